import Diagnostics
import SourceText
import Testing

@Suite struct FingerprintTests {
  private static func fingerprints(
    _ text: String, _ words: [String], rule: String = "doubled-word", section: String? = "工作情况"
  ) throws -> [Fingerprint] {
    let file = SourceFile(path: "稿.txt", bytes: Array(text.utf8))
    var from = text.startIndex
    var diagnostics: [Diagnostic] = []
    for word in words {
      let found = try #require(text.range(of: word, in: from))
      from = found.upperBound
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      var diagnostic = Diagnostic(
        RuleID(rule), .error, at: SourceSpan(start..<start + word.utf8.count),
        LocalizedText("message \(diagnostics.count)"))
      diagnostic.section = section
      diagnostics.append(diagnostic)
    }
    return Fingerprint.of(diagnostics, in: file)
  }

  @Test func aFindingIsTheSameWhereverItsParagraphMoves() throws {
    let before = try Self.fingerprints("推进推进工作。", ["推进推进"])
    let after = try Self.fingerprints("新的一段。\r\n\r\n全年推进推进工作。", ["推进推进"])
    #expect(before == after)
    #expect(before.map(\.ordinal) == [0])
    #expect(before.allSatisfy { $0.digest.utf8.count == 32 })
  }

  @Test func likeFindingsAreCountedAndDiffer() throws {
    let found = try Self.fingerprints("的的，的的，的的", ["的的", "的的", "的的"])
    #expect(found.map(\.ordinal) == [0, 1, 2])
    #expect(Set(found.map(\.digest)).count == 1)
    #expect(Set(found.map { $0.digest(in: "a.txt") }).count == 3)
    #expect(found[0].digest(in: "a.txt") != found[0].digest(in: "b.txt"))
  }

  @Test func ruleWordsAndSectionTellFindingsApart() throws {
    let one = try Self.fingerprints("的的", ["的的"])
    #expect(try one != Self.fingerprints("的的", ["的的"], rule: "lost-character"))
    #expect(try one != Self.fingerprints("了了", ["了了"]))
    #expect(try one != Self.fingerprints("的的", ["的的"], section: "下一步打算"))
    #expect(try one != Self.fingerprints("的的", ["的的"], section: nil))
  }

  @Test func whatIsAbsentIsKnownByItsMessage() {
    let file = SourceFile(path: "稿.txt", bytes: [])
    func fingerprint(_ message: String, at offset: Int) -> [Fingerprint] {
      Fingerprint.of(
        [
          Diagnostic(
            RuleID("required-section"), .error, at: SourceSpan(offset..<offset),
            LocalizedText(message))
        ], in: file)
    }
    #expect(fingerprint("a is missing", at: 0) == fingerprint("a is missing", at: 9))
    #expect(fingerprint("a is missing", at: 0) != fingerprint("b is missing", at: 0))
  }
}

extension String {
  /// The first place of a text from an index on.
  fileprivate func range(of text: String, in start: Index) -> Range<Index>? {
    self[start...].firstRange(of: text)
  }
}
