internal import DocumentModel

/// 80 applied, 53 were refused, and 27 of the remainder (87%) moved in: what is left of a whole without a third number; in
/// a language that parts words.
///
/// Of three numbers each there are many, so the few are found first that nearly fit.
extension RateReadings {
  /// The readings that hold, by the pair of a part and a whole: of a rate, by the numbers that it may be of and what it
  /// may stand for.
  func remainders(_ rate: Mention, _ near: [Int], _ wanted: Estimate) -> [Pair: [Reading]] {
    guard words.partsWords, near.count > 2 else { return [:] }
    let rough = near.map { Rough(mentions[$0].estimate) }
    let share = Rough(wanted)
    var found: [Pair: [Reading]] = [:]
    for (whole, b) in zip(near, rough) {
      for (less, c) in zip(near, rough)
      where less != whole && c.high < b.low + Rough.slack * abs(b.low)
        && mentions[less].measures(like: mentions[whole])
      {
        let isBehindStop = mentions[less].separator > .comma
        for (part, a) in zip(near, rough) where part != whole && part != less {
          guard
            a.mayBe(share, of: b.low - c.high, b.high - c.low)
              || isBehindStop && a.mayBe(share, of: a.low + c.low, a.high + c.high),
            mentions[part].measures(like: mentions[whole])
          else { continue }
          if let reading = remainder(rate, part, whole, less, wanted) {
            found[Pair(part: part, whole: whole), default: []].append(reading)
          }
        }
      }
    }
    return found
  }

  /// Two numbers by their places.
  struct Pair: Hashable {
    let part: Int
    let whole: Int
  }

  private func remainder(
    _ rate: Mention, _ part: Int, _ whole: Int, _ less: Int, _ wanted: Estimate
  ) -> Reading? {
    let (a, b, c) = (mentions[part], mentions[whole], mentions[less])
    guard isRemainder(a, b, c, wanted) else { return nil }
    return Reading(
      .rate, ["part": [a], "whole": [b, c], "rate": [rate]], subject: rate, strength: .weak
    ) { () throws(ArithmeticFault) in true }
  }

  /// Whether a rate is that of a number and what a second one leaves of a third, or of both together.
  private func isRemainder(_ a: Mention, _ b: Mention, _ c: Mention, _ wanted: Estimate) -> Bool {
    do throws(ArithmeticFault) {
      guard c.estimate.high < b.estimate.low else { return false }
      let ofRest = try a.estimate / (b.estimate - c.estimate)
      let ofBoth = try a.estimate / (a.estimate + c.estimate)
      return ofRest.overlaps(wanted) || c.separator > .comma && ofBoth.overlaps(wanted)
    } catch {
      return false
    }
  }
}

/// What a number may stand for, nearly.
private struct Rough {
  /// Beside it the roundings of a few operations are nothing.
  static let slack = 1e-9

  let low: Double
  let high: Double

  init(_ estimate: Estimate) {
    (low, high) = (Double(estimate.low), Double(estimate.high))
  }

  /// Whether it may be a share of what is within bounds; true where the sign of one is not clear.
  func mayBe(_ share: Rough, of least: Double, _ most: Double) -> Bool {
    guard low >= 0, share.low >= 0, least > 0 else { return true }
    let slack = 1 + Self.slack
    return low <= share.high * most * slack && share.low * least <= high * slack
  }
}
