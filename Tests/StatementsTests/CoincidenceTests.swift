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
    // Of few digits.
    "检查单位409家，发现隐患93处，整改16处。",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
