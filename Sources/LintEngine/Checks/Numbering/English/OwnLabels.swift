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
      return Self.code(written[...], at: cell.lowerBound).flatMap { $0.place == cell ? $0 : nil }
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
    if words.contains(word.lowercased()), rest.first == " " {
      let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(digits), digits.count < 3 else { return nil }
      let behind = rest.dropFirst(1 + digits.count)
      let mark = behind.drop { $0 == " " }.first
      let isOpening =
        mark == nil || ":–—-(".contains(mark ?? " ") || mark == "." && behind.first == "."
      guard isOpening, !behind.prefix(30).lowercased().contains("cont") else { return nil }
      let end = range.lowerBound + word.utf8.count + 1 + digits.utf8.count
      return Label(series: kind + word.lowercased(), number: number, place: range.lowerBound..<end)
    }
    // A line of its own: H-01 Door.
    guard range.count <= 80, !".;,".utf8.contains(document.text.bytes[range.upperBound - 1]),
      let code = code(text[...], at: range.lowerBound)
    else { return nil }
    let next = text.dropFirst(code.place.count).first
    guard next == nil || next == " " || next == ":" else { return nil }
    return Label(series: kind + code.series, number: code.number, place: code.place)
  }

  /// F-01, A-1, R07: capitals with a hyphen or a leading zero behind them.
  private static func code(_ text: Substring, at place: Int) -> Label? {
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    guard 1...4 ~= letters.count else { return nil }
    let rest = text.dropFirst(letters.count)
    let hasHyphen = rest.first == "-"
    let digits = rest.dropFirst(hasHyphen ? 1 : 0).prefix { $0.isASCII && $0.isNumber }
    guard 1...3 ~= digits.count, let number = Int(digits), number > 0,
      hasHyphen || digits.first == "0"
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
      let items = document.markup.listItems.filter {
        heading.extent.holds($0.range) && $0.level == 1 && $0.number != nil
      }.compactMap(\.number)
      if items.count > 1, let last = items.max() { highest[series] = last }
    }
    guard !highest.isEmpty else { return [] }
    let opened = Set(opening.map(\.place.lowerBound))
    return document.blocks.filter { $0.role == .paragraph }.flatMap { block -> [TextRange] in
      let text = document.text.string(block.range)
      var found: [TextRange] = []
      for (series, last) in highest {
        let word = series.prefix(1).uppercased() + series.dropFirst() + " "
        var rest = text[...]
        while let match = rest.firstRange(of: word) {
          rest = rest[match.upperBound...]
          let digits = rest.prefix { $0.isASCII && $0.isNumber }
          let start =
            block.range.lowerBound
            + text.utf8.distance(from: text.startIndex, to: match.lowerBound)
          let behind = rest.dropFirst(digits.count)
          guard let number = Int(digits), number > last, number <= last + 20,
            !opened.contains(start), behind.first != "-",
            behind.first != "." || behind.dropFirst().first?.isNumber != true,
            !Self.elsewhere.contains(where: behind.hasPrefix)
          else { continue }
          found.append(start..<start + word.utf8.count + digits.utf8.count)
        }
      }
      return found
    }
  }
}
