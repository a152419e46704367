internal import SourceText

extension YAMLNode {
  /// The tree as text that is read back many times faster than YAML; styles and places are left out.
  ///
  /// A scalar is `s`, the length of its UTF-8 and a space, then its text; a sequence `l` with the
  /// number of its items and a space, a mapping `m` with the number of its entries and a space, then
  /// what they hold in order.
  package var packed: String {
    var writer = ByteWriter()
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(to writer: inout ByteWriter) {
    switch content {
    case .scalar(let scalar):
      writer.byte(UInt8(ascii: "s"))
      writer.text(scalar.text)
    case .sequence(let items):
      writer.byte(UInt8(ascii: "l"))
      writer.list(items) { $1.write(to: &$0) }
    case .mapping(let entries):
      writer.byte(UInt8(ascii: "m"))
      writer.list(entries) { writer, entry in
        entry.key.write(to: &writer)
        entry.value.write(to: &writer)
      }
    }
  }

  /// Reads what ``packed`` wrote; all spans are empty.
  ///
  /// - Parameters:
  ///   - packed: The UTF-8 of the packed tree, and what stands behind it.
  ///   - isText: The bytes are those of a string.
  /// - Returns: The tree and where it ends; nil where there is none.
  /// - Complexity: O(*n*) in the size of the tree.
  package static func read(packed: [UInt8], isText: Bool = false) -> (node: YAMLNode, end: Int)? {
    var reader = ByteReader(packed, isText: isText)
    do {
      return (try reader.node(), reader.place)
    } catch {
      return nil
    }
  }

  /// Reads what one key of a packed mapping has; the rest is only passed over.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - packed: The UTF-8 of the packed tree, and what stands behind it.
  /// - Returns: The key's value; nil where there is none.
  package static func value(of key: String, inPacked packed: [UInt8]) -> YAMLNode? {
    var reader = ByteReader(packed)
    do {
      guard try reader.byte() == UInt8(ascii: "m") else { return nil }
      for _ in 0..<(try reader.count()) {
        if case .scalar(let scalar) = try reader.node().content, scalar.text == key {
          return try reader.node()
        }
        try reader.skipNode()
      }
    } catch {
      return nil
    }
    return nil
  }

  /// Reads what ``packed`` wrote, and nothing else; all spans are empty.
  package init?(packed: [UInt8]) {
    guard let (node, end) = Self.read(packed: packed), end == packed.count else { return nil }
    self = node
  }

  /// A scalar without a place.
  package init(text: String) {
    self.init(.scalar(YAMLScalar(text: text, style: .plain, placement: .unknown)))
  }

  /// A sequence without a place.
  package init(items: [YAMLNode]) { self.init(.sequence(items)) }

  /// A mapping without a place.
  package init(entries: [YAMLEntry]) { self.init(.mapping(entries)) }

  private init(_ content: Content) { self.init(span: SourceSpan(0..<0), content: content) }
}

extension ByteReader {
  fileprivate mutating func node() throws(ByteDamage) -> YAMLNode {
    switch try byte() {
    case UInt8(ascii: "s"): return YAMLNode(text: try text())
    case UInt8(ascii: "l"):
      var items: [YAMLNode] = []
      let count = try count()
      items.reserveCapacity(min(count, Self.mostReserved))
      for _ in 0..<count { items.append(try node()) }
      return YAMLNode(items: items)
    case UInt8(ascii: "m"):
      var entries: [YAMLEntry] = []
      let count = try count()
      entries.reserveCapacity(min(count, Self.mostReserved))
      for _ in 0..<count { entries.append(YAMLEntry(key: try node(), value: try node())) }
      return YAMLNode(entries: entries)
    default: throw ByteDamage()
    }
  }

  fileprivate mutating func skipNode() throws(ByteDamage) {
    switch try byte() {
    case UInt8(ascii: "s"): try skipText()
    case UInt8(ascii: "l"): for _ in 0..<(try count()) { try skipNode() }
    case UInt8(ascii: "m"): for _ in 0..<(try count() * 2) { try skipNode() }
    default: throw ByteDamage()
    }
  }

  /// For how many nodes room is made before they are read, whatever damaged bytes say.
  private static var mostReserved: Int { 256 }
}
