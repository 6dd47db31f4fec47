import Documents
import Languages
import Portfolio
import Quantities

extension TranslatedLine {
  /// « repris de la semaine 7, semaine-07.md:12 »: the place, with the note that it was taken over from.
  func cited(in language: Language) -> String {
    carried(in: language).map { "\($0), \(place)" } ?? place
  }

  /// « repris de la semaine 7 »; nil for what this note says itself.
  func carried(in language: Language) -> String? {
    isCarried ? note?.carried(in: language) : nil
  }
}

extension NoteHead {
  /// « repris de la semaine 7 », "carried from 16 February 2026".
  func carried(in language: Language) -> String {
    if let week {
      return Localized(
        fr: "repris de la semaine \(week)", en: "carried from week \(week)", nl: "overgenomen uit week \(week)"
      )[language]
    }
    var output = TextBuffer()
    DateFormat(language).append(day, to: &output)
    let date = output.string
    return Localized(fr: "repris du \(date)", en: "carried from \(date)", nl: "overgenomen van \(date)")[language]
  }
}
