import Testing

/// Numbers that stand beside each other and are no part and whole.
@Suite struct BesideTests {
  @Test(arguments: [
    "税务部门完成28684万元，占任务数的56.4%，同比增长33.2%；财政部门完成32962万元，占任务数的56.3%，同比下降3.6%。",
    "工业贷款余额26.27万亿元，同比增长10.7%，增速比各项贷款高3.9个百分点。",
    "林地每公顷蓄积量由71.4立方米增加到82.6立方米，年均净增2.24立方米。",
    "气温在-6.3～21.8℃之间，梁体内外温差最大11.4℃。",
    "Of seven comparable estates, five employ a specialist, and all seven keep a map.",
    "Between the two lie 200 days. The lorries drove on 117 of these days.",
    "In the plan years we expect 80 to 95 of them to retire.",
    "The course is in two parts, of which the first ends at Christmas. The 10–8 age group won the cup.",
    "Twenty-two faults were found:\n\n- log not kept: 13\n- closed area: 6\n  - by day: 2\n  - by night: 4\n- other: 3\n",
  ])
  func notFound(text: String) {
    #expect(faults(in: text, name: "draft.md") == [])
  }

  @Test(arguments: [
    (
      "Twenty-two faults were found:\n\n- log not kept: 14\n- closed area: 6\n  - by day: 2\n  - by night: 4\n- other: 3\n",
      "strong split (over): parts 14+6+3, whole Twenty-two faults"
    ),
    ("女性代表占代表总数的35.2%，比上届提高2.1%。", "likely unit (points): of 35.2%, rate 2.1%"),
    (
      "林地蓄积量由71.4立方米增加到82.6立方米，净增12.2立方米。",
      "strong change (difference): by 12.2立方米, from 71.4立方米, to 82.6立方米"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text, name: "draft.md") == [fault])
  }
}
