import DocumentModel

/// A line of a text, of which parts are shown.
struct ShownLine {
  let bytes: [UInt8]
  let range: Range<Int>
  /// The colon of a command to a CI runner that the line begins with.
  fileprivate let command: Int?

  /// - Parameters:
  ///   - bytes: UTF-8 that holds the line.
  ///   - range: The line in it, or the part of it that is shown.
  ///   - begins: Whether what is shown begins a line.
  init(_ bytes: [UInt8], _ range: Range<Int>, begins: Bool) {
    self.bytes = bytes
    self.range = range
    command = begins ? Self.command(in: bytes, range) : nil
  }

  init(_ bytes: [UInt8], begins: Bool) { self.init(bytes, bytes.indices, begins: begins) }

  /// GitHub's runner obeys a line that begins with `::`, blanks before it or not.
  private static func command(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      let scalar = bytes.scalar(at: place)
      guard scalar.properties.isWhitespace else { break }
      place += UTF8.width(scalar)
    }
    let rest = bytes[min(place, range.upperBound)..<range.upperBound]
    return rest.starts(with: "::".utf8) ? place : nil
  }

  /// What follows `##` in commands to a CI runner, which finds them anywhere in a line.
  private static let commandWords = ["[", "vso[", "teamcity["].map { Array($0.utf8) }

  /// Whether a byte of a line is one without which the line is no command.
  fileprivate func isOfCommand(_ place: Int) -> Bool {
    guard bytes[place] == UInt8(ascii: "#") else { return place == command }
    guard place > range.lowerBound, bytes[place - 1] == UInt8(ascii: "#") else { return false }
    let rest = bytes[(place + 1)..<range.upperBound]
    return Self.commandWords.contains { rest.starts(with: $0) }
  }
}

/// Puts together what a terminal or the log of a build may show (``ShownText``), in UTF-8.
///
/// A report of many findings is mostly this: bytes are put together several times as fast as characters.
struct ShownBytes {
  private(set) var bytes: [UInt8] = []

  /// Appends what holds nothing to escape.
  mutating func append(plain text: String) { bytes += text.utf8 }

  mutating func append(_ byte: UInt8, times count: Int) {
    bytes += repeatElement(byte, count: count)
  }

  /// Appends a text that does not begin a line.
  mutating func append(_ text: String) {
    append(ShownLine(Array(text.utf8), begins: false))
  }

  /// Appends a line, or a stretch of it.
  ///
  /// - Returns: The columns that it takes.
  @discardableResult
  mutating func append(_ line: ShownLine, _ stretch: Range<Int>? = nil, tab: UInt8 = 0x20) -> Int {
    let stretch = stretch ?? line.range
    let text = line.bytes
    var width = 0
    // What is shown as it stands is copied in one piece.
    var (start, place) = (stretch.lowerBound, stretch.lowerBound)
    while place < stretch.upperBound {
      let byte = text[place]
      if byte >= 0x80 {
        let scalar = text.scalar(at: place)
        let next = min(place + UTF8.width(scalar), stretch.upperBound)
        if ShownText.isHidden(scalar) {
          bytes += text[start..<place]
          width += escape(scalar)
          start = next
        } else {
          width += displayWidth(of: scalar)
        }
        place = next
        continue
      }
      switch byte {
      case 0x09:
        bytes += text[start..<place]
        bytes.append(tab)
        width += 1
        start = place + 1
      case 0..<0x20, 0x7F:
        bytes += text[start..<place]
        width += escape(Unicode.Scalar(byte))
        start = place + 1
      case UInt8(ascii: "#"), UInt8(ascii: ":"):
        guard line.isOfCommand(place) else {
          width += 1
          break
        }
        bytes += text[start..<place]
        width += escape(Unicode.Scalar(byte))
        start = place + 1
      default: width += 1
      }
      place += 1
    }
    bytes += text[start..<max(start, stretch.upperBound)]
    return width
  }

  private mutating func escape(_ scalar: Unicode.Scalar) -> Int {
    let escaped = "\\u{\(String(scalar.value, radix: 16))}"
    bytes += escaped.utf8
    return escaped.utf8.count
  }

  /// Moves what was put together to the end of an output.
  mutating func move(to output: inout String) {
    output += String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
  }
}
