import Diagnostics
import LintEngine
import SourceText

/// A draft's lines with the places of its findings marked, overlapping ones too.
///
/// Where several findings mark the same words, the words look like the shortest of them, of two alike the graver; a long
/// stretch is underlined only, so that what it holds stays to be seen.
struct MarkedPage {
  /// A stretch that one finding marks; an aggregate marks several, and notes mark what explains it.
  private struct Mark {
    let range: Range<Int>
    /// The finding, from zero.
    let finding: Int
    /// The note that has the place, from one; 0 for the finding's own.
    let note: Int
    /// Nil for a place that only explains the finding.
    let severity: Severity?
    /// How its words look.
    let look: String

    /// Whether words that both mark look like this one.
    func isSeen(before other: Mark) -> Bool {
      if range.count != other.range.count { return range.count < other.range.count }
      if severity != other.severity {
        guard let mine = severity, let its = other.severity else { return severity != nil }
        return mine > its
      }
      return (finding, note) < (other.finding, other.note)
    }
  }

  /// A stretch of more characters is only underlined.
  private static let painted = 80
  private static let related = "related"

  private let report: FileReport
  private let number: Int
  /// In order of their starts.
  private let marks: [Mark]

  /// - Parameters:
  ///   - report: A file and its findings.
  ///   - number: Its place on the page, for anchors.
  init(_ report: FileReport, number: Int) {
    self.report = report
    self.number = number
    var marks: [Mark] = []
    for (index, diagnostic) in report.diagnostics.enumerated() {
      func add(_ span: SourceSpan, _ note: Int, _ severity: Severity?) {
        let length = report.file.bytes[span.range].count { $0 & 0xC0 != 0x80 }
        let look = severity?.rawValue ?? Self.related
        marks.append(
          Mark(
            range: span.range, finding: index, note: note, severity: severity,
            look: length > Self.painted ? "\(look) long" : look))
      }
      let severity = diagnostic.severity
      add(diagnostic.span, 0, severity)
      let further = Set(diagnostic.furtherPlaces)
      for group in NoteGroup.groups(of: diagnostic) where group.hasPlaces {
        for (place, note) in group.notes {
          guard let span = note.span else { continue }
          add(span, place + 1, further.contains(span) ? severity : nil)
        }
      }
    }
    self.marks = marks.sorted {
      ($0.range.lowerBound, $0.finding, $0.note) < ($1.range.lowerBound, $1.finding, $1.note)
    }
  }

  /// Writes every line of the record.
  ///
  /// - Complexity: O(size of the record + marks × the marks that overlap).
  func write(to output: inout String) {
    let lines = report.file.lines
    var next = 0
    var open: [Mark] = []
    for line in 1...lines.count {
      let content = lines.content(ofLine: line)
      if line == lines.count, content.isEmpty, line > 1, next == marks.count { break }
      let end = line < lines.count ? lines.content(ofLine: line + 1).lowerBound : content.upperBound
      output += "<div class=\"line\"><span class=\"no\">\(line)</span><span class=\"text\">"
      var cuts: Set = [content.lowerBound, content.upperBound]
      let first = next
      while next < marks.count,
        marks[next].range.lowerBound < end || line == lines.count
      {
        next += 1
      }
      let new = marks[first..<next]
      for mark in open + new {
        for bound in [mark.range.lowerBound, mark.range.upperBound] {
          cuts.insert(min(max(bound, content.lowerBound), content.upperBound))
        }
      }
      open += new
      write(cuts.sorted(), open, to: &output)
      open.removeAll { $0.range.upperBound <= end }
      output += "</span></div>\n"
    }
  }

  /// Writes the text between cuts, each stretch under the marks that cover it.
  ///
  /// - Parameters:
  ///   - cuts: Where marks of the line start or end, in order, its own bounds among them.
  ///   - marks: Those that reach into the line, in order of their starts.
  ///   - output: Where the text goes.
  private func write(_ cuts: [Int], _ marks: [Mark], to output: inout String) {
    var covering: [Mark] = []
    var next = 0
    for (index, cut) in cuts.enumerated() {
      let isLast = index == cuts.count - 1
      covering.removeAll { $0.range.upperBound <= cut }
      // What stands in the line end is shown at the end of its line.
      while next < marks.count, marks[next].range.lowerBound <= cut || isLast {
        let mark = marks[next]
        next += 1
        if mark.range.lowerBound >= cuts[0] { writeNumber(mark, to: &output) }
        if mark.range.upperBound > cut { covering.append(mark) }
      }
      guard !isLast else { return }
      write(cut..<cuts[index + 1], under: covering, to: &output)
    }
  }

  private func write(_ stretch: Range<Int>, under covering: [Mark], to output: inout String) {
    let text = MarkupText.text(report.file.text(SourceSpan(stretch)))
    let sorted = covering.sorted { $0.isSeen(before: $1) }
    guard let seen = sorted.first else {
      output += text
      return
    }
    let covers = sorted.map { "\(key($0)) \($0.look)" }.joined(separator: ",")
    output += "<mark class=\"\(seen.look)\" data-for=\"\(covers)\">\(text)</mark>"
  }

  private func key(_ mark: Mark) -> String { "\(number)-\(mark.finding + 1)" }

  /// The finding's number before its place; of an empty place it is all there is to see.
  private func writeNumber(_ mark: Mark, to output: inout String) {
    let diagnostic = report.diagnostics[mark.finding]
    let (key, number) = (key(mark), mark.finding + 1)
    let isRelated = mark.severity == nil
    let look = mark.severity?.rawValue ?? Self.related
    let message = mark.note == 0 ? diagnostic.message : diagnostic.notes[mark.note - 1].message
    let label =
      isRelated
      ? PageMessages.numberBeside(number)
      : PageMessages.number(number, of: diagnostic.severity.name)
    let anchor = mark.note == 0 ? "m\(key)" : "r\(key)-\(mark.note)"
    output += "<a class=\"ref \(look)\(mark.range.isEmpty ? " empty" : "")\" id=\"\(anchor)\""
    output += " data-for=\"\(key)\" href=\"#n\(key)\""
    output += " title=\"\(MarkupText.attribute(message[report.language]))\""
    output +=
      " aria-label=\"\(label[report.language])\">\(isRelated ? "[\(number)]" : "\(number)")</a>"
  }
}
