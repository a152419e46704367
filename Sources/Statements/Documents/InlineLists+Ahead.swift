internal import DocumentModel
internal import SourceText

extension InlineLists {
  /// The items right before a number, where no blanks part words.
  func ahead(of count: Count, _ text: String) -> Reading? {
    guard text.unicodeScalars.contains(where: { $0 == "、" || $0 == "》" || $0 == "”" }) else {
      return nil
    }
    var list = self.list(before: text)
    guard list.contains("、") else { return nil }
    let digits = document.text.bytes[count.range].contains(where: \.isASCIIDigit)
    let noun = noun(behind: count)
    let names = (isOpened(list) ? list.dropLast() : list[...]).split(separator: "、")
    // Apples, pears and cabbages are of two kinds.
    let isOpen =
      isOpened(list)
      && (names.allSatisfy { $0.hasSuffix(words.quotedName) }
        || !digits && names.count > 3 && !words.kindUnits.contains(count.mention.quantity.unit)
        || digits && names.count > 2 && areCalled(list, String(list.suffix(1)), noun))
    if isOpen {
      list.removeLast()
    } else if let whole = words.listTotals.first(where: list.hasSuffix),
      areCalled(list, whole, noun)
    {
      list.removeLast(whole.count)
    }
    guard list.contains("、"), list.last != "、", !words.has(words.openLists, in: list),
      !words.beforeCounts.contains(where: list.hasSuffix),
      // Figures count only items that are called what is counted.
      !digits || areCalled(list, "", noun) || names.allSatisfy({ $0 == words.quotedName }),
      let number = items.count(withoutNumerals(list), isMarked: true)
    else { return nil }
    // Three towns and their twelve villages: only what is off by one is meant for the items.
    let stated = count.mention.quantity.value
    let isNear = stated >= Rational(number.count - 1) && stated <= Rational(number.most + 1)
    guard isNear, number.most > 2 || isPair(list, stated)
    else { return nil }
    // Of what goes on there may be more.
    return isOpen && stated >= Rational(number.count) ? nil : reading(count, number)
  }

  private func withoutNumerals(_ list: String) -> String {
    guard list.holdsNumbers else { return list }
    var kept: [UInt8] = []
    for scalar in list.unicodeScalars
    where scalar.isASCII || scalar.properties.numericType == nil {
      kept += scalar.utf8
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether the last item is followed by a word that says that there are others.
  private func isOpened(_ list: String) -> Bool {
    list.last.map { words.listEnds.contains(String($0)) } ?? false
  }

  /// What stands before a number back to a mark, names in quotation marks made plain.
  private func list(before text: String) -> String {
    let bytes = Array(text.utf8)
    let name = Array(words.quotedName.unicodeScalars)
    var found: [Unicode.Scalar] = []
    var closing: Unicode.Scalar?
    var end = bytes.count
    while let scalar = bytes.lastScalar(in: 0..<end) {
      end -= UTF8.width(scalar)
      if let mark = closing {
        if scalar == mark {
          found += name
          closing = nil
        }
      } else if scalar == "”" || scalar == "》" {
        // 《甲》《乙》
        if found.last == name.last { found.append("、") }
        closing = scalar == "”" ? "“" : "《"
      } else if Self.listLimits.contains(scalar) {
        break
      } else {
        found.append(scalar)
      }
    }
    guard closing == nil else { return "" }
    var written: [UInt8] = []
    for scalar in found.reversed() { written += scalar.utf8 }
    let list = String(decoding: written, as: UTF8.self)
    // 推出了“甲”、“乙”
    guard let first = list.place(of: words.quotedName),
      !list[..<first.lowerBound].contains("、")
    else { return list }
    return String(list[first.lowerBound...])
  }

  /// What stands before every list.
  private static let listLimits: [Unicode.Scalar] = ["，", "。", "；", "：", "（", "）", "“", "《"]

  private func noun(behind count: Count) -> String {
    let start = count.range.upperBound
    guard start < count.text.upperBound else { return "" }
    return String(
      document.words(behind: start, in: count.text).prefix(8).prefix(while: \.isLetter))
  }

  /// Whether the items end with characters of what is counted: 综合组、宣传组, 工作组; most of four or more.
  private func areCalled(_ list: String, _ whole: String, _ noun: String) -> Bool {
    let items = list.dropLast(whole.count).split(separator: "、")
    let called = items.count { $0.last.map(noun.contains) ?? false }
    return called == items.count || items.count > 3 && called * 3 >= items.count * 2
  }

  /// 香港、澳门三个特别行政区: two things without a word of place before them.
  private func isPair(_ list: String, _ stated: Rational) -> Bool {
    let parts = list.split(separator: "、")
    guard parts.count == 2, let first = parts.first, let last = parts.last,
      first.last != last.last, last.count < 5
    else { return false }
    return !words.introductions.contains { first.contains($0) }
  }
}
