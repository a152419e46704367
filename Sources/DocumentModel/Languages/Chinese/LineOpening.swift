import SourceText

/// Tells lines of Chinese text that open a paragraph of their own from those that go on.
package enum LineOpening {
  private static let figureWords = ShippedWords.Zh.Structure.figureWords.byteStrings

  /// Whether a line begins with 一、 （一） 第一章 ① - [1] 图1, or is a date alone.
  ///
  /// - Parameters:
  ///   - range: A line without outer blanks.
  ///   - bytes: What it stands in.
  /// - Returns: Whether it is no part of the line above it.
  package static func opensBlock(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let line = bytes[range]
    guard let first = line.first else { return false }
    if HeadingNumber(in: bytes, range) != nil || SignOffDate.find(in: bytes, range) != nil {
      return true
    }
    let rest = line.dropFirst()
    if "-*+".utf8.contains(first) { return rest.first == UInt8(ascii: " ") }
    if first == UInt8(ascii: "[") { return rest.first?.isASCIIDigit ?? false }
    return figureWords.contains { word in
      line.starts(with: word) && line.dropFirst(word.count).first?.isASCIIDigit ?? false
    }
  }

  /// 1 概况, 2.1 数据: a number with a blank and Chinese words behind it.
  package static func isNumberedTitle(_ line: ArraySlice<UInt8>) -> Bool {
    let number = line.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    let rest = line[number.endIndex...]
    return 1...8 ~= number.count && number.first?.isASCIIDigit ?? false
      && rest.first == UInt8(ascii: " ") && rest.first { $0 != 0x20 } ?? 0 >= 0xE4
  }

  /// The number of a heading that a line opens with.
  package static func number(of range: Range<Int>, in bytes: [UInt8])
    -> (form: NumberForm, marker: Range<Int>)?
  {
    HeadingNumber(in: bytes, range).map { ($0.form, $0.marker) }
  }
}
