import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// Finds what one case of a rule looks for; knows neither the rule's id nor its severity.
protocol RuleEvaluator: Sendable {
  /// Findings in the order of the text.
  func findings(in context: LintContext) throws(RuleStop) -> [Finding]
}

/// When patterns get machine code.
package enum PatternSpeed: Sendable {
  /// Never: what a match costs can be counted then.
  case plain
  /// Where much text is searched, and the search cannot skip.
  case asNeeded
  case fast
}

/// A rule on its way to an evaluator.
struct RuleCompilation {
  let definition: RuleDefinition
  let speed: PatternSpeed
}

/// A rule ready to run.
struct CompiledRule: Sendable {
  let definition: RuleDefinition
  private let cases: [(condition: CompiledCondition?, evaluator: any RuleEvaluator)]

  init(_ rule: RuleCompilation) {
    definition = rule.definition
    cases = definition.cases.map { one in
      (one.condition.map { CompiledCondition($0, of: rule) }, Self.evaluator(one, of: rule))
    }
  }

  private static func evaluator(_ one: RuleCase, of rule: RuleCompilation) -> any RuleEvaluator {
    let place = CasePlace(one, of: rule)
    switch one.body {
    case .phrases(let body): return PhrasesEvaluator(body, place: place, of: rule)
    case .pattern(let body): return PatternEvaluator(body, place: place, of: rule)
    case .require(let body): return RequireEvaluator(body, place: place, of: rule)
    case .claim(let body): return ClaimEvaluator(body, place: place, of: rule)
    case .pairs(let body): return PairsEvaluator(body, place: place)
    case .sections(let body): return SectionsEvaluator(body, place: place)
    case .numbering(let body): return NumberingEvaluator(body, place: place)
    case .enumeration(let body): return EnumerationEvaluator(body, place: place)
    case .dates(let body): return DatesEvaluator(body, place: place)
    case .agreement(let body): return AgreementEvaluator(body, place: place, of: rule)
    case .length(let body): return LengthEvaluator(body, place: place, of: rule)
    case .repetition(let body): return RepetitionEvaluator(body: body, place: place)
    case .references(let body): return ReferencesEvaluator(body: body, place: place)
    case .table(let body): return TableEvaluator(body, place: place, of: rule)
    case .characters(let body): return CharactersEvaluator(body: body, place: place)
    }
  }

  /// A finding and the case that made it.
  struct Found {
    let finding: Finding
    let rule: RuleCase
  }

  /// What the cases find; where two find something at one place, the first speaks for it.
  func findings(in context: LintContext) throws(RuleStop) -> [Found] {
    var all: [Found] = []
    for (index, (one, (condition, evaluator))) in zip(definition.cases, cases).enumerated() {
      if context.isPart, !one.looksAtPieces { continue }
      context.trace?.add(.ruleCase(index + 1, of: cases.count))
      if let condition, try !condition.isMet(in: context) {
        context.trace?.add(.conditionNotMet)
        continue
      }
      let found = try evaluator.findings(in: context)
      guard !all.isEmpty else {
        all = found.map { Found(finding: $0, rule: one) }
        continue
      }
      let earlier = all.map(\.finding.range).merged()
      for finding in found where !earlier.touches(finding.range) {
        all.append(Found(finding: finding, rule: one))
      }
    }
    return all.sorted { $0.finding.range.isBefore($1.finding.range) }
  }
}

/// What the document must be like for a case to be tried.
struct CompiledCondition: Sendable {
  private let title: LazyPattern?
  private let body: LazyPattern?
  private let since: Int?

  init(_ condition: DocumentCondition, of rule: RuleCompilation) {
    title = condition.title.map { $0.pattern(of: rule) }
    body = condition.body.map { $0.pattern(of: rule) }
    since = condition.since
  }

  func isMet(in context: LintContext) throws(RuleStop) -> Bool {
    if let since, (context.document.reportYear ?? 0) < since { return false }
    let titleRange = try context.pieces(of: .title).first
    if let title, try !context.contains(title, in: titleRange) { return false }
    guard let body else { return true }
    return try context.contains(body, in: context.document.signOff?.body ?? titleRange)
  }
}

/// Where a case looks, and what makes it hold back.
struct CasePlace: Sendable {
  let scopes: [Scope]
  private let within: [Scope]
  private let outside: [Scope]
  let mask: [MaskKind]
  private let unless: LazyPattern?

  init(_ one: RuleCase, of rule: RuleCompilation) {
    scopes = one.scopes
    within = one.within
    outside = one.outside
    mask = one.mask
    unless = one.unless.map { $0.pattern(of: rule) }
  }

  /// The same place, looked through block by block where nothing depends on the whole document.
  var inBlocks: CasePlace {
    scopes == [.document] && isEverywhere && unless == nil
      ? CasePlace(scopes: [.title, .paragraph, .signOff], mask: mask) : self
  }

  private init(scopes: [Scope], mask: [MaskKind]) {
    self.scopes = scopes
    within = []
    outside = []
    self.mask = mask
    unless = nil
  }

  private var isEverywhere: Bool { within.isEmpty && outside.isEmpty }

  /// Whether a piece lies where the case looks, and nowhere where it does not.
  private func admits(_ piece: TextRange, _ context: LintContext) throws(RuleStop) -> Bool {
    if isEverywhere { return true }
    if !outside.isEmpty, try context.region(of: outside).covers(piece) { return false }
    guard !within.isEmpty else { return true }
    return try context.region(of: within).covers(piece)
  }

