internal import DocumentModel
internal import SourceText

/// The numbers of a paragraph in their order, each with its words.
package struct Passage: Sendable {
  package private(set) var mentions: [Mention]
  let words: StatementWords
  /// What the words say that open a list with the colon at its end; nil where none follows.
  let opensList: Cues?

  /// The items of the list that follows it, each by itself; empty where none does.
  private(set) var items: [Passage] = []

  /// How many numbers are read together at most.
  package static let mostMentions = 64

  /// The passage, cut where it has more numbers than are read together.
  var parts: [Passage] {
    guard mentions.count > Self.mostMentions else { return [self] }
    return stride(from: 0, to: mentions.count, by: Self.mostMentions).map { start in
      with(Array(mentions[start...].prefix(Self.mostMentions)))
    }
  }

  /// Whether it is a number by itself, as most cells of tables are: nothing is said of it.
  var isBare: Bool {
    mentions.isEmpty
      || mentions.count == 1 && mentions[0].kind == .number && mentions[0].cues.isEmpty
        && mentions[0].headCues.isEmpty
  }

  init(_ mentions: [Mention], _ words: StatementWords, opensList: Cues? = nil) {
    self.mentions = mentions
    self.words = words
    self.opensList = opensList
  }

  /// The values of all its numbers, the least first.
  var values: [Rational] { mentions.map(\.quantity.value).sorted() }

  /// Its numbers in a stretch of text.
  ///
  /// - Complexity: O(log *n* + *k*), *k* those found.
  func mentions(in range: TextRange) -> [Mention] {
    Array(mentions.within(range, \.quantity.range))
  }

  /// The same with each number in the unit it is written in.
  var asWritten: Passage { with(mentions.map(\.asWritten)) }

  /// The same with other numbers.
  func with(_ mentions: [Mention]) -> Passage { Passage(mentions, words, opensList: opensList) }

  /// Adds what the items of the list count that follows the passage, as one more row of its last sentence.
  mutating func append(items: [Passage]) {
    self.items = items
    let sentence = mentions.last?.sentence ?? 0
    for (number, item) in items.enumerated() {
      for (place, mention) in item.mentions.enumerated() {
        var mention = mention
        // What a later sentence of an item counts is no part.
        let isPart = place == 0 && (!words.partsWords || item.mentions[0].sentence == 0)
        mention.update {
          $0.sentence = sentence
          $0.isListed = true
          guard isPart else {
            $0.depth += 1
            return
          }
          $0.separator = number == 0 ? .semicolon : .comma
          $0.isLabelled = $0.isBehindColon
          $0.isBehindColon = number == 0
          $0.isJoined = number == items.count - 1
          if number == 0, let cues = opensList {
            $0.cues.formUnion(cues.intersection([.structure, .closedList, .division]))
          }
        }
        mentions.append(mention)
      }
    }
  }
}

extension [Rational] {
  /// Whether a value is among some, of which the least is the first.
  func holdsInOrder(_ value: Rational) -> Bool {
    let place = partitioningIndex { $0 >= value }
    return place < count && self[place] == value
  }
}

extension [Passage] {
  /// The one with the numbers of a paragraph.
  ///
  /// - Precondition: All have numbers, in their order.
  /// - Complexity: O(log *n*).
  func passage(of block: Block) -> Passage? {
    let place = partitioningIndex {
      $0.mentions[0].numberRange.lowerBound >= block.range.lowerBound
    }
    return place < count && block.range.contains(self[place].mentions[0].numberRange.lowerBound)
      ? self[place] : nil
  }
}
