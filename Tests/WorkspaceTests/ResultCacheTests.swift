import Diagnostics
import Foundation
import LintEngine
import LintTestSupport
import SourceText
import Testing
import Workspace

@Suite struct ResultCacheTests {
  private static func finding(_ rule: String, _ place: Range<Int>) -> Diagnostic {
    Diagnostic(
      RuleID(rule), .warning, at: SourceSpan(place), LocalizedText(zh: "中文", en: "English"))
  }

  /// A result with every part that there is.
  private static var whole: CachedResult {
    var full = finding("full", 300..<70_000)
    full.notes = [
      Note(LocalizedText("名"), path: "b.txt", at: SourceSpan(1..<2)), Note(LocalizedText("")),
    ]
    full.fix = Fix(
      title: LocalizedText("改"), isSafe: true,
      edits: [.init(SourceSpan(1..<1), ""), .init(SourceSpan(4..<9), "新")])
    full.basis = Basis(level: .textLoss, document: "规定", clause: "第三条", url: "https://example.org")
    full.place = LocalizedText(zh: "一、总则", en: "1")
    full.section = "总则"
    full.count = 128
    return CachedResult(
      profile: "zh-report", reason: LocalizedText("标题"), language: .chinese,
      result: LintResult(
        diagnostics: [full, finding("plain", 0..<0)], isIncomplete: false,
        known: KnownOutcome(
          suppressed: 3, usedSuppressions: [0, 200], baselined: 9, stale: ["a": 1, "b": 2],
          recorded: [])))
  }

  private func expectSame(_ found: CachedResult?, _ wanted: CachedResult) {
    #expect(found?.profile == wanted.profile)
    #expect(found?.reason == wanted.reason)
    #expect(found?.language == wanted.language)
    #expect(found?.result.diagnostics == wanted.result.diagnostics)
    #expect(found?.result.isIncomplete == false)
    #expect(found?.result.known.suppressed == wanted.result.known.suppressed)
    #expect(found?.result.known.usedSuppressions == wanted.result.known.usedSuppressions)
    #expect(found?.result.known.baselined == wanted.result.known.baselined)
    #expect(found?.result.known.stale == wanted.result.known.stale)
  }

  @Test func whatWasKeptIsFoundUnderTheSamePathAndContext() throws {
    let folder = try ScratchFolder()
    let cache = ResultCache(in: AbsolutePath(folder.url.path()))
    let path = AbsolutePath("/甲.txt")
    let context = ContentDigest("context")
    try cache.keep(Self.whole, for: path, context: context)
    var asked: [String?] = []
    let found = cache.result(for: path) { profile in
      asked.append(profile)
      return context
    }
    expectSame(found, Self.whole)
    #expect(asked == ["zh-report"])
    #expect(cache.result(for: path) { _ in ContentDigest("other") } == nil)
    #expect(cache.result(for: AbsolutePath("/乙.txt")) { _ in context } == nil)
    #expect(try folder.bytes(of: ".reportlint-cache/.gitignore") == Array("*\n".utf8))
  }

  @Test func aDamagedEntryIsNone() throws {
    let folder = try ScratchFolder()
    let cache = ResultCache(in: AbsolutePath(folder.url.path()))
    let (path, context) = (AbsolutePath("/甲.txt"), ContentDigest("context"))
    try cache.keep(Self.whole, for: path, context: context)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(".reportlint-cache"))
    let entry = ".reportlint-cache/\(try #require(names.first { $0 != ".gitignore" }))"
    let bytes = try folder.bytes(of: entry)
    for length in 0..<bytes.count {
      try folder.write(Array(bytes[..<length]), to: entry)
      #expect(cache.result(for: path) { _ in context } == nil, "cut at \(length)")
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x11
      try folder.write(changed, to: entry)
      #expect(cache.result(for: path) { _ in context } == nil, "changed at \(place)")
    }
    try folder.write(bytes, to: entry)
    expectSame(cache.result(for: path) { _ in context }, Self.whole)
  }

  @Test func whereNothingCanBeWrittenThatIsTold() throws {
    let folder = try ScratchFolder()
    try folder.write("a file", to: ".reportlint-cache")
    let cache = ResultCache(in: AbsolutePath(folder.url.path()))
    #expect(throws: FileError.self) {
      try cache.keep(Self.whole, for: AbsolutePath("/甲.txt"), context: ContentDigest())
    }
  }
}
