import DocumentModel
import Testing

@Suite struct ChineseDateScannerTests {
  @Test(arguments: [
    ("于2024年2月23日召开", "2024年2月23日 2024/2/23 arabic"),
    ("２０２４年２月２３日", "２０２４年２月２３日 2024/2/23 arabic"),
    ("2024 年 2 月 23 日", "2024 年 2 月 23 日 2024/2/23 arabic"),
    ("二〇二四年二月二十三日", "二〇二四年二月二十三日 2024/2/23 chinese"),
    ("二0二四年八月", "二0二四年八月 2024/8/- mixed"),
    ("2024年二月3日", "2024年二月3日 2024/2/3 mixed"),
    ("2024-02-23，2024/2/3", "2024-02-23 2024/2/23 arabic padded; 2024/2/3 2024/2/3 arabic"),
    ("2024.2.23", "2024.2.23 2024/2/23 arabic"),
    ("2024年2月，3月5日", "2024年2月 2024/2/- arabic; 3月5日 -/3/5 arabic"),
    ("2024年度、2023年底", "2024年 2024/-/- arabic; 2023年 2023/-/- arabic"),
    ("02月05日", "02月05日 -/2/5 arabic padded"),
    ("2月23号", "2月23号 -/2/23 arabic"),
    ("2月30日，13月5日", "2月30日 -/2/30 arabic; 13月5日 -/13/5 arabic"),
    ("2021—2025年", "2021 2021/-/- arabic; 2025年 2025/-/- arabic"),
    ("1.2024年工作", "2024年 2024/-/- arabic"),
    ("2024年2月23—25日", "2024年2月23 2024/2/23 arabic"),
    ("2024年2月3、4日", "2024年2月3 2024/2/3 arabic"),
    ("2024年1月28日—2月3日", "2024年1月28日 2024/1/28 arabic; 2月3日 -/2/3 arabic"),
  ])
  func datesAreRead(text: String, facts: String) { #expect(described(dates: text) == facts) }

  @Test(arguments: [
    ("2024年2月23", "2024年2月23 2024/2/23 arabic cut"),
    ("2024年2月23，某街道", "2024年2月23 2024/2/23 arabic cut"),
    ("6月30前完成", "6月30 -/6/30 arabic cut"),
    ("2024年5月20起施行", "2024年5月20 2024/5/20 arabic cut"),
    ("2024年5月20起纠纷", "2024年5月 2024/5/- arabic"),
    ("2024年2月23个村", "2024年2月 2024/2/- arabic"),
    ("2024年2月23 场", "2024年2月 2024/2/- arabic"),
    ("2024年2月230件", "2024年2月 2024/2/- arabic"),
    ("2024年2月3.5万元", "2024年2月 2024/2/- arabic"),
    ("2024年2月15%", "2024年2月 2024/2/- arabic"),
    ("2024年2月5家", "2024年2月 2024/2/- arabic"),
    ("3月15网格", ""),
  ])
  func aDayWithoutItsUnitIsCut(text: String, facts: String) {
    #expect(described(dates: text) == facts)
  }

  @Test(arguments: [
    ("2024年2月23日（星期五）", "2024年2月23日 2024/2/23 arabic weekday 5 星期五"),
    ("2024年2月25日周日", "2024年2月25日 2024/2/25 arabic weekday 7 周日"),
    ("2024年2月25日 星期天", "2024年2月25日 2024/2/25 arabic weekday 7 星期天"),
    ("2024年2月23日周边", "2024年2月23日 2024/2/23 arabic"),
  ])
  func theWeekdayBesideIsRead(text: String, facts: String) {
    #expect(described(dates: text) == facts)
  }

  @Test(arguments: [
    "23年", "工作12年", "第2024年", "12024年", "3024年", "0999年", "6月", "23日", "1.2.3",
    "2024.2.23.1", "2024.2", "10-12-2024", "1234-56-78", "20231月1日", "一月一调度", "2024件",
    "1000余年", "2024",
  ])
  func whatIsNoDateIsLeft(text: String) { #expect(described(dates: text) == "") }

  @Test func theCalendarKnowsItsDays() {
    let friday = CalendarDay(year: 2024, month: 2, day: 23)
    #expect(friday.weekday == 5)
    #expect(CalendarDay(year: 1970, month: 1, day: 1).dayNumber == 0)
    #expect(CalendarDay(year: 2024, month: 3, day: 1).dayNumber - friday.dayNumber == 7)
    #expect(CalendarDay(year: 2024, month: 2, day: 29).isPossible)
    #expect(!CalendarDay(year: 2023, month: 2, day: 29).isPossible)
    #expect(!CalendarDay(year: 1900, month: 2, day: 29).isPossible)
    #expect(!CalendarDay(year: 2024, month: 13, day: 1).isPossible)
    #expect(!CalendarDay(year: 2024, month: 4, day: 0).isPossible)
  }

  @Test func daysFollowEachOtherThroughFourHundredYears() {
    var number = CalendarDay(year: 1800, month: 1, day: 1).dayNumber
    var weekday = CalendarDay(year: 1800, month: 1, day: 1).weekday
    for year in 1800...2200 {
      for month in 1...12 {
        for day in 1...CalendarDay.days(inMonth: month, of: year) {
          let date = CalendarDay(year: year, month: month, day: day)
          guard date.dayNumber == number, date.weekday == weekday else {
            Issue.record("\(date) is day \(date.dayNumber), not \(number)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
  }

  @Test(arguments: [
    ("2月29日", true), ("2月30日", false), ("2023年2月29日", false), ("2024年2月29日", true),
    ("2024年13月", false), ("2024年", true),
  ])
  func partsDecideWhatIsPossible(text: String, isPossible: Bool) {
    #expect(dates(text).map(\.isPossible) == [isPossible])
  }
}

func dates(_ text: String) -> [DateFact] {
  ChineseDateScanner.dates(in: Array(text.utf8), range: 0..<text.utf8.count)
}

/// Text, parts, numerals and remarks of each date.
private func described(dates text: String) -> String {
  let bytes = Array(text.utf8)
  func string(_ range: TextRange) -> String { String(decoding: bytes[range], as: UTF8.self) }
  return dates(text).map { date in
    let parts = [date.year, date.month, date.day].map { $0.map(String.init) ?? "-" }
    var words = [string(date.range), parts.joined(separator: "/"), "\(date.numerals)"]
    if date.isPadded { words.append("padded") }
    if date.isCut { words.append("cut") }
    if let weekday = date.weekday {
      words.append("weekday \(weekday) \(string(date.weekdayRange))")
    }
    return words.joined(separator: " ")
  }.joined(separator: "; ")
}
