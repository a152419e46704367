internal import DocumentModel

/// 3,450 pupils and 230 teachers, a ratio of 15 to 1; 3 to 2: 168 of the former and 112 of the latter: two small
/// numbers that say in what proportion two others are; in a language that parts words.
struct RatioReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    return mentions.indices.dropLast().flatMap(readings) + mentions.indices.flatMap(plain)
  }

  private func readings(at index: Int) -> [Reading] {
    let (times, per) = (mentions[index], mentions[index + 1])
    guard isRatio(times, per) else { return [] }
    let near = mentions.indices.filter {
      let other = mentions[$0]
      return $0 != index && $0 != index + 1 && other.sentence == times.sentence && other.isAmount
        && !(other.isInWords && other.value <= Rational(12)) && !other.isAttribute
        && !other.isDifference && !other.isBehindSlash && other.value > .zero
        && !isColon($0) && !($0 > 0 && isColon($0 - 1))
    }
    let named = near.filter { isNamed(mentions[$0], times) || isNamed(mentions[$0], per) }
    let pair = near.count == 2 ? near : named
    var found: [Reading] = []
    for (place, a) in near.enumerated() {
      for b in near.dropFirst(place + 1) {
        let isMeant =
          pair == [a, b] && !isOfOthers(times, mentions[a], mentions[b])
          && ![mentions[a], mentions[b]].contains {
            $0.quantity.approximation != nil || $0.has([.plan, .base, .compare, .part])
          }
        found += [reading(times, per, mentions[a], mentions[b], isMeant)].compactMap(\.self)
      }
    }
    return found
  }

  /// The ratio of pupils to classrooms, beside pupils and teachers: whether it is named after something else.
  private func isOfOthers(_ times: Mention, _ a: Mention, _ b: Mention) -> Bool {
    let name = times.noun.split(separator: " ").drop { !words.ratioNames.contains(String($0)) }
    let known = [a, b].map { $0.noun + " " + $0.head + " " + $0.quantity.unit }
      .joined(separator: " ")
    return name.dropFirst().contains { $0.count > 3 && !words.share(String($0), known) }
  }

  /// 8:1: whether nothing but a colon parts a number from the next one.
  private func isColon(_ index: Int) -> Bool {
    index + 1 < mentions.count && isColon(mentions[index], mentions[index + 1])
  }

  private func isColon(_ times: Mention, _ per: Mention) -> Bool {
    per.isBehindColon && per.quantity.range.lowerBound == times.quantity.range.upperBound + 1
  }

  private func isRatio(_ times: Mention, _ per: Mention) -> Bool {
    let isNamed =
      (times.noun + " " + per.head).split(separator: " ").contains {
        words.ratioNames.contains(String($0))
      } || times.has(.by) && times.noun.isEmpty && per.has(.to)
    let isColon = isColon(times, per)
    guard isNamed || isColon, !times.has([.compare, .plan]), times.isAmount, per.isAmount,
      times.value > .zero,
      per.value > .zero, per.value <= Rational(100), times.value <= Rational(100),
      per.sentence == times.sentence, times.depth == per.depth
    else { return false }
    return isColon || per.has(.to) && per.separator == .none && !times.has([.from, .compare])
  }

  /// Whether a number counts what one of the ratio is said to count: women of two women to three men.
  private func isNamed(_ number: Mention, _ part: Mention) -> Bool {
    let unit = part.quantity.unit
    guard unit.count > 2 else { return false }
    let said = number.noun + " " + number.head + " " + number.quantity.unit
    return said.split(separator: " ").contains { $0 == unit }
  }

  private func reading(
    _ times: Mention, _ per: Mention, _ a: Mention, _ b: Mention, _ isMeant: Bool
  )
    -> Reading?
  {
    guard let stated = try? times.estimate / per.estimate,
      let forth = try? a.estimate / b.estimate, let back = try? b.estimate / a.estimate
    else { return nil }
    let most = per.value == .one ? 105 : 107
    let holds = [forth, back].contains {
      $0.isNear(stated, from: 200 - most, to: most) || $0.overlaps(stated)
    }
    let isNear = [forth, back].contains { $0.isNear(stated, from: 40, to: 250) }
    return Reading(
      .factor, ["from": [b], "to": [a], "times": [times]], subject: times, note: "proportion",
      strength: isMeant && isNear ? .likely : .weak
    ) { () throws(ArithmeticFault) in holds }
  }
}
