import Diagnostics
import Reporting
import RuleModel
import SourceText
import Testing

/// What terminals obey and what keepers of logs take for commands is shown, not done.
@Suite struct ShownTextTests {
  @Test(arguments: [
    ("\u{1B}[31m红", "\\u{1b}[31m红"), ("\u{9B}2J", "\\u{9b}2J"),
    ("\u{1B}]0;t\u{7}", "\\u{1b}]0;t\\u{7}"),
    ("a\u{202E}b\u{2066}c\u{2069}", "a\\u{202e}b\\u{2066}c\\u{2069}"),
    ("\u{61C}\u{200F}", "\\u{61c}\\u{200f}"),
    ("4\u{AD}2\u{2060}0", "4\\u{ad}2\\u{2060}0"), ("a\u{E0041}", "a\\u{e0041}"),
    ("a\r\nb\tc", "a\\u{d}\\u{a}b c"),
    ("\u{7F}\u{85}\u{2028}", "\\u{7f}\\u{85}\\u{2028}"),
    ("见##[error]x", "见#\\u{23}[error]x"), ("###[x", "##\\u{23}[x"),
    ("##vso[task.x]", "#\\u{23}vso[task.x]"),
    ("##teamcity[x", "#\\u{23}teamcity[x"),
    ("## 标题 [1]", "## 标题 [1]"), ("##[", "#\\u{23}["), ("#[", "#["), ("::error::x", "::error::x"),
    ("年度报告“甲”—", "年度报告“甲”—"),
  ])
  func aTextIsShown(_ text: String, _ shown: String) {
    #expect(ShownText(text).text == shown)
  }

  @Test(arguments: [
    ("::error::x", "\\u{3a}:error::x"), ("  ::set-env name=A::b", "  \\u{3a}:set-env name=A::b"),
    ("\u{3000}\u{A0}::x", "\u{3000}\u{A0}\\u{3a}:x"), ("a::b", "a::b"), (":x", ":x"), (":", ":"),
    ("", ""),
    (": :", ": :"),
  ])
  func aLineBeginsNoCommand(_ text: String, _ shown: String) {
    #expect(ShownText.line(text) == shown)
    #expect(ShownText.lines("前\t\n\(text)\n\(text)") == "前\t\n\(shown)\n\(shown)")
  }

  @Test func linesKeepTheirEndsAlone() {
    #expect(ShownText.lines("a\r\n\u{1B}b\n\n") == "a\\u{d}\n\\u{1b}b\n\n")
  }

  /// A name and a text of every kind of mischief, in a format.
  private static func output(_ format: ReportFormat, _ text: String, _ range: Range<Int>) -> String
  {
    var finding = Diagnostic(
      RuleID("own"), .error, at: SourceSpan(range), LocalizedText("::stop-commands::x\n##[m\u{1B}]")
    )
    finding.notes = [Note(LocalizedText("::n\u{202E}"), path: "::p\u{9B}", at: nil)]
    finding.basis = Basis(level: .practice, document: "##[d\r")
    finding.place = LocalizedText("::p")
    finding.fix = Fix(
      title: LocalizedText("\u{7}::f"), isSafe: true, edits: [.init(SourceSpan(range), "\u{9B}##[")]
    )
    let report = FileReport(
      file: SourceFile(path: "::warning::\u{1B}x.txt", bytes: Array(text.utf8)), profile: "none",
      language: .english, diagnostics: [finding], isIncomplete: false)
    var output = ""
    format.reporter(ReportContext(color: false, version: "0")).report([report], to: &output)
    return output
  }

  @Test(arguments: ReportFormat.allCases)
  func noFormatHandsOnWhatATerminalObeys(_ format: ReportFormat) {
    let output = Self.output(format, "  ::error::甲\u{1B}[2J\u{9B}\u{202E}##[x\r乙", 2..<9)
    let raw = output.unicodeScalars.filter {
      $0 != "\n" && ShownText.isHidden($0)
    }
    #expect(raw.map(\.value) == [])
    #expect(!output.contains("##["))
    let lines = output.split(whereSeparator: \.isNewline)
    let commands = lines.filter { $0.drop(while: \.isWhitespace).hasPrefix("::") }
    #expect(commands.count == (format == .github ? 1 : 0), "\(commands)")
    #expect(commands.allSatisfy { $0.hasPrefix("::error file=") })
  }

  @Test func aLineThatIsMarkedInACommandKeepsItsCaret() {
    #expect(
      Self.output(.full, "  ::error::甲##[乙", 4..<9)
        == """
        \\u{3a}:warning::\\u{1b}x.txt:1:5: error: ::stop-commands::x\\u{a}#\\u{23}[m\\u{1b}] [own]
            \\u{3a}:error::甲#\\u{23}[乙
                   ^^^^^
          = note: ::p\\u{9b}: ::n\\u{202e}
          = basis: ##[d
          = place: ::p
          = help: \\u{7}::f


        """.replacing("##[d", with: "#\\u{23}[d\\u{d}"))
  }

  /// The line and the carets of a place.
  private static func excerpt(_ text: String, _ range: Range<Int>) -> [String] {
    output(.full, text, range).split(separator: "\n", omittingEmptySubsequences: false)[1...2]
      .map(String.init)
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test func aLineIsCutToTheWidthOfATerminal() {
    let wide = Self.times(40, "a") + Self.times(35, "甲") + Self.times(50, "b")
    #expect(
      Self.excerpt(wide, 40..<145) == [
        "  …\(Self.times(30, "a"))\(Self.times(30, "甲"))…",
        "  \(Self.times(31, " "))\(Self.times(60, "^"))",
      ])
    #expect(
      Self.excerpt(wide, 136..<145) == [
        "  …\(Self.times(15, "甲"))甲甲甲\(Self.times(40, "b"))…",
        "  \(Self.times(31, " "))^^^^^^",
      ])
  }

  @Test func whatTakesNoColumnsIsCutByItsBytes() {
    let marks = "甲" + Self.times(200, "\u{300}") + "乙"
    #expect(Self.excerpt(marks, 0..<3) == ["  甲\(Self.times(80, "\u{300}"))…", "  ^^"])
    #expect(Self.excerpt(marks, 403..<406) == ["  …\(Self.times(60, "\u{300}"))乙", "   ^^"])
    #expect(
      Self.excerpt(Self.times(100, "𝐀") + "b", 0..<400)
        == ["  \(Self.times(60, "𝐀"))…", "  \(Self.times(60, "^"))"])
  }

  @Test func aCommandThatIsCutByTheMarkIsNone() {
    let output = Self.output(.full, "甲##[乙", 3..<4)
    #expect(output.contains("  甲#\\u{23}[乙\n    ^\n"))
    let inside = Self.output(.full, "甲##[乙", 4..<5)
    #expect(inside.contains("  甲#\\u{23}[乙\n     ^^^^^^\n"))
  }
}
