/// How the bytes of a text file stand for characters.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
}

/// A kind of file that holds no plain text, recognized by its first bytes.
package enum BinaryKind: String, CaseIterable, Hashable, Sendable {
  /// The old Office container: .doc, .xls, .wps.
  case compoundDocument
  /// A zip archive: .docx, .xlsx, .ofd and plain .zip.
  case zip
  case pdf, rtf, gzip, sevenZip, rar, png, jpeg, gif
  /// NUL bytes, which no text has.
  case unknown
}

/// Why bytes are not taken for text.
package enum DecodingFailure: Error, Hashable, Sendable {
  /// No bytes, or none but a byte-order mark.
  case empty
  case utf32
  case binary(BinaryKind)
  /// Neither UTF-8 nor plausible GB18030; `offset` is the first byte that is not UTF-8.
  case undecodable(offset: Int)
  /// UTF-16 that ends in half a unit or holds half a surrogate pair, at a byte of the file.
  case brokenUTF16(offset: Int)
}

extension TextEncoding {
  /// Turns the bytes of a file into a record: UTF-8 without a byte-order mark.
  ///
  /// UTF-16 needs its byte-order mark. GB18030 is tried where the bytes are not UTF-8; it is taken
  /// when every sequence is valid and the text reads like Chinese.
  ///
  /// - Parameters:
  ///   - bytes: A whole file.
  ///   - isSaidToBeGB18030: Whether the file says so itself, so that it need not read like Chinese.
  /// - Returns: The record, line ends as they stand, and the encoding of `bytes`.
  /// - Throws: ``DecodingFailure``; its offsets count bytes of the file.
  /// - Complexity: O(*n*).
  package static func decode(
    _ bytes: [UInt8], isSaidToBeGB18030: Bool = false
  ) throws(DecodingFailure) -> (record: [UInt8], encoding: TextEncoding) {
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .utf32
    }
    if let kind = BinaryKind(magicOf: bytes) { throw .binary(kind) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try utf8(ofUTF16: bytes, lowByte: 0), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try utf8(ofUTF16: bytes, lowByte: 1), .utf16BigEndian)
    }
    guard !bytes.contains(0) else { throw .binary(.unknown) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let fault = firstInvalidUTF8(in: bytes) else {
      guard hasMark else { return (bytes, .utf8) }
      guard bytes.count > 3 else { throw .empty }
      return (Array(bytes[3...]), .utf8)
    }
    guard !hasMark, !startsAsUTF8(bytes[..<fault]), let record = utf8(ofGB18030: bytes),
      isSaidToBeGB18030 || readsLikeChinese(record)
    else {
      throw .undecodable(offset: fault)
    }
    return (record, .gb18030)
  }

  /// The first byte that starts no whole UTF-8 sequence.
  ///
  /// - Complexity: O(*n*).
  package static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    // Nearly all files are valid, which is found out faster than where one is not.
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return offset
  }

  /// Two characters of Chinese in good UTF-8: what follows is damage, not another encoding.
  ///
  /// Taken for GB18030, a damaged UTF-8 text would read as other, wrong Chinese.
  private static func startsAsUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.lazy.filter { $0 >= 0xE0 }.prefix(2).count == 2
  }

  private static func utf8(
    ofUTF16 bytes: [UInt8], lowByte: Int
  ) throws(DecodingFailure) -> [UInt8] {
    guard bytes.count > 2 else { throw .empty }
    var record: [UInt8] = []
    record.reserveCapacity(bytes.count + bytes.count / 2)
    func unit(at offset: Int) -> UInt32 {
      UInt32(bytes[offset + 1 - lowByte]) << 8 | UInt32(bytes[offset + lowByte])
    }
    var offset = 2
    while offset + 1 < bytes.count {
      var value = unit(at: offset)
      var length = 2
      if value & 0xFC00 == 0xD800, offset + 3 < bytes.count {
        let low = unit(at: offset + 2)
        if low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
          length = 4
        }
      }
      guard value != 0 else { throw .binary(.unknown) }
      guard let scalar = Unicode.Scalar(value) else { throw .brokenUTF16(offset: offset) }
      record.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      offset += length
    }
    guard offset == bytes.count else { throw .brokenUTF16(offset: offset) }
    return record
  }

  /// Nearly all beyond ASCII is Han or East Asian punctuation, and no control characters occur.
  private static func readsLikeChinese(_ record: [UInt8]) -> Bool {
    var foreign = 0
    var chinese = 0
    for scalar in String(decoding: record, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: continue
      case 0x00...0x1F, 0x7F, 0xE000...0xF8FF: return false
      case 0x2010...0x2027, 0x2460...0x24FF, 0x3000...0x303F, 0x3400...0x9FFF, 0xB7, 0xD7,
        0xFF00...0xFFEF, 0x20000...0x3FFFF:
        chinese += 1
      default: foreign += 1
      }
    }
    return chinese > 0 && foreign * 10 <= chinese
  }
}

extension BinaryKind {
  private static let magics: [(bytes: [UInt8], kind: BinaryKind)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], .compoundDocument),
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
    (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .rtf), ([0x1F, 0x8B], .gzip),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip), (Array("Rar!".utf8), .rar),
    ([0x89, 0x50, 0x4E, 0x47], .png), ([0xFF, 0xD8, 0xFF], .jpeg), (Array("GIF8".utf8), .gif),
  ]

  /// The kind whose files begin like `bytes`, or nil when none does.
  init?(magicOf bytes: [UInt8]) {
    guard let match = Self.magics.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = match.kind
  }
}
