import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Parts that a report numbers by a word or code of its own: Finding 1, Step 2, H-01.
struct OwnLabels {
  /// A label that opens a block or a cell of a column of numbers.
  private struct Label {
    let series: String
    let number: Int
    let place: TextRange
  }

  private static let words = ShippedWords.En.References.ownLabels.set
  private static let titles = ShippedWords.En.References.ownLabelTitles.meanings
  private static let elsewhere = ShippedWords.En.References.ownLabelElsewhere.words
  private static let continued = ShippedWords.En.References.ownLabelContinued.set
  private static let plain = ShippedWords.En.References.plainCodes.set
  private static let columns = ShippedWords.En.References.numberColumns.set

  private let document: Document
  private let opening: [Label]

  init(_ document: Document) {
    self.document = document
    opening = document.blocks.compactMap { block in
      guard block.container != .cell, block.role == .heading || block.role == .paragraph else {
        return nil
      }
      let kind = block.role == .heading ? "h" : block.container == .listItem ? "i" : "p"
      return Self.label(opening: block.range, of: kind, in: document)
    }
  }

  // MARK: - Order

  /// Numbers that leave one out or stand twice.
  ///
  /// - Complexity: O(*n*) in the number of blocks and cells.
  func findings() -> [NumberingFinding] {
    runs(of: opening) + document.markup.tables.flatMap { runs(of: column(of: $0)) }
  }

  private func runs(of labels: [Label]) -> [NumberingFinding] {
    var last: [String: Label] = [:]
    return labels.compactMap { label in
      // A run begins with one; tickets and parts of another report do not.
      defer { if label.number == 1 || last[label.series] != nil { last[label.series] = label } }
      guard let before = last[label.series] else { return nil }
      let step = label.number - before.number
      // One begins anew, and so does what is told a second time.
      guard step == 0 || step == 2 || step == 3 else { return nil }
      let written = document.text.string(label.place)
      let digits = String(before.number + 1)
      let tail = written.reversed().prefix { $0.isNumber }.count
      let expected =
        written.dropLast(tail) + String(repeating: "0", count: max(0, tail - digits.count)) + digits
      return NumberingFinding(
        step == 0 ? .labelDuplicate : .labelGap, .arabic, label.place, number: written,
        expected: String(expected), previous: document.text.string(before.place),
        related: [RelatedPlace(.numberBefore, at: before.place)])
    }
  }

  /// The cells of the column that numbers the rows, where all of them do.
  private func column(of table: DocumentMarkup.Table) -> [Label] {
    guard table.rows.count > 2, let head = table.rows[0].cells.first,
      Self.columns.contains(document.text.string(head).lowercased())
    else { return [] }
    let labels = table.rows.dropFirst().compactMap { row -> Label? in
      guard let cell = row.cells.first, !cell.isEmpty else { return nil }
      let written = document.text.string(cell)
      if let number = Int(written), number < 1000 {
        return Label(series: "#", number: number, place: cell)
      }
      return Self.code(written[...], at: cell.lowerBound, isNumbered: true)
        .flatMap { $0.place == cell ? $0 : nil }
    }
    return labels.count == table.rows.count - 1 && labels.first?.number == 1 ? labels : []
  }

  // MARK: - Reading

