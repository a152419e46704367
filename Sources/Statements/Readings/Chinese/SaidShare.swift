internal import DocumentModel
internal import SourceText

/// What a clause says of a share.
struct SaidShare {
  private static let fractions: [(word: String, share: String)] =
    ShippedWords.Zh.Statements.saidFractions.rows.map { ($0.word, $0.meaning) }
  private static let over = ShippedWords.Zh.Statements.overFractions.words
  private static let overBehind = ShippedWords.Zh.Statements.overFractionsBehind.words
  private static let under = ShippedWords.Zh.Statements.underFractions.words
  private static let about = ShippedWords.Zh.Statements.aboutFractions.words
  private static let shares = ShippedWords.Zh.Statements.fractionLeads.words
  private static let plain = ShippedWords.Zh.Statements.plainWholes.words

  /// What it is a share of; empty where that is not named.
  let whole: String
  /// What it may be.
  let range: Estimate?

  init?(_ text: String) {
    guard let lead = Self.shares.first(where: text.contains),
      let start = text.place(of: lead)?.upperBound,
      let (fraction, place) = Self.fractions.lazy.compactMap({ fraction in
        text[start...].place(of: fraction.word).map { (fraction, $0) }
      }).first
    else { return nil }
    var named = String(text[start..<place.lowerBound])
    let behind = text[place.upperBound...]
    guard behind.count < 5 else { return nil }
    let before = text[..<place.lowerBound]
    let kind: Approximation?
    if Self.over.contains(where: before.hasSuffix)
      || Self.overBehind.contains(where: behind.hasPrefix)
    {
      kind = .over
    } else if Self.under.contains(where: before.hasSuffix) {
      kind = .under
    } else {
      kind = Self.about.contains(where: text.contains) ? .about : nil
    }
    for word in Self.over + Self.under + Self.about
    where named.hasSuffix(word) { named.removeLast(word.count) }
    if named.hasSuffix(ShippedWords.Zh.Statements.ofWholes.text) { named.removeLast() }
    whole = Self.plain.contains(named) ? "" : named
    range = Self.range(of: fraction.share, kind)
  }

  private static func range(of share: String, _ kind: Approximation?) -> Estimate? {
    let ends = share.split(separator: "/").compactMap { Int128($0) }
    guard ends.count == 2, let value = try? Rational(ends[0], over: ends[1]) else { return nil }
    return range(of: value, kind)
  }

  /// What may be called so, in hundredths of what is said.
  static func range(of value: Rational, _ kind: Approximation?) -> Estimate? {
    let (low, high): (Int128, Int128) =
      switch kind {
      case nil: (90, 111)
      case .about: (85, 117)
      case .over: (99, 160)
      case .under: (70, 101)
      }
    guard let least = try? value * Rational(low, over: 100),
      let most = try? value * Rational(high, over: 100)
    else { return nil }
    return Estimate(value, from: least, to: most)
  }
}
