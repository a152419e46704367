package import DocumentModel

/// Numbers that were not read together, since their sentences hold so many that no words bind them.
package struct UnreadNumbers: Hashable, Sendable {
  /// Where the first one stands.
  package let place: TextRange
  package internal(set) var count: Int
  /// How many of such sentences are read in a document of this size.
  package let limit: Int
}

/// Sentences with more numbers than a rate reaches: what they can mean grows with the square of them.
///
/// No report has many, so a document has a share of them read that grows with its text. The numbers of the others
/// are read with nothing.
struct CrowdedSentences {
  /// More numbers than this crowd a sentence.
  static let most = RateReadings.reach
  /// How many numbers of crowded sentences are read in any document, and how many bytes of text make room for one more.
  private static let (least, bytesForOne) = (1024, 64)

  /// The first numbers that are not read, and how many they are.
  private(set) var unread: UnreadNumbers?
  private let limit: Int
  private var room: Int

  init(in document: Document) {
    limit = Self.least + document.text.bytes.count / Self.bytesForOne
    room = limit
  }

  /// A passage without the sentences for which there is no room.
  ///
  /// - Complexity: O(*n*) in its numbers.
  mutating func thinned(_ passage: Passage) -> Passage {
    guard passage.mentions.count > Self.most else { return passage }
    var counts: [Int: Int] = [:]
    for mention in passage.mentions { counts[mention.sentence, default: 0] += 1 }
    var dropped: Set<Int> = []
    for (sentence, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.most {
      if count <= room { room -= count } else { dropped.insert(sentence) }
    }
    guard !dropped.isEmpty else { return passage }
    let left = passage.mentions.filter { dropped.contains($0.sentence) }
    if unread == nil, let first = left.first {
      unread = UnreadNumbers(place: first.quantity.range, count: 0, limit: limit)
    }
    unread?.count += left.count
    return passage.with(passage.mentions.filter { !dropped.contains($0.sentence) })
  }
}
