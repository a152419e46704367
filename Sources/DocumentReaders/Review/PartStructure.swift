import SourceText

/// What stands around places of a part: runs and what they are made of, formulas, paragraphs.
struct PartStructure {
  /// An element by its tags; the end tag is empty where it has none.
  struct Element {
    let name: OfficeName
    let tag: Range<Int>
    fileprivate(set) var close: Range<Int>
    /// Of text: whether blanks at its ends count.
    let keepsBlanks: Bool

    var range: Range<Int> { tag.lowerBound..<max(tag.upperBound, close.upperBound) }
    var isSelfClosing: Bool { close.isEmpty }
    /// Between the tags.
    var content: Range<Int> { tag.upperBound..<max(tag.upperBound, close.lowerBound) }
  }

  /// A run that stands in no other run.
  struct Run {
    fileprivate(set) var element: Element
    fileprivate(set) var properties: Range<Int>?
    fileprivate(set) var children: [Element] = []
    /// Whether it stands in text that somebody inserted or moved.
    let isInserted: Bool

    var range: Range<Int> { element.range }
  }

  /// The runs that a place was asked for of, in order.
  fileprivate(set) var runs: [Run] = []
  /// Fields of one paragraph that a place was asked for of, whole, in order.
  ///
  /// What they show is computed anew, and all that stands in it is lost then. Links are none.
  fileprivate(set) var fields: [Range<Int>] = []
  /// Paragraphs by where they begin, formulas by where their tags begin and end, if that was asked for.
  fileprivate(set) var elements: [Int: Element] = [:]
  /// Where the properties of such paragraphs end, by where the paragraphs begin.
  fileprivate(set) var propertyEnds: [Int: Int] = [:]
  /// The ids of tracked changes, and of comments and their marks.
  fileprivate(set) var changeIDs: Set<Int> = []
  fileprivate(set) var commentIDs: Set<Int> = []
  /// The tag of the outermost element, and its end tag.
  fileprivate(set) var root: Element?

  /// Goes through a part.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - name: Its name.
  ///   - places: The places that are asked for, sorted.
  /// - Throws: ``PackageFault`` where it cannot be read.
  /// - Complexity: O(*n* · log *places*).
  init(of bytes: [UInt8], _ name: String, around places: [Int]) throws(PackageFault) {
    let scanner = StructureScanner(places)
    try XMLScanner.scan(bytes, name, into: scanner)
    self = scanner.structure
  }

  fileprivate init() {}

  /// The field that a place lies in.
  func field(at place: Int) -> Range<Int>? {
    let index = fields.partitioningIndex { $0.upperBound > place }
    return index < fields.count && fields[index].lowerBound < place ? fields[index] : nil
  }

  /// The run that a place lies in.
  func run(at place: Int) -> Run? {
    let index = runs.partitioningIndex { $0.range.lowerBound >= place } - 1
    return index >= 0 && place < runs[index].range.upperBound ? runs[index] : nil
  }
}

private final class StructureScanner: XMLReceiver {
  var structure = PartStructure()
  private let places: [Int]
  private var open: [PartStructure.Element] = []
  /// How many elements are open that hold the outermost run, the run among them.
  private var runDepth: Int?
  private var run: PartStructure.Run?
  private var insertions = 0
  private var fields = OpenFields()

  init(_ places: [Int]) { self.places = places }

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    let element = PartStructure.Element(
      name: name, tag: attributes.place,
      close: attributes.place.upperBound..<attributes.place.upperBound,
      keepsBlanks: name == .t && attributes.value("space") == "preserve")
    open.append(element)
    switch name {
    case .r where runDepth == nil:
      runDepth = open.count
      run = PartStructure.Run(element: element, isInserted: insertions > 0)
    case .ins, .moveTo: insertions += 1
    case .fldChar where open.count - 1 == runDepth:
      fields.take(attributes.value("fldCharType"), in: run?.range.lowerBound ?? 0)
    case .fldSimple where runDepth == nil:
      fields.open(at: element.tag.lowerBound, attributes.value("instr") ?? "")
    case .comment, .commentRangeStart, .commentRangeEnd, .commentReference:
      if let id = attributes.number("id") { structure.commentIDs.insert(id) }
    default: break
    }
    if name.isTracked, let id = attributes.number("id") { structure.changeIDs.insert(id) }
  }

  func close(_ name: OfficeName, at place: Range<Int>) {
    guard var element = open.popLast() else { return }
    element.close = place
    if name == .ins || name == .moveTo { insertions -= 1 }
    if open.isEmpty { structure.root = element }
    if name == .fldSimple, runDepth == nil { keep(fields.close(at: element.range.upperBound)) }
    if name == .p, runDepth == nil { fields = OpenFields() }
    if let runDepth {
      closeInRun(element, runDepth)
    } else if name == .oMath || name == .p {
      for place in [element.tag.lowerBound] + (name == .oMath ? [element.tag.upperBound] : [])
      where isWanted(place...place) {
        structure.elements[place] = element
      }
    } else if name == .pPr, let paragraph = open.last, paragraph.name == .p {
      let start = paragraph.tag.lowerBound
      if isWanted(start...start) { structure.propertyEnds[start] = element.range.upperBound }
    }
  }

  private func closeInRun(_ element: PartStructure.Element, _ depth: Int) {
    if open.count == depth {
      if element.name == .rPr, run?.children.isEmpty == true {
        run?.properties = element.range
      } else {
        run?.children.append(element)
      }
    } else if open.count < depth, var run {
      run.element = element
      if isWanted(element.range.lowerBound...element.range.upperBound) {
        structure.runs.append(run)
      }
      if fields.isEnding { keep(fields.close(at: run.range.upperBound)) }
      self.run = nil
      runDepth = nil
    }
  }

  func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard open.last?.name == .instrText else { return }
    unsafe fields.addInstruction(String(decoding: bytes.prefix(16), as: UTF8.self))
  }

  private func keep(_ field: Range<Int>?) {
    guard let field, isWanted(field.lowerBound...field.upperBound) else { return }
    structure.fields.append(field)
  }

  private func isWanted(_ range: ClosedRange<Int>) -> Bool {
    let index = places.partitioningIndex { $0 >= range.lowerBound }
    return index < places.count && places[index] <= range.upperBound
  }
}

/// The fields of a paragraph that are open.
private struct OpenFields {
  private var open: [(start: Int, instruction: String)] = []
  /// Whether the run that is open ends one.
  private(set) var isEnding = false

  /// Takes a character that begins, parts or ends a field, in a run.
  mutating func take(_ kind: String?, in run: Int) {
    switch kind {
    case "begin": open(at: run, "")
    case "end": isEnding = true
    default: break
    }
  }

  mutating func open(at place: Int, _ instruction: String) { open.append((place, instruction)) }

  mutating func addInstruction(_ text: String) {
    guard let last = open.indices.last, open[last].instruction.utf8.count < 16 else { return }
    open[last].instruction += text
  }

  /// - Returns: The outermost field, where that ends; nil for links, and where another one is still open.
  mutating func close(at place: Int) -> Range<Int>? {
    isEnding = false
    guard let field = open.popLast(), open.isEmpty else { return nil }
    let isLink = field.instruction.drop { $0 == " " }.hasPrefix("HYPERLINK")
    return isLink ? nil : field.start..<place
  }
}

extension OfficeName {
  /// Whether it is a tracked change.
  fileprivate var isTracked: Bool {
    switch self {
    case .ins, .del, .moveTo, .moveFrom, .cellDel: true
    default: isChange
    }
  }
}
