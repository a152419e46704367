import Diagnostics
import DocumentModel
import RuleModel
import Statements

/// `statement`: numbers that a sentence puts together and that do not fit.
///
/// Which numbers belong together is read once a document; a rule says what must hold of them.
struct StatementEvaluator: RuleEvaluator {
  private let place: CaseScope
  private let body: StatementBody
  private let checks: LazyChecks

  init(_ body: StatementBody, place: CaseScope) {
    self.place = place
    self.body = body
    checks = LazyChecks(body.asserted)
  }

  func findings(in context: LintContext) throws(RuleFailure) -> [Finding] {
    if let trace = context.trace, context.tracedKinds.insert(body.statement).inserted {
      trace.addReadings(of: body.statement, in: context)
    }
    var found: [Finding] = []
    let hidden = context.masked(place.mask)
    for broken in context.brokenStatements(of: body.statement) {
      let isHidden =
        !hidden.isEmpty
        && broken.reading.roles.values.contains { mentions in
          mentions.contains { hidden.covers($0.numberRange) }
        }
      if isHidden { continue }
      if let finding = try finding(broken, in: context) { found.append(finding) }
    }
    return try place.kept(found, in: context)
  }

  /// What a rule reports of a reading that does not hold; nil where it says nothing of it.
  private func finding(
    _ broken: BrokenStatement, in context: LintContext
  ) throws(RuleFailure) -> Finding? {
    let (reading, values) = (broken.reading, broken.values)
    let checks = try checks.typed()
    if let trace = context.trace, trace.enters(reading.subject.quantity.range) {
      trace.add(checks, values)
    }
    let place = reading.subject.quantity.range.lowerBound
    guard var captures = try checks.shown(of: values, at: place) else { return nil }
    for (role, mentions) in reading.roles {
      captures[role] = LocalizedText(
        mentions.map { context.text($0.quantity.range) }.joined(separator: "+"))
    }
    if let listed = reading.listed { captures["listed"] = LocalizedText("\(listed)") }
    let range = reading.range(at: body.place, in: context.document.text.bytes)
    var finding = Finding(range, captures: captures)
    finding.isUncertain =
      !reading.isCertain && !(reading.strength == .strong && isInTable(range, context))
    finding.operands = reading.roles.values.flatMap(\.self)
      .map(\.quantity.range).filter { !range.holds($0) }
      .sorted { $0.isBefore($1) }.map(context.text)
    return finding
  }

  /// Whether rows and columns bind the numbers, and not words.
  private func isInTable(_ range: TextRange, _ context: LintContext) -> Bool {
    context.tables.covers(range)
  }
}
