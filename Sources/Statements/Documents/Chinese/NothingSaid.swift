internal import DocumentModel
internal import SourceText

/// 2022年没有海外收入，当年确认海外收入3260万元，同比增长326%: words say that there was nothing before, of which there is no growth; and
/// 年初无预算, of which nothing is a rate.
struct NothingSaid {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func readings(of passage: Passage) -> [Reading] {
    passage.mentions.indices.dropFirst().compactMap { index in
      let rate = passage.mentions[index]
      guard rate.kind == .percent, rate.isDifference || rate.has(.plan), rate.depth == 0 else {
        return nil
      }
      return reading(rate, behind: passage.mentions[..<index])
    }
  }

  private func reading(_ rate: Mention, behind before: ArraySlice<Mention>) -> Reading? {
    guard
      let new = before.last(where: { $0.depth == 0 && !($0.isRate) && $0.kind != .times }),
      new.isAmount, !new.isDifference || new.has(.to), !new.has([.plan, .base, .from]),
      new.value > .zero, new.sentence == rate.sentence,
      let block = document.blocks.block(at: rate.numberRange.lowerBound),
      rate.sentence < block.sentences.count
    else { return nil }
    let start = block.sentences[max(0, rate.sentence - 1)].lowerBound
    guard start < new.numberRange.lowerBound, new.numberRange.lowerBound - start < 600 else {
      return nil
    }
    let clauses = document.text.string(start..<new.numberRange.lowerBound)
      .split { Self.marks.contains($0) }
    guard let own = clauses.last else { return nil }
    // 共2起；去年同期未发生此类事故，同比增长200%
    let between = document.text.string(new.numberRange.upperBound..<rate.numberRange.lowerBound)
      .split { Self.marks.contains($0) }.dropLast()
    let isSaid = (clauses.dropLast().suffix(3) + between).contains { clause in
      rate.isDifference ? hadNothing(clause, own) : plannedNothing(clause)
    }
    guard isSaid else { return nil }
    return Reading(
      .change, ["to": [new], "rate": [rate]], subject: rate,
      note: rate.isDifference ? "none" : "unplanned", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }

  /// 上年没有海外收入: of the same thing as the clause of the number.
  private func hadNothing(_ clause: Substring, _ own: Substring) -> Bool {
    guard let word = Self.nothing.first(where: clause.contains), let place = clause.place(of: word),
      Self.times.contains(where: { clause[..<place.lowerBound].contains($0) })
        || clause[..<place.lowerBound].contains(where: \.isNumber)
    else { return false }
    let name = clause[place.upperBound...]
    if Self.taken.contains(where: name.hasPrefix) { return true }
    let length = Self.sharedLength
    let letters = Array(name)
    guard letters.count >= length else { return false }
    return (0...(letters.count - length)).contains {
      own.contains(String(letters[$0..<($0 + length)]))
    }
  }

  /// 年初无预算: whether a clause says that nothing was planned.
  private func plannedNothing(_ clause: Substring) -> Bool {
    Self.nothing.contains { word in
      guard let place = clause.place(of: word) else { return false }
      let rest = clause[place.upperBound...]
      return Self.plans.contains { rest.prefix(6).contains($0) }
    }
  }

  /// How many characters two names have in common that are those of one thing.
  private static let sharedLength = 4

  private typealias Words = ShippedWords.Zh.Statements
  private static let marks = Set(Words.clauseMarks.words.flatMap(Array.init) + [",", ";", ":"])
  private static let nothing = Words.nothingWords.words
  private static let times = Words.lastYears.words + Words.base.words
  private static let taken = Words.takenUp.words
  private static let plans = Words.planNames.words
}
