internal import DocumentModel

extension StatementWords {
  /// 上半年201.7亿元，前三季度347.2亿元，全年512.9亿元: whether the times of the parts of a sum are longer together than that of their
  /// whole, so that the one holds the other; in a language that does not part words.
  func areCumulative(_ split: Reading) -> Bool {
    guard !partsWords, let parts = split.roles["parts"], parts.count > 1,
      let whole = split.roles["whole"]?.first, let all = months(of: whole)
    else { return false }
    let own = parts.compactMap(months)
    return own.count == parts.count && own.reduce(0, +) > all
  }

  /// The months of the time that a name begins with.
  private func months(of number: Mention) -> Int? {
    let bytes = Array(number.noun.utf8)
    return bytes.isEmpty ? nil : lists.times.months(at: 0, of: bytes, from: 0, to: bytes.count)
  }
}
