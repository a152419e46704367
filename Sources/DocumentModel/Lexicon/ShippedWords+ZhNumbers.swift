// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords.Zh {
  package enum Numbers {
    package static let scales = WordList(["万亿\t1000000000000", "亿\t100000000", "千万\t10000000", "百万\t1000000", "万\t10000", "千\t1000", "百\t100"])
    package static let scalesNotBefore = WordList(["千\t克 米 瓦 伏 赫 帕 卡", "百\t分 姓 货 强 日"])
    package static let surplusScales = WordList(["万亿\t1000000000000", "亿\t100000000", "万\t10000"])
    package static let tenthsNotBefore = WordList(["立分员本果功效绩为年熟人交品套就都长形型书活文语语行佛名因真"])
    package static let percents = WordList(["%\t100", "％\t100", "‰\t1000"])
    package static let fractions = WordList(["百分之\t100", "千分之\t1000"])
    package static let points = WordList(["个百分点", "百分点"])
    package static let times = WordList(["倍"])
    package static let money = WordList(["元", "美元", "欧元", "港元", "日元", "英镑"])
    package static let moneyNotBefore = WordList(["元\t旦 素 宵 宇 月 首 老 勋"])
    package static let idioms = WordList(["一起", "一点", "一道", "一块", "一手", "一口气", "一口价", "一次性", "一部分", "一方面", "一门心思", "一门式", "一类", "一元", "一对", "一把", "一本正经", "一本通", "一例外", "一层", "一条龙", "一条心", "一家亲", "一班人", "一天天", "一个个", "一批批", "一件件", "一项项", "一桩桩", "一位数", "两位数", "一节", "二元", "二次", "二手", "二类", "两面", "两手", "两天", "三方面军", "十道", "一头", "一句话", "一人称"])
    package static let wordsEndingInOne = WordList(["统唯单同专逐归如不之无任初"])
    package static let approximationsBefore = WordList(["不超过\tunder", "不少于\tover", "不低于\tover", "大约\tabout", "将近\tunder", "接近\tunder", "不足\tunder", "不到\tunder", "少于\tunder", "低于\tunder", "至多\tunder", "超过\tover", "多于\tover", "高于\tover", "至少\tover", "约\tabout", "近\tunder", "超\tover", "逾\tover"])
    package static let approximationsNotAfter = WordList(["约\t节预签公合契履违条集制特邀续解赴", "近\t附最邻临靠亲远贴", "超\t赶反"])
    package static let approximationLinks = WordList(["为有达了"])
    package static let approximationsBehind = WordList(["左右\tabout", "上下\tabout", "及以上\tover", "以上\tover", "及以下\tunder", "以下\tunder", "以内\tunder", "之内\tunder"])
    package static let approximationsNotBefore = WordList(["上下\t级 班 功 游 联 协 一 贯 文 同 对"])
    package static let joiners = WordList(["和", "及"])
    package static let labels = WordList(["表图第号"])
  }
}
