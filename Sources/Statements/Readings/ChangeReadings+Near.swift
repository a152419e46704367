internal import DocumentModel

/// 本期受理1250件。上年同期为1000件。增幅为20%: a change of the only two numbers of one kind near it, which stand in sentences of
/// their own; in a language that does not part words.
extension ChangeReadings {
  func isNearby(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let (change, new, old) = (mentions[index], mentions[to], mentions[from])
    guard !words.partsWords, !change.isCell, from < index, to < index,
      new.sentence >= change.sentence - 2, old.sentence >= change.sentence - 1,
      Set([change.sentence, new.sentence, old.sentence]).count > 1,
      old.isBase || isEarlierYear(old, new), !new.isBase, !old.isDifference, !new.isDifference,
      change.noun.isEmpty || words.share(change.noun, new.noun + new.head)
        || words.times.isSpan(change.noun),
      !change.has([.part, .plan, .each, .respective, .closedList, .to]),
      ![change, new, old].contains(where: {
        $0.remarks.contains(.comparable) || $0.quantity.approximation != nil || $0.depth > 0
          || $0.has([.plan, .part, .each])
      }),
      change.has(.rise) != change.has(.fall)
    else { return false }
    let first = min(new.sentence, old.sentence)
    let alike = mentions[..<index].indices.filter {
      mentions[$0].sentence >= first && mentions[$0].measures(like: new)
        && !mentions[$0].isDifference
    }
    guard Set(alike) == [to, from],
      !mentions[(max(to, from) + 1)..<index].contains(where: {
        $0.isAmount && !$0.isDifference
      })
    else { return false }
    do throws(ArithmeticFault) {
      let distance = try (new.estimate - old.estimate).magnitude()
      let isRise = new.value > old.value
      guard isRise == change.has(.rise), distance.low > .zero else { return false }
      return change.isAmount || change.kind == .points
        ? distance.isNear(change.estimate, from: 50, to: 200)
        : try (distance / old.estimate).isNear(change.estimate, from: 50, to: 200)
    } catch {
      return false
    }
  }

  /// 84项，金额1260万元，项目数比上年多17项（上年为67项）: what it was stands in brackets right behind the difference, and what
  /// it is is the only number of its kind before.
  func isInBrackets(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let (change, new, old) = (mentions[index], mentions[to], mentions[from])
    guard !words.partsWords, !change.isCell, from == index + 1, to < index, old.isBase,
      old.depth > change.depth, old.noun.isEmpty, new.depth == change.depth, change.has(.base),
      old.separator == .none, change.noun.isEmpty || change.noun.hasPrefix(new.quantity.unit),
      ![change, new, old].contains(where: {
        $0.quantity.approximation != nil || $0.has([.plan, .part, .each, .respective])
      })
    else { return false }
    let alike = mentions[..<index].indices.filter {
      mentions[$0].sentence == change.sentence && mentions[$0].measures(like: new)
    }
    return alike == [to]
  }

  func isEarlierYear(_ old: Mention, _ new: Mention) -> Bool {
    guard let year = old.year, let other = new.year else { return false }
    return year < other
  }

  /// 由126万平方米减少至98万平方米，去化28万平方米: a number right behind what something came to, whatever verb it has.
  func follower(at index: Int) -> Reading? {
    guard !words.partsWords, index > 1 else { return nil }
    let (old, new, by) = (mentions[index - 2], mentions[index - 1], mentions[index])
    guard old.has(.from), new.has(.to), new.has([.rise, .fall]), by.isAmount, !by.isDifference,
      by.measures(like: new), old.measures(like: new), by.separator == .comma,
      new.separator == .none, by.sentence == old.sentence, (1...3).contains(by.noun.count),
      by.depth == new.depth, by.quantity.approximation == nil,
      !by.has([.part, .to, .base, .plan, .each, .end, .compare, .from])
    else { return nil }
    let isNear =
      (try? (new.estimate - old.estimate).magnitude())?
      .isNear(by.estimate, from: 60, to: 166) ?? false
    return Reading(
      .change, ["from": [old], "to": [new], "by": [by]], subject: by, note: "difference",
      strength: isNear ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try (new.estimate - old.estimate).magnitude().overlaps(by.estimate)
    }
  }
}
