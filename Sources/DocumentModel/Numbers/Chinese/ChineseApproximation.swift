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

  /// Longest first where one ends in another.
  static let prefixes: [Prefix] = [
    Prefix("不超过", .under), Prefix("不少于", .over), Prefix("不低于", .over),
    Prefix("大约", .about), Prefix("将近", .under), Prefix("接近", .under), Prefix("不足", .under),
    Prefix("不到", .under), Prefix("少于", .under), Prefix("低于", .under), Prefix("至多", .under),
    Prefix("超过", .over), Prefix("多于", .over), Prefix("高于", .over), Prefix("至少", .over),
    Prefix("约", .about, notAfter: "节预签公合契履违条集制特邀续解赴"),
    Prefix("近", .under, notAfter: "附最邻临靠亲远贴"), Prefix("超", .over, notAfter: "赶反"),
    Prefix("逾", .over),
  ]

  /// What may stand between the word and its number: 约为100%, 超过了50件.
  static let links = "为有达了"

  static let suffixes = WordTable<Approximation>([
    GrammarWord("左右", .about),
    GrammarWord("上下", .about, notBefore: "级 班 功 游 联 协 一 贯 文 同 对"),
    GrammarWord("及以上", .over), GrammarWord("以上", .over), GrammarWord("及以下", .under),
    GrammarWord("以下", .under), GrammarWord("以内", .under), GrammarWord("之内", .under),
  ])

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
