internal import DocumentModel

/// Parts that words call all of a whole.
extension BoundReadings {
  /// 受理109件，其中新收99件，旧存10件: what came and what was there before.
  func newAndOld(_ index: Int) -> Reading? {
    guard index + 2 < mentions.count else { return nil }
    let whole = mentions[index]
    guard isValue(whole), !whole.has([.opening, .closing]),
      let next = mentions[(index + 1)...].firstIndex(where: { $0.measures(like: whole) }),
      let second = mentions[(next + 1)...].first(where: { $0.measures(like: whole) })
    else { return nil }
    let first = mentions[next]
    guard first.has(.part) || first.depth > whole.depth, first.depth == second.depth,
      [first, second].allSatisfy({
        isValue($0) && $0.sentence - whole.sentence < 2 && $0.separator != .none
      }), second.sentence == first.sentence, first.has(.opening) != second.has(.opening)
    else { return nil }
    let (old, new) = first.has(.opening) ? (first, second) : (second, first)
    guard words.fresh.contains(where: new.noun.contains), new.has(.incoming), !old.has(.closing)
    else { return nil }
    return sum(of: [first, second], whole)
  }

  /// Parts, and the number that they make.
  func sum(of parts: [Mention], _ whole: Mention, digits least: Int = 2) -> Reading? {
    guard let sum = try? parts.sum() else { return nil }
    return reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under", parts + [whole], digits: least
    ) { numbers throws(ArithmeticFault) in
      var sum = Estimate(.zero)
      for number in numbers.dropLast() { sum = try sum + number }
      return sum.overlaps(numbers[numbers.count - 1])
    }
  }

  /// 超标天数比例23.3%，其中轻度污染15.9%，中度污染4.2%，…: shares of one kind that make another one.
  func rateParts(_ index: Int) -> Reading? {
    let whole = mentions[index]
    guard whole.isRate, !whole.isDifference, whole.value < .one, !whole.has([.plan, .base]),
      index + 2 < mentions.count
    else { return nil }
    let row = mentions[(index + 1)...].prefix {
      $0.sentence == whole.sentence && $0.isRate && $0.depth == whole.depth && !$0.isDifference
        && $0.quantity.approximation == nil
    }
    let parts = Array(row)
    guard parts.count > 1, parts[0].has(.part),
      !parts.dropFirst().contains(where: { $0.has(.part) }),
      parts.allSatisfy({ $0.value < whole.value || parts.count > 2 }),
      haveOneName(parts, of: whole),
      let sum = try? parts.sum(), sum.isNear(whole.estimate, from: 60, to: 160)
    else { return nil }
    return self.sum(of: parts, whole, digits: 3)
  }

  /// Whether two characters in a row stand in the names of all parts; of two parts, in that of the whole too.
  private func haveOneName(_ parts: [Mention], of whole: Mention) -> Bool {
    let names = Array(parts[0].noun)
    guard names.count > 1 else { return false }
    return (1..<names.count).contains { place in
      let pair = String(names[(place - 1)...place])
      return parts.allSatisfy { $0.noun.contains(pair) }
        && (parts.count > 2 || whole.noun.contains(pair))
    }
  }

  /// 直接办理26318件，占62.2%，转办15994件，占37.8%: parts whose shares make a hundred make the whole before them.
  var sharedOut: Reading? {
    var row: [(part: Mention, share: Mention)] = []
    var first = 0
    for place in mentions.indices.dropLast() {
      let (part, share) = (mentions[place], mentions[place + 1])
      guard isValue(part), share.isRate, share.has(.share), share.noun.isEmpty,
        share.shareOf.isEmpty, share.separator <= .comma, part.sentence == share.sentence,
        share.quantity.approximation == nil
      else { continue }
      if let last = row.last, last.part.measures(like: part),
        part.sentence - last.part.sentence < 2,
        last.part.sentence == part.sentence
      {
        row.append((part, share))
      } else {
        if isAll(row) { break }
        row = [(part, share)]
        first = place
      }
    }
    guard isAll(row), let greatest = row.map(\.part.value).max(),
      let whole = mentions[..<first].last(where: {
        $0.measures(like: row[0].part) && isValue($0) && $0.value > greatest
          && row[0].part.sentence - $0.sentence < 3
      })
    else { return nil }
    let fitting = row.count { part, share in
      (try? (part.estimate / whole.estimate).isNear(share.value, permille: 8)) ?? false
    }
    guard fitting >= row.count - 1 else { return nil }
    return sum(of: row.map(\.part), whole, digits: 3)
  }

  private func isAll(_ row: [(part: Mention, share: Mention)]) -> Bool {
    guard row.count > 1,
      let sum = try? row.map(\.share).reduce(Rational.zero, { try $0 + $1.value })
    else { return false }
    return sum.isHundred
  }

  /// 对照组（49例）；对照组中男29例，女20例: a pair that makes up the group it is named after.
  func pairOfGroup(_ index: Int) -> Reading? {
    guard index > 0, index + 1 < mentions.count else { return nil }
    let (first, second) = (mentions[index], mentions[index + 1])
    guard first.sentence == second.sentence, second.separator <= .comma,
      first.measures(like: second), isValue(first), isValue(second), second.noun.count < 3,
      first.noun.count > 3, words.arePaired(first.noun, second.noun)
    else { return nil }
    let name = String(first.noun.dropLast(1)).filter { !words.among.contains(String($0)) }
    let groups = mentions[..<index].filter {
      $0.measures(like: first) && isValue($0) && name.count > 2
        && ($0.noun.hasSuffix(name) || $0.noun.hasPrefix(name))
    }
    guard groups.count == 1, let whole = groups.first else { return nil }
    return sum(of: [first, second], whole)
  }
}
