internal import DocumentModel

/// 共320件，其中民事205件、行政115件; 20 issues: 8 bugs, 7 features and 5 questions.
struct SplitReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.flatMap {
      forward(from: $0) + backward(from: $0) + [success(at: $0)].compactMap(\.self)
        + respective(at: $0)
    }
  }

  /// 受理350起，调处成功358起: more that passed than there were.
  private func success(at index: Int) -> Reading? {
    let part = mentions[index]
    guard index > 0, part.has(.passing), !part.has([.negation, .base, .rise, .fall]) else {
      return nil
    }
    let whole = mentions[index - 1]
    guard whole.measures(like: part), whole.sentence == part.sentence, part.isAmount,
      whole.depth == part.depth, whole.has([.incoming, .plan, .checked]),
      !whole.has([.base, .closing, .opening]),
      !mentions.contains(where: { $0.sentence == part.sentence && $0.has([.opening, .closing]) })
    else { return nil }
    return single(whole, part, .strong)
  }

  /// 复议120件、诉讼80件，其中涉企分别为30件、25件: each part with its own whole.
  private func respective(at index: Int) -> [Reading] {
    let first = mentions[index]
    guard first.has(.respective), first.has(.part), let parts = run(from: index),
      parts.count > 1, index >= parts.count
    else { return [] }
    let wholes = mentions[(index - parts.count)..<index]
    guard wholes.allSatisfy({ $0.measures(like: first) && $0.sentence == first.sentence }) else {
      return []
    }
    return [
      Reading(
        .split, ["whole": Array(wholes), "parts": parts], subject: first, note: "respective",
        strength: .strong
      ) { () throws(ArithmeticFault) in
        zip(wholes, parts).allSatisfy { $1.estimate.low <= $0.estimate.high }
      }
    ].compactMap(\.self)
  }

  /// The parts behind a whole.
  private func forward(from index: Int) -> [Reading] {
    let whole = mentions[index]
    guard whole.kind == .count || whole.kind == .money, !isRemark(whole) else { return [] }
    // Growth between whole and parts belongs to the whole.
    guard
      let first = mentions.indices[(index + 1)...].first(where: { !isRemark(mentions[$0]) }),
      mentions[first].measures(like: whole), let run = run(from: first)
    else { return [] }
    let opener = mentions[first]
    let isNext = opener.sentence == whole.sentence + 1 && opener.has([.part, .division])
    guard opener.sentence == whole.sentence || isNext else { return [] }
    let opensParts =
      opener.has([.part, .division, .closedList, .respective, .openList])
      || opener.depth > whole.depth || opener.isBehindColon && first == index + 1
    let isPair = arePaired(run) && first == index + 1
    let isOther = opener.has([.plan, .each, .rise, .fall]) && !whole.has(.plan)
    guard run.count > 1 else {
      return opensParts && !isOther && opener.has([.part, .openList])
        ? [
          single(
            whole, opener, opener.depth > whole.depth && !opener.has(.part) ? .likely : .strong)
        ].compactMap(\.self) : []
    }
    let isListed =
      !opensParts && first == index + 1 && opener.separator <= .comma
      && opener.sentence == whole.sentence
    // A row may end where its marks change: 甲12件、乙8件，丙另有6件.
    let counts = (2...run.count).filter {
      $0 == run.count || $0 > 2 && run[$0].separator != run[$0 - 1].separator
    }
    return counts.reversed().compactMap { count in
      let parts = Array(run[..<count])
      return reading(whole, parts) { (sum: Estimate) in
        guard count == run.count, !isOther else { return .weak }
        if isListed, !isPair { return listed(whole, parts, sum) }
        guard opensParts || isPair else { return .weak }
        return strength(whole, parts, sum, opener)
      }
    }
  }

  /// The parts before a whole: 甲12件、乙15件，合计27件.
  private func backward(from index: Int) -> [Reading] {
    let whole = mentions[index]
    guard whole.kind == .count || whole.kind == .money, whole.has(.whole), !whole.isDifference,
      !whole.has(.part)
    else {
      return []
    }
    var parts: [Mention] = []
    var mark: Separator?
    var announced: Rational?
    var core: Int?
    for part in mentions[..<index].reversed() {
      guard part.sentence == whole.sentence else { break }
      // 三个社区共57件
      if parts.isEmpty, !part.measures(like: whole), whole.separator == .none {
        announced = part.quantity.value
        continue
      }
      if part.isRate { continue }
      guard part.measures(like: whole), !isRemark(part), !part.has(.part),
        part.depth == whole.depth
      else { break }
      parts.insert(part, at: 0)
      if core == nil, let mark, part.separator > mark { core = parts.count }
      mark = mark ?? part.separator
      if parts.count > 12 { break }
    }
    guard parts.count > 1 else { return [] }
    let isPlain =
      announced ?? Rational(parts.count) == Rational(parts.count) && whole.separator <= .comma
      && !whole.has([.incoming, .outgoing, .actual, .plan])
      && whole.noun.count <= 6
    return (0...(parts.count - 2)).compactMap { start in
      reading(whole, Array(parts[start...])) { (sum: Estimate) in
        parts.count - start == core ?? parts.count && isPlain && !isLoose(whole, parts)
          && !parts.contains { $0.has(.openList) || $0.headCues.contains(.andSoOn) }
          ? .strong : .weak
      }
    }
  }

  /// 其中区级3亿元 of 2.5亿元: a part that exceeds its whole.
  private func single(
    _ whole: Mention, _ part: Mention, _ strength: Reading.Strength
  ) -> Reading? {
    let isClear =
      [whole, part].allSatisfy { $0.quantity.approximation == nil } && !part.has(.whole)
    return Reading(
      .split, ["whole": [whole], "parts": [part]], subject: part, note: "part",
      strength: isClear ? strength : .weak
    ) { () throws(ArithmeticFault) in part.estimate.low <= whole.estimate.high }
  }

  /// 共840起，婚姻家庭214起、邻里386起、其他240起: numbers that only stand behind a total.
  private func listed(_ whole: Mention, _ parts: [Mention], _ sum: Estimate) -> Reading.Strength {
    guard let ratio = try? sum / whole.estimate, !isLoose(whole, parts),
      parts.allSatisfy({ !($0.noun + $0.head).isEmpty }),
      parts.allSatisfy({ !$0.has([.outgoing, .closing, .actual]) })
    else { return .weak }
    if parts.contains(where: { $0.has(.others) }) { return .strong }
    let areNamed = parts.allSatisfy { part in
      part.noun.count > 1 && whole.noun.contains(part.noun)
    }
    if areNamed { return .strong }
    let isRow = parts.dropFirst().allSatisfy { $0.separator == .list } || haveLikeNames(parts)
    guard parts.count > 2, isRow, let least = try? Rational(97, over: 100),
      let most = try? Rational(103, over: 100)
    else { return .weak }
    return ratio.high >= least && ratio.low <= most ? .likely : .weak
  }

  /// Whether the names of all parts end or begin alike: A类, B类.
  private func haveLikeNames(_ parts: [Mention]) -> Bool {
    let names = parts.map(\.noun)
    guard let last = names.first?.last, let first = names.first?.first else { return false }
    return names.allSatisfy { $0.last == last } || names.allSatisfy { $0.first == first }
  }

  /// A number beside a part that is no part itself: its growth, its share.
  private func isRemark(_ mention: Mention) -> Bool {
    !mention.isAmount || mention.isDifference || mention.isBase || mention.has(.each)
  }

  /// The numbers that stand in one row from `first` on.
  private func run(from first: Int) -> [Mention]? {
    var found = [mentions[first]]
    var mark: Separator?
    var since = Separator.none
    var hasRemarks = false
    for mention in mentions[(first + 1)...] {
      since = max(since, mention.separator)
      guard mention.sentence == found[0].sentence else { break }
      if mention.depth > found[0].depth { continue }
      guard mention.depth == found[0].depth else { break }
      if isRemark(mention) {
        hasRemarks = true
        continue
      }
      guard mention.measures(like: found[0]), !mention.has([.whole, .part]) else { break }
      if let mark, since > mark { break }
      // 其中大案5件；结案57件: the part before the mark stands alone.
      if mark == nil, since > .comma, !hasRemarks, found[0].separator == .comma { break }
      mark = mark ?? since
      since = .none
      found.append(mention)
      if found.count > 40 { return nil }
    }
    return found
  }

  private func reading(
    _ whole: Mention, _ parts: [Mention], _ strength: (Estimate) -> Reading.Strength
  ) -> Reading? {
    var sum = Estimate(.zero)
    do {
      for part in parts { sum = try sum + part.estimate }
    } catch {
      return nil
    }
    return Reading(
      .split, ["whole": [whole], "parts": parts], subject: whole,
      note: sum.low > whole.estimate.high ? "over" : "under", strength: strength(sum)
    ) { () throws(ArithmeticFault) in sum.overlaps(whole.estimate) }
  }

  private func strength(
    _ whole: Mention, _ parts: [Mention], _ sum: Estimate, _ opener: Mention
  ) -> Reading.Strength {
    if arePaired(parts) { return .strong }
    do {
      let ratio = try sum / whole.estimate
      let isNear = try ratio.high >= Rational(9, over: 10) && ratio.low <= Rational(4, over: 3)
      if isLoose(whole, parts) { return .weak }
      if parts.last?.headCues.contains(.andSoOn) ?? false, sum.low <= whole.estimate.high {
        return .weak
      }
      if opener.has(.closedList) { return .strong }
      let hasExcess = parts.contains { $0.estimate.low > whole.estimate.high }
      if hasExcess { return .strong }
      if parts.contains(where: { $0.has(.others) }) { return .strong }
      guard isNear else { return .weak }
      if opener.has(.division) { return .strong }
      if sum.low > whole.estimate.high {
        guard words.people.contains(whole.quantity.unit) else { return .strong }
        let most = try Rational(51, over: 50)
        return ratio.low <= most ? .likely : .weak
      }
      if opener.has(.respective) { return .weak }
      if opener.has(.openList) || opener.depth > whole.depth { return .strong }
      let least = try Rational(parts.count > 2 ? 95 : 99, over: 100)
      return ratio.high >= least ? .likely : .weak
    } catch {
      return .weak
    }
  }

  /// Whether words say that the parts need not add up: limits, things that count twice, flows.
  private func isLoose(_ whole: Mention, _ parts: [Mention]) -> Bool {
    let all = parts + [whole]
    let cues = parts.reduce(Cues()) { $0.union($1.cues) }
    return all.contains { $0.quantity.approximation != nil || $0.remarks.contains(.overlapping) }
      || cues.isSuperset(of: [.incoming, .outgoing])
  }

  /// 男 and 女, 出口 and 进口: two that make a whole.
  private func arePaired(_ parts: [Mention]) -> Bool {
    guard parts.count == 2 else { return false }
    let (a, b) = (parts[0].noun + parts[0].head, parts[1].noun + parts[1].head)
    return words.pairs.contains { first, second in
      (a.contains(first) && b.contains(second) && !b.contains(first))
        || (a.contains(second) && b.contains(first) && !a.contains(first))
    }
  }
}
