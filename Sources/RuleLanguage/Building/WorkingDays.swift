import Diagnostics
import Quantities

// Which days are worked: calendars of public holidays, closures and half days.
extension Program {
  /// The calendars of public holidays that are known: as a model writes them, and what `calendar` calls them.
  static let calendars: [(spelling: String, name: String)] = [
    ("France", "France"), ("Alsace-Moselle", "Alsace-Moselle"), ("Belgium", "Belgium"),
    ("Netherlands", "Netherlands"), ("Netherlands-with-Good-Friday", "Netherlands with Good Friday"),
  ]
}

extension ProgramBuilder {
  mutating func collectCalendar(_ name: NameSyntax) {
    let known = Program.calendars.map(\.spelling)
    guard let calendar = Program.calendars.first(where: { $0.spelling.lowercased() == name.text.lowercased() }) else {
      report(.unknownCalendar(name, known: known))
      return
    }
    self.calendar = NameSyntax(calendar.name, span: name.span)
  }

  mutating func collectPeriod(
    _ from: CalendarDate, _ to: CalendarDate, _ label: String?, _ span: SourceSpan,
    into periods: WritableKeyPath<ProgramBuilder, [Closure]>
  ) {
    guard from <= to else {
      report(.reversedDates(from, to, span))
      return
    }
    self[keyPath: periods].append(Closure(from: from, to: to, label: label))
  }
}
