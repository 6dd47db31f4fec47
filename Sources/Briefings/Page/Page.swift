import Languages

/// A page as one tree: what every format renders, and what a document keeps so that it can be rendered again.
struct Page: Equatable {
  enum Block: Equatable {
    case heading(String)
    case paragraph(String)
    case list([Item])
    case table(Table)
    case weather([Weather])
    case picture(Picture)
  }

  /// A line of a list, and how it stands to the evidence.
  struct Item: Equatable {
    let text: String
    /// The lines of the evidence that it rests on.
    var evidence: [Int] = []
    /// Its own number among them, for a line of the evidence.
    var number: Int?
  }

  struct Table: Equatable {
    let head: [String]
    var rows: [[String]]
    /// By row: the line of the evidence that it rests on; nil where the table leads to none.
    var evidence: [Int?] = []
    /// Columns that hold figures, aligned to the right.
    let figures: Set<Int>
    /// Rows at the foot that add up those above them.
    var totals = 0
  }

  /// How a subject stands: a word and a symbol say what a colour may repeat.
  struct Weather: Equatable {
    enum Level: String, CaseIterable {
      case good
      case watch
      case storm
    }

    let level: Level
    /// « ■ critique ».
    let label: String
    let name: String
    let figure: String
    /// What else is to be known; empty when nothing is.
    var note = ""
  }

  /// One of the few numbers that a committee keeps in mind.
  struct KeyFigure: Equatable {
    let label: String
    let value: String
    /// What the number rests on, or what it comes to in a year; empty when there is nothing to add.
    var note = ""
  }

  /// The evidence has no more lines: no document's numbers are greater.
  static let mostEvidence = 1_000_000

  var masthead = Masthead.none
  let title: String
  let headline: String
  /// What is to be decided, by when, at what price; empty when nothing is.
  var ask = ""
  var language: Language
  var figures: [KeyFigure] = []
  /// What fits on one sheet.
  let blocks: [Block]
  /// What the sheet rests on: everything else.
  var evidence: [Block] = []

  init(
    masthead: Masthead = .none, title: String, headline: String, ask: String = "", language: Language,
    figures: [KeyFigure] = [], blocks: [Block],
    evidence: [Block] = []
  ) {
    self.masthead = masthead
    self.title = title
    self.headline = headline
    self.ask = ask
    self.language = language
    self.figures = figures
    self.blocks = blocks
    self.evidence = evidence
  }
}

extension Page.KeyFigure {
  /// « Coût : 120 k€ ».
  func text(_ colon: String) -> String {
    label + colon + value + (note.isEmpty ? "" : " (\(note))")
  }
}

extension Page.Weather {
  /// « ■ critique — Paiement : 6 semaines ».
  func text(_ colon: String) -> String {
    "\(label) — \(name)\(colon)\(figure)" + (note.isEmpty ? "" : " (\(note))")
  }
}

extension Page.Block {
  /// Lines that lead nowhere.
  static func list(_ texts: [String]) -> Page.Block { .list(texts.map { Page.Item(text: $0) }) }
}

extension Page.Table {
  /// Where a row leads.
  func evidence(ofRow row: Int) -> [Int] {
    guard evidence.indices.contains(row), let line = evidence[row] else { return [] }
    return [line]
  }
}

extension [Int] {
  /// « ¹² ³ » behind what rests on these lines of the evidence.
  var superscript: String {
    map { number in
      " " + String(String(number).map { digit in Self.raised[digit.wholeNumberValue ?? 0] })
    }.joined()
  }

  private static let raised: [Character] = [Character]("⁰¹²³⁴⁵⁶⁷⁸⁹")
}
