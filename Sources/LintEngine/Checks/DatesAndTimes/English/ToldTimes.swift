import DocumentModel

/// Times to detection and the like that a sentence tells behind both of its moments, and lengths that lie between a
/// moment before them and one behind them.
enum ToldTimes {
  private static let fillers = ShippedWords.En.Incidents.timeToFillers.set
  private static let stages = Set(
    ShippedWords.En.Incidents.timeToDetect.words + ShippedWords.En.Incidents.timeToRespond.words
      + ShippedWords.En.Incidents.timeToRepair.words + ShippedWords.En.Incidents.timeToRecover.words
  )
  private static let links = ShippedWords.En.Incidents.lengthLinks.set
  private static let after = ShippedWords.En.Incidents.afterWords.set
  /// How many words may name the moment behind a length: 11 minutes after the fault at 13:51.
  private static let mostWords = 7

  static func findings(in document: Document) -> [DateFinding] {
    let sentences = document.pieces(of: .sentence)
    return sentences.indices.flatMap { index -> [DateFinding] in
      let sentence = sentences[index]
      let lengths = document.durations(in: sentence)
      guard !lengths.isEmpty else { return [] }
      let moments = Array(document.moments(in: sentence))
      return lengths.compactMap { stated in
        if moments.isEmpty, isLasting(stated, in: sentence, document) {
          return lasting(stated, Array(sentences[max(0, index - 2)..<index]), document)
        }
        let earlier = moments.filter { $0.range.upperBound <= stated.range.lowerBound }
        guard let last = earlier.last else { return nil }
        let start = max(sentence.lowerBound, stated.range.lowerBound - Gap.reach)
        if namesStage(start..<stated.range.lowerBound, document) {
          let before = index > 0 ? Array(document.moments(in: sentences[index - 1])) : []
          guard
            let first = earlier.count == 2 ? earlier[0] : earlier.count == 1 ? before.last : nil,
            earlier.count == 2 || before.count == 1
          else { return nil }
          return DurationMismatch.mismatch(
            stated, TimeSpan(first, last, in: document), in: document)
        }
        guard let next = moments.first(where: { $0.range.lowerBound >= stated.range.upperBound }),
          isBetween(last, stated, next, document)
        else { return nil }
        return DurationMismatch.mismatch(stated, TimeSpan(next, last, in: document), in: document)
      }
    }
  }

  private static let lastingThings = ShippedWords.En.Incidents.lastingThings.set
  private static let lastingVerbs = ShippedWords.En.Incidents.lastingVerbs.set

  /// The outage lasted 27 minutes: whether a sentence tells how long the thing took that was told before.
  private static func isLasting(
    _ stated: DurationFact, in sentence: TextRange, _ document: Document
  ) -> Bool {
    // So few words stand within reach.
    guard stated.range.lowerBound - sentence.lowerBound <= Gap.reach else { return false }
    var words = Gap.words(sentence.lowerBound..<stated.range.lowerBound, document)
    while let last = words.last, fillers.contains(last) { words.removeLast() }
    return words.count < 5 && words.last.map(lastingVerbs.contains) ?? false
      && words.contains(where: lastingThings.contains)
  }

  /// At 13:42 a deploy broke the site, and at 14:09 it was back; it lasted 27 minutes: two of the moments that the
  /// sentences before give lie so far apart.
  private static func lasting(
    _ stated: DurationFact, _ sentences: [TextRange], _ document: Document
  ) -> DateFinding? {
    let moments = sentences.flatMap { Array(document.moments(in: $0)) }
    guard let first = moments.first, let last = moments.last, 2...5 ~= moments.count else {
      return nil
    }
    let spans = moments.indices.flatMap { end in
      moments[..<end].map { TimeSpan($0, moments[end], in: document) }
    }
    guard !spans.contains(where: { $0.admits(stated) }) else { return nil }
    return DurationMismatch.mismatch(stated, TimeSpan(first, last, in: document), in: document)
  }

  /// So the time to detection was 17 minutes: whether the words before a length name what it is.
  private static func namesStage(_ range: TextRange, _ document: Document) -> Bool {
    var words = Gap.words(range, document)
    while let last = words.last, fillers.contains(last) { words.removeLast() }
    guard words.count > 2, let stage = words.last, stages.contains(stage) else { return false }
    return words.dropLast().last == "to" && words.dropLast(2).last == "time"
  }

  /// At 14:02, 11 minutes after the fault at 13:51.
  private static func isBetween(
    _ last: TimeOfDay, _ stated: DurationFact, _ next: TimeOfDay, _ document: Document
  ) -> Bool {
    guard
      Gap.holds(last.range.upperBound..<stated.range.lowerBound, document, only: links),
      next.range.lowerBound - stated.range.upperBound < Gap.longest
    else { return false }
    let words = Gap.words(stated.range.upperBound..<next.range.lowerBound, document)
    let text = document.text.string(stated.range.upperBound..<next.range.lowerBound)
    return words.first.map(after.contains) ?? false && words.count <= mostWords
      && !text.contains { ",;.".contains($0) }
  }
}
