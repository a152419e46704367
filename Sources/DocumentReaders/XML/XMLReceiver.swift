/// Takes what stands in a part of a package, in order.
protocol XMLReceiver: AnyObject {
  func open(_ name: OfficeName, _ attributes: XMLAttributes)
  func close(_ name: OfficeName)
  /// Takes the end of an element.
  ///
  /// - Parameters:
  ///   - name: The element.
  ///   - place: Where its end tag stands in the part; empty behind an element without one.
  func close(_ name: OfficeName, at place: Range<Int>)
  /// Text in one piece.
  ///
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - place: Where it stands in the part.
  func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>)
}

extension XMLReceiver {
  func close(_ name: OfficeName) {}
  func close(_ name: OfficeName, at place: Range<Int>) { close(name) }
  func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {}
}

/// The attributes of an element, by their names without prefixes.
@safe struct XMLAttributes {
  /// Names and values in turn, as the parser holds them while the element is opened.
  @unsafe let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  /// Where the mark that opens the element stands in the part.
  let place: Range<Int>

  /// The value of an attribute; nil where the element has none of the name.
  func value(_ name: StaticString) -> String? {
    guard let list = unsafe list else { return nil }
    var index = 0
    while let key = unsafe list[index], let value = unsafe list[index + 1] {
      if unsafe Self.isName(key, name) { return unsafe String(cString: value) }
      index += 2
    }
    return nil
  }

  /// A value as a whole number.
  func number(_ name: StaticString) -> Int? { value(name).flatMap { Int($0) } }

  /// The value of the attribute `val`, in which most properties stand.
  var value: String? { value("val") }

  /// Whether a property that may be switched off is on.
  var isOn: Bool {
    switch value {
    case "0", "false", "off", "none": false
    default: true
    }
  }

  /// Whether a name with its namespace ends in a name.
  @unsafe private static func isName(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    var start = unsafe key
    var place = unsafe key
    while unsafe place.pointee != 0 {
      if unsafe place.pointee == XMLScanner.separator { unsafe start = place + 1 }
      unsafe place += 1
    }
    let width = name.utf8CodeUnitCount
    guard unsafe place - start == width else { return false }
    for index in 0..<width
    where unsafe UInt8(bitPattern: start[index]) != name.utf8Start[index] {
      return false
    }
    return true
  }
}
