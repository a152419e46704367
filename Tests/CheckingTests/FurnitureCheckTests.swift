import Checking
import Diagnostics
import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Headers, footers and the frame of a site: what is surely wrong there is found, and nothing else.
@Suite struct FurnitureCheckTests {
  private typealias W = WordFile

  private static func report(
    _ bytes: [UInt8], _ name: String = "草稿.docx", to copy: String? = nil, rules: [String] = []
  ) -> FileReport? {
    var request = CheckRequest([.buffer(name: name, bytes: bytes)])
    request.language = .always(.english)
    request.select = rules
    request.reviewCopy = copy
    request.writesFixes = copy != nil
    var check = Check(CheckSettings(request))
    var report: FileReport?
    _ = check.run { event in if case .checked(let one, _) = event { report = one } }
    return report
  }

  private static func file(_ lines: [String], header: String, footer: String = "") -> [UInt8] {
    var file = W(lines.map { W.p($0) }.joined() + W.section(["header1", "footer1"]))
    file.pages = ["header1": W.p(header), "footer1": W.p(footer)]
    return file.bytes
  }

  /// What is found in headers and footers: rule, words, place; and what differs elsewhere.
  private static func found(_ lines: [String], header: String, footer: String = "") -> [String] {
    func shown(_ header: String, _ footer: String) -> [String] {
      guard let report = report(file(lines, header: header, footer: footer)) else { return [] }
      return report.diagnostics.map { finding in
        let place = finding.place?.english ?? ""
        let isApart = place.hasPrefix("the header") || place.hasPrefix("the footer")
        return "\(finding.rule) \(report.file.text(finding.span))\(isApart ? " in \(place)" : "")"
      }
    }
    var without = shown("", "")
    return shown(header, footer).filter { finding in
      guard let index = without.firstIndex(of: finding) else { return true }
      without.remove(at: index)
      return false
    } + without.map { "not: \($0)" }
  }

  private static let report = [
    "云川市水务局2023年法治政府建设情况报告", "2023年，全局推进依法行政。", "一、主要做法", "培训六场。", "云川市水务局",
    "2024年1月5日",
  ]

