internal import DocumentModel
internal import SourceText

/// K3+200～K8+650，全长5.45公里: two places on a route by their distance from its start, and how far they are apart.
struct Chainages {
  private let document: Document
  private static let meters: [String: Int] = ["米": 1, "m": 1, "公里": 1000, "千米": 1000, "km": 1000]
  private static let lengths = ShippedWords.Zh.Statements.routeLengths.words
  private static let breaks = ShippedWords.Zh.Statements.routeBreaks.words
  /// The length stands no farther behind the second place, in bytes.
  private static let reach = 60

  init(_ document: Document) { self.document = document }

  func readings(of passage: Passage) -> [Reading] {
    guard let first = passage.mentions.first,
      let block = document.blocks.block(at: first.numberRange.lowerBound)
    else { return [] }
    let places = places(in: block.range)
    guard places.count > 1, !document.text.contains(anyOf: Self.breaks, in: block.range) else {
      return []
    }
    return zip(places, places.dropFirst()).compactMap { start, end in
      guard end.range.lowerBound - start.range.upperBound < Self.reach else { return nil }
      return passage.mentions.compactMap { reading($0, start, end) }.first
    }
  }

  private struct Place {
    let range: TextRange
    let meters: Rational
  }

  private func reading(_ length: Mention, _ start: Place, _ end: Place) -> Reading? {
    let place = length.numberRange.lowerBound
    guard place > end.range.upperBound, place - end.range.upperBound < Self.reach,
      let unit = Self.meters[unit(of: length)],
      length.quantity.approximation == nil,
      Self.lengths.contains(where: document.text.string(end.range.upperBound..<place).contains),
      let apart = try? (end.meters - start.meters).magnitude(), apart > .zero,
      let wanted = try? apart / Rational(unit), let from = mention(start), let to = mention(end)
    else { return nil }
    let holds = length.estimate.overlaps(Estimate(wanted))
    guard holds || Slip.isOneOff(length, insteadOf: wanted) else { return nil }
    return Reading(
      .change, ["from": [from], "to": [to], "by": [length]], subject: length, note: "difference",
      strength: .likely
    ) { () throws(ArithmeticFault) in holds }
  }

  /// 1740m: in running text, letters behind a number are no unit yet.
  private func unit(of length: Mention) -> String {
    guard length.quantity.unit.isEmpty else { return length.quantity.unit.lowercased() }
    let start = length.numberRange.upperBound
    let bytes = document.text.bytes
    return String(
      decoding: bytes[start..<min(start + 3, bytes.count)].prefix { $0.isASCIILetterOrDigit },
      as: UTF8.self
    ).lowercased()
  }

  private func mention(_ place: Place) -> Mention? {
    Mention(
      Quantity(
        kind: .number, range: place.range, value: place.meters, scale: .one, decimals: 0, unit: "",
        approximation: nil), range: place.range)
  }

  /// K12+345, ZK12+345, K12+345.6.
  private func places(in range: TextRange) -> [Place] {
    let bytes = document.text.bytes
    var found: [Place] = []
    var place = range.lowerBound
    func digits(from start: Int) -> Int {
      var end = start
      while end < range.upperBound, bytes[end].isASCIIDigit { end += 1 }
      return end
    }
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "K") else {
        place += 1
        continue
      }
      let start = place
      place += 1
      let plus = digits(from: place)
      guard (1...4).contains(plus - place), plus < range.upperBound,
        bytes[plus] == UInt8(ascii: "+")
      else { continue }
      let end = digits(from: plus + 1)
      guard end - plus == 4, let whole = Int(document.text.string(place..<plus)),
        let rest = Int(document.text.string((plus + 1)..<end))
      else { continue }
      // K12+345.6: tenths of a metre are left out.
      if end + 1 < range.upperBound, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isASCIIDigit {
        place = end
        continue
      }
      found.append(Place(range: start..<end, meters: Rational(whole * 1000 + rest)))
      place = end
    }
    return found
  }
}
