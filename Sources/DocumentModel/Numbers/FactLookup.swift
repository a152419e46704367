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

extension Array {
  fileprivate func element(exactly range: TextRange, at place: (Element) -> TextRange) -> Element? {
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
    guard low < count, place(self[low]) == range else { return nil }
    return self[low]
  }
}