  /// Runs `find` over every piece of the scopes and leaves out what `unless` excuses.
  ///
  /// - Returns: Findings in the order of the text.
  /// - Throws: Why the rule could not be run to its end.
  func findings(in context: LintContext, _ find: (TextRange) throws(RuleStop) -> [Finding])
    throws(RuleStop) -> [Finding]
  {
    var all: [Finding] = []
    for scope in scopes {
      for piece in try context.pieces(of: scope) where try admits(piece, context) {
        let found = try find(piece)
        guard !found.isEmpty, try !isExcused(piece, context) else { continue }
        all += found
      }
    }
    return ordered(all)
  }

  /// Findings in the order of the text, each place once: scopes may share pieces.
  private func ordered(_ findings: [Finding]) -> [Finding] {
    guard scopes.count > 1 else { return findings }
    let isOrdered = zip(findings, findings.dropFirst()).allSatisfy { $0.range.isBefore($1.range) }
    if isOrdered { return findings }
    var once: [Finding] = []
    for finding in findings.sorted(by: { $0.range.isBefore($1.range) })
    where once.last?.range != finding.range {
      once.append(finding)
    }
    return once
  }

  /// Runs `find` over the pieces where a pattern may match, with each pattern that may.
  ///
  /// - Parameters:
  ///   - patterns: What is looked for; those whose characters the document lacks are not compiled,
  ///     and those with typed holes pass over pieces that lack the facts to fill them.
  ///   - context: The document under its rules.
  ///   - find: Looks for one pattern in one piece; `index` is the pattern's place in `patterns`.
  /// - Returns: Findings in the order of the text.
  /// - Throws: Why the rule could not be run to its end.
  func findings(
    of patterns: [LazyPattern], in context: LintContext,
    _ find: (Subject, CompiledPattern, _ index: Int) throws(RuleStop) -> [Finding]
  ) throws(RuleStop) -> [Finding] {
    let possible = patterns.indices.filter { patterns[$0].mayMatch(in: context.characters) }
    if let trace = context.trace {
      for index in patterns.indices where !possible.contains(index) {
        try trace.addCannotMatch(patterns[index], in: scopes, mask: mask, context)
      }
    }
    guard !possible.isEmpty else { return [] }
    let holes = possible.flatMap { patterns[$0].holeTypes }
    let (fitting, sizes) = try fitting(patterns, possible, holes: holes, in: context)
    var all: [Finding] = []
    for (piece, indices) in fitting {
      guard let subject = context.subject(piece, mask: mask, holes: holes) else { continue }
      context.trace?.add(.piece(piece))
      var found: [Finding] = []
      for index in indices {
        found += try find(subject, try patterns[index].compiled(for: sizes[index]), index)
      }
      if let trace = context.trace, trace.covers(piece) {
        try trace.addNearMiss(of: indices.map { patterns[$0] }, in: subject, context)
      }
      guard !found.isEmpty, try !isExcused(piece, context) else { continue }
      all += found
    }
    return ordered(all)
  }

  /// The pieces in which patterns may match, with the patterns, and how many bytes each has to search.
  private func fitting(
    _ patterns: [LazyPattern], _ possible: [Int], holes: [HoleType], in context: LintContext
  ) throws(RuleStop) -> (pieces: [(TextRange, [Int])], sizes: [Int]) {
    var sizes = [Int](repeating: 0, count: patterns.count)
    var pieces: [(TextRange, [Int])] = []
    for scope in scopes {
      let sketches = try context.sketches(of: scope)
      let before = pieces.count
      for (place, piece) in try context.pieces(of: scope).enumerated() {
        let characters = sketches[place]
        var indices: [Int] = []
        for index in possible where patterns[index].mayMatch(in: characters) {
          if patterns[index].outline.requiredHoles.isEmpty {
            indices.append(index)
          } else if patterns[index].canBeFilled(by: context.holeFacts.within(piece)) {
            indices.append(index)
          }
        }
        guard !indices.isEmpty, try admits(piece, context) else { continue }
        pieces.append((piece, indices))
        for index in indices { sizes[index] += piece.count }
      }
      context.trace?.add(
        .scope(scope, pieces: sketches.count, fitting: pieces.count - before))
    }
    return (pieces, sizes)
  }

  private func isExcused(_ piece: TextRange, _ context: LintContext) throws(RuleStop) -> Bool {
    guard let unless, unless.mayMatch(in: context.characters),
      unless.mayMatch(in: context.sketch(piece))
    else { return false }
    let subject = context.subject(piece, mask: mask)
    guard let match = try subject.firstMatch(of: try unless.compiled(), context.matcher) else {
      return false
    }
    context.trace?.add(
      .excused(at: subject.original(match.range), pattern: unless.written.text))
    return true
  }

  /// The findings of a walk over the document that stand in the scopes and are not excused.
  func kept(_ found: [Finding], in context: LintContext) throws(RuleStop) -> [Finding] {
    if let trace = context.trace { for finding in found { trace.add(.found(finding.range)) } }
    guard scopes != [.document] || !isEverywhere || unless != nil || !mask.isEmpty else {
      return found
    }
    var ranges: [[TextRange]] = []
    for scope in scopes { ranges.append(try context.pieces(of: scope)) }
    let pieces = PieceIndex(ranges)
    var last: (piece: TextRange, isExcused: Bool)?
    let masked = mask.isEmpty ? [] : context.masked(mask)
    var kept: [Finding] = []
    for finding in found {
      guard !masked.covers(finding.range),
        let piece = pieces.first(holding: finding.range),
        try admits(finding.range, context)
      else {
        context.trace?.add(.outside(finding.range))
        continue
      }
      if context.trace != nil || last?.piece != piece {
        last = (piece, try isExcused(piece, context))
      }
      if last?.isExcused == false { kept.append(finding) }
    }
    return kept
  }
}
