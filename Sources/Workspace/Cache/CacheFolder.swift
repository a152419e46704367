package import SourceText

/// `.reportlint-cache`, where the program keeps things beside a project.
///
/// Others may write there too: names and contents are made with a key that they do not know, and no
/// link is followed. The folder can be removed at any time.
package struct CacheFolder: Sendable {
  package static let name = ".reportlint-cache"

  private let home: String
  let key: KeyedDigest.Key

  package init(in folder: AbsolutePath, key: KeyedDigest.Key) {
    home = folder.text
    self.key = key
  }

  /// - Throws: ``FileError`` where there is nothing of the name.
  func contents(of name: String) throws(FileError) -> [UInt8] {
    try OpenFolder(home).folder(Self.name).contents(of: name, limit: FileReading.draftLimit)
  }

  func keep(_ bytes: [UInt8], as name: String, isDurable: Bool = false) throws(FileError) {
    let home = try OpenFolder(home)
    let isNew = try home.makeFolder(Self.name)
    let folder = try home.folder(Self.name)
    // The folder keeps itself out of repositories.
    if isNew { try folder.place(Array("*\n".utf8), as: ".gitignore") }
    try folder.place(bytes, as: name, .init(isDurable: isDurable))
  }
}
