internal import DocumentModel

/// 发放1200万元，惠及3000人，人均4000元: a total, how many share it, and what each has.
struct AverageReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  init(_ mentions: [Mention], _ words: StatementWords) {
    self.mentions = mentions
    self.words = words
  }

  var all: [Reading] {
    mentions.indices.compactMap(mean) + mentions.indices.flatMap(loose)
      + mentions.indices.flatMap { index -> [Reading] in
        let each = mentions[index]
        guard each.isAmount, each.has(.each), !each.isDifference, !each.isForTwo,
          let per = share(of: each)
        else {
          return []
        }
        return readings(of: index, per: per) + overTime(index, per: per)
      }
  }

  /// What a number is for each of: 1,000 and 人 of 每千人拥有床位.
  struct Share {
    let unit: String
    let scale: Int
  }

  /// What the number is for each of: 人 of 人均, 期 of 平均每期.
  func share(of each: Mention) -> Share? {
    guard let word = each.each else { return nil }
    let named = words.unit(of: word)
    let unit = named.isEmpty ? (each.eachNoun.isEmpty ? each.noun : each.eachNoun) : named
    let scale = words.times.scales.first {
      unit.hasPrefix($0.word) && unit.count > $0.word.count
    }
    let rest = String(unit.dropFirst(scale?.word.count ?? 0))
    return rest.isEmpty ? nil : Share(unit: rest, scale: scale?.number ?? 1)
  }

  /// The amounts of the sentence of an average that may be its total.
  func totals(of index: Int) -> [Int] {
    let each = mentions[index]
    return mentions.indices.filter {
      let other = mentions[$0]
      return $0 != index && other.isAmount && isNear(other, each)
        && !other.has([.rise, .fall, .base, .each]) && factor(other, each) != nil
    }
  }

  func readings(of index: Int, per share: Share) -> [Reading] {
    let each = mentions[index]
    let (totals, counts) = (totals(of: index), counts(of: index, share))
    var found: [Reading?] = []
    for total in totals {
      for count in counts where count != total {
        guard let factor = factor(mentions[total], each) else { continue }
        let (sum, number) = (mentions[total], mentions[count])
        let isOnly =
          words.partsWords
          ? totals.count == 1 && counts.count == 1
          : isOnly(total, count, index, totals, counts)
        let isClear =
          isOnly && each.cues.isDisjoint(with: [.plan, .part]) && !sum.has(.part)
          // 总产213万吨，其中小麦面积86万亩、亩产412公斤: of some of it.
          && (words.partsWords || !number.has(.part))
          // Between three and six months, one month being equal to £76,933.
          && !(words.partsWords && each.isInWords && each.value == .one)
          && isOf(sum, number, each, share) && !isNarrowed(each, sum, number)
          && (max(total, count) < index || isExplained(index, by: total, count))
        let isNearby =
          !words.partsWords && isNearby(total, count, index, factor, share, totals, counts)
        let isNamed = isNamed(sum, number, each, share)
        let times = timeFactor(number, share)
        let isScaled = share.scale != 1 || times != .one || factor != .one
        found.append(
          Reading(
            .average, ["total": [sum], "count": [number], "each": [each]], subject: each,
            note: isScaled ? "scaled" : "",
            strength: isClear && !isOfPopulation(sum, number, each, factor)
              ? .strong : isNearby || isNamed ? .likely : .weak
          ) { () throws(ArithmeticFault) in
            let total = try sum.estimate * Estimate(factor) * Estimate(Rational(share.scale))
            return try (total / number.estimate / Estimate(times)).overlaps(estimate(of: each))
          })
      }
    }
    return found.compactMap(\.self)
  }

  /// The amounts near an average that may count what it is for each of.
  func counts(of index: Int, _ share: Share) -> [Int] {
    let each = mentions[index]
    return mentions.indices.filter {
      let other = mentions[$0]
      return $0 != index && isNear(other, each) && !other.has([.rise, .fall, .base])
        && isCount(other, share)
    }
  }

  /// Whether a number counts what an average is for each of.
  func isCount(_ mention: Mention, _ share: Share) -> Bool {
    let measure = mention.quantity.unit
    guard mention.kind == .count, let first = share.unit.first,
      words.partsWords || mention.value != .one
    else { return false }
    if words.times.persons.contains(String(first)), words.times.persons.contains(measure) {
      return true
    }
    if timeFactor(mention, share) != .one { return true }
    if let parts = words.times.units[share.unit], parts == words.times.units[measure] {
      return true
    }
    if words.partsWords {
      return share.unit.hasPrefix(measure) || measure.hasPrefix(share.unit)
    }
    return !measure.isEmpty
      && (share.unit.hasPrefix(measure) || measure.hasPrefix(share.unit)
        || measure.hasSuffix(share.unit))
      // 村均, of 230个村
      || (mention.noun + mention.head).contains(first)
  }
}
