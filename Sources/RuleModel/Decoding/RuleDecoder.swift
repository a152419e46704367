import Diagnostics
import SourceText
import TextPattern
import YAMLTree

extension RuleFileDecoder {
  /// Reads one rule; nil where it is not whole, and then a fault says why.
  func rule(_ node: YAMLNode) -> RuleDefinition? {
    var reader = reader
    guard let fields = reader.fields(of: node, RuleKey.self) else { return nil }
    reader.isWidthExact = fields.text(.width) == "exact"
    let id = fields.written(.id)
    if let id { reader.checks?.checkIdentifier(id) }
    let message = reader.template(fields[.message])
    let basis = reader.basis(fields.mapping(.basis, BasisKey.self))
    let fix = reader.fix(fields.mapping(.fix, FixKey.self))
    let cases = CaseDecoder(fields, reader).cases(of: node)
    let examples = reader.examples(fields.mapping(.examples, ExamplesKey.self))
    guard let id, let severity = fields.choice(.severity, Severity.self), let message, let basis,
      !cases.isEmpty
    else { return nil }
    let rule = RuleDefinition(
      id: RuleID(id.text), idSpan: id.span, files: files, node: node,
      bases: base.map { [$0] } ?? [], severity: severity, message: message,
      title: fields.localized(.title), why: fields.localized(.why), basis: basis,
      tags: fields.writtenList(.tags).map(\.text), isEnabled: fields.boolean(.enabled) ?? true,
      isWidthExact: reader.isWidthExact, isAggregate: fields.boolean(.aggregate) ?? false,
      yieldsTo: fields.items(.yieldsTo).compactMap { reader.yieldTarget($0) }, fix: fix,
      withholdsFix: fields.text(.fix) == "none",
      noVariantsReason: fields.mapping(.variants, VariantsKey.self)?.text(.none), cases: cases,
      examples: examples, vocabulary: reader.vocabulary)
    if let checks = reader.checks {
      for unless in Set(cases.compactMap(\.unless)) {
        checks.checkExcuse(unless, of: rule.soughtWords)
      }
    }
    return rule
  }
}

extension RuleReader {
  fileprivate func fix(_ fields: Fields<FixKey>?) -> FixTemplate? {
    guard let fields else { return nil }
    let isSafe = fields.boolean(.safe) ?? false
    switch fields.text(.width) {
    case "full": return FixTemplate(change: .fullWidth, isSafe: isSafe)
    case "half": return FixTemplate(change: .halfWidth, isSafe: isSafe)
    default: break
    }
    guard case .scalar(let scalar)? = fields[.replace]?.content else { return nil }
    // An empty replacement takes the words out.
    let words = scalar.text.isEmpty ? .empty : template(fields.written(.replace))
    return words.map { FixTemplate(change: .replace($0), isSafe: isSafe) }
  }

  fileprivate func yieldTarget(_ node: YAMLNode) -> YieldTarget? {
    guard let fields = fields(of: node, YieldKey.self) else {
      return node.text.map { YieldTarget(rule: RuleID($0), reach: .overlap) }
    }
    let reach = fields.choice(.within, YieldTarget.Reach.self) ?? .overlap
    return fields.text(.rule).map { YieldTarget(rule: RuleID($0), reach: reach) }
  }
}

extension RuleDefinition {
  /// The words that the rule finds: its phrases, or what its examples mark.
  fileprivate var soughtWords: [String] {
    if cases.count == 1, case .phrases(let body) = cases[0].body {
      return body.phrases.map(\.find.text)
    }
    return examples.flag.flatMap { example -> [String] in
      guard
        case .success(let marked) = Result(catching: { try MarkedExample(example.written.text) })
      else { return [""] }
      return marked.spans.map { String(decoding: marked.bytes[$0], as: UTF8.self) }
    }
  }
}
