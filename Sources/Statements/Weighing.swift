internal import DocumentModel

/// Numbers whose words say little of how they belong together: they are meant where a slip of the hand in one of them
/// explains why they do not fit, and numbers that have nothing to do with each other seldom are so near to fitting.
///
/// How seldom is counted: the slips that were tried and how finely the numbers are written say how often one of them
/// fits by chance (``SlipEvidence``), the readings of the number how many ways there were, and words and neighbours
/// what speaks for this one.
struct Weighing {
  let mentions: [Mention]
  let readings: [Reading]
  private let places: [Int: Int]
  let words: StatementWords
  /// Those of them that fit.
  let held: [Reading]

  init(_ passage: Passage, _ readings: [Reading]) {
    self.readings = readings
    mentions = passage.mentions
    words = passage.words
    held = readings.filter { $0.holds && !$0.saysOrder }
    places = Dictionary(
      passage.mentions.enumerated().map { ($1.quantity.range.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The readings, those that digits speak for made likely.
  var weighed: [Reading] {
    let bySubject = Dictionary(grouping: readings.indices.filter { !readings[$0].saysOrder }) {
      readings[$0].subject.quantity.range.lowerBound
    }
    var found = readings
    for own in bySubject.values {
      let isSaid = own.contains { readings[$0].holds || readings[$0].mayBeMeant(bySlip: true) }
      guard !isSaid else { continue }
      if let named = own.first(where: { isNamed(readings[$0]) }) {
        found[named].strength = .likely
        continue
      }
      guard let best = best(of: own) else { continue }
      found[best.index].strength = .likely
      found[best.index].suspects = best.suspects
      found[best.index].isByDigits = true
    }
    return found
  }

  /// The one of some readings of a number that is least likely by chance.
  ///
  /// - Complexity: O(*own* + those that a slip explains × *held*).
  private func best(of own: [Int]) -> (index: Int, suspects: Set<Int>)? {
    guard own.count <= Self.mostTried else { return nil }
    let tried = Double(Set(own.map { readings[$0].places }).count)
    var best: (index: Int, chance: Double, suspects: Set<Int>)?
    for index in own {
      let reading = readings[index]
      guard !reading.holds, let doubt = doubt(of: reading), let evidence = reading.slipEvidence,
        !evidence.suspects.isEmpty, evidence.chance < Self.mostAlone,
        !isTaken(reading)
      else { continue }
      let sister = hasSibling(reading) ? 0.1 : 1
      let chance = evidence.chance * tried * doubt * sister * (evidence.isSwap ? 0.4 : 1)
      if chance < best?.chance ?? Self.mostChance { best = (index, chance, evidence.suspects) }
    }
    return best.map { ($0.index, $0.suspects) }
  }

  /// 城镇人口占全国人口的比重为65.22%: whether a rate names its part and its whole, and is not far from theirs.
  private func isNamed(_ reading: Reading) -> Bool {
    guard reading.kind == .rate, reading.note.isEmpty, !reading.holds, reading.isSound,
      let part = reading.roles["part"]?.first, reading.roles["part"]?.count == 1,
      let whole = reading.roles["whole"]?.first, reading.roles["whole"]?.count == 1
    else { return false }
    let rate = reading.subject
    let name = rate.shareOf
    guard rate.has(.share), !rate.isDifference, !rate.isCell, name.count > 2,
      whole.noun.hasSuffix(name), rate.noun.hasSuffix(name),
      rate.noun.count > name.count + 1
        ? words.share(String(rate.noun.dropLast(name.count)), part.noun, besides: name)
        : isRightBehind(rate, part) && !(reading.slipEvidence?.suspects.isEmpty ?? true),
      ![rate, part, whole].contains(where: {
        $0.quantity.approximation != nil || $0.has([.plan, .base, .each, .respective])
      }), offset(part, rate) < 0, offset(whole, rate) < 0,
      let share = try? part.estimate / whole.estimate
    else { return false }
    return share.isNear(rate.estimate, from: 80, to: 125)
  }

  /// 公路养护里程459.00万公里，占公路总里程的97.7%: whether a share stands behind its part and nothing between them.
  private func isRightBehind(_ rate: Mention, _ part: Mention) -> Bool {
    offset(part, rate) == -1 && rate.separator <= .comma && part.sentence == rate.sentence
      && part.depth == rate.depth && !part.isDifference
  }

  /// How many numbers further on another one stands.
  func offset(_ other: Mention, _ subject: Mention) -> Int {
    (places[other.quantity.range.lowerBound] ?? 0)
      - (places[subject.quantity.range.lowerBound] ?? 0)
  }

  /// How many ways a number may be read: of more, some fits by chance.
  private static let mostTried = 128

  /// How often numbers without any relation may seem to have one.
  private static let mostChance = 0.12

  /// The same of what no word and no neighbour speaks for.
  private static let mostAlone = 1.5
}
