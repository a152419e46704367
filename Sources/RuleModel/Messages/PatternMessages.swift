import Diagnostics
import DocumentModel
import TextPattern

extension PatternFault {
  /// What is wrong with a pattern, in words a rule author understands.
  var text: LocalizedText {
    switch kind {
    case .unknownPiece(let name, _):
      .init(
        zh: "没有名为 '\(name)' 的片段或词表", en: "there is no pattern piece or word list '\(name)'")
    case .unknownHole(let type):
      .init(zh: "没有 '\(type)' 这种数据类型", en: "there is no type '\(type)' for a hole")
    case .strayBrace:
      .init(
        zh: "这里的花括号看不懂：次数写成 {2,5}，片段写成 {名称}，花括号本身写成 \\{",
        en: "this brace is unclear: {2,5} repeats, {name} is a piece, \\{ is the brace itself")
    case .ring(let name):
      .init(zh: "片段 '\(name)' 引用了它自己", en: "the piece '\(name)' refers to itself")
    case .tooDeep(let limit):
      .init(zh: "片段套了超过 \(limit) 层", en: "pieces are nested more than \(limit) deep")
    case .tooLong(let limit):
      .init(
        zh: "展开后超过 \(limit) 字节", en: "the expanded pattern is longer than \(limit) bytes")
    case .tooManyGroups(let limit):
      .init(
        zh: "圆括号的组超过 \(limit) 个；不需要取出文字的组写成 (?:…)",
        en:
          "the pattern has more than \(limit) groups; write (?:…) where a group's text is not needed"
      )
    case .pieceTwice(let name):
      .init(
        zh: "片段 '\(name)' 含有命名组，只能用一次",
        en: "the piece '\(name)' holds a named group and may stand only once")
    case .duplicateGroup(let name):
      .init(zh: "组名 '\(name)' 用了两次", en: "the group name '\(name)' is used twice")
    case .refused(let construct):
      .init(zh: "不支持 '\(construct)'", en: "'\(construct)' is not supported")
    case .unclosedClass:
      .init(zh: "方括号没有结束，缺少 ]", en: "the character class is never closed: ] is missing")
    case .unclosedGroup:
      .init(zh: "圆括号没有结束，缺少 )", en: "the group is never closed: ) is missing")
    case .matchesEmpty:
      .init(
        zh: "正则表达式可以匹配空文字，会处处报出",
        en: "the pattern can match nothing at all, so it would match everywhere")
    case .compile(let reason): reason.text
    }
  }

  /// The choices, and the nearest of them.
  var notes: [Note] {
    let (word, choices): (String, [String])
    switch kind {
    case .unknownPiece(let name, let known): (word, choices) = (name, known)
    case .unknownHole(let type): (word, choices) = (type, HoleType.allCases.map(\.rawValue))
    case .matchesEmpty:
      return [
        Note(zh: "把 * 换成 +，或写明至少要有的文字", en: "use + instead of *, or name a text that must be there")
      ]
    case .compile(let reason): return [Note(reason.advice)]
    case .unclosedClass, .unclosedGroup:
      return [
        Note(
          zh: "括号要成对；要匹配符号本身，在前面加反斜杠，如 \\( \\[",
          en: "brackets come in pairs; a mark that stands for itself takes a backslash: \\( \\[")
      ]
    case .refused:
      return [Note(zh: "请改用普通的写法", en: "write the pattern without it")]
    case .strayBrace, .ring, .tooDeep, .tooLong, .tooManyGroups, .pieceTwice, .duplicateGroup:
      return []
    }
    let near = nearest(to: word, among: choices).map { near in
      Note(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")
    }
    return [near, .available(choices.isEmpty ? ["—"] : choices)].compactMap { $0 }
  }
}

extension PatternCompileError {
  /// What is wrong, in an author's words.
  var text: LocalizedText {
    switch self {
    case .backslashAtEnd:
      .init(zh: "反斜杠后面没有字符", en: "nothing follows the backslash")
    case .unknownEscape:
      .init(zh: "没有这种反斜杠写法", en: "there is no such backslash escape")
    case .quantifierOutOfOrder:
      .init(zh: "次数的下限大于上限", en: "the least number of times is above the greatest")
    case .quantifierTooBig:
      .init(zh: "次数太大，最多 65535", en: "the number of times is too big: 65535 at most")
    case .nothingToRepeat:
      .init(zh: "次数符号前面没有可以重复的内容", en: "there is nothing before it to repeat")
    case .unclosedClass:
      .init(zh: "方括号没有结束，缺少 ]", en: "the character class is never closed: ] is missing")
    case .rangeOutOfOrder:
      .init(zh: "方括号里的范围前后颠倒", en: "a range in the class runs backwards")
    case .invalidRange:
      .init(
        zh: "方括号里的范围两端须是单个字符", en: "a range in a class needs a single character at each end")
    case .unclosedGroup:
      .init(zh: "圆括号没有结束，缺少 )", en: "the group is never closed: ) is missing")
    case .unmatchedGroupEnd:
      .init(zh: "多了一个 )，前面没有对应的 (", en: "there is no ( for this )")
    case .unknownGroupHead:
      .init(zh: "没有以这几个字符开头的圆括号写法", en: "no group begins like this")
    case .unclosedComment:
      .init(zh: "注释没有结束，缺少 )", en: "the comment is never closed: ) is missing")
    case .badGroupName:
      .init(zh: "组名写法不对", en: "the name of the group is not valid")
    case .groupNameTooLong:
      .init(
        zh: "组名太长，最多 32 个字符", en: "the name of the group is too long: 32 characters at most")
    case .duplicateGroupName:
      .init(zh: "同一个组名用了两次", en: "the name of the group is used twice")
    case .unknownGroup:
      .init(zh: "引用的组不存在", en: "it refers to a group that is not there")
    case .lookbehindOfVaryingLength:
      .init(
        zh: "(?<=…) 和 (?<!…) 里的每一种写法须长度固定",
        en: "each alternative in (?<=…) or (?<!…) must have one length")
    case .badCondition:
      .init(zh: "条件组 (?(…)…) 写法不对", en: "the conditional group (?(…)…) is not valid")
    case .posixClassOutsideClass:
      .init(zh: "[:…:] 只能写在方括号里", en: "[:…:] can only stand inside a class")
    case .unknownPosixClass:
      .init(zh: "没有这种 [:…:]", en: "there is no such [:…:]")
    case .malformedProperty:
      .init(zh: "\\p 的写法不对", en: "this \\p is not written right")
    case .unknownProperty:
      .init(zh: "没有这种字符属性", en: "there is no such property of characters")
    case .badCodePoint:
      .init(zh: "字符编码的写法不对", en: "this is no character's number")
    case .tooDeep:
      .init(zh: "圆括号套得太深，最多 250 层", en: "groups are nested too deep: 250 levels at most")
    case .tooLarge:
      .init(zh: "正则表达式太大", en: "the pattern is too large")
    case .tooManyGroups:
      .init(zh: "组太多", en: "there are too many groups")
    case .other(let text):
      .init(zh: "正则表达式有误（\(text)）", en: "the pattern is not valid: \(text)")
    }
  }

