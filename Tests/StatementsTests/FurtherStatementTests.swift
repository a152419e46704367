import Testing

/// Averages over known times, comparisons, ranges, rates of few things and beyond their whole, things said
/// twice and tables: what is objected to, and what is not.
@Suite struct FurtherStatementTests {
  @Test(arguments: [
    ("全年接待游客73万人次，日均3000人次。", "strong average (time): each 3000人次, total 73万人次, 365 listed"),
    ("全县常住人口40万人，设床位2600张，每千人8.5张。", "strong average (scaled): count 40万人, each 8.5张, total 2600张"),
    ("一季度共发放补贴126万元，月均48万元。", "strong average (time): each 48万元, total 126万元, 3 listed"),
    ("甲村集体收入86万元，比乙村的74万元多22万元。", "strong change (difference): by 22万元, from 74万元, to 86万元"),
    ("全年降水量612毫米，低于常年的580毫米。", "likely change (order): from 580毫米, to 612毫米"),
    ("全年优良天数292天，优良天数比例为90.0%。", "likely rate (days): part 292天, rate 90.0%"),
    ("公务接待费0元，接待26批次。", "likely rate (nothing): part 26批次, whole 0元"),
    ("整改后能耗降低了2倍。", "likely unit (decrease): number 2倍"),
    ("每次培训50～30人。", "strong range (order): high 30人, low 50"),
    ("病死率估计为6.2%（95%置信区间2.1%～4.8%）。", "strong range (outside): high 4.8%, low 2.1%, value 6.2%"),
    ("两项指标的相关系数为1.42。", "strong range (impossible): value 1.42"),
    ("学法考试通过率为104%。", "strong rate (beyond): rate 104%"),
    ("抽检食品25批次，合格率97%。", "likely rate (grain): rate 97%, whole 25批次"),
    ("全年新增社保卡3.2 万张，上年为2.5 万张，增长38%。", "strong change: from 2.5 万张, rate 38%, to 3.2 万张"),
    ("The clerks answered 60 of 50 letters.", "strong split (part): parts 60, whole 50 letters"),
    ("The completion rate was 120% in May.", "strong rate (beyond): rate 120%"),
    ("Complaints fell by 150% after the repair.", "strong change (beyond): rate 150%"),
    (
      "The share of trained clerks rose from 40% to 45%, an increase of 5%.",
      "likely unit (points): of 45%, rate 5%"
    ),
    (
      "Subscriptions brought in £6,000 over the year, or £600 a month.",
      "likely average (time): each £600, total £6,000"
    ),
    (
      "Depths ranged from 40 to 25 metres along the pier.",
      "strong range (order): high 25 metres, low 40"
    ),
    (
      "The hazard ratio was 1.9 (95% CI 2.1 to 3.4).",
      "strong range (outside): high 3.4, low 2.1, value 1.9"
    ),
    (
      "Of the 60 requests, 40 were approved and 25 were refused.",
      "strong split (over): parts 40+25, whole 60 requests"
    ),
    (
      "We bought 12 chairs, 30 desks and 5 lamps, for a total of 48.",
      "strong split (under): parts 12 chairs+30 desks+5 lamps, whole 48"
    ),
    (
      "The four wards drew 12, 18, 9 and 15 visitors, an average of 15.5.",
      "likely average (mean): each 15.5, parts 12+18+9+15 visitors"
    ),
    (
      "The committee made 32 recommendations. Management accepted all 23 recommendations.",
      "likely same (twice): first 32 recommendations, second 23 recommendations"
    ),
    (
      "各乡立案数见下表，其中柳河乡最多。\n\n| 乡 | 立案数 |\n|---|---|\n| 石桥乡 | 42 |\n| 柳河乡 | 57 |\n| 沙洲乡 | 61 |",
      "likely same (superlative): first 61, second 57"
    ),
    (
      "| Fund | Opening | In | Out | Closing |\n|---|---|---|---|---|\n| General | 50.0 | 20.0 | 15.0 | 55.0 |\n| Capital | 32.0 | 8.5 | 11.2 | 30.3 |\n| Reserve | 10.0 | 1.0 | 0.5 | 10.5 |",
      "strong balance (table): came 8.5, closing 30.3, opening 32.0, went 11.2"
    ),
  ])
  func numbersThatDoNotFitAreFound(text: String, fault: String) {
    #expect(faults(in: text, name: "draft.md") == [fault])
  }

  @Test(arguments: [
    "全年接待游客73万人次，日均2000人次。",
    "每10万人口中新发病6.2人，发病率4.1‰。",
    "安排资金1.26亿元（即12600万元），设备购置占比不低于40%。",
    "应训830人，实训764人，参训率92.0%，离考核要求的95%还差3个百分点。",
    "植树64万株（2021年：71万株；2020年：58万株），成活率91%。",
    "税收完成8.2亿元，为半年目标8.0亿元的102.5%；罚没收入1.1亿元，为半年目标的96%。",
    "The fund holds shares (52%), bonds (30%) and cash (18%), and returned 4.1% after fees.",
    "Asked about the park, 640 said it was better, 210 said it was the same and 150 said it was worse.",
    "Only two of the six wells reached the 40% needed for irrigation.",
    "全县常住人口40万人，设床位2600张，每千人6.5张。",
    "一季度共发放补贴126万元，月均42万元。",
    "甲村集体收入86万元，比乙村的74万元多12万元。",
    "全年降水量612毫米，高于常年的580毫米。",
    "全年优良天数292天，优良天数比例为80.0%。",
    "公务接待费0元，接待0批次。",
    "整改后能耗降低了两成。",
    "每次培训30～50人。",
    "病死率估计为3.2%（95%置信区间2.1%～4.8%）。",
    "两项指标的相关系数为0.42。",
    "学法考试通过率为94%，毛入学率为104%。",
    "抽检食品25批次，合格率96%。",
    "全年新增社保卡3.2 万张，上年为2.5 万张，增长28%。",
    "The clerks answered 50 of 60 letters.",
    "Completion reached 120% of the plan in May.",
    "Profit fell by 150%, from a gain to a loss.",
    "The share of trained clerks rose from 40% to 45%, an increase of 5 points.",
    "Subscriptions brought in £6,000 over the year, or £500 a month.",
    "Depths ranged from 25 to 40 metres along the pier.",
    "The hazard ratio was 2.9 (95% CI 2.1 to 3.4).",
    "Of the 60 requests, 40 were approved and 11 were refused.",
    "We bought 12 chairs, 30 desks and 5 lamps, for a total of 47.",
    "The four wards drew 12, 18, 9 and 15 visitors, an average of 13.5.",
    "The committee made 32 recommendations. Management accepted 23 of them.",
    "各乡立案数见下表，其中沙洲乡最多。\n\n| 乡 | 立案数 |\n|---|---|\n| 石桥乡 | 42 |\n| 柳河乡 | 57 |\n| 沙洲乡 | 61 |",
    "| Fund | Opening | In | Out | Closing |\n|---|---|---|---|---|\n| General | 50.0 | 20.0 | 15.0 | 55.0 |\n| Capital | 32.0 | 8.5 | 11.2 | 29.3 |\n| Reserve | 10.0 | 1.0 | 0.5 | 10.5 |",
    "Complaints older than 12 months, of which there were 145, come first.",
    "落实扬尘防治“6个100%”措施的有12个工地。",
  ])
  func whatFitsOrSaysNothingIsLeftAlone(text: String) {
    #expect(faults(in: text, name: "draft.md") == [])
  }
}
