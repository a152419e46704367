internal import DocumentModel

/// What speaks for and against numbers that do not fit.
extension Weighing {
  /// By how much less than any numbers those of a reading may have come together by chance, or by how much more where
  /// words or places speak against it; nil where they cannot belong together.
  func doubt(of reading: Reading) -> Double? {
    let subject = reading.subject
    let others = reading.roles.values.joined().filter { $0.range != subject.range }
    let all = others + [subject]
    guard reading.isOfOneSize, !subject.isCell, others.allSatisfy({ isNear($0, subject) }),
      !all.contains(where: { $0.isVague || $0.isAttribute })
    else { return nil }
    let offsets = others.map { offset($0, subject) }
    var doubt =
      Set(offsets) == [-1, -2]
      ? 0.2 : offsets.allSatisfy { abs($0) < 3 } ? 0.3 : offsets.contains(-1) ? 0.5 : 1
    if !reading.isSound { doubt *= Self.against }
    if all.contains(where: { $0.has(.respective) }) { doubt *= Self.against }
    if !offsets.contains(-1), offsets.contains(where: { abs($0) > 5 }) { doubt *= Self.against }
    switch reading.kind {
    case .change:
      guard let change = doubtOfChange(reading) else { return nil }
      doubt *= change
    case .rate:
      guard let rate = doubtOfRate(reading, offsets) else { return nil }
      doubt *= rate
    case .average:
      if isOfOnly(reading) {
        doubt *= 0.5
      } else if isOfAnother(reading) {
        return nil
      } else {
        doubt *= 2 * Self.against
      }
    case .factor:
      if reading.roles["from"]?.first?.isBase ?? false { doubt *= 0.5 }
    case .split:
      // 56例（广东11例，上海10例，天津35例）
      guard let whole = reading.roles["whole"]?.first, let parts = reading.roles["parts"],
        parts.count > 2, parts.allSatisfy({ $0.depth == whole.depth + 1 })
      else { return nil }
      doubt *= 0.1
    default: return nil
    }
    return doubt
  }

  /// The same of a part, its whole and a rate.
  private func doubtOfRate(_ reading: Reading, _ offsets: [Int]) -> Double? {
    let subject = reading.subject
    guard let part = reading.roles["part"]?.first, let whole = reading.roles["whole"]?.first,
      !subject.isDifference, part.value <= whole.value || subject.value > .one,
      // On average 3 of 4 callers (75.4%)
      !part.has(.each), !whole.has(.each)
    else { return nil }
    var doubt = 1.0
    if part.isDifference || whole.isDifference { doubt *= Self.against }
    if offset(part, subject) > 0 { doubt *= Self.against }
    if offset(part, subject) < offset(whole, subject), Set(offsets) != [-1, -2] {
      doubt *= Self.against
    }
    let isNamed = words.share(subject.noun, part.noun + part.head, besides: whole.noun)
    if !isNamed, !offsets.contains(-1) { doubt *= Self.against }
    if subject.has(.share) { doubt *= 0.5 } else if !isNamed { doubt *= 1.5 }
    if isNamed { doubt *= 0.3 }
    if words.share(subject.noun + subject.shareOf, whole.noun) { doubt *= 0.3 }
    return doubt
  }

  /// The same of two values and what parts them, of which nothing says that they are of two things.
  private func doubtOfChange(_ reading: Reading) -> Double? {
    let subject = reading.subject
    guard subject.isDifference, let new = reading.roles["to"]?.first else { return nil }
    var doubt = 1.0
    if subject.has(.part) { doubt *= Self.against }
    if subject.remarks.contains(.comparable), subject.isRate { doubt *= Self.against }
    if isNamedElse(subject, than: new) { doubt *= Self.against }
    guard let old = reading.roles["from"]?.first else { return doubt * 0.5 }
    // Imports fell 11.9% to 2.245 million, exports 13.8% to 1.393 million: what one came to is not what another was.
    guard !old.isDifference, !old.has(.to), !isBaseOfAnother(reading, old) else { return nil }
    // 41,200 and 38,900 passengers, 6,300 more: neither is that of another time.
    if old.separator == .list, offset(old, new) == 1 { return nil }
    if old.isBase { return doubt * 0.25 }
    // 农村2.85亿，城镇6.54亿，增长562万: two things, no two times of one.
    let isCompared =
      subject.has([.greater, .less])
      || subject.has(.compare) && subject.year == nil
        && !subject.has([.base, .yearly, .recent])
    let isRising = new.value > old.value
    guard isRising == subject.has(.rise) else { return nil }
    if !isCompared, !old.noun.isEmpty, old.noun != new.noun { doubt *= Self.against }
    return doubt * 0.5
  }

