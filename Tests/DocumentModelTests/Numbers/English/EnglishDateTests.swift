import DocumentModel
import SourceText
import Testing

/// Text, parts, form and remarks of all dates of a sentence.
private func datesInEnglish(_ text: String) -> String {
  let bytes = Array(text.utf8)
  func string(_ range: TextRange) -> String { String(decoding: bytes[range], as: UTF8.self) }
  return EnglishFacts(in: bytes, range: bytes.indices).dates.map { date in
    let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "-" }
    var words = [string(date.range), "=" + parts.joined(separator: "/"), "\(date.form)"]
    if date.isPadded { words.append("padded") }
    if !date.isPossible { words.append("impossible") }
    if let weekday = date.weekday {
      words.append("weekday \(weekday) \(string(date.weekdayRange))")
    }
    return words.joined(separator: " ")
  }.joined(separator: "; ")
}

@Suite struct EnglishDateTests {
  @Test(arguments: [
    ("on 23 February 2024.", "23 February 2024 =2024/2/23 dayAndName"),
    ("February 23, 2024", "February 23, 2024 =2024/2/23 nameAndDay"),
    ("Feb. 23rd, 2024", "Feb. 23rd, 2024 =2024/2/23 nameAndDay"),
    ("the 23rd of February 2024", "23rd of February 2024 =2024/2/23 dayAndName"),
    ("by 23 Feb", "23 Feb =-/2/23 dayAndName"), ("March 5", "March 5 =-/3/5 nameAndDay"),
    ("February 2024", "February 2024 =2024/2/- partial"),
    ("MAY 2024", "MAY 2024 =2024/5/- partial"),
    ("23-Feb-2024", "23-Feb-2024 =2024/2/23 dayAndName"),
    (
      "2024-02-23 and 2024/2/3",
      "2024-02-23 =2024/2/23 yearFirst padded; 2024/2/3 =2024/2/3 yearFirst"
    ),
    ("2024-02-03T14:05Z", "2024-02-03 =2024/2/3 yearFirst padded"),
    ("02/23/2024", "02/23/2024 =2024/2/23 monthFirst padded"),
    ("23/02/2024", "23/02/2024 =2024/2/23 dayFirst padded"),
    ("12/11/2024", "12/11/2024 =2024/12/11 ambiguous"),
    ("23.02.2024", "23.02.2024 =2024/2/23 dayFirst"),
    ("31 February 2024", "31 February 2024 =2024/2/31 dayAndName impossible"),
    ("February 30", "February 30 =-/2/30 nameAndDay impossible"),
    ("13/32/2024", "13/32/2024 =2024/13/32 monthFirst impossible"),
    ("12–15 March 2024", "12 =2024/3/12 dayAndName; 15 March 2024 =2024/3/15 dayAndName"),
    ("March 12-15, 2024", "March 12 =2024/3/12 nameAndDay; 15, 2024 =2024/3/15 nameAndDay"),
    ("5 May to 3 June", "5 May =-/5/5 dayAndName; 3 June =-/6/3 dayAndName"),
  ])
  func days(text: String, facts: String) { #expect(datesInEnglish(text) == facts) }

  @Test(arguments: [
    ("in 2024, since 2019", "2024 =2024/-/- partial; 2019 =2019/-/- partial"),
    ("2019–2023", "2019 =2019/-/- partial; 2023 =2023/-/- partial"),
    ("FY2024, FY 2024", "2024 =2024/-/- partial; 2024 =2024/-/- partial"),
    ("Q3 2024", "2024 =2024/-/- partial"), ("2023-24", "2023-24 =2023/-/- partial"),
    ("Since 2019 12 teams", "2019 =2019/-/- partial"),
    ("Annual Report 2024", "2024 =2024/-/- partial"),
    ("2024 annual report", "2024 =2024/-/- partial"),
  ])
  func years(text: String, facts: String) { #expect(datesInEnglish(text) == facts) }

  @Test(arguments: [
    ("Friday, 23 February 2024", "23 February 2024 =2024/2/23 dayAndName weekday 5 Friday"),
    ("Fri 23 Feb 2024", "23 Feb 2024 =2024/2/23 dayAndName weekday 5 Fri"),
    ("Friday, February 23, 2024", "February 23, 2024 =2024/2/23 nameAndDay weekday 5 Friday"),
    ("2024-02-23 (Friday)", "2024-02-23 =2024/2/23 yearFirst padded weekday 5 Friday"),
    ("Monday to Friday, 23 February 2024", "23 February 2024 =2024/2/23 dayAndName"),
    ("On 23 February 2024, Friday prayers", "23 February 2024 =2024/2/23 dayAndName"),
  ])
  func weekdays(text: String, facts: String) { #expect(datesInEnglish(text) == facts) }

  @Test(arguments: [
    "it may 5 times fail", "They march 5 miles", "Mark 5", "In March 12 teams joined", "May we go",
    "Sun shines", "2024 incidents", "CVE-2024-1234", "KEP-2024", "port 2024", "1.2.3", "v2024.1",
    "3/4", "10-12-14", "2024-13", "https://x.org/2024/02/23/", "#2024", "$2024", "2024%",
    "5 of them",
    "March on", "2000 people", "1234-56-78", "2024x", "Decide 5", "Sat 5", "second May",
  ])
  func whatIsNoDateIsLeft(text: String) { #expect(datesInEnglish(text) == "") }
}

/// Ranges, seconds, zone and day of all times of day; ranges and seconds of all stretches of time.
private func timed(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let facts = EnglishFacts(in: bytes, range: bytes.indices)
  func string(_ range: TextRange) -> String { String(decoding: bytes[range], as: UTF8.self) }
  let moments = facts.moments.map { moment in
    var words = [string(moment.range), "=\(moment.second)"]
    if let zone = moment.zone {
      words.append("\(zone.name) \(zone.offset.map(String.init) ?? "?")")
    }
    if let day = moment.day { words.append("\(day.year)/\(day.month)/\(day.day)") }
    return words.joined(separator: " ")
  }
  let durations = facts.durations.map { fact in
    "\(string(fact.range)) ~\(fact.seconds.numerator)/\(fact.precision.numerator)"
      + (fact.approximation.map { " \($0)" } ?? "")
  }
  return (moments + durations).joined(separator: "; ")
}

@Suite struct EnglishTimeTests {
  @Test(arguments: [
    ("at 14:05", "14:05 =50700"), ("14:05:30", "14:05:30 =50730"), ("2:05 pm", "2:05 pm =50700"),
    ("2 p.m.", "2 p.m. =50400"), ("12 am", "12 am =0"), ("12:30pm", "12:30pm =45000"),
    ("1405 UTC", "1405 UTC =50700 UTC 0"), ("14:05 PST", "14:05 PST =50700 PST -28800"),
    ("14:05 CST", "14:05 CST =50700 CST ?"), ("14:05+08:00", "14:05+08:00 =50700 +08:00 28800"),
    ("14:05 (UTC+8)", "14:05 (UTC+8) =50700 UTC+8 28800"),
    ("2024-02-23T14:05Z", "2024-02-23T14:05Z =50700 Z 0 2024/2/23"),
    ("2024-02-23 14:05 UTC", "2024-02-23 14:05 UTC =50700 UTC 0 2024/2/23"),
    ("23 February 2024, 14:05", "23 February 2024, 14:05 =50700 2024/2/23"),
    ("14:05 UTC on 23 February 2024", "14:05 UTC on 23 February 2024 =50700 UTC 0 2024/2/23"),
    ("from 14:05 to 15:35", "14:05 =50700; 15:35 =56100"),
    ("14:05-15:35", "14:05 =50700; 15:35 =56100"),
    ("24:00", "24:00 =86400"),
  ])
  func timesOfDay(text: String, facts: String) { #expect(timed(text) == facts) }

  @Test(arguments: [
    ("2 hours 15 minutes", "2 hours 15 minutes ~8100/60"), ("2h15m", "2h15m ~8100/60"),
    ("2 hours and 15 minutes", "2 hours and 15 minutes ~8100/60"),
    ("135 minutes", "135 minutes ~8100/60"),
    ("1.5 hours", "1.5 hours ~5400/360"), ("45 min", "45 min ~2700/60"),
    ("three days", "three days ~259200/86400"), ("a 45-minute outage", "45-minute ~2700/60"),
    ("about two hours", "two hours ~7200/3600 about"), ("a two-hour outage", "two-hour ~7200/3600"),
    ("90s", "90s ~90/1"),
  ])
  func stretchesOfTime(text: String, facts: String) { #expect(timed(text) == facts) }

  @Test(arguments: [
    "3:1", "25:10", "14:60", "ratio 4:3", "5m", "15 m", "1405", "host:8080", "14:05:99", "1:2:3",
    "2024 UTC?x", "5 a day", "I am 12", "abc14:05", "v14:05", "two of hours", "2h2",
    "Second minutes",
  ])
  func whatIsNoTimeIsLeft(text: String) { #expect(timed(text) == "") }

  @Test func aZoneHasAnOffsetUnlessItsNameHasSeveralMeanings() {
    let bytes = Array("2024-02-23 14:05 UTC, 2024-02-23 14:05 CET, 14:05 CST".utf8)
    let moments = EnglishFacts(in: bytes, range: bytes.indices).moments
    #expect(moments.map(\.zone?.offset) == [0, 3600, nil])
  }
}
