import Diagnostics
import RuleModel
import SourceText
import Testing

@Suite struct BaselineFileTests {
  private func read(_ lines: String...) -> (entries: [BaselineEntry], faults: [String]) {
    let text = "{\"reportlint-baseline\":1}\n" + lines.joined(separator: "\n") + "\n"
    let (file, faults) = BaselineFile.decode(SourceFile(path: "b", bytes: Array(text.utf8)))
    return (file.entries.map(\.entry), faults.map { "\($0.span.range) \($0.rule)" })
  }

  private static let entry = BaselineEntry(
    path: "2023/报告.txt", id: "0a", count: 12, rule: "own-words", section: "一、总则", text: "一大批")

  /// However JSON lays it out, the entry is the same.
  @Test(arguments: [
    #"{"path":"2023/报告.txt","rule":"own-words","section":"一、总则","text":"一大批","count":12,"id":"0a"}"#,
    #"{"path": "2023/报告.txt", "rule": "own-words", "section": "一、总则", "text": "一大批", "count": 12, "id": "0a"}"#,
    #"{"id":"0a","count":12,"text":"一大批","section":"一、总则","rule":"own-words","path":"2023/报告.txt"}"#,
    #"{"path":"2023\/报告.txt","rule":"own-words","section":"一、总则","text":"\u4e00大批","count":12,"id":"0a"}"#,
  ])
  func aLineIsReadInAnyForm(_ line: String) {
    let (entries, faults) = read(line)
    #expect(entries == [Self.entry])
    #expect(faults == [])
  }

  @Test func whatIsMissingOrWrongIsReportedInEitherForm() {
    let (entries, faults) = read(
      #"{"path":"a","rule":"r","text":"","count":1,"id":"1"}"#,
      #"{"path":"","rule":"r","text":"t","count":1,"id":"1"}"#,
      #"{"path":"a","rule":"r","text":"t","count":0,"id":"1"}"#,
      #"{"path":"a","rule":"r","text":"t","count":1,"id":"1"} x"#,
      #"{"path":"a","rule":"r","text":"t","count":99999999999,"id":"1"}"#)
    #expect(entries.map(\.text) == [""])
    #expect(
      faults == [
        "87..<89 baseline.wrong-type", "174..<175 baseline.wrong-type",
        "186..<241 baseline.malformed", "284..<295 baseline.wrong-type",
      ])
  }
}
