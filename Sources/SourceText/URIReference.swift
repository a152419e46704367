/// A path as a URI reference (RFC 3986): relative paths stay relative.
package func uriReference(_ path: String) -> String {
  var text = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    if byte.isASCIILetterOrDigit || "-._~/".utf8.contains(byte) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      text += byte < 16 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return text
}
