internal import DocumentModel

extension AverageReadings {
  /// 全年供水8,760万立方米，日均供水24万立方米: the days are known, not said.
  func overTime(_ index: Int, per share: Share) -> [Reading] {
    let each = mentions[index]
    let named = words.times.units.filter { share.unit.hasPrefix($0.key) }
      .max { $0.key.count < $1.key.count }
    guard let named, share.scale == 1, let months = each.span,
      let periods = Self.periods(of: named.value, in: months)
    else { return [] }
    let totals = totals(of: index).filter { $0 < index }
    let time = Share(unit: named.key, scale: 1)
    return totals.compactMap { place in
      let total = mentions[place]
      guard let factor = factor(total, each) else { return nil }
      let noun = name(of: each, without: time, nil)
      let rest = noun.hasPrefix(named.key) ? String(noun.dropFirst(named.key.count)) : noun
      let isSame =
        rest.isEmpty || words.share(rest, total.noun + total.head) || total.noun.hasSuffix(rest)
      let isClear =
        totals.count == 1 && isSame && each.cues.isDisjoint(with: [.plan, .part])
        && !each.isReference && !isOfEach(index) && !total.has([.part, .end]) && total.year == nil
        && each.year == nil
      var reading = Reading(
        .average, ["total": [total], "each": [each]], subject: each, note: "time",
        strength: isClear ? .strong : .weak
      ) { () throws(ArithmeticFault) in
        let sum = try total.estimate * Estimate(factor)
        for number in periods where try (sum / number).overlaps(estimate(of: each)) {
          return true
        }
        return false
      }
      reading?.listed = Int(periods[0].value.numerator / periods[0].value.denominator)
      return reading
    }
  }

  /// 人均每年7,200元，即每月600元: a share of what each of them has.
  private func isOfEach(_ index: Int) -> Bool {
    index > 0 && mentions[index - 1].has(.each) && mentions[index].separator <= .comma
      && factor(mentions[index - 1], mentions[index]) != nil
  }

  /// How many units of time some months have; days may be those of work.
  private static func periods(of parts: Int, in months: Int) -> [Estimate]? {
    guard
      let number = try? Rational(Int128(parts * months), over: 12), number > .one,
      let least = try? number * Rational(99, over: 100),
      let most = try? number * Rational(102, over: 100),
      let work = try? number * Rational(68, over: 100),
      let workMost = try? number * Rational(70, over: 100)
    else { return nil }
    switch parts {
    case 365 where months % 12 == 0:
      guard let leap = try? number * Rational(366, over: 365) else { return nil }
      return [Estimate(number, from: number, to: leap), Estimate(work, from: work, to: workMost)]
    case 365:
      return [Estimate(number, from: least, to: most), Estimate(work, from: work, to: workMost)]
    case 52: return [Estimate(number, from: number, to: most)]
    default: return [Estimate(number)]
    }
  }
}
