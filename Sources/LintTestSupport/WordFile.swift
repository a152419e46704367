/// Writes documents of Word from the XML of their parts.
package struct WordFile: PackageFile {
  /// What stands in the body.
  package var body: String
  package var styles = ""
  package var numbering = ""
  package var footnotes = ""
  package var endnotes = ""
  package var settings = ""
  /// What stands in headers and footers, by names that are the ids of their relationships too: `header1`.
  package var pages: [String: String] = [:]
  /// Further parts, which nothing leads to.
  package var others: [ZipFile.Entry] = []
  /// Whether the names are those of the strict form.
  package var isStrict = false
  /// The kind that the package says the body is of.
  package var type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

  package init(_ body: String) { self.body = body }

  /// Paragraphs of plain text.
  package init(paragraphs: [String]) { self.init(paragraphs.map { Self.p($0) }.joined()) }

  /// A paragraph of one run.
  package static func p(_ text: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(r(text))</w:p>"
  }

  /// A run.
  package static func r(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")"
      + "<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A table of cells with paragraphs of plain text.
  package static func table(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { row in "<w:tr>\(row.map { cell($0) }.joined())</w:tr>" }.joined()
      + "</w:tbl>"
  }

  /// The properties of a section: references to headers and footers, as `header1 first`, and what else it says.
  package static func section(_ references: [String], _ properties: String = "") -> String {
    let tags = references.map { reference in
      let words = reference.split(separator: " ")
      let kind = words[0].filter(\.isLetter)
      let pages = words.count > 1 ? words[1] : "default"
      return "<w:\(kind)Reference w:type=\"\(pages)\" r:id=\"\(words[0])\"/>"
    }
    return "<w:sectPr>\(tags.joined())\(properties)</w:sectPr>"
  }

  package static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
  }

  package var archive: ZipFile {
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts = [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes),
      ("endnotes", endnotes), ("settings", settings),
    ].filter { !$0.1.isEmpty }
    let links = parts.enumerated().map { index, part in
      #"<Relationship Id="r\#(index)" Type="\#(office)/\#(part.0)" Target="\#(part.0).xml"/>"#
    }
    let pageLinks = pages.keys.sorted().map { id in
      let kind = id.filter(\.isLetter)
      return #"<Relationship Id="\#(id)" Type="\#(office)/\#(kind)" Target="\#(id).xml"/>"#
    }
    let package = "http://schemas.openxmlformats.org/package/2006"
    let entries: [ZipFile.Entry] = [
      ZipFile.Entry(
        "[Content_Types].xml",
        """
        <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(type)"/></Types>
        """),
      ZipFile.Entry(
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" \
        Type="\(office)/officeDocument" Target="word/document.xml"/></Relationships>
        """),
      ZipFile.Entry("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
      ZipFile.Entry(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"\(package)/relationships\">\(links.joined())\(pageLinks.joined())</Relationships>"
      ),
    ]
    let pageParts = pages.sorted { $0.key < $1.key }.map { id, content in
      ZipFile.Entry("word/\(id).xml", part(id.hasPrefix("header") ? "hdr" : "ftr", content))
    }
    return ZipFile(
      entries + parts.map { ZipFile.Entry("word/\($0.0).xml", part($0.0, $0.1)) } + pageParts
        + others)
  }

  private func part(_ name: String, _ content: String) -> String {
    let main =
      isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:\(name) xmlns:w="\(main)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">\(content)</w:\(name)>
      """
  }
}
