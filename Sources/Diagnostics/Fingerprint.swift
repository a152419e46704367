package import SourceText

/// What a finding is by itself: its rule, its words, the section it stands in and the values that it
/// was computed with, never its line.
///
/// It stays the same while other paragraphs change. Findings that are alike are counted.
package struct Fingerprint: Hashable, Sendable {
  /// 32 hexadecimal digits.
  package let digest: String
  /// How many findings of the same digest stand before it in the file.
  package let ordinal: Int

  /// The fingerprints of a file's diagnostics, in their order.
  ///
  /// - Parameters:
  ///   - diagnostics: In report order.
  ///   - file: The record that their places are in.
  /// - Returns: One for each, all different.
  package static func of(_ diagnostics: [Diagnostic], in file: SourceFile) -> [Fingerprint] {
    var counts: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      // What is absent has no words of its own: the message says what it is.
      let words =
        diagnostic.span.isEmpty ? diagnostic.message.english : file.text(diagnostic.span)
      let digest = Self.digest(
        of: [diagnostic.rule.name, words, diagnostic.section ?? ""] + diagnostic.operands)
      let ordinal = counts[digest, default: 0]
      counts[digest] = ordinal + 1
      return Fingerprint(digest: digest, ordinal: ordinal)
    }
  }

  /// One digest for a finding within a whole run, of 32 hexadecimal digits.
  package func digest(in path: String) -> String {
    Self.digest(of: [path, digest, "\(ordinal)"])
  }

  /// Two digests of the parts, 32 hexadecimal digits; ASCII blanks within the parts do not count.
  package static func digest(of parts: [String]) -> String {
    var first = ContentDigest()
    var second = ContentDigest(seed: 0x9AE1_6A3B_2F90_404F)
    func add(_ byte: UInt8) {
      first.add(byte)
      second.add(byte ^ 0x5A)
    }
    for part in parts {
      for byte in part.utf8 where byte > 0x20 { add(byte) }
      add(0)
    }
    return first.text + second.text
  }
}
