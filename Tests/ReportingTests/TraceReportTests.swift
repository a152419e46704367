import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Reporting
import RuleModel
import SourceText
import Testing

/// Why rules did or did not fire, whole.
@Suite struct TraceReportTests {
  private func trace(_ parts: String, on text: String, at place: Range<Int>? = nil) throws -> String
  {
    let yaml = """
      rules:
        - id: own
          severity: error
          message: '“{match}”'
          basis: {level: logic}
          examples: {flag: ['⟦甲⟧'], pass: ['好']}
      \(parts.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

      """
    let outcome = RuleFileDecoder.decode(SourceFile(path: "own.yaml", bytes: Array(yaml.utf8))) {
      (_) throws(LookupFault) in []
    }
    #expect(outcome.faults.map(\.message.english) == [])
    let rule = try #require(outcome.file.rules.first)
    let document = PlainTextReader.read(path: "a.txt", bytes: Array(text.utf8), reading: .body)
    let linter = Linter(RuleSet(profile: nil, rules: [rule], sections: []))
    return TraceReport(of: document, in: .english).text(
      linter.trace(rule, on: document, at: place))
  }

  private let claim = """
    unless: '上年'
    claim:
      find: '受理{total:count}，办结{part:count}'
      where: part.unit == total.unit
      assert: part <= total
    """

  @Test func aClaimIsReportedStepByStep() throws {
    #expect(
      try trace(claim, on: "共受理20件，办结25件。受理3起，办结5件。\n无关。") == """
          scope sentence: 3 pieces, 2 of them may hold a match (the others lack a character or number that it takes)
          1:1 “共受理20件，办结25件。”
            matches “受理20件，办结25件”
              {total} = 20件 → 20 件
              {part} = 25件 → 25 件
            where: part.unit == total.unit
              part = 25件 → 25 件
              part.unit = '件'
              total = 20件 → 20 件
              total.unit = '件'
              part.unit == total.unit = true
            assert: part <= total
              part = 25件 → 25 件
              total = 20件 → 20 件
              part <= total = false
          1:14 “受理3起，办结5件。”
            matches “受理3起，办结5件”
              {total} = 3起 → 3 起
              {part} = 5件 → 5 件
            where: part.unit == total.unit
              part = 5件 → 5 件
              part.unit = '件'
              total = 3起 → 3 起
              total.unit = '起'
              part.unit == total.unit = false
        → reported: 1:2 “受理20件，办结25件”
        result: 1 finding.

        """)
  }

  @Test func whatExcusesAPieceIsQuoted() throws {
    #expect(
      try trace("pattern: '差不离'\nunless: '上年|结转'\nin: sentence", on: "上年差不离。") == """
          scope sentence: 1 pieces, 1 of them may hold a match (the others lack a character or number that it takes)
          1:1 “上年差不离。”
            matches “差不离”
            'unless' matches in this piece: “上年”, so it is not reported: 上年|结转
        result: nothing is reported.

        """)
  }

  @Test func howFarAPatternCameIsReported() throws {
    #expect(
      try trace("pattern: '受理.{0,4}件办结(?<n>.)起'\nin: sentence", on: "共受理20件，办结3起。") == """
          the document lacks characters that every match takes: 受理.{0,4}件办结(?<n>.)起
            its beginning matches: 受理.{0,4}件
              it matches 1:2 “受理20件”; what follows does not: 办
        result: nothing is reported.

        """)
    #expect(
      try trace("pattern: '受理.{0,4}件.起'\nin: sentence", on: "共受理20件，办结3起。") == """
          scope sentence: 1 pieces, 1 of them may hold a match (the others lack a character or number that it takes)
          1:1 “共受理20件，办结3起。”
            no match
            its beginning matches: 受理.{0,4}件.
              it matches 1:2 “受理20件，”; what follows does not: 起
        result: nothing is reported.

        """)
  }

  @Test func whatADocumentLacksIsReported() throws {
    #expect(
      try trace("pattern: '结转\\d'", on: "受理20件。") == """
          the document lacks characters that every match takes: 结转\\d
        result: nothing is reported.

        """)
    #expect(
      try trace("phrases: [差不离, 差不多]", on: "受理20件。") == """
          none of its 2 words is in the document
        result: nothing is reported.

        """)
    #expect(
      try trace("when: {title: '总结'}\npattern: '受理'", on: "受理20件。") == """
          'when' does not hold: the document is not checked
        result: nothing is reported.

        """)
  }

  @Test func maskedWordsAndExceptionsAreReported() throws {
    #expect(
      try trace("phrases: [差不离]\nmask: [quote]", on: "“差不离”，差不离。") == """
            masked, or outside of the scopes: 1:2 “差不离”
          finds 1:7 “差不离”
        → reported: 1:7 “差不离”
        result: 1 finding.

        """)
    #expect(
      try trace("pattern: {find: '差.离', except: ['差不离']}\nin: sentence", on: "差不离。") == """
          scope sentence: 1 pieces, 1 of them may hold a match (the others lack a character or number that it takes)
          1:1 “差不离。”
            matches “差不离”
            it is an exception: 差不离
        result: nothing is reported.

        """)
  }

  @Test func aWalkTellsWhatItFindsAndCasesAreCounted() throws {
    #expect(
      try trace("numbering: {fault: gap}", on: "一、甲\n文。\n三、乙\n文。\n") == """
          finds 3:1 “三、”
        → reported: 3:1 “三、”
        result: 1 finding.

        """)
    #expect(
      try trace("cases: [{phrases: [甲乙]}, {phrases: [丙丁]}]", on: "丙丁。") == """
        case 1 of 2
          none of its 1 words is in the document
        case 2 of 2
          finds 1:1 “丙丁”
        → reported: 1:1 “丙丁”
        result: 1 finding.

        """)
  }

  @Test func onlyThePlaceAskedAboutIsReported() throws {
    let text = "差不离。\n无关。\n差不离。\n"
    #expect(
      try trace("phrases: [差不离]", on: text, at: 23..<35) == """
          finds 3:1 “差不离”
        → reported: 3:1 “差不离”
        result: 1 finding.

        """)
  }

  /// The expressions of other places are left out with their places.
  @Test func expressionsBelongToTheirPlace() throws {
    let claim = """
      claim:
        find: '受理{total:count}，办结{part:count}'
        assert: part <= total
      """
    #expect(
      try trace(claim, on: "受理2件，办结3件。\n受理9件，办结5件。\n", at: 30..<40) == """
          scope sentence: 2 pieces, 2 of them may hold a match (the others lack a character or number that it takes)
          2:1 “受理9件，办结5件。”
            matches “受理9件，办结5件”
              {total} = 9件 → 9 件
              {part} = 5件 → 5 件
            assert: part <= total
              part = 5件 → 5 件
              total = 9件 → 9 件
              part <= total = true
        result: nothing is reported.

        """)
  }
}
