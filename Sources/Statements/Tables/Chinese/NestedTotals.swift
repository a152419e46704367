internal import DocumentModel

/// 公务用车费46.5, 其中：购置费18.0, 运行费28.5, 公务接待费9.3, 合计: a last row that sums up the others, of which some are parts of the row
/// above them.
struct NestedTotals {
  private let grid: TableGrid
  /// A table with more rows, or with more of them inside others, has too many ways to be read.
  private static let most = (rows: 40, nested: 4)

  init(_ grid: TableGrid) { self.grid = grid }

  var all: [Reading] {
    let labels = grid.labels
    guard labels.count > 3, labels.count <= Self.most.rows, let last = labels.last, last.isTotal,
      labels.dropLast().allSatisfy({ !$0.isTotal }), !labels[0].cues.contains(.part)
    else { return [] }
    let opened = labels.indices.dropLast().filter { labels[$0].cues.contains(.part) }
    guard !opened.isEmpty, opened.count <= Self.most.nested else { return [] }
    return grid.heads.indices.compactMap { reading(in: $0, opened) }
  }

  private func reading(in column: Int, _ opened: [Int]) -> Reading? {
    let cells = grid.cells.map { $0.indices.contains(column) ? $0[column] : nil }
    let known = cells.compactMap(\.self)
    guard known.count == cells.count, let total = known.last, total.isAmount,
      !grid.heads[column].cues.contains(.each),
      known.allSatisfy({ $0.measures(like: total) && !$0.isNegative })
    else { return nil }
    // Which rows are parts of the one above them.
    var readings: [(inner: Set<Int>, isWhole: Bool)] = [([], true)]
    for start in opened {
      let end = opened.first { $0 > start } ?? known.count - 1
      readings = readings.flatMap { reading in
        (start..<end).compactMap { stop -> (Set<Int>, Bool)? in
          let rows = start...stop
          guard let sum = try? rows.map({ known[$0] }).sum(),
            sum.low <= known[start - 1].estimate.high
          else { return nil }
          let isWhole = sum.overlaps(known[start - 1].estimate)
          return (reading.inner.union(rows), reading.isWhole && isWhole)
        }
      }
    }
    func parts(_ inner: Set<Int>) -> [Mention] {
      known.indices.dropLast().filter { !inner.contains($0) }.map { known[$0] }
    }
    guard
      !readings.contains(where: { reading in
        (try? parts(reading.inner).sum())?.overlaps(total.estimate) ?? true
      }),
      !((try? parts([]).sum())?.overlaps(total.estimate) ?? true),
      // Those that make up the row above them leave no doubt.
      let sure = readings.first(where: \.isWhole), case let row = parts(sure.inner), row.count > 1,
      let sum = try? row.sum(), sum.isNear(total.estimate, from: 50, to: 200)
    else { return nil }
    return Reading.sum(row, of: total, .likely)
  }
}
