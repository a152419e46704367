internal import DocumentModel

/// 第一产业占7.9%，第二产业占41.6%，第三产业占50.5%; 8.2:41.3:50.5: the shares of one whole.
struct SharesReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    var found: [Reading?] = []
    var index = 0
    while index < mentions.count {
      let run = whole(in: run(from: index))
      if run.count > 1 { found.append(reading(run, from: index)) }
      index += max(1, run.count)
    }
    return found.compactMap(\.self)
  }

  /// The numbers that make a whole, where one behind them makes them more: 52%, 30% and 18%, and returned 4%.
  private func whole(in run: [Mention]) -> [Mention] {
    var sums: [Estimate] = []
    do throws(ArithmeticFault) {
      for part in run { sums.append(try (sums.last ?? Estimate(.zero)) + part.estimate) }
    } catch {
      return run
    }
    let whole = Estimate(run.first?.kind == .number ? Rational(100) : .one)
    guard run.count > 2, sums.last?.overlaps(whole) == false,
      let last = sums.lastIndex(where: { $0.overlaps(whole) }), last > 0,
      // 46%, 37%, 18% and 9%: one row, up to the one that is joined.
      !words.partsWords || run[last].isJoined || run[last + 1].separator > run[last].separator
        || !run[run.count - 1].isJoined
    else { return run }
    return Array(run[...last])
  }

  /// Percentages, or bare numbers parted by colons, that stand in one row.
  func run(from first: Int) -> [Mention] {
    let head = mentions[first]
    let isRatio = head.kind == .number
    guard head.isRate || isRatio, !changes(head) else { return [] }
    // below the national 4.1%, namely 3.2% and 3.9%
    if words.partsWords, head.has([.greater, .less]) { return [] }
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
      // 25–44, 38.1%: the name is made of numbers.
      if words.partsWords, !isRatio, !mention.isRate, mention.sentence == head.sentence,
        mentions[(index + 1)...].prefix(2).contains(where: {
          $0.isRate && $0.separator <= .comma && $0.noun.isEmpty
        })
      {
        continue
      }
      // Two thirds (67%): the same twice.
      if words.partsWords, mention.isRate, mention.depth > found[found.count - 1].depth,
        mention.separator == .none, found[found.count - 1].quantity.unit.isEmpty,
        found[found.count - 1].isRate
      {
        found[found.count - 1] = mention
        continue
      }
      // 22% of sites failed; of those that failed, 68% passed later.
      // jewelry and arts, 56%; dental, 12%: each behind its name and a comma.
      let isNamedAhead =
        mention.noun.isEmpty && head.noun.isEmpty && mention.clauses == 1
        && mention.head.isEmpty && head.head.isEmpty && mention.separator == .semicolon
      if words.partsWords, mention.clauses > 0, mention.separator > .comma, !isNamedAhead { break }
      // 民政系统占三成五，结业考核合格率为98.7%
      if !words.partsWords, head.has(.share), !mention.has(.share),
        words.stem(of: mention.noun) != nil
      {
        break
      }
      // up from 79%: what it was.
      if words.partsWords, mention.isRate, mention.has([.from, .base]) { continue }
      guard mention.kind == head.kind, mention.sentence == head.sentence,
        words.partsWords || mention.depth == head.depth,
        !changes(mention), !mention.has(.part),
        !mention.has(.whole) || mention.has(.others) || completes(found, mention),
        mentions[index].separator <= max(mark ?? .semicolon, words.partsWords ? .comma : .none)
          || mention.separator == .none
      else { break }
      if isRatio, mention.separator != .semicolon || !mention.noun.isEmpty || mention.has(.to) {
        break
      }
      mark = mark ?? mention.separator
      found.append(mention)
    }
    return found
  }

  /// 下降3.3%; not 占比降到48.2%, which is a share.
  private func changes(_ rate: Mention) -> Bool {
    rate.has([.rise, .fall]) && (words.partsWords || !rate.has(.to) || rate.has(.compare))
  }

  /// 可疑及损失类合计占0.6%: the sum of two is one of the row where it makes the row a whole.
  func completes(_ run: [Mention], _ last: Mention) -> Bool {
    guard !words.partsWords, !last.noun.isEmpty else { return false }
    do throws(ArithmeticFault) {
      return try (last.estimate + run.sum()).overlaps(Estimate(.one))
    } catch {
      return false
    }
  }

  func reading(_ run: [Mention], from first: Int) -> Reading? {
    let head = run[0]
    let isRatio = head.kind == .number
    guard run.count > 2 || words.partsWords || run.allSatisfy({ $0.has(.share) }) else {
      return nil
    }
    var sum = Estimate(.zero)
    let whole = isRatio ? Rational(100) : .one
    do {
      for part in run { sum = try sum + part.estimate }
      let least = try whole * Rational(9, over: 10)
      let isPair = run.count == 2 && words.arePaired(run[0].noun, run[1].noun)
      // 财政、社会、居民分担2∶7∶1: tenths, not hundredths.
      if isRatio, sum.high < Rational(80) { return nil }
      guard isRatio || words.partsWords || sum.high > least || isPair || slips(run) else {
        return nil
      }
    } catch {
      return nil
    }
    if !words.partsWords, !isRatio, isWholeBefore(run) { return nil }
    if words.partsWords, isOfChange(head, at: first) || isCompleted(run) || isSummedUp(run) {
      return nil
    }
    let total = sum
    // 38, 43, 15 and 6: all of several are hardly rounded up by a half.
    let isRounded =
      words.partsWords && !isRatio && run.count > 3 && (total.low == whole || total.high == whole)
    let names = run.map { $0.noun + " " + $0.head }
    if words.partsWords, run.count == 2, !words.arePaired(names[0], names[1]),
      strengthOfWords(run, mentions[first].cues, sum) == .weak
    {
      return nil
    }
    var reading = Reading(
      .shares, ["parts": run], subject: run[run.count - 1],
      note: isRatio ? "ratio" : isRounded ? "rounded" : "",
      strength: strength(run, from: first, isOver: total.low > whole, total, whole)
    ) { () throws(ArithmeticFault) in !isRounded && total.overlaps(Estimate(whole)) }
    if !words.partsWords, !isRatio { reading?.weigh(shares: run) }
    if head.separator == .none, first > 0 { reading?.before = mentions[first - 1] }
    return reading
  }
}
