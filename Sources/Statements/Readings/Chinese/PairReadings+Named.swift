internal import DocumentModel

extension PairReadings {
  /// 由8.6%提高到11.2%，比全省平均水平低1.3个百分点: what is named is neither of the two; in a language that does not part words.
  func isOfNamed(_ change: Mention, _ first: Mention, _ second: Mention) -> Bool {
    !words.partsWords && change.has(.compare) && !change.has(.base) && change.noun.count > 1
      && first.has(.from) && second.has(.to)
      && !words.share(change.noun, first.noun + second.noun)
  }
}
