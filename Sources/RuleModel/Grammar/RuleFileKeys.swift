import Diagnostics
import SourceText

extension MappingSchema {
  /// A rule file.
  package static var ruleFile: MappingSchema { RuleFileKey.schema }
}

/// A rule file.
enum RuleFileKey: String, MappingKey {
  case pack, about, language, applies, extends, lexicon, patterns, terms, sections
  case sectionsPlus = "sections+"
  case sectionsMinus = "sections-"
  case rules, overrides

  static let schema = MappingSchema(
    "rule-file", "规则文件", "a rule file", RuleFileKey.self,
    needsOne: [[.rules, .extends, .sections, .sectionsPlus, .overrides, .lexicon]])

  var definition: SchemaKey {
    switch self {
    case .pack:
      .init(self, .text(.plain), "规则包的名称", "the name of the pack", sample: "office/numbers")
    case .about:
      .init(
        self, .localized, "这个文件管什么，一句话", "what the file is for, in a sentence",
        sample: "{zh: 本单位的写法, en: how our office writes}")
    case .language:
      .init(
        self, .choice(of: Language.self), "检查哪种文字的文稿", "the language of the drafts", sample: "zh")
    case .applies:
      .init(
        self, .mapping(ApplicabilityKey.schema), "自动选用（--profile auto）的条件",
        "for which drafts '--profile auto' chooses the file",
        sample: "{title: '工作总结', language: zh}")
    case .extends:
      .init(
        self, .list(.either([.text(.path), .mapping(ExtensionKey.schema)])), "引入的规则包、规则文件或单条规则",
        "packs, rule files and single rules that are taken in",
        sample: "[zh-report, ../common.yaml, date-impossible]")
    case .lexicon:
      .init(
        self, .mapping(LexiconKey.schema), "读文稿时添加的词语，按语言",
        "words that are added to those by which drafts are read, by language",
        sample: "{zh: {measures: [艘次]}}")
    case .patterns:
      .init(
        self, .names(.text(.pattern)), "正则表达式片段，在规则里写成 {名称}",
        "named pieces of patterns, used as {name}", sample: "{success: '(?:办结|整改|调处成功)'}")
    case .terms:
      .init(
        self, .names(.either([.list(.text(.plain)), .mapping(TermFileKey.schema)])),
        "词表，在规则里写成 {名称} 或 {terms: 名称}", "word lists, used as {name} or {terms: name}",
        sample: "{measure: [起, 件], office: {from: offices.txt}}")
    case .sections:
      .init(
        self, .items(.mapping(SectionKey.schema)), "这类文稿应有的内容",
        "the contents that the genre requires",
        sample: "[{key: plan, title: {zh: 下一步打算, en: plans}, headings: ['下一步.{0,6}打算']}]")
    case .sectionsPlus:
      .init(
        self, .items(.mapping(SectionKey.schema)), "在引入的内容之外再加的",
        "contents on top of those taken in",
        sample: "[{key: plan, title: {zh: 下一步打算, en: plans}, headings: ['下一步.{0,6}打算']}]")
    case .sectionsMinus:
      .init(
        self, .list(.text(.plain)), "从引入的内容里去掉的，写 key",
        "contents taken in that are not required, by key", sample: "[shortcomings]")
    case .rules:
      .init(
        self, .items(.mapping(RuleKey.schema)), "规则，每条以“- id:”开头",
        "the rules, each beginning with '- id:'", sample: "[{id: …}]")
    case .overrides:
      .init(
        self, .names(.either([.choice(["off"] + Severity.names), .mapping(.override)])),
        "按编号调整引入的规则", "changes to rules that are taken in, by id",
        sample: "{half-width-punct: off, long-sentence: {length: {max: 200}}}")
    }
  }
}

/// `applies`.
enum ApplicabilityKey: String, MappingKey {
  case title, topic, headings, language

  static let schema = MappingSchema(
    quoting: "applies", ApplicabilityKey.self,
    needsOne: [[.title, .language]])

  var definition: SchemaKey {
    switch self {
    case .title:
      .init(self, .text(.pattern), "标题里要有的", "what the title holds", sample: "'工作总结'")
    case .topic:
      .init(
        self, .text(.pattern), "标题里有它，又有两个 headings 那样的标题，也选用",
        "what the title may hold in its place, where two headings are like 'headings'",
        sample: "'事故'")
    case .headings:
      .init(
        self, .text(.pattern), "哪些标题说明是这类报告，与 topic 同用",
        "headings that reports of the kind have, for 'topic'", sample: "'^原因|^影响'")
    case .language:
      .init(self, .choice(of: Language.self), "文稿的语言", "the language of the draft", sample: "zh")
    }
  }
}

/// An item of `extends`.
enum ExtensionKey: String, MappingKey {
  case from, only, except

  static let schema = MappingSchema(
    "extension", "'extends' 的一项", "an item of 'extends'", ExtensionKey.self)

  var definition: SchemaKey {
    switch self {
    case .from:
      .init(
        self, .text(.path), isRequired: true, "规则包或规则文件", "a pack or rule file", sample: "zh/sanity"
      )
    case .only:
      .init(
        self, .list(.text(.identifier)), "只要这几条规则", "only these of its rules",
        sample: "[ratio-mismatch, part-exceeds-whole]")
    case .except:
      .init(
        self, .list(.text(.identifier)), "不要这几条规则", "all of its rules but these",
        sample: "[hundred-percent]")
    }
  }
}

/// A word list in a file of its own.
enum TermFileKey: String, MappingKey {
  case from

  static let schema = MappingSchema(
    "word-list-file", "词表", "a word list", TermFileKey.self)

  var definition: SchemaKey {
    switch self {
    case .from:
      .init(
        self, .text(.path), isRequired: true, "文件，每行一个词", "a file with a word a line",
        sample: "words.txt")
    }
  }
}
