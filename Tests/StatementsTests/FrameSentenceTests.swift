import Testing

/// Rates whose amounts stand in the sentence before or the next one, or on both sides of them.
@Suite struct FrameSentenceTests {
  @Test(arguments: [
    (
      "There were 4,810 visits in May. Of them, 3,752 were seen within an hour, making up 87% of the total.",
      "strong rate: part 3,752, rate 87%, whole 4,810 visits"
    ),
    (
      "We received 3,204 applications. Of these, 51% (1,313) were granted.",
      "strong rate: part 1,313, rate 51%, whole 3,204 applications"
    ),
    (
      "Parish income came to £96.4m in 2023. Large parishes took £88.8m (82.1% of parish income).",
      "strong rate: part £88.8m, rate 82.1%, whole £96.4m"
    ),
    (
      "The county had 5.2 million visitors, a 31 per cent rise on 2016. The increase of 583,000 visitors came in spring.",
      "strong change: by 583,000 visitors, rate 31 per cent, to 5.2 million visitors"
    ),
    (
      "Fordwich recorded 171 fires – 4 fewer than the 175 of 2017. This represents a 3.2% decrease.",
      "strong change: from 175, rate 3.2%, to 171 fires"
    ),
    (
      "The tractor market fell 4% in February. Dealers said 8,405 new tractors were registered, which compares with 8,488 in the same month last year.",
      "strong change: from 8,488, rate 4%, to 8,405 new tractors"
    ),
    (
      "There were 8,409 births, 6.4% or 388 fewer than a year earlier.",
      "strong change: by 388, rate 6.4%, to 8,409 births"
    ),
    (
      "The number of claims (32,414) was 92% higher than in 2014 (25,033).",
      "likely change: from 25,033, rate 92%, to 32,414"
    ),
    (
      "Membership stood at 12,480, an increase of 12.4% on the previous figure of 11,652.",
      "strong change: from 11,652, rate 12.4%, to 12,480"
    ),
    (
      "The plant used 23,045 litres, 12% less than 29,667 litres a year earlier.",
      "strong change: from 29,667 litres, rate 12%, to 23,045 litres"
    ),
    (
      "Imports went up 2.1% to $48.3bn. Exports went up 1.0% to $41.9bn. The deficit widened from $5.8bn to $6.6bn.",
      "likely balance (net): came $41.9bn, closing $6.6bn, went $48.3bn"
    ),
    (
      "The hospitals discharged 69,697 patients. They used 412,246 bed-days, which gives an average stay of 5.3 days.",
      "likely average: count 69,697 patients, each 5.3 days, total 412,246"
    ),
    (
      "We handled 5,662 complaints and enquiries. These were 1,107 enquiries and 3,955 complaints.",
      "likely split (under): parts 1,107 enquiries+3,955 complaints, whole 5,662 complaints"
    ),
    (
      "By July, 20 of the 81 schemes had been completed. The remaining 16 are likely to be late.",
      "likely split (under): parts 20+16, whole 81 schemes"
    ),
    (
      "The yield was 3.25% on Monday. It lost 11 basis points and ended at 3.41%.",
      "likely change (points): from 3.25%, rate 11 basis points, to 3.41%"
    ),
    (
      "There were 17,289 visits in March. Of them, 13,513 were seen within four hours, accounting for 87 per cent of arrivals.",
      "strong rate: part 13,513, rate 87 per cent, whole 17,289 visits"
    ),
    (
      "Fordwich recorded 171 fires in 2018 – 3 fires less than the 175 recorded in 2017.",
      "likely change (difference): by 3 fires, from 175, to 171 fires"
    ),
    (
      "The board took Rs 393.1 million, which is Rs 116.9 million short of the target of Rs 570 million.",
      "likely change (difference): by Rs 116.9 million, from Rs 570 million, to Rs 393.1 million"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "There were 4,810 visits in May. Of them, 3,752 were seen within an hour, making up 78% of the total.",
    "We received 3,204 applications. Of these, 41% (1,313) were granted.",
    "The library lent 48,206 books and 3,100 films. Of these, 38% (20,247) were novels.",
    "Parish income came to £96.4m in 2023. Large parishes took £88.8m (92.1% of parish income).",
    "The catch was 41,200 tonnes. The fleet landed 29,300 tonnes (62% of its quota).",
    "The county had 5.2 million visitors, a 13 per cent rise on 2016. The increase of 583,000 visitors came in spring.",
    "Fordwich recorded 171 fires – 4 fewer than the 175 of 2017. This represents a 2.3% decrease.",
    "The tractor market fell 1% in February. Dealers said 8,405 new tractors were registered, which compares with 8,488 in the same month last year.",
    "Prices fell 4% in February. Dealers said 8,405 new tractors were registered, which compares with 8,488 in the same month last year.",
    "There were 8,409 births, 4.4% or 388 fewer than a year earlier.",
    "The number of claims (32,414) was 29% higher than in 2014 (25,033).",
    "Membership stood at 12,480, an increase of 7.1% on the previous figure of 11,652.",
    "The plant used 23,045 litres, 22% less than 29,667 litres a year earlier.",
    "Imports went up 2.1% to $48.3bn. Exports went up 1.0% to $41.9bn. The deficit widened from $5.8bn to $6.4bn.",
    "Exports to Japan rose to £84.2m and imports from Japan to £79.6m, while the total deficit widened to £310.4m.",
    "The hospitals discharged 69,697 patients. They used 412,246 bed-days, which gives an average stay of 5.9 days.",
    "We handled 5,062 complaints and enquiries. These were 1,107 enquiries and 3,955 complaints.",
    "The museum bought 1,240 objects. Those shown were 812 coins and 142 stamps.",
    "By July, 20 of the 81 schemes had been completed. The remaining 61 are likely to be late.",
    "By July, 20 of the 81 schemes had been completed and 12 dropped. The remaining 49 are likely to be late.",
    "The yield was 3.25% on Monday. It lost 11 basis points and ended at 3.14%.",
    "The yield was 3.25% on Monday. It lost another 11 basis points on Tuesday and ended at 3.02%.",
    "The margin was 2.23% in March and 2.28% in May; it lost 11 basis points and ended at 2.17%.",
    "There were 17,289 visits in March. Of them, 13,513 were seen within four hours, accounting for 78 per cent of arrivals.",
    "Fordwich recorded 171 fires in 2018 – 4 fires less than the 175 recorded in 2017.",
    "The board took Rs 393.1 million, which is Rs 116.9 million short of the target of Rs 510 million.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
