extension ItemCounter {
  /// A, B and C, of words that are parted by blanks.
  func wordItems(_ written: String, _ isMarked: Bool) -> Number? {
    let text = Self.withoutInitials(written)
    // Two (or more) has no list.
    let opensWithJoint = words.listJoints.contains { text.lowercased().hasPrefix($0 + " ") }
    guard !text.contains(". "), !text.contains(where: { ":[]{}<>".contains($0) }), !opensWithJoint
    else { return nil }
    if text.contains(";") {
      let parts = text.split(separator: ";").filter { !$0.allSatisfy(\.isWhitespace) }
      guard isMarked, parts.count > 1, parts.allSatisfy({ Self.length($0) <= 30 }) else {
        return nil
      }
      return Number(count: parts.count, most: parts.count)
    }
    if let parallel = parallel(text) { return parallel }
    guard !words.has(words.clauseWords, in: text) else { return nil }
    let parts = text.split(separator: ", ").filter { !$0.allSatisfy(\.isWhitespace) }
    guard let last = parts.last, parts.allSatisfy({ isShort($0, isMarked) }) else { return nil }
    let earlier = parts.dropLast().count { self.joints(in: $0) > 0 }
    let joints = self.joints(in: last)
    guard joints > 0 || parts.count > 2, parts.count > 1 || joints == 1 else { return nil }
    guard isMarked || joints > 0 && parts.count > 1 else { return nil }
    let isJoined =
      last.split(separator: " ").first.map { words.listJoints.contains($0.lowercased()) } ?? false
    if isJoined {
      return Number(count: parts.count, most: parts.count + earlier + joints - 1)
    }
    if earlier == 0, joints == 1 { return Number(count: parts.count + 1, most: parts.count + 1) }
    return Number(count: parts.count, most: parts.count + earlier + joints)
  }

  /// Without the points behind single letters, which end nothing: Vance with an initial.
  private static func withoutInitials(_ text: String) -> String {
    guard text.contains(". ") else { return text }
    var found: [Character] = []
    for character in text {
      let isInitial =
        character == "." && (found.last?.isUppercase ?? false)
        && (found.dropLast().last.map { !$0.isLetter } ?? true)
      if !isInitial { found.append(character) }
    }
    return String(found)
  }

  private static func length(_ text: Substring) -> Int { text.split(separator: " ").count }

  private func joints(in part: Substring) -> Int {
    part.split(separator: " ").count { words.listJoints.contains($0.lowercased()) }
  }

  /// Whether each of the items that joints part is no clause.
  private func isShort(_ part: Substring, _ isMarked: Bool) -> Bool {
    let items = part.split(separator: " ").split { words.listJoints.contains($0.lowercased()) }
    return items.allSatisfy { $0.count <= (isMarked ? 8 : 6) }
  }

  /// Items that all begin with one word: to prevent, to improve and to grow.
  private func parallel(_ text: String) -> Number? {
    let parts = text.lowercased().split(separator: ", ").map { part -> Substring in
      let bare = part.drop { $0.isWhitespace }
      let joint = words.listJoints.first { bare.hasPrefix($0 + " ") }
      return joint.map { bare.dropFirst($0.count + 1) } ?? bare
    }
    guard let first = parts.first?.split(separator: " ").first.map(String.init),
      words.parallelWords.contains(first), let last = parts.last,
      parts.allSatisfy({ $0.hasPrefix(first + " ") })
    else { return nil }
    let joined = words.listJoints.contains { last.contains(" \($0) \(first) ") } ? 1 : 0
    guard parts.count + joined > 1 else { return nil }
    return Number(count: parts.count + joined, most: parts.count + joined)
  }
}
