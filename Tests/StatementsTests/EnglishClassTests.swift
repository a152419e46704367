import Testing

/// Numbers that English reports bind in other sentences, brackets or by names: what changed from what stands behind it,
/// opposites, numbers that take turns, hundredths of money, means and ranges.
@Suite struct EnglishClassTests {
  @Test(arguments: [
    // A change right before what it is from.
    (
      "Thefts fell to 31,068. That is 763 fewer than the 31,805 thefts reported in 2018.",
      "likely change (difference): by 763, from 31,805 thefts, to 31,068"
    ),
    (
      "Claims climbed to 402,115, although they remained 14.4 percent below the 685,900 claims filed in 2015.",
      "likely change: from 685,900 claims, rate 14.4 percent, to 402,115"
    ),
    (
      "The default rate fell to 15.03% at end-June from 13.22% at end-March.",
      "strong change (direction): from 13.22%, to 15.03%"
    ),
    // A step, its rate and what it led to.
    (
      "Arrears fell by £184,000, or 61%, to £966,000.",
      "likely change: by £184,000, rate 61%, to £966,000"
    ),
    // In brackets behind what came of it.
    (
      "The underlying margin rose by 300 basis points to 6.4% (2016: 6.1%).",
      "likely change (points): from 6.1%, rate 300 basis points, to 6.4%"
    ),
    // Opposite names.
    (
      "There were 203,000 unemployed persons and 3,915,000 employed persons. The unemployed thus made up 9.4 per cent of the labour force.",
      "likely rate (among): part 203,000 unemployed persons, rate 9.4 per cent, sibling 3,915,000 employed persons"
    ),
    // Numbers that take turns.
    (
      "A total of 3,861 probable and suspected cases and 1,954 deaths have been reported in three regions: 836 cases and 495 deaths in Norland, 2,105 cases and 1,076 deaths in Estavia, and 920 cases and 392 deaths in Sullay.",
      "likely split (over): parts 495 deaths+1,076 deaths+392 deaths, whole 1,954 deaths"
    ),
    // Hundredths of money.
    (
      "For every pound we spent, 76p went on care, 26p on raising funds and 8p on running costs.",
      "likely shares (coins): parts 76+26+8"
    ),
    // A mean whose total and number stand in sentences before.
    (
      "The number of farms is estimated at 1,004,600. Total land in farms, at 512,300,000 acres, was unchanged. The average farm size is 501 acres.",
      "likely average: count 1,004,600, each 501 acres, total 512,300,000 acres"
    ),
    // A mean beyond its range.
    (
      "At twelve stations pH values ranged from 6.8 to 7.9 with a mean of 8.3.",
      "likely range (outside): high 7.9, low 6.8, value 8.3"
    ),
    // What came and went has no name.
    (
      "The shelter began the year with 150 animals, took in 830, recorded 897 outcomes, and ended the year with 38 animals.",
      "likely balance: came 830, closing 38 animals, opening 150 animals, went 897 outcomes"
    ),
    // A ratio whose brackets name the hundred.
    (
      "The male population was 520.32 million and the female population 498.35 million; the sex ratio was 106.41 (female = 100).",
      "likely factor (proportion): from 498.35 million, times 106.41, to 520.32 million"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "Thefts fell to 31,068. That is 737 fewer than the 31,805 thefts reported in 2018.",
    "Claims climbed to 402,115, although they remained 41.4 percent below the 685,900 claims filed in 2015.",
    "The default rate fell to 13.05% at end-June from 13.22% at end-March.",
    "Arrears fell by £184,000, or 16%, to £966,000.",
    "The underlying margin rose by 30 basis points to 6.4% (2016: 6.1%).",
    "There were 203,000 unemployed persons and 3,915,000 employed persons. The unemployed thus made up 4.9 per cent of the labour force.",
    "A total of 3,861 probable and suspected cases and 1,954 deaths have been reported in three regions: 836 cases and 495 deaths in Norland, 2,105 cases and 1,067 deaths in Estavia, and 920 cases and 392 deaths in Sullay.",
    "The deficit was $51.3 billion in May. It reflected a goods deficit of $73.8 billion, partly offset by a services surplus of $22.5 billion.",
    "For every pound we spent, 76p went on care, 16p on raising funds and 8p on running costs.",
    "For every £1 you gave, 76p went on care.",
    "Freight grew from 3,420 tonnes in 2012 to 5,118 tonnes in 2018, a compound annual growth rate of 6.9%.",
    "The number of farms is estimated at 1,004,600. Total land in farms, at 512,300,000 acres, was unchanged. The average farm size is 510 acres.",
    "Registrations came to 71,806 units in May. Electric vans rose to 18,957 units, gaining a 26.4% market share.",
    "At twelve stations pH values ranged from 6.8 to 7.9 with a mean of 7.3.",
    "The shelter began the year with 150 animals, took in 830, recorded 897 outcomes, and ended the year with 83 animals.",
    "The male population was 520.32 million and the female population 498.35 million; the sex ratio was 104.41 (female = 100).",
    // What is right of other numbers.
    "The quarters brought €61.2m, €64.8m, €59.5m and €72.3m, making €257.8m. The fourth was 21.5% up on the third and 9.5% higher than the €66.0m of 2021.",
    "Killed or seriously injured (315) were 7.9% fewer than the previous year's 342 and 21% below the baseline of 399, with 932 slight.",
    "The average price received was $1,232 against cash operating costs of $568, so the operating margin grew to $664 from $627 in June.",
    "The 650 seats were held as follows: Reform 365, Labour 202, National Unity Party 48, Liberals 35.",
    "Norland has 7,897 cases and 1,768 deaths, Estavia 7,719 cases and 3,177 deaths, and Sullay 2,292 cases and 1,428 deaths.",
    "Fires (64%), falls (11%), floods (8%) and false alarms (7%) together accounted for 91% of all runs.",
    "Danes led with 540,000 nights, ahead of the Dutch (410,000) and the British (265,000).",
    "Online took 28% of sales ($244m), up from 25% ($203m).",
    "Crews seized 3.6 t of ivory in 124 cases, three times the 1.2 t of 2021 (108 cases).",
    "Output for 2023 was 126,058.2 billion yuan, compared with 121,020.7 billion yuan for 2022, up 5.2 percent. Values are at current prices, growth rates at constant prices.",
    "Revenues were $71.4 million, an increase compared to $56.9 million. The backlog was $147 million, up 23% compared to $120 million.",
    "Revenues were $120.5 million, up 11.0%. Branch revenues of $51.9 million were up 11%. The backlog was $98 million.",
    "The scheme covered 83,720 homes in 2022, of which 58,604 (70%) were rural. A year before, 69,767 homes were enrolled, so coverage expanded by 20%.",
  ])
  func silent(text: String) {
    #expect(faults(in: text) == [])
  }
}
