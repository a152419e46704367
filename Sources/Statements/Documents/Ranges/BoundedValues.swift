internal import DocumentModel
internal import SourceText

/// Values that a statistic cannot have: p = 1.3, a correlation of 1.42, a probability of 120%.
struct BoundedValues {
  private let finder: RangeFinder
  private var words: DocumentWords { finder.words }

  init(_ finder: RangeFinder) { self.finder = finder }

  var all: [Reading] { finder.numbers.indices.compactMap { reading(at: $0) } }

  private func reading(at place: Int) -> Reading? {
    let number = finder.numbers[place]
    let start = max(
      place > 0 ? finder.numbers[place - 1].end : 0, finder.sentence.lowerBound,
      number.start - 60)
    guard let statistic = statistic(before: number, from: start) else { return nil }
    let value = number.mention.kind == .percent ? number.mention.value : number.written
    guard number.mention.kind == .percent || !number.hasUnit else { return nil }
    let isPossible =
      statistic.low.map { value >= $0 } ?? true && statistic.high.map { value <= $0 } ?? true
    return Reading(
      .range, ["value": [number.mention]], subject: number.mention, note: "impossible",
      strength: .strong
    ) { () throws(ArithmeticFault) in isPossible }
  }

  /// The statistic right before a number, with nothing but a verb or a sign between them.
  private func statistic(before number: RangeNumber, from start: Int) -> BoundedStatistic? {
    var place = start
    while place < number.start, finder.isInsideScalar(place) { place += 1 }
    guard finder.mayEnd(words.ranges.statisticEnds, from: place, to: number.start) else {
      return nil
    }
    var lead = finder.text(place, number.start)
    let hasSign = lead.contains("=") || lead.contains("＝")
    lead = Self.trimmed(lead.lowercased())
    guard let last = lead.unicodeScalars.last, words.ranges.statisticEnds.contains(last) else {
      return nil
    }
    let full = lead
    while let link = words.ranges.links.first(where: { ends(lead, with: $0) }) {
      lead = Self.trimmed(String(lead.dropLast(link.count)))
    }
    let own = words.ranges.statistics.first { ends(lead, with: $0.name) }
    guard let found = own ?? (lead == full ? nil : bridged(lead)) else { return nil }
    // r = 5 m is a radius, a sensitivity of 3 has a unit.
    let behind = finder.text(number.end, finder.whole(number.end + 12))
    let isAlone = behind.first.map { ")）],，.;；。 ".contains($0) } ?? true
    let next = behind.drop { $0 == " " }.first
    guard isAlone, behind.first != " " || !(next.map { $0.isLetter && $0.isLowercase } ?? false)
    else { return nil }
    if found.isSymbol { return hasSign && number.mention.quantity.decimals > 0 ? found : nil }
    return lead != full ? found : nil
  }

  /// The correlation between the two scores.
  private func bridged(_ lead: String) -> BoundedStatistic? {
    guard !words.ranges.bridges.isEmpty else { return nil }
    let clause = lead.split { ",;:()".contains($0) }.last ?? ""
    let parts = clause.split(separator: " ").map(String.init)
    guard let bridge = parts.lastIndex(where: words.ranges.bridges.contains),
      parts.count - bridge < 8,
      !parts[(bridge + 1)...].contains(where: { word in
        [words.ranges.links, words.restrictions, words.ranges.estimates].contains {
          $0.contains(word)
        }
      })
    else { return nil }
    let name = parts[..<bridge].joined(separator: " ")
    return words.ranges.statistics.first { !$0.isSymbol && ends(name, with: $0.name) }
  }

  private func ends(_ text: String, with word: String) -> Bool {
    guard text.hasSuffix(word) else { return false }
    guard let first = word.first, first.isASCII, first.isLetter else { return true }
    let before = text.dropLast(word.count).last
    return before.map { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) } ?? true
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
