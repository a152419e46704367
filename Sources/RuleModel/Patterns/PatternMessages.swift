import Diagnostics
import TextPattern

extension PatternFault {
  /// What is wrong with a pattern, in words a rule author understands.
  var message: LocalizedText {
    switch kind {
    case .unknownPiece(let name, _):
      LocalizedText(
        zh: "没有名为 '\(name)' 的片段或词表", en: "there is no pattern piece or word list '\(name)'")
    case .unknownHole(let type):
      LocalizedText(zh: "没有 '\(type)' 这种数据类型", en: "there is no type '\(type)' for a hole")
    case .strayBrace:
      LocalizedText(
        zh: "这里的花括号看不懂：次数写成 {2,5}，片段写成 {名称}，花括号本身写成 \\{",
        en: "this brace is unclear: {2,5} repeats, {name} is a piece, \\{ is the brace itself")
    case .ring(let name):
      LocalizedText(zh: "片段 '\(name)' 引用了它自己", en: "the piece '\(name)' refers to itself")
    case .tooDeep(let limit):
      LocalizedText(zh: "片段套了超过 \(limit) 层", en: "pieces are nested more than \(limit) deep")
    case .tooLong(let limit):
      LocalizedText(
        zh: "展开后超过 \(limit) 字节", en: "the expanded pattern is longer than \(limit) bytes")
    case .tooManyGroups(let limit):
      LocalizedText(
        zh: "圆括号的组超过 \(limit) 个；不需要取出文字的组写成 (?:…)",
        en:
          "the pattern has more than \(limit) groups; write (?:…) where a group's text is not needed"
      )
    case .pieceTwice(let name):
      LocalizedText(
        zh: "片段 '\(name)' 含有命名组，只能用一次",
        en: "the piece '\(name)' holds a named group and may stand only once")
    case .duplicateGroup(let name):
      LocalizedText(zh: "组名 '\(name)' 用了两次", en: "the group name '\(name)' is used twice")
    case .refused(let construct):
      LocalizedText(zh: "不支持 '\(construct)'", en: "'\(construct)' is not supported")
    case .unclosedClass:
      LocalizedText(zh: "方括号没有结束，缺少 ]", en: "the character class is never closed: ] is missing")
    case .unclosedGroup:
      LocalizedText(zh: "圆括号没有结束，缺少 )", en: "the group is never closed: ) is missing")
    case .matchesEmpty:
      LocalizedText(
        zh: "正则表达式可以匹配空文字，会处处报出",
        en: "the pattern can match nothing at all, so it would match everywhere")
    case .compile(let reason): reason.message
    }
  }

  /// The choices, and the nearest of them.
  func advice(types: [String]) -> [Note] {
    let (word, choices): (String, [String])
    switch kind {
    case .unknownPiece(let name, let known): (word, choices) = (name, known)
    case .unknownHole(let type): (word, choices) = (type, types)
    case .matchesEmpty:
      return [
        Note(
          LocalizedText(
            zh: "把 * 换成 +，或写明至少要有的文字", en: "use + instead of *, or name a text that must be there"))
      ]
    case .compile(let reason): return [Note(reason.advice)]
    case .unclosedClass, .unclosedGroup:
      return [
        Note(
          LocalizedText(
            zh: "括号要成对；要匹配符号本身，在前面加反斜杠，如 \\( \\[",
            en: "brackets come in pairs; a mark that stands for itself takes a backslash: \\( \\["))
      ]
    case .refused:
      return [Note(LocalizedText(zh: "请改用普通的写法", en: "write the pattern without it"))]
    case .strayBrace, .ring, .tooDeep, .tooLong, .tooManyGroups, .pieceTwice, .duplicateGroup:
      return []
    }
    var notes: [Note] = []
    if let near = nearest(to: word, among: choices) {
      notes.append(Note(LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")))
    }
    let list = choices.isEmpty ? "—" : Advice.list(choices)
    notes.append(Note(LocalizedText(zh: "可用：\(list)", en: "there are: \(list)")))
    return notes
  }
}
