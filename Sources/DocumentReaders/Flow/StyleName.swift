/// What the names of styles say, in lower case.
enum StyleName {
  static func isTitle(_ name: String) -> Bool { name == "title" || name == "标题" }

  /// toc 1, TOC Heading, 目录 1, table of figures; contents 1, contents heading, figure index 1.
  static func isContents(_ name: String) -> Bool {
    ["toc ", "目录 ", "contents ", "figure index ", "table index "].contains(where: name.hasPrefix)
      || name == "table of figures"
  }
}
