/// Changes of a part: stretches that others take the place of.
struct PartSplices {
  private var splices: [(range: Range<Int>, bytes: [UInt8])] = []
  /// Tags of text that are to say that its blanks count, by where the word goes.
  private var unblanked: Set<Int> = []

  /// Puts bytes in place of a stretch; behind what was put at the same place before.
  mutating func replace(_ range: Range<Int>, by bytes: [UInt8]) {
    splices.append((range, bytes))
  }

  mutating func insert(_ bytes: [UInt8], at place: Int) { replace(place..<place, by: bytes) }

  /// Makes a tag of text say that its blanks count, once, unless the tag is replaced.
  mutating func keepBlanks(at place: Int) { unblanked.insert(place) }

  /// The part with all changes.
  ///
  /// - Complexity: O(*n* + *changes* · log *changes*).
  func applied(to part: [UInt8]) -> [UInt8] {
    let replaced = Set(splices.filter { !$0.range.isEmpty }.map { $0.range.upperBound - 1 })
    let splices =
      splices + unblanked.filter { !replaced.contains($0) }.map { ($0..<$0, PartNames.blanksCount) }
    var result: [UInt8] = []
    result.reserveCapacity(part.count + splices.reduce(0) { $0 + $1.bytes.count })
    var place = 0
    // The sort keeps what stands at one place in its order; an insertion stands before what is replaced there.
    let order = splices.indices.sorted {
      let (one, other) = (splices[$0].range, splices[$1].range)
      return (one.lowerBound, one.upperBound, $0) < (other.lowerBound, other.upperBound, $1)
    }
    for index in order {
      result += part[place..<max(place, splices[index].range.lowerBound)]
      result += splices[index].bytes
      place = max(place, splices[index].range.upperBound)
    }
    return result + part[place...]
  }
}
