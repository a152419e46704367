internal import DocumentModel
internal import SourceText

/// The numbers of a paragraph in their order, each with its words.
package struct Passage: Sendable {
  package let mentions: [Mention]
  let words: StatementWords

  /// How many numbers are read together at most.
  package static let mostMentions = 64

  /// The passage, cut where it has more numbers than are read together.
  var parts: [Passage] {
    guard mentions.count > Self.mostMentions else { return [self] }
    return stride(from: 0, to: mentions.count, by: Self.mostMentions).map { start in
      Passage(Array(mentions[start...].prefix(Self.mostMentions)), words)
    }
  }

  init(_ mentions: [Mention], _ words: StatementWords) {
    self.mentions = mentions
    self.words = words
  }
}
