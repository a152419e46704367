import DocumentModel
import SourceText

/// Marks without a partner in their own paragraph that have it in one of the next.
///
/// A line that breaks off inside brackets, and a quotation of several paragraphs between a colon and
/// its end.
struct PairSpans {
  /// Further paragraphs are not looked through for a partner.
  private static let reach = 5
  /// A paragraph with more marks that lack their partners has lost them.
  private static let fewMarks = 8

  private let text: BlockText
  private var pieces: [(range: TextRange, marks: [PairsEvaluator.Mark])] = []

  init(_ text: BlockText) { self.text = text }

  /// Takes the marks without a partner of the next paragraph.
  mutating func add(_ marks: [PairsEvaluator.Mark], of piece: TextRange) {
    pieces.append((piece, marks))
  }

  /// The marks that have no partner in a later paragraph either.
  func unpaired() -> [PairsEvaluator.Mark] {
    var left = pieces.map(\.marks)
    for (index, piece) in pieces.enumerated() where piece.marks.count <= Self.fewMarks {
      for mark in piece.marks where mark.isOpen {
        if goesOn(mark, behind: index) {
          left[index].removeAll { $0.range == mark.range }
          continue
        }
        let later = (index + 1..<min(index + 1 + Self.reach, pieces.count)).first {
          left[$0].prefix(Self.fewMarks).contains { $0.pair == mark.pair }
        }
        guard let later, pieces[later].marks.count <= Self.fewMarks,
          let place = left[later].firstIndex(where: { $0.pair == mark.pair }),
          !left[later][place].isOpen, isSpan(from: mark, index, to: left[later][place], later)
        else { continue }
        left[later].remove(at: place)
        left[index].removeAll { $0.range == mark.range }
      }
    }
    return left.flatMap(\.self)
  }

  /// Whether the paragraph behind a mark opens with it anew: a quotation of several paragraphs is closed once.
  private func goesOn(_ open: PairsEvaluator.Mark, behind index: Int) -> Bool {
    let mark = text.string(open.range)
    guard index + 1 < pieces.count, ["“", "‘", "「", "『"].contains(mark) else { return false }
    return text.string(text.trimmingWhitespace(pieces[index + 1].range)).hasPrefix(mark)
  }

  private func isSpan(
    from open: PairsEvaluator.Mark, _ first: Int, to close: PairsEvaluator.Mark, _ last: Int
  ) -> Bool {
    let piece = pieces[first].range
    let isBroken =
      last == first + 1 && !(lastScalar(of: piece).map("。！？；…”".unicodeScalars.contains) ?? true)
    let before = lastScalar(of: piece.lowerBound..<open.range.lowerBound)
    let opensPart = before.map("：:".unicodeScalars.contains) ?? true
    let behind = text.string(close.range.upperBound..<pieces[last].range.upperBound)
    return isBroken || opensPart && behind.allSatisfy { "。；，！？ ".contains($0) }
  }

  private func lastScalar(of range: TextRange) -> Unicode.Scalar? {
    text.string(text.trimmingWhitespace(range)).unicodeScalars.last
  }
}
