import Testing

/// What is objected to in tables, in lists and in what a draft says twice, and what is not.
@Suite struct TableStatementTests {
  @Test(arguments: [
    (
      "| 股室 | 受理 | 办结 | 办结率 |\n|---|---|---|---|\n| 信访 | 50 | 40 | 80% |\n| 法规 | 40 | 30 | 85% |\n| 综合 | 20 | 15 | 75% |",
      "strong rate: part 30, rate 85%, whole 40"
    ),
    (
      "| 类别 | 2022年 | 2023年 | 同比增长 |\n|---|---|---|---|\n| 许可 | 400 | 500 | 35% |\n| 处罚 | 200 | 230 | 15% |",
      "strong change: from 400, rate 35%, to 500"
    ),
    (
      "| 项目 | 预算 | 决算 | 差额 |\n|---|---|---|---|\n| 甲 | 80 | 95 | 15 |\n| 乙 | 60 | 72 | 21 |\n| 丙 | 40 | 47 | 7 |\n| 丁 | 30 | 36 | 6 |",
      "strong change (difference): by 21, from 72, to 60"
    ),
    (
      "全年共受理投诉96件，各站受理情况见下表。\n\n| 站点 | 受理 |\n|---|---|\n| 东站 | 36 |\n| 西站 | 28 |\n| 合计 | 64 |",
      "strong same (table): first 64, second 96件"
    ),
    (
      "全年登记事项3527件。在3257件登记事项中，线上办理占多数。",
      "likely same (twice): first 3527件, second 3257件"
    ),
    (
      "项目总投资3.684亿元，即38640万元。",
      "strong same (units): first 3.684亿元, second 38640万元"
    ),
    (
      "合同价款为人民币陆万贰仟元整（¥26000元）。",
      "strong same (capitals): figure 26000元"
    ),
    (
      "下一步抓好以下四项工作：\n\n1. 修好村道。\n2. 清理河道。\n3. 办好食堂。",
      "likely listing (items): count 四项, 3 listed"
    ),
    (
      "全县设立城北、城南、临江四个服务点。",
      "likely listing (items): count 四个, 3 listed"
    ),
    (
      "甲、乙、丙三县增速分别为5.1%、4.2%。",
      "likely listing (names): values 5.1%+4.2%, 3 listed"
    ),
    (
      "| Depot | Sent | Returned | Rate |\n|---|---:|---:|---:|\n| East | 200 | 150 | 75% |\n| West | 80 | 60 | 85% |\n| Hill | 50 | 40 | 80% |",
      "strong rate: part 60, rate 85%, whole 80"
    ),
    (
      "The works cost £36,000 in all (Table 1).\n\nTable 1. Costs\n\n| Ward | £ |\n|---|---:|\n| East | 14,000 |\n| West | 12,000 |\n| Total | 26,000 |",
      "likely same (table): first 26,000, second £36,000"
    ),
    (
      "The pilot covers three towns: Abdale, Burnley Cross, Corwick and Denholt.",
      "likely listing (items): count three towns, 4 listed"
    ),
    (
      "The team has five duties:\n\n- planning\n- training\n- reporting",
      "likely listing (items): count five duties, 3 listed"
    ),
    (
      "The beam weighs 740 kg (0.47 tonnes).",
      "likely same (units): first 740, second 0.47 tonnes"
    ),
    (
      "The north and the south scored 21, 24 and 26 respectively.",
      "likely listing (names): values 21+24+26, 2 listed"
    ),
  ])
  func numbersThatDoNotFitAreFound(text: String, fault: String) {
    #expect(faults(in: text, name: "draft.md") == [fault])
  }

  @Test(arguments: [
    "| 股室 | 受理 | 办结 | 办结率 |\n|---|---|---|---|\n| 信访 | 50 | 40 | 80% |\n| 法规 | 40 | 30 | 75% |\n| 综合 | 20 | 15 | 75% |",
    "| 类别 | 2022年 | 2023年 | 同比增长 |\n|---|---|---|---|\n| 许可 | 400 | 500 | 25% |\n| 处罚 | 200 | 230 | 15% |",
    "| 地区 | 人口（万人） | 面积 |\n|---|---|---|\n| 东 | 12.5 | 340 |\n| 西 | 8.1 | 520 |",
    "全年共受理投诉64件，各站受理情况见下表。\n\n| 站点 | 受理 |\n|---|---|\n| 东站 | 36 |\n| 西站 | 28 |\n| 合计 | 64 |",
    "全年登记事项3527件。在3527件登记事项中，线上办理占多数。",
    "东片登记事项3527件，西片登记事项4016件。",
    "项目总投资3.684亿元，即36840万元。",
    "合同价款为人民币陆万贰仟元整（¥62000元）。",
    "下一步抓好以下三项工作：\n\n1. 修好村道。\n2. 清理河道。\n3. 办好食堂。",
    "全县设立城北、城南、临江等四个服务点。",
    "| Depot | Sent | Returned | Rate |\n|---|---:|---:|---:|\n| East | 200 | 150 | 75% |\n| West | 80 | 60 | 75% |\n| Hill | 50 | 40 | 80% |",
    "The works cost £26,000 in all (Table 1).\n\nTable 1. Costs\n\n| Ward | £ |\n|---|---:|\n| East | 14,000 |\n| West | 12,000 |\n| Total | 26,000 |",
    "The pilot covers three towns, including Abdale and Burnley Cross.",
    "The team has three duties:\n\n- planning\n- training\n- reporting",
    "The beam weighs 740 kg (0.74 tonnes).",
    "The walk is 40 miles (64 km) long.",
  ])
  func whatFitsOrSaysNothingIsLeftAlone(text: String) {
    #expect(faults(in: text, name: "draft.md") == [])
  }
}
