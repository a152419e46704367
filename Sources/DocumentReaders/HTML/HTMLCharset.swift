import SourceText

/// The encoding that a page says it is written in.
enum HTMLCharset {
  /// Where browsers look for it.
  private static let mostBytes = 1024

  /// - Returns: The name behind `charset=`, in lower case; nil where the page does not say.
  static func declared(in page: [UInt8]) -> String? {
    let start = page.prefix(mostBytes).map { $0.isASCIIUppercase ? $0 | 0x20 : $0 }
    guard let mark = start.firstRange(of: Array("charset=".utf8)) else { return nil }
    let name = start[mark.upperBound...].drop { $0 <= 0x20 || "\"'".utf8.contains($0) }
      .prefix { $0.isASCIILetterOrDigit || "-_:".utf8.contains($0) }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Whether a name is one of GB18030 or of an encoding that it contains.
  static func isGB(_ name: String) -> Bool { name.hasPrefix("gb") || name == "x-gbk" }
}
