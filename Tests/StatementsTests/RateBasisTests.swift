import Testing

/// Rates beside amounts that they are not of, and numbers that words around them make something else than a change.
@Suite struct RateBasisTests {
  @Test(arguments: [
    // For each of several years.
    "The fleet grew by 6% a year, from 1,200 in 2010 to 2,150 in 2020.",
    "Enrolment grew by 6% annually, from 1,200 in 2010 to 2,150 in 2020.",
    "Enrolment rose at an annual rate of 6%, from 1,200 in 2010 to 2,150 in 2020.",
    "Output increased at a compound annual growth rate of 6%, from 1,200 tonnes in 2010 to 2,150 tonnes in 2020.",
    "Traffic has climbed 2% every year, from 310 lorries in 2012 to 371 in 2021.",
    // Of two pairs together.
    "Fees rose by 4.5%, from £310 to £325 for visitors and from £200 to £206 for residents.",
    // At other prices.
    "Real wages rose 3%, from £310 to £341.",
    "In real terms, budgets rose 3%, from £310 million to £341 million.",
    "Revenue rose an underlying 4.0%, from £310 million to £332 million.",
    // A rate of another time, a level, an amount and a step that has its own result.
    "The margin improved to 38.9% (42.1% in the first half).",
    "Net debt was down £33.1 million to £359.5 million (2016: £392.6 million), a reduction in leverage to 1.8x.",
    "Profit was $2.55 billion after a loss of $1.74 billion a year before. Cash profit was $3.29 billion.",
    "The spread widened by 11 basis points to 2.4%, and the yield ended at 3.1%.",
    // Rounded as written, named with a joiner, shares that two sentences divide, and changes in a row.
    "The crews took 10,462 calls. Of all calls, 232 were for fire, or 2.2 percent, and 6,365 were medical, or 61 percent.",
    "The ombudsman made 1,160 proposals for improvement to services: 386 for redress, 644 for learning and improvement and 130 about complaints.",
    "Gifts made up 38% of the total. Fees accounted for 34%, while 11% came from shops, 11% from legacies, 4% from rent and 2% from loans.",
    "Entries have fallen by 45% overall: 61% in the north, 34% in the south, 20% in the west and 9% in the east.",
    // A share of all that the part is some of.
    "The vet saw 2,318 animals. Of those, 1,206 were dogs, representing 25% of the dogs of the county.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }

  @Test(arguments: [
    (
      "Enrolment grew by 6%, from 1,200 in 2010 to 2,150 in 2011.",
      "strong change: from 1,200, rate 6%, to 2,150"
    ),
    (
      "Fees rose by 4.5%, from £310 to £352 for visitors; residents pay £206.",
      "strong change: from £310, rate 4.5%, to £352"
    ),
    (
      "Underlying sales slipped 2.0%, from £13,916 million to £33,641 million.",
      "likely change: from £13,916 million, rate 2.0%, to £33,641 million"
    ),
    (
      "The ombudsman made 1,160 proposals for improvement to services: 836 for redress, 644 for learning and improvement and 130 about complaints.",
      "strong split (over): parts 836+644+130, whole 1,160 proposals"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }
}
