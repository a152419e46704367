import DocumentModel

/// `lexicon`.
enum LexiconKey: String, MappingKey {
  case zh, en

  static let schema = MappingSchema(
    "lexicon", "词语", "a lexicon", LexiconKey.self, needsOne: [[.zh, .en]])

  var definition: SchemaKey {
    switch self {
    case .zh:
      SchemaKey(
        self, .mapping(ChineseLexiconKey.schema), "中文的词语", "words of Chinese",
        sample: "{measures: [艘次]}")
    case .en:
      SchemaKey(
        self, .mapping(EnglishLexiconKey.schema), "英文的词语", "words of English",
        sample: "{singulars: [dossier]}")
    }
  }
}

/// `lexicon: {zh: …}`.
enum ChineseLexiconKey: String, MappingKey {
  case measures, statements

  static let schema = MappingSchema(
    "chinese-lexicon", "中文词语", "a lexicon of Chinese",
    ChineseLexiconKey.self, needsOne: [[.measures, .statements]])

  var definition: SchemaKey {
    switch self {
    case .measures:
      SchemaKey(
        self, .list(.text(.plain)), "量词：数词加上它就是一个数量", "measure words: what numbers count",
        sample: "[艘次, 台班]")
    case .statements:
      SchemaKey(
        self, .mapping(CueList.schema), "说明几个数之间关系的词", "words that say how numbers belong together",
        sample: "{whole: [总盘子]}")
    }
  }
}

/// `lexicon: {en: …}`.
enum EnglishLexiconKey: String, MappingKey {
  case singulars, irregular, statements
  case startVerbs = "start-verbs"
  case endVerbs = "end-verbs"

  static let schema = MappingSchema(
    "english-lexicon", "英文词语", "a lexicon of English",
    EnglishLexiconKey.self,
    needsOne: [[.singulars, .irregular, .startVerbs, .endVerbs, .statements]])

  var definition: SchemaKey {
    switch self {
    case .singulars:
      SchemaKey(
        self, .list(.text(.plain)), "单数名词：one 后面可以数的",
        "nouns in the singular, which 'one' may count",
        sample: "[dossier]")
    case .irregular:
      SchemaKey(
        self, .names(.text(.plain)), "不规则的复数名词和它的单数",
        "plurals that no rule makes, with their singular", sample: "{corrigenda: corrigendum}")
    case .startVerbs:
      SchemaKey(
        self, .list(.text(.plain)), "写在开始时间前的词", "words before the time at which something began",
        sample: "[sank]")
    case .endVerbs:
      SchemaKey(
        self, .list(.text(.plain)), "写在结束时间前的词", "words before the time at which something ended",
        sample: "[raised]")
    case .statements:
      SchemaKey(
        self, .mapping(CueList.schema), "说明几个数之间关系的词", "words that say how numbers belong together",
        sample: "{rise: [jumped]}")
    }
  }
}
