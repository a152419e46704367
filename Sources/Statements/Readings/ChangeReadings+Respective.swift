internal import DocumentModel

/// 起数由32起减至25起，死亡由14人减至9人，分别下降21.9%和35.7%: changes in the order of the pairs before them; in a
/// language that does not part words.
extension ChangeReadings {
  var respective: [Reading] {
    guard !words.partsWords else { return [] }
    return mentions.indices.flatMap { first -> [Reading] in
      let head = mentions[first]
      guard head.has([.respective, .closedList]), head.isDifference, head.noun.isEmpty,
        !head.has(.each)
      else { return [] }
      let row = mentions.indices[first...].prefix {
        $0 == first
          || mentions[$0].kind == head.kind && mentions[$0].noun.isEmpty
            && (mentions[$0].separator == .list || mentions[$0].separator == .none)
            && mentions[$0].sentence == head.sentence
      }
      let pairs = mentions[..<first].indices.dropLast().filter {
        let (old, new) = (mentions[$0], mentions[$0 + 1])
        return old.has(.from) && new.has(.to) && old.measures(like: new)
          && new.sentence == head.sentence && new.separator == .none
      }
      guard row.count > 1, pairs.count == row.count else { return [] }
      return zip(pairs, row).compactMap { reading(mentions[$0], mentions[$0 + 1], mentions[$1]) }
    }
  }

  private func reading(_ old: Mention, _ new: Mention, _ by: Mention) -> Reading? {
    let isRate = by.kind == .percent
    guard isRate ? new.isAmount : by.kind == .points ? new.isRate : new.measures(like: by) else {
      return nil
    }
    return Reading(
      .change, ["from": [old], "to": [new], by.isAmount ? "by" : "rate": [by]], subject: by,
      note: by.isAmount ? "difference" : isRate ? "" : "points", strength: .strong
    ) { () throws(ArithmeticFault) in
      let distance = try (new.estimate - old.estimate).magnitude()
      if by.isAmount { return distance.overlaps(by.estimate) }
      return try (isRate ? distance / old.estimate : distance).overlaps(Estimate(rate: by))
    }
  }
}
