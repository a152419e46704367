import Diagnostics
import DocumentModel
import RuleModel
import Testing

@Suite struct ExpressionFaultTests {
  /// An expression with the place of its fault in ⟦ ⟧, and what is reported to its author.
  struct Case: Sendable, CustomTestStringConvertible {
    let marked: String
    let message: LocalizedText
    var expected: ExpressionType?

    init(_ marked: String, _ zh: String, _ en: String, expected: ExpressionType? = nil) {
      self.marked = marked
      self.message = LocalizedText(zh: zh, en: en)
      self.expected = expected
    }

    var testDescription: String { marked }

    var text: String { String(marked.filter { $0 != "⟦" && $0 != "⟧" }) }

    /// The marked bytes of ``text``.
    var range: Range<Int> {
      let before = marked.prefix { $0 != "⟦" }
      let inside = marked.dropFirst(before.count + 1).prefix { $0 != "⟧" }
      return before.utf8.count..<before.utf8.count + inside.utf8.count
    }
  }

  private func expectFault(_ wrong: Case) {
    let fault = ExpressionSamples.fault(wrong.text, expected: wrong.expected)
    #expect(fault?.range == wrong.range)
    #expect(fault?.text == wrong.message)
  }

  @Test(
    arguments: [
      Case("part ⟦#⟧ 2", "表达式中不能有“#”", "'#' cannot stand in an expression"),
      Case("noun == ⟦“⟧件”", "““”应写作“\"”", "write '\"' for '“'"),
      Case("⟦（⟧part)", "“（”应写作“(”", "write '(' for '（'"),
      Case("part ⟦=⟧ 2", "“=”应写作“==”", "write '==' for '='"),
      Case("agreed ⟦&⟧ agreed", "“&”应写作“&&”", "write '&&' for '&'"),
      Case("part ⟦≥⟧ 2", "“≥”应写作“>=”", "write '>=' for '≥'"),
      Case("part⟦　⟧> 2", "空格应是半角空格", "blanks must be plain spaces"),
      Case(
        "noun == 'a⟦\\d⟧'", "文字中的“\\d”没有意义；反斜杠本身写作“\\\\”",
        "'\\d' means nothing in text; write '\\\\' for a backslash"),
      Case("noun == ⟦'件⟧", "这段文字没有收尾的引号", "this text has no closing quotation mark"),
      Case(
        "'件' + ⟦99999999999999999999999999999999999999999⟧", "数太大或小数位太多，无法精确计算",
        "the number is too large or too long for exact arithmetic"),
    ])
  func aWordThatIsNoneIsShown(_ wrong: Case) { expectFault(wrong) }

  @Test(
    arguments: [
      Case(
        "(part + ⟦)⟧", "此处应是数、文字、名称或左括号，却是“)”",
        "expected a number, text, a name or a bracket here, found ')'"),
      Case(
        "[⟦]⟧", "此处应是数、文字、名称或左括号，却是“]”",
        "expected a number, text, a name or a bracket here, found ']'"),
      Case(
        "part ⟦total⟧", "此处应是运算符或表达式的结尾，却是“total”",
        "expected an operator or the end of the expression here, found 'total'"),
      Case("agreed ⟦and⟧ agreed", "“and”应写作“&&”", "write '&&' for 'and'"),
      Case("agreed ⟦OR⟧ agreed", "“OR”应写作“||”", "write '||' for 'OR'"),
      Case("part.⟦3⟧", "点号后应是名称，却是“3”", "expected a name after the dot, found '3'"),
      Case("abs(part⟦]⟧", "此处应是“)”，却是“]”", "expected ')' here, found ']'"),
      Case("agreed ? 1 ⟦?⟧ 2", "此处应是“:”，却是“?”", "expected ':' here, found '?'"),
      Case(
        "(part⟦⟧", "表达式没有写完：此处应是“)”", "the expression is not finished: expected ')' here"),
      Case(
        "part > ⟦⟧", "表达式没有写完：此处应是数、文字、名称或左括号",
        "the expression is not finished: expected a number, text, a name or a bracket here"),
      Case(
        "⟦⟧", "表达式没有写完：此处应是数、文字、名称或左括号",
        "the expression is not finished: expected a number, text, a name or a bracket here"),
      Case(
        "part ⟦'甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲'⟧",
        "此处应是运算符或表达式的结尾，却是“'甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲…”",
        "expected an operator or the end of the expression here,"
          + " found ''甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲…'"),
    ])
  func aWordInTheWrongPlaceIsShownWithWhatBelongsThere(_ wrong: Case) { expectFault(wrong) }

