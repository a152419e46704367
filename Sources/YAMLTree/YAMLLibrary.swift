internal import CYAML

/// The library that reads YAML for the program.
package enum YAMLLibrary {
  /// The version found at run time, such as `0.2.5`.
  package static var version: String {
    guard let text = unsafe yaml_get_version_string() else { return "" }
    return unsafe String(cString: text)
  }
}
