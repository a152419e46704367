internal import DocumentModel
internal import SourceText

/// What the readers of whole documents know of one language: words of tables, lists and things said
/// twice.
final class DocumentWords: Sendable {
  /// Whether words are parted by blanks.
  let hasBlanks: Bool
  /// Rows and columns that count all others.
  let totals: [String]
  /// What rows are called that sum up some of those above them, or all in the last row.
  let subtotals: [String]
  let wholeRows: [String]
  /// What points to the table that follows.
  let pointers: [String]
  /// What points to the table before: 上表.
  let backPointers: [String]
  /// What the head of a column ends with that a text leaves out: 数, 人次.
  let headEndings: [String]
  /// What a numbered table is called.
  let tableNames: [String]
  let unitLabels: [String]
  /// What says nothing of what a number measures.
  let general: GeneralWords
  /// What is done to what is counted; no part of its name.
  let actions: [String]
  /// What says once more what was said right before, without blanks.
  let equals: [String]
  /// What makes the number before it one for each of several.
  let rateWords: [String]
  /// Units by another one of their kind: `g*1000`.
  let units: [String: String]
  /// Units that some count by powers of 1024.
  let binaryUnits: [String: String]
  /// What takes all of what was counted before.
  let wholePointers: [String]
  /// What before such a word takes only some of it.
  let partitive: [String]
  /// Words that a sentence begins with whose number was said before: With 1,248 students.
  let sentenceOpeners: [String]
  /// What says between two numbers, or between and behind them, that they are one.
  let agreements: [String]
  let agreementsBehind: [String]
  /// Between a fraction in words and its percentage.
  let fractionJoints: [String]
  let backReferences: [String]
  /// What takes all of them by their name: each of the 40.
  let allPointers: [String]
  /// What says that a sentence is of another time than the one before: next year.
  let otherTimes: [String]
  /// What says the same where the one before names a year.
  let presentTimes: [String]
  /// What opens a clause that says which ones are meant.
  let relatives: [String]
  /// What says that all of them are meant: all the 40.
  let universals: [String]
  /// What may stand behind "the" before a number: the whole 40 km.
  let definiteAdjectives: [String]
  /// What takes only some of what was counted before.
  let restrictions: [String]
  /// The same right behind a noun.
  let narrowings: [String]
  let behindBackReferences: [String]
  let openLists: [String]
  let following: [String]
  let listJoints: [String]
  /// Between items and how many they are.
  let listTotals: [String]
  /// Units of groups of items.
  let kindUnits: Set<String>
  let itemWords: [String]
  /// What opens a list in running text besides marks.
  let listOpeners: [String]
  /// What opens a list that need not be whole.
  let openOpeners: [String]
  /// The characters that words begin with which open a list.
  let openerHeads: ScalarTable<Bool>
  /// What right before a number says that it is of what was spoken of: 其.
  let ownWords: [String]
  /// Verbs between a count and its items.
  let listVerbs: [String]
  /// What makes a count one of known things: the five values are.
  let definites: [String]
  /// What opens a list of what the sentence before counted.
  let nextOpeners: [String]
  /// What each item of a list may begin with, though no noun does.
  let parallelWords: [String]
  let smallNameWords: Set<String>
  /// What opens a sentence and is no count of what follows the comma.
  let introductions: [String]
  /// How the last of several sentences begins that count something.
  let lastItems: [String]
  /// What counts what is named next: 三大 of 三大工程.
  let great: [(word: [UInt8], number: Int)]
  /// The characters that those begin with.
  let greatHeads: ScalarTable<Bool>
  /// What makes the number behind it one of an order.
  let beforeCounts: [String]
  let listMarkers: [String]
  /// How what stands behind a list goes on: over, which; and behind a joint: it.
  let tailWords: [String]
  let tailPronouns: [String]
  /// What opens a place or time behind the last item.
  let placeWords: [String]
  /// What no item of a list holds.
  let clauseWords: [String]
  let respective: [String]
  /// Names that hold a number, which counts nothing: 八项规定.
  let fixedNames: [String]
  /// What makes names pair with values in other ways than one to one.
  let unpaired: [String]
  /// What makes one of several names.
  let collectives: [String]
  let balance: BalanceLabels
  /// Heads of columns with what is left of two others.
  let remainders: [String]
  /// What says that one of a column is the greatest or the least.
  let highest: [String]
  let lowest: [String]
  let superlativeBreaks: [String]
  let capitals: CapitalWords
  let ranges: RangeWords
  /// What stands for a name in quotation marks, and what ends a list that goes on.
  let quotedName: String
  let listEnds: [String]
  /// What marks items in brackets in their order besides letters and figures.
  let itemMarks: [String]
  /// What stands between a number and what it counts.
  let attributives: [String]
  /// Lines of a statement that are taken away, and those that are what others come to.
  let statementOut: [String]
  let statementResults: [String]
  let scopes: ScopeWords
  let limits: LimitWords

  static let chinese = DocumentWords(ShippedWords.Zh.Documents.self, hasBlanks: false)
  static let english = DocumentWords(ShippedWords.En.Documents.self, hasBlanks: true)

