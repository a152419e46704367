import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `pattern`: a regular expression that must not match.
struct PatternEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let pattern: LazyPattern
  private let except: [LazyPattern]
  private let pairs: [PairsBody.Marks]

  init(_ body: PatternBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    pattern = body.find.pattern(of: rule)
    except = body.except.map { $0.pattern(of: rule) }
    pairs = body.pairs
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let masked = place.mask.isEmpty ? [] : context.masked(place.mask)
    return try place.findings(of: [pattern], in: context) {
      (subject, pattern, _) throws(RuleFailure) in
      var found: [Finding] = []
      for match in try subject.matches(of: pattern, context.matcher) {
        context.trace?.add(match, of: pattern, in: subject, context)
        if try isExcepted(subject.original(match.range), context) { continue }
        found.append(try context.finding(match, of: pattern, in: subject))
      }
      guard !pairs.isEmpty, !found.isEmpty else { return found }
      let partners = PartnerMarks(
        pairs, in: context.document.text, subject.original(subject.whole), masked: masked)
      return partners.paired(found)
    }
  }

  /// Whether an exception matches the very text of the match.
  private func isExcepted(_ range: TextRange, _ context: LintContext) throws(RuleFailure) -> Bool {
    let characters = except.isEmpty ? nil : context.sketch(range)
    for pattern in except where characters.map(pattern.mayMatch) ?? true {
      let subject = context.subject(range, mask: [])
      let match = try subject.firstMatch(of: try pattern.compiled(), context.matcher)
      if match?.range == range {
        context.trace?.add(.excepted(pattern: pattern.written.text))
        return true
      }
    }
    return false
  }
}

/// `require`: what must occur in a scope.
struct RequireEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let pattern: LazyPattern
  private let body: RequireBody

  init(_ body: RequireBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    self.body = body
    pattern = body.find.pattern(of: rule)
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    let pattern = try pattern.compiled()
    return try place.findings(in: context) { piece throws(RuleFailure) in
      let subject =
        context.subject(piece, mask: place.mask, holes: self.pattern.holeTypes)
        ?? context.subject(piece, mask: place.mask)
      let matches = try subject.matches(of: pattern, context.matcher)
        .filter { context.holesFit($0, of: pattern, in: subject) }
      let captures = [
        "min": LocalizedText("\(body.minimum)"),
        "max": LocalizedText(body.maximum.map { "\($0)" } ?? ""),
        "found": LocalizedText("\(matches.count)"),
      ]
      if matches.count < body.minimum {
        // What is absent has no place of its own: it is missed at the end of the piece's text.
        let text = context.document.text.trimmingWhitespace(piece)
        let end = text.isEmpty ? piece.upperBound : text.upperBound
        return [Finding(end..<end, captures: captures)]
      }
      guard let maximum = body.maximum, matches.count > maximum else { return [] }
      return [Finding(subject.original(matches[maximum].range), captures: captures)]
    }
  }
}

extension LintContext {
  /// A finding at the group `at`, or at the whole match, with every named group as a capture.
  func finding(
    _ match: PatternMatch, of pattern: CompiledPattern, in subject: Subject
  ) throws(RuleFailure) -> Finding {
    var captures: [String: LocalizedText] = [:]
    for (name, group) in pattern.groups {
      guard let range = match.range(of: group) else { continue }
      let original = subject.original(range)
      try charge(original)
      captures[name] = LocalizedText(text(original))
    }
    let range = pattern.groups["at"].flatMap { match.range(of: $0) } ?? match.range
    let whole = subject.original(range)
    try charge(whole)
    // Holes take the blanks around their facts; no finding is about those.
    let trimmed = pattern.holes.isEmpty ? whole : document.text.trimmingBlanks(whole)
    return Finding(trimmed, captures: captures)
  }

  /// Whether every typed hole of a match took one fact of its type, whole.
  func holesFit(_ match: PatternMatch, of pattern: CompiledPattern, in subject: Subject) -> Bool {
    pattern.holes.allSatisfy { hole in
      guard let group = pattern.groups[hole.name], let range = match.range(of: group) else {
        return true
      }
      return value(ofHole: hole, at: subject.original(range)) != nil
    }
  }

  /// The fact that a hole took, or nil where the text there is not exactly one fact of its type.
  func value(ofHole hole: PatternExpansion.Hole, at range: TextRange) -> ExpressionValue? {
    guard let type = HoleType(rawValue: hole.type) else { return nil }
    if let kind = type.quantityKind {
      return document.facts.quantities.quantity(exactly: range, kind: kind)
        .map { .quantity($0, text: text(range)) }
    }
    return document.facts.dates.date(exactly: range).flatMap { date in
      type == .year && (date.month != nil || date.day != nil)
        ? nil : .date(date, text: text(range))
    }
  }
}
