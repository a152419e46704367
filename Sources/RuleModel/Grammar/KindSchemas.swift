import Diagnostics
import DocumentModel

extension MappingSchema {
  /// One key a kind: what a rule looks for.
  static let kinds = RuleKind.allCases.map(\.key)
}

extension RuleKind {
  /// The kind's key in a rule, with what may stand under it.
  fileprivate var key: SchemaKey {
    switch self {
    case .phrases:
      SchemaKey(
        rawValue, .list(.either([.text(.plain), .mapping(.phrase)])), "不应出现的词",
        "words that must not stand", sample: "[差不离, {find: 帐号, replace: 账号}]")
    case .pattern:
      SchemaKey(
        rawValue, .either([.text(.pattern), .mapping(.pattern)]), "不应出现的写法（正则表达式）",
        "a regular expression that must not match", sample: "'[，。]{2,}'")
    case .require:
      SchemaKey(
        rawValue, .mapping(.require), "必须出现的内容", "what must occur in the scope",
        sample: "{find: '{date:date}', min: 1}")
    case .sections:
      SchemaKey(
        rawValue, .either([.mapping(.sections), .items(.mapping(.section))]),
        "应有的内容：问题种类，或规则自带的清单（查缺项）",
        "contents that are owed: a fault, or a list of the rule's own, checked for what is missing",
        sample: "{fault: missing}")
    case .numbering:
      SchemaKey(
        rawValue, .mapping(.numbering), "标题的序号", "numbers of headings", sample: "{fault: gap}")
    case .enumeration:
      SchemaKey(
        rawValue, .mapping(.enumeration), "正文里的“一是、二是”", "lists in running text",
        sample: "{fault: gap}")
    case .pairs:
      SchemaKey(
        rawValue, .mapping(.pairs), "成对的符号", "marks that open and close",
        sample: "{marks: ['“”', '（）']}")
    case .dates:
      SchemaKey(
        rawValue, .mapping(.dates), "日期和落款", "dates and the sign-off",
        sample: "{fault: impossible}")
    case .claim:
      SchemaKey(
        rawValue, .mapping(.claim), "彼此要对得上的数字", "numbers that must fit together",
        sample: "{find: '受理{total:count}，办结{part:count}', assert: part <= total}")
    case .agreement:
      SchemaKey(
        rawValue, .mapping(.agreement), "前后要一致的说法", "the same thing said twice must agree",
        sample: "{forms: ['账号', '帐号']}")
    case .length:
      SchemaKey(
        rawValue, .mapping(.length), "过长或过短", "stretches that are too long or too short",
        sample: "{of: sentence, max: 140}")
    case .repetition:
      SchemaKey(
        rawValue, .mapping(.repetition), "重复的句子、段落、标题", "texts that stand twice",
        sample: "{of: sentence, min: 20}")
    case .references:
      SchemaKey(
        rawValue, .mapping(.references), "附件、图表、目录", "attachments, tables, figures, contents",
        sample: "{fault: missing}")
    case .table:
      SchemaKey(
        rawValue, .mapping(.table), "表格：合计、空格", "tables: totals, blank cells",
        sample: "{find: {row: 合计}, assert: cell == sum(column.above)}")
    case .characters:
      SchemaKey(
        rawValue, .mapping(.characters), "看不见、易混淆的字符和换行符",
        "characters that nobody sees, that look like others, or that end lines",
        sample: "{fault: hidden}")
    }
  }
}

extension SchemaKey {
  fileprivate static func fault<Fault: RawRepresentable & CaseIterable>(_ type: Fault.Type)
    -> SchemaKey where Fault.RawValue == String
  {
    SchemaKey(
      "fault", .choice(of: type), isRequired: true, "查哪种问题", "the fault that is looked for",
      sample: type.allCases.first?.rawValue ?? "")
  }

  fileprivate static func find(_ form: ValueForm, sample: String) -> SchemaKey {
    SchemaKey(
      "find", form, isRequired: true, "要找的文字（正则表达式）", "the pattern that is looked for",
      sample: sample)
  }
}