  @Test(arguments: [
    // The title with another year, and what is left of it in short.
    ("云川市水务局2022年法治政府建设情况报告", ["report-year 2022年 in the header"]),
    ("2022年法治政府建设情况报告", ["report-year 2022年 in the header"]),
    ("云川市水务局 2022 年度法治建设报告", ["report-year 2022 年 in the header"]),
    ("二〇二二年度报告", ["report-year 二〇二二年 in the header"]),
    ("水务局2024年报告", ["report-year 2024年 in the header"]),
    ("内部资料\t2022年度报告", ["report-year 2022年 in the header"]),
    ("2022年法治政府建设", ["report-year 2022年 in the header"]),
    // The title's own year; numbers of issues and papers, days, other papers, other bodies, periods.
    ("云川市水务局2023年法治政府建设情况报告", []), ("2023年度报告", []), ("2022年第3期", []), ("云水发〔2022〕3号", []),
    ("2022年1月报告", []), ("2022年工作要点", []), ("柳林镇2022年法治政府建设情况报告", []), ("2022年至2023年报告", []),
    ("2022年", []), ("云川市水务局", []), ("2022年审计报告", []),
    // What was left by templates, programs and chat tools.
    ("××局报告", ["placeholder ×× in the header"]),
    ("【此处填写单位名称】", ["placeholder 【此处填写单位名称】 in the header"]),
    ("20XX年度报告", ["placeholder 20XX in the header"]),
    ("（请修改）报告", ["template-choice （请修改） in the header"]),
    ("[object Object]", ["machine-residue [object Object] in the header"]),
    ("编号#REF!", ["machine-residue #REF! in the header"]),
    ("{{ title }}", ["machine-residue {{ title }} in the header"]),
    ("锟斤拷锟斤拷", ["machine-residue 锟斤拷锟斤拷 in the header"]),
    ("水务局&amp;nbsp;报告", ["machine-residue &nbsp; in the header"]),
    ("报告[oaicite:2]", ["chat-residue [oaicite:2] in the header"]),
    ("错误!未找到引用源", ["toc-residue 错误!未找到引用源 in the header"]),
    ("2024年2月30日", ["date-impossible 2024年2月30日 in the header"]),
    // Lines, blanks to be filled by hand, and what would be wrong in the text alone.
    ("________________", []), ("编号：____", []), ("第__页 共__页", []), ("三、主要做法", []), ("培训六场,", []),
    ("责任编辑：李四", []), ("联系人：", []), ("（）", []), ("受理10件，办结9件，办结率98%。", []), ("培训培训", []),
    ("附件3", []), ("2024年1月", []), ("帐号", []), ("“水务", []), ("共3项：甲、乙。", []),
  ])
  func whatIsSureInAHeaderIsFound(_ header: String, _ wanted: [String]) {
    #expect(Self.found(Self.report, header: header) == wanted)
    #expect(
      Self.found(Self.report, header: "", footer: header)
        == wanted.map { $0.replacing("the header", with: "the footer") })
  }

  @Test(arguments: [
    ("2022年度报告 第", "页 共", "页", ["2022年"]), ("2022年度报告第", "页", "", ["2022年"]),
    ("第", "页 2022年度报告", "", ["2022年"]), ("水务局 第", "页\t2022年报告 共", "页", ["2022年"]),
    ("2023年度报告 第", "页 共", "页", []), ("2022年 第", "页 报告", "", []),
  ])
  func numbersOfPagesAreNoneOfTheTitle(
    _ first: String, _ second: String, _ third: String, _ wanted: [String]
  ) throws {
    let number = "<w:fldSimple w:instr=\"PAGE\">\(W.r("1"))</w:fldSimple>"
    var file = W(Self.report.map { W.p($0) }.joined() + W.section(["footer1"]))
    file.pages = [
      "footer1": "<w:p>\(W.r(first))\(number)<w:r><w:t xml:space=\"preserve\">"
        + "\(second.replacing("\t", with: "</w:t><w:tab/><w:t xml:space=\"preserve\">"))</w:t></w:r>"
        + "\(number)\(W.r(third))</w:p>"
    ]
    let report = try #require(Self.report(file.bytes, rules: ["report-year"]))
    #expect(report.diagnostics.map { report.file.text($0.span) } == wanted)
  }

  @Test(arguments: [
    ("东风街道2023年工作总结", ["sister-body 东风街道 in the header"]),
    ("云川市东风街道2022年工作总结", ["sister-body 云川市东风街道 in the header"]),
    ("红旗街道2023年工作总结", []), ("云川市红旗街道2023年工作总结", []), ("东风街道", []), ("东风街道2023年工作要点", []),
    ("东风镇2023年工作总结", []), ("红旗街道2023年工作总结（东风街道）", []),
  ])
  func theNameOfAnotherBodyInTheTitlesWordsIsFound(_ header: String, _ wanted: [String]) {
    let lines = ["红旗街道2023年工作总结", "红旗街道办班六场。", "红旗街道办事处", "2024年1月5日"]
    #expect(Self.found(lines, header: header) == wanted)
  }

  @Test func whatABodyHasOfItsOwnIsNoYearLeftOver() {
    let appended = Self.report + ["附件", "云川市水务局2022年法治政府建设情况报告"]
    #expect(Self.found(appended, header: "云川市水务局2022年法治政府建设情况报告") == [])
    let plan = ["云川市水务局2023年工作总结和2024年工作计划", "2023年，全局推进依法行政。"]
    #expect(Self.found(plan, header: "2022年工作总结") == [])
  }

  @Test func pagesThatSayTheSameAreOneFinding() throws {
    var file = W(
      Self.report.map { W.p($0) }.joined()
        + W.section(["header1", "header2 first", "footer1"], "<w:titlePg/>"))
    file.pages = [
      "header1": W.p("2022年报告"), "header2": W.p("2022年报告"), "footer1": W.p("2021年报告"),
    ]
    let report = try #require(Self.report(file.bytes, rules: ["report-year"]))
    #expect(report.diagnostics.map { report.file.text($0.span) } == ["2022年", "2021年"])
    #expect(report.diagnostics.map(\.place?.chinese) == ["页眉", "页脚"])
    #expect(
      report.diagnostics.map { $0.notes.compactMap(\.span).map { report.file.text($0) } }
        == [["2022年"], []])
    #expect(
      report.diagnostics.first?.message.chinese == "“2022年”与标题的报告年度不符，此处应为“2023年”")
  }

  @Test(arguments: [
    ("Larch Library Annual Report 2022", ["en-report-year 2022 in the header"]),
    ("Annual report 2022", ["en-report-year 2022 in the header"]),
    ("ANNUAL REPORT 2024 OF LARCH LIBRARY", ["en-report-year 2024 in the header"]),
    ("Annual report 2023", []), ("Larch Library 2022", []), ("Annual report 2022-23", []),
    ("Annual report, March 2022", []), ("Annual report 2022 of Elm Library", []), ("© 2022", []),
    ("[insert title]", ["en-placeholder [insert title] in the header"]),
    ("{{ Report Title }}", ["en-placeholder {{ Report Title }} in the header"]),
    ("Report 20XX", ["en-placeholder 20XX in the header"]),
    ("[object Object]", ["en-machine-residue [object Object] in the header"]),
    (
      "Error! No text of specified style in document.",
      [
        "en-machine-residue Error! No text of specified style in document. in the header"
      ]
    ),
    ("31 June 2024", ["en-date 31 June 2024 in the header"]),
    ("______", []), ("DRAFT", []), ("(draft)", []), ("Page 1 of 3", []), ("the the", []),
    ("Summary", []), ("Monday, 5 June 2024", []),
  ])
  func headersOfEnglishReports(_ header: String, _ wanted: [String]) {
    let lines = [
      "Annual Report 2023 of Larch Library", "The library had eleven branches in 2023.",
      "Readers came to all of them, and they borrowed books.",
    ]
    #expect(Self.found(lines, header: header) == wanted)
  }

  @Test(arguments: [
    ("[object Object]", ["machine-residue [object Object]"]),
    ("{{ item.name }}", ["machine-residue {{ item.name }}"]),
    ("浏览量：undefined次", ["machine-residue undefined"]), ("增长为NaN", ["machine-residue NaN"]),
    ("××局", []), ("2月30日", []), ("2022年报告", []), ("责任编辑：李四", []), ("打印本页", []), ("TODO", []),
    ("帐号", []),
  ])
  func onlyWhatProgramsLeaveIsFoundAroundAPage(_ text: String, _ wanted: [String]) throws {
    let page = "<nav><p>\(text)</nav><h1>青禾镇2023年报告</h1><p>2023年，全镇平稳。</p>"
    let plain = page.replacing("<p>\(text)", with: "")
    func shown(_ page: String) -> [String] {
      guard let report = Self.report(Array(page.utf8), "a.html") else { return [] }
      return report.diagnostics.map { "\($0.rule) \(report.file.text($0.span))" }
    }
    let usual = shown(plain)
    #expect(shown(page).filter { !usual.contains($0) } == wanted)
    #expect(shown(page).filter(usual.contains) == usual)
  }

  @Test(arguments: [
    ("<nav>#REF!</nav><p>甲。", ["1"]),
    ("<nav><!-- reportlint ignore machine-residue: x -->#REF!</nav><p>甲。", []),
    ("<nav><p>#REF!</p><!-- reportlint ignore machine-residue: x --><p>#REF!</nav><p>甲。", ["1"]),
    ("<!-- reportlint ignore-file machine-residue: x --><nav>#REF!</nav><p>甲#REF!。", []),
    ("<p>甲#REF!。</p><footer>#REF!<!-- reportlint ignore-file machine-residue: x --></footer>", []),
    // From here on, in the order of the page.
    (
      "<nav>#REF!</nav>\n<!-- reportlint disable machine-residue: x --><p>甲#REF!。<footer>#REF!</footer>",
      ["1"]
    ),
    (
      "<!-- reportlint disable machine-residue: x --><nav>#REF!</nav><!-- reportlint enable machine-residue -->\n<p>甲#REF!。\n<footer>#REF!</footer>",
      ["2", "3"]
    ),
    (
      "<nav>\n#REF!<!-- reportlint disable machine-residue: x --></nav><p>甲#REF!。<!-- reportlint enable machine-residue -->\n<footer>#REF!</footer>",
      ["2", "3"]
    ),
    (
      "<nav><!-- reportlint disable machine-residue: x --></nav><p>甲#REF!。<!-- reportlint enable machine-residue -->\n<p>#REF!",
      ["2"]
    ),
  ])
  func directivesReachThem(_ page: String, _ lines: [String]) throws {
    let report = try #require(Self.report(Array(page.utf8), "a.html", rules: ["machine-residue"]))
    #expect(
      report.diagnostics.map { "\(report.file.lines.line(of: $0.span.start))" } == lines)
    #expect(Set(report.diagnostics.map(\.rule.name)).isSubset(of: ["machine-residue"]))
  }

  @Test func aCopyHasTheCommentOnTheFirstParagraphWithTheLineQuoted() throws {
    let folder = try ScratchFolder()
    let bytes = Self.file(Self.report, header: "水务局2022年报告", footer: "××局印")
    let rules = ["report-year", "placeholder"]
    _ = Self.report(bytes, to: folder.path("copy.docx"), rules: rules)
    let copy = try folder.bytes(of: "copy.docx")
    let entries = try #require(ZipFile.entries(of: copy))
    let comments = try #require(entries.first { $0.name == "word/comments.xml" }).text
    let quoted = comments.split(separator: "<w:comment ").dropFirst().map { one in
      String(one.split(separator: "<w:t xml:space=\"preserve\">")[1].prefix { $0 != "<" })
    }
    #expect(quoted == ["In the header: “水务局2022年报告”", "In the footer: “××局印”"])
    let body = try #require(entries.first { $0.name == "word/document.xml" }).text
    #expect(
      body.contains(
        "<w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:t xml:space=\"preserve\">\(Self.report[0])</w:t></w:r>"
      ))
    for name in ["word/header1.xml", "word/footer1.xml"] {
      let old = try #require(ZipFile.entries(of: bytes)?.first { $0.name == name })
      #expect(entries.first { $0.name == name }?.text == old.text)
    }
    // They are known again.
    let second = Self.report(copy, to: folder.path("second.docx"), rules: rules)
    #expect(second?.diagnostics.map(\.rule.name) == ["report-year", "placeholder"])
    #expect(try folder.bytes(of: "second.docx") == copy)
  }
}
