import DocumentModel
import RuleModel

/// 10时47分接到报警。…11时02分到场，距接警15分钟: how long after an event that the paragraph tells of something came.
enum ClockDistances {
  private static let froms = ShippedWords.Zh.Dates.distanceLeads.words
  private static let fillers =
    ShippedWords.Zh.Dates.lengthFillers.words
    + ShippedWords.Zh.Dates.spanFillers.words
  /// What an event is called has no more characters.
  private static let longest = 8

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    document.blocks.filter { $0.role != .contents && $0.container != .cell }
      .flatMap { block -> [DateFinding] in
        guard document.text.contains(anyOf: froms, in: block.range) else { return [] }
        let times = ClockTimes.all(in: block.range, document)
        guard times.count > 1, times.count < 30 else { return [] }
        return findings(in: block, times, document)
      }
  }

  private static func findings(
    in block: Block, _ times: [ClockTimes.Time], _ document: Document
  ) -> [DateFinding] {
    let line = ScalarLine(block.range, in: document)
    return line.scalars.indices.compactMap { index in
      guard let lead = froms.first(where: { line.starts(with: $0, at: index) }),
        index > 0, !line.isHan(index - 1)
      else { return nil }
      let start = index + lead.unicodeScalars.count
      var end = start
      while line.isHan(end), StatedLength.number(line, at: end) == nil { end += 1 }
      guard (2...longest).contains(end - start) else { return nil }
      var event = document.text.string(line.range(start..<end))
      for filler in fillers where event.hasSuffix(filler) { event.removeLast(filler.count) }
      let number = line.skippingBlanks(end)
      guard event.count > 1, let (stated, behind) = StatedLength.read(line, from: number),
        !StatedLength.isInexact(line, behind: behind)
      else { return nil }
      return finding(stated, event, at: line.range(index..<start).lowerBound, times, document)
    }
  }

  /// Against the last time before and the one of the event, of which there must be one.
  private static func finding(
    _ stated: StatedLength, _ event: String, at place: Int, _ times: [ClockTimes.Time],
    _ document: Document
  ) -> DateFinding? {
    let before = times.filter { $0.range.upperBound <= place }
    guard let last = before.last, before.count > 1, place - last.range.upperBound < 120 else {
      return nil
    }
    let told = before.indices.dropLast().filter { index in
      let words = document.text.string(
        before[index].range.upperBound..<before[index + 1].range.lowerBound)
      var rest = words[...]
      return event.allSatisfy { character in
        guard let found = rest.firstIndex(of: character) else { return false }
        rest = rest[rest.index(after: found)...]
        return true
      }
    }
    guard told.count == 1, let first = told.first else { return nil }
    return ChineseDurations.hours(stated, before[first], last, document)
  }
}
