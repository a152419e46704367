import Diagnostics
import DocumentModel
import Foundation
import LintEngine
import LintTestSupport
import Reporting
import RuleModel
import SourceText
import Testing

/// The page of a run over several drafts: whole, and by the rules of the web.
@Suite struct PageTests {
  private static let root = packageRoot(of: #filePath)

  /// A draft with findings of all kinds, one without, one that was refused, and one in English.
  private static func reports(_ language: Language) throws -> [FileReport] {
    var reports = try ["street-report", "street-report-clean"].map { name in
      let path = "docs/examples/\(name).txt"
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let (document, result) = try ShippedRules.lint(
        text, path: path, profile: "zh-rule-of-law-report")
      return FileReport(
        file: document.file, profile: "zh-rule-of-law-report",
        reason: LocalizedText(zh: "题名含“法治政府建设”", en: "the title has “法治政府建设”"),
        language: language, diagnostics: result.diagnostics, isIncomplete: false)
    }
    reports[0].suppressed = 2
    reports[1].baselined = 3
    let refused = Diagnostic(
      RuleID("input.binary"), .error, at: SourceSpan(0..<0),
      LocalizedText(zh: "这是 PDF 文件", en: "this is a PDF file"))
    reports.append(
      FileReport(
        file: SourceFile(path: "草稿 <1>.pdf", bytes: []), language: language, diagnostics: [refused],
        isIncomplete: true))
    reports.append(longSentence(language))
    return reports
  }

  /// A sentence too long, with a fault in it and one beside it.
  private static func longSentence(_ language: Language) -> FileReport {
    let text = "甲" + String(repeating: "乙丙", count: 45) + "丁。戊"
    var inner = Diagnostic(
      RuleID("inner"), .info, at: SourceSpan(30..<36), LocalizedText(zh: "其中", en: "inside"))
    inner.notes = [
      Note(LocalizedText(zh: "看这里", en: "see here"), at: SourceSpan(60..<63)),
      Note(LocalizedText(zh: "想一想", en: "think")),
    ]
    let long = Diagnostic(
      RuleID("long"), .warning, at: SourceSpan(0..<279), LocalizedText(zh: "长", en: "long"))
    return FileReport(
      file: SourceFile(path: "long.txt", bytes: Array(text.utf8)), profile: "none",
      language: language, diagnostics: [long, inner], isIncomplete: false)
  }

  private static func page(_ language: Language, _ reports: [FileReport]? = nil) throws -> String {
    let rules = try ShippedRules.resolution(of: "zh-rule-of-law-report").set.rules
    let context = ReportContext(
      color: false, version: "0", rules: rules, language: language, others: [".pages": 1],
      day: CalendarDay(year: 2026, month: 1, day: 31))
    var output = ""
    ReportFormat.html.reporter(context).report(try reports ?? Self.reports(language), to: &output)
    return output
  }

  @Test(arguments: Language.allCases)
  func thePageIsTheOneThatWasRead(_ language: Language) throws {
    let golden = GoldenCase(
      input: URL(fileURLWithPath: #filePath),
      expected: Self.root.appending(
        path: "Tests/ReportingTests/Golden/several.html.\(language.rawValue).out"))
    try golden.expect(try Self.page(language))
  }

  @Test func aLongStretchIsOnlyUnderlinedAndWhatItHoldsIsSeen() throws {
    let page = try Self.page(.english, [Self.longSentence(.english)])
    let looks = page.matches(of: #/<mark class="([^"]*)" data-for="([^"]*)">([^<]*)/#).map {
      "\($0.1) / \($0.2) / \($0.3.count)"
    }
    #expect(
      looks == [
        "warning long / 1-1 warning long / 10", "info / 1-2 info,1-1 warning long / 2",
        "warning long / 1-1 warning long / 8", "related / 1-2 related,1-1 warning long / 1",
        "warning long / 1-1 warning long / 72",
      ])
  }

  @Test func wordsOfTwoFindingsLookLikeTheGraver() throws {
    func found(_ severity: Severity) -> Diagnostic {
      Diagnostic(RuleID(severity.rawValue), severity, at: SourceSpan(0..<3), LocalizedText("m"))
    }
    var beside = Diagnostic(RuleID("a"), .info, at: SourceSpan(6..<9), LocalizedText("n"))
    beside.notes = [Note(LocalizedText("see"), at: SourceSpan(0..<3))]
    let page = try Self.page(
      .english,
      [
        FileReport(
          file: SourceFile(path: "a.txt", bytes: Array("甲乙丙".utf8)), profile: "none",
          language: .english,
          diagnostics: [found(.info), found(.error), found(.warning), beside], isIncomplete: false)
      ])
    #expect(
      page.contains(
        "<mark class=\"error\" data-for=\"1-2 error,1-3 warning,1-1 info,1-4 related\">甲</mark>乙"))
  }

  @Test(arguments: Language.allCases)
  func everyLinkLeadsSomewhereAndNoNameIsTwice(_ language: Language) throws {
    let page = try Self.page(language)
    let names = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(names.count == Set(names).count)
    let links = page.matches(of: #/ href="#([^"]+)"/#).map { String($0.1) }
    #expect(links.count > 60)
    #expect(Set(links).subtracting(names) == [])
    let labels = page.matches(of: #/ aria-labelledby="([^"]+)"/#).map { String($0.1) }
    #expect(Set(labels).subtracting(names) == [])
  }

  @Test(arguments: Language.allCases)
  func everyElementIsClosed(_ language: Language) throws {
    let empty: Set = ["meta", "input", "!DOCTYPE"]
    var open: [String] = []
    let body = try Self.page(language).replacing(
      #/<(style|script)>.*?<\/(style|script)>/#.dotMatchesNewlines(), with: "")
    for tag in body.matches(of: #/<(/?)([a-zA-Z0-9!]+)[^>]*>/#) {
      let name = String(tag.2)
      guard !empty.contains(name) else { continue }
      if tag.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open == [])
  }

  @Test func nothingButThePagesOwnStyleAndScriptCount() throws {
    let page = try Self.page(.english)
    let policy = try #require(page.firstMatch(of: #/Content-Security-Policy" content="([^"]*)"/#)).1
    func source(_ name: String) throws -> String {
      let start = try #require(page.range(of: "<\(name)>")).upperBound
      let end = try #require(page.range(of: "</\(name)>")).lowerBound
      return "'sha256-\(SHA256.digest(of: Array(page[start..<end].utf8)).base64)'"
    }
    #expect(
      policy
        == "default-src 'none'; style-src \(try source("style")); script-src \(try source("script")); base-uri 'none'; form-action 'none'"
    )
    #expect(page.firstMatch(of: #/ (style|on[a-z]+)="/#) == nil)
  }

  @Test func withoutFindingsThereIsNothingToFilter() throws {
    let page = try Self.page(
      .chinese,
      [
        FileReport(
          file: SourceFile(path: "a.txt", bytes: Array("甲".utf8)), profile: "none",
          language: .chinese, diagnostics: [], isIncomplete: false)
      ])
    #expect(!page.contains("<form"))
    #expect(!page.contains("<nav"))
    #expect(
      page.contains(
        """
        <details class="file" id="d1">
        <summary><h2>a.txt</h2> <span class="none">没有发现问题</span></summary>
        <p class="about">适用规则：none · 豁免 0 处</p>
        """))
  }
}
