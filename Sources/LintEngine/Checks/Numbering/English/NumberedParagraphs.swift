import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Paragraphs that are numbered like sections and are none, for they end with a stop: 2.1.4 The lead ….
enum NumberedParagraphs {
  private struct Number {
    let path: [Int]
    let range: TextRange
    let isHeading: Bool

    var outer: ArraySlice<Int> { path.dropLast() }
    var last: Int { path.last ?? 0 }
  }

  /// Numbers that leave one out or stand twice among those of one section; headings are looked at
  /// elsewhere.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  static func findings(in document: Document) -> [NumberingFinding] {
    var last: [ArraySlice<Int>: Number] = [:]
    return numbers(in: document).compactMap { number in
      // A run begins with one; 3.5 million opens none.
      defer { if number.last == 1 || last[number.outer] != nil { last[number.outer] = number } }
      guard let before = last[number.outer], !before.isHeading || !number.isHeading else {
        return nil
      }
      let step = number.last - before.last
      guard step == 0 || 2...3 ~= step else { return nil }
      let expected = (number.outer + [before.last + 1]).map(String.init).joined(separator: ".")
      return NumberingFinding(
        step == 0 ? .duplicate : .gap, .dotted, number.range,
        number: document.text.string(number.range), expected: expected, missing: expected,
        previous: document.text.string(before.range),
        related: [RelatedPlace(.numberBefore, at: before.range)])
    }
  }

  private static func numbers(in document: Document) -> [Number] {
    let headings = Set(document.headings.filter { $0.form == .dotted }.map(\.block))
    return document.blocks.enumerated().compactMap { index, block in
      guard block.role == .paragraph || block.role == .heading, block.container != .cell else {
        return nil
      }
      let text = document.text.string(block.range.prefix(24))
      let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let number = digits.hasSuffix(".") ? digits.dropLast() : digits
      let path = number.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      let behind = text.dropFirst(digits.count).drop { $0 == " " || $0 == "\t" }
      guard 2...4 ~= path.count, path.allSatisfy({ 1...99 ~= $0 ?? 0 }),
        text.dropFirst(digits.count).first?.isWhitespace == true, behind.first?.isUppercase == true
      else { return nil }
      let range = block.range.lowerBound..<block.range.lowerBound + number.utf8.count
      return Number(
        path: path.compactMap(\.self), range: range, isHeading: headings.contains(index))
    }
  }
}
