internal import DocumentModel
internal import SourceText

/// The words of a table's head or row label, and the unit that they give.
struct TableLabel: Sendable {
  let range: TextRange
  /// As written, without a unit in brackets.
  let text: String
  let cues: Cues
  /// The words without those that only join.
  let noun: String
  let each: String?
  let year: Int?
  /// What a bare 1 below it stands for.
  let unit: Quantity?
  let isTotal: Bool

  init(_ range: TextRange, of document: Document, _ words: StatementWords, _ own: DocumentWords) {
    self.range = range
    // Only the words of the label are looked at.
    let bytes = document.text.bytes
    let lowered = own.hasBlanks ? bytes[range].map { $0.isASCIIUppercase ? $0 + 0x20 : $0 } : []
    func word(at place: Int) -> CueTable.Word? {
      guard own.hasBlanks else {
        return words.cues.match(at: place, of: bytes, before: range.upperBound)
      }
      let offset = place - range.lowerBound
      guard offset == 0 || !lowered[offset - 1].isASCIILetterOrDigit,
        let word = words.cues.match(at: offset, of: lowered, before: lowered.count)
      else { return nil }
      let end = offset + word.bytes.count
      return end < lowered.count && lowered[end].isASCIILetterOrDigit ? nil : word
    }
    var cues = Cues()
    var noun: [UInt8] = []
    var each: String?
    var plain: [UInt8] = []
    var bracket: Int?
    var unit: Quantity?
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = bytes.scalar(at: place)
      let end = place + UTF8.width(scalar)
      if scalar == "（" || scalar == "(" {
        bracket = end
      } else if scalar == "）" || scalar == ")" {
        if let start = bracket, start < place {
          unit = unit ?? TableUnit.quantity(of: document.text.string(start..<place), document)
        }
        bracket = nil
      } else if bracket == nil {
        if let word = word(at: place) {
          cues.formUnion(word.cues.subtracting(.atNumber))
          if word.cues.contains(.each) { each = String(decoding: word.bytes, as: UTF8.self) }
          if !word.cues.isDisjoint(with: Cues.named) { noun += word.bytes }
          plain += word.bytes
          place += word.bytes.count
          continue
        }
        plain += bytes[place..<end]
        if own.hasBlanks || !scalar.properties.isWhitespace { noun += bytes[place..<end] }
      }
      place = end
    }
    self.cues = cues
    text = String(decoding: plain, as: UTF8.self)
    year = document.dates(in: range).first?.year ?? Self.year(in: text)
    self.noun = year == nil ? String(decoding: noun, as: UTF8.self) : ""
    self.each = each
    let isPercent = text.contains { "%％".contains($0) }
    self.unit = unit ?? TableUnit.quantity(of: isPercent ? "%" : text, document)
    isTotal = own.isTotal(document.text.string(range))
  }

  /// A year that stands alone: 2023.
  private static func year(in text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }
}

/// Reads units that stand alone: 万元, £m, %.
enum TableUnit {
  private static let signs: Set<Character> = ["£", "$", "€", "¥", "￥"]

  /// What 1 of a unit stands for; nil where the text is no unit.
  static func quantity(of text: String, _ document: Document) -> Quantity? {
    let unit = text.filter { !$0.isWhitespace }
    guard let first = unit.first, unit.count <= 6, !unit.utf8.contains(where: \.isASCIIDigit) else {
      return nil
    }
    // 100 lets words of other units be read too; a sign stands before the number.
    let isSign = signs.contains(first)
    let bytes = Array((isSign ? "\(first)1\(unit.dropFirst())" : "1\(unit)").utf8)
    let whole = 0..<bytes.count
    let found =
      document.language == .english
      ? EnglishFacts(in: bytes, range: whole).quantities
      : ChineseQuantityScanner.quantities(in: bytes, range: whole, dates: [], documentNumbers: [])
    guard found.count == 1, let quantity = found.first, quantity.range == whole,
      quantity.kind != .ordinal
    else { return nil }
    return quantity
  }
}
