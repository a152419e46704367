package import Diagnostics
import DocumentModel
import RuleModel
import SourceText
import TextPattern

/// The messages about the engine's faults, in each language.
extension EngineFault {
  var text: LocalizedText {
    switch self {
    case .stopped(let rule, .matchLimit):
      LocalizedText(
        zh: "规则 '\(rule)' 的正则表达式在此处耗时过多，没有检查完；请简化它",
        en: "rule '\(rule)' gave up here: its pattern costs too much on this text; simplify it")
    case .stopped(let rule, .number):
      LocalizedText(
        zh: "规则 '\(rule)' 遇到过大的数字，没有检查此处",
        en: "rule '\(rule)' met a number too large to compute with here")
    case .stopped(let rule, .pattern(let fault)):
      LocalizedText(
        zh: "规则 '\(rule)' 不能使用：\(fault.kind)", en: "rule '\(rule)' cannot be used: \(fault.kind)")
    case .tooManyFindings(let rule, let limit):
      LocalizedText(
        zh: "规则 '\(rule)' 的结果超过 \(limit) 处，其余没有列出",
        en:
          "rule '\(rule)' has more than \(limit) finding\(limit == 1 ? "" : "s"); the rest is left out"
      )
    case .tooManyNumbers(let count, let limit):
      LocalizedText(
        zh: "一句话里数字太多：这样的句子全文只核对 \(limit) 个数字，从这里起有 \(count) 个没有相互核对",
        en:
          "too many numbers in one sentence: of such sentences \(limit) numbers are checked in this document; \(count) from here on were not checked against each other"
      )
    case .otherLanguage(let language, let count):
      LocalizedText(
        zh: "从这里起共有 \(count) 段\(language == .chinese ? "中文" : "英文")，指定的 profile 没有检查这种文字的规则",
        en: "\(count == 1 ? "1 paragraph is" : "\(count) paragraphs are") in "
          + "\(language == .chinese ? "Chinese" : "English"), for which the chosen profile has no rules"
      )
    case .malformedComment(.action(let word)):
      LocalizedText(
        zh: "这条注释不起作用：'\(word)' 不是 ignore、ignore-file、disable 或 enable",
        en:
          "this comment does nothing: '\(word)' is not one of ignore, ignore-file, disable, enable")
    case .malformedComment(.noRule):
      LocalizedText(
        zh: "这条注释不起作用：没有写明豁免哪条规则", en: "this comment does nothing: it names no rule")
    case .malformedComment(.noReason):
      LocalizedText(
        zh: "这条豁免没有写理由，不起作用", en: "this suppression gives no reason and has no effect")
    case .unusedEnable(let rule):
      LocalizedText(
        zh: "这条注释没有用到：前面没有停用规则 '\(rule)'",
        en: "this comment is unused: nothing before it disables '\(rule)'")
    case .unusedSuppression(let rule):
      LocalizedText(
        zh: "这条豁免没有用到：规则 '\(rule)' 在它的范围里没有报告",
        en: "this suppression is unused: rule '\(rule)' finds nothing where it applies")
    case .unknownRule(let rule, _):
      LocalizedText(
        zh: "这条豁免不起作用：没有规则 '\(rule)'",
        en: "this suppression does nothing: there is no rule '\(rule)'")
    case .exampleDiffers(let rule, isMissing: true, let change):
      LocalizedText(
        zh: "规则 '\(rule)' 没有报出例子里标明的这一处\(variant(change).chinese)",
        en: "rule '\(rule)' does not find what the example marks here\(variant(change).english)")
    case .exampleDiffers(let rule, isMissing: false, let change):
      LocalizedText(
        zh: "规则 '\(rule)' 在这里报了，例子没有标明\(variant(change).chinese)",
        en: "rule '\(rule)' finds this, which the example does not mark\(variant(change).english)")
    case .exampleStopped(let stops, let change):
      LocalizedText(
        zh: "例子没有查完：" + stops.map(\.chinese).joined(separator: "；") + variant(change).chinese,
        en: "the example was not run to its end: " + stops.map(\.english).joined(separator: "; ")
          + variant(change).english)
    case .uncovered(.alternative, let rule, _):
      LocalizedText(
        zh: "规则 '\(rule)' 的例子用不到这种写法：去掉它，结果不变",
        en: "no example of rule '\(rule)' needs this alternative: without it nothing changes")
    case .uncovered(.piece, _, _):
      LocalizedText(
        zh: "没有一条规则的例子用到片段里的这种写法",
        en: "no example of any rule needs this alternative of the piece")
    case .uncovered(.ruleCase, let rule, _):
      LocalizedText(
        zh: "规则 '\(rule)' 的例子用不到这个分支", en: "no example of rule '\(rule)' needs this case")
    case .uncovered(.phrase, let rule, let parts):
      LocalizedText(
        zh: "规则 '\(rule)' 的例子没有用到 '\(parts.first ?? "")'",
        en: "no example of rule '\(rule)' contains '\(parts.first ?? "")'")
    case .superlinear(let times):
      LocalizedText(
        zh: "这个正则表达式在长文字上越来越慢：例子重复 \(times) 倍，每次匹配的代价也成倍增加",
        en:
          "the pattern slows down on long texts: with the example \(times) times as often, each match costs several times as much"
      )
    case .messageWithoutCapture:
      LocalizedText(
        zh: "提示语（或其中一种语言）没有引用报出的文字",
        en: "the message does not quote what was found")
    }
  }

