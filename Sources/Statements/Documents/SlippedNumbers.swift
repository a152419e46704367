internal import DocumentModel

/// 接待游客864.5万人次…接待量846.5万人次: numbers of many digits that differ by a slip of the hand, named with
/// the same words in another order.
struct SlippedNumbers {
  private let entries: [NamedQuantity]
  private let hasBlanks: Bool
  private let digits: [[UInt8]]
  /// How often each row of digits stands in the text.
  private var counts: [String: Int] = [:]
  /// The values of all numbers, the least first.
  private let values: [Rational]
  /// How many numbers back another one may have been named.
  private static let reach = 8

  init(_ entries: [NamedQuantity], in document: Document, hasBlanks: Bool) {
    self.entries = entries
    self.hasBlanks = hasBlanks
    digits = entries.map { entry in
      let range = entry.mention.quantity.range
      return document.text.bytes[range].filter { (0x30...0x39).contains($0) }
    }
    values = entries.map(\.mention.quantity.value).sorted()
    for row in digits { counts[String(decoding: row, as: UTF8.self), default: 0] += 1 }
  }

  /// The pairs of entries, the later one second.
  var pairs: [(NamedQuantity, NamedQuantity)] {
    entries.indices.compactMap { index in
      let near = entries[max(0, index - Self.reach)..<index].indices
      // What was said right before is no slip.
      guard digits[index].count > 3, !near.contains(where: { digits[$0] == digits[index] }) else {
        return nil
      }
      return near.last { isSlip($0, index) }.map { (entries[$0], entries[index]) }
    }
  }

  private func isAlone(_ digits: [UInt8]) -> Bool {
    counts[String(decoding: digits, as: UTF8.self)] == 1
  }

  private func isSlip(_ a: Int, _ b: Int) -> Bool {
    guard let needed = Self.needed(digits[a], digits[b]) else { return false }
    let (first, second) = (entries[a], entries[b])
    let (left, right) = (first.mention.quantity, second.mention.quantity)
    guard first.unit == second.unit, left.scale == right.scale, left.decimals == right.decimals,
      second.passage - first.passage < 2, isAlone(digits[a]) || isAlone(digits[b])
    else { return false }
    // 东片1,875公顷，西片1,785公顷
    if !hasBlanks, first.passage == second.passage,
      first.mention.sentence == second.mention.sentence,
      NamedQuantity.areParallel(first.core, second.core)
    {
      return false
    }
    guard shared(first.name, second.name) >= needed else { return false }
    // A part may be all but another part.
    guard let difference = try? left.value - right.value, let size = try? difference.magnitude()
    else { return false }
    return !values.holdsInOrder(size)
  }

  /// How many words two numbers must share to be one; nil where no slip makes one of the other.
  private static func needed(_ a: [UInt8], _ b: [UInt8]) -> Int? {
    guard a.count == b.count, a.count > 3, Set(a).count > 2 else { return nil }
    let different = a.indices.filter { a[$0] != b[$0] }
    if different.count == 2, different[0] + 1 == different[1],
      a[different[0]] == b[different[1]], a[different[1]] == b[different[0]]
    {
      return a.count > 4 ? 1 : 2
    }
    return different.count == 1 && a.count > 5 && a.last != UInt8(ascii: "0") ? 1 : nil
  }

  /// How many pairs of characters two names have in common, of words parted by blanks how many words.
  private func shared(_ a: String, _ b: String) -> Int {
    words(of: a).intersection(words(of: b)).count
  }

  private func words(of name: String) -> Set<String> {
    guard !hasBlanks else {
      return Set(name.lowercased().split(separator: " ").filter { $0.count > 3 }.map(String.init))
    }
    let letters = Array(name.filter(\.isLetter))
    return Set(zip(letters, letters.dropFirst()).map { String([$0, $1]) })
  }
}
