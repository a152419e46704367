import DocumentModel
import RuleModel

/// 租赁期限：8年，自2017年7月1日起至2025年6月30日止: a length that stands before or behind the two days of its period; and three lines
/// with a first day, a last one, and what lies between them.
enum PeriodLengths {
  private static let leads = ShippedWords.Zh.Dates.periodLeads.words
  private static let starts = ShippedWords.Zh.Dates.lengthStarts.words
  private static let ends = ShippedWords.Zh.Dates.lengthEnds.words
  private static let fillers = ShippedWords.Zh.Dates.lengthFillers.words
  private static let froms = ShippedWords.Zh.Dates.spanFroms.words
  private static let joints = ShippedWords.Zh.Dates.joints.words + ["—", "－", "-", "–", "～", "~"]
  private static let pauses = ShippedWords.Zh.Dates.lengthPauses.words
  private static let others = ShippedWords.Zh.Dates.otherLengths.words
  /// A line with a label is no longer, in bytes.
  private static let longest = 120

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    let blocks = document.blocks.filter { $0.container != .cell && $0.role != .contents }
    var found: [DateFinding] = []
    for (index, block) in blocks.enumerated() {
      for sentence in block.sentences {
        if let finding = period(in: sentence, document) { found.append(finding) }
      }
      guard index > 1, block.range.count < longest else { continue }
      if let finding = lines(blocks[index - 2], blocks[index - 1], block, document) {
        found.append(finding)
      }
    }
    return found
  }

  /// 期限8年（自…起至…止）: the only two days of a sentence, which a joint joins.
  private static func period(in sentence: TextRange, _ document: Document) -> DateFinding? {
    let dates = Array(document.dates(in: sentence))
    guard dates.count == 2, dates.allSatisfy({ $0.isPossible && $0.day != nil }),
      !document.text.contains(anyOf: pauses.filter { $0 != "其中" }, in: sentence)
    else { return nil }
    let (start, end) = (dates[0], dates[1])
    let between = document.text.string(start.range.upperBound..<end.range.lowerBound)
      .filter { !$0.isWhitespace && $0 != "（" && $0 != "起" }
    guard joints.contains(between),
      let stated = length(in: sentence.lowerBound..<start.range.lowerBound, document)
    else { return nil }
    return ChineseDurations.days(stated, start, end, document)
  }

  /// 开工日期：2023年5月1日, 竣工日期：2023年10月31日, 工期：6个月.
  private static func lines(
    _ first: Block, _ second: Block, _ third: Block, _ document: Document
  ) -> DateFinding? {
    guard first.range.count < longest, second.range.count < longest else { return nil }
    if let times = times(first, second, document), document.dates(in: third.range).isEmpty,
      let stated = labelled(third, document)
    {
      return ChineseDurations.hours(stated, times.start, times.end, document)
    }
    guard let start = only(first, document), let end = only(second, document),
      document.dates(in: third.range).isEmpty,
      let stated = labelled(third, document)
    else { return nil }
    return ChineseDurations.days(stated, start, end, document)
  }

  /// 09:20 开始, 10:05 结束: the only times of two lines of one day.
  private static func times(_ first: Block, _ second: Block, _ document: Document) -> (
    start: ClockTimes.Time, end: ClockTimes.Time
  )? {
    let (start, end) = (
      ClockTimes.all(in: first.range, document), ClockTimes.all(in: second.range, document)
    )
    guard start.count == 1, end.count == 1, document.dates(in: second.range).isEmpty,
      document.text.contains(anyOf: starts, in: first.range),
      document.text.contains(anyOf: ends, in: second.range)
    else { return nil }
    return (start[0], end[0])
  }

  /// The only date of a line, behind its label.
  private static func only(_ block: Block, _ document: Document) -> DateFact? {
    let dates = document.dates(in: block.range)
    guard dates.count == 1, let date = dates.first, date.isPossible, date.month != nil,
      date.year != nil
    else { return nil }
    let label = document.text.string(block.range.lowerBound..<date.range.lowerBound)
    return label.contains("：") || label.contains(":") ? date : nil
  }

  /// 工期：6个月: the length of a line that has nothing but its label before it.
  private static func labelled(_ block: Block, _ document: Document) -> StatedLength? {
    guard let stated = length(in: block.range, document) else { return nil }
    let label = document.text.string(block.range.lowerBound..<stated.range.lowerBound)
    // 有效工期 leaves days out.
    let isOther = others.contains(where: label.contains)
    return label.count < 14 && !isOther && !froms.contains(where: label.contains) ? stated : nil
  }

  /// The first length behind one of the leads.
  private static func length(in range: TextRange, _ document: Document) -> StatedLength? {
    let line = ScalarLine(range, in: document)
    for index in line.scalars.indices {
      guard let lead = leads.first(where: { line.starts(with: $0, at: index) }) else { continue }
      var place = line.skippingBlanks(index + lead.unicodeScalars.count)
      while let filler = fillers.first(where: { line.starts(with: $0, at: place) }) {
        place = line.skippingBlanks(place + filler.unicodeScalars.count)
      }
      if let (length, end) = StatedLength.read(line, from: place),
        !StatedLength.isInexact(line, behind: end)
      {
        return length
      }
    }
    return nil
  }
}