  /// What can be done about it.
  var advice: LocalizedText? {
    switch self {
    case .stopped, .tooManyFindings, .tooManyNumbers, .otherLanguage, .unusedEnable,
      .exampleDiffers, .exampleStopped, .unknownRule(_, nil):
      nil
    case .malformedComment:
      LocalizedText(
        zh: "写成 <!-- reportlint ignore 规则编号: 理由 -->",
        en: "write <!-- reportlint ignore RULE: reason -->")
    case .unusedSuppression:
      LocalizedText(zh: "问题已经改好的，删去这条注释", en: "remove the comment where the fault is fixed")
    case .unknownRule(_, let near?):
      LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")
    case .uncovered(_, _, let parts):
      parts.count > 1 ? Self.list(parts) : nil
    case .superlinear:
      LocalizedText(
        zh: "把 .* 写成 .{0,20}，或写成 [^，；。]*，并用 in: sentence 限定范围",
        en:
          "write .{0,20} or [^，；。]* in place of .*, and keep it in one sentence by 'in: sentence'")
    case .messageWithoutCapture:
      LocalizedText(zh: "写上 {match}，或其他捕获", en: "write {match}, or another capture, into it")
    }
  }

  private static let mostNamed = 12

  private static func list(_ parts: [String]) -> LocalizedText {
    let more = parts.count > mostNamed ? " …" : ""
    let list = parts.prefix(mostNamed).joined(separator: " | ") + more
    return LocalizedText(zh: "共 \(parts.count) 处：\(list)", en: "\(parts.count) of them: \(list)")
  }

  /// In which variant an example fails.
  private func variant(_ change: ExampleVariant.Change?) -> LocalizedText {
    guard let change = change?.text else { return LocalizedText("") }
    return LocalizedText(zh: "（变体：\(change.chinese)）", en: " (\(change.english))")
  }
}

extension ExampleVariant.Change {
  package var text: LocalizedText {
    switch self {
    case .lineEnds: LocalizedText(zh: "换行用 CRLF", en: "with CRLF line ends")
    case .finalBreakAdded: LocalizedText(zh: "末尾加换行", en: "with a final line break")
    case .finalBreakRemoved: LocalizedText(zh: "末尾去掉换行", en: "without a final line break")
    case .behindRareCharacters:
      LocalizedText(zh: "前面有一段生僻字", en: "behind a paragraph of rare characters")
    case .behindParagraph: LocalizedText(zh: "前面另有一段", en: "behind another paragraph")
    case .betweenParagraphs: LocalizedText(zh: "夹在两段之间", en: "between two paragraphs")
    case .widths: LocalizedText(zh: "全角半角互换", en: "with widths turned")
    }
  }
}

