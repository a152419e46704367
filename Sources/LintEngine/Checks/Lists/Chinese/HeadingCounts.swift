import Diagnostics
import DocumentModel
import RuleModel

/// Headings and lists that are another number than the words right before the first of them announce:
/// 以下三个方面： before 一、 to 四、.
enum HeadingCounts {
  private static let others = ShippedWords.Zh.Lists.otherHeadings.words

  /// - Complexity: O(*n*) in the number of headings and the size of the text.
  static func findings(in document: Document) -> [EnumerationFinding] {
    let headings = headings(in: document)
    return headings + titles(in: document)
      + lists(in: document).filter { list in
        !headings.contains { $0.finding.range == list.finding.range }
      }
  }

  private static func headings(in document: Document) -> [EnumerationFinding] {
    document.headings.indices.compactMap { first in
      let heading = document.headings[first]
      guard heading.number == 1, heading.form != nil, heading.block > 0,
        document.blocks[heading.block - 1].role == .paragraph,
        let stated = StatedCount.find(before: heading.extent.lowerBound, in: document)
      else { return nil }
      let run = document.headings[first...].filter {
        $0.form == heading.form && $0.parent == heading.parent
      }
      let numbers = run.compactMap(\.number)
      // Sections on what is left and on what comes next are not among what was announced.
      guard numbers == Array(1...numbers.count), numbers.count > 1, stated.number != numbers.count,
        let last = run.last,
        stated.number > numbers.count
          || !run[stated.number...].contains(where: {
            document.text.contains(anyOf: others, in: $0.title)
          })
      else { return nil }
      return make(stated, count: numbers.count, last: last.marker, document)
    }
  }

  private static func lists(in document: Document) -> [EnumerationFinding] {
    ListBehind.all(in: document).compactMap { list in
      guard let first = list.items.first, let last = list.items.last,
        let stated = StatedCount.find(before: first.lowerBound, in: document),
        stated.number != list.items.count
      else { return nil }
      return make(stated, count: list.items.count, last: last.prefix(30), document)
    }
  }

  /// 以下三项议案：《…》《…》。: names in 《》 alone up to the end of the sentence.
  private static func titles(in document: Document) -> [EnumerationFinding] {
    document.blocks.filter { $0.role == .paragraph }.flatMap(\.sentences).compactMap { sentence in
      let names = document.facts.bookTitles.overlapping(sentence)
      guard names.count > 1, let first = names.first, let last = names.last,
        document.text.string(sentence.lowerBound..<first.lowerBound).hasSuffix("："),
        zip(names, names.dropFirst()).allSatisfy({
          Self.joints.contains(document.text.string($0.upperBound..<$1.lowerBound))
        }),
        ["。", "；", ""].contains(document.text.string(last.upperBound..<sentence.upperBound)),
        let stated = StatedCount.find(before: first.lowerBound, in: document),
        stated.number != names.count
      else { return nil }
      return make(stated, count: names.count, last: last.prefix(30), document)
    }
  }

  private static let joints = ShippedWords.Zh.Lists.titleJoints.set.union([""])

  private static func make(
    _ stated: StatedCount, count: Int, last: TextRange, _ document: Document
  ) -> EnumerationFinding {
    EnumerationFinding(
      fault: .statedCount, family: .ordinal,
      finding: Finding(
        stated.range,
        captures: [
          "marker": LocalizedText(document.text.string(last)),
          "stated": LocalizedText("\(stated.number)"),
          "found": LocalizedText("\(count)"),
        ],
        related: [RelatedPlace(.lastItem, at: last)], operands: ["\(count)"]))
  }
}
