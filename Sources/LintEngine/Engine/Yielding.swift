import Diagnostics
import DocumentModel
import RuleModel

/// Which findings give way to those of other rules; decided before severity and suppression.
struct Yielding {
  private let ranges: [String: [TextRange]]
  private let document: Document

  init(_ found: [(rule: CompiledRule, found: [CaseFinding])], in document: Document) {
    self.document = document
    ranges = Dictionary(
      found.map { ($0.rule.definition.id.name, $0.found.map(\.finding.range).merged()) },
      uniquingKeysWith: { first, _ in first })
  }

  func kept(_ findings: [CaseFinding], of rule: RuleDefinition) -> [CaseFinding] {
    guard !rule.yieldsTo.isEmpty else { return findings }
    return findings.filter { found in
      !rule.yieldsTo.contains { target in
        guard let others = ranges[target.rule.name] else { return false }
        switch target.reach {
        case .overlap: return others.touches(found.finding.range)
        case .section:
          return others.touches(document.innermostSection(at: found.finding.range.lowerBound))
        }
      }
    }
  }
}
