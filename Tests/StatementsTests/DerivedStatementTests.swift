import Testing

/// Numbers that follow from others by their order and measure, and others that seem to.
@Suite struct DerivedStatementTests {
  @Test(arguments: [
    (
      "The kiln fired 412 bricks, the oven 655 and the forge 238. Together they made 1,405 pieces.",
      "likely split (under): parts 412 bricks+655+238, whole 1,405 pieces"
    ),
    (
      "The mill milled 412, 389, 356 and 447 sacks, 1,624 over the year.",
      "likely split (under): parts 412+389+356+447 sacks, whole 1,624"
    ),
    (
      "The yard sold 9,740 kg of apples. Schools took 6,285 kg, while the rest, 3,555 kg, was pressed.",
      "likely split (over): parts 6,285+3,555, whole 9,740"
    ),
    (
      "The dam held 58.3 million litres. The year before it held 56.2 million, so the store grew by 10.8%.",
      "likely change: from 56.2 million, rate 10.8%, to 58.3 million litres"
    ),
    (
      "The lake stood at 268.4 metres in May and at 269.3 metres in June, so the level had dropped by 4.5 metres.",
      "likely change (difference): by 4.5 metres, from 268.4 metres, to 269.3 metres"
    ),
    (
      "In the spring test 43% of nurses passed; in the autumn 61% did. The 28-point improvement held.",
      "likely change (points): from 43%, rate 28, to 61%"
    ),
    (
      "The van called on 2,140 men aged 50 to 69, of whom 1,605 came, giving an uptake of 65.0%.",
      "likely rate: part 1,605, rate 65.0%, whole 2,140 men"
    ),
    (
      "The shop lent 327,600 items and is open 312 days a year; it therefore lends 1,200 items on each open day.",
      "likely average: count 312 days, each 1,200 items, total 327,600 items"
    ),
    (
      "Each of the 26 schools received 25 tablets on average, 390 in total.",
      "likely average: count 26 schools, each 25 tablets, total 390"
    ),
    (
      "Inspectors passed 91.7% of the taxis tested. The failure rate of 9.3% was due to tyres.",
      "likely shares: parts 91.7%+9.3%"
    ),
    (
      "The town has 3,450 pupils and 230 teachers, a pupil-teacher ratio of 17 to 1.",
      "likely factor (proportion): from 230 teachers, times 17, to 3,450 pupils"
    ),
    (
      "Among 8,450 farmers who applied, 5,962 were paid, whereas 2,588 were turned down.",
      "likely split (over): parts 5,962+2,588, whole 8,450 farmers"
    ),
    (
      "Exports rose 3.1% to $187bn and imports 1.5% to $928.5bn. The deficit narrowed to $41.5bn.",
      "likely balance (net): came $187bn, closing $41.5bn, went $928.5bn"
    ),
    (
      "Thefts fell by 12.5%. The number of thefts was 84,210. This represents a fall of 12,430.",
      "likely change: by 12,430, rate 12.5%, to 84,210"
    ),
    (
      "Catches slumped to 8,610 tonnes. That is 45% below the 14,350 tonnes of the year before.",
      "likely change: from 14,350 tonnes, rate 45%, to 8,610 tonnes"
    ),
  ])
  func aSlipIsObjectedTo(_ text: String, _ expected: String) {
    #expect(faults(in: text) == [expected])
  }

  @Test(arguments: [
    "The kiln fired 412 bricks, the oven 655 and the forge 238. Together they made 1,305 pieces.",
    "The yard sold 9,740 kg of apples. Schools took 6,285 kg, while the rest, 3,455 kg, was pressed.",
    "The choir has 42 sopranos, 31 altos and 27 men, so the 120 chairs were more than enough.",
    "The two ferries carried 41,200 and 38,900 passengers, 6,300 more than in 2019.",
    "With 3,450 pupils and 230 teachers, the ratio of pupils to classrooms is 24 to 1.",
    "Papers with authors from two departments are credited to each. Biology claims 84, chemistry 61 and physics 57, while the faculty as a whole published 179 papers.",
    "Of 45 farmers asked, 20 replied; one reply was unusable, leaving 19 (42%) for analysis.",
    "The target weight is 250 g ± 5 g, so packs from 245 g to 255 g are accepted.",
    "Natural increase, at 2,682, was more than four times that of 2022 (600).",
    "Growth was -2.1% in manufacturing, -0.4% in services and +3.7% in farming.",
    "Ten of the 38 branches account for 61% of loans.",
    "Sales rose from 40,000 to 46,000 tonnes and prices fell by 3%, so revenue increased by 11.6%.",
  ])
  func whatIsRightIsLeftAlone(_ text: String) {
    #expect(faults(in: text) == [])
  }
}
