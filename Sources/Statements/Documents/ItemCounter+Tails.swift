/// What stands behind a list of words in its sentence and belongs to none of the items.
extension ItemCounter {
  /// Hale, Ibbotson and Marsh, over two days in March: the list as far as its last item.
  func withoutTail(_ text: String) -> String {
    guard words.hasBlanks, !text.contains(";") else { return text }
    let parts = text.components(of: ", ")
    guard let last = parts.firstIndex(where: hasJoint) else { return text }
    var kept = Array(parts[...last])
    if last + 1 < parts.count {
      guard last > 0, isTail(parts[last + 1]), !isTail(parts[0]) else { return text }
    }
    // a lack of challenge at the meetings between 2019 and 2021
    if last > 0, let item = kept.popLast() { kept.append(withoutPlace(item)) }
    return kept.joined(separator: ", ")
  }

  /// Whether a part goes on with something else: and it met, over two days, creating 72 jobs.
  func isTail(_ part: String) -> Bool {
    var all = part.lowercased().split(separator: " ").map(String.init)
    if let first = all.first, words.listJoints.contains(first) {
      all.removeFirst()
      return all.first.map(words.tailPronouns.contains) ?? false
    }
    guard let first = all.first else { return true }
    return words.tailWords.contains(first) || first.hasSuffix("ing") && first.count > 5
  }

  private func hasJoint(_ part: String) -> Bool {
    part.split(separator: " ").contains { words.listJoints.contains($0.lowercased()) }
  }

  /// The last item without the place or time behind it, which may hold joints of its own.
  private func withoutPlace(_ item: String) -> String {
    let all = item.split(separator: " ").map(String.init)
    guard let joint = all.firstIndex(where: { words.listJoints.contains($0.lowercased()) }),
      let place = all.indices.first(where: {
        $0 > joint + 1 && words.placeWords.contains(all[$0].lowercased())
      })
    else { return item }
    return all[..<place].joined(separator: " ")
  }

  /// Items of which one begins with a number are parts; numbers inside count something else.
  func areParts(_ text: String) -> Bool {
    let marked = text.contains(";") ? "; " : ", "
    let parts = text.components(of: marked)
    guard text.contains(where: \.isNumber) else { return false }
    return parts.enumerated().contains { place, part in
      let bare = part.drop { $0.isWhitespace }
      let joint = words.listJoints.first { bare.lowercased().hasPrefix($0 + " ") }
      let item = joint.map { bare.dropFirst($0.count + 1) } ?? bare
      let opens = item.drop { "£$€(".contains($0) }
      return opens.first.map(\.isNumber) ?? true || marked == ", " && isTail(String(item))
    }
  }

  /// 3 January, 18 January and 9 November: days are things that can be listed.
  func dates(_ text: String) -> Number? {
    let items = text.components(of: ", ").flatMap { part in
      part.split(separator: " ").split { words.listJoints.contains(String($0)) }.map(Array.init)
    }
    let areDates = items.allSatisfy { item in
      (2...3).contains(item.count) && item[0].count < 3 && item[0].allSatisfy(\.isNumber)
        && (item[1].first?.isUppercase ?? false)
        && (item.count < 3 || item[2].count == 4 && item[2].allSatisfy(\.isNumber))
    }
    guard areDates, items.count > 1 else { return nil }
    return Number(count: items.count, most: items.count)
  }
}

extension String {
  /// The stretches between a separator.
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
