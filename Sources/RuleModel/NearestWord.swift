/// The candidate closest to a misspelt word.
///
/// - Parameters:
///   - word: What was written.
///   - candidates: What could have been meant.
/// - Returns: A candidate within a third of the word's length (at least one slip; a swap of
///   neighbours counts one), or nil when none is close.
/// - Complexity: O(*candidates* · *length*²).
package func nearest(to word: String, among candidates: [String]) -> String? {
  let written = Array(word.unicodeScalars)
  let limit = max(1, written.count / 3)
  return
    candidates
    .map { (distance: editDistance(written, Array($0.unicodeScalars)), name: $0) }
    .filter { $0.distance <= limit && $0.distance < written.count }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
    .name
}

/// Slips between two words: insertions, deletions, replacements, swaps of neighbours.
package func editDistance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
