/// What is counted in English: nouns in the plural, and one of them in the singular.
struct EnglishNouns: Sendable {
  static let shipped = EnglishNouns(
    irregular: ShippedWords.En.Nouns.irregular.englishTable,
    singulars: ShippedWords.En.Nouns.singulars.englishWords)

  /// Plurals without an s, and those whose singular cannot be made by rule.
  private let irregular: [EnglishWord: String]

  /// What a lone "one" may count, since a singular noun looks like any other word.
  let singulars: Set<EnglishWord>

  private static let notPlural = ShippedWords.En.Nouns.notPlural.englishWords

  private static let adjectiveEndings = ShippedWords.En.Nouns.adjectiveEndings.words
  private static let esEndings = ShippedWords.En.Nouns.esEndings.words
  private static let gerunds = ShippedWords.En.Nouns.gerunds.englishWords

  static let measures = ShippedWords.En.Nouns.measures.englishWords

  /// The nouns with further ones; those that ``EnglishWord`` cannot distinguish stay out.
  func adding(plurals: [String: String], singulars: [String]) -> EnglishNouns {
    let word = { (text: String) in EnglishWord(Array(text.utf8)[...]) }
    return EnglishNouns(
      irregular: irregular.merging(plurals.map { (word($0), $1) }) { $1 }
        .filter { $0.key != .unknown },
      singulars: self.singulars.union(singulars.map(word)).subtracting([.unknown]))
  }

  /// The noun of a token, in the singular and lower case; nil where it is not a plural.
  func plural(_ index: Int, in text: EnglishText) -> String? {
    // customers' complaints: what is owned is counted.
    guard let word = text.word(index), !text.isGlued(index),
      !(text.isGlued(index + 1) && text.isMark(index + 1, "'’"))
    else { return nil }
    if let acronym = Self.acronym(index, in: text) { return acronym }
    guard text.isLowerCase(index) else { return nil }
    if let singular = irregular[word] { return singular }
    let written = text.string(index)
    guard written.utf8.count > 2, written.utf8.last == UInt8(ascii: "s"),
      !Self.notPlural.contains(word), !EnglishVocabulary.functionWords.contains(word),
      !written.hasSuffix("ss"), !written.hasSuffix("ous")
    else { return nil }
    return Self.singular(of: written)
  }

  /// The noun of a token where it stands in the singular behind a 1.
  func singular(_ index: Int, in text: EnglishText, after numeral: EnglishNumeral)
    -> String?
  {
    guard let word = text.word(index), !text.isGlued(index), text.isLowerCase(index),
      !text.isGlued(index + 1) || !text.isMark(index + 1, "-'’")
    else { return nil }
    if singulars.contains(word) { return text.string(index) }
    guard !numeral.isWord else { return nil }
    let written = text.string(index)
    guard written.utf8.count > 2, !EnglishVocabulary.functionWords.contains(word),
      Self.gerunds.contains(word)
        || !Self.adjectiveEndings.contains(where: written.hasSuffix)
    else { return nil }
    // 1 new incident: an adjective stands before a noun.
    return text.isLowerCase(index + 1) && !text.isGlued(index + 1)
      && singulars.contains(text.word(index + 1) ?? .unknown) ? nil : written
  }

  /// KEPs, PRs: capitals with a small s.
  private static func acronym(_ index: Int, in text: EnglishText) -> String? {
    let bytes = text.bytes[text.tokens[index].range]
    guard bytes.count > 2, bytes.last == UInt8(ascii: "s"),
      bytes.dropLast().allSatisfy({ 0x41...0x5A ~= $0 })
    else { return nil }
    return String(decoding: bytes.dropLast().map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func singular(of plural: String) -> String {
    if plural.hasSuffix("ies"), plural.utf8.count > 4 { return plural.dropLast(3) + "y" }
    if esEndings.contains(where: plural.hasSuffix) {
      return String(plural.dropLast(2))
    }
    return String(plural.dropLast())
  }
}
