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
  var lines: [ProgramMessage] {
    outcome.others.sorted().map { .notRead($0) }
      + (outcome.furtherFiles > 0 ? [.furtherFiles(outcome.furtherFiles)] : [])
  }
}
