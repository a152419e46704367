import DocumentModel
import SourceText

/// What the markup of a record says of pictures and links besides their words.
enum AlternativeText {
  private static let openings = ["![", "alt=\"", "alt='", "<figcaption>"].map { Array($0.utf8) }

  /// Where in a record the words for pictures begin.
  ///
  /// - Complexity: O(*n*) in the size of the record.
  static func starts(in record: [UInt8]) -> [Int] {
    record.indices.compactMap { place in
      switch record[place] {
      case UInt8(ascii: "!"), UInt8(ascii: "a"), UInt8(ascii: "<"): break
      default: return nil
      }
      return openings.first { record[place...].starts(with: $0) }.map { place + $0.count }
    }
  }

  /// Whether words are those of a link that leads out of the document: `[Table 3](costs.xlsx)`.
  static func isLinkedAway(_ words: TextRange, in document: Document) -> Bool {
    let span = document.text.recordSpan(of: words).range
    let line = document.file.bytes[span.upperBound...].prefix(120).prefix { $0 != 0x0A }
    guard let close = line.firstIndex(of: UInt8(ascii: "]")), !line[..<close].contains(0x5B),
      line[close...].dropFirst().first == UInt8(ascii: "(")
    else { return false }
    return line.dropFirst(close + 2 - line.startIndex).first != UInt8(ascii: "#")
  }
}
