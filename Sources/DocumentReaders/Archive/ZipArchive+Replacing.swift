extension ZipArchive {
  /// The archive with other contents of some entries, and with further entries behind the others.
  ///
  /// All other entries are the same bytes as before, in the same order.
  ///
  /// - Parameter contents: What entries shall hold; a name that is not there makes a new one.
  /// - Returns: The archive.
  /// - Throws: ``PackageFault/damaged(part:)`` where entries overlap.
  /// - Complexity: O(*n*).
  func replacing(_ contents: [(name: String, bytes: [UInt8])]) throws(PackageFault) -> [UInt8] {
    let replaced = Dictionary(contents.map { ($0.name, $0.bytes) }) { $1 }
    let stored = entries.sorted { $0.value.offset < $1.value.offset }
    var archive = Array(bytes[..<min(stored.first?.value.offset ?? 0, directory.start)])
    var records: [String: [UInt8]] = [:]
    for (index, (name, entry)) in stored.enumerated() {
      let end = index + 1 < stored.count ? stored[index + 1].value.offset : directory.start
      guard entry.offset < end, end <= bytes.count else { throw .damaged(part: name) }
      let offset = archive.count
      if let content = replaced[name] {
        let packed = try PackedEntry(content, isStored: entry.method == 0)
        records[name] = record(of: entry, packed, offset)
        let name = bytes[nameRange(of: entry)]
        archive += packed.header(name, isUTF8: isUTF8(entry), time: time(of: entry)) + packed.bytes
      } else {
        archive += bytes[entry.offset..<end]
        records[name] = record(of: entry, movedTo: offset)
      }
    }
    var order = names
    for (name, content) in contents where !has(name) {
      let packed = try PackedEntry(content, isStored: false)
      records[name] = packed.record(name, offset: archive.count)
      order.append(name)
      archive +=
        packed.header(Array(name.utf8)[...], isUTF8: true, time: PackedEntry.firstDay)
        + packed.bytes
    }
    let start = archive.count
    for name in order { archive += records[name] ?? [] }
    let count = LittleEndian.bytes(order.count, width: 2)
    let size = LittleEndian.bytes(archive.count - start, width: 4)
    // The comment of the archive stays.
    return archive + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + size
      + LittleEndian.bytes(start, width: 4) + bytes[(directory.end + 20)...]
  }

  private func nameRange(of entry: Entry) -> Range<Int> {
    let start = entry.record.lowerBound + 46
    let width = LittleEndian(bytes: bytes).two(entry.record.lowerBound + 28) ?? 0
    return start..<start + width
  }

  /// Whether the name of an entry is said to be UTF-8.
  private func isUTF8(_ entry: Entry) -> Bool { bytes[entry.record.lowerBound + 9] & 8 != 0 }

  /// Time and day of an entry.
  private func time(of entry: Entry) -> ArraySlice<UInt8> {
    bytes[entry.record.lowerBound + 12..<entry.record.lowerBound + 16]
  }

  /// What the directory says of an entry that is as it was, at its new place.
  private func record(of entry: Entry, movedTo offset: Int) -> [UInt8] {
    var record = Array(bytes[entry.record])
    let place = entry.largeOffset.map { ($0 - entry.record.lowerBound, 8) } ?? (42, 4)
    record.replaceSubrange(
      place.0..<place.0 + place.1, with: LittleEndian.bytes(offset, width: place.1))
    return record
  }

  /// What the directory says of an entry with other contents.
  private func record(of entry: Entry, _ packed: PackedEntry, _ offset: Int) -> [UInt8] {
    var record = Array(bytes[entry.record.lowerBound..<nameRange(of: entry).upperBound])
    record.replaceSubrange(
      6..<28, with: packed.description(isUTF8: isUTF8(entry), time: time(of: entry)))
    // Fields and comment of the old contents are left out.
    record.replaceSubrange(30..<34, with: [0, 0, 0, 0])
    record.replaceSubrange(42..<46, with: LittleEndian.bytes(offset, width: 4))
    return record
  }
}

/// What an entry holds, as it is written into an archive.
private struct PackedEntry {
  /// The first day that archives know, for entries of no day: the same input gives the same archive.
  static let firstDay: ArraySlice<UInt8> = [0, 0, 0x21, 0]

  let bytes: [UInt8]
  private let isStored: Bool
  private let checksum: Int
  private let size: Int

  init(_ content: [UInt8], isStored: Bool) throws(PackageFault) {
    guard let packed = isStored ? content : Deflation.deflate(content),
      max(packed.count, content.count) <= Int(UInt32.max)
    else { throw .inflatedTooLarge(limit: Int(UInt32.max)) }
    bytes = packed
    self.isStored = isStored
    checksum = Inflation.checksum(content)
    size = content.count
  }

  /// What both headers say: version, flags, method, time, checksum and sizes.
  func description(isUTF8: Bool, time: ArraySlice<UInt8>) -> [UInt8] {
    [20, 0, 0, isUTF8 ? 8 : 0, isStored ? 0 : 8, 0] + time
      + LittleEndian.bytes(checksum, width: 4) + LittleEndian.bytes(bytes.count, width: 4)
      + LittleEndian.bytes(size, width: 4)
  }

  /// The header before the contents.
  func header(_ name: ArraySlice<UInt8>, isUTF8: Bool, time: ArraySlice<UInt8>) -> [UInt8] {
    [0x50, 0x4B, 3, 4] + description(isUTF8: isUTF8, time: time)
      + LittleEndian.bytes(name.count, width: 2) + [0, 0] + name
  }

  /// What the directory says of a new entry.
  func record(_ name: String, offset: Int) -> [UInt8] {
    let name = Array(name.utf8)
    return [0x50, 0x4B, 1, 2, 20, 0]
      + description(isUTF8: true, time: Self.firstDay)
      + LittleEndian.bytes(name.count, width: 2) + [UInt8](repeating: 0, count: 12)
      + LittleEndian.bytes(offset, width: 4) + name
  }
}
