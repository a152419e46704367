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
    let prepared = runner.prepared(rule)
    return rule.parts.filter { !runner.notices($0.remainder, on: prepared) }
  }

  /// The alternatives of named pieces that no example of any of the rules of one file needs.
  package func unneededPieces(of rules: [RuleDefinition]) -> [RulePart] {
    var unneeded: [RulePart]?
    for rule in rules {
      let prepared = runner.prepared(rule)
      guard let known = unneeded else {
        unneeded = rule.pieceParts.filter { !runner.notices($0.remainder, on: prepared) }
        continue
      }
      guard !known.isEmpty else { return [] }
      let left = Set(known.map(\.span))
      unneeded = rule.pieceParts.filter { part in
        left.contains(part.span) && !runner.notices(part.remainder, on: prepared)
      }
    }
    return unneeded ?? []
  }
}

extension ExampleCoverage {
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
