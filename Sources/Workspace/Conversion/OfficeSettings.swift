/// What LibreOffice is told before it opens somebody's document.
enum OfficeSettings {
  private static let items: [(path: String, name: String, value: String)] = [
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    // Pictures and documents that a document links to, and what it would have loaded.
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Writer/Content/Update", "Link", "0"),
    ("Java/VirtualMachine", "Enable", "false"),
  ]

  /// The settings as its profile holds them.
  static var text: String {
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">

      """
    return items.reduce(head) { text, item in
      text + "<item oor:path=\"/org.openoffice.Office.\(item.path)\">"
        + "<prop oor:name=\"\(item.name)\" oor:op=\"fuse\"><value>\(item.value)</value></prop></item>\n"
    } + "</oor:items>\n"
  }
}
