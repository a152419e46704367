/// What the words around a number say of it; named by the lists of the lexicon.
package struct Cues: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  /// 增长, rose: the number is a rise.
  package static let rise = Cues(bit: 0)
  /// 下降, fell: the number is a fall.
  package static let fall = Cues(bit: 1)
  /// 到, to: the number is what something came to.
  package static let to = Cues(bit: 2)
  /// 由, from: the number is what something was.
  package static let from = Cues(bit: 3)
  /// 上年, last year: the number is of an earlier time.
  package static let base = Cues(bit: 4)
  /// 比, compared with.
  package static let compare = Cues(bit: 5)
  /// 其中, of which: the number is a part of an earlier one.
  package static let part = Cues(bit: 6)
  /// 包括, including: parts, not all of them.
  package static let openList = Cues(bit: 7)
  /// 分别为, consisting of: parts, all of them.
  package static let closedList = Cues(bit: 8)
  /// 合计, in all: the number counts all of its kind.
  package static let whole = Cues(bit: 9)
  /// 人均, per: the number is for each of several.
  package static let each = Cues(bit: 10)
  /// 计划, planned.
  package static let plan = Cues(bit: 11)
  /// 实际, actual.
  package static let actual = Cues(bit: 12)
  /// 占, of the total: the number is a share.
  package static let share = Cues(bit: 13)
  package static let opening = Cues(bit: 14)
  package static let incoming = Cues(bit: 15)
  package static let outgoing = Cues(bit: 16)
  package static let closing = Cues(bit: 17)
  /// 未, not: the number counts what is left.
  package static let negation = Cues(bit: 18)
  /// 问题, faults: the number counts what a check objects to.
  package static let fault = Cues(bit: 19)
  /// 按期, on time: a rate of its own.
  package static let qualifier = Cues(bit: 20)
  /// 分产业看, by kind: what follows is divided.
  package static let divideOpener = Cues(bit: 21)
  package static let divideCloser = Cues(bit: 22)
  /// 分产业看: a clause that divides what was counted.
  package static let division = Cues(bit: 26)
  /// 分别: values in the order of the names before them.
  package static let respective = Cues(bit: 27)
  /// 大于, exceeds.
  package static let greater = Cues(bit: 28)
  /// 小于, less than.
  package static let less = Cues(bit: 29)
  /// 结构, structure: what the shares of a whole are called.
  package static let structure = Cues(bit: 30)
  /// 年末, at the end of the year.
  package static let end = Cues(bit: 31)
  /// 顺差, surplus: what is left of two numbers.
  package static let net = Cues(bit: 32)
  /// 合格, passed.
  package static let passing = Cues(bit: 33)
  /// 可比口径, in real terms: growth that is not the one of the amounts beside it.
  package static let comparable = Cues(bit: 34)
  /// 涉及, concerning: things that count in several places.
  package static let overlapping = Cues(bit: 35)
  /// 其他, others: a list is whole.
  package static let others = Cues(bit: 37)
  /// 剩余, what is left.
  package static let remainder = Cues(bit: 38)
  /// 抽查, checked: those among which some pass.
  package static let checked = Cues(bit: 39)
  /// 比为, the ratio is.
  package static let ratio = Cues(bit: 40)
  /// 拉动, contributing points.
  package static let contribution = Cues(bit: 41)
  /// 等, and so on.
  package static let andSoOn = Cues(bit: 36)
  /// giving, i.e.: the number follows from those before it.
  package static let result = Cues(bit: 42)
  /// of, out of: the number is a whole, the one before it a part.
  package static let ofWhole = Cues(bit: 43)
  /// Rises and falls right behind a number only: 12 more.
  static let riseBehind = Cues(bit: 44)
  static let fallBehind = Cues(bit: 45)
  /// What holds for one noun more: and.
  static let joiner = Cues(bit: 46)
  /// median, between: numbers that are no total and no share.
  package static let spread = Cues(bit: 47)
  /// by: the number is what parts two others.
  package static let by = Cues(bit: 48)
  /// out of: the same, even where the number before it has a noun.
  package static let outOf = Cues(bit: 49)
  /// 增幅, growth: the name of a change, which is something: 增幅为5%.
  static let changeName = Cues(bit: 50)
  /// 今年, this year: the sentence speaks of two times.
  static let now = Cues(bit: 51)
  /// 现价, current prices.
  static let nominal = Cues(bit: 52)
  /// beat, missing: better or worse, which may be the greater or the smaller number.
  static let quality = Cues(bit: 53)
  /// 同比: compared with the same time of the year before.
  static let yearly = Cues(bit: 54)
  /// 上季度, 环比: compared with the time right before.
  static let recent = Cues(bit: 55)
  /// 年初: compared with the start of a time.
  static let start = Cues(bit: 56)
  /// 多增: by how much more came than before.
  static let ofFlow = Cues(bit: 57)
  /// so, thus, together: the number follows from those before it, whatever stands between.
  static let conclusion = Cues(bit: 58)
  /// A number of the sentence could not be read.
  static let unread = Cues(bit: 59)
  /// loss of: a fall of what is counted, an amount where it is money.
  static let loss = Cues(bit: 60)
  /// in real terms: growth at the prices of another time.
  static let otherPrices = Cues(bit: 61)
  /// Nothing of its own.
  package static let filler = Cues(bit: 23)
  /// Right before a number only.
  static let atNumber = Cues(bit: 24)
  /// The word hides the ones inside it.
  static let plain = Cues(bit: 25)

  /// Cues at which what is said of a change or share begins.
  static let comparing: Cues = [
    .rise, .fall, .base, .compare, .greater, .less, .share, .respective,
  ]

  /// Cues that say the same of a number from behind: 110 were closed.
  static let saidBehind: Cues = [
    .outgoing, .incoming, .closing, .opening, .actual, .plan, .negation, .fault, .passing, .others,
    .remainder, .andSoOn, .each, .whole, .end, .qualifier, .part,
  ]

  /// Cues before brackets that hold for a number in them.
  static let heldInBrackets: Cues = [.base, .compare, .greater, .less, .whole, .negation]

  /// The same in a language that names the parts of a row before brackets.
  static let heldInWordyBrackets: Cues = heldInBrackets.subtracting(.negation).union([
    .closedList, .openList, .structure, .others, .remainder, .from, .to, .opening, .closing,
    .incoming,
    .outgoing, .plan,
  ])

  /// Cues whose words are part of what a number measures.
  static let named: Cues = [
    .plan, .actual, .opening, .incoming, .outgoing, .closing, .negation, .fault, .qualifier,
    .plain, .divideOpener, .divideCloser, .passing, .comparable, .overlapping, .others, .remainder,
    .checked,
  ]
}
