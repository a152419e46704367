/// The facts of the number grammar as regular expressions.
enum HolePattern {
  static func expression(of type: HoleType) -> String {
    switch type {
    case .number: number
    case .count: count
    case .money: quantity(NumberVocabulary.money.alternatives)
    case .percent: percent
    case .points: quantity(NumberVocabulary.points.alternatives)
    case .times: quantity(NumberVocabulary.times.alternatives)
    case .date: "(?:\(numericDate)|\(writtenDate)|\(monthAndDay)|\(year))"
    case .year: year
    case .ordinal: "第\(blanks)(?:\(digit){1,24}+(?!\(point)\(digit))|\(chineseRow))"
    }
  }

  private static let digit = NumberScalars.digitClass
  private static let point = NumberScalars.pointClass
  private static let blanks = "\(NumberScalars.blankClass)*+"
  private static let surplus =
    "(?:[\(NumberScalars.surplus)]\(NumberVocabulary.surplusScales.alternatives)?+)?+"

  // MARK: - Quantities

  private static let arabic =
    "\(NumberText.arabicStart)\(NumberText.arabicExpression)"
    + "(?!\(NumberScalars.letterClass))"
  private static let chineseRow = NumberText.chineseExpression
  /// A Chinese numeral that is no part of a word.
  private static let chinese =
    "\(NumberText.chineseStart)(?!\(idioms))(?!\(loneOneInWord))\(chineseRow)"
  private static let idioms = NumberVocabulary.idioms.alternatives
  private static let loneOne = "一(?!\(NumberText.chineseClass))"
  private static let loneOneInWord =
    "(?<=[\(NumberVocabulary.wordsEndingInOne)])\(loneOne)|(?<=一[^是要])\(loneOne)"

  private static func quantity(_ unit: String) -> String {
    "(?:\(arabic)|\(chinese))\(surplus)\(blanks)\(unit)"
  }

  private static let count: String = {
    let arabicOnly = NumberVocabulary.measures.alternatives
    let any = WordTable(NumberVocabulary.measures.words.filter { $0.meaning == .any }).alternatives
    // 一户一档 and 一对多 share out; nothing else does.
    let counted =
      "(?:(?=\(loneOne))一\(surplus)\(blanks)(?>\(any))(?![一多])"
      + "|(?!\(loneOne))\(chineseRow)\(surplus)\(blanks)(?>\(any)))"
    return "(?:\(arabic)\(surplus)\(blanks)(?>\(arabicOnly))"
      + "|\(NumberText.chineseStart)(?!\(idioms))(?!\(loneOneInWord))\(counted))"
  }()

  private static let percent: String = {
    let share =
      "\(NumberVocabulary.fractions.alternatives)\(blanks)"
      + "(?:\(NumberText.arabicExpression)|\(chineseRow)|百)\(surplus)"
    return "(?:\(share)|\(quantity(NumberVocabulary.percents.alternatives)))"
  }()

  private static let number: String = {
    let units = [
      NumberVocabulary.percents.alternatives, NumberVocabulary.points.alternatives,
      NumberVocabulary.times.alternatives, NumberVocabulary.money.alternatives,
      NumberVocabulary.measures.alternatives, "[\(NumberScalars.calendarUnits)十]", "分之",
      "[\(NumberScalars.joiners)]\(blanks)\(digit){1,4}+\(blanks)[\(NumberScalars.calendarUnits)]",
    ]
    let letter = NumberScalars.letterClass
    let scaled = "(?:[\(NumberScalars.surplus)]\(NumberVocabulary.surplusScales.alternatives))?+"
    return "(?<!\(letter))(?<!\(letter)[-_])(?<!第)(?<!百分之|千分之)\(arabic)\(scaled)"
      + "(?![\(NumberScalars.surplus)]?\(blanks)(?:\(units.joined(separator: "|"))))"
  }()

  // MARK: - Dates

  private static let yearDigit = "[零〇○一二三四五六七八九OＯ0-9０-９]"
  private static let dateStart =
    "(?<![第A-Za-zＡ-Ｚａ-ｚ0-9０-９○\(NumberScalars.chineseDigits)"
    + "\(NumberScalars.chineseUnits)])"
  private static let part = "(?:\(digit){1,2}+(?!\(digit))|[\(NumberScalars.chineseDigits)十]{1,3}+)"
  private static let joinedPart =
    "\(blanks)[\(NumberScalars.joiners)]\(blanks)\(part)\(blanks)[日号月]"
  private static let month = "\(part)\(blanks)月"
  private static let writtenYear = "\(dateStart)(?:\(digit){4}|\(yearDigit){4})\(blanks)年"
  private static let year =
    "(?:\(writtenYear)(?!\(blanks)\(month))"
    + "|\(dateStart)\(digit){4}(?=\(blanks)[\(NumberScalars.joiners)]\(blanks)\(digit){4}\(blanks)年))"
  /// The day is given back where it is the count of something: 2024年2月23个村.
  private static let writtenDate = "\(writtenYear)\(blanks)\(month)(?:\(blanks)\(completeDay))?"
  private static let completeDay = "(?:\(part)\(blanks)[日号]|\(part)(?=\(joinedPart))|\(cutDay))"
  private static let cutDay: String = {
    let units = [
      NumberVocabulary.percents.alternatives, NumberVocabulary.points.alternatives,
      NumberVocabulary.times.alternatives, NumberVocabulary.money.alternatives,
      NumberVocabulary.measures.alternatives,
    ]
    let amounts =
      "\(NumberScalars.surplus)\(NumberScalars.chineseDigits)"
      + "\(NumberScalars.chineseUnits)\(NumberScalars.calendarUnits)A-Za-zＡ-Ｚａ-ｚ"
    return "\(digit){1,2}+(?!\(digit)|[\(amounts)]|[.．,，:：/／\(NumberScalars.joiners)]\(digit)"
      + "|\(blanks)(?:\(units.joined(separator: "|"))))"
  }()
  private static let monthAndDay =
    "(?<![.．])\(dateStart)\(month)\(blanks)"
    + "(?:\(part)\(blanks)[日号]|\(part)(?=\(joinedPart))"
    + "|\(cutDay)(?=[前后起至止]|\\P{Han}|$))"
  /// One branch a mark: a group and a reference to it would shift the numbers of the author's groups.
  private static let numericDate: String = {
    let branches = ["-", "－", "/", "／", "[.]", "．"].map { mark in
      "\(mark)\(digit){1,2}+\(mark)\(digit){1,2}+(?!\(mark)?\(digit))"
    }
    return "\(dateStart)\(digit){4}(?:\(branches.joined(separator: "|")))"
  }()
}
