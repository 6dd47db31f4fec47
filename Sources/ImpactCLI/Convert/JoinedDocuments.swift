import Briefings
import Language
import Languages
import Quantities

// Documents of parts of the notes, made beside one another or on several machines: one page of all of them.
extension Conversion {
  /// Reads what the notes of all parts said as if they had been read here, so that the page is that of one run.
  mutating func joinDocuments() throws(Failure) {
    guard documents.count > 1, statements.isEmpty, passedOver.isEmpty else { return }
    var (days, languages): (Set<CalendarDate>, Set<Language>) = ([], [])
    for document in documents {
      let record = try invocation.record(document.bytes, name: document.name)
      guard !record.isMoreThanItsSources, let day = record.date else {
        invocation.console.complain(ConversionWords.notJoined, about: document.name)
        throw .reported
      }
      days.insert(day)
      languages.insert(record.language)
      take(record)
    }
    guard let day = days.first, days.count == 1 else {
      invocation.console.complain(ConversionWords.otherDays, about: documents[0].name)
      throw .reported
    }
    joinedAs(of: day, in: languages.count == 1 ? languages.first : nil)
  }
}
