internal import DocumentModel

/// 在职23人：馆长1人，副馆长2人，采编部6人: named parts right behind a colon and the number before it; in a language that does not part words.
extension SplitReadings {
  func isColonRow(_ whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Bool {
    guard !words.partsWords, parts.count > 2, let first = parts.first, first.isBehindColon,
      first.depth == whole.depth, first.separator == .semicolon, !whole.has([.part, .each, .plan]),
      !first.has([.part, .openList]), parts.allSatisfy({ $0.noun.count > 1 }),
      !isLoose(whole, parts), sum.isNear(whole.estimate, from: 80, to: 125),
      let place = mentions.firstIndex(where: { $0.range == first.range }), place > 0,
      mentions[place - 1].range == whole.range
    else { return false }
    // A list that goes on, or a clause that says more of it.
    let last = place + parts.count - 1
    guard !(parts.last?.headCues.contains(.andSoOn) ?? true),
      last + 1 >= mentions.count || mentions[last + 1].separator > .comma
    else { return false }
    let digits = NearMiss.digits([whole] + parts) { numbers throws(ArithmeticFault) in
      var sum = Estimate(.zero)
      for number in numbers.dropFirst() { sum = try sum + number }
      return sum.overlaps(numbers[0])
    }
    return digits ?? 0 > 1
  }
}
