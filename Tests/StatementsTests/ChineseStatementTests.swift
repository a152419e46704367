import Testing

/// What is objected to in sentences of Chinese reports, and what is not.
@Suite struct ChineseStatementTests {
  @Test(arguments: [
    ("全区登记工单640件，办结600件，办结率98%。", "strong rate: part 600件, rate 98%, whole 640件"),
    ("抽检样品250批次，不合格10批次，合格率为86%。", "strong rate: rate 86%, rest 10批次, whole 250批次"),
    ("全年支出900万元，其中人员经费540万元，占65%。", "strong rate: part 540万元, rate 65%, whole 900万元"),
    ("预算安排400万元，实际支出360万元，预算执行率95%。", "strong rate: part 360万元, rate 95%, whole 400万元"),
    ("回收问卷的群众满意率为97.6%（1173/1920）。", "strong rate: part 1173, rate 97.6%, whole 1920"),
    ("收件量由2021年的500件增加到2022年的620件，增长34%。", "strong change: from 500件, rate 34%, to 620件"),
    ("参保率达96.2%，较上年的94.5%提高2.7个百分点。", "strong change (points): from 94.5%, rate 2.7个百分点, to 96.2%"),
    ("开工项目由60个增加到48个。", "strong change (direction): from 60个, to 48个"),
    ("接待费0.6万元，比上年增加0.6万元，增长100%。", "strong change: by 0.6万元, rate 100%, to 0.6万元"),
    ("全年培训24期，上半年10期，下半年12期。", "strong split (under): parts 10期+12期, whole 24期"),
    (
      "财政收入80.1亿元，增长6.4%。其中，税收收入52.3亿元，增长8.7%；非税收入30.8亿元，增长2.3%。",
      "strong split (over): parts 52.3亿元+30.8亿元, whole 80.1亿元"
    ),
    ("投入资金2.5亿元，其中区级3亿元。", "strong split (part): parts 3亿元, whole 2.5亿元"),
    ("三次产业结构为8.2:41.3:52.5。", "strong shares (ratio): parts 8.2+41.3+52.5"),
    ("上年结转8件，新收52件，办结55件，结转下年15件。", "strong balance: came 52件, closing 15件, opening 8件, went 55件"),
    ("发放补贴900万元，惠及3000户，户均5000元。", "strong average: count 3000户, each 5000元, total 900万元"),
    ("产值由40亿元增加到120亿元，翻了两番。", "strong factor (fold): from 40亿元, times 两番, to 120亿元"),
    ("群众满意率为95.5%，同比上升1.5%。", "likely unit (points): of 95.5%, rate 1.5%"),
    ("办结率98.5%，满意率99.2。", "strong unit (lost): number 99.2"),
    (
      "全体居民人均可支配收入36800元，比全省平均水平35000元高1600元。",
      "strong change (difference): by 1600元, from 35000元, to 36800元"
    ),
  ])
  func numbersThatDoNotFitAreFound(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "全区登记工单640件，办结608件，办结率95%；正在办理32件。",
    "应参加考试120人，及格114人，及格率95%，不及格6人。",
    "抽检样品250批次，不合格10批次，合格率为96%。",
    "排查隐患100处，重大隐患3处；整改97处，整改率97%。",
    "新收案件3864件，审结4012件，结案率91.6%。",
    "全年办结案件110件（受理120件），办结率91.7%。",
    "受理信访80批次，化解95批次（含上年结转20批次）。",
    "进口额占出口额的120%，逆差扩大。",
    "民事案件从50件增加到80件，其中借贷案件增长30%。",
    "办件量从2000件上升到3000件，平均用时下降40%。",
    "建筑业总产值118.4亿元，上年120.3亿元，按可比口径增长1.2%。",
    "全年办理案件30件，包括重大案件3件、涉外案件2件。",
    "种植果树3000亩，其中苹果1200亩、梨800亩、挂果面积2500亩。",
    "上半年办件630件、下半年办件620件，共计办结1200件。",
    "三次产业结构由8.2:41.3:50.5调整为7.9:41.6:50.5。",
    "公司员工4871人，营业收入41.78亿元，人均薪酬14.6万元。",
    "对全球经济增长的贡献率超过30%。",
    "对处二万元以上二十万元以下罚款的行为，一律公示。",
    "服务时间为8:30—12:00、14:00—17:45。",
    "每个小组三人至十人，推选的代表不得超过五人。",
    "城乡居民住房面积为32.9平方米和37.1平方米，分别比2017年增加2.8平方米和4.2平方米。",
    "三项支出分别为774亿元、138亿元和123亿元，比上年增长29.2%、65.4%和23%。",
    // One tenth more than 1.5% of the rest is, so that the shares make 100%.
    "全市用电8450.0万千瓦时，其中工业6957.7万千瓦时，占82.3%；服务业1372.3万千瓦时，占16.2%；农业120.0万千瓦时，占1.5%。",
  ])
  func whatFitsOrSaysNothingIsLeftAlone(text: String) {
    #expect(faults(in: text) == [])
  }
}
