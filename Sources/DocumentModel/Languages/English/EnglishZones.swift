/// Names of time zones behind a time of day.
enum EnglishZones {
  /// Hours east of Greenwich; nil for names that several zones bear or that hold all year round.
  private static let hours: [EnglishWord: Int?] =
    ShippedWords.En.Dates.zones.englishNumbers().mapValues { (hours: Int) in hours }
    .merging(ShippedWords.En.Dates.unclearZones.englishWords.map { ($0, nil) }) { $1 }

  /// The zone at `index` and where it ends: UTC, Z, +08:00, UTC+8, PST, (CET).
  static func zone(at index: Int, in text: EnglishText) -> (zone: TimeOfDay.Zone, end: Int)? {
    var place = index
    let isBracketed = text.mark(place) == "(" && text.isGlued(place + 1)
    if isBracketed { place += 1 }
    guard let (zone, end) = plain(at: place, in: text) else { return nil }
    if isBracketed {
      guard text.mark(end) == ")" else { return nil }
      return (zone, end + 1)
    }
    return (zone, end)
  }

  private static func plain(at index: Int, in text: EnglishText) -> (TimeOfDay.Zone, end: Int)? {
    if let (offset, end) = offset(at: index, in: text) {
      let name = String(decoding: text.bytes[text.range(index, end)], as: UTF8.self)
      return (TimeOfDay.Zone(name: name, offset: offset), end)
    }
    guard let word = text.word(index), let hours = hours[word], text.isAllCapitals(index) else {
      return nil
    }
    if hours == 0, let (offset, end) = offset(at: index + 1, in: text), text.isGlued(index + 1) {
      let name = String(decoding: text.bytes[text.range(index, end)], as: UTF8.self)
      return (TimeOfDay.Zone(name: name, offset: offset), end)
    }
    guard text.isFree(after: index + 1) else { return nil }
    return (TimeOfDay.Zone(name: text.string(index), offset: hours.map { $0 * 3600 }), index + 1)
  }

  /// +08:00, -0530, +8, the sign directly before its number.
  private static func offset(at index: Int, in text: EnglishText) -> (seconds: Int, end: Int)? {
    let isNegative = text.isMark(index, "-−")
    guard isNegative || text.mark(index) == "+", text.isGlued(index + 1),
      text.isGlued(index), let digits = text.digits(index + 1), let value = digits.plain
    else { return nil }
    let sign = isNegative ? -1 : 1
    if digits.count == 4, value % 100 < 60, value < 1500 {
      return (sign * (value / 100 * 3600 + value % 100 * 60), index + 2)
    }
    guard digits.count < 3, value < 15 else { return nil }
    if text.mark(index + 2) == ":", text.isGlued(index + 2), text.isGlued(index + 3),
      let minutes = text.digits(index + 3)?.plain, text.digits(index + 3)?.count == 2, minutes < 60
    {
      return (sign * (value * 3600 + minutes * 60), index + 4)
    }
    // A lone number is an offset behind UTC only.
    guard text.word(index - 1) != nil else { return nil }
    return (sign * value * 3600, index + 2)
  }
}