  @Test(
    arguments: [
      Case(
        "⟦prat⟧ / total", "没有名为“prat”的捕获；是不是“part”？",
        "nothing is named 'prat'; did you mean 'part'?"),
      Case(
        "⟦办结⟧ > 1",
        "没有名为“办结”的捕获；可用的有：agreed、column、finish、noun、part、rate、start、total",
        "nothing is named '办结'; there are: agreed, column, finish, noun, part, rate, start, total"),
      Case(
        "has(⟦part.unit⟧)",
        "没有名为“part.unit”的捕获；可用的有：agreed、column、finish、noun、part、rate、start、total",
        "nothing is named 'part.unit';"
          + " there are: agreed, column, finish, noun, part, rate, start, total"),
      Case(
        "part.⟦unti⟧", "带量词的数没有“unti”这一项；是不是“unit”？",
        "a count has no 'unti'; did you mean 'unit'?"),
      Case(
        "start.⟦week⟧", "日期没有“week”这一项；可用的有：year、month、day、weekday、text",
        "a date has no 'week'; there are: year, month, day, weekday, text"),
      Case(
        "noun.⟦unit⟧", "文字没有“unit”这一项；它没有任何项",
        "text has no 'unit'; it has no parts"),
      Case(
        "rate.⟦admit⟧(1)", "百分比不能调用“admit”；是不是“admits”？",
        "a percentage has no call 'admit'; did you mean 'admits'?"),
      Case("start.⟦year⟧()", "日期不能调用“year”；它没有可调用的", "a date has no call 'year'; it has none"),
      Case(
        "⟦precent⟧(part, 1)", "没有函数“precent”；是不是“percent”？",
        "there is no function 'precent'; did you mean 'percent'?"),
      Case(
        "⟦average⟧(column)",
        "没有函数“average”；可用的有：percent、round、text、string、abs、min、max、sum、size、numbers、lows、highs、has",
        "there is no function 'average';"
          + " there are: percent, round, text, string, abs, min, max, sum, size, numbers, lows, highs, has"
      ),
      Case(
        "⟦contains⟧(noun, '件')", "“contains”要写在文字之后：x.contains('…')",
        "'contains' follows the text it looks into: x.contains('…')"),
      Case(
        "rate.admits(1, ⟦total⟧)", "此处只能写“truncated”，却是“total”",
        "only 'truncated' may stand here, found 'total'"),
    ])
  func anUnknownNameIsShownWithTheLikelyOneOrAll(_ wrong: Case) { expectFault(wrong) }

