internal import DocumentModel
internal import SourceText

/// Lists that end before their sentence does; where no blanks part words.
extension InlineLists {
  /// 即甲、乙和丙，总长287公里: the items up to the first comma, where what follows lists nothing.
  func clause(of list: Substring) -> Substring {
    guard !words.hasBlanks, !list.contains("；"), let comma = list.firstIndex(of: "，") else {
      return list
    }
    let (items, rest) = (list[..<comma], list[comma...])
    guard items.contains("、"), !rest.contains("、") || ItemCounter.areAlike(items) else {
      return list
    }
    return items
  }

  /// 稳就业，新增2.4万人；强产业，培育百亿级集群；优环境，压减时限: clauses that hold numbers of their own.
  func areClauses(_ items: String) -> Bool {
    !words.hasBlanks && items.split(separator: "；").count > 2
  }
}
