internal import DocumentModel

/// 由320件增加到400件，增长25%; rose from 320 to 400, or 25%.
struct ChangeReadings {
  private let mentions: [Mention]

  init(_ passage: Passage) { mentions = passage.mentions }

  var all: [Reading] {
    mentions.indices.flatMap { index -> [Reading] in
      let mention = mentions[index]
      if mention.has([.rise, .fall]), mention.has(.to) { return direction(of: index) }
      guard mention.isDifference || mention.has([.greater, .less]) else { return [] }
      if mention.isNegative {
        return mention.isRate && !mention.has(.part) ? negative(at: index) : []
      }
      switch mention.kind {
      case .percent, .points: return rates(at: index)
      case .count, .money, .number: return differences(at: index)
      case .times, .ordinal: return []
      }
    }
  }

  /// The mentions before one, nearest first, of its sentence and the one before.
  private func before(_ index: Int) -> [Int] {
    let sentence = mentions[index].sentence
    return mentions[..<index].indices.reversed()
      .prefix { mentions[$0].sentence >= sentence - 1 && index - $0 <= 8 }
  }

  /// The same, and what follows in brackets, the sentence or the next one.
  private func around(_ index: Int) -> [Int] {
    let sentence = mentions[index].sentence
    return before(index)
      + mentions.indices[(index + 1)...].prefix {
        mentions[$0].sentence <= sentence + 1 && $0 - index <= 3
      }
  }