  /// By how much more often numbers come together by chance that words or places speak against.
  private static let against = 8.0

  /// Whether a mean is of what its total is, and no other number is measured as its total or count is.
  private func isOfOnly(_ reading: Reading) -> Bool {
    let each = reading.subject
    guard let total = reading.roles["total"]?.first else { return false }
    let others = mentions.filter { isNear($0, each) && $0.isAmount && !$0.isDifference }
    let count = reading.roles["count"]?.first
    let isOne = [total, count].compactMap(\.self).allSatisfy { own in
      !others.contains {
        $0.range != own.range && $0.range != each.range && $0.quantity.unit == own.quantity.unit
      }
    }
    guard isOne, !words.partsWords else { return isOne }
    let averages = AverageReadings(mentions, words)
    if let share = averages.share(of: each) {
      return share.scale == 1 && averages.isNamedAlike(total, count, each, share)
    }
    return !Set(each.noun).isDisjoint(with: total.noun + total.head + total.quantity.unit)
  }

  /// 献血48263人次，献血量82147单位，常住人口376.4万人，每千人献血率12.8: whether a mean is that of another total.
  private func isOfAnother(_ reading: Reading) -> Bool {
    guard let total = reading.roles["total"]?.first, let count = reading.roles["count"]?.first
    else { return false }
    let each = reading.subject
    return mentions.contains {
      $0.isAmount && $0.value > .zero && isNear($0, each) && $0.range != total.range
        && $0.range != count.range && $0.range != each.range
        && SlipEvidence.mean(of: $0, count, each).isRounding
    }
  }

  /// 由2000件上升到3000件，平均用时下降40%: whether a change names something else.
  private func isNamedElse(_ change: Mention, than new: Mention) -> Bool {
    guard words.partsWords else {
      return change.noun.count > 1 && !words.share(change.noun, new.noun + new.head)
        && !words.bothNames.contains(where: change.noun.contains)
    }
    return change.noun.contains(" ") && !words.share(change.noun, new.noun + " " + new.head)
  }

  /// 2364万元，比上年2840万元下降16.8%；运行费995万元，下降26.2%: whether what a number was is known.
  private func isBaseOfAnother(_ reading: Reading, _ old: Mention) -> Bool {
    held.contains {
      $0.kind == .change && $0.roles["from"]?.first?.range == old.range
        && $0.roles["to"]?.first?.range != reading.roles["to"]?.first?.range
    }
  }

  private func isNear(_ other: Mention, _ subject: Mention) -> Bool {
    let offset = offset(other, subject)
    guard offset < 2 else { return false }
    return other.sentence == subject.sentence
      || other.sentence == subject.sentence - 1 && offset < 0
  }

  /// 生活用水859.9亿立方米，占14.3%；工业用水1261.6亿立方米，占12.0%: whether another number is read the same way, and fits.
  func hasSibling(_ reading: Reading) -> Bool {
    held.contains { other in
      other.kind == reading.kind && other.note == reading.note
        && other.subject.range != reading.subject.range
        && abs(other.subject.sentence - reading.subject.sentence) < 2
        && other.roles.keys == reading.roles.keys
        && reading.roles.allSatisfy { role, own in
          guard let mine = own.first, let its = other.roles[role]?.first else { return false }
          return mine.range == its.range
            || offset(mine, reading.subject) == offset(its, other.subject)
        }
    }
  }

  /// 全年不合格率2.40%，其中二季度2.49%: whether what another number says of the same ones fits.
  func isTaken(_ reading: Reading) -> Bool {
    let subject = reading.subject
    let own = reading.places.subtracting([subject.quantity.range.lowerBound])
    return held.contains { other in
      other.subject.kind == subject.kind && other.subject.range != subject.range
        && own.isSubset(of: other.places) && other.places.count == own.count + 1
    }
  }
}
