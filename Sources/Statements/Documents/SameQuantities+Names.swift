internal import DocumentModel
internal import SourceText

extension SameQuantities {
  /// Whether the second number is that of the first one's name, or counts what it counted.
  func areAlike(_ a: Entry, _ b: Entry) -> Bool {
    if b.coreLength > 1, a.coreLength > 1 {
      let (short, long) = a.coreLength < b.coreLength ? (a, b) : (b, a)
      // 发现安全隐患 and 整改安全隐患 are two things.
      let isPlain =
        short.coreLength == long.coreLength || a.actions.isEmpty && b.actions.isEmpty
      if short.coreLength > 2, isPlain, long.core.hasSuffix(short.core) { return true }
    }
    // 接待游客, 游客接待量
    if !words.hasBlanks, Self.haveSameCharacters(a, b) { return true }
    // 存在隐患的132个点位中: some of those named before.
    guard refers(b), b.core.isEmpty || a.name.contains(b.core) else { return false }
    if a.coreLength > 1, b.coreLength > 1, a.core.hasSuffix(b.core), closes(b) { return true }
    if Self.overlap(a.core, b.behind) > 1 || Self.overlap(a.core, words.core(of: b.behind)) > 1 {
      return true
    }
    // 截至年底2.84亿元已全部分配到县; 628.74亿元的总量
    // In all 272 admissions: the unit is the name.
    let isNamed = words.hasBlanks && b.mention.kind == .count
    let isOfPlace =
      isNamed || Slip.isRich(b.mention)
      || words.behindBackReferences.contains { b.behind.hasPrefix($0) }
    return b.core.isEmpty && isOfPlace
  }

  /// Whether a number counts what was named before: 上述197个问题, 2886件信访事项中.
  private func refers(_ entry: Entry) -> Bool {
    guard !entry.behind.isEmpty else { return false }
    return entry.core.isEmpty || points(entry) || closes(entry)
  }

  /// Whether a number begins with a word that can only point back: 这64个项目.
  func points(_ entry: Entry) -> Bool {
    words.backReferences.contains { entry.name.hasPrefix($0) }
  }

  /// Whether nothing else of their kind was counted shortly before: the second may be a sum of it.
  func isAlone(_ first: Entry, _ second: Entry) -> Bool {
    first.passage == second.passage && Self.overlap(first.core, second.behind) > 1
      && entries[start(of: second.passage)...].prefix { $0.passage == second.passage }.count {
        $0.unit == second.unit
          && $0.mention.sentence >= first.mention.sentence
          && $0.mention.range.lowerBound < second.mention.range.lowerBound
      } == 1
  }

  /// The first number of a passage.
  private func start(of passage: Int) -> Int {
    entries.partitioningIndex { $0.passage >= passage }
  }

  func closes(_ entry: Entry) -> Bool {
    words.behindBackReferences.contains { entry.behind.contains($0) }
  }

  /// Whether two names are of the same words in another order.
  private static func haveSameCharacters(_ a: Entry, _ b: Entry) -> Bool {
    let (short, long) = a.coreLength < b.coreLength ? (a, b) : (b, a)
    return short.coreLength > 3 && long.coreLength - short.coreLength < 2
      && short.core.allSatisfy(long.core.contains)
  }

  /// How many characters end one name and begin another one.
  private static func overlap(_ noun: String, _ head: String) -> Int {
    guard !head.isEmpty else { return 0 }
    var end = noun[...]
    while !end.isEmpty, !head.hasPrefix(end) { end.removeFirst() }
    return end.count
  }
}
