import DocumentModel
import RuleModel

/// 租赁期限：8年，自2017年7月1日起至2025年6月30日止: a length that stands before or behind the two days of its period; and three lines
/// with a first day, a last one, and what lies between them.
enum PeriodLengths {
  private static let leads = ShippedWords.Zh.Dates.periodLeads.words
  private static let fillers = ShippedWords.Zh.Dates.lengthFillers.words
  private static let froms = ShippedWords.Zh.Dates.spanFroms.words
  private static let joints = ShippedWords.Zh.Dates.joints.words + ["—", "－", "-", "–", "～", "~"]
  private static let pauses = ShippedWords.Zh.Dates.lengthPauses.words
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
    guard first.range.count < longest, second.range.count < longest,
      let start = only(first, document), let end = only(second, document),
      document.dates(in: third.range).isEmpty,
      let stated = length(in: third.range, document),
      stated.range.lowerBound - third.range.lowerBound < 40
    else { return nil }
    return ChineseDurations.days(stated, start, end, document)
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
