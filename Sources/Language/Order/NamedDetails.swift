import Languages
import Quantities

/// What a statement names beside its subject: people, clients, days, what an invoice is for. Equal figures are the same
/// fact only where nothing that is named tells them apart.
public struct NamedDetails: Sendable, Hashable {
  public private(set) var words: Set<String> = []

  init() {}

  /// - Parameters:
  ///   - people: first names, which are names also where a sentence begins.
  ///   - note: the day of the note, whose week a day of the week is of.
  ///   - subject: what the statement is about, which tells two of its facts apart from none.
  init(_ statement: StatementWords, people: FirstNames, note: CalendarDate?, subject: () -> String) {
    var own: Set<WordKey>?
    for (index, token) in statement.tokens.enumerated() {
      let meaning = DetailWord.all[token.key]
      if case .weekday(let day) = meaning {
        words.insert("weekday \(day)" + (note.map { " of \($0.iso8601)" } ?? ""))
      } else if token.mayBeDate, let date = Self.date(statement.text(of: token)) {
        words.insert(date)
      } else if case .month(let month) = meaning, index > 0,
        let day = Int(statement.text(of: statement.tokens[index - 1]))
      {
        words.insert("\(day)/\(month)")
      } else if people.contains(token.key) {
        words.insert(statement.text(of: token))
      } else if token.isProper {
        own = own ?? Set(StatementWords(subject()).tokens.map(\.key))
        if own?.contains(token.key) == false { words.insert(statement.text(of: token)) }
      }
      if case .purpose = meaning, let purpose = Self.purpose(behind: index, statement) { words.insert(purpose) }
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

  /// `12/02` or `2026-02-12`, as day and month.
  private static func date(_ word: String) -> String? {
    let parts = word.split(whereSeparator: { $0 == "/" || $0 == "-" }).map { Int($0) }
    guard parts.count > 1, let first = parts[0], let second = parts[1] else { return nil }
    guard let third = parts.count > 2 ? parts[2] : nil, first > 31 else { return "\(first)/\(second)" }
    return "\(third)/\(second)"
  }

  /// « pour l'audit », “for the audit”: the first word behind that is neither an article nor a time.
  private static func purpose(behind index: Int, _ statement: StatementWords) -> String? {
    for token in statement.tokens[(index + 1)...].prefix(3) {
      let word = statement.text(of: token)
      switch DetailWord.all[token.key] {
      case .time: return nil
      case .article, .purpose: continue
      default: return word.first?.isNumber ?? true ? nil : word
      }
    }
    return nil
  }
}

/// A word that tells what the words beside it name.
private enum DetailWord: Sendable {
  /// From Monday, zero.
  case weekday(Int)
  /// From January, one.
  case month(Int)
  case purpose
  case article
  case time

  static let all: [WordKey: DetailWord] = {
    var all: [WordKey: DetailWord] = [:]
    for phrases in [(\OrderWords.times, DetailWord.time), (\.articles, .article), (\.purposes, .purpose)] {
      for language in Language.allCases {
        for words in OrderWords.all[language][keyPath: phrases.0].parts where words.count == 1 {
          all[WordKey(words[0])] = phrases.1
        }
      }
    }
    for language in Language.allCases {
      for month in Month.allCases {
        guard let name = month.words(in: language).first else { continue }
        all[WordKey("\(name)")] = .month(Int(month.rawValue))
      }
    }
    for day in Weekday.allCases { for name in day.names { all[WordKey("\(name)")] = .weekday(day.rawValue) } }
    return all
  }()
}

/// First names that are names wherever they stand.
public struct FirstNames: Sendable {
  private let names: Set<WordKey>

  /// - Parameter names: in small letters.
  public init(_ names: some Sequence<String>) { self.names = Set(names.map { WordKey($0) }) }

  func contains(_ word: WordKey) -> Bool { names.contains(word) }
}
