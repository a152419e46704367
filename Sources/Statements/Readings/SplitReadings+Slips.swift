internal import DocumentModel

/// Sums that a slip of the hand explains: 18 + 24 written beside 53.
extension SplitReadings {
  /// How many digits the longest number has of which a slip makes the sum wrong; zero where none does.
  func slip(_ whole: Mention, _ parts: [Mention]) -> Int {
    guard !words.partsWords, (parts + [whole]).allSatisfy({ $0.quantity.approximation == nil })
    else { return 0 }
    do throws(ArithmeticFault) {
      var sum = Rational.zero
      for part in parts { sum = try sum + part.value }
      var most = Slip.digits(of: whole, insteadOf: sum) ?? 0
      for part in parts {
        let value = try part.value + whole.value - sum
        most = max(most, Slip.digits(of: part, insteadOf: value) ?? 0)
      }
      return most
    } catch {
      return 0
    }
  }

  /// 受理235件，立案143件、不立案92件，其中举报的168件，发现的67件: parts of a whole farther back, where they add up.
  func farther(from first: Int) -> [Reading] {
    let opener = mentions[first]
    guard !words.partsWords, opener.has(.part), first > 1, let parts = run(from: first),
      parts.count > 1
    else { return [] }
    let wholes = mentions[..<(first - 1)].filter {
      $0.sentence >= opener.sentence - 1 && $0.measures(like: opener) && !isRemark($0)
    }
    // 查处43起，处分38人，其中甲17起、乙29起: the only one of their kind.
    if wholes.count == 1, let whole = wholes.first, whole.kind == .count,
      whole.sentence == opener.sentence,
      !mentions[first - 1].measures(like: opener), isPartOf(whole, parts)
    {
      return [
        reading(whole, parts) { sum in
          sum.low > whole.estimate.high && isClose(sum, whole) && !isLoose(whole, parts)
            && !parts.contains { $0.quantity.unit != whole.quantity.unit } ? .likely : .weak
        }
      ].compactMap(\.self)
    }
    let facts = wholes.filter { !$0.has(.plan) }
    // 余额36.8亿元，控制在限额38.2亿元以内，其中一般债务21.5亿元，专项债务15.3亿元
    if facts.count == 1, let whole = facts.first, mentions[first - 1].has(.plan),
      whole.sentence == opener.sentence, isPartOf(whole, parts)
    {
      return [
        reading(whole, parts) { sum in
          !isLoose(whole, parts) && slip(whole, parts) > 1 && isClose(sum, whole) ? .likely : .weak
        }
      ].compactMap(\.self)
    }
    return wholes.compactMap { whole in
      guard let sum = reading(whole, parts, { _ in .weak }), sum.holds else { return nil }
      return Reading(.split, sum.roles, subject: opener, note: sum.note, strength: .weak) {
        () throws(ArithmeticFault) in true
      }
    }
  }

  /// Whether no part is said of a time or in another way than its whole.
  private func isPartOf(_ whole: Mention, _ parts: [Mention]) -> Bool {
    whole.depth == parts[0].depth && !words.people.contains(whole.quantity.unit)
      && !parts.contains { $0.has([.plan, .each, .base, .whole]) }
  }

  /// Whether a total that a slip makes wrong is that of the row before it: 一季度收入…，全年收入合计.
  func isTotal(_ whole: Mention, of parts: [Mention]) -> Bool {
    (whole.noun.isEmpty || parts[0].noun.hasSuffix(whole.noun))
      && !isLoose(whole, parts) && slip(whole, parts) > 2
  }

  /// 发行债券53.9亿元。新增债券9.6亿元，再融资债券44.3亿元: a sentence of nothing but parts.
  func isSentenceOfParts(_ whole: Mention, _ parts: [Mention]) -> Bool {
    guard !words.partsWords, parts.count > 1, whole.depth == 0,
      parts[0].sentence == whole.sentence + 1
    else { return false }
    let own = mentions.filter { $0.sentence == parts[0].sentence && $0.isAmount && $0.depth == 0 }
    let before = mentions.filter { $0.sentence == whole.sentence && $0.measures(like: whole) }
    return own.count == parts.count && before.count == 1
      && (parts.count > 2 || whole.has(.whole)
        || parts.allSatisfy { words.share($0.noun, whole.noun + whole.head) })
  }

  /// 上半年办结3,946件，下半年办结4,986件，全年办结8,932件: two halves and what they make.
  func halves(before index: Int) -> [Reading] {
    guard !words.partsWords, index > 1 else { return [] }
    let (a, b, whole) = (mentions[index - 2], mentions[index - 1], mentions[index])
    let isRow = b.separator <= .comma && whole.separator <= .comma
    guard isRow, !isRemark(a), !isRemark(b), !isRemark(whole), !whole.has([.part, .plan]),
      a.measures(like: whole), b.measures(like: whole), a.sentence == whole.sentence,
      a.depth == whole.depth, b.depth == whole.depth,
      words.pairs.contains(where: { first, second in
        areHalves(a, first, b, second, of: whole) || areHalves(a, second, b, first, of: whole)
      })
    else { return [] }
    return [reading(whole, [a, b]) { _ in .strong }].compactMap(\.self)
  }

  /// Whether two names are those of two halves but for a word in each.
  private func areHalves(
    _ a: Mention, _ one: String, _ b: Mention, _ other: String, of whole: Mention
  ) -> Bool {
    guard a.noun.contains(one), b.noun.contains(other) else { return false }
    let rest = Self.rest(of: a.noun, without: one)
    return rest == Self.rest(of: b.noun, without: other)
      && (rest == whole.noun || isYear(whole, [a, b]))
  }

  /// 上半年销售额4.26亿元，下半年销售额5.13亿元，全年9.39亿元: a number without a name that a slip made.
  private func isYear(_ whole: Mention, _ parts: [Mention]) -> Bool {
    whole.noun.isEmpty && whole.cues.subtracting([.filler, .whole, .to]).isEmpty
      && words.times.shortSpan(in: parts[0].noun) != nil && slip(whole, parts) > 1
  }

  private static func rest(of noun: String, without word: String) -> String? {
    noun.hasPrefix(word) ? String(noun.dropFirst(word.count)) : nil
  }
}
