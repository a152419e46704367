import Testing

/// Sentences beside the examples of rules: other wordings of the kinds that those show, and what they are not.
@Suite struct FurtherSentenceTests {
  @Test(arguments: [
    ("全县共有14个乡镇，全县14个乡镇建成调解中心，完成对全县15个乡镇的考核。", ["likely same (scope): first 14个乡镇, second 15个乡镇"]),
    ("去年收入2.4亿元，今年收入3.0亿元，同比增长35%。", ["strong change: from 2.4亿元, rate 35%, to 3.0亿元"]),
    ("完成投资60亿元，比上年增加10亿元，增长25%。", ["strong change: by 10亿元, rate 25%, to 60亿元"]),
    ("办件量1200件，比上年增加200件，增长30%。", ["strong change: by 200件, rate 30%, to 1200件"]),
    ("一般性支出800万元，比上年减少200万元，下降30%。", ["strong change: by 200万元, rate 30%, to 800万元"]),
    ("支出由500万元压减至400万元，降低25%。", ["strong change: from 500万元, rate 25%, to 400万元"]),
    ("发案率从3.2%下降至2.5%，下降1.2个百分点。", ["strong change (points): from 3.2%, rate 1.2个百分点, to 2.5%"]),
    ("共受理申请80件，办结76件，办结率为98%。", ["strong rate: part 76件, rate 98%, whole 80件"]),
    ("发放问卷500份，满意480份，满意率99%。", ["strong rate: part 480份, rate 99%, whole 500份"]),
    (
      "收到来件320件，办结率100%，办结310件。",
      ["strong rate: part 310件, rate 100%, whole 320件", "likely rate (hundred): rate 100%"]
    ),
    ("收到群众来信 150 件，已办结 120 件，办结率达 90%。", ["strong rate: part 120 件, rate 90%, whole 150 件"]),
    ("受理申请60件，审结48件，结案率90%。", ["strong rate: part 48件, rate 90%, whole 60件"]),
    ("现有执法人员250人，其中持证人员240人，持证率98%。", ["strong rate: part 240人, rate 98%, whole 250人"]),
    ("参会人员100人，其中党员30人，占40%。", ["strong rate: part 30人, rate 40%, whole 100人"]),
    ("检查商户65家，责令整改12家，整改率100%。", ["likely rate (hundred): rate 100%"]),
    ("检查企业120家，其中重点企业150家。", ["strong split (part): parts 150家, whole 120家"]),
    (
      "空气质量优良天数比例182.2%，政策兑现率194.8%。",
      ["likely rate (beyond): rate 182.2%", "strong rate (beyond): rate 194.8%"]
    ),
    (
      "任务完成率100%以上，群众满意率达到120%。",
      ["strong rate (beyond): rate 120%", "likely rate (hundred): rate 100%"]
    ),
    (
      "全年受理案件较多，民事、行政分别为120件、80件、35件，均已办结。",
      ["likely listing (names): values 120件+80件+35件, 2 listed"]
    ),
    ("办理案件30件，分别为民事12件、行政15件。", ["strong split (under): parts 12件+15件, whole 30件"]),
    (
      "投入资金1000万元，包括省级400万元、市级350万元、区级200万元。",
      ["strong split (under): parts 400万元+350万元+200万元, whole 1000万元"]
    ),
    ("接待来访186批次，其中集体访12批次、个人访180批次。", ["strong split (over): parts 12批次+180批次, whole 186批次"]),
    ("上半年办结12件、下半年办结15件，共计28件。", ["strong split (under): parts 12件+15件, whole 28件"]),
    ("全年共办理100件，行政复议、行政诉讼分别为60件、50件。", ["strong split (over): parts 60件+50件, whole 100件"]),
    (
      "公开信息100条，包括政策30条、动态30条、公告30条、人事20条。",
      ["strong split (over): parts 30条+30条+30条+20条, whole 100条"]
    ),
    (
      "投入资金1000万元，包括省级400万元、市级300万元、区级200万元、镇级200万元。",
      ["strong split (over): parts 400万元+300万元+200万元+200万元, whole 1000万元"]
    ),
    (
      "投入资金900万元，其中省级400万元、市级350万元、区级200万元。",
      ["strong split (over): parts 400万元+350万元+200万元, whole 900万元"]
    ),
    (
      "全年完成投资5.2亿元，工业投资、民间投资分别为3.1亿元、2.9亿元。",
      ["strong split (over): parts 3.1亿元+2.9亿元, whole 5.2亿元"]
    ),
  ])
  func chineseNumbersThatDoNotFitAreFound(text: String, expected: [String]) {
    #expect(faults(in: text) == expected)
  }

