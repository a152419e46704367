import Diagnostics
import DocumentModel
import DocumentReaders
import Foundation
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// What the fixes of the shipped rules may and may not do to a text.
@Suite struct SafeFixTests {
  /// What safe fixes make of lines, and what they leave alone.
  @Test(
    arguments: [
      // Neighbours of one finding.
      ("推进清理(名单另附),完成后再报;抓紧做。", "推进清理（名单另附），完成后再报；抓紧做。"),
      ("走访(含村、组)了吗?走访(企业)!", "走访（含村、组）了吗？走访（企业）！"),
      // Names, addresses, numbers.
      ("热依汗.吐尔地、迪丽娜.卡德尔到会。", nil), ("达瓦.卓玛.央金到会。", nil),
      ("登录http://柳林.中国/办事，信箱赵六@柳林.公司。", nil),
      ("支出３８，４０１，５２６，０００元，人口１２，３０５．４万。", "支出38,401,526,000元，人口12,305.4万。"),
      ("支出３８，４０１元，第１０１，１０２，１０３室。", nil), ("第１２，１３条删去。", "第12，13条删去。"),
      (
        "收入３８，４０１，５２６，０００，支出１２，３０５，编号４５，１２０，１３０，合格。",
        "收入38,401,526,000，支出１２，３０５，编号４５，１２０，１３０，合格。"
      ),
      // Sentences of another language, code and data; the blank beside a mark.
      ("The rate of Qinghe (青禾), Liulin, grew 8.5%.", nil), ("He said “yes”.", nil),
      ("{甲:1,乙:2}和SELECT 甲,乙 WHERE 丙=1", nil),
      ("抓好落实, 做好走访 (含企业), 完成任务: 全部办结。", "抓好落实，做好走访（含企业），完成任务：全部办结。"),
      ("ＸＹＺ公司用ｗｗｗ．ｘ．ｃｎ和Ｃ＋＋。", "XYZ公司用www.x.cn和C++。"),
      // Numbers of items, terms, times, ratios, code, references, documents.
      ("做法有：(1)对接用水；(2)对接用气；(a)其他。", nil), ("启用FTP(S)协议和Office(2016)版。", nil),
      ("自10:30至12:00，结构为7.1:40.2:52.7，比分3:2。", nil), ("城区:郊区=3:2，求f(甲)与(3,5)。", nil),
      ("运行show(\"甲,乙\")和`a(甲),b`。", nil), ("存入报表(定稿).xlsx，路径D:\\资料\\甲。", nil),
      ("[1]赵六.乡村治理[M].青禾:青禾出版社,2020.", nil), ("依据青政办发(2021)37号和青函[2022]5号。", nil),
      ("甲村,12,3.5\n乙村,8,2.5", nil), ("原文为&nbsp;甲<br/>乙，很好:)", nil),
      // Where the text ends in an English full stop.
      ("全年开展培训.", "全年开展培训。"), ("培训干部90人.同时走访企业.", "培训干部90人。同时走访企业。"),
      ("青禾.锦苑小区交付.", nil),
    ] as [(String, String?)])
  func safeFixesMakeNoReaderObject(line: String, fixed: String?) throws {
    let text = "全年工作平稳。\n\(line)\n"
    #expect(try Self.fixed(text) == "全年工作平稳。\n\(fixed ?? line)\n")
  }

  /// Words that only look like the wrong form of another: no fix touches them, safe or not.
  @Test(arguments: [
    "评优按排位给分，企业按排污量缴费，方案按排期推进，管网按排水分区改造，入场按排好的次序。", "各项任务须在9月份内完成，2月份量价齐升，两份内部资料已归档。",
    "五五分成份额已定，用水份额下调，供水份数不变。", "申报导师名单，上报导出的数据，日报导读，月报导则。", "网站公布署名文章，发布署期通知，全部暑期班开课。",
    "改革既使群众受益，又使企业减负。", "材料是必需要件，也是生产所必需要求。", "物联接口、关联接入、妇联接待、互联接地、并联接线。",
    "涉及到期票据三张，波及到位资金，截至到期日。", "大连系统集成，交通迅速恢复，诸侯选址。", "一座落成的桥，三座落地的塔，讲座落幕。",
    "台风登陆系统预报准确。", "全部所有权归集体，目的是为了解民情，来自于都县。", "10台帐篷和毡帐户外用品到货，建帐目标已定。",
    "它们尤其它们的根系发达。", "报名截止到场人数为三十人。", "根据《合同法》第五十二条和《信访条例》办理。",
  ])
  func noFixCutsAWord(line: String) throws {
    let text = "青禾镇2024年工作总结\n\n\(line)\n"
    #expect(try Self.fixed(text, takesUnsafe: true) == text)
  }