extension UnreadText {
  var text: LocalizedText {
    let english = lines == 1 ? "1 line is not read" : "\(lines) lines are not read"
    return switch cause {
    case .unclosed where lines == 0, .overrun where lines == 0:
      LocalizedText(
        zh: "“\(mark)”没有收尾，本行其余文字没有检查",
        en: "'\(mark)' is not closed: the rest of the line is not read")
    case .unclosed, .overrun:
      LocalizedText(
        zh: "“\(mark)”没有收尾，\(lines) 行没有检查", en: "'\(mark)' is not closed: \(english)")
    case .unpaired:
      LocalizedText(
        zh: "“\(mark)”没有配对：前面可能有一处漏了收尾，把正文当成了代码",
        en: "'\(mark)' has no partner: one before it may lack its own, and hide text as code")
    case .footnote:
      LocalizedText(
        zh: "脚注“\(mark)”没有被引用，或者重复，不会显示：\(lines) 行没有检查",
        en: "nothing refers to the footnote '\(mark)', or it is a second one: \(english)")
    case .target:
      LocalizedText(
        zh: "“\(mark):”后的文字被当作链接地址，没有检查",
        en: "what follows '\(mark):' is taken for the address of a link and is not read")
    case .excessCell:
      LocalizedText(
        zh: "“\(mark)”超出表格的列数，不会显示，没有检查",
        en: "'\(mark)' is beyond the columns of the table and is not read")
    case .dropped:
      LocalizedText(
        zh: "这一行不是 Markdown 的正文，没有检查",
        en: "this line is not text to Markdown and is not read")
    }
  }

  /// What a note adds, and its place.
  var advice: (text: LocalizedText, span: SourceSpan?)? {
    switch cause {
    case .unclosed(let lookalike?):
      (
        LocalizedText(
          zh: "这里像收尾，但符号或个数与开头不同",
          en: "this looks like the end, but its marks are not those of the start"), lookalike
      )
    case .overrun(let next):
      (LocalizedText(zh: "还没收尾，这里又开始一段", en: "another one begins here before it is closed"), next)
    case .target:
      (LocalizedText(zh: "若是正文，请用全角冒号，或写成 \\\(mark)", en: "if it is text, write \\\(mark)"), nil)
    case .unclosed, .unpaired, .footnote, .excessCell, .dropped: nil
    }
  }
}