  @Test(arguments: [
    "全镇12个行政村全部建成服务站，走访3个行政村。",
    "办结率由95%提高到98%，提高了3个百分点。",
    "满意率从95.4%提高到98.1%，提高2.7个百分点。",
    "受理案件从320起增加到400起，增长25%。",
    "完成投资60亿元，比上年增加10亿元，增长20%。",
    "支出由500万元压减至400万元，降低20%。",
    "全年优良天数292天，优良天数比例为80.0%。",
    "现有执法人员250人，其中持证人员240人，持证率96%。",
    "参会人员100人，其中党员30人，占比30%。",
    "注册志愿者1.5万人，占常住人口10万人的15%。",
    "共受理申请80件，办结76件，办结率为95%。",
    "录入事项5600件（其中本级650件）。",
    "投入资金2.5亿元，其中区级3000万元。",
    "全年案件办结率达98.5%。",
    "出口同比增长215%，目标完成率112%。",
    "全县小学、初中、高中分别有12所、8所、3所。",
    "全年受理案件较多，民事、行政分别为120件、80件，均已办结。",
    "受理投诉、举报分别为120件、80件，合计200件。",
    "全县共有12个镇，其中8个平原镇、3个山区镇。",
    "全年共办理100件，行政复议、行政诉讼分别为60件、30件。",
    "一季度办结9件，二季度办结12件、三季度办结15件，共计36件。",
    "全年公开信息767条，包括政策类520条、动态类95条、公告类152条。",
    "办理案件30件，其中民事12件、行政15件。",
  ])
  func chineseNumbersThatFitAreLeftAlone(text: String) {
    #expect(faults(in: text) == [])
  }

