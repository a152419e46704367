/// How much the references of a Markdown text can make of their definitions.
///
/// The parser copies the place and title of a link to each of its uses, so that a text of *n* bytes can
/// take some *n*² bytes of memory; a reader checks this first.
package struct LinkBound {
  /// More than the links of any text that is meant for readers.
  package static let mostBytes = 64 << 20

  /// The line of the first definition whose uses make all links together too large, counted from 1; nil
  /// where there is none.
  ///
  /// What looks like a definition counts as one, wherever it stands, and what stands in square brackets
  /// as a use.
  ///
  /// - Complexity: O(*n*).
  package static func firstTooLarge(in bytes: [UInt8], limit: Int = mostBytes) -> Int? {
    var bound = LinkBound(bytes)
    bound.read()
    var total = 0
    for (label, definition) in bound.definitions.sorted(by: { $0.value.place < $1.value.place }) {
      let (size, overflow) = definition.size.multipliedReportingOverflow(
        by: bound.uses[label, default: 0])
      total = overflow ? .max : total.addingReportingOverflow(size).partialValue
      if overflow || total > limit || total < 0 {
        return bytes[..<definition.place].count { $0 == UInt8(ascii: "\n") } + 1
      }
    }
    return nil
  }

  /// The parser takes no longer label.
  private static let longestLabel = 1000

  private let bytes: [UInt8]
  /// The first definition of each label: where it begins, and how long its place and title are.
  private var definitions: [[UInt8]: (place: Int, size: Int)] = [:]
  private var uses: [[UInt8]: Int] = [:]
  /// The next place of each mark that can end a title, as far as it was looked for.
  private var closing: [UInt8: Int] = [:]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    var open: Int?
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): open = place
      case UInt8(ascii: "]"):
        if let start = open, place - start <= Self.longestLabel {
          take(start, place)
        }
        open = nil
      default: break
      }
      place += 1
    }
  }

  private mutating func take(_ start: Int, _ end: Int) {
    let label = Self.folded(bytes[(start + 1)..<end])
    guard !label.isEmpty else { return }
    uses[label, default: 0] += 1
    guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":"), definitions[label] == nil
    else { return }
    definitions[label] = (start, size(from: end + 2))
  }

  /// Labels are alike that differ in capitals and blanks alone.
  private static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
    let words = String(decoding: label, as: UTF8.self).lowercased().utf8
      .split { $0 <= 0x20 }
    return Array(words.joined(separator: [0x20]))
  }

  /// The length of a link's place, and of the title behind it if there is one.
  private mutating func size(from start: Int) -> Int {
    let place = afterBlanks(start)
    var end = place
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "<") {
      end = max(end, self.end(of: UInt8(ascii: ">"), from: place))
    }
    let title = afterBlanks(end)
    guard title < bytes.count, title > end else { return end - place }
    switch bytes[title] {
    case UInt8(ascii: "("): return self.end(of: UInt8(ascii: ")"), from: title + 1) - place
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return self.end(of: bytes[title], from: title + 1) - place
    default: return end - place
    }
  }

  private func afterBlanks(_ start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    return place
  }

  /// The next place of a mark, or the end of the text; places asked for only grow.
  private mutating func end(of mark: UInt8, from start: Int) -> Int {
    if let known = closing[mark], known >= start { return known }
    let found = bytes[start...].firstIndex(of: mark) ?? bytes.count
    closing[mark] = found
    return found
  }
}
