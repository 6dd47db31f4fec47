public import Languages
public import Portfolio
import Quantities

/// `impact.review`: what people have said of notes, a stanza a line, made to be read in a diff and to be merged.
///
/// ```
/// note semaine-07.md
/// said On a 3 sprints de retard sur la migration.
/// read delivery_delay d=3 sprint
/// confirmed by J. Martin on 2026-02-16
/// ```
public struct DecisionFile: Sendable {
  /// A line that says nothing the program understands, and what to write.
  public struct Fault: Error, Sendable {
    public let line: Int
    public let message: Localized<String>
  }

  public static let name = "impact.review"

  /// Comments, and the decision under them; lines that are no decision are kept as they are.
  private struct Stanza: Sendable {
    var kept: [String] = []
    var decision: Decision?
  }

  private var stanzas: [Stanza] = []
  public private(set) var faults: [Fault] = []

  public init() {}

  public var decisions: [Decision] { stanzas.compactMap(\.decision) }

  // MARK: - Reading

  public init(_ text: String) {
    var lines: [String] = []
    var first = 1
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
      if line.allSatisfy(\.isWhitespace) {
        add(lines, from: first)
        lines = []
        first = index + 2
      } else {
        lines.append(line)
      }
    }
    add(lines, from: first)
  }

  private mutating func add(_ lines: [String], from first: Int) {
    guard !lines.isEmpty else { return }
    let comments = Array(lines.prefix { $0.hasPrefix("#") })
    let rest = Array(lines.dropFirst(comments.count))
    guard !rest.isEmpty else { return stanzas.append(Stanza(kept: comments)) }
    do throws(Fault) {
      let decision = try StanzaReader(rest, first: first + comments.count).decision()
      stanzas.append(Stanza(kept: comments, decision: decision))
    } catch {
      faults.append(error)
      stanzas.append(Stanza(kept: lines))
    }
  }

  // MARK: - Writing

  /// Puts a decision in the place of an earlier one about the same line, or at the end.
  public mutating func put(_ decision: Decision) {
    if let place = stanzas.lastIndex(where: { $0.decision?.line == decision.line }) {
      stanzas[place].decision = decision
    } else {
      stanzas.append(Stanza(decision: decision))
    }
  }

  public mutating func remove(_ line: ReviewedLine) {
    stanzas.removeAll { $0.decision?.line == line }
  }

  /// - Parameter language: of the line on top that says what the file is, where it is new.
  public func text(in language: Language) -> String {
    let isNew = !stanzas.contains { !$0.kept.isEmpty }
    let opening = isNew ? ["# \(Self.opening[language])\n"] : []
    let texts = stanzas.map { stanza in
      stanza.kept.map { $0 + "\n" }.joined() + (stanza.decision?.stanza ?? "")
    }
    return (opening + texts).joined(separator: "\n")
  }

  private static let opening = Localized(
    fr: "Ce que la relecture a dit des notes. Écrit par `impact review` ; se corrige et se fusionne comme du texte.",
    en: "What the review said of the notes. Written by `impact review`; it may be edited and merged like any text.",
    nl:
      "Wat de nalezing van de notities zei. Geschreven door `impact review`; te wijzigen en samen te voegen als tekst.")
}

extension Decision {
  /// As it stands in a file.
  public var stanza: String {
    var lines = ["note \(line.note)", "said \(line.words)"]
    if let about = line.about { lines.append("about \(about)") }
    lines += readings.map { "read \($0)" }
    switch verdict {
    case .confirmed: lines.append("confirmed" + signature)
    case .corrected(let words):
      lines.append("corrected" + signature)
      lines.append("as \(ReviewedLine.oneLine(words))")
    case .dismissed: lines.append("dismissed" + signature)
    case .waiting: lines.append("waiting")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var signature: String {
    (by.map { " by \($0)" } ?? "") + (on.map { " on \($0.iso8601)" } ?? "")
  }
}

/// Reads one stanza.
private struct StanzaReader {
  private let lines: [(number: Int, key: String, value: String)]
  private let first: Int

  init(_ lines: [String], first: Int) {
    self.first = first
    self.lines = lines.enumerated().compactMap { index, line in
      guard !line.hasPrefix("#") else { return nil }
      let key = line.prefix { !$0.isWhitespace }
      return (first + index, String(key), ReviewedLine.oneLine(String(line.dropFirst(key.count))))
    }
  }

  func decision() throws(DecisionFile.Fault) -> Decision {
    var (note, said, about, words): (String?, String?, String?, String?)
    var verdict: (key: String, signature: String, line: Int)?
    var readings: [String] = []
    for line in lines {
      switch line.key {
      case "note": note = line.value
      case "said": said = line.value
      case "about": about = line.value
      case "read": readings.append(line.value)
      case "as": words = line.value
      case "confirmed", "corrected", "dismissed", "waiting": verdict = (line.key, line.value, line.number)
      default: throw .init(line: line.number, message: Self.unknown(line.key))
      }
    }
    guard let note, let said else { throw .init(line: first, message: Self.nothingSaid) }
    guard let verdict else { throw .init(line: first, message: Self.noVerdict) }
    if verdict.key == "corrected", words == nil { throw .init(line: verdict.line, message: Self.noWords) }
    let (by, on) = signature(verdict.signature)
    return Decision(
      line: ReviewedLine(note: note, words: said, about: about), readings: readings,
      verdict: Self.verdict(verdict.key, words ?? ""), by: by, on: on)
  }

  private static func verdict(_ key: String, _ words: String) -> Decision.Verdict {
    switch key {
    case "confirmed": .confirmed
    case "corrected": .corrected(to: words)
    case "dismissed": .dismissed
    default: .waiting
    }
  }

  /// `by J. Martin on 2026-02-16`; either may be left out.
  private func signature(_ text: String) -> (by: String?, on: CalendarDate?) {
    var words = text.split(separator: " ")
    var day: CalendarDate?
    if words.count >= 2, words[words.count - 2] == "on",
      let date = CalendarDate(iso8601: String(words[words.count - 1]))
    {
      day = date
      words.removeLast(2)
    }
    guard words.first == "by", words.count > 1 else { return (nil, day) }
    return (words.dropFirst().joined(separator: " "), day)
  }

  private static func unknown(_ key: String) -> Localized<String> {
    Localized(
      fr: "« \(key) » n'ouvre aucune ligne ici : note, said, about, read, confirmed, corrected, as, dismissed",
      en: "‘\(key)’ begins no line here: note, said, about, read, confirmed, corrected, as, dismissed",
      nl: "‘\(key)’ begint hier geen regel: note, said, about, read, confirmed, corrected, as, dismissed")
  }

  private static let nothingSaid = Localized(
    fr: "une décision dit de quelle ligne elle parle : `note` et `said`",
    en: "a decision says which line it is about: `note` and `said`",
    nl: "een beslissing zegt over welke regel ze gaat: `note` en `said`")
  private static let noVerdict = Localized(
    fr: "il manque la décision : confirmed, corrected ou dismissed",
    en: "the decision is missing: confirmed, corrected or dismissed",
    nl: "de beslissing ontbreekt: confirmed, corrected of dismissed")
  private static let noWords = Localized(
    fr: "une correction dit ce que la ligne veut dire : `as …`", en: "a correction says what the line means: `as …`",
    nl: "een correctie zegt wat de regel betekent: `as …`")
}
