internal import DocumentModel

/// 249 million cases, an increase of 5 million compared with 2021, when 244 million were estimated: any two values
/// beside a change, whatever words they have.
///
/// They explain numbers; that they do not fit counts only where digits speak for it (``Weighing``).
extension ChangeReadings {
  func loose(at index: Int) -> [Reading] {
    let by = mentions[index]
    guard by.isDifference || by.has([.greater, .less]), !by.isNegative,
      by.quantity.approximation == nil, !by.has(.each)
    else { return [] }
    let isPoints = by.kind == .points
    let near = mentions.indices[max(0, index - Self.reach)..<min(index + 3, mentions.count)].filter
    {
      let other = mentions[$0]
      return $0 != index && !other.isDifference && other.value > .zero
        && abs(other.sentence - by.sentence) < 2 && (isPoints ? other.isRate : other.isAmount)
        && (by.kind == .percent || isPoints || other.measures(like: by))
    }
    return near.filter { !mentions[$0].isBase }.flatMap { to in
      near.filter {
        $0 != to && mentions[$0].measures(like: mentions[to])
          && ($0 > index || to > index || !isEarlier($0, than: to, by: by))
      }
      .compactMap { loose(by, from: mentions[$0], to: mentions[to]) }
    }
  }

  private func loose(_ by: Mention, from old: Mention, to new: Mention) -> Reading? {
    let isRate = by.kind == .percent
    return Reading(
      .change, ["from": [old], "to": [new], isRate || by.kind == .points ? "rate" : "by": [by]],
      subject: by, note: isRate ? "" : by.kind == .points ? "points" : "difference",
      strength: .weak
    ) { () throws(ArithmeticFault) in
      let distance =
        try by.has([.fall, .less]) ? old.estimate - new.estimate : new.estimate - old.estimate
      guard isRate else { return distance.overlaps(by.estimate) }
      return try (distance / old.estimate).overlaps(Estimate(rate: by))
    }
  }

  /// How many numbers before a change may be meant.
  private static let reach = 5
}
