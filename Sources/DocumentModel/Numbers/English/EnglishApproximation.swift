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

  /// Longest first where one ends in another.
  private static let prefixes: [Phrase] = [
    Phrase("no more than", .under), Phrase("not more than", .under), Phrase("no less than", .over),
    Phrase("not less than", .over), Phrase("no fewer than", .over), Phrase("in excess of", .over),
    Phrase("less than", .under), Phrase("fewer than", .under), Phrase("lower than", .under),
    Phrase("more than", .over), Phrase("greater than", .over), Phrase("higher than", .over),
    Phrase("up to", .under), Phrase("at most", .under), Phrase("close to", .about),
    Phrase("at least", .over), Phrase("upwards of", .over), Phrase("just under", .under),
    Phrase("just over", .over), Phrase("about", .about), Phrase("approximately", .about),
    Phrase("approx", .about), Phrase("around", .about), Phrase("roughly", .about),
    Phrase("circa", .about), Phrase("some", .about), Phrase("nearly", .under),
    Phrase("almost", .under), Phrase("under", .under), Phrase("below", .under),
    Phrase("over", .over), Phrase("above", .over), Phrase("exceeding", .over),
  ]

  private static let suffixes: [Phrase] = [
    Phrase("or so", .about), Phrase("or more", .over), Phrase("or above", .over),
    Phrase("and above", .over), Phrase("or less", .under), Phrase("or fewer", .under),
  ]

  /// The words and signs before a number, as an expression that matches one of them.
  static let prefixExpression: String = {
    let blank = NumberScalars.blankClass
    let words = prefixes.map { phrase in
      phrase.text.split(separator: " ").joined(separator: "\(blank)+")
    }
    return #"(?:\b(?i:"# + words.joined(separator: "|") + #")\b\.?|[~≈<>≤≥])"# + "\(blank)*"
  }()

  /// The words behind a number, as an expression that matches one of them.
  static let suffixExpression: String = {
    let blank = NumberScalars.blankClass
    let words = suffixes.map { phrase in
      phrase.text.split(separator: " ").joined(separator: "\(blank)+")
    }
    return "(?i:" + words.joined(separator: "|") + #")\b"#
  }()

  /// The word or sign directly before the token at `index`.
  static func before(_ index: Int, in text: EnglishText) -> Approximation? {
    switch text.mark(index - 1) {
    case 0x7E, 0x2248: return .about
    case 0x3C, 0x2264: return .under
    case 0x3E, 0x2265: return .over
    case 0x2E where text.isGlued(index - 1) && text.word(index - 2) == "approx": return .about
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
    if text.isGlued(index), text.mark(index) == 0x2B { return .over }
    guard text.word(index) == "or" || text.word(index) == "and" else { return nil }
    return suffixes.first { phrase in
      phrase.words.indices.allSatisfy { text.word(index + $0) == phrase.words[$0] }
    }?.meaning
  }
}
