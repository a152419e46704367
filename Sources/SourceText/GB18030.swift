/// Converts GB18030 by a table of its own, as a program that is alone on its machine must.
extension TextEncoding {
  /// GB18030 bytes as UTF-8.
  ///
  /// - Returns: Nil where a byte sequence stands for no character.
  /// - Complexity: O(*n*).
  package static func utf8(ofGB18030 bytes: [UInt8]) -> [UInt8]? {
    let characters = GB18030.characters
    var record: [UInt8] = []
    record.reserveCapacity(bytes.count + bytes.count / 2)
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      if lead < 0x80 {
        record.append(lead)
        place += 1
        continue
      }
      guard
        let (value, length) = GB18030.character(at: bytes[place...], characters),
        let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar)
      else { return nil }
      record.append(contentsOf: encoded)
      place += length
    }
    return record
  }

  /// UTF-8 as GB18030.
  ///
  /// - Returns: Nil where the bytes are not UTF-8, or a character is one of the few for private use
  ///   that have no code.
  /// - Complexity: O(*n*).
  package static func gb18030(ofUTF8 bytes: [UInt8]) -> [UInt8]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let codes = GB18030.codes
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        encoded.append(UInt8(scalar.value))
      } else if let code = codes[scalar.value] {
        encoded.append(UInt8(code >> 8))
        encoded.append(UInt8(code & 0xFF))
      } else {
        guard let number = GB18030.number(of: scalar.value) else { return nil }
        encoded += GB18030.fourBytes(number)
      }
    }
    return encoded
  }
}

/// The codes of GB18030-2005: two bytes by a table, four bytes by counting.
private enum GB18030 {
  private static let trails = 190
  /// Four-byte codes are counted from 0x81308130; here those beyond the basic plane begin.
  private static let supplementary = 189_000
  /// Characters that moved from four bytes to two: their old codes stand for nothing.
  private static let moved = [0x9FB4...0x9FBB, 0xFE10...0xFE19] as [ClosedRange<UInt32>]
  /// Characters for private use that gave their two bytes away.
  private static let codeless =
    [
      0xE78D...0xE796, 0xE816...0xE818, 0xE81E...0xE81E, 0xE826...0xE826, 0xE82B...0xE82C,
      0xE831...0xE832, 0xE83B...0xE83B, 0xE843...0xE843, 0xE854...0xE855, 0xE864...0xE864,
    ] as [ClosedRange<UInt32>]
  /// ḿ has two bytes, and its four belong to a character for private use.
  private static let exchanged: (fourBytes: UInt32, twoBytes: UInt32) = (0xE7C7, 0x1E3F)

  /// The characters of the two-byte codes, a row of ``trails`` a first byte from 0x81 on.
  static let characters: [UInt32] = {
    var characters: [UInt32] = []
    characters.reserveCapacity(126 * trails)
    for scalar in GB18030Table.rows.unicodeScalars where scalar != "\n" {
      characters.append(scalar.value)
    }
    for run in GB18030Table.privateUse {
      let first = index(UInt8(run.code >> 8), UInt8(run.code & 0xFF))
      for place in 0..<run.count { characters[first + place] = run.scalar + UInt32(place) }
    }
    return characters
  }()

  /// The two-byte codes by their characters.
  static let codes: [UInt32: UInt16] = {
    var codes: [UInt32: UInt16] = [:]
    codes.reserveCapacity(characters.count)
    for (place, scalar) in characters.enumerated() {
      let trail = place % trails
      codes[scalar] =
        UInt16(0x81 + place / trails) << 8 | UInt16(trail + (trail < 63 ? 0x40 : 0x41))
    }
    return codes
  }()

  /// What the four-byte codes of the basic plane stand for, in their order; 0 for nothing.
  private static let plane: [UInt32] = (UInt32(0x80)...0xFFFF).compactMap { scalar in
    if scalar == exchanged.twoBytes { return exchanged.fourBytes }
    if moved.contains(where: { $0.contains(scalar) }) { return 0 }
    if scalar == exchanged.fourBytes || 0xD800...0xDFFF ~= scalar || codes[scalar] != nil
      || codeless.contains(where: { $0.contains(scalar) })
    {
      return nil
    }
    return scalar
  }

  private static let numbers: [UInt32: Int] = Dictionary(
    plane.enumerated().lazy.filter { $1 != 0 }.map { ($1, $0) }
  ) { first, _ in first }

  private static func index(_ lead: UInt8, _ trail: UInt8) -> Int {
    Int(lead - 0x81) * trails + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
  }

  /// The character that bytes begin with, and how many are its own; nil where they begin with none.
  static func character(at bytes: ArraySlice<UInt8>, _ characters: [UInt32]) -> (UInt32, Int)? {
    let start = bytes.startIndex
    guard bytes.count >= 2, 0x81...0xFE ~= bytes[start] else { return nil }
    let second = bytes[start + 1]
    if second >= 0x40 {
      guard second != 0x7F, second != 0xFF else { return nil }
      return (characters[index(bytes[start], second)], 2)
    }
    guard bytes.count >= 4, 0x30...0x39 ~= second, 0x81...0xFE ~= bytes[start + 2],
      0x30...0x39 ~= bytes[start + 3]
    else { return nil }
    let high = Int(bytes[start] - 0x81) * 10 + Int(second - 0x30)
    let number = (high * 126 + Int(bytes[start + 2] - 0x81)) * 10 + Int(bytes[start + 3] - 0x30)
    if number < plane.count { return plane[number] == 0 ? nil : (plane[number], 4) }
    guard number >= supplementary, number - supplementary <= 0xFFFFF else { return nil }
    return (UInt32(0x10000 + number - supplementary), 4)
  }

  /// The place of a character among the four-byte codes; nil where it has none.
  static func number(of scalar: UInt32) -> Int? {
    scalar > 0xFFFF ? supplementary + Int(scalar) - 0x10000 : numbers[scalar]
  }

  static func fourBytes(_ number: Int) -> [UInt8] {
    [
      UInt8(0x81 + number / 12600), UInt8(0x30 + number / 1260 % 10),
      UInt8(0x81 + number / 10 % 126), UInt8(0x30 + number % 10),
    ]
  }
}
