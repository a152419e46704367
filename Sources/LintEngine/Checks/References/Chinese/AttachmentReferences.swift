import DocumentModel
import RuleModel

/// Attachments that the text lists or points to, compared with those that are there.
struct AttachmentReferences {
  /// A name in the list behind 附件：.
  private struct Item {
    let number: Int
    let name: TextRange
  }

  private let document: Document

  init(_ document: Document) { self.document = document }

  /// - Complexity: O(*n*) in the size of the text.
  func findings() -> [ReferenceFinding] {
    let items = listedAttachments()
    return marks(of: items) + titles(of: items) + missing(items)
  }

  /// A number of the list behind 附件： that leaves one out or stands twice.
  func numbering() -> [NumberingFinding] {
    let items = listedAttachments()
    guard let index = LoneBreak.index(in: items.map(\.number)) else { return [] }
    let (before, item) = (items[index - 1], items[index])
    return [
      NumberingFinding(
        item.number == before.number ? .itemDuplicate : .itemGap, .arabic, item.name,
        number: "\(item.number)", expected: "\(before.number + 1)", previous: "\(before.number)",
        related: [RelatedPlace(.numberBefore, at: before.name)])
    ]
  }

  /// The names listed as 附件：1.…, in order.
  private func listedAttachments() -> [Item] {
    var items: [Item] = []
    var isOpen = false
    for (index, block) in document.blocks.enumerated() where block.role == .attachment {
      defer { items += markedItems(behind: index, items.count) }
      var rest = Substring(document.text.string(block.range))
      var offset = block.range.lowerBound
      func skip(_ count: Int) {
        offset += rest.prefix(count).utf8.count
        rest = rest.dropFirst(count)
      }
      let isFirst = rest.hasPrefix("附件：") || rest.hasPrefix("附件:")
      if isFirst { skip(3) }
      isOpen = isOpen || isFirst
      guard isOpen, !rest.hasPrefix("附") else { continue }
      while let first = rest.first, first.isWhitespace { skip(1) }
      let digits = rest.prefix { $0.unicodeScalars.first?.digit != nil }
      var number = items.count + 1
      if !digits.isEmpty, let mark = rest.dropFirst(digits.count).first, ".．、".contains(mark) {
        number = digits.arabicValue ?? number
        skip(digits.count + 1)
      }
      while let first = rest.first, first.isWhitespace { skip(1) }
      guard !rest.isEmpty else { continue }
      items.append(Item(number: number, name: offset..<block.range.upperBound))
    }
    return items
  }

  /// The items of a list that markup makes right below 附件： or behind its first name.
  private func markedItems(behind index: Int, _ count: Int) -> [Item] {
    guard index + 1 < document.blocks.count,
      document.blocks[index + 1].role != .attachment,
      document.blocks[index + 1].container == .listItem
    else { return [] }
    let start = document.blocks[index + 1].range.lowerBound
    let items = document.markup.listItems
    guard let first = items.first(where: { $0.range.contains(start) }) else { return [] }
    // Items that are all typed 1. count on.
    let list = items.filter { $0.list == first.list && $0.level == first.level }
    let isTyped = Set(list.map(\.number)).count == list.count
    return list.enumerated().map { place, item in
      Item(number: isTyped ? item.number ?? place + 1 : count + place + 1, name: item.range)
    }
  }

  /// Names that end with a mark (GB/T 9704-2012 7.3.4).
  private func marks(of items: [Item]) -> [ReferenceFinding] {
    items.compactMap { item in
      guard let last = document.text.string(item.name).unicodeScalars.last,
        "。；，、;,.".unicodeScalars.contains(last)
      else { return nil }
      let end = item.name.upperBound
      return ReferenceFinding(.mark, end - UTF8.width(last)..<end, in: document)
    }
  }

  /// Attachments whose page bears another title than the list (GB/T 9704-2012 7.3.7).
  private func titles(of items: [Item]) -> [ReferenceFinding] {
    let names = items.map { ($0.number, (name: $0.name, folded: folded($0.name))) }
    let listed = Dictionary(names, uniquingKeysWith: { first, _ in first })
    return pages().compactMap { page in
      guard let item = listed[page.number] else { return nil }
      let title = folded(page.title)
      guard item.folded != title, !title.hasPrefix(item.folded), !item.folded.hasPrefix(title)
      else { return nil }
      return ReferenceFinding(.title, page.title, expected: item.name, in: document)
    }
  }

