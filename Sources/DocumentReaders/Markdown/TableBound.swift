/// How many cells the tables of a Markdown text can have.
///
/// The parser fills short rows up, so that a text of *n* bytes can make some *n*² cells; a reader
/// checks this first.
package enum TableBound {
  /// More than any table that is meant for readers.
  package static let mostCells = 500_000

  /// The first line whose table has too many cells, counted from 1; nil where none has.
  ///
  /// A line that can part a table's heads from its rows counts as one, whatever stands around it, and
  /// every line up to the next blank one as a row.
  ///
  /// - Complexity: O(*n*).
  package static func firstTooLarge(in bytes: [UInt8], limit: Int = mostCells) -> Int? {
    var number = 0
    var table: (line: Int, columns: Int, cells: Int)?
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) {
        table = nil
      } else if let columns = columns(of: line), columns > table?.columns ?? 0 {
        table = (number, columns, columns)
      } else if let columns = table?.columns {
        table?.cells += columns
      }
      if let table, table.cells > limit { return table.line }
    }
    return nil
  }

  /// The columns of a line like `|---|:-:|`, marks of quotations and lists before it among them.
  static func columns(of line: ArraySlice<UInt8>) -> Int? {
    var bars = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "+"),
        UInt8(ascii: "*"), 0x00...0x20, UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        continue
      default: return nil
      }
    }
    return bars == 0 ? nil : bars + 1
  }
}
