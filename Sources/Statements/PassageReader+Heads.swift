internal import DocumentModel
internal import SourceText

/// What stands behind a number, and how exact numbers beside each other are.
extension PassageReader {
  /// What was read behind a number is its head.
  mutating func finishHead(byNumber: Bool = false) {
    guard let owner else { return }
    self.owner = nil
    let (noun, cues, end) = (lead.noun, lead.cues, lead.end)
    mentions[owner].update {
      $0.head = String(decoding: noun, as: UTF8.self)
      $0.headCues = cues
      if !noun.isEmpty { $0.headEnd = end }
    }
    if words.partsWords {
      // (20% over): the only word behind it.
      if !byNumber, mentions[owner].behind.count == 1 {
        mentions[owner].cues.formUnion(words.changesAtEnd[mentions[owner].next, default: []])
      }
      // What is left is said of the next number.
      let early: Cues = lead.early.contains(.closing) ? [] : lead.early
      let said = byNumber ? early : lead.cues
      // 26 of which were repaired; not 8 survive the end of this licence.
      let isPart = !byNumber && lead.early.contains(.part)
      mentions[owner].cues.formUnion(
        said.intersection(isPart ? .saidBehind : .saidBehind.subtracting(.part)))
      if lead.cues.contains(.base), !lead.cues.contains(.compare) {
        mentions[owner].cues.insert(.base)
      }
      if let each = lead.each, mentions[owner].each.map({ !words.eachWords.contains($0) }) ?? true {
        mentions[owner].each = String(decoding: each, as: UTF8.self)
      }
    }
  }

  /// Last year we had 38 advisers: where a sentence compares nothing, its time is that of all its numbers.
  mutating func dropBases() {
    for own in Dictionary(grouping: mentions.indices, by: { mentions[$0].sentence }).values {
      let cues = own.reduce(Cues()) { $0.union(mentions[$1].cues).union(mentions[$1].headCues) }
      guard cues.isDisjoint(with: [.rise, .fall, .compare, .greater, .less, .from, .to, .by]),
        own.count(where: { mentions[$0].has(.base) }) == 1,
        let first = own.first, mentions[first].has(.base), mentions[first].depth == 0,
        !own.contains(where: { mentions[$0].year != nil || mentions[$0].kind == .points })
      else { continue }
      mentions[first].cues.remove(.base)
    }
  }

  /// Lets numbers of one kind in a sentence have one precision: beside 4.2亿元, 5亿元 is 5.0亿元.
  mutating func alignPrecision() {
    if words.partsWords {
      widenNoughts()
      settleExact()
    }
    for index in mentions.indices {
      let own = mentions[index].quantity
      // 2.2 percent and 61 percent are as they are written.
      if words.partsWords, mentions[index].isRate { continue }
      guard own.approximation == nil, own.scale != .one, own.decimals == 0 else { continue }
      // By places: a slice of the numbers that is alive would have all of them copied below.
      let near = max(0, index - 20)..<min(mentions.count, index + 20)
      let decimals = near.reduce(own.decimals) { most, place in
        let other = mentions[place]
        return other.sentence == mentions[index].sentence && other.measures(like: mentions[index])
          && other.quantity.scale == own.scale ? max(most, other.quantity.decimals) : most
      }
      guard decimals > own.decimals,
        let estimate = Estimate(own, decimals: decimals, mentions[index].isNegative)
      else { continue }
      mentions[index].estimate = estimate
    }
  }

  /// Some 64.7 per cent, an estimated 16.1 million: with three digits and decimals it is as exact as it is written.
  private mutating func settleExact() {
    for index in mentions.indices
    where mentions[index].quantity.approximation == .about
      && mentions[index].quantity.decimals > 0 && mentions[index].digits > 2
    {
      let own = mentions[index].quantity
      let exact = Quantity(
        kind: own.kind, range: own.range, value: own.value, scale: own.scale,
        decimals: own.decimals, unit: own.unit, approximation: nil)
      guard let estimate = Estimate(exact, decimals: exact.decimals, mentions[index].isNegative)
      else { continue }
      mentions[index].update {
        $0.quantity = exact
        $0.estimate = estimate
      }
    }
  }

  /// 33.60% and 27.30%: rates that were rounded to one place, and written with a nought behind it.
  private mutating func widenNoughts() {
    let rates = mentions.indices.filter {
      mentions[$0].kind == .percent && mentions[$0].quantity.decimals > 1
        && mentions[$0].quantity.approximation == nil
    }
    let isWide = rates.allSatisfy { index in
      let own = mentions[index].quantity
      guard let unit = try? own.scale * Rational.powerOfTen(1 - own.decimals),
        let written = try? own.value / unit
      else { return false }
      return written.denominator == 1
    }
    guard isWide else { return }
    for index in rates {
      guard
        let wide = Estimate(
          mentions[index].quantity, placesLess: 1, mentions[index].isNegative)
      else { continue }
      mentions[index].estimate = wide
    }
  }
}
