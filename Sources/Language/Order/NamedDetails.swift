import Languages
import Quantities

/// What a statement names beside its subject: people, clients, days, what an invoice is for. Equal figures are the same
/// fact only where nothing that is named tells them apart.
public struct NamedDetails: Sendable, Hashable {
  public private(set) var words: Set<String> = []

  init() {}

  /// - Parameters:
  ///   - subject: what the statement is about, which tells two of its facts apart from none.
  ///   - people: first names in small letters, which are names also where a sentence begins.
  ///   - note: the day of the note, whose week a day of the week is of.
  init(_ text: String, subject: String = "", people: Set<String> = [], note: CalendarDate? = nil) {
    let tokens = Self.tokens(text)
    let own = Set(Self.tokens(subject).map { $0.text.lowercased() })
    for (index, token) in tokens.enumerated() {
      let small = token.text.lowercased()
      let before = index > 0 ? tokens[index - 1].text.lowercased() : ""
      if let day = Self.weekdays.firstIndex(of: small) {
        words.insert("weekday \(day % 7)" + (note.map { " of \($0.iso8601)" } ?? ""))
      } else if let date = Self.date(small) {
        words.insert(date)
      } else if let month = Self.months.firstIndex(of: small), let day = Int(before) {
        words.insert("\(day)/\(month % 12 + 1)")
      } else if people.contains(small) || token.isProper && !own.contains(small) {
        words.insert(small)
      }
      if Self.isOne(of: \.purposes, small), let purpose = Self.purpose(behind: index, tokens) { words.insert(purpose) }
    }
  }

  /// Both name something, and nothing that the other does; or both a day, and another one.
  func isOther(than other: NamedDetails) -> Bool {
    if words.isEmpty || other.words.isEmpty { return false }
    let days = (weekdays, other.weekdays)
    if !days.0.isEmpty, !days.1.isEmpty, days.0.isDisjoint(with: days.1) { return true }
    return words.isDisjoint(with: other.words)
  }

  public var weekdays: Set<String> { words.filter { $0.hasPrefix("weekday ") } }

  public var hasWeekday: Bool { !weekdays.isEmpty }

  private struct Token {
    var text = ""
    /// A capital letter that no beginning of a sentence asks for.
    var isProper = false
  }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var opensSentence = true
    func close(_ opens: Bool) {
      if !word.isEmpty {
        tokens.append(Token(text: word, isProper: !opensSentence && isName(word)))
        opensSentence = false
        word = ""
      }
      if opens { opensSentence = true }
    }
    for character in text {
      if character.isLetter || character.isNumber || character == "-" || character == "/" {
        word.append(character)
      } else {
        close(".:;!?—–•«»\"(".contains(character))
      }
    }
    close(false)
    return tokens
  }

  /// « Paul », « Z »; « TJM » and « J/H » are abbreviations.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return false }
    return word.count == 1 || word.dropFirst().contains(where: \.isLowercase)
  }

  /// `12/02` or `2026-02-12`, as day and month.
  private static func date(_ word: String) -> String? {
    let parts = word.split(whereSeparator: { $0 == "/" || $0 == "-" }).map { Int($0) }
    guard parts.count > 1, let first = parts[0], let second = parts[1] else { return nil }
    guard let third = parts.count > 2 ? parts[2] : nil, first > 31 else { return "\(first)/\(second)" }
    return "\(third)/\(second)"
  }

  /// « pour l'audit », “for the audit”: the first word behind that is neither an article nor a time.
  private static func purpose(behind index: Int, _ tokens: [Token]) -> String? {
    for token in tokens[(index + 1)...].prefix(3) {
      let small = token.text.lowercased()
      if small.first?.isNumber ?? true || isOne(of: \.times, small) { return nil }
      if isOne(of: \.articles, small) || isOne(of: \.purposes, small) { continue }
      return small
    }
    return nil
  }

  private static func isOne(of phrases: KeyPath<OrderWords, Phrases>, _ word: String) -> Bool {
    Language.allCases.contains { OrderWords.all[$0][keyPath: phrases].contains(word) }
  }

  /// Seven of each language, in order.
  private static let weekdays = Weekdays.all.map { "\($0)" }

  /// Twelve of each language, in order: their full names.
  private static let months = Language.allCases.flatMap(Months.full)
}
