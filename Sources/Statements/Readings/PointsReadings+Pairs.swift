internal import DocumentModel

extension PointsReadings {
  /// 54%, up from 48%, a rise of 6%: a difference of two rates that is called percent, in words whose order
  /// says less; it is meant so where it is the growth of the rate.
  func pair(at index: Int) -> Reading? {
    let change = mentions[index]
    guard words.partsWords, change.isRate, !change.quantity.unit.isEmpty,
      change.quantity.approximation == nil
    else { return nil }
    let near = mentions.indices.filter {
      let rate = mentions[$0]
      return $0 != index && abs($0 - index) <= 4 && rate.sentence == change.sentence && rate.isRate
        && !rate.quantity.unit.isEmpty
        && (!rate.isDifference || rate.has([.from, .base])
          || rate.depth > change.depth && rate.has(.compare))
    }
    var difference: (old: Mention, new: Mention)?
    for a in near {
      for b in near where b > a && a < index {
        let isOlder = isReference(mentions[a]) && !isReference(mentions[b])
        let (old, new) = isOlder ? (mentions[a], mentions[b]) : (mentions[b], mentions[a])
        guard isReference(old), old.value > .zero, let parted = try? new.value - old.value,
          let growth = try? parted.magnitude() / old.value,
          let loose = try? (new.estimate - old.estimate).magnitude() / old.estimate,
          let wanted = try? Estimate(rate: change)
        else { continue }
        let isPoints = parted == change.value || (try? parted + change.value) == .zero
        if isPoints ? Estimate(growth).overlaps(change.estimate) : loose.overlaps(wanted) {
          return reading(change, old, new, .weak) { () throws(ArithmeticFault) in true }
        }
        if isPoints { difference = (old, new) }
      }
    }
    guard let (old, new) = difference else { return nil }
    return reading(change, old, new, .likely) { () throws(ArithmeticFault) in false }
  }

  func reading(
    _ change: Mention, _ old: Mention, _ new: Mention, _ strength: Reading.Strength,
    fit: () throws(ArithmeticFault) -> Bool
  ) -> Reading? {
    Reading(
      .unit, ["rate": [change], "of": [new]], subject: change, note: "points", strength: strength,
      fit: fit)
  }

  /// Whether a rate is what another one is compared with.
  func isReference(_ rate: Mention) -> Bool {
    rate.isReference || rate.has(.plan)
      || rate.depth > 0 && (rate.year != nil || rate.has(.compare))
  }
}
