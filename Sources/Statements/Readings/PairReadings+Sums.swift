internal import DocumentModel

extension PairReadings {
  /// 12 and 3, five fewer than 20: what two numbers come to together.
  func sums(of index: Int, _ near: [Int]) -> [Reading] {
    let change = mentions[index]
    return near.flatMap { a -> [Reading] in
      let b = a + 1
      guard near.contains(b), mentions[b].isJoined, mentions[a].measures(like: mentions[b]) else {
        return []
      }
      let (first, second) = (mentions[a], mentions[b])
      return near.compactMap { c in
        guard c != a, c != b, mentions[c].measures(like: first) else { return nil }
        let other = mentions[c]
        return Reading(
          .change, ["to": [first, second], "from": [other], "by": [change]], subject: change,
          note: "difference", strength: .weak
        ) { () throws(ArithmeticFault) in
          let distance = try (first.estimate + second.estimate - other.estimate).magnitude()
          guard change.isRate else { return distance.overlaps(change.estimate) }
          return try (distance / other.estimate).overlaps(Estimate(rate: change))
        }
      }
    }
  }
}
