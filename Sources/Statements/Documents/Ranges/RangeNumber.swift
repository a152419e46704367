internal import DocumentModel
internal import SourceText

/// A number of a sentence with what stands around it: ends of ranges are often bare decimals, which are no
/// quantities.
struct RangeNumber {
  let mention: Mention
  /// The digits and signs of the number.
  let digits: TextRange
  /// A quantity with a unit or scale, not bare digits.
  let hasUnit: Bool
  /// As written, without what its scale or percent sign makes of it.
  let written: Rational

  /// Where the number with its unit ends.
  var end: Int { max(digits.upperBound, mention.quantity.range.upperBound) }

  /// Where it begins, with a sign of money before it.
  var start: Int { min(digits.lowerBound, mention.quantity.range.lowerBound) }
}

/// Reads all numbers of a sentence that may be ends of ranges.
struct RangeNumbers {
  private let text: BlockText
  private let isChinese: Bool
  private let dates: ArraySlice<DateFact>
  private let quantities: ArraySlice<Quantity>
  private let range: TextRange
  private let words: RangeWords
  private let bytes: [UInt8]

  init(_ sentence: TextRange, in document: Document, _ words: RangeWords) {
    text = document.text
    bytes = document.text.bytes
    isChinese = document.language == .chinese
    self.words = words
    range = sentence
    dates = document.facts.dates.within(sentence, \.range)
    quantities = document.facts.quantities.within(sentence, \.range)
  }

  var all: [RangeNumber] {
    var found: [RangeNumber] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes.digitWidth(at: place) > 0 else {
        place += 1
        continue
      }
      let end = end(from: place)
      if let number = number(place..<end, behind: found.last?.end ?? 0) { found.append(number) }
      place = max(end, place + 1)
    }
    return found
  }

  /// Where digits with a point and commas between them end.
  private func end(from start: Int) -> Int {
    var place = start
    while place < range.upperBound {
      let width = max(bytes.digitWidth(at: place), isJoint(at: place) ? bytes.width(at: place) : 0)
      guard width > 0 else { break }
      place += width
    }
    return place
  }

  /// Whether a comma or point stands before another digit.
  private func isJoint(at place: Int) -> Bool {
    let next = place + bytes.width(at: place)
    return next < range.upperBound && bytes.digitWidth(at: next) > 0
      && [",", ".", "．"].contains(bytes.scalar(at: place))
  }

  private func number(_ digits: TextRange, behind last: Int) -> RangeNumber? {
    let before = bytes.lastScalar(in: range.lowerBound..<digits.lowerBound)
    let behind = digits.upperBound < range.upperBound ? bytes[digits.upperBound] : 0x20
    // Letters before digits make a name of them, a colon or slash a time, date or ratio.
    guard before.map({ !$0.isASCIILetter && !words.namingSigns.contains($0) }) ?? true,
      behind != UInt8(ascii: ":"), behind != UInt8(ascii: "/"),
      !isOfName(before, digits.lowerBound),
      !dates.contains(where: { $0.range.overlaps(digits) }),
      let written = Self.value(of: Self.narrow(text.string(digits)))
    else { return nil }
    let isNegative = isNegative(before, digits.lowerBound, last)
    let quantity = quantities.first { $0.range.overlaps(digits) }
    if let quantity, quantity.kind == .ordinal || quantity.approximation != nil { return nil }
    let own =
      quantity
      ?? Quantity(
        kind: .number, range: digits, value: written.value, scale: .one,
        decimals: written.decimals, unit: "", approximation: nil)
    let start = isNegative ? digits.lowerBound - 1 : digits.lowerBound
    guard
      let mention = Mention(
        own, isNegative: isNegative,
        range: min(start, own.range.lowerBound)..<max(digits.upperBound, own.range.upperBound)),
      let signed = isNegative ? try? written.value.negated() : written.value
    else { return nil }
    return RangeNumber(
      mention: mention, digits: start..<digits.upperBound,
      hasUnit: own.kind != .number || own.scale > .one, written: signed)
  }

  /// The number of ISO-8859 or GB/T 1234.
  private func isOfName(_ before: Unicode.Scalar?, _ start: Int) -> Bool {
    guard before == "-" || before == " " && isChinese else { return false }
    return bytes.lastScalar(in: range.lowerBound..<(start - 1))?.isASCIILetter ?? false
  }

  /// A minus sign that does not part two numbers.
  private func isNegative(_ before: Unicode.Scalar?, _ start: Int, _ last: Int) -> Bool {
    guard let before, "-−–－".unicodeScalars.contains(before) else { return false }
    let sign = start - UTF8.width(before)
    guard let outer = bytes.lastScalar(in: range.lowerBound..<sign) else { return true }
    // 同比-5%, not 8件-6件
    return " (（[=,，~～".unicodeScalars.contains(outer) || outer.value >= 0x4E00 && sign > last
  }

  /// Digits and points of full width as those of ASCII.
  private static func narrow(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 > 0x7F }) else { return text }
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
    return String(narrow)
  }

  /// Nil for digits that name something: 007, 3.1.2, 1,2.
  private static func value(of text: String) -> (value: Rational, decimals: Int)? {
    var number: Int128 = 0
    var whole = 0
    // How many digits stand behind the last comma, and behind the point.
    var (group, decimals): (Int?, Int?)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ",") where decimals == nil && group ?? 3 == 3: group = 0
      case UInt8(ascii: ".") where decimals == nil: decimals = 0
      case _ where byte.isASCIIDigit && whole < 16 && decimals ?? 0 < 10:
        number = number * 10 + Int128(byte & 0x0F)
        if let count = decimals {
          decimals = count + 1
        } else {
          whole += 1
          group = group.map { $0 + 1 }
        }
      default: return nil
      }
    }
    guard group ?? 3 == 3, whole == 1 || text.utf8.first != UInt8(ascii: "0"), whole < 16,
      decimals ?? 0 < 10
    else { return nil }
    do throws(ArithmeticFault) {
      let value = try Rational(number, over: 1)
      guard let decimals, decimals > 0 else { return (value, 0) }
      return (try value * Rational.powerOfTen(-decimals), decimals)
    } catch {
      return nil
    }
  }
}

extension [UInt8] {
  /// How many bytes the digit at a place has, which may be one of full width; 0 for anything else.
  func digitWidth(at place: Int) -> Int {
    if self[place].isASCIIDigit { return 1 }
    return self[place] == 0xEF && place + 2 < count && self[place + 1] == 0xBC
      && (0x90...0x99).contains(self[place + 2]) ? 3 : 0
  }

  /// How many bytes the character at a place has.
  func width(at place: Int) -> Int { self[place] < 0x80 ? 1 : UTF8.width(scalar(at: place)) }
}
