import LintTestSupport
import Testing
import Workspace

@Suite struct PathCompletionTests {
  @Test(
    arguments: [
      ("", ["a.yaml", "folder/"]), ("a", ["a.yaml"]), (".", [".hidden.yaml"]),
      ("folder/", ["folder/b.yml"]), ("folder/c", []), ("none/", []),
    ] as [(String, [String])])
  func foldersAndFilesOfTheEndingsAreOffered(_ begun: String, _ expected: [String]) throws {
    let folder = try ScratchFolder()
    for name in ["a.yaml", "a.txt", ".hidden.yaml", "folder/b.yml", "folder/c.txt"] {
      try folder.write("", to: name)
    }
    let root = folder.path("")
    let found = PathCompletion.candidates(root + begun, endings: [".yaml", ".yml"])
    #expect(found == expected.map { root + $0 })
  }
}
