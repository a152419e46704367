import DocumentModel

/// The lines of a timeline that is not a list.
enum TimelineLines {
  private static let hours = ShippedWords.En.Incidents.elapsedHours.set
  private static let otherUnits = ShippedWords.En.Incidents.elapsedOther.set

  /// A block line by line where at least two lines open with a time and a mark or capital behind it;
  /// else as a whole.
  static func units(of block: Block, in document: Document) -> [TextRange] {
    guard block.container == nil else { return [block.range] }
    let lines = Gap.lines(of: block.range, document).map(document.text.trimmingBlanks)
      .filter { !$0.isEmpty }
    let timed = lines.filter { opensWithTime($0, in: document) }
    return timed.count > 1 ? lines : [block.range]
  }

  /// Whether a line opens with a time of day, and with a mark, two blanks or a capital behind it.
  static func opensWithTime(_ line: TextRange, in document: Document) -> Bool {
    let moment =
      elapsed(opening: line, in: document)
      ?? document.moments(in: line).first { $0.range.lowerBound - line.lowerBound < 3 }
    guard let moment, moment.range.upperBound < line.upperBound else { return false }
    let rest = document.text.string(moment.range.upperBound..<line.upperBound)
    let next = rest.drop { $0 == " " }.first
    return rest.hasPrefix("  ") || next.map { !$0.isLetter && $0 != "," || $0.isUppercase } ?? false
  }

  /// T+5, T+12 min, T+1:30: minutes, or hours and minutes, since the start.
  static func elapsed(opening line: TextRange, in document: Document) -> TimeOfDay? {
    let head = document.text.string(line.lowerBound..<min(line.upperBound, line.lowerBound + 16))
    guard head.hasPrefix("T+") || head.hasPrefix("t+") else { return nil }
    let digits = head.dropFirst(2).prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    let numbers = parts.compactMap(\.self)
    guard !numbers.isEmpty, numbers.count == parts.count, numbers.count < 4,
      numbers.allSatisfy({ $0 < 10_000 })
    else { return nil }
    let unit = head.dropFirst(2 + digits.count).drop { $0 == " " }.prefix(while: \.isLetter)
      .lowercased()
    let isHours = numbers.count > 1 || hours.contains(unit)
    let seconds =
      isHours
      ? numbers[0] * 3600 + (numbers.count > 1 ? numbers[1] * 60 : 0) : numbers[0] * 60
    guard numbers.count > 1 || !otherUnits.contains(unit) else {
      return nil
    }
    let range = line.lowerBound..<line.lowerBound + 2 + digits.count
    return TimeOfDay(
      range: range, clock: range, second: seconds, hasSeconds: false, zone: nil, day: nil)
  }
}