  /// What a rate or difference of points may be computed from.
  private func rates(at index: Int) -> [Reading] {
    let rate = mentions[index]
    let isPoints = rate.kind == .points
    // Amounts for percentages, rates for points.
    let values = around(index).filter { isPoints ? mentions[$0].isRate : mentions[$0].isAmount }
    var found: [Reading?] = []
    for to in values
    where to < index && !mentions[to].isBase && (isPoints || !mentions[to].isDifference) {
      let new = mentions[to]
      let alike = values.filter { $0 != to && mentions[$0].measures(like: new) }
      for from in alike where isEarlier(from, than: to) {
        let old = mentions[from]
        found.append(
          Reading(
            .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate,
            note: isPoints ? "points" : "",
            strength: strength(of: index, to: to, with: from)
          ) { () throws(ArithmeticFault) in
            let wanted = try Estimate(rate: rate)
            let distance = try (new.estimate - old.estimate).magnitude()
            return try (isPoints ? distance : distance / old.estimate).overlaps(wanted)
          })
      }
      for by in alike where !isPoints && by > to && by < index && mentions[by].isDifference {
        let difference = mentions[by]
        found.append(
          Reading(
            .change, ["to": [new], "by": [difference], "rate": [rate]], subject: rate,
            strength: strength(of: index, to: to, with: by)
          ) { () throws(ArithmeticFault) in
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

  /// What a difference may be computed from.
  private func differences(at index: Int) -> [Reading] {
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
            strength: strength(of: index, to: to, with: to)
          ) { () throws(ArithmeticFault) in false })
      }
      // 甲46.8亿元，乙39.5亿元，甲比乙多7.3亿元: the two numbers before.
      let plain = alike.filter { $0 < index && mentions[$0].sentence == by.sentence }
      let isOfTwo =
        plain.count == 2 && by.has([.compare, .greater, .less, .net])
        && !by.has([.respective, .closedList])
      for from in alike where from != to && (isEarlier(from, than: to) || isOfTwo && from > to) {
        let old = mentions[from]
        found.append(
          Reading(
            .change, ["from": [old], "to": [new], "by": [by]], subject: by, note: "difference",
            strength: isOfTwo ? .likely : strength(of: index, to: to, with: from)
          ) { () throws(ArithmeticFault) in
            try (new.estimate - old.estimate).magnitude().overlaps(by.estimate)
          })
      }
    }
    return found.compactMap(\.self)
  }

  /// 由50件增加到40件: the word against the numbers.
  private func direction(of to: Int) -> [Reading] {
    let new = mentions[to]
    let earlier = before(to).first {
      mentions[$0].measures(like: new) && mentions[$0].isBase
        && mentions[$0].sentence == new.sentence
    }
    guard let from = earlier, !new.has([.part, .each]), new.has(.rise) != new.has(.fall) else {
      return []
    }
    let old = mentions[from]
    let reading = Reading(
      .change, ["from": [old], "to": [new]], subject: new, note: "direction",
      strength: from == to - 1 ? .strong : .likely
    ) { () throws(ArithmeticFault) in
      new.has(.rise) ? new.estimate.high >= old.estimate.low : new.estimate.low <= old.estimate.high
    }
    return [reading].compactMap(\.self)
  }

  /// 增长-3.5%: the word and the sign say it twice.
  private func negative(at index: Int) -> [Reading] {
    let change = mentions[index]
    let reading = Reading(
      .change, ["rate": [change]], subject: change, note: "sign", strength: .likely
    ) { () throws(ArithmeticFault) in false }
    return [reading].compactMap(\.self)
  }

  /// Whether the number at `from` is the earlier one of two.
  private func isEarlier(_ from: Int, than to: Int) -> Bool {
    let (old, new) = (mentions[from], mentions[to])
    if old.isReference { return true }
    if old.year != nil, new.year == nil, old.depth > new.depth { return true }
    guard let year = old.year, let other = new.year else { return false }
    return year < other && !old.isDifference
  }

  /// Strong where nothing between the numbers speaks of something else.
  private func strength(of index: Int, to: Int, with other: Int) -> Reading.Strength {
    let (subject, new, second) = (mentions[index], mentions[to], mentions[other])
    let isComparison = subject.has([.compare, .greater, .less]) && !subject.has(.base)
    guard subject.noun.isEmpty || new.noun.hasSuffix(subject.noun) || isComparison,
      !subject.has([.part, .plan]), !subject.has(.each) || isComparison,
      new.sentence == subject.sentence,
      subject.depth == new.depth, !new.has(.plan), !second.has(.part),
      !second.has(.plan) || second.has([.compare, .greater, .less]),
      !second.has(.each) || second.has([.from, .compare, .greater, .less]),
      !subject.remarks.contains(.comparable) || subject.kind == .points,
      ![subject, new, second].contains(where: { $0.has([.respective, .closedList]) }),
      !isOneOfList(index)
    else { return .weak }
    // What follows is meant in brackets or right behind alone.
    if other > index, second.depth == subject.depth, other > index + 1 || !second.has(.base) {
      return .weak
    }
    guard isLike(new, second, subject) else { return .weak }
    let (first, last) = (min(to, other), max(index, other))
    for between in mentions.indices[first...last].dropFirst().dropLast()
    where between != to && between != other && between != index {
      let mention = mentions[between]
      if mention.isAmount && !mention.isDifference || mention.has(.part) { return .weak }
    }
    return .strong
  }

  /// Whether a rate is the first of several in a row: 增长29.2%、39.4%.
  private func isOneOfList(_ index: Int) -> Bool {
    let next = index + 1
    return next < mentions.count && mentions[next].kind == mentions[index].kind
      && mentions[next].separator == .list && mentions[next].noun.isEmpty
  }

  /// Whether two numbers are of one size: three times as much at most, unless the rate says more.
  private func isLike(_ new: Mention, _ old: Mention, _ rate: Mention) -> Bool {
    if rate.kind == .points { return old.quantity.value <= .one && new.quantity.value <= .one }
    guard !old.isDifference, rate.kind == .percent, rate.quantity.value < .one else { return true }
    let (a, b) = (new.estimate, old.estimate)
    guard let triple = try? a.high * Rational(3), let other = try? b.high * Rational(3) else {
      return false
    }
    return triple >= b.low && other >= a.low
  }
}
