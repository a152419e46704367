import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// Lists against the number of items that the words before them say, and numbers of lines.
@Suite struct ListedCountTests {
  private func document(_ text: String, isMarkdown: Bool) -> Document {
    let bytes = Array(text.utf8)
    return isMarkdown
      ? MarkdownReader.read(path: "d.md", bytes: bytes, reading: .wholeFile)
      : PlainTextReader.read(path: "d.txt", bytes: bytes, reading: .wholeFile)
  }

  private func counts(_ text: String, isMarkdown: Bool) -> [String] {
    let document = document(text, isMarkdown: isMarkdown)
    return EnumerationCheck.findings(in: document).filter { $0.fault == .statedCount }.map {
      "\(document.text.string($0.finding.range)) \($0.finding.captures["found"]?.english ?? "")"
    }
  }

  @Test(arguments: [
    ("# 月报\n\n风险有三项：\n\n- 管井积水；\n- 合同到期。\n", ["三项 2"]),
    ("# 月报\n\n风险有两项：\n\n- 管井积水；\n- 合同到期。\n", []),
    // Lists that go on, stand one behind the other or have an item of their own are not counted.
    ("# 月报\n\n风险有三项：\n\n- 管井积水；\n- 合同到期。\n\n1. 甲；\n2. 乙。\n", []),
    ("# 月报\n\n主要做法有以下四个维度：\n\n- 管井；\n- 合同。\n", ["四个 2"]),
    ("# 月报\n\n价格受以下四个维度影响。\n\n- 管井；\n- 合同。\n", []),
    ("# Report\n\nThere were three causes:\n\n- rain;\n- wind.\n", ["three causes 2"]),
    ("# Report\n\nThere were three causes:\n\n- rain;\n- wind;\n- ice.\n", []),
    ("# Report\n\nAt least three causes were named:\n\n- rain;\n- wind.\n", []),
    ("# Report\n\nThree causes were named, including:\n\n- rain;\n- wind.\n", []),
    ("# Report\n\nOf the three causes two are left:\n\n- rain;\n- wind;\n- ice.\n", []),
    ("# Report\n\nThe following 4 boats were sold:\n\n- Red\n- Blue\n", ["4 boats 2"]),
    (
      "# R\n\n## 3. Findings\n\nThere are three findings.\n\n### 3.1 Rain\n\nWet.\n\n### 3.2 Wind\n\nDry.\n",
      ["three findings 2"]
    ),
    (
      "# R\n\n## 3. Findings\n\nThere are two findings.\n\n### 3.1 Rain\n\nWet.\n\n### 3.2 Wind\n\nDry.\n",
      []
    ),
    (
      "# R\n\n## 3. Findings\n\nThere is one. There are three findings.\n\n### 3.1 Rain\n\nWet.\n\n### 3.2 Wind\n\nDry.\n",
      []
    ),
  ])
  func `A list of markup has as many items as its lead says`(text: String, found: [String]) {
    #expect(counts(text, isMarkdown: true) == found)
  }

  @Test(arguments: [
    ("调度会纪要\n\n会议研究了三项议题，议定如下：\n1. 关于管线。\n2. 关于夜间施工。\n", ["三项 2"]),
    ("调度会纪要\n\n会议研究了两项议题，议定如下：\n1. 关于管线。\n2. 关于夜间施工。\n", []),
    ("调度会纪要\n\n会议研究了三项议题，大家满意：\n1. 关于管线。\n2. 关于夜间施工。\n", []),
    (
      "THE FAIR\n\nWe saw three issues:\n- the tent\n- the rain\n\nThanks\nTo all.\n",
      ["three issues 2"]
    ),
    ("THE FAIR\n\nWe saw two issues:\n- the tent\n- the rain\n\nThanks\nTo all.\n", []),
    // What stands between items, or goes on below, leaves open where the list ends.
    (
      "THE FAIR\n\nWe saw three issues:\n- the tent\n- the rain\n\nIt rained all day.\n- the choir\n",
      []
    ),
  ])
  func `A list of plain lines has as many items as its lead says`(text: String, found: [String]) {
    #expect(counts(text, isMarkdown: false) == found)
  }

  @Test(arguments: [
    ("MATTERS\n\n1) Clean\n2) Replace\n4) Keep\n5) Record\n", ["item-gap 4) 3)"]),
    ("MATTERS\n\n1) Clean\n2) Replace\n3) Keep\n4) Record\n", []),
    (
      "SURVEY\n\n1 Introduction\nIt is long.\n\n2 Method\nWe asked.\n\n4 Results\nGood.\n\n4 Conclusions\nNone.\n\n5 Next steps\nNone.\n",
      ["gap 4 3"]
    ),
  ])
  func `One number of a run that is wrong is found`(text: String, found: [String]) {
    let document = document(text, isMarkdown: false)
    let numbers = NumberingCheck.findings(in: document).map {
      "\($0.fault.rawValue) \($0.finding.captures["number"]?.english ?? "")"
        + " \($0.finding.captures["expected"]?.english ?? "")"
    }
    #expect(numbers == found)
  }
}
