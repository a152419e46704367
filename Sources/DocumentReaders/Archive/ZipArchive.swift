/// A zip archive in memory: the entries that its directory lists, ZIP64 among them.
///
/// Names are names and nothing else: no path is made of them. What entries hold is inflated when it is asked for.
struct ZipArchive {
  /// What an archive may cost.
  struct Limits {
    var entries = 10_000
    /// Of all that is inflated, together.
    var inflated = 256 << 20
  }

  struct Entry {
    /// Where the directory lists it.
    let record: Range<Int>
    let method: Int
    let isEncrypted: Bool
    let checksum: Int
    let compressed: Int
    let size: Int
    /// Of its local header.
    let offset: Int
    /// Where the directory has that in eight bytes; nil where four are enough.
    let largeOffset: Int?
  }

  let limits: Limits
  let bytes: [UInt8]
  private(set) var entries: [String: Entry] = [:]
  /// In the order of the directory.
  private(set) var names: [String] = []
  /// Where the directory begins, and the record behind it that ends the archive.
  let directory: (start: Int, end: Int)
  /// How much was inflated.
  private var inflated = 0

  /// Reads the directory.
  ///
  /// - Complexity: O(*entries*); the end is looked for in the last 64 KiB.
  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(PackageFault) {
    self.bytes = bytes
    self.limits = limits
    let numbers = LittleEndian(bytes: bytes)
    guard let end = Self.endRecord(in: numbers),
      let directory = Self.directory(behind: end, in: numbers)
    else { throw .damaged(part: nil) }
    guard directory.count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    self.directory = (directory.offset, end)
    var place = directory.offset
    for _ in 0..<directory.count {
      guard let (name, entry, next) = entry(at: place, in: numbers),
        entries.updateValue(entry, forKey: name) == nil
      else { throw .damaged(part: nil) }
      names.append(name)
      place = next
    }
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  /// Whether the name of an entry fulfils a condition.
  func hasEntry(where isWanted: (String) -> Bool) -> Bool { entries.keys.contains(where: isWanted) }

  /// What an entry holds, of at most so many bytes; nil where there is none of the name.
  mutating func contents(of name: String, atMost limit: Int = .max) throws(PackageFault) -> [UInt8]?
  {
    guard let entry = entries[name] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= limit else { throw .inflatedTooLarge(limit: limit) }
    guard entry.size <= limits.inflated - inflated else {
      throw .inflatedTooLarge(limit: limits.inflated)
    }
    let numbers = LittleEndian(bytes: bytes)
    guard numbers.four(entry.offset) == 0x0403_4B50, let nameWidth = numbers.two(entry.offset + 26),
      let extraWidth = numbers.two(entry.offset + 28)
    else { throw .damaged(part: name) }
    let start = entry.offset + 30 + nameWidth + extraWidth
    guard entry.compressed <= bytes.count - start else { throw .damaged(part: name) }
    let packed = bytes[start..<start + entry.compressed]
    let contents: [UInt8]
    switch entry.method {
    case 0: contents = Array(packed)
    case 8:
      // A size that is a lie is found out while it is inflated.
      guard let result = Inflation.inflate(packed, to: entry.size) else {
        throw .damaged(part: name)
      }
      contents = result
    default: throw .damaged(part: name)
    }
    guard contents.count == entry.size, Inflation.checksum(contents) == entry.checksum else {
      throw .damaged(part: name)
    }
    inflated += contents.count
    return contents
  }

  // MARK: The directory

  /// Where the record stands that ends the archive; a comment may follow.
  private static func endRecord(in numbers: LittleEndian) -> Int? {
    let last = numbers.bytes.count - 22
    guard last >= 0 else { return nil }
    return (max(0, last - 0xFFFF)...last).reversed().first { place in
      numbers.bytes[place] == 0x50 && numbers.four(place) == 0x0605_4B50
        && numbers.two(place + 20).map { place + 22 + $0 <= numbers.bytes.count } ?? false
    }
  }

  private static func directory(behind end: Int, in numbers: LittleEndian)
    -> (offset: Int, count: Int)?
  {
    guard let count = numbers.two(end + 10), let offset = numbers.four(end + 16) else { return nil }
    guard count == 0xFFFF || offset == 0xFFFF_FFFF, numbers.four(end - 20) == 0x0706_4B50 else {
      return (offset, count)
    }
    guard let large = numbers.eight(end - 12), numbers.four(large) == 0x0606_4B50,
      let largeCount = numbers.eight(large + 32), let largeOffset = numbers.eight(large + 48)
    else { return nil }
    return (largeOffset, largeCount)
  }

  private func entry(at place: Int, in numbers: LittleEndian) -> (String, Entry, next: Int)? {
    guard numbers.four(place) == 0x0201_4B50, let flags = numbers.two(place + 8),
      let method = numbers.two(place + 10), let checksum = numbers.four(place + 16),
      let compressed = numbers.four(place + 20), let size = numbers.four(place + 24),
      let nameWidth = numbers.two(place + 28), let extraWidth = numbers.two(place + 30),
      let commentWidth = numbers.two(place + 32), let offset = numbers.four(place + 42)
    else { return nil }
    let start = place + 46
    let next = start + nameWidth + extraWidth + commentWidth
    guard next <= bytes.count else { return nil }
    let name = String(decoding: bytes[start..<start + nameWidth], as: UTF8.self)
    // What does not fit into four bytes stands in a field of its own, in this order.
    var sizes = [size, compressed, offset]
    var largeOffset: Int?
    if sizes.contains(0xFFFF_FFFF) {
      let extra = start + nameWidth
      guard var field = largeSizes(in: extra..<extra + extraWidth, numbers) else { return nil }
      for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
        guard field.count >= 8, let value = numbers.eight(field.lowerBound) else { return nil }
        sizes[index] = value
        if index == 2 { largeOffset = field.lowerBound }
        field = field.lowerBound + 8..<field.upperBound
      }
    }
    let entry = Entry(
      record: place..<next, method: method, isEncrypted: flags & 1 != 0, checksum: checksum,
      compressed: sizes[1], size: sizes[0], offset: sizes[2], largeOffset: largeOffset)
    return (name, entry, next)
  }

  /// The field of ZIP64 among those of an entry.
  private func largeSizes(in fields: Range<Int>, _ numbers: LittleEndian) -> Range<Int>? {
    var place = fields.lowerBound
    while place + 4 <= fields.upperBound, let kind = numbers.two(place),
      let width = numbers.two(place + 2), place + 4 + width <= fields.upperBound
    {
      if kind == 1 { return place + 4..<place + 4 + width }
      place += 4 + width
    }
    return nil
  }
}
