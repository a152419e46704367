internal import DocumentModel

extension SplitReadings {
  /// Twelve of the 30 sites passed and the other 18 failed: the part stands before its whole.
  func complement(at index: Int) -> [Reading] {
    let isOf = mentions[index].isBehindSlash || mentions[index].has(.ofWhole)
    guard words.partsWords, isOf || mentions[index].separator == .stop, mentions[index].isAmount
    else { return [] }
    let whole = mentions[index]
    var parts =
      index > 0 && whole.isBehindSlash && mentions[index - 1].measures(like: whole)
      ? [mentions[index - 1]] : []
    for part in mentions[(index + 1)...].prefix(4) where part.sentence <= whole.sentence + 1 {
      if isRemark(part) || part.depth > whole.depth { continue }
      if part.has(.ofWhole), !part.isBehindSlash { continue }
      guard part.measures(like: whole), !part.isBehindSlash else { break }
      parts.append(part)
      let isRest =
        !part.cues.union(part.headCues).isDisjoint(
          with: isOf ? [.others, .remainder, .negation] : [.others, .remainder])
        || isOf && part.has(.closing) && namesOnlyRest(part)
      if parts.count > 1, isRest {
        return [
          reading(whole, parts) { _ in
            isLoose(whole, parts) || part.sentence > whole.sentence
              || parts.dropFirst().contains {
                $0.separator > .comma && !$0.has([.remainder, .others])
                  && !(whole.isBehindSlash && parts.count == 2)
              } ? .weak : .likely
          }
        ].compactMap(\.self)
      }
    }
    return []
  }

  /// 12 remain open; not 12 remained unexplained, beside others of which nothing is said.
  private func namesOnlyRest(_ part: Mention) -> Bool {
    guard part.headCues.contains(.closing) else { return true }
    return part.behind.drop { words.cues(of: $0).contains(.closing) }
      .allSatisfy { !words.cues(of: $0).isEmpty }
  }
}
