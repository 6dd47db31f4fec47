package import Languages

/// The days of the week, from Monday, in small letters; none has an accent.
package enum Weekdays {
  package static let names = Localized<[StaticString]>(
    fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"])

  /// Those of all languages.
  package static let all = names.french + names.english + names.dutch
}
