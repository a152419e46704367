import DocumentModel
import RuleModel

/// The entries of a table of contents, compared with the headings of the text.
struct ContentsEntries {
  /// An entry or a heading: its number as written, its words, and where it stands.
  private struct Line {
    let marker: String
    let words: String
    let range: TextRange
    let form: NumberForm?
  }

  private let document: Document
  private let entries: [Line]
  private let headings: [Line]

  init(_ document: Document) {
    self.document = document
    let contents = document.blocks.filter { $0.role == .contents }
    entries = contents.map { Self.line($0.range, document) }
      .filter { !$0.words.isEmpty && !["目录", "目次"].contains($0.marker + $0.words) }
    let end = contents.last?.range.upperBound ?? Int.max
    headings = document.headings.filter { $0.extent.lowerBound >= end }.map {
      let start = document.blocks[$0.block].range.lowerBound
      return Self.line(start..<$0.title.upperBound, document, $0.form)
    }
  }

  /// Entries that are not headings of the text, and headings that are no entries.
  func findings() -> [ReferenceFinding] {
    let titles = headings + numberedLines()
    guard !entries.isEmpty, !titles.isEmpty else { return [] }
    if let found = inOrder(titles) { return found }
    let known = Set(titles.map(\.words))
    let listed = Set(entries.map(\.words))
    var meant: Set<Int> = []
    var found: [ReferenceFinding] = entries.compactMap { entry in
      // Where one is left out, the numbers of the others are not those of the contents.
      guard !known.contains(entry.words) else { return nil }
      if let heading = titles.first(where: {
        !entry.marker.isEmpty && $0.marker == entry.marker && !listed.contains($0.words)
      }) {
        meant.insert(heading.range.lowerBound)
        return ReferenceFinding(.contents, entry.range, expected: heading.range, in: document)
      }
      guard !entry.marker.isEmpty, titles.contains(where: { isAlike($0, entry) }) else {
        return nil
      }
      return ReferenceFinding(.contentsAbsent, entry.range, in: document)
    }
    guard let first = entries.first, first.form != nil else { return found + leftOut() }
    for heading in headings where heading.form == first.form {
      guard !listed.contains(heading.words), !meant.contains(heading.range.lowerBound) else {
        continue
      }
      found.append(ReferenceFinding(.contentsLeftOut, heading.range, in: document))
    }
    return found
  }

  /// Headings of the level that all entries have, which the list leaves out.
  private func leftOut() -> [ReferenceFinding] {
    let end = entries.last?.range.upperBound ?? Int.max
    let marked = document.headings.filter {
      $0.extent.lowerBound >= end && !$0.isRunIn && !$0.isUnmarkedHeading
    }.map { heading in
      let start = document.blocks[heading.block].range.lowerBound
      return (
        level: heading.level,
        line: Self.line(start..<heading.title.upperBound, document, heading.form)
      )
    }
    let listed = Set(entries.map(\.words))
    let known = marked.filter { listed.contains($0.line.words) }
    guard known.count == entries.count, known.count > 2, let level = known.first?.level,
      known.allSatisfy({ $0.level == level })
    else { return [] }
    let open = marked.filter { $0.level == level && !listed.contains($0.line.words) }
    guard open.count * 3 <= known.count else { return [] }
    return open.map { ReferenceFinding(.contentsLeftOut, $0.line.range, in: document) }
  }

  /// Entries that are as many as the titles of their kind, most of them in their place, are compared
  /// one by one; nil where they are not.
  private func inOrder(_ titles: [Line]) -> [ReferenceFinding]? {
    guard let first = entries.first, entries.count > 2 else { return nil }
    // A list in markup has the numbers, and its items have none of their own.
    let isBare = entries.allSatisfy(\.marker.isEmpty)
    let kind = titles.filter {
      isBare ? $0.form == headings.first?.form : isAlike($0, first)
    }.sorted { $0.range.isBefore($1.range) }
    guard kind.count == entries.count else { return nil }
    let pairs = zip(entries, kind).filter {
      !isBare && $0.marker != $1.marker || $0.words != $1.words
    }
    guard pairs.count * 2 < entries.count + 2, pairs.count < entries.count - 1 else { return nil }
    return pairs.map {
      ReferenceFinding(.contents, $0.range, expected: $1.range, in: document)
    }
  }

  /// Whether a title is numbered as an entry is: the text has such headings.
  private func isAlike(_ title: Line, _ entry: Line) -> Bool {
    title.form == entry.form && title.marker.isEmpty == entry.marker.isEmpty
  }

  /// Short lines that open with digits, or with 壹 and 、: they are no headings where nothing marks them.
  private func numberedLines() -> [Line] {
    document.blocks.filter { block in
      let first = document.text.scalar(at: block.range.lowerBound).scalar
      return block.role == .paragraph && block.container != .cell && block.range.count <= 160
        && (first.digit != nil || Self.isCapital(first))
    }.map { Self.line($0.range, document) }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    "壹贰叁肆伍陆柒捌玖拾".unicodeScalars.contains(scalar)
  }

  // MARK: - Reading

  private static func line(
    _ range: TextRange, _ document: Document, _ form: NumberForm? = nil
  ) -> Line {
    let text = withoutPage(document.text.string(range).unicodeScalars[...])
    let own = range.lowerBound..<range.lowerBound + String(text).utf8.count
    let number = LineOpening.number(of: own, in: document.text.bytes)
    var marker = number.map { document.text.string($0.marker) } ?? ""
    var rest = text.dropFirst(marker.unicodeScalars.count)
    if number == nil {
      let digits = text.prefix {
        $0.digit != nil || ".．、".unicodeScalars.contains($0) || Self.isCapital($0)
      }
      (marker, rest) = (String(digits), text.dropFirst(digits.count))
    }
    return Line(
      marker: key(marker.unicodeScalars[...]), words: key(rest), range: own,
      form: form ?? number?.form)
  }

  /// A line without the page number at its end and the leaders before it.
  private static func withoutPage(_ line: Substring.UnicodeScalarView)
    -> Substring.UnicodeScalarView
  {
    var line = line
    while let last = line.last, last.properties.isWhitespace { line.removeLast() }
    while let last = line.last, last.properties.numericType == .decimal { line.removeLast() }
    while let last = line.last,
      last.properties.isWhitespace || ".．…·・—-".unicodeScalars.contains(last)
    {
      line.removeLast()
    }
    return line
  }

  /// Words without blanks and final mark, brackets of one width.
  private static func key(_ words: Substring.UnicodeScalarView) -> String {
    var words = words
    if let last = words.last, "。；：".unicodeScalars.contains(last) { words.removeLast() }
    var key = String.UnicodeScalarView()
    for scalar in words where !scalar.properties.isWhitespace {
      key.append(scalar == "(" ? "（" : scalar == ")" ? "）" : scalar)
    }
    return String(key)
  }
}
