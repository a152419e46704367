import DocumentModel
import SourceText

/// A draft on its way to a document: its record, and the text of it that is read.
///
/// Readers know the latter alone; what they make of it is put into the places of the record at the end.
struct DraftSource {
  let file: SourceFile
  private let reading: RecordReading?
  /// The record without odd characters.
  let text: BlockText
  /// The lines of ``bytes``.
  let lines: LineIndex
  private let lexicon: Lexicon
  /// What the record was read in, and where it stands there; nil where it is the file's.
  private let ground: BlockText?
  /// What stands in the file apart from the text.
  private let furniture: FurnitureText?

  var bytes: [UInt8] { text.bytes }

  /// - Complexity: O(*n*).
  init(path: String, bytes: [UInt8], isMarkdown: Bool, lexicon: Lexicon) {
    self.lexicon = lexicon
    ground = nil
    furniture = nil
    file = SourceFile(path: path, bytes: bytes)
    let record = BlockText(record: bytes)
    reading = RecordReading(record, isMarkdown: isMarkdown)
    text = reading?.text ?? record
    lines = reading == nil ? file.lines : LineIndex(text.bytes)
  }

  /// A text that was read in a file.
  ///
  /// - Parameters:
  ///   - file: The file, whose record is that of the document.
  ///   - ground: The text, with places of the file.
  ///   - furniture: What stands in the file apart from it.
  ///   - lexicon: The words that it is read by.
  /// - Complexity: O(*n*).
  init(
    over file: SourceFile, _ ground: BlockText, furniture: FurnitureText? = nil, lexicon: Lexicon
  ) {
    self.lexicon = lexicon
    self.ground = ground
    self.furniture = furniture
    self.file = file
    let record = BlockText(record: ground.bytes)
    reading = RecordReading(record, isMarkdown: false)
    text = reading?.text ?? record
    lines = LineIndex(text.bytes)
  }

  /// Makes the document.
  ///
  /// - Parameters:
  ///   - text: Block text over ``bytes``.
  ///   - raw: Its paragraphs.
  ///   - reading: Whether the text is a whole report or a piece of one.
  ///   - markup: What markup says besides, comments and unread text in places of ``bytes``; of a text that
  ///     was read in a file, in those of the file.
  ///   - language: The main language where the reader knows it.
  /// - Returns: The document, all places in the record.
  func document(
    _ text: BlockText, raw: [RawBlock], _ reading: Reading,
    markup: DocumentMarkup = DocumentMarkup(), language: DraftLanguage? = nil
  ) -> Document {
    guard let read = self.reading else {
      return Document(
        file: file, text: placed(text), raw: raw, reading: reading, furniture: furniture,
        markup: markup, language: language, lexicon: lexicon)
    }
    return Document(
      file: file, text: placed(text.over(read.text)), raw: raw, reading: reading,
      furniture: furniture, markup: ground == nil ? markup.placed(in: read.text) : markup,
      language: language,
      oddCharacters: oddCharacters(read, in: text), lexicon: lexicon)
  }

  private func placed(_ text: BlockText) -> BlockText { ground.map { text.over($0) } ?? text }

  /// The odd characters that are reported: all that deceive or end lines, and those of what is read.
  private func oddCharacters(_ read: RecordReading, in text: BlockText) -> [OddCharacter] {
    let all = read.odd.prefix(Self.most)
    let starts = all.map(\.place.lowerBound)
    let places = zip(text.offsets(of: starts), text.offsets(of: starts.map(afterMarks))).map {
      $0.isRead ? $0 : $1
    }
    // Odd characters are in order: a line is looked at once.
    var line = (number: 0, isBlank: false)
    return zip(all, places).compactMap { odd, place in
      let number = lines.line(of: ByteOffset(odd.place.lowerBound))
      if number != line.number { line = (number, isBlank(line: number)) }
      let isText = place.isRead && !line.isBlank
      guard odd.kind == .deceptive || odd.kind == .lineEnd || isText else { return nil }
      var range = place.offset..<place.offset
      if odd.kind == .variant {
        let end = place.offset + odd.place.count
        guard end <= text.bytes.count,
          text.bytes[place.offset..<end].elementsEqual(read.text.bytes[odd.place])
        else { return nil }
        range = place.offset..<end
      }
      return OddCharacter(
        kind: odd.kind, span: ground?.recordSpan(of: odd.range) ?? SourceSpan(odd.range),
        range: range, isRead: place.isRead,
        replacement: odd.replacement)
    }
  }

  /// One more than findings can be allowed: what is beyond is reported as a limit.
  private static let most = 1_000_001

  /// Where the text behind the marks of a heading, quotation, list or table begins.
  private func afterMarks(from place: Int) -> Int {
    let most = 12
    return bytes[place...].prefix(most).firstIndex { !"#>-*+_~[|.) 0123456789".utf8.contains($0) }
      ?? place
  }

  private func isBlank(line number: Int) -> Bool {
    text.trimmingBlanks(lines.content(ofLine: number)).isEmpty
  }
}

extension DocumentMarkup {
  /// The same with its places in the record that `text` stands over.
  fileprivate func placed(in text: BlockText) -> DocumentMarkup {
    DocumentMarkup(
      listItems: listItems, tables: tables,
      comments: comments.map { comment in
        DocumentComment(
          span: text.recordSpan(of: comment.span.range), text: comment.text,
          offset: comment.offset, isBlock: comment.isBlock)
      }, unread: unread.map { $0.placed { text.recordSpan(of: $0.range) } })
  }
}
