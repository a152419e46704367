internal import DocumentModel
internal import SourceText

/// 受理2486件。在2886件信访事项中: one quantity said twice with two values.
///
/// Reported only where one number can have become the other by a slip of the hand: two numbers of one
/// name may be of two times or places, and then they differ more.
struct SameQuantities {
  typealias Entry = NamedQuantity

  let words: DocumentWords
  let document: Document
  let passages: [Passage]
  private(set) var entries: [Entry] = []
  /// The entries of one name and unit, by their places.
  private var groups: [[Int]] = []
  /// In which of those an entry is.
  private var group: [Int] = []
  /// Whether the numbers of a group have no more than two values.
  private var hasFewValues: [Bool] = []
  /// The values of the numbers of each passage.
  private let passageValues: [[Rational]]
  /// How many numbers back a thing may have been named.
  private static let reach = 8

  init(
    _ passages: [Passage], in document: Document, _ words: StatementWords, _ own: DocumentWords
  ) {
    self.words = own
    self.document = document
    self.passages = passages
    passageValues = passages.map(\.values)
    var known: [String: Int] = [:]
    for (index, passage) in passages.enumerated() {
      for place in passage.mentions.indices
      where NamedQuantity.isPlain(passage.mentions[place], own) {
        let entry = NamedQuantity(place, of: passage, at: index, in: document, words, own)
        let name = "\(entry.core)\n\(entry.unit.kind.rawValue)\(entry.unit.unit)"
        let place = known[name] ?? groups.count
        if place == groups.count {
          known[name] = place
          groups.append([])
        }
        groups[place].append(entries.count)
        group.append(place)
        entries.append(entry)
      }
    }
    hasFewValues = groups.map { places in
      var values: [Rational] = []
      for place in places where values.count < 3 {
        let value = entries[place].mention.quantity.value
        if !values.contains(value) { values.append(value) }
      }
      return values.count < 3
    }
  }

  var all: [Reading] {
    entries.indices.compactMap { near(at: $0) } + named + exceeding
      + SlippedNumbers(entries, in: document, hasBlanks: words.hasBlanks).pairs.compactMap {
        reading($0, $1)
      }
  }

  // MARK: - Anywhere

  /// Numbers of one name that have two values all over the text.
  private var named: [Reading] {
    groups.compactMap { places -> Reading? in
      guard places.count > 1 else { return nil }
      let group = places.map { entries[$0] }.filter {
        $0.coreLength > 2 || $0.coreLength > 1 && Slip.isRich($0.mention)
      }
      guard let first = group.first else { return nil }
      let others = group.filter { !isEqual($0, first) }
      // Three values are of three places or times.
      guard let other = others.first, others.allSatisfy({ isEqual($0, other) })
      else { return nil }
      return reading(first, other)
    }
  }

  // MARK: - Right behind

  /// What was named or counted shortly before.
  private func near(at index: Int) -> Reading? {
    let entry = entries[index]
    let earlier = (max(0, index - Self.reach)..<index).filter { place in
      guard entries[place].unit == entry.unit else { return false }
      let other = entries[place]
      return !isBeside(other, entry) && isNear(other, entry) && areAlike(other, entry)
    }
    guard let nearest = earlier.last, !earlier.contains(where: { isEqual(entries[$0], entry) }),
      // Three values are of three places or times.
      [nearest, index].allSatisfy({ hasFewValues[group[$0]] })
    else { return nil }
    return reading(entries[nearest], entry)
  }

  private func isNear(_ a: Entry, _ b: Entry) -> Bool {
    a.passage == b.passage && b.mention.sentence - a.mention.sentence < 3
      || a.passage == b.passage - 1 && b.mention.sentence == 0
  }

  /// 107 bytes on one system and 103 bytes on another.
  private func isBeside(_ a: Entry, _ b: Entry) -> Bool {
    // 结案率99.3%，审限内结案率99.8%
    if !words.hasBlanks, a.mention.isRate, a.passage == b.passage,
      a.mention.sentence == b.mention.sentence, b.core.count > a.core.count
    {
      return true
    }
    return words.hasBlanks && a.passage == b.passage && a.mention.sentence == b.mention.sentence
      && b.mention.separator <= .comma && !points(b) && !closes(b)
  }

  // MARK: -

  private func isEqual(_ a: Entry, _ b: Entry) -> Bool { a.estimate.overlaps(b.estimate) }

  /// Whether the second number is that of some of the first ones, or stands beside both before.
  private func isAnother(_ first: Entry, _ second: Entry) -> Bool {
    let (a, b) = (first.mention.quantity, second.mention.quantity)
    guard abs(first.passage - second.passage) < 2 else { return false }
    let digits = document.text.bytes[b.range].filter(\.isASCIIDigit)
    if document.holds(digits, between: a.range.upperBound, b.range.lowerBound) { return true }
    let size = try? (a.value - b.value).magnitude()
    let isRest = size.map { size in
      [first, second].contains { passageValues[$0.passage].holdsInOrder(size) }
    }
    let parts = second.behind.split { !$0.isLetter }.prefix(3).map(String.init)
    let isNarrowed =
      digits.count < 4 && parts.contains(where: words.narrowings.contains)
      || words.hasBlanks && parts.contains(where: words.relatives.contains)
    return isRest ?? false || isNarrowed
  }

  /// 7月可用率99.93%，全年可用率99.99%: rates of one sentence, of which one has a time of its own.
  private func areOfTwoTimes(_ a: Entry, _ b: Entry) -> Bool {
    !words.hasBlanks && a.mention.isRate && a.passage == b.passage
      && a.mention.sentence == b.mention.sentence && b.mention.separator <= .comma
      && a.name.contains(where: \.isNumber) != b.name.contains(where: \.isNumber)
  }

  /// 达到10万条时，成本为151美元；达到100万条时，成本为161美元.
  private func areOfTwoCases(_ a: Entry, _ b: Entry) -> Bool {
    guard !words.hasBlanks, a.passage == b.passage, a.mention.sentence == b.mention.sentence
    else { return false }
    let passage = passages[a.passage]
    return Passage.areOfTwoCases(passage.opener(of: a.mention), passage.opener(of: b.mention))
  }

  private func reading(_ first: Entry, _ second: Entry) -> Reading? {
    let (a, b) = (first.mention, second.mention)
    let flow: Cues = [.incoming, .outgoing, .opening, .closing]
    let flows = [a, b].map { $0.cues.intersection(flow) }.filter { !$0.isEmpty }
    let actions = [first, second].map(\.actions).filter { !$0.isEmpty }
    let years = [a.year, b.year].compactMap(\.self)
    if words.hasBlanks, let far = document.sentence(of: a.quantity),
      let near = document.sentence(of: b.quantity), far != near,
      document.areOfTwoTimes(far, near, words)
    {
      return nil
    }
    guard !first.isBeside(second, in: document), !areOfTwoTimes(first, second),
      !areOfTwoCases(first, second),
      first.datedHeadings(in: document) == second.datedHeadings(in: document),
      !isAnother(first, second), years.count < 2 || a.year == b.year, Set(flows).count < 2,
      Set(actions).count < 2,
      Slip.isLikely(a, b) || words.hasBlanks && first.hasFrame(of: second, words)
        || points(second) && isAlone(first, second)
    else { return nil }
    return Reading(
      .same, ["first": [a], "second": [b]], subject: b, note: "twice", strength: .likely
    ) { () throws(ArithmeticFault) in false }
  }
}
