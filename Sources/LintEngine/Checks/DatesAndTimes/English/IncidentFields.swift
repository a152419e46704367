import DocumentModel
import SourceText

/// What a report states behind labels: "Start: 14:05", a row "Duration | 80 minutes".
struct IncidentFields {
  struct Field {
    /// The label's words in small letters.
    let label: String
    let moment: TimeOfDay?
    let duration: DurationFact?
    /// The day, where the value is a date and nothing else.
    let date: DateFact?
    /// The innermost heading above it; -1 for none.
    let section: Int
    /// Where the paragraph, item or cell that holds it begins.
    let block: Int
  }

  let all: [Field]

  /// - Complexity: O(*n*) in the size of the text.
  init(in document: Document) {
    var found: [Field] = []
    func add(_ label: TextRange, _ value: TextRange, row: Int? = nil, in block: Int = -1) {
      let moments = Array(document.moments(in: value))
      let moment = moments.count == 1 && Self.isAlone(moments[0], in: value, document)
      let duration = document.durations(in: value).first {
        $0.range.lowerBound - value.lowerBound < 16
      }
      let date = document.dates(in: value).first {
        $0.range == document.text.trimmingBlanks(value)
      }
      guard moment || duration != nil || date != nil else { return }
      found.append(
        Field(
          label: Gap.words(label, document).joined(separator: " "),
          moment: moment ? moments[0] : nil, duration: moment ? nil : duration, date: date,
          section: row.map { -2 - $0 } ?? document.headingPath(at: label.lowerBound).last ?? -1,
          block: block))
    }
    for block in document.blocks where block.role != .heading && block.container != .cell {
      let start = block.range.lowerBound
      for line in Self.parts(of: block, document) {
        if let colon = Self.colon(in: line, document) {
          add(line.lowerBound..<colon, colon + 1..<line.upperBound, in: start)
        } else if let value = Self.stamp(in: line, document)?.range.lowerBound
          ?? Self.short(in: line, document)
        {
          add(line.lowerBound..<value, value..<line.upperBound, in: start)
        }
      }
    }
    for (index, table) in document.markup.tables.enumerated() {
      for (place, row) in Self.stampRows(of: table, in: document).enumerated() {
        for (head, cell) in zip(table.rows[0].cells, row.cells) {
          add(head, cell, row: index * 1000 + place)
        }
      }
    }
    for row in document.markup.tables.flatMap(\.rows) where row.cells.count == 2 {
      add(row.cells[0], row.cells[1])
    }
    all = found
  }

  /// The lines of a block, their sentences, and the parts of a sentence with several times: Start 10:00,
  /// detected 10:04.
  private static func parts(of block: Block, _ document: Document) -> [TextRange] {
    let lines = Gap.lines(of: block.range, document)
    func read(_ line: TextRange) -> [TextRange] {
      let parts = parts(of: line, document)
      guard document.moments(in: line).count > 1 else { return parts }
      return parts.flatMap { pieces(of: $0, document) }
    }
    guard lines.count > 1 else { return lines.flatMap(read) }
    let ends = lines.map(\.upperBound)
    // A part may run over the end of a line.
    let broken = block.sentences.flatMap(read).filter { part in
      ends.contains { part.lowerBound < $0 && $0 < part.upperBound } && part.count < 60
    }
    return lines.flatMap(read) + broken
  }

  private static func pieces(of part: TextRange, _ document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    // Also · and | between blanks.
    let commas = part.dropLast().filter {
      ",;|".utf8.contains(bytes[$0]) && bytes[$0 + 1] == 0x20
        || bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xB7
    }
    return zip([part.lowerBound] + commas.map { $0 + 2 }, commas + [part.upperBound])
      .filter { $0 < $1 }.map { $0..<$1 }
  }

  /// Where the length behind TTR or MTTR alone begins.
  private static func short(in line: TextRange, _ document: Document) -> Int? {
    guard let length = document.durations(in: line).first,
      let word = Gap.words(line.lowerBound..<length.range.lowerBound, document).first,
      length.range.lowerBound - line.lowerBound < 8, word.hasPrefix("tt") || word.hasPrefix("mtt")
    else { return nil }
    return length.range.lowerBound
  }

  /// The sentences of a line, each of which may have a label of its own.
  private static func parts(of line: TextRange, _ document: Document) -> [TextRange] {
    let bytes = document.text.bytes
    var parts: [TextRange] = []
    var start = line.lowerBound
    for place in line.dropLast(2)
    where bytes[place] == UInt8(ascii: ".") && bytes[place + 1] == 0x20
      && bytes[place + 2].isASCIIUppercase && place > line.lowerBound
      && bytes[place - 1] != UInt8(ascii: "m")
    {
      parts.append(start..<place)
      start = place + 2
    }
    return parts + [start..<line.upperBound]
  }

