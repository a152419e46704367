/// An office document that is written for a test.
package protocol PackageFile {
  var archive: ZipFile { get }
}

extension PackageFile {
  package var bytes: [UInt8] { archive.bytes }

  /// The archive with one entry changed; as it is where there is none of the name.
  package func archive(changing name: String, _ change: (inout ZipFile.Entry) -> Void) -> ZipFile {
    var archive = archive
    if let index = archive.entries.firstIndex(where: { $0.name == name }) {
      change(&archive.entries[index])
    }
    return archive
  }
}
