/// The words of the English number grammar.
enum EnglishVocabulary {
  static let units: [EnglishWord: Int128] = ShippedWords.En.Numbers.units.englishNumbers()

  static let scales: [EnglishWord: Int128] = ShippedWords.En.Numbers.scales.englishNumbers()

  static let suffixes: [EnglishWord: Int128] = ShippedWords.En.Numbers.suffixes.englishNumbers()

  static let letters: [EnglishWord: Int128] = ShippedWords.En.Numbers.letters.englishNumbers()

  /// The words that a numeral may begin with.
  static let numberWords = Set(units.keys)

  static let determiners = ShippedWords.En.Numbers.determiners.englishWords

  static let ordinals: [EnglishWord: Int] = ShippedWords.En.Numbers.ordinals.englishNumbers()

  static let ordinalEndings = ShippedWords.En.Numbers.ordinalEndings.englishWords

  static let currencies = ShippedWords.En.Numbers.currencies.englishTable

  static let letterSigns = ShippedWords.En.Numbers.letterSigns.englishTable

  static let currencyWords = Set(currencies.keys)

  static let dollarWords = ShippedWords.En.Numbers.dollarWords.englishWords
  static let dollars = ShippedWords.En.Numbers.dollars.englishTable

  static let signs = Dictionary(
    uniqueKeysWithValues: ShippedWords.En.Numbers.signs.rows.map { sign, unit in
      (sign.unicodeScalars.first ?? "\0", unit)
    })

  static let eras = ShippedWords.En.Numbers.eras.englishWords

  static let labels = ShippedWords.En.Labels.labels.englishWords

  static let abbreviatedLabels = ShippedWords.En.Labels.abbreviatedLabels.englishWords

  static let functionWords = ShippedWords.En.Nouns.functionWords.englishWords

  static let openers = ShippedWords.En.Labels.openers.englishWords

  static let beforeOne = ShippedWords.En.Numbers.beforeOne.englishWords
}
