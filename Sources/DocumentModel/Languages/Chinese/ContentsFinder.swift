/// Finds the lines of a table of contents, which look like headings and are none.
enum ContentsFinder {
  /// The indices of contents lines, their caption included.
  ///
  /// Lines count when at least two in a row end in page numbers that do not fall, when the first run of
  /// numbered lines, nothing between them, stands again further down, line for line, or when they
  /// stand below 目录 up to where the first of them begins the report.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  static func lines(
    of blocks: [RawBlock], numbers: [HeadingNumber?], in bytes: [UInt8]
  ) -> Set<Int> {
    var result: Set<Int> = []
    var index = 0
    while index < blocks.count {
      let start = index
      var last = 0
      while index < blocks.count, let page = pageNumber(blocks[index], in: bytes), page >= last {
        last = page
        index += 1
      }
      if index - start >= 2, numbers[start..<index].contains(where: { $0 != nil }) {
        result.formUnion(start..<index)
      }
      if index == start { index += 1 }
    }
    result.formUnion(repeatedRun(of: blocks, numbers: numbers, in: bytes))
    result.formUnion(captionedRun(of: blocks, numbers: numbers, in: bytes))
    for (index, block) in blocks.enumerated()
    where result.contains(index + 1) && ChineseTitleFinder.isContentsCaption(bytes, block.range) {
      result.insert(index)
    }
    return result
  }

  /// The short lines below the caption, up to a heading in markup or a line that opens as the first one
  /// does.
  private static func captionedRun(
    of blocks: [RawBlock], numbers: [HeadingNumber?], in bytes: [UInt8]
  ) -> Range<Int> {
    guard
      let caption = blocks.firstIndex(where: {
        ChineseTitleFinder.isContentsCaption(bytes, $0.range)
      }), caption + 2 < blocks.count
    else { return 0..<0 }
    let start = caption + 1
    let opening = opening(of: blocks[start], in: bytes)
    var end = start
    while end < blocks.count, blocks[end].markupLevel == nil,
      end == start || self.opening(of: blocks[end], in: bytes) != opening
    {
      guard isEntry(blocks[end], in: bytes) else { return 0..<0 }
      end += 1
    }
    return end - start >= 2 && end < blocks.count ? start..<end : 0..<0
  }

  private static func isEntry(_ block: RawBlock, in bytes: [UInt8]) -> Bool {
    guard let last = bytes.lastScalar(in: block.range) else { return false }
    return bytes.scalarCount(in: block.range, limit: 61) <= 60
      && !"。；，：".unicodeScalars.contains(last)
  }

  /// The number that a line opens with: that of a heading, or digits with points; without one the line.
  private static func opening(of block: RawBlock, in bytes: [UInt8]) -> String {
    if let number = HeadingNumber(in: bytes, block.range) {
      return "\(number.form.rawValue) \(number.number)"
    }
    let key = key(of: block, in: bytes)
    let digits = key.prefix { $0.unicodeScalars.first?.digit != nil || $0 == "." }
    return digits.isEmpty ? key : String(digits)
  }

  private static func repeatedRun(
    of blocks: [RawBlock], numbers: [HeadingNumber?], in bytes: [UInt8]
  ) -> Range<Int> {
    guard let start = numbers.firstIndex(where: { $0 != nil }) else { return 0..<0 }
    var seen: Set<String> = []
    var end = start
    while end < blocks.count, numbers[end] != nil {
      // The second time a line turns up, the report proper has begun.
      guard seen.insert(key(of: blocks[end], in: bytes)).inserted else { break }
      end += 1
    }
    guard end - start >= 2 else { return 0..<0 }
    var repeated: Set<String> = []
    for index in end..<blocks.count where numbers[index] != nil {
      repeated.insert(key(of: blocks[index], in: bytes))
    }
    return seen.isSubset(of: repeated) ? start..<end : 0..<0
  }

  /// The line up to its first 。, blanks left out.
  private static func key(of block: RawBlock, in bytes: [UInt8]) -> String {
    var key = String.UnicodeScalarView()
    var cursor = ScalarCursor(bytes, block.range)
    while let scalar = cursor.next(), scalar != "。", key.count < 80 {
      if !scalar.isBlank { key.append(scalar) }
    }
    return String(key)
  }

  /// The number at the end of a line, behind dots, a tab or blanks.
  private static func pageNumber(_ block: RawBlock, in bytes: [UInt8]) -> Int? {
    guard bytes.scalarCount(in: block.range, limit: 201) <= 200 else { return nil }
    var end = block.range.upperBound
    var digits: [Int] = []
    while let last = bytes.lastScalar(in: block.range.lowerBound..<end), let digit = last.digit,
      digits.count < 4
    {
      digits.append(digit)
      end -= UTF8.width(last)
    }
    guard !digits.isEmpty, let leader = bytes.lastScalar(in: block.range.lowerBound..<end),
      leader.isBlank || ".．…·・—-".unicodeScalars.contains(leader)
    else { return nil }
    return digits.reversed().reduce(0) { $0 * 10 + $1 }
  }
}