extension MappingSchema {
  fileprivate static func kind(
    _ kind: RuleKind, needsOne: [[String]] = [], _ keys: [SchemaKey]
  ) -> MappingSchema {
    MappingSchema(
      kind.rawValue, .init(zh: "'\(kind)'", en: "'\(kind)'"), keys: keys, needsOne: needsOne)
  }

  static let phrase = MappingSchema(
    "phrase", .init(zh: "'phrases' 的一项", en: "an item of 'phrases'"),
    keys: [
      SchemaKey("find", .text(.plain), "不应出现的词", "a word that must not stand", sample: "帐号"),
      SchemaKey("replace", .text(.replacement), "应当用的词", "the word to use", sample: "账号"),
      SchemaKey(
        "unless", .text(.pattern), "句中自这个词起有它就不报",
        "a pattern that excuses the word where it matches from there on in the sentence",
        sample: "'^.{2}又'"),
      SchemaKey(
        "fix", .choice(["none"]), "none：这个词不自动改", "none: the rule's fix is not for this word",
        sample: "none"),
      SchemaKey("terms", .text(.name), "一整张词表", "a whole word list", sample: "banned"),
      SchemaKey(
        "words", .text(.name), "词的界限：词表里的词不切开",
        "a list of whole words: a phrase that is cut out of one of them is none", sample: "common"),
    ], needsOne: [["find", "terms", "words"]])

  static let pattern = kind(
    .pattern,
    [
      .find(.text(.pattern), sample: "'[，。]{2,}'"),
      SchemaKey(
        "except", .list(.text(.pattern)), "例外：与它整个相符的不报",
        "matches that these match as a whole are none",
        sample: "['。。。']"),
      SchemaKey(
        "pairs", .list(.text(.marks)), "成对的符号：随开头的一个，一起报、一起改",
        "marks found by the opening one of a pair, and changed both or none", sample: "['()']"),
    ])

  static let require = kind(
    .require,
    [
      .find(.text(.pattern), sample: "'{date:date}'"),
      SchemaKey("min", .integer(0...100_000), "至少几次", "how often at least", sample: "1"),
      SchemaKey("max", .integer(0...100_000), "至多几次", "how often at most", sample: "3"),
    ])

  static let sections = kind(.sections, [.fault(SectionFault.self)])

  static let numbering = kind(
    .numbering,
    [
      .fault(NumberingFault.self),
      SchemaKey(
        "levels", .list(.choice(NumberForm.allCases.map(\.sample))), "只看这几种序号",
        "only these forms of numbers", sample: "[一、, （一）]"),
    ])

  static let enumeration = kind(
    .enumeration,
    [
      .fault(EnumerationFault.self),
      SchemaKey(
        "families", .list(.choice(of: EnumerationFamily.self)), "只看这几种序列", "only these families",
        sample: "[一是, 首先]"),
    ])

  static let pairs = kind(
    .pairs,
    [
      SchemaKey(
        "marks", .list(.text(.marks)), isRequired: true, "成对的符号，每对两个字符",
        "the pairs, two characters each", sample: "['“”', '（）']"),
      SchemaKey(
        "within", .choice(["paragraph", "sentence", "document"]), "在多大范围里配对",
        "the piece of text in which a pair must close", sample: "paragraph"),
      SchemaKey(
        "carry", .choice(["quotation", "none"]), "quotation：引文可以跨段",
        "quotation: one may run over paragraphs",
        sample: "quotation"),
      SchemaKey(
        "fault", .choice(of: PairsBody.Fault.self), "查哪种问题", "the fault that is looked for",
        sample: "unpaired"),
    ])

  static let dates = kind(.dates, [.fault(DateFault.self)])

  static let characters = kind(.characters, [.fault(OddCharacter.Kind.self)])

