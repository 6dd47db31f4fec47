public import Languages
import Synchronization

/// A sentence with its blanks. It is cut at them when it is first said: of all sentences in all languages a run says few.
public struct SentenceTemplate: Sendable {
  public enum Blank: Sendable, Hashable {
    case subject
    case slip
    /// One-off capacity + cash.
    case cost
    /// Recurring capacity + cash.
    case runRate
    case value
    case probability
    /// A role or a `let` of the rule, by index.
    case role(Int)
    case definition(Int)
  }

  public enum Segment: Sendable, Hashable {
    /// A range of the text's UTF-8.
    case text(Range<Int>)
    case blank(Blank)
  }

  /// As written, its blanks between braces.
  public let text: String
  /// What it is written in: another language than the reader's, where the rule has no sentence in that one.
  public let language: Language
  private let cut: SentenceCut

  init(text: String, language: Language, cut: SentenceCut) {
    self.text = text
    self.language = language
    self.cut = cut
  }

  public var segments: [Segment] { cut.segments(of: text) }
}

extension SentenceTemplate: Hashable {
  public static func == (left: SentenceTemplate, right: SentenceTemplate) -> Bool {
    left.text == right.text && left.language == right.language && left.segments == right.segments
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(language)
  }
}

/// The segments of a sentence, made by whoever asks first.
final class SentenceCut: Sendable {
  private final class Segments: Sendable {
    let list: [SentenceTemplate.Segment]

    init(_ list: [SentenceTemplate.Segment]) {
      self.list = list
    }
  }

  private let names: BlankNames?
  private let made = AtomicLazyReference<Segments>()

  init(_ segments: [SentenceTemplate.Segment]) {
    names = nil
    _ = made.storeIfNil(Segments(segments))
  }

  /// - Parameter names: those of its blanks, each of which is known to be one.
  init(_ names: BlankNames) {
    self.names = names
  }

  func segments(of text: String) -> [SentenceTemplate.Segment] {
    if let made = made.load() { return made.list }
    return made.storeIfNil(Segments(names?.segments(of: text) ?? [])).list
  }
}

/// What the sentences of a rule may have between braces.
final class BlankNames: Sendable {
  private let roles: [Role]
  private let definitions: [String]
  private let givesCost: Bool
  private let givesRunRate: Bool

  init(roles: [Role], definitions: [String], givesCost: Bool, givesRunRate: Bool) {
    self.roles = roles
    self.definitions = definitions
    self.givesCost = givesCost
    self.givesRunRate = givesRunRate
  }

  func segments(of text: String) -> [SentenceTemplate.Segment] {
    let pieces = SentencePieces(text)
    return pieces.compactMap { piece in
      piece.isBlank ? blank(pieces.bytes[piece.place]).map { .blank($0) } : .text(piece.place)
    }
  }

  /// What a name stands for; nil for none.
  func blank(_ name: ArraySlice<UInt8>) -> SentenceTemplate.Blank? {
    if let known = Self.known(name) { return given(known) }
    if let role = roles.firstIndex(where: { name.spells($0.name) }) { return .role(role) }
    return definitions.firstIndex { name.spells($0) }.map { .definition($0) }
  }

  private static func known(_ name: ArraySlice<UInt8>) -> SentenceTemplate.Blank? {
    for (spelling, blank) in blanks where name.spells(spelling) { return blank }
    return nil
  }

  private static let blanks: [(StaticString, SentenceTemplate.Blank)] = [
    ("subject", .subject), ("slip", .slip), ("cost", .cost), ("run_rate", .runRate), ("value", .value),
    ("probability", .probability),
  ]

  /// Every name that a sentence may have.
  var all: [String] { Self.blanks.map { "\($0.0)" } + roles.map(\.name) + definitions }

  /// A cost is that of a month where a rule only gives such, and the other way round: a variant says it as its base does.
  private func given(_ blank: SentenceTemplate.Blank) -> SentenceTemplate.Blank {
    switch blank {
    case .cost where !givesCost && givesRunRate: .runRate
    case .runRate where !givesRunRate && givesCost: .cost
    default: blank
    }
  }
}
