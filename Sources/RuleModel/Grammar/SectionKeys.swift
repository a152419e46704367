import Diagnostics
import SourceText

/// A content that a genre requires.
enum SectionKey: String, MappingKey {
  case key, title, headings, near, lead, opening, text, level, after, optional, anywhere, basis

  static let schema = MappingSchema(
    "section", "一项内容", "a section", SectionKey.self)

  var definition: SchemaKey {
    switch self {
    case .key:
      .init(
        self, .text(.name), isRequired: true, "名称，供 section(名称)、'sections-'、'after' 使用",
        "its name, for section(name), 'sections-' and 'after'", sample: "shortcomings")
    case .title:
      .init(
        self, .localized, isRequired: true, "提示语里怎么称呼它", "what messages call it",
        sample: "{zh: 存在的不足, en: shortcomings}")
    case .headings:
      .init(
        self, .list(.text(.pattern)), isRequired: true, "标题的各种写法（正则表达式）",
        "the wordings of its heading, as patterns", sample: "['存在.{0,4}不足', '短板弱项']")
    case .near:
      .init(
        self, .list(.text(.plain)), "标题的完整写法，错一两个字也认得出，并提示笔误",
        "whole wordings that a heading may miss by a slip of one or two characters",
        sample: "[存在的不足和原因]")
    case .lead:
      .init(
        self, .list(.text(.pattern)), "段首语、列表项或下级标题里的写法",
        "wordings that open a paragraph, a list item or a lower heading", sample: "['存在.{0,4}不足']")
    case .opening:
      .init(
        self, .list(.text(.pattern)), "第一个标题之前的段落里的写法：这些段落就是这项内容",
        "wordings of a paragraph before the first heading that is this content",
        sample: "['(?s)^.{80,}']")
    case .text:
      .init(
        self, .list(.text(.pattern)), "正文里的写法，只算弱证据", "wordings in running text: weak evidence",
        sample: "['还存在一些不足']")
    case .level:
      .init(self, .integer(1...9), "标题的层级", "the level of its heading", sample: "1")
    case .after:
      .init(self, .text(.name), "应排在哪一项之后", "the key that it follows", sample: "measures")
    case .optional:
      .init(
        self, .boolean, "可以没有（只用来识别）", "it may be absent: it is only recognised", sample: "true")
    case .anywhere:
      .init(
        self, .boolean, "写在哪里都行，不必独立成节", "it may stand anywhere and needs no section of its own",
        sample: "true")
    case .basis:
      .init(self, .mapping(BasisKey.schema), "依据", "what it rests on", sample: "{level: practice}")
    }
  }
}

/// `basis`.
enum BasisKey: String, MappingKey {
  case level, document, clause, url

  static let schema = MappingSchema(
    "basis", "依据", "a basis", BasisKey.self)

  var definition: SchemaKey {
    switch self {
    case .level:
      .init(
        self, .choice(of: Basis.Level.self), isRequired: true, "依据的层级", "what kind of basis it is",
        sample: "practice")
    case .document:
      .init(
        self, .text(.plain), "文件名称和文号", "the document, with its number",
        sample: "《党政机关公文格式》（GB/T 9704-2012）")
    case .clause:
      .init(self, .text(.plain), "条款，须同时写文件", "the clause; needs a document", sample: "7.3.3")
    case .url:
      .init(self, .text(.plain), "网址", "where it can be read", sample: "https://example.org")
    }
  }
}
