import Foundation
import LintTestSupport
import Testing

/// Files and commands of a user, and all that the program answers: `Golden/transcripts`.
///
/// A script holds blocks that begin with `==== file NAME`, whose lines go into that file, or
/// `==== run WORD …`, whose lines go to standard input; `==== show NAME` answers with a file,
/// `==== remove NAME` takes it away, `==== git WORD …` runs git in the folder.
@Suite struct TranscriptTests {
  static let folder = packageRoot(of: #filePath)
    .appending(path: "Tests/CommandLineTests/Golden/transcripts").path()

  @Test(arguments: try GoldenCase.all(in: folder, ending: "script"))
  func everyCommandAnswersAsRecorded(_ golden: GoldenCase) throws {
    let folder = try ScratchFolder()
    // The scratch folder is a repository: no configuration above it counts.
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".git"), withIntermediateDirectories: true)
    let script = String(decoding: try golden.bytes(), as: UTF8.self)
    var answers = ""
    for block in script.split(separator: "==== ") {
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let words = lines[0].split(separator: " ").map(String.init)
      let text = lines.count > 1 ? String(lines[1]) : ""
      switch words[0] {
      case "file": try folder.write(text, to: words[1])
      case "run":
        let outcome = try Program.run(Array(words.dropFirst()), in: folder, input: text)
        answers += "$ reportlint \(words.dropFirst().joined(separator: " "))\n"
        answers += outcome.output
        answers += outcome.error.isEmpty ? "" : "stderr:\n" + outcome.error
        answers += "status \(outcome.status)\n\n"
      case "git":
        #expect(try Program.run("git", Array(words.dropFirst()), in: folder).status == 0)
      case "show":
        answers +=
          "\(words[1]):\n\(String(decoding: try folder.bytes(of: words[1]), as: UTF8.self))\n"
      case "remove": try FileManager.default.removeItem(at: folder.url.appending(path: words[1]))
      default: Issue.record("no such block: \(lines[0])")
      }
    }
    try golden.expect(answers)
  }
}
