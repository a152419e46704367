import DocumentModel
import RuleModel
import TextPattern

/// Where a case looks, and what makes it hold back.
struct CaseScope: Sendable {
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
    unless = one.unless?.lazy(in: rule)
  }

  /// The same place, looked through block by block where nothing depends on the whole document.
  var inBlocks: CaseScope {
    scopes == [.document] && isEverywhere && unless == nil
      ? CaseScope(scopes: [.title, .paragraph, .signOff], mask: mask) : self
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
  private func admits(_ piece: TextRange, _ context: LintContext) throws(RuleFailure) -> Bool {
    if isEverywhere { return true }
    if !outside.isEmpty, try context.region(of: outside).covers(piece) { return false }
    guard !within.isEmpty else { return true }
    return try context.region(of: within).covers(piece)
  }

  /// Runs `find` over every piece of the scopes and leaves out what `unless` excuses.
  ///
  /// - Returns: Findings in the order of the text.
  /// - Throws: Why the rule could not be run to its end.
  func findings(in context: LintContext, _ find: (TextRange) throws(RuleFailure) -> [Finding])
    throws(RuleFailure) -> [Finding]
  {
    var all: [Finding] = []
    var excuse: SoughtPattern?
    for scope in scopes {
      for piece in try context.pieces(of: scope) where try admits(piece, context) {
        let found = try find(piece)
        guard !found.isEmpty, try !isExcused(piece, context, &excuse) else { continue }
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
  ///   - find: Looks for one pattern in one piece.
  /// - Returns: Findings in the order of the text.
  /// - Throws: Why the rule could not be run to its end.
  func findings(
    of patterns: [LazyPattern], in context: LintContext,
    _ find: (PatternSearch) throws(RuleFailure) -> [Finding]
  ) throws(RuleFailure) -> [Finding] {
    let starts = patterns.map { context.starts(of: $0) }
    let possible = patterns.indices.filter { !starts[$0].isNowhere }
    if let trace = context.trace {
      for index in patterns.indices where !possible.contains(index) {
        try trace.addCannotMatch(patterns[index], in: scopes, mask: mask, context)
      }
    }
    guard !possible.isEmpty else { return [] }
    let holes = possible.flatMap { patterns[$0].holeTypes }
    let (fitting, sizes) = try fitting(patterns, starts, possible, in: context)
    var all: [Finding] = []
    var excuse: SoughtPattern?
    for (piece, sought) in fitting {
      guard let subject = context.subject(piece, mask: mask, holes: holes) else { continue }
      context.trace?.add(.piece(piece))
      var found: [Finding] = []
      for (index, windows) in sought {
        found += try find(
          PatternSearch(
            pattern: try patterns[index].compiled(for: sizes[index]), index: index,
            subject: subject, starts: subject.seen(context.places(windows)),
            matcher: context.matcher))
      }
      if let trace = context.trace, trace.covers(piece) {
        try trace.addNearMiss(of: sought.map { patterns[$0.index] }, in: subject, context)
      }
      guard !found.isEmpty, try !isExcused(piece, context, &excuse) else { continue }
      all += found
    }
    return ordered(all)
  }

  /// A pattern by its place in a list, and where in a piece its matches start, in characters.
  private typealias Sought = (index: Int, windows: [ClosedRange<Int>])

  /// The pieces in which patterns may match, with the patterns, and how many characters each has to search.
  private func fitting(
    _ patterns: [LazyPattern], _ starts: [MatchStarts], _ possible: [Int],
    in context: LintContext
  ) throws(RuleFailure) -> (pieces: [(TextRange, [Sought])], sizes: [Int]) {
    var sizes = [Int](repeating: 0, count: patterns.count)
    var pieces: [(TextRange, [Sought])] = []
    for scope in scopes {
      let spans = try context.spans(of: scope)
      let before = pieces.count
      for (place, piece) in try context.pieces(of: scope).enumerated() {
        var sought: [Sought] = []
        for index in possible {
          let windows = starts[index].within(spans[place])
          guard !windows.isEmpty,
            patterns[index].outline.required.mayStand(in: context.characters, spans[place]),
            patterns[index].canBeFilled(in: piece, context)
          else { continue }
          sought.append((index, windows))
        }
        guard !sought.isEmpty, try admits(piece, context) else { continue }
        pieces.append((piece, sought))
        for (index, windows) in sought { sizes[index] += context.searched(windows) }
      }
      context.trace?.add(.scope(scope, pieces: spans.count, fitting: pieces.count - before))
    }
    return (pieces, sizes)
  }

  /// Whether `unless` stands in a piece; `excuse` is where it stands in the document, once that was asked.
  private func isExcused(
    _ piece: TextRange, _ context: LintContext, _ excuse: inout SoughtPattern?
  ) throws(RuleFailure) -> Bool {
    guard let unless else { return false }
    let sought = excuse ?? SoughtPattern(unless, in: context)
    excuse = sought
    guard let match = try sought.firstMatch(in: piece, mask: mask) else { return false }
    context.trace?.add(.excused(at: match, pattern: unless.pattern.written.text))
    return true
  }

  /// The findings of a check of the document that are in the scopes and are not excused.
  func kept(_ found: [Finding], in context: LintContext) throws(RuleFailure) -> [Finding] {
    if let trace = context.trace { for finding in found { trace.add(.found(finding.range)) } }
    guard scopes != [.document] || !isEverywhere || unless != nil || !mask.isEmpty else {
      return found
    }
    var ranges: [[TextRange]] = []
    for scope in scopes { ranges.append(try context.pieces(of: scope)) }
    let pieces = PieceIndex(ranges)
    var last: (piece: TextRange, isExcused: Bool)?
    let masked = context.masked(mask)
    var excuse: SoughtPattern?
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
        last = (piece, try isExcused(piece, context, &excuse))
      }
      if last?.isExcused == false { kept.append(finding) }
    }
    return kept
  }
}
