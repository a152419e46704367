import SourceText

/// What one item of a list in running text counts: the 8 of "8 bugs, 7 features and a question".
package struct ListedAmount: Hashable, Sendable {
  package let value: Rational
  /// The least and the greatest number that it may stand for.
  package let low: Rational
  package let high: Rational
  /// The unit of an amount of money; empty for all else.
  package let currency: String
}

extension Document {
  /// The amounts that the items of a list in running text count, one an item: its first one.
  ///
  /// Items are parted by commas, semicolons and words like "and" outside brackets; what stands between
  /// two of them without an amount belongs to its neighbour. An item may open with a lone word: "two
  /// medium", "a fire". Percentages, dates and ordinals are not amounts.
  ///
  /// - Parameter range: The list.
  /// - Returns: The amounts in order; empty where money and other amounts are mixed.
  /// - Throws: ``ArithmeticFault/overflow`` where a bound does not fit.
  /// - Complexity: O(*n*) in the length of the list, O(log *n*) in the document's.
  package func listedAmounts(in range: TextRange) throws(ArithmeticFault) -> [ListedAmount] {
    let facts = quantities(in: range).filter { [.number, .count, .money].contains($0.kind) }
    var amounts: [ListedAmount] = []
    for item in items(of: range) {
      // The digits that open an item are its number, whatever the number grammar makes of them.
      let opens = facts.contains { $0.range.lowerBound == item.lowerBound }
      if !opens, let digits = leadingNumber(of: item) {
        amounts.append(.exact(digits))
      } else if let fact = facts.first(where: { item.holds($0.range) }) {
        let word = loneNumber(at: item)
        // Two of 5 items: the word comes first. A further 5 items: it does not count.
        if let word, word > 1, fact.range.lowerBound > item.lowerBound {
          amounts.append(.exact(word))
        } else {
          let bounds = try fact.bounds()
          amounts.append(
            ListedAmount(
              value: fact.value, low: bounds.low, high: bounds.high,
              currency: fact.kind == .money ? fact.unit : ""))
        }
      } else if let word = loneNumber(at: item) {
        amounts.append(.exact(word))
      } else if let number = bracketedNumber(in: item) {
        amounts.append(.exact(number))
      }
    }
    return Set(amounts.map(\.currency)).count > 1 ? [] : amounts
  }

  /// The quantities that lie in `range`.
  ///
  /// - Complexity: O(log *n*) and the quantities found.
  package func quantities(in range: TextRange) -> ArraySlice<Quantity> {
    let first = facts.quantities.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return facts.quantities[first...].prefix { $0.range.upperBound <= range.upperBound }
  }

  private static let joints = DraftLanguage.grammars.flatMap(\.itemJoints)
  private static let marks = [",", ";", "，", "；", "、"].map { Array($0.utf8) }

  private func items(of range: TextRange) -> [TextRange] {
    let list = NumberText(bytes: text.bytes, start: range.lowerBound, end: range.upperBound)
    var items: [TextRange] = []
    var (start, place, depth) = (range.lowerBound, range.lowerBound, 0)
    while place < range.upperBound {
      let glyph = list.glyph(at: place)
      switch Unicode.Scalar(glyph.value) {
      case "(", "（", "[": depth += 1
      case ")", "）", "]": depth -= 1
      default: break
      }
      if depth == 0, let end = separator(at: place, in: list) {
        items.append(start..<place)
        start = end
        place = end
      } else {
        place = glyph.end
      }
    }
    items.append(start..<range.upperBound)
    return items.map(text.trimmingBlanks).filter { !$0.isEmpty }
  }

  /// Where what parts two items ends.
  private func separator(at place: Int, in list: NumberText) -> Int? {
    for mark in Self.marks where list.has(mark, at: place) {
      let end = place + mark.count
      // 1,358 is one number.
      let isInNumber =
        list.scalar(before: place).digit != nil
        && list.scalar(at: end).digit != nil
      return isInNumber ? nil : end
    }
    for word in Self.joints where list.has(word, at: place) {
      let end = place + word.count
      let isWhole =
        !list.scalar(before: place).isLatinLetter
        && !list.scalar(at: end).isLatinLetter
      if isWhole { return end }
    }
    return nil
  }

  private static let loneNumbers = DraftLanguage.grammars.map(\.loneNumbers)

  /// The whole number in digits that opens an item or is all of it: the 6 of "Ward 1, 6 in Ward 2".
  private func leadingNumber(of item: TextRange) -> Int? {
    let digits = text.bytes[item].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
    let next = text.bytes[item].dropFirst(digits.count).first
    guard next == nil || next == UInt8(ascii: " ") else { return nil }
    return Self.number(digits)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.filter { $0 != UInt8(ascii: ",") }
    guard 1...9 ~= digits.count, digits.allSatisfy({ $0.isASCIIDigit }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The whole number in brackets at the end of an item: Rome (8).
  private func bracketedNumber(in item: TextRange) -> Int? {
    let bytes = text.bytes[item]
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    return Self.number(bytes[(open + 1)..<(item.upperBound - 1)])
  }

  /// The number in words that opens an item.
  private func loneNumber(at item: TextRange) -> Int? {
    let word = text.bytes[item].prefix { $0.isASCIILetter }
    let lowered = word.map { $0 | 0x20 }
    guard lowered.count < item.count else { return nil }
    return Self.loneNumbers.lazy.compactMap { $0[lowered] }.first
  }
}

extension ListedAmount {
  fileprivate static func exact(_ value: Int) -> ListedAmount {
    ListedAmount(value: Rational(value), low: Rational(value), high: Rational(value), currency: "")
  }
}

extension TextRange {
  fileprivate func holds(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
