import DocumentModel
import SourceText

/// What the parser of Markdown is given of a record: limits on what a text may cost are checked on this,
/// not at the record.
package struct ParsedMarkdown {
  /// The record without odd characters, all line ends LF or CRLF.
  package let bytes: [UInt8]
  private let record: [UInt8]
  private let reading: RecordReading?

  /// - Complexity: O(*n*).
  package init(_ record: [UInt8]) {
    self.record = record
    reading = RecordReading(BlockText(record: record), isMarkdown: true)
    bytes = reading?.text.bytes ?? record
  }

  /// The line of the record in which a line of ``bytes`` begins; both are one-based.
  package func recordLine(of line: Int) -> Int {
    guard let reading else { return line }
    let start = LineIndex(bytes).content(ofLine: line).lowerBound
    return LineIndex(record).line(of: reading.text.recordSpan(of: start..<start).start)
  }
}
