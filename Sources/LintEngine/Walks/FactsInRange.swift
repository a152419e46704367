import DocumentModel

extension Document {
  /// The dates that stand in a range.
  ///
  /// - Complexity: O(log *n*) and the dates found.
  func dates(in range: TextRange) -> ArraySlice<DateFact> { facts.dates.within(range, \.range) }

  func moments(in range: TextRange) -> ArraySlice<Moment> { facts.moments.within(range, \.range) }

  func durations(in range: TextRange) -> ArraySlice<DurationFact> {
    facts.durations.within(range, \.range)
  }
}

extension Array {
  /// The elements of a list sorted by place that start in `range`.
  fileprivate func within(
    _ range: TextRange, _ place: (Element) -> TextRange
  ) -> ArraySlice<Element> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < count, place(self[end]).lowerBound < range.upperBound { end += 1 }
    return self[low..<end]
  }
}
