import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Numbers with points, 1.1 and 2.3.1, and those of articles, 第三条, that open lines of Chinese text.
///
/// They are no part of the tree of sections, where 1.5 万吨 would be one too; a line counts that is
/// short, has no final mark, and has neighbours that are numbered in the same way.
enum DottedNumbers {
  private struct Entry {
    let path: [Int]
    let marker: TextRange
    /// The number of the chapter or of the line 2 方法 above it, and where that stands.
    let chapter: (number: Int, place: TextRange)?
    /// A sentence, which is numbered only where the sentences before it are.
    let isLoose: Bool
  }

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [NumberingFinding] {
    let (dotted, articles) = entries(in: document)
    let isNumbered = dotted.contains { $0.path.last == 1 } && dotted.count > 1
    return (isNumbered ? runs(of: dotted, in: document) + strays(among: dotted, in: document) : [])
      + (articles.count > 2 && articles[0].path == [1] ? runs(of: articles, in: document) : [])
  }

  private static func entries(in document: Document) -> (dotted: [Entry], articles: [Entry]) {
    var dotted: [Entry] = []
    var articles: [Entry] = []
    var chapter: (number: Int, place: TextRange)?
    for block in document.blocks
    where [.title, .paragraph, .heading].contains(block.role) && block.container != .cell {
      let first = document.text.bytes[block.range.lowerBound]
      guard first.isASCIIDigit || first == 0xE7 || first == 0xEF else { continue }
      let line = ScalarLine(block.range.prefix(240), in: document)
      if line[0] == "第", let (number, end) = line.numeral(at: 1) {
        if line[end] == "章" { chapter = (number, line.range(0..<end + 1)) }
        if line[end] == "条", line.isBlank(end + 1), number < 100 {
          articles.append(
            Entry(path: [number], marker: line.range(0..<end + 1), chapter: nil, isLoose: false))
        }
        continue
      }
      guard let (path, end) = path(opening: line) else { continue }
      // 3.2 报价应为总价。: a sentence counts below the line of its chapter.
      let isTitle =
        line.count <= 40 && !"。；，：、;,".unicodeScalars.contains(line[line.count - 1])
      // 2.1.2 屋面：完好。 behind a line 2.1.1, too.
      let goesOn = path.count > 1 && dotted.last.map { follows($0.path, path) } ?? (path.last == 1)
      guard isTitle || path.count > 1 && (chapter?.number == path[0] || goesOn) else { continue }
      if path.count == 1 {
        chapter = (path[0], line.range(0..<end))
      } else {
        let isLoose = !isTitle && chapter?.number != path[0]
        dotted.append(
          Entry(path: path, marker: line.range(0..<end), chapter: chapter, isLoose: isLoose))
      }
    }
    return (dotted.filter { !$0.isLoose || isRun($0, among: dotted) }, articles)
  }

  /// Whether 1 and 2 stand in the run of an entry.
  private static func isRun(_ entry: Entry, among all: [Entry]) -> Bool {
    let run = all.filter { $0.path.dropLast() == entry.path.dropLast() }.compactMap(\.path.last)
    return run.starts(with: [1, 2])
  }

  /// Whether a number may stand behind another one of its run, which it may repeat or pass by a few.
  private static func follows(_ last: [Int], _ path: [Int]) -> Bool {
    last.dropLast() == path.dropLast()
      && zip(last.suffix(1), path.suffix(1)).allSatisfy {
        0...3 ~= $1 - $0
      } || path.last == 1
  }

  /// The number that opens a line, with a blank before the words: 1 概述, 2.1 数据.
  private static func path(opening line: ScalarLine) -> (path: [Int], end: Int)? {
    var path: [Int] = []
    var end = 0
    while let (value, next) = line.digits(at: end), value > 0, path.count < 5 {
      path.append(value)
      end = next
      guard line[end] == "." || line[end] == "．" else { break }
      end += 1
    }
    guard !path.isEmpty, line.isBlank(end) else { return nil }
    let next = line.skippingBlanks(end)
    guard line.isHan(next) || line[next].isASCIILetter,
      !"万亿".unicodeScalars.contains(line[next])
    else { return nil }
    return (path, end)
  }

  // MARK: - Order

  private static func runs(of entries: [Entry], in document: Document) -> [NumberingFinding] {
    var last: [[Int]: Entry] = [:]
    return entries.compactMap { entry in
      let outer = Array(entry.path.dropLast())
      defer { last[outer] = entry }
      guard let before = last[outer], let number = entry.path.last, let previous = before.path.last,
        number != previous + 1,
        number != 1 || previous == 1 && before.chapter?.number == entry.chapter?.number
      else { return nil }
      let fault: NumberingFault =
        number == previous ? .duplicate : number > previous ? .gap : .order
      return make(fault, entry, outer + [previous + 1], before.marker, document)
    }
  }

  /// The first 1.1 under chapter 2.
  private static func strays(among entries: [Entry], in document: Document) -> [NumberingFinding] {
    let fitting = entries.contains { $0.chapter?.number == $0.path[0] }
    var seen: Set<Int> = []
    return entries.compactMap { entry in
      guard fitting, let chapter = entry.chapter, chapter.number != entry.path[0],
        entry.path.count == 2, seen.insert(chapter.place.lowerBound).inserted
      else { return nil }
      return make(.order, entry, [chapter.number, entry.path[1]], chapter.place, document)
    }
  }

  private static func make(
    _ fault: NumberingFault, _ entry: Entry, _ expected: [Int], _ before: TextRange,
    _ document: Document
  ) -> NumberingFinding {
    let isArticle = entry.path.count == 1
    let written = document.text.string(entry.marker)
    let number =
      isArticle
      ? "第\(ChineseNumerals.text(expected[0]))条"
      : expected.map(String.init).joined(separator: ".") + (written.hasSuffix(".") ? "." : "")
    return NumberingFinding(
      fault, isArticle ? .section : .dotted, entry.marker, number: written, expected: number,
      missing: number, previous: document.text.string(before),
      related: [RelatedPlace(.numberBefore, at: before)], isUncertain: true)
  }
}
