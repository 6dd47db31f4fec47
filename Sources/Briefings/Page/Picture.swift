/// A picture of figures that stand in the text too. Positions are thousandths of its width.
struct Picture: Equatable {
  enum Kind: String, CaseIterable {
    /// Dates or weeks: planned, now, and how far now is certain.
    case timeline
    /// Amounts, by kind of money.
    case costs
    /// What a total depends on: how far each assumption moves it.
    case tornado
  }

  struct Tick: Equatable {
    let position: Int
    let label: String
  }

  /// A stretch of a row: of a timeline, where now may lie; of amounts, one kind of money.
  struct Span: Equatable {
    let start: Int
    let end: Int
    /// Index into the legend.
    let part: Int
    /// What the stretch stands for: « Équipe : 120 k€ ».
    let label: String
  }

  struct Row: Equatable {
    let label: String
    let value: String
    /// Of a timeline: planned and now.
    var marks: [Int] = []
    var spans: [Span] = []
    /// Of a timeline.
    var level: Page.Weather.Level?
  }

  let kind: Kind
  let title: String
  /// Says in words what the picture shows.
  let description: String
  let legend: [String]
  let ticks: [Tick]
  let rows: [Row]
}
