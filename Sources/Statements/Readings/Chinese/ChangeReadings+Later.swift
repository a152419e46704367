internal import DocumentModel

/// 2015年受理15985件，审结14135件，比2014年分别上升42.6%和43%。2014年受理11210件，审结9882件: the numbers of the earlier time stand in the next
/// sentence; in a language that does not part words.
extension ChangeReadings {
  func respectiveOfNext(at first: Int) -> [Reading] {
    let head = mentions[first]
    guard !words.partsWords, head.has([.respective, .closedList]), head.isDifference,
      head.kind == .percent, head.noun.isEmpty, !head.remarks.contains(.comparable)
    else { return [] }
    let rates = mentions[first...].prefix {
      $0.kind == .percent && $0.noun.isEmpty && $0.sentence == head.sentence
        && ($0.range == head.range || $0.separator <= .list)
    }
    let news = mentions[..<first].suffix(rates.count)
    guard rates.count > 1, news.count == rates.count, news.allSatisfy({ isPlain($0, head) }) else {
      return []
    }
    let behind = mentions[(first + rates.count)...].filter {
      $0.sentence > head.sentence && $0.sentence <= head.sentence + 2
    }
    let olds = behind.prefix(rates.count)
    guard olds.count == rates.count,
      let sentence = olds.first?.sentence, olds.allSatisfy({ $0.sentence == sentence }),
      zip(news, olds).allSatisfy({ new, old in
        old.measures(like: new) && !old.isDifference && old.quantity.approximation == nil
          && (old.noun == new.noun || words.share(old.noun, new.noun))
      }),
      olds.contains(where: { $0.isBase || $0.year != nil && $0.year != news.first?.year })
    else { return [] }
    return zip(zip(news, olds), rates).compactMap { pair, rate in
      let (new, old) = pair
      return Reading(
        .change, ["from": [old], "to": [new], "rate": [rate]], subject: rate, strength: .likely
      ) { () throws(ArithmeticFault) in
        try ((new.estimate - old.estimate).magnitude() / old.estimate)
          .overlaps(Estimate(rate: rate))
      }
    }
  }

  private func isPlain(_ number: Mention, _ head: Mention) -> Bool {
    number.isAmount && !number.isDifference && number.sentence == head.sentence
      && number.depth == head.depth && !number.has([.base, .plan, .part, .each])
      && number.quantity.approximation == nil
  }
}
