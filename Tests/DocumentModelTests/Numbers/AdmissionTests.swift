import DocumentModel
import Testing

@Suite struct AdmissionTests {
  /// The numbers are numerator and denominator of what was computed.
  @Test(arguments: [
    ("97.8%", 350, 358, true), ("97.7%", 350, 358, false), ("98%", 350, 358, true),
    ("97.77%", 350, 358, true), ("100%", 350, 358, false), ("100%", 358, 358, true),
    ("97.5%", 9745, 10000, true), ("97.5%", 9755, 10000, true), ("97.5%", 97449, 100_000, false),
    ("1.2万元", 11_500, 1, true), ("1.2万元", 12_500, 1, true), ("1.2万元", 12_501, 1, false),
    ("358起", 358, 1, true), ("358起", 359, 1, false),
    ("约97%", 98, 100, true), ("约97%", 981, 1000, false),
    ("约300人", 315, 1, true), ("约300人", 316, 1, false), ("300人左右", 285, 1, true),
    ("近300人", 270, 1, true), ("近300人", 269, 1, false), ("近300人", 301, 1, false),
    ("300余人", 330, 1, true), ("300余人", 331, 1, false), ("300人以上", 299, 1, false),
    ("300人以上", 300, 1, true),
  ])
  func aQuantityAdmitsWhatItMayStandFor(text: String, n: Int, d: Int, admits: Bool) throws {
    let quantity = try #require(quantities(text).first)
    #expect(try quantity.admits(Rational(Int128(n), over: Int128(d))) == admits)
  }

  @Test(arguments: [
    ("7.5亿元", 730_000_000, "7.3亿元"), ("25亿元", 2_000_000_000, "20亿元"),
    ("三千万元", 35_000_000, "3500万元"), ("1.2万亿元", 1_300_000_000_000, "1.3万亿元"),
    ("十二批次", 15, "15批次"), ("1,860人次", 2100, "2,100人次"), ("1000万元", 9_604_000, "960.4万元"),
  ])
  func aNumberIsWrittenInTheUnitOfAnother(text: String, n: Int, written: String) throws {
    let quantity = try #require(quantities(text).first)
    #expect(try Rational(n).written(as: quantity, text: text) == written)
  }

  @Test(arguments: [
    ("97.7%", 350, 358, true), ("97.8%", 350, 358, true), ("97.6%", 350, 358, false),
    ("1万元", 19_999, 1, true), ("1万元", 20_000, 1, false), ("3个", -3, 1, false),
  ])
  func cutDigitsAreAdmittedWhereAllowed(text: String, n: Int, d: Int, admits: Bool) throws {
    let quantity = try #require(quantities(text).first)
    let x = try Rational(Int128(n), over: Int128(d))
    #expect(try quantity.admits(x, truncated: true) == admits)
  }
}
