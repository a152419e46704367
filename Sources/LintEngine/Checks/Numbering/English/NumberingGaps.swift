import Diagnostics
import DocumentModel
import RuleModel

/// Numbers that leave one out: those typed before the items of a list, those of captions.
enum NumberingGaps {
  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [NumberingFinding] {
    items(in: document) + captions(in: document)
  }

  private static func make(
    _ fault: NumberingFault, _ range: TextRange, number: String, expected: String,
    previous: (place: TextRange, number: String)
  ) -> NumberingFinding {
    NumberingFinding(
      fault, .arabic, range, number: number, expected: expected, previous: previous.number,
      related: [RelatedPlace(.numberBefore, at: previous.place)])
  }

  // MARK: - Lists

  /// Items numbered 1, 2, 4 or 1, 2, 2; a list whose items all have one number is typed so by habit.
  static func items(in document: Document) -> [NumberingFinding] {
    let numbered = document.markup.listItems.filter { $0.number != nil && !$0.range.isEmpty }
    return Dictionary(grouping: numbered, by: \.list).values.flatMap {
      items -> [NumberingFinding] in
      let numbers = items.compactMap(\.number)
      // 1. 1. 1. and 1. 2. 2. 2. are habits.
      let isHabit =
        Set(numbers).count == 1 || numbers.count > 3 && Set(numbers.dropFirst()).count == 1
      guard !isHabit else { return [] }
      return zip(items, items.dropFirst()).compactMap { before, item in
        guard let last = before.number, let number = item.number,
          number == last || number > last + 1
        else { return nil }
        return make(
          number == last ? .itemDuplicate : .itemGap,
          item.range.lowerBound..<item.range.lowerBound, number: "\(number)",
          expected: "\(last + 1)",
          previous: (before.range.lowerBound..<before.range.lowerBound, "\(last)"))
      }
    }
  }

  // MARK: - Captions

  /// Table 1, then Table 3, where nothing speaks of a Table 2.
  private static func captions(in document: Document) -> [NumberingFinding] {
    guard document.reading == .wholeFile else { return [] }
    let (captions, labels) = NumberedReferences(document).captions()
    return NumberedReferences.Series.shown.flatMap {
      skipped($0, among: captions, labels, in: document)
    } + repeated(captions.filter { $0.range.lowerBound == $0.block.lowerBound }, in: document)
  }

  /// Table 2 above two tables; a list of tables and a table that goes on name one twice by right.
  private static func repeated(
    _ captions: [NumberedReferences.Mention], in document: Document
  ) -> [NumberingFinding] {
    func words(_ caption: NumberedReferences.Mention) -> String {
      let rest = caption.range.upperBound..<caption.block.upperBound
      return document.text.string(rest).lowercased().filter { $0.isLetter || $0.isNumber }
    }
    var first: [NumberedReferences.Label: NumberedReferences.Mention] = [:]
    return captions.compactMap { caption in
      guard let before = first[caption.label] else {
        first[caption.label] = caption
        return nil
      }
      let (old, new) = (words(before), words(caption))
      guard !old.isEmpty, !new.isEmpty, !old.hasPrefix(new), !new.hasPrefix(old),
        !new.hasPrefix("cont"), let number = Int(caption.label.number)
      else { return nil }
      let written = document.text.string(caption.range)
      return make(
        .captionDuplicate, caption.range, number: written,
        expected: written.prefix { !$0.isNumber } + "\(number + 1)",
        previous: (before.range, document.text.string(before.range)))
    }
  }

  private static func skipped(
    _ series: NumberedReferences.Series, among captions: [NumberedReferences.Mention],
    _ labels: Set<NumberedReferences.Label>, in document: Document
  ) -> [NumberingFinding] {
    // Of 2.1 and 2.3 the last number counts.
    var last: [Substring: (number: Int, place: TextRange)] = [:]
    let own = captions.filter { $0.label.series == series }
    let isRoman = own.count > 1 && own.allSatisfy { roman($0.label.number) != nil }
    func shown(_ number: Int) -> String { isRoman ? RomanNumeral.text(number) : "\(number)" }
    return own.compactMap { caption in
      let whole = caption.label.number
      let head = whole.lastIndex { $0 == "." || $0 == "-" }.map { whole[...$0] } ?? ""
      let tail = String(whole.dropFirst(head.count))
      guard let number = isRoman ? roman(tail) : Int(tail) else { return nil }
      defer { last[head] = (number, caption.range) }
      guard let last = last[head], number > last.number + 1, number <= last.number + 3 else {
        return nil
      }
      let isNamed = (last.number + 1..<number).contains {
        labels.contains(NumberedReferences.Label(series: series, number: head + shown($0)))
      }
      guard !isNamed else { return nil }
      let written = document.text.string(caption.range)
      let word = written.dropLast(whole.count)
      return make(
        .captionGap, caption.range, number: written, expected: word + head + shown(last.number + 1),
        previous: (last.place, document.text.string(last.place)))
    }
  }

  /// Table IV: what Roman numerals up to 39 count.
  private static func roman(_ text: String) -> Int? {
    (1...39).first { RomanNumeral.text($0) == text }
  }
}