  @Test(arguments: [
    (
      "A total of 45 visits were made: 20 in spring and 15 in autumn.",
      ["strong split (under): parts 20+15, whole 45 visits"]
    ),
    (
      "The 50 participants comprised 20 women and 25 men.",
      ["strong split (under): parts 20 women+25 men, whole 50 participants"]
    ),
    (
      "We sang 9 concerts (6 concerts at home, 4 abroad).",
      ["strong split (over): parts 6 concerts+4, whole 9 concerts"]
    ),
    (
      "The 1,200 letters were divided into 700 bills, 300 cards, and 100 parcels.",
      ["strong split (under): parts 700 bills+300 cards+100 parcels, whole 1,200 letters"]
    ),
    (
      "The choir has 30 singers (12 men and 16 women).",
      ["strong split (under): parts 12 men+16 women, whole 30 singers"]
    ),
    (
      "We bought 12 chairs, 30 desks and 5 lamps, for a total of 48.",
      ["strong split (under): parts 12 chairs+30 desks+5 lamps, whole 48"]
    ),
    (
      "The club paid $3,000 and the town $4,000, or $8,000 altogether.",
      ["strong split (under): parts $3,000+$4,000, whole $8,000"]
    ),
    (
      "Of the 60 requests, 40 were approved and 21 were refused.",
      ["strong split (over): parts 40+21, whole 60 requests"]
    ),
    (
      "Of the reserve of £9,000, £7,500 was spent, leaving £2,500.",
      ["likely split (over): parts £7,500+£2,500, whole £9,000"]
    ),
    (
      "The office handled 86 complaints. Of these, 51 were upheld, 22 were not upheld and 19 were withdrawn.",
      ["strong split (over): parts 51+22+19, whole 86 complaints"]
    ),
    (
      "We employ 312 people (198 full-time and 104 part-time).",
      ["strong split (under): parts 198+104, whole 312 people"]
    ),
    (
      "Downtime totalled 142 minutes, made up of 37 minutes before detection and 115 minutes of repair.",
      ["strong split (over): parts 37 minutes+115 minutes, whole 142 minutes"]
    ),
    (
      "Audit actions: brought forward 17, new 96, resolved 101, carried forward 22.",
      ["likely balance: came 96, closing 22, opening 17, went 101"]
    ),
    (
      "Out of 12 clubs, 15 clubs sent a report.",
      ["strong split (part): parts 15 clubs, whole 12 clubs"]
    ),
    (
      "In all, 1,300 out of 1,250 members paid.",
      ["strong split (part): parts 1,300, whole 1,250 members"]
    ),
    (
      "Rain fell on 35 of the month’s 30 days, and seven of the five gauges broke.",
      ["strong split (part): parts 35, whole 30 days"]
    ),
    ("18 of its 14 boats were at sea.", ["strong split (part): parts 18, whole 14 boats"]),
    (
      "We paid €50,000 of the €40,000 that had been set aside.",
      ["strong split (part): parts €50,000, whole €40,000"]
    ),
    (
      "The store held 300 cups on 5 May 2023, including 340 with a crack.",
      ["strong split (part): parts 340, whole 300 cups"]
    ),
    (
      "We saw 120 of 200 volunteers (75%) again.",
      ["strong rate: part 120, rate 75%, whole 200 volunteers"]
    ),
    (
      "Out of 400 applications 300 were approved (70%).",
      ["likely rate: part 300, rate 70%, whole 400 applications"]
    ),
    (
      "The board saw 80 plans and took 20 of them, or 35%.",
      ["likely rate: part 20, rate 35%, whole 80 plans"]
    ),
    (
      "70% (30 of the 40 barns) are dry, and 12 out of the 48 mills (30%) still run.",
      [
        "strong rate: part 30, rate 70%, whole 40 barns",
        "strong rate: part 12, rate 30%, whole 48 mills",
      ]
    ),
    (
      "This spring 30 pumps failed out of 120 (35%).",
      ["strong rate: part 30 pumps, rate 35%, whole 120"]
    ),
    (
      "The store held 400 cups on 5 May 2023, of which 100 (30%) had a crack.",
      ["strong rate: part 100, rate 30%, whole 400 cups"]
    ),
    (
      "The choir has 60 members, including 45 women (70%).",
      ["strong rate: part 45 women, rate 70%, whole 60 members"]
    ),
    (
      "Spending was €200,000, of which €150,000 (70%) went on the roof.",
      ["strong rate: part €150,000, rate 70%, whole €200,000"]
    ),
    (
      "30 of the harbour’s 60 piers are new, a share of 60%.",
      ["strong rate: part 30, rate 60%, whole 60 piers"]
    ),
    (
      "The depot answered 96 of 120 letters (70%) within a week.",
      ["strong rate: part 96, rate 70%, whole 120 letters"]
    ),
    (
      "Completion stood at 85% (30/40) when the pilot closed.",
      ["strong rate: part 30, rate 85%, whole 40"]
    ),
    (
      "The list stood at 45, down from 60, a fall of 125%.",
      ["strong change: from 60, rate 125%, to 45"]
    ),
    (
      "The number of members grew from 200 to 250, an increase of 40%.",
      ["strong change: from 200, rate 40%, to 250"]
    ),
    (
      "Complaints fell from 400 to 300 (a decrease of 30%).",
      ["strong change: from 400, rate 30%, to 300"]
    ),
    (
      "Loans dropped by 50% from 1,200 loans to 1,000 loans.",
      ["strong change: from 1,200 loans, rate 50%, to 1,000 loans"]
    ),
    (
      "The wait fell from 50 ms to 40 ms, or by 30%, and the disk was grown from 4 GB to 6 GB (+70%).",
      ["strong change: from 50, rate 30%, to 40", "strong change: from 4, rate 70%, to 6"]
    ),
    (
      "Visits have grown 140% since 2020, from 20,000 to 30,000.",
      ["strong change: from 20,000, rate 140%, to 30,000"]
    ),
    (
      "The choir has 60 members in 11 villages, up from 50 the year before, a rise of 30%.",
      ["likely change: from 50, rate 30%, to 60 members"]
    ),
    (
      "There were 30 fires on 900 farms, down from 40 (a fall of 35%).",
      ["likely change: from 40, rate 35%, to 30 fires"]
    ),
    (
      "The dam gave 1,200 MWh in 2023, up 30% from 1,000 MWh in 2022.",
      ["strong change: from 1,000, rate 30%, to 1,200"]
    ),
    (
      "The mill gave 800 MWh in 2023, down 30% from 1,000 MWh in 2022.",
      ["strong change: from 1,000, rate 30%, to 800"]
    ),
    (
      "The roof cost €55,000 against a budget of €50,000 (20% over).",
      ["likely change: from €50,000, rate 20%, to €55,000"]
    ),
    (
      "The fair drew 6,000 guests in May, 30% more than the 5,000 of 2021.",
      ["likely change: from 5,000, rate 30%, to 6,000 guests"]
    ),
    (
      "Sales rose 30% to £120 million (2022: £100 million).",
      ["likely change: from £100 million, rate 30%, to £120 million"]
    ),
    (
      "Members showed a 104 % satisfaction rate with the pool.",
      ["strong rate (beyond): rate 104 %"]
    ),
    ("The measure passed with 131% of the vote.", ["strong rate (beyond): rate 131%"]),
    (
      "Availability of the lift was 199.9%, above the target of 99%.",
      ["likely rate (beyond): rate 199.9%"]
    ),
    ("The success rate fell from 108% to 58%.", ["strong rate (beyond): rate 108%"]),
    ("This was a 250% reduction in waiting time.", ["strong change (beyond): rate 250%"]),
    ("Turnout fell by 3% from 63% in 2022 to 60%.", ["likely unit (points): rate 3%"]),
    (
      "The share of dry barns was 54%, up from 48%, a rise of 6%.",
      ["likely unit (points): of 54%, rate 6%"]
    ),
    (
      "The share of dry barns was 54% in May, against 48% in April, so a gain of 6%.",
      ["likely unit (points): of 54%, rate 6%"]
    ),
  ])
  func englishNumbersThatDoNotFitAreFound(text: String, expected: [String]) {
    #expect(faults(in: text) == expected)
  }

