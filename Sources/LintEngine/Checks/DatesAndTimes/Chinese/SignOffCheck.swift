import Diagnostics
import DocumentModel
import RuleModel

/// The body and the date that close a Chinese report.
enum SignOffCheck {
  static func findings(in document: Document) -> [DateFinding] {
    guard document.reading == .wholeFile, !document.blocks.isEmpty else { return [] }
    let bodyEnd =
      document.blocks.last { $0.role == .paragraph || $0.role == .heading }?.range.upperBound ?? 0
    var found: [DateFinding] = []
    guard let signOff = document.signOff else {
      if !titleHasDate(document) {
        found.append(DatesCheck.make(.signOffMissing, bodyEnd..<bodyEnd, document))
      }
      return found
    }
    if let line = signOff.date {
      found += dateLine(line, in: document)
      if let body = signOff.body {
        if line.lowerBound < body.lowerBound {
          found.append(DatesCheck.make(.signOffOrder, line, document))
        }
      } else {
        found.append(DatesCheck.make(.signOffMissing, line.lowerBound..<line.lowerBound, document))
      }
      // What an attachment holds stands behind its caption.
      let behind = document.blocks.drop { $0.range.lowerBound <= line.lowerBound }
        .prefix { $0.role != .attachment }
      for block in behind
      where block.role == .trailing && !isClosingNote(document.text.string(block.range)) {
        found.append(DatesCheck.make(.textAfterSignOff, block.range, document))
      }
    } else if let body = signOff.body, !titleHasDate(document) {
      if !endsHaveDate(document) {
        found.append(
          DatesCheck.make(.signOffUndated, body.upperBound..<body.upperBound, document))
      }
      found.append(DatesCheck.make(.signOffMissing, body.upperBound..<body.upperBound, document))
    }
    return found
  }

  /// A note in round brackets, or who had it printed (GB/T 9704-2012 7.3.6 and 7.4).
  private static func isClosingNote(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    let isBracketed = "（(".contains(first) && "）)".contains(last)
    return isBracketed || text.hasSuffix("印发") || text.hasPrefix("抄送") || text.hasPrefix("主送")
  }

  private static func dateLine(_ line: TextRange, in document: Document) -> [DateFinding] {
    guard let date = document.facts.dates.last(where: { line.contains($0.range.lowerBound) }) else {
      return []
    }
    var found: [DateFinding] = []
    if !date.isCut, date.day == nil || date.year == nil {
      found.append(DatesCheck.make(.incomplete, date.range, document))
    }
    guard let year = date.year, let month = date.month, let day = date.day else { return found }
    let plain = "\(year)年\(month)月\(day)日"
    if date.isPadded, date.form == .chinese {
      found.append(
        DatesCheck.make(
          .padded, date.range, document, expected: LocalizedText(plain),
          edits: date.isCut ? [] : [.init(date.range, plain)]))
    }
    if date.numerals == .chinese {
      found.append(
        DatesCheck.make(
          .chineseNumerals, date.range, document, expected: LocalizedText(plain),
          edits: [.init(date.range, plain)]
        ))
    }
    return found
  }

  /// Whether a whole date stands in the lines below the title or in the last ones.
  private static func endsHaveDate(_ document: Document) -> Bool {
    let ends = document.blocks.prefix(5) + document.blocks.suffix(3)
    return ends.contains { block in
      block.range.count < 160 && document.text.bytes.lastScalar(in: block.range) != "。"
        && document.dates(in: block.range).contains { $0.day != nil }
    }
  }

  /// A date below the title stands for the one at the end, as in printed speeches.
  private static func titleHasDate(_ document: Document) -> Bool {
    let titles = document.blocks.filter { $0.role == .title }.map(\.range)
    return document.facts.dates.contains { date in
      date.day != nil && titles.contains { $0.holds(date.range) }
    }
  }
}
