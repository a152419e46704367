/// The words of the number grammar, in one place for the scanner and the hole patterns.
enum ChineseVocabulary {
  /// After Arabic digits; 千 and 百 only where no unit begins with them (5千米, 3百分点).
  static let scales = WordTable<Int128>([
    GrammarWord("万亿", 1_000_000_000_000), GrammarWord("亿", 100_000_000),
    GrammarWord("千万", 10_000_000), GrammarWord("百万", 1_000_000), GrammarWord("万", 10_000),
    GrammarWord("千", 1000, notBefore: unitsAfterThousand),
    GrammarWord("百", 100, notBefore: "分 姓 货 强 日"),
  ])

  /// After 余, 多, 几: 50余万元.
  static let surplusScales = WordTable<Int128>([
    GrammarWord("万亿", 1_000_000_000_000), GrammarWord("亿", 100_000_000),
    GrammarWord("万", 10_000),
  ])

  /// 千 before one of these belongs to the unit: 千克, 千米, 千瓦.
  static let unitsAfterThousand = "克 米 瓦 伏 赫 帕 卡"

  static let percents = WordTable<Int128>([
    GrammarWord("%", 100), GrammarWord("％", 100), GrammarWord("‰", 1000),
  ])

  /// Before their number: 百分之五.
  static let fractions = WordTable<Int128>([
    GrammarWord("百分之", 100), GrammarWord("千分之", 1000),
  ])

  static let points = WordTable<Void>([GrammarWord("个百分点", ()), GrammarWord("百分点", ())])

  static let times = WordTable<Void>([GrammarWord("倍", ())])

  static let money = WordTable<Void>([
    GrammarWord("元", (), notBefore: "旦 素 宵 宇 月 首 老 勋"), GrammarWord("美元", ()),
    GrammarWord("欧元", ()), GrammarWord("港元", ()), GrammarWord("日元", ()),
    GrammarWord("英镑", ()),
  ])

  /// Which numerals a measure word counts with.
  enum Counting: Sendable {
    case any
    /// After Chinese numerals it ranks, dates or means something else: 一级, 一线, 十分, 二期.
    case arabicOnly
  }

  static let measures = WordTable<Counting>(
    WordTable<Counting>(plainMeasures, .any).words + guardedMeasures)

  /// Measure words that are taken wherever they follow a number.
  private static let plainMeasures = """
    人次 人份 人天 件次 家次 户次 台次 辆次 车次 班次 航次 批次 架次 例次 频次 场次 轮次 条次 \
    台套 份次 起次 \
    项次 部门 部分 方面 环节 片区 街道 社区 标段 地块 工作日 个月 周年 周岁 学时 课时 工时 \
    小时 分钟 秒 \
    平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 海里 米 公顷 亩 吨 公斤 千克 毫克 斤 \
    毫升 千瓦时 千瓦 兆瓦时 兆瓦 \
    起 件 次 人 家 名 条 项 块 辆 册 栋 座 幢 艘 株 棵 枚 幅 页 封 则 岁 顶 盏 盆 箱 袋 瓶 盒 罐 \
    桶 束 扇 匹 尊 粒 颗 滴 堂 桩 趟 遍 番 届次
    """

