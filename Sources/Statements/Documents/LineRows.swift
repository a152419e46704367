internal import DocumentModel
internal import SourceText

/// Lines of a document, cells of a table too, with the numbers of each, in runs that stand one below the other.
struct LineRows {
  /// Longer lines are prose.
  private static let longest = 160
  /// A list has no more lines.
  private static let most = 40

  private let document: Document
  /// The lines with numbers, in the order of the text.
  private let lines: [(block: Int, numbers: [Mention])]

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    var lines: [(block: Int, numbers: [Mention])] = []
    for mention in passages.flatMap(\.mentions) {
      guard let block = document.blocks.index(at: mention.numberRange.lowerBound),
        document.blocks[block].range.count <= Self.longest
      else { continue }
      if lines.last?.block != block { lines.append((block, [])) }
      let isCell = document.blocks[block].container == .cell
      if isCell || !document.isLineNumber(mention) {
        lines[lines.count - 1].numbers.append(mention)
      }
    }
    self.lines = lines.filter { !$0.numbers.isEmpty }
  }

  /// Runs of lines that meet a condition and stand as far apart as the first two of them: cells of a column have others
  /// between them.
  func runs(where isMeant: ([Mention]) -> Bool) -> [[[Mention]]] {
    var found: [[[Mention]]] = []
    var run: [(block: Int, numbers: [Mention])] = []
    func close() {
      if (3...Self.most).contains(run.count) { found.append(run.map(\.numbers)) }
    }
    for line in lines where isMeant(line.numbers) {
      let gap = run.last.map { line.block - $0.block } ?? 1
      let isCell = document.blocks[line.block].container == .cell
      let step = run.count > 1 ? run[1].block - run[0].block : gap
      if gap == step, step == 1 || isCell && step < 8 || run.isEmpty {
        run.append(line)
      } else {
        close()
        run = [line]
      }
    }
    close()
    return found
  }
}
