import SourceText

/// Files of office programs: packages, which are read, and all else that goes by their names.
enum OfficeFile {
  static let endings = DocxReader.endings + OdtReader.endings

  /// Whether a file is read as a document of an office program, or refused as one: an archive, as packages
  /// are, or XML that says so.
  static func isOne(_ bytes: [UInt8]) -> Bool { isPackage(bytes) || OdtReader.isFlat(bytes) }

  private static func isPackage(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Whether a name says that the file is a package.
  static func isNamedSo(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains(where: name.hasSuffix)
  }

  static func text(of bytes: [UInt8]) throws(InputFault) -> FlowText {
    do throws(PackageFault) {
      guard isPackage(bytes) else { return try OdtReader.read(flat: bytes) }
      let archive = try ZipArchive(bytes)
      return OdtPackage.isOne(archive)
        ? try OdtReader.read(archive) : try DocxReader.read(archive)
    } catch {
      throw error == .notWord ? .undecodable(.binary(.zip)) : .package(error)
    }
  }

  /// Why a file that is neither text nor a package is not read.
  static func fault(_ failure: DecodingFailure, of bytes: [UInt8], name: String) -> InputFault {
    switch failure {
    case .binary(.compoundDocument) where holdsEncryptedPackage(bytes): .package(.encrypted)
    case .empty, .binary(.compoundDocument), .binary(.pdf), .binary(.rtf): .undecodable(failure)
    default: isNamedSo(name) ? .package(.damaged(part: nil)) : .undecodable(failure)
    }
  }

  /// Whether the old container of Office holds a package that is encrypted.
  private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // Its directory has an entry every 128 bytes.
    for place in stride(from: 0, through: bytes.count - name.count, by: 128)
    where bytes[place] == name[0] && bytes[place...].starts(with: name) {
      return true
    }
    return false
  }
}
