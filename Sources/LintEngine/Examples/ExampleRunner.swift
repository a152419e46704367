package import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// An example on which its rule does something else than the author wrote.
package struct ExampleFailure: Sendable {
  /// A place of the example as written, and whether its marks or the rule name it.
  package struct Difference: Hashable, Sendable {
    /// UTF-8 bytes of the example as written.
    package let range: Range<Int>
    /// The example marks it and the rule does not find it; else the other way round.
    package let isMissing: Bool
  }

  package let rule: RuleDefinition
  package let example: Example
  /// The way the text was changed; nil for the example as written.
  package let variant: ExampleVariant.Change?
  /// In the order of the text.
  package let differences: [Difference]
  /// Why the rule could not be run to its end.
  package let stops: [LocalizedText]
}

/// Runs the examples of rules, as written and in variants that must not change the outcome.
package struct ExampleRunner {
  /// Reads an example's text.
  package typealias Reader = (_ bytes: [UInt8], _ form: Example.Form) -> Document

  private let read: Reader
  /// The rules that a rule yields to are looked up here, and the sections of profiles.
  private let set: RuleSet
  private let profile: (String) -> RuleSet?

  package init(
    rules set: RuleSet, profile: @escaping (String) -> RuleSet?, read: @escaping Reader
  ) {
    self.set = set
    self.profile = profile
    self.read = read
  }

  /// Every example of a rule that fails, at most one variant each.
  package func failures(of rule: RuleDefinition) -> [ExampleFailure] {
    var linters = Linters(of: rule)
    return (rule.examples.flag + rule.examples.pass).compactMap {
      failure(of: rule, on: $0, &linters)
    }
  }

  /// The linters of one rule, made once for all examples under the sections of one profile, so that its
  /// patterns are compiled once.
  private struct Linters {
    let rule: RuleDefinition
    private var known: [String?: Linter] = [:]

    init(of rule: RuleDefinition) { self.rule = rule }

    mutating func linter(for example: Example, _ runner: ExampleRunner) -> Linter {
      if let linter = known[example.profile] { return linter }
      let linter = runner.linter(of: rule, on: example)
      known[example.profile] = linter
      return linter
    }
  }

  private func failure(
    of rule: RuleDefinition, on example: Example, _ linters: inout Linters
  ) -> ExampleFailure? {
    guard let marked = marked(example) else { return nil }
    let linter = linters.linter(for: example, self)
    for variant in ExampleVariant.all(of: marked, rule: rule, form: example.form) {
      let result = linter.lint(read(variant.bytes, example.form))
      let found = Self.ranges(result, of: rule)
      guard found != variant.spans || result.isIncomplete else { continue }
      let place = { (range: Range<Int>) in marked.written(variant.original(range)) }
      let missing = variant.spans.filter { !found.contains($0) }
        .map { ExampleFailure.Difference(range: place($0), isMissing: true) }
      let extra = found.filter { !variant.spans.contains($0) }
        .map { ExampleFailure.Difference(range: place($0), isMissing: false) }
      return ExampleFailure(
        rule: rule, example: example, variant: variant.change,
        differences: (missing + extra).sorted { $0.range.lowerBound < $1.range.lowerBound },
        stops: result.isIncomplete ? result.diagnostics.map(\.message) : [])
    }
    return nil
  }

  private func linter(of rule: RuleDefinition, on example: Example) -> Linter {
    let names = Set(rule.yieldsTo.map(\.rule))
    let sections = example.profile.flatMap { profile($0) } ?? set
    let others = set.rules.filter { names.contains($0.id) && $0.id != rule.id }
    let rules = RuleSet(profile: nil, rules: [rule] + others, sections: sections.sections)
    return Linter(rules)
  }

  /// The places that a rule's findings name, those that an aggregate lists among them.
  private static func ranges(_ result: LintResult, of rule: RuleDefinition) -> [Range<Int>] {
    result.diagnostics.filter { $0.rule == rule.id }
      .flatMap { diagnostic in
        [diagnostic.span] + (diagnostic.count == nil ? [] : diagnostic.notes.compactMap(\.span))
      }
      .map(\.range)
  }

  private func marked(_ example: Example) -> MarkedExample? {
    do {
      return try MarkedExample(example.written.text)
    } catch {
      // Ill-marked examples are faults of the rule file, reported when it is read.
      return nil
    }
  }

  // MARK: Coverage

  /// An example read once, with what its rule should find in it.
  package struct Prepared {
    let example: Example
    let document: Document
    let spans: [Range<Int>]
  }

  /// The examples of a rule as written, those to flag first.
  package func prepared(_ rule: RuleDefinition) -> [Prepared] {
    (rule.examples.flag + rule.examples.pass).compactMap { example in
      marked(example).map { marked in
        Prepared(
          example: example,
          document: read(marked.bytes, example.form),
          spans: marked.spans)
      }
    }
  }

  /// Whether some example has another outcome under a changed rule.
  package func notices(_ rule: RuleDefinition, on examples: [Prepared]) -> Bool {
    var linters = Linters(of: rule)
    return examples.contains { one in
      let linter = linters.linter(for: one.example, self)
      return Self.ranges(linter.lint(one.document), of: rule) != one.spans
    }
  }
}
