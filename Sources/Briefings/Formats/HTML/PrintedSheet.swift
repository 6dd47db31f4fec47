import Languages

/// About how high a sheet is on A4, from its texts and the sizes in `HTMLStyle`: nothing can measure it before it is printed,
/// and one that is too high for its paper is printed smaller.
struct PrintedSheet {
  private let page: Page
  /// By the place of its heading: whether a section is as wide as the paper, or half of it.
  private let forms: [Int: String]

  init(_ page: Page, forms: [Int: String]) {
    self.page = page
    self.forms = forms
  }

  /// Whether it would run over, counted rather too high than too low.
  var isFull: Bool { height > 1030 }

  /// In pixels, of 1047 between the margins.
  private var height: Int {
    let head =
      30 + Self.lines(page.headline, of: 58) * 27 + (page.ask.isEmpty ? 0 : 4 + Self.lines(page.ask, of: 120) * 14)
    return head + figures + sections
  }

  private var figures: Int {
    page.figures.isEmpty
      ? 0 : 48 + (page.figures.contains { !$0.note.isEmpty } ? 14 : 0) + (page.figures.count - 1) / 5 * 50
  }

  /// Two halves are as high as the higher one.
  private var sections: Int {
    var (sum, waiting, own, form) = (0, 0, 0, "wide")
    func add() {
      guard form == "half" else { return sum += own }
      guard waiting > 0 else { return waiting = own }
      sum += max(waiting, own)
      waiting = 0
    }
    for (place, block) in page.blocks.enumerated() {
      if case .heading = block {
        add()
        (own, form) = (0, forms[place] ?? "wide")
      }
      own += height(of: block, width: form == "half" ? 62 : 130)
    }
    add()
    return sum + waiting
  }

  /// - Parameter width: in characters.
  private func height(of block: Page.Block, width: Int) -> Int {
    switch block {
    case .heading: 23
    case .paragraph(let text): 10 + Self.lines(text, of: width) * 14
    case .list(let items): items.reduce(4) { $0 + 3 + Self.lines($1.text, of: width) * 14 }
    case .weather(let rows): rows.reduce(22) { $0 + (Self.isLong($1) ? 32 : 19) }
    case .table(let table): height(of: table, width: width)
    // A timeline runs along its rows.
    case .picture(let picture): picture.kind == .timeline ? 0 : 60 + picture.rows.count * 30
    }
  }

  private func height(of table: Page.Table, width: Int) -> Int {
    let hasNote = !table.figures.contains(table.head.count - 1)
    let room = max(30, width - table.figures.count * 18)
    return table.rows.reduce(24) { sum, cells in
      let note = hasNote ? cells.last ?? "" : ""
      let isTwice = cells.contains { $0.holds(" (") && $0 != note }
      return sum + 17 + max(note.isEmpty ? 0 : Self.lines(note, of: room) * 12, isTwice ? 14 : 0)
    }
  }

  private static func isLong(_ row: Page.Weather) -> Bool { row.name.count + row.note.count > 30 }

  private static func lines(_ text: String, of width: Int) -> Int { (text.count + width - 1) / width }
}
