import Checking
import DocumentReaders

extension CheckOutcome {
  /// How many documents of folders no reader exists for, by the endings of their names.
  var unreadKinds: [String: Int] {
    Dictionary(
      others.compactMap { OtherDocuments.ending(of: $0) }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// What was not read: a message a document, and one for the other files.
  var unread: [ProgramMessage] {
    others.sorted().map { .notRead($0) } + (furtherFiles > 0 ? [.furtherFiles(furtherFiles)] : [])
  }
}
