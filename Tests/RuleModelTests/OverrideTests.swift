import Diagnostics
import DocumentModel
import RuleModel
import SourceText
import Testing
import YAMLTree

/// Rule files that take in others and change their rules.
@Suite struct OverrideTests {
  private static let base = """
    rules:
      - id: words
        severity: warning
        enabled: false
        message: '“{match}”'
        basis: {level: practice}
        in: sentence
        phrases: [差不离, {find: 帐号, replace: 账号}]
        examples: {flag: ['⟦差不离⟧'], pass: ['好']}
      - id: long
        severity: info
        message: '{length}'
        basis: {level: practice}
        length: {of: sentence, max: 140}
        examples: {flag: ['⟦长⟧'], pass: ['短']}
      - id: two-ways
        severity: error
        message: '“{match}”'
        basis: {level: practice}
        cases:
          - {severity: info, pattern: 甲乙}
          - {pattern: 丙丁}
        examples: {flag: ['⟦甲乙⟧'], pass: ['好']}
    """

  private func resolve(_ text: String, _ others: [String: String] = [:])
    -> RuleLibrary.Resolution
  {
    let files = others.merging(["base.yaml": Self.base]) { own, _ in own }
    let sources = RuleLibrary.Sources(
      file: { (name, _) throws(LookupFault) in
        guard let text = files[name] else { throw .missing }
        return .file(SourceFile(path: name, bytes: Array(text.utf8)))
      }, words: { (_, _) throws(LookupFault) in throw .missing }, known: ["base.yaml"])
    return RuleLibrary.resolve(
      .file(SourceFile(path: "own.yaml", bytes: Array(text.utf8))), profile: nil, from: sources)
  }

  private func faults(_ resolution: RuleLibrary.Resolution) -> [String] {
    resolution.faults.flatMap { file, diagnostics in
      diagnostics.map { fault in
        let start = file.lines.position(of: fault.span.start, in: .unicodeScalars)
        let place = "\(file.path):\(start.line):\(start.column)"
        let notes = fault.notes.map { " | \($0.message.english)" }.joined()
        return "\(place) \(fault.rule): \(fault.message.english)\(notes)"
      }
    }
  }

  private func rule(_ id: String, _ resolution: RuleLibrary.Resolution) throws -> RuleDefinition {
    try #require(resolution.set.rules.first { $0.id.name == id })
  }

  private func phrases(_ rule: RuleDefinition) -> [String] {
    rule.cases.flatMap { one -> [String] in
      guard case .phrases(let body) = one.body else { return [] }
      return body.phrases.map { "\($0.find.text)>\($0.replacement ?? "")" }
    }
  }

  @Test func severityOffAndListsAreChanged() throws {
    let resolution = resolve(
      """
      extends: base.yaml
      overrides:
        words: {severity: error, phrases+: [大概, {find: 登陆, replace: 登录}], phrases-: [帐号], in: paragraph}
        long: {length: {max: 200}}
        two-ways: off
      """)
    #expect(faults(resolution) == [])
    let words = try rule("words", resolution)
    #expect(words.severity == .error)
    #expect(words.isEnabled)
    #expect(phrases(words) == ["差不离>", "大概>", "登陆>登录"])
    #expect(words.cases.map(\.scopes) == [[.paragraph]])
    let long = try rule("long", resolution)
    guard case .length(let body)? = long.cases.first?.body else {
      Issue.record("no length")
      return
    }
    #expect(body.maximum == 200)
    #expect(body.measure == .sentence)
    #expect(long.severity == .info)
    #expect(try !rule("two-ways", resolution).isEnabled)
  }

  @Test func aSeverityHoldsForAllCases() throws {
    let resolution = resolve("extends: base.yaml\noverrides: {two-ways: warning}\n")
    #expect(faults(resolution) == [])
    let rule = try rule("two-ways", resolution)
    #expect(rule.severity == .warning)
    #expect(rule.cases.map(\.severity) == [nil, nil])
  }

