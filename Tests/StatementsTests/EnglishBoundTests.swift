import Testing

/// Numbers that English sentences bind by growth, net, contributions, fractions and ranges, and right ones that look
/// as if they were.
@Suite struct EnglishBoundTests {
  @Test(arguments: [
    (
      "Ticket income reached $8,412,000, an increase of $612,000 or 8.7% on the season before.",
      "likely change: by $612,000, rate 8.7%, to $8,412,000"
    ),
    (
      "Members were 18,420 in May – up 1,310, or 6.7%, from last year.",
      "likely change: by 1,310, rate 6.7%, to 18,420"
    ),
    (
      "This is the toll of the gate. Arrivals were up 2,951 – 12.3 per cent – in May to 25,227.",
      "likely change: by 2,951, rate 12.3 per cent, to 25,227"
    ),
    (
      "Gross emissions were 6,558 tonnes; after the 897 tonnes taken up by the woods, net emissions were 5,769 tonnes.",
      "likely balance (net): came 6,558 tonnes, closing 5,769 tonnes, went 897 tonnes"
    ),
    (
      "Sales rose 7%: volumes contributed 4%, prices 8% and currency took away 2%.",
      "likely balance (flows): came 4%+8%, closing 7%, went 2%"
    ),
    (
      "Sales rose 5% to $665 million. They grew organically by 3%, acquisitions contributed 14% and exchange rates reduced them by 2%.",
      "likely balance (flows): came 3%+14%, closing 5%, went 2%"
    ),
    (
      "Half of the levy pays for the wall and three tenths for pumps; the remaining 30% is held back.",
      "likely shares: parts Half+three tenths+30%"
    ),
    (
      "About one in seven trains was late: 58.9% of trains arrived in time.",
      "likely rate (fraction): part one in seven, rate 58.9%"
    ),
    (
      "There were 306 attacks in May. Only one in nine of the vessels attacked (43) was boarded.",
      "likely rate: part 43, rate one in nine, whole 306 attacks"
    ),
    (
      "On average 42 parcels were scanned every minute of the day, some 34,600 a day.",
      "likely average (time): each 34,600, total 42 parcels"
    ),
    (
      "Farmers harvested 1,450 hectares of rye at 4.2 tonnes a hectare, 6,900 tonnes in all.",
      "likely average: count 1,450 hectares, each 4.2 tonnes, total 6,900 tonnes"
    ),
    (
      "At 8.2, the pH stayed within the permitted range of 6.5 to 7.8.",
      "likely range (outside): high 7.8, low 6.5, value 8.2"
    ),
    (
      "The reading of 31 mg/l lay outside the range of 20–35 mg/l.",
      "likely range (inside): high 35, low 20, value 31"
    ),
    (
      "In 2016, 40,041 clerks were asked about 33,669 cases, of whom 49,966 answered.",
      "likely split (part): parts 49,966, whole 40,041 clerks"
    ),
    (
      "The wards saw 19,592 first visits and 54,463 follow-up visits, i.e. 2.3 follow-ups for each first visit.",
      "likely average: count 19,592 first visits, each 2.3, total 54,463 follow-up visits"
    ),
    (
      "The rate was cut from 4.75% to 4.50%, a step of 52 basis points.",
      "likely change (points): from 4.75%, rate 52 basis points, to 4.50%"
    ),
    (
      "With 94.2% of samples meeting the standard, the non-compliance rate was 8.5%.",
      "likely shares: parts 94.2%+8.5%"
    ),
    (
      "Of the 812 who sat the test, 92.7% passed. The failure rate accordingly dropped to 3.7% from 8.6% a year before.",
      "likely shares: parts 92.7%+3.7%"
    ),
    (
      "The fleet has 84 buses, including 91 electric ones.",
      "strong split (part): parts 91 electric ones, whole 84 buses"
    ),
    (
      "The town has 16,021 males and 15,427 females, a sex ratio of 936 females per 1,000 males.",
      "likely factor (proportion): from 16,021 males, times 936 females, to 15,427 females"
    ),
  ])
  func wrong(_ text: String, _ expected: String) {
    #expect(faults(in: text) == [expected])
  }

  @Test(arguments: [
    "Ticket income reached $8,412,000, an increase of $612,000 or 7.8% on the season before.",
    "Gross emissions were 6,558 tonnes; after the 789 tonnes taken up by the woods, net emissions were 5,769 tonnes.",
    "Sales rose 7%: volumes contributed 4%, prices 5% and currency took away 2%.",
    "Half of the levy pays for the wall and three tenths for pumps; the remaining 20% is held back.",
    "About one in seven trains was late: 85.9% of trains arrived in time.",
    "There were 306 attacks in May. Only one in nine of the vessels attacked (34) was boarded.",
    "On average 24 parcels were scanned every minute of the day, some 34,600 a day.",
    "Farmers harvested 1,450 hectares of rye at 4.2 tonnes a hectare, 6,090 tonnes in all.",
    "At 7.2, the pH stayed within the permitted range of 6.5 to 7.8.",
    "The wards saw 19,592 first visits and 45,463 follow-up visits, i.e. 2.3 follow-ups for each first visit.",
    "The rate was cut from 4.75% to 4.50%, a step of 25 basis points.",
    "With 94.2% of samples meeting the standard, the non-compliance rate was 5.8%.",
    "The fleet has 84 buses, including 31 electric ones.",
    "The town has 16,021 males and 15,427 females, a sex ratio of 963 females per 1,000 males.",
    // Rates that were rounded to one place and written with two.
    "Interest income rose 27.30% to 1,861.01 crowns from 1,461.82 crowns. Other income rose 33.60% to 1,125.08 crowns from 842.28 crowns.",
    // A rate in brackets behind a part of a change.
    "Grafts decreased from 27,586 to 27,281. This was a decrease of 305 organs (1.1 percent), including 91 (1.4 percent) fewer from living donors.",
    // A rate whose own base is named.
    "In all 17,942 cases were reported, with 6,388 reported deaths. The fatality rate in all reported cases with a recorded definitive outcome is 76%.",
    // A whole of two things.
    "We closed 5,130 complaints and enquiries. We gave advice on 904 enquiries; 3,452 complaints were settled by letter, and we heard 734 complaints.",
    // Averages that are said to be rounded.
    "The number of guests increased by 14 percent, from 2,000 to 2,300 (averages rounded to the nearest hundred).",
    // Gold is weighed in heavier ounces.
    "Gold production was 2,673 kg (85,940 oz) in the quarter.",
    // Another number is what a balance is off by.
    "The trust opened the year with 842 beds, opened 36 and closed 24. With the transfer of a ward (57 beds) it had 911 at the year end.",
    // Shares of two wholes.
    "Wind made up 86% of all new plants. It was built more than any other form and covered 10.4% of the demand for power.",
    // A deficit of another year in brackets.
    "The year ended with a net deficit of £71,178 (2022: surplus of £36,514), which reduced funds from £1,958,671 to £1,887,493.",
    // A length of time that a rate is for.
    "We add a rule for absence, 25% of meetings per 6 months, about one every 3 months.",
  ])
  func right(_ text: String) {
    #expect(faults(in: text) == [])
  }
}
