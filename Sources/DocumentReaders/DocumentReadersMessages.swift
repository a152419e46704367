import Diagnostics
import SourceText

/// The messages about files that are not linted, in each language.
extension InputFault {
  var text: LocalizedText {
    switch self {
    case .undecodable(.empty):
      LocalizedText(zh: "文件是空的，没有可检查的内容", en: "the file is empty, there is nothing to check")
    case .undecodable(.utf32):
      LocalizedText(zh: "不支持 UTF-32 编码", en: "UTF-32 is not supported")
    case .undecodable(.binary(let kind)):
      LocalizedText(
        zh: "这是\(kind.name.chinese)，不是 .docx、.odt 文档或文本，无法检查",
        en:
          "this is \(kind.name.english), neither a .docx or .odt document nor text, and cannot be checked"
      )
    case .undecodable(.undecodable(let offset)):
      LocalizedText(
        zh: "文字编码无法识别：既不是 UTF-8（第 \(offset + 1) 个字节起出错），也不是 GB18030",
        en: "unknown text encoding: byte \(offset + 1) is not UTF-8, and the file is not GB18030")
    case .undecodable(.brokenUTF16(let offset)):
      LocalizedText(
        zh: "UTF-16 编码在第 \(offset + 1) 个字节处损坏",
        en: "the UTF-16 text is broken at byte \(offset + 1)")
    case .package(let fault): fault.text
    case .unconverted(let fault): fault.text
    case .webArchive:
      LocalizedText(
        zh: "这是网页存档（.mht），没有检查", en: "this is a web archive (.mht) and is not checked")
    case .tooMuchMarkup(let limit, let line):
      LocalizedText(
        zh: "网页在第 \(line) 行超过上限：\(limit.name.chinese)，没有检查",
        en: "the page goes beyond \(limit.name.english) at line \(line) and is not checked")
    case .noText:
      LocalizedText(
        zh: "没有可检查的正文：文件里只有空白、代码、注释或元数据",
        en: "there is no text to check: the file contains only blanks, code, comments or metadata")
    case .missing: LocalizedText(zh: "找不到文件", en: "no such file")
    case .isFolder: LocalizedText(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
    case .notRegular:
      LocalizedText(zh: "这不是普通文件，没有读", en: "this is not a regular file and is not read")
    case .changed:
      LocalizedText(
        zh: "读取期间文件被改过，没有检查", en: "the file was changed while it was read and is not checked")
    case .nameNotUTF8:
      LocalizedText(
        zh: "名称不是 UTF-8 编码，无法打开，里面的文稿没有检查",
        en: "the name is not UTF-8 and cannot be opened; nothing of it is checked")
    case .isLink:
      LocalizedText(zh: "这是链接，未打开", en: "this is a link and is not followed")
    case .outside(let folder):
      LocalizedText(
        zh: "不在 '\(folder)' 里（链接按它指向的位置算），没有读",
        en: "it is not in '\(folder)' (links followed) and is not read")
    case .unreadable(let reason):
      LocalizedText(zh: "无法读取文件：\(reason)", en: "the file cannot be read: \(reason)")
    case .tooManyCells(let line, let limit):
      LocalizedText(
        zh: "第 \(line) 行起的表格超过 \(limit) 格，没有检查",
        en: "the table at line \(line) has more than \(limit) cells; the draft is not checked")
    case .linksTooLarge(let line, let limit):
      LocalizedText(
        zh: "第 \(line) 行的链接地址太长、用得太多，全部链接超过 \(limit) 字节，没有检查",
        en:
          "the link defined at line \(line) is too long for how often it is used: links take more than \(limit) bytes; the draft is not checked"
      )
    case .tooDeep(let line, let limit):
      LocalizedText(
        zh: "第 \(line) 行的引用和列表超过 \(limit) 层，没有检查",
        en:
          "line \(line) is nested more than \(limit) levels deep in quotations and lists; the draft is not checked"
      )
    case .tooManyColumns(let line, let limit):
      LocalizedText(
        zh: "第 \(line) 行的表格超过 \(limit) 列，没有检查",
        en: "the table row at line \(line) has more than \(limit) columns; the draft is not checked"
      )
    case .tooManyMarks(let line, let limit):
      LocalizedText(
        zh: "第 \(line) 行起的段落有超过 \(limit) 个强调和链接标记，没有检查",
        en:
          "the paragraph at line \(line) has more than \(limit) marks of emphasis and links; the draft is not checked"
      )
    case .tooLarge(let size?, let limit):
      LocalizedText(
        zh: "文件有 \(size) 字节，超过上限 \(limit) 字节",
        en: "the file has \(size) bytes, more than the limit of \(limit)")
    case .tooLarge(nil, let limit):
      LocalizedText(
        zh: "文件超过上限 \(limit) 字节", en: "the file has more bytes than the limit of \(limit)")
    }
  }

  /// What can be done about it.
  var advice: LocalizedText? {
    switch self {
    case .undecodable(.empty), .noText, .unreadable, .notRegular, .isFolder, .changed, .isLink,
      .tooDeep:
      nil
    case .package(let fault): fault.advice
    case .unconverted(let fault): fault.advice
    case .webArchive:
      LocalizedText(
        zh: "请在浏览器或 Word 中打开，另存为 .html 或 .docx",
        en: "save it from a browser or Word as .html or .docx")
    case .tooMuchMarkup:
      LocalizedText(zh: "请把正文另存为 .txt 文件", en: "save its text as a .txt file")
    case .outside:
      LocalizedText(
        zh: "配置和规则文件引用的文件要放在同一个仓库里；别处的请在命令行写出",
        en:
          "files named by configurations and rule files must be in their repository; name others on the command line"
      )
    case .nameNotUTF8:
      LocalizedText(zh: "请把它改名（可能来自旧的压缩包）", en: "rename it; it may come from an old archive")
    case .undecodable(.utf32), .undecodable(.undecodable), .undecodable(.brokenUTF16):
      LocalizedText(zh: "请将文件另存为 UTF-8 编码后再检查", en: "save the file as UTF-8 and check it again")
    case .undecodable(.binary(let kind)): kind.advice
    case .missing:
      LocalizedText(zh: "请核对路径和文件名", en: "check the path and the spelling of the name")
    case .tooManyCells, .tooManyColumns:
      LocalizedText(zh: "请把表格拆开，或另存为 CSV 等格式", en: "split the table, or keep it in another file")
    case .tooManyMarks:
      LocalizedText(zh: "请用空行把段落分开", en: "separate the paragraphs with blank lines")
    case .linksTooLarge:
      LocalizedText(zh: "请缩短这个链接的地址或标题", en: "shorten the address or title of the link")
    case .tooLarge:
      LocalizedText(
        zh: "请拆分文件，或在配置中调高上限", en: "split the file, or raise the limit in the configuration")
    }
  }
}

extension MarkupLimit {
  /// What the limit is called in a sentence.
  fileprivate var name: LocalizedText {
    switch self {
    case .levels:
      LocalizedText(
        zh: "元素嵌套 \(rawValue) 层", en: "\(rawValue) elements that are open in one another")
    case .reopened:
      LocalizedText(
        zh: "没有关闭的格式标签在后面重复打开 \(rawValue) 次",
        en: "\(rawValue) formatting elements that are opened again since nothing closes them")
    case .attributes:
      LocalizedText(zh: "一个标签 \(rawValue) 个属性", en: "\(rawValue) attributes of a tag")
    case .tags: LocalizedText(zh: "\(rawValue) 个标签", en: "\(rawValue) tags")
    case .pieces:
      LocalizedText(
        zh: "换行、连续空白和字符实体 \(rawValue) 处", en: "\(rawValue) line ends, runs of blanks and entities")
    }
  }
}

extension BinaryKind {
  /// What the kind is called in a sentence.
  fileprivate var name: LocalizedText {
    switch self {
    case .compoundDocument:
      LocalizedText(zh: "旧版 Office 或 WPS 文档（.doc、.wps）", en: "an old Office or WPS document")
    case .zip:
      LocalizedText(
        zh: "压缩包或者别的办公文档（如 .xlsx、.ods、.ofd）",
        en: "a zip archive or another office document (such as .xlsx, .ods or .ofd)")
    case .pdf: LocalizedText(zh: " PDF 文件", en: "a PDF file")
    case .rtf: LocalizedText(zh: " RTF 文档", en: "an RTF document")
    case .gzip, .sevenZip, .rar: LocalizedText(zh: "压缩包", en: "a compressed archive")
    case .png, .jpeg, .gif: LocalizedText(zh: "图片", en: "a picture")
    case .unknown: LocalizedText(zh: "二进制文件", en: "a binary file")
    }
  }

  /// How to get text out of the kind.
  fileprivate var advice: LocalizedText {
    switch self {
    case .compoundDocument, .rtf:
      LocalizedText(
        zh: "请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”；装有 LibreOffice 的，可以用 --convert",
        en: "save it from Word or WPS as .docx, or use --convert where LibreOffice is installed")
    case .zip:
      LocalizedText(
        zh: "压缩包请先解压；文档请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”",
        en: "unpack an archive; save a document from Word or WPS as .docx")
    case .pdf, .png, .jpeg, .gif:
      LocalizedText(
        zh: "请用原始文稿（如 .docx），或把文字复制出来，另存为 UTF-8 编码的 .txt 文件",
        en: "use the original draft (such as a .docx), or copy its text into a .txt file in UTF-8")
    case .gzip, .sevenZip, .rar:
      LocalizedText(zh: "请先解压，再检查其中的文稿", en: "unpack it and check the drafts inside")
    case .unknown:
      LocalizedText(
        zh: "如果是文稿，请另存为 UTF-8 编码的 .txt 文件",
        en: "if it is a draft, save it as a .txt file in UTF-8")
    }
  }
}
