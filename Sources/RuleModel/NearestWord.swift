/// The candidate that `word` is most likely a slip of, or nil when none is near.
///
/// Near means within a third of the word's length, at least one change; a change is a character
/// put in, left out or replaced, or two neighbours swapped. Of equally near candidates the first in
/// alphabetical order is taken. The word itself is never its own slip.
///
/// - Complexity: O(*n* · *m*) a candidate, of which only so many are compared; words of more than 64
///   characters have none.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let written = Array(word.unicodeScalars)
  guard written.count <= 64 else { return nil }
  let limit = max(1, written.count / 3)
  var work = 0
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != word {
    let known = Array(candidate.unicodeScalars)
    guard abs(known.count - written.count) <= limit else { continue }
    work += 2 * written.count
    if work > mostWork { break }
    guard haveMostInCommon(written, known, but: limit) else { continue }
    work += written.count * known.count
    let distance = editDistance(written, known)
    // A change of its every character makes any word of another.
    guard distance <= limit, distance < max(written.count, known.count) else { continue }
    if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// Comparisons of characters that advice may cost.
private let mostWork = 60_000

/// Whether all but so many characters of either word stand in the other, wherever they stand.
private func haveMostInCommon(
  _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], but limit: Int
) -> Bool {
  var counts = [Int](repeating: 0, count: 64)
  for scalar in a { counts[Int(scalar.value % 64)] += 1 }
  for scalar in b { counts[Int(scalar.value % 64)] -= 1 }
  let more = counts.reduce(0) { $0 + max(0, $1) }
  let less = counts.reduce(0) { $0 + max(0, -$1) }
  return max(more, less) <= limit
}

/// The fewest changes that turn `a` into `b`, where nothing is changed twice.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var least = min(replaced, last[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        least = min(least, beforeLast[j - 2] + 1)
      }
      row.append(least)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
