/// Counts the paragraphs of lists, as Word does.
struct NumberCounter {
  private let numbering: DocxNumbering
  /// The last numbers by list and level; uses of one list share them.
  private var counts: [Int: ListCounts] = [:]
  /// The uses that were met.
  private var met: Set<Int> = []

  init(_ numbering: DocxNumbering) { self.numbering = numbering }

  /// The number of the next paragraph.
  ///
  /// - Parameters:
  ///   - id: The use of a list that the paragraph names.
  ///   - ilvl: Its level, from 0; nil for that of its style.
  ///   - style: Its style.
  /// - Returns: Nil for a list that is not defined.
  mutating func next(_ id: Int, _ ilvl: Int?, style: String?) -> FlowNumber? {
    guard let instance = numbering.instances[id] else { return nil }
    let ilvl = numbering.level(ofStyle: style, in: instance) ?? ilvl ?? 0
    guard let level = numbering.level(ilvl, of: instance) else { return nil }
    var counts = self.counts[instance.list] ?? ListCounts()
    if met.insert(id).inserted {
      for level in instance.starts.keys { counts.forget(level) }
    }
    counts.count(ilvl) {
      start(of: $0, instance)
    } restarts: { inner in
      numbering.level(inner, of: instance)?.restart.map { ilvl < $0 } ?? true
    }
    self.counts[instance.list] = counts
    let isBullet = level.format == .bullet
    return FlowNumber.shown(
      isBullet ? "" : text(of: level, counts, instance), isBullet: isBullet,
      isApart: level.suffix != .nothing, list: instance.list, level: ilvl)
  }

  private func start(of ilvl: Int, _ instance: DocxNumbering.Instance) -> Int {
    instance.starts[ilvl] ?? numbering.level(ilvl, of: instance)?.start ?? 1
  }

  /// The text of a level with its numbers.
  private func text(
    of level: DocxNumbering.Level, _ counts: ListCounts, _ instance: DocxNumbering.Instance
  ) -> String {
    var text = ""
    var isMark = false
    for character in level.text {
      if isMark, let digit = character.wholeNumberValue, 1...9 ~= digit {
        let format = numbering.level(digit - 1, of: instance)?.format ?? .decimal
        let count = counts[digit - 1] ?? start(of: digit - 1, instance)
        text += (level.isLegal && format != .none ? .decimal : format).text(of: count)
        isMark = false
      } else if character == "%", !isMark {
        isMark = true
      } else {
        if isMark { text += "%" }
        isMark = character == "%"
        if !isMark { text.append(character) }
      }
    }
    return isMark ? text + "%" : text
  }
}
