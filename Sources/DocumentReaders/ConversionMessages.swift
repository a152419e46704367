import Diagnostics

/// The messages about documents that were to be converted, in each language.
extension ConversionFault {
  var text: LocalizedText {
    switch self {
    case .noProgram:
      LocalizedText(
        zh: "这个文档要先转换，但没有找到 LibreOffice，没有检查",
        en: "the document has to be converted, but LibreOffice is not found; it is not checked")
    case .tooSlow(let seconds):
      LocalizedText(
        zh: "LibreOffice 转换这个文档超过 \(seconds) 秒，已经停止，没有检查",
        en: "LibreOffice did not convert the document within \(seconds) s; it is not checked")
    case .stopped:
      LocalizedText(zh: "转换被中断，没有检查", en: "converting it was interrupted; it is not checked")
    case .nothingWritten(nil):
      LocalizedText(
        zh: "LibreOffice 没有转换这个文档，没有检查",
        en: "LibreOffice did not convert the document; it is not checked")
    case .nothingWritten(let complaint?):
      LocalizedText(
        zh: "LibreOffice 没有转换这个文档，没有检查：\(complaint)",
        en: "LibreOffice did not convert the document; it is not checked: \(complaint)")
    case .refused(let reason):
      LocalizedText(
        zh: "这个文档无法转换，没有检查：\(reason)",
        en: "the document cannot be converted and is not checked: \(reason)")
    }
  }

  /// What can be done about it.
  var advice: LocalizedText? {
    switch self {
    case .noProgram:
      LocalizedText(
        zh: "请安装 LibreOffice（PATH 里要有 soffice），或在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”",
        en: "install LibreOffice (soffice on the PATH), or save it from Word or WPS as .docx")
    case .tooSlow, .nothingWritten:
      LocalizedText(
        zh: "文档可能有密码或已损坏：请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”",
        en: "it may have a password or be damaged: open it in Word or WPS and save it as .docx")
    case .refused:
      LocalizedText(
        zh: "转换要在临时文件夹（TMPDIR）里写文件：请看那里能不能写，还有没有空间",
        en: "it is converted in the temporary folder (TMPDIR): see that there is room to write")
    case .stopped: nil
    }
  }
}
