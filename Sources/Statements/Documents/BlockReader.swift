/// Cuts lines into blocks, keeps the context that each inherits, and passes over what states nothing.
struct BlockReader {
  private enum Skipping { case none, frontMatter, fence(UInt8), replied, forwarded, signature, closing, mailHead }

  private let name: String
  private let format: DocumentFormat
  private var document = Document()
  private var block = Block()
  private var blockContext = StatementContext()
  private var headings: [(level: Int, title: String, section: StatementContext.Section)] = []
  private var items: [(indentation: Int, text: String)] = []
  private var table = TableReader()
  private var skipping = Skipping.none
  private var isFirstLine = true
  private var isInList = false
  /// The only line of the block so far, which a line of dashes below it would make a heading.
  private var loneLine: LineText?
  /// Something stands under the last title that is no heading by its form, such as « Risques : ».
  private var isTitleUsed = false
  /// A line that begins a forwarded mail if the next one goes on with it.
  private var heldLine: LineText?

  /// Below every heading that Markdown has.
  private static let titleLevel = 7
  private static let deepestList = 16

  init(name: String, format: DocumentFormat) {
    self.name = name
    self.format = format
  }

  mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) {
    let line = LineText(bytes, number: number)
    if let held = heldLine {
      heldLine = nil
      if Conversation.isForwardHead(held, followedBy: line) {
        skip(held, .forwarded)
        _ = begin(.replied, line, .forwarded)
        return
      }
      read(held)
    }
    if format == .text, !isFirstLine, case .none = skipping, Conversation.mayBeForwardHead(line) {
      heldLine = line
      return
    }
    read(line)
  }

  private mutating func read(_ line: LineText) {
    defer { isFirstLine = isFirstLine && line.isBlank }
    if passesOver(line) { return }
    if line.isBlank {
      table.end()
      return endBlock(keepingList: true)
    }
    if line.isRule { return readRule(line) }
    if format == .markdown, readMarkdown(line) { return }
    if format == .text, readText(line) { return }
    readProse(line)
  }

  mutating func finished() -> Document {
    if let held = heldLine {
      heldLine = nil
      read(held)
    }
    endBlock(keepingList: false)
    return document
  }

  // MARK: - What states nothing

  private mutating func passesOver(_ line: LineText) -> Bool {
    switch skipping {
    case .none: return startsPassing(line)
    case .frontMatter:
      skip(line, .frontMatter)
      if line.starts("---") || line.starts("...") { skipping = .none }
    case .fence(let mark):
      skip(line, .code)
      if line.bytes.prefix(3).count == 3, line.bytes.prefix(3).allSatisfy({ $0 == mark }) { skipping = .none }
    case .replied:
      // Under « … a écrit : » a quoted mail has its marks, and an answer may stand below it.
      if line.isBlank { return true }
      skipping = line.starts(">") ? .none : .forwarded
      skip(line, line.starts(">") ? .quotation : .forwarded)
    case .forwarded: skip(line, .forwarded)
    case .signature: skip(line, .signature)
    case .closing:
      guard Conversation.isSignature(line), !isSignatureMark(line) else {
        skipping = .none
        return startsPassing(line)
      }
      skip(line, .signature)
    case .mailHead:
      if line.isBlank { skipping = .none } else { skip(line, .mailHead) }
    }
    return true
  }

  private mutating func startsPassing(_ line: LineText) -> Bool {
    if isFirstLine, format == .markdown, line.starts("---") { return begin(.frontMatter, line, .frontMatter) }
    if isFirstLine, Conversation.isMailHead(line) { return begin(.mailHead, line, .mailHead) }
    if line.starts("```") || line.starts("~~~") { return begin(.fence(line.bytes.first ?? 0), line, .code) }
    if line.starts(">") { return pass(line, .quotation) }
    if Conversation.isForwardHead(line) { return begin(.replied, line, .forwarded) }
    if format == .text, isSignatureMark(line) { return begin(.signature, line, .signature) }
    if format == .text, Conversation.isGreeting(line) { return pass(line, .signature) }
    if format == .text, Conversation.isClosing(line) { return begin(.closing, line, .signature) }
    if Conversation.isLog(line) { return pass(line, .log) }
    return false
  }

  /// `-- `, which mail programs put before a signature.
  private func isSignatureMark(_ line: LineText) -> Bool { line.starts("--") && line.bytes.count == 2 }

  private mutating func begin(_ next: Skipping, _ line: LineText, _ reason: SkippedLine.Reason) -> Bool {
    skipping = next
    return pass(line, reason)
  }

  private mutating func pass(_ line: LineText, _ reason: SkippedLine.Reason) -> Bool {
    endBlock(keepingList: true)
    skip(line, reason)
    return true
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
    if line.indentation >= 4, block.isEmpty, !isInList {
      skip(line, .code)
      return true
    }
    return false
  }

  /// A rule across the page, or the underline of a heading.
  private mutating func readRule(_ line: LineText) {
    if let title = loneLine, line.starts("-") || line.starts("=") {
      let isNew = !block.isEmpty
      block = Block()
      endBlock(keepingList: false)
      enter(title, level: line.starts("=") ? 1 : 2)
      if isNew { skip(title, .heading) }
      return
    }
    endBlock(keepingList: false)
  }

  private mutating func enter(_ line: LineText, level: Int) {
    headings.removeAll { $0.level >= level }
    var title = Block()
    title.append(line)
    let text = String(decoding: title.text, as: UTF8.self)
    headings.append((level, text, Conversation.section(of: line.folded)))
    isTitleUsed = false
  }

  private mutating func readRow(_ line: LineText) {
    guard let row = table.row(line) else { return skip(line, .tableHead) }
    var context = context()
    if let label = row.label {
      context.subject = ([label] + [context.subject].compactMap { $0 }).joined(separator: " · ")
    }
    append(row.block, context)
  }

  // MARK: - Text

  private mutating func readText(_ line: LineText) -> Bool {
    guard let message = Conversation.message(line) else { return false }
    endBlock(keepingList: false)
    blockContext = context()
    block.append(message)
    endBlock(keepingList: false)
    return true
  }

  // MARK: - Prose

  private mutating func readProse(_ line: LineText) {
    if let item = line.listItem {
      endBlock(keepingList: true)
      items.removeAll { $0.indentation >= line.indentation }
      blockContext = context()
      block.append(item)
      isInList = true
      if items.count < Self.deepestList { items.append((line.indentation, item.text)) }
    } else {
      guard block.isEmpty else {
        loneLine = nil
        return block.append(line)
      }
      if line.indentation == 0 {
        isInList = false
        items.removeAll()
        if isTitleUsed { headings.removeAll { $0.level == Self.titleLevel } }
      }
      if Conversation.isTitle(line) {
        enter(line, level: Self.titleLevel)
        loneLine = line
        return skip(line, .heading)
      }
      blockContext = context()
      block.append(line)
      loneLine = line
    }
  }

  /// What a statement here inherits: the parent items, then the headings, the nearest first.
  private func context() -> StatementContext {
    let section = headings.last { $0.section != .plain }?.section ?? .plain
    // « Risques » names no subject: what stands above it does.
    let titles = headings.filter { $0.section == .plain }.map(\.title)
    let names = items.reversed().map(\.text) + titles.reversed()
    return StatementContext(subject: names.isEmpty ? nil : names.joined(separator: " · "), section: section)
  }

  private mutating func endBlock(keepingList: Bool) {
    if !keepingList || !block.isEmpty { table.end() }
    append(block, blockContext)
    block = Block()
    loneLine = nil
    if !keepingList {
      items.removeAll()
      isInList = false
    }
  }

  private mutating func append(_ block: Block, _ context: StatementContext) {
    if !block.isEmpty { isTitleUsed = true }
    for range in block.sentences() {
      document.statements.append(
        Statement(
          text: String(decoding: block.text[range], as: UTF8.self),
          place: block.place(at: range.lowerBound, file: name),
          context: context))
    }
  }
}
