import DocumentModel

/// The words by which a sentence reports when something began and ended, and how long it took.
enum EventSentences {
  private static let fillers = ShippedWords.En.Incidents.verbFillers.set
  private static let results = ShippedWords.En.Incidents.beforeLength.set

  /// It began at 14:05 and was over at 15:40, after 85 minutes.
  static func tell(
    _ start: TimeOfDay, _ end: TimeOfDay, before stated: DurationFact, in sentence: TextRange,
    _ document: Document
  ) -> Bool {
    let verbs = document.lexicon.verbs
    let reach = max(sentence.lowerBound, start.range.lowerBound - 60)
    let before = Gap.words(reach..<start.range.lowerBound, document)
    let opening = before.last { $0 != "at" && $0 != "on" }
    let between = Gap.words(start.range.upperBound..<end.range.lowerBound, document)
    guard let opening, verbs.starts.contains(opening),
      between.contains(where: verbs.ends.contains),
      between.allSatisfy({ verbs.ends.contains($0) || fillers.contains($0) }),
      Gap.holds(end.range.upperBound..<stated.range.lowerBound, document, only: results)
        || Gap.isApposition(
          behindDate(end, before: stated.range.lowerBound, document), stated.range, document)
    else { return false }
    return isLast(stated.range, in: sentence, document)
  }

  private static let opening = ShippedWords.En.Incidents.beforeFirstDay.set

  /// It began on 3 May and ended on 5 June: two dates, and the verbs before them.
  static func tell(
    _ start: TextRange, _ end: TextRange, in sentence: TextRange, _ document: Document
  ) -> Bool {
    let verbs = document.lexicon.verbs
    let reach = max(sentence.lowerBound, start.lowerBound - 60)
    let before = Gap.words(reach..<start.lowerBound, document).suffix(3)
    let between = Gap.words(start.upperBound..<end.lowerBound, document)
    return
      (before.contains(where: verbs.starts.contains) || before.last.map(opening.contains) ?? false)
      && between.contains(where: verbs.ends.contains)
      && between.allSatisfy { verbs.ends.contains($0) || fillers.contains($0) || $0 == "in" }
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
    return lengthIsLast.contains(word)
  }

  /// What stands behind a time and its date.
  private static func behindDate(
    _ moment: TimeOfDay, before limit: Int, _ document: Document
  ) -> TextRange {
    let rest = moment.range.upperBound..<max(moment.range.upperBound, limit)
    let date = document.dates(in: rest).first { $0.range.lowerBound - rest.lowerBound < 6 }
    return max(rest.lowerBound, date?.range.upperBound ?? 0)..<rest.upperBound
  }

  private static let lengthIsLast = ShippedWords.En.Incidents.lengthIsLast.set
  private static let takes = ShippedWords.En.Incidents.lengthVerbs.set

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
