import Languages

/// A page as one HTML file: no script, nothing fetched, on paper one sheet with its evidence behind it.
struct HTMLRenderer {
  private let page: Page
  private let words: HTMLWords
  private var sections = 0

  init(_ page: Page) {
    self.page = page
    words = HTMLWords.all[page.language]
  }

  static func render(_ page: Page) -> String {
    var renderer = HTMLRenderer(page)
    return renderer.document()
  }

  private mutating func document() -> String {
    let sheet = blocks(page.blocks)
    let evidence = page.evidence.isEmpty ? "" : evidence()
    return """
      <!DOCTYPE html>
      <html lang="\(page.language.code)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(page.headline.inHTML) \(page.title.inHTML)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      \(page.evidence.isEmpty ? "" : "<a class=\"skip\" href=\"#evidence\">\(words.skip.inHTML)</a>")
      <main>
      <header>
      <p class="kicker">\(page.title.inHTML)</p>
      <h1>\(page.headline.keepingFigures.inHTML)</h1>
      </header>
      \(keyFigures())<div class="sheet">
      \(sheet)</div>
      \(evidence)</main>
      </body>
      </html>

      """
  }

  private mutating func evidence() -> String {
    """
    <div class="evidence" id="evidence">
    <p class="kicker">\(words.evidence.inHTML)</p>
    \(blocks(page.evidence))</div>

    """
  }

  private func keyFigures() -> String {
    guard !page.figures.isEmpty else { return "" }
    let items = page.figures.map { figure in
      let note = figure.note.isEmpty ? "" : "<dd class=\"note\">\(figure.note.inHTML)</dd>"
      return "<div><dt>\(figure.label.inHTML)</dt><dd>\(figure.value.inHTML)</dd>\(note)</div>\n"
    }
    return "<dl class=\"figures\">\n\(items.joined())</dl>\n"
  }

  // MARK: - Blocks

  /// Every heading opens a section that ends at the next one.
  private mutating func blocks(_ blocks: [Page.Block]) -> String {
    var html = ""
    var isOpen = false
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let heading):
        sections += 1
        if isOpen { html += "</section>\n" }
        isOpen = true
        let form = form(of: blocks[(index + 1)...].prefix { if case .heading = $0 { false } else { true } })
        html += "<section class=\"\(form)\" aria-labelledby=\"s\(sections)\">\n"
        html += "<h2 id=\"s\(sections)\">\(heading.inHTML)</h2>\n"
      case .paragraph(let text): html += "<p>\(text.inHTML)</p>\n"
      case .list(let items): html += list(items)
      case .table(let table): html += self.table(table)
      case .weather(let rows): html += weather(rows)
      case .picture(let picture): html += HTMLPicture(picture, number: pictureNumber()).figure()
      }
    }
    return html + (isOpen ? "</section>\n" : "")
  }

  /// Short matter stands two sections side by side, where the page is wide enough.
  private func form(of blocks: ArraySlice<Page.Block>) -> String {
    var (hasList, hasPicture, hasTable) = (false, false, false)
    for block in blocks {
      switch block {
      case .weather: hasList = true
      case .table(let table) where table.head.count > 4: hasTable = true
      case .picture: hasPicture = true
      default: continue
      }
    }
    if hasList, hasPicture { return "split" }
    return hasList || hasPicture || hasTable ? "wide" : "half"
  }

  private mutating func pictureNumber() -> Int {
    sections += 1
    return sections
  }

  private func list(_ items: [String]) -> String {
    "<ul>\n\(items.map { "<li>\($0.inHTML)</li>\n" }.joined())</ul>\n"
  }

  private func weather(_ rows: [Page.Weather]) -> String {
    let items = rows.map { row in
      let note = row.note.isEmpty ? "" : " <span class=\"note\">\(row.note.inHTML)</span>"
      return """
        <li><span class="level \(row.level.rawValue)">\(row.label.inHTML)</span> \
        <span class="name">\(row.name.inHTML)</span> <span class="figure">\(row.figure.inHTML)</span>\(note)</li>

        """
    }
    return "<ul class=\"weather\">\n\(items.joined())</ul>\n"
  }

  // MARK: - Tables

  private func table(_ table: Page.Table) -> String {
    // What the last column says in words stands under the row's name; an empty column is left out.
    let notes = table.head.indices.suffix(1).filter { $0 > 0 && !table.figures.contains($0) }
    let shown = table.head.indices.filter { column in
      column == 0 || !notes.contains(column) && table.rows.contains { !$0[column].isEmpty }
    }
    let last = table.rows.count - table.totals
    let head = shown.map { "<th scope=\"col\"\(cellClass($0, table))>\(table.head[$0].inHTML)</th>" }.joined()
    var html = "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
    for (index, cells) in table.rows.enumerated() {
      if index == last, index > 0 { html += "</tbody>\n<tbody class=\"totals\">\n" }
      html += row(cells, table, shown: shown, notes: notes)
    }
    return html + "</tbody>\n</table>\n"
  }

  private func row(_ cells: [String], _ table: Page.Table, shown: [Int], notes: [Int]) -> String {
    let notes = notes.map { cells[$0] }.filter { !$0.isEmpty }
      .map { "<span class=\"note\">\($0.inHTML)</span>" }.joined()
    let name = "<th scope=\"row\"><span class=\"name\">\(cells[0].inHTML)</span>\(notes)</th>"
    let figures = shown.dropFirst().map { column in
      let label = cells[column].isEmpty ? "" : " data-label=\"\(table.head[column].inHTML)\""
      return "<td\(cellClass(column, table))\(label)>\(cells[column].inHTML)</td>"
    }
    return "<tr>\(name)\(figures.joined())</tr>\n"
  }

  private func cellClass(_ column: Int, _ table: Page.Table) -> String {
    table.figures.contains(column) ? " class=\"figure\"" : ""
  }
}

/// What only the HTML page says.
struct HTMLWords {
  let skip: String
  let evidence: String

  static let all = Localized(
    fr: HTMLWords(skip: "Aller aux preuves", evidence: "Ce sur quoi la page s'appuie"),
    en: HTMLWords(skip: "Go to the evidence", evidence: "What the page rests on"),
    nl: HTMLWords(skip: "Naar het bewijs", evidence: "Waarop de pagina steunt"))
}
