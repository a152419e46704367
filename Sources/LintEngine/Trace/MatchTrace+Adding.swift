import DocumentModel
import RuleModel
import Statements
import TextPattern

extension MatchTrace {
  /// Records a match with its captures, and the holes that it could not fill.
  func add(
    _ match: PatternMatch, of pattern: CompiledPattern, in subject: Subject, _ context: LintContext
  ) {
    let range = subject.original(match.range)
    guard enters(range) else { return }
    var captures: [Capture] = []
    var unfilled: [Event] = []
    for (name, group) in pattern.groups.sorted(by: { $0.value < $1.value }) {
      guard let taken = match.range(of: group) else { continue }
      let place = subject.original(taken)
      guard let hole = pattern.holes.first(where: { $0.name == name }) else {
        captures.append(Capture(name: name, range: place, value: nil))
        continue
      }
      let value = context.value(ofHole: hole, at: place)
      captures.append(Capture(name: name, range: place, value: value))
      if value == nil {
        unfilled.append(.holeNotFilled(name: name, type: hole.type, at: place))
      }
    }
    add(.match(range, captures: captures))
    for event in unfilled { add(event) }
  }

  /// Records the expressions of a claim; `assert` only where `where` holds.
  func add(_ checks: AssertionChecks, _ values: [String: ExpressionValue]) {
    if let condition = checks.condition {
      let steps = condition.steps(values)
      add(.expression(key: "where", text: condition.text, steps: steps))
      guard steps.last?.outcome == .value(.boolean(true)) else { return }
    }
    guard let assertion = checks.assertion else { return }
    add(.expression(key: "assert", text: assertion.text, steps: assertion.steps(values)))
  }

  /// Records that no pattern matched in the piece last entered, and how far the best one came.
  func addNearMiss(of patterns: [LazyPattern], in subject: Subject, _ context: LintContext)
    throws(RuleFailure)
  {
    guard case .piece? = events.last else { return }
    let misses = patterns.compactMap { nearMiss(of: $0, in: subject, context) }
    add(.noMatch(misses.max { $0.matched.utf8.count < $1.matched.utf8.count }))
  }

  /// More pieces are not searched for a near miss.
  private static let mostPieces = 500

  /// Records that the document lacks what a pattern takes, and how far it came in some piece.
  func addCannotMatch(
    _ pattern: LazyPattern, in scopes: [Scope], mask: [MaskKind], _ context: LintContext
  ) throws(RuleFailure) {
    var best: NearMiss?
    for scope in scopes {
      for piece in try context.pieces(of: scope).prefix(Self.mostPieces) where covers(piece) {
        let subject =
          context.subject(piece, mask: mask, holes: pattern.holeTypes)
          ?? context.subject(piece, mask: mask)
        guard let miss = nearMiss(of: pattern, in: subject, context) else { continue }
        if miss.matched.utf8.count > best?.matched.utf8.count ?? 0 { best = miss }
      }
    }
    add(.cannotMatch(pattern: pattern.pattern.written.text, best))
  }

  private func nearMiss(of pattern: LazyPattern, in subject: Subject, _ context: LintContext)
    -> NearMiss?
  {
    NearMissFinder.nearMiss(of: pattern.pattern, in: subject, context.matcher)
  }
}

extension MatchTrace {
  /// Records every reading of a kind, and which was chosen.
  func addReadings(of kind: StatementKind, in context: LintContext) {
    let chosen = context.brokenStatements(of: kind).map(\.reading)
    var seen: Set<[String: [TextRange]]> = []
    for reading in StatementFinder.readings(in: context.document)
    where reading.kind == kind
      && seen.insert(reading.roles.mapValues { $0.map(\.quantity.range) }).inserted
    {
      let outcome: Outcome =
        if reading.holds { .holds } else if reading.strength == .weak {
          .weak
        } else if chosen
          .contains(where: { $0.kind == kind && $0.places == reading.places })
        {
          .chosen(by: words(of: reading, in: context), isSure: reading.strength == .strong)
        } else { .passedOver }
      add(
        .reading(
          reading.subject.quantity.range,
          numbers: kind.roles.compactMap { role in
            reading.roles[role.name].map { (role.name, $0.map(\.quantity.range)) }
          }, outcome))
    }
  }

  /// The number that does not fit with its words; where it has none, the words from the first number to the
  /// last one, unless these stand in other paragraphs or cells.
  private func words(of reading: Statements.Reading, in context: LintContext) -> TextRange {
    let subject = reading.range(at: .subject, in: context.document.text.bytes)
    guard subject == reading.subject.quantity.range else { return subject }
    let ranges = reading.roles.values.joined().map(\.range)
    let start = ranges.map(\.lowerBound).min() ?? subject.lowerBound
    let whole = start..<(ranges.map(\.upperBound).max() ?? subject.upperBound)
    return context.document.blocks.contains { $0.range.holds(whole) } ? whole : subject
  }
}
