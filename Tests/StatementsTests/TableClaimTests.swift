import Testing

/// What sentences say of single cells of a table and of its greatest and least rows.
@Suite struct TableClaimTests {
  private static let shops = """


    | 门店 | 销售额（万元） | 客流（人次） |
    | :-- | --: | --: |
    | 望湖店 | 86.4 | 12480 |
    | 中心店 | 72.9 | 9860 |
    | 学府店 | 58.3 | 7735 |
    | 河西店 | 41.0 | 6120 |
    """
  private static let years = """


    | 指标 | 2022年 | 2023年 |
    | --- | --- | --- |
    | 门诊量（万人次） | 31.2 | 34.8 |
    | 平均住院日（天） | 7.9 | 7.4 |
    """
  private static let sites = """


    | Site | Mean depth (cm) | Days with snow |
    |---|---|---|
    | Ridge | 74 | 118 |
    | Valley | 31 | 86 |
    | Lakeside | 22 | 71 |
    """
  private static let accounts = """


    Table 2. Income

    | Item | 2022 | 2023 |
    |---|---|---|
    | Grants received ($) | 412,000 | 455,300 |
    | Donations ($) | 98,450 | 87,120 |
    """

  @Test(arguments: [
    // Row and column named: another number of the sentence is that of its cell, or a slip made it.
    ("从分店看，中心店实现销售额75.4万元，接待客流9860人次。" + shops, "likely same (table): first 72.9, second 75.4万元"),
    ("其中望湖店86.4万元，学府店53.8万元。" + shops, "likely same (table): first 58.3, second 53.8万元"),
    ("门诊量2023年为38.4万人次。" + years, "likely same (table): first 34.8, second 38.4万人次"),
    // Last year's number.
    ("2023年平均住院日降至7.9天。" + years, "likely same (table): first 7.4, second 7.9天"),
    ("销售额居首的是望湖店，末位的是学府店。" + shops, "likely same (superlative): first 41.0, second 58.3"),
    (
      "望湖店销售额最高，达86.4万元；学府店最少，为58.3万元。" + shops,
      "likely same (superlative): first 41.0, second 58.3"
    ),
    (
      "The mean depth of snow was 47 cm at Ridge and 31 cm at Valley." + sites,
      "likely same (table): first 74, second 47"
    ),
    ("Lakeside had 77 days with snow." + sites, "likely same (table): first 71, second 77 days"),
    (
      "Valley had the most days with snow." + sites,
      "likely same (superlative): first 118, second 86"
    ),
    (
      "Ridge had 118 days with snow, fewer than any other site." + sites,
      "likely same (superlative): first 71, second 118"
    ),
    (
      "As Table 2 shows, donations fell to $78,120 in 2023." + accounts,
      "strong same (table): first 87,120, second $78,120"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text, name: "draft.md") == [fault])
  }

  @Test(arguments: [
    "从分店看，中心店实现销售额72.9万元，接待客流9860人次，同比增加75.4万元。" + shops,
    "全年中心店目标为75.4万元。学府店去年客流7753人次，今年7735人次。" + shops,
    "中心店销售额72.9万元，四店合计258.6万元。" + shops,
    "中心店、学府店销售额分别为72.9万元、58.3万元。" + shops,
    "销售额居首的是望湖店，最少的是河西店。" + shops,
    "平均住院日由2022年的7.9天降至7.4天。" + years,
    "The mean depth of snow was 74 cm at Ridge and 31 cm at Valley." + sites,
    "Compared with Ridge, 31 cm at Valley is little." + sites,
    "Ridge had the most days with snow and Lakeside the fewest." + sites,
    "Donations came to $87,120 in 2023, after $98,450 in 2022." + accounts,
    "Grants received rose from $412,000 to $455,300 (Table 2)." + accounts,
  ])
  func notFound(text: String) {
    #expect(faults(in: text, name: "draft.md") == [])
  }

  @Test func columnsOfTotalsThatComeFirstAreKnownByTwoRows() {
    let head = "| 年份 | 总计 | 铁路 | 公路 |\n|---|---|---|---|\n| 2007 | 5611 | 393 | 5218 |\n"
    let rows = "| 2008 | 9517 | 404 | 8969 |\n| 2009 | 10033 | 430 | 9603 |\n"
    #expect(
      faults(in: head + rows, name: "draft.md")
        == ["strong split (under): parts 404+8969, whole 9517"])
    #expect(faults(in: head + rows.replacing("9517", with: "9373"), name: "draft.md") == [])
  }
}
