import DocumentModel

/// The words by which a sentence tells when something began and ended, and how long it took.
enum EventVerbs {
  private static let starts: Set<String> = [
    "began", "begun", "start", "started", "starting", "stopped", "failed", "left", "opened", "down",
    "broke", "crashed",
  ]
  private static let ends: Set<String> = [
    "ended", "ending", "finished", "closed", "restored", "recovered", "resolved", "fixed", "over",
    "landed", "reopened", "back",
  ]
  private static let fillers: Set<String> = [
    "and", "was", "were", "it", "then", "at", "on", "in", "fully", "again", "service", "until",
    "up", "finally",
  ]
  private static let results: Set<String> = [
    "so", "it", "was", "were", "down", "for", "after", "lasting", "lasted", "a", "total", "of",
    "about", "unavailable", "out", "that", "is", "i", "e", "the", "next", "day", "offline",
  ]

  /// It began at 14:05 and was over at 15:40, after 85 minutes.
  static func tell(
    _ start: TimeOfDay, _ end: TimeOfDay, before stated: DurationFact, in sentence: TextRange,
    _ document: Document
  ) -> Bool {
    let reach = max(sentence.lowerBound, start.range.lowerBound - 60)
    let before = Gap.words(reach..<start.range.lowerBound, document)
    let opening = before.last { $0 != "at" && $0 != "on" }
    let between = Gap.words(start.range.upperBound..<end.range.lowerBound, document)
    guard let opening, starts.contains(opening), between.contains(where: ends.contains),
      between.allSatisfy({ ends.contains($0) || fillers.contains($0) }),
      Gap.holds(end.range.upperBound..<stated.range.lowerBound, document, only: results)
    else { return false }
    return isLast(stated.range, in: sentence, document)
  }

  /// Whether nothing belongs to a stretch of time that follows it: not the minutes of "after five
  /// minutes of checks".
  private static func isLast(
    _ range: TextRange, in sentence: TextRange, _ document: Document
  ) -> Bool {
    let end = min(sentence.upperBound, range.upperBound + 40)
    let rest = document.text.string(range.upperBound..<max(range.upperBound, end))
    guard let next = rest.first, next.isWhitespace else {
      return rest.first.map { ".,;:)!?—".contains($0) } ?? true
    }
    let word = rest.split { !$0.isLetter }.first.map(String.init) ?? ""
    return ["later", "in", "and", "long"].contains(word)
  }

  private static let takes: Set<String> = [
    "was", "were", "went", "passed", "elapsed", "of", "had",
  ]

  /// Twenty-eight minutes went to a wrong theory (14:20 to 14:48).
  static func isSubject(
    _ stated: DurationFact, of sentence: TextRange, _ start: TimeOfDay, _ end: TimeOfDay,
    _ document: Document
  ) -> Bool {
    let before = sentence.lowerBound..<stated.range.lowerBound
    guard before.count <= 80 else { return false }
    let opening = Gap.words(before, document)
    let verb = Gap.firstWords(1, of: stated.range.upperBound..<start.range.lowerBound, document)
      .first
    guard opening.allSatisfy({ $0 == "about" || $0 == "some" || $0 == "-" }), let verb,
      takes.contains(verb)
    else { return false }
    let bytes = document.text.bytes
    let after = bytes[end.range.upperBound..<max(end.range.upperBound, sentence.upperBound)]
    return bytes[start.range.lowerBound - 1] == UInt8(ascii: "(")
      && after.first == UInt8(ascii: ")") && after.allSatisfy { ").!? \n".utf8.contains($0) }
  }
}
