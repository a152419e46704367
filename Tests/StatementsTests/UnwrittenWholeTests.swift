import Testing

/// Numbers that belong to something whose value is not written.
@Suite struct UnwrittenWholeTests {
  @Test(arguments: [
    "前8个月，全市一般贸易进出口1.01万亿元，占全市进出口总值的76.8%。加工贸易进出口1596.5亿元，占12.1%。",
    "民营企业进出口7174.1亿元，占同期进出口总值的54.4%。外资企业进出口3066.3亿元，增长5.8%，占23.3%。",
    "冬小麦播种面积22602公顷，增加79公顷，增长0.3%；杂粮面积增加约73公顷，增长1.5%；春小麦播种面积减少约36公顷，下降3.5%。",
    "年末总人口138271人，比上年末增加809人。全年出生人口1786人，人口出生率为12.95‰。",
    "男性人口69465800人，占51.24%；女性人口66103200人，占48.76%。",
    "民营企业进出口6174.1亿元，占全市外贸的54.4%；外资企业2638.9亿元，占23.3%；国有企业进出口2525.1亿元，占22.3%。",
    "Women numbered 901,991, or 63.89% of members; men numbered 509,787, or 36.11%.",
    "Private firms paid £7,174.1m, which was 54.4% of the tax; foreign firms paid £3,066.3m, or 23.3%.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }

  @Test(arguments: [
    (
      "受理申请1050件，占全市申请的70%。其中办结945件，办结率80%。",
      "strong rate: part 945件, rate 80%, whole 1050件"
    ),
    (
      "冬小麦播种面积22602公顷，增加79公顷，增长3.3%；杂粮面积增加约73公顷，增长1.5%。",
      "strong change: by 79公顷, rate 3.3%, to 22602公顷"
    ),
    (
      "男性人口72618400人，占51.24%；女性人口66103200人，占48.76%。",
      "likely rate (among): part 72618400人, rate 51.24%, share 48.76%, sibling 66103200人"
    ),
    (
      "民营企业进出口6174.1亿元，占全市外贸的54.4%；外资企业2638.9亿元，占23.3%；国有企业进出口2525.1亿元，占27.2%。",
      "likely rate (beside): part 2525.1亿元, rate 27.2%, share 54.4%, sibling 6174.1亿元"
    ),
    (
      "Women numbered 901,991, or 63.89% of members; men numbered 590,787, or 36.11%.",
      "likely rate (among): part 901,991, rate 63.89%, share 36.11%, sibling 590,787"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }
}
