import Testing

/// The bulletin of a year's economy: its balances, and what offices vary in it.
@Suite struct BulletinFormTests {
  private static let form = StatutoryForm(draft: "statistical-bulletin-clean.md")
  private static let profile = "zh-statistical-bulletin"

  @Test func theRightFormIsSilent() throws {
    #expect(StatutoryForm.findings(try Self.form.text) == [Self.profile])
  }

  @Test(arguments: breaks)
  func aBrokenBalanceIsReported(_ change: StatutoryForm.Break) throws {
    let text = try Self.form.text(with: change)
    #expect(StatutoryForm.findings(text) == [Self.profile] + change.findings)
  }

  @Test(arguments: variants)
  func whatOfficesVaryIsSilent(_ name: String, _ passage: String) {
    let text = """
      # 石桥县2023年国民经济和社会发展统计公报

      ## 一、综合

      \(passage)

      ## 二、农业和工业

      全年粮食产量30.20万吨，规模以上工业增加值增长6.0%。

      ## 三、人口和人民生活

      年末居民生活稳步改善。

      """
    #expect(StatutoryForm.findings(text) == [Self.profile], "\(name)")
  }

  @Test(arguments: [
    "云川市2024年国民经济和社会发展统计公报", "2022年石桥区国民经济和社会发展统计公报",
    "青禾县2023年经济和社会发展统计公报",
  ])
  func theTitleChoosesTheProfile(_ title: String) throws {
    #expect(StatutoryForm.findings(try Self.form.text(titled: title)).first == Self.profile)
  }

  @Test(arguments: [
    "《青禾县2023年国民经济和社会发展统计公报》解读", "关于印发2023年国民经济和社会发展统计公报的通知",
    "青禾县2023年国民经济和社会发展统计公报编写方案", "云川市2023年水资源公报",
    "青禾县第五次全国经济普查公报", "云川市2023年卫生健康事业发展统计公报",
    "青禾县2024年国民经济和社会发展计划", "青禾县统计局2023年工作总结",
    "青禾县2023年国民经济和社会发展计划执行情况的报告",
  ])
  func othersAreNotChosen(_ title: String) throws {
    #expect(StatutoryForm.findings(try Self.form.text(titled: title)).first != Self.profile)
  }

  static let breaks: [StatutoryForm.Break] = [
    StatutoryForm.Break(
      "第一产业增加值38.60亿元", "第一产业增加值36.80亿元",
      [
        "212.40亿元 bulletin-industries: the three industries, 36.80亿元, 75.90亿元 and 97.90亿元, add up to 210.60亿元, the product says 212.40亿元",
        "36.80亿元 same-quantity: the table says 38.60, the text 36.80亿元",
      ]),
    StatutoryForm.Break(
      "全年地区生产总值212.40亿元", "全年地区生产总值221.40亿元",
      [
        "221.40亿元 bulletin-industries: the three industries, 38.60亿元, 75.90亿元 and 97.90亿元, add up to 212.40亿元, the product says 221.40亿元",
        "221.40亿元 same-quantity: the table says 212.40, the text 221.40亿元",
      ]),
    StatutoryForm.Break(
      "18.2%、35.7%和46.1%", "18.2%、37.5%和44.3%",
      [
        "18.2%、37.5%和44.3% bulletin-structure: the shares 18.2%, 37.5% and 44.3% of the three industries: the amounts give 18.2%, 35.7% and 46.1%"
      ]),
    StatutoryForm.Break(
      "18.2%、35.7%和46.1%", "18.2%、35.7%和41.6%",
      [
        "18.2%、35.7%和41.6% bulletin-structure: the shares 18.2%, 35.7% and 41.6% of the three industries: the amounts give 18.2%, 35.7% and 46.1%"
      ]),
    StatutoryForm.Break(
      "| 第二产业 | 75.90 |", "| 第二产业 | 79.50 |",
      [
        "75.90亿元 same-quantity: the table says 79.50, the text 75.90亿元",
        "212.40 bulletin-table: “绝对数（亿元）”: the parts add up to 216.00, the whole says 212.40",
      ]),
    StatutoryForm.Break(
      "城镇消费品零售额60.30亿元", "城镇消费品零售额63.00亿元",
      [
        "86.50亿元 bulletin-retail: 63.00亿元 and 26.20亿元 are 89.20亿元, retail sales say 86.50亿元"
      ]),
    StatutoryForm.Break(
      "餐饮收入12.40亿元", "餐饮收入14.20亿元",
      [
        "86.50亿元 bulletin-retail: 74.10亿元 and 14.20亿元 are 88.30亿元, retail sales say 86.50亿元"
      ]),
    StatutoryForm.Break(
      "进口4.40亿元", "进口4.04亿元",
      [
        "15.60亿元 bulletin-trade: exports of 11.20亿元 and imports of 4.04亿元 are 15.24亿元, the trade says 15.60亿元"
      ]),
    StatutoryForm.Break(
      "乡村人口20.34万人", "乡村人口23.04万人",
      [
        "45.20万人 bulletin-population: 24.86万人 in towns and 23.04万人 in villages are 47.90万人, the population says 45.20万人"
      ]),
    StatutoryForm.Break(
      "城镇化率为55.00%", "城镇化率为50.50%",
      [
        "50.50% bulletin-urban: 24.86万人 of 45.20万人 live in towns, 55.00%, not 50.50%"
      ]),
    StatutoryForm.Break(
      "| 乡村 | 20.34 |", "| 乡村 | 23.04 |",
      [
        "20.34万人 same-quantity: the table says 23.04, the text 20.34万人",
        "45.20 bulletin-table: “年末数（万人）”: the parts add up to 47.90, the whole says 45.20",
      ]),
    StatutoryForm.Break(
      "| 女性 | 22.15 |", "| 女性 | 25.12 |",
      [
        "45.20 bulletin-table: “年末数（万人）”: the parts add up to 48.17, the whole says 45.20"
      ]),
    StatutoryForm.Break(
      "| 乡村 | 20.34 | 45.0 |", "| 乡村 | 20.34 | 54.0 |",
      [
        "100.0 bulletin-table: “比重（%）”: the parts add up to 109.0, the whole says 100.0"
      ]),
  ]

