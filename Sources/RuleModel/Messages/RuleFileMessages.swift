import Diagnostics
import SourceText
import YAMLTree

extension SchemaFault {
  var text: LocalizedText {
    switch self {
    case .syntax(let error): return error.text
    case .unrecognized(let shape, _):
      return .init(
        zh: "看不出这是\(shape.name.chinese)：顶层没有它的键，文件内容没有显示",
        en:
          "this does not look like \(shape.name.english): no key of it stands at the top; nothing of the file is shown"
      )
    case .keyIsNotAWord: return .init(zh: "键应是一个词", en: "a key must be a word")
    case .duplicateKey(let key, _):
      return .init(zh: "键 '\(key)' 写了两次", en: "key '\(key)' is given twice")
    case .unknownKey(let key, let shape):
      return .init(
        zh: "\(shape.name.chinese.spaced)没有 '\(key)' 这个键",
        en: "\(shape.name.english) has no key '\(key)'")
    case .missingKey(_, let names, let shape):
      let quoted = names.map { "'\($0)'" }
      return .init(
        zh:
          "\(shape.name.chinese.spaced)缺少 \(quoted.joined(separator: "、"))\(names.count > 1 ? "（至少要有一个）" : "")",
        en: "\(shape.name.english) has no \(quoted.joined(separator: " or "))")
    case .noValue(nil):
      return .init(zh: "此处不能为空", en: "a value is expected here, found nothing")
    case .noValue(let key?):
      return .init(zh: "'\(key.name)' 后面没有内容", en: "'\(key.name)' has no value")
    case .emptyList(let key):
      let name = key?.name ?? ""
      return .init(zh: "'\(name)' 的列表是空的", en: "the list '\(name)' is empty")
    case .wrongForm(let node, let form, let key):
      let (wanted, found) = (form.wanted, node.kindName)
      let name = key.map { "'\($0.name)' " }
      return .init(
        zh: "\(name ?? "此处")应是\(wanted.chinese)，不能是\(found.chinese)",
        en: "\(name ?? "here ")must be \(wanted.english), not \(found.english)")
    case .notADay(let text):
      return .init(
        zh: "'\(text)' 不是日历上的一天，应写成 2025-12-31 的样子",
        en: "'\(text)' is not a day of the calendar, written as 2025-12-31")
    case .notABoolean(let text):
      return .init(
        zh: "'\(text)' 不是真假值，应写 true 或 false", en: "'\(text)' is neither true nor false")
    case .notAnInteger(let text, let range, _):
      return .init(
        zh: "'\(text)' 不是 \(range.lowerBound) 到 \(range.upperBound) 之间的整数",
        en: "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .unknownValue(let text, _, let key):
      let name = key?.name ?? ""
      return .init(
        zh: "'\(text)' 不能作 '\(name)' 的值", en: "'\(text)' is not a value of '\(name)'")
    case .tooMany(let most):
      return .init(
        zh: "错误超过 \(most) 处，其余没有列出", en: "more than \(most) faults; the rest is left out")
    }
  }

  var notes: [Note] {
    switch self {
    case .syntax(let error): error.advice.map { [Note($0)] } ?? []
    case .unrecognized(let shape, nil): [.keys(of: shape)]
    case .unrecognized(_, let near?):
      [Note(zh: "是不是把 '\(near)' 写错了？", en: "is '\(near)' misspelt?")]
    case .duplicateKey(_, let first):
      [Note(zh: "第一次在这里", en: "first given here", at: first)]
    case .unknownKey(let key, let shape):
      Note.nearest(to: key, among: shape.keys.map(\.name), else: .keys(of: shape))
    case .missingKey(let key, _, _): [.sample(of: key)]
    case .noValue(let key?), .emptyList(let key?), .wrongForm(_, _, let key?),
      .notAnInteger(_, _, let key?):
      [.sample(of: key)]
    case .notABoolean(let text): Note.nearest(to: text, among: ["true", "false"])
    case .unknownValue(let text, let names, _):
      Note.nearest(to: text, among: names) + [.choices(names)]
    case .keyIsNotAWord, .noValue, .emptyList, .wrongForm, .notADay, .notAnInteger, .tooMany: []
    }
  }
}

extension String {
  /// The text with a blank behind it where it ends in a quoted key.
  fileprivate var spaced: String { hasSuffix("'") ? self + " " : self }
}

extension RuleFileFault {
  var text: LocalizedText {
    switch self {
    case .emptyFile:
      .init(zh: "规则文件是空的，至少要有 'rules:'", en: "the rule file is empty; it needs at least 'rules:'")
    case .badIdentifier(let id):
      .init(
        zh: "'\(id)' 不能作规则编号：只用小写字母、数字和连字符，如 required-section",
        en:
          "'\(id)' is not a rule id: use lower-case letters, digits and hyphens, as in required-section"
      )
    case .duplicateRule(let id, _):
      .init(zh: "规则 '\(id)' 写了两次", en: "rule '\(id)' is defined twice")
    case .noKind:
      .init(zh: "规则没有写种类（检查什么）", en: "the rule has no kind: it does not say what to look for")
    case .severalKinds(let kinds):
      .init(
        zh: "一条规则只能有一个种类，这里有 \(kinds.count) 个：\(kinds.joined(separator: ", "))",
        en: "a rule has exactly one kind, here are \(kinds.count): \(kinds.joined(separator: ", "))"
      )
    case .kindBesideCases(let kind):
      .init(
        zh: "有 'cases' 时，'\(kind)' 应写在各个分支里",
        en: "with 'cases', '\(kind)' belongs inside the cases")
    case .mixedKinds(let kind, let before):
      .init(
        zh: "同一条规则的分支须是同一种类：前面是 '\(before)'，这里是 '\(kind)'",
        en: "the cases of a rule are of one kind: '\(before)' before, '\(kind)' here")
    case .tooFewForms: .init(zh: "'forms' 至少要有两种写法", en: "'forms' needs two forms or more")
    case .notAPair(let text):
      .init(zh: "'\(text)' 应是一对不同的符号，如 “”", en: "'\(text)' must be two different marks, as in “”")
    case .maximumBelowMinimum: .init(zh: "'max' 小于 'min'", en: "'max' is below 'min'")
    case .boundlessBounds:
      .init(
        zh: "'min' 是 0，又没有 'max'：这条规则永远不会报",
        en: "with 'min' 0 and no 'max' nothing is ever reported")
    case .unknownWordList(let name, _):
      .init(zh: "没有名为 '\(name)' 的词表", en: "there is no word list '\(name)'")
    case .tableAssertion(let text, _):
      .init(zh: "'find' 不认识断言 '\(text)'", en: "'find' knows no assertion '\(text)'")
    case .tableName(let name, _):
      .init(zh: "没有名为 '\(name)' 的行、列或格", en: "there is no row, column or cell '\(name)'")
    case .severalSubjects(let names):
      .init(
        zh: "一条表格规则只能有其中一个：\(names.list)", en: "a table rule takes one of these: \(names.list)")
    case .singleBrace:
      .init(
        zh: "单个花括号：引用写成 {名称}，花括号本身写成 {{ 或 }}",
        en: "a single brace: write {name} for a capture, {{ or }} for the brace itself")
    case .unknownCapture(let name, _):
      .init(
        zh: "提示语里的 {\(name)} 没有来源：规则中没有这个名称",
        en: "nothing fills {\(name)}: the rule has no capture of that name")
    case .uncaptured(let name):
      .init(
        zh: "'find' 的每个式子都要有捕获 '\(name)'", en: "every pattern under 'find' must capture '\(name)'")
    case .differentCaptures:
      .init(
        zh: "同一 'find' 列表里的各条须捕获同样的名称和类型",
        en: "the patterns of one 'find' must capture the same names and types")
    case .exampleWithoutMark:
      .init(
        zh: "应当报出的例子没有用 ⟦ ⟧ 标出位置：在要报的文字两边加上 ⟦ ⟧",
        en: "the example to flag marks no place: put ⟦ ⟧ around the words to be found")
    case .exampleWithMark:
      .init(
        zh: "不应报出的例子里不能有 ⟦ ⟧ 标记：去掉标记，或移到 'flag' 下",
        en: "the example to pass marks a place: take ⟦ ⟧ out, or move it to 'flag'")
    case .unpairedMark:
      .init(zh: "⟦ 与 ⟧ 不配对，或者套在一起", en: "⟦ and ⟧ do not pair, or one pair stands inside another")
    case .clauseWithoutDocument:
      .init(
        zh: "写了条款 'clause'，却没有写文件：补上 'document'",
        en: "a clause is given without its document: add 'document'")
    case .pattern(let fault): fault.text
    case .neverMatches:
      .init(
        zh: "这一处永远匹配不上，规则不会报出任何文字",
        en: "nothing ever matches here, so the rule would find nothing")
    case .swallowedAlternative(let earlier):
      .init(
        zh: "前面的“\(earlier)”总是先匹配，轮不到这一个",
        en: "'\(earlier)' stands before it and always matches first")
    case .unlessAlways:
      .init(
        zh: "要报的文字本身就含有 'unless' 的内容，这条规则永远不会报",
        en: "the words to be found hold what 'unless' excuses, so nothing is ever reported")
    case .expression(let fault): fault.text
    case .emptyWordList(let path):
      .init(zh: "词表文件 '\(path)' 里没有词", en: "the word list '\(path)' holds no word")
    case .lexiconWord(let word):
      .init(
        zh: "词语里不能有 '\(word)'：中文词语不带空格，英文词语只用小写字母，最多 16 个",
        en:
          "'\(word)' is not a word of a lexicon: Chinese ones have no blanks, English ones at most 16 small letters"
      )
    case .wordList(let path, .missing):
      .init(zh: "找不到词表文件 '\(path)'", en: "there is no word list '\(path)'")
    case .wordList(let path, .refused(let reason)):
      .init(zh: "词表 '\(path)'：\(reason.chinese)", en: "the word list '\(path)': \(reason.english)")
    case .emptiedList(let name):
      .init(
        zh: "去掉这些以后，'\(name)' 里什么也不剩；不用这条规则请写 off",
        en: "nothing is left in '\(name)' after this; to switch the rule off write 'off'")
    case .absentItem(let item, let list, let rule, _):
      .init(
        zh: "'\(item)' 不在规则 '\(rule)' 的 '\(list)' 里，无从去掉",
        en: "'\(item)' is not in '\(list)' of rule '\(rule)', so it cannot be taken out")
    }
  }

