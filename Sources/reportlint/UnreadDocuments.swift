import Checking
import DocumentReaders
import SourceText

/// What a run found in folders and did not read.
struct UnreadDocuments {
  private let outcome: CheckOutcome

  init(_ outcome: CheckOutcome) { self.outcome = outcome }

  /// How many documents no reader exists for, by the endings of their names.
  var kinds: [String: Int] {
    Dictionary(
      outcome.others.compactMap { OtherDocuments.ending(of: $0) }.map { ($0, 1) },
      uniquingKeysWith: +)
  }

  /// A line a document, and one for the other files.
  func lines(_ language: Language) -> [String] {
    let isChinese = language == .chinese
    var lines = outcome.others.sorted().map { "\($0): \(isChinese ? "没有读" : "not read")" }
    let count = outcome.furtherFiles
    if count > 0 {
      lines.append(
        isChinese
          ? "另有 \(count) 个文件不是文稿，没有读"
          : "\(count) more file\(count == 1 ? " is no draft" : "s are no drafts"): not read")
    }
    return lines
  }
}
