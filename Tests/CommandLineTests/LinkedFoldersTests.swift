import Foundation
import LintTestSupport
import Testing

/// Folders that a draft is reached in through a link of the same tree.
@Suite struct LinkedFoldersTests {
  /// `files` names the link's path alone: what lies behind it is read, each file once, in loops too.
  @Test func aFolderIsReadBehindALinkWhereItsOwnPathIsLeftOut() throws {
    let folder = try ScratchFolder()
    try folder.write("召开会议4次。2月30日办结。\n", to: "tree/notes/a.txt")
    try folder.write("召开会议4次。2月30日办结。\n", to: "tree/notes/deep/b.txt")
    try folder.write("召开会议4次。2月30日办结。\n", to: "tree/reports/c.txt")
    try folder.write("files: ['reports/**/*.txt']\n", to: "tree/.reportlint.yaml")
    for (link, target) in [
      ("reports/x", "../notes"), ("reports/y", "../notes"), ("notes/deep/up", "../.."),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("tree/\(link)"), withDestinationPath: target)
    }
    let outcome = try Program.run(
      [
        "check", "--no-cache", "--lang", "en", "--select", "date-impossible", "--format", "concise",
        "--config", "tree/.reportlint.yaml", "--root", "tree", "tree",
      ], in: folder)
    let names = outcome.output.split(separator: "\n").filter { $0.hasSuffix("[date-impossible]") }
      .map { String($0.prefix { $0 != ":" }) }
    #expect(
      names == ["tree/reports/c.txt", "tree/reports/x/a.txt", "tree/reports/x/deep/b.txt"])
    #expect(outcome.status == 1)
  }
}
