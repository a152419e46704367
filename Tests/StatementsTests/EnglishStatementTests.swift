import Testing

/// What is objected to in sentences of English reports, and what is not.
@Suite struct EnglishStatementTests {
  @Test(arguments: [
    (
      "The help desk answered 84 of 120 calls (75%) within a minute.",
      "strong rate: part 84, rate 75%, whole 120 calls"
    ),
    (
      "Of the 40 farms we visited, 28 kept records, a rate of 82%.",
      "strong rate: part 28 kept records, rate 82%, whole 40 farms"
    ),
    (
      "The survey was sent to 800 members and 312 replied, giving a response rate of 42.0%.",
      "likely rate: part 312, rate 42.0%, whole 800 members"
    ),
    (
      "Membership rose from 450 to 540, an increase of 25%.",
      "strong change: from 450, rate 25%, to 540"
    ),
    (
      "Visitor numbers fell from 320 to 350 over the summer.",
      "strong change (direction): from 320, to 350"
    ),
    (
      "Income of £860,000 exceeded the budget of £815,000 by £65,000.",
      "likely change (difference): by £65,000, from £815,000, to £860,000"
    ),
    (
      "The satisfaction score rose from 71% to 78%, up 9 percentage points.",
      "strong change (points): from 71%, rate 9 percentage points, to 78%"
    ),
    (
      "The board received 24 proposals: 9 from schools, 8 from clubs and 5 from residents.",
      "strong split (under): parts 9+8+5, whole 24 proposals"
    ),
    (
      "Grants totalled $9.4 million, comprising $5.2 million for roads and $3.8 million for bridges.",
      "strong split (under): parts $5.2 million+$3.8 million, whole $9.4 million"
    ),
    (
      "Eighteen of the 50 wells were clean and the other 22 were not.",
      "likely split (under): parts Eighteen+22, whole 50 wells"
    ),
    (
      "Of those who answered, 52% were satisfied, 31% were neutral and 27% were dissatisfied.",
      "likely shares: parts 52%+31%+27%"
    ),
    (
      "At the start of the year there were 210 patients on the list; 64 joined, 38 left, and the list now stands at 246.",
      "likely balance: came 64, closing 246, opening 210 patients, went 38"
    ),
    (
      "Eight volunteers gave 336 hours, or 52 each on average.",
      "likely average: count Eight volunteers, each 52, total 336 hours"
    ),
    (
      "Deliveries doubled from 140 to 310.",
      "likely factor: from 140, times doubled, to 310"
    ),
    (
      "With scores of 62, 71 and 80 the team averaged 75.",
      "likely average (mean): each 75, parts 62+71+80"
    ),
    (
      "Only 43% of the 9 inspectors agreed.",
      "likely rate (grain): rate 43%, whole 9 inspectors"
    ),
  ])
  func numbersThatDoNotFitAreFound(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "The help desk answered 84 of 120 calls (70%) within a minute.",
    "Of the 40 farms we visited, 28 kept records, a rate of 70%.",
    "Membership rose from 450 to 540, an increase of 20%.",
    "The budget fell from 845 to 676 (−20%).",
    "Income of £860,000 exceeded the budget of £815,000 by £45,000.",
    "The satisfaction score rose from 71% to 78%, up 7 percentage points.",
    "The board received 24 proposals: 9 from schools, 8 from clubs and 7 from residents.",
    "We sold 300 tickets, including 120 to students and 90 to pensioners.",
    "The office opened 356 new cases, of which 41 were its own, closed 298 and passed 12 to others.",
    "The home recorded 987 outcomes, of which 915 were adoptions, and ended the year with 73 dogs.",
    "Of those who answered, 52% were satisfied, 31% were neutral and 17% were dissatisfied.",
    "Respondents could choose several answers: 62% named cost, 48% distance and 35% time.",
    "Eight volunteers gave 336 hours, or 42 each on average.",
    "Deliveries more than doubled from 140 to 310.",
    "Half of the 14 stations report weekly; three report daily.",
    "The site was down for 40 minutes in May and for 35 minutes in June.",
    "Table 4 lists 12 sites in 3 regions.",
    "The 2019 plan set out 8 goals in chapter 2 and 5 in chapter 3.",
    "Rents grew by 4% to 610 and wages by 3% to 540.",
    // Counts that are rounded to hundreds.
    "The province recorded 214,300 births and 160,800 deaths, a natural increase of 53,600 people.",
  ])
  func whatFitsOrSaysNothingIsLeftAlone(text: String) {
    #expect(faults(in: text) == [])
  }
}
