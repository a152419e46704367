internal import DocumentModel
internal import SourceText

extension StatementWords {
  /// Names of rates, as words.
  var rateNameSet: Set<String> { Set(lists.rates) }

  static let english: StatementWords = {
    typealias Words = ShippedWords.En.Statements
    typealias Numbers = ShippedWords.En.Numbers
    let cues = CueTable(
      [
        (Words.rise, .rise), (Words.fall, .fall), (Words.losses, [.fall, .loss]),
        (Words.riseAtNumber, [.rise, .atNumber]),
        (Words.fallAtNumber, [.fall, .atNumber]), (Words.riseBehind, .riseBehind),
        (Words.fallBehind, .fallBehind), (Words.to, [.to, .atNumber]),
        (Words.from, [.from, .atNumber]), (Words.ofWhole, [.ofWhole, .atNumber]),
        (Words.outOfWhole, [.ofWhole, .outOf, .atNumber]),
        (Words.base, .base), (Words.compare, .compare), (Words.part, .part),
        (Words.openList, .openList), (Words.closedList, .closedList), (Words.whole, .whole),
        (Words.each, .each), (Words.plan, .plan), (Words.actual, .actual), (Words.share, .share),
        (Words.opening, .opening), (Words.incoming, .incoming), (Words.outgoing, .outgoing),
        (Words.closing, .closing), (Words.negation, .negation), (Words.fault, .fault),
        (Words.qualifier, .qualifier), (Words.divideOpeners, .divideOpener),
        (Words.divideClosers, [.divideOpener, .divideCloser]), (Words.respective, .respective),
        (Words.end, .end), (Words.net, .net), (Words.passing, .passing),
        (Words.comparable, .comparable),
        (Words.otherPrices, [.comparable, .otherPrices]), (Words.overlapping, .overlapping),
        (Words.andSoOn, .andSoOn), (Words.others, .others), (Words.remainder, .remainder),
        (Words.greater, .greater), (Words.less, .less),
        (Words.beating, [.greater, .quality]), (Words.missing, [.less, .quality]),
        (Words.structure, .structure),
        (Words.result, .result), (Words.conclusions, .conclusion), (Words.spread, .spread),
        (Words.by, [.by, .atNumber]), (Words.joiners, .joiner), (Words.fillers, .filler),
        (Words.plain, .plain),
      ], partsWords: true)
    let lists = StatementWordLists(
      cues: cues, partsWords: true,
      values: WordValue.all([
        (Words.multiples, .times), (Words.fractions, .percent), (Words.numerals, .count),
      ]),
      approximations: Numbers.approximationsBefore.rows.compactMap { word, meaning in
        Approximation(rawValue: meaning).map { (Array(word.utf8), $0) }
      },
      beforeNames: Words.beforeNames.byteStrings, scales: Numbers.scales.numbers(),
      labels: ShippedWords.En.Labels.labels.byteStrings, periods: Words.periods.byteStrings,
      measures: Words.measures.meanings, points: Words.points.meanings,
      numberWords: Set(
        (Numbers.units.rows + Numbers.scales.rows).map(\.word) + Words.numberWords.words),
      samples: Words.samples.set, articles: Words.articles.set,
      determiners: Numbers.determiners.byteStrings + Words.articles.byteStrings,
      demonstratives: Words.demonstratives.set, hyphenNouns: Words.hyphenNouns.set,
      comparatives: Words.comparatives.set, sizes: Words.sizes.set,
      unstated: Words.unstated.set, gaps: Words.gaps.set,
      takenUp: Words.takenUp.set, opposed: Words.opposed.rows.map { ($0.word, $0.meaning) },
      spending: Words.spending.set, nets: Words.nets.set, wholeNames: Words.wholeNames.words,
      oppositePrefixes: Words.oppositePrefixes.words, failures: Words.failures.set,
      successes: Words.successes.set, ratioNames: Words.ratioNames.set,
      apart: Words.apart.set,
      calendar: Words.calendar.set, outcomes: Words.outcomes.meanings,
      prepositions: Words.prepositions.set,
      changesAtEnd: Dictionary(
        Words.riseAtEnd.words.map { ($0, .rise) } + Words.fallAtEnd.words.map { ($0, .fall) }
      ) { $1 },
      functionWords: ShippedWords.En.Nouns.functionWords.set,
      verbEndings: Words.verbEndings.words, sorts: Words.sorts.set,
      pairs: Words.pairs.rows.map { ($0.word, $0.meaning) }, rates: Words.rates.words,
      rateEndings: Words.rateEndings.words, growthRates: Words.growthRates.set,
      compounded: Words.compounded.set, bases: Words.bases.set,
      plainRates: Words.plainRates.words,
      boundedRates: Words.boundedRates.words, boundedWholes: Words.boundedWholes.words,
      passedWholes: Words.passedWholes.words, passing: Words.passingRates.words,
      covering: Words.covering.words, signed: Words.signed.words,
      outsideRates: Words.outsideRates.words, permilleRates: Words.permilleRates.rows,
      units: Words.unitFactors.meanings, people: Words.people.set,
      eachWords: Words.eachWords.words, heads: Words.heads.set, eachPlain: Words.eachPlain.set,
      timesNamed: Words.timesNamed.meanings,
      timesOf: Words.timesOf.meanings.compactMapValues { Int($0) }, folds: Words.folds.text,
      exchangeRates: Words.exchangeRates.words)
    return StatementWords(lists)
  }()
}