  /// The reverse: the wrong forms are still found and, where asked for, replaced; those with other meanings
  /// (既使, 涉及到, 座落) stay for the drafter.
  @Test(arguments: [
    ("须按排专人，分内之事与份内之责。", "须安排专人，分内之事与分内之责。"), ("登记台帐，核对帐号。", "登记台账，核对账号。"),
    ("电视台报导了布署情况。", "电视台报道了部署情况。"), ("既使下雨也巡河，其它河段照旧。", "既使下雨也巡河，其他河段照旧。"),
    ("整改涉及到三个村，截止到年底完成。", "整改涉及到三个村，截止到年底完成。"), ("登陆平台填报成份，座落在河东。", "登录平台填报成分，座落在河东。"),
  ])
  func wrongFormsAreReplacedWhereAsked(line: String, fixed: String) throws {
    #expect(try Self.fixed("全年工作平稳。\n\(line)\n", takesUnsafe: true) == "全年工作平稳。\n\(fixed)\n")
  }

  /// Over all examples of the shipped rules, in both languages.
  @Test(arguments: ["zh-report", "en-report"])
  func fixingExamplesKeepsPairsAddressesAndNumbers(_ profile: String) throws {
    let set = try ShippedRules.resolution(of: profile).set
    for rule in set.rules where rule.id.name != "sign-off-chinese" {
      for example in rule.examples.flag + rule.examples.pass {
        let text = example.written.text.filter { !"⟦⟧".contains($0) }
        try Self.checkInvariants("\(text)\n", profile: profile)
      }
    }
  }

