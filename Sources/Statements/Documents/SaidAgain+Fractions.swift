internal import DocumentModel

extension SaidAgain {
  /// Nearly one in five adults - some 46.6 million people, or 18.9% of them: a fraction in words and its percentage, with
  /// the number itself between them.
  func overNumber(_ index: Int, _ mentions: [Mention], _ between: String) -> Reading? {
    guard words.hasBlanks, index > 1 else { return nil }
    let (fraction, number, rate) = (mentions[index - 2], mentions[index - 1], mentions[index])
    guard fraction.isRate, rate.isRate, number.isAmount, !isInDigits(fraction), isInDigits(rate),
      fraction.sentence == rate.sentence, number.sentence == rate.sentence,
      rate.quantity.approximation == nil, !rate.has([.rise, .fall, .base]),
      rate.quantity.range.lowerBound - fraction.quantity.range.upperBound < 120,
      number.depth == fraction.depth, number.separator <= .comma
    else { return nil }
    let parts = between.split(separator: " ")
    guard parts.last.map({ words.fractionJoints.contains(String($0)) }) ?? false, parts.count < 4
    else { return nil }
    return reading(
      fraction, rate, "numeral", isEqual: fraction.estimate.overlaps(rate.estimate))
  }
}
