/// The difference of two texts, as `diff -u` writes it.
package struct UnifiedDiff {
  private static let context = 3

  /// Empty where the texts are equal.
  package let text: String

  /// - Parameters:
  ///   - path: The file, named in both heads.
  ///   - old: UTF-8.
  ///   - new: UTF-8.
  /// - Complexity: O(*n* · *d*) in lines and differences.
  package init(path: String, old: [UInt8], new: [UInt8]) {
    let (before, after) = (Self.lines(old), Self.lines(new))
    let changes = Self.changes(before, after)
    var text = changes.isEmpty ? "" : "--- \(path)\n+++ \(path)\n"
    for hunk in Self.hunks(changes) {
      text += Self.text(hunk, before, after)
    }
    self.text = text
  }

  /// Lines that were taken out, and lines that stand in their place.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Lines with their ends.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(text[start...offset])
      start = offset + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [Change] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      let (start, place) = (from, to)
      while removed.contains(from) { from += 1 }
      while inserted.contains(to) { to += 1 }
      if from > start || to > place {
        changes.append(Change(old: start..<from, new: place..<to))
      } else {
        from += 1
        to += 1
      }
    }
    return changes
  }

  /// Changes whose contexts touch are shown together.
  private static func hunks(_ changes: [Change]) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private static func text(
    _ hunk: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> String {
    guard let first = hunk.first, let last = hunk.last else { return "" }
    let lead = min(context, first.old.lowerBound)
    let trail = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - lead..<last.old.upperBound + trail
    let newRange = first.new.lowerBound - lead..<last.new.upperBound + trail
    var text = "@@ -\(extent(oldRange)) +\(extent(newRange)) @@\n"
    var place = oldRange.lowerBound
    for change in hunk {
      for line in old[place..<change.old.lowerBound] { text += shown(" ", line) }
      for line in old[change.old] { text += shown("-", line) }
      for line in new[change.new] { text += shown("+", line) }
      place = change.old.upperBound
    }
    for line in old[place..<oldRange.upperBound] { text += shown(" ", line) }
    return text
  }

  /// First line and number of lines; an empty extent is told by the line before it.
  private static func extent(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  private static func shown(_ sign: String, _ line: ArraySlice<UInt8>) -> String {
    let text = sign + String(decoding: line, as: UTF8.self)
    return line.last == UInt8(ascii: "\n") ? text : text + "\n\\ No newline at end of file\n"
  }
}
