/// Turns heading lines into headings with levels, parents and extents.
struct SectionTree {
  /// A heading line, read but not yet placed in the tree.
  struct Line {
    let block: Int
    /// The whole block.
    let range: TextRange
    let number: HeadingNumber?
    let markupLevel: Int?
    let title: TextRange
    let isRunIn: Bool
  }

  /// What makes two headings siblings.
  private enum Key: Hashable {
    case markup(Int)
    case form(NumberForm)
  }

  /// The headings of `lines`, which are in the order of the text; the body ends at `end`.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func headings(of lines: [Line], end: Int) -> [Heading] {
    let ranks = ranks(of: lines)
    var levels: [Int] = []
    var parents: [Int?] = []
    var ends = [Int](repeating: end, count: lines.count)
    var open: [(key: Key, rank: Int, index: Int)] = []
    for (index, line) in lines.enumerated() {
      let key = key(of: line)
      let rank = ranks[key] ?? 0
      while let last = open.last, last.rank >= rank {
        ends[last.index] = line.range.lowerBound
        open.removeLast()
      }
      parents.append(open.last?.index)
      open.append((key, rank, index))
      levels.append(open.count)
    }
    return lines.indices.map { index in
      let line = lines[index]
      let start = line.range.lowerBound
      return Heading(
        block: line.block, form: line.number?.form, number: line.number?.number,
        level: levels[index], marker: line.number?.marker ?? start..<start, title: line.title,
        isRunIn: line.isRunIn, parent: parents[index], extent: start..<max(start, ends[index]))
    }
  }

  private static func key(of line: Line) -> Key {
    if let level = line.markupLevel { return .markup(level) }
    return line.number.map { .form($0.form) } ?? .markup(1)
  }

  /// The order of the keys from the outermost in: markup, then the forms as they usually nest.
  ///
  /// Two neighbouring forms change places when the usually inner one comes first, starts only once
  /// and goes on, and the usually outer one starts again and again: 1.（一）（二）2.（一）（二）.
  private static func ranks(of lines: [Line]) -> [Key: Int] {
    var starts: [NumberForm: Int] = [:]
    var counts: [NumberForm: Int] = [:]
    var first: [NumberForm: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard line.markupLevel == nil, let number = line.number else { continue }
      counts[number.form, default: 0] += 1
      if number.number == 1 { starts[number.form, default: 0] += 1 }
      if first[number.form] == nil { first[number.form] = index }
    }
    var forms = NumberForm.allCases.filter { counts[$0] != nil }
    func isInverted(_ outer: NumberForm, _ inner: NumberForm) -> Bool {
      starts[inner] == 1 && counts[inner, default: 0] > 1 && starts[outer, default: 0] > 1
        && first[inner, default: 0] < first[outer, default: 0]
    }
    for end in forms.indices {
      var index = end
      while index > 0, isInverted(forms[index - 1], forms[index]) {
        forms.swapAt(index - 1, index)
        index -= 1
      }
    }
    var ranks: [Key: Int] = [:]
    for line in lines {
      if let level = line.markupLevel { ranks[.markup(level)] = level }
    }
    ranks[.markup(1)] = 1
    for (index, form) in forms.enumerated() { ranks[.form(form)] = 100 + index }
    return ranks
  }
}
