import Diagnostics
import SourceText

/// A draft's lines with the places of its findings marked, overlapping ones too.
struct MarkedPage {
  /// A stretch that one finding marks; an aggregate marks several.
  private struct Mark {
    let range: Range<Int>
    /// The finding, from zero.
    let finding: Int
    /// Whether the finding's number stands here.
    let isFirst: Bool
  }

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
      marks.append(Mark(range: diagnostic.span.range, finding: index, isFirst: true))
      guard diagnostic.count != nil else { continue }
      marks += diagnostic.notes.lazy.filter { $0.path == nil }.compactMap(\.span).map {
        Mark(range: $0.range, finding: index, isFirst: false)
      }
    }
    self.marks = marks.sorted {
      ($0.range.lowerBound, $0.finding) < ($1.range.lowerBound, $1.finding)
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
        if mark.isFirst, mark.range.lowerBound >= cuts[0] { writeNumber(mark, to: &output) }
        if mark.range.upperBound > cut { covering.append(mark) }
      }
      guard !isLast else { return }
      write(cut..<cuts[index + 1], under: covering, to: &output)
    }
  }

  private func write(_ stretch: Range<Int>, under covering: [Mark], to output: inout String) {
    let text = MarkupText.text(report.file.text(SourceSpan(stretch)))
    guard !covering.isEmpty else {
      output += text
      return
    }
    let severity = covering.map { report.diagnostics[$0.finding].severity }.max() ?? .info
    let keys = covering.map { key($0) }.joined(separator: " ")
    output += "<mark class=\"\(severity.rawValue)\" data-for=\"\(keys)\">\(text)</mark>"
  }

  private func key(_ mark: Mark) -> String { "\(number)-\(mark.finding + 1)" }

  /// The finding's number before its place; of an empty place it is all there is to see.
  private func writeNumber(_ mark: Mark, to output: inout String) {
    let diagnostic = report.diagnostics[mark.finding]
    let (key, severity) = (key(mark), diagnostic.severity.rawValue)
    let kind = mark.range.isEmpty ? " empty" : ""
    let title = MarkupText.attribute(diagnostic.message[report.language])
    output += "<a class=\"ref \(severity)\(kind)\" id=\"m\(key)\" data-for=\"\(key)\""
    output += " href=\"#n\(key)\" title=\"\(title)\">\(mark.finding + 1)</a>"
  }
}
