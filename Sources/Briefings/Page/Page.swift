import Languages

/// A page as one tree: what every format renders, and what a document keeps so that it can be rendered again.
struct Page: Equatable {
  enum Block: Equatable {
    case heading(String)
    case paragraph(String)
    case list([String])
    case table(Table)
    case weather([Weather])
    case picture(Picture)
  }

  struct Table: Equatable {
    let head: [String]
    var rows: [[String]]
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

  let title: String
  let headline: String
  var language: Language
  var figures: [KeyFigure] = []
  /// What fits on one sheet.
  let blocks: [Block]
  /// What the sheet rests on: everything else.
  var evidence: [Block] = []

  init(
    title: String, headline: String, language: Language, figures: [KeyFigure] = [], blocks: [Block],
    evidence: [Block] = []
  ) {
    self.title = title
    self.headline = headline
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
