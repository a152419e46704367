import DocumentModel
import RuleModel
import SourceText

/// Numbers without a mark that open the headings of markup: 1 概况, 2 经过, 4 原因.
enum BareHeadingNumbers {
  private struct Entry {
    let number: Int
    let range: TextRange
    let level: Int
  }

  /// - Complexity: O(*n*) in the number of headings.
  static func findings(in document: Document) -> [NumberingFinding] {
    let entries = document.headings.filter(\.isMarked).compactMap { entry($0, document) }
    return Dictionary(grouping: entries, by: \.level).values.flatMap { entries in
      // Where most headings of a level have no number, a year or amount opens a title.
      let all = document.headings.count { $0.isMarked && $0.level == entries[0].level }
      guard entries.count > 2, entries[0].number == 1, entries.count * 4 >= all * 3 else {
        return [NumberingFinding]()
      }
      let steps = zip(entries, entries.dropFirst()).map { $1.number - $0.number }
      // Amounts that open titles go anywhere.
      guard steps.allSatisfy({ -2...2 ~= $0 }), steps.count(where: { $0 != 1 }) < 3 else {
        return []
      }
      return zip(entries, entries.dropFirst()).compactMap { before, entry in
        guard entry.number != before.number + 1, entry.number != 1 else { return nil }
        let fault: NumberingFault =
          entry.number == before.number
          ? .duplicate : entry.number > before.number ? .gap : .order
        return NumberingFinding(
          fault, .arabic, entry.range, number: "\(entry.number)",
          expected: "\(before.number + 1)", missing: "\(before.number + 1)",
          previous: document.text.string(before.range),
          related: [RelatedPlace(.numberBefore, at: before.range)])
      }
    }
  }

  private static func entry(_ heading: Heading, _ document: Document) -> Entry? {
    guard heading.form == nil, heading.number == nil else { return nil }
    let line = ScalarLine(document.blocks[heading.block].range, in: document)
    guard let (number, end) = line.digits(at: 0), number < 40, line.isBlank(end),
      line.isHan(line.skippingBlanks(end))
    else { return nil }
    return Entry(number: number, range: line.range(0..<end), level: heading.level)
  }
}
