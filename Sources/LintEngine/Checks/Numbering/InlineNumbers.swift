import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Numbers of items inside a paragraph that leave one out or stand twice: (a) …, (b) … and (d) ….
///
/// Two items must have been numbered in order before; references to items, (1), (2) and (4), have no
/// words between them.
struct InlineNumbers {
  /// How a number stands in the text.
  private struct Shape: Equatable {
    enum Value: Equatable { case digits, letter, roman, chinese }

    var value: Value
    var isPaired: Bool
    var close: Unicode.Scalar
  }

  private struct Marker {
    let shape: Shape
    let value: Int
    let indices: Range<Int>
  }

  private let document: Document
  private let isChinese: Bool
  /// Words that join two numbers which are no items.
  private let joints: Set<String>

  /// - Complexity: O(*n*) in the size of the text.
  static func findings(in document: Document, joints: Set<String>) -> [NumberingFinding] {
    let reader = InlineNumbers(
      document: document, isChinese: document.language == .chinese, joints: joints)
    return document.blocks.flatMap { block -> [NumberingFinding] in
      guard block.role == .paragraph || block.role == .heading,
        document.text.bytes[block.range].contains(where: { reader.mayClose($0) })
      else { return [] }
      return reader.findings(in: ScalarLine(block.range, in: document))
    }
  }

  /// Whether a closing mark may begin with a byte: one of wide brackets and 、 is 0xE3 or 0xEF.
  private func mayClose(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || isChinese && (byte == UInt8(ascii: ".") || byte > 0xE2)
  }

  private func findings(in line: ScalarLine) -> [NumberingFinding] {
    // The last number of each shape, and how many stood in order.
    var runs: [(last: Marker, count: Int)] = []
    var found: [NumberingFinding] = []
    for marker in markers(in: line) {
      let known = runs.firstIndex { $0.last.shape == marker.shape }
      let run = known.map { runs.remove(at: $0) }
      guard marker.value > 1 else {
        // 1、…；2、…；1、… goes on with the list; behind a full stop another one begins.
        if isChinese, let (last, count) = run, count > 1,
          goesOn(from: last.indices.upperBound, to: marker.indices.lowerBound, in: line)
        {
          found.append(make(marker, after: last, isGap: false, in: line))
        }
        runs.append((marker, 1))
        continue
      }
      guard let (last, count) = run,
        isChinese || isParted(marker.indices.lowerBound, in: line),
        hasWords(line, last.indices.upperBound..<marker.indices.lowerBound)
      else { continue }
      let step = marker.value - last.value
      if count > 1, step == 0 || step == 2 || step == 3 {
        found.append(make(marker, after: last, isGap: step > 0, in: line))
      }
      if 0...3 ~= step, step == 1 || count > 1 { runs.append((marker, count + 1)) }
    }
    return found
  }

  /// Whether the sentence goes on between two numbers, and opens no list of its own.
  private func goesOn(from start: Int, to end: Int, in line: ScalarLine) -> Bool {
    !line.scalars[start..<end].contains { "。：:！？".unicodeScalars.contains($0) }
  }

  private func make(
    _ marker: Marker, after last: Marker, isGap: Bool, in line: ScalarLine
  ) -> NumberingFinding {
    let previous = line.range(last.indices)
    let place = line.range(marker.indices)
    let written = document.text.string(place)
    let next = last.value + 1
    let value =
      switch marker.shape.value {
      case .digits: "\(next)"
      case .chinese: ChineseNumerals.text(next)
      case .letter: Unicode.Scalar(UInt32(0x60 + next)).map { "\($0)" } ?? ""
      case .roman: Self.romans.indices.contains(next - 1) ? Self.romans[next - 1] : "\(next)"
      }
    let expected =
      (marker.shape.isPaired ? String(written.prefix(1)) : "") + value
      + String(written.suffix(1))
    // What stands twice is shown with both.
    return NumberingFinding(
      isGap ? .inlineGap : .inlineDuplicate, .arabicBracketed,
      isGap ? place : previous.lowerBound..<place.upperBound, number: written, expected: expected,
      missing: expected, previous: document.text.string(previous),
      related: [RelatedPlace(.numberBefore, at: previous)])
  }

