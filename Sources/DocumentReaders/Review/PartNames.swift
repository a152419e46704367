/// How the elements of WordprocessingML are named in a part.
struct PartNames {
  /// What text says whose blanks count.
  static let blanksCount = Array(" xml:space=\"preserve\"".utf8)

  let space: OfficeSpace
  /// With its colon.
  let prefix: String
  /// What an element must say where the part has no prefix for its names; begins with a blank.
  private let declaration: String

  /// - Parameter tag: The tag of the outermost element, as it stands in the part.
  init(root tag: ArraySlice<UInt8>) {
    let name = tag.qualifiedName
    let colon = name.firstIndex(of: UInt8(ascii: ":"))
    prefix = colon.map { String(decoding: name[...$0], as: UTF8.self) } ?? "w:"
    space = OfficeSpace(root: tag)
    declaration = colon == nil ? " xmlns:w=\"\(space.wordProcessing)\"" : ""
  }

  /// The tag of an element of its own.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Names and values, which hold no mark of XML.
  ///   - isEmpty: Whether nothing stands in it.
  /// - Returns: The tag.
  func tag(
    _ name: String, _ attributes: [(name: String, value: String)] = [], isEmpty: Bool = false
  ) -> [UInt8] {
    let written = attributes.map { " \(prefix)\($0.name)=\"\($0.value)\"" }.joined()
    return Array("<\(prefix)\(name)\(declaration)\(written)\(isEmpty ? "/" : "")>".utf8)
  }

  /// Text in an element of its own, whose blanks count.
  func text(_ name: String, _ text: String) -> [UInt8] {
    Array("<\(prefix)\(name)\(declaration) xml:space=\"preserve\">\(text.escapedForXML)".utf8)
      + end(name)
  }

  /// The tag of text that is deleted, whose blanks count.
  var deletedTextTag: [UInt8] {
    Array("<\(prefix)delText\(declaration) xml:space=\"preserve\">".utf8)
  }

  func end(_ name: String) -> [UInt8] { Array("</\(prefix)\(name)>".utf8) }
}

/// The two families of namespaces that documents are written in.
enum OfficeSpace {
  case transitional, strict

  /// - Parameter tag: The tag of a part's outermost element.
  init(root tag: ArraySlice<UInt8>) {
    let isStrict = tag.firstRange(of: Array(Self.strict.wordProcessing.utf8)) != nil
    self = isStrict ? .strict : .transitional
  }

  var wordProcessing: String {
    switch self {
    case .transitional: "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    case .strict: "http://purl.oclc.org/ooxml/wordprocessingml/main"
    }
  }

  /// Before the kinds of relationships.
  var relationships: String {
    switch self {
    case .transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    case .strict: "http://purl.oclc.org/ooxml/officeDocument/relationships"
    }
  }
}

extension ArraySlice<UInt8> {
  /// The name in a tag, with its prefix.
  var qualifiedName: ArraySlice<UInt8> {
    dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }
}

extension String {
  /// The text as it stands between tags; what XML cannot hold is U+FFFD.
  var escapedForXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\t", "\n", " "...:
        text.unicodeScalars.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
      default: text += "\u{FFFD}"
      }
    }
    return text
  }
}
