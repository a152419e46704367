import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Lists and subsections that are another number than the sentence before them says: There are three
/// causes: ….
enum ListedCounts {
  private struct Stated {
    let range: TextRange
    let number: Int
  }

  private static let counts: [String: Int] = Dictionary(
    uniqueKeysWithValues: ShippedWords.En.Lists.counts.numbers().map { ($0.word, $0.number) })
  private static let nouns = ShippedWords.En.Lists.nouns.set
  private static let openings = ShippedWords.En.Lists.openings.set
  private static let notBefore = ShippedWords.En.Lists.notBefore.set
  private static let notBetween = ShippedWords.En.Lists.notBetween.set
  private static let openTails = ShippedWords.En.Lists.openTails.set
  private static let otherTitles = ShippedWords.En.Lists.otherTitles.set

  /// More words make a sentence that says more than how many follow.
  private static let longest = 14

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [EnumerationFinding] {
    ListBehind.all(in: document).compactMap { list in
      guard let stated = stated(in: list.lead, document), stated.number != list.items.count else {
        return nil
      }
      return make(stated, list.items, document)
    } + subsections(in: document) + titled(in: document) + [parts(of: document)].compactMap(\.self)
  }

  private static let forms: [(form: NumberForm, noun: String)] = [
    (.partWord, "part"), (.chapterWord, "chapter"), (.sectionWord, "section"),
  ]

  /// This report has three parts, below the title, before Part 1 and Part 2.
  private static func parts(of document: Document) -> EnumerationFinding? {
    let outer = document.headings.filter { $0.parent == nil && !$0.isUnmarkedHeading }
    guard outer.count > 1, let first = outer.first, first.block > 0,
      let kind = forms.first(where: { $0.form == first.form }),
      outer.allSatisfy({ $0.form == kind.form })
    else { return nil }
    let lead = document.blocks[first.block - 1]
    guard lead.role == .paragraph, lead.sentences.count == 1,
      let stated = stated(in: lead.range, document), stated.number != outer.count,
      document.text.string(stated.range).lowercased().hasSuffix(kind.noun + "s")
    else { return nil }
    return make(stated, outer.map(\.title), document)
  }

  /// The paragraph between a heading and those below it: There are two findings, before 3.1 and 3.2.
  private static func subsections(in document: Document) -> [EnumerationFinding] {
    document.headings.indices.compactMap { index in
      let parent = document.headings[index]
      let children = document.headings.filter { $0.parent == index && !$0.isUnmarkedHeading }
      guard children.count > 1, let first = children.first, first.block == parent.block + 2,
        document.blocks[parent.block + 1].role == .paragraph,
        document.blocks[parent.block + 1].sentences.count == 1,
        let stated = stated(in: document.blocks[parent.block + 1].range, document),
        stated.number != children.count
      else { return nil }
      let isOther = children.contains { child in
        Gap.words(child.title, document).contains(where: otherTitles.contains)
      }
      return isOther ? nil : make(stated, children.map(\.title), document)
    }
  }

  /// Five causes, above a list and nothing else before it.
  private static func titled(in document: Document) -> [EnumerationFinding] {
    document.headings.compactMap { heading in
      let words = words(of: heading.title, document)
      guard 2...4 ~= words.count, let number = count(words[0].text), let last = words.last,
        last.text.hasSuffix("s"), !openTails.contains(last.text),
        heading.block + 1 < document.blocks.count
      else { return nil }
      let items = document.markup.listItems.filter {
        heading.extent.holds($0.range) && $0.level == 1 && !$0.range.isEmpty
      }
      let first = document.blocks[heading.block + 1].range
      guard items.count > 1, Set(items.map(\.list)).count == 1, let opening = items.first,
        opening.range.lowerBound <= first.upperBound, items.count != number
      else { return nil }
      return make(
        Stated(range: words[0].range.lowerBound..<last.range.upperBound, number: number),
        items.map(\.range), document)
    }
  }

  private static func make(_ stated: Stated, _ items: [TextRange], _ document: Document)
    -> EnumerationFinding?
  {
    guard let last = items.last else { return nil }
    return EnumerationFinding(
      fault: .statedCount, family: .ordinal,
      finding: Finding(
        stated.range,
        captures: [
          "marker": LocalizedText(document.text.string(last.prefix(40))),
          "stated": LocalizedText("\(stated.number)"),
          "found": LocalizedText("\(items.count)"),
        ],
        related: [RelatedPlace(.lastItem, at: last.prefix(1))], operands: ["\(items.count)"]))
  }

  /// The only count of a sentence that announces a list.
  private static func stated(in sentence: TextRange, _ document: Document) -> Stated? {
    let words = words(of: sentence, document)
    let isOpen = document.text.bytes[sentence].last == UInt8(ascii: ":")
    guard isOpen || words.count <= longest,
      !words.contains(where: { openTails.contains($0.text) })
    else { return nil }
    let counts = words.indices.filter { count(words[$0].text) != nil }
    guard counts.count == 1, let index = counts.first, let number = count(words[index].text)
    else { return nil }
    let before = index > 0 ? words[index - 1].text : ""
    let behind = words[(index + 1)...].prefix(3).prefix { !notBetween.contains($0.text) }
    let isFollowing = openings.contains(before)
    let noun =
      behind.first { nouns.contains($0.text) }
      ?? (isFollowing ? behind.last { $0.text.count > 3 && $0.text.hasSuffix("s") } : nil)
    guard let noun, !notBefore.contains(before), !noun.isPaused || !isOpen || isFollowing
    else { return nil }
    return Stated(range: words[index].range.lowerBound..<noun.range.upperBound, number: number)
  }

  private static func count(_ word: String) -> Int? {
    counts[word] ?? Int(word).flatMap { 2...20 ~= $0 && word.count < 3 ? $0 : nil }
  }

  private struct Word {
    let text: String
    let range: TextRange
    /// A comma or dash follows.
    let isPaused: Bool
  }

  private static func words(of range: TextRange, _ document: Document) -> [Word] {
    let bytes = document.text.bytes
    var words: [Word] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let start = place
      while place < range.upperBound, !" \n\t,;:.()*".utf8.contains(bytes[place]) { place += 1 }
      if place > start {
        let isPaused = place < range.upperBound && ",;(".utf8.contains(bytes[place])
        words.append(
          Word(
            text: document.text.string(start..<place).lowercased(), range: start..<place,
            isPaused: isPaused))
      }
      place += 1
    }
    return words
  }
}
