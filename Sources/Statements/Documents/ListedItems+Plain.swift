internal import DocumentModel
internal import SourceText

extension ListedItems {
  /// The numbered headings of one level, or those that begin with one word: Finding 1, Finding 2.
  func headings(at index: Int) -> (count: Int, word: String?)? {
    let place = document.headings.partitioningIndex { $0.block >= index }
    guard place < document.headings.count, document.headings[place].block == index else {
      return nil
    }
    let first = document.headings[place]
    let word = label(in: first.title)
    guard first.number == 1 || word.number == 1 else { return nil }
    var count = 0
    for heading in document.headings[place...] where heading.level <= first.level {
      let own = label(in: heading.title)
      let isNext =
        heading.form == first.form && heading.level == first.level
        && (first.form != nil ? heading.number : own.number) == count + 1
      guard isNext, first.form != nil || own.text == word.text else { break }
      count += 1
    }
    return (count, first.form == nil ? word.text : nil)
  }

  /// The first word of a line, and a number behind it.
  func label(in range: TextRange) -> (text: String, number: Int?) {
    let parts = document.text.string(range).lowercased().prefix(40)
      .split { !$0.isLetter && !$0.isNumber }
    return (parts.first.map(String.init) ?? "", parts.count > 1 ? Int(parts[1]) : nil)
  }

  /// Lines that begin with one word and a number of its own, others among them: Finding 1.
  func labelled(from index: Int) -> (count: Int, word: String?)? {
    let first = label(in: document.blocks[index].range)
    guard first.number == 1 else { return nil }
    var count = 0
    for block in document.blocks[index...].prefix(200) {
      let own = label(in: block.range)
      if own.text == first.text, own.number == count + 1 { count += 1 }
    }
    return count > 1 ? (count, first.text) : nil
  }

  /// Lines with a bullet each, in plain text; nil where more of them follow lines without one.
  func bullets(from index: Int) -> (count: Int, word: String?)? {
    func mark(_ block: Block) -> Character? {
      let text = document.text.string(block.range).prefix(2)
      guard let first = text.first, "•·●○▪-–*".contains(first) else { return nil }
      return "-–*".contains(first) && !(text.last?.isWhitespace ?? false) ? nil : first
    }
    guard let first = mark(document.blocks[index]) else { return nil }
    let count = document.blocks[index...].prefix { mark($0) == first }.count
    let goesOn = document.blocks[(index + count)...].prefix(12).contains { mark($0) == first }
    return goesOn ? nil : (count, nil)
  }

  /// Whether a line below begins with the number behind that of the last item.
  func numbers(from index: Int, beyond count: Int) -> Bool {
    document.blocks[index...].prefix(60).contains { block in
      let text = document.text.string(block.range).prefix(6).drop { "(（ ".contains($0) }
      return Int(text.prefix { $0.isNumber }) == count + 1
        && (text.first { !$0.isNumber }.map { ".)）、．".contains($0) } ?? false)
    }
  }
}
