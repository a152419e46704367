import LintTestSupport
import Testing

/// Lines of `check` that are read without the option parser, which debug builds compare with what it reads.
struct PlainCheckLineTests {
  @Test(
    "A plain line does what it does through the parser",
    arguments: [
      "draft.txt", "draft.txt other.md", ".", "--no-config draft.txt", "--quiet draft.txt",
      "--no-config --no-cache --jobs 1 --format jsonl draft.txt",
      "draft.txt --format full other.md",
      "--lang en draft.txt", "--lang auto --profile none draft.txt", "--jobs 12 missing.txt",
    ])
  func plainLinesAreReadAsByTheParser(_ line: String) throws {
    let (plain, parsed) = try outcomes(line)
    #expect(plain == parsed)
    #expect(plain.status < 3)
  }

  @Test(
    "What is wrong is complained of by the parser",
    arguments: [
      "--format", "--format xml draft.txt", "--format --quiet", "--jobs 0 draft.txt",
      "--jobs x draft.txt", "--lang de draft.txt", "--unknown draft.txt", "--at 3 draft.txt",
      "--profile -x draft.txt",
    ])
  func wrongLinesAreLeftToTheParser(_ line: String) throws {
    let outcome = try outcomes(line).plain
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("reportlint check"))
  }

  @Test("What is written in another way is read by the parser")
  func otherWaysAreLeftToTheParser() throws {
    let plain = try outcomes("--format json draft.txt").plain
    #expect(try outcomes("--format=json draft.txt").plain == plain)
    #expect(try outcomes("--quiet --quiet --format json draft.txt").plain.output == plain.output)
  }

  /// What a line does, and what it does with an end of options that only the parser knows.
  private func outcomes(_ line: String) throws -> (plain: Program.Outcome, parsed: Program.Outcome)
  {
    let folder = try ScratchFolder()
    try folder.write("关于用水的报告\n\n全市共有水厂20座，其中国有12座、民营9座。\n", to: "draft.txt")
    try folder.write("# Water\n\nThe the report.\n", to: "other.md")
    let arguments = ["check"] + line.split(separator: " ").map(String.init)
    return (
      try Program.run(arguments, in: folder), try Program.run(arguments + ["--"], in: folder)
    )
  }
}
