/// How a file's bytes stand for its record, so that a changed record can be written the same way.
package struct TextForm: Hashable, Sendable {
  package let encoding: TextEncoding
  package let hasByteOrderMark: Bool

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - encoding: What ``TextEncoding/decode(_:)`` took it for.
  package init(of bytes: [UInt8], encoding: TextEncoding) {
    self.encoding = encoding
    hasByteOrderMark = !encoding.byteOrderMark.isEmpty && bytes.starts(with: encoding.byteOrderMark)
  }

  /// The bytes of a file that holds a record.
  ///
  /// - Parameter record: UTF-8 without a byte-order mark.
  /// - Returns: Nil where the encoding cannot say it.
  /// - Complexity: O(*n*).
  package func bytes(of record: [UInt8]) -> [UInt8]? {
    let mark = hasByteOrderMark ? encoding.byteOrderMark : []
    switch encoding {
    case .utf8: return mark + record
    case .gb18030: return TextEncoding.gb18030(ofUTF8: record)
    case .utf16LittleEndian:
      return mark + Self.utf16(record) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return mark + Self.utf16(record) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  private static func utf16(_ record: [UInt8], _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
    String(decoding: record, as: UTF8.self).utf16.flatMap(bytes)
  }
}

extension TextEncoding {
  fileprivate var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: []
    }
  }
}
