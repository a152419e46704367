import DocumentModel
import RuleModel
import SourceText

/// Born on 3 March 1921, died on 17 May 2009 at the age of 88; founded in 1888, its 125th anniversary in 2013.
struct EnglishLives {
  private static let births = ShippedWords.En.Periods.births.words
  private static let deaths = ShippedWords.En.Periods.deaths.words
  private static let others = ShippedWords.En.Periods.otherPersons.words
  private static let ages = ShippedWords.En.Periods.ageLeads.words
  private static let foundings = ShippedWords.En.Periods.foundings.words
  private static let refoundings = ShippedWords.En.Periods.refoundings.words
  private static let named: [(String, Double)] = ShippedWords.En.Periods.anniversaries.numbers()
    .map { (word: String, years: Int) in (word, Double(years)) }
  private static let anniversaries = ShippedWords.En.Periods.anniversaryWords.words

  private let document: Document
  private let block: Block
  private let check: SpanCheck
  /// The block in small letters.
  private let lower: [UInt8]

  init(_ document: Document, _ block: Block, _ check: SpanCheck) {
    (self.document, self.block, self.check) = (document, block, check)
    lower = document.text.bytes[block.range].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  var findings: [DateFinding] {
    block.sentences.indices.compactMap { index in
      let sentence = block.sentences[index]
      guard check.points.contains(where: { sentence.holds($0.range) }) else { return nil }
      return age(in: sentence) ?? anniversary(at: index)
    }
  }

  // MARK: - Ages

  private func age(in sentence: TextRange) -> DateFinding? {
    let points = check.points.filter { sentence.holds($0.range) }
    guard points.count == 2, has(Self.births, in: sentence), has(Self.deaths, in: sentence),
      let birth = points.first(where: { stands(Self.births, before: $0, within: 14) }),
      let death = points.first(where: { $0.range != birth.range }),
      stands(Self.deaths, before: death, within: 40), !has(Self.others, in: sentence),
      let (years, range) = Self.ages.lazy.compactMap({ number(behind: $0, in: sentence) }).first
    else { return nil }
    var span = SaidSpan(
      range: range, length: Double(years) * 12, unit: 12, isFine: false, approximation: nil)
    span.count = .age(custom: 0)
    return check.finding(span, from: birth, to: death)
  }

  /// Whether one of some words stands right before a point of time.
  private func stands(_ words: [String], before point: TimePoint, within reach: Int) -> Bool {
    let start = max(block.range.lowerBound, point.range.lowerBound - reach)
    return has(words, in: start..<point.range.lowerBound)
  }

  /// The number of years right behind some words.
  private func number(behind lead: String, in sentence: TextRange) -> (Int, TextRange)? {
    guard let place = place(of: lead, in: sentence), !isLetter(place - 1) else { return nil }
    let start = place + lead.utf8.count + 1
    var end = start
    var value = 0
    while end < sentence.upperBound, let digit = digit(at: end), end - start < 3 {
      (value, end) = (value * 10 + digit, end + 1)
    }
    guard end > start, digit(at: end) == nil, !isLetter(end), byte(at: end) != UInt8(ascii: "-")
    else { return nil }
    return (value, start..<end)
  }

  // MARK: - Anniversaries

  private func anniversary(at index: Int) -> DateFinding? {
    let sentence = block.sentences[index]
    guard let (years, range) = years(in: sentence), !isOfAnother(range, sentence) else {
      return nil
    }
    let own = check.points.filter { sentence.holds($0.range) }
    let before = index > 0 ? block.sentences[index - 1] : sentence
    let points =
      own.count == 1 ? check.points.filter { before.holds($0.range) } + own : own
    let reach = (own.count == 1 ? before.lowerBound : sentence.lowerBound)..<sentence.upperBound
    guard points.count == 2, !has(Self.refoundings, in: reach),
      let founded = points.first(where: { stands(Self.foundings, before: $0, within: 40) }),
      let held = points.first(where: { $0.range != founded.range }),
      founded.range.upperBound <= held.range.lowerBound
        || !stands(Self.foundings, before: held, within: 40), sentence.holds(held.range)
    else { return nil }
    let span = SaidSpan(
      range: range, length: years * 12, unit: 12, isFine: false, approximation: nil)
    return check.finding(span, from: founded, to: held)
  }

  private func years(in sentence: TextRange) -> (Double, TextRange)? {
    for word in Self.anniversaries {
      guard let place = place(of: word, in: sentence), place - sentence.lowerBound > 6 else {
        continue
      }
      // 125th anniversary
      var (end, value, unit) = (place - 3, 0.0, 1.0)
      while end > sentence.lowerBound, let digit = digit(at: end - 1), unit < 1000 {
        (value, unit, end) = (value + Double(digit) * unit, unit * 10, end - 1)
      }
      if value > 0, byte(at: place - 1) == 0x20 {
        return (value, end..<place + word.utf8.count)
      }
    }
    for (word, years) in Self.named {
      if let place = place(of: word, in: sentence) {
        return (years, place..<place + word.utf8.count)
      }
    }
    return nil
  }

  /// The 125th anniversary of the battle.
  private func isOfAnother(_ range: TextRange, _ sentence: TextRange) -> Bool {
    let rest = Gap.firstWords(3, of: range.upperBound..<sentence.upperBound, document)
    let before = Gap.lastWords(1, of: sentence.lowerBound..<range.lowerBound, document).first
    // Of its founding.
    let isOwn =
      rest.count > 2 && rest[1] == "its"
      && Self.foundings.contains { rest[2].hasPrefix($0.prefix(5)) }
    return rest.first == "of" && !isOwn || before == "independence"
  }

  // MARK: - Bytes

  private func byte(at place: Int) -> UInt8 {
    lower.indices.contains(place - block.range.lowerBound)
      ? lower[place - block.range.lowerBound] : 0x20
  }

  private func digit(at place: Int) -> Int? {
    let byte = byte(at: place)
    return (0x30...0x39).contains(byte) ? Int(byte) - 0x30 : nil
  }

  private func isLetter(_ place: Int) -> Bool { (0x61...0x7A).contains(byte(at: place)) }

  private func place(of word: String, in range: TextRange) -> Int? {
    let own = range.lowerBound - block.range.lowerBound..<range.upperBound - block.range.lowerBound
    return lower[own].span.place(of: word.utf8.span).map { $0 + range.lowerBound }
  }

  private func has(_ words: [String], in range: TextRange) -> Bool {
    words.contains { place(of: $0, in: range) != nil }
  }
}
