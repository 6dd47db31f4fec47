import Languages

/// A page as mail programs show HTML: tables for the layout, every style on its own element, no style sheet, no picture.
/// Without its styles it still reads from top to bottom.
struct MailBody {
  private let page: Page
  private var words: HTMLWords { HTMLWords.all[page.language] }

  init(_ page: Page) {
    self.page = page
  }

  func html() -> String {
    """
    <!DOCTYPE html>
    <html lang="\(page.language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(page.headline.inHTML)</title>
    </head>
    <body style="margin:0;padding:0;background-color:#ffffff">
    <table role="presentation" width="100%" border="0" cellpadding="12" cellspacing="0"><tr><td align="center">
    <table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0" style="\(MailStyle.page)">
    <tr><td align="left">
    \(masthead())<h1 style="\(MailStyle.headline)">\(page.headline.keepingFigures.inHTML)</h1>
    \(ask())\(keyFigures())\(blocks(page.blocks))\(evidence())</td></tr>
    </table>
    </td></tr></table>
    </body>
    </html>

    """
  }

  private func masthead() -> String {
    let head = page.masthead
    let heading = head.heading.isEmpty ? "" : "<p style=\"\(MailStyle.masthead)\">\(head.heading.inHTML)</p>\n"
    return heading + "<p style=\"\(MailStyle.kicker)\">\(head.line(under: page.title).inHTML)</p>\n"
  }

  private func ask() -> String {
    page.ask.isEmpty ? "" : "<p style=\"\(MailStyle.text)\"><b>\(page.ask.keepingFigures.inHTML)</b></p>\n"
  }

  private func evidence() -> String {
    guard !page.evidence.isEmpty else { return "" }
    return "<hr>\n<p style=\"\(MailStyle.part)\">\(words.evidence.inHTML)</p>\n" + blocks(page.evidence)
  }

  /// A row each: mail programs on a telephone have no room for two.
  private func keyFigures() -> String {
    guard !page.figures.isEmpty else { return "" }
    let rows = page.figures.map { figure in
      """
      <tr><td valign="top" style="\(MailStyle.first)">\(figure.label.inHTML)</td>\
      <td align="right" valign="top" style="\(MailStyle.cell)"><b>\(figure.value.inHTML)</b>\(note(figure.note))</td></tr>

      """
    }
    return MailStyle.table(role: "presentation") + rows.joined() + "</table>\n"
  }

  // MARK: - Blocks

  private func blocks(_ blocks: [Page.Block]) -> String {
    var html = ""
    var heading = page.headline
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let text):
        heading = text
        html += "<h2 style=\"\(MailStyle.heading)\">\(text.inHTML)</h2>\n"
      case .paragraph(let text): html += "<p style=\"\(MailStyle.text)\">\(text.keepingFigures.inHTML)</p>\n"
      case .list(let items): html += list(items)
      case .table(let table): html += MailTable(table, named: heading).html()
      case .weather(let rows): html += weather(rows, along: timeline(after: index, in: blocks), named: heading)
      // Its figures stand in the text.
      case .picture: continue
      }
    }
    return html
  }

  /// Lines of the evidence keep their numbers.
  private func list(_ items: [Page.Item]) -> String {
    let rows = items.map { item in
      let number = item.number.map { " value=\"\($0)\"" } ?? ""
      return "<li\(number) style=\"\(MailStyle.item)\">\(item.text.keepingFigures.inHTML)"
        + "\(MailStyle.marks(item.evidence))</li>\n"
    }
    let form = items.contains { $0.number != nil } ? "ol" : "ul"
    return "<\(form) style=\"\(MailStyle.list)\">\n\(rows.joined())</\(form)>\n"
  }

  private func timeline(after index: Int, in blocks: [Page.Block]) -> Picture? {
    if case .picture(let picture)? = blocks[(index + 1)...].first, picture.kind == .timeline { picture } else { nil }
  }

  /// The dates that a picture draws are said in words.
  private func weather(_ rows: [Page.Weather], along picture: Picture?, named heading: String) -> String {
    let rows = rows.map { row in
      let drawn = picture?.rows.first { $0.label == row.name }?.value
      let notes = [drawn == row.figure ? nil : drawn, row.note].compactMap { $0 }.filter { !$0.isEmpty }
      return """
        <tr><td valign="top" style="\(MailStyle.first);\(MailStyle.level(row.level))"><b>\(row.label.inHTML)</b></td>\
        <th scope="row" align="left" valign="top" style="\(MailStyle.cell);\(MailStyle.name)">\(row.name.inHTML)\
        \(notes.map(note).joined())</th>\
        <td align="right" valign="top" style="\(MailStyle.cell)">\(row.figure.inHTML)</td></tr>

        """
    }
    return MailStyle.table(named: heading) + rows.joined() + "</table>\n"
  }

  private func note(_ text: String) -> String {
    text.isEmpty ? "" : "<br><span style=\"\(MailStyle.note)\">\(text.keepingFigures.inHTML)</span>"
  }
}

