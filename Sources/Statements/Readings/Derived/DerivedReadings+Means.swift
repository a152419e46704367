internal import DocumentModel

/// What each of several has.
extension DerivedReadings {
  /// It lent 327,600 items and is open 312 days a year; it therefore lends 1,050 items a day: the only two numbers
  /// before one for each.
  func means(_ index: Int) -> [Reading] {
    let each = mentions[index]
    if let total = totalBehind(index) { return [total] }
    guard each.isAmount, each.has(.each),
      isConcluded(each) || each.isApposed || each.isBehindColon, each.depth == 0,
      !each.has([.plan, .base, .compare, .part]), !each.isDifference
    else { return [] }
    let places = sources(of: index, least: 2) { $0.isAmount && $0.depth == 0 }
      .filter { !isSmall(mentions[$0]) }
    guard places.count == 2, let first = places.first, let last = places.last else { return [] }
    let numbers = [mentions[first], mentions[last]]
    guard isExact(numbers), !numbers.contains(where: { $0.isDifference || $0.has([.plan, .base]) })
    else { return [] }
    let pairs = [(numbers[0], numbers[1]), (numbers[1], numbers[0])].filter {
      isSame($0.0, each) && $0.1.value > .one && !isSame($0.1, each)
        && (isNamed($0.1, by: each) || isMeasured($0.0, $0.1, each))
    }
    guard pairs.count == 1, let (total, count) = pairs.first,
      let expected = try? total.value / count.value, isNear(each.value, expected, 60)
    else { return [] }
    return [Reading.mean(total, over: count, each: each)].compactMap(\.self)
  }

  /// 69,697 patients used 412,246 bed-days, which gives a stay of 5.9 days: the only two numbers there are, and one of them
  /// is measured like the mean.
  private func isMeasured(_ total: Mention, _ count: Mention, _ each: Mention) -> Bool {
    guard isConcluded(each) || each.isApposed, !total.unit.isEmpty || total.kind == .money,
      total.kind == each.kind, total.unit == each.unit,
      each.each.map(words.eachWords.contains) ?? false,
      count.kind == .count, count.unit.isEmpty, !count.quantity.unit.isEmpty
    else { return false }
    let digits = NearMiss.digits([each, total, count]) { numbers throws(ArithmeticFault) in
      try (numbers[1] / numbers[2]).overlaps(numbers[0])
    }
    return digits ?? 0 > 1
  }

  /// Each of the 26 schools received 15 tablets on average, 390 in total.
  private func totalBehind(_ index: Int) -> Reading? {
    guard index > 0, index + 1 < mentions.count else { return nil }
    let (count, each, total) = (mentions[index - 1], mentions[index], mentions[index + 1])
    guard count.has(.each), each.has(.each), each.separator == .none, count.kind == .count,
      count.unit.isEmpty, !count.quantity.unit.isEmpty, isSame(total, each),
      total.sentence == each.sentence, total.separator == .comma, total.value > each.value,
      total.has(.whole) || words.isOfAll(total), isExact([count, each, total]), each.isAmount,
      let expected = try? total.value / count.value, isNear(each.value, expected, 80)
    else { return nil }
    return Reading.mean(total, over: count, each: each)
  }
}
