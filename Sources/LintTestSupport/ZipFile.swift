internal import CZlib

/// Writes archives, right and wrong ones.
package struct ZipFile {
  package struct Entry {
    package var name: String
    package var bytes: [UInt8]
    package var isDeflated = true
    /// Its sizes and its place stand in fields of eight bytes.
    package var isLarge = false
    package var isEncrypted = false
    /// What the directory says of its size, where that is a lie.
    package var saidSize: Int?
    /// Whether its checksum is that of something else.
    package var hasWrongChecksum = false

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  package var entries: [Entry]
  package var comment = ""

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The archive.
  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries { Self.add(entry, to: &file, &directory) }
    let start = file.count
    file += directory
    if entries.contains(where: \.isLarge) {
      let end = file.count
      file += Self.number(0x0606_4B50, 4) + Self.number(44, 8) + Self.number(45, 2)
      file += Self.number(45, 2) + Self.number(0, 8)
      file += Self.number(entries.count, 8) + Self.number(entries.count, 8)
      file += Self.number(directory.count, 8) + Self.number(start, 8)
      file += Self.number(0x0706_4B50, 4) + Self.number(0, 4) + Self.number(end, 8)
      file += Self.number(1, 4)
      return file + Self.end(count: 0xFFFF, size: 0xFFFF_FFFF, start: 0xFFFF_FFFF, comment)
    }
    return file
      + Self.end(count: entries.count, size: directory.count, start: start, comment)
  }

  /// An entry of an archive that somebody else wrote.
  package struct Found: Equatable {
    package let name: String
    /// From its header to the next one's.
    package let raw: [UInt8]
    package let bytes: [UInt8]

    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The entries of an archive in the order of its directory; nil for what is none, or an entry that its checksum
  /// does not fit.
  package static func entries(of archive: [UInt8]) -> [Found]? {
    func number(_ place: Int, _ width: Int) -> Int {
      archive[place..<place + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard let end = archive.indices.dropLast(21).last(where: { number($0, 4) == 0x0605_4B50 })
    else { return nil }
    var place = number(end + 16, 4)
    var listed: [(name: String, offset: Int, directory: Int)] = []
    for _ in 0..<number(end + 10, 2) {
      let name = String(
        decoding: archive[place + 46..<place + 46 + number(place + 28, 2)], as: UTF8.self)
      listed.append((name, number(place + 42, 4), place))
      place += 46 + number(place + 28, 2) + number(place + 30, 2) + number(place + 32, 2)
    }
    guard place == end else { return nil }
    let ends = listed.map(\.offset).sorted().dropFirst() + [number(end + 16, 4)]
    return listed.reduce(into: [Found]?([])) { found, entry in
      let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
      let packed = Array(archive[start..<start + number(entry.directory + 20, 4)])
      let size = number(entry.directory + 24, 4)
      let bytes = number(entry.directory + 10, 2) == 0 ? packed : inflated(packed, size)
      let checksum = unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe Int(crc32_z(0, buffer.baseAddress, buffer.count))
      }
      guard bytes.count == size, checksum == number(entry.directory + 16, 4) else {
        found = nil
        return
      }
      let next = ends.first { $0 > entry.offset } ?? end
      found?.append(Found(name: entry.name, raw: Array(archive[entry.offset..<next]), bytes: bytes))
    }
  }

  private static func inflated(_ packed: [UInt8], _ size: Int) -> [UInt8] {
    var stream = unsafe z_stream()
    let width = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, width) == Z_OK else { return [] }
    defer { unsafe inflateEnd(&stream) }
    var bytes = [UInt8](repeating: 0, count: size)
    var packed = packed
    unsafe packed.withUnsafeMutableBufferPointer { input in
      unsafe bytes.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        _ = unsafe inflate(&stream, Z_FINISH)
      }
    }
    return bytes
  }

  private static func add(
    _ entry: Entry, to file: inout [UInt8], _ directory: inout [UInt8]
  ) {
    let packed = entry.isDeflated ? deflated(entry.bytes) : entry.bytes
    let checksum = unsafe entry.bytes.withUnsafeBufferPointer { buffer in
      unsafe Int(crc32_z(0, buffer.baseAddress, buffer.count))
    }
    let sizes = [entry.saidSize ?? entry.bytes.count, packed.count, file.count]
    let extra =
      entry.isLarge
      ? number(1, 2) + number(24, 2) + sizes.flatMap { number($0, 8) } : []
    let shown = entry.isLarge ? [0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF] : sizes
    let name = Array(entry.name.utf8)
    let common =
      number(20, 2) + number(entry.isEncrypted ? 1 : 0, 2) + number(entry.isDeflated ? 8 : 0, 2)
      + number(0, 4) + number(checksum ^ (entry.hasWrongChecksum ? 1 : 0), 4)
      + number(shown[1], 4) + number(shown[0], 4) + number(name.count, 2)
    file += number(0x0403_4B50, 4) + common + number(0, 2) + name + packed
    directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(extra.count, 2)
    directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(shown[2], 4)
    directory += name + extra
  }

  private static func end(count: Int, size: Int, start: Int, _ comment: String) -> [UInt8] {
    number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(size, 4) + number(start, 4) + number(comment.utf8.count, 2) + comment.utf8
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Deflated, without the header and the checksum that zlib puts around it.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var width = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(width))
    _ = unsafe compress2(&packed, &width, bytes, UInt(bytes.count), 6)
    return Array(packed[2..<Int(width) - 4])
  }
}
