internal import DocumentModel

extension Reading {
  /// What a total over a count is for each, the mean or the total as it is rounded; nil where they cannot be computed
  /// with.
  static func mean(_ total: Mention, over count: Mention, each: Mention) -> Reading? {
    Reading(
      .average, ["total": [total], "count": [count], "each": [each]], subject: each,
      strength: .likely
    ) { () throws(ArithmeticFault) in
      if try (total.estimate / count.estimate).overlaps(Estimate(rate: each)) { return true }
      return try (each.estimate * count.estimate).overlaps(total.estimate)
    }
  }
}
