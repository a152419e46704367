internal import DocumentModel

/// 第一产业占7.9%，第二产业占41.6%，第三产业占50.5%; 8.2:41.3:50.5: the shares of one whole.
struct SharesReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    var found: [Reading?] = []
    var index = 0
    while index < mentions.count {
      let run = run(from: index)
      if run.count > 1 { found.append(reading(run, from: index)) }
      index += max(1, run.count)
    }
    return found.compactMap(\.self)
  }

  /// Percentages, or bare numbers parted by colons, that stand in one row.
  private func run(from first: Int) -> [Mention] {
    let head = mentions[first]
    let isRatio = head.kind == .number
    guard head.isRate || isRatio, !head.has([.rise, .fall]) else { return [] }
    var found = [head]
    var mark: Separator?
    for index in mentions.indices[(first + 1)...] {
      let mention = mentions[index]
      // 15—59岁人口占61.82%: a number in the name of the next one.
      if !mention.isRate, !isRatio, index + 1 < mentions.count,
        mentions[index + 1].separator == .none
      {
        continue
      }
      guard mention.kind == head.kind, mention.sentence == head.sentence,
        mention.depth == head.depth, !mention.has([.rise, .fall, .part, .whole]),
        mentions[index].separator <= (mark ?? .semicolon) || mention.separator == .none
      else { break }
      if isRatio, mention.separator != .semicolon || !mention.noun.isEmpty || mention.has(.to) {
        break
      }
      mark = mark ?? mention.separator
      found.append(mention)
    }
    return found
  }

  private func reading(_ run: [Mention], from first: Int) -> Reading? {
    let head = run[0]
    let isRatio = head.kind == .number
    guard run.count > 2 || run.allSatisfy({ $0.has(.share) }) else { return nil }
    var sum = Estimate(.zero)
    let whole = isRatio ? Rational(100) : .one
    do {
      for part in run { sum = try sum + part.estimate }
      let least = try whole * Rational(9, over: 10)
      guard isRatio || sum.high > least else { return nil }
    } catch {
      return nil
    }
    let total = sum
    var reading = Reading(
      .shares, ["parts": run], subject: run[run.count - 1],
      note: isRatio ? "ratio" : "",
      strength: strength(run, from: first, isOver: total.low > whole, total, whole)
    ) { () throws(ArithmeticFault) in total.overlaps(Estimate(whole)) }
    if head.separator == .none, first > 0 { reading?.before = mentions[first - 1] }
    return reading
  }

  private func strength(
    _ run: [Mention], from first: Int, isOver: Bool, _ sum: Estimate, _ whole: Rational
  ) -> Reading.Strength {
    let cues = run.reduce(mentions[first].cues) { $0.union($1.cues) }
    let hasStructure =
      cues.contains(.structure) && run[0].kind == .number
      || mentions[..<first].contains { $0.sentence == run[0].sentence && $0.has(.structure) }
    guard let most = try? whole * Rational(23, over: 20) else { return .weak }
    if run[0].kind == .number {
      let hasDecimals = run.contains { $0.quantity.decimals > 0 }
      let isNear = sum.low < most && (try? sum.high > whole * Rational(9, over: 10)) ?? false
      return hasStructure || hasDecimals && isNear && run.count == 3 ? .strong : .weak
    }
    let isClosed =
      cues.contains(.others) || areAlike(run) || cues.contains(.structure) && !cues.contains(.share)
    if run.count == 2 { return isOver && sum.low < most ? .likely : .weak }
    // 满意62.5%、基本满意30.1%、不满意8.4%: names alone.
    let areNamed = run.allSatisfy { !$0.noun.isEmpty && words.stem(of: $0.noun) == nil }
    guard cues.contains(.share) || hasStructure || areNamed && isOver else { return .weak }
    if isOver { return isClosed || sum.low < most ? .strong : .weak }
    return isClosed ? .likely : .weak
  }

  /// Whether the names of all parts end alike: 第一产业, 第二产业, 第三产业.
  private func areAlike(_ run: [Mention]) -> Bool {
    let names = run.map { $0.noun.filter { !$0.isNumber } }
    guard let tail = names.first?.suffix(2), tail.count == 2 else { return false }
    return names.allSatisfy { $0.hasSuffix(tail) }
  }
}
