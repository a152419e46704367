import Diagnostics
import RuleModel
import SourceText
import Testing

/// Rules that are well-formed and yet can do nothing, or not what they say.
@Suite struct MetaCheckTests {
  /// Faults of a rule as `id: words blamed`.
  private func faults(_ parts: String, message: String = "{match}", flag: String = "⟦甲⟧")
    -> [String]
  {
    let text = """
      rules:
        - id: own
          severity: error
          message: '\(message)'
          basis: {level: practice}
          examples: {flag: ['\(flag)'], pass: ['好']}
      \(parts.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

      """
    let bytes = Array(text.utf8)
    return RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: bytes)) {
      (_) throws(LookupFault) in []
    }.faults.map { fault in
      "\(fault.rule): " + String(decoding: bytes[fault.span.range], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("pattern: '甲^乙'", ["rule-file.never-matches: ^"]),
      ("in: sentence\npattern: '办结。同时'", ["rule-file.never-matches: 。"]),
      ("in: clause\npattern: '甲，乙'", ["rule-file.never-matches: ，"]),
      ("pattern: '甲\\n乙'", ["rule-file.never-matches: \\n"]),
      ("pattern: '(?=甲)乙'", ["rule-file.never-matches: (?=甲)"]),
      ("pattern: '共|共计'", ["rule-file.swallowed-alternative: 共计"]),
      ("pattern: '甲'\nunless: '上年|上年度'", ["rule-file.swallowed-alternative: 上年度"]),
      ("pattern: '甲*'", ["rule-file.pattern: 甲"]),
      ("pattern: '甲|'", ["rule-file.pattern: 甲"]),
      ("pattern: '甲'\nunless: '乙*'", ["rule-file.pattern: 乙"]),
      ("phrases: [差不离, 差不多]\nunless: '差不'", ["rule-file.unless-always: '差不'"]),
      ("pattern: '[甲乙]'\nunless: '甲'", ["rule-file.unless-always: '甲'"]),
      ("require: {find: '甲', min: 0}", ["rule-file.bounds: min"]),
      ("require: {find: '甲', min: 3, max: 2}", ["rule-file.bounds: max"]),
      ("length: {of: sentence, min: 9, max: 3}", ["rule-file.bounds: max"]),
    ] as [(String, [String])])
  func whatCanDoNothingIsReported(_ parts: String, _ expected: [String]) {
    #expect(faults(parts) == expected)
  }

  @Test(arguments: [
    "pattern: '^甲|乙$'", "in: sentence\npattern: '办结。'", "in: paragraph\npattern: '办结。同时'",
    "in: clause\npattern: '甲[，]?乙'", "in: document\npattern: '甲\\n乙'", "pattern: '共计|共'",
    "pattern: '(?:共|共计)甲'", "phrases: [差不离, 差不多]\nunless: '差不多'",
    "pattern: '甲'\nunless: '(?<=乙)甲'", "require: {find: '甲', min: 0, max: 2}",
    "length: {of: sentence, min: 3, max: 9}",
  ])
  func whatCanDoSomethingIsLeftAlone(_ parts: String) { #expect(faults(parts) == []) }

  @Test(
    arguments: [
      ("phrases: [甲]", "{mach}", ["rule-file.unknown-capture: {mach}"]),
      (
        "phrases: [{find: 甲, replace: 乙}, 丙]", "{replace}", ["rule-file.unknown-capture: {replace}"]
      ),
      ("pattern: '(?<part>甲)'", "{part} {total}", ["rule-file.unknown-capture: {total}"]),
      ("length: {of: sentence, max: 3}", "{len}", ["rule-file.unknown-capture: {len}"]),
      ("phrases: [甲]", "{count}", ["rule-file.unknown-capture: {count}"]),
      ("phrases: [甲]\nfix: {replace: ''{nix}'', safe: true}", "{match}", []),
      ("phrases: [甲]", "{match", ["rule-file.template: {"]),
      ("phrases: [甲]", "{}", ["rule-file.template: {"]),
    ] as [(String, String, [String])])
  func aMessageNamesWhatItsRuleHas(_ parts: String, _ message: String, _ expected: [String]) {
    guard !parts.contains("''") else {
      let fixed = parts.replacing("''", with: "'")
      #expect(faults(fixed, message: message) == ["rule-file.unknown-capture: {nix}"])
      return
    }
    #expect(faults(parts, message: message) == expected)
  }

  @Test func aMessageMayNameWhatItsRuleHas() {
    #expect(faults("phrases: [{find: 甲, replace: 乙}]", message: "{match}{replace}") == [])
    #expect(faults("pattern: '(?<part>甲)'", message: "{part}") == [])
    #expect(faults("phrases: [甲]\naggregate: true", message: "{count} {{x}}") == [])
  }
}
