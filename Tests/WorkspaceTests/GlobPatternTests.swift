import Testing
import Workspace

/// The examples of gitignore(5) and their like.
@Suite struct GlobPatternTests {
  struct Sample: CustomTestStringConvertible {
    let pattern: String
    let matched: [String]
    let passed: [String]

    var testDescription: String { pattern }
  }

  /// A path that ends in a slash is a folder.
  @Test(arguments: [
    Sample(
      pattern: "*.txt", matched: ["a.txt", "x/y/报告.txt", ".txt", "a.txt/"],
      passed: ["a.txt.bak", "txt"]),
    Sample(pattern: "/*.txt", matched: ["a.txt"], passed: ["x/a.txt"]),
    Sample(pattern: "旧稿/", matched: ["旧稿/", "x/旧稿/"], passed: ["旧稿", "旧稿/a.txt"]),
    Sample(pattern: "doc/frotz", matched: ["doc/frotz"], passed: ["a/doc/frotz", "doc/frotz/x"]),
    Sample(pattern: "**/foo", matched: ["foo", "a/foo", "a/b/foo"], passed: ["foo/a", "xfoo"]),
    Sample(pattern: "**/foo/bar", matched: ["foo/bar", "a/foo/bar"], passed: ["foo/x/bar"]),
    Sample(pattern: "abc/**", matched: ["abc/a", "abc/a/b/"], passed: ["abc", "abc/", "x/abc/a"]),
    Sample(pattern: "a/**/b", matched: ["a/b", "a/x/b", "a/x/y/b"], passed: ["a/bb", "ab"]),
    Sample(pattern: "a/*", matched: ["a/x", "a/x/"], passed: ["a/x/y", "a"]),
    Sample(
      pattern: "20?3.txt", matched: ["2023.txt", "20年3.txt"], passed: ["203.txt", "20/3.txt"]),
    Sample(
      pattern: "[0-9一二三]*.txt", matched: ["1.txt", "二月.txt"], passed: ["四月.txt", "a.txt"]),
    Sample(pattern: "[!a]b", matched: ["cb"], passed: ["ab"]),
    Sample(pattern: "[]x]", matched: ["]", "x"], passed: ["[]x]"]),
    Sample(
      pattern: "[[:alpha:]_].md", matched: ["a.md", "Z.md", "_.md"], passed: ["1.md", ":.md"]),
    Sample(pattern: "[![:digit:]]", matched: ["a"], passed: ["1"]),
    Sample(pattern: "\\*.txt", matched: ["*.txt"], passed: ["a.txt"]),
    Sample(pattern: "\\!a", matched: ["!a"], passed: ["a"]),
    Sample(pattern: "*a*a*a*b", matched: ["aaab", "xaxaxab"], passed: ["aab", "aaac"]),
    Sample(pattern: "./a/b", matched: ["a/b"], passed: ["b"]),
  ])
  func whatGitIgnoresIsMatched(_ sample: Sample) throws {
    let pattern = try GlobPattern(sample.pattern)
    func isMatched(_ path: String) -> Bool {
      pattern.matches(path.split(separator: "/")[...], isFolder: path.hasSuffix("/"))
    }
    #expect(sample.matched.filter { !isMatched($0) } == [])
    #expect(sample.passed.filter(isMatched) == [])
    #expect(!pattern.isNegated)
  }

  @Test func anExclamationMarkTakesBack() throws {
    let pattern = try GlobPattern("!keep.txt")
    #expect(pattern.isNegated)
    #expect(pattern.matches(["keep.txt"], isFolder: false))
  }

  @Test(arguments: [
    ("", GlobPattern.Fault.empty), ("/", .empty), ("!", .empty), ("//a", .empty),
    (".", .empty), ("./", .empty), ("/.", .empty),
    ("[a", .unclosedClass), ("a/[", .unclosedClass), ("a\\", .trailingBackslash),
    ("../a", .outside), ("a/../b", .outside),
  ])
  func whatIsNotAPatternIsReported(_ text: String, _ fault: GlobPattern.Fault) {
    #expect(throws: fault) { try GlobPattern(text) }
  }

  @Test func manyWildcardsCostNoMoreThanTheProductOfBothLengths() throws {
    let pattern = try GlobPattern(String(repeating: "*a", count: 500) + "b")
    let deep = try GlobPattern(String(repeating: "**/a/", count: 200) + "b")
    #expect(!pattern.matches([Substring(String(repeating: "a", count: 5000))], isFolder: false))
    #expect(!deep.matches(Array(repeating: "a", count: 2000)[...], isFolder: false))
  }
}
