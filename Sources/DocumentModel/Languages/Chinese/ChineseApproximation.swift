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
    return ShippedWords.Zh.Numbers.approximationsBefore.rows.map { word, meaning in
      Prefix(word, Approximation(named: meaning), notAfter: notAfter[word, default: ""])
    }
  }()

  static let links = ShippedWords.Zh.Numbers.approximationLinks.text

  static let suffixes: WordTable<Approximation> = {
    let notBefore = ShippedWords.Zh.Numbers.approximationsNotBefore.meanings
    return WordTable(
      ShippedWords.Zh.Numbers.approximationsBehind.rows.map { word, meaning in
        GrammarWord(
          word, Approximation(named: meaning), notBefore: notBefore[word, default: ""])
      })
  }()

  /// The words behind a number, as an expression.
  static let suffixExpression = suffixes.alternatives

  /// The words before a number, as an expression that matches one of them.
  static let prefixExpression: String = {
    let words = prefixes.map { prefix in
      prefix.notAfter.isEmpty ? prefix.text : "(?<![\(prefix.notAfter)])\(prefix.text)"
    }
    return "(?:\(words.joined(separator: "|")))[\(links)]?\(NumberScalars.blankClass)*"
  }()

  /// The word that stands directly before `offset`, blanks between them taken.
  static func before(_ offset: Int, in text: NumberText) -> Approximation? {
    var end = text.beforeBlanks(offset)
    if NumberScalars.isOne(text.scalar(before: end), of: links) { end = text.previous(end) }
    for prefix in prefixes where text.has(prefix.bytes, at: end - prefix.bytes.count) {
      let before = text.scalar(before: end - prefix.bytes.count)
      return NumberScalars.isOne(before, of: prefix.notAfter) ? nil : prefix.meaning
    }
    return nil
  }

  /// The word that stands directly after `offset`, blanks between them taken.
  static func after(_ offset: Int, in text: NumberText) -> Approximation? {
    suffixes.match(at: text.afterBlanks(offset), in: text)?.word.meaning
  }
}
