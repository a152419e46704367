internal import DocumentModel
internal import SourceText

/// 应检设备：350台, 已检设备：329台, 检验率：94%, each in a line of its own: lines that stand one below the other, read as the clauses of one
/// sentence; in a language that does not part words.
///
/// What opens them (共36项：), what sums them up below (三个月共完成1023件。) and short paragraphs beside them belong to them as the sentences
/// of a paragraph do.
struct JoinedLines {
  private let document: Document
  private let words: StatementWords

  /// A line of a list is no longer, in bytes, and has no more numbers.
  private static let longest = 190
  private static let mostNumbers = 5
  /// So many lines are read together, with so many numbers.
  private static let most = (lines: 16, numbers: 28)

  init(_ document: Document, _ words: StatementWords) {
    self.document = document
    self.words = words
  }

  /// What does not fit of numbers in several lines.
  var faults: [Reading] {
    guard !words.partsWords else { return [] }
    return runs.flatMap { run -> [Reading] in
      let lines = run.map(\.mentions.first?.numberRange.lowerBound)
      return Arbiter(joined(run)).verdicts.filter { reading in
        guard !reading.holds else { return false }
        let touched = Set(
          reading.places.map { place in lines.lastIndex { $0.map { $0 <= place } ?? false } ?? 0 })
        // A sign that is lost is seen by the lines beside its own.
        guard touched.count > 1 else { return reading.kind == .unit }
        // A line between others is no total of those below it.
        let whole = reading.roles["whole"]?.first?.numberRange.lowerBound
        guard reading.kind == .split, let whole else { return true }
        let line = lines.lastIndex { $0.map { $0 <= whole } ?? false } ?? 0
        guard line != touched.max() else { return true }
        // The first of several alike is a total of the others where it is called so, or is nearly it.
        return line == touched.min() && line == 0
          && (run[0].opens != nil || reading.roles["whole"]?.first?.has(.whole) ?? false
            || Self.isNear(reading))
      }
    }
  }

  /// Whether the parts come to their whole but for a few in a hundred.
  private static func isNear(_ reading: Reading) -> Bool {
    guard let whole = reading.roles["whole"]?.first, let parts = reading.roles["parts"],
      let sum = try? parts.sum()
    else { return false }
    return sum.isNear(whole.estimate, from: 97, to: 103)
  }

  private struct Line {
    var mentions: [Mention]
    /// What its last words say of the list that it opens.
    let opens: Cues?
    let isSentence: Bool
  }

  /// Lines with numbers that stand one below the other.
  private var runs: [[Line]] {
    var found: [[Line]] = []
    var run: [Line] = []
    func close() {
      if run.count > 1 { found.append(run) }
      run = []
    }
    var isPassed = false
    for block in document.blocks {
      guard let line = line(block) else {
        // 形象进度：路基已贯通 among lines with numbers.
        if isPassed || run.isEmpty || !isLabelled(block) { close() }
        isPassed = true
        continue
      }
      isPassed = false
      let count = run.reduce(line.mentions.count) { $0 + $1.mentions.count }
      if line.opens != nil || run.count == Self.most.lines || count > Self.most.numbers { close() }
      run.append(line)
    }
    close()
    return found
  }

  /// Whether a line without a number has a label as those beside it do.
  private func isLabelled(_ block: Block) -> Bool {
    guard block.container != .cell, block.range.count < Self.longest / 2,
      document.facts.quantities.within(block.range, \.range).isEmpty
    else { return false }
    let parts = document.text.string(block.range).split { $0 == "：" || $0 == ":" }
    return parts.count == 2 && !parts[1].allSatisfy(\.isWhitespace)
  }

  private func line(_ block: Block) -> Line? {
    guard block.container != .cell, block.range.count <= Self.longest, block.role != .contents,
      case let quantities = document.facts.quantities.within(block.range, \.range),
      !quantities.isEmpty
    else { return nil }
    let bytes = document.text.bytes
    let end = bytes.lastScalar(in: block.range)
    let opensList = end == "：" || end == ":"
    guard block.sentences.count == 1 || opensList else { return nil }
    var reader = PassageReader(block, of: document, in: bytes, words)
    reader.readsLabels = true
    let mentions = reader.passage(quantities).mentions.filter { !document.isLineNumber($0) }
    guard (1...Self.mostNumbers).contains(mentions.count) else { return nil }
    let opened = mentions[mentions.count - 1].headCues.union(reader.tail)
    return Line(
      mentions: mentions,
      opens: opensList ? opened.intersection([.structure, .closedList, .division]) : nil,
      isSentence: end == "。" || block.role == .title && !reader.hasLabel)
  }

  /// The numbers of some lines as those of one paragraph.
  private func joined(_ run: [Line]) -> Passage {
    let hasRows = run.count { $0.mentions.count > 1 && $0.opens == nil } > 1
    var all: [Mention] = []
    var sentence = 0
    var opened: Cues?
    var isEnd = true
    for line in run {
      let first = sentence
      for (place, number) in line.mentions.enumerated() {
        var mention = number
        mention.update {
          $0.sentence = first + number.sentence
          if place == 0 {
            $0.separator = isEnd ? .stop : opened != nil || hasRows ? .semicolon : .comma
            $0.isBehindColon = opened != nil
            if let opened { $0.cues.formUnion(opened) }
          }
        }
        all.append(mention)
        sentence = first + number.sentence
      }
      opened = line.opens
      isEnd = line.isSentence
      if isEnd { sentence += 1 }
    }
    return Passage(all, words)
  }
}
