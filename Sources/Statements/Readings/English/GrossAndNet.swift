internal import DocumentModel

/// Gross emissions were 6,558 kt; after the 789 kt taken up by forests, net emissions were 5,769 kt: what a gross number is
/// without the only other one of its measure; in a language that parts words.
struct GrossAndNet {
  private static let gross = ShippedWords.En.Statements.grossNames.set
  private static let net = ShippedWords.En.Statements.netNames.set

  private let mentions: [Mention]

  init(_ passage: Passage) {
    mentions = passage.mentions
  }

  var all: [Reading] {
    guard mentions.count > 2 else { return [] }
    return mentions.indices.flatMap { index in
      isNamed(mentions[index], Self.net) ? readings(at: index) : []
    }
  }

  private func readings(at index: Int) -> [Reading] {
    let net = mentions[index]
    guard isLevel(net) else { return [] }
    let near = mentions.filter {
      abs($0.sentence - net.sentence) < 2 && isLevel($0) && $0.measures(like: net)
        && $0.range != net.range
    }
    let grosses = near.filter { isNamed($0, Self.gross) }
    let others = near.filter { !isNamed($0, Self.gross) && !isNamed($0, Self.net) }
    guard grosses.count == 1, let gross = grosses.first else { return [] }
    let found = others.compactMap { reading(gross, $0, net, isOnly: others.count == 1) }
    if let held = found.first(where: \.holds) { return [held] }
    return found
  }

  private func reading(_ gross: Mention, _ less: Mention, _ net: Mention, isOnly: Bool) -> Reading?
  {
    let digits =
      NearMiss.digits([gross, less, net]) { numbers throws(ArithmeticFault) in
        try (numbers[0] - numbers[1]).overlaps(numbers[2])
      } ?? 0
    var reading = Reading(
      .balance, ["came": [gross], "went": [less], "closing": [net]], subject: net, note: "net",
      strength: isOnly && (digits > 2 || isNear(gross, less, net)) ? .likely : .weak
    ) { () throws(ArithmeticFault) in
      try (gross.estimate - less.estimate.magnitude()).overlaps(net.estimate)
    }
    reading?.isFirm = true
    return reading
  }

  /// Whether what is left is off by no more than a twentieth of all there was.
  private func isNear(_ gross: Mention, _ less: Mention, _ net: Mention) -> Bool {
    let off = Double(gross.value) - Double(less.value) - Double(net.value)
    return net.digits > 2 && less.digits > 2 && abs(off) < Double(gross.value) / 20
  }

  private func isNamed(_ number: Mention, _ names: Set<String>) -> Bool {
    number.noun.split(separator: " ").contains { names.contains(String($0)) }
      || number.has(.net) && names == Self.net
  }

  private func isLevel(_ number: Mention) -> Bool {
    number.isAmount && number.value != .zero && number.quantity.approximation == nil
      && !(number.isDifference && !number.has(.to)) && number.depth == 0
      && !number.has([.from, .base, .compare, .plan, .each, .by])
  }
}
