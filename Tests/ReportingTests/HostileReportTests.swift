import Diagnostics
import Foundation
import Reporting
import RuleModel
import SourceText
import Testing

/// What a draft may hold to break a format: its whole output, and that a reader of the format takes it.
@Suite struct HostileReportTests {
  /// Two lines: a supplementary-plane character before the place, marks of XML, HTML and commands.
  private static let text = "𠮷<b>&\"%::error::,\u{1B}\n次行"

  private static func report(_ diagnostics: [Diagnostic]) -> FileReport {
    FileReport(
      file: SourceFile(path: "./夹 1/a,b:c.txt", bytes: Array(text.utf8)), profile: "none",
      language: .english, diagnostics: diagnostics, isIncomplete: false)
  }

  private static func diagnostic(_ range: Range<Int>, _ message: String, fix: String? = nil)
    -> Diagnostic
  {
    var diagnostic = Diagnostic(
      RuleID("office-words"), .warning, at: SourceSpan(range), LocalizedText(message))
    diagnostic.fix = fix.map {
      Fix(
        title: LocalizedText("change"), isSafe: true,
        edits: [.init(SourceSpan(range), $0)])
    }
    return diagnostic
  }

  private static let message = "100% <i>,\r\n::set-output::\u{7}"

  private static func output(_ format: ReportFormat, _ diagnostics: [Diagnostic]) -> String {
    var output = ""
    format.reporter(ReportContext(color: false, version: "0", failLevel: .warning)).report(
      [report(diagnostics)], to: &output)
    return output
  }