  private static func label(opening range: TextRange, of kind: String, in document: Document)
    -> Label?
  {
    let first = document.text.bytes[range.lowerBound]
    guard first.isASCIIUppercase else { return nil }
    let text = document.text.string(range.prefix(60))
    let word = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text.dropFirst(word.count)
    if words.contains(word.lowercased()), rest.first == " ",
      let code = code(
        rest.dropFirst(), at: range.lowerBound + word.utf8.count + 1, isNumbered: true)
    {
      // Finding F-01: weak keys.
      let next = text.dropFirst(code.place.upperBound - range.lowerBound).first
      guard next == nil || ":–—-(".contains(next ?? " ") || range.count <= 80 else { return nil }
      return Label(series: kind + code.series, number: code.number, place: code.place)
    }
    if words.contains(word.lowercased()), rest.first == " " {
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), digits.count < 3 else { return nil }
      let behind = rest.dropFirst(1 + digits.count)
      let mark = behind.drop { $0 == " " }.first
      let isOpening =
        mark == nil || ":–—-(".contains(mark ?? " ") || mark == "." && behind.first == "."
      let near = behind.prefix(30).lowercased().split { !$0.isLetter }
      guard isOpening, !near.contains(where: { continued.contains(String($0)) }) else { return nil }
      let end = range.lowerBound + word.utf8.count + 1 + digits.utf8.count
      return Label(series: kind + word.lowercased(), number: number, place: range.lowerBound..<end)
    }
    // - **R1** Record the torque: an item of a list needs no mark.
    let isItem =
      kind == "i" && rest.prefix(4).drop(while: \.isNumber).dropFirst().first?.isUppercase == true
    let isMarked = isItem || text.prefix(12).contains { ".:)–—".contains($0) }
    guard let code = code(text[...], at: range.lowerBound, isNumbered: isMarked) else { return nil }
    let behind = text.dropFirst(code.place.count)
    // R1. Lock the doors.
    if let mark = behind.first, ".:)".contains(mark), behind.dropFirst().first == " " {
      return Label(series: kind + code.series, number: code.number, place: code.place)
    }
    // NC1 – No thermometer; A1 – may be a road.
    if code.series.count > 1, [" – ", " — "].contains(where: behind.hasPrefix) {
      return Label(series: kind + code.series, number: code.number, place: code.place)
    }
    // A line of its own: H-01 Door.
    let isLine =
      range.count <= 80 && !".;,".utf8.contains(document.text.bytes[range.upperBound - 1])
    let next = behind.dropFirst().first
    let isTitle = isLine || next?.isUppercase == true || next?.isASCII == false
    guard isTitle, behind.first ?? " " == " ",
      isItem || text.hasPrefix(code.series + "-")
        || text.hasPrefix(code.series + "0")
    else { return nil }
    return Label(series: kind + code.series, number: code.number, place: code.place)
  }

  /// F-01, A-1, R07: capitals with a hyphen or a leading zero behind them; R1 where a mark or a word
  /// says that it numbers.
  private static func code(_ text: Substring, at place: Int, isNumbered: Bool = false) -> Label? {
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    guard 1...4 ~= letters.count else { return nil }
    let rest = text.dropFirst(letters.count)
    let hasHyphen = rest.first == "-"
    let digits = rest.dropFirst(hasHyphen ? 1 : 0).prefix { $0.isASCII && $0.isNumber }
    guard 1...3 ~= digits.count, let number = Int(digits), number > 0,
      hasHyphen || digits.first == "0" || isNumbered && plain.contains(String(letters))
    else { return nil }
    let count = letters.count + (hasHyphen ? 1 : 0) + digits.count
    return Label(series: String(letters), number: number, place: place..<place + count)
  }

  // MARK: - Pointers

  /// Recommendation 7, where six are numbered.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  func missing() -> [TextRange] {
    var highest: [String: Int] = [:]
    for label in opening where Self.words.contains(String(label.series.dropFirst())) {
      let series = String(label.series.dropFirst())
      highest[series] = max(highest[series] ?? 0, label.number)
    }
    for heading in document.headings {
      let title = document.text.string(heading.title).lowercased()
      guard let series = Self.titles[title], highest[series] == nil else { continue }
      let numbers = document.markup.listItems.filter {
        heading.extent.holds($0.range) && $0.level == 1
      }.compactMap { $0.number ?? typedNumber(before: $0.range.lowerBound) }
      if numbers.count > 1, let last = numbers.max() { highest[series] = last }
    }
    let opened = Set(opening.map(\.place.lowerBound))
    let codes = missingCodes(besides: opened)
    guard !highest.isEmpty else { return codes }
    return codes
      + document.blocks.filter { $0.role == .paragraph }.flatMap { block -> [TextRange] in
        highest.flatMap { series, last in
          let word = series.prefix(1).uppercased() + series.dropFirst() + " "
          return places(of: word, in: block.range).filter {
            last < $0.number && $0.number <= last + 20 && !opened.contains($0.range.lowerBound)
          }.map(\.range)
        }
      }
  }

  /// The number that opens the line of an item in plain text.
  private func typedNumber(before place: Int) -> Int? {
    let record = document.file.bytes
    let start = document.text.recordSpan(of: place..<place + 1).range.lowerBound
    let line = record[..<start].suffix(8).reversed().prefix { $0 != 0x0A }.reversed()
    let marker = line.filter { $0 != 0x20 }
    guard let last = marker.last, ".)".utf8.contains(last) else { return nil }
    return Int(String(decoding: marker.dropLast(), as: UTF8.self))
  }

  /// F-04 where F-01 to F-03 are told, R3 of two.
  private func missingCodes(besides opened: Set<Int>) -> [TextRange] {
    let columns = document.markup.tables.flatMap { column(of: $0) }
    let labels = (opening + columns).filter { $0.series.last?.isUppercase == true }
    let runs = Dictionary(grouping: labels) { $0.series.filter(\.isUppercase) }
    return runs.flatMap { series, labels -> [TextRange] in
      let numbers = Set(labels.map(\.number))
      guard let last = numbers.max(), last > 1, numbers.count == last, let first = labels.first
      else {
        return []
      }
      // As the report writes them: F-0, F-, R.
      let written = document.text.string(first.place)
      let isPadded = written.dropFirst(series.count).first { $0.isNumber } == "0"
      let word = series + (written.contains("-") ? "-" : "")
      let inside = Set(labels.map(\.place.lowerBound))
      return document.blocks.filter { $0.role == .paragraph || $0.role == .heading }.flatMap {
        block in
        places(of: word, in: block.range).filter {
          last < $0.number && $0.number <= last + 20 && !opened.contains($0.range.lowerBound)
            && !inside.contains($0.range.lowerBound)
            && document.text.string($0.range).dropFirst(word.count).hasPrefix("0")
              == (isPadded && $0.number < 10)
        }.map(\.range)
      }
    }
  }

  /// Where a word or the letters of a code stand with a number behind them that is of this report.
  private func places(of word: String, in block: TextRange) -> [(range: TextRange, number: Int)] {
    let text = document.text.string(block)
    var found: [(range: TextRange, number: Int)] = []
    var rest = text[...]
    while let match = rest.firstRange(of: word) {
      let before = text[..<match.lowerBound].last
      rest = rest[match.upperBound...]
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let behind = rest.dropFirst(digits.count)
      let isFree = before.map { !$0.isLetter && !$0.isNumber && !"-/_.#".contains($0) } ?? true
      guard isFree, let number = Int(digits), digits.count < 4,
        behind.first.map({ !$0.isLetter && !"-/_".contains($0) }) ?? true,
        behind.first != "." || behind.dropFirst().first?.isNumber != true,
        !Self.elsewhere.contains(where: behind.hasPrefix)
      else { continue }
      let start =
        block.lowerBound + text.utf8.distance(from: text.startIndex, to: match.lowerBound)
      found.append((start..<start + word.utf8.count + digits.utf8.count, number))
    }
    return found
  }
}
