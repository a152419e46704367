import Diagnostics
import RuleModel
import SourceText
import Testing
import TextPattern

/// What is reported to authors of patterns that do not compile.
@Suite struct PatternMessageTests {
  private func fault(_ pattern: String) throws -> Diagnostic {
    let text = """
      rules:
        - {id: own, severity: error, message: '{match}', basis: {level: practice}, pattern: '\(pattern)', examples: {flag: ['⟦甲⟧'], pass: [乙]}}
      """
    let faults = RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: Array(text.utf8))) {
      (_) throws(LookupFault) in []
    }.faults
    try #require(faults.count == 1)
    return try #require(faults.first)
  }

  @Test(arguments: [
    "甲\\y", "甲{5,2}", "甲{70000}", "*甲", "[z-a]", "[\\d-z]", "甲(乙", "甲)乙", "(?y甲)", "(?<1a>甲)",
    "(?<n12345678901234567890123456789012345>甲)", "(?<=甲+)乙", "\\2甲", "\\p{Hans}", "\\p甲",
    "\\x{GG}", "[[:nix:]]", "甲(?(1)乙|丙|丁)(戊)", "[甲", "甲[[:alpha:]",
  ])
  func everyReasonIsReportedInBothLanguagesWithAdvice(_ pattern: String) throws {
    let fault = try fault(pattern)
    #expect(fault.rule.name == "rule-file.pattern")
    let note = try #require(fault.notes.first)
    for text in [fault.message.chinese, note.message.chinese] {
      #expect(text.unicodeScalars.contains { $0.properties.isIdeographic }, "\(text)")
      // The library's own English never reaches a Chinese reader.
      #expect(!text.contains("pattern") && !text.contains("quantifier") && !text.contains("group"))
    }
    for text in [fault.message.english, note.message.english] {
      #expect(!text.isEmpty && text.first?.isUppercase == false && !text.hasSuffix("."))
    }
  }

  @Test func theMessageStandsWhole() throws {
    let fault = try fault("甲(?<=乙+)丙")
    #expect(fault.message.chinese == "(?<=…) 和 (?<!…) 里的每一种写法须长度固定")
    #expect(fault.message.english == "each alternative in (?<=…) or (?<!…) must have one length")
    #expect(
      fault.notes.map(\.message.english) == [
        "use no * + ? {1,3} in it, list the lengths with |: (?<=ab|abc)"
      ])
    #expect(fault.span.range.count == "(?<=乙+)".utf8.count)
  }
}
