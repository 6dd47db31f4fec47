/// A page as one tree: what every format renders.
struct Page {
  enum Block {
    case heading(String)
    case paragraph(String)
    case list([String])
    case table(Table)
  }

  struct Table {
    let head: [String]
    var rows: [[String]]
    /// Columns that hold figures, aligned to the right.
    let figures: Set<Int>
  }

  let title: String
  let headline: String
  let blocks: [Block]
}
