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
    for reading in context.statements where reading.kind == body.statement && !reading.holds {
      let numbers = reading.roles.values.joined().map(\.quantity.range)
      if numbers.contains(where: { place.hides($0, in: context) }) { continue }
      if let finding = try finding(reading, in: context) { found.append(finding) }
    }
    return try place.kept(found, in: context)
  }

  /// What a rule reports of a reading that does not hold; nil where it says nothing of it.
  private func finding(
    _ reading: Statements.Reading, in context: LintContext
  ) throws(RuleFailure) -> Finding? {
    let values = values(of: reading, in: context)
    let checks = try checks.typed()
    if let trace = context.trace, trace.enters(reading.subject.quantity.range) {
      trace.add(checks, values)
    }
    var captures: [String: LocalizedText] = [:]
    do throws(EvaluationStop) {
      if let condition = checks.condition, try condition.evaluate(values) != .boolean(true) {
        return nil
      }
      if let assertion = checks.assertion, try assertion.evaluate(values) != .boolean(false) {
        return nil
      }
      for (name, expression) in checks.show {
        captures[name] = LocalizedText(try expression.evaluate(values).text())
      }
    } catch {
      if error == .overflow { throw .number(at: reading.subject.quantity.range.lowerBound) }
      return nil
    }
    for (role, mentions) in reading.roles {
      captures[role] = LocalizedText(
        mentions.map { context.text($0.quantity.range) }.joined(separator: "+"))
    }
    if let listed = reading.listed { captures["listed"] = LocalizedText("\(listed)") }
    let range = reading.range(at: body.place, in: context.document.text.bytes)
    var finding = Finding(range, captures: captures)
    finding.isUncertain = reading.strength < .strong
    finding.operands = reading.roles.values.flatMap(\.self)
      .map(\.quantity.range).filter { !range.holds($0) }
      .sorted { $0.isBefore($1) }.map(context.text)
    return finding
  }

  /// What expressions may name, by the roles of the reading.
  private func values(of reading: Statements.Reading, in context: LintContext) -> [String:
    ExpressionValue]
  {
    var values: [String: ExpressionValue] = [
      "form": .string(reading.note), "rises": .boolean(reading.subject.cues.contains(.rise)),
      "falls": .boolean(reading.subject.cues.contains(.fall)),
    ]
    if let listed = reading.listed { values["listed"] = .number(Rational(listed)) }
    for role in body.statement.roles {
      guard let mentions = reading.roles[role.name] else { continue }
      let items = mentions.map { mention in
        ExpressionValue.quantity(
          mention.quantity, reading.estimate(of: mention, as: role.name),
          text: context.text(mention.quantity.range))
      }
      if role.isList { values[role.name] = .list(items) } else { values[role.name] = items.first }
    }
    return values
  }
}
