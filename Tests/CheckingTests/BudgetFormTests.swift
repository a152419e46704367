import Testing

/// The final accounts of a department, as the tables of the ministry have them.
@Suite struct BudgetFormTests {
  private static let form = StatutoryForm(draft: "final-accounts-clean.md")
  private static let profile = "zh-budget"

  @Test func theRightFormIsSilent() throws {
    #expect(StatutoryForm.findings(try Self.form.text) == [Self.profile])
  }

  @Test(arguments: breaks)
  func aBrokenIdentityIsReported(_ change: StatutoryForm.Break) throws {
    let text = try Self.form.text(with: change)
    #expect(StatutoryForm.findings(text) == [Self.profile] + change.findings)
  }

  @Test(arguments: [
    "云川市档案馆2024年部门预算公开", "2023年度柳林镇卫生院单位决算", "石桥县审计局2024年部门预算说明",
    "石桥县城市管理局2023年度部门决算公开报告", "青禾县财政绩效评价中心2024年单位预算",
    "关于青禾县水务局2024年部门预算的说明", "云川市教育局2024年预算公开",
  ])
  func theTitleChoosesTheProfile(_ title: String) throws {
    #expect(StatutoryForm.findings(try Self.form.text(titled: title)).first == Self.profile)
  }

  /// Other reports speak of budgets, too, and have the same words in their headings.
  @Test(arguments: [
    "云川市2023年预算执行情况和2024年预算草案的报告", "石桥县水务局2023年部门整体支出绩效评价报告",
    "石桥县水务局2023年度部门决算工作总结", "关于做好2023年度部门决算公开工作的通知",
    "石桥县2022年度部门决算审计报告", "石桥县2024年部门预算管理办法",
    "石桥县部门预决算公开检查情况报告", "2024年部门预算编制工作方案",
    "2023年度部门决算绩效自评报告", "2024年部门预算解读", "石桥县水务局2024年工作计划",
  ])
  func othersAreNotChosen(_ title: String) throws {
    #expect(StatutoryForm.findings(try Self.form.text(titled: title)).first != Self.profile)
  }

