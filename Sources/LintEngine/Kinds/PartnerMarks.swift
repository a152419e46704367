import Diagnostics
import DocumentModel
import RuleModel
import SourceText
import TextPattern

/// The marks of a piece of text that open and close, each with its partner.
///
/// A mark of the other width counts as the same mark: `（甲)` is a pair.
struct PartnerMarks {
  private struct Mark {
    let range: TextRange
    let scalar: Unicode.Scalar
    let isOpen: Bool
  }

  private let text: BlockText
  private let marks: [Mark]
  /// Where a mark's partner stands in ``marks``; nil for one that has none.
  private let partners: [Int?]

  /// - Parameters:
  ///   - pairs: The marks that open and close.
  ///   - text: The whole text.
  ///   - piece: The part that is looked at.
  ///   - masked: What is passed over, sorted.
  /// - Complexity: O(*n*) in the length of the piece.
  init(_ pairs: [PairsBody.Marks], in text: BlockText, _ piece: TextRange, masked: [TextRange]) {
    self.text = text
    let bytes = text.bytes
    var kinds: [Unicode.Scalar: (pair: Int, isOpen: Bool)] = [:]
    for (index, pair) in pairs.enumerated() {
      for (mark, isOpen) in [(pair.open, true), (pair.close, false)] {
        kinds[mark] = (index, isOpen)
        if let twin = WidthTwins.twin(of: mark) { kinds[twin] = (index, isOpen) }
      }
    }
    // Nearly all characters are passed over by their first byte.
    var begins = [Bool](repeating: false, count: 256)
    for mark in kinds.keys { begins[Int(String(mark).utf8.first ?? 0)] = true }
    var marks: [Mark] = []
    var partners: [Int?] = []
    var open = [[Int]](repeating: [], count: pairs.count)
    var hidden = masked.overlapping(piece)
    var place = piece.lowerBound
    while place < piece.upperBound {
      while let first = hidden.first, first.upperBound <= place { hidden.removeFirst() }
      if let first = hidden.first, first.lowerBound <= place {
        place = first.upperBound
        continue
      }
      guard begins[Int(bytes[place])] else {
        place += 1
        continue
      }
      let scalar = bytes.scalar(at: place)
      let range = place..<place + UTF8.width(scalar)
      place = range.upperBound
      guard let (pair, isOpen) = kinds[scalar] else { continue }
      marks.append(Mark(range: range, scalar: scalar, isOpen: isOpen))
      partners.append(isOpen ? nil : open[pair].popLast())
      if isOpen {
        open[pair].append(marks.count - 1)
      } else if let partner = partners[marks.count - 1] {
        partners[partner] = marks.count - 1
      }
    }
    self.marks = marks
    self.partners = partners
  }

  /// Findings in which both marks of a pair are found, with edits for both, or none of them.
  ///
  /// The opening mark decides; a closing one decides where its partner is of the other width. A mark
  /// without a partner is found, and left as it is.
  func paired(_ found: [Finding]) -> [Finding] {
    var result: [Finding] = []
    for finding in found {
      guard let index = index(at: finding.range) else {
        result.append(finding)
        continue
      }
      guard let partner = partners[index] else {
        var lone = finding
        lone.unfixed = .partner
        result.append(lone)
        continue
      }
      let (own, other) = (marks[index], marks[partner])
      let isAlone = WidthTwins.isFullWidth(own.scalar) != WidthTwins.isFullWidth(other.scalar)
      if isAlone {
        result.append(finding)
      } else if own.isOpen {
        // Blanks on both sides belong to the brackets; one behind them alone may separate what follows.
        let opening = text.withBlank(before: own.range)
        let edits = [own, other].compactMap { mark in
          WidthTwins.twin(of: mark.scalar).map { twin in
            let isFull = WidthTwins.isFullWidth(twin)
            let range =
              !isFull
              ? mark.range
              : mark.isOpen
                ? opening : opening == own.range ? mark.range : text.withBlank(behind: mark.range)
            return Finding.Edit(range, String(twin))
          }
        }
        for mark in [own, other] {
          result.append(Finding(mark.range, captures: finding.captures, edits: edits))
        }
      }
    }
    return result.sorted { $0.range.isBefore($1.range) }
  }

  private func index(at range: TextRange) -> Int? {
    let index = marks.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return index < marks.count && marks[index].range == range ? index : nil
  }
}
