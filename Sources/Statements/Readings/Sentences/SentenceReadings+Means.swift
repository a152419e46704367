internal import DocumentModel

/// 36 transects and 1,242 urchins, a density of 38.5 per transect: the only two numbers that one for each can be of.
extension SentenceReadings {
  func means(in sentence: Int) -> [Reading] {
    let amounts = amounts(in: sentence)
    return amounts.compactMap { index in
      let each = mentions[index]
      guard each.has(.each), !isCompared(each), each.quantity.approximation == nil,
        !each.has([.others, .remainder, .closing])
          || each.separator <= .comma && !each.has([.others, .remainder]),
        each.depth == 0
      else { return nil }
      let near = amounts.filter {
        $0 != index && (!isCompared(mentions[$0]) || isSource($0)) && mentions[$0].depth == 0
          && (!mentions[$0].has(.each) || isHolder($0, index)
            // 8,960 matters at a unit cost of: the word is of the next number.
            || $0 == index - 1 && each.separator == .none && mentions[$0].headCues.contains(.each))
          && ($0 < index || isFirst(index, amounts)
            || mentions[$0].has(.whole) && amounts.first.map { isHolder($0, index) } ?? false)
      }
      let few = near.count == 1 ? smallCount(before: near[0], of: each) : nil
      if near.count > 2, let named = named(each, near) { return named }
      let all = (few.map { [$0] } ?? []) + near
      guard all.count == 2, isExact(all), let first = all.first, let last = all.last else {
        return nil
      }
      let (a, b) = (mentions[first], mentions[last])
      guard isMeant(index, first, last) else { return nil }
      return mean(each, a, b) ?? mean(each, b, a)
    }
  }

  /// 7 people took 42 days to index 18,900 letters, 450 letters a day: both are named again.
  private func named(_ each: Mention, _ near: [Int]) -> Reading? {
    let counts = near.filter { isNamed(mentions[$0], by: each) }
    let totals = near.filter {
      !each.quantity.unit.isEmpty && mentions[$0].quantity.unit == each.quantity.unit
    }
    guard counts.count == 1, totals.count == 1, counts != totals, isExact(near),
      each.separator <= .comma
    else { return nil }
    return mean(each, mentions[totals[0]], mentions[counts[0]])
  }

  /// £615,000 from 2,050 donors: where something came from, not what it was.
  private func isSource(_ place: Int) -> Bool {
    let mention = mentions[place]
    return place > 0 && mention.has(.from) && mention.separator == .none && mention.kind == .count
      && !mention.measures(like: mentions[place - 1]) && !mention.has([.plan, .compare, .base])
      && !mention.isDifference
  }

  /// The seven stations yielded 2,611 readings, 373 per station: a small number in words that is named again.
  private func smallCount(before place: Int, of each: Mention) -> Int? {
    mentions[..<place].indices.last {
      let mention = mentions[$0]
      return mention.sentence == each.sentence && isSmallWord(mention) && isNamed(mention, by: each)
    }
  }

  /// Whether what it is for each of is what another number counts: per family, of 4,200 families.
  private func isNamed(_ count: Mention, by each: Mention) -> Bool {
    if let name = each.each, name == count.quantity.unit, !name.isEmpty { return true }
    guard each.headCues.contains(.each), let name = each.head.split(separator: " ").last,
      name.count > 2
    else { return false }
    let counted = (count.quantity.unit + " " + count.head).split(separator: " ")
    let root = name.prefix(max(3, name.count - 2))
    return counted.contains { $0.hasPrefix(root) }
  }

  /// Each of the 45 volunteers drove 182 miles: the word is said of the number that shares.
  private func isHolder(_ place: Int, _ each: Int) -> Bool {
    place < each && mentions[place].noun.isEmpty && mentions[place].has(.ofWhole)
  }

  /// At £2,205 a household, the 1,120 retrofits cost £2.47m: three numbers, the first one for each.
  private func isFirst(_ index: Int, _ amounts: [Int]) -> Bool {
    index == amounts.first && amounts.count == 3 && mentions[index].separator == .stop
      && mentions[index].headCues.contains(.each) && mentions[index].noun.isEmpty
  }

  private func isMeant(_ index: Int, _ first: Int, _ last: Int) -> Bool {
    let each = mentions[index]
    if index < first {
      return mentions[first].separator == .comma && mentions[last].separator == .none
    }
    if isHolder(first, index), mentions[last].has(.whole), last > index { return true }
    guard last < index, each.separator <= .comma || mentions[last].separator == .semicolon else {
      return false
    }
    if [first, last].contains(where: { isNamed(mentions[$0], by: each) }) { return true }
    return each.has(.result) || each.separator == .none && last == index - 1 || each.isApposed
      || each.separator == .comma && each.noun.isEmpty
      || !words.eachPlain.isDisjoint(with: each.behind) || each.has(.closing)
      || each.separator == .none && each.headCues.contains(.each)
  }

  /// The reading of a total that `count` share, where it is near enough.
  private func mean(_ each: Mention, _ total: Mention, _ count: Mention) -> Reading? {
    let isTime =
      !count.unit.isEmpty && words.timesNamed[count.unit] == each.period && each.period != nil
    guard count.kind == .count, count.unit.isEmpty || isTime, count.value > .one,
      total.value > .zero,
      total.measures(like: each) || each.unit.isEmpty && each.kind == .count,
      let expected = try? total.value / count.value, isNear(each.value, expected, 40),
      each.value != count.value
    else { return nil }
    return Reading.mean(total, over: count, each: each)
  }
}
