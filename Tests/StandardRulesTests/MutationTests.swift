import Diagnostics
import DocumentModel
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import StandardRules
import Testing
import YAMLTree

/// The examples of a rule notice when the rule changes.
@Suite struct MutationTests {
  @Test func everyRuleHasThreeExamplesToFlagAndThreeToPass() throws {
    for name in StandardRules.names {
      for rule in try ShippedRules.decoded(name).rules {
        #expect(rule.examples.flag.count >= 3, "\(rule.id)")
        #expect(rule.examples.pass.count >= 3, "\(rule.id)")
      }
    }
  }

  /// Rules that are a bare list of what is looked for, in the order of the packs.
  private static let withoutMutants = [
    "en-annual-content", "en-audit-content", "en-postmortem-content", "en-postmortem-detail",
    "en-postmortem-course", "disclosure-cell-blank",
    "quoted-list-dunhao", "book-list-dunhao", "title-mark-misuse",
    "heading-punct-mixed", "org-consistency",
  ]

  @Test func allOtherRulesHaveMutants() throws {
    var faults: [String] = []
    for name in StandardRules.names {
      for (pack, rule) in try Self.rules(of: name) {
        guard let original = Self.definition(of: rule, in: pack, name) else {
          faults.append("\(name): a rule cannot be read")
          continue
        }
        let mutants = RuleMutants.all(of: rule).filter {
          Self.definition(of: $0.rule, in: pack, name) != nil
        }
        if mutants.isEmpty { faults.append(original.id.name) }
      }
    }
    #expect(faults == Self.withoutMutants)
  }

  /// At least nine rules in ten notice at least half of their mutants.
  @Test func nineRulesInTenNoticeThatTheyWereChanged() throws {
    let profiles = try Dictionary(
      uniqueKeysWithValues: StandardRules.profiles.map {
        ($0, try ShippedRules.resolution(of: $0).set)
      })
    var blind: [String] = []
    var (checked, made, noticed) = (0, 0, 0)
    for name in StandardRules.names {
      let base = name.hasPrefix("en/") ? "en-report" : "zh-rule-of-law-report"
      let rules = try #require(profiles[base]).rules
      for (pack, rule) in try Self.rules(of: name) {
        let mutants = RuleMutants.all(of: rule).compactMap { mutant in
          Self.definition(of: mutant.rule, in: pack, name).map { (mutant.name, $0) }
        }
        guard let original = Self.definition(of: rule, in: pack, name) else { continue }
        let id = original.id
        let runner = ExampleRunner(
          rules: RuleSet(profile: nil, rules: rules.filter { $0.id != id }, sections: []),
          profile: { profiles[$0] }, read: ShippedRules.document)
        // Every example is read once for all mutants.
        let examples = runner.prepared(original)
        let survivors = mutants.filter { !runner.notices($0.1, on: examples) }
        checked += 1
        made += mutants.count
        noticed += mutants.count - survivors.count
        if survivors.count * 2 > mutants.count {
          blind.append("\(id): \(survivors.map(\.0).joined(separator: "; "))")
        }
      }
    }
    #expect(blind.count * 10 <= checked, "\(noticed) of \(made): \(blind.joined(separator: "\n"))")
  }

  /// The rules of a pack as YAML, with the pack around them.
  private static func rules(of name: String) throws -> [(pack: [YAMLEntry], rule: YAMLNode)] {
    let text = try #require(StandardRules.text(named: name))
    guard case .mapping(let entries)? = try YAMLNode.parse(Array(text.utf8))?.content else {
      return []
    }
    let pack = entries.filter { $0.key.text == "patterns" || $0.key.text == "terms" }
    let list = entries.first { $0.key.text == "rules" }?.value
    guard case .sequence(let rules)? = list?.content else { return [] }
    return rules.map { (pack, $0) }
  }

  /// A changed rule, its examples run as written only; nil where it is not a rule any more.
  private static func definition(of rule: YAMLNode, in pack: [YAMLEntry], _ name: String)
    -> RuleDefinition?
  {
    guard case .mapping(var entries) = rule.content else { return nil }
    entries.removeAll { $0.key.text == "variants" }
    if let plain = YAMLNode(packed: Array("m1 s8 variantsm1 s4 nones1 -".utf8)),
      case .mapping(let added) = plain.content
    {
      entries += added
    }
    let rules = YAMLNode(
      span: rule.span,
      content: .sequence([YAMLNode(span: rule.span, content: .mapping(entries))]))
    let root = YAMLNode(
      span: rule.span,
      content: .mapping(pack + [YAMLEntry(key: .text("rules"), value: rules)]))
    return RuleFileDecoder.decode(VerifiedPack(path: "\(name).yaml", packed: root.packed)).rules
      .first
  }
}

extension YAMLNode {
  /// The text of a scalar; nothing for anything else.
  fileprivate var text: String {
    if case .scalar(let scalar) = content { return scalar.text }
    return ""
  }
}
