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
  /// The kinds of pages.
  package var masterPages = ""
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

  /// A kind of pages with what stands on them, each in its element: `header` or `footer-first`.
  package static func page(
    named name: String = "Standard", next: String? = nil, _ stories: [(String, String)]
  ) -> String {
    let next = next.map { " style:next-style-name=\"\($0)\"" } ?? ""
    let content = stories.map { "<style:\($0.0)>\($0.1)</style:\($0.0.prefix { $0 != " " })>" }
    return
      "<style:master-page style:name=\"\(name)\"\(next)>\(content.joined())</style:master-page>"
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
    if !styles.isEmpty || !otherStyles.isEmpty || !masterPages.isEmpty {
      let content = "<office:styles>\(styles)</office:styles>\(automatic(otherStyles))\(master)"
      entries.append(ZipFile.Entry("styles.xml", Self.part("document-styles", content)))
    }
    entries.append(ZipFile.Entry("content.xml", Self.part("document-content", content)))
    return ZipFile(entries + others)
  }

  /// The same in one piece of XML.
  package var flat: [UInt8] {
    let styles =
      "<office:styles>\(styles)</office:styles>\(automatic(automaticStyles + otherStyles))"
    let part = Self.part(
      "document", "\(styles)\(master)\(text)",
      " office:mimetype=\"\(type ?? "")\"")
    return Array(part.utf8)
  }

  private var content: String { automatic(automaticStyles) + text }

  private var text: String { "<office:body><office:text>\(body)</office:text></office:body>" }

  private var master: String { "<office:master-styles>\(masterPages)</office:master-styles>" }

  private func automatic(_ styles: String) -> String {
    "<office:automatic-styles>\(styles)</office:automatic-styles>"
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
