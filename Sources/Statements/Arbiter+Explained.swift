internal import DocumentModel

/// What explains the numbers of a reading that fails, and what does not.
extension Arbiter {
  /// What takes away from rates that hold: a rate of the same number that fails and is sure.
  struct Outweighing {
    /// It is one of a row of rates of one whole that hold.
    let isOfRow: Bool
  }

  /// 412家，已接入357家，接入率87.6%: that some number of 357 has that share; or 甲2.2亿元，占比29.4%, the last of a row of parts
  /// that have shares of one whole, and 29.4% is what it leaves of another part.
  ///
  /// In a language that does not part words.
  ///
  /// - Parameter all: The readings of one number.
  /// - Returns: What it is; nil where no sure rate fails.
  /// - Complexity: O(*readings*), to be asked once a number.
  func outweighing(in all: [Reading]) -> Outweighing? {
    guard !partsWords,
      let bound = all.first(where: {
        $0.kind == .rate && !$0.holds && $0.strength == .strong && $0.mayBeMeant(bySlip: true)
      })
    else { return nil }
    guard let whole = bound.roles["whole"]?.first else { return Outweighing(isOfRow: false) }
    let alike = readings.count {
      $0.kind == .rate && $0.holds && $0.strength == .strong && $0.note == bound.note
        && $0.roles["whole"]?.first?.range == whole.range
        && $0.subject.sentence == bound.subject.sentence
    }
    return Outweighing(isOfRow: alike > 1)
  }

  /// 28.79亿人次，城镇20.65亿、农村8.14亿；分季度看，…: of a whole that other parts make, a part is what may have slipped.
  ///
  /// - Returns: A sum that fails said of that part, and any other reading as it is.
  func reseated(_ reading: Reading) -> Reading {
    guard reading.kind == .split, !reading.holds, reading.strength > .weak,
      let parts = reading.roles["parts"], parts.count > 2, parts[0].has(.division),
      readings.contains(where: {
        $0.kind == .split && $0.holds && $0.strength > .weak
          && $0.subject.range == reading.subject.range
          && $0.places.intersection(reading.places).count == 1
      }), let suspects = reading.slipEvidence?.suspects,
      let part = parts.first(where: { suspects.contains($0.numberRange.lowerBound) })
    else { return reading }
    var moved = reading
    moved.subject = part
    return moved
  }

  func isOutweighed(_ reading: Reading, by other: Outweighing?) -> Bool {
    guard let other, reading.kind == .rate, reading.holds else { return false }
    return reading.note == "grain" || reading.strength == .weak && other.isOfRow
  }

  /// The numbers that sums explain, without those of a pair and what it leaves.
  func whatSumsExplain(_ wholes: [Reading]) -> Set<Int> {
    let nets = wholes.filter { $0.note == "net" }.map(\.places)
    return wholes.filter { whole in
      whole.note != "net" && !(whole.strength == .weak && nets.contains(whole.places))
    }.reduce(into: []) { $0.formUnion($1.places) }
  }

  /// Whether the numbers of a sum that fails are something else: each part has a share of the whole that
  /// holds, so that nothing says that they are all, or the whole is another part of a number that all make.
  func isExplained(_ split: Reading, by held: [Reading]) -> Bool {
    guard let whole = split.roles["whole"]?.first, let parts = split.roles["parts"] else {
      return false
    }
    let shared = parts.count { part in
      held.contains { rate in
        rate.kind == .rate && rate.roles["whole"]?.first?.range == whole.range
          && rate.roles["part"]?.first?.range == part.range
      }
    }
    if shared > 1, shared >= parts.count - 1, !haveSharesOfAll(parts) { return true }
    if isMissingOne(parts, of: whole) { return true }
    // 国际航线首次突破1亿人次，完成1.02亿人次: a mark that was passed is none of the parts.
    let facts = parts.filter { !$0.has(.plan) }
    if facts.count > 1, facts.count < parts.count, let sum = try? facts.sum(),
      sum.overlaps(whole.estimate)
    {
      return true
    }
    guard split.strength < .strong || !whole.has(.whole) else { return false }
    do throws(ArithmeticFault) {
      let all = try parts.sum()
      let sum = try whole.estimate + all
      let start = parts.map(\.range.lowerBound).min() ?? 0
      return amounts.contains {
        $0.unit == whole.unit
          // 亡1390人，伤881人。农村亡712人，城市亡640人，其他亡38人: the whole is another one.
          && ($0.value == sum.value
            || $0.value == all.value && parts.count > 2 && $0.range.lowerBound < start)
      }
    } catch {
      return false
    }
  }

  /// 现有370例，治愈82067例，死亡4634例，累计87071例: whether the parts make the whole together with one more number.
  private func isMissingOne(_ parts: [Mention], of whole: Mention) -> Bool {
    guard let sum = try? parts.sum() else { return false }
    let known = Set((parts + [whole]).map(\.quantity.range.lowerBound))
    return amounts.contains { other in
      guard !known.contains(other.quantity.range.lowerBound), other.measures(like: whole),
        other.depth == whole.depth, other.value > .zero, !other.isDifference,
        abs(other.sentence - whole.sentence) < 2, let all = try? sum + other.estimate
      else { return false }
      return all.overlaps(whole.estimate)
    }
  }

  /// 第一产业占7.3%，第二产业占39.9%，第三产业占52.8%: whether as many shares as there are parts make a hundred, so that the parts are all.
  private func haveSharesOfAll(_ parts: [Mention]) -> Bool {
    shares.indices.contains { first in
      let row = shares[first...].prefix(parts.count)
      guard row.count == parts.count, let sum = try? row.map(\.value).reduce(.zero, { try $0 + $1 })
      else { return false }
      return sum == .one
    }
  }

  /// 主要银行118亿元。其中，甲108亿元。乙10亿元。丙6亿元: whether the first ones of the parts make the whole, so that the others
  /// are parts of something else.
  func comesOutEarlier(_ split: Reading) -> Bool {
    guard split.kind == .split, split.note == "over", let whole = split.roles["whole"]?.first,
      let parts = split.roles["parts"], parts.count > 2
    else { return false }
    var sum = Estimate(.zero)
    for (place, part) in parts.dropLast().enumerated() {
      guard let next = try? sum + part.estimate else { return false }
      sum = next
      if place > 0, parts[place + 1].separator == .stop, sum.overlaps(whole.estimate) {
        return true
      }
    }
    return false
  }
}
