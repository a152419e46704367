internal import DocumentModel
internal import SourceText

/// - Calls answered: 18,360, - Working days: 255, - Calls per working day: 72: lines of one number each are read as the
/// clauses of one sentence, so that what reads sentences reads them; in a language that parts words.
struct LinesAsClauses {
  private struct Line {
    var block: Int
    let number: Mention
    /// It is a sentence of its own, and no line of a list.
    let isProse: Bool
    /// It begins with words that make it a part of the line above.
    let isInside: Bool
  }

  private let document: Document
  private let words: StatementWords
  private let passages: [Passage]
  /// A line of a list is no longer, in bytes.
  private static let longest = 140
  /// Fewer lines are no list, and more numbers are not read together.
  private static let counts = 2...16

  init(_ document: Document, _ passages: [Passage], _ words: StatementWords) {
    self.document = document
    self.words = words
    self.passages = passages
  }

  /// What does not fit in them.
  var all: [Reading] {
    let balances = LineBalances()
    return runs.flatMap { run -> [Reading] in
      let clauses = Self.clauses(run)
      let alike = Self.alike(clauses)
      if let balance = alike.first(where: balances.isBalance) {
        return [balances.reading(balance)].compactMap(\.self)
      }
      return Arbiter(Passage(clauses, words)).verdicts
        .filter { !$0.holds && isMeant($0, alike) }.map(Self.told)
    }
  }

  /// The numbers in stretches of one measure.
  private static func alike(_ run: [Mention]) -> [[Mention]] {
    run.reduce(into: []) { runs, number in
      if let last = runs.last?.last, last.measures(like: number) {
        runs[runs.count - 1].append(number)
      } else {
        runs.append([number])
      }
    }
  }

  /// No more than a warning, and none where the line says something by itself.
  private static func told(_ reading: Reading) -> Reading {
    var told = reading
    told.strength = .likely
    told.isByDigits = true
    return told
  }

  /// Bare numbers of lines that are far apart say nothing of each other by their order.
  private func isMeant(_ reading: Reading, _ runs: [[Mention]]) -> Bool {
    guard !reading.saysOrder, reading.note != "part", reading.strength > .weak else { return false }
    guard reading.kind == .split else { return true }
    // A total is called so, and all other lines are its parts.
    guard let whole = reading.roles["whole"]?.first,
      whole.cues.union(whole.headCues).intersection([.whole, .conclusion, .result]) != []
    else { return false }
    return runs.contains { $0.count == reading.places.count }
  }

  /// The runs of lines that follow one another, with what is said of all in a sentence right above or below them.
  private var runs: [[Mention]] {
    let lines = passages.flatMap(lines)
    var found: [[Mention]] = []
    var run: [Line] = []
    func close() {
      let own = run.count { !$0.isProse }
      if own > 1, Self.counts.contains(run.count) { found.append(run.map(\.number)) }
    }
    for line in lines {
      // Of which nurses: 948 is in the line above already.
      if line.isInside {
        if let last = run.last, last.block + 1 == line.block { run[run.count - 1].block += 1 }
        continue
      }
      let isNext = run.last.map { $0.block + 1 == line.block && !$0.isProse } ?? false
      // What all come to stands in a sentence behind them.
      if isNext, !line.isProse || line.number.has([.whole, .conclusion, .result]) {
        run.append(line)
      } else {
        close()
        run = line.isProse ? [] : [line]
      }
    }
    close()
    return found
  }

  /// The lines of a passage, its items too, that have one number.
  private func lines(of passage: Passage) -> [Line] {
    var found: [(block: Int, numbers: [Mention])] = []
    for mention in passage.mentions where !document.isLineNumber(mention) {
      guard let block = document.blocks.index(at: mention.numberRange.lowerBound) else { continue }
      if found.last?.block == block {
        found[found.count - 1].numbers.append(mention)
      } else {
        found.append((block, [mention]))
      }
    }
    return found.compactMap { block, all in
      // Fitting the pump (two men): 85 minutes; 410 (2022: 388).
      let labelled = all.filter { $0.isBehindColon || $0.isLabelled }
      let plain = labelled.count == 1 ? labelled : all.filter { $0.depth == 0 }
      let numbers = all.count > 1 && plain.count == 1 ? plain : all
      guard numbers.count == 1, let number = numbers.first, !number.isCell,
        number.quantity.approximation == nil, number.isAmount || number.isRate,
        case let own = document.blocks[block], own.container != .cell,
        own.range.count <= Self.longest
      else { return nil }
      let isProse =
        [UInt8(ascii: "."), UInt8(ascii: "!")].contains(
          document.text.bytes[own.range.upperBound - 1])
      return Line(
        block: block, number: isProse ? number : named(marked(number), in: own.range),
        isProse: isProse,
        isInside: !isProse && opensPart(own.range))
    }
  }

  /// Of which registered nurses: 948.
  private func opensPart(_ line: TextRange) -> Bool {
    let first = document.text.string(line).lowercased().split { !$0.isLetter }.prefix(2)
    return words.cues(of: first.joined(separator: " ")).contains(.part)
      || first.first.map { words.cues(of: String($0)).contains(.openList) } ?? false
  }

  /// (2,799): what stands in brackets alone is taken away, as accounts write it.
  private func marked(_ number: Mention) -> Mention {
    let (range, bytes) = (number.numberRange, document.text.bytes)
    guard range.lowerBound > 0, range.upperBound < bytes.count,
      bytes[..<range.lowerBound].last(where: { $0 > 0x7F || !"$ ".utf8.contains($0) })
        == UInt8(ascii: "("),
      bytes[range.upperBound] == UInt8(ascii: ")"), number.isAmount
    else { return number }
    var marked = number
    marked.remarks.insert(.negation)
    return marked
  }

  /// A number with the words of its line before it.
  private func named(_ number: Mention, in line: TextRange) -> Mention {
    let label = document.text.string(line.lowerBound..<number.numberRange.lowerBound).lowercased()
    let names = label.split { !$0.isLetter && $0 != "-" }.map(String.init)
      .filter {
        $0.count > 2 && !words.functionWords.contains($0) && !words.prepositions.contains($0)
      }
    var named = number
    named.update {
      $0.noun = names.joined(separator: " ")
      $0.isDated = label.contains(where: \.isNumber)
    }
    return named
  }

  /// The numbers as those of the clauses of a sentence.
  private static func clauses(_ run: [Mention]) -> [Mention] {
    // Oak: 1,240, birch: 865; in all, 2,105 seedlings: the last one says what they count.
    let last = run[run.count - 1]
    let isLent =
      last.kind == .count
      && run.dropLast().allSatisfy {
        $0.kind == .number && $0.unit.isEmpty && $0.quantity.unit.isEmpty
      }
    return run.enumerated().map { place, number in
      var number = number
      if isLent { (number.kind, number.unit) = (last.kind, last.unit) }
      number.update {
        $0.sentence = 0
        $0.separator = place == 0 ? .none : .semicolon
        $0.depth = 0
        $0.isListed = false
        $0.isLabelled = false
        $0.clauses = 0
        $0.isJoined = false
        // Mapping, including travel: 46: the label of a line opens no list.
        $0.cues.subtract([.openList, .overlapping])
        $0.remarks.subtract(.overlapping)
      }
      return number
    }
  }
}
