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
      (Words.severalAnswers, .spread), (Words.yearly, .yearly), (Words.recent, .recent),
      (Words.starts, .start),
      (Words.flowRises, [.rise, .ofFlow]), (Words.flowFalls, [.fall, .ofFlow]),
      (Words.changeNames, .changeName), (Words.fillers, .filler),
      (Words.plain, .plain),
    ])
    let lists = StatementWordLists(
      cues: cues, partsWords: false, pairs: Words.pairs.rows.map { ($0.word, $0.meaning) },
      rates: Words.rates.words,
      rateEndings: Words.rateEndings.words, degreeEndings: Words.degreeEndings.words,
      overall: Words.overall.words, doing: Words.doing.words, averageNames: Words.averageNames.rows,
      plainRates: Words.plainRates.words, boundedRates: Words.boundedRates.words,
      unboundedRates: Words.unboundedRates.words,
      signed: Words.signed.words, outsideRates: Words.outsideRates.words,
      permilleRates: Words.permilleRates.rows, amounts: Words.amounts.words,
      units: Words.unitFactors.meanings, sameUnits: Words.sameUnits.meanings,
      people: Words.people.set,
      eachWords: Words.eachWords.words,
      times: TimeWords(
        spans: Words.spans, units: Words.timeUnits, scales: Words.eachScales,
        persons: Words.persons,
        ends: Words.spanEnds
      ), folds: Words.folds.text, half: Words.half.text,
      groupUnits: Words.groupUnits.set, rankUnits: Set(Words.rankUnits.text.unicodeScalars),
      adders: Words.adders.words, besides: Words.besides.words,
      contrasts: Words.contrasts.words,
      divisions: Words.divisions.rows.map { ($0.word, $0.meaning) },
      bothNames: Words.bothNames.words, agreeing: Words.agreeing.words,
      comparingBehind: WordSet(Words.comparingBehind),
      nowWords: WordSet(Words.now),
      currentPrices: WordSet(Words.currentPrices),
      wholeness: Words.wholeness.words, generalUnits: Words.generalUnits.set,
      removing: Words.removing.words, among: Words.among.words,
      clock: Words.clock.set, ratioEndings: Words.ratioEndings.words,
      together: Words.together.set,
      joining: WordSet(Words.joining),
      fresh: Words.fresh.words,
      meanwhile: WordSet(Words.meanwhile),
      lastYears: WordSet(Words.lastYears), measuredUnits: Words.measuredUnits.set,
      hourUnits: Words.hourUnits.rows.map { ($0.word, $0.meaning) },
      clockHours: Words.clockHours.text, uptimes: Words.uptimes.words,
      downtimes: Words.downtimes.words, weighted: Words.weighted.words,
      hundredRatios: Words.hundredRatios.words,
      ladderSteps: Words.ladderSteps.rows.map { ($0.word, $0.meaning) },
      repeated: Words.repeated.words, yields: Words.yields.words,
      areaUnit: Words.areaUnit.text,
      namedRatios: Words.namedRatios.rows.map { ($0.word, $0.meaning) }, areas: Words.areas.words,
      saidShares: Words.saidShares.rows.map { ($0.word, $0.meaning) },
      most: Words.most.words, least: Words.least.words, yearlyGrowth: Words.yearlyGrowth.words,
      exchangeRates: Words.exchangeRates.words, countries: Words.countries.words)
    return StatementWords(lists)
  }()
}
