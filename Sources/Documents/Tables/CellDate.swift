import Language
import Quantities

/// In what order a column writes the day and the month when both are numbers.
enum DateOrder {
  case dayFirst
  case monthFirst

  /// Decided for a whole column: a first number beyond twelve is a day, a second one too; else by the fallback.
  init(cells: some Sequence<String>, fallback: DateOrder) {
    var (first, second) = (0, 0)
    for cell in cells {
      guard case .slashed(let one, let two, _)? = CellDate.parts(of: cell) else { continue }
      first = max(first, one)
      second = max(second, two)
    }
    self = first > 12 ? .dayFirst : second > 12 ? .monthFirst : fallback
  }
}

/// A cell that holds a day, with or without a time.
enum CellDate {
  enum Parts {
    case complete(year: Int, month: Int, day: Int)
    /// Two numbers of which either may be the day; the year when it is written.
    case slashed(Int, Int, year: Int?)
    /// « 15 juin », "Jun 15".
    case yearless(month: Int, day: Int)
    /// Days since 1899-12-30, as spreadsheets count.
    case serial(Int)
  }

  /// - Parameters:
  ///   - year: of a date that is written without one.
  ///   - allowsSerial: whether the column holds dates, so that a bare number is one.
  static func date(_ text: String, order: DateOrder, year: Int, allowsSerial: Bool = false) -> CalendarDate? {
    switch parts(of: text) {
    case .complete(let year, let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .slashed(let first, let second, let written):
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      return CalendarDate(year: written ?? year, month: month, day: day)
    case .yearless(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .serial(let days):
      guard allowsSerial, (30_000...80_000).contains(days) else { return nil }
      return CalendarDate(year: 1899, month: 12, day: 30)?.adding(days: days)
    case nil: return nil
    }
  }

  /// `2025-06-30T09:00Z`, `30/06/2025 12:00`, `30/Jun/25 12:00 AM`, `27/janv./26`, `Jun 30, 2025`, `lun. 30 juin 2025`.
  static func parts(of text: String) -> Parts? {
    guard text.utf8.count <= 40 else { return nil }
    var words = words(of: text)
    // « lundi 30 juin »: the day of the week adds nothing.
    if words.count > 2, case .name(let name) = words[0], month(named: name) == nil { words.removeFirst() }
    if words.count == 1, case .number(let serial, 5) = words[0], text.utf8.count == 5 { return .serial(serial) }
    guard words.count >= 2 else { return nil }
    switch (words[0], words[1], words.count > 2 ? words[2] : nil) {
    case (.number(let year, 4), .number(let month, _), .number(let day, _)?):
      return .complete(year: year, month: month, day: day)
    case (.number(let day, _), .name(let name), let third):
      return named(day: day, name, third)
    case (.name(let name), .number(let day, _), let third):
      return named(day: day, name, third)
    case (.number(let first, ...2), .number(let second, ...2), let third):
      guard hasDateMarks(text) else { return nil }
      guard case .number(let year, let digits)? = third, digits == 2 || digits == 4 else {
        return words.count == 2 ? .slashed(first, second, year: nil) : nil
      }
      return .slashed(first, second, year: fullYear(year))
    default: return nil
    }
  }

  private static func named(day: Int, _ name: String, _ third: Word?) -> Parts? {
    guard let month = month(named: name), day <= 31 else { return nil }
    guard case .number(let year, let digits)? = third, digits == 2 || digits == 4 else {
      return third == nil ? .yearless(month: month, day: day) : nil
    }
    return .complete(year: fullYear(year), month: month, day: day)
  }

  /// The year that a cell writes; nil for none.
  static func year(in text: String) -> Int? {
    switch parts(of: text) {
    case .complete(let year, _, _): year
    case .slashed(_, _, let year): year
    default: nil
    }
  }

  private static func fullYear(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

  /// `30/06`, `30.06.2025`, `30-06-25`: not `12,5`, `3 10` or `-9.15%`.
  private static func hasDateMarks(_ text: String) -> Bool {
    guard text.utf8.first.map(isASCIIDigit) == true, !text.utf8.contains(UInt8(ascii: "%")) else { return false }
    let marks = text.utf8.prefix(6)
    return marks.contains(UInt8(ascii: "/")) || marks.contains(UInt8(ascii: "-"))
      || text.utf8.prefix(10).count { $0 == UInt8(ascii: ".") } >= 2
  }

  private enum Word {
    case number(Int, digits: Int)
    case name(String)
  }

  /// Runs of digits and of letters; the time of day is cut off.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var run: [UInt8] = []
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func end() {
      guard let first = run.first else { return }
      let text = String(decoding: run, as: UTF8.self)
      words.append(isDigit(first) ? .number(Int(text) ?? 0, digits: run.count) : .name(text))
      run = []
    }
    for byte in Folding.folded(text) {
      if byte == UInt8(ascii: ":") { break }
      let isLetter = (0x61...0x7A).contains(byte)
      if isDigit(byte) || isLetter {
        if let last = run.last, isDigit(last) != isDigit(byte) { end() }
        run.append(byte)
      } else {
        end()
      }
      if words.count > 4 { break }
    }
    end()
    return words
  }

  /// The months of three languages by their first letters.
  private static func month(named name: String) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    return beginnings.firstIndex { $0.contains { name.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let beginnings: [[String]] = [
    ["jan"], ["fev", "feb"], ["mars", "mar", "maa", "mrt"], ["avr", "apr"], ["mai", "may", "mei"], ["juin", "jun"],
    ["juil", "jul"], ["aou", "aug"], ["sep"], ["oct", "okt"], ["nov"], ["dec"],
  ]
}