  var notes: [Note] {
    switch self {
    case .duplicateRule(_, let first):
      return [Note(zh: "第一次在这里", en: "first defined here", at: first)]
    case .noKind:
      let names = RuleKind.names.joined(separator: ", ")
      return [
        Note(zh: "种类：\(names)", en: "kinds: \(names)"), .sample(of: PhrasesBody.definition),
      ]
    case .tooFewForms: return [.sample(of: AgreementBody.Key.forms.definition)]
    case .clauseWithoutDocument: return [.sample(of: BasisKey.document.definition)]
    case .unknownWordList(_, let known):
      let lists = known.joined(separator: ", ")
      return [Note(zh: "词表：\(lists)", en: "word lists: \(lists)")]
    case .tableAssertion(let text, let known):
      return Note.nearest(to: text, among: known) + [.choices(known)]
    case .tableName(let name, let known):
      return Note.nearest(to: name, among: known) + [.choices(known)]
    case .unknownCapture(let name, let known):
      let list = known.map { "{\($0)}" }.joined(separator: " ")
      let near = nearest(to: name, among: known).map {
        Note(zh: "是不是要写 {\($0)}？", en: "did you mean {\($0)}?")
      }
      return [near, Note(zh: "可用：\(list)", en: "there are: \(list)")].compactMap { $0 }
    case .pattern(let fault): return fault.notes
    case .neverMatches:
      return [
        Note(
          zh: "^ 只在开头、$ 只在末尾；in: sentence 时 。只在句末，in: clause 时没有 ，；：",
          en:
            "^ stands at the start and $ at the end only; with 'in: sentence' 。 is last, with 'in: clause' there is no ，；："
        )
      ]
    case .swallowedAlternative:
      return [Note(zh: "把长的写在前面，或删去这一个", en: "put the longer one first, or take this one out")]
    case .unlessAlways:
      return [
        Note(
          zh: "'unless' 写的是旁边出现就不报的文字，不是要找的文字",
          en: "'unless' names what excuses the words when it stands beside them, not the words")
      ]
    case .absentItem(let item, _, _, let there):
      return Note.nearest(to: item, among: there)
        + (there.isEmpty || there.count > 40 ? [] : [.choices(there)])
    default: return []
    }
  }
}

extension ResolutionFault {
  var text: LocalizedText {
    switch kind {
    case .clash:
      .init(zh: "规则 '\(name)' 已在别的文件里定义", en: "rule '\(name)' is defined in another file too")
    case .missing: .init(zh: "找不到规则包或文件 '\(name)'", en: "there is no pack or file '\(name)'")
    case .refused(let reason):
      .init(zh: "'\(name)'：\(reason.chinese)", en: "'\(name)': \(reason.english)")
    case .ring:
      .init(zh: "'\(name)' 直接或间接地引用了本文件", en: "'\(name)' extends this file, directly or not")
    case .unknownRule:
      .init(zh: "没有规则 '\(name)' 可以调整", en: "there is no rule '\(name)' to override")
    case .notInFile(let base, _):
      .init(zh: "'\(base)' 里没有规则 '\(name)'", en: "'\(base)' has no rule '\(name)'")
    case .unknownSection:
      .init(
        zh: "应有内容里没有 '\(name)'，无从去掉",
        en: "no section '\(name)' is required, so it cannot be taken out")
    }
  }

