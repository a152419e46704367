/// Why no reviewed copy of a document is made.
package enum ReviewFault: Error, Hashable, Sendable {
  /// The package cannot be read; it could before.
  case package(PackageFault)
  /// A part is written in another encoding than UTF-8.
  case encoding(part: String)
  /// More than Word opens.
  case tooManyComments(limit: Int)

  /// Does what may find a package damaged.
  static func reading<Result>(_ body: () throws(PackageFault) -> Result) throws(ReviewFault)
    -> Result
  {
    do throws(PackageFault) {
      return try body()
    } catch {
      throw .package(error)
    }
  }
}
