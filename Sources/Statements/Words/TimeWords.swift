internal import DocumentModel

/// Words of stretches of time, and of what averages are made for: 全年, 日均, 每千人.
struct TimeWords: Sendable {
  /// How many months the words stand for; longest first, by their first character.
  private let spans: ScalarTable<[(bytes: [UInt8], months: Int)]>
  /// How many of a unit of time a year has.
  let units: [String: Int]
  /// What multiplies a unit: the 千 of 每千人; longest first.
  let scales: [(word: String, number: Int)]
  /// Units of single people.
  let persons: Set<String>
  /// What a name of a stretch of time may end with: 五年间.
  let ends: [String]

  /// No words.
  init() {
    (spans, units, scales, persons, ends) = (ScalarTable(), [:], [], [], [])
  }

  init(spans: WordList, units: WordList, scales: WordList, persons: WordList, ends: WordList) {
    self.ends = ends.words.sorted { $0.utf8.count > $1.utf8.count }
    let months: [(word: String, number: Int)] = spans.numbers()
    let all = months.map { (bytes: Array($0.word.utf8), months: $0.number) }
      .sorted { $0.bytes.count > $1.bytes.count }
    var table = ScalarTable<[(bytes: [UInt8], months: Int)]>()
    for span in all { table.update(span.bytes.scalar(at: 0), default: []) { $0.append(span) } }
    self.spans = table
    self.units = Dictionary(uniqueKeysWithValues: units.numbers().map { ($0, $1) })
    self.scales = scales.numbers().map { (word: $0, number: $1) }
      .sorted { $0.word.utf8.count > $1.word.utf8.count }
    self.persons = persons.set
  }

  /// Whether the name of a stretch of time begins with a character.
  func opens(with scalar: Unicode.Scalar) -> Bool { spans.contains(scalar) }

  /// The months of the stretch of time that is named at `place`; nil inside a longer number.
  func months(at place: Int, of bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    guard
      let span = spans[bytes.scalar(at: place)]?.first(where: { span in
        place + span.bytes.count <= end
          && bytes[place..<place + span.bytes.count].elementsEqual(span.bytes)
      })
    else { return nil }
    guard let before = bytes.lastScalar(in: start..<place), opensNumber(before) else {
      return span.months
    }
    return nil
  }

  /// Whether a name is nothing but a stretch of time.
  func isSpan(_ noun: String) -> Bool {
    let end = ends.first(where: noun.hasSuffix)
    let bytes = Array(noun.dropLast(end?.count ?? 0).utf8)
    return !bytes.isEmpty && spans[bytes.scalar(at: 0)]?.contains { $0.bytes == bytes } ?? false
  }

  /// The stretch of time of less than a year that a name begins with, behind one character: 第一季度用水.
  func shortSpan(in noun: String) -> String? {
    [noun[...], noun.dropFirst()].lazy.compactMap { rest -> String? in
      let bytes = Array(rest.utf8)
      guard !bytes.isEmpty else { return nil }
      return spans[bytes.scalar(at: 0)]?
        .first { $0.months < 12 && bytes.starts(with: $0.bytes) }
        .map { String(decoding: $0.bytes, as: UTF8.self) }
    }.first
  }

  /// Whether a character before a stretch of time makes its number longer: the 十 before 五年.
  private func opensNumber(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || spans.contains(scalar)
  }
}
