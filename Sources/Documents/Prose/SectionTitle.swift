import Language

/// What a heading makes of what stands under it.
enum SectionTitle {
  enum Kind {
    case section(StatementContext.Section)
    /// « Congés », "Questions": nothing under it is a fact about the plan.
    case passedOver(SkippedLine.Reason)
  }

  /// - Parameter heading: folded.
  static func kind(of heading: [UInt8]) -> Kind {
    let words = words(of: heading)
    for (reason, names) in passedOver {
      if names.contains(where: { isNamed(words, $0) }) { return .passedOver(reason) }
    }
    let text = " " + String(decoding: heading, as: UTF8.self)
    return .section(
      sections.first { section in section.words.contains { Conversation.contains(text, $0) } }?.section ?? .plain)
  }

  static func section(of heading: [UInt8]) -> StatementContext.Section {
    guard case .section(let section) = kind(of: heading) else { return .plain }
    return section
  }

  /// « Options : » over items of its own: what they say is aimed at, as under such a heading.
  static func sectionBelow(item: String) -> StatementContext.Section {
    guard item.utf8.last == UInt8(ascii: ":"), item.utf8.count <= 40,
      section(of: Folding.folded(item)) == .goals
    else { return .plain }
    return .goals
  }

  private static let sections: [(section: StatementContext.Section, words: [String])] = [
    (.risks, NoteWords.any(\.risks)), (.goals, NoteWords.any(\.goals)), (.recap, NoteWords.any(\.recaps)),
  ]

  /// The words that a heading begins with, of few in all.
  private static let passedOver: [(reason: SkippedLine.Reason, names: [String])] = [
    (.planned, NoteWords.any(\.leave)), (.open, NoteWords.any(\.openPoints)),
  ]
  private static let longest = 5

  private static func isNamed(_ words: [Substring], _ name: String) -> Bool {
    let name = name.split(separator: " ")
    guard words.count <= name.count + 3, words.count <= longest else { return false }
    let rest = words.dropFirst(words.first.map(openings.contains) == true ? 1 : 0)
    return words.starts(with: name) || rest.starts(with: name)
  }

  private static let openings = Set(NoteWords.any(\.headingOpenings).map { $0[...] })

  private static func words(of heading: [UInt8]) -> [Substring] {
    // « Backlog : 3 sprints de retard » says more than where it stands.
    let title = heading.last == UInt8(ascii: ":") ? heading.dropLast() : heading[...]
    guard title.count <= 60, !title.contains(UInt8(ascii: ":")) else { return [] }
    return String(decoding: title.map { isASCIILetter($0) || isASCIIDigit($0) ? $0 : 0x20 }, as: UTF8.self)
      .split(separator: " ").filter { $0.first?.isNumber == false }
  }

  /// A line that is a title without the form of a heading: « Risques : », « **Objectifs** », « RISQUES ».
  static func isTitle(_ line: LineText) -> Bool {
    // Nearly every line is none by its form: nothing is folded for it.
    guard line.bytes.count <= 80, !line.bytes.contains(where: isASCIIDigit) else { return false }
    let count = line.bytes.split(separator: 0x20).count
    let isBold = line.starts("**") && line.bytes.suffix(3).contains(UInt8(ascii: "*"))
    let isShouted = !line.bytes.contains { (0x61...0x7A).contains($0) }
    guard count <= 4, count == 1 || isBold || isShouted || line.bytes.last == UInt8(ascii: ":") else { return false }
    let folded = line.folded
    guard let first = folded.split(separator: 0x20).first else { return false }
    return opensSection(folded, first: first.filter(isASCIILetter))
  }

  /// "Mitigation plan:": it begins with the words themselves.
  private static func isNamedGoal(_ folded: [UInt8]) -> Bool {
    let title = " " + String(decoding: folded.drop { !isASCIILetter($0) }, as: UTF8.self)
    return NoteWords.any(\.goals).contains { $0.hasPrefix(" ") && title.hasPrefix($0) }
  }

  private static func opensSection(_ folded: [UInt8], first: [UInt8]) -> Bool {
    switch kind(of: folded) {
    case .passedOver: return true
    case .section(let whole): return whole == .recap || section(of: first) != .plain || isNamedGoal(folded)
    }
  }
}

/// What a sentence about a risk says of it.
enum RiskState {
  /// « avéré », "confirmed", "bevestigd": it has come true, and is no risk any more.
  static func isConfirmed(_ text: [UInt8]) -> Bool {
    var before: ArraySlice<UInt8> = []
    for word in Folding.folded(String(decoding: text, as: UTF8.self)).split(whereSeparator: { !isASCIILetter($0) }) {
      if isOne(word, among: confirmed), !isOne(before, among: denials) { return true }
      before = word
    }
    return false
  }

  /// « clos », "closed", "gesloten", said as its state rather than in a sentence.
  static func isClosed(_ text: [UInt8]) -> Bool {
    let folded = Folding.folded(String(decoding: text, as: UTF8.self))
    let marks = folded.indices.filter { "([:|-".utf8.contains(folded[$0]) }
    let ends = marks.map { folded[($0 + 1)...].drop { $0 == 0x20 } } + [lastWord(of: folded)]
    return ends.contains { end in isOne(end.prefix { isASCIILetter($0) }, among: closed) }
      || isOne(folded.prefix { isASCIILetter($0) }, among: closed)
  }

  private static func lastWord(of folded: [UInt8]) -> ArraySlice<UInt8> {
    let trimmed = folded[...].prefix(upTo: (folded.lastIndex(where: isASCIILetter) ?? -1) + 1)
    return trimmed.suffix(from: (trimmed.lastIndex { !isASCIILetter($0) } ?? -1) + 1)
  }

  private static func isOne(_ word: ArraySlice<UInt8>, among words: [StaticString]) -> Bool {
    words.contains { $0.withUTF8Buffer { $0.elementsEqual(word) } }
  }

  private static let confirmed = NoteWords.any(\.confirmed)
  private static let denials = NoteWords.any(\.denials)
  private static let closed = NoteWords.any(\.closed)
}
