internal import DocumentModel

/// We sent 2,600 forms and had 741 back, or 31.5%: the only rate of a sentence, and the only two numbers that
/// it can be of.
extension SentenceReadings {
  func shares(in sentence: Int) -> [Reading] {
    let rates = mentions.indices.filter {
      let rate = mentions[$0]
      return rate.sentence == sentence && rate.isRate && !rate.quantity.unit.isEmpty
        && !rate.isListed
        && !isCompared(rate) && !rate.has([.each, .part, .by]) && rate.perUnit.isEmpty
        && rate.quantity.value < .one
    }
    guard rates.count == 1, let index = rates.first,
      mentions[index].quantity.approximation == nil,
      !(mentions[index].headCues.contains(.qualifier) && mentions[index].head.contains(" by ")),
      !mentions[index].remarks.contains(.comparable)
    else { return [] }
    let all = amounts(in: sentence)
    let near = all.filter { place in
      let mention = mentions[place]
      // Last year we visited 96 homes and rated 71 good, 79%: its time is that of all.
      let isTime =
        place == all.first && mention.has(.base)
        && !mention.has([.compare, .greater, .less, .from]) && !mention.isDifference
      return !isCompared(mention) || mention.has(.plan) || isTime
    }
    let groups = Dictionary(grouping: near) {
      mentions[$0].kind == .money ? "$" + mentions[$0].unit : mentions[$0].unit
    }
    let pairs = groups.values.filter {
      $0.count == 2 && mentions[$0[0]].measures(like: mentions[$0[1]])
    }
    let given = pairs.isEmpty ? planned(index, near, sentence).map { [$0] } ?? [] : Array(pairs)
    guard given.count == 1, let pair = given.first, isExact(pair) else { return [] }
    let isOrdered = mentions[pair[0]].value >= mentions[pair[1]].value
    let (part, whole) = isOrdered ? (pair[1], pair[0]) : (pair[0], pair[1])
    let (rate, a, b) = (mentions[index], mentions[part], mentions[whole])
    guard a.value > .zero, a.value < b.value,
      !a.has(.each) || a.each.map(words.eachWords.contains) ?? false,
      !(a.has(.ofWhole) && a.noun.isEmpty)
    else { return [] }
    guard !RateReadings(mentions, words).areInRow(part, whole) else { return [] }
    let isMeant = follows(index, part, whole) || isOfNext(index, part, whole)
    guard let expected = try? a.value / b.value, isMeant, isNear(rate.value, expected, 40) else {
      return []
    }
    return [
      Reading(
        .rate, ["part": [a], "whole": [b], "rate": [rate]], subject: rate, strength: .likely
      ) { () throws(ArithmeticFault) in
        let share = try a.estimate / b.estimate
        let rest = try Estimate(.one) - share
        let wanted = try Estimate(rate: rate)
        return share.overlaps(wanted) || rest.overlaps(wanted)
      }
    ].compactMap(\.self)
  }

  /// They were to give 60 and gave 51, which is 85% of the intended number: the only two of both sentences.
  private func planned(_ index: Int, _ near: [Int], _ sentence: Int) -> [Int]? {
    let before = amounts(in: sentence - 1)
    guard near.count == 1, before.count == 1, near[0] == index - 1,
      mentions[index].has([.result, .share]), mentions[index].separator <= .comma,
      words.whole(behind: mentions[index]) != nil,
      mentions[near[0]].measures(like: mentions[before[0]])
    else { return nil }
    return [before[0], near[0]]
  }

  /// Whether a rate is said to follow from the numbers before it: or 31%, making up 9% of all, a reply rate of 8%.
  private func follows(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, last) = (mentions[index], max(part, whole))
    guard last < index, mentions[index].separator <= .semicolon else { return false }
    let isNext = mentions[(last + 1)..<index].allSatisfy { isSmallWord($0) || $0.isAttribute }
    guard isNext else { return false }
    if rate.has([.result, .share]) || rate.isBehindColon { return rate.separator <= .comma }
    if rate.headCues.contains(.share), rate.separator <= .comma, rate.noun.isEmpty { return true }
    guard let stem = words.stem(of: rate.noun) else { return false }
    if stem.allSatisfy(\.isWhitespace) { return true }
    // a reply rate of 8%; this failure rate of 9%; the take-up rate, at 88%, of those who took it up
    return rate.isThis || rate.isApposed && rate.separator <= .comma
      || words.share(stem, mentions[part].noun + " " + mentions[part].head)
  }

  /// $2.7m represented 9.2% of its $36.4m: the whole stands behind the rate.
  private func isOfNext(_ index: Int, _ part: Int, _ whole: Int) -> Bool {
    let (rate, b) = (mentions[index], mentions[whole])
    return part < index && whole == index + 1 && b.separator == .none
      && words.whole(behind: rate) != nil && !b.has(.each)
      && mentions[(part + 1)..<index].allSatisfy { isSmallWord($0) || $0.isAttribute }
  }
}
