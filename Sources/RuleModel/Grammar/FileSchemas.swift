import Diagnostics
import SourceText

extension MappingSchema {
  /// A rule file.
  package static let ruleFile = MappingSchema(
    "rule-file", LocalizedText(zh: "规则文件", en: "a rule file"),
    keys: [
      SchemaKey(
        "pack", .text(.plain), "规则包的名称", "the name of the pack", sample: "office/numbers"),
      SchemaKey(
        "about", .localized, "这个文件管什么，一句话", "what the file is for, in a sentence",
        sample: "{zh: 本单位的写法, en: how our office writes}"),
      SchemaKey(
        "language", .choice(of: DraftLanguage.self), "检查哪种文字的文稿", "the language of the drafts",
        sample: "zh"),
      SchemaKey(
        "applies", .mapping(.applicability), "自动选用（--profile auto）的条件",
        "for which drafts '--profile auto' chooses the file",
        sample: "{title: '工作总结', language: zh}"),
      SchemaKey(
        "extends", .list(.either([.text(.path), .mapping(.extension)])),
        "引入的规则包、规则文件或单条规则", "packs, rule files and single rules that are taken in",
        sample: "[zh-report, ../common.yaml, date-impossible]"),
      SchemaKey(
        "patterns", .names(.text(.pattern)), "正则表达式片段，在规则里写成 {名称}",
        "named pieces of patterns, used as {name}", sample: "{success: '(?:办结|整改|调处成功)'}"),
      SchemaKey(
        "terms", .names(.either([.list(.text(.plain)), .mapping(.termFile)])),
        "词表，在规则里写成 {名称} 或 {terms: 名称}", "word lists, used as {name} or {terms: name}",
        sample: "{measure: [起, 件], office: {from: offices.txt}}"),
      SchemaKey(
        "sections", .items(.mapping(.section)), "这类文稿应有的内容", "the contents that the genre owes",
        sample: "[{key: plan, title: {zh: 下一步打算, en: plans}, headings: ['下一步.{0,6}打算']}]"),
      SchemaKey(
        "sections+", .items(.mapping(.section)), "在引入的内容之外再加的", "contents on top of those taken in",
        sample: "[{key: plan, title: {zh: 下一步打算, en: plans}, headings: ['下一步.{0,6}打算']}]"),
      SchemaKey(
        "sections-", .list(.text(.plain)), "从引入的内容里去掉的，写 key",
        "contents taken in that are not owed, by key",
        sample: "[shortcomings]"),
      SchemaKey(
        "rules", .items(.mapping(.rule)), "规则，每条以“- id:”开头",
        "the rules, each beginning with '- id:'",
        sample: "[{id: …}]"),
      SchemaKey(
        "overrides", .names(.either([.choice(["off"] + Severity.names), .mapping(.override)])),
        "按编号调整引入的规则", "changes to rules that are taken in, by id",
        sample: "{half-width-punct: off, long-sentence: {length: {max: 200}}}"),
    ], needsOne: [["rules", "extends", "sections", "sections+", "overrides"]])

  static let applicability = MappingSchema(
    "applies", LocalizedText(zh: "'applies'", en: "'applies'"),
    keys: [
      SchemaKey("title", .text(.pattern), "标题里要有的", "what the title holds", sample: "'工作总结'"),
      SchemaKey(
        "language", .choice(of: DraftLanguage.self), "文稿的语言", "the language of the draft",
        sample: "zh"),
    ], needsOne: [["title", "language"]])

  static let `extension` = MappingSchema(
    "extension", LocalizedText(zh: "'extends' 的一项", en: "an item of 'extends'"),
    keys: [
      SchemaKey(
        "from", .text(.path), isRequired: true, "规则包或规则文件", "a pack or rule file",
        sample: "zh/sanity"),
      SchemaKey(
        "only", .list(.text(.identifier)), "只要这几条规则", "only these of its rules",
        sample: "[ratio-mismatch, part-exceeds-whole]"),
      SchemaKey(
        "except", .list(.text(.identifier)), "不要这几条规则", "all of its rules but these",
        sample: "[hundred-percent]"),
    ])