  var notes: [Note] {
    switch kind {
    case .clash(let first):
      [Note(zh: "第一次在这里", en: "first defined here", path: first.file, at: first.idSpan)]
    case .refused, .ring, .unknownSection(known: []): []
    case .missing(known: []), .unknownRule(known: []), .notInFile(_, known: []):
      [Note(zh: "先用 'extends' 引入它所在的规则包", en: "name the pack that holds it under 'extends' first")]
    case .missing(let known), .notInFile(_, let known), .unknownSection(let known),
      .unknownRule(let known):
      Note.nearest(to: name, among: known, else: .available(known))
    }
  }
}

extension BaselineFault {
  var text: LocalizedText {
    switch self {
    case .malformed: .init(zh: "基线的这一行读不懂", en: "this line of the baseline cannot be read")
    case .version(let version):
      .init(
        zh: "基线的格式版本是 \(version)，本程序只认 \(BaselineFile.version)：删去它，再用 --write-baseline 重新生成",
        en:
          "a baseline of version \(version), where this program reads \(BaselineFile.version): remove it, and write it again with --write-baseline"
      )
    }
  }

  var notes: [Note] {
    switch self {
    case .malformed:
      [
        Note(
          zh: "合并时留下的标记要去掉；也可以删去整个文件，再用 --write-baseline 重新生成",
          en:
            "take out what a merge left, or remove the file and write it again with --write-baseline"
        )
      ]
    case .version: []
    }
  }
}

extension CaseFault {
  var text: LocalizedText {
    switch self {
    case .unknownRule(let name, _): .init(zh: "没有规则 '\(name)'", en: "there is no rule '\(name)'")
    case .missing(let rule, _):
      .init(
        zh: "规则 '\(rule)' 没有在文稿里报出这一处", en: "rule '\(rule)' does not find this in the draft")
    case .unexpected(let found, let line, _):
      .init(
        zh: "规则 '\(found.rule)' 在第 \(line) 行多报了一处：\(found.message.chinese)",
        en:
          "rule '\(found.rule)' finds more than is expected, in line \(line): \(found.message.english)"
      )
    }
  }

