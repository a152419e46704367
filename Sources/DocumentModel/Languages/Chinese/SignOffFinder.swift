/// Finds the body and the date that close a document.
struct SignOffFinder {
  let bytes: [UInt8]
  let blocks: [RawBlock]
  /// The first block that may belong to a sign-off.
  let first: Int
  let attachments: Set<Int>

  /// How many blocks from the end of the text proper are looked at.
  private static let window = 6

  /// Looks before each run of attachment lines and at the end; a date is worth more than a body.
  func find() -> SignOffMatch? {
    let ends = (first..<blocks.count).filter { attachments.contains($0) } + [blocks.count]
    let windows = ends.map(candidates(before:))
    for window in windows {
      for index in window {
        guard let match = match(dateAt: index) else { continue }
        let after = match.blocks.upperBound
        if isQuiet(after: after, window) || isSure(match) && !hasHeading(after: after, window) {
          return match
        }
      }
    }
    for window in windows {
      for index in window where isOrgan(blocks[index].range) {
        guard isQuiet(after: index + 1, window) else { continue }
        return match(bodies: index..<index + 1, date: nil, dateBlock: nil)
      }
    }
    return nil
  }

  /// The last blocks before `end` that are neither attachments nor residue, from the last.
  private func candidates(before end: Int) -> [Int] {
    var result: [Int] = []
    var index = end - 1
    // Residue does not count, but a page full of it must not cost the search its bound.
    while index >= first, result.count < Self.window, end - index <= 4 * Self.window {
      if !attachments.contains(index), blocks[index].container == nil,
        !AttachmentFinder.isResidue(bytes, blocks[index].range)
      {
        result.append(index)
      }
      index -= 1
    }
    return result
  }

  /// A body with the whole of its date below it closes a report, whatever follows.
  private func isSure(_ match: SignOffMatch) -> Bool {
    guard let dateBlock = match.dateBlock, let date = match.signOff.date else { return false }
    return match.bodyBlocks.upperBound == dateBlock && !match.bodyBlocks.isEmpty
      && match.bodyBlocks.allSatisfy { isOrgan(blocks[$0].range) }
      && bytes[date].contains(UInt8(ascii: "2")) && bytes.lastScalar(in: date) == "日"
  }

  private func hasHeading(after index: Int, _ window: [Int]) -> Bool {
    window.contains { $0 >= index && HeadingNumber(in: bytes, blocks[$0].range) != nil }
  }

  /// No sentence of the report follows: what does would make the date one of its own lines.
  private func isQuiet(after index: Int, _ window: [Int]) -> Bool {
    !window.contains {
      $0 >= index
        && (bytes.lastScalar(in: blocks[$0].range) == "。"
          || HeadingNumber(in: bytes, blocks[$0].range) != nil)
    }
  }

  private func match(dateAt index: Int) -> SignOffMatch? {
    let range = blocks[index].range
    guard bytes.scalarCount(in: range, limit: 61) <= 60 else { return nil }
    if let date = SignOffDate.find(in: bytes, range) {
      if index > first, isBody(index - 1) {
        var start = index - 1
        while start > first, index - start < 4, isOrgan(blocks[start - 1].range) { start -= 1 }
        return match(bodies: start..<index, date: date, dateBlock: index)
      }
      if index + 1 < blocks.count, isOrgan(blocks[index + 1].range) {
        return match(bodies: index + 1..<index + 2, date: date, dateBlock: index)
      }
      return match(bodies: index..<index, date: date, dateBlock: index)
    }
    if let date = SignOffDate.findTail(in: bytes, range) {
      let body = bytes.trimmingBlanks(range.lowerBound..<date.lowerBound)
      guard isOrgan(body) else { return nil }
      return SignOffMatch(
        signOff: SignOff(body: body, date: date), bodyBlocks: index..<index, dateBlock: index)
    }
    if let date = SignOffDate.findHead(in: bytes, range) {
      let body = bytes.trimmingBlanks(date.upperBound..<range.upperBound)
      guard isOrgan(body) else { return nil }
      return SignOffMatch(
        signOff: SignOff(body: body, date: date), bodyBlocks: index..<index, dateBlock: index)
    }
    return nil
  }

  private func match(bodies: Range<Int>, date: TextRange?, dateBlock: Int?) -> SignOffMatch {
    let lines = blocks[bodies].map(\.range)
    var body: TextRange?
    if let first = lines.first, let last = lines.last {
      body = first.lowerBound..<last.upperBound
    }
    return SignOffMatch(
      signOff: SignOff(body: body, date: date), bodyBlocks: bodies, dateBlock: dateBlock)
  }

  /// A line directly above the date that reads like a body or is short enough for one.
  private func isBody(_ index: Int) -> Bool {
    let range = blocks[index].range
    if attachments.contains(index) { return false }
    return isOrgan(range) || isPlain(range) && bytes.scalarCount(in: range, limit: 21) <= 20
  }

  private func isOrgan(_ range: TextRange) -> Bool {
    isPlain(range) && bytes.scalarCount(in: range, limit: 41) <= 40
      && Self.endings.contains { bytes.ends(range, with: $0) }
  }

  private func isPlain(_ range: TextRange) -> Bool {
    guard let last = bytes.lastScalar(in: range), !Self.finalMarks.contains(last),
      HeadingNumber(in: bytes, range) == nil
    else { return false }
    var cursor = ScalarCursor(bytes, range)
    while let scalar = cursor.next() {
      if "。，；：,;:！？".unicodeScalars.contains(scalar) { return false }
    }
    return true
  }

  private static let finalMarks = Array("。；，、：;,:！？…》”".unicodeScalars)
  private static let endings = ShippedWords.Zh.Structure.bodyEndings.staticWords
}
