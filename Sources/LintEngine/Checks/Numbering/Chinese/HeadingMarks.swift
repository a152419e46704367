import DocumentModel
import RuleModel
import SourceText

/// Marks at the end of headings that stand on a line of their own, where their sisters bear none.
struct HeadingMarks {
  private static let longest = 24
  private static let closings = ShippedWords.Zh.Structure.closings.words
  private static let marks = "。；：，、;:,".unicodeScalars

  private let document: Document

  /// - Complexity: O(*headings* · *sisters*).
  static func findings(in document: Document) -> [NumberingFinding] {
    let check = HeadingMarks(document: document)
    return check.title() + document.headings.indices.compactMap(check.finding)
  }

  /// The mark at the end of the title.
  private func title() -> [NumberingFinding] {
    // A sentence alone, or one such as 特此公告。, is no title.
    guard document.blocks.count > 1,
      let range = document.blocks.last(where: { $0.role == .title })?.range,
      !Self.closings.contains(where: document.text.string(range).hasPrefix),
      let (mark, place) = mark(in: range),
      document.text.characterCount(of: range.lowerBound..<place.lowerBound) > 3,
      !hasMark(range.lowerBound..<place.lowerBound), !([":", "："].contains(mark) && opensItems)
    else { return [] }
    return [NumberingFinding(.headingMark, .chinese, place, number: String(mark), expected: "")]
  }

  /// Whether items or rows follow the title, which only leads to them.
  private var opensItems: Bool {
    guard let index = document.blocks.lastIndex(where: { $0.role == .title }),
      index + 1 < document.blocks.count
    else { return false }
    let next = document.blocks[index + 1]
    let opensWithDigit =
      document.text.bytes.scalar(at: next.range.lowerBound).properties.numericType == .decimal
    return next.container != nil || opensWithDigit
      || document.text.string(next.range).contains("\u{3000}")
  }

  private func finding(_ index: Int) -> NumberingFinding? {
    let heading = document.headings[index]
    guard isAlone(heading), let (mark, range) = mark(of: heading),
      isShort(heading.title.lowerBound..<range.lowerBound), !isListed(index)
    else {
      return nil
    }
    let sisters = document.headings.indices.filter {
      $0 != index && document.headings[$0].parent == heading.parent
        && document.headings[$0].form == heading.form
    }.map { document.headings[$0] }
    // Where sisters have their text run in, the mark closes a sentence like theirs.
    let runIn = sisters.count { !isAlone($0) }
    let bare = sisters.count { isAlone($0) && self.mark(of: $0) == nil }
    // All are sentences, as the items of a plan are.
    let marked = sisters.count { self.mark(of: $0)?.mark == "。" }
    guard mark != "。" || sisters.count < 3 || marked * 3 < sisters.count * 2 else { return nil }
    let isSure =
      isHigh(heading)
      ? runIn * 2 <= sisters.count && heading.block + 1 < document.blocks.count
      : (bare * 2 > sisters.count || "，、,".unicodeScalars.contains(mark))
        && hasText(below: heading)
    guard isSure else { return nil }
    return NumberingFinding(
      .headingMark, heading.form ?? .chinese, range, number: String(mark), expected: "")
  }

  /// Whether a numbered line is one of several without text between them behind a colon: 问题是：, 一、…；
  /// and 二、….
  private func isListed(_ index: Int) -> Bool {
    func follows(_ second: Int, _ first: Int) -> Bool {
      document.headings.indices.contains(first) && document.headings.indices.contains(second)
        && document.headings[second].block == document.headings[first].block + 1
        && document.headings[second].form == document.headings[first].form
        && !document.headings[second].isMarked
    }
    var first = index
    while follows(first, first - 1) { first -= 1 }
    let heading = document.headings[first]
    guard follows(first + 1, first), heading.number == 1, heading.block > 0,
      !heading.isMarked,
      let last = document.text.bytes.lastScalar(in: document.blocks[heading.block - 1].range)
    else { return false }
    return last == "：" || last == ":"
  }

  /// Whether a line can only be a heading: markup says so, or its number, as 一、 does.
  private func isHigh(_ heading: Heading) -> Bool {
    guard !heading.isMarked else { return true }
    return heading.level == 1
      && [.part, .chapter, .section, .chinese].contains(heading.form)
  }

  /// Whether a heading is all of its paragraph.
  private func isAlone(_ heading: Heading) -> Bool {
    !heading.isRunIn && !heading.isUnmarkedHeading
  }

  private func isShort(_ words: TextRange) -> Bool {
    2...Self.longest ~= document.text.characterCount(of: words) && !hasMark(words)
  }

  private func hasMark(_ range: TextRange) -> Bool {
    document.text.string(range).unicodeScalars.contains(where: Self.marks.contains)
  }

  /// Whether the paragraph below is text of its own, and no further item of a list.
  private func hasText(below heading: Heading) -> Bool {
    guard heading.block + 1 < document.blocks.count else { return false }
    let next = document.blocks[heading.block + 1]
    return next.role == .paragraph && document.text.characterCount(of: next.range) >= 8
  }

  private func mark(of heading: Heading) -> (mark: Unicode.Scalar, range: TextRange)? {
    guard isAlone(heading) else { return nil }
    let end = document.blocks[heading.block].range.upperBound
    return mark(in: heading.title.lowerBound..<end)
  }

  private func mark(in range: TextRange) -> (mark: Unicode.Scalar, range: TextRange)? {
    guard let last = document.text.bytes.lastScalar(in: range), Self.marks.contains(last) else {
      return nil
    }
    return (last, range.upperBound - UTF8.width(last)..<range.upperBound)
  }
}
