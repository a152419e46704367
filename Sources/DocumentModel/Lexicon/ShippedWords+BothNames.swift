// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords.Both {
  package enum Names {
    package static let domains = WordList(["中国", "中國", "公司", "网络", "政务", "公益", "香港", "台湾", "台灣", "集团", "在线", "中文网", "网址", "网店", "网站", "商城", "商标", "商店", "移动", "信息", "机构", "组织机构", "世界", "健康", "招聘", "企业", "广东", "佛山", "我爱你", "新闻", "游戏", "娱乐", "手机", "慈善", "时尚", "餐厅", "八卦"])
    package static let fileEndings = WordList(["docx", "doc", "wps", "odt", "pdf", "ofd", "xlsx", "xls", "et", "csv", "pptx", "ppt", "txt", "md", "rtf", "zip", "rar", "7z", "tar", "gz", "exe", "msi", "apk", "jpg", "jpeg", "png", "gif", "bmp", "tif", "svg", "dwg", "mp4", "mp3", "avi", "html", "htm", "xml", "json", "yaml", "yml", "sql", "log", "py", "js", "sh"])
    package static let tags = WordList(["a", "b", "br", "center", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "li", "ol", "p", "pre", "span", "strong", "sub", "sup", "table", "td", "th", "tr", "u", "ul"])
  }
}
