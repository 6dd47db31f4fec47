package import Languages

/// What each language writes around the facts of a note: headings, greetings, forms. The words stand in `rules/words`,
/// below `note` and the field's name; here they are small letters without accents, unless it is said otherwise. Words of
/// all languages are known at once.
package struct NoteWords: Sendable {
  /// Of a heading: what is said under it is feared.
  package let risks: [String]
  /// What is said under it is aimed at.
  package let goals: [String]
  /// What is said elsewhere is said again under it; with the space before them they begin a word: no “tasks”, no «
  /// tekort ».
  package let recaps: [String]
  /// Absences that are in the plan stand under it.
  package let leave: [String]
  /// Nothing has happened of what stands under it.
  package let openPoints: [String]
  /// May stand before such a heading.
  package let headingOpenings: [String]
  /// What a part of a project is called: « Lot Collecte ».
  package let parts: [String]
  /// A risk has come true.
  package let confirmed: [StaticString]
  /// Right before that: it has not.
  package let denials: [StaticString]
  /// A risk is over.
  package let closed: [StaticString]
  /// Fields at the head of a mail.
  package let mailHeads: [String]
  /// The first of them.
  package let senders: [String]
  /// The field behind the sender of a forwarded mail.
  package let sent: [String]
  /// Before the day and the name of whom a mail quotes: « Le … a écrit : ».
  package let quotes: [String]
  /// Behind them.
  package let wrote: [String]
  /// Above a mail that is forwarded.
  package let originals: [String]
  package let greetings: [String]
  /// A sentence that begins so goes on with the one before it.
  package let followUps: [String]
  /// A closing formula, or a telephone number.
  package let closings: [String]
  /// Under a mail: it is confidential.
  package let disclaimers: [String]
  /// In brackets: what a form asks for.
  package let templates: [String]
  /// Between a name and a time, in a chat.
  package let chatDays: [String]
  /// No sentence ends with them: articles and prepositions, as written.
  package let unfinished: [StaticString]
  /// Their full stop ends nothing, as written in small letters. Months stand before a year, the others before a
  /// figure or a name.
  package let abbreviations: [StaticString]

  package static let all = Localized(fr: french, en: english, nl: dutch)

  /// Those of all languages.
  package static func any<Word>(_ words: KeyPath<NoteWords, [Word]>) -> [Word] {
    Language.allCases.flatMap { all[$0][keyPath: words] }
  }
}
