/// The words of the English number grammar.
enum EnglishVocabulary {
  static let units: [EnglishWord: Int128] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  /// What multiplies the number before it, in words or digits.
  static let scales: [EnglishWord: Int128] = [
    "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
  ]

  /// Short forms that are sure behind any number.
  static let suffixes: [EnglishWord: Int128] = [
    "bn": 1_000_000_000, "mn": 1_000_000, "mln": 1_000_000, "tn": 1_000_000_000_000,
  ]

  /// Letters that stand for a scale behind an amount of money.
  static let letters: [EnglishWord: Int128] = [
    "m": 1_000_000, "b": 1_000_000_000, "t": 1_000_000_000_000,
  ]

  /// The words that a numeral may begin with.
  static let numberWords = Set(units.keys)

  /// Before an ordinal in words these make it sure: the third, our second.
  static let determiners = EnglishWord.list("the its their our his her this that")

  static let ordinals: [EnglishWord: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
  ]

  static let ordinalEndings = EnglishWord.list("st nd rd th")

  /// Codes and names of money behind its number, and the sign they are folded into.
  static let currencies: [EnglishWord: String] = [
    "usd": "$", "dollar": "$", "dollars": "$", "eur": "€", "euro": "€", "euros": "€",
    "gbp": "£", "cny": "CNY", "rmb": "CNY", "yuan": "CNY", "jpy": "JPY", "yen": "JPY",
    "chf": "CHF", "inr": "INR", "rupees": "INR", "aud": "AUD", "cad": "CAD", "hkd": "HKD",
    "krw": "KRW", "sgd": "SGD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "nzd": "NZD",
  ]

  static let currencyWords = Set(currencies.keys)

  /// Letters before a dollar sign that name the country.
  static let dollars: [EnglishWord: String] = [
    "us": "$", "usd": "$", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD",
    "s": "SGD", "nz": "NZD",
  ]

  /// Signs before an amount of money; ¥ is yen to some and yuan to others.
  static let signs: [UInt32: String] = [
    0x24: "$", 0x20AC: "€", 0xA3: "£", 0xA5: "¥", 0xFFE5: "¥", 0x20B9: "INR", 0x20A9: "KRW",
  ]

  /// Nouns whose number is a label: section 4, port 8080, error 500.
  static let labels = EnglishWord.list(
    """
    section sections chapter chapters part parts article articles clause clauses appendix annex \
    annexes exhibit figure figures fig figs table tables chart charts box page pages p pp line \
    lines row rows column columns cell footnote footnotes note notes paragraph paragraphs para \
    version versions v ver release build revision rev port ports error errors code codes status \
    exit http https issue ticket tickets bug pr mr case no nos number numbers item items step \
    steps phase phases stage stages tier level levels priority severity sev p s grade class type \
    group option scenario question q request id room floor building unit block district zone \
    route highway flight gate channel apartment suite rfc iso cve kep sig wg pep jira sprint \
    iteration milestone day week month year quarter half period round season episode volume vol \
    track lane slide goal objective principle rule requirement test node shard host server \
    finding recommendation observation action lot batch cohort generation gen mark model python \
    java windows kubernetes edition act resolution directive regulation order protocol schedule
    """)

  /// Labels that are also written short, with a stop.
  static let abbreviatedLabels = EnglishWord.list(
    "ext no nos fig figs sec ch vol p pp art cl para ex ver rev v ref eq")

  /// Small words that are neither nouns nor adjectives.
  static let functionWords = EnglishWord.list(
    """
    a an the this that these those and or nor but so yet if then than as at by for from in into \
    of off on onto out over per to up upon via with within without about above across after \
    against along among around before behind below between beyond despite down during except \
    near since through throughout till toward towards under until is are was were be been being \
    am has have had having do does did done doing can could may might must shall should will \
    would not no it its they them their he him his she her we us our you your i my me who whom \
    whose which what when where why how there here all any both each every either neither some \
    such other others another same more less fewer most least much many few several only just \
    also too very even still again already now ever never always often went came got gave made \
    took rose fell grew met held left led saw ran began became remain remained require required \
    versus vs plus minus percent pct pp am pm etc because while although though whereas \
    once whether apart instead together ago later earlier onwards respectively compared including \
    excluding
    """)

  /// Capitalised words that do not make a label of the number behind them.
  static let openers = EnglishWord.list(
    """
    a an the this these those of in on at by for from to with and or but so as if about after \
    all almost also although another approximately around at because before below between both \
    circa despite during each every exactly fewer following given here however including just \
    last less more most nearly next no not now once only our out over over past per roughly \
    since some still such than that their then there they through today total under until up \
    we well when where while within without yes you yet is are was were has have had
    """)

  /// Before a number in words these make another phrase of it: no one, the one, each one.
  static let beforeOne = EnglishWord.list(
    """
    no the this that each any every some another which only someone not last next first other \
    good bad big new old right wrong
    """)
}
