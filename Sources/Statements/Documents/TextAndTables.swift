internal import DocumentModel
internal import SourceText

/// 全年受理86件，见下表: the numbers of a sentence against the cells of the table that it points to.
struct TextAndTables {
  let document: Document
  let words: DocumentWords
  private let grids: [TableGrid]
  private let passages: [Passage]
  /// The tables by the number in their captions.
  private var numbered: [String: [Int]] = [:]

  init(_ document: Document, _ passages: [Passage], _ grids: [TableGrid]) {
    self.document = document
    self.passages = passages
    self.grids = grids
    words = .of(document)
    for (index, grid) in grids.enumerated() {
      if let number = caption(of: grid) { numbered[number, default: []].append(index) }
    }
  }

  var all: [Reading] {
    guard !grids.isEmpty else { return [] }
    var found: [Reading] = []
    for passage in passages {
      guard let first = passage.mentions.first,
        let block = document.blocks.block(at: first.quantity.range.lowerBound),
        block.container != .cell
      else { continue }
      for sentence in block.sentences {
        guard let grid = table(for: document.text.string(sentence), behind: block) else { continue }
        let mentions = passage.mentions(in: sentence)
        found += mentions.indices.compactMap { index in
          reading(mentions[index], context(of: index, in: mentions, sentence), grid)
        }
      }
    }
    return found + superlatives
  }

  /// The sentences that name a table and the greatest or least of its rows.
  private var superlatives: [Reading] {
    let reader = Superlatives(document, words)
    let all = words.highest + words.lowest
    return document.blocks.filter { $0.container != .cell }.flatMap { block in
      block.sentences.compactMap { sentence -> Reading? in
        let text = document.text.string(sentence)
        guard words.has(all, in: text),
          let grid = table(for: text, behind: block) ?? table(beside: block)
        else { return nil }
        return reader.reading(text, grid, caption: captionText(of: grid))
      }
    }
  }

  /// The line right before a table; a paragraph that is longer than any prose is none.
  func captionText(of grid: TableGrid) -> String {
    let place = document.blocks.partitioningIndex {
      $0.range.lowerBound >= grid.table.range.lowerBound
    }
    guard place > 0, case let range = document.blocks[place - 1].range,
      range.count <= DocumentReadings.longest
    else { return "" }
    return document.text.string(range)
  }

  // MARK: - Which table

  private func table(for sentence: String, behind block: Block) -> TableGrid? {
    if let number = tableNumber(in: sentence) {
      let named = numbered[number, default: []]
      return named.count == 1 ? grids[named[0]] : nil
    }
    guard words.has(words.pointers, in: sentence) else { return nil }
    let next = grids.partitioningIndex { $0.table.range.lowerBound > block.range.upperBound }
    guard next < grids.count else { return nil }
    let start = grids[next].table.range.lowerBound
    let between = document.blocks.between(block.range.upperBound, start)
    return between.count <= 3 && between.allSatisfy { $0.container != .cell } ? grids[next] : nil
  }

  /// The table right behind a paragraph, or right before it.
  private func table(beside block: Block) -> TableGrid? {
    guard let index = document.blocks.index(at: block.range.lowerBound) else { return nil }
    let next = grids.partitioningIndex { $0.table.range.lowerBound > block.range.lowerBound }
    if next < grids.count,
      document.blocks.between(block.range.upperBound, grids[next].table.range.lowerBound).count < 2
    {
      return grids[next]
    }
    guard next > 0, index > 0 else { return nil }
    let last = document.blocks[index - 1].range
    return grids[next - 1].table.range.upperBound >= last.upperBound ? grids[next - 1] : nil
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
