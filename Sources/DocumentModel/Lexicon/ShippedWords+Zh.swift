// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords {
  package enum Zh {
    package enum Dates {
      package static var fromThen: WordList { WordList("起施行\n起执行\n起实施\n起正式\n起生效\n起至\n起开始\n起全面") }
      package static var weekWords: WordList { WordList("星期\n周\n礼拜") }
      package static var plans: WordList { WordList("安排\n打算\n计划\n思路\n下一步\n下步\n展望") }
      package static var reviews: WordList { WordList("回顾\n成效\n工作情况\n工作总结\n完成情况\n开展情况") }
      package static var promises: WordList { WordList("将\n要继续\n要进一步\n要坚持\n计划\n力争\n拟") }
      package static var closedReports: WordList { WordList("报告\n总结\n公报\n述职\n汇报") }
      package static var openReports: WordList { WordList("政府工作报告\n预算\n计划\n规划\n要点\n方案") }
      package static var dateLabels: WordList { WordList("日期：\n日期:\n时间：\n时间:") }
      package static var weekdays: WordList { WordList("一\n二\n三\n四\n五\n六\n日") }
      package static var joints: WordList { WordList("至\n到") }
      package static var reportOpenings: WordList { WordList("报告如下\n汇报如下\n公布如下\n总结如下\n公开如下\n通报如下\n说明如下") }
      package static var reportSubjects: WordList { WordList("现将\n现就") }
      package static var dataPeriods: WordList { WordList("统计期限\n统计时限\n数据期限\n统计时间\n报告期\n统计口径时间") }
      package static var doneWords: WordList { WordList("了\n已\n完成\n召开\n举办\n建成\n办结\n累计\n共\n实现\n开展") }
      package static var cutoffs: WordList { WordList("截至\n截止") }
      package static var toCome: WordList { WordList("将\n拟\n计划\n预计\n力争\n下一步\n底前\n日前\n月前\n年前\n前完成\n到期\n有效期\n施行\n实施\n目标\n规划\n安排\n要求\n确保\n争取\n要在") }
    }
    package enum Documents: DocumentsLists {
      package static var totals: WordList { WordList("合计\n总计\n共计\n总和\n总数\n全部") }
      package static var subtotals: WordList { WordList("小计") }
      package static var wholeRows: WordList { WordList("全年\n全年合计\n上半年\n下半年\n全市\n全县\n全区\n全省\n全镇\n全街道\n全乡\n全村\n全校\n全院\n全局\n全国\n全公司\n全集团") }
      package static var tablePointers: WordList { WordList("见下表\n如下表\n下表\n见表\n附表\n表格") }
      package static var tableNames: WordList { WordList("表") }
      package static var unitLabels: WordList { WordList("单位\n金额单位\n计量单位") }
      package static var general: WordList { WordList("总额\n总量\n总数\n总\n支出\n保有量\n拥有量\n数量\n规模\n金额\n资金\n情况\n全市\n全县\n全区\n全省\n全镇\n全院\n我市\n我县\n我区\n我省\n我院\n我镇\n本院\n本市\n本县\n本区\n本省\n本镇\n单位\n公司\n系统\n街道\n本\n我\n年末\n年底\n年初\n全部\n上述\n报告期内\n目前\n截至\n一共\n总计\n合计\n共计\n共\n累计\n累积\n全年\n本年度\n年度\n年\n月\n共有\n有\n现有\n中\n人\n达\n达到\n了\n的\n在\n均\n已\n被\n为\n是\n仅\n也\n各\n约\n列示\n报表\n决算\n预算\n年初预算\n与\n和\n及\n以及\n由\n将\n所述\n对\n针对\n这\n该\n其中") }
      package static var actions: WordList { WordList("办理\n实现\n完成\n开支\n发现\n审计\n执行\n处理\n解决\n查出\n发放\n拥有\n反映") }
      package static var equals: WordList { WordList("即\n约合\n折合\n合\n相当于\n也就是\n折算为\n换算为\n折") }
      package static var rateWords: WordList { WordList("/\n／\n每") }
      package static var binaryUnits: WordList { WordList("") }
      package static var wholePointers: WordList { WordList("这\n这笔\n该笔\n上述") }
      package static var partitive: WordList { WordList("其中") }
      package static var sentenceOpeners: WordList { WordList("") }
      package static var agreements: WordList { WordList("与\n和\n同") }
      package static var agreementsBehind: WordList { WordList("一致\n相一致\n核对一致\n口径一致\n口径相同\n相同\n相符\n吻合\n相等") }
      package static var fractionJoints: WordList { WordList("即\n也就是") }
      package static var units: WordList { WordList("吨\t克*1000000\n公斤\t克*1000\n千克\t克*1000\n斤\t克*500\n克\t克*1\n毫克\t克*0.001\n公里\t米*1000\n千米\t米*1000\n米\t米*1\n厘米\t米*0.01\n毫米\t米*0.001\n平方公里\t平方米*1000000\n公顷\t平方米*10000\n平方米\t平方米*1\n小时\t秒*3600\n分钟\t秒*60\n秒\t秒*1") }
      package static var backReferences: WordList { WordList("上述\n这\n这些\n以上\n前述\n该") }
      package static var allPointers: WordList { WordList("") }
      package static var otherTimes: WordList { WordList("") }
      package static var presentTimes: WordList { WordList("") }
      package static var relatives: WordList { WordList("") }
      package static var universals: WordList { WordList("") }
      package static var definiteAdjectives: WordList { WordList("") }
      package static var restrictions: WordList { WordList("") }
      package static var narrowings: WordList { WordList("") }
      package static var behindBackReferences: WordList { WordList("中\n均\n全部\n都\n已\n已经\n里\n内\n之中") }
      package static var openLists: WordList { WordList("等\n等等\n包括\n例如\n比如\n诸如\n主要\n如\n之一\n其中") }
      package static var following: WordList { WordList("以下\n下列\n如下\n下述\n提出\n重点\n主要\n做到\n坚持") }
      package static var listJoints: WordList { WordList("和\n及\n与\n以及\n暨") }
      package static var listTotals: WordList { WordList("共\n合计\n共计\n总共\n一共") }
      package static var kindUnits: WordList { WordList("类\n种\n级\n层") }
      package static var itemWords: WordList { WordList("首先\n其次\n再次\n最后") }
      package static var listOpeners: WordList { WordList("即\n即为\n分别是\n分别为\n依次是\n依次为\n它们是\n他们是\n具体为\n具体是\n也就是\n分布于\n分布在\n分别位于\n分别来自\n来自\n名单为\n名单如下") }
      package static var ownWords: WordList { WordList("其\n该\n这") }
      package static var openOpeners: WordList { WordList("包括\n具体包括\n主要包括\n包含\n涵盖\n涉及") }
      package static var listVerbs: WordList { WordList("") }
      package static var definites: WordList { WordList("") }
      package static var nextOpeners: WordList { WordList("分别是\n分别为\n具体是\n具体为") }
      package static var parallelWords: WordList { WordList("") }
      package static var smallNameWords: WordList { WordList("") }
      package static var introductions: WordList { WordList("在\n于\n从\n与\n向\n对\n由\n和\n到\n将\n把\n及") }
      package static var lastItems: WordList { WordList("") }
      package static var great: WordList { WordList("两大\t2\n三大\t3\n四大\t4\n五大\t5\n六大\t6\n七大\t7\n八大\t8\n九大\t9\n十大\t10") }
      package static var tailWords: WordList { WordList("") }
      package static var tailPronouns: WordList { WordList("") }
      package static var placeWords: WordList { WordList("") }
      package static var clauseWords: WordList { WordList("因为\n由于\n但\n如果") }
      package static var respective: WordList { WordList("分别") }
      package static var unpaired: WordList { WordList("的\n与\n各\n年") }
      package static var collectives: WordList { WordList("两\n三\n四\n五\n六\n七\n八\n九\n十") }
      package static var capitalDigits: WordList { WordList("零\t0\n壹\t1\n贰\t2\n叁\t3\n肆\t4\n伍\t5\n陆\t6\n柒\t7\n捌\t8\n玖\t9\n两\t2") }
      package static var capitalScales: WordList { WordList("拾\t10\n佰\t100\n仟\t1000\n万\t10000\n萬\t10000\n亿\t100000000") }
      package static var capitalUnits: WordList { WordList("元\t100\n圆\t100\n角\t10\n分\t1") }
      package static var capitalEnds: WordList { WordList("整\n正") }
      package static var beforeCounts: WordList { WordList("第\n十\n百\n千\n前\n后\n每\n各\n近\n这\n那\n上\n下\n头\n首\n另\n另外\n其他\n其余\n共\n合计\n等\n至\n到\n或") }
      package static var listMarkers: WordList { WordList("一是\n一要\n首先\n第一\n其一\n①\n（1）\n(1)\n（一）\n1.\n1、\n1．") }
      package static var rangeJoints: WordList { WordList("至\n到") }
      package static var between: WordList { WordList("介于") }
      package static var betweenJoints: WordList { WordList("和\n与") }
      package static var rangeOpeners: WordList { WordList("范围\n区间\n介于\nCI\n波动\n浮动") }
      package static var rangeClosers: WordList { WordList("之间\n之内\n范围\n区间") }
      package static var statisticBridges: WordList { WordList("") }
      package static var intervalWords: WordList { WordList("置信区间\n可信区间\n置信\n可信\n区间\n范围\n四分位间距\n四分位数间距\n四分位\n间距\nCI\nIQR\n为\n是\n波动\n最小值\n最大值\n参考\n的") }
      package static var confidenceWords: WordList { WordList("置信\n可信\nCI") }
      package static var estimateWords: WordList { WordList("均值\n平均\n均数\n中位数\n中位\n众数\n估计值\n点估计") }
      package static var effectWords: WordList { WordList("比值比\n风险比\n相对危险度\n回归系数\nOR\nHR\nRR") }
      package static var deviationWords: WordList { WordList("标准差\n标准误\nSD\nSE") }
      package static var rangeBreaks: WordList { WordList("从\n由\n自\n降\n减\n缩\n跌\n回落\n比分\n零下\n提前\n距\n倒数\n倒计时\n票\n战胜\n击败\n胜") }
      package static var rangeNotUnits: WordList { WordList("点\n时\n名\n度\n位\n班\n单元\n楼\n栋\n幢\n室\n号\n组\n级\n届\n期\n年级\n局\n球\n分\n比\n页\n条\n款\n章\n节\n版\n集\n路\n线") }
      package static var valueLinks: WordList { WordList("为\n是\n达\n达到\n高达\n仅\n约\n=\n＝\n：") }
      package static var boundedStatistics: WordList { WordList("P\t0..1\np\t0..1\nP值\t0..1\np值\t0..1\nr\t-1..1\n相关系数\t-1..1\nR²\t..1\n决定系数\t..1\n拟合优度\t..1\n概率\t0..1\n灵敏度\t0..1\n特异度\t0..1\n方差\t0..\n标准差\t0..\n标准误\t0..\n比值比\t0..\n风险比\t0..\n相对危险度\t0..\n基尼系数\t0..1") }
      package static var tableOpening: WordList { WordList("期初余额\n年初余额\n期初数\n年初数\n上年结转\n年初结转\n年初结转和结余\n期初结存\n上期结转\n上年结余\n期初库存") }
      package static var tableIncoming: WordList { WordList("本年收入\n本期收入\n收入\n本期增加\n本年增加\n增加\n新收\n新增\n入库\n本期增加额\n本年增加额") }
      package static var tableOutgoing: WordList { WordList("本年支出\n本期支出\n支出\n本期减少\n本年减少\n减少\n办结\n审结\n出库\n本期减少额\n本年减少额") }
      package static var tableClosing: WordList { WordList("期末余额\n年末余额\n期末数\n年末数\n结转下年\n年末结转和结余\n年末结转\n期末结存\n结转下期\n年末结余\n期末库存") }
      package static var remainders: WordList { WordList("差额\n差异\n净额\n净值\n净增\n结余\n余额\n增减\n增加额\n减少额\n增量\n剩余\n未完成\n未办结\n盈余\n顺差\n逆差\n利润") }
      package static var highest: WordList { WordList("最高\n最多\n最大") }
      package static var lowest: WordList { WordList("最低\n最少\n最小") }
      package static var superlativeBreaks: WordList { WordList("人均\n每\n第二\n第三\n其次\n仅次\n不是\n非\n之一\n以来\n历史") }
      package static var widthWords: WordList { WordList("极差\n跨度\n全距") }
      package static var middleWords: WordList { WordList("中点\n中值") }
      package static var within: WordList { WordList("") }
      package static var scopeThings: WordList { WordList("居民小组\n村民小组\n下属单位\n内设机构\n服务中心\n服务站点\n行政村\n自然村\n派出所\n工作站点\n工作站\n服务站\n党支部\n党组织\n网格员\n镇街道\n村庄\n科室\n网格\n学校\n社区\n乡镇\n镇街\n街道\n县区\n区县\n村居\n单位\n部门\n站所\n镇\n乡\n村") }
      package static var scopeLonger: WordList { WordList("镇域\n镇区\n镇级\n乡镇级\n乡级\n村级\n村民\n村居民\n社区级\n县区级\n街道级") }
      package static var scopeWholes: WordList { WordList("全街\n全镇\n全乡\n全区\n全县\n全市\n全局\n实现覆盖\n实现全覆盖\n全面覆盖\n全面全覆盖\n全街道") }
      package static var scopeVerbs: WordList { WordList("辖区\n下辖\n管辖\n共设有\n现设有\n下设有\n设有\n共有\n现有\n下有\n拥有\n共辖\n现辖\n辖\n有") }
      package static var scopeOwn: WordList { WordList("辖区\n街道") }
      package static var scopePlaces: WordList { WordList("街道\n社区\n镇\n乡\n村\n县\n区\n市") }
      package static var scopeChoosing: WordList { WordList("选择\n选取\n选定\n确定") }
      package static var scopeSome: WordList { WordList("试点\n先行\n获\n受到\n被\n列入\n入选\n推荐\n评为\n表彰") }
      package static var scopeBreaks: WordList { WordList("新增\n新建\n增加到\n其中\n上年\n去年\n计划\n力争\n平均") }
      package static var fullRates: WordList { WordList("率") }
      package static var fullLinks: WordList { WordList("均\n都\n已\n达到\n达\n为\n是\n保持在\n保持\n实现\n了") }
      package static var inexact: WordList { WordList("大约为\n大约\n约为\n约达\n约") }
      package static var inexactBehind: WordList { WordList("左右\n上下") }
      package static var inexactRates: WordList { WordList("近") }
      package static var inexactBreaks: WordList { WordList("增长\n增加\n提高\n提升\n上升\n增幅\n翻番") }
      package static var percentWords: WordList { WordList("百分之") }
      package static var quotedName: WordList { WordList("某某") }
      package static var listEnds: WordList { WordList("等") }
      package static var itemMarks: WordList { WordList("一\n二\n三\n四\n五\n六\n七\n八\n九\n十") }
      package static var ordinalSigns: WordList { WordList("第") }
      package static var attributives: WordList { WordList("的") }
    }
    package enum Lists {
      package static var wordHeads: WordList { WordList("统唯第之万同单专归合如不划非期周初高大其零百千每某这那另任逐惟年月日〇一二三四五六七八九十") }
      package static var ordinalTails: WordList { WordList("责副书时季条章节部届次批名个轮期阶线款项种类位步年天产党任张课号医人大要财组代手方考站所小中实编篇") }
      package static var leads: WordList { WordList("原因\n主要\n重点\n表现\n目的\n问题\n特点\n关键\n措施\n做法\n任务\n方面\n在\n为\n有\n包括\n即\n的\n因\n体现\n于\n到\n做\n以") }
      package static var countMeasures: WordList { WordList("个方面\n方面\n大\n项\n个\n点\n条\n类") }
      package static var closedMeasures: WordList { WordList("点\n条\n方面\n个方面") }
      package static var countModifiers: WordList { WordList("方面\n的\n重点\n主要\n具体\n突出\n关键") }
      package static var countNouns: WordList { WordList("方面\n工作\n措施\n做法\n问题\n不足\n任务\n要求\n举措\n环节\n短板\n困难\n经验\n特点\n原因\n建议\n重点\n难点\n转变\n关系\n行动\n机制\n制度\n抓手\n关键") }
      package static var openCounts: WordList { WordList("等\n多\n余\n至少\n以上\n其中\n第") }
      package static var ordinaryAfterIs: WordList { WordList("否\n因为\n由于\n指\n以\n的\n谁\n什么\n非\n日\n年\n次") }
      package static var itemVerbs: WordList { WordList("继续\n深入\n进一步\n全面\n持续\n加强\n强化\n推进\n推动\n推行\n深化\n完善\n健全\n落实\n严格\n大力\n积极\n扎实\n着力\n切实\n认真\n不断\n加快\n加大\n优化\n坚持\n开展\n组织\n建立\n抓好\n抓实\n抓紧\n提升\n提高\n规范\n创新\n统筹\n聚焦\n狠抓\n夯实\n压实\n筑牢\n构建\n打造\n拓展\n拓宽\n畅通\n做好\n做实\n做优\n督促\n引导\n探索\n贯彻\n精准\n精细") }
      package static var charactersBeforeIs: WordList { WordList("别其还就凡但都也正不即而总于只要可若或既便乃又更却算真仍均皆全这那此的才先点键心质标旨") }
      package static var wordsBeforeIs: WordList { WordList("主要\n目的\n任务\n前提\n基础\n原因\n根本\n结果\n问题") }
      package static var sequence: WordList { WordList("首先\t1\n其次\t2\n再次\t3\n最后\t0") }
    }
    package enum Measures {
      package static var plain: WordList { WordList("人次\n人份\n人天\n件次\n家次\n户次\n台次\n辆次\n车次\n班次\n航次\n批次\n架次\n例次\n频次\n场次\n轮次\n条次\n台套\n标箱\n艘次\n人年\n床日\n份次\n起次\n项次\n部门\n部分\n方面\n环节\n片区\n街道\n社区\n地块\n工作日\n个月\n周年\n周岁\n学时\n课时\n工时\n小时\n分钟\n秒\n平方公里\n平方千米\n平方米\n立方米\n公里\n千米\n厘米\n毫米\n海里\n米\n公顷\n亩\n吨\n公斤\n千克\n毫克\n微克\n斤\n毫升\n千瓦时\n千瓦\n兆瓦时\n兆瓦\n起\n件\n次\n人\n家\n名\n条\n项\n块\n辆\n册\n栋\n座\n幢\n艘\n株\n棵\n枚\n幅\n页\n封\n则\n岁\n顶\n盏\n盆\n箱\n袋\n瓶\n盒\n罐\n桶\n束\n扇\n匹\n尊\n粒\n颗\n滴\n堂\n桩\n趟\n遍\n番\n届次") }
      package static var guarded: WordList { WordList("通\t一 讯 信 道 路 过 知 行 用 报 水 电 气 车 邮 航 商 关 告 风 常 融 联 达 畅 往 病 则\n个\t百分点 别 性化\n份\t额\n户\t籍 外 口 型\n场\t所 地 馆 景 域\n处\t罚 理 置 分 室 长 级 于 以\n台\t账\n套\t路 取\n篇\t章 幅\n张\t家 贴\n本\t级 部 市 区 县 地 年 月 单 次\n批\t准 复 示 评 文 办\n宗\t旨 教\n例\t如 行 会 外\n间\t接 隔 断\n所\t有 属 在 需 以 涉 谓 得 示 述\n只\t要 有 能 是 需\n头\t部 条\n克\t服 隆\n卷\t入 走 土 宗\n升\t级 至 为 到 高 格 幅\n天\t津 然 气 网 河\n周\t边 围 期 密 转\n门\t户 店 前 诊\n类\t型 似 别\n种\t植 养 子\n支\t出 持 付 撑 援 部\n队\t伍 员 长\n班\t子 长\n届\t一 二 三 四 五 六 七 八 九 全 中\n轮\t流 换 岗 训\n组\t织 长 成 建 合 员\n对\t于 照 标 全 各 违 问 此 象 接 应 外 口 策 比 其 相\n部\t署 长 级 队 属 委\n架\t构 设\n片\t面\n口\t径 岸 头 号\n眼\t睛 前\n笔\t者 试 录\n点\t半 整 钟 赞 击 名 多\n位\t于 置 列 次 居\n层\t面 级 次\n段\t落\n章\t程\n节\t约 点 能 日 假 水\n款\t项\n句\t子\n字\t号\n副\t主 书 局 处 科 县 市 区 组\n尾\t号 气 矿 款 部 声 盘 随 砂 水\n羽\t毛 绒 翼 化 球\n把\t手 握 关 控\n道\t路 德\n排\t名 查 放 污 水\n股\t份 权 长 室\n床\t位\n包\t括 含 保 联 案") }
      package static var arabicOnly: WordList { WordList("标段\t内 外 长\n期\t间 限 末 盼 待 望\n度\t假 过\n级\t别\n面\t对 向 临 积 试 貌\n单\t位 独 一 项 元 纯\n线\t上 下 索 路\n站\t式 点 位\n村\t民 委 级 干 两\n镇\t政 街 级 域 江\n分\t别 析 为 局 布 类 级 配 步 解 管 之 点 公 散 享 数") }
    }
    package enum Numbers {
      package static var scales: WordList { WordList("万亿\t1000000000000\n亿\t100000000\n千万\t10000000\n百万\t1000000\n万\t10000\n千\t1000\n百\t100") }
      package static var scalesNotBefore: WordList { WordList("千\t克 米 瓦 伏 赫 帕 卡\n百\t分 姓 货 强 日") }
      package static var surplusScales: WordList { WordList("万亿\t1000000000000\n亿\t100000000\n万\t10000") }
      package static var tenthsNotBefore: WordList { WordList("立分员本果功效绩为年熟人交品套就都长形型书活文语语行佛名因真") }
      package static var percents: WordList { WordList("%\t100\n％\t100\n‰\t1000") }
      package static var fractions: WordList { WordList("百分之\t100\n千分之\t1000") }
      package static var points: WordList { WordList("个百分点\n百分点") }
      package static var times: WordList { WordList("倍") }
      package static var money: WordList { WordList("元\n美元\n欧元\n港元\n日元\n英镑") }
      package static var moneyNotBefore: WordList { WordList("元\t旦 素 宵 宇 月 首 老 勋") }
      package static var idioms: WordList { WordList("一起\n一点\n一道\n一块\n一手\n一口气\n一口价\n一次性\n一部分\n一方面\n一门心思\n一门式\n一类\n一元\n一对\n一把\n一本正经\n一本通\n一例外\n一层\n一条龙\n一条心\n一家亲\n一班人\n一天天\n一个个\n一批批\n一件件\n一项项\n一桩桩\n一位数\n两位数\n一节\n二元\n二次\n二手\n二类\n两面\n两手\n两天\n三方面军\n十道\n一头\n一句话\n一人称") }
      package static var wordsEndingInOne: WordList { WordList("统唯单同专逐归如不之无任初") }
      package static var approximationsBefore: WordList { WordList("不超过\tunder\n不少于\tover\n不低于\tover\n大约\tabout\n将近\tunder\n接近\tunder\n不足\tunder\n不到\tunder\n少于\tunder\n低于\tunder\n至多\tunder\n超过\tover\n多于\tover\n高于\tover\n至少\tover\n约\tabout\n近\tunder\n超\tover\n逾\tover") }
      package static var approximationsNotAfter: WordList { WordList("约\t节预签公合契履违条集制特邀续解赴\n近\t附最邻临靠亲远贴\n超\t赶反") }
      package static var approximationLinks: WordList { WordList("为有达了") }
      package static var approximationsBehind: WordList { WordList("左右\tabout\n上下\tabout\n及以上\tover\n以上\tover\n及以下\tunder\n以下\tunder\n以内\tunder\n之内\tunder") }
      package static var approximationsNotBefore: WordList { WordList("上下\t级 班 功 游 联 协 一 贯 文 同 对") }
      package static var joiners: WordList { WordList("和\n及") }
      package static var labels: WordList { WordList("表图第号") }
    }
    package enum Statements {
      package static var rise: WordList { WordList("升幅\n上升幅度\n增长幅度\n提升幅度\n提高幅度\n上涨幅度\n增长率\n前移\n晋升\n跃升\n晋位\n进位\n增长\n增加\n提高\n上升\n提升\n扩大\n净增\n净增加\n净增加额\n净增长\n增收\n增支\n增幅\n涨幅\n上涨\n上调\n攀升\n回升\n新增加\n增多\n增值\n升高\n偏多\n偏高\n偏大\n偏强\n高出\n多出\n领先\n超出\n超支\n拓展\n加快\n多收\n多招\n多完成\n超收\n超额\n超出部分\n多出\n增产\n变动比例\n变动幅度\n变化幅度\n增减幅度\n增减比例\n增减变动\n增减变动幅度\n增减变动比例\n增减额\n增减率\n增减\n变动率\n变化率") }
      package static var fall: WordList { WordList("节约率\n节电率\n节水率\n节支率\n压减率\n压降率\n降低率\n缩短率\n下降幅度\n压减幅度\n压降幅度\n降低幅度\n减少幅度\n缩减幅度\n压缩幅度\n增长率\n下降率\n减少率\n后移\n退居\n下滑\n下降\n减少\n降低\n压减\n压缩\n缩减\n回落\n减收\n减支\n降幅\n减幅\n跌幅\n缩短\n下滑\n收窄\n萎缩\n缩小\n下调\n下跌\n削减\n核减\n节约\n节省\n偏少\n偏低\n偏小\n偏弱\n落后\n少用\n少花\n少付\n消除\n净减少\n净减少额\n压降\n精简\n相差\n放慢\n减缓\n少支出\n少收\n少增\n减产\n短\n便宜\n变动比例\n变动幅度\n变化幅度\n增减幅度\n增减比例\n增减变动\n增减变动幅度\n增减变动比例\n增减额\n增减率\n增减\n变动率\n变化率") }
      package static var riseAtNumber: WordList { WordList("改善\n增\n升\n多\n涨\n高\n快\n相差") }
      package static var fallAtNumber: WordList { WordList("改善\n降\n减\n少\n跌\n低\n慢\n短") }
      package static var changeNames: WordList { WordList("节约率\n节电率\n节水率\n节支率\n压减率\n压降率\n降低率\n缩短率\n升幅\n上升幅度\n增长幅度\n提升幅度\n提高幅度\n上涨幅度\n下降幅度\n压减幅度\n压降幅度\n降低幅度\n减少幅度\n缩减幅度\n压缩幅度\n增长率\n下降率\n减少率\n增幅\n涨幅\n降幅\n减幅\n跌幅\n增减幅度\n变动幅度\n变化幅度\n变动比例\n增减比例\n增减变动幅度\n增减变动比例\n变动率\n变化率\n增减率") }
      package static var to: WordList { WordList("到\n至\n为\n成") }
      package static var from: WordList { WordList("由\n从") }
      package static var base: WordList { WordList("上一轮\n上一次\n上一批\n上一届\n上一季度\n上一期\n前一年\n前一期\n前一轮\n往年\n历年\n常年\n常年同期\n多年平均\n历史同期\n往年同期\n改造前\n实施前\n治理前\n改革前\n整改前\n建设前\n上年\n去年\n前年\n上年末\n去年末\n上年底\n去年底\n上年同期\n去年同期\n同期\n年初\n期初\n上期\n上月\n上月末\n上季度\n上届\n基期\n上一年\n上一年度\n上年度\n去年度\n上年初\n上年全年\n去年全年\n原\n原来\n原有\n此前\n以前\n前一年\n上半年同期\n上年决算\n上年决算数\n上年实际\n上年执行数\n上年数\n期初数\n年初数\n同比\n环比\n两年前\n三年前\n五年前\n十年前") }
      package static var end: WordList { WordList("年末\n期末\n年底\n月末\n末") }
      package static var net: WordList { WordList("缺席\n缺勤\n缺员\n缺额\n提前\n推迟\n延后\n滞后\n超期\n逾期\n净差\n核减\n核增\n富余\n实现利润\n实现盈利\n收支相抵\n收支相抵后\n收支相抵后亏损\n收支相抵后盈余\n收支相抵后结余\n差距\n差\n相差\n差值\n余量\n空编\n空缺\n尚缺\n还缺\n缺编\n超编\n结余额\n节余额\n审减\n核减额\n净迁出\n净迁入\n净流失\n净增\n净减\n净增员\n余额增加\n余额净增\n结余增加\n库存增加\n库存减少\n余额减少\n还差\n尚差\n仍差\n净收益\n净支出\n毛利\n毛利润\n净额\n净资产\n所有者权益\n结余\n顺差\n逆差\n净流出\n净流入\n净流量\n自然增加\n自然减少\n净增加\n净减少\n盈余\n赤字\n净增加额\n净减少额\n差额\n缺口\n超支\n节余\n还剩\n剩余") }
      package static var compare: WordList { WordList("离\n距\n比\n较\n同比\n环比\n相比\n相比较\n与\n对比\n实际增长") }
      package static var comparingBehind: WordList { WordList("相比\n相比较\n对比") }
      package static var now: WordList { WordList("今年\n本年\n本年度\n本期\n本月\n本季\n现\n现在\n目前\n当前\n今\n本次\n本轮") }
      package static var lastYears: WordList { WordList("去年\n上年\n去年度\n上年度\n去年全年\n上年全年") }
      package static var part: WordList { WordList("其中\n其中有\n当中") }
      package static var openList: WordList { WordList("包括\n含\n包含\n如\n例如\n主要有\n主要是\n主要包括\n涉及") }
      package static var closedList: WordList { WordList("分为\n分成\n构成\n组成") }
      package static var respective: WordList { WordList("分别为\n分别是\n分别\n依次为\n各为") }
      package static var greater: WordList { WordList("超额完成\n高过\n多过\n快于\n长于\n好于\n大于\n高于\n多于\n超过\n超出\n高出\n优于") }
      package static var less: WordList { WordList("慢于\n短于\n小于\n低于\n少于\n不及\n差于") }
      package static var rates: WordList { WordList("增速\n增幅\n涨幅\n降幅\n占比\n比重\n比例\n率\n比率\n毛利率") }
      package static var rateEndings: WordList { WordList("率\n面\n进度") }
      package static var overall: WordList { WordList("综合\n总体\n整体\n总") }
      package static var doing: WordList { WordList("执行\n完成\n支出\n使用\n拨付\n到位\n实施\n推进\n兑现\n实现\n支付\n下达") }
      package static var averageNames: WordList { WordList("投资\tcost\n投入\tcost\n造价\tcost\n成本\tcost\n费用\tcost\n支出\tcost\n资金\tcost\n花费\tspend\n消费\tspend\n旅游收入\tspend\n旅游总收入\tspend\n营业额\tspend\n销售额\tspend\n客单价\tspend\n行驶\trun\n里程\trun\n往返\trun\n单程\trun\n产量\tyield\n总产\tyield\n单产\tyield\n收获\tyield\n举办\thold\n开展\thold\n参加\tjoin\n参训\tjoin\n培训\tjoin\n服务\tserve\n接待\tserve\n受理\thandle\n办理\thandle\n办结\thandle\n处理\thandle\n承担\thandle\n发放\tpay\n补助\tpay\n领取\tpay\n兑付\tpay\n借阅\tread\n外借\tread\n阅读\tread\n流通\tread\n售价\tprice\n单价\tprice\n均价\tprice\n销售收入\tprice\n收入\tearn\n创收\tearn\n利润\tprofit\n盈利\tprofit") }
      package static var degreeEndings: WordList { WordList("度") }
      package static var structure: WordList { WordList("结构\n比重\n构成\n比例") }
      package static var permilleRates: WordList { WordList("出生率\tbirth\n死亡率\tdeath\n自然增长率\tgrowth") }
      package static var boundedRates: WordList { WordList("合格率\n通过率\n满意率\n办结率\n成功率\n覆盖率\n普及率\n达标率\n答复率\n整改率\n调解率\n入学率\n参保率\n出勤率\n到位率\n知晓率\n好评率\n及格率\n优秀率\n优良率\n优等率\n持证率\n签约率\n结案率\n化解率\n公开率\n回复率\n兑现率\n安装率\n调处率\n处置率\n收集率\n无害化处理率\n硬化率\n通达率\n入户率\n建档率\n接种率\n巩固率\n办理率\n网办率\n可办率\n及时率\n准确率\n完好率\n履约率\n就业率\n参训率\n参考率\n备案率\n审查率\n出庭率\n应诉率\n纠错率\n公示率\n执结率\n破案率\n绿化率\n执行到位率\n受理率\n反馈率\n培训率\n见面率\n回访率\n在线率\n上线率\n机械化率\n转化率\n利用率\n城镇化率\n城市化率\n参合率\n优良天数比例\n优良天数比率\n优良天数占比\n占比") }
      package static var unboundedRates: WordList { WordList("拨备覆盖率\n利息覆盖率\n毛入学率\n产能利用率\n能力利用率\n床位利用率\n毛利用率") }
      package static var outsideRates: WordList { WordList("时间进度\n序时进度\n时序进度\n失业率\n贡献率\n利率\n增长率\n自给率\n恩格尔系数") }
      package static var plainRates: WordList { WordList("容积率\n汇率\n市盈率\n市净率\n折射率\n曲率\n频率\n功率\n速率\n周转率\n倍率\n总和生育率") }
      package static var amounts: WordList { WordList("产值\n产量\n收入\n投资\n投资额\n人数\n人次\n发案\n总额\n销售额\n营业额\n零售额\n面积\n数量\n案件\n案件数\n发案数\n支出\n用电量\n总量\n户数\n里程\n增加值\n利润\n税收\n贷款\n存款\n进口\n出口") }
      package static var ratio: WordList { WordList("比为\n比是\n比达\n比达到\n之比为\n之比是\n比例为") }
      package static var unitFactors: WordList { WordList("吨\t公斤*1000\n千克\t公斤*1\n斤\t公斤*0.5\n克\t公斤*0.001\n公顷\t平方米*10000\n亩\t平方米*666.667\n平方公里\t平方米*1000000\n人次\t次*1\n公里\t米*1000\n千米\t米*1000\n小时\t分钟*60") }
      package static var whole: WordList { WordList("收入总计\n支出总计\n共\n合计\n共计\n总计\n之和\n总共\n累计\n总额\n总量\n总数\n总和\n总\n合共\n小计\n总收入\n总支出\n三项合计\n两项合计\n一共\n全部") }
      package static var each: WordList { WordList("套均\n班均\n间均\n栋均\n辆均\n台均\n时均\n期均\n单均\n笔均\n企均\n县均\n乡均\n镇均\n园均\n馆均\n所均\n院均\n例均\n艘均\n头均\n只均\n株均\n桌均\n床日均\n车均\n站均\n生均\n席均\n组均\n店均\n校均\n床均\n天均\n人均\n户均\n村均\n亩均\n日均\n周均\n旬均\n月均\n季均\n年均\n场均\n次均\n件均\n平均\n每\n平均每\n每人\n每户\n每亩\n每年\n每月\n每天\n每日\n每次\n每件\n均价\n单价\n亩产\n单产\n各\n单笔\n单个\n最高\n最低\n最多\n最少") }
      package static var plan: WordList { WordList("计划\n预算\n年初预算\n预算数\n年初预算数\n调整预算\n目标\n任务\n指标\n应\n应当\n应收\n应付\n应到\n拟\n力争\n概算\n预计\n规划\n控制数\n限额\n任务数\n目标任务\n计划数\n核定\n设计\n要求\n标准\n应缴\n应交\n应参加\n应参训\n应检\n应建\n应办\n应报\n总投资\n计划投资\n不低于\n底线\n门槛") }
      package static var actual: WordList { WordList("实际\n完成\n决算\n决算数\n支出决算\n收入决算\n实\n实收\n实到\n已\n实有\n实缴\n实付\n实现\n累计完成\n执行数\n实参\n到位\n已建\n已完成") }
      package static var share: WordList { WordList("占\n占比\n比重\n比例\n占总数\n占全部\n占总量\n所占\n占到") }
      package static var opening: WordList { WordList("上月底存\n上月末存\n上月存\n上期未结\n上年未结\n上年结转\n年初结转\n上年度结转\n上年结余\n年初结余\n结转上年\n上期结转\n期初结余\n旧存\n年初数\n上年转入\n结转结余") }
      package static var incoming: WordList { WordList("新立项\n立项\n新承接\n新备案\n新建档\n出生\n投放\n放养\n下拨\n拨入\n领回\n补入\n新排查\n新发现\n新增加\n新入库\n新入住\n新纳入\n新参保\n续收\n接续\n拨入\n划入\n接受捐赠\n新开工\n采购\n新入会\n调拨入\n进货\n存进\n收购\n购进\n新认定\n新发展\n轮入\n迁入\n流入\n汇入\n存入\n来水\n归集\n招收\n招聘\n招录\n举借\n新增举借\n新招\n新入\n入院\n收治\n新登记\n新注册\n新签\n新开\n引进\n新进\n补栏\n入库\n转入\n补充\n新识别\n净增\n新收\n新受理\n新立案\n受理\n收到\n接收\n收入\n收入总计\n本年收入\n新增\n新接收\n立案\n收案\n购入\n调入\n收到申请\n总收入\n下达\n登记\n新设\n更新购置\n新购") }
      package static var outgoing: WordList { WordList("结题\n结项\n验收结题\n出列\n脱贫\n核减注销\n总费用\n总成本\n成本费用\n费用合计\n成本合计\n捕捞\n出塘\n调拨\n调运\n运出\n发放出\n划转\n移出\n摘帽\n退役\n注销退出\n整改完成\n已整改\n已办结\n办毕\n销售出\n列支\n划出\n拨出\n开支\n用去\n用掉\n核销\n竣工\n完工\n售出\n销出\n消耗\n耗用\n损耗\n轮出\n迁出\n流出\n离站\n出院\n撤并\n减员\n清退\n退休\n流失\n离岗\n离校\n淘汰\n拨付\n兑付\n弃水\n弃用\n轮换出库\n出库\n领用\n停业\n关停\n退还\n归还\n还本\n偿还\n处置\n退出\n离职\n发出\n出栏\n转出\n消除\n占用\n死亡\n减少\n办结\n审结\n结案\n支出\n支出总计\n本年支出\n处理\n办理\n办理结果\n答复\n使用\n调出\n报废\n化解\n执结\n销号\n总支出\n支付\n注销\n撤销\n转入固定资产\n转固") }
      package static var closing: WordList { WordList("在研\n在训\n在读\n库存现\n现库存\n目前库存\n仍在整改\n仍在办理\n仍在办\n仍在建\n仍在\n尚在\n尚待\n有待\n年末存塘\n存塘\n在库\n在册\n余下\n剩\n尚存\n现存\n余存\n留存\n底存\n目前共\n现共\n本月底存\n遗留\n尚有\n仍有\n存栏\n存案\n年末未结\n结转下年\n结转下年度\n结转下年度继续办理\n结余\n未结\n在办\n正在办理\n期末结余\n年末结余\n结存\n年末结转\n结转\n结转次年\n尚未办结\n未办结\n年终结转结余\n年末结转结余\n年终结余\n期末结转结余\n年终结转") }
      package static var negation: WordList { WordList("倒数\n不\n未\n尚未\n没有\n没\n非\n无") }
      package static var remainder: WordList { WordList("责令\n督促\n督办\n交办\n责成\n转办\n限期\n剩余\n其余\n还有\n另外\n尚有\n余下\n正在") }
      package static var fault: WordList { WordList("问题\n隐患\n不合格\n不达标\n违规\n违法\n异常\n超标\n缺陷") }
      package static var passing: WordList { WordList("调处成功\n成功\n及格\n合格\n达标\n通过\n优良\n完好\n满意\n合规\n优秀") }
      package static var checked: WordList { WordList("报名\n报考\n申报\n参训\n参赛\n应考\n实考\n抽查\n抽检\n检查\n检测\n检验\n评查\n参加\n参评\n参考\n考核\n测评\n发放\n收回\n受检\n送检\n监测") }
      package static var contribution: WordList { WordList("拉动\n带动\n贡献") }
      package static var comparable: WordList { WordList("可比口径\n可比价格\n不变价格\n同口径\n可比\n口径\n剔除\n扣除\n不含\n公布数\n初步核算\n地区生产总值\n生产总值\n增加值\n名义") }
      package static var overlapping: WordList { WordList("并处\n微创手术\n日间手术\n涉及\n兼\n重叠\n交叉\n兼有\n重复\n同时") }
      package static var others: WordList { WordList("其他\n其余\n其它") }
      package static var andSoOn: WordList { WordList("等") }
      package static var qualifier: WordList { WordList("按期\n按时\n及时\n首次\n一次\n一次性\n限期\n平均\n自动\n有效\n实时\n准时\n即时\n当场\n当庭\n提前\n年度\n综合\n网上\n线上\n全程\n主动\n规范") }
      package static var divideOpeners: WordList { WordList("按\n分\n从") }
      package static var divideClosers: WordList { WordList("分\n看\n统计\n划分\n来看\n计算\n分组\n计") }
      package static var pairs: WordList { WordList("城区\t乡镇\n城区\t农村\n城市\t农村\n城市\t乡村\n城区\t乡村\n东区\t西区\n南区\t北区\n东部\t西部\n南部\t北部\n东片\t西片\n南片\t北片\n南岸\t北岸\n左岸\t右岸\n白班\t夜班\n户籍\t非户籍\n迁入\t迁出\n男\t女\n城镇\t乡村\n城镇\t农村\n进口\t出口\n上半年\t下半年\n省内\t省外\n市内\t市外\n境内\t境外\n国内\t国外\n区内\t区外\n县内\t县外\n线上\t线下\n公有\t非公有\n中央\t地方\n税收\t非税\n内资\t外资\n基本支出\t项目支出\n一审\t二审\n入境\t出境\n室内\t室外\n本级\t下级\n已\t未\n增值税\t所得税\n民事\t刑事\n预期性\t约束性\n集体\t个人\n党员\t非党员\n汉族\t少数民族\n本科\t专科\n固定\t流动\n主办\t会办\n主办\t协办\n公立\t民营\n公立\t私立\n公办\t民办\n机动\t非机动\n不予受理\t立案") }
      package static var fillers: WordList { WordList("应为\n按现价计算\n按现价\n按当年价计算\n按当年价格计算\n按现行价格计算\n按可变价\n折合\n折算\n领取\n年领取\n月领取\n获得\n了\n约\n近\n为\n是\n仅\n已经\n均\n都\n也\n又\n再\n全年\n本年\n今年\n当年\n年内\n的\n有\n各\n还\n并\n则\n即\n数\n数量\n金额\n达\n分别\n同时\n目前\n现\n现有\n本年度\n年度\n截至\n超\n超过\n逾\n不足\n大约\n以上\n左右\n多\n其\n该\n本\n此\n于\n在\n至少\n只\n，\n、\n、\n“\n”\n\"\n\"\n以及\n及\n和\n与\n或\n就\n能\n可\n将\n得\n呈\n水平\n情况\n方面\n之\n幅度\n速度\n了约\n了近\n又\n总体\n一年\n相应\n直接\n全部\n率先\n快速\n的基础上\n基础上\n大幅\n进一步\n稳步\n持续\n明显\n显著\n小幅\n略\n有所\n再\n平均\n实际\n名义\n年均\n累计\n整体\n由此\n需要\n主要") }
      package static var plain: WordList { WordList("应收款\n应付款\n应收余额\n应付余额\n应交税费\n应纳税额\n应纳税所得额\n预计负债\n原值\n原则\n原因\n原料\n原油\n原煤\n原材料\n原创\n原产\n原住\n原始\n原件\n原定\n预算编制\n预算编报\n预算执行\n预算约束\n预算支出管理\n民办非企业\n民办非企业单位\n非物质文化遗产\n非化石能源\n非营利\n非税收入\n非煤矿山\n非标\n非农\n非居民\n非全日制\n非常满意\n非常\n预算内\n预算内资金\n预算内投资\n预算外\n中央预算内\n中央预算内资金\n中央预算内投资\n万元地区生产总值能耗\n地区生产总值能耗\n单位地区生产总值能耗\n生产总值能耗\n万元生产总值能耗\n增加值能耗\n万元增加值能耗\n单位增加值能耗\n增加值用水量\n生产总值用水量\n万元生产总值用水量\n万元地区生产总值用水量\n地区生产总值用水量\n生产总值电耗\n生产总值二氧化碳排放\n涉及资金\n涉及金额\n涉及投资\n涉案\n涉资\n离职\n离退休\n离退\n离任\n离岗\n离婚\n离异\n离校\n离境\n离开\n离站\n离院\n离岸\n离心\n离子\n离散\n分离\n隔离\n脱离\n剥离\n背离\n偏离\n游离\n撤离\n远离\n距离\n间距\n差距\n近距\n等距\n焦距\n离休\n兑现\n产能\n性能\n功能\n智能\n节能\n能源\n能耗\n能量\n能力\n能级\n动能\n职能\n技能\n限额以上\n限额以下\n转移支付\n不重复\n不交叉\n党总支\n党支部\n应收账款\n应收票据\n应收款项\n应付账款\n应付票据\n应付款项\n应付职工薪酬\n应付债券\n标准煤\n一般公共预算\n政府性基金预算\n国有资本经营预算\n社会保险基金预算\n部门预算\n预算管理\n预算法\n上半年\n下半年\n一季度\n二季度\n三季度\n四季度\n前三季度\n第一季度\n增加值\n增长点\n增长极\n自然增长率\n增值税\n增值服务\n增值电信\n提升工程\n提升行动\n扩大会议\n共享\n共建\n共同\n公共\n中共\n共产党\n共青团\n共治\n共富\n从业\n从事\n从业人员\n从严\n由于\n自由\n理由\n事由\n案由\n经由\n收到\n得到\n受到\n签到\n报到\n找到\n做到\n看到\n遇到\n感到\n到位\n到会\n到场\n到期\n到岗\n到访\n截至\n甚至\n乃至\n直至\n以至\n比例尺\n比赛\n比武\n比选\n百分比\n性价比\n较大\n较好\n较多\n较为\n较高\n较快\n总书记\n总体\n总局\n总站\n总队\n总工会\n总结\n总部\n总经理\n总会\n多元\n多个\n多次\n多方\n多种\n多部门\n多功能\n减少值\n减排\n减税\n减税降费\n减灾\n减刑\n降尘\n降费\n降碳\n降水\n降雨\n升级\n升学\n上升级\n少年\n少数民族\n少年宫\n青少年\n少量\n减负\n增强\n增设\n增效\n增收致富\n增派\n增补\n增配\n增殖\n增发\n成立\n成果\n成效\n成员\n成为\n成本\n成品油\n成绩\n完成率\n人为\n行为\n作为\n认为\n为民\n为了\n为主\n为期\n为此\n因为\n达标\n达成\n发达\n同志\n同步\n同意\n同类\n与会\n参与\n和谐\n共和国\n和解\n含量\n含税\n包含税\n如期\n如实\n如何\n例如\n有关\n所有\n持有\n拥有\n国有\n有效\n有序\n有限\n有限公司\n有机\n有害\n有害垃圾\n各类\n各级\n各项\n各地\n各村\n各种\n各界\n数字\n数据\n数字化\n数量型\n已婚\n应急\n应用\n应诉\n应对\n应届\n适应\n响应\n供应\n反应\n实施\n实行\n实名\n实体\n实验\n实践\n实地\n现实\n落实\n充实\n真实\n实事\n实训\n实绩\n均衡\n平均数\n指标体系\n预算单位\n预算绩效\n目标管理\n任务书\n计划生育\n计划单列\n标准化\n标准地\n标准厂房\n高标准\n要求书\n最高人民法院\n最高人民检察院\n最高法\n最高检\n每当\n分布\n分析\n分管\n分别于\n分局\n分公司\n分院\n部分\n分配\n分类\n百分\n从而\n从轻\n从重\n非税\n非公\n非遗\n非法\n非机动车\n非金属\n无障碍\n无人机\n无偿\n无线\n不动产\n不良\n不法\n未成年\n未成年人\n正在建设\n问题线索\n违法建设\n占地\n占道\n占用\n占道经营\n减持\n降级") }
      package static var sameUnits: WordList { WordList("名\t人\n位\t人\n宗\t件\n起\t件") }
      package static var people: WordList { WordList("人\n名\n户\n人次\n位") }
      package static var eachWords: WordList { WordList("平\n均\n每\n产\n单") }
      package static var folds: WordList { WordList("番") }
      package static var half: WordList { WordList("半") }
      package static var spans: WordList { WordList("全年\t12\n全年度\t12\n本年\t12\n本年度\t12\n一年来\t12\n一年\t12\n上半年\t6\n下半年\t6\n半年\t6\n一季度\t3\n二季度\t3\n三季度\t3\n四季度\t3\n前三季度\t9\n两年\t24\n二年\t24\n三年\t36\n四年\t48\n五年\t60\n六年\t72\n七年\t84\n八年\t96\n九年\t108\n十年\t120\n2年\t24\n3年\t36\n4年\t48\n5年\t60\n6年\t72\n7年\t84\n8年\t96\n9年\t108\n10年\t120") }
      package static var spanEnds: WordList { WordList("间\n内\n来\n以来\n里\n时间") }
      package static var currentPrices: WordList { WordList("按现价计算\n按现价\n按当年价计算\n按当年价格计算\n按现行价格计算") }
      package static var timeUnits: WordList { WordList("日\t365\n天\t365\n周\t52\n星期\t52\n月\t12\n个月\t12\n季度\t4\n年\t1") }
      package static var eachScales: WordList { WordList("十\t10\n百\t100\n千\t1000\n万\t10000\n十万\t100000\n百万\t1000000") }
      package static var persons: WordList { WordList("人\n名\n位\n人次") }
      package static var groupUnits: WordList { WordList("岁\n周岁") }
      package static var rankUnits: WordList { WordList("位名") }
      package static var adders: WordList { WordList("加上\n加\n另加") }
      package static var besides: WordList { WordList("另\n此外") }
      package static var contrasts: WordList { WordList("而\n但\n不过") }
      package static var divisions: WordList { WordList("女\tsex\n男\tsex\n妇女\tsex\n党员\tparty\n团员\tparty\n群众\tparty\n少数民族\tpeople\n汉族\tpeople\n本科\tschool\n大专\tschool\n专科\tschool\n硕士\tschool\n博士\tschool\n研究生\tschool\n高中\tschool\n学历\tschool\n高级\trank\n中级\trank\n初级\trank\n职称\trank\n正高\trank\n岁\tage\n老年\tage\n老人\tage\n残疾\thealth\n退役\tservice\n脱贫\tpoor\n低保\tpoor\n微创\tsurgery\n日间\tplace\n四级手术\tgrade\n急诊\tplace\n普惠\tsize\n小微\tsize\n制造业\tsector\n中长期\tterm\n短期\tterm\n绿色贷款\tgreen\n涉农\tfarm\n民间\towner\n民营\towner\n国有\towner") }
      package static var bothNames: WordList { WordList("两者\n二者\n前者\n后者\n两项\n双方") }
      package static var agreeing: WordList { WordList("一致\n相符\n吻合\n相等\n相同") }
      package static var signed: WordList { WordList("亏损\n亏\n利润\n损益\n收益\n赤字\n逆差\n结余\n盈余\n缺口\n净资产\n净额") }
    }
    package enum Structure {
      package static var bodyEndings: WordList { WordList("政府\n办公室\n办公厅\n局\n委员会\n委\n办事处\n办\n厅\n部\n院\n中心\n处\n站\n所\n馆\n校\n学\n集团\n公司\n党工委\n管委会\n组\n会\n署\n队\n行\n社\n（章）\n(章)\n（盖章）\n(盖章)") }
      package static var seriesWords: WordList { WordList("产业\n级\n类\n等\n季度\n期\n审\n线\n手\n楼\n层\n号\n年级\n月\n班\n组\n批\n次\n条\n款\n项\n两\n轮\n标段\n档") }
      package static var offices: WordList { WordList("总理\n省长\n主席\n市长\n州长\n区长\n县长\n旗长\n乡长\n镇长\n主任\n书记\n局长\n厅长\n部长\n院长\n检察长\n处长\n所长\n科长\n盟长\n会长\n校长") }
      package static var documentKinds: WordList { WordList("报告\n总结\n方案\n通知\n意见\n汇报\n情况\n计划\n要点\n决算\n预算\n说明\n公报\n公告\n办法\n规定\n年报\n材料\n纲要\n规划\n报 告\n总 结") }
      package static var copyLines: WordList { WordList("抄送：\n抄送:\n抄报：\n抄报:\n主送：\n主送:") }
      package static var pageResidues: WordList { WordList("扫一扫\n上一篇\n下一篇\n打印本页\n关闭窗口\n【打印】\n【关闭】\n分享到\n责任编辑\n版权所有\n浏览次数\nICP备\n返回顶部\n公网安备\n此件公开发布\n此件主动公开") }
      package static var noteWords: WordList { WordList("备注\n注") }
      package static var signEndings: WordList { WordList("发函字办令通规") }
      package static var neverInSigns: WordList { WordList("据照按依和与及见的由对将为在于以号了") }
      package static var headingJoints: WordList { WordList("和及与、") }
      package static var countWords: WordList { WordList("种\n个\n条\n项\n名\n人\n家\n户\n件\n起\n座\n所\n处\n次\n类\n大\n月\n日\n支\n批\n场\n台\n辆\n天\n位\n届\n村\n镇\n乡\n部门") }
      package static var unitWords: WordList { WordList("个百分点\n人次\n人均\n大卡") }
      package static var figureWords: WordList { WordList("附图\n附表\n图\n表") }
      package static var figurePointers: WordList { WordList("见\n如\n由\n从\n据\n在\n（\n(\n、\n和\n与\n及\n至\n到\n用\n对\n按\n参照\n，\n。\n；") }
      package static var figureBehind: WordList { WordList("所示\n所列\n中\n可知\n可见\n显示") }
      package static var chapterPointers: WordList { WordList("见\n参见\n详见\n参阅\n参照") }
      package static var sourceTitles: WordList { WordList("参考文献\n参考资料\n主要参考文献\n引用文献") }
      package static var itemJoints: WordList { WordList("和\n及\n与\n至\n到") }
    }
  }
}
