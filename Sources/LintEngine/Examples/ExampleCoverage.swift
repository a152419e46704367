import Diagnostics
import DocumentModel
package import RuleModel
import SourceText

/// Which parts of rules their examples need: a part that can be taken away without any example
/// noticing is not tested by any.
package struct ExampleCoverage {
  private let runner: ExampleRunner

  package init(_ runner: ExampleRunner) { self.runner = runner }

  /// The parts of a rule that no example needs.
  ///
  /// - Complexity: Every example is linted once for each part that is not needed.
  package func unneeded(of rule: RuleDefinition) -> [RulePart] {
    unneeded(rule.parts, of: rule)
  }

  /// The alternatives of named pieces that no example of any of the rules of one file needs.
  package func unneededPieces(of rules: [RuleDefinition]) -> [RulePart] {
    guard let first = rules.first else { return [] }
    return rules.dropFirst().reduce(unneeded(first.pieceParts, of: first)) { known, rule in
      let left = Set(known.map(\.span))
      return unneeded(rule.pieceParts.filter { left.contains($0.span) }, of: rule)
    }
  }

  private func unneeded(_ parts: [RulePart], of rule: RuleDefinition) -> [RulePart] {
    guard !parts.isEmpty else { return [] }
    let prepared = runner.prepared(rule)
    return parts.filter { !runner.notices($0.remainder, on: prepared) }
  }

  /// The words of a file's word lists that no example to flag of its rules holds.
  package func unheldWords(of rules: [RuleDefinition]) -> [(word: String, list: String)] {
    guard let vocabulary = rules.first?.vocabulary else { return [] }
    let boundaries = Set(
      rules.flatMap(\.cases).flatMap { one -> [String] in
        if case .phrases(let body) = one.body { body.words } else { [] }
      })
    let texts = rules.flatMap(\.examples.flag).map(\.written.text)
    return vocabulary.terms.sorted { $0.key < $1.key }.flatMap { list, words in
      words.filter { word in !boundaries.contains(word) && !texts.contains { $0.contains(word) } }
        .map { (word: $0, list: list) }
    }
  }
}
