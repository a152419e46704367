import DocumentModel
import SourceText
import Testing

/// Kind, text, value, unit and approximation of all quantities of a sentence.
private func inEnglish(_ text: String) -> String {
  let bytes = Array(text.utf8)
  return described(EnglishFacts(in: bytes, range: bytes.indices).quantities, in: bytes)
}

@Suite struct EnglishQuantityTests {
  @Test(arguments: [
    ("We received 358 complaints.", "count 358 complaints =358 complaint"),
    ("There was 1 incident.", "count 1 incident =1 incident"),
    (
      "One incident and two incidents.",
      "count One incident =1 incident; count two incidents =2 incident"
    ),
    ("Closed 12 high-severity incidents", "count 12 high-severity incidents =12 incident"),
    ("12 new people joined", "count 12 new people =12 person"),
    ("5 staff and 3 women", "count 5 staff =5 staff; count 3 women =3 woman"),
    ("4 KEPs, 1,234 PRs", "count 4 KEPs =4 kep; count 1,234 PRs =1234 pr"),
    (
      "7 agencies, 2 boxes, 3 processes, 9 cases",
      "count 7 agencies =7 agency; count 2 boxes =2 box; count 3 processes =3 process; count 9 cases =9 case"
    ),
    ("twenty-one cases", "count twenty-one cases =21 case"),
    ("one hundred and five visits", "count one hundred and five visits =105 visit"),
    (
      "two million three hundred thousand users",
      "count two million three hundred thousand users =2300000 user"
    ),
    (
      "a dozen incidents, five dozen eggs",
      "count a dozen incidents =12 incident; count five dozen eggs =60 egg"
    ),
    ("350 of 358 complaints", "number 350 =350; count 358 complaints =358 complaint"),
    (
      "12k requests, 3.4M users, 2bn records",
      "count 12k requests =12000 request; count 3.4M users =3400000 user; count 2bn records =2000000000 record"
    ),
    ("1.5 million visitors", "count 1.5 million visitors =1500000 visitor"),
    ("3 hundred boxes", "count 3 hundred boxes =300 box"),
    ("a total of 1,234.5", "number 1,234.5 =2469/2"),
    ("Since 2019 12 countries joined", "count 12 countries =12 country"),
    ("a score of 4.5", "number 4.5 =9/2"),
    (
      "2000 people and over 2010 people",
      "count 2000 people =2000 person; count 2010 people =2010 person over"
    ),
    ("三 5 teams 完成", "count 5 teams =5 team"),
    ("seven of the five plugins", "number seven =7; count five plugins =5 plugin"),
    ("the year's 12 of 30", "number 12 =12; number 30 =30"),
    ("from 150 in Q2 to 480", "number 150 =150; number 480 =480"),
    ("from 4 GB to 10 GB", "number 4 =4; number 10 =10"),
    ("26,000 Kenyan farmers", "number 26,000 =26000"),
    ("in 10 km runs", "number 10 =10"),
    ("3,000 (2,500)", "number 3,000 =3000; number 2,500 =2500"),
  ])
  func countsAndNumbers(text: String, facts: String) { #expect(inEnglish(text) == facts) }

  @Test(arguments: [
    ("97.5% of 40 percent", "percent 97.5% =39/40 %; percent 40 percent =2/5 %"),
    ("rose (+60%)", "percent 60% =3/5 %"),
    ("up 5 per cent, 12 pct", "percent 5 per cent =1/20 %; percent 12 pct =3/25 %"),
    ("a 5-percent rise", "percent 5-percent =1/20 %"),
    ("five percent", "percent five percent =1/20 %"),
    ("rose 3 percentage points", "points 3 percentage points =3/100 percentage point"),
    ("a 3-percentage-point rise", "points 3-percentage-point =3/100 percentage point"),
    (
      "2.5 pp, 4 p.p.", "points 2.5 pp =1/40 percentage point; points 4 p.p. =1/25 percentage point"
    ),
    (
      "32 incidents (12 major, 20 minor)",
      "count 32 incidents =32 incident; number 12 =12; number 20 =20"
    ),
    ("(45 of 60 tickets)", "number 45 =45; count 60 tickets =60 ticket"),
    ("10–15% of it", "number 10 =10; percent 15% =3/20 %"),
    ("(100%)", "percent 100% =1 %"),
    ("**100%**", "percent 100% =1 %"),
  ])
  func sharesAndPoints(text: String, facts: String) { #expect(inEnglish(text) == facts) }

  @Test(arguments: [
    ("grew 3x", "times 3x =3 times"), ("1.5× faster", "times 1.5× =3/2 times"),
    ("three times as many", "times three times =3 times"),
    ("twice as high", "times twice =2 times"), ("restarted 3 times", "count 3 times =3 time"),
    ("a threefold rise and 3-fold more", "times 3-fold =3 times"),
  ])
  func times(text: String, facts: String) { #expect(inEnglish(text) == facts) }

  @Test(arguments: [
    ("cost $1.2 million", "money $1.2 million =1200000 $"), ("US$5m", "money US$5m =5000000 $"),
    ("€1,000 and £20", "money €1,000 =1000 €; money £20 =20 £"), ("USD 5", "money USD 5 =5 $"),
    ("5 dollars, 3 million euros", "money 5 dollars =5 $; money 3 million euros =3000000 €"),
    ("about $2.5bn", "money $2.5bn =2500000000 $ about"), ("5 USD", "money 5 USD =5 $"),
    ("A$10k", "money A$10k =10000 AUD"), ("$5/month", "money $5 =5 $"),
    ("2024 USD", "money 2024 USD =2024 $"),
  ])
  func money(text: String, facts: String) { #expect(inEnglish(text) == facts) }

  @Test(arguments: [
    ("the 1st and 21st", "ordinal 1st =1; ordinal 21st =21"),
    ("the second attempt, its third", "ordinal second =2; ordinal third =3"),
  ])
  func ordinals(text: String, facts: String) { #expect(inEnglish(text) == facts) }

  @Test(arguments: [
    ("about 350 complaints", "count 350 complaints =350 complaint about"),
    ("approx. 350 complaints", "count 350 complaints =350 complaint about"),
    ("~350 complaints or so", "count 350 complaints =350 complaint about"),
    ("nearly 350 complaints", "count 350 complaints =350 complaint under"),
    ("no more than 5 errors", "count 5 errors =5 error under"),
    ("up to 5%", "percent 5% =1/20 % under"), ("100+ users", "count 100+ users =100 user over"),
    ("At least 100 users", "count 100 users =100 user over"),
    ("more than five users", "count five users =5 user over"),
    ("5 users or more", "count 5 users =5 user over"), (">99.9%", "percent 99.9% =999/1000 % over"),
  ])
  func wordsOfApproximation(text: String, facts: String) { #expect(inEnglish(text) == facts) }

  @Test(arguments: [
    "version 1.2.3", "v1.31", "Kubernetes 1.30 shipped", "HTTP 404", "error 500", "port 8080",
    "issue #1234", "KEP-1234", "SIG-2", "section 4.2", "sections 4 and 5", "Fig. 3", "No. 5",
    "in 2024", "FY2024", "2024 incidents", "call 555-123-4567", "+1 555 123 4567", "at 14:05",
    "1. First", "2) Second", "see (3) and [4]", "see (4, above) and (5 Above)", "on 3/4",
    "file5.txt", "report-5.md", "k8s",
    "https://example.com/5?x=7", "one of them", "no one", "one another", "a zero-day",
    "two-factor", "first-class", "first things first", "a second later", "10.0.0.1", "007",
    "5-year plan", "1920x1080", "4K screens of x", "RFC 2119", "ISO 27001", "the one we use",
    "5m", "sprint 12", "Windows 11", "Q3", "for 1.30", "H2 plans", "user5 a5b", "and/5", "a_5",
    "1029 - Quotas",
    "The 2024 one lists", "1 in 5 users", "one in three people", "three quarters of staff",
    "ext. 33", "between 1.30, 1.31, and 1.32", "Quotas - 1.31",
    "23 February 2024", "February 23", "12345678901234567890123456789012345678901234567890",
  ])
  func whatIsNoQuantityIsLeft(text: String) { #expect(inEnglish(text) == "") }

  @Test func scaleAndDecimalsAreThoseWritten() throws {
    let bytes = Array("$1.25 million, 97.50%, 12k users, two thousand users".utf8)
    let facts = EnglishFacts(in: bytes, range: bytes.indices).quantities
    #expect(facts.map(\.decimals) == [2, 2, 0, 0])
    #expect(
      facts.map(\.scale) == [
        Rational(1_000_000), try Rational(1, over: 100), Rational(1000), Rational(1000),
      ])
  }

  @Test func onlyTheRangeIsRead() {
    let bytes = Array("12 cats 34 dogs 56 cows".utf8)
    let facts = EnglishFacts(in: bytes, range: 8..<15).quantities
    #expect(facts.map(\.range) == [8..<15])
  }
}

@Suite struct EnglishRobustnessTests {
  @Test(arguments: [
    "1", "111,", "1.", "one ", "one-", "and ", "twenty-", "1 ", "2024 ", "14:05 ", "1h", "May ",
    "5 May ", "a", "-", "$", "hundred ", "1:", "+1", "01/", "2024-", "Fri ", "(1", "1%", "“",
    "1 of ", "1 new ", "1-", "x-", "UTC+", "e.g. ",
  ])
  func longRowsAreReadInOnePass(row: String) {
    let bytes = Array(String(repeating: row, count: 100_000 / row.utf8.count).utf8)
    expectOrderly(EnglishFacts(in: bytes, range: bytes.indices), in: bytes)
  }

  @Test func mixturesGiveSortedDisjointFacts() {
    let pieces =
      "0 1 2 9 12 358 2024 1,234 1.5 1.2.3 % $ € + - – / : . , ; ( ) [ ] ~ # T Z UTC pm a.m. x k M bn one two twenty hundred and thousand million a dozen per cent percent pp percentage points times as twice incidents people new high May February Friday Fri of the at on in about more than or so hour minutes h m s USD dollars st nd é 汉 🎉 ' \u{201D}"
      .split(separator: " ")
    var generator = SeededGenerator(state: 20_240_223)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...14, using: &generator)
      let text = (0..<count).map { _ in
        (pieces.randomElement(using: &generator) ?? "")
          + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let bytes = Array(text.utf8)
      expectOrderly(EnglishFacts(in: bytes, range: bytes.indices), in: bytes)
    }
  }

  @Test func anyBytesAreRead() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<2000 {
      let text = String(
        decoding: (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }, as: UTF8.self)
      let bytes = Array(text.utf8)
      expectOrderly(EnglishFacts(in: bytes, range: bytes.indices), in: bytes)
    }
  }

  private func expectOrderly(_ facts: EnglishFacts, in bytes: [UInt8]) {
    for ranges in [
      (facts.quantities.map(\.range) + facts.dates.map(\.range)).sorted {
        $0.lowerBound < $1.lowerBound
      },
      facts.quantities.map(\.range), facts.dates.map(\.range), facts.moments.map(\.clock),
      facts.durations.map(\.range),
    ] {
      for (range, next) in zip(ranges, ranges.dropFirst()) where range.upperBound > next.lowerBound
      {
        Issue.record(
          "\(range) and \(next) in \(String(decoding: bytes.prefix(200), as: UTF8.self))")
      }
      #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= bytes.count })
    }
  }
}
