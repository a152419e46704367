import DocumentModel
import RuleModel
import SourceText

/// Quotation marks and brackets of English text that have no partner.
///
/// Labels of items (`1)`, `a)`, `iv)`), faces (`:)`), half-open intervals (`[0, 1)`) and marks for
/// inches (`6"`) do not count; what one paragraph opens, a later one may close.
struct EnglishPairs {
  typealias Mark = PairsEvaluator.Mark

  /// A mark by its bytes.
  private struct Spelling {
    let bytes: [UInt8]
    let pair: Int
    let isOpen: Bool
  }

  private let body: PairsBody
  private let bytes: [UInt8]
  /// Marks in code are not the text's.
  private let code: [TextRange]
  private let spelled: [Spelling]
  /// The index of `""` among the pairs.
  private let straight: Int?

  init(_ body: PairsBody, in context: LintContext) throws(RuleFailure) {
    self.body = body
    bytes = context.document.text.bytes
    code = context.masked([.code])
    straight = body.marks.firstIndex { $0.open == $0.close }
    spelled = body.marks.enumerated().filter { $1.open != $1.close }.flatMap { index, marks in
      [(marks.open, true), (marks.close, false)].map { scalar, isOpen in
        Spelling(bytes: Array(String(scalar).utf8), pair: index, isOpen: isOpen)
      }
    }
  }

