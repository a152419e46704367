internal import DocumentModel
internal import SourceText

/// Dock Street had the most visits (Table 2): the row that a sentence names against its column.
struct Superlatives {
  private let document: Document
  private let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  /// What a sentence says of one of the rows of the table that it points to.
  func reading(_ sentence: String, _ grid: TableGrid, caption: String) -> Reading? {
    let isHighest = words.has(words.highest, in: sentence)
    guard isHighest != words.has(words.lowest, in: sentence),
      !words.has(words.superlativeBreaks, in: sentence)
    else { return nil }
    let rows = grid.labels.indices.filter { row in
      let core = words.core(of: grid.labels[row].text)
      return core.count > 1 && !grid.labels[row].isTotal && words.has([core], in: sentence)
    }
    let columns = grid.heads.indices.filter { column in
      grid.cells.count { column < $0.count && $0[column] != nil } > 1
    }
    let named = columns.filter { names(grid.heads[$0].text, in: sentence) }
    let isOnly = columns.count == 1 && names(caption, in: sentence)
    guard rows.count == 1, let row = rows.first,
      let column = named.count == 1 ? named.first : isOnly ? columns.first : nil,
      column < grid.cells[row].count, let cell = grid.cells[row][column]
    else { return nil }
    let others = grid.cells.indices.filter { $0 != row && !grid.labels[$0].isTotal }
      .compactMap { column < grid.cells[$0].count ? grid.cells[$0][column] : nil }
      .filter { $0.measures(like: cell) }
    let best = others.max { isHighest ? $0.value < $1.value : $0.value > $1.value }
    guard let best, others.count > 0 else { return nil }
    let holds = isHighest ? best.value <= cell.value : best.value >= cell.value
    return Reading(
      .same, ["first": [best], "second": [cell]], subject: cell, note: "superlative",
      strength: .likely
    ) { () throws(ArithmeticFault) in holds }
  }

  /// Whether the word behind the superlative, or the one before it, is of a head or caption.
  private func names(_ label: String, in sentence: String) -> Bool {
    let all = words.highest + words.lowest
    let label = label.lowercased()
    let text = sentence.lowercased()
    guard words.hasBlanks else {
      return all.contains { word in
        guard let place = text.place(of: word) else { return false }
        let before = Array(text[..<place.lowerBound].suffix(4))
        return before.indices.dropLast().contains { label.contains(String(before[$0...$0 + 1])) }
      }
    }
    let parts = text.split { !$0.isLetter }.map(String.init)
    guard let place = parts.firstIndex(where: all.contains), place + 1 < parts.count else {
      return false
    }
    let noun = parts[place + 1]
    return noun.count > 2 && label.split { !$0.isLetter }.contains { $0 == noun }
  }
}
