import Testing

/// Lines of statements, of which some are what those above or below them come to.
@Suite struct LineLadderTests {
  @Test(arguments: [
    // Income less cost, and tax; a total that comes first; amounts in brackets taken away.
    (
      "Fees 412,350\nStaff costs 187,420\nOperating surplus 224,930\nRent 31,275\nSurplus before tax 193,655\nTax 48,414\nNet surplus 145,421",
      "likely split (over): parts 48,414+145,421, whole 193,655"
    ),
    (
      "The ferries reported as follows:\n- Cars: 41,250 cars, +2.1%;\n- Summer: 28,130 cars, +1.4%;\n- Winter: 13,120 cars, +3.0%;\n- Freight: 296,978 tonnes, +6.8%;\n- Summer: 113,548 tonnes, +14.4%;\n- Winter: 183,930 tonnes, +2.6%;\n- Bikes: 12,771 bikes, +1.2%;\n- Summer: 10,269 bikes, +1.1%;\n- Winter: 2,502 bikes, +5.1%.",
      "likely split (over): parts 113,548 tonnes+183,930 tonnes, whole 296,978 tonnes"
    ),
    (
      "收益表（千元）\n服务收入 719,001\n其他收入 21,619\n收入合计 740,620\n职员薪酬 (437,405)\n其他支出 (203,148)\n税前盈余 64,067",
      "likely balance (flows): came 740,620, closing 64,067, went 437,405+203,148"
    ),
    // A number of last year left standing, which two lines need another value for.
    (
      "The herd in the quarter\nHerd at the start | 84 576\nBirths | 11 843\nDeaths | 10 368\nExcess of births | 1 475\nBought | 10 194\nSold | 5 179\nNet purchases | 5 015\nGrowth of the herd | 10 791\nHerd at the end | 91 066",
      "likely split (under): parts 1 475+5 015, whole 10 791"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "Fees 412,350\nStaff costs 187,420\nOperating surplus 224,930\nRent 31,275\nSurplus before tax 193,655\nTax 48,414\nNet surplus 145,241",
    "收益表（千元）\n服务收入 719,001\n其他收入 21,619\n收入合计 740,620\n职员薪酬 (473,405)\n其他支出 (203,148)\n税前盈余 64,067",
    "The herd in the quarter\nHerd at the start | 84 576\nBirths | 11 843\nDeaths | 10 368\nExcess of births | 1 475\nBought | 10 194\nSold | 5 179\nNet purchases | 5 015\nGrowth of the herd | 6 490\nHerd at the end | 91 066",
    // Lines that say nothing of each other, and a total of more than is listed.
    "Adams 41,250\nBaker 38,125\nClark 29,480\nDavis 12,764\nEvans 9,015",
    "Largest donors:\nAdams 41,250\nBaker 38,125\nClark 29,480\nTotal of all gifts 212,764",
    "货币资金 83,758\n应收账款 29,617\n存货 120,000\n其他流动资产 12,431\n长期投资 98,226",
    // Rounded each for itself.
    "Sales 12.4\nCosts 7.2\nProfit 5.3\nTax 1.1\nNet profit 4.1",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
