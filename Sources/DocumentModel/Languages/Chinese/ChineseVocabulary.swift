/// The words of the number grammar, in one place for the scanner and the hole patterns.
enum ChineseVocabulary {
  /// After Arabic digits; 千 and 百 only where no unit begins with them (5千米, 3百分点).
  static let scales = WordTable(
    numbers: ShippedWords.Zh.Numbers.scales,
    notBefore: ShippedWords.Zh.Numbers.scalesNotBefore)

  static let surplusScales = WordTable(numbers: ShippedWords.Zh.Numbers.surplusScales)

  static let labels = ShippedWords.Zh.Numbers.labels.text

  /// 千 before one of these belongs to the unit: 千克, 千米, 千瓦.
  static let unitsAfterThousand =
    ShippedWords.Zh.Numbers.scalesNotBefore.meanings["千", default: ""].filter { $0 != " " }

  static let percents = WordTable(numbers: ShippedWords.Zh.Numbers.percents)

  static let fractions = WordTable(numbers: ShippedWords.Zh.Numbers.fractions)

  static let points = WordTable(ShippedWords.Zh.Numbers.points, ())

  static let times = WordTable(ShippedWords.Zh.Numbers.times, ())

  static let money: WordTable<Void> = {
    let notBefore = ShippedWords.Zh.Numbers.moneyNotBefore.meanings
    return WordTable(
      ShippedWords.Zh.Numbers.money.words.map {
        GrammarWord($0, (), notBefore: notBefore[$0, default: ""])
      })
  }()

  /// Which numerals a measure word counts with.
  enum Counting: Sendable {
    case any
    /// After Chinese numerals it ranks, dates or means something else: 一级, 一线, 十分, 二期.
    case arabicOnly
  }

  static let measures = WordTable<Counting>(
    ShippedWords.Zh.Measures.plain.words.map { GrammarWord($0, .any) }
      + ShippedWords.Zh.Measures.guarded.rows.map { GrammarWord($0, .any, notBefore: $1) }
      + ShippedWords.Zh.Measures.arabicOnly.rows.map {
        GrammarWord($0, .arabicOnly, notBefore: $1)
      })

  static let idioms = WordTable(ShippedWords.Zh.Numbers.idioms, ())

  static let wordsEndingInOne = ShippedWords.Zh.Numbers.wordsEndingInOne.text
}
