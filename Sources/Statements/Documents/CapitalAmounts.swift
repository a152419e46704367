internal import DocumentModel
internal import SourceText

/// 人民币叁万伍仟元整（35000元）: a sum in capitals against the figures beside it.
struct CapitalAmounts {
  private let document: Document
  private let words: CapitalWords

  init(_ document: Document, _ words: DocumentWords) {
    self.document = document
    self.words = words.capitals
  }

  var all: [Reading] {
    guard !words.digits.isEmpty else { return [] }
    return document.blocks.flatMap { readings(in: $0) }
  }

  /// A sum in capitals, in the smallest unit of money.
  private struct Amount {
    var value: Int
    let range: TextRange
  }

  private func readings(in block: Block) -> [Reading] {
    let amounts = amounts(in: block.range)
    guard !amounts.isEmpty else { return [] }
    let figures = document.facts.quantities.within(block.range, \.range).filter {
      $0.kind == .money
    }
    return amounts.compactMap { amount in
      let near = figures.filter { isBeside($0.range, amount.range) }
      guard near.count == 1, let figure = near.first, figure.approximation == nil else {
        return nil
      }
      return reading(amount, figure)
    }
  }

  /// Whether nothing but brackets and a few words stand between figures and capitals.
  private func isBeside(_ figure: TextRange, _ capitals: TextRange) -> Bool {
    let between =
      figure.upperBound <= capitals.lowerBound
      ? figure.upperBound..<capitals.lowerBound : capitals.upperBound..<figure.lowerBound
    guard !figure.overlaps(capitals), between.lowerBound <= between.upperBound, between.count < 40
    else { return false }
    let text = document.text.string(between)
    return text.contains { "（(：:¥￥".contains($0) } && !text.contains { "，。；".contains($0) }
  }

  private func reading(_ amount: Amount, _ figure: Quantity) -> Reading? {
    let range =
      min(
        figure.range.lowerBound, amount.range.lowerBound)..<max(
        figure.range.upperBound, amount.range.upperBound)
    guard let mention = Mention(figure, range: range) else { return nil }
    return Reading(
      .same, ["figure": [mention]], subject: mention, note: "capitals", strength: .strong
    ) {
      () throws(ArithmeticFault) in
      let value = try Rational(amount.value) / Rational(100)
      return figure.value == value
        || figure.scale > .one && mention.estimate.overlaps(Estimate(value))
    }
  }

  // MARK: - Capitals

  private func amounts(in range: TextRange) -> [Amount] {
    let (bytes, digits) = (document.text.bytes, words.digits)
    var found: [Amount] = []
    var place = range.lowerBound
    while place < range.upperBound {
      // Characters of Chinese have three bytes.
      if bytes[place] > 0xE0, digits.mayContain(lastByte: bytes[place + 2]),
        let digit = digits[bytes.scalar(at: place)], digit > 0,
        let amount = amount(from: place, to: range.upperBound)
      {
        found.append(amount)
        place = amount.range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The sum that begins at a place; nil where no unit of money follows, or a lower scale stands before a
  /// higher one.
  private func amount(from start: Int, to end: Int) -> Amount? {
    var number = CapitalNumber()
    var total = 0
    var hasUnit = false
    var place = start
    while place < end {
      let word = document.text.bytes.scalar(at: place)
      if let digit = words.digits[word] {
        number.digit = digit
      } else if let scale = words.scales[word] {
        guard number.multiply(by: scale) else { return nil }
      } else if let unit = words.units[word] {
        let (sum, overflow) = number.value.multipliedReportingOverflow(by: unit)
        guard !overflow, sum < 1 << 60 else { return nil }
        total += sum
        number = CapitalNumber()
        hasUnit = true
      } else {
        if words.ends.contains(word) { place += UTF8.width(word) }
        break
      }
      place += UTF8.width(word)
    }
    return hasUnit ? Amount(value: total, range: start..<place) : nil
  }
}

/// A numeral of digits and scales that is being read.
private struct CapitalNumber {
  private var closed = 0
  private var section = 0
  var digit = 0

  var value: Int { closed + section + digit }

  /// False beyond 64 bits.
  mutating func multiply(by scale: Int) -> Bool {
    if scale >= 10_000 {
      let (product, overflow) = (closed * (scale == 10_000 ? 0 : 1) + section + digit)
        .multipliedReportingOverflow(by: scale)
      guard !overflow, product < 1 << 50 else { return false }
      closed = (scale == 10_000 ? closed : 0) + product
      section = 0
    } else {
      section += max(digit, section == 0 && digit == 0 ? 1 : digit) * scale
    }
    digit = 0
    return true
  }
}
