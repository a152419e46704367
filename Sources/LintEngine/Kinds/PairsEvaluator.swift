import Diagnostics
import DocumentModel
import RuleModel
import SourceText
import TextPattern

/// `pairs`: marks that open and close.
struct PairsEvaluator: RuleEvaluator {
  struct Mark {
    let range: TextRange
    /// The index in ``PairsBody/marks``.
    let pair: Int
    let isOpen: Bool
  }

  /// A mark by its UTF-8 bytes, packed into one number.
  private struct Spelling {
    let key: UInt32
    let pair: Int
    let isOpen: Bool
  }

  private let body: PairsBody
  private let place: CaseScope
  private let spelled: [Spelling]

  init(_ body: PairsBody, place: CaseScope) {
    self.body = body
    self.place = place
    spelled = body.marks.enumerated().filter { $1.open != $1.close }.flatMap { index, marks in
      [(marks.open, true), (marks.close, false)].flatMap { scalar, isOpen in
        [scalar, WidthTwins.twin(of: scalar)].compactMap { $0 }.map { scalar in
          Spelling(
            key: String(scalar).utf8.reduce(0) { $0 << 8 | UInt32($1) }, pair: index,
            isOpen: isOpen)
        }
      }
    }
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let pieces = try context.pieces(of: body.within)
    var found: [Finding] = []
    if body.fault == .unpaired,
      let marks = try context.document.language.checks.unpaired(body, in: pieces, context)
    {
      return try place.kept(marks.map { finding($0, context) }, in: context)
    }
    var spans = PairSpans(context.document.text)
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      let marks = marksWithFault(in: piece, before: next, context)
      if body.fault == .unpaired, body.within == .paragraph {
        spans.add(marks, of: piece)
      } else {
        found += marks.map { finding($0, context) }
      }
    }
    found += spans.unpaired().map { finding($0, context) }
    return try place.kept(found, in: context)
  }

  private func marksWithFault(
    in piece: TextRange, before next: TextRange?, _ context: LintContext
  ) -> [Mark] {
    var open: [Mark] = []
    /// How many marks of each pair are open.
    var counts = [Int](repeating: 0, count: body.marks.count)
    var unpaired: [Mark] = []
    var nested: [Mark] = []
    for mark in marks(in: piece, context) {
      guard !mark.isOpen else {
        open.append(mark)
        counts[mark.pair] += 1
        continue
      }
      if counts[mark.pair] > 0 {
        // What was opened inside and not closed has lost its end.
        while let last = open.popLast() {
          counts[last.pair] -= 1
          if last.pair == mark.pair {
            if counts[mark.pair] > 0 { nested.append(last) }
            break
          }
          unpaired.append(last)
        }
      } else if !isItemLabel(mark, in: piece, context) {
        unpaired.append(mark)
      }
    }
    unpaired += open.filter { !isCarried($0, in: piece, to: next, context) }
    // An inner mark of the same kind is nested only where the outer one closes too.
    let stillOpen = Set(open.map(\.pair))
    let chosen =
      body.fault == .unpaired ? unpaired : nested.filter { !stillOpen.contains($0.pair) }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func finding(_ mark: Mark, _ context: LintContext) -> Finding {
    let marks = body.marks[mark.pair]
    return Finding(
      mark.range,
      captures: [
        "mark": context.captured(mark.range),
        "partner": LocalizedText(String(mark.isOpen ? marks.close : marks.open)),
        "missing": FindingText.partner(isClosing: mark.isOpen).text,
      ])
  }

  /// The marks of a piece; brackets of the other width count as the same mark.
  private func marks(in piece: TextRange, _ context: LintContext) -> [Mark] {
    let bytes = context.document.text.bytes
    var found: [Mark] = []
    var index = piece.lowerBound
    while index < piece.upperBound {
      let byte = bytes[index]
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if length == 1 || length == 3 {
        let key =
          length == 1
          ? UInt32(byte)
          : UInt32(byte) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
        if let mark = spelled.first(where: { $0.key == key }),
          !isMentioned(index..<index + length, in: piece, bytes)
        {
          found.append(Mark(range: index..<index + length, pair: mark.pair, isOpen: mark.isOpen))
        }
      }
      index += length
    }
    return found
  }

  /// “【”: a mark alone in quotation marks is spoken of.
  private func isMentioned(_ mark: TextRange, in piece: TextRange, _ bytes: [UInt8]) -> Bool {
    guard mark.lowerBound - 3 >= piece.lowerBound, mark.upperBound + 3 <= piece.upperBound else {
      return false
    }
    return bytes[mark.lowerBound - 3..<mark.lowerBound].elementsEqual("“".utf8)
      && bytes[mark.upperBound..<mark.upperBound + 3].elementsEqual("”".utf8)
  }

  /// `1)` or `a）`: a closing bracket alone labels an item.
  private func isItemLabel(_ mark: Mark, in piece: TextRange, _ context: LintContext) -> Bool {
    let bytes = context.document.text.bytes
    var start = mark.range.lowerBound
    for _ in 0..<4 {
      guard let last = bytes.lastScalar(in: piece.lowerBound..<start), last.isOfLabel else { break }
      start -= UTF8.width(last)
    }
    guard start < mark.range.lowerBound else { return false }
    if start == piece.lowerBound { return true }
    if isNumbered(start..<mark.range.upperBound, in: piece, bytes) { return true }
    return ["。", "；", "：", "，", ";", ":", ",", " ", "、"].contains {
      bytes[piece.lowerBound..<start].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// 包括1）…；2）…: the number before this one, or the one behind it, stands with the same mark alone.
  private func isNumbered(_ label: TextRange, in piece: TextRange, _ bytes: [UInt8]) -> Bool {
    guard
      let number = Int(
        String(decoding: bytes[label], as: UTF8.self).dropLast().map { digit in
          digit.wholeNumberValue.map(String.init) ?? ""
        }.joined()), 1...40 ~= number
    else { return false }
    let mark = String(decoding: bytes[label], as: UTF8.self).suffix(1)
    let text = String(decoding: bytes[piece], as: UTF8.self)
    return [number - 1, number + 1].contains { other in
      other > 0 && ["；", "，", "、", ";", ","].contains { text.contains("\($0)\(other)\(mark)") }
    } || number > 1 && text.contains("\(number - 1)\(mark)")
  }

  /// A quotation of several paragraphs opens each anew and closes once (GB/T 15834-2011 4.8.3.5).
  private func isCarried(
    _ mark: Mark, in piece: TextRange, to next: TextRange?, _ context: LintContext
  ) -> Bool {
    guard body.carriesQuotations, mark.range.lowerBound == piece.lowerBound, let next else {
      return false
    }
    let bytes = context.document.text.bytes
    return bytes[next].starts(with: bytes[mark.range])
  }
}

extension Unicode.Scalar {
  /// An ASCII letter or digit, or a digit of full width.
  fileprivate var isOfLabel: Bool {
    UInt8(exactly: value)?.isASCIILetterOrDigit ?? (0xFF10...0xFF19 ~= value)
  }
}
