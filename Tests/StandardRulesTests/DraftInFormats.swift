import LintTestSupport

/// One draft, as the files that a drafter may save it as.
struct DraftInFormats {
  enum Part {
    case title(String)
    /// A heading of a level from 1; its number is typed in text and computed in documents, or nil for one that
    /// stands in the heading's words.
    case heading(Int, number: Int?, String)
    case paragraph(String)
    case table([[String]])
  }

  let parts: [Part]
  /// What stands above each page; in documents alone.
  var header: String?

  /// Those of office programs.
  var documents: [(name: String, bytes: [UInt8])] {
    [
      ("d.docx", word.bytes), ("d.odt", openDocument.bytes), ("d.fodt", openDocument.flat),
    ]
  }

  /// Names and contents.
  var files: [(name: String, bytes: [UInt8])] {
    [
      ("d.txt", Array(text.utf8)), ("d.md", Array(markdown.utf8)), ("d.html", Array(page.utf8)),
    ] + documents
  }

  private static func numbered(_ level: Int, _ number: Int?, _ text: String) -> String {
    guard let number else { return text }
    let digit = Array("〇一二三四五六七八九十")[number]
    return level == 1 ? "\(digit)、\(text)" : "（\(digit)）\(text)"
  }

  private func joined(_ line: (Part) -> String) -> String { parts.map(line).joined() }

  private var text: String {
    joined { part in
      switch part {
      case .title(let text), .paragraph(let text): "\(text)\n\n"
      case .heading(let level, let number, let text): "\(Self.numbered(level, number, text))\n\n"
      case .table(let rows): rows.map { "\($0.joined(separator: "\t"))\n" }.joined() + "\n"
      }
    }
  }

  private var markdown: String {
    joined { part in
      switch part {
      case .title(let text): "# \(text)\n\n"
      case .heading(let level, let number, let text):
        "\(String(repeating: "#", count: level + 1)) \(Self.numbered(level, number, text))\n\n"
      case .paragraph(let text): "\(text)\n\n"
      case .table(let rows):
        rows.enumerated().map { index, row in
          "| \(row.joined(separator: " | ")) |\n"
            + (index == 0 ? "|\(row.map { _ in "---|" }.joined())\n" : "")
        }.joined() + "\n"
      }
    }
  }

  private var page: String {
    let body = joined { part in
      switch part {
      case .title(let text): "<h1>\(text)</h1>\n"
      case .heading(let level, let number, let text):
        "<h\(level + 1)>\(Self.numbered(level, number, text))</h\(level + 1)>\n"
      case .paragraph(let text): "<p>\(text.prefix(4))<b>\(text.dropFirst(4))</b></p>\n"
      case .table(let rows):
        "<table>\(rows.map { "<tr>\($0.map { "<td>\($0)</td>" }.joined())</tr>" }.joined())</table>\n"
      }
    }
    return "<!DOCTYPE html><title>题</title><nav>首页</nav>\n\(body)<footer>页脚</footer>"
  }

  /// Each number is a use of the list that starts with it.
  private var word: WordFile {
    var uses = ""
    var count = 0
    let body = joined { part in
      switch part {
      case .title(let text): return WordFile.p(text, "<w:pStyle w:val=\"T\"/>")
      case .heading(let level, let number, let text):
        var properties = "<w:pStyle w:val=\"\(level)\"/>"
        if let number {
          count += 1
          properties +=
            "<w:numPr><w:ilvl w:val=\"\(level - 1)\"/><w:numId w:val=\"\(count)\"/></w:numPr>"
          uses += """
            <w:num w:numId="\(count)"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="\(level - 1)">\
            <w:startOverride w:val="\(number)"/></w:lvlOverride></w:num>
            """
        }
        return WordFile.p(text, properties)
      case .paragraph(let text):
        return
          "<w:p>\(WordFile.r(String(text.prefix(4))))\(WordFile.r(String(text.dropFirst(4)), "<w:b/>"))</w:p>"
      case .table(let rows): return WordFile.table(rows)
      }
    }
    var file = WordFile(body + (header == nil ? "" : WordFile.section(["header1"])))
    if let header { file.pages = ["header1": WordFile.p(header)] }
    let levels = ["%1、", "（%2）"].enumerated().map {
      "<w:lvl w:ilvl=\"\($0)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"\($1)\"/></w:lvl>"
    }
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"1\">\(levels.joined())</w:abstractNum>\(uses)"
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
      + (1...2).map {
        "<w:style w:type=\"paragraph\" w:styleId=\"\($0)\"><w:name w:val=\"heading \($0)\"/></w:style>"
      }.joined()
    return file
  }

  private var openDocument: OdtFile {
    var file = OdtFile(
      joined { part in
        switch part {
        case .title(let text): OdtFile.p(text, "Title")
        case .heading(let level, let number, let text):
          """
          <text:h text:outline-level="\(level)" \
          \(number.map { "text:restart-numbering=\"true\" text:start-value=\"\($0)\"" } ?? "text:is-list-header=\"true\"")\
          >\(text)</text:h>
          """
        case .paragraph(let text):
          OdtFile.p("\(text.prefix(4))\(OdtFile.span(String(text.dropFirst(4)), "T1"))")
        case .table(let rows): OdtFile.table(rows)
        }
      })
    if let header { file.masterPages = OdtFile.page([("header", OdtFile.p(header))]) }
    file.styles = """
      <style:style style:name="Title" style:family="paragraph"/><text:outline-style style:name="Outline">\
      <text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>\
      <text:outline-level-style text:level="2" style:num-prefix="（" style:num-format="一, 二, 三, ..." \
      style:num-suffix="）"/></text:outline-style>
      """
    return file
  }
}
