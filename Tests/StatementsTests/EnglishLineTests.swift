import Testing

/// Lines of one number each, and lines that give the same of several things.
@Suite struct EnglishLineTests {
  @Test(arguments: [
    // A mean of two other lines.
    (
      "## Ferry desk\n\n- Tickets sold: 21,420\n- Sailing days: 210\n- Tickets per sailing day: 120\n",
      "draft.md",
      "likely average: count 210, each 120, total 21,420"
    ),
    // A balance whose first and last line are called alike.
    (
      "Cases pending on 1 May: 4,812\nAdjustments: (16)\nCases added: 637\nDispositions: 409\nCases pending on 31 May: 5,204\n",
      "draft.txt",
      "likely balance (flows): came 4,812+637, closing 5,204, went 16+409"
    ),
    // What is left of a gross number.
    (
      "Gross sales: 84,210\nReturns: 3,160\nNet sales: 80,150\n", "draft.txt",
      "likely split (under): parts 3,160+80,150, whole 84,210"
    ),
    // A total that a sentence below the lines tells.
    (
      "# Seedlings\n\n- Oak: 1,240\n- Birch, including silver birch: 865\n- Rowan: 310\n\nIn all, 2,145 seedlings went into the ground.\n",
      "draft.md",
      "likely split (over): parts 1,240+865+310, whole 2,145 seedlings"
    ),
    // Counts with their shares of a whole that is not written.
    (
      "Calls by cause (number, share of all calls)\nHousing 412 (41.2%)\nDebt 305 (30.5%)\nWork 138 (18.3%)\nOther 100 (10.0%)\n",
      "draft.txt",
      "likely rate (beside): part 138, rate 18.3%, share 41.2%, sibling 412"
    ),
    // The growth of a whole beside that of its parts.
    (
      "Passengers in May:\n\n- All: 73.6 million, +8.4%\n- Domestic: 64.5 million, +5.6%\n- International: 9.1 million, -1.0%\n",
      "draft.md",
      "likely rate (total growth): rate 8.4%, whole 73.6 million"
    ),
    // Two lines that divide one total.
    (
      "Leavers of the year\nBy age: under 30: 414; 30 to 50: 656; over 50: 258\nBy region: Northland 116; Estavia 12; Sullay 1,174; Karsu 35\n",
      "draft.txt",
      "likely balance (breakdowns): came 414+656+258, closing 35, went 116+12+1,174+35"
    ),
    // A rate of so few that no whole number of them has it.
    (
      "# Trial\n\n| Group | Patients (n) | Improved |\n|---|---|---|\n| Control | 21 | 57.1% |\n| Walks | 23 | 37.2% |\n",
      "draft.md",
      "likely rate (grain): rate 37.2%, whole 23"
    ),
  ])
  func wrong(_ text: String, _ name: String, _ expected: String) {
    #expect(faults(in: text, name: name) == [expected])
  }

  @Test(arguments: [
    (
      "## Ferry desk\n\n- Tickets sold: 21,420\n- Sailing days: 210\n- Tickets per sailing day: 102\n",
      "draft.md"
    ),
    (
      "Cases pending on 1 May: 4,812\nAdjustments: (16)\nCases added: 637\nDispositions: 409\nCases pending on 31 May: 5,024\n",
      "draft.txt"
    ),
    ("Gross sales: 84,210\nReturns: 3,160\nNet sales: 81,050\n", "draft.txt"),
    (
      "# Seedlings\n\n- Oak: 1,240\n- Birch, including silver birch: 865\n- Rowan: 310\n\nIn all, 2,415 seedlings went into the ground.\n",
      "draft.md"
    ),
    // A sum of some of the lines by accident.
    (
      "## Grants approved\n\n- Spring fair: $3,500.00\n- Choir: $350.00\n- Boat house: $500.00\n- Band: $430.00\n- Museum: $500.00\n- Mill: $300.00\n- Harvest fair: $2,000.00\n",
      "draft.md"
    ),
    // Subtotals, and lines of what the line above counts.
    (
      "Staff\nMedical 412\nNursing 1,306\n  of which registered nurses 948\n  of which assistants 271\nAdministration 388\nTotal 2,106\n",
      "draft.txt"
    ),
    (
      "Population at the beginning of May: 77,798\nBirths: 730\nDeaths: 704\nExcess of births: 26\nArrivals: 816\nDepartures: 340\nNet migration: 476\nGrowth: 502\nPopulation at the end of May: 78,300\n",
      "draft.txt"
    ),
    (
      "Calls by cause (number, share of all calls)\nHousing 412 (41.2%)\nDebt 305 (30.5%)\nWork 183 (18.3%)\nOther 100 (10.0%)\n",
      "draft.txt"
    ),
    (
      "Passengers in May:\n\n- All: 73.6 million, +4.8%\n- Domestic: 64.5 million, +5.6%\n- International: 9.1 million, -1.0%\n",
      "draft.md"
    ),
    (
      "Leavers of the year\nBy age: under 30: 414; 30 to 50: 665; over 50: 258\nBy region: Northland 116; Estavia 12; Sullay 1,174; Karsu 35\n",
      "draft.txt"
    ),
    (
      "# Trial\n\n| Group | Patients (n) | Improved |\n|---|---|---|\n| Control | 21 | 57.1% |\n| Walks | 23 | 39.1% |\n",
      "draft.md"
    ),
    // Rounded columns may be apart by one more.
    (
      "Trade balance in millions of crowns\n\n| Month | Total | Northland | Others |\n|---|---|---|---|\n| May | -510 | 8,635 | -9,146 |\n| June | 949 | 11,006 | -10,057 |\n| July | 2,038 | 11,657 | -9,619 |\n",
      "draft.md"
    ),
  ])
  func right(_ text: String, _ name: String) {
    #expect(faults(in: text, name: name) == [])
  }
}
