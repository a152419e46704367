/// Finds the name of an element in what the parser reports: namespace, separator, name.
struct NameTable {
  private typealias Names = [Substring: OfficeName]

  /// The names of each prefix; those of office documents in XML have none.
  private static let names: [Substring: Names] = Dictionary(
    grouping: OfficeName.allCases, by: { $0.parts.prefix }
  ).mapValues { names in
    Dictionary(names.map { ($0.parts.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
  /// The prefixes of namespaces.
  private static let prefixes: [String: Substring] = {
    let openXML = [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
      "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math",
      "http://schemas.microsoft.com/office/word/2012/wordml",
      "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "http://schemas.openxmlformats.org/package/2006/content-types",
      "http://schemas.openxmlformats.org/package/2006/relationships",
    ]
    let openDocument: [(Substring, String)] = [
      ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
      ("draw", "drawing"), ("svg", "svg-compatible"), ("manifest", "manifest"),
    ]
    var prefixes: [String: Substring] = [
      "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0": "field",
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    ]
    for space in openXML { prefixes[space] = "" }
    for (prefix, space) in openDocument {
      prefixes["urn:oasis:names:tc:opendocument:xmlns:\(space):1.0"] = prefix
    }
    return prefixes
  }()

  /// The namespace that was met last, and the names in it that are known.
  private var last: (space: [UInt8], names: Names) = ([], [:])

  @unsafe private func isLast(_ space: UnsafeBufferPointer<UInt8>) -> Bool {
    guard space.count == last.space.count else { return false }
    for index in last.space.indices where unsafe space[index] != last.space[index] { return false }
    return true
  }

  /// The name that the parser reports.
  @unsafe mutating func name(_ reported: UnsafePointer<CChar>?) -> OfficeName {
    guard let reported = unsafe reported else { return .other }
    var width = 0
    var split: Int?
    while unsafe reported[width] != 0 {
      if unsafe reported[width] == XMLScanner.separator { split = width }
      width += 1
    }
    guard let split else { return .other }
    return unsafe UnsafeRawBufferPointer(start: reported, count: width).withMemoryRebound(
      to: UInt8.self
    ) { text in
      let space = unsafe UnsafeBufferPointer(rebasing: text[..<split])
      if unsafe !isLast(space) {
        let name = unsafe String(decoding: space, as: UTF8.self)
        let names = Self.prefixes[name].flatMap { Self.names[$0] } ?? [:]
        unsafe last = (Array(space), names)
      }
      guard !last.names.isEmpty else { return .other }
      return unsafe last.names[Substring(decoding: text[(split + 1)...], as: UTF8.self)] ?? .other
    }
  }
}

extension OfficeName {
  /// The prefix of its namespace, and the name in it.
  fileprivate var parts: (prefix: Substring, name: Substring) {
    guard let colon = rawValue.firstIndex(of: ":") else { return ("", rawValue[...]) }
    return (rawValue[..<colon], rawValue[rawValue.index(after: colon)...])
  }
}
