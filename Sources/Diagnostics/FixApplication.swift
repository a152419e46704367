import SourceText

extension [Diagnostic] {
  /// The fixes that can be made at once.
  ///
  /// A fix whose place is taken by an earlier one is left for another round, as is one that would
  /// change nothing.
  ///
  /// - Parameters:
  ///   - record: The text that the places are in.
  ///   - takesUnsafe: Whether fixes that may change what the text says are taken too.
  /// - Returns: Fixes of which no two share a place, in the order of the diagnostics.
  package func fixes(of record: [UInt8], takesUnsafe: Bool) -> [Fix] {
    var taken = TakenPlaces()
    return compactMap(\.fix).filter { fix in
      guard fix.isSafe || takesUnsafe, fix.edits.contains(where: { $0.changes(record) }) else {
        return false
      }
      return taken.take(fix.edits.map(\.span.range))
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
    for edit in flatMap(\.edits).sorted(by: { $0.span.start < $1.span.start }) {
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

  /// Takes all of some places, or none where one of them touches a place that is taken.
  mutating func take(_ wanted: [Range<Int>]) -> Bool {
    for (index, range) in wanted.enumerated() {
      let place = position(of: range)
      // Edits that touch could each mean the other's text.
      let isFree =
        (place == 0 || places[place - 1].upperBound < range.lowerBound)
        && (place == places.count || range.upperBound < places[place].lowerBound)
      guard isFree else {
        for taken in wanted[..<index] { places.remove(at: position(of: taken)) }
        return false
      }
      places.insert(range, at: place)
    }
    return true
  }

  /// How many places begin before a range.
  private func position(of range: Range<Int>) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
