internal import DocumentModel

/// What ``StatementWords`` shares: the words of one language by what they are read for.
struct StatementWordLists: Sendable {
  var cues: CueTable
  /// Words are parted by blanks and read without case; what is said of a number may stand behind it.
  let partsWords: Bool
  /// Words that are numbers by themselves: doubled, a third.
  private(set) var values: [UInt8: [WordValue]] = [:]
  /// Words before such a one that take its exactness away.
  private(set) var approximations: [(bytes: [UInt8], meaning: Approximation)] = []
  /// Words before such a one that make a name of it: the first half.
  private(set) var beforeNames: [[UInt8]] = []
  /// What multiplies the number before it.
  private(set) var scales: [(word: String, number: Int)] = []
  /// Words before a number that is a name: table 4.
  private(set) var labels: [[UInt8]] = []
  /// Words that name a time, so that the number behind them is no part of their name: the year 817.
  private(set) var periods: [[UInt8]] = []
  /// Units that two numbers must agree on; nil where every unit is one.
  private(set) var measures: [String: String]?
  /// Units of points and how many of them make up one.
  private(set) var points: [String: String] = [:]
  /// Words that a number is written in.
  private(set) var numberWords: Set<String> = []
  /// What the number of those who were asked is called: n.
  private(set) var samples: Set<String> = []
  /// Words that count one thing in a row: a fire.
  private(set) var articles: Set<String> = []
  /// Words before a noun that make a name of it: the, an.
  private(set) var determiners: [[UInt8]] = []
  /// Words that take up what was said before: this.
  private(set) var demonstratives: Set<String> = []
  /// What a number counts that a hyphen joins to it: member of 18-member.
  private(set) var hyphenNouns: Set<String> = []
  /// Words of more or less that say nothing of better or worse: fewer.
  private(set) var comparatives: Set<String> = []
  /// Words of more or less that say how great something is, not how high a rate: larger.
  private(set) var sizes: Set<String> = []
  /// What is compared with without a number of its own: more than usual.
  private(set) var unstated: Set<String> = []
  /// What the distance of two numbers is called: gap.
  private(set) var gaps: Set<String> = []
  /// What takes up some of what was counted before: those of a quarter of those interviewed.
  private(set) var takenUp: Set<String> = []
  /// What comes and what goes, of which one number is left: exports and imports.
  private(set) var opposed: [(first: String, second: String)] = []
  /// What is spent, of which a deficit is left without all that came: expenditure.
  private(set) var spending: Set<String> = []
  /// What is left of the two: deficit.
  private(set) var nets: Set<String> = []
  /// What says in a name that a number is of all: as a whole.
  private(set) var wholeNames: [String] = []
  /// What makes the opposite of a word: un of unemployed.
  private(set) var oppositePrefixes: [String] = []
  /// What went wrong, and what went well: failure, success.
  private(set) var failures: Set<String> = []
  private(set) var successes: Set<String> = []
  /// What the proportion of two numbers is called: ratio.
  private(set) var ratioNames: Set<String> = []
  /// What makes a time one between two others: earlier.
  private(set) var apart: Set<String> = []
  /// Times that are seldom measured: month.
  private(set) var calendar: Set<String> = []
  /// What becomes of a thing, `good` or `bad`, not both: approved.
  private(set) var outcomes: [String: String] = [:]
  /// Words that a place or time begins with: in.
  private(set) var prepositions: Set<String> = []
  /// What a word says that alone stands behind a number: 20% over.
  private(set) var changesAtEnd: [String: Cues] = [:]
  /// Words that can stand behind a number that they do not count: were, took, of.
  private(set) var functionWords: Set<String> = []
  /// Endings of verbs, which count nothing either: answered.
  private(set) var verbEndings: [String] = []
  /// Words that divide what is counted by another number: of 3 kinds.
  private(set) var sorts: Set<String> = []
  /// What makes up a whole two by two: 男 and 女.
  private(set) var pairs: [(first: String, second: String)] = []
  /// Endings of the names of rates and other percentages.
  private(set) var rates: [String] = []
  /// Endings of rates that are named after what is counted: the 率 of 办结率.
  private(set) var rateEndings: [String] = []
  /// The same of degrees: the 度 of 满意度.
  private(set) var degreeEndings: [String] = []
  /// Words of rates that are of all: 综合满意度.
  private(set) var overall: [String] = []
  /// What rates of what was done end with: 预算执行率.
  private(set) var doing: [String] = []
  /// Words of averages and totals that mean one thing: 造价, 投资.
  private(set) var averageNames: [(word: String, meaning: String)] = []
  /// Words that make a rate one of growth: compound.
  private(set) var growthRates: Set<String> = []
  /// What says that a rate is for each year: compound.
  private(set) var compounded: Set<String> = []
  /// What stands between a change and what it is computed from: over.
  private(set) var bases: Set<String> = []
  /// Rates that are plain numbers: 容积率.
  private(set) var plainRates: [String] = []
  /// Rates of a whole, which cannot exceed it: pass rate.
  private(set) var boundedRates: [String] = []
  /// Rates that end like these and may exceed what they are of: 毛入学率.
  private(set) var unboundedRates: [String] = []
  /// What a rate is of that cannot exceed it: respondents.
  private(set) var boundedWholes: [String] = []
  /// What a share is of that it may exceed: GDP.
  private(set) var passedWholes: [String] = []
  /// Words that let a rate exceed its whole: net retention.
  private(set) var passing: [String] = []
  /// Verbs that a share of counted things stands behind: hit.
  private(set) var covering: [String] = []
  /// What can be less than nothing, or falls without end: profit.
  private(set) var signed: [String] = []
  /// Rates whose numbers stand elsewhere: 失业率.
  private(set) var outsideRates: [String] = []
  /// Rates of a population, with `birth`, `death` or `growth`.
  private(set) var permilleRates: [(word: String, meaning: String)] = []
  /// Endings of the names of amounts, which change by percent: 产值, 案件.
  private(set) var amounts: [String] = []
  /// Units with a smaller one and how many of it they are: `公斤*1000`.
  private(set) var units: [String: String] = [:]
  /// Units that count the same as another one: 名 as 人.
  private(set) var sameUnits: [String: String] = [:]
  /// Units of people, who can be counted under several heads.
  let people: Set<String>
  /// Words of averages that are no unit: the 平均每 of 平均每期.
  private(set) var eachWords: [String] = []
  /// What an average for each person is called by: head.
  private(set) var heads: Set<String> = []
  /// Those of them that say of each one: each.
  private(set) var eachPlain: Set<String> = []
  /// Words of times with the time they name: monthly, month.
  private(set) var timesNamed: [String: String] = [:]
  /// How many of one time make up another, by the names of both: `year month`.
  private(set) var timesOf: [String: Int] = [:]
  /// Stretches of time, and what averages count by.
  private(set) var times = TimeWords()
  /// What counts how often something doubles: 番.
  let folds: String
  /// What stands for a half behind a number: 两倍半.
  private(set) var half = ""
  /// Units of numbers that only name groups: 岁.
  private(set) var groupUnits: Set<String> = []
  /// What stands behind a place in a row: 位.
  private(set) var rankUnits: Set<Unicode.Scalar> = []
  /// What adds a number to the one before: 加上.
  private(set) var adders: [String] = []
  /// What opens a number that is no part of those before: 另有.
  private(set) var besides: [String] = []
  /// What opens a number that is set against those before: 而.
  private(set) var contrasts: [String] = []
  /// Words of the ways in which people are divided: 女性, 党员.
  private(set) var divisions: [(word: String, way: String)] = []
  /// What stands for two things named before: 两者.
  private(set) var bothNames: [String] = []
  /// What says that two numbers are one: 一致.
  private(set) var agreeing: [String] = []
  /// What says of a number before it that another one is compared with it: 相比.
  private(set) var comparingBehind = WordSet()
  /// What is of the time that is written about: 今年.
  private(set) var nowWords = WordSet()
  /// Prices in which growth is that of the amounts beside it: 现价.
  private(set) var currentPrices = WordSet()
  /// What the name of a number of all holds: 全.
  private(set) var wholeness: [String] = []
  /// Units of all kinds of things: 个.
  private(set) var generalUnits: Set<String> = []
  /// What takes some of a number away: 剔除.
  private(set) var removing: [String] = []
  /// What stands behind a whole of which some is named next: 中.
  private(set) var among: [String] = []
  /// Units of time by the clock: 秒.
  private(set) var clock: Set<String> = []
  /// What the names of ratios end with: 比.
  private(set) var ratioEndings: [String] = []
  /// What speaks of each of several together: 各.
  private(set) var together: Set<String> = []
  /// What joins as well as it compares: 与.
  private(set) var joining = WordSet()
  /// What came of late, without what was there before: 新收.
  private(set) var fresh: [String] = []
  /// What stands alone before a comma for the time that was spoken of: 同期.
  private(set) var meanwhile = WordSet()
  /// What the last year is called at the start of a sentence: 去年.
  private(set) var lastYears = WordSet()
  /// Units of what is measured, not counted: 公里.
  private(set) var measuredUnits: Set<String> = []
  /// What so many hours of another unit make: 千瓦时 of 千瓦.
  private(set) var hourUnits: [(product: String, unit: String)] = []
  /// The unit of those hours.
  private(set) var clockHours = ""
  /// Rates of the hours in which something worked, and what the others are called.
  private(set) var uptimes: [String] = []
  private(set) var downtimes: [String] = []
  /// Means in which each value counts as often as there are things of it.
  private(set) var weighted: [String] = []
  /// Ratios to a hundred: 性别比.
  private(set) var hundredRatios: [String] = []
  /// Steps of scales on which each thing stands once: 持平 is `trend-2`.
  private(set) var ladderSteps: [(word: String, meaning: String)] = []
  /// What names a part that stands in others too: 重复.
  private(set) var repeated: [String] = []
  /// Averages of an area that name no unit of it, and the unit that all units of areas share.
  private(set) var yields: [String] = []
  private(set) var areaUnit = ""
  /// Rates, and the two amounts that they are of: 存贷比 is `贷款-存款`.
  private(set) var namedRatios: [(word: String, meaning: String)] = []
  /// Areas in which a whole lies that is not written: 占全省的9%.
  private(set) var areas: [String] = []
  /// Shares in words, and between how many hundredths they lie: 过半 is `50-100`.
  private(set) var saidShares: [(word: String, meaning: String)] = []
  /// What says that one is the greatest or the least.
  private(set) var most: [String] = []
  private(set) var least: [String] = []
  /// What says of growth that it is that of each of several years: 年均.
  private(set) var yearlyGrowth: [String] = []
  /// What the rate of two currencies is called: 汇率.
  private(set) var exchangeRates: [String] = []
  /// Whole countries, to which few move: 全国.
  private(set) var countries: [String] = []
}
