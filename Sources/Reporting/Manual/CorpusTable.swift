package import Diagnostics
package import SourceText

/// How often each rule fires on a body of texts, with a few places each.
package struct CorpusTable {
  /// A rule's findings, in the order met.
  private struct Row {
    let severity: Severity
    var count = 0
    var places: [String] = []
  }

  private static let mostPlaces = 5
  private var rows: [RuleID: Row] = [:]
  private var characters = 0
  private var files = 0

  package init() {}

  /// Adds what was found in one text.
  package mutating func add(_ file: SourceFile, _ diagnostics: [Diagnostic]) {
    files += 1
    characters += file.bytes.count { $0 & 0xC0 != 0x80 }
    for diagnostic in diagnostics {
      var row = rows[diagnostic.rule] ?? Row(severity: diagnostic.severity)
      row.count += 1
      if row.places.count < Self.mostPlaces { row.places.append(place(diagnostic, in: file)) }
      rows[diagnostic.rule] = row
    }
  }

  private func place(_ diagnostic: Diagnostic, in file: SourceFile) -> String {
    let start = file.lines.position(of: diagnostic.span.start, in: .unicodeScalars)
    let range = diagnostic.span.range
    // Four bytes hold any character.
    let before = shown(file.bytes[..<range.lowerBound].suffix(48)).suffix(12)
    let after = shown(file.bytes[range.upperBound...].prefix(48)).prefix(12)
    let words = shown(file.bytes[range].prefix(120)).prefix(30)
    return "\(file.path):\(start.line):\(start.column)  "
      + "\(String(before))⟦\(String(words))⟧\(String(after))"
  }

  /// The characters of some bytes, line ends shown as ⏎.
  private func shown(_ bytes: ArraySlice<UInt8>) -> String.UnicodeScalarView {
    String(decoding: bytes, as: UTF8.self).replacing("\n", with: "⏎").unicodeScalars
  }

  /// The table: rules by severity and count, rates a 10,000 characters, then the places.
  package var text: String {
    var text = "files \(files)  characters \(characters)\n"
    let sorted = rows.sorted { a, b in
      (b.value.severity, b.value.count, a.key.name) < (a.value.severity, a.value.count, b.key.name)
    }
    for (rule, row) in sorted {
      let hundredths = characters == 0 ? 0 : row.count * 1_000_000 / characters
      let rate = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
      text += "\(row.severity.rawValue)\t\(rule)\t\(row.count)\t\(rate)\n"
      for place in row.places { text += "    \(place)\n" }
    }
    return text
  }
}
