import Diagnostics
import DocumentModel
import RuleModel
import TextPattern

/// `agreement`: the same thing said twice must agree.
struct AgreementEvaluator: RuleEvaluator {
  /// A place that states something, its subject, and the value it states.
  struct Statement {
    let finding: Finding
    var key: String
    let value: String
    /// Whether the value is a fact: a number or a date.
    var isFact = false
  }

  private let place: CaseScope
  private let patterns: [LazyPattern]
  private let body: AgreementBody
  private let ignoring: LazyPattern?

  init(_ body: AgreementBody, place: CaseScope, of rule: RuleCompilation) {
    self.place = place
    self.body = body
    switch body {
    case .forms(let forms):
      patterns = forms.map { $0.lazy(in: rule) }
      ignoring = nil
    case .values(let find, _, _, let ignored, _, _):
      patterns = find.map { $0.lazy(in: rule) }
      ignoring = ignored.map { $0.lazy(in: rule) }
    }
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    switch body {
    case .forms: try differing(try forms(in: context), preferred: [], isSure: true, in: context)
    case .values(_, let by, let equal, _, let preferred, let alike):
      try differing(
        AlikeValues.joined(try values(by: by, equal: equal, in: context), alike),
        preferred: preferred, isSure: alike != .letter, in: context)
    }
  }

  /// The matches of every form; a piece of the scope is what they must agree within.
  private func forms(in context: LintContext) throws(RuleFailure) -> [Statement] {
    var statements: [Statement] = []
    // One form alone cannot differ.
    guard patterns.count(where: { $0.mayMatch(in: context.characters) }) > 1 else { return [] }
    _ = try place.inBlocks.findings(of: patterns, in: context) { search throws(RuleFailure) in
      for match in try search.matches() {
        statements.append(
          Statement(
            finding: try context.finding(match, of: search.pattern, in: search.subject),
            key: place.scopes == [.document] ? "" : "\(search.subject.start)",
            value: "\(search.index)"))
      }
      return []
    }
    return statements
  }

  private func values(by: [String], equal: String?, in context: LintContext) throws(RuleFailure)
    -> [Statement]
  {
    var statements: [Statement] = []
    let kept = try place.inBlocks.findings(of: patterns, in: context) {
      search throws(RuleFailure) in
      let (subject, compiled) = (search.subject, search.pattern)
      var found: [Finding] = []
      for match in try search.matches()
      where context.holesFit(match, of: compiled, in: subject) {
        let finding = try context.finding(match, of: compiled, in: subject)
        let whole = subject.original(match.range)
        let key =
          by.isEmpty
          ? try text(of: whole, without: ignoring, in: context)
          : by.map { finding.captures[$0]?.chinese ?? "" }.joined(separator: "\n")
        let value =
          try equal.map { (name) throws(RuleFailure) in
            context.canonical(name, match, of: compiled, in: subject)
              ?? finding.captures[name]?.chinese ?? ""
          } ?? context.text(whole)
        let isFact = compiled.holes.contains { $0.name == equal }
        statements.append(Statement(finding: finding, key: key, value: value, isFact: isFact))
        found.append(finding)
      }
      return found
    }
    let ranges = Set(kept.map(\.range))
    return statements.filter { ranges.contains($0.finding.range) }
  }

  /// The rarer values of each key; of equally frequent ones the shortest holds, then the first.
  private func differing(
    _ statements: [Statement], preferred: [String], isSure: Bool, in context: LintContext
  ) throws(RuleFailure) -> [Finding] {
    var found: [Finding] = []
    for group in Dictionary(grouping: statements, by: \.key).values {
      let sorted = group.sorted { $0.finding.range.isBefore($1.finding.range) }
      let counts = Dictionary(sorted.map { ($0.value, 1) }, uniquingKeysWith: +)
      guard counts.count > 1 else { continue }
      let most = counts.values.max() ?? 0
      // Of two names that stand once each, neither is known to be a slip.
      guard isSure || most > 1 && !counts.values.allSatisfy({ $0 == most }) else {
        continue
      }
      let leaders = sorted.filter { counts[$0.value] == most }
      let least = leaders.map(\.value.utf8.count).min()
      let right = sorted.first { statement in preferred.contains { statement.value.contains($0) } }
      guard let leading = right ?? leaders.first(where: { $0.value.utf8.count == least }) else {
        continue
      }
      for statement in sorted where statement.value != leading.value {
        var finding = statement.finding
        try context.charge(leading.finding.range)
        finding.captures["other"] = LocalizedText(context.text(leading.finding.range))
        if statement.isFact { finding.operands = [statement.value, leading.value] }
        finding.related = [
          RelatedPlace(.elsewhere, at: leading.finding.range)
        ]
        found.append(finding)
      }
    }
    return found.sorted { $0.range.isBefore($1.range) }
  }

  /// The text of a range without what a pattern matches in it.
  private func text(
    of range: TextRange, without pattern: LazyPattern?, in context: LintContext
  ) throws(RuleFailure) -> String {
    guard let pattern else { return context.text(range) }
    var text = ""
    var end = range.lowerBound
    for match in try context.subject(range, mask: []).matches(
      of: try pattern.compiled(), context.matcher)
    {
      text += context.text(end..<match.range.lowerBound)
      end = match.range.upperBound
    }
    return text + context.text(end..<range.upperBound)
  }
}

extension LintContext {
  /// What a typed hole took, as a value: 1.2万件 and 12000件 are the same.
  fileprivate func canonical(
    _ name: String, _ match: PatternMatch, of pattern: CompiledPattern, in subject: Subject
  ) -> String? {
    guard let hole = pattern.holes.first(where: { $0.name == name }),
      let group = pattern.groups[name], let range = match.range(of: group),
      case .quantity(let quantity, _, _)? = value(ofHole: hole, at: subject.original(range))
    else { return nil }
    let value = quantity.value
    return "\(value.numerator)/\(value.denominator) \(quantity.unit)"
  }
}
