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
    var linters: Linters = [:]
    return (rule.examples.flag + rule.examples.pass).compactMap {
      failure(of: rule, on: $0, &linters)
    }
  }

  /// The linters of one rule by the profile of the examples, made once so that its patterns are compiled
  /// once.
  private typealias Linters = [String?: Linter]

  private func failure(
    of rule: RuleDefinition, on example: Example, _ linters: inout Linters
  ) -> ExampleFailure? {
    guard let marked = marked(example) else { return nil }
    let linter = linter(of: rule, on: example, &linters)
    for variant in ExampleVariant.all(of: marked, rule: rule, form: example.form) {
      let result = linter.lint(read(variant.bytes, example.form))
      let found = Self.ranges(result, of: rule)
      guard found != variant.spans || result.isIncomplete else { continue }
      let differences = { (ranges: [Range<Int>], isMissing: Bool) in
        ranges.map { range in
          ExampleFailure.Difference(
            range: marked.written(variant.original(range)), isMissing: isMissing)
        }
      }
      let missing = differences(variant.spans.filter { !found.contains($0) }, true)
      // What is found twice at one place is one too many.
      let twice = found.indices.dropFirst().filter { found[..<$0].contains(found[$0]) }
      let extra = differences(
        found.filter { !variant.spans.contains($0) }
          + twice.map { found[$0] }.filter(variant.spans.contains), false)
      return ExampleFailure(
        rule: rule, example: example, variant: variant.change,
        differences: (missing + extra).sorted { $0.range.lowerBound < $1.range.lowerBound },
        stops: result.isIncomplete ? result.diagnostics.map(\.message) : [])
    }
    return nil
  }

  private func linter(
    of rule: RuleDefinition, on example: Example, _ linters: inout Linters
  ) -> Linter {
    if let linter = linters[example.profile] { return linter }
    let names = Set(rule.yieldsTo.map(\.rule))
    let sections = example.profile.flatMap { profile($0) } ?? set
    let others = set.rules.filter { names.contains($0.id) && $0.id != rule.id }
    let rules = RuleSet(profile: nil, rules: [rule] + others, sections: sections.sections)
    let linter = Linter(rules)
    linters[example.profile] = linter
    return linter
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
    var linters: Linters = [:]
    return examples.contains { one in
      let result = linter(of: rule, on: one.example, &linters).lint(one.document)
      return Self.ranges(result, of: rule) != one.spans
    }
  }
}
