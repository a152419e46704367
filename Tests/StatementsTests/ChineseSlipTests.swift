import Testing

/// Numbers of Chinese sentences that position and arithmetic bind, where a slip of the hand parts them.
@Suite struct ChineseSlipTests {
  @Test(arguments: [
    ("登记业务412件，同比上升3.25%，同比增加31件。", "strong change: by 31件, rate 3.25%, to 412件"),
    ("税收完成8600万元，较上年同期增长12.4%，增收1349万元。", "strong change: by 1349万元, rate 12.4%, to 8600万元"),
    (
      "上半年供水3160万吨，全年供水6540万吨，下半年供水3830万吨。",
      "likely split (over): parts 3160万吨+3830万吨, whole 6540万吨"
    ),
    ("本期投诉46件，上期58件，投诉量增加12件。", "strong change (side): by 12件, from 58件, to 46件"),
    ("平均分由71.4分调到68.2分，提高3.2分。", "strong change (side): by 3.2分, from 71.4分, to 68.2分"),
    ("男生612人，女生408人，男女生比为4∶2。", "likely factor (proportion): from 408人, per 2, times 4, to 612人"),
    (
      "城区采集样本5860份，其中阳性样本7312份，阳性率12.48%。",
      "strong rate: part 7312份, rate 12.48%, whole 5860份"
    ),
    ("合格率93.6%，不合格率7.4%。", "likely shares: parts 93.6%+7.4%"),
    ("新增社团35个，吸纳学生6200人；这53个社团每月活动。", "likely same (twice): first 35个, second 53个"),
    ("能耗总量126万吨，上年同期为134万吨，能耗总量有所上升。", "likely change (order): from 134万吨, to 126万吨"),
    ("五类设施——球场、泳池、步道、书屋——免费开放。", "likely listing (items): count 五类, 4 listed"),
    (
      "库房年初存药920箱，到货460箱，各科室领用510箱，年末盘存890箱。",
      "strong balance: came 460箱, closing 890箱, opening 920箱, went 510箱"
    ),
  ])
  func slipsAreFound(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "余额328.6亿元，比年初增加12.4亿元，同比增长8.6%。",
    "贷款余额526.3亿元，较上年同期多增4.8亿元，同比增长7.2%。",
    "进出口总值86.4亿元，其中出口52.1亿元，进口34.3亿元，贸易顺差17.8亿元。",
    "提起公诉426人，不起诉98人，不起诉率18.7%。",
    "甲村拆除12处、乙村拆除8处、丙村拆除15处，全镇累计拆除违建86处。",
    "出口商品含机电产品107.5亿元、纺织服装21.4亿元、农产品8.6亿元等，全年出口总额187.6亿元。",
    "线上销售额占总销售额的35%，直播带货占线上销售额的52%，约为总额的18.2%。",
    "赞成票占68.5%，反对票占21.5%，弃权票占10.0%。",
    "公路客运量318万人次，上年同期342万人次，铁路客运量有所上升。",
    "由8.6%提高到11.2%，提高2.6个百分点，比全省平均水平低1.3个百分点。",
    "同期，加工贸易进出口5.37万亿元，占18.3%；其中，出口3.21万亿元，下降6.4%。",
  ])
  func whatMayBeMeantIsLeftAlone(text: String) {
    #expect(faults(in: text) == [])
  }
}
