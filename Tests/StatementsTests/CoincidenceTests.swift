import Testing

/// Sums that no words announce, told by their digits alone.
@Suite struct CoincidenceTests {
  @Test(arguments: [
    (
      "全年货物吞吐量48216万吨，同比增长2.1%；外贸11482万吨，增长0.9%；内贸26734万吨，增长2.6%。",
      "likely split (under): parts 11482万吨+26734万吨, whole 48216万吨"
    ),
    (
      "问题资金73206.55万元，整改到位61584.10万元，未整改21622.45万元。",
      "likely split (over): parts 61584.10万元+21622.45万元, whole 73206.55万元"
    ),
    (
      "全市诊所比上年净增1480家，其中公立减少264家，民营增加1444家。",
      "likely balance (flows): came 1444家, closing 1480家, went 264家"
    ),
    (
      "The port moved 758,214 boxes: imports fell to 361,661, exports rose to 157,858 and empties fell to 268,695.",
      "likely split (over): parts 361,661+157,858+268,695, whole 758,214 boxes"
    ),
    // Two neighbouring digits that changed places, in a bracket, before a total and among shares.
    (
      "事故造成165人受伤（救援人员24人、保安人员57人、民警11人，周边居民55人）。",
      "likely split (under): parts 24人+57人+11人+55人, whole 165人"
    ),
    (
      "代表团获得201枚金牌、111枚银牌和77枚铜牌，总计383枚奖牌。",
      "likely split (over): parts 201枚+111枚+77枚, whole 383枚"
    ),
    (
      "总体不合格率2.09%，合格率为79.91%。",
      "likely shares: parts 2.09%+79.91%"
    ),
    (
      "公司发行股票2,523.34万股，发行价格为每股14.93元，募集资金49,028.50万元。",
      "likely average: count 2,523.34万股, each 14.93元, total 49,028.50万元"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "全年货物吞吐量38216万吨，同比增长2.1%；外贸11482万吨，增长0.9%；内贸26734万吨，增长2.6%。",
    "全市诊所比上年净增1180家，其中公立减少264家，民营增加1444家。",
    // Parts of a part, and a list that does not say it is whole.
    "卫生人员1362.8万人，其中技术人员1087.4万人，包括医师418.2万人、护士481.5万人。",
    "待售面积比上月增加930万平方米。其中，住宅增加590万平方米，办公楼增加54万平方米，商业用房增加227万平方米。",
    // A row of changes, none of them what two others leave.
    "用水总量增加78.0万吨：生活减少13.7万吨，工业减少81.2万吨，农业增加137.0万吨，生态补水增加35.9万吨。",
    "用水总量增加38.6万吨，其中生活减少3.7万吨，工业增加42.3万吨。",
    // Rounded to thousands, and off by one of three quarters of a million.
    "The town has 47,000 residents and the villages 39,000, which were 87,000 before rounding.",
    "The port moved 758,213 boxes: imports fell to 361,661, exports rose to 127,858 and empties fell to 268,695.",
    // What is said to be of more, and what is paired.
    "Sites took 12.7 million tonnes of dry and 21.4 million tonnes of liquid bulk and 48.1 million tonnes of boxes; total throughput including breakbulk was 84.9 million tonnes.",
    "全市场实现收入72.69万亿元、利润5.71万亿元。国有公司实现收入、利润47.35万亿元、4.02万亿元，民营公司实现收入、利润17.42万亿元、0.91万亿元。",
    "达标率70%，普及率92%。",
    "全市去年献血48263人次，献血量82147单位。每千人口献血率12.8（常住人口376.4万人）。",
    // Of few digits.
    "检查单位409家，发现隐患93处，整改16处。",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
