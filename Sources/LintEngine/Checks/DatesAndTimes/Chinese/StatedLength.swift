import DocumentModel

/// How long something took, as a sentence states it behind a word such as 历时: 五年, 3个月, 1小时20分钟.
struct StatedLength {
  enum Unit: String { case minute, hour, day, week, month, year }

  let parts: [(count: Double, unit: Unit)]
  let range: TextRange

  private init(parts: [(count: Double, unit: Unit)], range: TextRange) {
    (self.parts, self.range) = (parts, range)
  }

  /// The longest first: 服务期 before 服务.
  private static let leads = ShippedWords.Zh.Dates.lengthLeads.words.sorted { $0.count > $1.count }
  private static let fillers = ShippedWords.Zh.Dates.lengthFillers.words
  private static let inexact = ShippedWords.Zh.Dates.inexactLengths.words
  static let units: [(String, Unit)] = ShippedWords.Zh.Dates.lengthUnits.cases()

  /// The first exact length in a stretch; nil where none is stated, or only about.
  static func find(in range: TextRange, _ document: Document) -> StatedLength? {
    let line = ScalarLine(range, in: document)
    for index in line.scalars.indices {
      guard let lead = leads.first(where: { line.starts(with: $0, at: index) }),
        tellsOfAll(line, lead: index)
      else { continue }
      var place = index + lead.unicodeScalars.count
      while let filler = fillers.first(where: { line.starts(with: $0, at: place) }) {
        place += filler.unicodeScalars.count
      }
      if let (length, end) = read(line, from: place), !isInexact(line, behind: end) {
        return length
      }
    }
    return nil
  }

  private static let plainLeads = ShippedWords.Zh.Dates.spanPlainLeads.words
  private static let subjects = ShippedWords.Zh.Dates.spanSubjects.words

  private static let froms = ShippedWords.Zh.Dates.spanFroms.words

  /// Whether nothing of its own stands before a lead in its clause, or both of its ends do: not 评审历时10天, but
  /// 从冒烟到扑灭历时55分钟.
  static func tellsOfAll(_ line: ScalarLine, lead index: Int) -> Bool {
    guard index > 0, line.isHan(index - 1),
      plainLeads.contains(where: { line.starts(with: $0, at: index) })
    else { return true }
    if subjects.contains(where: { line.ends(with: $0, before: index) }) { return true }
    let clause = (max(0, index - longestClause)..<index).reversed()
      .prefix { line.isHan($0) || line[$0].digit != nil }
    return clause.contains { place in froms.contains { line.starts(with: $0, at: place) } }
  }

  /// No clause of a report says both ends of a stretch in more characters.
  private static let longestClause = 40

  /// Whether what stands behind a length makes it inexact: 左右.
  static func isInexact(_ line: ScalarLine, behind end: Int) -> Bool {
    inexact.contains { line.starts(with: $0, at: end) }
  }

  private static let bridges = ShippedWords.Zh.Dates.spanBridges.set

  /// A length right before or behind a period: 期限十年，自…起至…止, …至…（两年）.
  static func beside(
    _ start: TextRange, _ end: TextRange, in sentence: TextRange, _ document: Document
  ) -> StatedLength? {
    let behind = ScalarLine(
      end.upperBound..<min(sentence.upperBound, end.upperBound + 40), in: document)
    let open = behind[0] == "止" ? 1 : 0
    if "（(".unicodeScalars.contains(behind[open]),
      let (length, close) = read(behind, from: open + 1),
      "）)".unicodeScalars.contains(behind[close])
    {
      return length
    }
    let before = ScalarLine(
      max(sentence.lowerBound, start.lowerBound - 60)..<start.lowerBound, in: document)
    for index in before.scalars.indices where before[index - 1].digit == nil {
      guard before[index - 1].chineseDigit() == nil, before[index - 1] != "十",
        let (length, close) = read(before, from: index)
      else { continue }
      let bridge = String(String.UnicodeScalarView(before.scalars[close...]))
      if bridges.contains(bridge.filter { !$0.isWhitespace }) { return length }
    }
    return nil
  }

  /// The exact length that is all of a stretch.
  init?(at range: TextRange, _ document: Document) {
    let range = document.text.trimmingBlanks(range)
    guard let (length, _) = Self.read(ScalarLine(range, in: document), from: 0),
      length.range.upperBound == range.upperBound
    else { return nil }
    self = length
  }

  /// A number whose unit stands elsewhere; nil for none.
  init?(_ count: Double, _ unit: Unit, at range: TextRange) {
    guard count > 0 else { return nil }
    self.init(parts: [(count, unit)], range: range)
  }

  /// The length at an index, and where it ends.
  static func read(_ line: ScalarLine, from start: Int) -> (StatedLength, end: Int)? {
    // 第50周
    guard start == 0 || line[start - 1] != "第" else { return nil }
    var parts: [(count: Double, unit: Unit)] = []
    var place = start
    while let (count, end) = number(line, at: line.skippingBlanks(place)) {
      // 两个半小时
      let isHalved = line.starts(with: "个半", at: end)
      let behind = isHalved ? end + 2 : line.skippingBlanks(end)
      guard let (word, unit) = units.first(where: { line.starts(with: $0.0, at: behind) }) else {
        break
      }
      place = behind + word.unicodeScalars.count
      let isHalf = line[place] == "半" && (unit == .year || unit == .hour)
      if isHalf { place += 1 }
      parts.append((count + (isHalf || isHalved ? 0.5 : 0), unit))
    }
    guard !parts.isEmpty else { return nil }
    return (
      StatedLength(parts: parts, range: line.range(line.skippingBlanks(start)..<place)), place
    )
  }

  /// A number of up to three digits with one decimal, or a Chinese one up to ninety-nine.
  static func number(_ line: ScalarLine, at start: Int) -> (count: Double, end: Int)? {
    if let (whole, end) = line.digits(at: start) {
      guard line[end] == ".", let tenth = line[end + 1].digit else { return (Double(whole), end) }
      return line[end + 2].digit == nil ? (Double(whole) + Double(tenth) / 10, end + 2) : nil
    }
    var end = start
    while "一二两三四五六七八九十".unicodeScalars.contains(line[end]), end < start + 4 { end += 1 }
    let text = String(String.UnicodeScalarView(line.scalars[start..<end]))
    let value = text == "两" ? 2 : (1...99).first { ChineseNumerals.text($0) == text }
    return value.map { (Double($0), end) }
  }

  /// The sum in a unit of time, where no part needs a calendar.
  var minutes: Double? {
    parts.reduce(Double?.some(0)) { sum, part in
      switch part.unit {
      case .minute: sum.map { $0 + part.count }
      case .hour: sum.map { $0 + part.count * 60 }
      case .day, .week, .month, .year: nil
      }
    }
  }

  /// The sum in months.
  var months: Double? {
    parts.reduce(Double?.some(0)) { sum, part in
      switch part.unit {
      case .month: sum.map { $0 + part.count }
      case .year: sum.map { $0 + part.count * 12 }
      case .minute, .hour, .day, .week: nil
      }
    }
  }
}
