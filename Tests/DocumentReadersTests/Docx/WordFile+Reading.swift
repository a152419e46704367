import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText

extension WordFile {
  /// The text of a document, a paragraph a line.
  func lines() throws -> [String] {
    String(decoding: try DraftText(bytes, name: "a.docx").record, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  func document() throws -> Document { try DraftText(bytes, name: "a.docx").document() }

  /// Why the document is not read; nil where it is.
  var fault: InputFault? {
    get throws {
      do throws(InputFault) {
        _ = try DraftText(bytes, name: "a.docx")
        return nil
      } catch {
        return error
      }
    }
  }

  /// What a body of one paragraph is read as.
  static func text(ofRuns runs: String) throws -> String {
    try WordFile("<w:p>\(runs)</w:p>").lines().joined(separator: "\n")
  }
}

extension Document {
  /// The blocks with what they are: role, container, text.
  var shown: [String] {
    blocks.map { block in
      [
        block.role == .paragraph ? "" : "\(block.role):", block.container.map { "\($0):" } ?? "",
        text.string(block.range),
      ].joined()
    }
  }

  /// The headings with their depths.
  var outline: [String] { headings.map { "\($0.level) \(text.string($0.title))" } }

  /// The texts of cells, row by row.
  var cells: [[[String]]] {
    markup.tables.map { $0.rows.map { $0.cells.map { text.string($0) } } }
  }

  /// What stands apart from the body, with what it is.
  var furnished: [String] {
    furniture?.paragraphs.map { paragraph in
      let kind =
        switch paragraph.kind {
        case .header(let pages): "header(\(pages.rawValue))"
        case .footer(let pages): "footer(\(pages.rawValue))"
        case .site: "site"
        }
      return "\(kind) \(text.string(paragraph.block.range))"
    } ?? []
  }
}