  @Test func aCommandOfGitHubStaysOneLine() {
    #expect(
      Self.output(.github, [Self.diagnostic(4..<7, Self.message)]) == """
        ::warning file=夹 1/a%2Cb%3Ac.txt,line=1,endLine=1,col=2,endColumn=5,title=office-words::\
        100%25 <i>,\\u{d}%0A\\u{3a}:set-output::\\u{7}

        """)
  }

  @Test func aPlaceOverSeveralLinesHasNoColumnsOnGitHub() {
    let end = Self.text.utf8.count
    #expect(
      Self.output(.github, [Self.diagnostic(4..<end, "m")]) == """
        ::warning file=夹 1/a%2Cb%3Ac.txt,line=1,endLine=2,title=office-words::m

        """)
  }

  @Test(arguments: [(3, ["the first 2 are marked"]), (2, [])])
  func thePageSaysThatItMarksFewerPlacesThanThereAre(_ count: Int, _ reported: [String]) {
    var whole = Self.diagnostic(4..<7, "m")
    whole.count = count
    whole.notes = [Note(LocalizedText("the same here"), at: SourceSpan(8..<9))]
    let notes = Self.output(.html, [whole]).matches(of: #/<p class="note">(.*?)<\/p>/#)
      .map { String($0.1) }
    #expect(
      notes == ["<a href=\"#r1-1-1\">line 1, column 6</a>: the same here"] + reported)
  }

  @Test(arguments: [
    ("a\u{E0041}b", "a\\udb40\\udc41b"), ("\u{202E}\u{9B}", "\\u202e\\u009b"),
    ("##[x “甲”。𠮷", "#\\u0023[x “甲”。𠮷"), ("\"\\\n\t", "\\\"\\\\\\n\\t"),
  ])
  func whatATerminalWouldObeyIsEscapedInJSON(_ message: String, _ written: String) {
    #expect(
      Self.output(.jsonl, [Self.diagnostic(4..<7, message)]) == """
        {"path":"./夹 1/a,b:c.txt","rule":"office-words","severity":"warning","message":"\(written)",\
        "line":1,"column":2,"endLine":1,"endColumn":5,"offset":4,"endOffset":7}

        """)
  }

  @Test func columnsCountBytesInReviewdogsFormat() {
    #expect(
      Self.output(.rdjson, [Self.diagnostic(4..<7, "m", fix: "x")]) == """
        {"source":{"name":"reportlint"},"diagnostics":[{"message":"m","location":\
        {"path":"夹 1/a,b:c.txt","range":{"start":{"line":1,"column":5},"end":{"line":1,"column":8}}},\
        "severity":"WARNING","code":{"value":"office-words"},"suggestions":[{"range":\
        {"start":{"line":1,"column":5},"end":{"line":1,"column":8}},"text":"x"}]}]}

        """)
  }

  @Test func columnsCountScalarsInSARIFAndPathsAreURIs() throws {
    let text = Self.output(.sarif, [Self.diagnostic(4..<7, "m", fix: "")])
    let run = try #require(
      (JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?["runs"]
        as? [[String: Any]]
    ).first
    #expect(run?["columnKind"] as? String == "unicodeCodePoints")
    let result = try #require((run?["results"] as? [[String: Any]])?.first)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    #expect(
      place["artifactLocation"] as? [String: String] == ["uri": "%E5%A4%B9%201/a%2Cb%3Ac.txt"])
    #expect(
      place["region"] as? [String: Int] == [
        "startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 5,
      ])
  }

  @Test(arguments: [ReportFormat.junit, .checkstyle])
  func anXMLReaderTakesIt(_ format: ReportFormat) throws {
    let text = Self.output(format, [Self.diagnostic(4..<7, Self.message)])
    #expect(!text.contains("<i>") && !text.unicodeScalars.contains("\u{7}"))
    let escaped = "100% &lt;i&gt;,\\u{d}\\u{a}::set-output::\\u{7}"
    #expect(text.contains("message=\"\(escaped)\""))
  }

  @Test func whatFailsTheRunIsAFailureAndTheRestIsSaid() {
    var output = ""
    ReportFormat.junit.reporter(ReportContext(color: false, version: "0", failLevel: .error))
      .report(
        [Self.report([Self.diagnostic(4..<7, "m")])], to: &output)
    #expect(
      output == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="reportlint" tests="1" failures="0" errors="0">
          <testsuite name="夹 1/a,b:c.txt" tests="1" failures="0" errors="0">
            <testcase classname="夹 1/a,b:c.txt" name="office-words 1:2">
              <system-out>./夹 1/a,b:c.txt:1:2: warning: m [office-words]</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  /// The lines of the draft on the page.
  private static func lines(_ diagnostics: [Diagnostic]) -> [String] {
    output(.html, diagnostics).split(separator: "\n").filter {
      $0.hasPrefix("<div class=\"line\">")
    }
    .map { (line: Substring) -> String in
      String(line.dropFirst("<div class=\"line\">".count).dropLast("</div>".count))
        .replacing(#/ (id|href|title|aria-label)="[^"]*"/#, with: "")
    }
  }

  @Test func overlappingPlacesAreMarkedStretchByStretch() {
    // 𠮷 is 0..<4, <b> 4..<7, & 7, " 8.
    #expect(
      Self.lines([Self.diagnostic(0..<7, "a"), Self.diagnostic(4..<8, "b")])[0] == """
        <span class="no">1</span><span class="text">\
        <a class="ref warning" data-for="1-1">1</a><mark class="warning" data-for="1-1 warning">𠮷</mark>\
        <a class="ref warning" data-for="1-2">2</a>\
        <mark class="warning" data-for="1-2 warning,1-1 warning">&lt;b&gt;</mark>\
        <mark class="warning" data-for="1-2 warning">&amp;</mark>\
        &quot;%::error::,\\u{1b}</span>
        """)
  }

  @Test func anEmptyPlaceHasItsNumberAlone() {
    #expect(
      Self.lines([Self.diagnostic(8..<8, "a")])[0] == """
        <span class="no">1</span><span class="text">𠮷&lt;b&gt;&amp;\
        <a class="ref warning empty" data-for="1-1">1</a>&quot;%::error::,\\u{1b}</span>
        """)
  }

  @Test func aPlaceOverALineEndIsMarkedOnBothLinesAndNumberedOnce() {
    let end = Self.text.utf8.count
    let lines = Self.lines([Self.diagnostic(19..<end - 3, "a"), Self.diagnostic(end..<end, "b")])
    #expect(
      lines == [
        """
        <span class="no">1</span><span class="text">𠮷&lt;b&gt;&amp;&quot;%::error::\
        <a class="ref warning" data-for="1-1">1</a>\
        <mark class="warning" data-for="1-1 warning">,\\u{1b}</mark></span>
        """,
        """
        <span class="no">2</span><span class="text"><mark class="warning" data-for="1-1 warning">次</mark>行\
        <a class="ref warning empty" data-for="1-2">2</a></span>
        """,
      ])
  }

  @Test func thePageNamesNoOtherFileAndItsTextIsTheDrafts() {
    let page = Self.output(.html, [Self.diagnostic(4..<7, Self.message)])
    #expect(
      !page.contains("http:") && !page.contains("https:") && !page.contains("src=")
        && !page.contains("<link"))
    #expect(!page.contains("<i>") && !page.contains("<b>&"))
  }
}
