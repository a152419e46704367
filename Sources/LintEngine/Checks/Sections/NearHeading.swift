import SourceText

/// Tells a heading with a slip in it from another heading.
package enum NearHeading {
  /// The wording that a heading of the right sense misses by one wrong character.
  ///
  /// Only a longer wording than the best one that stands there whole can show a slip.
  static func slip(in heading: String, among wordings: [String]) -> String? {
    let text = folded(heading)
    if let wording = wordings.first(where: { hasWrongWord(folded($0), within: text) }) {
      return wording
    }
    let windows = wordings.filter { !$0.unicodeScalars.allSatisfy(\.isASCII) }.map {
      (wording: $0, slips: leastReplaced(folded($0), within: text))
    }
    let whole = windows.filter { $0.slips == 0 }.map(\.wording.count).max() ?? 0
    return windows.first { $0.slips == 1 && $0.wording.count > max(whole, 5) }?.wording
  }

  private static let joints = DraftLanguage.checks.map(\.headingJoints.unicodeScalars)

  /// Joints that are alike are one and the same; capital letters are small ones.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.map { scalar in
      joints.first { $0.contains(scalar) }?.first ?? scalar
    }
  }

  /// The least wrong characters between `wanted` and a stretch of its length in `text`.
  private static func leastReplaced(_ wanted: [Unicode.Scalar], within text: [Unicode.Scalar])
    -> Int
  {
    guard text.count >= wanted.count else { return wanted.count }
    return (0...(text.count - wanted.count)).map { start in
      zip(wanted, text[start...]).count { $0 != $1 }
    }.min() ?? wanted.count
  }

  /// The wording that a heading misses by one or two characters, in any part of it.
  ///
  /// Short wordings are not compared: two characters of four are another word.
  package static func wording(near heading: String, among wordings: [String]) -> String? {
    let text = folded(heading)
    return wordings.compactMap { wording -> (Int, String)? in
      let wanted = folded(wording)
      guard !wanted.allSatisfy(\.isASCII) else {
        return slips(in: text, against: wanted).map { ($0, wording) }
      }
      let limit = wanted.count >= 8 ? 2 : wanted.count >= 5 ? 1 : 0
      let slips = distance(of: wanted, within: text)
      return slips <= limit && limit > 0 ? (slips, wording) : nil
    }.min { $0 < $1 }?.1
  }

  /// The least slips between `wanted` and any stretch of `text`.
  private static func distance(of wanted: [Unicode.Scalar], within text: [Unicode.Scalar]) -> Int {
    var column = Array(0...wanted.count)
    var best = wanted.count
    for scalar in text {
      var diagonal = column[0]
      // A match may start anywhere in the text.
      column[0] = 0
      for index in wanted.indices {
        let step = diagonal + (wanted[index] == scalar ? 0 : 1)
        diagonal = column[index + 1]
        column[index + 1] = min(step, column[index] + 1, column[index + 1] + 1)
      }
      best = min(best, column[wanted.count])
    }
    return best
  }

  // MARK: Words

  /// How many letters are wrong where a heading of Latin words says nearly what is wanted, as many
  /// words as that; nil where it says it, or something else.
  ///
  /// One slip in eleven letters, two in more; two letters that changed places are one slip.
  private static func slips(in text: [Unicode.Scalar], against wanted: [Unicode.Scalar]) -> Int? {
    let words = text.split(separator: " ")
    let count = wanted.split(separator: " ").count
    let limit = wanted.count >= 12 ? 2 : wanted.count >= 6 ? 1 : 0
    guard limit > 0, words.count >= count else { return nil }
    return (0...words.count - count).compactMap { start -> Int? in
      let slips = distance(Array(words[start..<start + count].joined(separator: [" "])), wanted)
      return 1...limit ~= slips ? slips : nil
    }.min()
  }

  /// Whether a heading holds all words of a Latin wording but one, which has one wrong letter or two
  /// that changed places: root cause is another word than root causes.
  private static func hasWrongWord(_ wanted: [Unicode.Scalar], within text: [Unicode.Scalar])
    -> Bool
  {
    guard wanted.allSatisfy(\.isASCII) else { return false }
    func words(_ text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
      text.split { !$0.properties.isAlphabetic && $0 != "-" }
    }
    let (words, parts) = (words(text), words(wanted))
    guard words.count >= parts.count else { return false }
    return (0...words.count - parts.count).contains { start in
      let wrong = zip(words[start...], parts).filter { $0 != $1 }
      guard let (word, part) = wrong.first, wrong.count == 1 else { return false }
      return part.count >= 5 && word.count == part.count && distance(Array(word), Array(part)) == 1
    }
  }

  /// Letters wrong, missing, too many or swapped with their neighbour.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    guard abs(first.count - second.count) <= 2 else { return second.count }
    var rows = [Array(0...second.count)]
    for (index, scalar) in first.enumerated() {
      var row = [index + 1]
      for (place, other) in second.enumerated() {
        var least = min(
          rows[index][place] + (scalar == other ? 0 : 1), rows[index][place + 1] + 1,
          row[place] + 1)
        if index > 0, place > 0, scalar == second[place - 1], first[index - 1] == other {
          least = min(least, rows[index - 1][place - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}
