import Language

/// Tells the lines that state nothing: front matter, code, other people's mail, forms, and what pages are laid out with.
struct PassedOverLines {
  enum Verdict {
    case passed(SkippedLine.Reason)
    /// A mark of layout, of which there is nothing to say.
    case silent
    /// What is left of the line without such marks.
    case text(LineText)
  }

  private enum State {
    case none, frontMatter, fence(UInt8), comment, markup(StaticString), styles, replied, forwarded, signature, closing
    case mailHead, disclaimer
  }

  private enum Quote { case none, others, callout }

  private let format: DocumentFormat
  private var state = State.none
  private var quote = Quote.none
  /// Inside `!!! warning`, whose text is indented.
  private var isAdmonition = false
  private var isFirstLine = true
  /// The title that the front matter gives, to be taken once.
  var title: String?

  init(format: DocumentFormat) {
    self.format = format
  }

  /// Whether a forwarded mail may begin here.
  var allowsForwarding: Bool {
    guard case .none = state else { return false }
    return !isFirstLine
  }

  mutating func forward() { state = .replied }

  mutating func verdict(on line: LineText) -> Verdict {
    defer { isFirstLine = isFirstLine && line.isBlank }
    switch state {
    case .none: return start(line)
    case .frontMatter: return frontMatter(line)
    case .fence(let mark):
      if line.bytes.prefix(3).count == 3, line.bytes.prefix(3).allSatisfy({ $0 == mark }) { state = .none }
      return .passed(.code)
    case .comment:
      if line.contains("-->") { state = .none }
      return .passed(.template)
    case .markup(let end):
      if line.contains(end) { state = .none }
      return .passed(.code)
    case .styles:
      if line.starts("}") { state = .none }
      return .passed(.code)
    case .replied:
      // Under « … a écrit : » a quoted mail has its marks, and an answer may stand below it.
      if line.isBlank { return .silent }
      let isMarked = line.starts(">")
      state = isMarked ? .none : .forwarded
      return .passed(isMarked ? .quotation : .forwarded)
    case .forwarded:
      guard format == .markdown, line.starts("#") else { return .passed(.forwarded) }
      state = .none
      return start(line)
    case .signature: return .passed(.signature)
    case .disclaimer:
      if line.isBlank { state = .none }
      return .passed(.signature)
    case .closing:
      guard Conversation.isSignature(line), !isSignatureMark(line) else {
        state = .none
        return start(line)
      }
      return .passed(.signature)
    case .mailHead:
      guard line.isBlank else { return .passed(.mailHead) }
      state = .none
      return .text(line)
    }
  }

  private mutating func frontMatter(_ line: LineText) -> Verdict {
    if line.starts("---") || line.starts("...") { state = .none }
    if line.starts("title:") {
      let text = line.dropping(6).text
      let name = text.hasPrefix("\"") || text.hasPrefix("'") ? String(text.dropFirst().dropLast()) : text
      title = name.isEmpty ? nil : name
    }
    return .passed(.frontMatter)
  }

  private mutating func start(_ line: LineText) -> Verdict {
    if line.starts(">") { return quoted(line) }
    quote = .none
    if let inner = admonition(line) { return inner }
    if let verdict = block(line) { return verdict }
    if Conversation.isForwardHead(line) { return begin(.replied, .forwarded) }
    if let verdict = farewell(line) { return verdict }
    if Conversation.isLog(line) { return .passed(.log) }
    if TemplateText.isUnfilled(line) { return .passed(.template) }
    if LinkText.isOnlyLinks(line) { return .passed(.link) }
    return .text(line)
  }

  private mutating func begin(_ next: State, _ reason: SkippedLine.Reason) -> Verdict {
    state = next
    return .passed(reason)
  }

  // MARK: - Quotations and callouts

