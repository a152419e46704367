import Diagnostics

/// Notes of one diagnostic that say the same of several places of its file, or one note alone.
struct NoteGroup {
  /// So many groups are shown of a diagnostic.
  private static let shown = 20

  /// The notes with their numbers among all notes, from zero.
  private(set) var notes: [(index: Int, note: Note)]

  var message: LocalizedText { notes[0].note.message }
  /// Whether the places are shown on the page that shows the diagnostic's file.
  var hasPlaces: Bool { notes[0].note.isPlaced }

  /// The groups to show, in the order of their first notes.
  static func groups(of diagnostic: Diagnostic) -> [NoteGroup] {
    var groups: [NoteGroup] = []
    for (index, note) in diagnostic.notes.enumerated() {
      let last = groups.count - 1
      if note.isPlaced, last >= 0, groups[last].hasPlaces, groups[last].message == note.message {
        groups[last].notes.append((index, note))
      } else if groups.count < shown {
        groups.append(NoteGroup(notes: [(index, note)]))
      } else {
        break
      }
    }
    return groups
  }
}

extension Note {
  /// Whether it has a place in the file of its diagnostic.
  var isPlaced: Bool { path == nil && span != nil }
}
