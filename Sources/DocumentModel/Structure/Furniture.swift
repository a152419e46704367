import SourceText

/// Text that stands apart from the body of a draft: headers and footers of its pages, menus and feet of a site.
///
/// In block text it stands behind the body. It is no paragraph of it: no section, numbering, table, sum or
/// sign-off knows it, and rules read it only where they name it as a scope.
package struct Furniture: Sendable {
  package enum Kind: Hashable, Sendable {
    case header(Pages)
    case footer(Pages)
    /// What stands around the text of a page of the web.
    case site
  }

  /// The pages that a header or footer is for.
  package enum Pages: String, CaseIterable, Hashable, Sendable {
    case all = "default"
    case first, even
  }

  package struct Paragraph: Sendable {
    package let kind: Kind
    package let block: Block
  }

  /// In the order of the text.
  package let paragraphs: [Paragraph]
  package let facts: Facts
  /// Where the text of the body ends.
  let bodyEnd: Int

  /// Finds the facts of what a reader found apart.
  ///
  /// - Parameters:
  ///   - text: What the reader found.
  ///   - bytes: The block text, which ends with it.
  ///   - language: That of the body.
  ///   - lexicon: The words that it is read by.
  init(_ text: FurnitureText, at bytes: [UInt8], _ language: DraftLanguage, _ lexicon: Lexicon) {
    let start = bytes.count - text.text.bytes.count
    var titles: [TextRange] = []
    paragraphs = text.paragraphs.map { paragraph in
      let range = paragraph.range.moved(by: start)
      let books = CitationScanner.bookTitles(in: bytes, range)
      titles += books
      let sentences = language.grammar.sentences(of: range, in: bytes, bookTitles: books)
      return Paragraph(
        kind: paragraph.kind,
        block: Block(range: range, role: .paragraph, container: nil, sentences: sentences))
    }
    facts = FactFinder(bytes: bytes, language: language, foreign: [], lexicon: lexicon).facts(
      of: paragraphs.map(\.block), bookTitles: titles, headings: [])
    bodyEnd = start - 1
  }

  /// The paragraph that holds a place, or nil.
  ///
  /// - Complexity: O(log *paragraphs*).
  package func paragraph(at offset: Int) -> Paragraph? {
    let index = paragraphs.partitioningIndex { $0.block.range.upperBound > offset }
    guard index < paragraphs.count, paragraphs[index].block.range.contains(offset) else {
      return nil
    }
    return paragraphs[index]
  }
}

/// What a reader found apart from the body: its text, with places of the same record.
package struct FurnitureText: Sendable {
  package struct Paragraph: Hashable, Sendable {
    package let kind: Furniture.Kind
    /// Its text without outer blanks, not empty.
    package let range: TextRange

    package init(_ kind: Furniture.Kind, _ range: TextRange) {
      self.kind = kind
      self.range = range
    }
  }

  package let text: BlockText
  /// In the order of the text; not empty.
  package let paragraphs: [Paragraph]
  /// Comments of markup in it, by places in ``text``.
  package let comments: [DocumentComment]

  package init(text: BlockText, paragraphs: [Paragraph], comments: [DocumentComment]) {
    self.text = text
    self.paragraphs = paragraphs
    self.comments = comments
  }
}

extension Document {
  /// Where the text of the body ends; what stands behind it is ``furniture``.
  package var bodyEnd: Int { furniture?.bodyEnd ?? text.bytes.count }

  /// The blocks of the body, and those that stand apart.
  var allBlocks: [Block] { furniture.map { blocks + $0.paragraphs.map(\.block) } ?? blocks }

  /// The dates of the body, and those of what stands apart, in the order of the text.
  package var allDates: [DateFact] { furniture.map { facts.dates + $0.facts.dates } ?? facts.dates }
}

extension DocumentMarkup {
  /// The same with the comments of a text that stands apart.
  func adding(_ furniture: FurnitureText, at start: Int) -> DocumentMarkup {
    guard !furniture.comments.isEmpty else { return self }
    let moved = furniture.comments.map { comment in
      DocumentComment(
        span: comment.span, text: comment.text, offset: comment.offset + start,
        isBlock: comment.isBlock)
    }
    return DocumentMarkup(
      listItems: listItems, tables: tables,
      comments: (comments + moved).sorted { $0.span.start < $1.span.start }, unread: unread)
  }
}

extension TextRange {
  fileprivate func moved(by distance: Int) -> TextRange {
    lowerBound + distance..<upperBound + distance
  }
}
