import Foundation
import LintTestSupport
import Testing

/// The built program in a fresh folder: exit status and both streams.
@Suite struct ProgramTests {
  private static let broken = """
    rules:
      - id: own
        severity: fatal
    """
  private static let clean = "这是一段没有问题的说明文字。\n"

  @Test(
    arguments: [
      (["check", "clean.txt", "--quiet"], 0, "", ""),
      (
        ["check", "faulty.txt", "--quiet", "--format", "concise", "--lang", "en"], 1,
        "faulty.txt:1:3: error: no calendar has the date 2024年2月30日 [date-impossible]\n", ""
      ),
      (
        ["check", "faulty.txt", "--quiet", "--format", "concise", "--fail-level", "never"], 0,
        "faulty.txt:1:3: error: 日历上没有“2024年2月30日”这一天 [date-impossible]\n", ""
      ),
      (
        ["check", "missing.txt", "--quiet", "--format", "concise"], 2,
        "missing.txt:1:1: error: no such file [input.missing]\n  note: check the path and the spelling of the name\n",
        ""
      ),
      (
        ["check", "empty.txt", "--quiet", "--format", "concise"], 2,
        "empty.txt:1:1: error: the file is empty, there is nothing to check [input.empty]\n", ""
      ),
      (
        ["check", "folder", "--quiet", "--format", "concise"], 2,
        "folder:1:1: error: no draft to check (.txt .md .markdown .html .htm .docx .odt .fodt) [input.no-drafts]\n",
        ""
      ),
      (["check", "folder", "--quiet", "--allow-empty"], 0, "", ""),
      (
        ["check", "clean.txt", "--rules", "broken.yaml", "--quiet", "--format", "concise"], 2,
        """
        broken.yaml:2:5: error: the rule has no kind: it does not say what to look for [rule-file.kind]
          note: kinds: phrases, pattern, require, sections, numbering, enumeration, pairs, dates, claim, agreement, length, repetition, references, table, characters, statement
          note: as in: phrases: [差不离, {find: 帐号, replace: 账号}]
        broken.yaml:2:5: error: a rule has no 'basis' [rule-file.missing-key]
          note: as in: basis: {level: practice}
        broken.yaml:2:5: error: a rule has no 'examples' [rule-file.missing-key]
          note: as in: examples: {flag: ['一个⟦错误⟧的例子'], pass: ['一个正确的例子']}
        broken.yaml:2:5: error: a rule has no 'message' [rule-file.missing-key]
          note: as in: message: {zh: '“{match}”有误', en: '“{match}” is wrong'}
        broken.yaml:3:15: error: 'fatal' is not a value of 'severity' [rule-file.unknown-value]
          note: did you mean 'error'?
          note: choices: info, warning, error

        """, ""
      ),
      (
        ["check", "clean.txt", "--lang", "en"], 0, "",
        "1 file checked: 0 errors, 0 warnings, 0 infos\n"
      ),
      (
        ["check", "clean.txt", "faulty.txt", "missing.txt", "--format", "concise", "--lang", "en"],
        2,
        "faulty.txt:1:3: error: no calendar has the date 2024年2月30日 [date-impossible]\n"
          + "missing.txt:1:1: error: no such file [input.missing]\n"
          + "  note: check the path and the spelling of the name\n",
        "2 files checked: 2 errors, 0 warnings, 0 infos, 1 file not fully checked\n"
      ),
    ] as [([String], Int32, String, String)])
  func everyRunEndsWithItsStatusAndKeepsItsStreamsApart(
    _ arguments: [String], _ status: Int32, _ output: String, _ error: String
  ) throws {
    let folder = try ScratchFolder()
    try folder.write(Array(Self.clean.utf8), to: "clean.txt")
    try folder.write(Array("会议2024年2月30日召开。\n".utf8), to: "faulty.txt")
    try folder.write([], to: "empty.txt")
    try folder.write(Array(Self.broken.utf8), to: "broken.yaml")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "folder"), withIntermediateDirectories: true)
    #expect(
      try Program.run(arguments, in: folder)
        == Program.Outcome(status: status, output: output, error: error))
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "input.damaged"),
      ([0xD0, 0xCF, 0x11, 0xE0], "input.binary"),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "input.utf32"),
      ([0x41, 0xFF, 0xFE, 0x80], "input.encoding"),
      ([0x41, 0x00, 0x42], "input.binary"),
    ] as [([UInt8], String)])
  func whatIsNotTextIsRefusedAndOtherFilesAreStillChecked(_ bytes: [UInt8], _ rule: String) throws {
    let folder = try ScratchFolder()
    try folder.write(bytes, to: "a.txt")
    try folder.write(Array("会议2024年2月30日召开。\n".utf8), to: "b.txt")
    let outcome = try Program.run(
      ["check", "a.txt", "b.txt", "--quiet", "--format", "concise"], in: folder)
    #expect(outcome.status == 2)
    let rules = outcome.output.split(separator: "\n").filter { $0.hasSuffix("]") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }
    #expect(rules.map(String.init) == [rule, "date-impossible"])
  }

  @Test func standardInputIsReadUnderTheNameGiven() throws {
    let outcome = try Program.run(
      ["check", "-", "--stdin-filename", "draft.txt", "--quiet", "--format", "concise"],
      in: try ScratchFolder(), input: "会议2024年2月30日召开。")
    #expect(
      outcome
        == Program.Outcome(
          status: 1, output: "draft.txt:1:3: error: 日历上没有“2024年2月30日”这一天 [date-impossible]\n",
          error: ""))
  }

  @Test(arguments: [
    ["check", "--nix"], ["nix"], ["check", "--format", "nix"], ["check", "--jobs", "0"],
  ])
  func wrongUsageIsStatusTwoAndReportedOnStandardError(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: try ScratchFolder())
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("Usage: reportlint"))
  }

  @Test func shippedExamplesPass() throws {
    let outcome = try Program.run(["test"], in: try ScratchFolder())
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
  }

  @Test(arguments: ["1", "3", "64"])
  func draftsCheckedSideBySideAreReportedInTheOrderOfTheirPaths(_ jobs: String) throws {
    let folder = try ScratchFolder()
    var expected = ""
    // More than one batch.
    for number in 100..<200 {
      if number == 150 {
        try folder.write("", to: "\(number).txt")
        expected +=
          "150.txt:1:1: error: the file is empty, there is nothing to check [input.empty]\n"
        continue
      }
      try folder.write("会议2024年2月30日召开。\n", to: "\(number).txt")
      expected += "\(number).txt:1:3: error: 日历上没有“2024年2月30日”这一天 [date-impossible]\n"
    }
    let outcome = try Program.run(
      ["check", "--jobs", jobs, "--quiet", "--format", "concise", "--select", "date-impossible"],
      in: folder)
    #expect(outcome == Program.Outcome(status: 2, output: expected, error: ""))
  }

  @Test func jsonSaysWhyAProfileWasChosen() throws {
    let folder = try ScratchFolder()
    try folder.write("云浦街道2023年工作总结\n一年来工作平稳。\n下一步继续努力。\n", to: "a.txt")
    let outcome = try Program.run(
      ["check", "a.txt", "--quiet", "--format", "json", "--select", "date-impossible"], in: folder)
    #expect(
      outcome
        == Program.Outcome(
          status: 0,
          output:
            #"{"version":1,"tool":{"name":"reportlint","version":"0.1.0"},"files":[{"path":"a.txt","#
            + #""profile":"zh-work-summary","profileReason":"标题中有“工作总结”","diagnostics":[]}],"#
            + #""summary":{"files":1,"errors":0,"warnings":0,"infos":0,"suppressed":0,"baselined":0,"incomplete":0,"otherFiles":{}}}"#
            + "\n", error: ""))
  }

  @Test func aRuleIsListedAndExplained() throws {
    let folder = try ScratchFolder()
    let list = try Program.run(["rules", "--lang", "zh"], in: folder)
    #expect(list.status == 0)
    #expect(list.output.contains("\nnumbering-gap\t错误\tzh/numbering\t"))
    let unknown = try Program.run(["explain", "numbering-gab", "--lang", "en"], in: folder)
    #expect(
      unknown
        == Program.Outcome(
          status: 2, output: "",
          error: "there is no rule 'numbering-gab'; did you mean 'numbering-gap'?\n"))
    let known = try Program.run(["explain", "numbering-gap", "--lang", "en"], in: folder)
    #expect(known.status == 0)
    #expect(known.output.hasPrefix("numbering-gap  "))
  }

  @Test func aFailingExampleIsStatusOne() throws {
    let folder = try ScratchFolder()
    try folder.write(
      Array(
        """
        rules:
          - id: own
            severity: error
            message: m
            basis: {level: practice}
            phrases: [差不离]
            examples: {flag: ['大概⟦差不多⟧'], pass: ['好的']}
        """.utf8), to: "own.yaml")
    let outcome = try Program.run(["test", "own.yaml", "--format", "concise"], in: folder)
    #expect(
      outcome
        == Program.Outcome(
          status: 1,
          output: """
            own.yaml:7:27: error: rule 'own' does not find what the example marks here \
            [rule-file.example-failed]

            """, error: "1 rule, 2 examples, 0 document cases, 1 failed\n"))
  }

  @Test func oneLineOfFiveMegabytesIsChecked() throws {
    let folder = try ScratchFolder()
    // No sentence occurs twice.
    let line = (0..<90_000).map { "全年受理纠纷\($0)起，调处成功\($0)起。" }.joined()
    try folder.write(Array(line.utf8), to: "long.txt")
    let outcome = try Program.run(
      ["check", "long.txt", "--quiet", "--format", "concise"], in: folder)
    #expect(outcome == Program.Outcome(status: 0, output: "", error: ""))
  }

  /// 会议2024年2月30日召开。 in four encodings: one finding, at the same place.
  @Test(
    arguments: [
      Array("\u{FEFF}会议2024年2月30日召开。\r\n".utf8),
      [0xFF, 0xFE] + "会议2024年2月30日召开。".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + "会议2024年2月30日召开。".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      [0xBB, 0xE1, 0xD2, 0xE9] + Array("2024".utf8) + [0xC4, 0xEA, 0x32, 0xD4, 0xC2]
        + Array("30".utf8) + [0xC8, 0xD5, 0xD5, 0xD9, 0xBF, 0xAA, 0xA1, 0xA3],
    ] as [[UInt8]])
  func aDraftIsReadInItsEncoding(_ bytes: [UInt8]) throws {
    let folder = try ScratchFolder()
    try folder.write(bytes, to: "a.txt")
    let outcome = try Program.run(["check", "a.txt", "--quiet", "--format", "concise"], in: folder)
    #expect(
      outcome
        == Program.Outcome(
          status: 1, output: "a.txt:1:3: error: 日历上没有“2024年2月30日”这一天 [date-impossible]\n",
          error: ""))
  }

  @Test func aFolderIsCheckedInPathOrderWithAllItsFolders() throws {
    let folder = try ScratchFolder()
    for name in ["b.txt", "a/乙.txt", "a/b/甲.txt", "c.doc"] {
      try folder.write("会议2024年2月30日召开。", to: name)
    }
    let outcome = try Program.run(
      ["check", "--quiet", "--format", "concise", "--lang", "en"], in: folder)
    let finding = ":1:3: error: no calendar has the date 2024年2月30日 [date-impossible]\n"
    #expect(
      outcome
        == Program.Outcome(
          status: 1,
          output: ["a/b/甲.txt", "a/乙.txt", "b.txt"].map { $0 + finding }.joined(), error: ""))
  }

  @Test func whatIsLargerThanTheLimitIsRefusedAndTheRestIsChecked() throws {
    let folder = try ScratchFolder()
    try folder.write("会议2024年2月30日召开。", to: "b.txt")
    let large = folder.path("a.txt")
    #expect(FileManager.default.createFile(atPath: large, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: large))
    try handle.truncate(atOffset: (64 << 20) + 1)
    try handle.close()
    let rules = String(repeating: "#", count: (4 << 20) + 1)
    try folder.write(rules, to: "own.yaml")
    let outcome = try Program.run(
      ["check", "a.txt", "b.txt", "--rules", "own.yaml", "--quiet", "--format", "concise"],
      in: folder)
    #expect(
      outcome
        == Program.Outcome(
          status: 2,
          output: """
            own.yaml:1:1: error: the file has 4194305 bytes, more than the limit of 4194304 \
            [limit.file-size]
              note: split the file, or raise the limit in the configuration
            a.txt:1:1: error: the file has 67108865 bytes, more than the limit of 67108864 \
            [limit.file-size]
              note: split the file, or raise the limit in the configuration
            b.txt:1:3: error: 日历上没有“2024年2月30日”这一天 [date-impossible]

            """, error: ""))
  }

  enum HostileFile: String, CaseIterable {
    case depth, aliases

    var text: String {
      switch self {
      case .depth: return "rules: " + String(repeating: "[", count: 100_000)
      case .aliases:
        let names = ["a", "b", "c", "d", "e", "f", "g"]
        let lines = zip(names, names.dropFirst()).map { from, to in
          let items = Array(repeating: "*\(from)", count: 10).joined(separator: ",")
          return "\(to): &\(to) [\(items)]\n"
        }
        return "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + lines.joined() + "rules: []\n"
      }
    }

    var message: String {
      switch self {
      case .depth: "1:71: error: the nesting is deeper than 64 levels [limit.yaml-depth]"
      case .aliases:
        "6:8: error: the file has more than 200000 nodes, aliases counted as expanded "
          + "[limit.yaml-nodes]"
      }
    }
  }

  @Test(arguments: HostileFile.allCases)
  func aHostileRuleFileIsRefusedAtItsPlace(_ file: HostileFile) throws {
    let folder = try ScratchFolder()
    try folder.write(Self.clean, to: "clean.txt")
    try folder.write(file.text, to: "hostile.yaml")
    let outcome = try Program.run(
      ["check", "clean.txt", "--rules", "hostile.yaml", "--quiet", "--format", "concise"],
      in: folder)
    #expect(
      outcome == Program.Outcome(status: 2, output: "hostile.yaml:\(file.message)\n", error: ""))
  }

  @Test func whyAProfileWasChosenIsReportedOnRequest() throws {
    let folder = try ScratchFolder()
    try folder.write("云浦街道2023年法治政府建设年度报告\n今年工作平稳。\n", to: "a.txt")
    try folder.write("The report of the year.\n", to: "b.txt")
    let outcome = try Program.run(
      [
        "check", "a.txt", "b.txt", "--quiet", "--verbose", "--format", "concise", "--ignore",
        "zh/structure",
      ],
      in: folder)
    #expect(
      outcome.error.split(separator: "\n").map(String.init) == [
        "a.txt: zh-rule-of-law-report (the title has '法治政府建设年度报告')",
        "b.txt: en-report (chosen by language)",
      ])
  }
}