  static let termFile = MappingSchema(
    "word-list-file", LocalizedText(zh: "词表", en: "a word list"),
    keys: [
      SchemaKey(
        "from", .text(.path), isRequired: true, "文件，每行一个词", "a file with a word a line",
        sample: "words.txt")
    ])

  static let section = MappingSchema(
    "section", LocalizedText(zh: "一项内容", en: "a section"),
    keys: [
      SchemaKey(
        "key", .text(.name), isRequired: true, "名称，供 section(名称)、'sections-'、'after' 使用",
        "its name, for section(name), 'sections-' and 'after'", sample: "shortcomings"),
      SchemaKey(
        "title", .localized, isRequired: true, "提示语里怎么称呼它", "what messages call it",
        sample: "{zh: 存在的不足, en: shortcomings}"),
      SchemaKey(
        "headings", .list(.text(.pattern)), isRequired: true, "标题的各种写法（正则表达式）",
        "the wordings of its heading, as patterns", sample: "['存在.{0,4}不足', '短板弱项']"),
      SchemaKey(
        "near", .list(.text(.plain)), "标题的完整写法，错一两个字也认得出，并提示笔误",
        "whole wordings that a heading may miss by a slip of one or two characters",
        sample: "[存在的不足和原因]"),
      SchemaKey(
        "lead", .list(.text(.pattern)), "段首语、列表项或下级标题里的写法",
        "wordings that open a paragraph, a list item or a lower heading", sample: "['存在.{0,4}不足']"),
      SchemaKey(
        "text", .list(.text(.pattern)), "正文里的写法，只算弱证据", "wordings in running text: weak evidence",
        sample: "['还存在一些不足']"),
      SchemaKey("level", .integer(1...9), "标题的层级", "the level of its heading", sample: "1"),
      SchemaKey("after", .text(.name), "应排在哪一项之后", "the key that it follows", sample: "measures"),
      SchemaKey(
        "optional", .boolean, "可以没有（只用来识别）", "it may be absent: it is only recognised",
        sample: "true"),
      SchemaKey("basis", .mapping(.basis), "依据", "what it rests on", sample: "{level: practice}"),
    ])

  static let basis = MappingSchema(
    "basis", LocalizedText(zh: "依据", en: "a basis"),
    keys: [
      SchemaKey(
        "level", .choice(of: Basis.Level.self), isRequired: true, "依据的层级",
        "what kind of basis it is",
        sample: "practice"),
      SchemaKey(
        "document", .text(.plain), "文件名称和文号", "the document, with its number",
        sample: "《党政机关公文格式》（GB/T 9704-2012）"),
      SchemaKey(
        "clause", .text(.plain), "条款，须同时写文件", "the clause; needs a document", sample: "7.3.3"),
      SchemaKey("url", .text(.plain), "网址", "where it can be read", sample: "https://example.org"),
    ])

  static let localizedText = MappingSchema(
    "localized-text", LocalizedText(zh: "双语文字", en: "a text in two languages"),
    keys: [
      SchemaKey("zh", .text(.plain), "中文", "Chinese", sample: "存在的不足"),
      SchemaKey("en", .text(.plain), "英文", "English", sample: "shortcomings"),
    ], needsOne: [["zh", "en"]])

  static let localizedTemplate = MappingSchema(
    "localized-template", LocalizedText(zh: "'message'", en: "'message'"),
    keys: [
      SchemaKey("zh", .text(.template), "中文", "Chinese", sample: "'{part}超过了{total}'"),
      SchemaKey("en", .text(.template), "英文", "English", sample: "'{part} exceeds {total}'"),
    ], needsOne: [["zh", "en"]])
}

extension ValueForm {
  /// A text, or one a language.
  static let localized = ValueForm.either([.text(.plain), .mapping(.localizedText)])
  static let template = ValueForm.either([.text(.template), .mapping(.localizedTemplate)])
}

extension Severity {
  static let names = allCases.map(\.rawValue)
}
