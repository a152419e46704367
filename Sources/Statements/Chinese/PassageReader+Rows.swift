internal import DocumentModel

/// 9.67万亿和10.34万亿元; 0.42、0.57和0.18毫克/升; 1.2个、0.5个百分点: numbers whose unit the last one of their row names; in a language
/// that does not part words.
extension PassageReader {
  /// Gives numbers that are read together one unit.
  mutating func alignUnits() {
    lendUnitsInRows()
    lendGeneralUnits()
  }

  /// 640个科研项目，国家级项目97项、省级项目228项: what is counted by 个 is counted by another word where it is named again.
  private mutating func lendGeneralUnits() {
    for index in mentions.indices {
      let whole = mentions[index]
      guard whole.kind == .count, words.generalUnits.contains(whole.unit), whole.depth == 0
      else { continue }
      let behind = mentions[(index + 1)...].prefix(Passage.mostMentions).prefix {
        $0.sentence == whole.sentence && $0.range.lowerBound > whole.range.lowerBound
      }.filter { $0.kind == .count && $0.depth == 0 && !$0.isDifference }
      guard behind.count > 1, let first = behind.first, first.unit != whole.unit,
        behind.prefix(2).allSatisfy({
          $0.unit == first.unit && $0.noun.count > 2
            && (whole.noun + whole.head).contains($0.noun.suffix(2))
        })
      else { continue }
      mentions[index].unit = first.unit
    }
  }

  /// What the last number of a row counts, the others count too.
  private mutating func lendUnitsInRows() {
    for index in mentions.indices.dropLast().reversed() {
      let (bare, next) = (mentions[index], mentions[index + 1])
      let isBare =
        bare.quantity.kind == .number && bare.unit.isEmpty && bare.quantity.decimals > 0
      let isOfPoints =
        bare.kind == .count && next.kind == .points && bare.quantity.unit.count == 1
        && next.quantity.unit.hasPrefix(bare.quantity.unit) && bare.quantity.decimals > 0
      guard isBare && bare.quantity.scale == next.quantity.scale || isOfPoints,
        next.kind != .number, !next.unit.isEmpty, next.kind != .percent,
        next.separator <= .list, next.noun.isEmpty, bare.head.isEmpty,
        next.sentence == bare.sentence, next.depth == bare.depth,
        next.cues.isSubset(of: .filler)
      else { continue }
      if isOfPoints {
        guard let points = bare.quantity.asPoints, let estimate = try? Estimate(points) else {
          continue
        }
        mentions[index].quantity = points
        mentions[index].estimate = estimate
      }
      mentions[index].kind = next.kind
      mentions[index].unit = next.unit
    }
  }
}

extension Quantity {
  /// The same number, counted in points.
  fileprivate var asPoints: Quantity? {
    guard let hundredth = try? Rational(1, over: 100), let points = try? value * hundredth,
      let unit = try? scale * hundredth
    else { return nil }
    return Quantity(
      kind: .points, range: range, value: points, scale: unit, decimals: decimals,
      unit: self.unit, approximation: approximation)
  }
}
