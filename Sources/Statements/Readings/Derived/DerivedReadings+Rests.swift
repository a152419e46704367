internal import DocumentModel

/// What a whole leaves without its parts.
extension DerivedReadings {
  /// They granted 418 of 640; the other 222 were refused: what is left of a whole without its parts.
  func rests(_ index: Int) -> [Reading] {
    let rest = mentions[index]
    guard rest.isAmount, rest.has([.remainder, .others, .closing]), rest.depth == 0,
      !rest.isDifference,
      !rest.has([.each, .whole, .to, .plan, .base, .openList, .net]), !rest.isBehindSlash
    else { return [] }
    let places = sources(of: index, least: 2) { $0.measures(like: rest) }
    let numbers = places.map { mentions[$0] }
    guard (2...6).contains(numbers.count), let whole = numbers.max(by: { $0.value < $1.value })
    else { return [] }
    let others = numbers.filter { $0.range != whole.range }
    for start in others.indices {
      for end in (start + 1)...others.count {
        let row = Array(others[start..<end]) + [rest]
        if let held = sum(whole, row, .weak), held.holds { return [held] }
      }
    }
    guard numbers.count == 2, isExact(numbers), isSame(whole, rest), isSame(whole, others[0]),
      rest.value < whole.value,
      !numbers.contains(where: {
        $0.has([.each, .base, .compare, .plan, .from, .to, .whole]) || $0.isDifference
          || $0.depth > 0
          || isOpen($0)
      }),
      let left = try? whole.value - others[0].value
    else { return [] }
    let digits = slips(whole, [others[0], rest])
    if isMade(rest) { return [] }
    let isClear =
      rest.has([.closing, .others]) && Slip.isOneOff(rest, insteadOf: left)
      && isNear(rest.value, left, 30)
    guard digits > 2 || isClear || isNear(rest.value, left, 12) && left != rest.value else {
      return []
    }
    return [sum(whole, [others[0], rest], .likely)].compactMap(\.self)
  }
}
