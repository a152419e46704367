package import Diagnostics
import DocumentReaders
import SourceText
package import Workspace

extension UserKey.Fault {
  /// Why the program has no key.
  package var reason: LocalizedText {
    switch self {
    case .homeless:
      LocalizedText(
        zh: "HOME 和 XDG_CACHE_HOME 都没有设置，密钥无处存放",
        en: "neither HOME nor XDG_CACHE_HOME is set, so there is no place for the key")
    case .insideRepository(let path):
      LocalizedText(
        zh: "密钥 \(path) 在所检查的仓库里", en: "the key \(path) lies in the repository that is checked")
    case .untrusted(let path):
      LocalizedText(
        zh: "密钥 \(path) 不是本人的，或者别人也能读：删去即可重新生成",
        en: "the key \(path) is not the user's own, or others may read it: remove it")
    case .file(let error):
      LocalizedText(
        zh: "密钥 \(error.path)：\(DraftLoading.fault(error).diagnostic.message.chinese)",
        en: "the key \(error.path): \(DraftLoading.fault(error).diagnostic.message.english)")
    }
  }

  /// That no cache is kept, and why.
  var withoutCache: LocalizedText {
    LocalizedText(zh: "没有用缓存：\(reason.chinese)", en: "no cache: \(reason.english)")
  }
}