  static let breaks: [StatutoryForm.Break] = [
    StatutoryForm.Break(
      "| 总计 | 23 | 1,374.00 |", "| 总计 | 23 | 1,347.00 |",
      [
        "1,347.00 budget-accounts: “金额”: 1,298.00 of the year and 0+76.00 carried over are 1,374.00, the total says 1,347.00",
        "1,347.00 budget-balance: the total of income is 1,374.00, that of spending 1,347.00; they must be equal",
      ]),
    StatutoryForm.Break(
      "| 年初结转和结余 | 11 | 45.20 |", "| 年初结转和结余 | 11 | 42.50 |",
      [
        "1,374.00 budget-accounts: “金额”: 1,328.80 of the year and 0+42.50 carried over are 1,371.30, the total says 1,374.00"
      ]),
    StatutoryForm.Break(
      "| 五、事业收入 | 5 | 36.50 |", "| 五、事业收入 | 5 | 35.60 |",
      [
        "1,328.80 budget-sources: “金额”: the items add up to 1,327.90, the sum of the year says 1,328.80"
      ]),
    StatutoryForm.Break(
      "| 五、农林水支出 | 16 | 981.00 |", "| 五、农林水支出 | 16 | 918.00 |",
      [
        "1,298.00 budget-sources: “金额”: the items add up to 1,235.00, the sum of the year says 1,298.00"
      ]),
    StatutoryForm.Break(
      "| 本年支出合计 | 20 | 1,298.00 |", "| 本年支出合计 | 20 | 1,289.00 |",
      [
        "1,289.00 budget-sources: “金额”: the items add up to 1,298.00, the sum of the year says 1,289.00",
        "1,374.00 budget-accounts: “金额”: 1,289.00 of the year and 0+76.00 carried over are 1,365.00, the total says 1,374.00",
        "1,298.00万元 budget-text: the text says 1,298.00万元 for the year’s spending, the table 1,289.00",
      ]),
    StatutoryForm.Break(
      "| 213 | 农林水支出 | 1,011.80 | 963.00 |", "| 213 | 农林水支出 | 1,011.80 | 936.00 |",
      [
        "1,011.80 budget-income: “农林水支出”: the kinds of income add up to 984.80, the total says 1,011.80"
      ]),
    StatutoryForm.Break(
      "| 212 | 城乡社区支出 | 80.00 | 0.00 | 80.00 | 0.00 | 0.00 | 0.00 |",
      "| 212 | 城乡社区支出 | 80.00 | 0.00 | 60.00 | 0.00 | 0.00 | 0.00 |",
      [
        "80.00 budget-spending: “城乡社区支出”: 0.00 running, 60.00 projects and what else there is are 60.00, the total says 80.00"
      ]),
    StatutoryForm.Break(
      "| 总计 | 16 | 1,310.00 | 1,230.00 |", "| 总计 | 16 | 1,301.00 | 1,230.00 |",
      [
        "1,301.00 budget-accounts: “合计”: 1,253.00 of the year and 57.00 carried over are 1,310.00, the total says 1,301.00",
        "1,301.00 budget-balance: the total of income is 1,310.00, that of spending 1,301.00; they must be equal",
      ]),
    StatutoryForm.Break(
      "| 五、住房保障支出 | 13 | 76.00 | 76.00 |", "| 五、住房保障支出 | 13 | 76.00 | 67.00 |",
      [
        "1,173.00 budget-sources: “一般公共预算财政拨款”: the items add up to 1,164.00, the sum of the year says 1,173.00"
      ]),
    StatutoryForm.Break(
      "| 213 | 农林水支出 | 936.00 | 603.00 | 333.00 |", "| 213 | 农林水支出 | 936.00 | 630.00 | 333.00 |",
      [
        "936.00 budget-spending: “农林水支出”: 630.00 running, 333.00 projects and what else there is are 963.00, the total says 936.00"
      ]),
    StatutoryForm.Break(
      "|  | 人员经费合计 | 715.60 |", "|  | 人员经费合计 | 751.60 |",
      [
        "751.60 budget-staff: “金额”: 680.40 of pay and 35.20 of support are 715.60, the costs of staff say 751.60",
        "840.00 budget-basic: 751.60 for staff and 124.40 of running costs are 876.00, not 840.00",
      ]),
    StatutoryForm.Break(
      "|  | 合计 | 840.00 |  |", "|  | 合计 | 804.00 |  |",
      [
        "804.00 budget-basic: 715.60 for staff and 124.40 of running costs are 840.00, not 804.00"
      ]),
    StatutoryForm.Break(
      "| 8.00 | 21.50 |", "| 8.00 | 25.10 |",
      [
        "25.10 budget-three: “合计”: 0.00 abroad, 17.30 for cars, 4.20 for guests are 21.50, the total says 25.10",
        "21.50万元 budget-text: the text says 21.50万元 for the three expenses, the table 25.10",
      ]),
    StatutoryForm.Break(
      "| 0.00 | 20.00 | 0.00 | 20.00 | 8.00 |", "| 0.00 | 20.00 | 0.00 | 2.00 | 8.00 |",
      [
        "20.00 budget-vehicles: “小计”: 0.00 for cars bought and 2.00 for keeping them are 2.00, not 20.00"
      ]),
    StatutoryForm.Break(
      "| 212 | 城乡社区支出 | 0.00 | 80.00 | 80.00 | 0.00 | 80.00 | 0.00 |",
      "| 212 | 城乡社区支出 | 0.00 | 80.00 | 80.00 | 0.00 | 80.00 | 8.00 |",
      [
        "8.00 budget-fund: “城乡社区支出”: 0.00 brought and 80.00 received are 80.00; 80.00 spent and 8.00 left are 88.00"
      ]),
    StatutoryForm.Break(
      "决算数小于年初预算数的主要原因是人员退休", "决算数大于年初预算数的主要原因是人员退休",
      [
        "决算数大于年初预算 budget-direction: 115.00万元 planned and 112.40万元 spent, yet “决算数大于年初预算”"
      ]),
    StatutoryForm.Break(
      "完成年初预算的100%，决算数与年初预算数持平", "完成年初预算的100%，决算数小于年初预算数",
      [
        "决算数小于年初预算 direction-mismatch: 76.00万元 and 76.00万元 are the other way round than “决算数小于年初预算” says"
      ]),
    StatutoryForm.Break(
      "完成年初预算的106.64%", "完成年初预算的160.64%",
      [
        "完成年初预算的160.64% ratio-mismatch: 1,173.00万元 of 1,100.00万元 is 106.64%, the text says 160.64%"
      ]),
    StatutoryForm.Break(
      "完成预算的76.79%", "完成预算的79.76%",
      [
        "完成预算的79.76% ratio-mismatch: 21.50万元 of 28.00万元 is 76.79%, the text says 79.76%"
      ]),
    StatutoryForm.Break(
      "占96.33%", "占93.63%",
      [
        "占93.63% ratio-mismatch: 1,280.00万元 of 1,328.80万元 is 96.33%, the text says 93.63%"
      ]),
    StatutoryForm.Break(
      "占80.47%", "占84.07%",
      [
        "因公出国（境）费支出0.00万元，占0%；公务用车购置及运行维护费支出17.30万元，占84.07%；公务接待费支出4.20万元，占19.53% budget-shares: 0.00万元, 17.30万元 and 4.20万元 are 0.00%, 80.47% and 19.53% of their sum, not 0%, 84.07% and 19.53%"
      ]),
    StatutoryForm.Break(
      "增长5.69%", "增长6.59%",
      [
        "与2022年度的1,300.00万元相比，增加74.00万元，增长6.59% budget-change: a change of 74.00万元 is 5.69%, not 6.59%"
      ]),
    StatutoryForm.Break(
      "2023年度收、支总计均为1,374.00万元", "2023年度收、支总计均为1,347.00万元",
      [
        "1,347.00万元 budget-text: the text says 1,347.00万元 for the totals, the table 1,374.00"
      ]),
    StatutoryForm.Break(
      "本年收入合计1,328.80万元", "本年收入合计1,382.80万元",
      [
        "1,382.80万元 budget-text: the text says 1,382.80万元 for the year’s income, the table 1,328.80",
        "1,382.80万元 sum-mismatch: the parts add up to 1,328.80万元, the text gives 1,382.80万元",
      ]),
    StatutoryForm.Break(
      "本年支出合计1,298.00万元", "本年支出合计1,289.00万元",
      [
        "1,289.00万元 budget-text: the text says 1,289.00万元 for the year’s spending, the table 1,298.00",
        "1,289.00万元 sum-mismatch: the parts add up to 1,298.00万元, the text gives 1,289.00万元",
      ]),
    StatutoryForm.Break(
      "支出决算为21.50万元", "支出决算为25.10万元",
      [
        "25.10万元 budget-text: the text says 25.10万元 for the three expenses, the table 21.50",
        "完成预算的76.79% ratio-mismatch: 25.10万元 of 28.00万元 is 89.64%, the text says 76.79%",
      ]),
    StatutoryForm.Break(
      "公用经费124.40万元", "公用经费142.40万元",
      [
        "840.00万元 sum-mismatch: the parts add up to 858.00万元, the text gives 840.00万元"
      ]),
    StatutoryForm.Break(
      "政府采购支出总额210.00万元", "政府采购支出总额201.00万元",
      [
        "201.00万元 sum-mismatch: the parts add up to 210.00万元, the text gives 201.00万元"
      ]),
  ]
}
