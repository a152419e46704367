internal import DocumentModel
internal import SourceText

/// 412,680人，约合41.3万人; 2,400 kg (2.4 tonnes): one quantity in two units, one right behind the other.
struct UnitPairs {
  private let mentions: [Mention]
  private let document: Document
  private let words: DocumentWords

  init(_ passage: Passage, in document: Document, _ words: DocumentWords) {
    mentions = passage.mentions
    self.document = document
    self.words = words
  }

  var all: [Reading] { mentions.indices.dropFirst().compactMap { reading($0 - 1, $0) } }

  private func reading(_ first: Int, _ second: Int) -> Reading? {
    let (a, b) = (mentions[first], mentions[second])
    guard a.sentence == b.sentence, let join = join(a, b), isForEach(a) == isForEach(b),
      !isOfEach(first),
      let isEqual = equality(a, b, join)
    else {
      return nil
    }
    return Reading(
      .same, ["first": [a], "second": [b]], subject: b, note: "units",
      strength: join == .word ? .strong : .likely
    ) { () throws(ArithmeticFault) in isEqual }
  }

  /// $0.30 per thousand requests, 100 million a day.
  private func isForEach(_ mention: Mention) -> Bool {
    let text = behind(mention).lowercased().drop { $0.isWhitespace }
      .prefix { !"()（）,，;；.。".contains($0) }
    guard words.hasBlanks else { return words.rateWords.contains(where: text.hasPrefix) }
    let parts = text.split(separator: " ").prefix(2).map(String.init)
    return text.hasPrefix("/") || parts.contains(where: words.rateWords.contains)
  }

  /// 3,240,000 bags of 60 kg, equal to 194,400 tonnes: the second number is all of them.
  private func isOfEach(_ index: Int) -> Bool {
    guard words.hasBlanks, index > 0 else { return false }
    let (number, each) = (mentions[index - 1].quantity.range, mentions[index].quantity.range)
    guard number.upperBound < each.lowerBound, each.lowerBound - number.upperBound < 30 else {
      return false
    }
    let between = document.text.string(number.upperBound..<each.lowerBound).lowercased()
    guard !between.contains(where: { "(),;".contains($0) }) else { return false }
    return between.split(separator: " ").last.map { words.partitive.contains(String($0)) } ?? false
  }

  private enum Join { case word, bracket }

  /// How the second number stands behind the first one; nil where more stands between them.
  private func join(_ a: Mention, _ b: Mention) -> Join? {
    let start = a.quantity.range.upperBound
    guard start < b.quantity.range.lowerBound, b.quantity.range.lowerBound - start < 40 else {
      return nil
    }
    let next = document.text.bytes.scalar(at: start)
    // 27件案件和…: no mark, no unit.
    if !words.hasBlanks, (0x4E00...0x9FFF).contains(next.value) { return nil }
    var between = document.text.string(start..<b.quantity.range.lowerBound)
      .lowercased().withoutBlanks
    if let unit = unit(of: a), !unit.isWritten {
      between = String(between.dropFirst(unit.text.utf8.count))
    }
    // 7.35 km long (7,305 m)
    if words.hasBlanks, let open = between.firstIndex(of: "("), open != between.startIndex,
      between[..<open].allSatisfy(\.isLetter), between[..<open].count < 6, isLike(a, b)
    {
      between = String(between[open...])
    }
    guard let mark = between.first, "，,（(".contains(mark) else { return nil }
    let isBracket = "（(".contains(mark)
    var rest = String(between.dropFirst())
    if rest.contains(",") || rest.contains("，") { rest.removeAll { ",，".contains($0) } }
    if words.equals.contains(where: rest.isWritten) { return .word }
    guard isBracket, rest.isEmpty || b.quantity.approximation != nil && rest.count < 3 else {
      return nil
    }
    // (2.4 tonnes): nothing else stands in the brackets.
    var behind = behind(b).drop { $0.isWhitespace }
    if let unit = unit(of: b), !unit.isWritten { behind = behind.dropFirst(unit.text.count) }
    guard let close = behind.first, "）)".contains(close) else { return nil }
    return .bracket
  }

  /// Whether two numbers in units of one kind are of one size.
  private func isLike(_ a: Mention, _ b: Mention) -> Bool {
    guard let first = factor(of: a, false), let second = factor(of: b, false),
      first.kind == second.kind, let left = try? a.value * first.factor,
      let right = try? b.value * second.factor, let most = try? left * Rational(5, over: 4),
      let least = try? left * Rational(4, over: 5)
    else { return false }
    return right >= least && right <= most
  }

  /// Some characters behind a number.
  private func behind(_ mention: Mention) -> String {
    let bytes = document.text.bytes
    let start = mention.quantity.range.upperBound
    var end = min(start + 24, bytes.count)
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return document.text.string(start..<end)
  }

