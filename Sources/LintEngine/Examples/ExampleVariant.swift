import RuleModel
import TextPattern

/// An example's text, changed in a way that must not change what is found.
struct ExampleVariant {
  let name: String?
  let bytes: [UInt8]
  let spans: [Range<Int>]

  private static let neighbour = Array("这一段说明工作背景。".utf8)
  private static let beyondThePlane = Array("𠀀𠀁说明。".utf8)
  private static let lineFeed = Array("\n".utf8)

  /// The example as written, then its variants.
  static func all(of marked: MarkedExample, rule: RuleDefinition, isDocument: Bool)
    -> [ExampleVariant]
  {
    let plain = ExampleVariant(name: nil, bytes: marked.bytes, spans: marked.spans)
    guard rule.noVariantsReason == nil else { return [plain] }
    var variants = [plain, plain.withCRLF, plain.withFinalBreakTurned]
    if !isDocument {
      variants.append(
        plain.between(Self.beyondThePlane, [], "behind a paragraph of rare characters"))
      variants.append(plain.between(Self.neighbour, Self.neighbour, "between two paragraphs"))
    }
    if !rule.isWidthExact { variants.append(plain.withWidthsTurned) }
    return variants
  }

  private var withCRLF: ExampleVariant {
    mapped("with CRLF line ends") { byte in byte == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [byte]
    }
  }

  private var withFinalBreakTurned: ExampleVariant {
    if bytes.last == UInt8(ascii: "\n") {
      guard spans.allSatisfy({ $0.upperBound < bytes.count }) else { return self }
      return ExampleVariant(
        name: "without a final line break", bytes: bytes.dropLast(), spans: spans)
    }
    return ExampleVariant(
      name: "with a final line break", bytes: bytes + Self.lineFeed, spans: spans)
  }

  private func between(_ before: [UInt8], _ after: [UInt8], _ name: String) -> ExampleVariant {
    let head = before + Self.lineFeed
    let body = bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
    return ExampleVariant(
      name: name, bytes: head + body + (after.isEmpty ? [] : Self.lineFeed + after),
      spans: spans.map { $0.lowerBound + head.count..<$0.upperBound + head.count })
  }

  /// Marks and digits in their other width.
  private var withWidthsTurned: ExampleVariant {
    var turned: [UInt8] = []
    var offsets = [Int](repeating: 0, count: bytes.count + 1)
    var place = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      for index in place..<place + length { offsets[index] = turned.count }
      turned += Array(String(WidthTwins.twin(of: scalar) ?? scalar).utf8)
      place += length
    }
    offsets[bytes.count] = turned.count
    return ExampleVariant(
      name: "with widths turned", bytes: turned,
      spans: spans.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] })
  }

  private func mapped(_ name: String, _ change: (UInt8) -> [UInt8]) -> ExampleVariant {
    var changed: [UInt8] = []
    var offsets: [Int] = []
    for byte in bytes {
      offsets.append(changed.count)
      changed += change(byte)
    }
    offsets.append(changed.count)
    return ExampleVariant(
      name: name, bytes: changed,
      spans: spans.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] })
  }
}
