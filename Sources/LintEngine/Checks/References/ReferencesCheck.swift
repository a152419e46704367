import Diagnostics
package import DocumentModel
package import RuleModel

/// What the text refers to, compared with what is there: attachments, table of contents.
package struct ReferencesCheck {
  package typealias ReferenceFinding = CheckFinding<ReferenceFault>

  /// A name in the list behind 附件：.
  private struct Item {
    let number: Int
    let name: TextRange
  }

  private let document: Document

  /// - Complexity: O(*n*) in the size of the text.
  package static func findings(in document: Document) -> [ReferenceFinding] {
    let walk = ReferencesCheck(document: document)
    let items = walk.listedAttachments()
    return
      (walk.marks(of: items) + walk.titles(of: items) + walk.missing(items) + walk.contents()
      + document.language.checks.references(in: document).map { walk.make(.numbered, $0) })
      .sorted { $0.finding.range.isBefore($1.finding.range) }
  }

  private func make(_ fault: ReferenceFault, _ range: TextRange, expected: TextRange? = nil)
    -> ReferenceFinding
  {
    var captures: [String: LocalizedText] = [:]
    captures["expected"] = LocalizedText(
      expected.map { document.text.excerpt($0, atMost: LocalizedText.quoted) } ?? "")
    var finding = Finding(range, captures: captures)
    if let expected {
      finding.related = [RelatedPlace(.counterpart, at: expected)]
    }
    return CheckFinding(fault, finding)
  }

  // MARK: - Attachments

  /// The names listed as 附件：1.…, in order.
  private func listedAttachments() -> [Item] {
    var items: [Item] = []
    for block in document.blocks where block.role == .attachment {
      var rest = Substring(document.text.string(block.range))
      var offset = block.range.lowerBound
      func skip(_ count: Int) {
        offset += rest.prefix(count).utf8.count
        rest = rest.dropFirst(count)
      }
      let isFirst = rest.hasPrefix("附件：") || rest.hasPrefix("附件:")
      if isFirst { skip(3) }
      guard isFirst || !items.isEmpty, !rest.hasPrefix("附") else { continue }
      while let first = rest.first, first.isWhitespace { skip(1) }
      let digits = rest.prefix { String($0).arabicValue != nil }
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

  /// Names that end with a mark (GB/T 9704-2012 7.3.4).
  private func marks(of items: [Item]) -> [ReferenceFinding] {
    items.compactMap { item in
      guard let last = document.text.string(item.name).unicodeScalars.last,
        "。；，、;,.".unicodeScalars.contains(last)
      else { return nil }
      let end = item.name.upperBound
      return make(.mark, end - UTF8.width(last)..<end)
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
      return make(.title, page.title, expected: item.name)
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

  private func folded(_ range: TextRange) -> String {
    document.text.string(range).filter { !$0.isWhitespace && !"。；，、《》“”;,.".contains($0) }
  }

  /// 见附件 where nothing is attached, 见附件3 where two are.
  private func missing(_ items: [Item]) -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    let captions = Set(pages().map(\.number))
    let listed = Set(items.map(\.number))
    let hasAny = document.blocks.contains { $0.role == .attachment } || !captions.isEmpty
    return document.blocks.filter { $0.role == .paragraph || $0.role == .heading }
      .flatMap { mentions(in: $0.range) }
      .filter { mention in
        guard let number = mention.number else { return !hasAny }
        return !captions.contains(number) && !listed.contains(number)
          && (items.count > 1 || !hasAny || number > 1)
      }
      .map { make(.missing, $0.range) }
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
        .prefix { String($0).arabicValue != nil }
      end += digits.utf8.count
      let number = digits.arabicValue
      let see = Array("见".utf8)
      if number != nil || bytes[piece.lowerBound..<place].suffix(see.count).elementsEqual(see) {
        found.append((place..<end, number))
      }
      place = end
    }
    return found
  }

  // MARK: - Table of contents

  /// Entries that are not headings of the text.
  private func contents() -> [ReferenceFinding] {
    guard document.blocks.contains(where: { $0.role == .contents }) else { return [] }
    let titles = document.headings.map { heading in
      (key: entryKey(heading.marker.lowerBound..<heading.title.upperBound), heading: heading)
    }
    let known = Set(titles.map(\.key))
    let byMarker = Dictionary(
      titles.map { (marker(of: $0.key), $0.heading) }, uniquingKeysWith: { first, _ in first })
    return document.blocks.filter { $0.role == .contents }.compactMap { block in
      let key = entryKey(block.range)
      guard let number = key.first, !"目录".contains(number), !known.contains(key), !key.isEmpty
      else { return nil }
      // The heading that bears the same number is the one meant.
      let marker = marker(of: key)
      guard !marker.isEmpty, let meant = byMarker[marker] else { return nil }
      let words = withoutPage(document.text.string(block.range).unicodeScalars[...])
      let range = block.range.lowerBound..<block.range.lowerBound + String(words).utf8.count
      return make(
        .contents, range, expected: meant.marker.lowerBound..<meant.title.upperBound)
    }
  }

  /// The number of an entry or heading, as it begins its key.
  private func marker(of key: String) -> Substring {
    key.prefix { !$0.isLetter || "一二三四五六七八九十第部分章节".contains($0) }
  }

  /// A line without the page number at its end and the leaders before it.
  private func withoutPage(_ line: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var line = line
    while let last = line.last, last.properties.isWhitespace { line.removeLast() }
    while let last = line.last, last.properties.numericType == .decimal { line.removeLast() }
    while let last = line.last,
      last.properties.isWhitespace || ".．…·・—-".unicodeScalars.contains(last)
    {
      line.removeLast()
    }
    return line
  }

  /// An entry or heading without blanks, leaders, page number and final mark.
  private func entryKey(_ range: TextRange) -> String {
    var line = withoutPage(document.text.string(range).unicodeScalars[...])
    if let last = line.last, "。；：".unicodeScalars.contains(last) { line.removeLast() }
    var key = String.UnicodeScalarView()
    for scalar in line where !scalar.properties.isWhitespace {
      key.append(scalar == "(" ? "（" : scalar == ")" ? "）" : scalar)
    }
    return String(key)
  }
}

extension StringProtocol {
  /// The value of Arabic digits of either width; nil for anything else.
  fileprivate var arabicValue: Int? {
    guard !isEmpty, count <= 9 else { return nil }
    var value = 0
    for character in self {
      guard let scalar = character.unicodeScalars.first?.value else { return nil }
      switch scalar {
      case 0x30...0x39: value = value * 10 + Int(scalar - 0x30)
      case 0xFF10...0xFF19: value = value * 10 + Int(scalar - 0xFF10)
      default: return nil
      }
    }
    return value
  }
}
