package import Diagnostics
import DocumentReaders
import SourceText

// What the target says, by fault.

extension ConfigurationFault {
  var text: LocalizedText {
    switch self {
    case .ring(let path):
      LocalizedText(
        zh: "配置文件互相引入：'\(path)' 又引入了本文件，或层数过多",
        en:
          "configurations extend one another: '\(path)' leads back to this file, or the chain is too long"
      )
    case .unreadable(let path, let error):
      LocalizedText(zh: "'\(path)'：\(error.text.chinese)", en: "'\(path)': \(error.text.english)")
    case .notGlob(let written, let fault):
      LocalizedText(
        zh: "'\(written)' 不是路径模式：\(fault.text.chinese)",
        en: "'\(written)' is not a glob: \(fault.text.english)")
    case .unknownFormat(let written, _, _):
      LocalizedText(
        zh: "'\(written)' 不能作 'formats' 的值", en: "'\(written)' is not a value of 'formats'")
    }
  }

  var advice: [LocalizedText] {
    switch self {
    case .ring, .notGlob: []
    case .unreadable:
      [
        LocalizedText(
          zh: "extends 只引入配置文件；规则文件和规则包写在 rules 里",
          en: "extends names configurations; rule files and packs are listed under rules")
      ]
    case .unknownFormat(_, let near, let choices):
      [
        near.map { LocalizedText(zh: "是不是要写 '\($0)'？", en: "did you mean '\($0)'?") },
        LocalizedText(zh: "可选：\(choices)，或 格式=文件", en: "choices: \(choices), or FORMAT=FILE"),
      ].compactMap { $0 }
    }
  }
}

extension GlobPattern.Fault {
  var text: LocalizedText {
    switch self {
    case .empty: LocalizedText(zh: "没有名称", en: "it names nothing")
    case .unclosedClass: LocalizedText(zh: "'[' 没有配对的 ']'", en: "'[' is not closed by ']'")
    case .trailingBackslash:
      LocalizedText(zh: "末尾的反斜杠后面没有字符", en: "nothing follows the backslash at its end")
    case .outside:
      LocalizedText(
        zh: "不能用 '..' 走出配置文件所在的文件夹", en: "'..' leads out of the configuration's folder")
    }
  }
}

extension RuleFiles.WordListFault {
  var text: LocalizedText {
    switch self {
    case .notUTF8(let line):
      LocalizedText(zh: "第 \(line) 行不是 UTF-8", en: "line \(line) is not UTF-8")
    }
  }
}

extension FileError {
  /// Why it could not be read.
  package var text: LocalizedText { diagnostic.message }

  /// That a file could not be written, and why; what was to be written is at its head.
  package func unwritten(to what: LocalizedText) -> LocalizedText {
    let reason =
      if case .system(_, let errno) = self { LocalizedText(Self.reason(errno)) } else { text }
    return LocalizedText(
      zh: "\(what.chinese)：写不进去：\(reason.chinese)",
      en: "\(what.english): cannot be written: \(reason.english)")
  }
}

extension DraftReplacingFault {
  package var text: LocalizedText {
    switch self {
    case .package:
      LocalizedText(
        zh: "文档（.docx、.odt）不直接修改，没有改动；.docx 加上 --review-copy 副本.docx，就在副本里以修订方式修改",
        en:
          "a document (.docx, .odt) is never changed itself; of a .docx, --review-copy COPY.docx makes a copy with the fixes as tracked changes"
      )
    case .encoding(let encoding):
      LocalizedText(
        zh: "这个文件的 \(encoding.rawValue) 编码无法原样写回，没有改动；请先另存为 UTF-8",
        en:
          "the file's \(encoding.rawValue) cannot be written back as it is, nothing was changed; save it as UTF-8 first"
      )
    case .changed:
      LocalizedText(
        zh: "检查期间文件被改过，没有写入；请再运行一次",
        en: "the file was changed during the run, nothing was written; run again")
    case .linked:
      LocalizedText(
        zh: "这个文件还有别的名称（硬链接），改了一处另一处不会跟着改，没有写入",
        en:
          "the file has other names (hard links), which would keep the old text; nothing was written"
      )
    case .leadsOut:
      LocalizedText(
        zh: "这是指向别处的链接，没有写入；要修改就直接写出它指向的文件",
        en:
          "this is a link that leads elsewhere, nothing was written; name the file that it leads to"
      )
    case .refused(let reason):
      LocalizedText(zh: "写不进去：\(reason)", en: "cannot be written: \(reason)")
    }
  }
}

extension UserKey.Fault {
  package var text: LocalizedText {
    switch self {
    case .homeless:
      LocalizedText(
        zh: "HOME 和 XDG_CACHE_HOME 都没有设置，密钥无处存放",
        en: "neither HOME nor XDG_CACHE_HOME is set, so there is no place for the key")
    case .insideRepository(let path):
      LocalizedText(
        zh: "密钥 \(path) 在所检查的仓库里", en: "the key \(path) is in the repository that is checked")
    case .untrusted(let path):
      LocalizedText(
        zh: "密钥 \(path) 不是本人的，或者别人也能读：删去即可重新生成",
        en: "the key \(path) is not the user's own, or others may read it: remove it")
    case .file(let error):
      LocalizedText(
        zh: "密钥 \(error.path)：\(error.text.chinese)",
        en: "the key \(error.path): \(error.text.english)")
    }
  }
}

extension ConfiguredFile.Refusal {
  package var text: LocalizedText {
    switch self {
    case .outside:
      LocalizedText(
        zh: "不在配置文件所在的文件夹里", en: "it is not in the configuration's folder")
    case .reserved:
      LocalizedText(
        zh: "这是版本控制或本程序专用的文件夹",
        en: "that folder is reserved for version control or for this program")
    case .link:
      LocalizedText(zh: "路径中有链接，未写入", en: "it is a link or is reached through one")
    case .notRegular: LocalizedText(zh: "不是普通文件", en: "it is not a regular file")
    case .unknown:
      LocalizedText(
        zh: "已有这个文件，而且内容不是本程序写的",
        en: "it already exists, with content that this program did not write")
    case .file(.system(_, let errno)): LocalizedText(FileError.reason(errno))
    case .file(.notFound): LocalizedText(zh: "没有这个文件夹", en: "there is no such folder")
    case .file(let error): error.text
    }
  }
}

extension Git.Failure {
  package var text: LocalizedText {
    switch self {
    case .notRevision(let name): LocalizedText("not a revision: \(name)")
    case .nothingShared(let revision): LocalizedText("no commit in common with \(revision)")
    case .status(let status): LocalizedText("git: status \(status)")
    case .complaint(let line): LocalizedText(line)
    case .notStarted(let error):
      if case .system(_, let errno) = error {
        LocalizedText("git: \(FileError.reason(errno))")
      } else {
        LocalizedText("git: \(error.path)")
      }
    }
  }
}
