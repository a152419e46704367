internal import DocumentModel

/// 发放1200万元，惠及3000人，人均4000元: a total, how many share it, and what each has.
struct AverageReadings {
  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    mentions.indices.flatMap { index -> [Reading] in
      let each = mentions[index]
      guard each.isAmount, each.has(.each), !each.isDifference, let unit = unit(of: each) else {
        return []
      }
      return readings(of: index, per: unit)
    }
  }

  /// What the number is for each of: 人 of 人均, 期 of 平均每期.
  private func unit(of each: Mention) -> String? {
    guard let word = each.each else { return nil }
    let unit = String(word.filter { !words.eachWords.contains(String($0)) })
    return unit.isEmpty ? (each.noun.isEmpty ? nil : each.noun) : unit
  }

  private func readings(of index: Int, per unit: String) -> [Reading] {
    let each = mentions[index]
    let near = mentions.indices.filter {
      let other = mentions[$0]
      return $0 != index && other.isAmount && other.sentence == each.sentence
        && !other.has([.rise, .fall, .base])
    }
    let totals = near.filter { !mentions[$0].has(.each) && factor(mentions[$0], each) != nil }
    let counts = near.filter {
      let other = mentions[$0].quantity.unit
      return mentions[$0].kind == .count && (unit.hasPrefix(other) || other.hasPrefix(unit))
    }
    var found: [Reading?] = []
    for total in totals {
      for count in counts where count != total {
        guard let factor = factor(mentions[total], each) else { continue }
        let (sum, number) = (mentions[total], mentions[count])
        let isOnly = totals.count == 1 && counts.count == 1 && max(total, count) < index
        found.append(
          Reading(
            .average, ["total": [sum], "count": [number], "each": [each]], subject: each,
            strength: isOnly && !each.has(.plan) && isOf(sum, each, unit) ? .strong : .weak
          ) { () throws(ArithmeticFault) in
            let total = try sum.estimate * Estimate(factor)
            return try (total / number.estimate).overlaps(Estimate(rate: each))
          })
      }
    }
    return found.compactMap(\.self)
  }

  /// Whether what each has is named as the total is.
  private func isOf(_ total: Mention, _ each: Mention, _ unit: String) -> Bool {
    each.noun.isEmpty || each.noun == unit || each.kind == .count
      || !Set(each.noun).isDisjoint(with: total.noun + total.head)
  }

  /// What the unit of `total` is in that of `each`; nil where they measure different things.
  private func factor(_ total: Mention, _ each: Mention) -> Rational? {
    if total.measures(like: each) { return .one }
    guard total.kind == .count, each.kind == .count else { return nil }
    let (a, b) = (base(of: total.quantity.unit), base(of: each.quantity.unit))
    guard a.unit == b.unit else { return nil }
    return try? a.factor / b.factor
  }

  private func base(of unit: String) -> (unit: String, factor: Rational) {
    guard let written = words.units[unit] else { return (unit, .one) }
    let parts = written.split(separator: "*")
    guard parts.count == 2, let number = Double(parts[1]),
      let factor = try? Rational(Int128(number * 1000), over: 1000)
    else { return (unit, .one) }
    return (String(parts[0]), factor)
  }
}