  /// `> [!WARNING]`, `> :warning:`, `> ⚠️`: the author's own words; any other quotation is somebody's.
  private mutating func quoted(_ line: LineText) -> Verdict {
    let inner = line.dropping(1).indented(by: 0)
    if quote == .none { quote = Callout.opens(inner) ? .callout : .others }
    guard quote == .callout else { return .passed(.quotation) }
    guard let text = Callout.text(of: inner) else { return .silent }
    // Behind its mark the text is at the margin, whatever stood before it.
    let isWhole = text.column == inner.column
    return .text(text.indented(by: isWhole ? max(0, inner.column - line.column - 2) : 0))
  }

  /// `!!! warning "Title"` over indented lines, `:::note` and `:::` around others.
  private mutating func admonition(_ line: LineText) -> Verdict? {
    if Callout.opensAdmonition(line) {
      isAdmonition = line.starts("!!!") || line.starts("???")
      return .silent
    }
    guard isAdmonition, !line.isBlank else { return nil }
    guard line.indentation >= 4 else {
      isAdmonition = false
      return nil
    }
    return .text(line.indented(by: line.indentation - 4))
  }

  // MARK: - Code and mark-up

  private mutating func block(_ line: LineText) -> Verdict? {
    guard let first = line.bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "-"):
      if isFirstLine, format == .markdown, line.starts("---") { return begin(.frontMatter, .frontMatter) }
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if line.starts("```") || line.starts("~~~") { return begin(.fence(first), .code) }
    case UInt8(ascii: "<"): return markup(line)
    case UInt8(ascii: "{"):
      if line.starts("{%") || line.starts("{{"), line.endsInBrace { return .passed(.template) }
    default: break
    }
    // `.card {`, `@media print {`: no sentence ends so.
    if line.bytes.last == UInt8(ascii: "{"), first == 0x2E || first == 0x40 || isASCIILetter(first) {
      return begin(.styles, .code)
    }
    return nil
  }

  private mutating func markup(_ line: LineText) -> Verdict? {
    if line.starts("<!--") {
      if line.contains("-->") { return line.bytes.suffix(3).elementsEqual("-->".utf8) ? .passed(.template) : nil }
      return begin(.comment, .template)
    }
    let ends: [(StaticString, StaticString)] = [
      ("<style", "</style"), ("<script", "</script"), ("<svg", "</svg"), ("<pre", "</pre"),
    ]
    for (start, end) in ends where line.starts(start) {
      return line.contains(end) ? .passed(.code) : begin(.markup(end), .code)
    }
    return nil
  }

  // MARK: - Mails

  private mutating func farewell(_ line: LineText) -> Verdict? {
    if isFirstLine, Conversation.isMailHead(line) { return begin(.mailHead, .mailHead) }
    if Conversation.isDisclaimer(line) { return begin(.disclaimer, .signature) }
    guard format == .text else { return nil }
    if isSignatureMark(line) { return begin(.signature, .signature) }
    if Conversation.isGreeting(line) { return .passed(.signature) }
    if Conversation.isClosing(line) { return begin(.closing, .signature) }
    return nil
  }

  /// `-- `, which mail programs put before a signature.
  private func isSignatureMark(_ line: LineText) -> Bool { line.starts("--") && line.bytes.count == 2 }
}

/// The author's remarks that are set off from the text.
enum Callout {
  static func opens(_ line: LineText) -> Bool {
    line.starts("[!") || line.starts(":") && line.bytes.dropFirst().contains(UInt8(ascii: ":"))
      || marks.contains { line.starts($0) }
  }

  private static let marks: [StaticString] = [
    "⚠", "❗", "‼", "🚨", "🔴", "🟠", "🟡", "🟢", "ℹ", "💡", "📌", "📣", "🛑", "✅", "❌", "⛔", "🚧",
  ]

  /// What it says; nil for its mark alone.
  static func text(of line: LineText) -> LineText? {
    guard opens(line) else { return line }
    let end: Int? =
      if line.starts("[!") {
        line.bytes.firstIndex(of: UInt8(ascii: "]"))
      } else if line.starts(":") {
        line.bytes.dropFirst().firstIndex(of: UInt8(ascii: ":"))
      } else {
        line.bytes.firstIndex(of: 0x20)
      }
    guard let end else { return nil }
    let rest = line.dropping(end + 1 - line.bytes.startIndex)
    return rest.isBlank ? nil : rest
  }

