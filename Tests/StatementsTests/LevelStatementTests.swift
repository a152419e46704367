import Testing

/// Changes from a level, shares of two outcomes, units that say what belongs together, and rates in round words.
@Suite struct LevelStatementTests {
  @Test(arguments: [
    (
      "The survey found 214,000 persons in work and 18,600 unemployed persons, so the "
        + "unemployment rate was 6.0%.",
      "likely rate: part 18,600 unemployed persons, rate 6.0%, whole 214,000 persons"
    ),
    (
      "In the year 3,410 applications were approved and 1,136 were not approved, giving an "
        + "approval rate of 57.0%.",
      "likely rate (among): part 3,410, rate 57.0%, sibling 1,136"
    ),
    (
      "There were 48,200 employed and 3,150 unemployed people in the valley, an "
        + "unemployment rate of 9.1 per cent.",
      "likely rate (among): part 3,150 unemployed people, rate 9.1 per cent, sibling 48,200"
    ),
    (
      "The court convicted 1,318 defendants, up 4%; 164 were not convicted, and the "
        + "non-conviction rate was 17.1%.",
      "likely rate (among): part 164, rate 17.1%, sibling 1,318 defendants"
    ),
    (
      "The port handled 3,410 ships last year, up 6.2% on 3,211. Calls are still 11.0% "
        + "below the record of 3,381 in 2008.",
      "likely change: from 3,381, rate 11.0%, to 3,410 ships"
    ),
    (
      "Output of tin rose to 18,400 tonnes. It was nevertheless 32% lower than the 23,900 "
        + "tonnes of 2011.",
      "likely change: from 23,900 tonnes, rate 32%, to 18,400 tonnes"
    ),
    (
      "At the end of 2020 the camps held 41.2 thousand people. That is 9.3 thousand more "
        + "than a year earlier (37.3 thousand).",
      "likely change (difference): by 9.3 thousand, from 37.3 thousand, to 41.2 thousand people"
    ),
    (
      "Biogas output grew by 12% (+84 GWh) to 448 GWh.",
      "strong change: by 84, rate 12%, to 448"
    ),
    (
      "Waste fell by 8.0% (-412 tonnes) to 4,378 tonnes.",
      "strong change: by 412 tonnes, rate 8.0%, to 4,378 tonnes"
    ),
    (
      "Break-ins rose by 318, from 2,904 in 2016 to 2,586 in 2017.",
      "likely change (order): by 318, from 2,904, to 2,586"
    ),
    (
      "Orders slipped in June, down 2.1 percent to 46,500 units from 45,700 in May.",
      "strong change: from 45,700, rate 2.1 percent, to 46,500 units"
    ),
    (
      "Revenue for the year was $812.4 million, up from $790.1 million. Operating costs "
        + "were $301.2 million, or 31.7% of revenue.",
      "likely rate: part $301.2 million, rate 31.7%, whole $812.4 million"
    ),
    (
      "Total assets stood at £48.2 million. Cash rose a little. Loans made up £30.9 "
        + "million, representing 61.4% of total assets.",
      "likely rate: part £30.9 million, rate 61.4%, whole £48.2 million"
    ),
    (
      "There were 412 deaths among 1,860 patients on the four wards, a death rate of 27.2%.",
      "strong rate: part 412 deaths, rate 27.2%, whole 1,860 patients"
    ),
    (
      "The northern towns took in 42% of the evacuees, or about 5,100 of 7,080 people.",
      "strong rate: part 5,100, rate 42%, whole 7,080 people"
    ),
    (
      "The main crops were 41,200 tonnes of oats, accounting for 34.1% of the 120,900 "
        + "tonnes harvested; 31,300 tonnes of rye, 24.9%; and 18,300 tonnes of peas, 15.1%.",
      "likely rate: part 31,300 tonnes, rate 24.9%, whole 120,900 tonnes"
    ),
    (
      "The yield of barley is put at 5.8 tonnes per hectare. The area harvested, at 42,000 "
        + "hectares, is down 3%. Output totalled 234,600 tonnes.",
      "likely average: count 42,000 hectares, each 5.8 tonnes, total 234,600 tonnes"
    ),
    (
      "Area harvested is forecast at 3.20 million acres. Yield is forecast at 84.5 bushels "
        + "per acre, giving production of 155 million bushels.",
      "likely average: count 3.20 million acres, each 84.5 bushels, total 155 million bushels"
    ),
    (
      "Profit was $41,310 million, or $5.61 per share, on 8,006 million shares.",
      "likely average: count 8,006 million shares, each $5.61, total $41,310 million"
    ),
    (
      "The scheme paid £310 per household. In all 4,620 households were helped, and the "
        + "cost was £1,320,600.",
      "likely average: count 4,620 households, each £310, total £1,320,600"
    ),
    (
      "The pit moved 812 kt of ore and 4,466 kt of waste (strip ratio 6.5) in the spring.",
      "likely factor (proportion): from 4,466, times 6.5, to 812"
    ),
    (
      "Incomes averaged 48,210 yuan in towns and 20,340 yuan in villages. The ratio of "
        + "urban to rural income was 2.73.",
      "likely factor (proportion): from 20,340 yuan, times 2.73, to 48,210 yuan"
    ),
    (
      "Of the 240 homes inspected, 128 (about a third) were damp.",
      "likely rate: part 128, rate a third, whole 240 homes"
    ),
    (
      "We heard from 212 of 740 tenants, or just over 40%.",
      "likely rate: part 212, rate 40%, whole 740 tenants"
    ),
    (
      "Nearly half (181 of 240) came by bus.",
      "likely rate: part 181, rate half, whole 240"
    ),
    (
      "Three in five of the 450 farms (370) grow maize.",
      "likely rate: part 370, rate Three in five, whole 450 farms"
    ),
    (
      "The valley had 171 fires in 2018, 4 cases less than the 157 recorded in 2017.",
      "likely change (difference): by 4 cases, from 171 fires, to 157"
    ),
    (
      "Car thefts rose by 318, from 2,904 in 2016/17 to 2,586 in 2017/18, while thefts from "
        + "cars rose by 388 to 6,120.",
      "likely change (order): by 318, from 2,904, to 2,586"
    ),
    (
      "The dinner cost £4,320 for 36 guests, or £102 a head.",
      "likely average: count 36 guests, each £102, total £4,320"
    ),
    (
      "In all 275,400 people were charged and 35,100 people were not charged. Among them, "
        + "236,183 people pleaded guilty, accounting for 71.6% of all.",
      "strong rate: part 236,183 people, rate 71.6%, whole 275,400 people"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "The survey found 214,000 persons in work and 18,600 unemployed persons, so the "
      + "unemployment rate was 8.0%.",
    "In the year 3,410 applications were approved and 1,136 were not approved, giving an "
      + "approval rate of 75.0%.",
    "There were 48,200 employed and 3,150 unemployed people in the valley, an "
      + "unemployment rate of 6.1 per cent.",
    "The court convicted 1,318 defendants, up 4%; 164 were not convicted, and the "
      + "non-conviction rate was 11.1%.",
    "The town has 4,120 employed and 310 unemployed people; the unemployment rate of the "
      + "country was 5.2%.",
    "The port handled 3,410 ships last year, up 6.2% on 3,211. Calls are still 11.0% "
      + "below the record of 3,831 in 2008.",
    "Output of tin rose to 18,400 tonnes. It was nevertheless 23% lower than the 23,900 "
      + "tonnes of 2011.",
    "At the end of 2020 the camps held 41.2 thousand people. That is 3.9 thousand more "
      + "than a year earlier (37.3 thousand).",
    "Biogas output grew by 12% (+48 GWh) to 448 GWh.",
    "Waste fell by 8.0% (-412 tonnes) to 4,738 tonnes.",
    "Break-ins fell by 318, from 2,904 in 2016 to 2,586 in 2017.",
    "Orders slipped in June, down 2.1 percent to 46,500 units from 47,500 in May.",
    "Revenue for the year was $812.4 million, up from $790.1 million. Operating costs "
      + "were $301.2 million, or 37.1% of revenue.",
    "Total assets stood at £48.2 million. Cash rose a little. Loans made up £30.9 "
      + "million, representing 64.1% of total assets.",
    "There were 412 deaths among 1,860 patients on the four wards, a death rate of 22.2%.",
    "The northern towns took in 72% of the evacuees, or about 5,100 of 7,080 people.",
    "The main crops were 41,200 tonnes of oats, accounting for 34.1% of the 120,900 "
      + "tonnes harvested; 30,100 tonnes of rye, 24.9%; and 18,300 tonnes of peas, 15.1%.",
    "The yield of barley is put at 5.8 tonnes per hectare. The area harvested, at 42,000 "
      + "hectares, is down 3%. Output totalled 243,600 tonnes.",
    "Area harvested is forecast at 3.20 million acres. Yield is forecast at 48.5 bushels "
      + "per acre, giving production of 155 million bushels.",
    "Profit was $41,310 million, or $5.16 per share, on 8,006 million shares.",
    "The scheme paid £310 per household. In all 4,260 households were helped, and the "
      + "cost was £1,320,600.",
    "Rents are £8.20 per square metre. The club has 310 members and an income of £41,000.",
    "The pit moved 812 kt of ore and 4,466 kt of waste (strip ratio 5.5) in the spring.",
    "Incomes averaged 48,210 yuan in towns and 20,340 yuan in villages. The ratio of "
      + "urban to rural income was 2.37.",
    "Of the 240 homes inspected, 82 (about a third) were damp.",
    "We heard from 312 of 740 tenants, or just over 40%.",
    "Nearly half (118 of 240) came by bus.",
    "Shops paid £7,174.1m, 54.4% of the total. Mills paid £3,066.3m, a share of 23.3%, "
      + "and farms £2,935.1m, a share of 22.3%.",
    "Output grew by 0.4 per cent in the quarter, an annualised rate of 1.6 per cent, and "
      + "was 1.2 per cent larger than a year earlier.",
    "Violent offences numbered 709,400, against 601,200 in 2013. This 13% rise in all "
      + "crimes was the largest for a decade.",
    "Violence rose to 709,400 from 601,200. This 13% rise in all crimes was led by theft.",
    "Three in five of the 450 farms (270) grow maize.",
    "The valley had 171 fires in 2018, 4 cases less than the 175 recorded in 2017.",
    "Car thefts fell by 318, from 2,904 in 2016/17 to 2,586 in 2017/18, while thefts from "
      + "cars rose by 388 to 6,120.",
    "The dinner cost £4,320 for 36 guests, or £120 a head.",
    "In all 275,400 people were charged and 35,100 people were not charged. Among them, "
      + "236,183 people pleaded guilty, accounting for 76.1% of all.",
    "The well is 12 metres deep, 3 metres deeper than the 9 metres of the old one.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
