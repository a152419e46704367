internal import DocumentModel

/// 发行2,523.34万股，每股14.93元，募集49,028.50万元: a mean and two numbers beside it that would be its total and what shares
/// that, if one of the three had not slipped.
extension CoincidenceReadings {
  /// The most unlikely slip of each mean that no two numbers fit.
  var ofMeans: [Reading] {
    mentions.indices.compactMap { index in
      let each = mentions[index]
      guard isMean(each) else { return nil }
      return slipped(each, pairs(of: index))
    }
  }

  private struct Pair {
    let total: Mention
    let count: Mention
  }

  private func isMean(_ each: Mention) -> Bool {
    each.isAmount && each.value > .zero && each.digits > 1 && !each.isVague && !each.isDifference
      && !each.isCell && (each.has(.each) || each.headCues.contains(.each) || !each.perUnit.isEmpty)
      && !each.has([.plan, .compare, .base, .from, .respective, .greater, .less])
  }

  /// Two numbers of the same sentence or the ones beside it, of which one may be the total of the other's.
  private func pairs(of index: Int) -> [Pair] {
    let each = mentions[index]
    let near = mentions.indices[max(0, index - Self.reach)..<min(index + 4, mentions.count)]
      .filter { $0 != index }.map { mentions[$0] }
      .filter {
        $0.isAmount && $0.value > .zero && !$0.isDifference && !$0.isVague && !$0.isCell
          && !$0.has(.plan) && abs($0.sentence - each.sentence) < 2
      }
    return near.flatMap { total -> [Pair] in
      guard (total.kind == .money) == (each.kind == .money), !total.has(.each) else { return [] }
      return near.filter {
        $0.range != total.range && $0.kind != .money && !$0.measures(like: total)
      }
      .map { Pair(total: total, count: $0) }
    }
  }

  private func slipped(_ each: Mention, _ pairs: [Pair]) -> Reading? {
    var best: (pair: Pair, slip: SlipEvidence)?
    for pair in pairs {
      guard let factor = factor(pair, each) else { continue }
      if each.kind == .money, factor != 1 { continue }
      let slip = SlipEvidence.mean(of: pair.total, pair.count, each)
      // One that fits is the one that is meant.
      guard !slip.isRounding else { return nil }
      if !slip.suspects.isEmpty, slip.isSwap,
        slip.chance < best?.slip.chance ?? Self.mostOfMeans / Double(pairs.count)
      {
        best = (pair, slip)
      }
    }
    guard let (pair, slip) = best, let factor = factor(pair, each) else { return nil }
    var reading = Reading(
      .average, ["total": [pair.total], "count": [pair.count], "each": [each]], subject: each,
      note: factor == 1 ? "" : "scaled", strength: .likely
    ) { () throws(ArithmeticFault) in false }
    reading?.suspects = slip.suspects
    reading?.isByDigits = true
    reading?.isSure = slip.chance * Double(pairs.count) < Self.leastChance
    return reading
  }

  /// The power of ten that the unit of a mean is apart from that of its total by; nil where a mean is too far from it.
  private func factor(_ pair: Pair, _ each: Mention) -> Double? {
    let made = Double(pair.total.value) / Double(pair.count.value)
    var power = made / Double(each.value)
    var factor = 1.0
    while power > 3.2 {
      power /= 10
      factor /= 10
    }
    while power < 0.32, factor < 1e12 {
      power *= 10
      factor *= 10
    }
    return power > 0.4 && power < 2.5 ? factor : nil
  }

  /// How many numbers before a mean may belong to it.
  private static let reach = 6

  /// How often numbers without any relation may seem to be a mean, its total and what shares it.
  private static let mostOfMeans = 0.15
}