  static func opensAdmonition(_ line: LineText) -> Bool {
    guard line.starts("!!!") || line.starts("???") || line.starts(":::") else { return false }
    return !line.bytes.dropFirst(3).contains(UInt8(ascii: "!"))
  }
}

/// Forms that nobody has filled in.
enum TemplateText {
  static func isUnfilled(_ line: LineText) -> Bool {
    return holdsPlaceholder(line.bytes) || line.contains("lorem ipsum") || line.contains("Lorem ipsum")
  }

  /// `<nom du projet>`, `[à compléter]`, `[insert date]`: brackets around words that ask for others.
  private static func holdsPlaceholder(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices {
      guard bytes[index] == 0x3C || bytes[index] == 0x5B else { continue }
      let isAngle = bytes[index] == 0x3C
      let inside = bytes[(index + 1)...].prefix(60).prefix { $0 != (isAngle ? 0x3E : 0x5D) }
      guard inside.endIndex < bytes.endIndex, bytes[inside.endIndex] == (isAngle ? 0x3E : 0x5D) else { continue }
      if isAngle ? asksForWords(inside) : asksByVerb(inside) { return true }
    }
    return false
  }

  /// Several words between angle brackets are no mark-up: attributes have their equals sign.
  private static func asksForWords(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first, isASCIILetter(first), !inside.contains(UInt8(ascii: "=")) else { return false }
    let areWords = inside.allSatisfy { isASCIILetter($0) || $0 >= 0x80 || " -_'".utf8.contains($0) }
    return areWords && inside.contains { $0 == 0x20 || $0 == 0x5F }
  }

  private static func asksByVerb(_ inside: ArraySlice<UInt8>) -> Bool {
    guard inside.first.map({ isASCIILetter($0) || $0 >= 0x80 }) == true else { return false }
    let folded = Folding.folded(String(decoding: inside, as: UTF8.self))
    return openings.contains { folded.starts(with: $0.utf8) }
  }

  private static let openings = NoteWords.any(\.templates)
}

/// Lines that hold nothing but links: what they name stands elsewhere.
enum LinkText {
  static func isOnlyLinks(_ line: LineText) -> Bool {
    var text = (line.listItem ?? line).bytes
    guard text.first == UInt8(ascii: "[") else { return false }
    while text.first == UInt8(ascii: "[") {
      guard let close = text.prefix(300).firstIndex(of: UInt8(ascii: "]")), close + 1 < text.endIndex,
        text[close + 1] == UInt8(ascii: "("), let end = text[close...].prefix(500).firstIndex(of: UInt8(ascii: ")"))
      else { return false }
      text = text[(end + 1)...].drop { $0 == 0x20 || $0 == 0x7C || $0 == 0x2C }
    }
    return text.isEmpty || isReadingTime(text)
  }

  /// `{:target="_blank"}, 5 mins`, `(7 min read)`: how long the page behind a link takes to read.
  private static func isReadingTime(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    if rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) { rest = rest[(end + 1)...] }
    let words = rest.split { !isASCIIDigit($0) && !isASCIILetter($0) }
    guard let number = words.first, number.allSatisfy(isASCIIDigit), (2...3).contains(words.count) else {
      return rest.isEmpty
    }
    return words[1].starts(with: "min".utf8) && (words.count == 2 || words[2].starts(with: "read".utf8))
  }
}

extension LineText {
  func contains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { part in
      guard let first = part.first, bytes.count >= part.count else { return false }
      return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: part) }
    }
  }

  fileprivate var endsInBrace: Bool { bytes.last == UInt8(ascii: "}") }
}

extension Optional {
  /// The value, which is nil from now on.
  mutating func take() -> Wrapped? {
    defer { self = nil }
    return self
  }
}
