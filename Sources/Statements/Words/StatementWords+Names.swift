internal import DocumentModel

extension StatementWords {
  /// Grew at a compound rate of 3%: whether a rate is that of the growth.
  func isOfGrowth(_ noun: String) -> Bool {
    guard partsWords else { return false }
    let parts = noun.split(separator: " ")
    guard parts.last == "rate" else { return false }
    return parts.count < 2 || lists.growthRates.contains(String(parts[parts.count - 2]))
  }

  /// Whether two names are a pair that makes a whole: men and women.
  func arePaired(_ a: String, _ b: String) -> Bool {
    func has(_ noun: String, _ word: String) -> Bool {
      partsWords ? " \(noun) ".contains(" \(word) ") : noun.contains(word)
    }
    return lists.pairs.contains { first, second in
      // 税收 and 非税收入: what the second word leaves of its name has not the first one.
      if !partsWords, second.count > first.count || !second.contains(first), has(a, first),
        !has(a, second), let place = b.place(of: second),
        !(b[..<place.lowerBound] + "，" + b[place.upperBound...]).contains(first)
      {
        return true
      }
      return (has(a, first) && has(b, second) && !has(b, first))
        || (has(a, second) && has(b, first) && !has(a, first))
    }
  }

  /// Whether a word says of all: 全年.
  func saysAll(_ word: [UInt8]) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    return lists.wholeness.contains(where: text.hasPrefix)
  }

  /// What a degree is of: 满意 of 满意度; nil where the noun names none.
  func degree(of noun: String) -> String? {
    guard let ending = lists.degreeEndings.first(where: noun.hasSuffix) else { return nil }
    return String(noun.dropLast(ending.count))
  }

  /// What a rate is the rate of, 办结 of 案件办结率; nil where the noun names no such rate.
  func stem(of noun: String) -> String? {
    // Uptake stood at 65%: the verb is no part of the name.
    if partsWords {
      let parts = noun.split(separator: " ")
      if parts.count > 2, cues(of: parts.suffix(2).joined(separator: " ")).contains(.opening) {
        return stem(of: parts.dropLast(2).joined(separator: " "))
      }
    }
    guard let ending = lists.rateEndings.first(where: noun.hasSuffix) else { return nil }
    return String(noun.dropLast(ending.count))
  }

  /// 39% of the gap of 5.1 hours; five more than usual: whether a difference is from something else than the numbers
  /// before it; in a language that parts words.
  func isOfAnother(_ by: Mention, behind before: Mention?) -> Bool {
    guard partsWords else { return false }
    let compared = by.behind.drop { !cues(of: $0).contains(.compare) }.dropFirst()
    return by.isBehindSlash && before?.isRate ?? false
      || compared.first.map(lists.unstated.contains) ?? false
  }

  /// This 13% rise in all crimes: whether what a change is of is all of something, not what the numbers before it count.
  func saysOfAll(_ change: Mention) -> Bool {
    change.behind.contains { cues(of: $0).contains(.whole) }
  }

  /// 24% of sales: whether what a share is of is named, and neither of two numbers counts it.
  func isOfAnotherWhole(_ name: [String], _ a: Mention, _ b: Mention) -> Bool {
    guard let first = name.first, first.count > 3 else { return false }
    let known = [a, b].map { $0.noun + " " + $0.head + " " + $0.quantity.unit }
    let own = lists.passedWholes.contains(first)
    return own && !share(first, known.joined(separator: " "))
  }

  /// The fleet as a whole having run 1,952,000 km: whether the name of a number says that it is of all.
  func isOfAll(_ mention: Mention) -> Bool {
    lists.wholeNames.contains { mention.noun.contains($0) || mention.head.contains($0) }
  }
}
