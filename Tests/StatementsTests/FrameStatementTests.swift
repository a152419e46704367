import Testing

/// Rates, amounts and shares that stand in a frame which says what each number is, whatever the verb.
@Suite struct FrameStatementTests {
  @Test(arguments: [
    (
      "Calls to the helpline leapt by 72%, from 1,204 to 2,287.",
      "strong change: from 1,204, rate 72%, to 2,287"
    ),
    (
      "The orchard's staff dwindled by 6.8% in a year, from 2,178 to 2,930.",
      "strong change: from 2,178, rate 6.8%, to 2,930"
    ),
    (
      "The harvest was put at 248.3 tonnes, 3.5% above the 275.1 tonnes of 2016.",
      "strong change: from 275.1 tonnes, rate 3.5%, to 248.3 tonnes"
    ),
    (
      "Profit was £308 million (2014: £357 million), a decline of 17.9 per cent.",
      "strong change: from £357 million, rate 17.9 per cent, to £308 million"
    ),
    (
      "The cooperative cut its stock by 5.6% to £353.4m (2014: £355.4m).",
      "strong change: from £355.4m, rate 5.6%, to £353.4m"
    ),
    (
      "March brought 7,330 sales, 1,842 or 25.3% more than in March last year.",
      "strong change: by 1,842, rate 25.3%, to 7,330 sales"
    ),
    (
      "Drivers were 232 of the 307 people hurt, or 43 per cent.",
      "strong rate: part 232, rate 43 per cent, whole 307 people"
    ),
    (
      "The town added 395,100 people; 214,100 of them, or 61 per cent, came from abroad.",
      "strong rate: part 214,100, rate 61 per cent, whole 395,100 people"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "Calls to the helpline leapt by 90%, from 1,204 to 2,287.",
    "The orchard's staff dwindled by 6.8% in a year, from 2,178 to 2,030.",
    "The harvest was put at 284.7 tonnes, 3.5% above the 275.1 tonnes of 2016.",
    "Profit was £308 million (2014: £375 million), a decline of 17.9 per cent.",
    "March brought 7,330 sales, 1,482 or 25.3% more than in March last year.",
    "Drivers were 132 of the 307 people hurt, or 43 per cent.",
    // A share of something else, and a rate beside its goal.
    "Reserves were drawn on, lowering them from $8.7 million to $7.8 million, or 8.3 percent of spending.",
    "The gain will raise the balance from $8.7m to $10.2m, equal to 8.7% of spending.",
    "Fares rose 3% annually, from 1,204 to 2,287.",
    "Fares rose by 3% a year, from 1,204 to 2,287.",
    "Fees rose, from £310 to £325 for visitors and from £200 to £206 for residents.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
