internal import CExpat

/// Goes through a part of a package with expat.
///
/// There are no declarations of types and so no entities but the five of XML; nothing is opened.
@safe final class XMLScanner {
  static let separator: CChar = 0x1F
  /// How deep elements may stand in one another.
  static let mostLevels = 512
  /// How many bytes are parsed at once: few enough to be copied, and enough that an element which goes over
  /// many stretches is not looked at too often.
  private static let stretch = 16 << 20

  /// How large a tag or a comment may be: the parser holds what it has not seen the end of.
  static let mostUnended = 64 << 20

  private let receiver: any XMLReceiver
  private let part: String
  @unsafe private var parser: XML_Parser?
  /// The elements that are open.
  private var open: [OfficeName] = []
  private var fault: PackageFault?
  /// The namespace that was met last.
  private var names = NameTable()

  /// - Parameters:
  ///   - bytes: The part.
  ///   - part: Its name.
  ///   - receiver: Gets what stands in it.
  /// - Throws: ``PackageFault`` where it is not well-formed, declares types, or is too deep.
  /// - Complexity: O(*n*).
  static func scan(_ bytes: [UInt8], _ part: String, into receiver: any XMLReceiver)
    throws(PackageFault)
  {
    let scanner = XMLScanner(part, receiver)
    try scanner.scan(bytes)
  }

  private init(_ part: String, _ receiver: any XMLReceiver) {
    self.part = part
    self.receiver = receiver
  }

  private func scan(_ bytes: [UInt8]) throws(PackageFault) {
    guard let parser = unsafe XML_ParserCreateNS(nil, Self.separator), bytes.count <= Int32.max
    else { throw .damaged(part: part) }
    unsafe self.parser = parser
    defer {
      unsafe XML_ParserFree(parser)
      unsafe self.parser = nil
    }
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { user, name, attributes in
        unsafe XMLScanner.of(user)?.open(name, attributes)
      },
      { user, _ in unsafe XMLScanner.of(user)?.close() })
    unsafe XML_SetCharacterDataHandler(parser) { user, text, count in
      unsafe XMLScanner.of(user)?.take(text, Int(count))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      unsafe XMLScanner.of(user)?.stop(nil)
    }
    var seen = 0
    // The parser copies what it is given: all at once, a large part would be there twice.
    for start in stride(from: 0, through: max(0, bytes.count - 1), by: Self.stretch) {
      let end = min(start + Self.stretch, bytes.count)
      let status = unsafe bytes[start..<end].withUnsafeBytes { buffer in
        unsafe XML_Parse(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
          end == bytes.count ? 1 : 0)
      }
      guard status == XML_STATUS_OK else { throw fault ?? .damaged(part: part) }
      seen = unsafe max(seen, Int(XML_GetCurrentByteIndex(parser)))
      guard end - seen <= Self.mostUnended else {
        throw .inflatedTooLarge(limit: Self.mostUnended)
      }
    }
  }

  @unsafe private static func of(_ user: UnsafeMutableRawPointer?) -> XMLScanner? {
    unsafe user.map { unsafe Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Ends the scan; for a reason, or since the part is not what it should be.
  private func stop(_ fault: PackageFault?) {
    self.fault = self.fault ?? fault
    unsafe XML_StopParser(parser, 0)
  }

  @unsafe private func open(
    _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard open.count < Self.mostLevels else {
      return stop(.tooDeep(part: part, limit: Self.mostLevels))
    }
    let name = unsafe names.name(name)
    open.append(name)
    let start = unsafe Int(XML_GetCurrentByteIndex(parser))
    let width = unsafe Int(XML_GetCurrentByteCount(parser))
    unsafe receiver.open(name, XMLAttributes(list: list, place: start..<start + max(0, width)))
  }

  private func close() {
    guard let name = open.popLast() else { return }
    let start = unsafe Int(XML_GetCurrentByteIndex(parser))
    let width = unsafe Int(XML_GetCurrentByteCount(parser))
    receiver.close(name, at: start..<start + max(0, width))
  }

  @unsafe private func take(_ text: UnsafePointer<CChar>?, _ count: Int) {
    let start = unsafe Int(XML_GetCurrentByteIndex(parser))
    let width = unsafe Int(XML_GetCurrentByteCount(parser))
    // A piece of a longer run has no width of its own.
    unsafe UnsafeRawBufferPointer(start: text, count: count).withMemoryRebound(to: UInt8.self) {
      unsafe receiver.take($0, at: start..<start + (width > 0 ? width : count))
    }
  }
}
