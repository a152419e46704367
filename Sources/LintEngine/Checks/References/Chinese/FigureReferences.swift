import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Figures and tables of Chinese text (图1, 表2-3, 附表1) and chapters that it points to.
struct FigureReferences {
  private struct Label: Hashable {
    let series: String
    let path: [Int]
  }

  private struct Mention {
    let label: Label
    let range: TextRange
    /// The words behind it, where it opens a caption.
    let caption: String?
  }

  private static let words = ShippedWords.Zh.Structure.figureWords.words
  private static let openers = words.compactMap(\.unicodeScalars.first)
  private static let pointers = ShippedWords.Zh.Structure.figurePointers.words
  private static let behind = ShippedWords.Zh.Structure.figureBehind.words
  private static let chapterPointers = ShippedWords.Zh.Structure.chapterPointers.words

  private let document: Document
  private let mentions: [Mention]
  private let captions: [Mention]

  init(_ document: Document) {
    self.document = document
    mentions = document.blocks.flatMap { block -> [Mention] in
      guard block.role != .title, block.role != .contents, block.container != .cell else {
        return []
      }
      return Self.mentions(in: ScalarLine(block.range, in: document))
    }
    captions = mentions.filter { $0.caption != nil }
  }

  // MARK: - Pointers

  /// What is pointed to and is not there.
  func missing() -> [TextRange] {
    guard document.reading == .wholeFile else { return [] }
    let borne = Set(captions.map(\.label)).union(Self.pictured(in: document))
    var shapes = Set(borne.map { [$0.series, "\($0.path.count)"] })
    shapes.formUnion(captions.map { [$0.label.series, "\($0.label.path.count)"] })
    // A report that has figures with captions has tables with them.
    let series = Set(captions.map(\.label.series))
    if series.contains("图"), !series.contains("表"), !document.markup.tables.isEmpty {
      shapes.insert(["表", "1"])
    }
    // One that is pointed to several times is told once.
    var told: Set<Label> = []
    return mentions.filter { mention in
      mention.caption == nil && !borne.contains(mention.label)
        && shapes.contains([mention.label.series, "\(mention.label.path.count)"])
        && document.facts.bookTitles.overlapping(mention.range).isEmpty
    }.filter { told.insert($0.label).inserted }.map(\.range) + missingChapters()
  }

  /// What the text does not point to, though it points to another one of the series; 下表 points to the
  /// one below.
  func unmentioned() -> [TextRange] {
    guard document.reading == .wholeFile else { return [] }
    let pointed = Set(mentions.filter { $0.caption == nil }.map(\.label))
    let series = Set(
      pointed.filter { label in captions.contains { $0.label == label } }.map(\.series))
    let all = Set(captions.map(\.label))
    return captions.filter { caption in
      series.contains(caption.label.series) && !pointed.contains(caption.label)
        && pointed.isSubset(of: all) && !isShownNearby(caption.range.lowerBound)
        && captions.count { $0.label == caption.label } == 1
    }.map(\.range)
  }

  /// Whether one of the paragraphs right above a caption speaks of the figure without its number.
  private func isShownNearby(_ place: Int) -> Bool {
    guard let block = document.block(at: place) else { return false }
    return document.blocks[max(0, block - 3)..<block].contains {
      document.text.contains(anyOf: Self.nearby, in: $0.range)
    }
  }

  private static let nearby = ShippedWords.Zh.Structure.figureNearby.words

  private func missingChapters() -> [TextRange] {
    let forms: [(word: String, form: NumberForm)] = [("章", .chapter), ("部分", .part)]
    let borne = forms.map { pair in
      let own = Set(document.headings.filter { $0.form == pair.form }.compactMap(\.number))
      // 第四部分 may be 四、.
      guard own.isEmpty, pair.form == .part else { return own }
      return Set(document.headings.filter { $0.form == .chinese }.compactMap(\.number))
    }
    guard borne.contains(where: { $0.count > 1 }) else { return [] }
    return document.blocks.filter { $0.role == .paragraph }.flatMap { block -> [TextRange] in
      let line = ScalarLine(block.range, in: document)
      return line.scalars.indices.compactMap { index in
        guard line[index] == "第", let (number, end) = line.numeral(at: index + 1),
          Self.chapterPointers.contains(where: { line.ends(with: $0, before: index) })
        else { return nil }
        for (form, numbers) in zip(forms, borne)
        where line.starts(with: form.word, at: end) && numbers.count > 1
          && !numbers.contains(number)
        {
          return line.range(index..<end + form.word.unicodeScalars.count)
        }
        return nil
      }
    }
  }

  // MARK: - Order

