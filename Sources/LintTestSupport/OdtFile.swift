/// Writes texts of OpenDocument from the XML of their parts.
package struct OdtFile: PackageFile {
  /// What stands in the text.
  package var body: String
  /// The styles of places in the text.
  package var automaticStyles = ""
  /// What stands in the part with the styles; no part where it is empty.
  package var styles = ""
  /// Styles of headers and footers, which have names of their own.
  package var otherStyles = ""
  /// Entries of the list of the package.
  package var listed = ""
  package var others: [ZipFile.Entry] = []
  package var type: String? = "application/vnd.oasis.opendocument.text"

  package init(_ body: String) { self.body = body }

  /// Paragraphs of plain text.
  package init(paragraphs: [String]) { self.init(paragraphs.map { Self.p($0) }.joined()) }

  package static func p(_ text: String, _ style: String = "") -> String {
    "<text:p\(named(style))>\(text)</text:p>"
  }

  package static func h(_ text: String, _ level: Int, _ style: String = "") -> String {
    "<text:h text:outline-level=\"\(level)\"\(named(style))>\(text)</text:h>"
  }

  package static func span(_ text: String, _ style: String) -> String {
    "<text:span\(named(style))>\(text)</text:span>"
  }

  /// A list of items, each as it stands in its item.
  package static func list(_ items: [String], _ attributes: String = "") -> String {
    let items = items.map { "<text:list-item>\($0)</text:list-item>" }.joined()
    return "<text:list \(attributes)>\(items)</text:list>"
  }

  package static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { "<table:table-row>\($0.map { cell($0) }.joined())</table:table-row>" }
    return "<table:table>\(rows.joined())</table:table>"
  }

  package static func cell(_ text: String, _ attributes: String = "") -> String {
    "<table:table-cell \(attributes)>\(p(text))</table:table-cell>"
  }

  private static func named(_ style: String) -> String {
    style.isEmpty ? "" : " text:style-name=\"\(style)\""
  }

  package var archive: ZipFile {
    var entries: [ZipFile.Entry] = []
    if let type {
      var entry = ZipFile.Entry("mimetype", type)
      entry.isDeflated = false
      entries.append(entry)
    }
    entries.append(
      ZipFile.Entry(
        "META-INF/manifest.xml",
        """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
        <manifest:file-entry manifest:full-path="/" manifest:media-type="\(type ?? "")"/>\(listed)\
        </manifest:manifest>
        """))
    if !styles.isEmpty || !otherStyles.isEmpty {
      let automatic = "<office:automatic-styles>\(otherStyles)</office:automatic-styles>"
      entries.append(
        ZipFile.Entry(
          "styles.xml",
          Self.part("document-styles", "<office:styles>\(styles)</office:styles>\(automatic)")))
    }
    entries.append(ZipFile.Entry("content.xml", Self.part("document-content", content)))
    return ZipFile(entries + others)
  }

  /// The same in one piece of XML.
  package var flat: [UInt8] {
    let part = Self.part(
      "document", "<office:styles>\(styles)</office:styles>\(content)",
      " office:mimetype=\"\(type ?? "")\"")
    return Array(part.utf8)
  }

  private var content: String {
    "<office:automatic-styles>\(automaticStyles)</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body>"
  }

  private static func part(_ name: String, _ content: String, _ attributes: String = "") -> String {
    let spaces = [
      ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
      ("draw", "drawing"), ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"),
    ].map { " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\"" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:\(name)\(spaces) xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" \
      xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" \
      xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"\(attributes)>\(content)</office:\(name)>
      """
  }
}
