import Diagnostics
import YAMLTree

extension YAMLSyntaxError {
  /// What is wrong, in words a rule author understands.
  var text: LocalizedText {
    switch kind {
    case .tabIndentation:
      .init(zh: "缩进用了制表符（Tab）", en: "a tab is used for indentation")
    case .wrongIndentation:
      .init(zh: "缩进与上文对不齐", en: "the indentation does not fit the lines above")
    case .missingColon: .init(zh: "键后面缺少冒号", en: "a key lacks its colon")
    case .colonInPlainScalar:
      .init(zh: "值里面又有“: ”", en: "the value holds a second ': '")
    case .fullWidthColon:
      .init(zh: "键后面用了全角冒号", en: "the colon after the key is full-width")
    case .missingSpace(let after):
      .init(zh: "'\(after)' 后面缺少空格", en: "a space is missing after '\(after)'")
    case .missingHyphen: .init(zh: "列表项前面缺少“- ”", en: "the list item lacks its '- '")
    case .unexpectedHyphen:
      .init(zh: "此处不应有列表项“- ”", en: "a list item '- ' cannot stand here")
    case .missingComma: .init(zh: "列表的两项之间缺少逗号", en: "a comma is missing between two items")
    case .textAfterValue:
      .init(zh: "值已经结束，后面又有文字", en: "text follows where the value has ended")
    case .unexpectedCharacter(let character):
      .init(zh: "此处不能有 '\(character)'", en: "'\(character)' cannot stand here")
    case .unclosedQuote: .init(zh: "引号没有结束", en: "the quote is never closed")
    case .unclosedFlow:
      .init(zh: "方括号或花括号没有结束", en: "the bracket is never closed")
    case .invalidUTF8: .init(zh: "不是有效的 UTF-8 文字", en: "the bytes are not valid UTF-8")
    case .controlCharacter(let character):
      .init(
        zh: "有不可见的控制字符 U+\(String(character.value, radix: 16, uppercase: true))",
        en:
          "the control character U+\(String(character.value, radix: 16, uppercase: true)) is not allowed"
      )
    case .unknownEscape:
      .init(
        zh: "双引号里的反斜杠写法不成立", en: "this backslash escape does not exist in double quotes")
    case .reservedCharacter(let character):
      .init(zh: "值不能以 '\(character)' 开头", en: "a value cannot begin with '\(character)'")
    case .unknownAlias(let name):
      .init(zh: "没有名为 '&\(name)' 的锚点", en: "there is no anchor '&\(name)'")
    case .recursiveAlias(let name):
      .init(zh: "'*\(name)' 引用了它自己", en: "'*\(name)' refers to itself")
    case .tag(let name):
      .init(zh: "不支持类型标记 '\(name)'", en: "the tag '\(name)' is not supported")
    case .secondDocument:
      .init(
        zh: "一个规则文件只能有一个 YAML 文档", en: "a rule file holds one YAML document, here begins a second")
    case .tooDeep(let limit):
      .init(zh: "嵌套超过 \(limit) 层", en: "the nesting is deeper than \(limit) levels")
    case .tooManyNodes(let limit):
      .init(
        zh: "内容超过 \(limit) 个节点（别名按展开计）",
        en: "the file has more than \(limit) nodes, aliases counted as expanded")
    case .other(let problem):
      .init(zh: "不是有效的 YAML：\(problem)", en: "this is not YAML: \(problem)")
    }
  }

  /// What to write instead.
  var advice: LocalizedText? {
    switch kind {
    case .tabIndentation: .init(zh: "改用空格缩进", en: "indent with spaces")
    case .wrongIndentation:
      .init(
        zh: "同一层的键要左对齐，下一层再缩进两个空格",
        en: "keys of one level start in one column, the next level two spaces further in")
    case .missingColon, .fullWidthColon, .missingSpace:
      .init(
        zh: "写成“键: 值”，冒号是半角，后面有一个空格", en: "write 'key: value', with a space after the colon")
    case .colonInPlainScalar:
      .init(zh: "给整个值加上单引号：'…'", en: "put the whole value in single quotes: '…'")
    case .unclosedQuote:
      .init(
        zh: "补上结束的引号；单引号内的单引号写两次",
        en: "add the closing quote; inside '…' a quote is written twice")
    case .unclosedFlow:
      .init(
        zh: "补上 ] 或 }；含 [ ] { } , 的值要加单引号",
        en: "add the ] or }; a value that holds [ ] { } or , needs single quotes")
    case .unknownEscape:
      .init(
        zh: "正则表达式请用单引号，反斜杠在其中照写",
        en: "use single quotes for patterns: a backslash stands for itself there")
    case .unexpectedHyphen:
      .init(
        zh: "列表项要写在它的键下面（规则写在 rules: 下面），与其他各项左边对齐",
        en:
          "an item stands under its key (a rule under 'rules:'), in one column with the other items"
      )
    case .missingHyphen:
      .init(
        zh: "列表每项单独一行，写成“- 值”，左边对齐",
        en: "write each item of a list on a line of its own, as '- value', in one column")
    case .missingComma: .init(zh: "写成 [甲, 乙]", en: "write [one, two]")
    case .textAfterValue:
      .init(
        zh: "给整个值加上单引号，其中的单引号写两次",
        en: "put the whole value in single quotes; a quote inside is written twice")
    case .unexpectedCharacter, .reservedCharacter:
      .init(zh: "给值加上单引号：'…'", en: "put the value in single quotes: '…'")
    case .invalidUTF8: .init(zh: "把文件另存为 UTF-8", en: "save the file as UTF-8")
    case .unknownAlias, .recursiveAlias:
      .init(
        zh: "值以 * 开头时要加单引号：'*…'", en: "a value that begins with * goes into single quotes: '*…'")
    case .tag:
      .init(
        zh: "值以 ! 开头时要加单引号：'!…'", en: "a value that begins with ! goes into single quotes: '!…'")
    case .secondDocument:
      .init(
        zh: "删去 ---，或者另存为一个文件", en: "take --- out, or put what follows into a file of its own")
    case .controlCharacter:
      .init(zh: "删去它，重新输入这一处", en: "delete it and type the place again")
    case .tooDeep, .tooManyNodes, .other: nil
    }
  }
}
