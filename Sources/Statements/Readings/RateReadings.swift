internal import DocumentModel

/// 受理120件，办结110件，办结率91.7%; 110 of 120 (91.7%).
struct RateReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.flatMap { index -> [Reading] in
      let mention = mentions[index]
      return mention.isRate && !mention.has([.rise, .fall]) ? readings(of: index) : []
    }
  }

  private func readings(of index: Int) -> [Reading] {
    let rate = mentions[index]
    let near = mentions.indices.filter {
      let other = mentions[$0]
      return other.isAmount && (other.kind != .number || isFraction($0)) && abs($0 - index) <= 12
        && ($0 < index || other.depth > rate.depth || isBeside(index, $0))
        && (other.sentence == rate.sentence || other.sentence == rate.sentence - 1)
    }
    var found: [Reading?] = []
    for whole in near {
      for part in near where part != whole && mentions[part].measures(like: mentions[whole]) {
        let (a, b) = (mentions[part], mentions[whole])
        let isRest = isOpposite(part, of: index)
        var reading =
          Reading(
            .rate, [isRest ? "rest" : "part": [a], "whole": [b], "rate": [rate]], subject: rate,
            strength: strength(of: index, part: part, whole: whole)
          ) { () throws(ArithmeticFault) in
            let wanted = try Estimate(rate: rate)
            let share = try a.estimate / b.estimate
            let rest = try Estimate(.one) - share
            return share.overlaps(wanted) || rest.overlaps(wanted)
          }
        if let stem = words.stem(of: rate.noun) {
          reading?.anchor = Self.sharedWord(stem, a.noun + a.head, besides: b.noun)
        }
        found.append(reading)
      }
    }
    return found.compactMap(\.self)
  }

  /// Whether the part counts what the rate leaves out: 不合格 beside 合格率.
  private func isOpposite(_ part: Int, of rate: Int) -> Bool {
    let (a, whole) = (mentions[part], mentions[rate])
    let cues = a.cues.union(a.headCues)
    guard !whole.has([.negation, .fault]), let stem = words.stem(of: whole.noun) else {
      return false
    }
    if cues.contains(.negation) { return Self.shareWord(stem, a.noun + a.head, besides: "") }
    return cues.contains(.fault) && whole.has(.passing)
  }

  /// Whether a number follows a rate in the same clause or the next one.
  private func isBeside(_ rate: Int, _ index: Int) -> Bool {
    index <= rate + 2 && mentions[(rate + 1)...index].allSatisfy { $0.separator <= .comma }
  }

  /// Whether a number is one of a/b.
  private func isFraction(_ index: Int) -> Bool {
    mentions[index].isBehindSlash
      || index + 1 < mentions.count && mentions[index + 1].isBehindSlash
  }

  private func strength(of index: Int, part: Int, whole: Int) -> Reading.Strength {
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    // x%（a/b）
    if b.isBehindSlash, part == whole - 1, abs(whole - index) <= 2, a.sentence == rate.sentence {
      return .strong
    }
    // 为预算12.5亿元的104.8%: the whole stands right before its rate.
    let isOf =
      whole == index - 1 && rate.separator == .none && rate.depth == b.depth
      && rate.noun.isEmpty && b.head.isEmpty
      && rate.range.lowerBound < rate.quantity.range.lowerBound
    // 办结率100%，办结310件; 化解率98%（受理200件，化解180件）
    if part == index + 1 || part == index + 2 && whole == index + 1, whole != index + 2,
      let stem = words.stem(of: rate.noun), a.sentence == rate.sentence,
      b.sentence == rate.sentence,
      whole < index
        ? mentions[..<index].last(where: { $0.measures(like: a) })?.range == b.range
        : b.depth > rate.depth,
      Self.shareWord(stem, a.noun, besides: b.noun), !a.has([.negation, .remainder, .base])
    {
      return .strong
    }
    let isBehind =
      whole == index + 1 && part < index
      && (b.depth > rate.depth && a.depth == rate.depth
        || !rate.noun.isEmpty && rate.has(.share) && b.noun.contains(rate.noun))
    guard part < index, whole < index || isBehind, a.sentence == rate.sentence,
      !a.has([.base, .rise, .fall, .each, .plan]) || a.has(.actual) && !a.has([.base, .each]),
      a.estimate.low <= b.estimate.high || rate.quantity.value > .one || rate.has(.plan)
        || !b.has(.incoming), !b.has([.rise, .fall, .base, .opening])
    else { return .weak }
    // The part stands right before its rate.
    let between = mentions.indices[(part + 1)..<index].filter { $0 != whole }
    // 50万元以上的村占比: the number belongs to a name.
    if part == index - 1, rate.separator == .none, !a.head.isEmpty, rate.depth == a.depth {
      return .weak
    }
    guard !words.outsideRates.contains(where: rate.noun.hasSuffix) else { return .weak }
    guard between.allSatisfy({ !mentions[$0].isAmount || mentions[$0].isDifference }) else {
      return .weak
    }
    // The whole is the nearest number of its kind.
    let earlier = mentions[..<part].indices.filter {
      mentions[$0].measures(like: a) && mentions[$0].sentence >= rate.sentence - 1
        && ($0 == whole || !mentions[$0].has([.negation, .remainder, .fault]))
    }
    if isOf { return part < whole && (earlier.last == part || part == whole - 1) ? .strong : .weak }
    if isBehind,
      rate.has(.share)
        || words.stem(of: rate.noun).map({ Self.shareWord($0, a.noun + a.head, besides: "") })
          ?? false
    {
      return .strong
    }
    if rate.has(.share), words.stem(of: rate.noun) == nil {
      if rate.noun.isEmpty, whole < part {
        let start = earlier.last { mentions[$0 + 1].has(.part) } ?? earlier.first
        return start == whole && !hasShare(whole) ? .strong : .weak
      }
      // 占全市的58.9%: the whole is named, here or in brackets.
      let isNamed = !rate.noun.isEmpty && !rate.has(.base) && (b.noun + b.head).contains(rate.noun)
      let isBracket = whole == index - 1 && b.depth > rate.depth
      return isNamed || isBracket ? .strong : .weak
    }
    guard whole < part, earlier.last == whole else { return .weak }
    guard let stem = words.stem(of: rate.noun) else {
      let isOfPlan =
        rate.has(.plan) && b.has(.plan) && rate.depth == a.depth && rate.depth == b.depth
      return isOfPlan && !a.has(.plan) && !a.has(.part) ? .strong : .weak
    }
    let isRest =
      !a.cues.union(a.headCues).isDisjoint(with: [.negation, .remainder]) && !rate.has(.negation)
    let isBound =
      !isRest
      && (Self.shareWord(stem, a.noun + a.head, besides: b.noun)
        || a.has(.outgoing) && rate.has(.outgoing) && !b.has(.outgoing))
      || (b.has(.plan) && a.has(.actual))
      || isOpposite(part, of: index)
    return isBound && (!rate.has(.qualifier) || a.has(.qualifier)) ? .strong : .weak
  }

  /// Whether the number behind a mention is its own share: a part of something else.
  private func hasShare(_ index: Int) -> Bool {
    index + 1 < mentions.count && mentions[index + 1].isRate && mentions[index + 1].has(.share)
  }

  /// Whether two nouns have two characters in a row in common that a third one lacks.
  static func shareWord(_ stem: String, _ noun: String, besides other: String) -> Bool {
    sharedWord(stem, noun, besides: other) != nil
  }

  /// The first two characters in a row that two nouns have in common and a third one lacks.
  static func sharedWord(_ stem: String, _ noun: String, besides other: String) -> String? {
    let characters = Array(stem)
    guard characters.count > 1 else { return noun.contains(stem) ? stem : nil }
    return (1..<characters.count).lazy.map { String(characters[$0 - 1...$0]) }
      .first { noun.contains($0) && !other.contains($0) }
  }
}
