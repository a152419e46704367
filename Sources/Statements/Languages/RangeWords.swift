internal import DocumentModel

/// Words of ranges, intervals and statistics.
struct RangeWords: Sendable {
  /// Between the ends of a range.
  let joints: [String]
  /// Before a range whose ends `betweenJoints` part.
  let between: [String]
  let betweenJoints: [String]
  /// What says that two numbers are the ends of a range.
  let openers: [String]
  /// The same right behind them.
  let closers: [String]
  /// Right before a length of time whose ends are those of a range, and the units of such a length.
  let leads: Set<String>
  let timeUnits: Set<String>
  /// Between a statistic and what it is of.
  let bridges: [String]
  /// Words between an estimate and its range, longest first.
  let interval: [String]
  /// Those of intervals of one estimate.
  let confidence: [String]
  /// What a number is called that must lie inside its range.
  let estimates: [String]
  /// The same where the range has no name.
  let effects: [String]
  /// What joins the mean of a range to it.
  let meanJoints: [String]
  /// What parts the ends, and what lies in the middle of them.
  let widths: [String]
  let middles: [String]
  /// Before a range that holds the number before it, or does not.
  let within: Set<String>
  let outside: Set<String>
  /// What is said of times, and of parts of others, with such a word.
  let notWithin: Set<String>
  /// What a number is called that need not.
  let deviations: [String]
  /// What says of two numbers that one came after the other.
  let breaks: [String]
  /// Units of numbers that are no amounts.
  let notUnits: Set<String>
  /// What stands between a statistic and its number, longest first.
  let links: [String]
  /// Signs right before digits that make a name or place in an order of them.
  let namingSigns: Set<Unicode.Scalar>
  let statistics: [BoundedStatistic]
  /// What the names of statistics and the words behind them end with.
  let statisticEnds: Set<Unicode.Scalar>

  init<Words: DocumentsLists>(_: Words.Type) {
    joints = Words.rangeJoints.words
    namingSigns = Set(("_/:.#" + Words.ordinalSigns.words.joined()).unicodeScalars)
    between = Words.between.words
    betweenJoints = Words.betweenJoints.words
    openers = Words.rangeOpeners.words
    closers = Words.rangeClosers.words
    leads = Words.rangeLeads.set
    timeUnits = Words.rangeTimeUnits.set
    bridges = Words.statisticBridges.words
    interval = Words.intervalWords.words.sorted { $0.count > $1.count }
    confidence = Words.confidenceWords.words
    estimates = Words.estimateWords.words
    effects = Words.effectWords.words
    meanJoints = Words.meanJoints.words
    widths = Words.widthWords.words
    middles = Words.middleWords.words
    within = Words.within.set
    outside = Words.outsideRange.set
    notWithin = Words.notWithin.set
    deviations = Words.deviationWords.words
    breaks = Words.rangeBreaks.words
    notUnits = Words.rangeNotUnits.set
    links = Words.valueLinks.words.sorted { $0.count > $1.count }
    statistics = BoundedStatistic.all(Words.boundedStatistics)
    statisticEnds = Set(
      (links + statistics.map(\.name)).compactMap { $0.unicodeScalars.last })
  }
}

/// A statistic with the least and the greatest that it can be.
struct BoundedStatistic: Sendable {
  /// In small letters.
  let name: String
  let low: Rational?
  let high: Rational?

  /// Whether it is written as a letter, which may stand for other things too.
  var isSymbol: Bool { name.utf8.count < 4 && name.first.map { $0.isASCII } ?? false }

  /// Those of a table whose meanings are written `0..1`, longest first.
  static func all(_ list: WordList) -> [BoundedStatistic] {
    list.rows.map { name, meaning in
      guard let dots = meaning.place(of: "..") else {
        preconditionFailure("in the lexicon '\(name)' stands for '\(meaning)', no bounds")
      }
      return BoundedStatistic(
        name: name.lowercased(), low: Int(meaning[..<dots.lowerBound]).map(Rational.init),
        high: Int(meaning[dots.upperBound...]).map(Rational.init))
    }.sorted { $0.name.utf8.count > $1.name.utf8.count }
  }
}
