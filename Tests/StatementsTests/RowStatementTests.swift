import Testing

/// Rows behind a colon or below each other, shares of what is named, and numbers that blanks part.
@Suite struct RowStatementTests {
  @Test(arguments: [
    (
      "The county had 1 204 318 residents at the start of the year. It gained 12 404 over "
        + "the year, bringing the number to 1 261 722.",
      "likely change (difference): by 12 404, from 1 204 318 residents, to 1 261 722"
    ),
    (
      "Exports came to EUR 3 418.2 million and imports to EUR 2 907.6 million, so the "
        + "surplus was EUR 501.6 million.",
      "likely change (difference): by EUR 501.6 million, from EUR 3 418.2 million, to EUR 2 "
        + "907.6 million"
    ),
    (
      "Of the 12 480 voters, 7 488 voted, a turnout of 66.0%.",
      "strong rate: part 7 488, rate 66.0%, whole 12 480 voters"
    ),
    (
      "Installed capacity was 3 450 MW: 1 210 MW of wind, 890 MW of solar and 1 260 MW of "
        + "hydropower.",
      "strong split (under): parts 1 210+890+1 260, whole 3 450"
    ),
    (
      "The state collected Rs 1,24,310 crore and spent Rs 1,38,905 crore, leaving a deficit "
        + "of Rs 14,955 crore.",
      "likely change (difference): by Rs 14,955 crore, from Rs 1,24,310 crore, to Rs 1,38,905 crore"
    ),
    (
      "Receipts were Rs 5.12 lakh crore and expenditure Rs 6.38 lakh crore, so that the "
        + "fiscal deficit was Rs 1.62 lakh crore.",
      "likely change (difference): by Rs 1.62 lakh crore, from Rs 5.12 lakh crore, to Rs "
        + "6.38 lakh crore"
    ),
    (
      "Loans fell 3.2% to 48,310 items, from 49,907 the year before: 31,204 books, 9,186 "
        + "discs and 7,290 magazines.",
      "likely split (under): parts 31,204 books+9,186 discs+7,290 magazines, whole 48,310 items"
    ),
    (
      "We settled 3,418 claims in the year: 1,204 claims for late trains, on which we paid "
        + "within a week, and 2,124 claims for lost goods, a rise of 8% on 2,050.",
      "likely split (under): parts 1,204 claims+2,124 claims, whole 3,418 claims"
    ),
    (
      "A total of 312 people were hurt when the two ferries met: all 148 on the Marlow and "
        + "146 of the 230 on the Hesper.",
      "likely split (under): parts 148+146, whole 312 people"
    ),
    (
      "Of the 26,410 enrolled, 25,980 took the test: 13,126 at school and 12,584 at home.",
      "strong split (under): parts 13,126+12,584, whole 25,980"
    ),
    (
      "Spending came to £48.6m - £21.4m on staff, £19.8m on roads and £8.3m on parks.",
      "strong split (over): parts £21.4m+£19.8m+£8.3m, whole £48.6m"
    ),
    (
      "The fund paid 1,160 grants:\n- 386 for schools\n- 664 for clubs\n- 130 about heritage",
      "strong split (over): parts 386+664+130, whole 1,160 grants"
    ),
    (
      "Costs of the fair\nTents: £4,310\nBands: £2,875\nFood: £1,490\nTotal: £9,125",
      "likely split (under): parts £4,310+£2,875+£1,490, whole £9,125"
    ),
    (
      "How we spent it\n\nGrants - £3.2m\nStaff - £1.9m\nPremises - £0.6m\nTotal - £5.2m",
      "likely split (over): parts £3.2m+£1.9m+£0.6m, whole £5.2m"
    ),
    (
      "Visits by site:\n\n- Mill: 12,410\n- Quay: 8,732\n- Barn: 4,118\n\nTotal: 24,900",
      "strong split (over): parts 12,410+8,732+4,118, whole 24,900"
    ),
    (
      "Arrivals by month\n\nJuly 14,210\nAugust 16,848\nSeptember 9,317\nTotal 40,411",
      "likely split (under): parts 14,210+16,848+9,317, whole 40,411"
    ),
    (
      "The uses of copper were wiring, 46%; pipes, 22%; coins, 9%; and other, 32%.",
      "strong shares: parts 46%+22%+9%+32%"
    ),
    (
      "Sales by channel were shops, 51%; web, 33%; markets, 19%; and other, 7%.",
      "strong shares: parts 51%+33%+19%+7%"
    ),
    (
      "The firm had 3.48 million customers at the start of the year, added 0.91 million and "
        + "lost 0.64 million, and ended the year with 3.57 million.",
      "likely balance: came 0.91 million, closing 3.57 million, opening 3.48 million "
        + "customers, went 0.64 million"
    ),
    (
      "In the year to March immigration was 84,210 and emigration 61,385, so that net "
        + "migration was 22,285.",
      "likely change (difference): by 22,285, from 84,210, to 61,385"
    ),
    (
      "The council has 50 members: 22 Green, 15 Blue, 6 Red and 4 others.",
      "strong split (under): parts 22+15+6+4, whole 50 members"
    ),
    (
      "The south sent 14,120 boxes, the west 10,768 and the north 3,814, bringing the three "
        + "busiest regions to 28,612 boxes.",
      "likely split (over): parts 14,120 boxes+10,768+3,814, whole 28,612 boxes"
    ),
    (
      "The survey found 627 otters (95% CI: 588-566) in the park; by 2018 the number had "
        + "dropped to 291.",
      "strong range (order): high 566, low 588"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "The county had 1 204 318 residents at the start of the year. It gained 12 404 over "
      + "the year, bringing the number to 1 216 722.",
    "Exports came to EUR 3 418.2 million and imports to EUR 2 907.6 million, so the "
      + "surplus was EUR 510.6 million.",
    "Of the 12 480 voters, 7 488 voted, a turnout of 60.0%.",
    "Installed capacity was 3 450 MW: 1 210 MW of wind, 980 MW of solar and 1 260 MW of "
      + "hydropower.",
    "The state collected Rs 1,24,310 crore and spent Rs 1,38,905 crore, leaving a deficit "
      + "of Rs 14,595 crore.",
    "Receipts were Rs 5.12 lakh crore and expenditure Rs 6.38 lakh crore, so that the "
      + "fiscal deficit was Rs 1.26 lakh crore.",
    "Loans fell 3.2% to 48,310 items, from 49,907 the year before: 31,204 books, 9,816 "
      + "discs and 7,290 magazines.",
    "We settled 3,418 claims in the year: 1,204 claims for late trains, on which we paid "
      + "within a week, and 2,214 claims for lost goods, a rise of 8% on 2,050.",
    "A total of 312 people were hurt when the two ferries met: all 148 on the Marlow and "
      + "164 of the 230 on the Hesper.",
    "Of the 26,410 enrolled, 25,980 took the test: 13,126 at school and 12,854 at home.",
    "Spending came to £48.6m - £21.4m on staff, £18.9m on roads and £8.3m on parks.",
    "The fund paid 1,160 grants:\n- 386 for schools\n- 644 for clubs\n- 130 about heritage",
    "The museum drew 41,300 guests in May and 38,200 in June: 22,100 on Saturdays and "
      + "19,400 on Sundays.",
    "We answered 4,120 letters and 900 calls: 12 came from the north and 8 from the south.",
    "Costs of the fair\nTents: £4,310\nBands: £2,875\nFood: £1,940\nTotal: £9,125",
    "How we spent it\n\nGrants - £3.2m\nStaff - £1.4m\nPremises - £0.6m\nTotal - £5.2m",
    "Visits by site:\n\n- Mill: 12,410\n- Quay: 8,372\n- Barn: 4,118\n\nTotal: 24,900",
    "Arrivals by month\n\nJuly 14,210\nAugust 16,884\nSeptember 9,317\nTotal 40,411",
    "Key figures\nMembers: 412\nOf them new: 38\nVolunteers: 67\nTotal: 479",
    "The uses of copper were wiring, 46%; pipes, 22%; coins, 9%; and other, 23%.",
    "Sales by channel were shops, 51%; web, 33%; markets, 9%; and other, 7%.",
    "The firm had 3.48 million customers at the start of the year, added 0.91 million and "
      + "lost 0.64 million, and ended the year with 3.75 million.",
    "In the year to March immigration was 84,210 and emigration 61,385, so that net "
      + "migration was 22,825.",
    "In the year immigration was 218,000 and emigration 132,000, so that net migration was 85,000.",
    "Six faults were found: brakes: 3, lights: 2 and tyres: 1.",
    "The review found twelve faults.\n\n- brakes: 5\n- lights: 4\n- tyres: 3",
    "We had nine alarms:\n- smoke: 4\n- gas: 3\n- water: 2",
    "Seven complaints were made: four about noise, two about dust and one about light.",
    "Waits of 0-10 days numbered 40, those of 10-20 days 30 and those of 20-30 days 12, 82 in all.",
    "Of the 462 who started (157 on red, 155 on blue and 150 on green), 385 finished and "
      + "77 did not (18, 31 and 28 respectively).",
    "The council has 50 members: 22 Green, 15 Blue, 9 Red and 4 others.",
    "The south sent 14,120 boxes, the west 10,678 and the north 3,814, bringing the three "
      + "busiest regions to 28,612 boxes.",
    "The survey found 627 otters (95% CI: 588-666) in the park; by 2018 the number had "
      + "dropped to 291.",
    "The club had 120 members in 2019: 40 Seniors, 12 Juniors and others came in 2020.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
