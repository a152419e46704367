import SourceText

/// A file checked to be characters that libyaml accepts, with its code points counted.
///
/// libyaml says where things are in code points from the first one after a byte-order mark.
struct YAMLSource {
  let bytes: [UInt8]
  /// The first byte after the byte-order mark, should there be one.
  ///
  /// libyaml would count the mark as a character that indents the first key, so it is not shown it.
  let start: Int
  /// Where every 64th code point begins.
  private let checkpoints: [Int]

  private static let stride = 64

  /// - Complexity: O(*n*) in the size of the file, or up to its first fault.
  init(_ bytes: [UInt8]) throws(YAMLSyntaxError) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var checkpoints: [Int] = []
    var offset = start
    var count = 0
    let end = TextEncoding.firstInvalidUTF8(in: bytes) ?? bytes.count
    while offset < end {
      if count % Self.stride == 0 { checkpoints.append(offset) }
      count += 1
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
        continue
      }
      let next = offset + Self.length(ofSequenceFrom: byte)
      let scalar = String(decoding: bytes[offset..<next], as: UTF8.self).unicodeScalars.first
      if let scalar, !Self.isAllowed(scalar.value) {
        throw YAMLSyntaxError(.controlCharacter(scalar), at: offset)
      }
      offset = next
    }
    guard end == bytes.count else { throw YAMLSyntaxError(.invalidUTF8, at: end) }
    self.checkpoints = checkpoints
  }

  /// Where a code point begins; the end of the file for one past the last.
  ///
  /// - Complexity: O(1).
  func offset(ofCodePoint index: Int) -> Int {
    guard index / Self.stride < checkpoints.count else { return bytes.count }
    return count(index % Self.stride, from: checkpoints[index / Self.stride])
  }

  /// Where a code point begins that stands at or behind a known one.
  ///
  /// - Complexity: O(1).
  func offset(ofCodePoint index: Int, from known: (codePoint: Int, offset: Int)) -> Int {
    index - known.codePoint < Self.stride
      ? count(index - known.codePoint, from: known.offset) : offset(ofCodePoint: index)
  }

  private func count(_ codePoints: Int, from start: Int) -> Int {
    var offset = start
    for _ in 0..<codePoints where offset < bytes.count {
      offset += Self.length(ofSequenceFrom: bytes[offset])
    }
    return offset
  }

  /// The character at an offset, as text.
  func character(at offset: Int) -> String {
    guard offset < bytes.count else { return "" }
    let end = min(bytes.count, offset + Self.length(ofSequenceFrom: bytes[offset]))
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  private static func length(ofSequenceFrom byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