  static let claim = kind(
    .claim,
    [
      .find(.list(.text(.pattern)), sample: "'受理{total:count}，办结{part:count}'"),
      SchemaKey(
        "where", .text(.expression), "满足它才核对", "where the claim applies",
        sample: "part.unit == total.unit"),
      SchemaKey(
        "assert", .text(.expression), isRequired: true, "必须成立的", "what must hold",
        sample: "part <= total"),
      SchemaKey(
        "show", .names(.text(.expression)), "提示语用的算式结果", "computed texts for the message",
        sample: "{ratio: 'percent(part / total, 1)'}"),
    ])

  static let agreement = kind(
    .agreement, needsOne: [["forms", "find"]],
    [
      SchemaKey(
        "forms", .list(.text(.pattern)), "同一事物的几种写法，报少数的",
        "ways to write one thing; the rarer is reported",
        sample: "['账号', '帐号']"),
      SchemaKey(
        "find", .list(.text(.pattern)), "要比较的说法", "what is compared",
        sample: "'共{n:count}(?<noun>村)'"),
      SchemaKey(
        "by", .list(.text(.name)), "按哪些捕获认作同一事物", "captures that make two matches the same thing",
        sample: "[noun]"),
      SchemaKey("equal", .text(.name), "哪个捕获必须相等", "the capture that must agree", sample: "n"),
      SchemaKey(
        "ignoring", .text(.pattern), "比较时不计的文字", "what is left out of the comparison", sample: "'的'"
      ),
      SchemaKey(
        "preferred", .list(.text(.plain)), "正确的写法", "the form that is right", sample: "[账号]"),
    ])

  static let length = kind(
    .length, needsOne: [["min", "max"]],
    [
      SchemaKey(
        "of", .choice(of: LengthBody.Measure.self), isRequired: true, "量什么", "what is measured",
        sample: "sentence"),
      SchemaKey("min", .integer(0...1_000_000), "至少多少字", "the least length", sample: "10"),
      SchemaKey("max", .integer(0...1_000_000), "至多多少字", "the greatest length", sample: "140"),
      SchemaKey(
        "with", .text(.pattern), "还要有它才报", "a second signal that it must hold", sample: "'，.*，'"),
    ])

  static let repetition = kind(
    .repetition,
    [
      SchemaKey(
        "of", .choice(of: RepetitionBody.Unit.self), isRequired: true, "比什么", "what is compared",
        sample: "sentence"),
      SchemaKey(
        "min", .integer(1...100_000), "至少多少字才算", "the least length that counts", sample: "20"),
    ])

  static let references = kind(.references, [.fault(ReferenceFault.self)])

  static let table = kind(
    .table,
    [
      SchemaKey(
        "find", .mapping(.tableLines), isRequired: true, "看哪些格：行首、列首是什么",
        "the cells that are looked at, by the label of their row and the head of their column",
        sample: "{row: 合计}"),
      SchemaKey(
        "assert", .choice(of: TableBody.Assertion.self), isRequired: true, "这些格必须怎样",
        "what must hold of them", sample: "cell == sum(column.above)"),
      SchemaKey(
        "except", .mapping(.tableLines),
        "例外：这样的列不看；求和的各行里有这样的行，或这一行就是，也不看",
        "columns that are left alone; sums that take in such a row, and cells of such rows, are too",
        sample: "{column: 平均}"),
      SchemaKey(
        "subtotals", .text(.pattern), "行首是它的，是小计", "labels of rows that are sums themselves",
        sample: "小计"),
      SchemaKey(
        "blank", .text(.pattern), "这样的格等于没有填", "cells that are as good as blank",
        sample: "待定"),
      SchemaKey(
        "rounded", .text(.pattern), "表头或表前表后的说明里有它，整数也按四舍五入看待",
        "where a head, or the text around the table, holds it, whole numbers are rounded too",
        sample: "万元"),
    ])

  static let tableLines = MappingSchema(
    "table-lines", .init(zh: "'find' 或 'except'", en: "'find' or 'except'"),
    keys: [
      SchemaKey("row", .text(.pattern), "行首", "the label of the row", sample: "合计"),
      SchemaKey("column", .text(.pattern), "列首", "the head of the column", sample: "备注"),
    ], needsOne: [["row", "column"]])
}
