/// The English words that take a number's exactness away, before and after it.
enum EnglishApproximation {
  private struct Phrase: Sendable {
    let words: [EnglishWord]
    let meaning: Approximation
    let text: String

    init(_ text: String, _ meaning: Approximation) {
      self.text = text
      self.meaning = meaning
      words = text.utf8.split(separator: 0x20).map { EnglishWord(Array($0)[...]) }
    }
  }

  private static func phrases(_ list: WordList) -> [Phrase] {
    list.cases().map { Phrase($0, $1) }
  }

  private static let prefixes = phrases(ShippedWords.En.Numbers.approximationsBefore)

  private static let suffixes = phrases(ShippedWords.En.Numbers.approximationsBehind)

  /// The words and signs before a number, as an expression that matches one of them.
  static let prefixExpression: String = {
    let blank = Unicode.Scalar.spaceExpression
    let words = prefixes.map { phrase in
      phrase.text.split(separator: " ").joined(separator: "\(blank)+")
    }
    return #"(?:\b(?i:"# + words.joined(separator: "|") + #")\b\.?|[~≈<>≤≥])"# + "\(blank)*"
  }()

  /// The words behind a number, as an expression that matches one of them.
  static let suffixExpression: String = {
    let blank = Unicode.Scalar.spaceExpression
    let words = suffixes.map { phrase in
      phrase.text.split(separator: " ").joined(separator: "\(blank)+")
    }
    return "(?i:" + words.joined(separator: "|") + #")\b"#
  }()

  /// The word or sign directly before the token at `index`.
  static func before(_ index: Int, in text: EnglishText) -> Approximation? {
    switch text.mark(index - 1) {
    case "~", "≈": return .about
    case "<", "≤": return .under
    case ">", "≥": return .over
    case "." where text.isGlued(index - 1) && text.word(index - 2) == "approx": return .about
    default: break
    }
    // A hyphen or comma between them makes two phrases of it.
    guard text.word(index - 1) != nil else { return nil }
    return prefixes.first { phrase in
      phrase.words.indices.allSatisfy {
        text.word(index - phrase.words.count + $0) == phrase.words[$0]
      }
    }?.meaning
  }

  /// The words directly behind the token before `index`.
  static func after(_ index: Int, in text: EnglishText) -> Approximation? {
    if text.isGlued(index), text.mark(index) == "+" { return .over }
    guard text.word(index) == "or" || text.word(index) == "and" else { return nil }
    return suffixes.first { phrase in
      phrase.words.indices.allSatisfy { text.word(index + $0) == phrase.words[$0] }
    }?.meaning
  }
}
