/// The escapes that YAML 1.1 allows in double quotes.
enum DoubleQuotedEscape {
  /// What an escape stands for.
  ///
  /// - Parameters:
  ///   - backslash: Where the escape begins.
  ///   - bytes: The file up to the closing quotation mark.
  /// - Returns: The bytes the escape takes and its text, or `nil` when it is none of the language.
  static func meaning(
    at backslash: Int, in bytes: ArraySlice<UInt8>
  ) -> (length: Int, text: String)? {
    let body = bytes[backslash...].dropFirst()
    guard let letter = body.first else { return nil }
    if let text = characters[letter] { return (2, text) }
    guard let count = digits[letter], body.count > count,
      let value = UInt32(
        String(decoding: body.dropFirst().prefix(count), as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (2 + count, String(scalar))
  }

  /// How many hexadecimal digits follow a letter.
  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  private static let characters: [UInt8: String] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}
