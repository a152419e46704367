import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import RuleModel
import SourceText
import Testing

/// Lengths of time, ages and anniversaries beside the points of time that they are between.
@Suite struct SpanTests {
  private func reported(_ text: String) -> [String] {
    let document = DraftText.document(Array(text.utf8), name: "draft.txt")
    return DatesCheck.findings(in: document).filter { $0.fault == .duration }.map {
      document.text.string($0.finding.range)
        + " → \($0.finding.captures["expected"]?.english ?? "")"
    }
  }

  @Test(arguments: [
    ("事故发生时间为3月8日14时30分。至3月10日2时30分，救援结束，历时46小时。", ["46小时 → 36 h"]),
    ("12月30日8时，列车停运；1月2日20时，线路恢复，中断行车64小时。", ["64小时 → 84 h"]),
    ("王某2018年6月5日被刑事拘留，2018年7月4日被取保候审，羁押39日。", ["39日 → 29 to 30 days"]),
    (
      "余额2008年6月末突破1万亿元，分别在2012年2月末、2014年9月末突破2万亿元、3万亿元，分别历时44个月和37个月。",
      ["37个月 → 31 months"]
    ),
    ("2013年6月至2015年6月的三年间，人数翻番。", ["三年 → 2 to 3 years"]),
    ("李某生于1931年5月，2016年3月12日病逝，享年74岁。", ["74岁 → 84 to 85 years"]),
    ("医院始建于1936年，2016年举行建院90周年研讨会。", ["90周年 → 80 to 81 years"]),
    ("公司创立于1998年，至2023年已走过35年。", ["35年 → 25 to 26 years"]),
    ("6月8日9时开始报名，6月10日17时截止，历时65小时。", ["65小时 → 56 h"]),
    ("9月4日14时10分接到故障报修。14时35分抢修人员到达，距报修35分钟。", ["35分钟 → 25 min"]),
    ("租赁期限：10年，自2017年7月1日起至2025年6月30日止。", ["10年 → 2921 to 2922 days"]),
    ("施工合同\n开工日期：2023年5月1日\n竣工日期：2023年10月31日\n工期：8个月", ["8个月 → 183 to 184 days"]),
    ("演练记录\n09:20 演练开始\n10:05 演练结束\n历时：55分钟", ["55分钟 → 45 min"]),
    ("老周自1996年进厂，到2023年退休，在岗位上一干就是37年。", ["37年 → 27 to 28 years"]),
    ("公司成立于 1998 年，至 2023 年已走过 35 年历程。", ["35 年 → 25 to 26 years"]),
  ])
  func chineseFound(text: String, expected: [String]) {
    #expect(reported(text) == expected)
  }

  @Test(arguments: [
    "事故发生时间为3月8日14时30分。至3月10日2时30分，救援结束，历时36小时。",
    "3月8日14时30分发生事故，3月8日15时10分救援队到达，3月10日2时30分救援结束，历时36小时。",
    "王某2018年6月5日被刑事拘留，2018年7月4日被取保候审，羁押29日。李某羁押30日。",
    "李某生于1931年5月，2016年3月12日病逝，享年86岁。",
    "医院始建于1936年，2021年举办庆祝建党100周年活动。",
    "2024年6月8日9时开始报名，6月10日17时截止，历时56小时。",
    "2023年3月6日启动普查，4月14日结束，其中现场登记为期15天。",
    "工程2019年3月开工，2021年8月完工，历时近两年半，因疫情停工，实际施工26个月。",
    "2017年6月开工，2019年12月竣工，2020年6月通车，历时三年。",
    "9月4日14时10分接到故障报修。14时35分抢修人员到达，距报修25分钟；16时05分恢复供电，距到达1小时30分钟。",
    "租赁期限：8年，自2017年7月1日起至2025年6月30日止。",
    "施工合同\n开工日期：2023年5月1日\n竣工日期：2023年10月31日\n工期：6个月",
    "演练记录\n09:20 演练开始\n10:05 演练结束\n历时：45分钟",
    "老周自1996年进厂，到2023年退休，在岗位上一干就是27年。",
  ])
  func chineseNotFound(text: String) {
    #expect(reported(text) == [])
  }

  @Test(arguments: [
    (
      "The ship was detained on 4 March 2016 and released on 29 March, 52 days later.",
      ["52 days → 25 to 26 days"]
    ),
    (
      "It lifted off at 13:32 UTC on 16 July 1969 and came down at 15:06 UTC on 24 July, a mission of 8 days, 3 hours and 18 minutes.",
      ["8 days, 3 hours and 18 minutes → 193 h 34 min"]
    ),
    ("She was born in 1934 and died in January 2016, aged 71.", ["71 → 82 to 83 years"]),
    (
      "The library was founded in 1932. In 2023 it marked its centenary.",
      ["centenary → 91 to 92 years"]
    ),
    (
      "The yard was founded in 1846 and closed in 1984 after 183 years.",
      ["183 years → 138 to 139 years"]
    ),
    (
      "The crew was found on 14 May 2011, 91 days after the sinking on 25 April 2011.",
      ["91 days → 19 to 20 days"]
    ),
    (
      "It opened in May 2015 and closed in November 2019, six and a half years later.",
      ["six and a half years → 54 months"]
    ),
    (
      "It left in August 1977 and arrived in August 2012, 53 years later.",
      ["53 years → 35 to 36 years"]
    ),
  ])
  func englishFound(text: String, expected: [String]) {
    #expect(reported(text) == expected)
  }

  @Test(arguments: [
    "The ship was detained on 4 March 2016 and released on 29 March, 25 days later.",
    "The ship left on 3 March 2016 and returned on 29 March; she had been at sea for 14 days.",
    "His father was born in 1900. He himself died in 1999 at the age of 70.",
    "The station opened in 1890, was rebuilt in 1954 and kept its 125th anniversary in 2015.",
    "The club was founded in 1890, and 2015 was the 70th anniversary of the end of the war.",
    "Works began on 3 March 2014 and ended on 9 June 2014, 14 days later than planned.",
    "The offer was made on 1 May 2019 and withdrawn on 30 May 2019, two days after the chairman left.",
    "It left in August 1977 and arrived in August 2012, 35 years later.",
    "The trial began on 4 May 2020 and, after an adjournment, ended on 10 December 2020, after 42 days.",
  ])
  func englishNotFound(text: String) {
    #expect(reported(text) == [])
  }
}
