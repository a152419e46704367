import DocumentModel
import SourceText

/// A list of lines or of markup, and the stretch of text right before it.
struct ListBehind {
  /// From the start of the sentence before the list to its end.
  let lead: TextRange
  let items: [TextRange]

  /// All lists of two items or more with a paragraph of the body before them.
  ///
  /// A list that is broken off and goes on, or stands right before another one, is left out: where it
  /// ends is not sure.
  ///
  /// - Complexity: O(*n*) in the size of the text and the number of items.
  static func all(in document: Document) -> [ListBehind] {
    (document.markup.listItems.isEmpty ? lines(in: document) : markup(in: document))
      .filter { $0.items.count > 1 }
  }

  // MARK: - Markup

  private static func markup(in document: Document) -> [ListBehind] {
    let lists = Dictionary(grouping: document.markup.listItems) { [$0.list, $0.level] }.values
    return lists.compactMap { list -> ListBehind? in
      guard let first = list.first, let last = list.last, first.level == 1,
        let start = document.block(at: first.range.lowerBound), start > 0,
        let lead = lead(at: start - 1, in: document)
      else { return nil }
      let next = document.blocks.first { $0.range.lowerBound >= last.range.upperBound }
      guard next?.container != .listItem else { return nil }
      return ListBehind(lead: lead, items: list.map(\.range))
    }.sorted { $0.lead.lowerBound < $1.lead.lowerBound }
  }

  /// The last sentence of a paragraph of the body.
  private static func lead(at index: Int, in document: Document) -> TextRange? {
    let block = document.blocks[index]
    guard block.role == .paragraph, block.container == nil else { return nil }
    return block.sentences.last
  }

  // MARK: - Plain text

  private struct Line {
    let range: TextRange
    let block: Int
    let mark: LineMark?
    let isHeading: Bool
  }

  private static func lines(in document: Document) -> [ListBehind] {
    let lines = document.blocks.indices.flatMap { index -> [Line] in
      let block = document.blocks[index]
      guard block.role == .paragraph || block.role == .heading, block.container == nil else {
        return [Line(range: block.range, block: index, mark: nil, isHeading: true)]
      }
      let heading = document.headings.first { $0.block == index && !$0.isRunIn }
      return Gap.lines(of: block.range, document).map {
        Line(
          range: $0, block: index, mark: LineMark(of: $0, in: document), isHeading: heading != nil)
      }
    }
    return lines.indices.dropLast().compactMap { list(behind: $0, lines, in: document) }
  }

  private static func list(behind index: Int, _ lines: [Line], in document: Document)
    -> ListBehind?
  {
    guard lines[index].mark == nil, !lines[index].isHeading, let first = lines[index + 1].mark,
      first.value < 2, !first.shape.isBare || first.value == 0
    else { return nil }
    var items: [Line] = []
    var end = index + 1
    while end < lines.count {
      let line = lines[end]
      if let mark = line.mark, mark.shape == first.shape,
        mark.value == (first.value == 0 ? 0 : items.count + 1)
      {
        items.append(line)
      } else if line.block != items.last?.block || line.mark != nil {
        break
      }
      end += 1
    }
    let rest = lines[end...].prefix { !$0.isHeading || $0.mark?.shape == first.shape }
    guard !rest.contains(where: { $0.mark?.shape == first.shape }) else { return nil }
    let block = document.blocks[lines[index].block]
    let sentence = block.sentences.last { $0.lowerBound < lines[index].range.upperBound }
    let start = max(sentence?.lowerBound ?? 0, block.range.lowerBound)
    return ListBehind(
      lead: start..<lines[index].range.upperBound, items: items.map(\.range))
  }
}
