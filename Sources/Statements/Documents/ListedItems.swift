internal import DocumentModel
internal import SourceText

/// 提出三条建议：1.… 2.…; five committees: and a list below: a stated count against the items that follow
/// in blocks of their own.
struct ListedItems {
  let document: Document
  let words: DocumentWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words
  }

  /// What a passage announces, against what follows its block.
  func reading(of passage: Passage) -> Reading? {
    guard let first = passage.mentions.first,
      let index = document.blocks.index(at: first.quantity.range.lowerBound)
    else { return nil }
    let block = document.blocks[index]
    let inside = passage.mentions.last { block.range.contains($0.quantity.range.lowerBound) }
    guard let count = inside, ListedCount.isStated(count), let items = items(behind: index) else {
      return nil
    }
    guard block.container != .cell, let sentence = block.sentences.last,
      sentence.contains(count.quantity.range.lowerBound)
    else { return nil }
    let text = document.text.string(sentence)
    let behind = document.text.string(count.quantity.range.upperBound..<block.range.upperBound)
    let ends = behind.last.map { "：:".contains($0) } ?? false
    let isNamed = items.word.map { words.hasBlanks && count.quantity.unit == $0 } ?? false
    // 提出三条建议, 三项重点工作; not: 2个重点项目开展了绩效自评.
    let isAnnounced =
      words.has(words.following, in: words.hasBlanks || behind.count < 10 ? text : before(count))
    guard ends || isNamed || isAnnounced,
      behind.count <= (words.hasBlanks ? 60 : 14), !words.has(words.openLists, in: text),
      !withoutOpener(behind).contains(where: { "，；。,;：:".contains($0) })
    else { return nil }
    // Nine alarms: smoke: 4, gas: 3, water: 2.
    let listed = passage.mentions.filter { $0.isListed && $0.depth == 0 }
    if listed.count == items.count, let sum = try? listed.sum(), sum.overlaps(count.estimate) {
      return nil
    }
    let isEqual = count.quantity.value == Rational(items.count)
    var reading = Reading(
      .listing, ["count": [count]], subject: count, note: "items", strength: .likely
    ) { () throws(ArithmeticFault) in isEqual }
    reading?.listed = items.count
    return reading
  }

  /// What stands before a number in its sentence.
  private func before(_ count: Mention) -> String {
    let place = count.quantity.range.lowerBound
    guard let sentence = document.sentence(of: count.quantity) else { return "" }
    return document.text.string(sentence.lowerBound..<place)
  }

  /// What stands behind a number without its last mark, and without a word that opens the list: 8起，分别是.
  private func withoutOpener(_ behind: String) -> Substring {
    let text = behind.dropLast()
    guard let word = words.listOpeners.first(where: text.hasSuffix), behind.last != text.last else {
      return text
    }
    let rest = text.dropLast(word.count)
    return rest.last.map { "，,".contains($0) } ?? false ? rest.dropLast() : rest
  }

  /// How many items follow a block, and the word that each begins with.
  private func items(behind index: Int) -> (count: Int, word: String?)? {
    guard index + 1 < document.blocks.count else { return nil }
    let next = document.blocks[index + 1].range
    let found =
      markup(at: next, behind: document.blocks[index].range) ?? headings(at: index + 1)
      ?? bullets(from: index + 1) ?? labelled(from: index + 1)
    guard let found, found.count > 1, !numbers(from: index + 1, beyond: found.count) else {
      return nil
    }
    return found
  }

  /// The items of a list of markup; nil where the list goes on behind something else.
  private func markup(at next: TextRange, behind block: TextRange) -> (count: Int, word: String?)? {
    let items = document.markup.listItems
    let place = items.partitioningIndex { $0.range.lowerBound >= next.lowerBound }
    guard place < items.count, items[place].range.lowerBound == next.lowerBound else { return nil }
    let first = items[place]
    let isSibling =
      items[..<place].last.map {
        $0.list == first.list && $0.range.contains(block.lowerBound) && $0.level >= first.level
      } ?? false
    let alike = row(from: place)
    guard !isSibling, alike.count > 1, let last = alike.last else { return nil }
    let end = document.blocks.partitioningIndex { $0.range.lowerBound >= last.range.upperBound }
    let goesOn = document.blocks[end...].prefix(4).contains { block in
      items.contains {
        $0.range.lowerBound == block.range.lowerBound && $0.level == first.level
          && $0.range.lowerBound > last.range.lowerBound
      }
    }
    let number = alike.last?.number.map { $0 + 1 }
    let isInterrupted = items[place...].prefix(60).contains {
      $0.level == first.level && number != nil && $0.number == number
    }
    return goesOn || isInterrupted ? nil : (alike.count, nil)
  }

  /// The items of one list; in plain text all lists are one, and only those are meant that follow each other.
  private func row(from place: Int) -> [DocumentMarkup.ListItem] {
    let items = document.markup.listItems
    let first = items[place]
    var row = [first]
    var end = first.range.upperBound
    for item in items[(place + 1)...].prefix(60) {
      guard item.level == first.level else {
        guard item.level > first.level else { break }
        end = max(end, item.range.upperBound)
        continue
      }
      let isNext = item.number.map { number in row.last?.number.map { $0 + 1 == number } ?? false }
      guard item.list == first.list, isNext ?? true,
        document.blocks.between(end, item.range.lowerBound).isEmpty
      else { break }
      row.append(item)
      end = max(end, item.range.upperBound)
    }
    return row
  }
}
