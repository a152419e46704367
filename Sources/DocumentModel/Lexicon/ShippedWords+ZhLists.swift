// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords.Zh {
  package enum Lists {
    package static let wordHeads = WordList(["统唯第之万同单专归合如不划非期周初高大其零百千每某这那另任逐惟年月日〇一二三四五六七八九十"])
    package static let ordinalTails = WordList(["学责副书时季条章水电发污净自加热煤气供铁高幼儿敬养福人民中医节部届次批名个轮期阶线款项种类位步年天产党任张课号医人大要财组代手方考站所小中实编篇职粮棉"])
    package static let leads = WordList(["原因", "主要", "重点", "表现", "目的", "问题", "特点", "关键", "措施", "做法", "任务", "方面", "在", "为", "有", "包括", "即", "的", "因", "体现", "于", "到", "做", "以"])
    package static let countMeasures = WordList(["个方面", "方面", "大", "项", "个", "点", "条", "类", "种", "家", "处", "起", "件", "名", "位", "座", "份", "款"])
    package static let closedMeasures = WordList(["点", "条", "方面", "个方面"])
    package static let countModifiers = WordList(["方面", "的", "重点", "主要", "具体", "突出", "关键"])
    package static let titleJoints = WordList(["、", "和", "及", "与", "以及", "，"])
    package static let countNouns = WordList(["方面", "工作", "措施", "做法", "问题", "不足", "任务", "要求", "举措", "环节", "短板", "困难", "经验", "特点", "原因", "建议", "重点", "难点", "转变", "关系", "行动", "机制", "制度", "抓手", "关键", "成效", "成果", "亮点", "变化", "启示", "体会", "矛盾", "风险", "类型", "途径", "步骤", "阶段", "目标", "对策", "意见", "事项", "内容", "方法", "优势", "原则", "挑战", "情形", "议题", "隐患", "缺陷", "决定", "决议", "改进", "结论", "发现", "事宜", "条件", "整改", "诉求", "线索", "做法经验", "案例", "议案", "文件", "制度", "办法", "规定", "提案", "报告"])
    package static let countedVerbs = WordList(["有", "共有", "主要有", "为", "共", "分为", "归纳为"])
    package static let countTails = WordList(["值得总结", "值得推广", "值得借鉴", "值得关注", "值得重视", "需要关注", "需要解决", "需要重视", "亟待解决", "可供借鉴", "如下"])
    package static let otherHeadings = WordList(["问题", "不足", "打算", "计划", "安排", "建议", "下一步", "下步", "保障", "思路", "展望", "困难", "要求", "体会", "附"])
    package static let openCounts = WordList(["等", "多", "余", "至少", "以上", "其中", "第", "三次产业"])
    package static let ordinaryAfterIs = WordList(["否", "因为", "由于", "指", "以", "的", "谁", "什么", "非", "日", "年", "次"])
    package static let itemVerbs = WordList(["继续", "深入", "进一步", "全面", "持续", "加强", "强化", "推进", "推动", "推行", "深化", "完善", "健全", "落实", "严格", "大力", "积极", "扎实", "着力", "切实", "认真", "不断", "加快", "加大", "优化", "坚持", "开展", "组织", "建立", "抓好", "抓实", "抓紧", "提升", "提高", "规范", "创新", "统筹", "聚焦", "狠抓", "夯实", "压实", "筑牢", "构建", "打造", "拓展", "拓宽", "畅通", "做好", "做实", "做优", "督促", "引导", "探索", "贯彻", "精准", "精细"])
    package static let charactersBeforeIs = WordList(["别其还就凡但都也正不即而总于只要可若或既便乃又更却算真仍均皆全这那此的才先点键心质标旨"])
    package static let wordsBeforeIs = WordList(["主要", "目的", "任务", "前提", "基础", "原因", "根本", "结果", "问题"])
    package static let sequence = WordList(["首先\t1", "其次\t2", "再次\t3", "最后\t0"])
    package static let announcedCounts = WordList(["以下", "下列"])
    package static let ranking = WordList(["最多", "最关心", "最关注", "最担心", "最需要", "最期盼", "最看重", "最满意", "最重要", "最普遍", "最严重", "最明显", "最低", "最小", "最少", "最快", "最好", "最高", "最大", "最强", "最常", "最主要", "最突出", "最集中", "最为", "首位", "居首", "占比第一", "排名第一"])
    package static let rankingVerbs = WordList(["为", "是"])
    package static let provinces = WordList(["北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "台湾"])
    package static let provinceEndings = WordList(["省", "市", "自治区"])
    package static let provinceNouns = WordList(["省"])
    package static let provinceMeasure = WordList(["个"])
    package static let provinceJoints = WordList(["、", "和", "及", "与", "以及"])
    package static let openProvinces = WordList(["等"])
    package static let nameOpeners = WordList(["分别为", "分别是", "具体为", "具体是", "为", "是", "即"])
    package static let listAnnouncers = WordList(["如下", "如下意见", "分别是", "分别为", "即", "包括", "以下意见", "汇总如下"])
  }
}
