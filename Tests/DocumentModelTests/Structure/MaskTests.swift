import DocumentModel
import Testing

@Suite struct MaskTests {
  @Test(
    arguments: [
      ("登录http://清风.中国/指南，或www.清风.公司查。", ["http://清风.中国/指南", "www.清风.公司查"]),
      ("登录https://a.gov.cn/x,请阅。", ["https://a.gov.cn/x"]),
      ("登录https://a.gov.cn/x查看,请阅。", ["https://a.gov.cn/x"]),
      ("（见https://a.cn/b_(c)）与(https://a.cn/d)。", ["https://a.cn/b_(c)", "https://a.cn/d"]),
      ("见http://清风.公司/报名?年=2024,逾期不候", ["http://清风.公司/报名?年=2024"]),
      ("见http://清风.公司/报名?请回复", ["http://清风.公司/报名"]),
      ("见https://a.cn/资料/第2期.请阅", ["https://a.cn/资料/第2期"]),
      ("见www.a.gov.cn.请阅", ["www.a.gov.cn"]), ("见https://a.cn(附后)", ["https://a.cn"]),
      ("清风.中国是门户，见ftp://a.cn/b;c", ["ftp://a.cn/b;c"]),
      ("门户：清风.中国，备用。", ["清风.中国"]), ("端口http://清风.中国:8080/", ["http://清风.中国:8080/"]),
      ("见https://a.cn/b_(c)))，", ["https://a.cn/b_(c)"]),
      ("见https://a.cn/b((。", ["https://a.cn/b"]),
      ("会议结束.公司成立", []), ("看how与www", []),
    ] as [(String, [String])])
  func addressesEndWhereTheSentenceGoesOn(text: String, addresses: [String]) {
    #expect(masked(.url, text) == addresses)
  }

  @Test(
    arguments: [
      ("致李四@清风.公司。", ["致李四@清风.公司"]), ("致l.s@清风.中国,谢谢", ["l.s@清风.中国"]),
      ("致l.s@a.com.请回信", ["l.s@a.com"]), ("转发@青禾发布，谢谢", []), ("a@b", []),
    ] as [(String, [String])])
  func mailboxesMayHaveNamesOfAnyScript(text: String, mailboxes: [String]) {
    #expect(masked(.email, text) == mailboxes)
  }

  @Test(
    arguments: [
      ("存为总结(定稿).docx，另附a_v1.2.zip。", ["存为总结(定稿).docx", "另附a_v1.2.zip"]),
      ("路径D:\\资料\\总结，在/data/资料(旧)/a.pdf里", ["D:\\资料\\总结", "在/data/资料(旧)/a.pdf"]),
      ("投资(见表.xlsx)已落实", ["见表.xlsx"]), ("增长3.5倍，第1.2条，v2.0版", []),
    ] as [(String, [String])])
  func fileNamesTakeTheirBracketsAndFolders(text: String, names: [String]) {
    #expect(masked(.fileName, text) == names)
  }

  @Test(
    arguments: [
      ("调用show(\"甲,乙\")和`a,b`，选项-m \"改,试\"。", ["show(\"甲,乙\")", "`a,b`", "-m \"改,试\""]),
      ("空白&nbsp;和&#160;、<br/>、<a href=\"甲\">", ["&nbsp;", "&#160;", "<br/>", "<a href=\"甲\">"]),
      ("It is f(\"Board\", in the text", []),
      ("推进\"放管服\"改革，p<0.05且q>1，AT&T;甲", []), ("未完`甲", []),
    ] as [(String, [String])])
  func codeIsKnownByItsForm(text: String, code: [String]) {
    #expect(masked(.code, text) == code)
  }

  @Test(
    arguments: [
      ("采用TLS(S)和Office(10/11)版", ["TLS(S)", "Office(10/11)"]),
      ("增速GDP(2023年)、(WTO)", ["GDP", "WTO"]), ("加((a)b)型", ["(a)b"]),
    ] as [(String, [String])])
  func latinWordsKeepTheBracketsTheyOpen(text: String, words: [String]) {
    #expect(masked(.latin, text) == words)
  }

  private func masked(_ kind: MaskKind, _ text: String) -> [String] {
    let draft = DraftText(text, .body)
    return draft.strings(draft.document.maskedRanges([kind]))
  }
}
