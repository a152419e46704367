internal import DocumentModel

/// “三公”经费38.62万元，其中因公出国0万元，公务用车31.20万元，公务接待7.42万元: parts that are known to make up a whole, by their names; in a
/// language that does not part words.
struct KnownParts {
  struct Names {
    let whole: String
    let parts: [String]
  }

  static let names = ShippedWords.Zh.Statements.knownParts.rows.map { row in
    Names(whole: row.word, parts: row.meaning.split(separator: " ").map(String.init))
  }

  private let mentions: [Mention]
  private let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard !words.partsWords, mentions.count > 2 else { return [] }
    return Self.names.flatMap { names -> [Reading] in
      guard let last = names.parts.last, mentions.contains(where: { $0.noun.contains(last) }) else {
        return []
      }
      let parts = names.parts.map { name in mentions.filter { isPart($0, name) } }
      guard parts.allSatisfy({ !$0.isEmpty && $0.count < 4 }) else { return [] }
      return [sum(of: parts, names)].compactMap(\.self) + structures(of: parts, names)
    }
  }

  private func isPart(_ mention: Mention, _ name: String) -> Bool {
    mention.isAmount && mention.kind != .number && mention.noun.contains(name)
      && isPlain(mention)
  }

  private func isPlain(_ mention: Mention) -> Bool {
    !mention.isDifference && !mention.has([.base, .each, .from, .respective])
      && mention.quantity.approximation == nil
  }

  // MARK: - The whole and its parts

  private func sum(of parts: [[Mention]], _ names: KnownParts.Names) -> Reading? {
    let wholes = mentions.filter { whole in
      whole.noun.contains(names.whole) && isPlain(whole) && whole.isAmount
        && !names.parts.contains(where: whole.noun.contains)
        && parts.allSatisfy { $0[0].measures(like: whole) }
    }
    guard wholes.count == 1, let whole = wholes.first,
      parts.joined().allSatisfy({ abs($0.sentence - whole.sentence) < 3 }),
      Set(parts.map { $0[0].has(.plan) }).count == 1
    else { return nil }
    let rows = Self.rows(of: parts)
    let sums = rows.map { row in (row, try? row.sum()) }
    if let held = sums.first(where: { $0.1?.overlaps(whole.estimate) ?? false }) {
      return Reading.sum(held.0, of: whole, .strong)
    }
    guard let row = rows.first, let sum = sums.first?.1,
      sum.isNear(whole.estimate, from: 40, to: 250)
    else { return nil }
    return Reading.sum(row, of: whole, rows.count == 1 ? .strong : .likely)
  }

  /// One number for each part, in any choice.
  static func rows(of parts: [[Mention]]) -> [[Mention]] {
    parts.reduce([[]]) { rows, choices in
      rows.flatMap { row in choices.map { row + [$0] } }
    }
  }

  // MARK: - 三次产业结构为8.0∶41.0∶51.0

  /// The shares of the parts as a row of numbers behind them.
  private func structures(of parts: [[Mention]], _ names: KnownParts.Names) -> [Reading] {
    guard parts.allSatisfy({ $0.count == 1 }), case let row = parts.map({ $0[0] }),
      let last = row.last, let total = try? row.sum(), total.low > .zero
    else { return [] }
    let ratios = mentions.indices.compactMap { ratio(from: $0, as: row.count) }
      .filter {
        $0[0].numberRange.lowerBound > last.numberRange.lowerBound
          && $0[0].sentence - last.sentence < 2
      }
    func fits(_ ratio: [Mention], _ place: Int) -> Bool {
      guard let share = try? row[place].estimate / total,
        let whole = try? share * Estimate(Rational(100)),
        let wanted = try? Estimate(rate: ratio[place])
      else { return true }
      return whole.overlaps(wanted)
    }
    guard !ratios.isEmpty,
      !ratios.contains(where: { ratio in row.indices.allSatisfy { fits(ratio, $0) } }),
      let ratio = ratios.last, !ratio[0].has([.base, .from]),
      let place = row.indices.first(where: { !fits(ratio, $0) })
    else { return [] }
    let whole = mentions.first { $0.noun.contains(names.whole) && $0.estimate.overlaps(total) }
    var roles = ["part": [row[place]], "rate": [ratio[place]]]
    if let whole { roles["whole"] = [whole] }
    var found = Reading(
      .rate, roles, subject: ratio[place], note: "structure",
      strength: whole == nil ? .likely : .strong
    ) { () throws(ArithmeticFault) in false }
    found?.isBound = true
    found?.isFirm = true
    return [found].compactMap(\.self)
  }

  /// Bare numbers that colons part and that make a hundred.
  private func ratio(from first: Int, as count: Int) -> [Mention]? {
    guard first + count <= mentions.count, mentions[first].kind == .number else { return nil }
    let run = Array(mentions[first..<(first + count)])
    guard
      run.allSatisfy({ $0.kind == .number && $0.sentence == run[0].sentence }),
      run.dropFirst().allSatisfy({ $0.separator == .semicolon && $0.noun.isEmpty }),
      let sum = try? run.sum(), sum.isNear(Estimate(Rational(100)), from: 99, to: 101)
    else { return nil }
    return run
  }
}
