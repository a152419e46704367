internal import DocumentModel
internal import SourceText

/// A sentence with the rows and columns of a table that it names.
struct ClaimSentence {
  let range: TextRange
  let rows: [LabelNames.Place]
  let columns: [LabelNames.Place]
  private let document: Document
  private let numbers: [TextRange]
  /// What ends what is said of one row, and what ends the words of a number.
  private static let stops: Set<Unicode.Scalar> = ["；", ";", "。"]
  private static let marks: Set<Unicode.Scalar> = ["，", "。", "；", "、", ",", ";", "（", "("]

  private static let clauseMarks: Set<Unicode.Scalar> = ["，", "；", ",", ";"]

  init(
    _ range: TextRange, of document: Document, rows: LabelNames, columns: LabelNames,
    numbers: [TextRange]
  ) {
    self.range = range
    self.document = document
    self.numbers = numbers
    self.rows = rows.places(in: range, of: document)
    self.columns =
      self.rows.isEmpty && columns.isEmpty ? [] : columns.places(in: range, of: document)
  }

  /// The words before a number, back to the one before it, and those right behind it.
  struct Context {
    let start: Int
    let before: String
    let behind: TextRange
    let text: String

    func contains(_ range: TextRange) -> Bool {
      range.lowerBound >= start && range.upperBound <= behind.upperBound
    }
  }

  func context(of index: Int, in mentions: [Mention]) -> Context {
    let own = mentions[index].numberRange
    let start = index > 0 ? mentions[index - 1].numberRange.upperBound : range.lowerBound
    let next =
      index + 1 < mentions.count ? mentions[index + 1].numberRange.lowerBound : range.upperBound
    let before = document.text.string(min(start, own.lowerBound)..<own.lowerBound)
    let behind = own.upperBound..<mark(from: own.upperBound, before: max(own.upperBound, next))
    return Context(
      start: start, before: before, behind: behind,
      text: before + " " + document.text.string(behind))
  }

  /// The first mark of a stretch, or its end.
  private func mark(from start: Int, before end: Int) -> Int {
    var place = start
    while place < end {
      let scalar = document.text.bytes.scalar(at: place)
      if Self.marks.contains(scalar) { return place }
      place += UTF8.width(scalar)
    }
    return min(place, end)
  }

  /// The stretches that marks part, without lists.
  var parts: [TextRange] {
    var parts: [TextRange] = []
    var start = range.lowerBound
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = document.text.bytes.scalar(at: place)
      place += UTF8.width(scalar)
      let isInNumber =
        scalar == "," && place < range.upperBound && document.text.bytes[place].isASCIIDigit
      if Self.clauseMarks.contains(scalar), !isInNumber {
        parts.append(start..<place)
        start = place
      }
    }
    return start < range.upperBound ? parts + [start..<range.upperBound] : parts
  }

  /// Whether nothing between two places ends what is said.
  func isInOneClause(_ start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end {
      let scalar = document.text.bytes.scalar(at: place)
      if Self.stops.contains(scalar) { return false }
      place += UTF8.width(scalar)
    }
    return true
  }

  /// Whether a number follows.
  func hasNumber(behind place: Int) -> Bool { numbers.contains { $0.lowerBound >= place } }
}
