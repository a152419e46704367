internal import DocumentModel

/// 412, 538 and 297 tonnes respectively, 1,274 tonnes in all: a total behind all the numbers of its measure; of 640,
/// 418 were let out, which left 232: the rest of two numbers.
extension SentenceReadings {
  func totals(in sentence: Int) -> [Reading] {
    let own = amounts(in: sentence)
    return own.compactMap { place in
      let whole = mentions[place]
      guard isSaidOfAll(place), isExact([place]), whole.depth == 0, !isCompared(whole),
        !whole.has([.each, .part, .openList, .remainder, .others]), !whole.isBehindSlash
      else { return nil }
      var row = own.filter { $0 < place && mentions[$0].measures(like: whole) }
      if row.isEmpty, whole.separator == .stop, whole.isThis {
        row = amounts(in: sentence - 1).filter { mentions[$0].measures(like: whole) }
      }
      let parts = row.map { mentions[$0] }
      guard (2...12).contains(parts.count), isExact(row),
        parts.dropLast().allSatisfy({ isPart($0, of: whole) }),
        parts.last.map({ isPart($0, of: whole) || isTimed($0, whole) }) ?? false,
        // What came and what went make no sum.
        !(parts + [whole]).reduce(Cues(), { $0.union($1.cues) }).isSuperset(of: [
          .incoming, .outgoing,
        ]),
        let sum = try? parts.reduce(Rational.zero, { try $0 + $1.value })
      else { return nil }
      let isClear = parts.count > 2 && isWhole(whole) && isNear(whole.value, sum, 15)
      let isSlip = isNear(whole.value, sum, 30) || whole.has([.result, .whole])
      // 496 sets of twins and 7 sets of triplets are no 999 babies.
      let named = parts.map(\.quantity.unit).filter { !$0.isEmpty }
      let unit = whole.quantity.unit
      if !unit.isEmpty, !named.contains(unit), Set(named).count < named.count { return nil }
      guard sum == whole.value || isClear || isSlip && isSlipped(whole, parts, sum) else {
        return nil
      }
      return split(whole, parts, sum)
    }
  }

  /// Whether a number is said to follow from all those before it.
  private func isSaidOfAll(_ place: Int) -> Bool {
    let whole = mentions[place]
    return whole.has(.result) || isWhole(whole) || whole.isThis
  }

  private func isWhole(_ mention: Mention) -> Bool {
    mention.cues.union(mention.headCues).contains(.whole)
  }

  private func isPart(_ part: Mention, of whole: Mention) -> Bool {
    !isCompared(part) && part.depth == 0 && part.value < whole.value && part.value > .zero
      && !part.has([
        .each, .whole, .part, .to, .openList, .spread, .closing, .opening, .remainder,
      ]) && !(part.has(.ofWhole) && part.noun.isEmpty)
      && !part.isBehindSlash && part.remarks.isDisjoint(with: [.overlapping, .spread])
  }

  /// 219 robberies last year, and these 2,696 crimes: the time behind the last part is that of all.
  private func isTimed(_ part: Mention, _ whole: Mention) -> Bool {
    whole.isThis && part.headCues.contains(.base) && part.value < whole.value
      && part.cues.isDisjoint(with: [
        .each, .whole, .part, .to, .from, .compare, .plan, .rise, .fall,
      ])
  }

  /// Parts, whose numbers add up to `sum`, and the whole that they should make.
  func split(_ whole: Mention, _ parts: [Mention], _ sum: Rational) -> Reading? {
    Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum > whole.value ? "over" : "under", strength: .likely
    ) { () throws(ArithmeticFault) in
      try parts.sum().overlaps(whole.estimate)
    }
  }

  /// Whether a slip in one number explains the sum; of two numbers in one of three digits.
  private func isSlipped(_ whole: Mention, _ parts: [Mention], _ sum: Rational) -> Bool {
    let least = parts.count > 2 ? 2 : 3
    if Slip.digits(of: whole, insteadOf: sum) ?? 0 >= least { return true }
    return parts.contains {
      guard let rest = try? whole.value - sum, let value = try? $0.value + rest else {
        return false
      }
      return Slip.digits(of: $0, insteadOf: value) ?? 0 >= 3
    }
  }

  /// 2,180 posts, of which 1,934 were filled, so 247 were vacant; 17,600 and 15,940, and that left 1,606.
  func rests(in sentence: Int) -> [Reading] {
    let own = amounts(in: sentence)
    return own.compactMap { place in
      let rest = mentions[place]
      guard rest.has([.remainder, .closing, .result, .others]) || rest.isThis, rest.depth == 0,
        !isCompared(rest), !rest.has([.each, .whole, .to]), !rest.isBehindSlash
      else { return nil }
      var row = own.filter { $0 < place && mentions[$0].measures(like: rest) }
      if row.isEmpty, own.first == place {
        row = amounts(in: sentence - 1).filter { mentions[$0].measures(like: rest) }
      }
      let isLast = !own.contains {
        $0 > place && mentions[$0].measures(like: rest) && mentions[$0].separator < .comma
      }
      guard row.count == 2, isLast, isExact(row + [place]) else { return nil }
      let (whole, part) = (mentions[row[0]], mentions[row[1]])
      guard part.value < whole.value, rest.value < whole.value, part.depth == 0, whole.depth == 0,
        ![whole, part].contains(where: {
          $0.has([.each, .base, .compare, .from, .to]) || $0.isDifference
            || $0.remarks.contains(.overlapping)
        }),
        let sum = try? part.value + rest.value, let left = try? whole.value - part.value
      else { return nil }
      let isSlip =
        isNear(rest.value, left, 30)
        && (Slip.digits(of: rest, insteadOf: left) ?? 0 > 2
          || isSlipped(whole, [part, rest], sum))
      guard isSlip || sum == whole.value else { return nil }
      return split(whole, [part, rest], sum)
    }
  }
}
