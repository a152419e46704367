import Foundation
import LintTestSupport

/// The inputs of ``BenchCommand``, written into a folder.
struct BenchInputs {
  struct Input {
    let name: String
    let path: String
    var options: [String] = []
  }

  /// What time is taken of.
  private(set) var large: [Input] = []
  /// What instructions are counted of.
  private(set) var small: [Input] = []
  /// What ripgrep is called with before the path.
  let searchArguments: [String]
  private let folder: URL

  private static let profile = ["--profile", "zh-rule-of-law-report"]
  private static let patterns = [
    "帐号", "矛盾纠纷\\d+起", "第[一二三四五六七八九十]+条", "\\d{4}年\\d{1,2}月", "[，。]{2,}", "百分之", "一是|二是|三是",
    "\\d+%", "（[一二三四五六七八九十]）", "扫一扫",
  ]

  /// - Parameters:
  ///   - draft: A report of a few paragraphs.
  ///   - folder: Where the inputs go; it is made.
  /// - Throws: What the file system says.
  init(draft: String, in folder: URL) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let patterns = folder.appending(path: "patterns")
    try Self.patterns.joined(separator: "\n").write(to: patterns, atomically: true, encoding: .utf8)
    searchArguments = ["-o", "-n", "--column", "-f", patterns.path()]
    try addLarge(draft)
    try addSmall(draft)
  }

  private mutating func addLarge(_ draft: String) throws {
    let report = Self.repeated(draft, upTo: 13 << 10)
    let line = report.filter { !$0.isNewline }
    large = [
      try file("cold start", report),
      try files("1,503 files, 20 MB", report, count: 1503),
      try file("one file of 20 MB", Self.repeated(report, upTo: 20 << 20)),
      try file("one line of 5 MB", Self.repeated(line, upTo: 5 << 20)),
      try file("100,000 findings", Self.repeated("登陆帐号。\n", upTo: 100_000 * 16)),
      try file("10,000 headings", Self.headings(10_000), type: "md"),
      try file(
        "Markdown of 20 MB", Self.repeated(Self.markdown(report), upTo: 20 << 20), type: "md"),
      try document("docx of 2 MB of text", Self.repeated(report, upTo: 2 << 20)),
    ]
  }

  private mutating func addSmall(_ draft: String) throws {
    let report = Self.repeated(draft, upTo: 13 << 10)
    let line = report.filter { !$0.isNewline }
    small = [
      try file("one line", "这是一行文字。\n"),
      try file("cold start", report),
      try files("20 files", report, count: 20),
      try file("one file of 200 KB", Self.repeated(report, upTo: 200 << 10)),
      try file("one line of 50 KB", Self.repeated(line, upTo: 50 << 10)),
      try file("1,000 findings", Self.repeated("登陆帐号。\n", upTo: 1000 * 16)),
      try file("200 headings", Self.headings(200), type: "md"),
      try file(
        "Markdown of 100 KB", Self.repeated(Self.markdown(report), upTo: 100 << 10), type: "md"),
      try document("docx of 100 KB of text", Self.repeated(report, upTo: 100 << 10)),
    ]
  }

  private static func repeated(_ text: String, upTo size: Int) -> String {
    String(repeating: text, count: max(1, size / text.utf8.count))
  }

  private static func headings(_ count: Int) -> String {
    "# 年度工作报告\n\n"
      + (1...count).map { "## 第\($0)部分 工作情况\n\n全年办理事项\($0)件。\n\n" }.joined()
  }

  /// A report with its numbered lines as headings.
  private static func markdown(_ report: String) -> String {
    report.split(separator: "\n").map { line in
      line.count < 30 && line.contains("、") ? "## \(line)\n\n" : "\(line)\n\n"
    }.joined()
  }

  private func place(_ name: String) -> URL {
    folder.appending(path: name.filter { $0.isLetter || $0.isNumber || $0 == " " })
  }

  private func file(_ name: String, _ text: String, type: String = "txt") throws -> Input {
    // The same name may be one of both lists.
    let path = place(name + " \(text.utf8.count)").appendingPathExtension(type)
    try text.write(to: path, atomically: false, encoding: .utf8)
    return Input(name: name, path: path.path(percentEncoded: false), options: Self.profile)
  }

  private func files(_ name: String, _ text: String, count: Int) throws -> Input {
    let path = place(name)
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    for index in 0..<count {
      try text.write(
        to: path.appending(path: "\(index).txt"), atomically: false, encoding: .utf8)
    }
    return Input(name: name, path: path.path(percentEncoded: false), options: Self.profile)
  }

  private func document(_ name: String, _ text: String) throws -> Input {
    let path = place(name).appendingPathExtension("docx")
    let paragraphs = text.split(separator: "\n").map { line in
      String(line).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    try Data(WordFile(paragraphs: paragraphs).archive.bytes).write(to: path)
    return Input(name: name, path: path.path(percentEncoded: false), options: Self.profile)
  }
}