/// A table of a page in a mail. One of many figures has its names on rows of their own, so that it fits a telephone.
struct MailTable {
  private let table: Page.Table
  private let heading: String
  /// Columns beside the name, empty ones left out; what the last says in words stands under the name.
  private let columns: [Int]
  private let note: Int?

  private static let mostBesideName = 2

  init(_ table: Page.Table, named heading: String) {
    self.table = table
    self.heading = heading
    let last = table.head.count - 1
    let note = last > 0 && !table.figures.contains(last) ? last : nil
    columns = table.head.indices.dropFirst().filter { column in
      column != note && table.rows.contains { !$0[column].isEmpty }
    }
    self.note = note
  }

  private var isWide: Bool { columns.count > Self.mostBesideName }

  func html() -> String {
    let heads = (isWide ? columns : [0] + columns).map { column in
      let side = column == 0 || !table.figures.contains(column) ? "left" : "right"
      let style = column == 0 ? MailStyle.firstHead : MailStyle.head
      return "<th scope=\"col\" align=\"\(side)\" valign=\"bottom\" style=\"\(style)\">"
        + "\(table.head[column].inHTML)</th>"
    }
    let first = table.rows.count - table.totals
    let rows = table.rows.indices.map { row($0, isTotal: $0 >= first) }
    return MailStyle.table(named: heading) + "<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n" + rows.joined()
      + "</tbody></table>\n"
  }

  private func row(_ index: Int, isTotal: Bool) -> String {
    let cells = table.rows[index]
    let marks = MailStyle.marks(table.evidence(ofRow: index))
    let said = note.map { cells[$0] } ?? ""
    let words = said.isEmpty ? "" : "<br><span style=\"\(MailStyle.note)\">\(said.keepingFigures.inHTML)\(marks)</span>"
    let weight = isTotal ? MailStyle.total : MailStyle.name
    let name = "\(cells[0].inHTML)\(words)</th>"
    let figures = columns.map { column in
      let side = table.figures.contains(column) ? "right" : "left"
      let style = (isWide ? MailStyle.lower : MailStyle.cell) + (isTotal ? ";" + MailStyle.total : "")
      return "<td align=\"\(side)\" valign=\"top\" style=\"\(style)\">\(cells[column].inHTML)</td>"
    }.joined()
    guard isWide else {
      return "<tr><th scope=\"row\" align=\"left\" valign=\"top\" style=\"\(MailStyle.first);\(weight)\">\(name)"
        + figures + "</tr>\n"
    }
    let span = "<tr><th scope=\"rowgroup\" colspan=\"\(columns.count)\" align=\"left\" style=\"\(MailStyle.upper);"
    return span + "\(weight)\">\(name)</tr>\n<tr>\(figures)</tr>\n"
  }
}
