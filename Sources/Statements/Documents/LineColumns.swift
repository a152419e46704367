internal import DocumentModel
internal import SourceText

/// Numbers of lines that stand one below the other, one number a line, as in a statement of income or a list of parts.
struct LineColumns {
  /// A number of a line; in brackets alone it is taken away, as accounts write it.
  struct Entry {
    let number: Mention
    let isTakenAway: Bool
    /// Its line ends in a colon.
    let opensList: Bool
  }

  /// Longer lines are prose.
  private static let longest = 160
  /// A statement has no more lines, and no more columns.
  private static let (mostLines, mostColumns) = (60, 5)

  let all: [[Entry]]

  init(_ document: Document, _ passages: [Passage]) {
    var runs: [[(block: Int, numbers: [Entry])]] = []
    for passage in passages {
      for line in Self.lines(of: passage, in: document) {
        if let last = runs.last?.last?.block, line.block == last + 1 {
          runs[runs.count - 1].append(line)
        } else {
          runs.append([line])
        }
      }
    }
    all = runs.filter { $0.count > 2 && $0.count <= Self.mostLines }
      .flatMap { Self.columns(of: $0.map(\.numbers)) }
  }

  /// The lines that a passage stands in, its items too, with the amounts of each that is short.
  private static func lines(
    of passage: Passage, in document: Document
  ) -> [(block: Int, numbers: [Entry])] {
    var found: [(block: Int, numbers: [Entry])] = []
    for mention in passage.mentions {
      guard let block = document.blocks.index(at: mention.numberRange.lowerBound),
        document.blocks[block].container != .cell, document.blocks[block].range.count <= longest
      else { continue }
      if found.last?.block != block { found.append((block, [])) }
      guard let entry = entry(mention, in: document, document.blocks[block].range) else { continue }
      found[found.count - 1].numbers.append(entry)
    }
    return found.filter { !$0.numbers.isEmpty }
  }

  private static func entry(
    _ mention: Mention, in document: Document, _ line: TextRange
  ) -> Entry? {
    guard mention.isAmount, mention.quantity.approximation == nil, !mention.isAttribute,
      !mention.isDifference || mention.separator == .stop, !document.isLineNumber(mention)
    else { return nil }
    let range = mention.numberRange
    let bytes = document.text.bytes
    let isBracketed =
      range.lowerBound > 0 && range.upperBound < bytes.count
      && bytes[range.lowerBound - 1] == UInt8(ascii: "(")
      && bytes[range.upperBound] == UInt8(ascii: ")")
    guard isBracketed || !mention.has(.part) else { return nil }
    guard isBracketed || !isInBrackets(mention, bytes) else { return nil }
    let end = bytes.lastScalar(in: line)
    return Entry(
      number: mention, isTakenAway: isBracketed || mention.isNegative,
      opensList: end == ":" || end == "：")
  }

  /// 130万元（其中100万元为定向捐赠）: what stands in brackets with other words is no number of the line.
  private static func isInBrackets(_ mention: Mention, _ bytes: [UInt8]) -> Bool {
    mention.depth > (mention.isListed ? 1 : 0)
      || mention.isListed && mention.depth == 1 && !mention.isBehindColon
        && opens(before: mention.numberRange.lowerBound, bytes)
  }

  private static func opens(before place: Int, _ bytes: [UInt8]) -> Bool {
    var place = place
    let start = max(0, place - longest)
    while place > start, bytes[place - 1] != 0x0A {
      place -= 1
      if bytes[place] == UInt8(ascii: ")") { return false }
      if bytes[place] == UInt8(ascii: "(") { return true }
    }
    return false
  }

  /// The numbers of each column where all lines have as many, else the first one of each.
  private static func columns(of lines: [[Entry]]) -> [[Entry]] {
    let width = lines[0].count
    guard width > 1, width <= mostColumns, lines.allSatisfy({ $0.count == width }) else {
      // 两家企业捐赠357.15万元: the one that is measured as most are.
      let first = lines.compactMap(\.first?.number)
      let money = lines.compactMap { $0.first { $0.number.kind == .money } }
      if money.count > 2, money.count * 2 > first.count { return [money] }
      return [lines.compactMap(\.first)]
    }
    return (0..<width).map { column in lines.map { $0[column] } }
  }
}
