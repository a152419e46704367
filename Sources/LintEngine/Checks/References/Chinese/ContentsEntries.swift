import DocumentModel
import RuleModel

/// The entries of a table of contents, compared with the headings of the text.
enum ContentsEntries {
  /// Entries that are not headings of the text.
  static func findings(in document: Document) -> [ReferenceFinding] {
    guard document.blocks.contains(where: { $0.role == .contents }) else { return [] }
    let titles = document.headings.map { heading in
      (
        key: entryKey(heading.marker.lowerBound..<heading.title.upperBound, document),
        heading: heading
      )
    }
    let known = Set(titles.map(\.key))
    let byMarker = Dictionary(
      titles.map { (marker(of: $0.key), $0.heading) }, uniquingKeysWith: { first, _ in first })
    return document.blocks.filter { $0.role == .contents }.compactMap { block in
      let key = entryKey(block.range, document)
      guard let number = key.first, !"目录".contains(number), !known.contains(key), !key.isEmpty
      else { return nil }
      // The heading that bears the same number is the one meant.
      let marker = marker(of: key)
      guard !marker.isEmpty, let meant = byMarker[marker] else { return nil }
      let words = withoutPage(document.text.string(block.range).unicodeScalars[...])
      let range = block.range.lowerBound..<block.range.lowerBound + String(words).utf8.count
      return ReferenceFinding(
        .contents, range, expected: meant.marker.lowerBound..<meant.title.upperBound,
        in: document)
    }
  }

  /// The number of an entry or heading, as it begins its key.
  private static func marker(of key: String) -> Substring {
    key.prefix { !$0.isLetter || "一二三四五六七八九十第部分章节".contains($0) }
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

  /// An entry or heading without blanks, leaders, page number and final mark.
  private static func entryKey(_ range: TextRange, _ document: Document) -> String {
    var line = withoutPage(document.text.string(range).unicodeScalars[...])
    if let last = line.last, "。；：".unicodeScalars.contains(last) { line.removeLast() }
    var key = String.UnicodeScalarView()
    for scalar in line where !scalar.properties.isWhitespace {
      key.append(scalar == "(" ? "（" : scalar == ")" ? "）" : scalar)
    }
    return String(key)
  }
}