  /// What to write instead.
  var advice: LocalizedText {
    switch self {
    case .backslashAtEnd, .unknownEscape:
      .init(
        zh: "反斜杠本身写成 \\\\；常用的有 \\d 数字、\\s 空白、\\p{Han} 汉字",
        en: "the backslash itself is \\\\; common are \\d digit, \\s blank, \\p{Han} Chinese")
    case .quantifierOutOfOrder, .quantifierTooBig:
      .init(zh: "写成 {2,5}，小的在前", en: "write {2,5}, the smaller first")
    case .nothingToRepeat:
      .init(
        zh: "* + ? {2,5} 写在要重复的内容后面；符号本身写成 \\* \\+ \\?",
        en: "* + ? {2,5} follow what they repeat; the marks themselves are \\* \\+ \\?")
    case .unclosedClass, .rangeOutOfOrder, .invalidRange, .posixClassOutsideClass,
      .unknownPosixClass:
      .init(
        zh: "写成 [甲乙丙] 或 [0-9]；连字符本身写在最后：[甲-]",
        en: "write [abc] or [0-9]; a hyphen itself stands last: [a-]")
    case .unclosedGroup, .unmatchedGroupEnd:
      .init(
        zh: "括号要成对；要匹配括号本身，写成 \\( 和 \\)",
        en: "brackets come in pairs; the marks themselves are \\( and \\)")
    case .unknownGroupHead, .unclosedComment, .badCondition:
      .init(
        zh: "常用的有 (?:…)、(?<名称>…)、(?=…)、(?!…)、(?<=…)、(?<!…)",
        en: "there are (?:…), (?<name>…), (?=…), (?!…), (?<=…), (?<!…)")
    case .badGroupName, .groupNameTooLong, .duplicateGroupName, .unknownGroup, .tooManyGroups:
      .init(
        zh: "写成 (?<part>…)，用英文字母、数字、下划线，以字母开头，各不相同；引用写成 \\k<part>",
        en:
          "write (?<part>…): letters, digits and _, a letter first, each once; refer to it by \\k<part>"
      )
    case .lookbehindOfVaryingLength:
      .init(
        zh: "不要在其中用 * + ? {1,3}，用 | 列出各种长度：(?<=共|合计)",
        en: "use no * + ? {1,3} in it, list the lengths with |: (?<=ab|abc)")
    case .malformedProperty, .unknownProperty:
      .init(
        zh: "常用的有 \\p{Han} 汉字、\\p{L} 字母、\\p{N} 数字、\\p{P} 标点",
        en: "common are \\p{Han} Chinese, \\p{L} letter, \\p{N} number, \\p{P} mark")
    case .badCodePoint:
      .init(zh: "写成 \\x{4E00}，或直接写出这个字", en: "write \\x{4E00}, or the character itself")
    case .tooDeep, .tooLarge, .other:
      .init(
        zh: "拆成几条规则，长的词表用 terms",
        en: "part it into several rules; long lists of words go into 'terms'")
    }
  }
}
