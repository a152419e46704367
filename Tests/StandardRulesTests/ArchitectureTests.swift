import Foundation
import LintTestSupport
import Testing

/// Each target imports what `Package.swift`, the one table of imports, gives it, and nothing else.
@Suite struct ArchitectureTests {
  /// What a target of the library and its programs may import of the toolchain.
  private static let toolchain: [String: Set<String>] = [
    "Checking": ["Dispatch", "Synchronization"],
    "DocumentReaders": ["Synchronization"],
    "EmbedRules": ["Foundation", "PackagePlugin"],
    "EmbedRulesTool": ["Foundation"],
    "LintEngine": ["Synchronization"],
    "LintTestSupport": ["Foundation", "Testing"],
    "RuleModel": ["Synchronization"],
    "TextPattern": ["Synchronization"],
    "Workspace": ["Glibc"],
    "devtool": ["Foundation"],
  ]
  private static let toolchainOfTests: Set = ["Foundation", "Glibc", "Testing"]

  @Test func aTargetImportsExactlyWhatThePackageGivesIt() throws {
    var faults: [String] = []
    for target in try PackageTarget.all() {
      let imports = try Self.imports(below: target.folder)
      let isTest = target.kind == "test"
      let own = isTest ? Self.toolchainOfTests : Self.toolchain[target.name] ?? []
      faults += imports.subtracting(target.dependencies).subtracting(own).sorted().map {
        "\(target.name) imports \($0)"
      }
      // Tests share what is given to all of them.
      let given = isTest ? [] : target.dependencies.union(own)
      faults += given.subtracting(imports).sorted().map { "\(target.name) does not import \($0)" }
    }
    #expect(faults == [])
  }

  @Test func everyFolderOfSourcesIsATarget() throws {
    let root = packageRoot(of: #filePath)
    let folders = try ["Plugins", "Sources", "Tests"].flatMap { parent in
      try FileManager.default.contentsOfDirectory(atPath: root.appending(path: parent).path())
        .map { "\(parent)/\($0)" }
    }
    #expect(try PackageTarget.all().map(\.folder).sorted() == folders.sorted())
  }

  private static func imports(below folder: String) throws -> Set<String> {
    let url = packageRoot(of: #filePath).appending(path: folder)
    var imports: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: url.path())
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if let index = words.firstIndex(of: "import"), index <= 2, words.count == index + 2 {
          imports.insert(String(words[index + 1]))
        }
      }
    }
    return imports
  }

  @Test func noFileOfOursIsLongerThanFiveHundredLines() throws {
    let long = try Self.files().filter { _, text in
      text.split(separator: "\n", omittingEmptySubsequences: false).count > 501
    }
    #expect(long.map(\.path) == [])
  }

  @Test func testsSeeWhatOtherTargetsSee() throws {
    let attribute = "@test" + "able import"
    #expect(try Self.files().filter { $0.text.contains(attribute) }.map(\.path) == [])
  }

  /// All Swift files of ours.
  private static func files() throws -> [(path: String, text: String)] {
    let root = packageRoot(of: #filePath)
    return try ["Sources", "Tests"].flatMap { folder in
      let url = root.appending(path: folder)
      return try FileManager.default.subpathsOfDirectory(atPath: url.path()).sorted()
        .filter { $0.hasSuffix(".swift") }
        .map { ($0, try String(contentsOf: url.appending(path: $0), encoding: .utf8)) }
    }
  }
}