  @Test(arguments: [
    "We closed 20 issues: 8 bugs, 7 features and 5 questions.",
    "The budget of $100,000 was split into $60,000 for travel and $40,000 for grants.",
    "We sang 9 concerts (6 concerts at home).",
    "The two groups had 12 and 15 members, a total of 27.",
    "Of the 60 requests, 40 were approved and 11 were refused.",
    "We used 3 trains, 2 buses and 1 ferry on 14 days in total.",
    "The office handled 86 complaints. Of these, 51 were upheld, 22 were not upheld and 13 were withdrawn.",
    "We employ 312 people (198 full-time and 114 part-time).",
    "Downtime totalled 142 minutes, including 37 minutes before detection.",
    "Audit actions: brought forward 17, new 96, resolved 101, carried forward 12.",
    "Of the 40 volunteers, 35 took part; 50 of 60 letters were answered.",
    "A page of 40 lines and 80 columns was printed.",
    "The choir has 60 members, including 25 women; all 12 of one street sang.",
    "While the clerk was editing file 5 of 4, the window closed.",
    "We saw 120 of 200 volunteers (60 %) again, and 45 of 60 tickets (about three in four) were closed.",
    "The board saw 80 plans and took 20 of them, or 25%.",
    "32 guests (2% of the 1,600) came twice, in 3 cars (40% of the 60 guests came by train).",
    "The depot answered 96 of 120 letters (80%) within a week.",
    "Completion stood at 75% (30/40) when the pilot closed.",
    "Of the 60 members, 45 came, a turnout of 75%; the other 15 sent a note.",
    "Income rose from $1.2 million in 2022 to $1.5 million in 2023, up 25%.",
    "Complaints fell from 400 to 300 (a decrease of 25%).",
    "The choir has 60 members in 55 villages, up from 50 the year before, a rise of 20%.",
    "There were 30 fires on 900 farms, down from 40 (a fall of 25%).",
    "The fair drew 6,000 guests in 3 days, 20% more than the 5,000 of 2021.",
    "The choir grew from 45 to 60 singers in the year, and costs rose 4%.",
    "The completion rate was 100% in May, and 97.5% of respondents agreed.",
    "Complaints fell from 40 to 20, while traffic rose by 150%.",
    "The share rose from 40% to 45%, up 5 points.",
    "The share of dry barns was 60%, 20% higher than in 2022 (50%).",
    "Prices rose by 3%, and growth was 4%, against 2% in 2022.",
    "Complaints fell by 100% to none.",
  ])
  func englishNumbersThatFitAreLeftAlone(text: String) {
    #expect(faults(in: text) == [])
  }
}