  var notes: [Note] {
    switch self {
    case .unknownRule(let name, let known): return Note.nearest(to: name, among: known)
    case .missing(_, let others):
      return others.map {
        Note(zh: "它报的是第 \($0.line) 行：\($0.text)", en: "it finds, in line \($0.line): \($0.text)")
      }
    case .unexpected(let found, let line, let text):
      let words = text.isEmpty ? "" : ", text: \(YAMLText.quoted(text))"
      let sample = "- {rule: \(found.rule), line: \(line)\(words)}"
      return [Note(zh: "若确应报出，写上：\(sample)", en: "if it is right, add: \(sample)")]
    }
  }
}

extension Note {
  init(zh chinese: String, en english: String, path: String? = nil, at span: SourceSpan? = nil) {
    self.init(LocalizedText(zh: chinese, en: english), path: path, at: span)
  }

  /// A note on the one of `names` that was meant, else another one.
  static func nearest(to word: String, among names: [String], else other: Note? = nil) -> [Note] {
    let near = Advice.meant(by: word, among: names).map { near in
      Note(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")
    }
    return [near ?? other].compactMap { $0 }
  }

  static func choices(_ names: [String]) -> Note {
    Note(zh: "可选：\(names.list)", en: "choices: \(names.list)")
  }

  static func available(_ names: [String]) -> Note {
    Note(zh: "可用：\(names.list)", en: "there are: \(names.list)")
  }

  fileprivate static func keys(of shape: MappingSchema) -> Note {
    let list = shape.keys.map(\.name).list
    return Note(zh: "可用的键：\(list)", en: "keys: \(list)")
  }

  /// The key with a value, as it would be written.
  fileprivate static func sample(of key: SchemaKey) -> Note {
    Note(zh: "写法：\(key.sample)", en: "as in: \(key.sample)")
  }
}

extension [String] {
  /// Names in a row; more than a hundred help nobody.
  fileprivate var list: String {
    prefix(100).joined(separator: ", ") + (count > 100 ? ", …" : "")
  }
}

extension ValueForm {
  /// What a value must be, in words.
  fileprivate var wanted: LocalizedText {
    switch self {
    case .text, .scope: return .init(zh: "一段文字", en: "a text")
    case .boolean: return .init(zh: "true 或 false", en: "true or false")
    case .integer: return .init(zh: "整数", en: "a whole number")
    case .choice: return .init(zh: "一个词", en: "a word")
    case .list(let item):
      let item = item.wanted
      return .init(
        zh: "\(item.chinese)，或这样的列表", en: "\(item.english), or a list of such")
    case .items: return .init(zh: "列表，每项以“- ”开头", en: "a list, each item behind '- '")
    case .mapping, .names: return .init(zh: "“键: 值”", en: "keys with values")
    case .either(let forms):
      var (chinese, english): ([String], [String]) = ([], [])
      for wanted in forms.map(\.wanted) where !chinese.contains(wanted.chinese) {
        chinese.append(wanted.chinese)
        english.append(wanted.english)
      }
      return .init(
        zh: chinese.joined(separator: "或"), en: english.joined(separator: " or "))
    }
  }
}

extension YAMLNode {
  /// What the node is, in words.
  fileprivate var kindName: LocalizedText {
    switch content {
    case .scalar: .init(zh: "单独一段文字", en: "a text")
    case .sequence: .init(zh: "列表", en: "a list")
    case .mapping: .init(zh: "“键: 值”", en: "keys with values")
    }
  }
}
