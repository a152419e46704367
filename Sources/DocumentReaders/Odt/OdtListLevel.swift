/// A level of a list of OpenDocument.
struct OdtListLevel {
  let format: NumberFormat
  private let prefix: String
  private let suffix: String
  /// How many levels the number shows, this one among them.
  private let shownLevels: Int
  /// The whole, with `%1%` for the number of the first level; newer files have it besides.
  private let pattern: String?
  let start: Int
  /// Whether there is a gap between the number and the text.
  var isApart = true

  init(_ name: OfficeName, _ attributes: XMLAttributes) {
    let isBullet = name == .bulletLevel || name == .imageLevel
    format =
      isBullet
      ? .bullet
      : NumberFormat(
        openDocument: attributes.value("num-format") ?? "",
        repeatsLetters: attributes.value("num-letter-sync") == "true")
    prefix = attributes.value("num-prefix") ?? ""
    suffix = attributes.value("num-suffix") ?? ""
    shownLevels = max(1, attributes.number("display-levels") ?? 1)
    pattern = attributes.value("num-list-format")
    start = attributes.number("start-value") ?? 1
  }

  /// The number as it is shown.
  ///
  /// - Parameters:
  ///   - level: The level, from 0.
  ///   - levels: Those of the list.
  ///   - counts: The numbers that the list has come to.
  /// - Returns: The number with what stands around it.
  func text(on level: Int, of levels: [Int: OdtListLevel], _ counts: ListCounts) -> String {
    func number(_ level: Int) -> String {
      guard let style = levels[level] else { return "" }
      return style.format.text(of: counts[level] ?? style.start)
    }
    if let pattern { return Self.filled(pattern) { number($0 - 1) } }
    let numbers = (max(0, level + 1 - shownLevels)...level).map(number)
    return prefix + numbers.filter { !$0.isEmpty }.joined(separator: ".") + suffix
  }

  /// A pattern with numbers in the places of `%1%`.
  private static func filled(_ pattern: String, by number: (Int) -> String) -> String {
    var text = ""
    var rest = pattern[...]
    while let start = rest.firstIndex(of: "%") {
      text += rest[..<start]
      let behind = rest[rest.index(after: start)...]
      if let end = behind.firstIndex(of: "%"), let level = Int(behind[..<end]) {
        text += number(level)
        rest = behind[behind.index(after: end)...]
      } else {
        text += "%"
        rest = behind
      }
    }
    return text + rest
  }
}
