import Diagnostics
import Reporting
import SourceText
import Workspace

/// Writes to standard output and standard error.
enum StandardStreams {
  /// Writes to standard output.
  ///
  /// - Returns: False where that failed, which is reported; a closed pipe ends quietly, since the reader has read enough.
  static func print(_ bytes: [UInt8], _ language: Language) -> Bool {
    guard let fault = FileWriting.output(bytes) else { return true }
    complain(.outputNotWritten(fault), language)
    return false
  }

  static func print(_ text: String, _ language: Language) -> Bool {
    print(Array(text.utf8), language)
  }

  /// Writes a text for people to standard output; what a terminal would obey is escaped.
  static func show(_ text: String, _ language: Language) -> Bool {
    print(ShownText.lines(text), language)
  }

  /// Writes a text to standard error as it is.
  static func write(_ text: String) { _ = OpenFile.write(Array(text.utf8), to: 2) }

  /// Writes a line to standard error; what a terminal would obey is escaped.
  static func complain(_ text: String) { write("\(ShownText.lines(text))\n") }

  static func complain(_ message: ProgramMessage, _ language: Language) {
    complain(message.text[language])
  }

  /// What is wrong with rule files and the like, for people.
  static func text(of reports: [FileReport]) -> String {
    var text = ""
    FullReporter(color: false).report(reports, to: &text)
    return text
  }
}
