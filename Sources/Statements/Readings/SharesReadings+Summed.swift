internal import DocumentModel

extension SharesReadings {
  /// Rescue (64%), good intent (11%) and service calls (7%) together made 82% of all: whether a word calls another rate
  /// what the shares come to, each of them rounded for itself; or, in digits behind the point, a rate before them does.
  func isSummedUp(_ run: [Mention]) -> Bool {
    guard let first = run.first, let last = run.last, let sum = try? run.sum() else { return false }
    let slack = run.reduce(0) { $0 + $1.lastPlace } / 2
    return mentions.contains { other in
      let isSaid =
        other.has(.whole)
        || other.quantity.decimals > 0
          && other.numberRange.lowerBound < first.numberRange.lowerBound
      return other.isRate && isSaid && other.sentence == first.sentence
        && !run.contains { $0.range == other.range }
        && abs(other.numberRange.lowerBound - last.numberRange.lowerBound) < 200
        && abs(Double(other.value) - Double(sum.value)) <= slack + other.lastPlace
    }
  }
}
