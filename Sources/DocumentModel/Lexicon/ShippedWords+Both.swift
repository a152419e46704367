// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords {
  package enum Both {
    package enum Names {
      package static var domains: WordList { WordList("中国\n中國\n公司\n网络\n政务\n公益\n香港\n台湾\n台灣\n集团\n在线\n中文网\n网址\n网店\n网站\n商城\n商标\n商店\n移动\n信息\n机构\n组织机构\n世界\n健康\n招聘\n企业\n广东\n佛山\n我爱你\n新闻\n游戏\n娱乐\n手机\n慈善\n时尚\n餐厅\n八卦") }
      package static var fileEndings: WordList { WordList("docx\ndoc\nwps\nodt\npdf\nofd\nxlsx\nxls\net\ncsv\npptx\nppt\ntxt\nmd\nrtf\nzip\nrar\n7z\ntar\ngz\nexe\nmsi\napk\njpg\njpeg\npng\ngif\nbmp\ntif\nsvg\ndwg\nmp4\nmp3\navi\nhtml\nhtm\nxml\njson\nyaml\nyml\nsql\nlog\npy\njs\nsh") }
      package static var tags: WordList { WordList("a\nb\nbr\ncenter\ndiv\nem\nfont\nh1\nh2\nh3\nh4\nhr\ni\nimg\nli\nol\np\npre\nspan\nstrong\nsub\nsup\ntable\ntd\nth\ntr\nu\nul") }
    }
  }
}
