import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import StandardRules
import Testing

@Suite struct ShippedExamplesTests {
  @Test(arguments: StandardRules.names)
  func aShippedFileHasNoFault(_ name: String) throws {
    let faults = try ShippedRules.resolution(of: name).faults.flatMap(\.diagnostics)
    #expect(faults.map(\.message.english) == [])
  }

  @Test(arguments: StandardRules.profiles)
  func everyExampleFindsWhatItMarksInEveryVariant(_ profile: String) throws {
    let set = try ShippedRules.resolution(of: profile).set
    var sections: [String: RuleSet] = [:]
    for name in StandardRules.profiles {
      sections[name] = try ShippedRules.resolution(of: name).set
    }
    let runner = ExampleRunner(
      rules: set, profile: { sections[$0] },
      read: ShippedRules.document)
    #expect(!set.rules.isEmpty)
    for rule in set.rules {
      for failure in runner.failures(of: rule) {
        Issue.record(
          "\(rule.id) \(failure.variant?.text.english ?? "as written"): \(failure.differences)")
      }
    }
  }

  @Test(arguments: StandardRules.profiles)
  func everyRuleSpeaksBothLanguagesAndSaysWhyWithExamplesOfBothKinds(_ profile: String) throws {
    for rule in try ShippedRules.resolution(of: profile).set.rules {
      let title = try #require(rule.title, "\(rule.id)")
      let why = try #require(rule.why, "\(rule.id)")
      #expect(title.chinese != title.english, "\(rule.id)")
      #expect(why.chinese != why.english, "\(rule.id)")
      #expect(rule.message.chinese != rule.message.english, "\(rule.id)")
      #expect(!rule.examples.flag.isEmpty && !rule.examples.pass.isEmpty, "\(rule.id)")
    }
  }

  @Test(arguments: StandardRules.profiles)
  func aRuleOfPracticeIsAnErrorOnlyWhereNothingElseCanBeMeant(_ profile: String) throws {
    let rules = try ShippedRules.resolution(of: profile).set.rules
    let errors = rules.filter { $0.basis.level == .practice && $0.severity == .error }
    let meant: Set =
      profile.hasPrefix("zh")
      ? [
        "web-residue", "toc-residue", "placeholder", "deceptive-character", "template-choice",
        "machine-residue",
      ]
      : ["en-placeholder", "en-deceptive-character", "en-machine-residue"]
    #expect(Set(errors.map(\.id.name)) == meant)
  }
}
