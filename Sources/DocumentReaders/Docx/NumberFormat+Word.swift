extension NumberFormat {
  /// By its name in WordprocessingML; what is unknown is written as Word does it, in digits.
  init(_ name: String) {
    self =
      switch name {
      case "bullet": .bullet
      case "none": .none
      case "decimalZero": .decimalZero
      case "decimalFullWidth", "decimalFullWidth2": .decimalFullWidth
      case "ordinal": .ordinal
      case "numberInDash": .dashed
      case "upperRoman": .upperRoman
      case "lowerRoman": .lowerRoman
      case "upperLetter": .upperLetter
      case "lowerLetter": .lowerLetter
      case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
        "taiwaneseCountingThousand", "japaneseCounting":
        .chinese
      case "chineseLegalSimplified": .chineseLegal
      case "ideographLegalTraditional", "japaneseLegal": .chineseLegalTraditional
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand": .chineseDigits
      case "ideographTraditional": .stems
      case "ideographZodiac": .branches
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .signs(0x2460, 20)
      case "decimalEnclosedParen": .signs(0x2474, 20)
      case "decimalEnclosedFullstop": .signs(0x2488, 20)
      case "ideographEnclosedCircle": .signs(0x3280, 10)
      default: .decimal
      }
  }
}