  /// Measure words that also begin other words, with what must not follow them.
  private static let guardedMeasures: [GrammarWord<Counting>] = [
    GrammarWord("个", .any, notBefore: "百分点 别 性化"),
    GrammarWord("份", .any, notBefore: "额"),
    GrammarWord("户", .any, notBefore: "籍 外 口 型"),
    GrammarWord("场", .any, notBefore: "所 地 馆 景 域"),
    GrammarWord("处", .any, notBefore: "罚 理 置 分 室 长 级 于 以"),
    GrammarWord("台", .any, notBefore: "账"),
    GrammarWord("套", .any, notBefore: "路 取"),
    GrammarWord("期", .arabicOnly, notBefore: "间 限 末 盼 待 望"),
    GrammarWord("篇", .any, notBefore: "章 幅"),
    GrammarWord("张", .any, notBefore: "家 贴"),
    GrammarWord("本", .any, notBefore: "级 部 市 区 县 地 年 月 单 次"),
    GrammarWord("批", .any, notBefore: "准 复 示 评 文 办"),
    GrammarWord("宗", .any, notBefore: "旨 教"),
    GrammarWord("例", .any, notBefore: "如 行 会 外"),
    GrammarWord("间", .any, notBefore: "接 隔 断"),
    GrammarWord("所", .any, notBefore: "有 属 在 需 以 涉 谓 得 示 述"),
    GrammarWord("只", .any, notBefore: "要 有 能 是 需"),
    GrammarWord("头", .any, notBefore: "部 条"),
    GrammarWord("克", .any, notBefore: "服 隆"),
    GrammarWord("卷", .any, notBefore: "入 走 土 宗"),
    GrammarWord("升", .any, notBefore: "级 至 为 到 高 格 幅"),
    GrammarWord("度", .arabicOnly, notBefore: "假 过"),
    GrammarWord("天", .any, notBefore: "津 然 气 网 河"),
    GrammarWord("周", .any, notBefore: "边 围 期 密 转"),
    GrammarWord("门", .any, notBefore: "户 店 前 诊"),
    GrammarWord("级", .arabicOnly, notBefore: "别"),
    GrammarWord("类", .any, notBefore: "型 似 别"),
    GrammarWord("种", .any, notBefore: "植 养 子"),
    GrammarWord("支", .any, notBefore: "出 持 付 撑 援 部"),
    GrammarWord("队", .any, notBefore: "伍 员 长"),
    GrammarWord("班", .any, notBefore: "子 长"),
    GrammarWord("届", .any, notBefore: "一 二 三 四 五 六 七 八 九 全 中"),
    GrammarWord("轮", .any, notBefore: "流 换 岗 训"),
    GrammarWord("组", .any, notBefore: "织 长 成 建 合 员"),
    GrammarWord("对", .any, notBefore: "于 照 标 全 各 违 问 此 象 接 应 外 口 策 比 其 相"),
    GrammarWord("面", .arabicOnly, notBefore: "对 向 临 积 试 貌"),
    GrammarWord("部", .any, notBefore: "署 长 级 队 属 委"),
    GrammarWord("架", .any, notBefore: "构 设"),
    GrammarWord("片", .any, notBefore: "面"),
    GrammarWord("口", .any, notBefore: "径 岸 头 号"),
    GrammarWord("眼", .any, notBefore: "睛 前"),
    GrammarWord("笔", .any, notBefore: "者 试 录"),
    GrammarWord("单", .arabicOnly, notBefore: "位 独 一 项 元 纯"),
    GrammarWord("点", .any, notBefore: "半 整 钟 赞 击 名 多"),
    GrammarWord("线", .arabicOnly, notBefore: "上 下 索 路"),
    GrammarWord("站", .arabicOnly, notBefore: "式 点 位"),
    GrammarWord("村", .arabicOnly, notBefore: "民 委 级 干 两"),
    GrammarWord("镇", .arabicOnly, notBefore: "政 街 级 域 江"),
    GrammarWord("分", .arabicOnly, notBefore: "别 析 为 局 布 类 级 配 步 解 管 之 点 公 散 享 数"),
    GrammarWord("位", .any, notBefore: "于 置 列 次 居"),
    GrammarWord("层", .any, notBefore: "面 级 次"),
    GrammarWord("段", .any, notBefore: "落"),
    GrammarWord("章", .any, notBefore: "程"),
    GrammarWord("节", .any, notBefore: "约 点 能 日 假 水"),
    GrammarWord("款", .any, notBefore: "项"),
    GrammarWord("句", .any, notBefore: "子"),
    GrammarWord("字", .any, notBefore: "号"),
    GrammarWord("副", .any, notBefore: "主 书 局 处 科 县 市 区 组"),
    GrammarWord("把", .any, notBefore: "手 握 关 控"),
    GrammarWord("道", .any, notBefore: "路 德"),
    GrammarWord("排", .any, notBefore: "名 查 放 污 水"),
    GrammarWord("股", .any, notBefore: "份 权 长 室"),
    GrammarWord("床", .any, notBefore: "位"),
    GrammarWord("包", .any, notBefore: "括 含 保 联 案"),
  ]

  /// Chinese words that begin with a numeral and count nothing.
  static let idioms = WordTable<Void>(
    """
    一起 一点 一道 一块 一手 一口气 一口价 一次性 一部分 一方面 一门心思 一门式 一类 一元 一对 \
    一把 一本正经 一本通 一例外 一层 一条龙 一条心 一家亲 一班人 一天天 一个个 一批批 一件件 \
    一项项 一桩桩 一位数 两位数 一节 \
    二元 二次 二手 二类 两面 两手 两天 三方面军 十道 一头 一句话 一人称
    """, ())

  /// A character that makes a single 一 behind it the end of a word: 统一部署, 无一例外.
  static let wordsEndingInOne = "统唯单同专逐归如不之无任初"
}
