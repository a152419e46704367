/// A paragraph of Word while it is read.
struct DocxParagraph: FlowWriter {
  /// A run with properties of its own.
  struct Run {
    var style: String?
    /// Nil where the run does not say.
    var isHidden: Bool?
    let index: Int
    /// How many bytes of its text were read.
    var offset = 0
  }

  /// Text of one element.
  struct Text {
    let keepsBlanks: Bool
    /// Where it began.
    let start: Int
  }

  var flow: FlowParagraph
  var style: String?
  var numId: Int?
  var ilvl: Int?
  var outlineLevel: Int?
  /// Its end is deleted, or hidden.
  var isEndDeleted = false
  var isEndHidden = false
  /// A page ends before what follows.
  var isPageBroken = false
  var isInInstruction = false
  var run: Run?
  /// The runs that it stands in: the base of a ruby is a run in a run.
  private var outerRuns: [Run] = []
  private(set) var text: Text?
  /// What stands in its text boxes.
  var boxes: [FlowItem] = []
  private var runCount = 0

  init(index: Int, place: Int, isContents: Bool) {
    flow = FlowParagraph()
    flow.index = index
    flow.place = place
    flow.isContents = isContents
  }

  var isContents: Bool {
    get { flow.isContents }
    set { flow.isContents = newValue }
  }

  mutating func openRun() {
    if let run { outerRuns.append(run) }
    run = Run(index: runCount)
    runCount += 1
  }

  mutating func closeRun() {
    run = outerRuns.popLast()
    text = nil
    isInInstruction = false
  }

  mutating func openText(keepsBlanks: Bool) {
    guard run != nil else { return }
    text = Text(keepsBlanks: keepsBlanks, start: flow.text.count)
  }

  /// Blanks at the ends of text count only where it says so.
  mutating func closeText() {
    if let text, !text.keepsBlanks {
      let end = flow.text[text.start...].lastIndex { !$0.isXMLBlank }.map { $0 + 1 } ?? text.start
      run?.offset -= flow.text.count - end
      flow.cut(to: end)
    }
    text = nil
  }

  /// Adds text as it stands in the part.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    guard let text else { return }
    var begin = 0
    if !text.keepsBlanks, flow.text.count == text.start {
      begin = unsafe bytes.firstIndex { !$0.isXMLBlank } ?? bytes.count
    }
    unsafe append(bytes, from: begin, at: place) { rest in
      unsafe rest.first == 0x0A || rest.first == 0x0D ? (1, [0x20]) : rest.oddLineEnd
    }
  }

  mutating func append(
    _ bytes: some Collection<UInt8>, as origin: FlowPiece.Origin, at place: Int
  ) {
    guard !bytes.isEmpty else { return }
    if isPageBroken {
      isPageBroken = false
      // Between pages stands a line's end, but not before the first word.
      if !flow.text.isEmpty { append(CollectionOfOne(0x0A), as: .joint, at: place) }
    }
    let piece = FlowPiece(
      start: flow.text.count, origin: origin, part: 0, paragraph: flow.index, run: run?.index,
      offset: run?.offset ?? 0, place: place)
    flow.append(bytes, piece)
    if origin != .joint { run?.offset += bytes.count }
  }

  /// Puts a paragraph before this one whose end is deleted.
  mutating func goOn(_ before: consuming DocxParagraph) {
    let width = before.flow.text.count
    // What stands before grows in its place, so that many such paragraphs cost no more than their text.
    before.flow.text += flow.text
    before.flow.pieces += flow.pieces.map { piece in
      var piece = piece
      piece.start += width
      return piece
    }
    before.boxes += boxes
    flow.isContents = flow.isContents || before.flow.isContents
    (flow.text, flow.pieces, boxes) = (before.flow.text, before.flow.pieces, before.boxes)
  }
}
