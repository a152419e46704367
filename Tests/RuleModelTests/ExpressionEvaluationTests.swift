import DocumentModel
import RuleModel
import Testing

@Suite struct ExpressionEvaluationTests {
  @Test(
    arguments: [
      ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("2 * 3 + 1", "7"), ("10 - 4 - 3", "3"),
      ("12 / 3 / 2", "2"), ("7 % 4 * 2", "6"), ("7 - 8 % 3", "5"), ("-2 - 3", "-5"),
      ("--2", "2"), ("-7 % 4", "-3"), ("2 * -3", "-6"), ("!false && false", "false"),
      ("!(false && false)", "true"), ("true || false && false", "true"),
      ("(true || false) && false", "false"), ("1 < 2 == true", "true"),
      ("1 + 1 == 2 && 3 < 2 + 2", "true"), ("1 + 1 in [2, 3]", "true"),
      ("true ? 1 : false ? 2 : 3", "1"), ("false ? 1 : false ? 2 : 3", "3"),
      ("false || true ? 'a' : 'b'", "a"), ("!!true", "true"), ("2 * part.value", "94"),
      ("-part.value + 1", "-46"), ("5 - 2 < 4 ? 1 + 1 : 0", "2"),
    ])
  func operatorsBindAsInTheCommonExpressionLanguage(_ text: String, _ expected: String) throws {
    #expect(try ExpressionSamples.value(text).text() == expected)
  }

  @Test(
    arguments: [
      "0.1 + 0.2 == 0.3", "1 / 3 * 3 == 1", "0.97777 * 100000 == 97777", "97.5 % 1 == 0.5",
      "0.1 + 0.2 != 0.30000000000000004", "007.50 == 7.5",
      "99999999999999999999 + 1 == 100000000000000000000",
    ])
  func arithmeticIsExact(_ text: String) throws {
    #expect(try ExpressionSamples.value(text) == .boolean(true))
  }

  @Test(
    arguments: [
      ("part", "47件"), ("part.value", "47"), ("part.unit", "件"), ("rate.value", "0.979"),
      ("rate.low", "0.969"), ("rate.high", "0.989"), ("rate.scale", "0.01"), ("rate.decimals", "1"),
      ("rate.approx", "about"),
      ("part.approx", ""), ("rate.text", "约97.9%"), ("start.year", "2023"),
      ("start.month", "3"), ("start.day", "3"), ("start.text", "2023年3月3日"), ("start", "2023年3月3日"),
      ("percent(part / total, 2)", "97.92%"), ("percent(part / total, rate.decimals)", "97.9%"),
      ("round(part / total, 2)", "0.98"), ("round(-2.5, 0)", "-3"), ("round(2.4, 0)", "2"),
      ("text(2 / 3, 3)", "0.667"), ("text(part, 1)", "47.0"), ("string(part)", "47件"),
      ("string(1 / 8)", "0.125"), ("string(2 / 3)", "0.6667"), ("string(1 == 1)", "true"),
      ("abs(part - total)", "1"), ("min(part, total, 3)", "3"), ("max(part, total)", "48"),
      ("min(column)", "20"), ("max([1, part])", "47"), ("min(part)", "47"),
      ("sum(column)", "48"), ("sum([part, 1.5])", "48.5"), ("size(column)", "2"),
      ("size(noun)", "3"), ("noun + '=' + \"x\"", "办结率=x"), ("'\\'\\\\\\n' + \"'\"", "'\\\n'"),
      ("[part, 2]", "47、2"), ("agreed ? part : 1", "47"), ("agreed ? part : total", "47件"),
    ])
  func membersAndFunctionsGive(_ text: String, _ expected: String) throws {
    #expect(try ExpressionSamples.value(text).text() == expected)
  }

  @Test(
    arguments: [
      ("part < total", true), ("part >= total", false), ("part == 47", true),
      ("part.unit == total.unit", true), ("part in [46, 47]", true), ("48 in column", false),
      ("28 in column", true), ("part in column", false), ("noun in ['办结率', '合格率']", true),
      ("noun.contains('结')", true), ("noun.contains('办率')", false), ("noun.contains('')", true),
      ("noun.startsWith('办')", true), ("noun.startsWith('率')", false),
      ("noun.endsWith('结率')", true), ("noun.endsWith('办')", false), ("'a'.contains('ab')", false),
      ("rate.admits(part / total)", true), ("rate.admits(0.99, truncated)", false),
      ("total.admits(48.4)", true), ("total.admits(48.6)", false),
      ("total.admits(48.9, truncated)", true), ("start < finish", true), ("finish <= start", false),
      ("start == start", true), ("start != finish", true), ("'a' < 'b'", true),
      ("'b' <= 'a'", false), ("[1, 2] == [1, 2]", true), ("[1, 2] == [1, 3]", false),
      ("[1] != [1, 2]", true), ("true != agreed", false), ("has(part)", true),
    ])
  func conditionsHold(_ text: String, _ expected: Bool) throws {
    #expect(try ExpressionSamples.value(text) == .boolean(expected))
  }

  @Test(
    arguments: [
      ("has(part)", false), ("has(part) && part > 1", false), ("!has(part) || part > 1", true),
      ("has(part) ? part > 1 : true", true), ("total > 50 && part / 0.5 > 1", false),
      ("total == 48 || part > 1", true), ("total == 48 ? true : part > 1", true),
    ])
  func whatIsNotNeededIsNotComputed(_ text: String, _ expected: Bool) throws {
    #expect(try ExpressionSamples.value(text, without: ["part"]) == .boolean(expected))
  }

  @Test(
    arguments: [
      "part > 1", "true && part > 1", "false || part > 1", "total > 0 ? part > 1 : true",
      "1 / (total - 48) > 1", "total % (total - 48) > 1", "finish.day > 1", "finish == finish",
      "string(part) == ''",
    ])
  func aMissingFigureMakesTheClaimNotApply(_ text: String) throws {
    #expect(throws: EvaluationStop.doesNotApply) {
      try ExpressionSamples.value(text, without: ["part"])
    }
  }

  @Test(
    arguments: [
      "total * 99999999999999999999 * 99999999999999999999 > 1", "percent(rate, total) == ''",
      "text(rate, 0.5 * rate) == ''", "round(rate, -total) > 1",
    ])
  func aNumberThatDoesNotFitIsReported(_ text: String) throws {
    #expect(throws: EvaluationStop.overflow) { try ExpressionSamples.value(text) }
  }

  @Test(
    arguments: [
      ("part", .quantity(.count)), ("part + 1", .number),
      ("agreed ? part : total", .quantity(.count)), ("agreed ? part : rate", .number),
      ("[part, rate]", .list(of: .number)), ("[noun]", .list(of: .string)), ("start", .date),
      ("part > 1", .boolean),
    ] as [(String, ExpressionType)])
  func theTypeIsKnownWhenLoaded(_ text: String, _ type: ExpressionType) throws {
    #expect(try Expression.check(text, environment: ExpressionSamples.types).type == type)
  }

  @Test func aQuantityIsGivenAsItsValueWhereANumberIsExpected() throws {
    let expression = try Expression.check(
      "part", environment: ExpressionSamples.types, expected: .number)
    #expect(expression.type == .number)
    #expect(try expression.evaluate(ExpressionSamples.values()) == .number(Rational(47)))
  }

  @Test func namesMayBeWrittenInAnyScript() throws {
    let expression = try Expression.check("总数_1 + 1", environment: ["总数_1": .number])
    #expect(try expression.evaluate(["总数_1": .number(Rational(2))]) == .number(Rational(3)))
  }
}
