import Diagnostics
package import DocumentModel
package import RuleModel
import SourceText

/// An example on which its rule does something else than the author wrote.
package struct ExampleFailure: Sendable {
  package let rule: RuleDefinition
  package let example: Example
  /// The way the text was changed, in words; nil for the example as written.
  package let variant: String?
  /// The texts of the places that should be found, in order.
  package let expected: [String]
  package let found: [String]
}

/// Runs the examples of rules, as written and in variants that must not change the outcome.
package struct ExampleRunner {
  /// Reads an example's text.
  package typealias Reader = (_ bytes: [UInt8], _ reading: Reading) -> Document

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
    (rule.examples.flag + rule.examples.pass).compactMap { failure(of: rule, on: $0) }
  }

  private func failure(of rule: RuleDefinition, on example: Example) -> ExampleFailure? {
    guard let marked = marked(example) else { return nil }
    let names = Set(rule.yieldsTo.map(\.rule))
    let sections = example.profile.flatMap { profile($0) } ?? set
    let rules = set.filtered { $0.id == rule.id || names.contains($0.id) }
    let linter = Linter(rules.withSections(of: sections))
    for variant in ExampleVariant.all(of: marked, rule: rule, isDocument: example.isDocument) {
      let document = read(variant.bytes, example.isDocument ? .wholeFile : .body)
      let result = linter.lint(document)
      let found = result.diagnostics.filter { $0.rule == rule.id }
        .flatMap { diagnostic in
          [diagnostic.span] + (diagnostic.count == nil ? [] : diagnostic.notes.compactMap(\.span))
        }
        .map(\.range)
      guard found != variant.spans || result.isIncomplete else { continue }
      let text = { (range: Range<Int>) in
        "\(range.lowerBound):" + String(decoding: variant.bytes[range], as: UTF8.self)
      }
      return ExampleFailure(
        rule: rule, example: example, variant: variant.name, expected: variant.spans.map(text),
        found: result.isIncomplete
          ? result.diagnostics.map(\.message.english) : found.map(text))
    }
    return nil
  }

  private func marked(_ example: Example) -> MarkedExample? {
    do {
      return try MarkedExample(example.written.text)
    } catch {
      // Ill-marked examples are faults of the rule file, told when it is read.
      return nil
    }
  }
}