  /// 附件1 on a line of its own, and the title below it.
  private func pages() -> [(number: Int, title: TextRange)] {
    zip(document.blocks, document.blocks.dropFirst()).compactMap { caption, title in
      guard caption.range.count <= 30 else { return nil }
      let text = document.text.string(caption.range).filter { !$0.isWhitespace }
      guard text.hasPrefix("附件"), text.count <= 5 else { return nil }
      let rest = text.dropFirst(2).filter { $0 != "：" && $0 != ":" }
      guard let number = rest.isEmpty ? 1 : rest.arabicValue else { return nil }
      let isTitle =
        document.text.characterCount(of: title.range) <= 40 && title.role != .attachment
      return isTitle ? (number, title.range) : nil
    }
  }

  /// 附件1：… with its title on the same line.
  private func named() -> [Int] {
    document.blocks.filter { $0.role != .paragraph || $0.container == .listItem }
      .compactMap { block in
        let text = document.text.string(block.range.prefix(80))
        guard text.hasPrefix("附件") else { return nil }
        let digits = text.dropFirst(2).drop(while: \.isWhitespace)
          .prefix { $0.unicodeScalars.first?.digit != nil }
        guard let next = text[digits.endIndex...].first, "：:　 ".contains(next) else { return nil }
        return digits.arabicValue
      }
  }

  private func folded(_ range: TextRange) -> String {
    document.text.string(range).filter { !$0.isWhitespace && !"。；，、《》“”;,.".contains($0) }
  }

  /// 见附件 where nothing is attached, 见附件3 where two are.
  private func missing(_ items: [Item]) -> [ReferenceFinding] {
    // One paragraph alone is taken out of a text.
    guard document.reading == .wholeFile, document.blocks.count > 2 else { return [] }
    let captions = Set(pages().map(\.number) + named())
    let listed = Set(items.map(\.number))
    let hasAny = document.blocks.contains { $0.role == .attachment } || !captions.isEmpty
    return document.blocks.filter { $0.role == .paragraph || $0.role == .heading }
      .flatMap { mentions(in: $0.range) }
      .filter { mention in
        guard let number = mention.number else { return !hasAny }
        return !captions.contains(number) && !listed.contains(number)
          && (items.count > 1 || !hasAny || number > 1)
      }
      .map { ReferenceFinding(.missing, $0.range, in: document) }
  }

  /// 见附件, 见附件2, （附件1） and their like in running text.
  private func mentions(in piece: TextRange) -> [(range: TextRange, number: Int?)] {
    let bytes = document.text.bytes
    let word = Array("附件".utf8)
    var found: [(TextRange, Int?)] = []
    var place = piece.lowerBound
    while place + word.count <= piece.upperBound {
      guard bytes[place] == word[0], word.indices.allSatisfy({ bytes[place + $0] == word[$0] })
      else {
        place += 1
        continue
      }
      var end = place + word.count
      let digits = document.text.string(end..<min(end + 9, piece.upperBound))
        .prefix { $0.unicodeScalars.first?.digit != nil }
      end += digits.utf8.count
      let number = digits.arabicValue
      let see = Array("见".utf8)
      let isSeen =
        number != nil || bytes[piece.lowerBound..<place].suffix(see.count).elementsEqual(see)
      if isSeen, !isOfOther(piece.lowerBound..<place) {
        found.append((place..<end, number))
      }
      place = end
    }
    return found
  }
}

extension AttachmentReferences {
  private static let otherPapers = ShippedWords.Zh.Structure.otherPapers.words
  private static let paperOwners = ShippedWords.Zh.Structure.paperOwners.words
  /// More bytes than a clause before an attachment takes.
  private static let clauseReach = 120

  /// Whether what stands before an attachment says that it is one of another paper: 原报告附件4, 其附件4.
  private func isOfOther(_ before: TextRange) -> Bool {
    let start = max(before.lowerBound, before.upperBound - Self.clauseReach)
    let text = document.text.string(start..<before.upperBound)
    let clause = text.split(omittingEmptySubsequences: false) { "。；".contains($0) }.last ?? ""
    return Self.paperOwners.contains(where: clause.hasSuffix)
      || Self.otherPapers.contains(where: clause.contains)
  }
}

extension StringProtocol {
  /// The value of Arabic digits of either width; nil for anything else.
  fileprivate var arabicValue: Int? {
    guard 1...9 ~= count else { return nil }
    let digits = unicodeScalars.compactMap(\.digit)
    return digits.count == count ? digits.reduce(0) { $0 * 10 + $1 } : nil
  }
}
