import Language
public import Quantities

/// Whose project a note tells of, and when: from its front matter, its first heading, or its name.
public struct NoteHead: Sendable, Hashable {
  public let project: String
  /// The Monday, where the note names its week.
  public let day: CalendarDate
  /// The number of the week, where the note counts weeks.
  public let week: Int?

  public init(project: String, day: CalendarDate, week: Int? = nil) {
    self.project = project
    self.day = day
    self.week = week
  }

  /// - Parameter asOf: whose year a week without one is of.
  /// - Returns: nil where nothing of the note tells when it was written.
  public init?(of bytes: [UInt8], name: String, asOf: CalendarDate) {
    var lines = FrontMatter.lines(ofHead: bytes)
    let fields = FrontMatter(takenFrom: &lines)
    var moments: [Moment] = []
    if let date = fields.date { moments.append(Moment(date, year: asOf.civil.year)) }
    if let week = fields.week { moments.append(Moment("week " + week, year: asOf.civil.year)) }
    if let heading = lines.first(where: { !$0.isEmpty }) { moments.append(Moment(heading, year: asOf.civil.year)) }
    let file = String(name.split(separator: "/").last ?? "")
    moments.append(Moment(file, year: asOf.civil.year))
    guard let time = Self.time(moments, year: asOf.civil.year) else { return nil }
    let stem = name.lowercased().split(separator: ".").first.map(String.init) ?? name
    self.init(
      project: fields.project?.lowercased() ?? stem.filter { !$0.isNumber }, day: time.day,
      week: time.week)
  }

  /// The first day that is told, else the first week, in the year that is told beside it.
  private static func time(_ moments: [Moment], year: Int) -> (day: CalendarDate, week: Int?)? {
    let week = moments.lazy.compactMap(\.week).first
    if let day = moments.lazy.compactMap(\.day).first { return (day, week) }
    guard let week else { return nil }
    let written = moments.lazy.compactMap(\.year).first
    return CalendarDate.monday(ofWeek: week, year: written ?? year).map { ($0, week) }
  }
}

/// A day or a week that a line names.
private struct Moment {
  private(set) var day: CalendarDate?
  private(set) var week: Int?
  private(set) var year: Int?

  private static let weekWords: Set<String> = ["semaine", "sem", "week", "wk", "cw", "kw", "s", "w"]

  init(_ text: String, year: Int) {
    let words = Self.words(text)
    for index in words.indices {
      if words[index].count == 4, let number = Int(words[index]), (1990...2100).contains(number) {
        self.year = self.year ?? number
      }
      if Self.weekWords.contains(words[index]), index + 1 < words.count, words[index + 1].count <= 2,
        let number = Int(words[index + 1]), (1...53).contains(number)
      {
        week = week ?? number
      }
      guard index + 2 < words.count, day == nil else { continue }
      day = Self.day(words[index], words[index + 1], words[index + 2])
    }
  }

  /// `2026 02 16`, `16 02 2026`, « 16 février 2026 ».
  private static func day(_ first: String, _ second: String, _ third: String) -> CalendarDate? {
    guard (first.count == 4) != (third.count == 4), first.count <= 4, third.count <= 4 else { return nil }
    if let year = Int(first), let month = Int(second), let day = Int(third), year >= 1990 {
      return CalendarDate(year: year, month: month, day: day)
    }
    if let day = Int(first), let month = Int(second), let year = Int(third), year >= 1990 {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard Int(first) != nil, Int(second) == nil, let year = Int(third), year >= 1990 else { return nil }
    return CellDate.date("\(first) \(second) \(third)", order: .dayFirst, year: year)
  }

  /// Runs of digits and of letters, without accents and capitals.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in String(decoding: Folding.folded(text), as: UTF8.self) {
      let isDigit = character.isNumber
      if !isDigit, !character.isLetter || character == " " {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      if let last = word.last, last.isNumber != isDigit {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
