/// A table of a page. What its last column says in words stands under the row's name; an empty column is left out.
struct HTMLTable {
  private let table: Page.Table
  private let caption: String
  private let note: Int?
  private let shown: [Int]

  init(_ table: Page.Table, caption: String) {
    self.table = table
    self.caption = caption
    let last = table.head.count - 1
    let note = last > 0 && !table.figures.contains(last) ? last : nil
    self.note = note
    shown = table.head.indices.filter { column in
      column == 0 || column != note && table.rows.contains { !$0[column].isEmpty }
    }
  }

  func html() -> String {
    let last = table.rows.count - table.totals
    let head = shown.map { "<th scope=\"col\"\(form(of: $0))>\(table.head[$0].inHTML)</th>" }.joined()
    var html = "<table\(isDense ? " class=\"dense\"" : "")>\n<caption class=\"heard\">\(caption.inHTML)</caption>\n"
    html += "<thead><tr>\(head)</tr></thead>\n<tbody>\n"
    for index in table.rows.indices {
      if index == last, index > 0 { html += "</tbody>\n<tbody class=\"totals\">\n" }
      html += row(index)
    }
    return html + "</tbody>\n</table>\n"
  }

  private func row(_ index: Int) -> String {
    let cells = table.rows[index]
    let said = note.map { cells[$0] } ?? ""
    let marks = table.evidence(ofRow: index).inHTML
    let words = said.isEmpty ? "" : "<span class=\"note\">\(said.inHTMLWithPlace)\(marks)</span>"
    let name = "<th scope=\"row\"><span class=\"name\">\(cells[0].inHTML)</span>\(words)</th>"
    let figures = shown.dropFirst().map { column in
      let label = cells[column].isEmpty ? "" : " data-label=\"\(table.head[column].inHTML)\""
      return "<td\(form(of: column))\(label)>\(inPieces(cells[column]))</td>"
    }
    return "<tr>\(name)\(figures.joined())</tr>\n"
  }

  private func form(of column: Int) -> String {
    table.figures.contains(column) ? " class=\"figure\"" : ""
  }

  // MARK: - Room

  /// In characters, what the columns beside the name take of a screen as narrow as tables stand on.
  private static let room = 78
  /// Between two columns.
  private static let gap = 3

  /// Whether the columns leave the name too little room: then figures stand on lines of their own, and smaller.
  private var isDense: Bool {
    let widths = shown.dropFirst().map { column in
      table.rows.map { longestPiece(of: $0[column]) }.max() ?? 0
    }
    return widths.reduce(0) { $0 + $1 + Self.gap } > Self.room
  }

  private func longestPiece(of cell: String) -> Int {
    Self.pieces(of: cell).map(\.count).max() ?? 0
  }

  /// A figure or a date stands on one line, and its range on the next where there is no room beside it.
  private func inPieces(_ cell: String) -> String {
    let pieces = Self.pieces(of: cell).map { String($0).keepingFigures }
    guard !isDense else { return pieces.map(\.inHTML).joined(separator: " ") }
    return pieces.map { piece in
      piece.contains(" ") ? "<span class=\"piece\">\(piece.inHTML)</span>" : piece.inHTML
    }.joined(separator: " ")
  }

  /// « 2,2 jours » and « (1,5 à 3,2) ».
  private static func pieces(of cell: String) -> [Substring] {
    guard let start = cell.indices.first(where: { cell[$0...].hasPrefix(" (") }) else { return [cell[...]] }
    return [cell[..<start], cell[cell.index(after: start)...]]
  }
}

extension [Int] {
  /// Small numbers that lead to the evidence.
  var inHTML: String {
    isEmpty ? "" : "<sup>\(map { "<a href=\"#e\($0)\">\($0)</a>" }.joined(separator: " "))</sup>"
  }
}
