internal import DocumentModel

/// What belongs to something whose value is not written, and seems to belong to the number before it.
extension Arbiter {
  /// 一般贸易1.01万亿元，占全省进出口的76.8%；加工贸易1596.5亿元，占12.1%: whether the part and the number that was taken
  /// for its whole are parts of one whole that is not written, each with its share.
  func isOfUnwrittenWhole(_ reading: Reading) -> Bool {
    guard reading.kind == .rate, let part = reading.roles["part"]?.first,
      let sibling = reading.roles["whole"]?.first, let rate = reading.roles["rate"]?.first,
      rate.value > .zero,
      let share = shares.first(where: { $0.range.lowerBound > sibling.range.lowerBound }),
      share.range != rate.range, share.value > .zero,
      !amounts.contains(where: {
        $0.range.lowerBound > sibling.range.lowerBound && $0.measures(like: sibling)
          && $0.range.lowerBound < share.range.lowerBound && !$0.isDifference
      })
    else { return false }
    do throws(ArithmeticFault) {
      // The two of them are all.
      if try (rate.value + share.value).isHundred { return true }
      return try (part.estimate / Estimate(rate: rate))
        .overlaps(sibling.estimate / Estimate(rate: share))
    } catch {
      return false
    }
  }

  /// 冬小麦22602千公顷，增长0.3%；夏杂粮面积增加73千公顷，增长1.5%: whether the change of one thing was taken for that of
  /// another, with whose value it shares no clause.
  func isOfOtherSubject(_ reading: Reading) -> Bool {
    guard !partsWords, reading.kind == .change, reading.roles["from"] == nil,
      reading.roles["by"] != nil, let to = reading.roles["to"]?.first, !to.noun.isEmpty
    else { return false }
    return amounts.contains {
      $0.range.lowerBound > to.range.lowerBound
        && $0.range.lowerBound <= reading.subject.range.lowerBound
        && $0.separator >= .semicolon && !$0.noun.isEmpty && !$0.noun.contains(to.noun)
        && !to.noun.contains($0.noun)
    }
  }

  /// 不良率1.88%，较年初的2.13%下降0.25个百分点；覆盖率214.6%，提高9.7个百分点: whether another value of the same kind stands
  /// between a difference and the pair that it is taken for.
  func standsBehindAnother(_ reading: Reading) -> Bool {
    let subject = reading.subject
    guard reading.kind == .change, let from = reading.roles["from"]?.first,
      let to = reading.roles["to"]?.first, subject.isDifference
    else { return false }
    let last = max(from.range.lowerBound, to.range.lowerBound)
    return mentions.contains {
      $0.range.lowerBound > last && $0.range.lowerBound < subject.range.lowerBound
        && $0.measures(like: to) && !$0.isDifference && !$0.noun.isEmpty
    }
  }
}
