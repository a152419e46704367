import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Digits of a date that ran together: 20231月1日, 20212025年, 日期：2024926.
enum GluedDates {
  private static let labels = ShippedWords.Zh.Dates.dateLabels.words

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document) -> [DateFinding] {
    let bytes = document.text.bytes
    var found: [DateFinding] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place].isASCIIDigit else {
        place += 1
        continue
      }
      var end = place
      while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
      if let (length, expected) = glued(place..<end, in: bytes) {
        let range = place..<(end + length)
        found.append(
          DatesCheck.make(.glued, range, document, expected: LocalizedText(expected)))
      }
      place = end
    }
    return found
  }

  /// How many bytes behind the digits belong to the place, and what was probably meant.
  private static func glued(_ digits: Range<Int>, in bytes: [UInt8]) -> (Int, String)? {
    let text = String(decoding: bytes[digits], as: UTF8.self)
    let rest = bytes[digits.upperBound...]
    guard let year = Int(text.prefix(4)), (1949...2099).contains(year) else { return nil }
    let tail = text.dropFirst(4)
    switch text.count {
    case 5, 6:
      guard rest.starts(with: "月".utf8), let month = Int(tail), (1...12).contains(month) else {
        return nil
      }
      let day = day(after: rest.dropFirst("月".utf8.count))
      return ("月\(day)".utf8.count, "\(year)年\(month)月\(day)")
    case 8:
      guard rest.starts(with: "年".utf8), let second = Int(tail), (1949...2099).contains(second)
      else { return nil }
      return ("年".utf8.count, "\(year)—\(second)年")
    case 7 where !rest.starts(with: "号".utf8):
      guard labels.contains(where: { bytes[..<digits.lowerBound].hasSuffix($0) }) else {
        return nil
      }
      return (0, "\(year)年\(tail.prefix(1))月\(tail.dropFirst())日")
    default: return nil
    }
  }

  /// `1日` or `23日` that a text begins with; nothing where it does not.
  private static func day(after text: ArraySlice<UInt8>) -> String {
    let digits = text.prefix { $0.isASCIIDigit }
    guard (1...2).contains(digits.count), text.dropFirst(digits.count).starts(with: "日".utf8)
    else { return "" }
    return String(decoding: digits, as: UTF8.self) + "日"
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