extension FindingText {
  var text: LocalizedText {
    switch self {
    case .remove(let old): LocalizedText(zh: "删去“\(old)”", en: "remove '\(old)'")
    case .removeCharacter(let name):
      LocalizedText(zh: "删去\(name.chinese)", en: "remove \(name.english)")
    case .change(let new): LocalizedText(zh: "改为“\(new)”", en: "change to '\(new)'")
    case .endLine: LocalizedText(zh: "改用通常的换行符", en: "end the line as usual")
    case .sameHere: LocalizedText(zh: "同样的问题", en: "the same here")
    case .elsewhere: LocalizedText(zh: "别处的写法", en: "elsewhere")
    case .firstUse: LocalizedText(zh: "第一次出现在这里", en: "first used here")
    case .lastItem: LocalizedText(zh: "最后一项在这里", en: "the last item")
    case .nextNumber: LocalizedText(zh: "后面的序号在这里", en: "the next number stands here")
    case .itemBefore: LocalizedText(zh: "前一项在这里", en: "the item before it")
    case .numberBefore: LocalizedText(zh: "前一个序号在这里", en: "the number before it")
    case .numberAbove: LocalizedText(zh: "上一级序号在这里", en: "the number above it")
    case .entryBefore: LocalizedText(zh: "前一项在这里", en: "the entry before it")
    case .date: LocalizedText(zh: "日期在这里", en: "the date")
    case .otherFormat: LocalizedText(zh: "其他日期这样写", en: "the other format")
    case .start: LocalizedText(zh: "起始时间在这里", en: "the start")
    case .end: LocalizedText(zh: "结束时间在这里", en: "the end")
    case .counterpart: LocalizedText(zh: "对应的一处", en: "the other")
    case .demand(let document?):
      LocalizedText(zh: "\(document)要求报告这项内容", en: "as \(document) requires")
    case .demand(nil):
      LocalizedText(zh: "这类报告一般要写明这项内容", en: "as reports of this kind usually do")
    case .partner(let isClosing):
      isClosing ? LocalizedText(zh: "后", en: "closing") : LocalizedText(zh: "前", en: "opening")
    case .before(let heading):
      LocalizedText(
        zh: "，应写在“\(heading.chinese)”之前", en: "; it belongs before “\(heading.english)”")
    case .paragraph(let number, let headings):
      LocalizedText(zh: "\(headings) 第\(number)段", en: "\(headings), paragraph \(number)")
    case .apart(let kind): kind.name
    case .anyOf(let texts):
      LocalizedText(zh: texts.joined(separator: "或"), en: texts.joined(separator: " or "))
    case .days(let days):
      LocalizedText(zh: "\(days)至\(days + 1)天", en: "\(days) to \(days + 1) days")
    case .months(let months):
      LocalizedText(zh: "\(months)个月", en: "\(months) months")
    case .years(let years):
      LocalizedText(zh: "\(years)至\(years + 1)年", en: "\(years) to \(years + 1) years")
    case .duration(let seconds): Self.duration(seconds)
    case .character(let scalar, let number): Self.named(scalar, number)
    case .chosenByLanguage: LocalizedText(zh: "按语言选定", en: "chosen by language")
    case .titleHas(let words): LocalizedText(zh: "标题中有“\(words)”", en: "the title has '\(words)'")
    case .titleAndHeadings(let words, let headings):
      LocalizedText(
        zh: "标题中有“\(words)”，又有“\(headings.joined(separator: "”“"))”",
        en: "the title has '\(words)', with the headings '\(headings.joined(separator: "', '"))'")
    }
  }

  /// 1 h 30 min.
  private static func duration(_ seconds: Int) -> LocalizedText {
    let parts = [
      (seconds / 3600, "小时", "h"), (seconds / 60 % 60, "分钟", "min"), (seconds % 60, "秒", "s"),
    ]
    .filter { $0.0 > 0 }
    guard !parts.isEmpty else { return LocalizedText(zh: "0分钟", en: "0 min") }
    return LocalizedText(
      zh: parts.map { "\($0.0)\($0.1)" }.joined(),
      en: parts.map { "\($0.0) \($0.2)" }.joined(separator: " "))
  }

  private static func named(_ scalar: Unicode.Scalar, _ number: String) -> LocalizedText {
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

extension Furniture.Kind {
  /// What it is called.
  package var name: LocalizedText {
    switch self {
    case .header(let pages):
      LocalizedText(zh: "\(pages.chinese)页眉", en: "the header\(pages.english)")
    case .footer(let pages):
      LocalizedText(zh: "\(pages.chinese)页脚", en: "the footer\(pages.english)")
    case .site: LocalizedText(zh: "网页正文之外", en: "outside of the page's text")
    }
  }
}

extension Furniture.Pages {
  fileprivate var chinese: String {
    switch self {
    case .all: ""
    case .first: "首页"
    case .even: "偶数页"
    }
  }

  fileprivate var english: String {
    switch self {
    case .all: ""
    case .first: " of the first page"
    case .even: " of even pages"
    }
  }
}
