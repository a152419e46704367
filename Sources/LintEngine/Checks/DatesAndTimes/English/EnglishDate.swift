import DocumentModel

/// Dates and weekdays as English reports write them.
enum EnglishDate {
  private static let months = ShippedWords.En.Dates.monthNames.words
  private static let weekdays = ShippedWords.En.Dates.weekdayNames.words

  /// A day in one of the forms of dates; months that are none stay numbers.
  static func text(year: Int?, month: Int, day: Int, form: DateFact.Form) -> String {
    let name = months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
    let written = year.map { "\($0)" } ?? ""
    switch form {
    case .yearFirst: return "\(written)-\(padded(month))-\(padded(day))"
    case .dayFirst: return "\(padded(day))/\(padded(month))/\(written)"
    case .monthFirst, .ambiguous: return "\(padded(month))/\(padded(day))/\(written)"
    case .nameAndDay: return "\(name) \(day)" + (year == nil ? "" : ", \(written)")
    case .dayAndName, .chinese, .partial:
      return "\(day) \(name)" + (year == nil ? "" : " \(written)")
    }
  }

  /// The name of a weekday, as long as `sample` and in capitals where that is.
  static func weekday(_ weekday: Int, like sample: String) -> String {
    let name = weekdays[(weekday + 6) % 7]
    let written = sample.count > 5 ? name : String(name.prefix(3))
    return sample.count > 1 && sample.allSatisfy(\.isUppercase) ? written.uppercased() : written
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
