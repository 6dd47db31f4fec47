import Languages
import Testing
import WordLists

@Suite struct WordListsTests {
  /// As the reader declares what it asks for.
  private static let keys = WordKeys(sources: [
    """
    enum Marker: Int32 {
      /// What it reaches is denied.
      case negation
      case goalNoun
    }

    struct MarkerWords {
      let marker: Marker
    }
    """,
    """
    struct NumberWordList {
      let word: NumberWord
    }

    struct NumberWord: Hashable {
      enum Kind: Int32 {
        case cardinal
      }

      let kind: Kind
    }
    """,
    """
    enum SmallWord: Int, CaseIterable {
      case price

      private func words(in language: Language) -> [StaticString] {
        switch language {
        case .french: french
        }
      }
    }
    """,
    """
    package struct NoteWords: Sendable {
      package let risks: [String]
      package let unfinished: [StaticString]

      package static let all = Localized(fr: french, en: english, nl: dutch)
    }
    """,
  ])

  private static let whole = """
    # Comments say what a list is for.
    marker negation
      fr pas, aucun,
         n'y a plus
      en no, not
      nl geen

    marker goal_noun
      fr objectif
      en goal, "target, or so", "aim "
      nl -

    small price
      fr à
      en AT
      nl aan, tegen

    number cardinal 20
      fr vingt, vingts
      en twenty
      nl twintig

    note unfinished
      fr à
      en to
      nl te

    note risks
      fr risqué
      en Risk
      nl risico

    common words
      fr zone, abord
      en able
      nl achter
    """

  private static func read(_ text: String) -> WordLists {
    WordLists(files: [("mood.words", text)], keys: keys, of: "Language")
  }

  private static func words(_ kind: WordKind, _ key: String) -> [[String]] {
    read(whole).lists.filter { $0.kind == kind && $0.key == key }.map(\.words)
  }

  @Test func `Words are those between commas, on one line or several`() {
    #expect(Self.read(Self.whole).faults.map(\.description) == [])
    #expect(Self.words(.marker, "negation") == [["pas", "aucun", "n'y a plus"], ["no", "not"], ["geen"]])
    #expect(Self.words(.marker, "goal_noun") == [["objectif"], ["goal", "target, or so", "aim "], []])
  }

  @Test func `Words that the reader compares with folded letters are folded`() {
    #expect(Self.words(.small, "price") == [["a"], ["at"], ["aan", "tegen"]])
    #expect(Self.words(.note, "risks") == [["risque"], ["risk"], ["risico"]])
    #expect(Self.words(.note, "unfinished") == [["à"], ["to"], ["te"]])
  }

  @Test(arguments: [
    #"MarkerWords(.negation, "pas, aucun, n'y a plus")"#,
    #"MarkerWords(.goalNoun, "")"#,
    #"NumberWordList(.cardinal, 20, "vingt, vingts")"#,
    #"case .price: ["aan", "tegen"]"#,
    "static let french = NoteWords(\n    risks: [\"risque\"],\n    unfinished: [\"à\"])",
    #"static let french: StaticString = "abord zone""#,
  ])
  func `The program holds the words under the names that the reader declares`(_ line: String) {
    #expect(Self.read(Self.whole).source.contains(line))
  }

  struct Refusal: CustomTestStringConvertible {
    let what: String
    let old: String
    let new: String
    let answer: String
    var testDescription: String { what }

    init(_ what: String, _ old: String, _ new: String, _ answer: String) {
      self.what = what
      self.old = old
      self.new = new
      self.answer = answer
    }
  }

