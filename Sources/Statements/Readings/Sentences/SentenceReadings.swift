internal import DocumentModel

/// All the numbers that a sentence has of one measure, read together where their order and their marks say
/// what no single word does; in a language that parts words.
///
/// Since each of them must have its place, few readings are tried, and one that fails by little is objected to.
struct SentenceReadings {
  let mentions: [Mention]
  let words: StatementWords

  init(_ passage: Passage) {
    mentions = passage.mentions
    words = passage.words
  }

  var all: [Reading] {
    guard words.partsWords else { return [] }
    var found: [Reading] = []
    for sentence in Set(mentions.map(\.sentence)).sorted() {
      found += shares(in: sentence)
      found += means(in: sentence)
      found += stocks(in: sentence)
      found += rows(in: sentence)
      found += differences(in: sentence)
      found += factors(in: sentence)
      found += totals(in: sentence)
      found += rests(in: sentence)
      found += opposites(in: sentence)
      found += rowShares(in: sentence)
      found += ratesOfBefore(in: sentence)
      found += changesOfBefore(in: sentence)
      found += pointsOfTwo(in: sentence)
      found += respectives(in: sentence)
      found += meansOfBefore(in: sentence)
    }
    return found
  }

  /// The amounts of a sentence that are no names of things, no small numbers in words and nothing that others are
  /// compared with.
  func amounts(in sentence: Int) -> [Int] {
    mentions.indices.filter {
      let mention = mentions[$0]
      return mention.sentence == sentence && mention.isAmount && !mention.isAttribute
        && !isSmallWord(mention) && !mention.isListed
    }
  }

  /// Two reminders: a number that is hardly one of those that a report computes with.
  func isSmallWord(_ mention: Mention) -> Bool {
    mention.isInWords && mention.kind == .count && mention.value <= Rational(12)
  }

  /// Whether a number is another one's measure, of a plan or of another time.
  func isCompared(_ mention: Mention) -> Bool {
    mention.has([.plan, .compare, .greater, .less, .base, .from]) || mention.isDifference
  }

  func isExact(_ places: [Int]) -> Bool {
    places.allSatisfy { mentions[$0].quantity.approximation == nil }
  }

  /// Whether a number is off from what it should be by no more than a part of it.
  func isNear(_ stated: Rational, _ expected: Rational, _ percent: Int) -> Bool {
    guard let off = try? (stated - expected).magnitude(),
      let most = try? expected * Rational(Int128(percent), over: 100)
    else { return false }
    return off <= most
  }
}
