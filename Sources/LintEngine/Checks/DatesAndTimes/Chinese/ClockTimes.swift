import DocumentModel

/// Times of day of Chinese text: 14:05, 9时20分, 10点半.
enum ClockTimes {
  struct Time {
    let minute: Int
    let range: TextRange
  }

  private static let afternoons = ShippedWords.Zh.Dates.afternoons.words

  /// - Complexity: O(*n*) in the length of `range`.
  static func all(in range: TextRange, _ document: Document) -> [Time] {
    let line = ScalarLine(range, in: document)
    var found: [Time] = []
    var index = 0
    while index < line.count {
      guard let (time, end) = time(line, at: index) else {
        index += 1
        continue
      }
      found.append(Time(minute: time, range: line.range(index..<end)))
      index = end
    }
    return found
  }

  private static func time(_ line: ScalarLine, at start: Int) -> (minute: Int, end: Int)? {
    guard line[start].digit != nil, line[start - 1].digit == nil, line[start - 1] != ":",
      line[start - 1] != "：", line[start - 1] != ".", let (hour, mark) = line.digits(at: start),
      hour < 25
    else { return nil }
    var before = start
    while before > 0, line.isBlank(before - 1) { before -= 1 }
    let isLate =
      hour < 12 && afternoons.contains { line.ends(with: $0, before: before) }
    let base = (hour + (isLate ? 12 : 0)) * 60
    // 9 时 20 分
    let unit = line.skippingBlanks(mark)
    if unit > mark, line[unit] == "时" || line[unit] == "点" {
      let next = line.skippingBlanks(unit + 1)
      if line[next] == "半" || line[next] == "整" || line[next] == "许" {
        return (base + (line[next] == "半" ? 30 : 0), next + 1)
      }
      guard let (minute, end) = line.digits(at: next) else { return (base, unit + 1) }
      let mark = line.skippingBlanks(end)
      guard line[mark] == "分", line[mark + 1] != "钟", minute < 60 else { return nil }
      return (base + minute, mark + 1)
    }
    switch line[mark] {
    case ":", "：":
      guard let (minute, end) = line.digits(at: mark + 1), end == mark + 3, minute < 60,
        line[end] != ":", line[end] != "："
      else { return nil }
      return (base + minute, end)
    case "时", "点":
      if line[mark + 1] == "半" { return (base + 30, mark + 2) }
      if line[mark + 1] == "整" || line[mark + 1] == "许" { return (base, mark + 2) }
      guard let (minute, end) = line.digits(at: mark + 1) else { return (base, mark + 1) }
      guard line[end] == "分", line[end + 1] != "钟", minute < 60 else { return nil }
      return (base + minute, end + 1)
    default: return nil
    }
  }
}