  /// Captions that leave a number out or bear one twice; told where the number first stands.
  func numbering() -> [NumberingFinding] {
    guard document.reading == .wholeFile else { return [] }
    let borne = Set(captions.map(\.label))
    var last: [[String]: Mention] = [:]
    return captions.compactMap { caption in
      let run = [caption.label.series] + caption.label.path.dropLast().map(String.init)
      defer { last[run] = caption }
      guard let before = last[run], let number = caption.label.path.last,
        let previous = before.label.path.last
      else { return nil }
      let isTwice = number == previous && before.caption != caption.caption
      let skipped = Label(
        series: caption.label.series, path: caption.label.path.dropLast() + [previous + 1])
      // 图1, then 图5: of a run that begins with 1 more may be left out.
      let widest = captions.contains { $0.label == Self.first(of: caption.label) } ? 9 : 3
      guard isTwice || 2...widest ~= number - previous && !borne.contains(skipped) else {
        return nil
      }
      let place =
        isTwice
        ? caption.range : mentions.first { $0.label == caption.label }?.range ?? caption.range
      let isChinese = !document.text.string(caption.range).unicodeScalars.contains {
        $0.digit != nil
      }
      let expected =
        caption.label.series
        + skipped.path.map { isChinese ? ChineseNumerals.text($0) : "\($0)" }.joined(
          separator: "-")
      return NumberingFinding(
        isTwice ? .captionDuplicate : .captionGap, .arabic, place,
        number: document.text.string(caption.range), expected: expected, missing: expected,
        previous: document.text.string(before.range),
        related: [RelatedPlace(.numberBefore, at: before.range)])
    }
  }

  /// The labels that open alternative texts, as 图2 of a picture.
  private static func pictured(in document: Document) -> Set<Label> {
    let record = document.file.bytes
    let starts = AlternativeText.starts(in: record)
    return Set(
      starts.compactMap { start in
        let words = String(decoding: record[start...].prefix(40), as: UTF8.self).unicodeScalars
        let line = ScalarLine(Array(words))
        guard let word = Self.words.first(where: { line.starts(with: $0, at: 0) }),
          let (path, _) = path(in: line, at: word.unicodeScalars.count)
        else { return nil }
        return Label(series: word, path: path)
      })
  }

  private static func first(of label: Label) -> Label {
    Label(series: label.series, path: label.path.dropLast() + [1])
  }

  // MARK: - Reading

  private static func mentions(in line: ScalarLine) -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < line.count {
      guard openers.contains(line[index]),
        let word = words.first(where: { line.starts(with: $0, at: index) }),
        let (path, end) = path(in: line, at: index + word.unicodeScalars.count)
      else {
        index += 1
        continue
      }
      if index == 0, isCaption(line, from: end) {
        let text = String(String.UnicodeScalarView(line.scalars[end...]))
        found.append(
          Mention(
            label: Label(series: word, path: path), range: line.range(index..<end), caption: text))
      } else if pointers.contains(where: { line.ends(with: $0, before: index) })
        && (!line.isHan(end) || "所中和与及至、可的给".unicodeScalars.contains(line[end]))
        || behind.contains(where: { line.starts(with: $0, at: end) }) && !line.isHan(index - 1)
      {
        found.append(
          Mention(
            label: Label(series: word, path: path), range: line.range(index..<end), caption: nil))
      }
      index = end
    }
    return found
  }

  /// 1, 2-1, 3.2, with a blank before it or none; 一 where no other word goes on with it.
  private static func path(in line: ScalarLine, at index: Int) -> (path: [Int], end: Int)? {
    let start = line.isBlank(index) ? index + 1 : index
    if line[start].chineseDigit() != nil || line[start] == "十",
      let (number, end) = line.numeral(at: start)
    {
      return !line.isHan(end) || "所中可".unicodeScalars.contains(line[end]) ? ([number], end) : nil
    }
    guard let (first, end) = line.digits(at: start), first > 0 else { return nil }
    guard "-－—–.．".unicodeScalars.contains(line[end]), let (second, last) = line.digits(at: end + 1)
    else { return ([first], end) }
    return ([first, second], last)
  }

  /// Whether a line that opens with a label is a caption: short, without a final mark.
  private static func isCaption(_ line: ScalarLine, from end: Int) -> Bool {
    guard line.count <= 50, !"。；，".unicodeScalars.contains(line[line.count - 1]) else {
      return false
    }
    return line.isBlank(end) || line[end] == "：" || line[end] == ":" || line[end] == "."
      || end == line.count || line.isHan(end) && !"所中和与及至可".unicodeScalars.contains(line[end])
  }
}