  @Test(
    arguments: [
      Case(
        "⟦part + total⟧", "此处应是判断（真或假），却是数",
        "expected a condition (true or false) here, found a number", expected: .boolean),
      Case("⟦start⟧", "此处应是文字，却是日期", "expected text here, found a date", expected: .string),
      Case("part + ⟦noun⟧", "此处应是数，却是文字", "expected a number here, found text"),
      Case("noun + ⟦(part)⟧", "此处应是文字，却是带量词的数", "expected text here, found a count"),
      Case(
        "⟦start⟧ + 1", "此处应是数或文字，却是日期", "expected a number or text here, found a date"),
      Case(
        "!⟦part⟧", "此处应是判断（真或假），却是带量词的数",
        "expected a condition (true or false) here, found a count"),
      Case(
        "-⟦agreed⟧", "此处应是数，却是判断（真或假）",
        "expected a number here, found a condition (true or false)"),
      Case(
        "agreed && ⟦rate⟧", "此处应是判断（真或假），却是百分比",
        "expected a condition (true or false) here, found a percentage"),
      Case("agreed ? 1 : ⟦noun⟧", "此处应是数，却是文字", "expected a number here, found text"),
      Case("[noun, ⟦1⟧]", "此处应是文字，却是数", "expected text here, found a number"),
      Case("part in ⟦total⟧", "此处应是列表，却是带量词的数", "expected a list here, found a count"),
      Case(
        "sum(⟦part⟧)", "此处应是列表（各项为数），却是带量词的数",
        "expected a list (each item a number) here, found a count"),
      Case(
        "size(⟦1⟧)", "此处应是列表或文字，却是数", "expected a list or text here, found a number"),
      Case(
        "string(⟦[noun]⟧)", "此处应是数或文字或判断（真或假）或日期，却是列表（各项为文字）",
        "expected a number or text or a condition (true or false) or a date here,"
          + " found a list (each item text)"),
      Case("rate.admits(⟦noun⟧)", "此处应是数，却是文字", "expected a number here, found text"),
      Case("noun.contains(⟦1⟧)", "此处应是文字，却是数", "expected text here, found a number"),
      Case("⟦part > noun⟧", "带量词的数不能与文字比较", "a count cannot be compared with text"),
      Case(
        "⟦agreed < true⟧", "判断（真或假）不能与判断（真或假）比较",
        "a condition (true or false) cannot be compared with a condition (true or false)"),
      Case(
        "⟦noun in [1]⟧", "文字不能与列表（各项为数）比较",
        "text cannot be compared with a list (each item a number)"),
      Case(
        "true || ⟦1 < total == part⟧", "判断（真或假）不能与带量词的数比较",
        "a condition (true or false) cannot be compared with a count"),
    ])
  func aValueOfTheWrongTypeIsShownWithTheRightOne(_ wrong: Case) { expectFault(wrong) }

  @Test(
    arguments: [
      Case(
        "⟦percent(part)⟧", "参数个数不对（写了 1 个），应写作 percent(x, decimals)",
        "wrong number of arguments (1); write percent(x, decimals)"),
      Case(
        "⟦rate.admits()⟧", "参数个数不对（写了 0 个），应写作 admits(x)",
        "wrong number of arguments (0); write admits(x)"),
      Case(
        "⟦noun.endsWith('a', 'b')⟧", "参数个数不对（写了 2 个），应写作 endsWith('…')",
        "wrong number of arguments (2); write endsWith('…')"),
      Case("part / ⟦0⟧", "除数总是零", "this always divides by zero"),
      Case("part % ⟦(2 - 2)⟧", "除数总是零", "this always divides by zero"),
      Case(
        "round(part, ⟦31⟧)", "小数位数应是 0 到 30 的整数",
        "the decimals must be a whole number from 0 to 30"),
      Case(
        "percent(part, ⟦-1⟧)", "小数位数应是 0 到 30 的整数",
        "the decimals must be a whole number from 0 to 30"),
      Case(
        "part + ⟦99999999999999999999 * 99999999999999999999⟧", "数太大或小数位太多，无法精确计算",
        "the number is too large or too long for exact arithmetic"),
      Case(
        "⟦" + String(repeating: "!", count: 64) + "agreed⟧", "表达式嵌套超过 64 层，请拆开来写",
        "the expression is nested more than 64 levels deep; split it"),
    ])
  func aCallOrFigureThatCannotBeIsShown(_ wrong: Case) { expectFault(wrong) }

  @Test func whereThereAreNoNamesTheMessageSaysSo() {
    let fault = ExpressionSamples.fault("part", types: [:])
    #expect(
      fault?.text
        == LocalizedText(
          zh: "没有名为“part”的捕获；这里没有可用的名称", en: "nothing is named 'part'; there are no names here"))
  }

  @Test func theFaultCarriesDataNotSentences() {
    #expect(
      ExpressionSamples.fault("part + noun")
        == ExpressionFault(7..<11, .wrongType(found: .string, expected: [.number])))
    #expect(
      ExpressionSamples.fault("start.yaer")
        == ExpressionFault(
          6..<10,
          .unknownMember("yaer", of: .date, known: ["year", "month", "day", "weekday", "text"])))
    #expect(
      ExpressionSamples.fault("part == noun")
        == ExpressionFault(0..<12, .incomparable(.quantity(.count), .string)))
  }
}
