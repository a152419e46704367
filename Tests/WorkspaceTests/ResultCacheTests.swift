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
    var full = finding("full", 300..<70_002)
    full.notes = [
      Note(LocalizedText("名"), path: "b.txt", at: SourceSpan(1..<2)), Note(LocalizedText("")),
    ]
    full.fix = Fix(
      title: LocalizedText("改"), isSafe: true,
      edits: [.init(SourceSpan(3..<3), ""), .init(SourceSpan(6..<9), "新")])
    full.basis = Basis(level: .textLoss, document: "规定", clause: "第三条", url: "https://example.org")
    full.place = LocalizedText(zh: "一、总则", en: "1")
    full.section = "总则"
    full.count = 128
    return CachedResult(
      profile: "zh-report", reason: LocalizedText("标题"), language: .chinese,
      result: LintResult(
        diagnostics: [full, finding("plain", 0..<0)], isIncomplete: false,
        known: FilterOutcome(
          suppressed: 3, usedSuppressions: [0, 200], baselined: 9, stale: ["a": 1, "b": 2],
          recorded: [])))
  }

  private static let key = KeyedDigest.Key((0..<16).map { UInt8($0) })
  private static let other = KeyedDigest.Key((1..<17).map { UInt8($0) })
  /// A draft of three bytes a character.
  private static let record = Array(String(repeating: "稿", count: 30_000).utf8)

  private static func cache(in folder: ScratchFolder, key: KeyedDigest.Key? = key) throws
    -> ResultCache
  {
    ResultCache(
      CacheFolder(in: AbsolutePath(folder.url.path()), key: try #require(key)))
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
    let cache = try Self.cache(in: folder)
    let path = AbsolutePath("/甲.txt")
    let context = cache.digest(for: "context")
    try cache.keep(Self.whole, for: path, context: context)
    var asked: [String?] = []
    let found = cache.result(for: path, record: Self.record) { profile in
      asked.append(profile)
      return context
    }
    expectSame(found, Self.whole)
    #expect(asked == ["zh-report"])
    #expect(cache.result(for: path, record: Self.record) { _ in cache.digest(for: "x") } == nil)
    #expect(cache.result(for: path, record: Self.record) { _ in nil } == nil)
    #expect(cache.result(for: AbsolutePath("/乙.txt"), record: Self.record) { _ in context } == nil)
    #expect(try folder.bytes(of: ".reportlint-cache/.gitignore") == Array("*\n".utf8))
    let stranger = try Self.cache(in: folder, key: Self.other)
    #expect(
      stranger.result(for: path, record: Self.record) { _ in stranger.digest(for: "context") }
        == nil)
  }

  private func entry(_ folder: ScratchFolder) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(".reportlint-cache"))
    return ".reportlint-cache/\(try #require(names.first { $0 != ".gitignore" }))"
  }

  @Test func aDamagedEntryIsIgnored() throws {
    let folder = try ScratchFolder()
    let cache = try Self.cache(in: folder)
    let (path, context) = (AbsolutePath("/甲.txt"), cache.digest(for: "context"))
    try cache.keep(Self.whole, for: path, context: context)
    let entry = try entry(folder)
    let bytes = try folder.bytes(of: entry)
    for length in 0..<bytes.count {
      try folder.write(Array(bytes[..<length]), to: entry)
      #expect(cache.result(for: path, record: Self.record) { _ in context } == nil, "\(length)")
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x11
      try folder.write(changed, to: entry)
      #expect(cache.result(for: path, record: Self.record) { _ in context } == nil, "\(place)")
    }
    try folder.write(bytes, to: entry)
    expectSame(cache.result(for: path, record: Self.record) { _ in context }, Self.whole)
  }

  /// An entry of another draft, even one that is as long, is none.
  @Test func anEntryIsOfItsDraftAlone() throws {
    let folder = try ScratchFolder()
    let cache = try Self.cache(in: folder)
    let context = cache.digest(for: "context")
    try cache.keep(Self.whole, for: AbsolutePath("/甲.txt"), context: context)
    let (first, bytes) = (try entry(folder), try folder.bytes(of: try entry(folder)))
    try FileManager.default.removeItem(atPath: folder.path(first))
    try cache.keep(Self.whole, for: AbsolutePath("/乙.txt"), context: context)
    let second = try entry(folder)
    #expect(first != second)
    try folder.write(bytes, to: second)
    #expect(cache.result(for: AbsolutePath("/乙.txt"), record: Self.record) { _ in context } == nil)
  }

  @Test(arguments: [0, 300, 69_999, 70_000, 70_001, 70_003])
  func findingsThatDoNotFitTheDraftAreIgnored(_ end: Int) throws {
    let folder = try ScratchFolder()
    let cache = try Self.cache(in: folder)
    let (path, context) = (AbsolutePath("/甲.txt"), cache.digest(for: "context"))
    try cache.keep(Self.whole, for: path, context: context)
    let fits = end >= 70_002
    let record = Array(Self.record[..<end])
    #expect((cache.result(for: path, record: record) { _ in context } != nil) == fits)
  }

  @Test func placesWithinACharacterAreRefused() throws {
    let folder = try ScratchFolder()
    let cache = try Self.cache(in: folder)
    let (path, context) = (AbsolutePath("/甲.txt"), cache.digest(for: "context"))
    let result = CachedResult(
      profile: nil, reason: nil, language: .chinese,
      result: LintResult(
        diagnostics: [Self.finding("own", 1..<3)], isIncomplete: false,
        known: FilterOutcome(
          suppressed: 0, usedSuppressions: [], baselined: 0, stale: [:], recorded: [])))
    try cache.keep(result, for: path, context: context)
    #expect(cache.result(for: path, record: Array("稿".utf8)) { _ in context } == nil)
    #expect(cache.result(for: path, record: Array("abc".utf8)) { _ in context } != nil)
  }

  /// The folder may be planted as a link or a file, its entries as links.
  @Test func nothingIsReadOrWrittenThroughALink() throws {
    let (folder, far) = (try ScratchFolder(), try ScratchFolder())
    let (path, cache) = (AbsolutePath("/甲.txt"), try Self.cache(in: folder))
    let context = cache.digest(for: "context")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(".reportlint-cache"), withDestinationPath: far.url.path())
    #expect(throws: FileError.isLink(path: folder.path(".reportlint-cache"))) {
      try cache.keep(Self.whole, for: path, context: context)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: far.url.path()) == [])

    try FileManager.default.removeItem(atPath: folder.path(".reportlint-cache"))
    try cache.keep(Self.whole, for: path, context: context)
    let entry = try entry(folder)
    try far.write(try folder.bytes(of: entry), to: "entry")
    try FileManager.default.removeItem(atPath: folder.path(entry))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(entry), withDestinationPath: far.path("entry"))
    #expect(cache.result(for: path, record: Self.record) { _ in context } == nil)
    let before = try far.bytes(of: "entry")
    try cache.keep(Self.whole, for: path, context: context)
    #expect(try far.bytes(of: "entry") == before)
    expectSame(cache.result(for: path, record: Self.record) { _ in context }, Self.whole)
  }

  @Test func thatNothingCanBeWrittenIsReported() throws {
    let folder = try ScratchFolder()
    try folder.write("a file", to: ".reportlint-cache")
    let cache = try Self.cache(in: folder)
    #expect(throws: FileError.isLink(path: folder.path(".reportlint-cache"))) {
      try cache.keep(
        Self.whole, for: AbsolutePath("/甲.txt"), context: cache.digest(for: "context"))
    }
  }
}
