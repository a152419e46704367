import Testing

/// English numbers that are told by what they are of, however they are laid out.
@Suite struct EnglishAgainTests {
  @Test(arguments: [
    (
      "How people came: 46% by car, 37% by bus, 18% on foot and 9% by bicycle.",
      "likely shares: parts 46%+37%+18%+9%"
    ),
    (
      "Twelve people rated it on a scale of whole numbers from 1 to 5. The mean rating was 3.46.",
      "likely average (grain): count Twelve people, each 3.46"
    ),
    ("Suppliers quote a lead time of 12 to 8 weeks.", "strong range (order): high 8 weeks, low 12"),
    (
      "The board approved £4.2m for the Sallow Bridge repairs.\n\nIt drew on the £4.6 million approved for the Sallow Bridge repairs.",
      "likely same (twice): first £4.2m, second £4.6 million"
    ),
    (
      "| Site | 2022 | 2023 | Change |\n|---|---|---|---|\n| North | 4,200 | 4,620 | +10% |\n| South | 3,600 | 3,240 | +10% |\n| Depot | 1,500 | 1,575 | +5% |",
      "strong change (order): from 3,600, to 3,240"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text, name: text.contains("|---") ? "draft.md" : "draft.txt") == [fault])
  }

  @Test(arguments: [
    "Asked which they used, 46% named the bus, 37% the train, 38% a bicycle and 9% a taxi; people could name more than one.",
    "Six of the eight, or three quarters, had been serviced.",
    "Twelve teams scored a mean of 3.46 points per game over the season.",
    "The wait was cut from 12 to 8 weeks, and the home side won 12 to 8.",
    "The board approved £4.2m for the Sallow Bridge repairs.\n\nIt drew on the £9.6 million approved for the Sallow Bridge repairs and the Lune works.",
    // A rate before the shares is what they come to.
    "The share of recycled waste rose to 96.4%: paper 50.2%, glass 30.1% and metal 16.1%.",
  ])
  func notFound(text: String) { #expect(faults(in: text) == []) }
}