  static let variants: [(String, String)] = [
    (
      "structure in percent of last year",
      """
      全年地区生产总值221.20亿元，增长5.0%。其中：第一产业实现增加值47.20亿元，增长2.8%；第二产业实现增加值61.80亿元；第三产业实现增加值112.20亿元。产业结构由上年的22.3%、28.6%和49.1%调整为21.3%、27.9%和50.7%。人均GDP为29883.8元。
      """
    ),
    (
      "ratio with colons",
      """
      三次产业结构比为21.3:27.9:50.8，三次产业对经济增长的贡献率分别为12.0%、30.5%和57.5%。
      """
    ),
    (
      "quarters and last year's figure",
      """
      2022年全县地区生产总值最终核实数为200.10亿元，比上年增长4.0%。2023年第一产业增加值38.60亿元，第二产业增加值75.90亿元，第三产业增加值97.90亿元。
      """
    ),
    (
      "parts of a part",
      """
      其中，第二产业增加值75.90亿元，工业增加值60.00亿元，建筑业增加值15.90亿元。民营经济增加值120.00亿元，占地区生产总值的56.5%。
      """
    ),
    (
      "registered people",
      """
      年末户籍人口50.10万人，其中城镇人口20.30万人，乡村人口29.80万人。常住人口45.20万人，户籍人口城镇化率40.52%，常住人口城镇化率55.00%。
      """
    ),
    (
      "births and deaths",
      """
      全年出生人口0.28万人，出生率为6.20‰；死亡人口0.34万人，死亡率为7.52‰；自然增长率为-1.32‰。
      """
    ),
    (
      "trade by kinds",
      """
      全年货物进出口总额15.60亿元，其中，一般贸易进出口12.00亿元，加工贸易进出口3.60亿元。
      """
    ),
    (
      "trade with partners",
      """
      对东盟进出口总额3.20亿元，增长4.0%。其中，机电产品出口1.10亿元。
      """
    ),
    (
      "retail above a size",
      """
      全年社会消费品零售总额86.50亿元，其中，限额以上单位零售额20.00亿元，限额以上城镇消费品零售额18.00亿元。
      """
    ),
    (
      "rounding",
      """
      全年地区生产总值100.1亿元，其中，第一产业增加值20.05亿元，第二产业增加值30.0亿元，第三产业增加值50.1亿元。
      """
    ),
    (
      "no amounts",
      """
      全年固定资产投资比上年增长3.8%，其中，第一产业投资增长12.0%，第二产业投资下降2.0%，第三产业投资增长5.0%。
      """
    ),
    (
      "a table of growth",
      """
      | 指标 | 比上年增长（%） |
      |---|---|
      | 地区生产总值 | 5.1 |
      | 第一产业 | 3.2 |
      | 第二产业 | 5.6 |
      | 第三产业 | 5.4 |
      """
    ),
    (
      "a table with more rows",
      """
      | 指标 | 单位 | 绝对数 | 比上年±% |
      |---|---|---|---|
      | 一、地区生产总值 | 亿元 | 212.40 | 5.1 |
      | 第一产业 | 亿元 | 38.60 | 3.2 |
      | 第二产业 | 亿元 | 75.90 | 5.6 |
      | 其中：工业 | 亿元 | 60.00 | 6.0 |
      | 第三产业 | 亿元 | 97.90 | 5.4 |
      | 人均地区生产总值 | 元 | 46990 | 5.0 |
      """
    ),
    (
      "ages and sexes",
      """
      | 指标 | 年末数（万人） | 比重（%） |
      |---|---|---|
      | 全县人口 | 45.20 | 100.0 |
      | 其中：城镇 | 24.86 | 55.0 |
      | 乡村 | 20.34 | 45.0 |
      | 其中：男性 | 23.05 | 51.0 |
      | 女性 | 22.15 | 49.0 |
      | 其中：0—15岁 | 8.10 | 17.9 |
      | 16—59岁 | 27.00 | 59.7 |
      | 60周岁及以上 | 10.10 | 22.3 |
      """
    ),
    (
      "several years",
      """
      | 年份 | 地区生产总值 | 第一产业 | 第二产业 | 第三产业 |
      |---|---|---|---|---|
      | 2021 | 190.2 | 35.1 | 70.0 | 85.1 |
      | 2022 | 201.3 | 37.0 | 72.2 | 92.1 |
      """
    ),
    (
      "whole numbers",
      """
      全年社会消费品零售总额87亿元，其中城镇60亿元，乡村26亿元。
      """
    ),
  ]
}
