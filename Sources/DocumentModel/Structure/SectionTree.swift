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

    var isUnmarkedHeading: Bool { markupLevel.map(UnmarkedHeading.isLevel) ?? false }
  }

  /// What makes two headings siblings.
  private enum Key: Equatable {
    case markup(Int)
    /// Of a dotted number, with how many numbers stand before its last.
    case form(NumberForm, depth: Int)
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
      let rank = ranks.first { $0.key == key }?.rank ?? 0
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
        outerNumbers: line.number?.outer ?? [], level: levels[index],
        marker: line.number?.marker ?? start..<start, title: line.title,
        isRunIn: line.isRunIn, isUnmarkedHeading: line.isUnmarkedHeading,
        isMarked: line.markupLevel != nil && !line.isUnmarkedHeading, parent: parents[index],
        extent: start..<max(start, ends[index]))
    }
  }

  private static func key(of line: Line) -> Key {
    if let level = line.markupLevel { return .markup(level) }
    return line.number.map { .form($0.form, depth: $0.outer.count) } ?? .markup(1)
  }

  /// The order of the keys from the outermost in: markup, then the forms as they usually nest.
  ///
  /// Two neighbouring forms change places when the usually inner one comes first, starts only once
  /// and goes on, and the usually outer one starts again and again: 1.（一）（二）2.（一）（二）.
  private static func ranks(of lines: [Line]) -> [(key: Key, rank: Int)] {
    /// How the headings of one form are numbered.
    struct Use {
      let form: NumberForm
      let depth: Int
      let first: Int
      var count = 0
      var starts = 0
    }
    var uses: [Use] = []
    for (index, line) in lines.enumerated() {
      guard line.markupLevel == nil, let number = line.number else { continue }
      let depth = number.outer.count
      let place =
        uses.firstIndex { $0.form == number.form && $0.depth == depth } ?? uses.count
      if place == uses.count { uses.append(Use(form: number.form, depth: depth, first: index)) }
      uses[place].count += 1
      if number.number == 1 { uses[place].starts += 1 }
    }
    var forms = NumberForm.allCases.flatMap { form in
      uses.filter { $0.form == form }.sorted { $0.depth < $1.depth }
    }
    func isInverted(_ outer: Use, _ inner: Use) -> Bool {
      inner.depth == 0 && inner.starts == 1 && inner.count > 1 && outer.starts > 1
        && inner.first < outer.first
    }
    for end in forms.indices {
      var index = end
      while index > 0, isInverted(forms[index - 1], forms[index]) {
        forms.swapAt(index - 1, index)
        index -= 1
      }
    }
    var ranks: [(key: Key, rank: Int)] = [(.markup(1), 1)]
    for level in lines.compactMap(\.markupLevel)
    where !ranks.contains(where: { $0.key == .markup(level) }) {
      // Lead-ins stand below everything that is numbered.
      ranks.append((.markup(level), UnmarkedHeading.isLevel(level) ? level + 1000 : level))
    }
    for (index, use) in forms.enumerated() {
      // A number that marked headings bear too stands as high without the mark.
      let marked = lines.first {
        $0.markupLevel != nil && !$0.isUnmarkedHeading && $0.number?.form == use.form
          && $0.number?.outer.count == use.depth
      }
      ranks.append((.form(use.form, depth: use.depth), marked?.markupLevel ?? 100 + index))
    }
    return ranks
  }
}
