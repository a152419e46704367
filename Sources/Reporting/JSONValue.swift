/// A JSON value whose members keep their order.
indirect enum JSONValue {
  case string(String)
  case number(Int)
  case boolean(Bool)
  case null
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Appends the value as compact JSON text (RFC 8259).
  func write(to output: inout String) {
    switch self {
    case .string(let text): Self.write(text, to: &output)
    case .number(let value): output += String(value)
    case .boolean(let value): output += value ? "true" : "false"
    case .null: output += "null"
    case .array(let items):
      output += "["
      for (index, item) in items.enumerated() {
        if index > 0 { output += "," }
        item.write(to: &output)
      }
      output += "]"
    case .object(let members):
      output += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { output += "," }
        Self.write(member.0, to: &output)
        output += ":"
        member.1.write(to: &output)
      }
      output += "}"
    }
  }

  private static let hex = Array("0123456789abcdef".unicodeScalars)

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    defer { output += "\"" }
    // Most texts hold nothing to escape and go over whole.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        output += "\\u00"
        output.unicodeScalars.append(hex[Int(scalar.value / 16)])
        output.unicodeScalars.append(hex[Int(scalar.value % 16)])
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
