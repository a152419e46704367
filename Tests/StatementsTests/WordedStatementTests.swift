import Testing

/// Shares, multiples, directions and counts that words state beside numbers.
@Suite struct WordedStatementTests {
  // MARK: - As many as are named

  @Test(arguments: [
    ("组员来自福建、河南、海南、甘肃、青海6个省。", "likely listing (items): count 6个, 5 listed"),
    ("新增线路9条，为甲市19号线、乙市18号线、丙市3号线。", "likely listing (items): count 9条, 3 listed"),
    (
      "The seven regions that gained most were Norland (+2.1 million), Estavia (+1.3 million) and Sullay (+0.9 million).",
      "likely listing (items): count seven regions, 3 listed"
    ),
    (
      "Eight new stations were built along the eastern extension of the light rail network: Ashby, Belford, Corley and Denham.",
      "likely listing (items): count Eight new stations, 4 listed"
    ),
  ])
  func listsFound(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "组员来自福建、河南、海南、甘肃、青海5个省。",
    "组员来自福建、河南、海南等6个省。",
    "除北京、天津、河北外，其余28个省份均实现增长。",
    "新增线路2条，为甲线、乙线一期、丙线延伸段提供换乘。",
    "The three regions that gained most were Norland (+2.1 million), Estavia (+1.3 million) and Sullay (+0.9 million).",
    "The five schools were inspected in Ashby, Belford and Corley.",
    "The four largest donors were governments: Norland, Estavia and Sullay gave two thirds.",
  ])
  func listsNotFound(text: String) {
    #expect(faults(in: text) == [])
  }

  // MARK: - Shares and multiples in words

  @Test(arguments: [
    (
      "存款余额40883.3亿元。住户存款余额达17074.2亿元，占全部存款的一半多。",
      "likely rate (said): part 17074.2亿元, whole 40883.3亿元"
    ),
    ("受访者520人，其中支持者236人，约占四分之一。", "likely rate (said): part 236人, whole 520人"),
    ("投诉4150件，其中电信类1520件，近三成。", "likely rate: part 1520件, rate 三成, whole 4150件"),
    (
      "收入由8936元增加到16427元，翻了一番多。",
      "likely factor (proportion): from 8936元, times 16427元, to 16427元"
    ),
    (
      "We spent £2.1 million on repairs, about a quarter of our total expenditure of £4.9 million.",
      "likely rate: part £2.1 million, rate a quarter, whole £4.9 million"
    ),
    (
      "Nearly one in five adults - some 46.6 million people, or 8.9% of them - were ill.",
      "likely same (numeral): first one in five, second 8.9%"
    ),
    (
      "Males 41,230; females 43,560; sex ratio (males per 100 females) 97.4.",
      "likely factor (proportion): from 43,560, times 97.4, to 41,230"
    ),
  ])
  func sharesFound(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "存款余额40883.3亿元。住户存款余额达20774.2亿元，占全部存款的一半多。",
    "受访者520人，其中支持者136人，约占四分之一。",
    "企业1200家，其中小微企业880家，占全市的四分之一。",
    "投诉4150件，其中电信类1210件，近三成。",
    "收入由8136元增加到16427元，八年时间翻了一番多。",
    "We spent £1.2 million on repairs, about a quarter of our total expenditure of £4.9 million.",
    "Nearly one in five adults - some 46.6 million people, or 18.9% of them - were ill.",
    "Males 41,230; females 43,560; sex ratio (males per 100 females) 94.7.",
  ])
  func sharesNotFound(text: String) {
    #expect(faults(in: text) == [])
  }

  // MARK: - Directions

  @Test(arguments: [
    (
      "There were 785 fires - down from 759 the year before.",
      "likely change (order): from 759, to 785 fires"
    ),
    (
      "The rate was 4.9%, down from 4.6% a year earlier.",
      "likely change (order): from 4.6%, to 4.9%"
    ),
    ("火灾253起，较上年的241起有所下降。", "likely change (order): from 241起, to 253起"),
    ("时限为8.2天，较去年的7.5天进一步缩短。", "likely change (order): from 7.5天, to 8.2天"),
    ("甲队得分31分，高于全市平均的35分。", "likely change (order): from 35分, to 31分"),
  ])
  func directionsFound(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "There were 785 fires - down from 859 the year before.",
    "Sales of £41m in the north and £28m in the south were up from £38m and £26m.",
    "The 52 sites, of which 12 are new, were up from 40.",
    "火灾213起，较上年的241起有所下降。",
    "火灾253起，较上年的241起增加12起。",
    "出口下降3.1%，比上年的增长5.2%有所回落。",
    "全年412例，其中5月62例，较4月的48例有所增加。",
    "死亡率由上年的每10万人36.1人上升到38.6人。",
    "甲队得分38分，高于全市平均的35分。",
  ])
  func directionsNotFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
