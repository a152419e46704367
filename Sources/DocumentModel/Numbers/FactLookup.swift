import SourceText

extension [Quantity] {
  /// The quantity that stands at exactly `range`, if it is one of `kind`.
  ///
  /// - Precondition: The list is sorted by place and disjoint.
  /// - Complexity: O(log *n*).
  package func quantity(exactly range: TextRange, kind: Quantity.Kind) -> Quantity? {
    element(exactly: range, at: \.range).flatMap { $0.kind == kind ? $0 : nil }
  }
}

extension [DateFact] {
  /// The date that stands at exactly `range`.
  ///
  /// - Precondition: The list is sorted by place and disjoint.
  /// - Complexity: O(log *n*).
  package func date(exactly range: TextRange) -> DateFact? {
    element(exactly: range, at: \.range)
  }
}

extension Document {
  /// The dates that begin in a range.
  ///
  /// - Complexity: O(log *n*).
  package func dates(in range: TextRange) -> ArraySlice<DateFact> {
    facts.dates.elements(from: range, at: \.range)
  }

  /// The times of day that begin in a range.
  ///
  /// - Complexity: O(log *n*).
  package func moments(in range: TextRange) -> ArraySlice<TimeOfDay> {
    facts.moments.elements(from: range, at: \.range)
  }

  /// The stated stretches of time that begin in a range.
  ///
  /// - Complexity: O(log *n*).
  package func durations(in range: TextRange) -> ArraySlice<DurationFact> {
    facts.durations.elements(from: range, at: \.range)
  }
}

extension Array {
  /// The elements of a list sorted by place that begin in `range`.
  fileprivate func elements(
    from range: TextRange, at place: (Element) -> TextRange
  ) -> ArraySlice<Element> {
    let start = index(from: range.lowerBound, at: place)
    return self[start..<Swift.max(start, index(from: range.upperBound, at: place))]
  }

  fileprivate func element(exactly range: TextRange, at place: (Element) -> TextRange) -> Element? {
    let found = index(from: range.lowerBound, at: place)
    guard found < count, place(self[found]) == range else { return nil }
    return self[found]
  }

  /// The first element of a list sorted by place that begins at `offset` or behind it.
  ///
  /// - Complexity: O(log *n*).
  package func index(from offset: Int, at place: (Element) -> TextRange) -> Int {
    partitioningIndex { place($0).lowerBound >= offset }
  }
}
