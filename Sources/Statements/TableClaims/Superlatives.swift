internal import DocumentModel
internal import SourceText

/// Dock Street had the most visits; 河西店最少: the row that a clause calls the greatest or least of a column.
struct Superlatives {
  private let claims: TableClaims
  private let document: Document
  private let words: DocumentWords

  init(_ claims: TableClaims) {
    self.claims = claims
    document = claims.document
    words = claims.words
  }

  private var all: [String] { words.highest + words.lowest }

  /// What a sentence says of the rows of the table, one clause after the other.
  func readings(of sentence: ClaimSentence, _ mentions: [Mention]) -> [Reading] {
    let text = document.text.string(sentence.range)
    guard !sentence.rows.isEmpty, words.has(all, in: text),
      !words.has(words.superlativeBreaks, in: text)
    else { return [] }
    // 销售额最高的是望湖店，最低的是河西店: the second clause is of what the first one names.
    var column: Int?
    return clauses(of: sentence).compactMap { clause in
      column = named(in: clause, sentence) ?? column
      return reading(of: clause, sentence, mentions, column)
    }
  }

  private func reading(
    of clause: TextRange, _ sentence: ClaimSentence, _ mentions: [Mention], _ column: Int?
  ) -> Reading? {
    let text = document.text.string(clause)
    let isHighest = words.has(words.highest, in: text)
    let rows = Set(sentence.rows.filter { clause.contains($0.range) }.map(\.label))
    guard isHighest != words.has(words.lowest, in: text), rows.count == 1, let row = rows.first,
      let column = column ?? called(text) ?? measured(mentions, clause) ?? only(text),
      let cell = claims.grid.cell(row, column)
    else { return nil }
    let others = claims.grid.cells.indices
      .filter { $0 != row && !claims.grid.labels[$0].isTotal }
      .compactMap { claims.grid.cell($0, column) }.filter { $0.measures(like: cell) }
    guard let best = others.max(by: { isHighest ? $0.value < $1.value : $0.value > $1.value })
    else { return nil }
    let holds = isHighest ? best.value <= cell.value : best.value >= cell.value
    return Reading(
      .same, ["first": [best], "second": [cell]], subject: cell, note: "superlative",
      strength: .likely
    ) { () throws(ArithmeticFault) in holds }
  }

  /// What marks part, each with a row that it names: 河西店销售额41.0万元，为最低 is one.
  private func clauses(of sentence: ClaimSentence) -> [TextRange] {
    var clauses: [TextRange] = []
    var isNamed = false
    for part in sentence.parts {
      let names = sentence.rows.contains { part.contains($0.range) }
      if let last = clauses.last, !names || !isNamed {
        clauses[clauses.count - 1] = last.lowerBound..<part.upperBound
      } else {
        clauses.append(part)
      }
      isNamed = isNamed || names
    }
    return clauses
  }

  // MARK: - Which column

  /// The one column with numbers that a clause names.
  private func named(in clause: TextRange, _ sentence: ClaimSentence) -> Int? {
    let named = Set(sentence.columns.filter { clause.contains($0.range) }.map(\.label))
      .filter(isNumeric)
    return named.count == 1 ? named.first : nil
  }

  private func isNumeric(_ column: Int) -> Bool {
    claims.grid.cells.count { column < $0.count && $0[column] != nil } > 1
  }

  /// The column that has the number of a clause.
  private func measured(_ mentions: [Mention], _ clause: TextRange) -> Int? {
    let own = mentions.filter { clause.contains($0.numberRange) }
    let found = claims.grid.heads.indices.filter { column in
      claims.grid.cells.contains { cells in
        guard column < cells.count, let cell = cells[column] else { return false }
        return own.contains { $0.measures(like: cell) && $0.estimate.overlaps(cell.estimate) }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The only column, where the caption names what it holds.
  private func only(_ clause: String) -> Int? {
    let numeric = claims.grid.heads.indices.filter(isNumeric)
    return numeric.count == 1 && names(claims.caption, in: clause) ? numeric[0] : nil
  }

  /// Whether the word behind the superlative, or the one before it, is of a head.
  private func called(_ clause: String) -> Int? {
    let named = claims.grid.heads.indices.filter { column in
      isNumeric(column) && names(claims.grid.heads[column].text, in: clause)
    }
    return named.count == 1 ? named[0] : nil
  }

  private func names(_ label: String, in clause: String) -> Bool {
    let label = label.lowercased()
    let text = clause.lowercased()
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
