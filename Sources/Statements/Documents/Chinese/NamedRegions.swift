internal import DocumentModel
internal import SourceText

/// 福建、河南、海南、甘肃、青海5个省: known provinces right before how many they are.
struct NamedRegions {
  private static let names = ShippedWords.Zh.Lists.provinces.byteStrings
  private static let endings = ShippedWords.Zh.Lists.provinceEndings.byteStrings
  private static let nouns = ShippedWords.Zh.Lists.provinceNouns.byteStrings
  private static let joints = ShippedWords.Zh.Lists.provinceJoints.byteStrings
  private static let open = ShippedWords.Zh.Lists.openProvinces.byteStrings
  private static let measure = Array(ShippedWords.Zh.Lists.provinceMeasure.text.utf8)
  /// Fewer names may be anything.
  private static let fewest = 3

  private let document: Document
  private let bytes: [UInt8]

  init(_ document: Document) {
    self.document = document
    bytes = document.text.bytes
  }

  /// - Complexity: O(*n*) in the size of the text.
  var all: [Reading] {
    guard let first = Self.nouns.first?.prefix(3) else { return [] }
    let head = Array(first)
    return document.blocks.filter {
      $0.container != .cell && $0.range.count <= DocumentReadings.longest
    }.flatMap { block -> [Reading] in
      var found: [Reading] = []
      var place = block.range.lowerBound
      // Characters of Chinese have three bytes.
      while place + 3 <= block.range.upperBound {
        if bytes[place] == head[0], bytes[place + 1] == head[1], bytes[place + 2] == head[2] {
          found += [reading(at: place, in: block)].compactMap(\.self)
          place += 3
        } else {
          place += 1
        }
      }
      return found
    }
  }

  /// What stands before the noun at a place.
  private func reading(at noun: Int, in block: Block) -> Reading? {
    let start = block.range.lowerBound
    let end = ends(with: Self.measure, before: noun, start) ? noun - Self.measure.count : noun
    guard let (stated, numeral) = number(before: end, start), stated < 35,
      Self.nouns.contains(where: { bytes.span.holds($0.span, at: noun) }),
      !isNumeral(at: noun + 3, in: block)
    else { return nil }
    var place = numeral
    let opened = Self.open.first { ends(with: $0, before: place, start) }
    if let opened { place -= opened.count }
    var count = 0
    while let name = name(before: place, start) {
      (count, place) = (count + 1, name)
      guard let joint = Self.joints.first(where: { ends(with: $0, before: place, start) }) else {
        return count < Self.fewest ? nil : reading(stated, numeral..<noun, count, opened != nil)
      }
      place -= joint.count
    }
    return nil
  }

  /// 3省1市: they are counted one by one.
  private func isNumeral(at place: Int, in block: Block) -> Bool {
    guard place < block.range.upperBound else { return false }
    let scalar = bytes.scalar(at: place)
    if scalar.digit != nil { return true }
    let next = String(scalar)
    return (1...10).contains { ChineseNumerals.text($0) == next }
  }

  private func reading(_ stated: Int, _ range: TextRange, _ count: Int, _ isOpen: Bool) -> Reading?
  {
    let quantity = Quantity(
      kind: .count, range: range, value: Rational(stated), scale: .one, decimals: 0, unit: "",
      approximation: nil)
    guard let mention = Mention(quantity, range: range) else { return nil }
    let isRight = isOpen ? stated >= count : stated == count
    var reading = Reading(
      .listing, ["count": [mention]], subject: mention, note: "items", strength: .likely
    ) { () throws(ArithmeticFault) in isRight }
    reading?.listed = count
    return reading
  }

  /// Where a known name begins that ends at a place, with 省 or without.
  private func name(before place: Int, _ start: Int) -> Int? {
    let ending = Self.endings.first { ends(with: $0, before: place, start) }
    for end in [place, place - (ending?.count ?? 0)] {
      if let name = Self.names.first(where: { ends(with: $0, before: end, start) }) {
        return end - name.count
      }
    }
    return nil
  }

  private func ends(with word: [UInt8], before place: Int, _ start: Int) -> Bool {
    place - word.count >= start && bytes.span.holds(word.span, at: place - word.count)
  }

  /// A number of one or two digits, or one to ten in Chinese, and where it begins.
  private func number(before end: Int, _ start: Int) -> (Int, Int)? {
    var (place, value, unit) = (end, 0, 1)
    while let last = bytes.lastScalar(in: start..<place), let digit = last.digit, unit < 1000 {
      (value, unit, place) = (value + digit * unit, unit * 10, place - UTF8.width(last))
    }
    if place < end { return unit <= 100 ? (value, place) : nil }
    guard let scalar = bytes.lastScalar(in: start..<end) else { return nil }
    let text = String(scalar)
    guard let number = (2...10).first(where: { ChineseNumerals.text($0) == text }) else {
      return nil
    }
    let before = bytes.lastScalar(in: start..<end - 3)
    let isLonger =
      before.map { last in
        (1...10).contains { ChineseNumerals.text($0) == String(last) }
      } ?? false
    return isLonger ? nil : (number, end - 3)
  }
}
