package import DocumentModel
internal import SourceText

extension Reading {
  /// The words that are reported, in the bytes of the document.
  package func range(at place: StatementPlace, in bytes: [UInt8]) -> TextRange {
    switch place {
    case .subject: return self.shown ?? anchored(subjectRange, in: bytes)
    case .parts:
      if let values = roles["values"], let first = values.first, let last = values.last {
        return first.quantity.range.lowerBound..<last.quantity.range.upperBound
      }
      let parts = (roles["parts"] ?? roles["part"] ?? []).sorted {
        $0.quantity.range.lowerBound < $1.quantity.range.lowerBound
      }
      guard let first = parts.first, let last = parts.last else { return subjectRange }
      let isOpened = !first.cues.isDisjoint(with: [.part, .closedList, .respective, .openList])
      return
        (isOpened ? first.quantity.range.lowerBound : first.wordStart)..<max(
          last.quantity.range.upperBound, last.headEnd)
    }
  }

  /// A rate from the word on that binds it to its part.
  private func anchored(_ range: TextRange, in bytes: [UInt8]) -> TextRange {
    guard let anchor = self.anchor, !subject.cues.contains(.share) else { return range }
    let word = Array(anchor.utf8)
    let end = subject.quantity.range.lowerBound - word.count
    guard range.lowerBound <= end else { return range }
    let start = (range.lowerBound...end).first { bytes[$0..<$0 + word.count].elementsEqual(word) }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  /// The number that does not fit, with the words that say what it is.
  private var subjectRange: TextRange {
    let quantity = subject.quantity.range
    let cueStart = subject.cueStart ?? subject.wordStart
    let start =
      switch kind {
      case .split: quantity.lowerBound
      case .shares: sharesStart
      case .change, .unit: note == "lost" || note == "permille" ? subject.wordStart : cueStart
      case .rate: subject.cues.contains(.share) ? cueStart : subject.wordStart
      case .factor: subject.cues.contains(.base) ? quantity.lowerBound : subject.wordStart
      case .balance, .average: subject.wordStart
      case .same, .listing: quantity.lowerBound
      case .range:
        note == "order"
          ? roles["low"]?.first?.quantity.range.lowerBound ?? quantity.lowerBound
          : quantity.lowerBound
      }
    // With its quotation marks.
    if note == "hundreds" { return quantity.lowerBound - 3..<quantity.upperBound + 3 }
    // 60 of 50 letters: the part as far as its whole.
    if note == "part", let whole = roles["whole"]?.first, whole.isBehindSlash,
      whole.quantity.range.lowerBound > start
    {
      return start..<whole.quantity.range.upperBound
    }
    return (self.startsAtNumber ? quantity.lowerBound : start)..<quantity.upperBound
  }

  /// Where a list of shares begins: at 占 or 分别, else at what is divided.
  private var sharesStart: Int {
    guard let first = roles["parts"]?.first else { return subject.quantity.range.lowerBound }
    if note == "ratio" { return first.quantity.range.lowerBound }
    if first.cues.contains(.structure) {
      return self.before?.quantity.range.lowerBound ?? first.wordStart
    }
    return first.cueStart ?? first.wordStart
  }

  /// What a number of the statement may stand for.
  ///
  /// A rate may be rounded or cut; other numbers are rounded.
  package func estimate(of mention: Mention, as role: String) -> Estimate {
    guard role == "rate" || role == "each" || role == "times" else { return mention.estimate }
    do throws(ArithmeticFault) {
      return try Estimate(rate: mention)
    } catch {
      // Beyond 128 bits it is not widened.
      return mention.estimate
    }
  }
}
