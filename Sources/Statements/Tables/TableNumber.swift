internal import DocumentModel
internal import SourceText

/// The one number of a cell.
struct TableNumber {
  let quantity: Quantity
  let isNegative: Bool

  /// Nil where the cell holds words, several numbers or none.
  init?(_ cell: TextRange, _ document: Document) {
    guard !cell.isEmpty, cell.count < 60 else { return nil }
    let inside = document.facts.quantities.within(cell, \.range)
    let bare = Self.bare(in: cell, document)
    guard let found = bare ?? (inside.count == 1 ? inside.first : nil),
      found.kind != .ordinal, found.approximation == nil
    else { return nil }
    let before = document.text.string(cell.lowerBound..<found.range.lowerBound)
    let behind = document.text.string(found.range.upperBound..<cell.upperBound)
    let marks = (before + behind).filter { !$0.isWhitespace }
    switch marks {
    case "", "+", "*", "†": isNegative = false
    case "-", "−", "–", "()", "（）": isNegative = true
    default: return nil
    }
    quantity = found
  }

  /// Digits alone, which running text may take for a label or two numbers: 3.14, 6 382.
  private static func bare(in cell: TextRange, _ document: Document) -> Quantity? {
    let bytes = document.text.bytes
    guard let first = cell.first(where: { bytes[$0].isASCIIDigit }),
      let last = cell.last(where: { bytes[$0].isASCIIDigit })
    else { return nil }
    let range = first..<(last + 1)
    let halves = document.text.string(range).split(separator: ".", omittingEmptySubsequences: false)
    let groups = halves[0].split(omittingEmptySubsequences: false) {
      ", \u{A0}\u{202F}".contains($0)
    }
    let decimals = halves.count == 2 ? halves[1] : ""
    guard halves.count < 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      decimals.utf8.allSatisfy(\.isASCIIDigit), groups.joined().utf8.count < 19,
      let digits = Int128(groups.joined() + decimals), decimals.utf8.count < 10,
      !document.dates(in: cell).contains(where: { $0.range.overlaps(range) }),
      document.text.string(range.upperBound..<cell.upperBound).allSatisfy({
        !$0.isLetter && $0 != "%" && $0 != "‰" && $0 != "％"
      }),
      document.text.string(cell.lowerBound..<first).allSatisfy({ "+-−–(（ ".contains($0) })
    else { return nil }
    do throws(ArithmeticFault) {
      return Quantity(
        kind: .number, range: range,
        value: try Rational(digits, over: 1) * Rational.powerOfTen(-decimals.utf8.count),
        scale: .one, decimals: decimals.utf8.count, unit: "", approximation: nil)
    } catch {
      return nil
    }
  }

  /// The number in a unit that stands elsewhere; nil beyond 128 bits.
  func quantity(in unit: Quantity) -> Quantity? {
    do throws(ArithmeticFault) {
      return Quantity(
        kind: unit.kind, range: quantity.range, value: try quantity.value * unit.value,
        scale: try quantity.scale * unit.value, decimals: quantity.decimals, unit: unit.unit,
        approximation: nil)
    } catch {
      return nil
    }
  }
}
