import Diagnostics

/// What characters are called that cannot be shown.
enum CharacterName {
  private static let most = 3

  /// The characters of a text by name and number, the first of them where they are many.
  static func named(_ text: String) -> LocalizedText {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !scalars.contains(scalar) {
      if scalars.count > most { break }
      scalars.append(scalar)
    }
    let names = scalars.prefix(most).map(named)
    let more = scalars.count > most ? "…" : ""
    return LocalizedText(
      zh: names.map(\.chinese).joined(separator: "、") + more,
      en: names.map(\.english).joined(separator: ", ") + more)
  }

  private static func named(_ scalar: Unicode.Scalar) -> LocalizedText {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let properties = scalar.properties
    let name = english[scalar.value] ?? properties.nameAlias ?? properties.name
    let chinese = chinese[scalar.value] ?? chinese(of: properties.generalCategory, scalar)
    return LocalizedText(zh: "\(chinese)（\(number)）", en: name.map { "\(number) \($0)" } ?? number)
  }

  private static func chinese(of category: Unicode.GeneralCategory, _ scalar: Unicode.Scalar)
    -> String
  {
    switch category {
    case .decimalNumber, .otherLetter, .otherSymbol: "“\(scalar)”"
    case .spaceSeparator: "空格"
    case .nonspacingMark: "字形选择符"
    default: "控制字符"
    }
  }

  /// Controls have no names of their own.
  private static let english: [UInt32: String] = [
    0x09: "TAB", 0x0B: "VERTICAL TAB", 0x0C: "FORM FEED", 0x0D: "CARRIAGE RETURN", 0x1B: "ESCAPE",
    0x7F: "DELETE", 0x85: "NEXT LINE",
  ]

  private static let chinese: [UInt32: String] = [
    0x09: "制表符", 0x0B: "纵向制表符", 0x0C: "换页符", 0x0D: "回车符", 0x85: "换行控制符", 0xA0: "不换行空格",
    0xAD: "软连字符", 0x180E: "蒙古文元音分隔符", 0x200B: "零宽空格", 0x200C: "零宽不连字符",
    0x200D: "零宽连字符", 0x200E: "从左到右标记", 0x200F: "从右到左标记", 0x2028: "行分隔符",
    0x2029: "段落分隔符", 0x202A: "从左到右嵌入符", 0x202B: "从右到左嵌入符", 0x202C: "方向格式结束符",
    0x202D: "从左到右强制符", 0x202E: "从右到左强制符", 0x2060: "单词连接符", 0x2066: "从左到右隔离符",
    0x2067: "从右到左隔离符", 0x2068: "首强字符隔离符", 0x2069: "方向隔离结束符", 0x3164: "谚文填充符",
    0xFEFF: "零宽不换行空格",
  ]
}
