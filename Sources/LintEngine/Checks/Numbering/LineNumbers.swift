import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Numbers that open lines right below each other, whatever the lines are otherwise.
///
/// Such are 1) 2) 4) and a) b) b). Headings and the lists of markup are numbered by themselves; this finds what is read as neither.
enum LineNumbers {
  private static let fewest = 3

  /// - Parameters:
  ///   - document: The draft.
  ///   - known: What was found already.
  /// - Returns: What is found besides, in the order of the text.
  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document, besides known: [NumberingFinding])
    -> [NumberingFinding]
  {
    var runs: [[LineMark]] = []
    for mark in document.blocks.flatMap({ LineMark.all(of: $0, in: document) }) {
      guard let mark, !mark.shape.isBare else {
        runs.append([])
        continue
      }
      if let last = runs.last?.last, last.shape == mark.shape, 0...2 ~= mark.value - last.value {
        runs[runs.count - 1].append(mark)
      } else {
        runs.append([mark])
      }
    }
    let lines = known.compactMap { document.block(at: $0.finding.range.lowerBound) }
    return runs.compactMap { lone($0, in: document) }.filter { found in
      document.block(at: found.finding.range.lowerBound).map { !lines.contains($0) } ?? true
    }
  }

  /// The only number of a run that does not run on.
  private static func lone(_ run: [LineMark], in document: Document) -> NumberingFinding? {
    guard run.count >= fewest, let index = LoneBreak.index(in: run.map(\.value)) else { return nil }
    let (before, mark) = (run[index - 1], run[index])
    return NumberingFinding(
      mark.value == before.value ? .itemDuplicate : .itemGap, .arabic, mark.place,
      number: mark.text, expected: mark.written(before.value + 1), previous: before.text,
      related: [RelatedPlace(.numberBefore, at: before.place)])
  }
}

/// The one number of a run that is wrong.
enum LoneBreak {
  /// - Parameter values: Numbers in the order of the text.
  /// - Returns: The place of the only number that does not follow the one before it, or that alone is not
  ///   its place's: 1, 2, 4, 4. Nil where the run does not begin with one, is in order, or is broken
  ///   otherwise.
  static func index(in values: [Int]) -> Int? {
    guard values.first == 1 else { return nil }
    let breaks = values.indices.dropFirst().filter { values[$0] != values[$0 - 1] + 1 }
    if breaks.count == 1 { return breaks[0] }
    let odd = values.indices.filter { values[$0] != $0 + 1 }
    return breaks.count == 2 && odd.count == 1 && values.count > 3 ? odd[0] : nil
  }
}
