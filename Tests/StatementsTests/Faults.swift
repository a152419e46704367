import DocumentModel
import DocumentReaders
import Statements

/// The readings of a draft that fail, each as its kind and form, its numbers by role, and how sure it is.
func faults(in text: String, name: String = "draft.txt") -> [String] {
  let document = DraftText.document(Array(text.utf8), name: name)
  return StatementFinder.verdicts(in: document).readings.filter { !$0.holds }.map { reading in
    let roles = reading.roles.sorted { $0.key < $1.key }.map { role, mentions in
      "\(role) "
        + mentions.map { document.text.string($0.quantity.range) }.joined(separator: "+")
    }
    let form = reading.note.isEmpty ? "" : " (\(reading.note))"
    let listed = reading.listed.map { ", \($0) listed" } ?? ""
    return "\(reading.strength) \(reading.kind.rawValue)\(form): "
      + roles.joined(separator: ", ") + listed
  }
}
