package import DocumentModel
import SourceText

/// Reads pages as browsers show them: headings, paragraphs, lists, quotations and the cells of tables are
/// text; what stands around the text of the page is apart from it; what is hidden, scripts and forms are not read.
package enum HTMLReader: DraftReader {
  package static let endings = [".html", ".htm"]

  /// Whether a text begins as a page does.
  package static func isPage(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop { $0 <= 0x20 }
    // What may stand before: a declaration of XML, comments.
    for (start, end) in [("<?", "?>"), ("<!--", "-->"), ("<!--", "-->")]
    where rest.starts(with: start.utf8) {
      guard let close = rest.firstRange(of: Array(end.utf8)[...]) else { return false }
      rest = rest[close.upperBound...].drop { $0 <= 0x20 }
    }
    return ["<!doctype html", "<html", "<head", "<body"].contains { mark in
      let width = mark.utf8.count
      guard rest.count > width, let behind = rest.dropFirst(width).first else { return false }
      return rest.prefix(width).elementsEqual(mark.utf8, by: { $0 | 0x20 == $1 | 0x20 })
        && (behind <= 0x20 || behind == UInt8(ascii: ">"))
    }
  }

  package static func refusal(of record: [UInt8]) -> InputFault? {
    guard let (limit, place) = HTMLBound.firstFault(in: record) else { return nil }
    return .tooMuchMarkup(limit, line: LineIndex(record).line(of: ByteOffset(place)))
  }

  /// Places are those of the page, through all that stands between the words.
  ///
  /// - Complexity: O(*n*) for what is not refused.
  package static func read(
    path: String, bytes: [UInt8], reading: Reading, lexicon: Lexicon = .shipped
  ) -> Document {
    text(of: bytes).document(
      over: SourceFile(path: path, bytes: bytes), reading, lexicon: lexicon)
  }

  /// The paragraphs of a page.
  static func text(of page: [UInt8]) -> FlowText {
    var story = HTMLStory(page, readsFurniture: false)
    HTMLParser.parse(page, into: story)
    var (text, furniture) = story.ended()
    if text.isEmpty, !furniture.isEmpty {
      // A page that is nothing else.
      story = HTMLStory(page, readsFurniture: true)
      HTMLParser.parse(page, into: story)
      (text, furniture) = story.ended()
    }
    return FlowText(
      parts: [""], stories: [FlowStory(part: 0, container: nil, items: text)],
      furniture: [FlowFurniture(kind: .site, part: 0, items: furniture)],
      changes: FlowText.TrackedChanges(), insertedDocuments: 0)
  }
}
