internal import DocumentModel

/// What explains the numbers of a reading that fails, and what does not.
extension Arbiter {
  /// 412家，已接入357家，接入率87.6%: that some number of 357 has that share; or 甲2.2亿元，占比29.4%, the last of a row of parts
  /// that have shares of one whole, and 29.4% is what it leaves of another part.
  ///
  /// In a language that does not part words.
  func isOutweighed(_ reading: Reading, by all: [Reading]) -> Bool {
    guard !partsWords, reading.kind == .rate, reading.holds,
      let bound = all.first(where: {
        $0.kind == .rate && !$0.holds && $0.strength == .strong && $0.mayBeMeant(bySlip: true)
      })
    else { return false }
    if reading.note == "grain" { return true }
    guard reading.strength == .weak, let whole = bound.roles["whole"]?.first else { return false }
    let alike = readings.count {
      $0.kind == .rate && $0.holds && $0.strength == .strong && $0.note == bound.note
        && $0.roles["whole"]?.first?.range == whole.range
        && $0.subject.sentence == bound.subject.sentence
    }
    return alike > 1
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
    if shared > 1, shared >= parts.count - 1 { return true }
    guard split.strength < .strong || !whole.has(.whole) else { return false }
    do throws(ArithmeticFault) {
      let sum = try whole.estimate + parts.sum()
      return amounts.contains { $0.unit == whole.unit && $0.value == sum.value }
    } catch {
      return false
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
