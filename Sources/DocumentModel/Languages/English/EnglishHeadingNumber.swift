import SourceText

/// Reads the numbers that open the headings of an English document.
///
/// 1. and 1.2 and 1), A. and I., Appendix A, Part 1, Chapter 2, Section 3. Which lines are headings
/// and what their numbers are depends on their neighbours, so that all are read together.
struct EnglishHeadingNumbers {
  let bytes: [UInt8]
  let blocks: [RawBlock]

  /// A number as it stands, before its neighbours have been looked at.
  private struct Candidate {
    var number: HeadingNumber
    /// Without a mark behind it: 1 Scope.
    var isBare = false
    /// What a single I, V or X counts as a letter, and what any letter of an appendix does.
    var letter: Int?
    /// The title begins with a figure or a mark, which makes a heading only among others.
    var isDoubtful = false
  }

  /// The numbers that the blocks open with.
  ///
  /// Where markup marks headings, nothing else is one. In plain text a heading is a short line of
  /// its own without a final mark whose neighbours are not numbered on: those are lists.
  ///
  /// - Parameter isOpen: For each block whether it may be a heading at all.
  /// - Returns: One number a block; nil for those that are not numbered headings.
  /// - Complexity: O(*n*) in the size of the text.
  func numbers(of isOpen: [Bool]) -> [HeadingNumber?] {
    let hasMarkup = blocks.indices.contains { isOpen[$0] && blocks[$0].isMarked }
    var candidates = blocks.indices.map { index -> Candidate? in
      guard isOpen[index], hasMarkup == blocks[index].isMarked else { return nil }
      return candidate(blocks[index])
    }
    if !hasMarkup { candidates = withoutDoubtful(withoutLists(candidates)) }
    resolveLetters(&candidates)
    let bare = bareLevels(of: candidates)
    let outer = outerNumbers(of: candidates)
    return zip(candidates, blocks).map { candidate, block in
      guard let candidate else { return nil }
      if candidate.isBare, !bare.contains(block.markupLevel ?? 0) { return nil }
      // What markup makes a heading may have a number under the wrong parent: 1.2.2 below 1.1.
      let known = candidate.number.outer
      let isMisplaced =
        block.isMarked && known.count > 1 && outer.contains(Array(known.dropLast()))
      if candidate.number.form == .dotted, !outer.contains(known), !isMisplaced { return nil }
      return candidate.number
    }
  }

  // MARK: - What neighbours show

  /// Consecutive numbers on neighbouring lines are the items of a list.
  private func withoutLists(_ candidates: [Candidate?]) -> [Candidate?] {
    func goesOn(_ first: Candidate?, _ second: Candidate?) -> Bool {
      guard let first = first?.number, let second = second?.number else { return false }
      return first.form == second.form && first.outer == second.outer
        && first.number + 1 == second.number
    }
    var kept = candidates.indices.map { index -> Candidate? in
      guard let candidate = candidates[index], !candidate.isBare, isHeadingLine(index) else {
        return nil
      }
      let isItem =
        index > 0 && goesOn(candidates[index - 1], candidate)
        || index + 1 < candidates.count && goesOn(candidate, candidates[index + 1])
      return isItem ? nil : candidate
    }
    // Two that follow each other go on the headings before them: nothing stands under the first.
    var last: Candidate?
    for index in candidates.indices.dropLast(2) {
      defer { last = kept[index] ?? last }
      guard kept[index] == nil, let first = candidates[index], let second = candidates[index + 1],
        !first.isBare, goesOn(first, second), !goesOn(second, candidates[index + 2]),
        candidates[index + 2] == nil, goesOn(last, first), isHeadingLine(index),
        isHeadingLine(index + 1)
      else { continue }
      (kept[index], kept[index + 1]) = (first, second)
    }
    // So does the last line of all.
    if let end = candidates.indices.last, let candidate = candidates[end], !candidate.isBare,
      isUnended(end), end == 0 || candidates[end - 1] == nil,
      goesOn(
        kept[..<end].last {
          $0?.number.form == candidate.number.form && $0?.number.outer == candidate.number.outer
        } ?? nil, candidate)
    {
      kept[end] = candidate
    }
    return kept
  }

  /// Leaves out titles that begin with a figure or a mark where no heading has the number before or
  /// behind.
  private func withoutDoubtful(_ candidates: [Candidate?]) -> [Candidate?] {
    var kept = candidates.map { $0?.isDoubtful == true ? nil : $0 }
    var sure = Set(kept.compactMap { $0.map { Place($0.number) } })
    for index in Array(candidates.indices) + candidates.indices.reversed() {
      guard kept[index] == nil, let candidate = candidates[index] else { continue }
      let place = Place(candidate.number)
      guard sure.contains(place.moved(by: -1)) || sure.contains(place.moved(by: 1)) else {
        continue
      }
      kept[index] = candidate
      sure.insert(place)
    }
    return kept
  }

  /// A number without its marker.
  private struct Place: Hashable {
    let form: NumberForm
    let outer: [Int]
    var number: Int