  static let refusals = [
    Refusal(
      "a kind that there is not", "small price", "tiny price",
      "mood.words:13:1: error: no lists are called `tiny`; write one of marker, small, number, month, weekday, abbreviation, nameless, order, note, common, column, table, incident"
    ),
    Refusal(
      "a list nearly called so", "marker negation", "marker negatoin",
      "mood.words:2:1: error: the reader asks for no `marker negatoin`; did you mean `negation`?"),
    Refusal(
      "a list that nobody asks for", "small price", "small discount",
      "mood.words:13:1: error: the reader asks for no `small discount`; what it asks for stands in SmallWord"),
    Refusal(
      "a list without a name", "marker negation", "marker",
      "mood.words:2:1: error: the reader asks for no `marker `; what it asks for stands in Marker"),
    Refusal(
      "a number that is none", "cardinal 20", "cardinal twenty",
      "mood.words:18:1: error: `twenty` behind `number cardinal`; write a whole number"),
    Refusal(
      "a number where none is asked for", "small price", "small price 2",
      "mood.words:13:1: error: `2` behind `small price`; take it out"),
    Refusal(
      "a language that there is not", "  nl geen", "  de geen",
      "mood.words:6:3: error: `de` is no language; begin the line with `fr`, `en`, `nl`"),
    Refusal(
      "words before any list", "# Comments say what a list is for.", "  fr pas",
      "mood.words:1:3: error: words of no list; write its head above them, such as `marker negation`"),
    Refusal(
      "words that belong to no language", "marker negation", "marker negation\n    jamais",
      "mood.words:3:5: error: words of no list; write its head above them, such as `marker negation`"),
    Refusal(
      "no words", "  fr objectif", "  fr",
      "mood.words:9:5: error: no words; write some, or `fr -` where the language has none"),
    Refusal(
      "two commas", "en no, not", "en no, , not",
      "mood.words:5:10: error: no word between two commas; take one of them out"),
    Refusal(
      "a quotation mark by itself", "\"aim \"", "\"aim",
      "mood.words:10:29: error: a quotation mark without its other; put both around the whole word, or none"),
    Refusal(
      "a wrapped line without its comma", "aucun,\n", "aucun\n",
      "mood.words:4:6: error: words go on here, and the line above ends without a comma; end it with one"),
    Refusal(
      "a comma at the end", "en no, not", "en no, not,",
      "mood.words:5:14: error: no word behind the last comma; take it out, or go on below, further in"),
    Refusal(
      "a word twice", "n'y a plus", "n'y a plus, pas",
      "mood.words:4:18: error: `pas` stands in this list at mood.words:3:6 already; take one of them out"),
    Refusal(
      "a word twice once it is folded", "nl aan, tegen", "nl één, een",
      "mood.words:16:11: error: `een` stands in this list at mood.words:16:6 already; take one of them out"),
    Refusal(
      "a list twice", "small price", "marker goal_noun\n  en aim\n\nsmall price",
      "mood.words:14:3: error: `marker goal_noun en` stands at mood.words:10:3 already; put these words there"),
    Refusal(
      "a language twice", "  nl geen", "  en never\n  nl geen",
      "mood.words:6:3: error: `marker negation en` stands at mood.words:5:3 already; put these words there"),
    Refusal(
      "a phrase where single words are asked for", "nl aan, tegen", "nl aan, per stuk",
      "mood.words:16:11: error: `per stuk` is no single word of letters; `small` takes such words alone"),
    Refusal(
      "a language left out", "  nl geen\n", "",
      "mood.words:2:1: error: `marker negation` has no line `nl`; write one, `nl -` where there are no words"),
    Refusal(
      "a list left out", "small price\n  fr à\n  en AT\n  nl aan, tegen", "",
      "rules/words:1:1: error: the reader asks for `small price`; write it in a file of this folder"),
  ]

  @Test(arguments: refusals) func `What the reader could not use is refused`(_ refusal: Refusal) {
    let faults = Self.read(Self.whole.replacing(refusal.old, with: refusal.new)).faults.map(\.description)
    #expect(faults.contains(refusal.answer))
  }

  @Test func `A list may stand in several files, each language in one of them`() {
    let files = [
      ("mood.words", Self.whole.replacing("\n  en AT", with: "")), ("other.words", "small price\n  en AT\n  fr pour"),
    ]
    let faults = WordLists(files: files, keys: Self.keys, of: "Language").faults.map(\.description)
    #expect(
      faults == ["other.words:3:3: error: `small price fr` stands at mood.words:14:3 already; put these words there"])
  }

  @Test func `A room gets the lists that it asks for, as it compares them`() {
    let columns = "\n\ncolumn comment\n  fr point d'attention\n  en details\n  nl risico's"
    let keys = WordKeys(sources: ["package enum ColumnMeaning: String {\n  case comment\n}"])
    let words = WordLists(files: [("mood.words", Self.whole + columns)], keys: keys, of: "Documents")
    #expect(words.faults.map(\.description) == [])
    #expect(words.lists.map(\.words) == [["point d attention"], ["details"], ["risico s"]])
  }
}
