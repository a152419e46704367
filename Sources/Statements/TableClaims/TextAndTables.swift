internal import DocumentModel
internal import SourceText

/// 全年受理86件，见下表: sentences against the table that they point to or stand beside.
struct TextAndTables {
  let document: Document
  let words: DocumentWords
  private let grids: [TableGrid]
  private let passages: [Passage]
  /// The tables by the number in their captions.
  private var numbered: [String: [Int]] = [:]
  /// The tables that a paragraph stands beside, by its index.
  private var beside: [Int: [Int]] = [:]
  /// How many paragraphs before and behind a table may speak of it.
  private static let reach = (before: 3, behind: 2)

  init(_ document: Document, _ passages: [Passage], _ grids: [TableGrid]) {
    self.document = document
    self.passages = passages.filter { !$0.mentions.isEmpty }
    self.grids = grids
    words = .of(document)
    for (index, grid) in grids.enumerated() {
      if let number = caption(of: grid) { numbered[number, default: []].append(index) }
      for block in blocks(beside: grid) { beside[block, default: []].append(index) }
    }
  }

  var all: [Reading] {
    guard !grids.isEmpty else { return [] }
    let claims = grids.map {
      TableClaims($0, caption: captionText(of: $0), in: document, words)
    }
    return document.blocks.indices.flatMap { index -> [Reading] in
      let block = document.blocks[index]
      guard block.container != .cell, block.range.count <= DocumentReadings.longest else {
        return []
      }
      let passage = passages.passage(of: block)
      return block.sentences.flatMap { sentence -> [Reading] in
        let pointed = table(for: document.text.string(sentence), behind: block)
        let mentions = passage?.mentions(in: sentence) ?? []
        for table in pointed.map({ [$0] }) ?? beside[index] ?? [] {
          let found = readings(of: sentence, mentions, claims[table], isPointed: pointed != nil)
          if !found.isEmpty { return found }
        }
        return []
      }
    }
  }

  private func readings(
    of range: TextRange, _ mentions: [Mention], _ claims: TableClaims, isPointed: Bool
  ) -> [Reading] {
    let sentence = ClaimSentence(
      range, of: document, rows: claims.rows, columns: claims.columns,
      numbers: mentions.map(\.numberRange))
    guard isPointed || !sentence.rows.isEmpty else { return [] }
    return claims.readings(of: sentence, mentions, isPointed: isPointed)
      + Superlatives(claims).readings(of: sentence, mentions)
  }

  // MARK: - Which table

  /// The paragraphs around a table that no heading and no other table parts from it.
  private func blocks(beside grid: TableGrid) -> [Int] {
    let range = grid.table.range
    let first = document.blocks.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let behind = document.blocks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    let last = min(document.blocks.count, behind + Self.reach.behind)
    return (max(0, first - Self.reach.before)..<first).reversed().prefix(while: isProse)
      + (min(behind, last)..<last).prefix(while: isProse)
  }

  private func isProse(_ block: Int) -> Bool {
    let block = document.blocks[block]
    let heading = document.headings.partitioningIndex {
      $0.title.upperBound > block.range.lowerBound
    }
    return block.container != .cell
      && !(heading < document.headings.count
        && block.range.contains(document.headings[heading].title.lowerBound))
  }

  /// The line right before a table; a paragraph that is longer than any prose is none.
  private func captionText(of grid: TableGrid) -> String {
    let place = document.blocks.partitioningIndex {
      $0.range.lowerBound >= grid.table.range.lowerBound
    }
    guard place > 0, case let range = document.blocks[place - 1].range,
      range.count <= DocumentReadings.longest
    else { return "" }
    return document.text.string(range)
  }

  private func table(for sentence: String, behind block: Block) -> Int? {
    if let number = tableNumber(in: sentence) {
      let named = numbered[number, default: []]
      return named.count == 1 ? named[0] : nil
    }
    if words.has(words.backPointers, in: sentence) {
      let last = grids.partitioningIndex { $0.table.range.lowerBound > block.range.lowerBound } - 1
      return last >= 0 && isNear(grids[last].table.range.upperBound, block.range.lowerBound)
        ? last : nil
    }
    guard words.has(words.pointers, in: sentence) else { return nil }
    let next = grids.partitioningIndex { $0.table.range.lowerBound > block.range.upperBound }
    guard next < grids.count else { return nil }
    return isNear(block.range.upperBound, grids[next].table.range.lowerBound) ? next : nil
  }

  /// Whether a few paragraphs at most part two places, and no table.
  private func isNear(_ start: Int, _ end: Int) -> Bool {
    let between = document.blocks.between(start, end)
    return between.count <= 3 && between.allSatisfy { $0.container != .cell }
  }

  /// The number behind the name of a table: 表2, Table 2.
  private func tableNumber(in text: String) -> String? {
    let text = text.lowercased()
    for name in words.tableNames {
      var rest = text[...]
      while let place = rest.place(of: name) {
        rest = rest[place.upperBound...]
        let digits = rest.drop { $0.isWhitespace }.prefix {
          $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-")
        }
        let number = String(digits.filter { $0 != "." || digits.last != "." })
        if number.first?.isNumber ?? false { return number }
      }
    }
    return nil
  }

  /// The number in the caption right before or behind a table.
  private func caption(of grid: TableGrid) -> String? {
    let range = grid.table.range
    let before = document.blocks.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let behind = document.blocks.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    for index in [before - 1, before - 2, behind] where document.blocks.indices.contains(index) {
      guard document.blocks[index].range.count <= DocumentReadings.longest else { continue }
      let text = document.text.string(document.blocks[index].range)
      let isCaption = words.tableNames.contains { text.lowercased().hasPrefix($0) }
      if isCaption, text.count < 80, let number = tableNumber(in: text) { return number }
    }
    return nil
  }
}
