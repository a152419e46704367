import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// Finds what one case of a rule looks for; knows neither the rule's id nor its severity.
protocol RuleEvaluator: Sendable {
  /// Findings in the order of the text.
  func findings(in context: LintContext) throws(RuleStop) -> [Finding]
}

/// A rule on its way to an evaluator.
struct RuleCompilation {
  let definition: RuleDefinition
  /// Whether patterns get machine code.
  let isFast: Bool
}

/// A rule ready to run.
struct CompiledRule: Sendable {
  let definition: RuleDefinition
  private let evaluators: [any RuleEvaluator]

  init(_ rule: RuleCompilation) throws(RuleStop) {
    definition = rule.definition
    var evaluators: [any RuleEvaluator] = []
    for one in definition.cases { evaluators.append(try Self.evaluator(one, of: rule)) }
    self.evaluators = evaluators
  }

  private static func evaluator(_ one: RuleCase, of rule: RuleCompilation) throws(RuleStop)
    -> any RuleEvaluator
  {
    let place = try CasePlace(one, of: rule)
    switch one.body {
    case .phrases(let body): return PhrasesEvaluator(body, place: place, of: rule)
    case .pattern(let body): return try PatternEvaluator(body, place: place, of: rule)
    case .require(let body): return try RequireEvaluator(body, place: place, of: rule)
    case .claim(let body): return try ClaimEvaluator(body, place: place, of: rule)
    case .pairs(let body): return PairsEvaluator(body, place: place)
    case .sections(let body): return SectionsEvaluator(body, place: place)
    case .numbering(let body): return NumberingEvaluator(body, place: place)
    case .enumeration(let body): return EnumerationEvaluator(body, place: place)
    case .dates(let body): return DatesEvaluator(body, place: place)
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
    for (one, evaluator) in zip(definition.cases, evaluators) {
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

/// Where a case looks, and what makes it hold back.
struct CasePlace: Sendable {
  let scopes: [Scope]
  let mask: Set<MaskKind>
  private let unless: CompiledPattern?

  init(_ one: RuleCase, of rule: RuleCompilation) throws(RuleStop) {
    scopes = one.scopes
    mask = one.mask
    var unless: CompiledPattern?
    if let written = one.unless { unless = try written.compiled(for: rule) }
    self.unless = unless
  }

  /// Runs `find` over every piece of the scopes and leaves out what `unless` excuses.
  ///
  /// - Parameters:
  ///   - context: The document under its rules.
  ///   - holes: The types of the patterns' typed holes; pieces without such facts are passed over.
  ///   - isWorth: Whether the facts of a piece could fill the holes; asked before the piece is made
  ///     ready.
  ///   - find: Looks at one piece.
  /// - Returns: Findings in the order of the text.
  /// - Throws: Why the rule could not be run to its end.
  func findings(
    in context: LintContext, holes: Set<HoleType> = [],
    isWorth: (ArraySlice<FactStandIns.Fact>) -> Bool = { _ in true },
    _ find: (Subject, TextRange) throws(RuleStop) -> [Finding]
  ) throws(RuleStop) -> [Finding] {
    var all: [Finding] = []
    for scope in scopes {
      for piece in try context.pieces(of: scope) {
        if !holes.isEmpty, !isWorth(context.holeFacts.within(piece)) { continue }
        guard let subject = context.subject(piece, mask: mask, holes: holes) else { continue }
        let found = try find(subject, piece)
        guard !found.isEmpty else { continue }
        if let unless,
          try context.subject(piece, mask: mask).contains(unless, context.matcher)
        {
          continue
        }
        all += found
      }
    }
    guard scopes.count > 1 else { return all }
    var seen: Set<TextRange> = []
    return all.filter { seen.insert($0.range).inserted }
      .sorted { $0.range.isBefore($1.range) }
  }

  /// The findings of a walk over the document that stand in the scopes and are not excused.
  func kept(_ found: [Finding], in context: LintContext) throws(RuleStop) -> [Finding] {
    guard scopes != [.document] || unless != nil || !mask.isEmpty else { return found }
    var pieces: [TextRange] = []
    for scope in scopes { pieces += try context.pieces(of: scope) }
    let masked = mask.isEmpty ? [] : context.masked(mask)
    var kept: [Finding] = []
    for finding in found where !masked.covers(finding.range) {
      guard let piece = pieces.first(where: { $0.holds(finding.range) }) else { continue }
      if let unless,
        try context.subject(piece, mask: mask).contains(unless, context.matcher)
      {
        continue
      }
      kept.append(finding)
    }
    return kept
  }
}

extension CompiledPattern {
  /// The types of the pattern's typed holes.
  var holeTypes: Set<HoleType> { Set(holes.compactMap { HoleType(rawValue: $0.type) }) }

  /// Whether a piece holds as many facts of each type as every match takes.
  func canBeFilled(by facts: ArraySlice<FactStandIns.Fact>) -> Bool {
    requiredHoles.allSatisfy { type, count in
      // A date hole takes bare years too.
      facts.count { $0.type.rawValue == type || (type == "date" && $0.type == .year) } >= count
    }
  }
}

extension WrittenText {
  /// The text as a compiled pattern of a rule.
  func compiled(for rule: RuleCompilation) throws(RuleStop) -> CompiledPattern {
    do {
      return try compiled(
        rule.definition.vocabulary, isWidthExact: rule.definition.isWidthExact, isFast: rule.isFast)
    } catch {
      throw .pattern(error)
    }
  }
}
