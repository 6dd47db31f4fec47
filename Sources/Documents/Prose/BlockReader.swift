import Language

/// Cuts lines into blocks and keeps the context that each inherits; what states nothing goes to `PassedOverLines`.
struct BlockReader {
  private let name: String
  private let format: DocumentFormat
  private var document = Document()
  private var paragraph = Paragraph()
  private var paragraphContext = StatementContext()
  private var headings: [Heading] = []
  private var items: [ParentItem] = []
  private var table = TableReader()
  private var passing: PassedOverLines
  private var chat = ChatReader()
  private var isInList = false
  /// Something stands under the last title that is no heading by its form, such as « Risques : ».
  private var isTitleUsed = false
  /// A line that begins a forwarded mail if the next one goes on with it.
  private var heldLine: LineText?
  /// Under a title of risks a sentence said that it has come true: « Glissement constaté : ».
  private var isConfirmed = false
  /// The last paragraph before a table.
  private var lead: String?

  private struct Heading {
    let level: Int
    let title: String
    let kind: SectionTitle.Kind
    let part: PartName?

    init(level: Int, title: String) {
      self.level = level
      self.title = title
      kind = SectionTitle.kind(of: Folding.folded(title))
      part = PartName(title)
    }
  }

  private struct ParentItem {
    let indentation: Int
    let line: LineText
    /// Most items have none below them, and are never asked.
    lazy var text = line.plainText
  }

  /// Below every heading that Markdown has.
  private static let titleLevel = 7
  private static let deepestList = 16

  init(name: String, format: DocumentFormat) {
    self.name = name
    self.format = format
    passing = PassedOverLines(format: format)
  }

  mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) {
    let line = LineText(bytes, number: number)
    if let held = heldLine {
      heldLine = nil
      if Conversation.isForwardHead(held, followedBy: line) {
        skip(held, .forwarded)
        passing.forward()
        return skip(line, .forwarded)
      }
      read(held)
    }
    if passing.allowsForwarding, Conversation.mayBeForwardHead(line) {
      heldLine = line
      return
    }
    read(line)
  }

  private mutating func read(_ line: LineText) {
    switch passing.verdict(on: line) {
    case .passed(let reason):
      if reason != .quotation || !paragraph.isEmpty { endBlock(keepingList: true) }
      if let title = passing.title.take() { enter(Array(title.utf8), level: 1, at: line) }
      return skip(line, reason)
    case .silent: return
    case .text(let inner): return readText(inner)
    }
  }

  private mutating func readText(_ line: LineText) {
    if line.isBlank {
      endTable()
      return endBlock(keepingList: true)
    }
    if line.isRule { return readRule(line) }
    if readMessage(line) { return }
    if format == .markdown, readMarkdown(line) { return }
    readProse(line)
  }

  mutating func finished() -> Document {
    if let held = heldLine {
      heldLine = nil
      read(held)
    }
    endTable()
    endBlock(keepingList: false)
    return document
  }

  private mutating func skip(_ line: LineText, _ reason: SkippedLine.Reason) {
    if !line.isBlank { document.skipped.append(SkippedLine(line: line.number, reason: reason)) }
  }

  // MARK: - Markdown

  private mutating func readMarkdown(_ line: LineText) -> Bool {
    let level = line.bytes.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(level), line.bytes.count == level || line.bytes[line.bytes.startIndex + level] == 0x20 {
      endBlock(keepingList: false)
      enter(line.dropping(level), level: level)
      skip(line, .heading)
      return true
    }
    if line.starts("|") {
      endBlock(keepingList: true)
      readRow(line)
      return true
    }
    if line.indentation >= 4, paragraph.isEmpty, !isInList {
      skip(line, .code)
      return true
    }
    return false
  }

  /// A rule across the page, or the underline of a heading.
  private mutating func readRule(_ line: LineText) {
    guard let title = paragraph.loneLine ?? titleAbove(line), line.starts("-") || line.starts("=") else {
      return endBlock(keepingList: false)
    }
    let isNew = !paragraph.isEmpty
    paragraph = Paragraph()
    endBlock(keepingList: false)
    enter(title, level: line.starts("=") ? 1 : 2)
    if isNew { skip(title, .heading) }
  }

  /// The title right above, which its underline makes a heading.
  private func titleAbove(_ line: LineText) -> LineText? {
    guard let last = lastTitle, last.number + 1 == line.number else { return nil }
    return last
  }

  private var lastTitle: LineText?

  private mutating func enter(_ line: LineText, level: Int) {
    var title = Block()
    title.append(line)
    enter(title.text, level: level, at: line)
  }

  private mutating func enter(_ title: [UInt8], level: Int, at line: LineText) {
    headings.removeAll { $0.level >= level }
    let text = String(decoding: title, as: UTF8.self)
    headings.append(Heading(level: level, title: text))
    document.headings.append(NoteHeading(line: line.number, level: level, title: text))
    isTitleUsed = false
    isConfirmed = false
    lead = nil
  }

  private mutating func readRow(_ line: LineText) {
    if let reason = passedOver { return skip(line, reason) }
    guard let row = table.row(line) else { return skip(line, .tableHead) }
    if let reason = row.passedOver { return skip(line, reason) }
    var context = context()
    if let label = row.label {
      context.subject = ([label] + [context.subject].compactMap { $0 }).joined(separator: " · ")
    }
    isTitleUsed = true
    guard !row.block.isEmpty else { return }
    // A cell is never cut, whatever full stops its head has.
    append(row.block, 0..<row.block.text.count, context)
  }

  private mutating func endTable() {
    let context = table.hasRows ? context() : StatementContext()
    if let table = table.ended(context: context, lead: lead) { document.tables.append(table) }
  }

  // MARK: - Chats

  private mutating func readMessage(_ line: LineText) -> Bool {
    guard let message = chat.message(line, format: format) else { return false }
    endBlock(keepingList: false)
    if message.isBlank {
      skip(line, .messageHead)
    } else {
      readProse(message)
      // A message on one line is whole.
      if message.number == line.number, message.column > line.column { endBlock(keepingList: false) }
    }
    return true
  }

  // MARK: - Prose

  private mutating func readProse(_ line: LineText) {
    if let item = line.listItem {
      endBlock(keepingList: true)
      items.removeAll { $0.indentation >= line.indentation }
      paragraphContext = context()
      paragraph.append(item)
      isInList = true
      if items.count < Self.deepestList { items.append(ParentItem(indentation: line.indentation, line: item)) }
    } else {
      guard paragraph.isEmpty else { return paragraph.append(line) }
      if line.indentation == 0 {
        isInList = false
        items.removeAll()
        if isTitleUsed { headings.removeAll { $0.level == Self.titleLevel } }
      }
      if SectionTitle.isTitle(line) {
        enter(line, level: Self.titleLevel)
        lastTitle = line
        return skip(line, .heading)
      }
      paragraphContext = context()
      paragraph.append(line)
    }
  }

  /// What a statement here inherits: the parent items, then the headings, the nearest first.
  private mutating func context() -> StatementContext {
    var section = StatementContext.Section.plain
    var names: [String] = []
    for index in items.indices.reversed() {
      names.append(items[index].text)
      if section == .plain { section = SectionTitle.sectionBelow(item: items[index].text) }
    }
    var part = names.lazy.compactMap(PartName.init).first
    for heading in headings.reversed() {
      // « Risques » names no subject: what stands above it does.
      switch heading.kind {
      case .section(.plain):
        names.append(heading.title)
        part = part ?? heading.part
      case .section(let named): if section == .plain { section = named }
      case .passedOver: break
      }
    }
    if section == .risks,
      isConfirmed || names.prefix(items.count).contains(where: { RiskState.isConfirmed(Array($0.utf8)) })
    {
      section = .plain
    }
    return StatementContext(
      subject: names.isEmpty ? nil : names.joined(separator: " · "), section: section,
      name: part?.text)
  }

  /// Why nothing under the headings here is a fact about the plan.
  private var passedOver: SkippedLine.Reason? {
    for heading in headings {
      if case .passedOver(let reason) = heading.kind { return reason }
    }
    return nil
  }

  private mutating func endBlock(keepingList: Bool) {
    if !keepingList || !paragraph.isEmpty { endTable() }
    appendParagraph()
    paragraph = Paragraph()
    if !keepingList {
      items.removeAll()
      isInList = false
    }
  }

  private mutating func appendParagraph() {
    guard !paragraph.isEmpty else { return }
    isTitleUsed = true
    if let reason = passedOver {
      for line in paragraph.lines { skip(line, reason) }
      return
    }
    var context = paragraphContext
    for block in paragraph.blocks() where !block.isEmpty {
      let isRisk = context.section == .risks
      if isRisk, RiskState.isClosed(block.text) {
        document.skipped.append(SkippedLine(line: block.firstLine, reason: .closedRisk))
        continue
      }
      let states = isRisk && RiskState.isConfirmed(block.text)
      if states {
        context.section = .plain
        if items.isEmpty { isConfirmed = true }
      }
      for range in block.sentences() { append(block, range, context) }
      if states, !items.isEmpty { context.section = .risks }
      lead = String(decoding: block.text, as: UTF8.self)
    }
  }

  private mutating func append(_ block: Block, _ range: Range<Int>, _ context: StatementContext) {
    document.statements.append(
      Statement(
        text: String(decoding: block.text[range], as: UTF8.self),
        place: block.place(at: range.lowerBound, file: name),
        context: context))
  }
}

extension LineText {
  /// Without its mark-up.
  fileprivate var plainText: String {
    var block = Block()
    block.append(self)
    return String(decoding: block.text, as: UTF8.self)
  }
}
