internal import DocumentModel

/// 由320件增加到400件，增长25%; rose from 320 to 400, or 25%.
struct ChangeReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    var found = respective
    for index in mentions.indices { found.add(respectiveOfNext(at: index)) }
    for index in mentions.indices { found.add(loose(at: index)) }
    for index in mentions.indices {
      found.add(triple(at: index))
      found.add(ahead(of: index))
      found.add(wrongWay(at: index))
      found.add(told(at: index))
    }
    for index in mentions.indices { found.add(changes(at: index)) }
    return found
  }

  /// What a number that words call a change may be computed from.
  private func changes(at index: Int) -> [Reading] {
    let mention = mentions[index]
    if let follower = follower(at: index) { return [follower] }
    if mention.has([.rise, .fall]), mention.has(.to) { return direction(of: index) }
    // exceeded 40 by 5: the number behind the word is the one compared with.
    let isApart = mention.has([.greater, .less]) && (!words.partsWords || mention.has(.by))
    if index > 1, isPointsBehind(index, index - 1, index - 2) { return rates(at: index) }
    guard mention.isDifference || isApart else { return [] }
    if mention.isNegative {
      // 变动比例-5.2%: neither up nor down.
      guard mention.has(.rise) != mention.has(.fall), !isOneOfSigned(index) else { return [] }
      return mention.isRate && !mention.has(.part) && !(words.partsWords && mention.depth > 0)
        ? negative(at: index) : []
    }
    switch mention.kind {
    case .percent, .points: return rates(at: index)
    case .count, .money, .number: return differences(at: index)
    case .times, .ordinal: return []
    }
  }

  /// What a rate or difference of points may be computed from.
  func rates(at index: Int) -> [Reading] {
    let rate = mentions[index]
    let isPoints = rate.kind == .points
    // Amounts for percentages, rates for points.
    let values = around(index).filter { isPoints ? mentions[$0].isRate : mentions[$0].isAmount }
    var found: [Reading?] = []
    for to in values
    where to < index && !mentions[to].isBase && (isPoints || !mentions[to].isDifference) {
      let new = mentions[to]
      let alike = values.filter { $0 != to && mentions[$0].measures(like: new) }
      for from in alike where isEarlier(from, than: to, by: rate) {
        let old = mentions[from]
        let strength = max(
          strength(of: index, to: to, with: from),
          isNearby(index, to, from) || isPointsBehind(index, to, from) ? .likely : .weak)
        let isOther = strength == .strong && goesOtherWay(rate, from: old, to: new)
        var reading = Reading(
          .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate,
          note: isOther ? "side" : isPoints ? "points" : "", strength: strength
        ) { () throws(ArithmeticFault) in
          if isOther { return false }
          let wanted = try Estimate(rate: rate)
          let distance = try (new.estimate - old.estimate).magnitude()
          return try (isPoints ? distance : distance / old.estimate).overlaps(wanted)
        }
        // 由2036万单位增长至2855万单位，涨幅40%: whatever else makes the same.
        reading?.isBound =
          !words.partsWords && strength == .strong && from + 1 == to && to + 1 == index
          && old.has(.from) && new.has(.to) && rate.noun.isEmpty && rate.separator <= .comma
        found.append(reading)
      }
      for by in alike where !isPoints && by > to && by < index && mentions[by].isDifference {
        let difference = mentions[by]
        found.append(
          Reading(
            .change, ["to": [new], "by": [difference], "rate": [rate]], subject: rate,
            strength: isOld(new) || areOfOtherTimes(difference, rate)
              || isOfFlows(difference, new) ? .weak : strength(of: index, to: to, with: by)
          ) { () throws(ArithmeticFault) in
            // 比三季度的2610件少240件，下降9.2%
            if isOld(new) {
              return try (difference.estimate / new.estimate).overlaps(Estimate(rate: rate))
            }
            let old =
              try difference.has(.rise)
              ? new.estimate - difference.estimate : new.estimate + difference.estimate
            // From nothing there is no rate.
            if difference.has(.rise), new.quantity.value == difference.quantity.value {
              return false
            }
            guard old.low > .zero else { return old.high > .zero }
            return try (difference.estimate / old).overlaps(Estimate(rate: rate))
          })
      }
    }
    return found.compactMap(\.self)
  }

  /// From 4.75% to 4.50%, a step of 25 basis points: whether points stand right behind two rates that differ by them.
  private func isPointsBehind(_ index: Int, _ to: Int, _ from: Int) -> Bool {
    let points = mentions[index]
    return words.partsWords && points.kind == .points && mentions[from].has(.from)
      && mentions[to].has(.to) && from + 1 == to && to + 1 == index
      && points.sentence == mentions[to].sentence && points.quantity.approximation == nil
      && !points.has([.plan, .base, .compare, .each])
  }

  /// What a difference may be computed from.
  func differences(at index: Int) -> [Reading] {
    let by = mentions[index]
    // 不超过十万元 is a limit, no difference.
    guard by.quantity.approximation == nil else { return [] }
    let alike = around(index).filter { mentions[$0].measures(like: by) }
    var found: [Reading?] = []
    for to in alike where to < index && !mentions[to].isBase && !mentions[to].isDifference {
      let new = mentions[to]
      if new.quantity.value == .zero, by.has(.rise), by.quantity.value > .zero {
        found.append(
          Reading(
            .change, ["to": [new], "by": [by]], subject: by, note: "zero",
            strength: words.partsWords && !by.quantity.unit.isEmpty
              && by.quantity.unit != new.quantity.unit
              ? .weak : strength(of: index, to: to, with: to)
          ) { () throws(ArithmeticFault) in false })
      }
      // 甲46.8亿元，乙39.5亿元，甲比乙多7.3亿元: the two numbers before.
      let plain = alike.filter { $0 < index && mentions[$0].sentence == by.sentence }
      let isOfTwo =
        plain.count == 2
        && (by.has([.compare, .greater, .less]) && !isOfAnother(index)
          || by.has(.net) && (words.partsWords || !by.isDifference) && !isOfAnother(index))
        && !by.has([.respective, .closedList])
        && (words.partsWords || mentions[plain[1]].has(.compare)
          || mentions[plain[0]].has(.each) == mentions[plain[1]].has(.each))
        && (words.partsWords || names(by, oneOf: plain))
        && (words.partsWords || !by.has(.plan) || plain.contains { mentions[$0].has(.plan) })
        && (!by.has(.base) || plain.contains { mentions[$0].isBase || mentions[$0].year != nil })
      for from in alike
      where from != to && (isEarlier(from, than: to, by: by) || isOfTwo && from > to) {
        let old = mentions[from]
        let own =
          !by.isFromOtherTime(than: old) && isOfTwo || isNearby(index, to, from)
            || isInBrackets(index, to, from)
          ? .likely : strength(of: index, to: to, with: from)
        // 由71.4立方米增加到82.6立方米，年均净增2.24立方米: of each of the years between them.
        if by.has(.each), by.each != old.each, by.each != new.each { continue }
        let isOther = own > .weak && goesOtherWay(by, from: old, to: new)
        let strength = isOther ? .strong : own
        found.append(
          Reading(
            .change, ["from": [old], "to": [new], "by": [by]], subject: by,
            note: isOther ? "side" : "difference", strength: strength
          ) { () throws(ArithmeticFault) in
            let distance = try (new.estimate - old.estimate).magnitude()
            // 由盈利320万元转为亏损150万元，减少470万元: on both sides of nothing.
            let both = try new.estimate + old.estimate
            let isAcross = !words.partsWords && both.overlaps(by.estimate)
            let isRounded = try isApartByRounding(by, from: old, to: new)
            return (distance.overlaps(by.estimate) || isRounded) && !isOther || isAcross
          })
      }
    }
    return found.compactMap(\.self)
  }
}
