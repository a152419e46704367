import DocumentModel
import SourceText

/// The lengths of time that a paragraph states: 历时36小时, 近三个月, 享年84岁, 建院70周年, 的五年间.
struct ChineseSaidSpans {
  enum Kind { case length, joined, age, anniversary }

  struct Said {
    let span: SaidSpan
    let kind: Kind
  }

  static let births = ShippedWords.Zh.Dates.births.words
  static let deaths = ShippedWords.Zh.Dates.deaths.words
  static let foundings = ShippedWords.Zh.Dates.foundings.words
  static let otherAnniversaries = ShippedWords.Zh.Dates.otherAnniversaries.words
  private static let nationals = ShippedWords.Zh.Dates.nationalBodies.words
  private static let leads =
    (ShippedWords.Zh.Dates.lengthLeads.words + ShippedWords.Zh.Dates.spanLeads.words)
    .sorted { $0.count > $1.count }
  private static let fillers =
    ShippedWords.Zh.Dates.lengthFillers.words
    + ShippedWords.Zh.Dates.spanFillers.words
  private static let ages = ShippedWords.Zh.Dates.ageLeads.words
  private static let during = ShippedWords.Zh.Dates.spanEndings.words
  private static let approximations: [(String, Approximation)] =
    ShippedWords.Zh.Dates.spanApproximations.cases()
  private static let heads = Set(
    (leads + ages + foundings).compactMap(\.unicodeScalars.first) + ["的", "，", "。"])

  private let line: ScalarLine

  init(_ document: Document, _ block: Block) {
    line = ScalarLine(block.range, in: document)
  }

  /// - Complexity: O(*n*) in the length of the block.
  var all: [Said] {
    var found: [Said] = []
    for index in line.scalars.indices where Self.heads.contains(line[index]) {
      guard let said = said(at: index),
        found.last.map({ $0.span.range.upperBound <= said.span.range.lowerBound }) ?? true
      else { continue }
      found.append(said)
      // 分别历时44个月和31个月
      let end = line.scalars.indices.first {
        line.range(0..<$0).upperBound == said.span.range.upperBound
      }
      if said.kind == .length, let end, line[end] == "和" || line[end] == "、",
        let (next, _) = length(at: end + 1)
      {
        found.append(Said(span: next, kind: .length))
      }
    }
    return found
  }

  /// The length that is all of a stretch; a number alone takes the unit that its label names.
  static func whole(_ range: TextRange, label: String, in document: Document) -> SaidSpan? {
    if let stated = StatedLength(at: range, document) { return span(stated, nil) }
    guard range.count < 6, range.allSatisfy({ document.text.bytes[$0].isASCIIDigit }),
      let unit = StatedLength.units.first(where: { label.contains($0.0) }),
      let stated = StatedLength(Double(document.text.string(range)) ?? 0, unit.1, at: range)
    else { return nil }
    return span(stated, nil)
  }

  private func said(at index: Int) -> Said? {
    func end(of words: [String]) -> Int? {
      words.first { line.starts(with: $0, at: index) }.map { index + $0.unicodeScalars.count }
    }
    if let end = end(of: Self.ages) {
      return years(at: end, behind: "岁", .age(custom: 2)).map { Said(span: $0, kind: .age) }
    }
    if let end = end(of: Self.foundings),
      !Self.nationals.contains(where: { line.ends(with: $0, before: index) }),
      isOwn(index), let span = years(at: end, behind: "周年", .plain)
    {
      return Said(span: span, kind: .anniversary)
    }
    if line[index] == "的",
      line[index - 1] == "年" || line[index - 1] == "月" || line[index - 1] == "日",
      let (span, end) = length(at: index + 1),
      Self.during.contains(where: { line.starts(with: $0, at: end) })
    {
      return Said(span: span, kind: .joined)
    }
    // 从2013年建校到2023年，十年间.
    if line[index] == "，" || line[index] == "。", let (span, end) = length(at: index + 1),
      Self.during.contains(where: { line.starts(with: $0, at: end) })
    {
      return Said(span: span, kind: .length)
    }
    guard let end = end(of: Self.leads), StatedLength.tellsOfAll(line, lead: index) else {
      return nil
    }
    return length(at: end).map { Said(span: $0.0, kind: .length) }
  }

  private static let ownFoundings = ShippedWords.Zh.Dates.ownFoundings.words
  private static let anniversaryLeads = ShippedWords.Zh.Dates.anniversaryLeads.words

  /// Whether an anniversary is that of what was spoken of: 建院70周年, 迎来成立70周年, not 计算机学院成立70周年.
  private func isOwn(_ index: Int) -> Bool {
    Self.ownFoundings.contains { line.starts(with: $0, at: index) }
      || Self.anniversaryLeads.contains { line.ends(with: $0, before: index) }
  }

  /// 84岁, 70周年.
  private func years(at start: Int, behind unit: String, _ count: SaidSpan.Count) -> SaidSpan? {
    guard let (number, end) = StatedLength.number(line, at: start), number > 4,
      line.starts(with: unit, at: end)
    else { return nil }
    var span = SaidSpan(
      range: line.range(start..<end + unit.unicodeScalars.count), length: number * 12, unit: 12,
      isFine: false, approximation: nil)
    span.count = count
    return span
  }

  /// A length behind fillers and words of approximation, and where it ends.
  private func length(at start: Int) -> (SaidSpan, end: Int)? {
    var place = start
    var approximation: Approximation?
    func skip() -> Bool {
      if let word = Self.approximations.first(where: { line.starts(with: $0.0, at: place) }) {
        approximation = word.1
        place += word.0.unicodeScalars.count
        return true
      }
      guard let filler = Self.fillers.first(where: { line.starts(with: $0, at: place) }) else {
        return false
      }
      place += filler.unicodeScalars.count
      return true
    }
    while skip() {}
    guard let (stated, end) = StatedLength.read(line, from: place) else { return nil }
    var last = end
    if line[end] == "多" || line[end] == "余" {
      approximation = .over
      last += 1
    } else if line.starts(with: "左右", at: end) {
      approximation = .about
      last += 2
    } else if StatedLength.isInexact(line, behind: end) {
      return nil
    }
    return Self.span(stated, approximation).map { ($0, last) }
  }

  private static func span(_ stated: StatedLength, _ approximation: Approximation?) -> SaidSpan? {
    guard let last = stated.parts.last else { return nil }
    let isHalf = last.count != last.count.rounded(.down)
    if let months = stated.months {
      let unit: Double = last.unit == .year ? 12 : 1
      return SaidSpan(
        range: stated.range, length: months, unit: isHalf ? unit / 2 : unit, isFine: false,
        approximation: approximation)
    }
    var minutes = 0.0
    for part in stated.parts {
      guard let unit = Self.minutes(part.unit) else { return nil }
      minutes += part.count * unit
    }
    guard let unit = Self.minutes(last.unit) else { return nil }
    return SaidSpan(
      range: stated.range, length: minutes, unit: isHalf ? unit / 2 : unit, isFine: true,
      approximation: approximation)
  }

  private static func minutes(_ unit: StatedLength.Unit) -> Double? {
    switch unit {
    case .minute: 1
    case .hour: 60
    case .day: 1440
    case .week: 10_080
    case .month, .year: nil
    }
  }
}
