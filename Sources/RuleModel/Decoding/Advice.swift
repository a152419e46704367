/// What authors mean by words that rule files do not know.
enum Advice {
  /// Words that authors write for the keys and values of rule files.
  private static let meant = [
    "是": "true", "对": "true", "真": "true", "yes": "true", "on": "true", "1": "true",
    "True": "true", "TRUE": "true", "否": "false", "不": "false", "假": "false", "no": "false",
    "0": "false", "False": "false", "FALSE": "false", "错误": "error", "警告": "warning",
    "提示": "info", "fatal": "error", "warn": "warning", "hint": "info", "note": "info",
    "关闭": "off", "停用": "off", "disable": "off", "编号": "id", "名称": "title", "标题": "title",
    "级别": "severity", "level": "severity", "提示语": "message", "消息": "message", "依据": "basis",
    "理由": "why", "原因": "why", "例子": "examples", "示例": "examples", "规则": "rules",
    "词语": "phrases", "词": "phrases", "words": "phrases", "正则": "pattern", "regex": "pattern",
    "正则表达式": "pattern", "范围": "in", "scope": "in", "除非": "unless", "替换": "replace",
    "章节": "sections", "调整": "overrides", "引入": "extends", "条款": "clause", "文件": "document",
    "句子": "sentence", "段落": "paragraph", "全文": "document", "日期": "dates", "条件": "where",
    "断言": "assert", "查找": "find", "fail": "flag", "bad": "flag", "good": "pass", "ok": "pass",
    "引号": "quote", "书名号": "book-title", "网址": "url", "邮箱": "email", "文号": "document-number",
    "标题类": "heading", "落款": "sign-off", "附件": "attachment", "表格": "table", "引文": "quote",
    "页眉": "header-footer", "页脚": "header-footer", "页眉页脚": "header-footer",
    "法律": "law", "法规": "regulation", "标准": "standard", "惯例": "practice", "逻辑": "logic",
  ]

  /// The key for which authors write another word; the word itself where they do not.
  static func translated(_ word: String) -> String { meant[word] ?? word }

  /// The one of `names` that was meant, where one is near.
  static func meant(by word: String, among names: [String]) -> String? {
    meant[word].flatMap { names.contains($0) ? $0 : nil }
      ?? RuleModel.nearest(to: word, among: names)
  }
}
