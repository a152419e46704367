import SourceText

extension [Diagnostic] {
  /// The fixes that can be made at once.
  ///
  /// A part of a fix whose place is taken by an earlier one is left for another round, as is one
  /// that would change nothing.
  ///
  /// - Parameters:
  ///   - record: The text that the places are in.
  ///   - takesUnsafe: Whether fixes that may change what the text says are taken too.
  /// - Returns: Fixes of which no two share a place, in the order of the diagnostics.
  package func fixes(of record: [UInt8], takesUnsafe: Bool) -> [Fix] {
    var taken = TakenPlaces()
    return compactMap(\.fix).compactMap { fix in
      guard fix.isSafe || takesUnsafe else { return nil }
      let parts = fix.parts.filter { edits in
        edits.contains { $0.changes(record) } && taken.take(edits.map(\.span.range))
      }
      return parts.isEmpty ? nil : Fix(title: fix.title, isSafe: fix.isSafe, parts: parts)
    }
  }
}

extension [Fix] {
  /// A text with all fixes made.
  ///
  /// - Parameter record: The text that the places are in; no two fixes share a place.
  /// - Returns: The new text; what lies between the edits is as it was.
  package func applied(to record: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(record.count)
    var place = 0
    for edit in flatMap(\.edits).sorted(by: { $0.span.range.isBefore($1.span.range) }) {
      text += record[place..<edit.span.start.value]
      text += edit.replacement.utf8
      place = edit.span.end.value
    }
    return text + record[place...]
  }
}

extension Fix.Edit {
  fileprivate func changes(_ record: [UInt8]) -> Bool {
    !record[span.range].elementsEqual(replacement.utf8)
  }
}

/// Places that edits will change, sorted and disjoint.
private struct TakenPlaces {
  private var places: [Range<Int>] = []

  /// Takes all of some places, or none where one of them is taken, or two overlap.
  ///
  /// Places may touch, but for an insertion: what it is put beside would change.
  mutating func take(_ wanted: [Range<Int>]) -> Bool {
    let sorted = wanted.sorted { $0.isBefore($1) }
    guard wanted.allSatisfy(isFree),
      zip(sorted, sorted.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
    else { return false }
    for range in wanted { places.insert(range, at: position(of: range)) }
    return true
  }

  private func isFree(_ range: Range<Int>) -> Bool {
    let place = position(of: range)
    return (place == 0 || !places[place - 1].collides(with: range))
      && (place == places.count || !places[place].collides(with: range))
  }

  /// How many places stand before a range.
  private func position(of range: Range<Int>) -> Int {
    places.partitioningIndex { !$0.isBefore(range) }
  }
}

extension Range<Int> {
  fileprivate func collides(with other: Self) -> Bool {
    if isEmpty || other.isEmpty {
      return lowerBound <= other.upperBound && other.lowerBound <= upperBound
    }
    return overlaps(other)
  }
}
