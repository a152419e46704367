import Testing

/// The report of an audit office: its balances, and what offices vary in it.
@Suite struct AuditFormTests {
  private static let form = StatutoryForm(draft: "government-audit-clean.md")
  private static let profile = "zh-audit-report"

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
      # 石桥县水务局2023年度预算执行情况审计报告

      根据《中华人民共和国审计法》，石桥县审计局进行了审计。

      ## 一、被审计单位基本情况

      水务局下设机构3个。

      ## 二、审计评价意见

      审计结果表明，收支总体真实。

      ## 三、审计发现的主要问题

      \(passage)

      ## 四、审计建议

      建议加强管理。

      """
    #expect(StatutoryForm.findings(text) == [Self.profile], "\(name)")
  }

  @Test(arguments: [
    "云川市审计局2024年第3号审计结果公告", "石桥县水利专项资金审计调查报告",
    "青禾县审计局关于柳林镇人民政府2023年度财政收支的审计报告",
  ])
  func theTitleChoosesTheProfile(_ title: String) throws {
    #expect(StatutoryForm.findings(try Self.form.text(titled: title)).first == Self.profile)
  }

  @Test(arguments: [
    "青禾县审计局2023年审计工作总结", "青禾县2023年度审计查出问题整改情况的报告",
    "关于2023年度本级预算执行和其他财政收支的审计工作报告", "青禾县审计局2024年审计项目计划",
    "关于印发审计结果公告办法的通知", "青禾县2023年度部门决算", "青禾县审计局2024年工作计划",
    "审计报告编写制度",
  ])
  func othersAreNotChosen(_ title: String) throws {
    #expect(StatutoryForm.findings(try Self.form.text(titled: title)).first != Self.profile)
  }

  static let breaks: [StatutoryForm.Break] = [
    StatutoryForm.Break(
      "净资产3,649.70万元", "净资产3,694.70万元",
      [
        "4,860.20万元 audit-assets: debts of 1,210.50万元 and 3,694.70万元 owned are 4,905.20万元, the assets say 4,860.20万元"
      ]),
    StatutoryForm.Break(
      "| 负债合计 | 1,100.00 |", "| 负债合计 | 1,010.00 |",
      [
        "4,500.00 audit-assets-table: “2022年末”: debts of 1,010.00 and 3,400.00 owned are 4,410.00, the assets say 4,500.00"
      ]),
    StatutoryForm.Break(
      "| 人居环境资金 | 5.00 | 120.00 | 125.00 | 0.00 |", "| 人居环境资金 | 5.00 | 120.00 | 125.00 | 10.00 |",
      [
        "10.00 audit-funds-table: “人居环境资金”: 5.00 and 120.00 received are 125.00; 125.00 spent and 10.00 left are 135.00"
      ]),
    StatutoryForm.Break(
      "核减金额47.60万元，核减率5.53%", "核减金额46.70万元，核减率5.43%",
      [
        "46.70万元 audit-settlement: 860.00万元 claimed less 812.40万元 allowed is 47.60万元, not 46.70万元"
      ]),
    StatutoryForm.Break(
      "核减率5.53%。", "核减率5.35%。",
      [
        "5.35% audit-cut-rate: 47.60万元 of 860.00万元 is 5.53%, not 5.35%"
      ]),
    StatutoryForm.Break(
      "| 排水管网工程 | 340.00 | 331.00 | 9.00 |", "| 排水管网工程 | 340.00 | 313.00 | 9.00 |",
      [
        "9.00 audit-settlement-table: “排水管网工程”: 340.00 claimed less 313.00 allowed is 27.00, not 9.00",
        "2.65% percent-point: “2.65%”: a rate changes by percentage points, an amount by percent",
      ]),
    StatutoryForm.Break(
      "已整改9个，正在整改3个", "已整改8个，正在整改3个",
      [
        "12个 audit-rectified: 8个 put right and 3个 left are 11个, 12个 were found"
      ]),
  ]

  static let variants: [(String, String)] = [
    (
      "cuts and additions",
      """
      工程送审90.00万元，审定85.00万元，核减8.00万元，核增3.00万元，净核减5.00万元，核减率8.89%。
      """
    ),
    (
      "many projects",
      """
      全年备案项目56个，送审造价7,368.10万元，审定造价6,708.50万元，净核减造价659.60万元，核减率8.95%。
      """
    ),
    (
      "part of the assets",
      """
      截至2023年末，资产总额80.00万元，其中流动资产60.00万元；负债总额10.00万元，其中流动负债8.00万元。
      """
    ),
    (
      "equity of a company",
      """
      公司资产总计2.50亿元，负债合计1.10亿元，所有者权益合计1.40亿元，资产负债率44.00%。
      """
    ),
    (
      "budget and accounts",
      """
      2023年一般公共预算收入300.00万元，支出280.00万元，年末结转20.00万元。
      """
    ),
    (
      "stages of rectification",
      """
      审计发现问题30个，已完成整改20个，正在整改8个，阶段性完成整改2个。
      """
    ),
    (
      "amounts of problems",
      """
      共查出问题33项，涉及违规金额23.77万元，管理不规范金额1,269.32万元，提出审计建议4条。
      """
    ),
    (
      "a table of one side",
      """
      | 项目 | 金额 |
      |---|---|
      | 流动资产合计 | 60.00 |
      | 固定资产合计 | 20.00 |
      | 资产总计 | 80.00 |
      """
    ),
    (
      "assets with groups",
      """
      | 项目 | 年初数 | 年末数 |
      |---|---|---|
      | 一、资产合计 | 70.00 | 80.00 |
      | 流动资产 | 50.00 | 60.00 |
      | 二、负债合计 | 8.00 | 10.00 |
      | 三、净资产合计 | 62.00 | 70.00 |
      """
    ),
    (
      "assets and debts side by side",
      """
      | 资产 | 金额 | 负债和净资产 | 金额 |
      |---|---|---|---|
      | 流动资产 | 60.00 | 负债合计 | 10.00 |
      | 固定资产 | 20.00 | 净资产合计 | 70.00 |
      | 资产总计 | 80.00 | 负债和净资产总计 | 80.00 |
      """
    ),
    (
      "a settlement with additions",
      """
      | 标段 | 送审价 | 审定价 | 核减 | 核增 |
      |---|---|---|---|---|
      | 一标 | 90.00 | 85.00 | 8.00 | 3.00 |
      """
    ),
    (
      "a settlement with the contract",
      """
      | 序号 | 项目 | 合同价 | 送审价 | 审定价 | 审减额 | 审减率 |
      |---|---|---|---|---|---|---|
      | 1 | 办公楼维修 | 80.00 | 90.00 | 85.00 | 5.00 | 5.56% |
      | 2 | 围墙维修 | 5.00 | 6.00 | 6.00 | — | — |
      """
    ),
    (
      "funds with parts",
      """
      | 资金 | 年初结余 | 本年收入 | 其中：上级补助 | 本年支出 | 年末结余 |
      |---|---|---|---|---|---|
      | 道路 | 20.00 | 300.00 | 200.00 | 280.00 | 40.00 |
      """
    ),
    (
      "funds without a balance",
      """
      | 单位 | 收入 | 支出 | 上缴财政 |
      |---|---|---|---|
      | 水务站 | 50.00 | 30.00 | 10.00 |
      """
    ),
    (
      "blanks and strokes",
      """
      | 资金 | 年初结余 | 本年收入 | 本年支出 | 年末结余 |
      |---|---|---|---|---|
      | 道路 | / | 300.00 | 300.00 | 无 |
      | 绿化 |  | 20.00 | 20.00 |  |
      """
    ),
    (
      "rounding",
      """
      资产总额0.80亿元，负债总额0.105亿元，净资产0.70亿元。
      """
    ),
  ]
}
