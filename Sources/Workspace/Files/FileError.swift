internal import Glibc

/// Why a file could not be read or written.
package enum FileError: Error, Hashable, Sendable {
  case notFound(path: String)
  case isFolder(path: String)
  case notRegular(path: String)
  case tooLarge(path: String, bytes: Int?, limit: Int)
  /// It is not as it was when it was read.
  case changed(path: String)
  /// The name is not UTF-8, as names out of old archives are; bytes that are not UTF-8 are U+FFFD.
  case nameNotUTF8(path: String)
  /// It is a link, or lies behind one, where none is followed.
  case isLink(path: String)
  /// It lies outside of the folder that files named by other files are read in.
  case outside(path: String, folder: String)
  case system(path: String, errno: Int32)

  /// The path that the fault is about.
  package var path: String {
    switch self {
    case .notFound(let path), .isFolder(let path), .notRegular(let path),
      .tooLarge(let path, _, _), .changed(let path), .nameNotUTF8(let path), .isLink(let path),
      .outside(let path, _), .system(let path, _):
      path
    }
  }

  /// Why a path could not be looked at.
  static func reading(_ path: String, _ errno: Int32) -> FileError {
    errno == ENOENT || errno == ENOTDIR
      ? .notFound(path: path) : .system(path: path, errno: errno)
  }

  /// The system's own words for an error number.
  package static func reason(_ errno: Int32) -> String {
    unsafe String(cString: strerror(errno))
  }
}
