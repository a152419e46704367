import Testing

/// Numbers whose words say little, told by their digits and by what stands beside them.
@Suite struct WeighingTests {
  @Test(arguments: [
    // A mean of two numbers before it, whatever it is called.
    (
      "全年出院患者71,254人次，占用总床日584,283天，平均住院日8.7天。",
      "likely average: count 71,254人次, each 8.7天, total 584,283天"
    ),
    (
      "项目路线全长26.5公里，概算总投资71.55亿元，平均每公里造价2.17亿元，建设工期40个月。",
      "likely average: count 26.5公里, each 2.17亿元, total 71.55亿元"
    ),
    (
      "The 93,600 hectares of pasture were worked by 1,800 holdings in 2019, an average of 25 hectares each.",
      "likely average: count 1,800 holdings, each 25 hectares, total 93,600 hectares"
    ),
    // A rate of the two numbers before it.
    (
      "期末不良贷款余额18.26亿元，贷款损失准备余额35.17亿元，拨备覆盖率292.61%，继续保持较高水平。",
      "likely rate: part 35.17亿元, rate 292.61%, whole 18.26亿元"
    ),
    // A rate that is said as those beside it are.
    (
      "全市用水总量48.62亿立方米，比上年减少0.31亿立方米。其中，生活用水8.27亿立方米，占用水总量的17.0%；工业用水6.95亿立方米，占用水总量的13.4%；"
        + "农业用水33.40亿立方米，占用水总量的68.7%。",
      "likely rate: part 6.95亿立方米, rate 13.4%, whole 48.62亿立方米"
    ),
    // A change whose words do not say of what.
    (
      "本年度平均降水量867.4毫米，比常年值（942.6毫米）偏少9.7%。",
      "likely change: from 942.6毫米, rate 9.7%, to 867.4毫米"
    ),
    (
      "Freight earnings have gone up from Rs. 21,463.20 crore in the year to March 2011 to Rs. 24,187.55 crore in the year to "
        + "March 2012, registering an increase of 16.29 per cent.",
      "likely change: from 21,463.20 crore, rate 16.29 per cent, to 24,187.55 crore"
    ),
    // All parts in brackets behind their whole.
    (
      "报告新增病例43例（城东9例，城南8例，城西7例，城北6例，高新5例，开发4例，滨湖3例，新站4例）。",
      "strong split (over): parts 9例+8例+7例+6例+5例+4例+3例+4例, whole 43例"
    ),
    (
      "报告新增病例138例。其中境外输入43例（城东9例，城南8例，城西7例，城北6例，高新5例，开发4例，滨湖3例，新站4例）；本地95例。",
      "strong split (over): parts 9例+8例+7例+6例+5例+4例+3例+4例, whole 43例"
    ),
    // Means that a word adds up.
    (
      "成年居民人均纸质书阅读量为5.26本，人均电子书阅读量为3.87本，两项合计人均阅读量为9.31本。",
      "likely split (under): parts 5.26本+3.87本, whole 9.31本"
    ),
    // The name of a rate says of what.
    (
      "年末全市总人口426.35万人，其中城镇人口283.19万人，乡村人口143.16万人；城镇人口占全市总人口的比重（城镇化率）为65.27%，比上年末提高0.9个百分点。",
      "likely rate: part 283.19万人, rate 65.27%, whole 426.35万人"
    ),
    // Two parts far behind their whole.
    (
      "全国收入316784亿元，增长6.4%。其中，税收收入281129亿元，增长8.7%；非税收入35655亿元，下降3.7%。分级次看，中央收入149566亿元，增长4.9%；"
        + "地方收入162718亿元，增长7.8%。",
      "likely split (under): parts 149566亿元+162718亿元, whole 316784亿元"
    ),
    // A unit for each of another one ends before a comma.
    (
      "2023年，市区浓度为42微克/立方米，比2022年的38微克/立方米增长13.5%。",
      "strong change: from 38微克, rate 13.5%, to 42微克"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "全年出院患者71,254人次，占用总床日584,283天，平均住院日8.2天。",
    "期末不良贷款余额18.26亿元，贷款损失准备余额35.17亿元，拨备覆盖率192.61%，继续保持较高水平。",
    // Of nominal size: the last place is none that was measured.
    "The plant has an installed capacity of 22,500 MW: 32 main generators of 700 MW each.",
    "Domestic traffic fell back 3.7%, to 22.6 million passengers (900,000 fewer than a year ago).",
    // Two things, no two times of one.
    "农村网民2.85亿，占网民整体的30.4%，较2020年3月增长3063万；城镇网民6.54亿，占网民整体的69.6%，较2020年3月增长562万。",
    "办件量从2000件上升到3000件，平均用时下降40%。",
    "民事案件从50件增加到80件，其中借贷案件增长30%。",
    // What another rate says of the same numbers.
    "完成抽检2921763批次，发现不合格样品70174批次，总体不合格率2.40%。二季度不合格率2.49%。",
    "Of the 184 pupils in Year 11, 131 (71%) reached grade 4, compared with 65% nationally.",
    // A sum with one more number.
    "现有病例370例（其中重症9例），累计治愈82067例，累计死亡4634例，累计报告病例87071例。",
    // Numbers of two things side by side.
    "全市场实现营收72.69万亿元、净利润5.71万亿元。国有公司实现营收、净利润47.35万亿元、4.02万亿元，民营公司实现营收、净利润17.42万亿元、0.91万亿元。",
    // Numbers for each of a unit have no parts; a sign is no dash.
    "单位面积产量5720公斤/公顷（381公斤/亩），其中谷物6272公斤/公顷（418公斤/亩）。",
    "货币资金　83,758,390.47　87,909,965.67　-4.72%",
    // Points of a share of an amount.
    "业务收入比重分别为76.2%、14.1%和9.7%，业务收入比重下降1.4个百分点。",
    // Of the population of another age structure.
    "There were 4,812 deaths in a population of 5.4 million, an age-standardised rate of 76.3 per 100,000.",
    "The deficit was €2.1 billion, €0.4 billion less than budgeted (€2.5 billion) and €0.7 billion more than in the previous year.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
