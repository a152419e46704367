import DocumentModel
import Testing

@Suite struct ChineseQuantityScannerTests {
  @Test(arguments: [
    ("受理纠纷358起，调处350起。", "count 358起 =358 起; count 350起 =350 起"),
    ("发放手册１，２３４份", "count １，２３４份 =1234 份"),
    ("接待1,234人次，回访12,345,678件", "count 1,234人次 =1234 人次; count 12,345,678件 =12345678 件"),
    ("两年分别为2013,2014。", "number 2013 =2013; number 2014 =2014"),
    ("序列2013,201,300", "number 2013 =2013; number 201 =201; number 300 =300"),
    ("投入1.2万元，结余3.5亿元", "money 1.2万元 =12000 元; money 3.5亿元 =350000000 元"),
    ("共2万亿元", "money 2万亿元 =2000000000000 元"),
    ("产值1亿2000万元", "money 1亿2000万元 =120000000 元"),
    ("出口300万美元", "money 300万美元 =3000000 美元"),
    ("合格率97.5%，抽检率９８．０％", "percent 97.5% =39/40 %; percent ９８．０％ =49/50 %"),
    ("占5‰", "percent 5‰ =1/200 ‰"),
    ("提高1.2个百分点", "points 1.2个百分点 =3/250 百分点"),
    ("是上年的3倍，两倍于前年", "times 3倍 =3 倍; times 两倍 =2 倍"),
    ("巡查 80 次，培训　9　场", "count 80 次 =80 次; count 9　场 =9 场"),
    ("97网格", "number 97 =97"),
    ("“8个100%”", "count 8个 =8 个; percent 100% =1 %"),
    ("铺设5千米，耗电3万千瓦时", "count 5千米 =5 千米; count 3万千瓦时 =30000 千瓦时"),
    ("收集4千条", "count 4千条 =4000 条"),
    ("登记户籍3户籍", "number 3 =3"),
    ("支持3支队伍", "count 3支 =3 支"),
    ("下载APP9541人", "count 9541人 =9541 人"),
  ])
  func arabicNumbersAreRead(text: String, facts: String) { #expect(described(text) == facts) }

  @Test(arguments: [
    ("走访三百五十八户", "count 三百五十八户 =358 户"),
    ("派出两名干部", "count 两名 =2 名"),
    ("一千零五件", "count 一千零五件 =1005 件"),
    ("补贴一亿二千万元", "money 一亿二千万元 =120000000 元"),
    ("三点五亿元", "money 三点五亿元 =350000000 元"),
    ("三千五份", "count 三千五份 =3500 份"),
    ("十二个村", "count 十二个 =12 个"),
    ("占百分之九十七点五", "percent 百分之九十七点五 =39/40 %"),
    ("达到百分之百，占千分之三", "percent 百分之百 =1 %; percent 千分之三 =3/1000 ‰"),
    ("占百分之３０以上", "percent 百分之３０ =3/10 % over"),
    ("完善三项制度", "count 三项 =3 项"),
    ("一个平台", "count 一个 =1 个"),
    ("第一责任人、第三十二条、第 12 批、第3次", "ordinal 第一 =1; ordinal 第三十二 =32; ordinal 第 12 =12; ordinal 第3 =3"),
    ("五千米、三千克", "count 五千米 =5 千米; count 三千克 =3 千克"),
    ("第二十届三中全会", "ordinal 第二十 =20"),
  ])
  func chineseNumbersAreRead(text: String, facts: String) { #expect(described(text) == facts) }

  @Test(arguments: [
    "一是加强学习。二是", "一体推进", "一般问题", "统一部署", "统一口径", "万一", "一网通办",
    "一对一", "一对多", "一户一档", "一村一品", "十分重要", "千方百计", "一些", "一定", "八五普法",
    "三农", "两会", "双随机、一公开", "几十个", "数百家", "数十件", "三五个", "一二十人", "无一例外",
    "三分之一", "一线执法", "一次性", "一部分", "二级巡视员", "百强企业", "千万不要", "5G", "3D打印",
    "H200", "PM2.5", "COVID-19", "COVID19", "版本1.2.3", "10.0.0.1", "12年", "6月", "23日", "9时",
    "1-6月", "20余年", "12号楼", "2十", "二〇二四", ".46", "1234567890123456789012345678",
    "二十届三中全会",
  ])
  func whatCountsNothingIsLeft(text: String) { #expect(described(text) == "") }

  @Test(arguments: [
    ("开展50余场", "count 50余场 =50 场 over"),
    ("36800余人次", "count 36800余人次 =36800 人次 over"),
    ("十余次，十几个", "count 十余次 =10 次 over; count 十几个 =10 个 over"),
    ("3万多件", "count 3万多件 =30000 件 over"),
    ("50余万元", "money 50余万元 =500000 元 over"),
    ("惠及50余商户", "number 50 =50 over"),
    (
      "约300人，大约 20场，约为100%",
      "count 300人 =300 人 about; count 20场 =20 场 about; percent 100% =1 % about"
    ),
    ("节约100万元，签约12个", "money 100万元 =1000000 元; count 12个 =12 个"),
    ("近1万份，附近3家", "count 1万份 =10000 份 under; count 3家 =3 家"),
    ("超过90%，逾50件，达40件", "percent 90% =9/10 % over; count 50件 =50 件 over; count 40件 =40 件"),
    ("不少于3次，至少2名，不足5户", "count 3次 =3 次 over; count 2名 =2 名 over; count 5户 =5 户 under"),
    ("40人左右，50件以上，10天以内", "count 40人 =40 人 about; count 50件 =50 件 over; count 10天 =10 天 under"),
  ])
  func wordsOfApproximationAreRead(text: String, facts: String) {
    #expect(described(text) == facts)
  }

  @Test(arguments: [
    ("增长15%～30%", "percent 15% =3/20 %; percent 30% =3/10 %"),
    ("15～30%", "number 15 =15; percent 30% =3/10 %"),
    ("13—17万元", "number 13 =13; money 17万元 =170000 元"),
    ("2—3次", "number 2 =2; count 3次 =3 次"),
    ("比例1:500", "number 1 =1; number 500 =500"),
    ("电话13800000000", "number 13800000000 =13800000000"),
  ])
  func eachEndOfARangeStandsAlone(text: String, facts: String) {
    #expect(described(text) == facts)
  }

  @Test func scaleAndDecimalsAreThoseWritten() throws {
    let facts = quantities("3.25万元，97.50%，三万件")
    #expect(facts.map(\.decimals) == [2, 2, 0])
    #expect(facts.map(\.scale) == [Rational(10_000), try Rational(1, over: 100), Rational(10_000)])
  }

  @Test func datesAndDocumentNumbersAreNoQuantities() {
    let before = Array("2024年2月23日印发".utf8)
    let number = Array("〔2021〕30号".utf8)
    let bytes = before + number + Array("文，共3件".utf8)
    let facts = ChineseQuantityScanner.quantities(
      in: bytes, range: 0..<bytes.count,
      dates: ChineseDateScanner.dates(in: bytes, range: 0..<bytes.count),
      documentNumbers: [before.count..<before.count + number.count])
    #expect(described(facts, in: bytes) == "count 3件 =3 件")
  }

  @Test func onlyTheRangeIsRead() {
    let bytes = Array("12件34件56件".utf8)
    let facts = ChineseQuantityScanner.quantities(
      in: bytes, range: 5..<10, dates: [], documentNumbers: [])
    #expect(facts.map(\.range) == [5..<10])
  }

  @Test func aMegabyteOfDigitsIsReadInOnePass() {
    for row in ["1", "111,", "一", "1.", "3万", "1 ", "2024年", "第", "百分之"] {
      let bytes = Array(String(repeating: row, count: 1_000_000 / row.utf8.count).utf8)
      let dates = ChineseDateScanner.dates(in: bytes, range: 0..<bytes.count)
      let facts = ChineseQuantityScanner.quantities(
        in: bytes, range: 0..<bytes.count, dates: dates, documentNumbers: [])
      expectOrderly(facts.map(\.range), in: 0..<bytes.count)
    }
  }

  @Test func mixturesGiveSortedDisjointFacts() {
    let pieces = Array(
      "0129８五一二十百千万亿零〇两点第约近余多几年月日号个件起人元%％‰.，,．-—～至 　（）:/APP分之百星期五周倍左右以上统是")
    var generator = SeededGenerator(state: 20_240_223)
    for _ in 0..<4000 {
      let length = Int.random(in: 1...24, using: &generator)
      let text = String((0..<length).compactMap { _ in pieces.randomElement(using: &generator) })
      let bytes = Array(text.utf8)
      let whole = 0..<bytes.count
      let dates = ChineseDateScanner.dates(in: bytes, range: whole)
      let facts = ChineseQuantityScanner.quantities(
        in: bytes, range: whole, dates: dates, documentNumbers: [])
      let ranges = (dates.map(\.range) + facts.map(\.range))
        .sorted { $0.lowerBound < $1.lowerBound }
      expectOrderly(ranges, in: whole)
      #expect(facts.map(\.range.lowerBound) == facts.map(\.range.lowerBound).sorted())
    }
  }

  private func expectOrderly(_ ranges: [TextRange], in whole: TextRange) {
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound <= next.lowerBound)
    }
    #expect(ranges.allSatisfy { !$0.isEmpty && whole.contains($0) })
  }
}

/// A generator that gives every run of the tests the same texts.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

func quantities(_ text: String) -> [Quantity] {
  let bytes = Array(text.utf8)
  let whole = 0..<bytes.count
  return ChineseQuantityScanner.quantities(
    in: bytes, range: whole, dates: ChineseDateScanner.dates(in: bytes, range: whole),
    documentNumbers: [])
}

/// Kind, text, value, unit and approximation of each quantity.
func described(_ text: String) -> String { described(quantities(text), in: Array(text.utf8)) }

func described(_ facts: [Quantity], in bytes: [UInt8]) -> String {
  facts.map { fact in
    let value =
      fact.value.denominator == 1
      ? "\(fact.value.numerator)" : "\(fact.value.numerator)/\(fact.value.denominator)"
    let parts = [
      fact.kind.rawValue, String(decoding: bytes[fact.range], as: UTF8.self), "=\(value)",
      fact.unit, fact.approximation?.rawValue ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }.joined(separator: "; ")
}
