import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// Finds the contents that a genre requires, by the best evidence there is for each.
///
/// The ladder: heading, near heading, lower heading, lead clause or opening paragraph, running text,
/// nothing.
struct SectionsCheck {
  /// The evidence for a content.
  enum Evidence {
    /// A heading of the level; `index` in ``Document/headings``.
    case heading(index: Int)
    /// A heading that misses the words by a slip.
    case nearHeading(index: Int, expected: String)
    /// A lower heading, or the first clause of a paragraph or list item.
    case lead(TextRange)
    case text(TextRange)
    case absent

    /// The heading of the section's own, where it has one.
    var headingIndex: Int? {
      switch self {
      case .heading(let index), .nearHeading(let index, _): index
      case .lead, .text, .absent: nil
      }
    }
  }

  let context: LintContext
  let sections: [SectionDefinition]

  private var document: Document { context.document }

  /// The evidence for each section, in the order of the list.
  func evidence() throws(RuleFailure) -> [Evidence] {
    var all: [Evidence] = []
    let clauses = leadClauses()
    for section in sections { all.append(try evidence(for: section, clauses)) }
    return all
  }

  /// The extents of the sections that a key names.
  func extents(of key: String) throws(RuleFailure) -> [TextRange] {
    guard let section = sections.first(where: { $0.key == key }) else { return [] }
    switch try evidence(for: section, leadClauses()) {
    case .heading(let index), .nearHeading(let index, _):
      return [extent(ofHeading: index)]
    case .lead(let range): return [extent(ofLead: range)]
    case .text, .absent: return []
    }
  }

  /// The paragraph that a clause opens; the one below it too, where a line is nothing but the clause.
  private func extent(ofLead clause: TextRange) -> TextRange {
    guard let index = document.block(at: clause.lowerBound),
      document.blocks[index].role == .paragraph, document.blocks[index].container == nil
    else { return clause }
    let block = document.blocks[index].range
    guard block == clause, index + 1 < document.blocks.count else {
      return clause.lowerBound..<block.upperBound
    }
    return clause.lowerBound..<document.blocks[index + 1].range.upperBound
  }

  /// A heading's section; where another heading stands right below one that nothing marks, the lists
  /// below that one and those that follow belong to it.
  private func extent(ofHeading index: Int) -> TextRange {
    var extent = document.headings[index].extent
    guard document.headings[index].isUnmarkedHeading, holdsOnly(nil, index) else { return extent }
    for next in document.headings.indices.dropFirst(index + 1) {
      guard document.headings[next].isUnmarkedHeading, holdsOnly(.listItem, next) else { break }
      extent = extent.lowerBound..<document.headings[next].extent.upperBound
    }
    return extent
  }

  /// Whether all blocks below a heading stand in such a container; where none is given, whether there are
  /// none.
  private func holdsOnly(_ container: BlockContainer?, _ index: Int) -> Bool {
    let heading = document.headings[index]
    return document.blocks.dropFirst(heading.block + 1)
      .prefix { $0.range.upperBound <= heading.extent.upperBound }
      .allSatisfy { $0.container == container && container != nil }
  }

  private func evidence(for section: SectionDefinition, _ clauses: [TextRange])
    throws(RuleFailure) -> Evidence
  {
    let headings = try patterns(section.headings)
    let indices = document.headings.indices.filter { !document.headings[$0].isUnmarkedHeading }
    for index in indices where document.headings[index].level <= section.level {
      let title = document.headings[index].title
      guard try matches(headings, title) else { continue }
      if let expected = NearHeading.slip(
        in: document.text.string(title), among: section.near.map(\.text))
      {
        return .nearHeading(index: index, expected: expected)
      }
      return .heading(index: index)
    }
    for index in indices where document.headings[index].level <= section.level {
      if let expected = NearHeading.wording(
        near: document.text.string(document.headings[index].title),
        among: section.near.map(\.text))
      {
        return .nearHeading(index: index, expected: expected)
      }
    }
    for index in document.headings.indices where document.headings[index].isUnmarkedHeading {
      let title = document.headings[index].title
      guard try matches(headings, title) else { continue }
      return NearHeading.slip(in: document.text.string(title), among: section.near.map(\.text))
        .map { .nearHeading(index: index, expected: $0) } ?? .heading(index: index)
    }
    for heading in document.headings where heading.level > section.level {
      if try matches(headings, heading.title) {
        return .lead(heading.marker.lowerBound..<heading.title.upperBound)
      }
    }
    let leads = try patterns(section.lead)
    if !leads.isEmpty {
      for clause in clauses where try matches(leads, clause) { return .lead(clause) }
    }
    let openings = try patterns(section.opening)
    if !openings.isEmpty {
      for paragraph in openingParagraphs where try matches(openings, paragraph) {
        return .lead(paragraph)
      }
    }
    let texts = try patterns(section.text)
    if !texts.isEmpty {
      for sentence in try context.pieces(of: .sentence) {
        let subject = context.subject(sentence, mask: [])
        for pattern in texts {
          if let match = try subject.firstMatch(of: pattern, context.matcher) {
            return .text(subject.original(match.range))
          }
        }
      }
    }
    return .absent
  }

  /// A few paragraphs before the first heading, whatever shows that it is one.
  private var openingParagraphs: [TextRange] {
    let end = document.headings.first?.block ?? document.blocks.count
    return document.blocks[..<end].lazy.filter { $0.role == .paragraph && $0.container == nil }
      .prefix(6).map(\.range)
  }

  /// The first clauses of paragraphs, lower headings and list items, markers included.
  private func leadClauses() -> [TextRange] {
    let starts =
      document.blocks.filter { $0.role == .paragraph || $0.role == .heading }
      .map { ($0.range.lowerBound, $0.range.upperBound) }
      + document.facts.markers.map { marker in
        (marker.range.lowerBound, document.blocks[marker.block].range.upperBound)
      }
    return starts.sorted { $0 < $1 }.map { start, end in
      firstClause(from: start, to: min(end, start + Self.longestClause))
    }
  }

  /// A clause of more bytes leads to nothing.
  private static let longestClause = 600

  private func firstClause(from start: Int, to end: Int) -> TextRange {
    let bytes = document.text.bytes
    var place = start
    while place < end, !isClauseEnd(bytes, place) { place += 1 }
    return start..<place
  }

  /// One of 。，；：！？ or of their half-width twins; a full stop only before a blank.
  private func isClauseEnd(_ bytes: [UInt8], _ place: Int) -> Bool {
    switch bytes[place] {
    case 0x2C, 0x3B, 0x3A: true
    case 0x2E: place + 1 < bytes.count && bytes[place + 1] == 0x20
    case 0xE3: bytes[place + 1] == 0x80 && bytes[place + 2] == 0x82
    case 0xEF:
      bytes[place + 1] == 0xBC && [0x8C, 0x9B, 0x9A, 0x81, 0x9F].contains(bytes[place + 2])
    default: false
    }
  }

  /// The patterns that may match anywhere in the document.
  private func patterns(_ patterns: [RulePattern]) throws(RuleFailure) -> [CompiledPattern] {
    var possible: [CompiledPattern] = []
    for pattern in patterns where pattern.mayMatch(in: context.characters) {
      possible.append(try pattern.ready())
    }
    return possible
  }

  private func matches(_ patterns: [CompiledPattern], _ range: TextRange) throws(RuleFailure)
    -> Bool
  {
    guard !patterns.isEmpty else { return false }
    let subject = context.subject(range, mask: [])
    for pattern in patterns where try subject.contains(pattern, context.matcher) { return true }
    return false
  }
}
