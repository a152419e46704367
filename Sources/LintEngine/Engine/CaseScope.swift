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
    _ find: (Subject, CompiledPattern, _ index: Int) throws(RuleFailure) -> [Finding]
  ) throws(RuleFailure) -> [Finding] {
    let possible = patterns.indices.filter { patterns[$0].mayMatch(in: context.characters) }
    if let trace = context.trace {
      for index in patterns.indices where !possible.contains(index) {
        try trace.addCannotMatch(patterns[index], in: scopes, mask: mask, context)
      }
    }
    guard !possible.isEmpty else { return [] }
    let holes = possible.flatMap { patterns[$0].holeTypes }
    let (fitting, sizes) = try fitting(patterns, possible, holes: holes, in: context)
    let searched = fitting.reduce(0) { $0 + $1.0.count }
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
      guard !found.isEmpty, try !isExcused(piece, context, of: searched) else { continue }
      all += found
    }
    return ordered(all)
  }

  /// The pieces in which patterns may match, with the patterns, and how many bytes each has to search.
  private func fitting(
    _ patterns: [LazyPattern], _ possible: [Int], holes: [HoleType], in context: LintContext
  ) throws(RuleFailure) -> (pieces: [(TextRange, [Int])], sizes: [Int]) {
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

  /// Whether `unless` stands in a piece, of so many bytes that may be looked through for it.
  private func isExcused(
    _ piece: TextRange, _ context: LintContext, of bytes: Int = 0
  ) throws(RuleFailure) -> Bool {
    guard let unless, unless.mayMatch(in: context.characters),
      unless.mayMatch(in: context.sketch(piece))
    else { return false }
    let subject = context.subject(piece, mask: mask)
    guard let match = try subject.firstMatch(of: try unless.compiled(for: bytes), context.matcher)
    else {
      return false
    }
    context.trace?.add(
      .excused(at: subject.original(match.range), pattern: unless.pattern.written.text))
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