  /// A unit that can be turned into others: the one of the quantity, or the letters behind it.
  private func unit(of mention: Mention) -> (text: String, isWritten: Bool)? {
    let own = mention.quantity.unit.lowercased()
    if words.units[own] != nil { return (own, true) }
    guard mention.quantity.kind == .number else { return nil }
    let bytes = document.text.bytes
    var place = mention.quantity.range.upperBound
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    let start = place
    while place < bytes.count, bytes[place].isASCIILetterOrDigit { place += 1 }
    let letters = document.text.string(start..<place).lowercased()
    return words.units[letters] == nil ? nil : (letters, false)
  }

  /// Whether both are one quantity; nil where they cannot be compared.
  ///
  /// Two numbers in one unit and one scale say two things: 400万元, that is 100万元 of 税.
  private func equality(_ a: Mention, _ b: Mention, _ join: Join) -> Bool? {
    if unit(of: a) != nil, unit(of: b) != nil, let isEqual = converted(a, b) { return isEqual }
    guard a.isAmount, a.quantity.scale != b.quantity.scale else { return nil }
    // 1.2 million people (1,200,000)
    let isBare = b.kind == .number && unit(of: b) == nil && a.quantity.scale > .one
    let isAlike = a.measures(like: b) && unit(of: a)?.text == unit(of: b)?.text
    return isBare || isAlike ? a.estimate.overlaps(b.estimate) : nil
  }

  private func converted(_ a: Mention, _ b: Mention) -> Bool? {
    guard let isEqual = converted(a, b, isBinary: false) else { return nil }
    return isEqual || converted(a, b, isBinary: true) ?? false || isTroy(a, b)
  }

  /// 2,673 kg (85,900 oz): ounces of precious metals are heavier by a tenth.
  private func isTroy(_ a: Mention, _ b: Mention) -> Bool {
    guard words.hasBlanks, let first = factor(of: a, false), let second = factor(of: b, false),
      let one = unit(of: a), let other = unit(of: b),
      one.text.hasPrefix(Self.ounce) != other.text.hasPrefix(Self.ounce)
    else { return false }
    let left = Double(a.value) * Double(first.factor)
    let right = Double(b.value) * Double(second.factor)
    let ratio = one.text.hasPrefix(Self.ounce) ? right / left : left / right
    return abs(ratio / Self.troy - 1) < 0.006
  }

  private static let ounce = "o" + "z"
  /// How many ounces of other things an ounce of gold weighs.
  private static let troy = 31.1034768 / 28.349523125

  private func converted(_ a: Mention, _ b: Mention, isBinary: Bool) -> Bool? {
    guard let first = factor(of: a, isBinary), let second = factor(of: b, isBinary),
      first.kind == second.kind,
      first.factor != second.factor
    else { return nil }
    do throws(ArithmeticFault) {
      let ratios = [try first.factor / second.factor, try second.factor / first.factor]
      // What is no whole number of the other unit is rounded: 40 miles (64 km).
      let isRounded = ratios.allSatisfy { $0.denominator != 1 }
      let last = try b.quantity.scale * Rational.powerOfTen(-b.quantity.decimals)
      let grain = isRounded ? try Rational(b.roundness) * last : last
      let slack = isRounded ? try grain * Rational(1, over: 2) : .zero
      let wide =
        isRounded ? try a.estimate.widened(byHalf: a.roundness, of: a.quantity) : a.estimate
      let left = try wide * Estimate(first.factor)
      let written = b.estimate
      let right =
        try Estimate(
          written.value, from: try written.low - slack, to: try written.high + slack)
        * Estimate(second.factor)
      return left.overlaps(right)
    } catch {
      return nil
    }
  }

  private func factor(
    of mention: Mention, _ isBinary: Bool
  ) -> (kind: Substring, factor: Rational)? {
    unit(of: mention).flatMap { words.factor(of: $0.text, isBinary: isBinary) }
  }
}

extension Mention {
  /// 1,000 of a number that ends in three noughts, to which it may be rounded.
  fileprivate var roundness: Int {
    guard quantity.decimals == 0 else { return 1 }
    var (written, power) = ((Double(quantity.value) / lastPlace).rounded(), 1)
    while written >= 10, written.truncatingRemainder(dividingBy: 10) == 0 {
      written /= 10
      power *= 10
    }
    return power
  }
}

extension Estimate {
  /// The same, rounded to the last place that is no nought.
  fileprivate func widened(
    byHalf roundness: Int, of quantity: Quantity
  ) throws(ArithmeticFault) -> Estimate {
    guard roundness > 1 else { return self }
    let half = try quantity.scale * Rational(Int128(roundness), over: 2)
    return Estimate(value, from: try low - half, to: try high + half)
  }
}
