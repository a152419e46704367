internal import DocumentModel
internal import SourceText

/// By age: under 30: 414; 30 to 50: 665; over 50: 258; by region: Asia 116; Australia 12; …: two lines that divide one total,
/// each in its own way; in a language that parts words.
struct TwoBreakdowns {
  private static let openers = ShippedWords.En.Statements.by.set
  /// A line of a breakdown is no longer, and names its division in so many words.
  private static let (longest, names) = (300, 4)

  private let document: Document
  private let passages: [Passage]

  init(_ document: Document, _ passages: [Passage]) {
    self.document = document
    self.passages = passages
  }

  var all: [Reading] {
    let lines = passages.flatMap(lines)
    return zip(lines, lines.dropFirst()).compactMap { first, second in
      second.block == first.block + 1 ? reading(first.parts, second.parts) : nil
    }
  }

  /// The parts of each line that begins with "by" and the name of a division.
  private func lines(of passage: Passage) -> [(block: Int, parts: [Mention])] {
    var found: [(block: Int, parts: [Mention])] = []
    for mention in passage.mentions {
      guard let block = document.blocks.index(at: mention.numberRange.lowerBound),
        document.blocks[block].range.count <= Self.longest, opens(document.blocks[block].range)
      else { continue }
      if found.last?.block != block { found.append((block, [])) }
      if mention.isAmount { found[found.count - 1].parts.append(mention) }
    }
    return found.map { block, numbers in
      // Under 30: 414: what stands behind a colon is counted.
      let behind = numbers.filter { isBehindColon($0) }
      return (block, behind.count > 1 ? behind : numbers)
    }
  }

  private func isBehindColon(_ number: Mention) -> Bool {
    let place = number.numberRange.lowerBound
    return place > 1 && document.text.bytes[place - 1] == 0x20
      && document.text.bytes[place - 2] == UInt8(ascii: ":")
  }

  private func opens(_ line: TextRange) -> Bool {
    let text = document.text.string(line)
    guard let colon = text.firstIndex(of: ":") else { return false }
    let label = text[..<colon].lowercased().split { !$0.isLetter }
    return label.first.map { Self.openers.contains(String($0)) } ?? false
      && label.count <= Self.names
  }

  private func reading(_ one: [Mention], _ other: [Mention]) -> Reading? {
    let all = one + other
    guard one.count > 1, other.count > 1, all.count < 20, let first = all.first,
      all.allSatisfy({
        $0.measures(like: first) && $0.value >= .zero && $0.quantity.approximation == nil
      }),
      let sum = try? one.sum(), let total = try? other.sum(), let last = other.last
    else { return nil }
    let digits =
      NearMiss.digits(all) { numbers throws(ArithmeticFault) in
        var (left, right) = (Estimate(.zero), Estimate(.zero))
        for number in numbers.prefix(one.count) { left = try left + number }
        for number in numbers.dropFirst(one.count) { right = try right + number }
        return left.overlaps(right)
      } ?? 0
    return Reading(
      .balance, ["came": one, "went": other, "closing": [last]], subject: last, note: "breakdowns",
      strength: digits > 1 ? .likely : .weak
    ) { () throws(ArithmeticFault) in sum.overlaps(total) }
  }
}
