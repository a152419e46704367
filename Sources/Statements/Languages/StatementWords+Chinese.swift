internal import DocumentModel

extension StatementWords {
  static let chinese: StatementWords = {
    typealias Words = ShippedWords.Zh.Statements
    let cues = CueTable([
      (Words.rise, .rise), (Words.fall, .fall), (Words.riseAtNumber, [.rise, .atNumber]),
      (Words.fallAtNumber, [.fall, .atNumber]), (Words.to, .to), (Words.from, .from),
      (Words.base, .base), (Words.compare, .compare), (Words.part, .part),
      (Words.openList, .openList), (Words.closedList, .closedList), (Words.whole, .whole),
      (Words.each, .each), (Words.plan, .plan), (Words.actual, .actual), (Words.share, .share),
      (Words.opening, .opening), (Words.incoming, .incoming), (Words.outgoing, .outgoing),
      (Words.closing, .closing), (Words.negation, .negation), (Words.fault, .fault),
      (Words.qualifier, .qualifier), (Words.divideOpeners, .divideOpener),
      (Words.divideClosers, .divideCloser), (Words.respective, .respective),
      (Words.end, .end), (Words.net, .net), (Words.passing, .passing),
      (Words.comparable, .comparable), (Words.overlapping, .overlapping),
      (Words.andSoOn, .andSoOn), (Words.others, .others), (Words.contribution, .contribution),
      (Words.ratio, .ratio), (Words.checked, .checked), (Words.remainder, .remainder),
      (Words.greater, .greater), (Words.less, .less), (Words.structure, .structure),
      (Words.fillers, .filler), (Words.plain, .plain),
    ])
    return StatementWords(
      cues: cues, pairs: Words.pairs.rows.map { ($0.word, $0.meaning) }, rates: Words.rates.words,
      rateEndings: Words.rateEndings.words,
      plainRates: Words.plainRates.words, outsideRates: Words.outsideRates.words,
      permilleRates: Words.permilleRates.rows, amounts: Words.amounts.words,
      units: Words.unitFactors.meanings, people: Words.people.set,
      eachWords: Words.eachWords.words, folds: Words.folds.text)
  }()
}