  /// The marks without a partner, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the pieces.
  func unpaired(in pieces: [TextRange]) -> [Mark] {
    var found: [Mark] = []
    /// Marks of each pair left open by the paragraphs shortly before, the oldest first.
    var waiting = [ArraySlice<(piece: Int, mark: Mark)>](repeating: [], count: body.marks.count)
    for (index, piece) in pieces.enumerated() {
      for pair in waiting.indices {
        while let first = waiting[pair].first, first.piece < index - Self.reach {
          found.append(first.mark)
          waiting[pair].removeFirst()
        }
      }
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      var (open, closing) = unmatched(in: piece)
      if let straight {
        let marks = self.straight(in: piece, before: next, pair: straight)
        open += marks.filter(\.isOpen)
        closing += marks.filter { !$0.isOpen }
      }
      open.removeAll { isCarried($0, to: next) }
      closing.removeAll { mark in
        waiting[mark.pair].popLast() != nil
      }
      for mark in open { waiting[mark.pair].append((index, mark)) }
      found += closing
    }
    return (found + waiting.joined().map(\.mark)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// How many paragraphs a mark may stay open: those of a list inside of it, or the lines of one that
  /// was wrapped.
  private static let reach = 8

  private func unmatched(in piece: TextRange) -> (open: [Mark], closing: [Mark]) {
    var open: [Mark] = []
    /// How many marks of each pair are open.
    var counts = [Int](repeating: 0, count: body.marks.count)
    var closing: [Mark] = []
    var skipped: Set<Int> = []
    var lost: [Mark] = []
    for mark in marks(in: piece) where !skipped.contains(mark.range.lowerBound) {
      let place = mark.range.lowerBound
      if isFace(place, in: piece) {
        // (it works :) closes what it stands in.
        if !mark.isOpen, open.last?.pair == mark.pair {
          open.removeLast()
          counts[mark.pair] -= 1
        }
        continue
      }
      if mark.isOpen {
        if let end = intervalEnd(from: place, in: piece) {
          skipped.insert(end)
        } else {
          open.append(mark)
          counts[mark.pair] += 1
        }
        continue
      }
      if counts[mark.pair] > 0 {
        // What was opened inside and not closed has lost its end.
        while let last = open.popLast() {
          counts[last.pair] -= 1
          if last.pair == mark.pair { break }
          lost.append(last)
        }
      } else if !isItemLabel(place, in: piece), !isMeasure(mark) {
        closing.append(mark)
      }
    }
    return (
      (lost + open).filter { !isNamed($0, in: piece) }
        .sorted { $0.range.lowerBound < $1.range.lowerBound },
      closing.filter { !isNamed($0, in: piece) }
    )
  }

  private func marks(in piece: TextRange) -> [Mark] {
    var found: [Mark] = []
    var place = piece.lowerBound
    while place < piece.upperBound {
      let byte = bytes[place]
      if byte < 0x80 ? "()[]{}".utf8.contains(byte) : byte == 0xE2,
        let mark = spelled.first(where: { bytes[place..<piece.upperBound].starts(with: $0.bytes) })
      {
        let range = place..<place + mark.bytes.count
        if !code.covers(range) {
          found.append(Mark(range: range, pair: mark.pair, isOpen: mark.isOpen))
        }
      }
      place += 1
    }
    return found
  }

  // MARK: Straight quotation marks

  /// The mark of an odd number that has no partner; nothing where one may stand for inches.
  private func straight(in piece: TextRange, before next: TextRange?, pair: Int) -> [Mark] {
    let places = piece.filter { bytes[$0] == UInt8(ascii: "\"") && !code.covers($0..<$0 + 1) }
    guard !places.count.isMultiple(of: 2),
      !places.contains(where: { $0 > piece.lowerBound && bytes[$0 - 1].isASCIIDigit })
    else { return [] }
    var found: [Mark] = []
    var open: Int?
    func report(_ place: Int, isOpen: Bool) {
      found.append(Mark(range: place..<place + 1, pair: pair, isOpen: isOpen))
    }
    for place in places {
      switch (mayOpen(place, in: piece), mayClose(place, in: piece)) {
      case (true, false):
        if let open { report(open, isOpen: true) }
        open = place
      case (false, true):
        if open == nil { report(place, isOpen: false) }
        open = nil
      default: open = open == nil ? place : nil
      }
    }
    if let open, next.map({ bytes[$0.lowerBound] != UInt8(ascii: "\"") }) ?? true {
      report(open, isOpen: true)
    }
    return found
  }

  private func mayOpen(_ place: Int, in piece: TextRange) -> Bool {
    let isFirst = place == piece.lowerBound || " \t\n([{-/".utf8.contains(bytes[place - 1])
    return isFirst && place + 1 < piece.upperBound && !bytes[place + 1].isASCIIBlankOrLineFeed
  }

  private func mayClose(_ place: Int, in piece: TextRange) -> Bool {
    let isLast = place + 1 == piece.upperBound || " \t\n.,;:!?)]}-/".utf8.contains(bytes[place + 1])
    return isLast && place > piece.lowerBound && !bytes[place - 1].isASCIIBlankOrLineFeed
  }

  // MARK: What looks like an unpaired mark but is not

  /// A quotation of several paragraphs opens each anew and closes once.
  private func isCarried(_ mark: Mark, to next: TextRange?) -> Bool {
    guard body.carriesQuotations, "“‘".unicodeScalars.contains(body.marks[mark.pair].open),
      let next
    else { return false }
    return bytes[next].starts(with: bytes[mark.range])
  }

  /// 6” high.
  private func isMeasure(_ mark: Mark) -> Bool {
    mark.range.count == 3 && mark.range.lowerBound > 0
      && bytes[mark.range.lowerBound - 1].isASCIIDigit
  }

  /// `:)`, `;-(`, with nothing but a blank before it.
  private func isFace(_ place: Int, in piece: TextRange) -> Bool {
    var start = place - 1
    if start > piece.lowerBound, bytes[start] == UInt8(ascii: "-") { start -= 1 }
    guard start >= piece.lowerBound, ":;=".utf8.contains(bytes[start]) else { return false }
    return start == piece.lowerBound || bytes[start - 1].isASCIIBlankOrLineFeed
  }

  /// A mark that the text mentions: `a ) was missing`, `"("`, `({)`.
  private func isNamed(_ mark: Mark, in piece: TextRange) -> Bool {
    guard mark.range.lowerBound > piece.lowerBound, mark.range.upperBound < piece.upperBound else {
      return false
    }
    let before = bytes[mark.range.lowerBound - 1]
    let after = bytes[mark.range.upperBound]
    return before.isASCIIBlankOrLineFeed && after.isASCIIBlankOrLineFeed
      || "\"'(`".utf8.contains(before) && "\"')`".utf8.contains(after)
  }

  /// Where a half-open interval ends that opens at `place`: `[0, 1)`, `(2; 5]`.
  private func intervalEnd(from place: Int, in piece: TextRange) -> Int? {
    let closing: UInt8
    switch bytes[place] {
    case UInt8(ascii: "["): closing = UInt8(ascii: ")")
    case UInt8(ascii: "("): closing = UInt8(ascii: "]")
    default: return nil
    }
    // Each end is a number, or names a day: [1 March, 1 May).
    var numbers = [0]
    for end in place + 1..<min(place + 40, piece.upperBound) {
      if bytes[end] == closing {
        return numbers.count > 1 && numbers.allSatisfy { $0 > 0 } ? end : nil
      }
      if ",;".utf8.contains(bytes[end]) { numbers.append(0) }
      if bytes[end].isASCIIDigit || bytes[end] >= 0x80 { numbers[numbers.count - 1] += 1 }
      guard
        bytes[end].isASCIILetterOrDigit || bytes[end].isASCIIBlankOrLineFeed
          || ",;.+-%:/".utf8.contains(bytes[end])
          || bytes[end] >= 0x80
      else { return nil }
    }
    return nil
  }

  /// `1)`, `a)`, `iv)`: at the start of a line, behind a mark, or as a word of its own in a sentence.
  private func isItemLabel(_ place: Int, in piece: TextRange) -> Bool {
    guard bytes[place] == UInt8(ascii: ")") else { return false }
    let start = wordStart(before: place, from: piece.lowerBound)
    let label = bytes[start..<place]
    let isNumber = label.allSatisfy(\.isASCIIDigit) && label.count <= 2
    let isRoman = label.allSatisfy { "ivxIVX".utf8.contains($0) } && label.count <= 5
    guard !label.isEmpty, isNumber || isRoman || label.count == 1 else { return false }
    if start == piece.lowerBound || ",;:".utf8.contains(bytes[start - 1]) { return true }
    guard bytes[start - 1].isASCIIBlankOrLineFeed else { return false }
    // In a sentence 1) is a label where 2) stands too: 2 entries, was 1).
    return !isNumber
      || hasNeighbour(Int(String(decoding: label, as: UTF8.self)) ?? 0, at: place, in: piece)
  }

  /// Whether another label stands near: 1) or 3) for 2), or a letter.
  private func hasNeighbour(_ number: Int, at place: Int, in piece: TextRange) -> Bool {
    let near = piece.clamped(to: place - Self.labelReach..<place + Self.labelReach)
    return near.contains { end in
      guard end != place, bytes[end] == UInt8(ascii: ")") else { return false }
      let start = wordStart(before: end, from: max(near.lowerBound, end - 5))
      guard start < end, start == near.lowerBound || bytes[start - 1].isASCIIBlankOrLineFeed else {
        return false
      }
      let label = String(decoding: bytes[start..<end], as: UTF8.self)
      return Int(label).map { abs($0 - number) == 1 }
        ?? (label.count == 1 || label.allSatisfy { "ivx".contains($0) })
    }
  }

  private static let labelReach = 400

  /// Where the letters and digits before a place begin.
  private func wordStart(before place: Int, from start: Int) -> Int {
    bytes[start..<place].lastIndex { !$0.isASCIILetterOrDigit }.map { $0 + 1 } ?? start
  }
}
