/// The words that take a number's exactness away, before and after it.
enum ChineseApproximation {
  struct Prefix: Sendable {
    let text: String
    let meaning: Approximation
    /// Characters that make another word of it: 节约100万元, 附近3家.
    let notAfter: String
    fileprivate let bytes: [UInt8]

    init(_ text: String, _ meaning: Approximation, notAfter: String = "") {
      self.text = text
      self.meaning = meaning
      self.notAfter = notAfter
      bytes = Array(text.utf8)
    }
  }

  static let prefixes: [Prefix] = {
    let notAfter = ShippedWords.Zh.Numbers.approximationsNotAfter.meanings
    return ShippedWords.Zh.Numbers.approximationsBefore.cases().map {
      Prefix($0, $1, notAfter: notAfter[$0, default: ""])
    }
  }()

  static let links = ShippedWords.Zh.Numbers.approximationLinks.text

  static let suffixes: WordTable<Approximation> = {
    let notBefore = ShippedWords.Zh.Numbers.approximationsNotBefore.meanings
    return WordTable(
      ShippedWords.Zh.Numbers.approximationsBehind.cases().map {
        GrammarWord($0, $1, notBefore: notBefore[$0, default: ""])
      })
  }()

  /// The words behind a number, as an expression.
  static let suffixExpression = suffixes.alternatives

  /// The words before a number, as an expression that matches one of them.
  static let prefixExpression: String = {
    let words = prefixes.map { prefix in
      prefix.notAfter.isEmpty ? prefix.text : "(?<![\(prefix.notAfter)])\(prefix.text)"
    }
    return "(?:\(words.joined(separator: "|")))[\(links)]?\(Unicode.Scalar.spaceExpression)*"
  }()

  /// The word that stands directly before `offset`, blanks between them taken.
  static func before(_ offset: Int, in text: NumberText) -> Approximation? {
    var end = text.beforeBlanks(offset)
    if links.unicodeScalars.contains(text.scalar(before: end)) { end = text.previous(end) }
    for prefix in prefixes where text.has(prefix.bytes, at: end - prefix.bytes.count) {
      let before = text.scalar(before: end - prefix.bytes.count)
      return prefix.notAfter.unicodeScalars.contains(before) ? nil : prefix.meaning
    }
    return nil
  }

  /// The word that stands directly after `offset`, blanks between them taken.
  static func after(_ offset: Int, in text: NumberText) -> Approximation? {
    suffixes.match(at: text.afterBlanks(offset), in: text)?.word.meaning
  }
}