  @Test func everyPartKnowsItsFile() throws {
    let resolution = resolve(
      "extends: middle.yaml\noverrides: {words: {message: '{match}？'}}\n",
      ["middle.yaml": "extends: base.yaml\noverrides: {words: error}\n"])
    #expect(faults(resolution) == [])
    let words = try rule("words", resolution)
    #expect(words.files == ["base.yaml", "middle.yaml", "own.yaml"])
    guard case .mapping(let entries) = words.node.content else {
      Issue.record("no mapping")
      return
    }
    let origins = entries.map { entry -> String in
      guard case .scalar(let key) = entry.key.content else { return "" }
      return "\(key.text) \(words.place(of: entry.value.span).file)"
    }
    #expect(
      origins == [
        "id base.yaml", "severity middle.yaml", "message own.yaml", "basis base.yaml",
        "in base.yaml", "phrases base.yaml", "examples base.yaml",
      ])
  }

  @Test func singleRulesAreTakenIn() throws {
    let only = resolve("extends: [{from: base.yaml, only: [long, words]}]\n")
    #expect(faults(only) == [])
    #expect(only.set.rules.map(\.id.name) == ["words", "long"])
    let byName = resolve("extends: [two-ways]\n")
    #expect(faults(byName) == [])
    #expect(byName.set.rules.map(\.id.name) == ["two-ways"])
    let except = resolve("extends: [{from: base.yaml, except: [long]}]\n")
    #expect(except.set.rules.map(\.id.name) == ["words", "two-ways"])
  }

  @Test func aChangedRuleIsNotLostBesideTheUnchangedOne() throws {
    let others = ["middle.yaml": "extends: base.yaml\noverrides: {long: error}\n"]
    for order in ["[middle.yaml, base.yaml]", "[base.yaml, middle.yaml]"] {
      let resolution = resolve("extends: \(order)\n", others)
      #expect(faults(resolution) == [])
      #expect(try rule("long", resolution).severity == .error)
    }
  }

  @Test(
    arguments: [
      (
        "overrides: {word: off}",
        [
          "own.yaml:2:13 rule-file.unknown-rule: there is no rule 'word' to override | did you mean 'words'?"
        ]
      ),
      (
        "overrides: {words: {phrases-: [差不多]}}",
        [
          "own.yaml:2:32 rule-file.unknown-value: '差不多' is not in 'phrases' of rule 'words', so it cannot be taken out | did you mean '差不离'? | choices: 差不离, 帐号"
        ]
      ),
      (
        "overrides: {words: {phrases-: [差不离, 帐号]}}",
        [
          "own.yaml:2:21 rule-file.empty-list: nothing is left in 'phrases' after this; to switch the rule off write 'off'"
        ]
      ),
      (
        "overrides: {words: {message: '{mach}'}}",
        [
          "own.yaml:2:31 rule-file.unknown-capture: nothing fills {mach}: the rule has no capture of that name | did you mean {match}? | there are: {match}"
        ]
      ),
      (
        "overrides: {two-ways: {phrases+: [大概]}}",
        [
          "own.yaml:2:24 rule-file.kind: with 'cases', 'phrases' belongs inside the cases"
        ]
      ),
      (
        "overrides: {words: {unless: '甲{nix}'}}",
        [
          "own.yaml:2:31 rule-file.pattern: there is no pattern piece or word list 'nix' | there are: —"
        ]
      ),
      (
        "overrides: {long: {length: {maximum: 5}}}",
        [
          "own.yaml:2:29 rule-file.unknown-key: 'length' has no key 'maximum' | keys: of, min, max, with"
        ]
      ),
      (
        "overrides: {words: 关闭}",
        [
          "own.yaml:2:20 rule-file.unknown-value: '关闭' is not a value of 'overrides' | did you mean 'off'? | choices: off, info, warning, error"
        ]
      ),
      (
        "sections-: [plan]",
        [
          "own.yaml:2:13 rule-file.unknown-section: no section 'plan' is required, so it cannot be taken out"
        ]
      ),
    ] as [(String, [String])])
  func whatCannotBeLaidOverARuleIsReportedAtItsPlace(_ text: String, _ expected: [String]) {
    let found = faults(resolve("extends: base.yaml\n\(text)\n"))
    #expect(found == expected)
  }

  @Test func singleRulesThatAreNotThereAreReported() {
    #expect(
      faults(resolve("extends: [{from: base.yaml, only: [lang]}, three-ways]\n")) == [
        "own.yaml:1:36 rule-file.unknown-rule: 'base.yaml' has no rule 'lang' | did you mean 'long'?",
        "own.yaml:1:44 rule-file.unknown-extends: there is no pack or file 'three-ways' | there are: base.yaml",
      ])
  }

  @Test func idsThatClashAreShownAtBothPlaces() throws {
    let resolution = resolve(
      """
      extends: base.yaml
      rules:
        - id: long
          severity: error
          message: '{match}'
          basis: {level: practice}
          phrases: [甲]
          examples: {flag: ['⟦甲⟧'], pass: ['乙']}
      """)
    #expect(
      faults(resolution) == [
        "own.yaml:3:9 rule-file.duplicate-id: rule 'long' is defined in another file too | first defined here"
      ])
    let note = try #require(resolution.faults.first?.diagnostics.first?.notes.first)
    #expect(note.path == "base.yaml")
    #expect(note.span == SourceSpan(Self.base.utf8Offset(of: "long\n")))
  }
}

extension String {
  /// The bytes of the first word of `text` in the receiver.
  fileprivate func utf8Offset(of text: String) -> Range<Int> {
    let all = Array(utf8)
    let wanted = Array(text.utf8)
    let start = all.indices.first { all[$0...].starts(with: wanted) } ?? 0
    return start..<start + wanted.count - 1
  }
}