    init(_ number: HeadingNumber) {
      (form, outer, self.number) = (number.form, number.outer, number.number)
    }

    func moved(by step: Int) -> Place {
      var moved = self
      moved.number += step
      return moved
    }
  }

  /// A short line without a final mark that text follows.
  private func isHeadingLine(_ index: Int) -> Bool {
    index + 1 < blocks.count && isUnended(index)
  }

  private func isUnended(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard bytes.scalarCount(in: range, limit: 81) <= 80,
      let last = bytes.lastScalar(in: range)
    else { return false }
    if last == "?" { return isFollowedByText(index) }
    return !".,;:!".unicodeScalars.contains(last) || endsInAbbreviation(range)
  }

  /// 1. What did we ask for? with text below it; in a list of questions the next one stands there.
  private func isFollowedByText(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    return candidate(blocks[index + 1]) == nil
  }

  /// 2.2 Harding, Moss & Co.
  private func endsInAbbreviation(_ range: TextRange) -> Bool {
    guard bytes[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    let word = bytes[range].dropLast().reversed().prefix { $0.isASCIILetter }.reversed()
    return Self.abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let abbreviations = ShippedWords.En.Sentences.headingAbbreviations.set

  /// Takes a Roman I for the letter where H stands before it, of appendices where any letter does.
  private func resolveLetters(_ candidates: inout [Candidate?]) {
    var last: [Int: Int] = [:]
    var appendices: Set<Int> = []
    for index in candidates.indices {
      guard var candidate = candidates[index] else { continue }
      let level = blocks[index].markupLevel ?? 0
      let isAppendix = candidate.number.form == .appendix
      if let letter = candidate.letter,
        isAppendix ? appendices.contains(level) : last[level] == letter - 1
      {
        candidate.number = HeadingNumber(
          form: isAppendix ? .appendix : .letter, number: letter, marker: candidate.number.marker)
        candidates[index] = candidate
      }
      if candidate.number.form == .letter { last[level] = candidate.number.number }
      if isAppendix, candidate.letter == candidate.number.number { appendices.insert(level) }
    }
  }

  /// The markup levels whose numbers without marks run from 1: 5 Lessons is not a number.
  private func bareLevels(of candidates: [Candidate?]) -> Set<Int> {
    var runs: [Int: (first: Int, count: Int)] = [:]
    for (candidate, block) in zip(candidates, blocks) {
      guard let candidate, candidate.isBare, let level = block.markupLevel else { continue }
      runs[level] = (runs[level]?.first ?? candidate.number.number, (runs[level]?.count ?? 0) + 1)
    }
    return Set(runs.filter { $0.value.first == 1 && $0.value.count > 1 }.keys)
  }

  /// What dotted numbers may stand under: a number that is a heading's, or one whose own first is 1.
  ///
  /// 1.30 and 1.31 are versions where nothing is numbered 1.
  private func outerNumbers(of candidates: [Candidate?]) -> Set<[Int]> {
    var outer: Set<[Int]> = []
    var seen: Set<[Int]> = []
    for case let candidate? in candidates {
      let number = candidate.number
      switch number.form {
      case .arabic, .chapterWord, .sectionWord, .partWord: outer.insert([number.number])
      case .dotted:
        if seen.insert(number.outer).inserted, number.number == 1 { outer.insert(number.outer) }
        if outer.contains(number.outer) { outer.insert(number.outer + [number.number]) }
      default: break
      }
    }
    return outer
  }

  // MARK: - Reading

  private func candidate(_ block: RawBlock) -> Candidate? {
    var cursor = ScalarCursor(bytes, block.range)
    while cursor.take(where: { $0 == "*" || $0 == "_" }) != nil {}
    let isMarked = block.isMarked
    guard let first = cursor.peek() else { return nil }
    if first.digit != nil { return digits(&cursor, from: block.range, isMarked: isMarked) }
    if first == "(" {
      _ = cursor.next()
      guard isMarked, let number = OrderNumeral.arabic(&cursor, digits: 2), number > 0,
        cursor.take(where: { $0 == ")" }) != nil, cursor.skipBlanks()
      else { return nil }
      return make(.arabicBracketed, number, block.range, cursor)
    }
    guard first.isASCIILetter else { return nil }
    return named(cursor, block.range) ?? letter(&cursor, block.range, isMarked: isMarked)
  }

  private func make(
    _ form: NumberForm, _ number: Int, outer: [Int] = [], _ range: TextRange,
    _ cursor: ScalarCursor
  ) -> Candidate {
    let end = bytes.trimmingBlanks(range.lowerBound..<cursor.offset).upperBound
    return Candidate(
      number: HeadingNumber(
        form: form, number: number, marker: range.lowerBound..<end, outer: outer))
  }

  /// 1. Scope, 1) Scope, 1.2 Scope, 1.2. Scope, 1 Scope.
  private func digits(
    _ cursor: inout ScalarCursor, from range: TextRange, isMarked: Bool
  ) -> Candidate? {
    var parts: [Int] = []
    while let part = OrderNumeral.arabic(&cursor, digits: parts.isEmpty ? 3 : 2) {
      parts.append(part)
      var ahead = cursor
      guard ahead.take(where: { $0 == "." }) != nil, ahead.peek()?.digit != nil, parts.count < 6
      else { break }
      cursor = ahead
    }
    guard let last = parts.last, parts[0] > 0 || parts.count == 1 else { return nil }
    let hasBracket = cursor.take { $0 == ")" } != nil
    // 1). is 1) with a stop too many.
    let hasMark = cursor.take { $0 == "." || $0 == ":" } != nil || hasBracket
    let isParted = cursor.skipBlanks()
    let isDoubtful = !opensTitle(cursor, isMarked: isMarked)
    guard isParted, !isDoubtful || hasMark && !isMarked && opensWithFigure(cursor) else {
      return nil
    }
    if parts.count > 1 {
      guard !hasBracket else { return nil }
      var result = make(.dotted, last, outer: Array(parts.dropLast()), range, cursor)
      result.isDoubtful = isDoubtful
      return result
    }
    var result = make(hasBracket ? .arabicBracketed : .arabic, last, range, cursor)
    result.isBare = !hasMark
    result.isDoubtful = isDoubtful
    return result
  }

  /// A figure, a sum of money or a quotation, with words behind it: 12 months, £2m for the mole.
  private func opensWithFigure(_ cursor: ScalarCursor) -> Bool {
    guard let next = cursor.peek() else { return false }
    let rest = bytes[cursor.offset..<cursor.end]
    return (next.digit != nil || "£€$¥“‘\"'".unicodeScalars.contains(next))
      && rest.contains(where: \.isASCIILetter)
  }

  /// A heading's words begin with a capital; behind a mark of markup anything may.
  private func opensTitle(_ cursor: ScalarCursor, isMarked: Bool) -> Bool {
    guard let next = cursor.peek() else { return false }
    return !next.properties.isLowercase && (isMarked || next.properties.isAlphabetic)
  }

  /// Appendix A, Part 1, Chapter IV, Section 3.
  private func named(_ start: ScalarCursor, _ range: TextRange) -> Candidate? {
    for (word, form) in Self.words where start.starts(with: word) {
      var cursor = start
      cursor.offset += word.bytes.count
      guard cursor.skipBlanks(), let (number, letter) = value(&cursor, of: form) else { return nil }
      let hasMark = cursor.take(where: { ".:)-–—".unicodeScalars.contains($0) }) != nil
      let isParted = cursor.skipBlanks()
      guard cursor.isAtEnd || isParted else { return nil }
      if !hasMark, !cursor.isAtEnd, !opensTitle(cursor, isMarked: false) {
        guard cursor.peek().map("-–—".unicodeScalars.contains) == true else { return nil }
      }
      var result = make(form, number, range, cursor)
      result.letter = letter
      return result
    }
    return nil
  }

  /// A number in digits or Roman; a letter of an appendix, which I, V and X may be too.
  private func value(
    _ cursor: inout ScalarCursor, of form: NumberForm
  ) -> (number: Int, letter: Int?)? {
    if let number = OrderNumeral.arabic(&cursor, digits: 2) { return (number, nil) }
    let start = cursor.offset
    while cursor.take(where: \.isASCIILetter) != nil {}
    let letters = bytes[start..<cursor.offset]
    let roman = RomanNumeral.value(of: letters)
    guard form == .appendix, letters.count == 1, let letter = letters.first,
      letter.isASCIIUppercase
    else { return roman.map { ($0, nil) } }
    return (roman ?? Int(letter) - 0x40, Int(letter) - 0x40)
  }

  /// Reads a letter or Roman numeral; in plain text letters are initials of names.
  private func letter(
    _ cursor: inout ScalarCursor, _ range: TextRange, isMarked: Bool
  ) -> Candidate? {
    let start = cursor.offset
    while cursor.offset - start < 6, cursor.take(where: \.isASCIIUppercase) != nil {}
    let letters = bytes[start..<cursor.offset]
    guard cursor.take(where: { $0 == "." || $0 == ")" }) != nil, cursor.skipBlanks(),
      opensTitle(cursor, isMarked: isMarked), let first = letters.first
    else { return nil }
    let isSingle = letters.count == 1
    if let roman = RomanNumeral.value(of: letters), !isSingle || "IVX".utf8.contains(first) {
      var result = make(.roman, roman, range, cursor)
      result.letter = isSingle ? Int(first) - 0x40 : nil
      return result
    }
    // J. Smith is a name more often than a heading.
    guard isSingle, isMarked else { return nil }
    return make(.letter, Int(first) - 0x40, range, cursor)
  }

  private static let words: [(word: StaticWord, form: NumberForm)] =
    ShippedWords.En.Labels.headingWords.cases().map {
      (StaticWord(bytes: Array($0.utf8)), $1)
    }
}