  /// The only time of a short line that a label without a colon opens: Incident start 14:05.
  private static func stamp(in line: TextRange, _ document: Document) -> TimeOfDay? {
    guard line.count < 80, let moment = document.moments(in: line).first,
      moment.range.lowerBound > line.lowerBound,
      isAlone(moment, in: moment.range.lowerBound..<line.upperBound, document)
    else { return nil }
    let label = Gap.words(line.lowerBound..<moment.range.lowerBound, document)
    return label.count < 5 && IncidentStamps.stage(of: label.joined(separator: " ")) != nil
      ? moment : nil
  }

  /// The rows of a table whose head names stages of an incident.
  private static func stampRows(
    of table: DocumentMarkup.Table, in document: Document
  ) -> some Sequence<DocumentMarkup.Table.Row> {
    let stages = table.rows.first?.cells.filter { cell in
      IncidentStamps.stage(of: Gap.words(cell, document).joined(separator: " ")) != nil
    }
    return table.rows.dropFirst().prefix((stages?.count ?? 0) > 1 ? 40 : 0)
  }

  /// The colon, or the dash between blanks, behind a label of words alone.
  private static func colon(in line: TextRange, _ document: Document) -> Int? {
    let head = line.prefix(40)
    let bytes = document.text.bytes
    guard
      let colon = head.first(where: { place in
        bytes[place] == UInt8(ascii: ":")
          || bytes[place] == UInt8(ascii: "-") && place > head.lowerBound
            && bytes[place - 1] == 0x20 && place + 1 < line.upperBound && bytes[place + 1] == 0x20
      })
    else { return nil }
    let isLabel = (line.lowerBound..<colon).allSatisfy {
      !bytes[$0].isASCIIDigit
    }
    return isLabel && colon > line.lowerBound ? colon : nil
  }

  /// Whether a value holds one time and nothing else.
  private static func isAlone(_ moment: TimeOfDay, in value: TextRange, _ document: Document)
    -> Bool
  {
    let before = value.lowerBound..<max(value.lowerBound, moment.range.lowerBound)
    let after = min(value.upperBound, moment.range.upperBound)..<value.upperBound
    return Gap.holds(before, document, only: Self.besideTime)
      && Gap.holds(after, document, only: Self.behindTime)
  }

  // MARK: - Kinds

  private static let startLabels = ShippedWords.En.Incidents.startLabels.set
  private static let endLabels = ShippedWords.En.Incidents.endLabels.set
  private static let repairLabels = ShippedWords.En.Incidents.repairLabels.set
  private static let mitigationLabels = ShippedWords.En.Incidents.mitigationLabels.set
  private static let detectionLabels = ShippedWords.En.Incidents.detectionLabels.set
  private static let detectedEndLabels = ShippedWords.En.Incidents.detectedEndLabels.set
  private static let besideTime = ShippedWords.En.Incidents.beforeFieldTime.set
  private static let behindTime = ShippedWords.En.Incidents.behindFieldTime.set
  private static let noise = ShippedWords.En.Incidents.labelNoise.set

  /// The words of a label besides those that every label may hold.
  static func core(of label: String) -> [String] {
    label.split(separator: " ").map(String.init).filter { !noise.contains($0) }
  }

  /// Whether a label consists of one of `words` besides those that every label may hold.
  static func isLabel(_ label: String, _ words: Set<String>) -> Bool {
    let core = core(of: label)
    return core.count == 1 && words.contains(core[0])
  }

  static func isDuration(_ field: Field) -> Bool {
    field.duration != nil && isLabel(field.label, ["duration"])
  }

  /// The start and the end among fields, if each is stated once.
  static func span(of fields: [Field], in document: Document) -> TimeSpan? {
    let timed = fields.filter { $0.moment != nil }
    func only(_ words: Set<String>) -> TimeOfDay? {
      let named = timed.filter { isLabel($0.label, words) }
      return named.count == 1 ? named[0].moment : nil
    }
    func has(_ words: Set<String>) -> Bool { timed.contains { isLabel($0.label, words) } }
    guard
      let start = only(startLabels),
      let end = has(endLabels)
        ? only(endLabels) : has(mitigationLabels) ? nil : only(repairLabels)
    else { return nil }
    return TimeSpan(start, end, in: document)
  }

  /// From the detection to the end, where no start is stated: the whole took no less.
  static func detected(in fields: [Field], _ document: Document) -> TimeSpan? {
    let starts = fields.filter { $0.moment != nil && isLabel($0.label, detectionLabels) }
    let ends = fields.filter { $0.moment != nil && isLabel($0.label, detectedEndLabels) }
    guard starts.count == 1, ends.count == 1, let start = starts[0].moment,
      let end = ends[0].moment
    else { return nil }
    return TimeSpan(start, end, in: document)
  }
}
