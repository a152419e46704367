import Diagnostics
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// What is said of rules that work: cost, messages, parts that no example needs.
@Suite struct RuleHealthTests {
  private func rules(_ text: String) throws -> (rules: [RuleDefinition], bytes: [UInt8]) {
    let bytes = Array(text.utf8)
    let outcome = RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: bytes)) {
      (_) throws(LookupFault) in []
    }
    try #require(outcome.faults.map(\.message.english) == [])
    return (outcome.file.rules, bytes)
  }

  private func rule(_ parts: String, message: String, flag: String, pass: String = "好") -> String {
    """
    rules:
      - id: own
        severity: error
        message: \(message)
        basis: {level: practice}
        examples: {flag: [\(flag)], pass: ['\(pass)']}
    \(parts.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

    """
  }

  private func warnings(_ text: String) throws -> [String] {
    let (rules, bytes) = try rules(text)
    let health = RuleHealth(read: ShippedRules.document)
    return rules.flatMap { health.warnings(on: $0) }.map { file, warning in
      "\(file) \(warning.rule): " + String(decoding: bytes[warning.span.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    "in: paragraph\npattern: '共.*率\\d'", "in: paragraph\npattern: '[^，]+率\\d'",
    "in: paragraph\npattern: '(?:[共计。]|率|高)*率\\p{N}'",
  ])
  func aPatternWhoseCostGrowsWithTheTextIsReported(_ parts: String) throws {
    // Whether the examples pass is not asked here.
    let found = try warnings(rule(parts, message: "'{match}'", flag: "'⟦共计率9⟧'", pass: "共计率高"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("own.yaml rule-file.superlinear-pattern: '") == true)
  }

  @Test(arguments: [
    "in: paragraph\npattern: '共.{0,20}率\\d'", "in: sentence\npattern: '共.*率\\d'",
    "pattern: '共[^，]{2}\\d'", "phrases: [共计]",
  ])
  func aPatternWhoseCostIsBoundedIsNot(_ parts: String) throws {
    let text = rule(parts, message: "'{match}'", flag: "'⟦共计率9⟧'", pass: "共计率高")
    #expect(try warnings(text) == [])
  }

  @Test func aMessageThatQuotesNothingIsReportedWhereItMatters() throws {
    let plain = "'用词不当'"
    let warning = ["own.yaml rule-file.message-without-capture: message"]
    #expect(try warnings(rule("phrases: [甲, 乙]", message: plain, flag: "'⟦甲⟧'")) == warning)
    #expect(
      try warnings(
        rule(
          "claim: {find: '{a:count}，{b:count}', assert: a <= b}", message: plain,
          flag: "'⟦3件，2件⟧'")) == warning)
    #expect(
      try warnings(rule("pattern: '甲'", message: "{zh: '{match}', en: bad}", flag: "'⟦甲⟧'"))
        == warning)
    #expect(try warnings(rule("phrases: [甲]", message: plain, flag: "'⟦甲⟧'")) == [])
    #expect(try warnings(rule("pattern: '甲、等'", message: plain, flag: "'⟦甲、等⟧'")) == [])
    #expect(
      try warnings(rule("length: {of: sentence, max: 1}", message: plain, flag: "'⟦甲乙⟧'")) == [])
  }

  // MARK: Coverage

  private func diagnostics(_ parts: [RulePart], _ rule: RuleDefinition) -> [Diagnostic] {
    UnneededParts.grouped(parts).compactMap { $0.diagnostic(in: rule)?.diagnostic }
  }

  private func unneeded(_ text: String) throws -> [String] {
    let (rules, bytes) = try rules(text)
    let runner = ExampleRunner(
      rules: RuleSet(profile: nil, rules: rules, sections: []), profile: { _ in nil },
      read: ShippedRules.document)
    let coverage = ExampleCoverage(runner)
    let parts =
      rules.flatMap { rule in
        #expect(runner.failures(of: rule).isEmpty)
        return diagnostics(coverage.unneeded(of: rule), rule)
      } + diagnostics(coverage.unneededPieces(of: rules), rules[0])
    return parts.map { diagnostic in
      let id = diagnostic.rule.name.dropFirst("rule-file.uncovered-".count)
      return "\(id) " + String(decoding: bytes[diagnostic.span.range], as: UTF8.self)
    } + coverage.unheldWords(of: rules).map { "word \($0.word) of \($0.list)" }
  }

  @Test func partsThatNoExampleNeedsAreReported() throws {
    let quotes = "'{match}'"
    #expect(
      try unneeded(
        rule("pattern: '(?:甲|乙)丙'", message: quotes, flag: "'⟦甲丙⟧'")) == ["alternative 乙"])
    #expect(
      try unneeded(
        rule("pattern: '(?:甲|乙)丙'", message: quotes, flag: "'⟦甲丙⟧', '⟦乙丙⟧'")) == [])
    #expect(
      try unneeded(
        rule("phrases: [甲, {find: 乙, replace: 丙}]", message: quotes, flag: "'⟦甲⟧'"))
        == ["phrase "])
    #expect(
      try unneeded(
        rule(
          "pattern: '甲'\nunless: '上年|结转'", message: quotes, flag: "'⟦甲⟧'", pass: "上年甲")) == [
          "alternative 结转"
        ])
    #expect(
      try unneeded(
        rule("cases: [{pattern: 甲}, {pattern: 乙}]", message: quotes, flag: "'⟦甲⟧'")) == ["case "])
    #expect(
      try unneeded(
        rule(
          "claim: {find: ['收{a:count}', '办{a:count}'], assert: a < 2}", message: "'{a}'",
          flag: "'⟦收3件⟧'"))
        == ["alternative '办{a:count}'"])
  }

  @Test func alternativesOfOnePatternAreReportedTogether() throws {
    let (rules, _) = try rules(
      rule("pattern: '(?:甲|乙|丙)丁'", message: "'{match}'", flag: "'⟦甲丁⟧'"))
    let runner = ExampleRunner(
      rules: RuleSet(profile: nil, rules: rules, sections: []), profile: { _ in nil },
      read: ShippedRules.document)
    let reported = diagnostics(ExampleCoverage(runner).unneeded(of: rules[0]), rules[0])
    #expect(reported.map { $0.notes.map(\.message.english) } == [["2 of them: 乙 | 丙"]])
  }

  @Test func piecesAndWordListsAreTakenTogetherForAllRules() throws {
    let text = """
      patterns: {done: '办结|整改|完成'}
      terms: {unit: [件, 起, 户]}
      rules:
        - {id: one, severity: error, message: '{match}', basis: {level: logic}, pattern: '{done}了', examples: {flag: ['⟦办结了⟧'], pass: [好]}}
        - {id: two, severity: error, message: '{match}', basis: {level: logic}, pattern: '{done}三{unit}', examples: {flag: ['⟦整改三件⟧'], pass: [好]}}
      """
    #expect(
      try unneeded(text) == ["alternative 完成", "word 起 of unit", "word 户 of unit"])
  }

  // MARK: Failing examples

  private func failures(_ text: String) throws -> [String] {
    let (rules, bytes) = try rules(text)
    let runner = ExampleRunner(
      rules: RuleSet(profile: nil, rules: rules, sections: []), profile: { _ in nil },
      read: ShippedRules.document)
    return rules.flatMap { runner.failures(of: $0) }.flatMap(\.diagnostics).map { _, diagnostic in
      let words = String(decoding: bytes[diagnostic.span.range], as: UTF8.self)
      return "\(words): \(diagnostic.message.english)"
    }
  }

  @Test func aFailingExampleIsShownWhereItFails() throws {
    let missing = "rule 'own' does not find what the example marks here"
    let extra = "rule 'own' finds this, which the example does not mark"
    #expect(
      try failures(
        rule("phrases: [差不离]", message: "'{match}'", flag: "'大概⟦差不多⟧，差不离'")) == [
          "差不多: \(missing)", "差不离: \(extra)",
        ])
    #expect(
      try failures(rule("phrases: [甲]", message: "'{match}'", flag: "'⟦甲⟧'", pass: "乙甲")) == [
        "甲: \(extra)"
      ])
    #expect(
      try failures(
        rule(
          "pattern: '甲\\n'\nin: document\nvariants: {none: 样例}", message: "'{match}'", flag: "'⟦甲⟧'"
        )
      ).count == 1)
    #expect(
      try failures(rule("pattern: '甲1'\nwidth: exact", message: "'{match}'", flag: "'⟦甲1⟧'")) == [])
    // Full-width digits fail: `\\d` alone is not a digit of both widths here.
    #expect(
      try failures(rule("pattern: '甲[0-4]'", message: "'{match}'", flag: "'⟦甲1⟧，⟦甲9⟧'")) == [
        "甲9: \(missing)"
      ])
  }
}
