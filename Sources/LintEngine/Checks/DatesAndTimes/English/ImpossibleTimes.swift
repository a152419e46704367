import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Times that no clock shows: 14:68, 25:10.
///
/// Two numbers with a colon are ratios, scores and verses too; they are times before a zone, am or pm,
/// behind "at" and at the start of an entry of a timeline.
enum ImpossibleTimes {
  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    let openings = Set(Timeline.all(in: document).flatMap(\.openings) + logs(in: document))
      .sorted { $0.isBefore($1) }
    let plain = digits(in: document)
    return
      (plain
      + document.blocks.flatMap { block in
        places(in: block.range, document).filter { range in
          let near = range.lowerBound - Timeline.openingLength..<range.lowerBound + 1
          return openings[openings.index(from: near.lowerBound, at: \.self)...]
            .prefix { $0.lowerBound < near.upperBound }
            .contains { $0.holds(range) && isFirst(range, of: $0, document) }
            || isTime(range, in: block.range, document)
        }
      }).map { DatesCheck.make(.impossible, $0, document) }
  }

  /// Whether a line opens with five digits and marks and a blank.
  private static func isApart(_ line: TextRange, _ document: Document) -> Bool {
    let bytes = document.text.bytes[line].drop { !$0.isASCIIDigit }
    let word = bytes.prefix { $0 > 0x20 }
    return word.count == 5 && word.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
  }

  /// Where lines of a log begin: two others open with a time.
  private static func logs(in document: Document) -> [TextRange] {
    let lines = document.blocks.filter {
      ($0.container == nil || $0.container == .listItem) && $0.role == .paragraph
    }.map(\.range)
    let timed = lines.count { TimelineLines.opensWithTime($0, in: document) }
    // Beside a single one a line counts whose time stands apart: 08:80  First lorry.
    let kept = timed < 2 ? lines.filter { isApart($0, document) } : lines
    return timed < 1
      ? []
      : kept.map { $0.lowerBound..<min($0.upperBound, $0.lowerBound + Timeline.openingLength) }
  }

  private static let before = ShippedWords.En.Periods.beforePlainTimes.words
  private static let behind = ShippedWords.En.Periods.behindPlainTimes.set

  /// Four digits without a colon, at 1065, in a text that writes its times so: at 0940.
  private static func digits(in document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    let found = document.blocks.flatMap { block -> [TextRange] in
      block.range.dropLast(3).filter { place in
        bytes[place].isASCIIDigit && place > block.range.lowerBound
          && bytes[place - 1].isASCIIBlankOrLineFeed
          && (place..<place + 4).allSatisfy { bytes[$0].isASCIIDigit }
          && isPlainTime(place..<place + 4, in: block.range, document)
      }.map { $0..<$0 + 4 }
    }
    // A number that begins with 0 is no other thing.
    guard found.contains(where: { bytes[$0.lowerBound] == UInt8(ascii: "0") }) else { return [] }
    return found.filter { range in
      guard let number = Int(document.text.string(range)) else { return false }
      return number < 3000 && (number > 2400 || number % 100 > 59)
    }
  }

  private static func isPlainTime(
    _ range: TextRange, in block: TextRange, _ document: Document
  ) -> Bool {
    let before = document.text.string(
      max(block.lowerBound, range.lowerBound - 8)..<range.lowerBound
    )
    .lowercased().replacing("\n", with: " ")
    let rest = document.text.string(range.upperBound..<min(block.upperBound, range.upperBound + 12))
    guard let next = rest.first else { return true }
    let word = rest.drop { $0.isWhitespace }.prefix(while: \.isLetter)
    return Self.before.contains { before.hasSuffix($0) }
      && (",.;)".contains(next) && !(rest.dropFirst().first?.isNumber ?? false)
        || next.isWhitespace && behind.contains(word.lowercased()))
  }

  /// Two digits, a colon and two digits, which are not a time.
  private static func places(in block: TextRange, _ document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    func digit(_ place: Int) -> Int? {
      block.contains(place) && bytes[place].isASCIIDigit ? Int(bytes[place]) - 0x30 : nil
    }
    return block.compactMap { colon in
      let isStop = bytes[colon] == UInt8(ascii: ".")
      guard isStop || bytes[colon] == UInt8(ascii: ":"), let one = digit(colon - 1),
        let tens = digit(colon + 1), let ones = digit(colon + 2), digit(colon + 3) == nil
      else { return nil }
      let hour = one + (digit(colon - 2) ?? 0) * 10
      let start = digit(colon - 2) == nil ? colon - 1 : colon - 2
      let isFree = start == block.lowerBound || " \t\n(–".utf8.contains(bytes[start - 1])
      let isOver = hour > 24 || tens > 5 || hour == 24 && tens + ones > 0
      let follows = colon + 3 < block.upperBound ? bytes[colon + 3] : 0x20
      // 14:75:30 is no time, and 14:75: opens an entry.
      let isClosed =
        follows != UInt8(ascii: ":")
        || colon + 4 < block.upperBound && bytes[colon + 4].isASCIIBlankOrLineFeed
      guard isFree, isOver, hour < 30, isClosed,
        // 8.75 is a time before am or pm alone.
        !isStop || hour < 13 && isHalf(behind: colon + 3, in: block, document)
      else { return nil }
      return start..<colon + 3
    }
  }

  /// Whether am or pm follows.
  private static func isHalf(
    behind place: Int, in block: TextRange, _ document: Document
  ) -> Bool {
    let rest = document.text.string(place..<max(place, min(block.upperBound, place + 5)))
    let word = rest.drop { $0 == " " }.filter { $0 != "." }.lowercased()
    return (word.hasPrefix("am") || word.hasPrefix("pm"))
      && word.dropFirst(2).first?.isLetter != true
  }

  /// Whether no word stands between the start of an entry and a place.
  private static func isFirst(
    _ range: TextRange, of entry: TextRange, _ document: Document
  ) -> Bool {
    document.text.bytes[entry.lowerBound..<range.lowerBound].allSatisfy {
      !$0.isASCIILetter
    }
  }

  private static let marks = ShippedWords.En.Periods.timeMarks.set
  private static let joints = ShippedWords.En.Periods.joints.set
  private static let scores = ShippedWords.En.Periods.scoreWords.set
  private static let beforeLimits = ShippedWords.En.Periods.beforeTimeLimits.words
  private static let capitals = ShippedWords.En.Periods.zoneCapitals.set

  /// Begin: 10:60; Thursday, 14 May, 25:00–20:40: behind a label in a text that tells times, or behind a day.
  private static func isField(
    _ range: TextRange, in block: TextRange, _ document: Document
  ) -> Bool {
    let before = document.text.string(
      max(block.lowerBound, range.lowerBound - 3)..<range.lowerBound
    ).last { !$0.isWhitespace }
    guard let before else {
      // A cell of its own, among others that hold times.
      return range == document.text.trimmingWhitespace(block)
        ? document.facts.moments.contains { !range.overlaps($0.clock) }
        : !document.dates(in: block).isEmpty
    }
    let line = Gap.lines(of: block, document).first { $0.holds(range) } ?? block
    if before == ":" {
      let label = Gap.words(line.lowerBound..<range.lowerBound, document)
      return line.count < 60
        && (label.contains(where: clockLabels.contains) && !isRatio(range, document)
          || document.facts.moments.contains { !range.overlaps($0.clock) })
    }
    return ",(|–-".contains(before)
      && (document.dates(in: line).contains {
        $0.day != nil && $0.range.upperBound <= range.lowerBound
      }
        || document.moments(in: line).contains { abs($0.range.lowerBound - range.lowerBound) < 20 })
  }

  private static let clockLabels = ShippedWords.En.Periods.clockLabels.set
  private static let openings = ShippedWords.En.Periods.periodOpenings.set

  /// Mixed with water at 1:65: one to so many is a ratio, whatever stands before it.
  private static func isRatio(_ range: TextRange, _ document: Document) -> Bool {
    document.text.string(range).hasPrefix("1:")
  }

  private static func isTime(_ range: TextRange, in block: TextRange, _ document: Document) -> Bool
  {
    let end = min(block.upperBound, range.upperBound + 8)
    let rest = document.text.string(range.upperBound..<end)
    let word = rest.drop { $0 == " " }.prefix { $0.isLetter || $0 == "." }
    let plain = word.filter(\.isLetter)
    if marks.contains(plain.lowercased()) || capitals.contains(String(plain)) { return true }
    let before = document.text.string(
      max(block.lowerBound, range.lowerBound - 9)..<range.lowerBound)
    if [" at ", "At "].contains(where: before.hasSuffix), rest.first != ":",
      !isRatio(range, document)
    {
      return true
    }
    // By 24:35, in a text that tells other times.
    if rest.first != ":", document.facts.moments.count > 1,
      beforeLimits.contains(where: before.lowercased().hasSuffix),
      Set(Gap.words(block, document)).isDisjoint(with: scores)
    {
      return true
    }
    if isField(range, in: block, document), rest.first != ":",
      Set(Gap.words(block, document)).isDisjoint(with: scores)
    {
      return true
    }
    // From 22:00 to 24:30: another time stands in the sentence.
    let words = Gap.words(max(block.lowerBound, range.lowerBound - 12)..<range.lowerBound, document)
    // From 11:75 to 16:00.
    let opens = words.last.map(openings.contains) ?? false
    let next = rest.drop { $0 == " " }
    return rest.first != ":"
      && (words.last.map(joints.contains) ?? false
        || opens && joints.contains { next.hasPrefix($0) })
      && document.moments(in: block).contains { abs($0.range.lowerBound - range.lowerBound) < 60 }
  }
}
