internal import DocumentModel
internal import SourceText

/// What ``Mention`` shares: a quantity with what the words around it make of it.
package struct MentionParts: Sendable {
  var quantity: Quantity
  var kind: Quantity.Kind
  /// What it is counted in, where two numbers must agree on it to be added.
  var unit: String
  /// Written with a minus sign.
  let isNegative: Bool
  /// What the words before it say of it, back to the number or mark before.
  var cues: Cues
  /// The words before it without those that only join: 受理案件, 其他收入.
  var noun: String
  /// The words behind it up to the next number or mark.
  var head = ""
  /// Where the words behind it end; at its own end where there are none.
  var headEnd: Int
  /// What the words behind it say.
  var headCues = Cues()
  /// The words right behind it, up to a mark or number: took, part.
  var behind: [String] = []
  /// A year beside it.
  var year: Int?
  /// The year before that one: 2021 of 2021年比2019年增加616件.
  var otherYear: Int?
  /// A date stands before it: 7月1日蓄水.
  var isDated = false
  /// The word that makes it a number for each of several: 人均.
  var each: String?
  /// What is named behind that word: 平方米 of 平均售价每平方米.
  var eachNoun = ""
  /// It is for each of two things: 每人每年.
  var isForTwo = false
  /// What stands before it up to the last mark begins with these or those: these were 20 letters.
  var isTakenUp = false
  /// It stands alone in Chinese quotation marks: “6个100%” without its 个.
  var isQuoted = false
  /// It is a share of something that is named before it: 占出口额的120%.
  var isShareOfNamed = false
  /// A word that compares may only join it: 与东盟贸易总值.
  var isJoining = false
  /// A word before it that says nothing else is of all: 全年.
  var isOfAll = false
  /// What a share is said to be of: 总销售额 of 占总销售额的35%.
  var shareOf = ""
  /// What a clause without a number right behind it says, and names.
  var told = Cues()
  var toldOf = ""
  /// The same as it is written.
  var toldText = ""
  /// The months of the one stretch of time that its sentence names.
  var span: Int?
  /// Counted over the block.
  var sentence: Int
  /// The strongest mark between it and the mention before.
  var separator: Separator
  /// How many clauses without a number stand between it and the mention before.
  var clauses = 0
  /// How many brackets it stands in.
  var depth: Int
  /// The second number of a/b or of "a of b".
  let isBehindSlash: Bool
  /// The last of a row: "and" stands before it.
  var isJoined: Bool
  /// Nothing but its own words stands between it and a colon.
  var isBehindColon: Bool
  /// Words before it in its sentence divide the money that its unit is a hundredth of: for every pound, 77p.
  var dividesUnit = false
  /// The time that it is for, by its words: year of "788 mm in the year", month of "a monthly 65 mm".
  var period: String?
  /// The item of a list that names it ends in a colon: "- Arts: 320".
  var isLabelled = false
  /// It stands in an item of the list that follows the passage.
  var isListed = false
  /// The article of something in a row: a fire.
  var isArticle = false
  /// It stands in a table.
  var isCell = false
  /// It is joined to what it measures: a 53-week year.
  var isAttribute = false
  /// It is written in letters: twelve.
  var isInWords = false
  /// What stands before it up to the last mark begins with a or an: , a reply rate of 8%.
  var isApposed = false
  /// The same with the or its: the 517 devices.
  var isDefinite = false
  /// The same with this: this failure rate of 9%.
  var isThis = false
  /// What the second number of a joined rate counts: people of 20 per 10,000 people.
  var perUnit = ""
  /// What is said of all numbers of its sentence.
  var remarks = Cues()
  /// What it may stand for.
  var estimate: Estimate
  /// From the first word before it that belongs to it.
  let range: TextRange
  /// Where the first word before it stands that says something.
  let wordStart: Int
  /// Where the first word before it stands that compares or shares; nil where there is none.
  let cueStart: Int?
}
