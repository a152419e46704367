internal import DocumentModel

/// Whether an average is that of the numbers beside it.
extension AverageReadings {
  /// Whether what each has is named as the total is.
  func isOf(_ total: Mention, _ count: Mention, _ each: Mention, _ share: Share) -> Bool {
    if words.partsWords, each.noun == share.unit || each.kind == .count { return true }
    let noun = words.partsWords ? each.noun : name(of: each, without: share, count)
    // 摊到每只1100元: one character names nothing.
    if !words.partsWords, noun.count == 1, share.scale == 1 { return true }
    if noun.isEmpty || noun.contains(where: (total.noun + total.head).contains) { return true }
    guard !words.partsWords, noun.count > 1 else { return false }
    // 抽查项目45个，金额6,210万元，平均单个项目138万元: the name is of what is counted.
    if (count.noun + count.head).contains(noun) { return true }
    // 公务接待214批次、1,926人次，支出17.3万元，人均接待费89.8元
    let first = mentions.first { $0.sentence == each.sentence }
    return each.kind == .money && words.share(String(noun.prefix(2)), first?.noun ?? "")
  }

  /// What an average is of: 处理 of 平均每席处理.
  func name(of each: Mention, without share: Share, _ count: Mention?) -> String {
    guard let word = each.each, words.unit(of: word).isEmpty else {
      return words.unit(of: each.noun)
    }
    var rest = Substring(share.unit)
    if let measure = count?.quantity.unit, rest.hasPrefix(measure) {
      rest = rest.dropFirst(measure.count)
    }
    let named = (count?.noun ?? "") + (count?.head ?? "")
    while let first = rest.first, named.contains(first) { rest.removeFirst() }
    let before = each.noun.hasSuffix(each.eachNoun) ? each.noun.dropLast(each.eachNoun.count) : ""
    return words.unit(of: String(before) + String(rest))
  }

  /// 每万人拥有量15.76件（有效1,470件，人口93.46万人）: the two numbers behind, and no others.
  func isExplained(_ index: Int, by total: Int, _ count: Int) -> Bool {
    let each = mentions[index]
    guard Set([total, count]) == [index + 1, index + 2] else { return false }
    let amounts = mentions.filter { $0.sentence == each.sentence && $0.isAmount }
    return mentions[index + 1].depth > each.depth && mentions[index + 2].depth > each.depth
      || amounts.count == 3
        && words.share(each.noun, mentions[total].noun + mentions[total].head)
  }

  /// Whether the count may be the people at the end of a year, and the average made with others: by a
  /// thirtieth the two are apart at most.
  func isOfPopulation(
    _ total: Mention, _ count: Mention, _ each: Mention, _ factor: Rational
  ) -> Bool {
    guard each.remarks.contains(.comparable) || count.has(.end) else { return false }
    do throws(ArithmeticFault) {
      let ratio = try total.estimate * Estimate(factor) / count.estimate / each.estimate
      let (least, most) = (try Rational(29, over: 30), try Rational(31, over: 30))
      return ratio.high > least && ratio.low < most
    } catch {
      return true
    }
  }
}
