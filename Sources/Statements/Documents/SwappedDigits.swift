internal import DocumentModel
internal import SourceText

/// 32 recommendations … accepted all 23 recommendations; 架设线缆 815 米 … 851 米线缆: two numbers of one noun whose
/// digits have changed places, the second of them said of what is known.
struct SwappedDigits {
  private let document: Document
  let words: DocumentWords
  private let people: Set<String>
  private let entries: [Entry]
  /// How often each row of digits stands in the text.
  private var counts: [String: Int] = [:]
  /// The values of the numbers of each passage.
  private let passageValues: [[Rational]]
  /// How many numbers back another one may have been named.
  private static let reach = 8

  private struct Entry {
    let mention: Mention
    let passage: Int
    let digits: [UInt8]
  }

  init(
    _ passages: [Passage], in document: Document, _ words: StatementWords, _ own: DocumentWords
  ) {
    self.document = document
    passageValues = passages.map(\.values)
    self.words = own
    people = words.people
    var entries: [Entry] = []
    for (index, passage) in passages.enumerated() {
      for mention in passage.mentions {
        let digits = document.text.bytes[mention.quantity.range].filter(\.isASCIIDigit)
        counts[String(decoding: digits, as: UTF8.self), default: 0] += 1
        entries.append(Entry(mention: mention, passage: index, digits: digits))
      }
    }
    self.entries = entries
  }

  var all: [Reading] {
    entries.indices.compactMap { index -> Reading? in
      let entry = entries[index]
      let near = entries[max(0, index - Self.reach)..<index]
      guard near.contains(where: { Self.isSwapped($0.digits, entry.digits) }),
        counts[String(decoding: entry.digits, as: UTF8.self)] == 1, isPlain(entry.mention)
      else { return nil }
      let first = near.last { isSaidAgain($0, entry) }
      guard let first else { return nil }
      return Reading(
        .same, ["first": [first.mention], "second": [entry.mention]], subject: entry.mention,
        note: "twice", strength: .likely
      ) { () throws(ArithmeticFault) in false }
    }
  }

  private func isPlain(_ mention: Mention) -> Bool {
    if !words.hasBlanks { return isPlainInChinese(mention) }
    // Evidence from 23 witnesses; the remaining results for the 58 batches.
    var other: Cues = [.rise, .fall, .base, .compare, .greater, .less, .part]
    if mention.saysRest { other.formUnion([.remainder, .others]) }
    let isExactRate = mention.isRate && mention.quantity.decimals > 0
    return (mention.isAmount || isExactRate) && !mention.has(other) && mention.depth == 0
      && mention.quantity.approximation == nil
  }

  private func isSaidAgain(_ a: Entry, _ b: Entry) -> Bool {
    let (first, second) = (a.mention.quantity, b.mention.quantity)
    guard Self.isSwapped(a.digits, b.digits), isPlain(a.mention),
      first.kind != .money
        || second.kind == .money, first.scale == second.scale, first.decimals == second.decimals,
      isNear(a, b),
      a.mention.year == nil || b.mention.year == nil
        || a.mention.year == b.mention.year
    else { return false }
    // A part may be all but another part.
    guard let size = try? (first.value - second.value).magnitude(),
      ![a, b].contains(where: { passageValues[$0.passage].holdsInOrder(size) }),
      let near = sentence(of: second), let far = sentence(of: first)
    else { return false }
    // What was said in between is no slip.
    guard !document.holds(b.digits, between: first.range.upperBound, second.range.lowerBound) else {
      return false
    }
    if words.hasBlanks, near != far, document.areOfTwoTimes(far, near, words) { return false }
    let before = document.text.string(near.lowerBound..<second.range.lowerBound)
    let end = words.hasBlanks ? lastDigit(of: second) : second.range.upperBound
    let behind = end < near.upperBound ? document.text.string(end..<near.upperBound) : ""
    if words.hasBlanks {
      return isKnown(
        before, behind, second, as: document.text.string(far), count: b.digits.count)
    }
    let isOfPeople = people.contains(first.unit) && people.contains(second.unit)
    guard isOfPeople || first.unit == second.unit || a.digits.count > 3 else { return false }
    let other = far == near ? far.lowerBound..<second.range.lowerBound : far
    let own = document.text.string(far.lowerBound..<first.range.lowerBound)
    let after = document.text.string(first.range.upperBound..<far.upperBound)
    if !isInRow(a, b), isTypo(a.digits, b.digits, before, behind, own, after) { return true }
    return isKnownThing(
      before, behind, isInRow: isInRow(a, b), as: document.text.string(other), own,
      count: b.digits.count)
  }

  private func isNear(_ a: Entry, _ b: Entry) -> Bool {
    a.passage == b.passage && b.mention.sentence - a.mention.sentence < 3
      || a.passage + 1 == b.passage && b.mention.sentence == 0
  }

  /// Whether nothing but commas parts two numbers.
  private func isInRow(_ a: Entry, _ b: Entry) -> Bool {
    a.passage == b.passage && a.mention.sentence == b.mention.sentence
      && b.mention.separator <= .comma
  }

  /// Whether two digits of one number stand in the places of each other in the second one.
  private static func isSwapped(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count, a.count > 1, a.indices.count(where: { a[$0] != b[$0] }) == 2
    else { return false }
    let different = a.indices.filter { a[$0] != b[$0] }
    return a[different[0]] == b[different[1]]
      && a[different[1]] == b[different[0]]
  }

  private func sentence(of quantity: Quantity) -> TextRange? { document.sentence(of: quantity) }

  private func lastDigit(of quantity: Quantity) -> Int {
    let bytes = document.text.bytes
    return (quantity.range.last { bytes[$0].isASCIIDigit } ?? quantity.range.lowerBound) + 1
  }
}
