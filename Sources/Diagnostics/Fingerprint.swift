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

  /// One digest for a finding within a whole run.
  ///
  /// - Parameter path: The file's path as it is reported.
  /// - Returns: 32 hexadecimal digits.
  package func digest(in path: String) -> String {
    Self.digest(of: [path, digest, "\(ordinal)"])
  }

  /// Two FNV-1a hashes of the parts; ASCII blanks within them do not count.
  ///
  /// - Returns: 32 hexadecimal digits.
  package static func digest(of parts: [String]) -> String {
    var first: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9ae1_6a3b_2f90_404f
    func take(_ byte: UInt8) {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
      second = (second ^ UInt64(byte ^ 0x5a)) &* 0x100_0000_01b3
    }
    for part in parts {
      for byte in part.utf8 where byte > 0x20 { take(byte) }
      take(0)
    }
    return hexadecimal(first) + hexadecimal(second)
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
