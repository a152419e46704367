import Testing
import TextPattern

@Suite struct PatternRemarkTests {
  private static let sentence = SubjectTraits(last: ["。"], hasLines: false)
  private static let clause = SubjectTraits(
    last: ["。"], absent: ["，", ",", "；", ";", "：", ":"], hasLines: false)

  /// Remarks as `weakness part`.
  private func remarks(_ pattern: String, _ subject: SubjectTraits = .any) -> [String] {
    let bytes = Array(pattern.utf8)
    return PatternRemark.remarks(on: pattern, in: subject).map { remark in
      let part = String(decoding: bytes[remark.range], as: UTF8.self)
      switch remark.weakness {
      case .neverMatches: return "never \(part)"
      case .swallowed(let by): return "\(part) by \(by)"
      }
    }
  }

  @Test(
    arguments: [
      ("共|共计", ["共计 by 共"]),
      ("(?:共|共计)", ["共计 by 共"]),
      ("全年(?<what>共|共计|合计)", ["共计 by 共"]),
      ("全年(?:甲(?:共|共计))", ["共计 by 共"]),
      ("甲|乙|甲", ["甲 by 甲"]),
      ("(?:甲\\d|乙|甲\\d)丙", ["甲\\d by 甲\\d"]),
      ("甲(?=共|共计)", ["共计 by 共"]),
      ("甲(?!共|共计)乙", ["共计 by 共"]),
      ("\\(|\\(一", ["\\(一 by ("]),
    ] as [(String, [String])])
  func alternativesThatAnEarlierOneReplacesAreReported(_ pattern: String, _ expected: [String]) {
    #expect(remarks(pattern) == expected)
  }

  @Test(arguments: [
    "(?:共|共计)\\d", "(共|共计){2}", "共计|共", "(?:共|共计)?", "(?<=共|共计)甲", "甲|乙|丙", "[共|共]",
    "(?:共|共.)", "(?:共|共计)(?=甲)", "(?i)a|ab(?-i)", "甲(?#|甲|甲)", "(?(1)甲|甲)", "{piece}|{piece}s",
    "(?:甲|甲乙)丙?",
  ])
  func alternativesThatCanStillMatchAreNot(_ pattern: String) {
    #expect(remarks(pattern) == [])
  }

  @Test func aPieceMayBeFollowedByMore() {
    let pieces = ["共|共计", "甲|乙|甲", "甲(?=共|共计)"].map { pattern in
      PatternRemark.remarks(on: pattern, isPiece: true).map(\.weakness)
    }
    #expect(pieces == [[], [.swallowed(by: "甲")], [.swallowed(by: "共")]])
  }

  @Test(
    arguments: [
      ("甲^乙", ["never ^"]),
      ("甲\\A", ["never \\A"]),
      ("$甲", ["never $"]),
      ("乙\\z甲", ["never \\z"]),
      ("{n:count}^", ["never ^"]),
      ("(?:甲|乙)^", ["never ^"]),
      ("甲(?!)", ["never (?!)"]),
      ("(?=甲)乙", ["never (?=甲)"]),
      ("(?!甲)甲乙", ["never (?!甲)"]),
      ("甲(?<=乙)丙", ["never (?<=乙)"]),
      ("甲(?<!甲)丙", ["never (?<!甲)"]),
      ("[^\\s\\S]", ["never [^\\s\\S]"]),
      ("甲|乙^|丙", ["never ^"]),
      ("(?:甲|乙$丙)丁", ["never $"]),
    ] as [(String, [String])])
  func partsThatNothingMatchesAreReported(_ pattern: String, _ expected: [String]) {
    #expect(remarks(pattern) == expected)
  }

  @Test(arguments: [
    "^甲$", "甲?^乙", "(?:甲|)^乙", "(?:^|甲)乙", "甲(?:$|乙)", "(?<=^|甲)乙", "(?=，).甲", "(?=甲)[甲乙]",
    "(?!甲).", "(?=甲乙)甲", "(?!甲乙)甲", "，(?<=,)甲", "(?!，),甲", "甲(?=$)", "$甲?", "(?m)甲$乙^丙", "甲*^",
    "\\b甲", "(?=甲)?乙", "$\\s甲", "[^\\s]",
  ])
  func partsThatSomethingMatchesAreNot(_ pattern: String) { #expect(remarks(pattern) == []) }

  @Test func whatAPieceOfTextCannotHoldIsReported() {
    #expect(remarks("办结。同时", Self.sentence) == ["never 。"])
    #expect(remarks("办结。{n:count}", Self.sentence) == ["never 。"])
    #expect(remarks("甲\\n乙", Self.sentence) == ["never \\n"])
    #expect(remarks("甲，乙", Self.clause) == ["never ，"])
    #expect(remarks("甲:乙", Self.clause) == ["never :"])
    for pattern in ["办结。", "办结。”", "。[同时]", "。。", "。?同时", "甲[，。]乙", "甲\\s乙", "甲!乙"] {
      #expect(remarks(pattern, Self.sentence) == [], "\(pattern)")
    }
    #expect(remarks("办结。同时\\n") == [])
    for pattern in ["甲，?乙", "\\d，\\d", "1,2", "，", "[，]乙"] {
      #expect(remarks(pattern, Self.clause) == [], "\(pattern)")
    }
  }

  @Test(arguments: ["(", ")", "[", "甲|(", "(?<", "\\", "{", "(?(1)", "(?", "*|*"])
  func faultyPatternsHaveNoRemarksThatTrap(_ pattern: String) {
    _ = remarks(pattern)
    _ = PatternAlternative.all(in: pattern)
  }

  @Test func randomPatternsAreLookedOverWithoutATrap() {
    var state: UInt64 = 20_261_124
    let alphabet = Array("()[]|?*+{}^$\\.,甲乙a1:!=<>-")
    for _ in 0..<3000 {
      var pattern = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        pattern.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      _ = remarks(pattern, Self.clause)
      for alternative in PatternAlternative.all(in: pattern) {
        #expect(alternative.disabled(in: pattern).utf8.count == pattern.utf8.count + 4)
      }
    }
  }

  @Test func alternativesAreFoundOnEveryLevel() {
    let pattern = "(?:甲|[|]乙)\\|丙|{piece}(?<n>一|二|)"
    let bytes = Array(pattern.utf8)
    let found = PatternAlternative.all(in: pattern)
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "(?:甲|[|]乙)\\|丙", "甲", "[|]乙", "{piece}(?<n>一|二|)", "一", "二", "",
      ])
    #expect(found[2].disabled(in: pattern) == "(?:甲|(?!)[|]乙)\\|丙|{piece}(?<n>一|二|)")
  }
}
