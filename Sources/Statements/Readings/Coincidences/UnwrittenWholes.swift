internal import DocumentModel

/// 男性7233万人，占51.24%；女性6884万人，占48.76%: parts with their shares of one whole that is not written.
///
/// All of them lead to the same whole; where one does not and a slip of the hand explains it, that one is meant.
struct UnwrittenWholes {
  private let mentions: [Mention]

  init(_ passage: Passage) {
    mentions = passage.mentions
  }

  private struct Pair {
    let part: Mention
    let share: Mention

    /// Whether a whole fits the part and its share.
    func fits(_ whole: Estimate) -> Bool {
      do throws(ArithmeticFault) {
        return try (part.estimate / whole).overlaps(Estimate(rate: share))
      } catch {
        return false
      }
    }
  }

  var all: [Reading] {
    rows.compactMap { row in row.count == 2 ? both(row[0], row[1]) : odd(row) }
  }

  /// The parts with a share right behind them, one behind the other, where no greater number may be their whole.
  private var rows: [[Pair]] {
    var rows: [[Pair]] = []
    for (place, share) in mentions.enumerated() where isShare(share) {
      guard let part = mentions[..<place].last(where: { $0.isAmount && !$0.isDifference }),
        isPart(part), part.sentence == share.sentence, share.depth - part.depth < 2
      else { continue }
      let pair = Pair(part: part, share: share)
      if let last = rows.last?.last, last.part.measures(like: part), last.part.depth == part.depth,
        part.sentence - last.part.sentence < 2, last.part.range != part.range,
        share.shareOf.isEmpty || share.shareOf == last.share.shareOf
      {
        rows[rows.count - 1].append(pair)
      } else {
        rows.append([pair])
      }
    }
    return rows.filter { row in row.count > 1 && !hasWhole(row) }
  }

  private func isShare(_ share: Mention) -> Bool {
    share.maybeShare && share.quantity.approximation == nil
      && share.value > .zero && share.value < .one && !share.has(.plan)
      && !(share.has(.base) && share.shareOf.isEmpty)
  }

  private func isPart(_ part: Mention) -> Bool {
    part.value > .zero && part.quantity.approximation == nil && !part.has([.plan, .base, .each])
      && !part.isBehindSlash
  }

  private func hasWhole(_ row: [Pair]) -> Bool {
    let parts = row.map(\.part)
    guard let most = parts.map(\.value).max(), let first = parts.first else { return true }
    return mentions.contains { other in
      other.isAmount && other.measures(like: first) && !other.isDifference && other.value > most
        && abs(other.sentence - first.sentence) < 3
    }
  }

  /// Two parts whose shares make a hundred, or would.
  private func both(_ first: Pair, _ second: Pair) -> Reading? {
    guard let whole = try? first.part.estimate + second.part.estimate,
      let shares = try? first.share.value + second.share.value
    else { return nil }
    let fit = (first.fits(whole), second.fits(whole))
    guard fit.0 != fit.1 || !fit.0 && shares.isHundred else { return nil }
    let numbers = [first.part, second.part, first.share, second.share]
    let digits =
      NearMiss.digits(numbers) { numbers throws(ArithmeticFault) in
        let whole = try numbers[0] + numbers[1]
        guard try (numbers[0] / whole).overlaps(numbers[2]) else { return false }
        guard try (numbers[1] / whole).overlaps(numbers[3]) else { return false }
        return try (numbers[2] + numbers[3]).isNear(Estimate(.one), from: 99, to: 101)
      } ?? 0
    guard digits > 2 else { return nil }
    return fit.0 ? reading(second, beside: first, "among") : reading(first, beside: second, "among")
  }

  /// Three parts or more, of which one leads to another whole than all others.
  private func odd(_ row: [Pair]) -> Reading? {
    let fits = row.indices.map { own in
      row.indices.filter { $0 != own && isOfOneWhole(row[own], row[$0]) }.count
    }
    guard fits.filter({ $0 == row.count - 2 }).count == row.count - 1,
      let own = fits.firstIndex(of: 0), let other = row.indices.first(where: { $0 != own })
    else { return nil }
    let numbers = [row[own].part, row[own].share, row[other].part, row[other].share]
    let digits =
      NearMiss.digits(Array(numbers.prefix(2))) { changed throws(ArithmeticFault) in
        let whole = try numbers[2].estimate / Estimate(rate: numbers[3])
        return try (changed[0] / changed[1]).overlaps(whole)
      } ?? 0
    return digits > 2 ? reading(row[own], beside: row[other], "beside") : nil
  }

  private func isOfOneWhole(_ a: Pair, _ b: Pair) -> Bool {
    do throws(ArithmeticFault) {
      return try (a.part.estimate / Estimate(rate: a.share))
        .overlaps(b.part.estimate / Estimate(rate: b.share))
    } catch {
      return false
    }
  }

  private func reading(_ own: Pair, beside other: Pair, _ form: String) -> Reading? {
    var reading = Reading(
      .rate,
      [
        "part": [own.part], "rate": [own.share], "sibling": [other.part], "share": [other.share],
      ],
      subject: own.share, note: form, strength: .likely
    ) { () throws(ArithmeticFault) in false }
    reading?.suspects = [own.part.quantity.range.lowerBound, own.share.quantity.range.lowerBound]
    reading?.isByDigits = true
    return reading
  }
}

extension Rational {
  /// Whether shares make a hundred, as they are rounded.
  var isHundred: Bool {
    guard let off = try? (self - .one).magnitude(), let most = try? Rational(1, over: 500) else {
      return false
    }
    return off <= most
  }
}
