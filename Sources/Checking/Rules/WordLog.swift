import RuleModel
import SourceText

/// Records the words of the lists that rule files name.
final class WordLog {
  private var lists: [(name: String, words: [String])] = []
  /// Several profiles read the same lists.
  private var seen: Set<[String]> = []

  func add(to digest: inout KeyedDigest) {
    for (name, words) in lists {
      digest.add(name)
      digest.add(words)
    }
  }

  /// Sources whose word lists are recorded.
  func watching(_ sources: RuleLibrary.Sources) -> RuleLibrary.Sources {
    RuleLibrary.Sources(
      file: sources.file,
      words: { (name, from) throws(LookupFault) in
        let words = try sources.words(name, from)
        guard self.seen.insert(["\(from)", name]).inserted else { return words }
        self.lists.append((name, words))
        return words
      }, known: sources.known)
  }
}