  private init<Words: DocumentsLists>(_: Words.Type, hasBlanks: Bool) {
    self.hasBlanks = hasBlanks
    totals = Words.totals.words
    subtotals = Words.subtotals.words
    wholeRows = Words.wholeRows.words
    pointers = Words.tablePointers.words
    backPointers = Words.tableBackPointers.words
    tableNames = Words.tableNames.words
    headEndings = Words.headEndings.words
    unitLabels = Words.unitLabels.words
    general = GeneralWords(Words.general.words + Words.actions.words, hasBlanks: hasBlanks)
    actions = Words.actions.words
    equals = Words.equals.words.map { $0.filter { !$0.isWhitespace } }
    rateWords = Words.rateWords.words
    units = Words.units.meanings
    binaryUnits = Words.binaryUnits.meanings
    wholePointers = Words.wholePointers.words
    partitive = Words.partitive.words
    sentenceOpeners = Words.sentenceOpeners.words
    agreements = Words.agreements.words
    agreementsBehind = Words.agreementsBehind.words
    fractionJoints = Words.fractionJoints.words
    backReferences = Words.backReferences.words
    allPointers = Words.allPointers.words
    otherTimes = Words.otherTimes.words
    presentTimes = Words.presentTimes.words
    relatives = Words.relatives.words
    universals = Words.universals.words
    definiteAdjectives = Words.definiteAdjectives.words
    restrictions = Words.restrictions.words
    narrowings = Words.narrowings.words
    behindBackReferences = Words.behindBackReferences.words
    openLists = Words.openLists.words
    following = Words.following.words
    listJoints = Words.listJoints.words
    listTotals = Words.listTotals.words
    kindUnits = Words.kindUnits.set
    itemWords = Words.itemWords.words
    listOpeners = Words.listOpeners.words
    openOpeners = Words.openOpeners.words
    ownWords = Words.ownWords.words
    listVerbs = Words.listVerbs.words
    openerHeads = ScalarTable(
      [Words.listOpeners, Words.openOpeners, Words.listVerbs].flatMap { list in
        list.words.compactMap { $0.unicodeScalars.first }
      })
    definites = Words.definites.words
    nextOpeners = Words.nextOpeners.words
    parallelWords = Words.parallelWords.words
    smallNameWords = Words.smallNameWords.set
    introductions = Words.introductions.words
    lastItems = Words.lastItems.words
    great = Words.great.numbers().map { (Array($0.utf8), $1) }
    greatHeads = ScalarTable(Words.great.rows.compactMap { $0.word.unicodeScalars.first })
    beforeCounts = Words.beforeCounts.words
    listMarkers = Words.listMarkers.words
    tailWords = Words.tailWords.words
    tailPronouns = Words.tailPronouns.words
    placeWords = Words.placeWords.words
    clauseWords = Words.clauseWords.words
    respective = Words.respective.words
    fixedNames = Words.fixedNames.words
    unpaired = Words.unpaired.words
    collectives = Words.collectives.words
    balance = BalanceLabels(
      opening: Words.tableOpening.set, incoming: Words.tableIncoming.set,
      outgoing: Words.tableOutgoing.set, closing: Words.tableClosing.set)
    remainders = Words.remainders.words
    highest = Words.highest.words
    lowest = Words.lowest.words
    superlativeBreaks = Words.superlativeBreaks.words
    capitals = CapitalWords(
      digits: Words.capitalDigits, scales: Words.capitalScales, units: Words.capitalUnits,
      ends: Words.capitalEnds)
    ranges = RangeWords(Words.self)
    quotedName = Words.quotedName.words.joined()
    listEnds = Words.listEnds.words
    itemMarks = Words.itemMarks.words
    attributives = Words.attributives.words
    statementOut = Words.statementOut.words
    statementResults = Words.statementResults.words
    scopes = ScopeWords(Words.self)
    limits = LimitWords(Words.self)
  }

  static func of(_ document: Document) -> DocumentWords {
    document.language == .english ? english : chinese
  }

  /// Whether a text holds one of some words.
  func has(_ words: [String], in text: String) -> Bool {
    guard !words.isEmpty, !text.isEmpty else { return false }
    guard hasBlanks else { return words.contains { text.contains($0) } }
    let padded = Self.padded(text)
    let single = Set(padded.split(separator: " "))
    return words.contains { word in
      word.utf8.contains(UInt8(ascii: " "))
        ? padded.contains(" \(word) ") : single.contains(word[...])
    }
  }

  /// A text in lower case, each word with a blank on both sides and marks between left out.
  static func padded(_ text: String) -> String {
    var padded = " "
    for character in text.lowercased() {
      let isWord = character.isLetter || character.isNumber || character == "." || character == "'"
      if isWord {
        padded.append(character)
      } else if padded.last != " " {
        padded.append(" ")
      }
    }
    if padded.last == "." { padded.removeLast() }
    return padded + " "
  }

  /// Whether a label of a row or column counts all others: 合 计, 支出合计, Total (£).
  func isTotal(_ label: String) -> Bool {
    let bare = label.lowercased().prefix { $0 != "(" && $0 != "（" }
      .filter { !$0.isWhitespace || hasBlanks }.filter { !"：:*".contains($0) }
    if hasBlanks {
      guard let first = bare.split(separator: " ").first.map(String.init) else { return false }
      return totals.contains(first) || bare.hasPrefix("grand total")
    }
    return totals.contains { bare == $0 || bare.hasSuffix($0) }
  }

  /// A noun without the words at its ends that say nothing of what is measured.
  func core(of noun: String) -> String {
    general.core(of: hasBlanks ? noun : noun.withoutBlanks)
  }

  /// The unit that a unit is measured by, and how many of it it is.
  func factor(of unit: String, isBinary: Bool = false) -> (kind: Substring, factor: Rational)? {
    guard
      let halves = (isBinary ? binaryUnits[unit] ?? units[unit] : units[unit])?.split(
        separator: "*"), halves.count == 2
    else { return nil }
    let digits = halves[1].split(separator: ".")
    let decimals = digits.count == 2 ? digits[1].utf8.count : 0
    guard let number = Int128(digits.joined()) else { return nil }
    do throws(ArithmeticFault) {
      let factor = try Rational(number, over: 1) * Rational.powerOfTen(-decimals)
      return (halves[0], factor)
    } catch {
      return nil
    }
  }
}
