internal import DocumentModel

/// The four clinics saw 2,310, 1,875 and 1,420 patients respectively: as many values as things that share them.
extension SentenceReadings {
  func respectives(in sentence: Int) -> [Reading] {
    let own = mentions.filter { $0.sentence == sentence }
    guard let count = own.first, isSmallWord(count), count.value > .one,
      !count.quantity.unit.isEmpty, count.unit.isEmpty,
      !own.contains(where: { $0.year != nil }), count.noun.isEmpty,
      let last = own.firstIndex(where: { $0.headCues.contains(.respective) }), last > 1,
      own[last].isJoined,
      // not: respectively in spring, summer and autumn
      own[last].behind.last.map({ words.cues(of: $0).contains(.respective) }) ?? false
    else { return [] }
    let values = Array(own[1...last])
    let isRow = values.dropFirst().allSatisfy {
      $0.separator > .none && $0.separator <= .comma && $0.noun.isEmpty
    }
    guard isRow, values.allSatisfy({ $0.measures(like: own[last]) && !isSmallWord($0) }),
      !own[(last + 1)...].contains(where: { $0.value == Rational(values.count) })
    else { return [] }
    let isEqual = count.value == Rational(values.count)
    guard !isEqual, count.value.denominator == 1 else { return [] }
    var reading = Reading(
      .listing, ["values": values], subject: own[last], note: "names", strength: .likely
    ) { () throws(ArithmeticFault) in isEqual }
    reading?.listed = Int(count.value.numerator)
    return [reading].compactMap(\.self)
  }
}
