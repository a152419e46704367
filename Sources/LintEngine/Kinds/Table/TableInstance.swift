import DocumentModel
import RuleModel

/// The cells of one column, row or table that an identity is about.
struct TableInstance {
  /// By the names of the rule; a name without a cell is absent.
  let cells: [String: [TableCell]]
  /// What the column or the row is called.
  let line: TextRange?
  /// Whether whole numbers are rounded, too.
  var isRounded = false

  init(cells: [String: [TableCell]], line: TextRange?) {
    self.cells = cells.filter { !$0.value.isEmpty }
    self.line = line
  }

  /// The numbers by name: blank cells are zero beside others that are filled.
  ///
  /// - Returns: Nil where a cell holds other than a number, all are blank, or units differ.
  func values(
    lists: Set<String>, _ context: LintContext
  ) throws(RuleFailure) -> [String: ExpressionValue]? {
    let all = cells.values.joined()
    guard all.allSatisfy({ $0.isBlank || $0.amount != nil }) else { return nil }
    let units = Set(all.compactMap(\.amount?.unit))
    guard units.count == 1 else { return nil }
    // Beside 12.50 a 3 is written short, and no more rounded than the others.
    let decimal = all.compactMap(\.amount).filter { !$0.isWhole }.map(\.half).max()
    var values: [String: ExpressionValue] = [:]
    for (name, cells) in cells {
      var items: [ExpressionValue] = []
      for cell in cells { items.append(try value(of: cell, beside: decimal, context)) }
      if lists.contains(name) { values[name] = .list(items) } else { values[name] = items.first }
    }
    return values
  }

  private func value(
    of cell: TableCell, beside decimal: Rational?, _ context: LintContext
  ) throws(RuleFailure) -> ExpressionValue {
    guard let amount = cell.amount else {
      let zero = Quantity(
        kind: .number, range: cell.range, value: .zero, scale: .one, decimals: 0, unit: "",
        approximation: nil)
      return .quantity(zero, Estimate(.zero), text: "0")
    }
    do throws(ArithmeticFault) {
      let whole = isRounded ? decimal ?? amount.half : .zero
      let slack = amount.isWhole ? whole : amount.half
      let bounds = Estimate(
        amount.value, from: try amount.value - slack, to: try amount.value + slack)
      return .quantity(amount.quantity, bounds, text: context.text(cell.range))
    } catch {
      throw .number(at: cell.range.lowerBound)
    }
  }
}

/// The lines of a table that have names, in runs in which each name stands once.
///
/// A form that repeats its heads — each kind of case with the same five results — is several identities.
struct TableGroups {
  private let lists: Set<String>
  /// The name whose cell is reported: behind it a list that stands there already begins anew.
  private let place: String
  private var last: String?
  /// Places of lines by name.
  private(set) var all: [[String: [Int]]] = [[:]]

  init(_ identity: TableIdentity) {
    lists = identity.lists
    place = identity.place
  }

  /// Adds a line: to the run that is open, or to a new one where the name stands there already.
  ///
  /// The lines of a list are one name as long as the total does not stand between them: what follows a
  /// total that ended the list is not part of it.
  mutating func add(_ line: Int, as name: String) {
    let isEnded = !lists.contains(name) || last == place
    if all[all.count - 1][name] != nil, isEnded { all.append([:]) }
    all[all.count - 1][name, default: []].append(line)
    last = name
  }
}
