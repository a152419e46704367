import Diagnostics
import Foundation
import LintTestSupport
import Reporting
import RuleModel
import SourceText
import Testing

/// The JSON Schema of rule files, compared with a validator like those of editors' servers.
@Suite struct SchemaTests {
  /// A rule file without faults, in which each mistake replaces a part.
  private static let whole = """
    extends: [zh-report]
    sections+:
      - key: plan
        title: {zh: 打算, en: plans}
        headings: ['打算']
        level: 1
    rules:
      - id: own-words
        severity: error
        message: {zh: '“{match}”', en: 'a “{match}”'}
        basis: {level: practice}
        in: sentence
        mask: [quote]
        aggregate: true
        phrases: [甲, {find: 乙, replace: 丙}]
        fix: {width: full, safe: true}
        examples: {flag: ['⟦甲⟧'], pass: [好]}
      - id: own-length
        severity: info
        message: '{length}'
        basis: {level: practice}
        length: {of: sentence, max: 140}
        examples: {flag: ['⟦长⟧'], pass: [短]}
      - id: own-claim
        severity: error
        message: '{part}'
        basis: {level: logic}
        claim: {find: '收到{total:count}，办结{part:count}', assert: part <= total}
        examples: {flag: ['⟦收到2件，办结3件⟧'], pass: ['收到2件，办结1件']}
    overrides:
      half-width-punct: off

    """

  /// What authors get wrong: the words that stand in the place of others.
  private static let mistakes: [(name: String, old: String, new: String)] = [
    ("severity that does not exist", "severity: error", "severity: fatal"),
    ("severity in Chinese", "severity: error", "severity: 错误"),
    ("severity left out", "    severity: error\n    message: {zh", "    message: {zh"),
    ("severity empty", "severity: error", "severity:"),
    ("slip in a key", "severity: error", "severty: error"),
    ("key in Chinese", "severity: error", "级别: error"),
    ("id with capitals", "id: own-words", "id: OwnWords"),
    ("id with an underscore", "id: own-words", "id: own_words"),
    ("id in Chinese", "id: own-words", "id: 自定词语"),
    ("message left out", "    message: '{length}'\n", ""),
    ("message as a list", "message: '{length}'", "message: ['{length}']"),
    ("message in an unknown language", "en: 'a “{match}”'", "fr: 'un'"),
    ("basis as a word", "basis: {level: practice}", "basis: practice"),
    ("level of basis unknown", "basis: {level: logic}", "basis: {level: arithmetic}"),
    ("basis without level", "basis: {level: logic}", "basis: {document: 《办法》}"),
    ("scope unknown", "in: sentence", "in: sentences"),
    ("heading level as a word", "in: sentence", "in: heading(one)"),
    ("mask unknown", "mask: [quote]", "mask: [quotes]"),
    ("Boolean in Chinese", "aggregate: true", "aggregate: 是"),
    ("Boolean as yes", "aggregate: true", "aggregate: yes"),
    ("no words", "phrases: [甲, {find: 乙, replace: 丙}]", "phrases: []"),
    ("words with an unknown key", "{find: 乙, replace: 丙}", "{find: 乙, with: 丙}"),
    ("two kinds", "    phrases: [甲", "    pattern: 丁\n    phrases: [甲"),
    ("no kind", "    length: {of: sentence, max: 140}\n", ""),
    ("measure unknown", "of: sentence", "of: word"),
    ("number in words", "max: 140", "max: 一百四十"),
    ("number out of range", "level: 1", "level: 12"),
    ("length without bounds", "{of: sentence, max: 140}", "{of: sentence}"),
    ("claim without assert", ", assert: part <= total", ""),
    ("claim with a slip", "assert: part", "asert: part"),
    ("fix without safe", "{width: full, safe: true}", "{width: full}"),
    ("fix without a change", "{width: full, safe: true}", "{safe: true}"),
    ("examples without pass", ", pass: [短]", ""),
    ("examples as a list", "examples: {flag: ['⟦长⟧'], pass: [短]}", "examples: ['⟦长⟧']"),
    ("list without hyphens", "  - key: plan\n", "    key: plan\n"),
    ("section without headings", "    headings: ['打算']\n", ""),
    ("override unknown", "half-width-punct: off", "half-width-punct: disabled"),
    ("override with a slip", "half-width-punct: off", "half-width-punct: {sevrity: info}"),
    ("extends left empty", "extends: [zh-report]", "extends:"),
    ("top key unknown", "overrides:", "override:"),
  ]

  private static func validate(_ files: [(name: String, text: String)]) throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(JSONSchema.ruleFiles.text, to: "schema.json")
    for file in files { try folder.write(file.text, to: file.name) }
    let script = packageRoot(of: #filePath).appending(
      path: "Tests/ReportingTests/Schema/validate.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments =
      [script.path(), folder.path("schema.json")] + files.map { folder.path($0.name) }
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func faults(_ text: String) -> [Diagnostic] {
    RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: Array(text.utf8))) {
      (_) throws(LookupFault) in []
    }.faults
  }

  @Test func everyShippedRuleFileIsValid() throws {
    let root = packageRoot(of: #filePath)
    var files: [(name: String, text: String)] = []
    for folder in ["rules/en", "rules/zh", "rules/profiles", "Tests/RuleModelTests/Golden/whole"] {
      let url = root.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path()).sorted() {
        files.append(
          ("\(folder)/\(name)", try String(contentsOf: url.appending(path: name), encoding: .utf8)))
      }
    }
    #expect(
      try Self.validate(files) == files.map { "\($0.name.split(separator: "/").last ?? ""): ok" })
  }

  @Test func everyShippedRuleFileNamesTheSchema() throws {
    let root = packageRoot(of: #filePath)
    let line = "# yaml-language-server: $schema=../../docs/schema/rule-file.schema.json\n"
    for folder in ["rules/zh", "rules/profiles"] {
      let url = root.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path()) {
        let text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
        #expect(text.hasPrefix(line), "\(name)")
      }
    }
    #expect(
      FileManager.default.fileExists(
        atPath: root.appending(path: "docs/schema/rule-file.schema.json").path()))
  }

  @Test func typicalMistakesAreCaughtBySchemaAndDecoderAlike() throws {
    var files = [(name: "whole.yaml", text: Self.whole)]
    for (index, mistake) in Self.mistakes.enumerated() {
      let range = try #require(Self.whole.firstRange(of: mistake.old), "\(mistake.name)")
      files.append(
        ("\(index).yaml", Self.whole.replacingCharacters(in: range, with: mistake.new)))
    }
    #expect(Self.mistakes.count == 40)
    #expect(Self.faults(Self.whole) == [])
    let verdicts = try Self.validate(files)
    #expect(verdicts.first == "whole.yaml: ok")
    for ((mistake, file), verdict) in zip(
      zip(Self.mistakes, files.dropFirst()), verdicts.dropFirst())
    {
      #expect(!verdict.hasSuffix(": ok"), "the schema lets pass: \(mistake.name)")
      #expect(!Self.faults(file.text).isEmpty, "the decoder lets pass: \(mistake.name)")
    }
  }
}
