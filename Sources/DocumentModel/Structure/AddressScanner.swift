import SourceText

/// Finds the addresses of pages and mailboxes in a block, names in any script among them.
///
/// An address does not take in what stands right behind it: `www.example.cn查看` ends before 查看, and
/// a mark between an address and Chinese text is the sentence's.
struct AddressScanner {
  let bytes: [UInt8]
  let range: TextRange

  init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    self.range = range
  }

  private static let schemes: [StaticWord] = ["http://", "https://", "ftp://"]
  private static let hostSign: StaticWord = "www."
  private static let domains = ShippedWords.Both.Names.domains.staticWords

  /// Web addresses: with a scheme, with `www.`, or a Chinese domain by itself.
  func addresses() -> [TextRange] {
    var result: [TextRange] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let start = start(at: place, after: result.last?.upperBound ?? range.lowerBound)
      guard let (start, host) = start else {
        place += 1
        continue
      }
      let end = trimmedEnd(start..<end(from: host))
      if end > host { result.append(start..<end) }
      place = max(end, place + 1)
    }
    return result
  }

  /// Where an address starts that shows itself at a place, and where its host does.
  private func start(at place: Int, after low: Int) -> (start: Int, host: Int)? {
    switch bytes[place] {
    case UInt8(ascii: "h"), UInt8(ascii: "f"):
      let scheme = Self.schemes.first { holds($0, at: place) }
      return scheme.map { (place, place + $0.bytes.count) }
    case UInt8(ascii: "w"): return holds(Self.hostSign, at: place) ? (place, place) : nil
    case UInt8(ascii: "."):
      guard let domain = domain(at: place + 1), letter(at: domain) == nil else { return nil }
      let start = labelStart(before: place, from: max(low, place - 64))
      return start < place ? (start, start) : nil
    default: return nil
    }
  }

  /// Mail addresses: a name, @ and a host with a dot in it.
  func mailAddresses() -> [TextRange] {
    var result: [TextRange] = []
    for at in range where bytes[at] == UInt8(ascii: "@") {
      let low = max(result.last?.upperBound ?? range.lowerBound, at - 128)
      let start = nameStart(before: at, from: low)
      var end = hostEnd(from: at + 1)
      while end > at + 1, !isNameByte(bytes[end - 1]) && bytes[end - 1] < 0x80 { end -= 1 }
      guard start < at, bytes[at + 1..<end].contains(UInt8(ascii: ".")) else { continue }
      result.append(start..<end)
    }
    return result
  }

  // MARK: Hosts

  /// The end of the labels of a host.
  private func hostEnd(from start: Int) -> Int {
    var place = start
    var labels = 0
    while true {
      let end = labelEnd(from: place)
      guard end > place else { return place == start ? start : place - 1 }
      place = end
      labels += 1
      guard place + 1 < range.upperBound, bytes[place] == UInt8(ascii: ".") else { return place }
      // What follows the stop of a finished host is the next sentence.
      let isNext =
        bytes[place + 1] < 0x80 || labels == 1 || domain(at: place + 1) != nil
      guard isNext else { return place }
      place += 1
    }
  }

  /// A label is of ASCII, or begins with another script.
  private func labelEnd(from start: Int) -> Int {
    var place = start
    var isForeign = false
    while place < range.upperBound {
      if isHostByte(bytes[place]) {
        place += 1
      } else if place == start || isForeign, let end = letter(at: place) {
        isForeign = true
        place = end
      } else {
        break
      }
    }
    return place
  }

  private func labelStart(before end: Int, from low: Int) -> Int {
    var start = end
    while start > low, let last = bytes.lastScalar(in: low..<start),
      last.isASCII ? isHostByte(bytes[start - 1]) || last == "." : Self.isLetter(last)
    {
      start -= UTF8.width(last)
    }
    return start
  }

  /// The name of a mailbox is of ASCII, or of another script where that stands before the @.
  private func nameStart(before at: Int, from low: Int) -> Int {
    var start = at
    let isForeign = bytes.lastScalar(in: low..<at).map(Self.isLetter) ?? false
    while start > low, let last = bytes.lastScalar(in: low..<start),
      last.isASCII ? isNameByte(bytes[start - 1]) : isForeign && Self.isLetter(last)
    {
      start -= UTF8.width(last)
    }
    return start
  }

  /// The end of a Chinese top-level domain.
  private func domain(at place: Int) -> Int? {
    Self.domains.first { holds($0, at: place) }.map { place + $0.bytes.count }
  }

  // MARK: Paths

  /// The end of an address whose host starts at a place.
  private func end(from host: Int) -> Int {
    var place = hostEnd(from: host)
    // Whether the part of the path that is read holds, or may begin with, another script.
    var takesLetters = false
    while place < range.upperBound {
      if let next = letter(at: place) {
        guard takesLetters else { break }
        place = next
      } else if Self.isAddressByte(bytes[place]) {
        if bytes[place].isASCIILetterOrDigit {
          takesLetters = takesLetters && letterStands(before: place)
        } else {
          guard belongs(at: place) else { break }
          takesLetters = "/=?&#-_%+~".utf8.contains(bytes[place])
        }
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// Whether a mark is the address's own: beside another script it may be the sentence's.
  private func belongs(at place: Int) -> Bool {
    let isBeside =
      (place > range.lowerBound && bytes[place - 1] >= 0x80)
      || (place + 1 < range.upperBound && bytes[place + 1] >= 0x80)
    guard isBeside else { return true }
    switch bytes[place] {
    case UInt8(ascii: "?"): return isQuery(from: place + 1)
    // One without its partner in the address is taken off.
    case UInt8(ascii: ")"): return place > range.lowerBound && bytes[place - 1] < 0x80
    case UInt8(ascii: ":"):
      return place + 1 < range.upperBound && bytes[place + 1].isASCIILetterOrDigit
    default: return "/=&#-_%+~@".utf8.contains(bytes[place])
    }
  }

  /// Whether a name and = follow.
  private func isQuery(from start: Int) -> Bool {
    var place = start
    while place < range.upperBound, place < start + 64 {
      if bytes[place] == UInt8(ascii: "=") { return place > start }
      if bytes[place].isASCIILetterOrDigit {
        place += 1
      } else if let next = letter(at: place) {
        place = next
      } else {
        return false
      }
    }
    return false
  }

  /// Where an address ends once the sentence's own marks are taken off.
  private func trimmedEnd(_ address: TextRange) -> Int {
    var end = address.upperBound
    // Opening brackets less closing ones before the end.
    var open = bytes[address].reduce(0) { open, byte in
      open + (byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0)
    }
    while end > address.lowerBound {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")") {
        // One that closes a bracket of the address belongs to it.
        guard open < 0 else { break }
        open += 1
      } else if ".,;:!?]}([{".utf8.contains(last) {
        if last == UInt8(ascii: "(") { open -= 1 }
      } else {
        break
      }
      end -= 1
    }
    return end
  }

  // MARK: Characters

  private func holds(_ word: StaticWord, at place: Int) -> Bool {
    ScalarCursor(bytes, place..<range.upperBound).starts(with: word)
  }

  /// The end of the letter beyond ASCII that starts at a place.
  private func letter(at place: Int) -> Int? {
    guard place < range.upperBound, bytes[place] >= 0xC0 else { return nil }
    let scalar = bytes.scalar(at: place)
    return Self.isLetter(scalar) ? place + UTF8.width(scalar) : nil
  }

  private func letterStands(before place: Int) -> Bool {
    guard let last = bytes.lastScalar(in: range.lowerBound..<place) else { return false }
    return Self.isLetter(last) || last.isASCIILetterOrDigit
  }

  /// A letter beyond ASCII in its own width.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && !(0xFF00...0xFFEF ~= scalar.value)
      && (scalar.isHan || scalar.properties.isAlphabetic)
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || "._%+-".utf8.contains(byte)
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    0x21...0x7E ~= byte && !"\"'<>`".utf8.contains(byte)
  }
}
