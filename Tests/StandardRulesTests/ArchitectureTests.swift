import Foundation
import LintTestSupport
import Testing

/// Each target imports what the house allows it, and nothing else.
@Suite struct ArchitectureTests {
  static let allowed: [String: Set<String>] = [
    "SourceText": [],
    "Diagnostics": ["SourceText"],
    "YAMLTree": ["SourceText", "CYAML"],
    "TextPattern": ["SourceText", "CPCRE2", "Synchronization"],
    "DocumentModel": ["SourceText"],
    "DocumentReaders": [
      "SourceText", "DocumentModel", "Diagnostics", "YAMLTree", "CCMarkGFM", "Synchronization",
    ],
    "RuleModel": [
      "SourceText", "Diagnostics", "YAMLTree", "TextPattern", "DocumentModel", "Synchronization",
    ],
    "LintEngine": [
      "SourceText", "RuleModel", "DocumentModel", "TextPattern", "Diagnostics", "Synchronization",
    ],
    "Reporting": ["SourceText", "LintEngine", "RuleModel", "DocumentModel", "Diagnostics"],
    "StandardRules": [],
    "Workspace": [
      "SourceText", "LintEngine", "DocumentModel", "DocumentReaders", "RuleModel", "Diagnostics",
      "Glibc", "CArguments",
    ],
  ]

  @Test(arguments: allowed.keys.sorted())
  func aTargetImportsOnlyWhatTheHouseAllows(_ target: String) throws {
    let folder = packageRoot(of: #filePath).appending(path: "Sources/\(target)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    var imports: Set<String> = []
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 {
          imports.insert(String(words[index + 1]))
        }
      }
    }
    #expect(imports.subtracting(Self.allowed[target] ?? []) == [])
  }

  @Test func noFileOfOursIsLongerThanFiveHundredLines() throws {
    let root = packageRoot(of: #filePath)
    for folder in ["Sources", "Tests"] {
      let url = root.appending(path: folder)
      for file in try FileManager.default.subpathsOfDirectory(atPath: url.path())
      where file.hasSuffix(".swift") {
        let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
        #expect(
          text.split(separator: "\n", omittingEmptySubsequences: false).count <= 501, "\(file)")
      }
    }
  }
}
