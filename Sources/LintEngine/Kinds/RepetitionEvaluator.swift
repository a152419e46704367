import Diagnostics
import DocumentModel
import RuleModel

/// `repetition`: texts that stand twice; every one but the first is reported.
struct RepetitionEvaluator: RuleEvaluator {
  let body: RepetitionBody
  let place: CaseScope

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let document = context.document
    if body.isNext { return try place.kept(repeatedAtOnce(in: context), in: context) }
    // Places by a number made of their text: most texts stand once.
    var first: [Int: [TextRange]] = [:]
    var found: [Finding] = []
    let bytes = document.text.bytes
    for unit in try units(in: context) {
      let range = document.text.trimmingWhitespace(unit)
      guard document.text.characterCount(of: range) >= body.minimum else { continue }
      var hasher = Hasher()
      unsafe bytes[range].withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
      let number = hasher.finalize()
      guard let earlier = first[number]?.first(where: { bytes[$0] == bytes[range] }) else {
        first[number, default: []].append(range)
        continue
      }
      found.append(
        Finding(
          range,
          related: [
            RelatedPlace(.firstUse, at: earlier)
          ]))
    }
    let kept = try place.kept(found, in: context)
    return body.isAlone && kept.count > 1 ? [] : kept
  }

  /// Texts that are the same as the one right before them.
  private func repeatedAtOnce(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let text = context.document.text
    let units = try units(in: context)
    let trimmed = units.map(text.trimmingWhitespace)
    return zip(trimmed, trimmed.dropFirst()).filter { before, range in
      text.characterCount(of: range) >= body.minimum && text.bytes[before] == text.bytes[range]
    }.map { Finding($1, related: [RelatedPlace(.firstUse, at: $0)]) }
  }

  private func units(in context: LintContext) throws(RuleFailure) -> [TextRange] {
    switch body.unit {
    case .sentence: try context.pieces(of: .sentence)
    case .paragraph: try context.pieces(of: .paragraph)
    case .heading: context.document.headings.filter { !$0.isUnmarkedHeading }.map(\.title)
    }
  }
}
