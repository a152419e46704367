import SourceText

/// The difference of two files, as `git apply` and `patch -p1` take it.
///
/// It is made of the files' own bytes, so that it holds for every encoding.
package struct UnifiedDiff {
  private static let context = 3

  /// Empty where the files are equal.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - path: The file from the folder that the patch is applied in.
  ///   - old: The file as it is.
  ///   - new: The file as it would be.
  /// - Complexity: O(*n* log *n*) in the number of lines.
  package init(path: String, old: [UInt8], new: [UInt8]) {
    let (before, after) = (Self.lines(old), Self.lines(new))
    let changes = Self.changes(before, after)
    let (from, to) = (Self.name("a/\(path)"), Self.name("b/\(path)"))
    var bytes = changes.isEmpty ? [] : Array("--- \(from)\n+++ \(to)\n".utf8)
    for hunk in Self.hunks(changes) { Self.write(hunk, before, after, to: &bytes) }
    self.bytes = bytes
  }

  /// The difference as a terminal may show it; of texts in UTF-8.
  package var shown: String { ShownText.lines(String(decoding: bytes, as: UTF8.self)) }

  /// A name as git writes it: quoted where it holds what no terminal should get, with a tab behind one
  /// that holds blanks.
  private static func name(_ path: String) -> String {
    let isQuoted = path.unicodeScalars.contains { isEscaped($0) }
    guard isQuoted else { return path.contains(" ") ? path + "\t" : path }
    let text = path.replacingScalars { scalar in
      guard isEscaped(scalar) else { return nil }
      if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
      return (UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter).map { byte in
        let digits = String(byte, radix: 8)
        return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }.joined()
    }
    return "\"\(text)\""
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar == "\"" || scalar == "\\"
    }
  }

  /// Lines that were taken out, and lines that stand in their place.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Lines with their ends.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    let starts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    return zip(starts, starts.dropFirst() + [text.count]).map { text[$0..<$1] }
      .filter { !$0.isEmpty }
  }

  /// Lines that stand once in both texts tie these together; between two of them a stretch of as many
  /// lines is compared line by line, any other one is a change as a whole.
  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    var changes: [Change] = []
    var (from, to) = (0, 0)
    func compare(_ end: Int, _ last: Int) {
      guard end - from == last - to else {
        if end > from || last > to { changes.append(trimmed(from..<end, to..<last, old, new)) }
        return
      }
      for index in from..<end where old[index] != new[to + index - from] {
        let place = to + index - from
        if let change = changes.last, change.old.upperBound == index, change.new.upperBound == place
        {
          changes[changes.count - 1].old = change.old.lowerBound..<index + 1
          changes[changes.count - 1].new = change.new.lowerBound..<place + 1
        } else {
          changes.append(Change(old: index..<index + 1, new: place..<place + 1))
        }
      }
    }
    if old.count != new.count {
      for (here, there) in anchors(old, new) {
        compare(here, there)
        (from, to) = (here + 1, there + 1)
      }
    }
    compare(old.count, new.count)
    return changes
  }

  /// A change without the lines that are the same at its ends.
  private static func trimmed(
    _ from: Range<Int>, _ to: Range<Int>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> Change {
    let head = zip(old[from], new[to]).prefix { $0 == $1 }.count
    let (from, to) = (from.dropFirst(head), to.dropFirst(head))
    let tail = zip(old[from].reversed(), new[to].reversed()).prefix { $0 == $1 }.count
    return Change(
      old: from.lowerBound..<from.upperBound - tail, new: to.lowerBound..<to.upperBound - tail)
  }

  /// Lines that stand once in each text, as many as keep their order in both.
  private static func anchors(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>])
    -> [(old: Int, new: Int)]
  {
    func places(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>: Int] {
      var places: [ArraySlice<UInt8>: Int] = [:]
      // -1 for a line that stands there again.
      for (index, line) in lines.enumerated() { places[line] = places[line] == nil ? index : -1 }
      return places
    }
    let (before, after) = (places(old), places(new))
    let pairs = old.indices.compactMap { index -> (old: Int, new: Int)? in
      guard before[old[index]] == index, let place = after[old[index]], place >= 0 else {
        return nil
      }
      return (index, place)
    }
    // The longest row of rising places: the last of each length, and what stands before each.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let length = ends.partitioningIndex { pairs[$0].new >= pair.new }
      previous[index] = length > 0 ? ends[length - 1] : nil
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(pairs[index])
      next = previous[index]
    }
    return row.reversed()
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

  private static func write(
    _ hunk: [Change], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to bytes: inout [UInt8]
  ) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let lead = min(context, first.old.lowerBound)
    let trail = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - lead..<last.old.upperBound + trail
    let newRange = first.new.lowerBound - lead..<last.new.upperBound + trail
    bytes += "@@ -\(extent(oldRange)) +\(extent(newRange)) @@\n".utf8
    var place = oldRange.lowerBound
    for change in hunk {
      for line in old[place..<change.old.lowerBound] { write(" ", line, to: &bytes) }
      for line in old[change.old] { write("-", line, to: &bytes) }
      for line in new[change.new] { write("+", line, to: &bytes) }
      place = change.old.upperBound
    }
    for line in old[place..<oldRange.upperBound] { write(" ", line, to: &bytes) }
  }

  /// First line and number of lines; an empty extent is given by the line before it.
  private static func extent(_ lines: Range<Int>) -> String {
    let start = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(start)" : "\(start),\(lines.count)"
  }

  private static func write(
    _ sign: Unicode.Scalar, _ line: ArraySlice<UInt8>, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: sign))
    bytes += line
    if line.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
  }
}
