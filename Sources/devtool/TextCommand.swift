import ArgumentParser
import DocumentReaders
import Workspace

/// Prints what is read of drafts, to be compared with what others read.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Prints the text that is read of a draft, a paragraph a line.")

  @Argument(help: "A draft.") var draft: String

  func run() throws {
    let text = try DraftLoading.text(at: draft, name: draft).text
    print(String(decoding: text.record, as: UTF8.self))
  }
}
