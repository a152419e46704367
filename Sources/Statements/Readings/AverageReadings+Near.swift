internal import DocumentModel

/// 新建公路186公里，完成投资1.12亿元，每公里造价60万元: an average whose name is not that of its total, beside the only two
/// numbers that can make it; in a language that does not part words.
extension AverageReadings {
  /// Whether a number may belong to an average: in its sentence, or the one before.
  func isNear(_ other: Mention, _ each: Mention) -> Bool {
    other.sentence == each.sentence
      || !words.partsWords && other.sentence == each.sentence - 1 && other.depth == each.depth
  }

  /// 完成投资, 每公里造价: whether nothing says that an average is of something else than the total.
  func isNamedAlike(
    _ total: Mention, _ count: Mention?, _ each: Mention, _ share: Share
  ) -> Bool {
    let name = name(of: each, without: share, count)
    let other = total.noun + total.head
    if name.isEmpty || name.contains(where: other.contains) { return true }
    let own = words.averageNames.filter { name.contains($0.word) }.map(\.meaning)
    return words.averageNames.contains { other.contains($0.word) && own.contains($0.meaning) }
  }

  /// 过夜游客人均消费: of some of those that are counted.
  func isNarrowed(_ each: Mention, _ total: Mention, _ count: Mention) -> Bool {
    guard !words.partsWords, each.noun.hasSuffix(each.eachNoun) else { return false }
    let before = String(each.noun.dropLast(each.eachNoun.count))
    let known = [total.noun, total.head, count.noun, count.head].joined(separator: " ")
    return before.count > 2 && !known.contains(before) && words.share(before, known)
  }

  /// Whether the two are the only ones of their sentence; what stands behind the average is not asked where both
  /// stand before it.
  func isOnly(_ total: Int, _ count: Int, _ index: Int, _ totals: [Int], _ counts: [Int]) -> Bool {
    let sentence = mentions[index].sentence
    let last = max(total, count) < index ? index : mentions.count
    guard mentions[total].sentence == sentence, mentions[count].sentence == sentence else {
      return false
    }
    func isAlone(_ places: [Int], besides other: Int) -> Bool {
      places.count { $0 != other && $0 < last && mentions[$0].sentence == sentence } == 1
    }
    return isAlone(totals, besides: count) && isAlone(counts, besides: total)
  }

  /// Whether nothing but the two numbers can make the average, which is not far from theirs.
  func isNearby(
    _ total: Int, _ count: Int, _ index: Int, _ factor: Rational, _ share: Share,
    _ totals: [Int], _ counts: [Int]
  ) -> Bool {
    let (each, sum, number) = (mentions[index], mentions[total], mentions[count])
    guard !each.isCell, isNamedAlike(sum, number, each, share),
      !isNarrowed(each, sum, number), max(total, count) < index,
      !each.has([.plan, .part, .compare, .respective]),
      !each.remarks.contains(.comparable) || each.kind == .money,
      ![sum, number].contains(where: { $0.has([.part, .each, .plan, .compare]) }),
      [each, sum, number].allSatisfy({ $0.quantity.approximation == nil }),
      each.separator <= .comma || each.sentence != sum.sentence
    else { return false }
    func own(_ places: [Int], _ other: Int) -> [Int] {
      places.filter { $0 < index && $0 != other && !mentions[$0].has(.part) }
    }
    let (before, beside) = (own(totals, count), own(counts, total))
    // 资助学生4200人，其中大学生860人，平均每人5000元
    if (total..<index).contains(where: { mentions[$0].has(.part) && counts.contains($0) }) {
      return false
    }
    // Those of its own sentence are meant first.
    func isFirst(_ places: [Int], _ place: Int) -> Bool {
      let near = places.filter { mentions[$0].sentence == each.sentence }
      return near.isEmpty ? places == [place] : near == [place]
    }
    guard isFirst(before, total), isFirst(beside, count),
      sum.sentence == each.sentence || number.sentence == each.sentence
    else { return false }
    // 人数已达6136万名。截至去年6月，服务5.79亿小时，人均13.85小时: of another time, unless a slip explains it.
    if number.sentence != each.sentence, factor == .one, share.scale == 1,
      SlipEvidence.mean(of: sum, number, each).suspects.isEmpty
    {
      return false
    }
    do throws(ArithmeticFault) {
      let made = try sum.estimate * Estimate(factor) * Estimate(Rational(share.scale))
      return try (made / number.estimate).isNear(each.estimate, from: 60, to: 166)
    } catch {
      return false
    }
  }
}