  // MARK: - Reading

  private static let romans = (1...10).map { RomanNumeral.text($0).lowercased() }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "）", ".", "．", "、": true
    default: false
    }
  }

  private func markers(in line: ScalarLine) -> [Marker] {
    var found: [Marker] = []
    var lastLetter = 0
    for index in line.scalars.indices {
      let close = line[index]
      guard close == ")" || isChinese && Self.closes(close),
        let start = start(of: index, in: line)
      else {
        continue
      }
      let isPaired = "(（".unicodeScalars.contains(line[start - 1])
      guard isPaired ? !".．、".unicodeScalars.contains(close) : true,
        opens(isPaired ? start - 1 : start, in: line), goesOn(index + 1, in: line)
      else { continue }
      let word = String(String.UnicodeScalarView(line.scalars[start..<index]))
      let value: (Shape.Value, Int)? =
        if let (number, end) = line.digits(at: start), end == index, number < 40 {
          // （1） is a family of enumerations.
          isPaired && isChinese ? nil : (.digits, number)
        } else if isPaired, isChinese, let (number, end) = line.numeral(at: start), end == index {
          (.chinese, number)
        } else if word == "i" && lastLetter == 8 {
          (.letter, 9)
        } else if let roman = Self.romans.firstIndex(of: word) {
          (.roman, roman + 1)
        } else if word.count == 1, let letter = word.unicodeScalars.first, letter.isASCIILowercase {
          (.letter, Int(letter.value) - 0x60)
        } else {
          nil
        }
      guard let value, !isChinese || [.digits, .chinese].contains(value.0) else { continue }
      if value.0 == .letter { lastLetter = value.1 }
      found.append(
        Marker(
          shape: Shape(value: value.0, isPaired: isPaired, close: close), value: value.1,
          indices: (isPaired ? start - 1 : start)..<index + 1))
    }
    return found
  }

  /// Where the number before a closing mark begins; nil where none does.
  private func start(of close: Int, in line: ScalarLine) -> Int? {
    var start = close
    while start > 0, close - start < 5,
      line[start - 1].isASCIILetterOrDigit || line[start - 1].digit != nil
        || isChinese && line.numeral(at: start - 1) != nil
    {
      start -= 1
    }
    return start < close && close - start < 5 ? start : nil
  }

  /// Whether an item may open at an index: behind a blank, or in Chinese behind a mark.
  private func opens(_ index: Int, in line: ScalarLine) -> Bool {
    if isChinese {
      return index == 0 || "：:；;。，,".unicodeScalars.contains(line[index - 1])
    }
    return index == 0 || line.isBlank(index - 1) || line[index - 1] == "\n"
  }

  /// Whether words follow a number.
  private func goesOn(_ index: Int, in line: ScalarLine) -> Bool {
    if isChinese { return line.isHan(line.skippingBlanks(index)) }
    return line.isBlank(index) && line[line.skippingBlanks(index)].properties.isAlphabetic
  }

  /// Whether a mark, or "and", stands before an item: not the (2) of "by (2) we get".
  private func isParted(_ index: Int, in line: ScalarLine) -> Bool {
    var end = index
    while end > 0, line.isBlank(end - 1) || line[end - 1] == "\n" { end -= 1 }
    return ",;:.–—".unicodeScalars.contains(line[end - 1])
      || joints.contains { line.ends(with: " \($0)", before: end) }
  }

  private func hasWords(_ line: ScalarLine, _ indices: Range<Int>) -> Bool {
    let words = String(String.UnicodeScalarView(line.scalars[indices]))
      .split { !$0.isLetter }.map(String.init)
    return words.contains { !joints.contains($0) }
  }
}
