internal import DocumentModel

/// 7,566 kt of waste and 1,023 kt of ore (strip ratio 7.4); the ratio of urban to rural income was 2.39: a plain number
/// that says how many times the one of two numbers is the other.
extension RatioReadings {
  func plain(at index: Int) -> [Reading] {
    let times = mentions[index]
    guard times.quantity.kind == .number, times.quantity.unit.isEmpty,
      times.quantity.decimals > 0, times.value > .zero,
      times.quantity.approximation == nil, !times.isDifference,
      !times.has([.plan, .base, .from, .compare, .each, .part]), isNamedRatio(times.noun)
    else { return [] }
    let before = mentions[..<index].filter {
      $0.isAmount && $0.value > .zero && !$0.isDifference && !$0.isAttribute && !$0.isBehindSlash
        && !($0.isInWords && $0.value < Rational(13))
        && ($0.sentence == times.sentence
          || $0.sentence == times.sentence - 1 && times.separator == .stop)
        && $0.depth <= times.depth
    }
    // In brackets: of the two right before them.
    let pair = times.depth > 0 ? Array(before.suffix(2)) : before
    guard pair.count == 2, let a = pair.first, let b = pair.last, a.measures(like: b),
      ![a, b].contains(where: {
        $0.quantity.approximation != nil || $0.has([.plan, .base, .compare, .from, .to, .part])
      }), let forth = try? a.estimate / b.estimate,
      let back = try? b.estimate / a.estimate, let wanted = try? Estimate(rate: times)
    else { return [] }
    let digits = NearMiss.digits([times, a, b]) { numbers throws(ArithmeticFault) in
      if try (numbers[1] / numbers[2]).overlaps(numbers[0]) { return true }
      return try (numbers[2] / numbers[1]).overlaps(numbers[0])
    }
    let holds = forth.overlaps(wanted) || back.overlaps(wanted)
    let isNear = [forth, back].contains { $0.isNear(times.estimate, from: 55, to: 180) }
    return [
      Reading(
        .factor, ["from": [b], "to": [a], "times": [times]], subject: times, note: "proportion",
        strength: digits ?? 0 > 1 && isNear ? .likely : .weak
      ) { () throws(ArithmeticFault) in holds }
    ].compactMap(\.self)
  }

  /// The strip ratio was; the ratio of urban to rural income was.
  private func isNamedRatio(_ noun: String) -> Bool {
    let name = noun.split(separator: " ").map(String.init)
    guard let last = name.lastIndex(where: words.ratioNames.contains) else { return false }
    return name.count - last < 7
  }
}
