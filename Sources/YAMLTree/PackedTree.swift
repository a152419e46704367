internal import SourceText

extension YAMLNode {
  /// The tree as text that is read back many times faster than YAML; styles and places are left out.
  ///
  /// A scalar is `s`, the length of its UTF-8 and a space, then its text; a sequence `l` with the
  /// number of its items and a space, a mapping `m` with the number of its entries and a space, then
  /// what they hold in order.
  package var packed: String {
    switch content {
    case .scalar(let scalar): "s\(scalar.text.utf8.count) \(scalar.text)"
    case .sequence(let items): "l\(items.count) " + items.map(\.packed).joined()
    case .mapping(let entries):
      "m\(entries.count) " + entries.map { $0.key.packed + $0.value.packed }.joined()
    }
  }

  /// Reads what ``packed`` wrote; all spans are empty.
  ///
  /// - Parameter packed: The UTF-8 of the packed tree, and what stands behind it.
  /// - Returns: The tree and where it ends; nil where there is none.
  /// - Complexity: O(*n*) in the size of the tree.
  package static func read(packed: [UInt8]) -> (node: YAMLNode, end: Int)? {
    var reader = PackedReader(bytes: packed)
    return reader.node().map { ($0, reader.place) }
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

private struct PackedReader {
  let bytes: [UInt8]
  var place = 0

  mutating func node() -> YAMLNode? {
    guard place < bytes.count else { return nil }
    let kind = bytes[place]
    place += 1
    guard let count = count() else { return nil }
    switch kind {
    case UInt8(ascii: "s"):
      guard count <= bytes.count - place else { return nil }
      let text = String(decoding: bytes[place..<place + count], as: UTF8.self)
      place += count
      return YAMLNode(text: text)
    case UInt8(ascii: "l"):
      var items: [YAMLNode] = []
      items.reserveCapacity(min(count, bytes.count - place))
      for _ in 0..<count {
        guard let item = node() else { return nil }
        items.append(item)
      }
      return YAMLNode(items: items)
    case UInt8(ascii: "m"):
      var entries: [YAMLEntry] = []
      entries.reserveCapacity(min(count, bytes.count - place))
      for _ in 0..<count {
        guard let key = node(), let value = node() else { return nil }
        entries.append(YAMLEntry(key: key, value: value))
      }
      return YAMLNode(entries: entries)
    default: return nil
    }
  }

  /// A number and the space behind it.
  private mutating func count() -> Int? {
    var count = 0
    while place < bytes.count, bytes[place] != UInt8(ascii: " ") {
      guard (0x30...0x39).contains(bytes[place]), count < 1 << 30 else { return nil }
      count = count * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    place += 1
    return place <= bytes.count ? count : nil
  }
}
