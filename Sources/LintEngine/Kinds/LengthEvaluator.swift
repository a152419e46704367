import Diagnostics
import DocumentModel
import RuleModel
import SourceText
import TextPattern

/// `length`: stretches of text that are too long or too short.
struct LengthEvaluator: RuleEvaluator {
  private let body: LengthBody
  private let place: CaseScope
  private let with: LazyPattern?

  init(_ body: LengthBody, place: CaseScope, of rule: RuleCompilation) {
    self.body = body
    self.place = place
    with = body.with.map { $0.lazy(in: rule) }
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    if body.measure == .blankLines { return blankLines(in: context) }
    let with = with.map { SoughtPattern($0, in: context) }
    if with?.isNowhere == true { return [] }
    var found: [Finding] = []
    for whole in try stretches(in: context) {
      // A character takes one byte at least and four at most.
      if body.minimum == nil, let maximum = body.maximum, whole.count <= maximum { continue }
      let stretch = context.document.text.trimmingWhitespace(whole)
      let length = context.document.text.characterCount(of: counted(stretch, in: context.document))
      let isWrong =
        body.maximum.map { length > $0 } == true || body.minimum.map { length < $0 } == true
      // A section without any text is another fault.
      guard isWrong, length > 0 else { continue }
      if let with, try with.firstMatch(in: stretch) == nil { continue }
      found.append(Finding(stretch, captures: captures(length)))
    }
    return try place.kept(found, in: context)
  }

  /// A stretch; of a section what stands behind its heading.
  private func counted(_ stretch: TextRange, in document: Document) -> TextRange {
    guard body.measure == .section else { return stretch }
    let headings = document.headings
    let first = headings.partitioningIndex { $0.extent.lowerBound >= stretch.lowerBound }
    let opening = headings[first...].prefix { $0.extent.lowerBound == stretch.lowerBound }
    guard let heading = opening.first(where: { !$0.isUnmarkedHeading }) else { return stretch }
    var start = min(heading.title.upperBound, stretch.upperBound)
    while start < stretch.upperBound, case (let mark, let width) = document.text.scalar(at: start),
      mark.isMark || mark.properties.isWhitespace
    {
      start += width
    }
    return start..<stretch.upperBound
  }

  private func captures(_ length: Int) -> [String: LocalizedText] {
    [
      "length": LocalizedText("\(length)"),
      "max": LocalizedText(body.maximum.map { "\($0)" } ?? ""),
      "min": LocalizedText(body.minimum.map { "\($0)" } ?? ""),
    ]
  }

  private func stretches(in context: LintContext) throws(RuleFailure) -> [TextRange] {
    switch body.measure {
    case .sentence: try context.pieces(of: .sentence)
    case .paragraph: try context.pieces(of: .paragraph)
    case .heading: context.document.headings.filter { !$0.isUnmarkedHeading }.map(\.title)
    case .section: try context.pieces(of: .section(key: nil))
    case .run: try context.pieces(of: .paragraph).flatMap { runs(in: $0, context) }
    case .blankLines: []
    }
  }

  /// The stretches of a piece between marks.
  private func runs(in piece: TextRange, _ context: LintContext) -> [TextRange] {
    var runs: [TextRange] = []
    var start = piece.lowerBound
    var place = start
    while place < piece.upperBound {
      // Most of the text by far: characters of three bytes that are not marks.
      if 0xE4...0xE9 ~= context.document.text.bytes[place] {
        place += 3
        continue
      }
      let (scalar, width) = context.document.text.scalar(at: place)
      if scalar.isMark {
        if start < place { runs.append(start..<place) }
        start = place + width
      }
      place += width
    }
    if start < piece.upperBound { runs.append(start..<piece.upperBound) }
    return runs
  }

  /// Runs of blank lines in the record between two blocks, reported at the block behind them.
  private func blankLines(in context: LintContext) -> [Finding] {
    let document = context.document
    let blocks = document.blocks
    return zip(blocks, blocks.dropFirst()).compactMap { before, after in
      let end = document.line(at: before.range.upperBound)
      let start = document.line(at: after.range.lowerBound)
      guard let maximum = body.maximum, start - end - 1 > maximum else { return nil }
      // What stands between may be markup that is not read.
      let blank = (end + 1..<start).reversed().prefix(while: document.isBlank(line:)).count
      guard blank > maximum else { return nil }
      return Finding(
        after.range.lowerBound..<after.range.lowerBound, captures: captures(blank))
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is a punctuation mark.
  fileprivate var isMark: Bool {
    // Most of the text by far.
    if 0x3400...0x9FFF ~= value || isASCIIDigit { return false }
    switch properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .dashPunctuation:
      return true
    default: return false
    }
  }
}
