import Diagnostics
import TextPattern

extension PatternCompileError {
  /// What is wrong, in an author's words.
  var message: LocalizedText {
    switch self {
    case .backslashAtEnd:
      LocalizedText(zh: "反斜杠后面没有字符", en: "nothing follows the backslash")
    case .unknownEscape:
      LocalizedText(zh: "没有这种反斜杠写法", en: "there is no such backslash escape")
    case .quantifierOutOfOrder:
      LocalizedText(zh: "次数的下限大于上限", en: "the least number of times is above the greatest")
    case .quantifierTooBig:
      LocalizedText(zh: "次数太大，最多 65535", en: "the number of times is too big: 65535 at most")
    case .nothingToRepeat:
      LocalizedText(zh: "次数符号前面没有可以重复的内容", en: "there is nothing before it to repeat")
    case .unclosedClass:
      LocalizedText(zh: "方括号没有结束，缺少 ]", en: "the character class is never closed: ] is missing")
    case .rangeOutOfOrder:
      LocalizedText(zh: "方括号里的范围前后颠倒", en: "a range in the class runs backwards")
    case .invalidRange:
      LocalizedText(
        zh: "方括号里的范围两端须是单个字符", en: "a range in a class needs a single character at each end")
    case .unclosedGroup:
      LocalizedText(zh: "圆括号没有结束，缺少 )", en: "the group is never closed: ) is missing")
    case .unmatchedGroupEnd:
      LocalizedText(zh: "多了一个 )，前面没有对应的 (", en: "there is no ( for this )")
    case .unknownGroupHead:
      LocalizedText(zh: "没有以这几个字符开头的圆括号写法", en: "no group begins like this")
    case .unclosedComment:
      LocalizedText(zh: "注释没有结束，缺少 )", en: "the comment is never closed: ) is missing")
    case .badGroupName:
      LocalizedText(zh: "组名写法不对", en: "the name of the group is not valid")
    case .groupNameTooLong:
      LocalizedText(
        zh: "组名太长，最多 32 个字符", en: "the name of the group is too long: 32 characters at most")
    case .duplicateGroupName:
      LocalizedText(zh: "同一个组名用了两次", en: "the name of the group is used twice")
    case .unknownGroup:
      LocalizedText(zh: "引用的组不存在", en: "it refers to a group that is not there")
    case .lookbehindOfVaryingLength:
      LocalizedText(
        zh: "(?<=…) 和 (?<!…) 里的每一种写法须长度固定",
        en: "each alternative in (?<=…) or (?<!…) must have one length")
    case .badCondition:
      LocalizedText(zh: "条件组 (?(…)…) 写法不对", en: "the conditional group (?(…)…) is not valid")
    case .posixClassOutsideClass:
      LocalizedText(zh: "[:…:] 只能写在方括号里", en: "[:…:] can only stand inside a class")
    case .unknownPosixClass:
      LocalizedText(zh: "没有这种 [:…:]", en: "there is no such [:…:]")
    case .malformedProperty:
      LocalizedText(zh: "\\p 的写法不对", en: "this \\p is not written right")
    case .unknownProperty:
      LocalizedText(zh: "没有这种字符属性", en: "there is no such property of characters")
    case .badCodePoint:
      LocalizedText(zh: "字符编码的写法不对", en: "this is no character's number")
    case .tooDeep:
      LocalizedText(zh: "圆括号套得太深，最多 250 层", en: "groups are nested too deep: 250 levels at most")
    case .tooLarge:
      LocalizedText(zh: "正则表达式太大", en: "the pattern is too large")
    case .tooManyGroups:
      LocalizedText(zh: "组太多", en: "there are too many groups")
    case .other(let text):
      LocalizedText(zh: "正则表达式有误（\(text)）", en: "the pattern is not valid: \(text)")
    }
  }

  /// What to write instead.
  var advice: LocalizedText {
    switch self {
    case .backslashAtEnd, .unknownEscape:
      LocalizedText(
        zh: "反斜杠本身写成 \\\\；常用的有 \\d 数字、\\s 空白、\\p{Han} 汉字",
        en: "the backslash itself is \\\\; common are \\d digit, \\s blank, \\p{Han} Chinese")
    case .quantifierOutOfOrder, .quantifierTooBig:
      LocalizedText(zh: "写成 {2,5}，小的在前", en: "write {2,5}, the smaller first")
    case .nothingToRepeat:
      LocalizedText(
        zh: "* + ? {2,5} 写在要重复的内容后面；符号本身写成 \\* \\+ \\?",
        en: "* + ? {2,5} follow what they repeat; the marks themselves are \\* \\+ \\?")
    case .unclosedClass, .rangeOutOfOrder, .invalidRange, .posixClassOutsideClass,
      .unknownPosixClass:
      LocalizedText(
        zh: "写成 [甲乙丙] 或 [0-9]；连字符本身写在最后：[甲-]",
        en: "write [abc] or [0-9]; a hyphen itself stands last: [a-]")
    case .unclosedGroup, .unmatchedGroupEnd:
      LocalizedText(
        zh: "括号要成对；要匹配括号本身，写成 \\( 和 \\)",
        en: "brackets come in pairs; the marks themselves are \\( and \\)")
    case .unknownGroupHead, .unclosedComment, .badCondition:
      LocalizedText(
        zh: "常用的有 (?:…)、(?<名称>…)、(?=…)、(?!…)、(?<=…)、(?<!…)",
        en: "there are (?:…), (?<name>…), (?=…), (?!…), (?<=…), (?<!…)")
    case .badGroupName, .groupNameTooLong, .duplicateGroupName, .unknownGroup, .tooManyGroups:
      LocalizedText(
        zh: "写成 (?<part>…)，用英文字母、数字、下划线，以字母开头，各不相同；引用写成 \\k<part>",
        en:
          "write (?<part>…): letters, digits and _, a letter first, each once; refer to it by \\k<part>"
      )
    case .lookbehindOfVaryingLength:
      LocalizedText(
        zh: "不要在其中用 * + ? {1,3}，用 | 列出各种长度：(?<=共|合计)",
        en: "use no * + ? {1,3} in it, list the lengths with |: (?<=ab|abc)")
    case .malformedProperty, .unknownProperty:
      LocalizedText(
        zh: "常用的有 \\p{Han} 汉字、\\p{L} 字母、\\p{N} 数字、\\p{P} 标点",
        en: "common are \\p{Han} Chinese, \\p{L} letter, \\p{N} number, \\p{P} mark")
    case .badCodePoint:
      LocalizedText(zh: "写成 \\x{4E00}，或直接写出这个字", en: "write \\x{4E00}, or the character itself")
    case .tooDeep, .tooLarge, .other:
      LocalizedText(
        zh: "拆成几条规则，长的词表用 terms",
        en: "part it into several rules; long lists of words go into 'terms'")
    }
  }
}
