internal import DocumentModel
internal import SourceText

/// 年初结余：23.74, 本年收入：118.60, 本年支出：109.45, 年末结余：32.89, each in a line of its own.
struct LabelledBalances {
  private typealias Part = TableBalances.Part

  private let document: Document
  private let labels: BalanceLabels
  private let passages: [Passage]
  /// A label is no longer, in bytes.
  private static let longest = 60

  init(_ document: Document, _ passages: [Passage], _ words: DocumentWords) {
    self.document = document
    self.passages = passages
    labels = words.balance
  }

  var all: [Reading] {
    var found: [Reading] = []
    var open: [(Part, Mention)] = []
    var last = -1
    for passage in passages {
      guard let line = line(passage), line.block == last + 1 || line.part == .opening else {
        open = []
        continue
      }
      last = line.block
      if line.part == .opening { open = [] }
      guard line.part == .opening || !open.isEmpty else { continue }
      open.append((line.part, line.amount))
      guard line.part == .closing else { continue }
      if open.count > 2 { found.add(TableBalances.reading(open)) }
      open = []
    }
    return found
  }

  /// The only number of a line behind one of the labels.
  private func line(_ passage: Passage) -> (block: Int, part: Part, amount: Mention)? {
    let mentions = passage.mentions.filter { !document.isLineNumber($0) }
    guard mentions.count == 1, let amount = mentions.first, !amount.isCell,
      amount.quantity.approximation == nil,
      let index = document.blocks.index(at: amount.numberRange.lowerBound),
      case let block = document.blocks[index], block.container != .cell,
      (1...Self.longest).contains(amount.numberRange.lowerBound - block.range.lowerBound),
      block.range.upperBound - amount.numberRange.upperBound < 12,
      let part = labels.part(
        of: document.text.string(block.range.lowerBound..<amount.numberRange.lowerBound))
    else { return nil }
    return (index, part, amount)
  }
}
