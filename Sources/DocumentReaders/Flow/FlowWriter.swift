/// Takes the text of a paragraph piece by piece.
protocol FlowWriter {
  /// Adds text that comes from one place.
  mutating func append(
    _ bytes: some Collection<UInt8>, as origin: FlowPiece.Origin, at place: Int)
}

/// What some bytes of a part are read as.
typealias Replacement = (width: Int, text: [UInt8])

extension FlowWriter {
  /// Adds text as it stands in the part, but for what is read as something else.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - begin: The first byte that is read.
  ///   - place: Where it stands in the part.
  ///   - replacement: What the beginning of a rest is read as, which is no mark, letter or digit of ASCII; nil
  ///     where it is read as it stands.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, from begin: Int = 0, at place: Range<Int>,
    replacing replacement: (Slice<UnsafeBufferPointer<UInt8>>) -> Replacement?
  ) {
    // Something else stands there for an entity, and in another encoding than UTF-8.
    let isExact = bytes.count == place.count
    func origin(_ width: Int) -> FlowPiece.Origin {
      isExact ? width == 0 ? .text : .standingFor(width) : .standingFor(place.count)
    }
    func start(of index: Int) -> Int { place.lowerBound + (isExact ? index : 0) }
    var begin = begin
    var index = begin
    while index < bytes.count {
      let isMarkOrLetter = unsafe 0x21..<0x80 ~= bytes[index]
      guard !isMarkOrLetter, let (width, text) = unsafe replacement(bytes[index...]) else {
        index += 1
        continue
      }
      unsafe append(bytes[begin..<index], as: origin(0), at: start(of: begin))
      append(text, as: origin(width), at: start(of: index))
      index += width
      begin = index
    }
    unsafe append(bytes[begin..<index], as: origin(0), at: start(of: begin))
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// A character at the start that ends lines elsewhere: a break of the line to office programs.
  var oddLineEnd: Replacement? {
    guard let first = unsafe self.first, first == 0xC2 || first == 0xE2 else { return nil }
    if unsafe starts(with: [0xC2, 0x85]) { return (2, [0x0A]) }
    let isSeparator = unsafe starts(with: [0xE2, 0x80, 0xA8]) || starts(with: [0xE2, 0x80, 0xA9])
    return isSeparator ? (3, [0x0A]) : nil
  }
}

extension UInt8 {
  /// Whether it is a blank or a line end of XML.
  var isXMLBlank: Bool { self == 0x20 || 0x09...0x0A ~= self || self == 0x0D }
}
