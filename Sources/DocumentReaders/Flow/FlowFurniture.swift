package import DocumentModel
import SourceText

/// What stands apart from the body: the paragraphs of a header, a footer or the frame of a site.
package struct FlowFurniture {
  /// A line of it in the record.
  package struct Line: Hashable, Sendable {
    package let kind: Furniture.Kind
    package let range: Range<Int>
  }

  let kind: Furniture.Kind
  /// By its place among the parts.
  let part: Int
  /// What is in cells and text boxes stands one paragraph behind the other.
  let paragraphs: [FlowParagraph]

  init(kind: Furniture.Kind, part: Int, items: [FlowItem]) {
    self.kind = kind
    self.part = part
    paragraphs = Self.paragraphs(of: items)
  }

  private static func paragraphs(of items: [FlowItem]) -> [FlowParagraph] {
    items.flatMap { item in
      switch item {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.joined().flatMap { paragraphs(of: $0.items) }
      }
    }
  }
}

extension FlowText {
  /// The line apart from the body that holds a place of the record, or nil.
  ///
  /// - Complexity: O(log *lines*).
  package func furniture(at place: Int) -> FlowFurniture.Line? {
    guard place > bodyEnd else { return nil }
    let index = furniture.partitioningIndex { $0.range.upperBound > place }
    guard index < furniture.count, furniture[index].range.contains(place) else { return nil }
    return furniture[index]
  }

  /// What stands apart from the body, with places of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - ground: The text with places of it; nil where the file's record is the text.
  /// - Returns: Nil where nothing stands apart.
  func furnitureText(in file: SourceFile, _ ground: BlockText?) -> FurnitureText? {
    guard !furniture.isEmpty else { return nil }
    let start = bodyEnd + 1
    let own = BlockText(
      bytes: Array(record[start...]), runs: [BlockText.Run(text: 0, record: start)])
    return FurnitureText(
      text: ground.map { own.over($0) } ?? own,
      paragraphs: furniture.map { line in
        .init(line.kind, line.range.lowerBound - start..<line.range.upperBound - start)
      },
      comments: furnitureComments.map { $0.comment(in: file, at: $0.offset - start) })
  }
}

extension FlowMarkupComment {
  /// The comment of a file, at a place of block text.
  func comment(in file: SourceFile, at offset: Int) -> DocumentComment {
    let inside = HTMLComments.inside(file.bytes[place]) ?? []
    return DocumentComment(
      span: SourceSpan(place), text: String(decoding: inside, as: UTF8.self), offset: offset,
      isBlock: isBlock)
  }
}

extension [UInt8] {
  /// Whether anything stands there besides blanks, marks and what no text stands for: the numbers of pages.
  var holdsWords: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.contains { scalar in
      scalar.isASCII
        ? scalar.value > 0x20 && !"-–—·.,|/".unicodeScalars.contains(scalar)
        : !scalar.properties.isWhitespace && !"\u{FFFC}—–－·".unicodeScalars.contains(scalar)
    }
  }
}