  /// Over the drafts of the manual, with marks of half width in place of full ones too.
  @Test(arguments: [
    ("street-report.txt", "zh-report"), ("street-report-clean.txt", "zh-report"),
    ("postmortem.md", "en-report"), ("annual-report.md", "en-report"),
  ])
  func fixingDraftsKeepsPairsAddressesAndNumbers(_ name: String, _ profile: String) throws {
    let file = packageRoot(of: #filePath).appending(path: "docs/examples/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Self.checkInvariants(text, profile: profile)
    let twins: [Character: Character] = ["，": ",", "；": ";", "：": ":", "（": "(", "）": ")"]
    try Self.checkInvariants(String(text.map { twins[$0] ?? $0 }), profile: profile)
  }

  /// Over texts put together at random of what is easily damaged.
  @Test(arguments: 0..<12)
  func fixingKeepsPairsAddressesAndNumbers(_ seed: Int) throws {
    var random = RandomMarkdown(seed: seed + 1)
    for _ in 0..<6 {
      var text = "青禾镇2024年工作总结\n\n"
      for _ in 0..<6 {
        for _ in 0..<3 + random.roll(14) { text += random.pick(Self.pieces) }
        text += "\n"
      }
      try Self.checkInvariants(text, profile: "zh-report")
    }
  }

  private static let pieces = [
    "全年", "培训", "六场", "受理申请", "办结", "其中", "按排名", "青禾镇", "等", "GDP", "HTTP(S)", "f(x)", "Wi-Fi",
    "，", "。", "、", ",", ".", ":", ";", "?", "!", "(", ")", "（", "）", "“", "”", "\"", "'", "《", "》",
    "[", "]", " ",
    "https://a.gov.cn/b_(c)?d=1,2", "http://柳林.中国/办事", "www.a.cn", "a.b@c.com", "赵六@柳林.公司",
    "１２，３４５",
    "３８，４０１，０００", "12,345.6", "3.5%", "２．５％", "1:500", "10:30", "(1)", "(二)", "ＡＢＣ", "ｗｗｗ．ａ．ｃｏｍ",
    "热依汗.吐尔地", "`a(甲),b`", "报表(定稿).docx", "青政办发(2021)37号", "2024年", "亿元", "件",
  ]

  // MARK: Support

  /// The profiles, read once.
  private static let linters: [String: Linter] = {
    var linters: [String: Linter] = [:]
    for profile in ["zh-report", "en-report"] {
      if case .success(let found) = Result(catching: { try ShippedRules.resolution(of: profile) }) {
        linters[profile] = Linter(found.set.filtered(\.isEnabled))
      }
    }
    return linters
  }()

  private static func fixed(
    _ text: String, takesUnsafe: Bool = false, profile: String = "zh-report"
  )
    throws -> String
  {
    let read = { @Sendable (path: String, record: [UInt8]) in
      PlainTextReader.read(path: path, bytes: record, reading: .wholeFile)
    }
    let fixer = Fixer(try #require(linters[profile]), takesUnsafe: takesUnsafe, read: read)
    let result = fixer.fixed(read("draft.txt", Array(text.utf8)), known: .none)
    #expect(result.unsettled == [], "\(text)")
    return String(decoding: result.document.file.bytes, as: UTF8.self)
  }

  private static func checkInvariants(_ text: String, profile: String) throws {
    let fixed = try fixed(text, profile: profile)
    let (before, after) = (Marks(text), Marks(fixed))
    #expect(before.pairs == after.pairs, "\(text)\n\(fixed)")
    // A pair of one width has one width.
    #expect(before.uneven.isSuperset(of: after.uneven), "\(text)\n\(fixed)")
    // Of the text as it is read: a hidden character inside a number is none of the number.
    let (given, kept) = (read(text), read(fixed))
    #expect(numbers(given) == numbers(kept), "\(text)\n\(fixed)")
    let groups = /[0-9]，[0-9]{3}(?![0-9])/
    let known = Set(half(given).matches(of: groups).map { String($0.output) })
    #expect(
      fixed.matches(of: groups).allSatisfy { known.contains(String($0.output)) } || text == fixed)
    for address in addresses(text) { #expect(fixed.contains(address), "\(text)\n\(fixed)") }
    if text != fixed { #expect(try Self.fixed(fixed, profile: profile) == fixed, "\(text)") }
  }

  private static func addresses(_ text: String) -> [String] {
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .wholeFile)
    return document.maskedRanges([.url, .email, .code]).map(document.text.string)
      .filter { !$0.contains("\n") }
  }

  /// A draft's text without hidden characters, odd digits as usual ones.
  private static func read(_ text: String) -> String {
    let document = PlainTextReader.read(path: "d", bytes: Array(text.utf8), reading: .body)
    return String(decoding: document.text.bytes, as: UTF8.self)
  }

  private static func half(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          0xFF10...0xFF19 ~= scalar.value || scalar == "．"
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }

  /// The numbers by value: without zeros in front, commas of groups in either width taken out.
  private static func numbers(_ text: String) -> [String] {
    half(text).matches(of: /[0-9]+(?:[,，][0-9]{3}(?![0-9]))*(?:\.[0-9]+)?/).map { match in
      String(
        match.output.filter { !",，".contains($0) }.drop { $0 == "0" })
    }
  }

  /// Brackets and quotation marks in the order of a text.
  private struct Marks {
    /// In one width.
    var pairs: [Unicode.Scalar] = []
    /// The places among ``pairs`` of marks whose partner is of the other width.
    var uneven: Set<Int> = []

    init(_ text: String) {
      var open: [(index: Int, isFull: Bool)] = []
      for scalar in text.unicodeScalars {
        switch scalar {
        case "(", "（":
          open.append((pairs.count, scalar == "（"))
          pairs.append("(")
        case ")", "）":
          if let start = open.popLast(), start.isFull != (scalar == "）") {
            uneven.formUnion([start.index, pairs.count])
          }
          pairs.append(")")
        case "\n":
          open = []
        case "“", "”", "‘", "’", "《", "》", "〈", "〉", "[", "]", "〔", "〕", "\"", "'":
          pairs.append(scalar)
        default: break
        }
      }
    }
  }
}
