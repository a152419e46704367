import ArgumentParser
import DocumentModel
import DocumentReaders
import Workspace

/// Prints what is read of drafts, to be compared with what others read.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Prints the text that is read of a draft, a paragraph a line.",
    discussion: """
      Of a page the text is printed, of all else the draft. Behind a form feed stands what is apart from the \
      body, a line each: header, footer or site, a tab, its text.
      """)

  @Argument(help: "A draft.") var draft: String

  func run() throws {
    let text = try DraftLoading.text(at: draft, name: draft).text
    let document = text.document()
    if DraftFormat(path: draft, record: text.record) == .html, text.flow == nil {
      for block in document.blocks { print(document.text.string(block.range)) }
    } else {
      print(
        String(decoding: text.record[..<(text.flow?.bodyEnd ?? text.record.count)], as: UTF8.self))
    }
    guard let furniture = document.furniture else { return }
    print("\u{0C}")
    for paragraph in furniture.paragraphs {
      print("\(paragraph.kind.word)\t\(document.text.string(paragraph.block.range))")
    }
  }
}

extension Furniture.Kind {
  fileprivate var word: String {
    switch self {
    case .header: "header"
    case .footer: "footer"
    case .site: "site"
    }
  }
}
