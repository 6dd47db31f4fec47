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
    let sheet = blocks(page.blocks, under: 1)
    let isFull = !page.evidence.isEmpty && PrintedSheet(page, forms: forms(of: page.blocks)).isFull
    let evidence = page.evidence.isEmpty ? "" : evidence()
    return """
      <!DOCTYPE html>
      <html lang="\(page.language.code)"\(isFull ? " class=\"full\"" : "")>
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
      \(masthead())<h1>\(page.headline.keepingFigures.inHTML)</h1>
      \(page.ask.isEmpty ? "" : "<p class=\"ask\">\(page.ask.keepingFigures.inHTML)</p>\n")</header>
      \(keyFigures())<div class="sheet">
      \(sheet)</div>
      \(evidence)</main>
      </body>
      </html>

      """
  }

  private func masthead() -> String {
    let head = page.masthead
    var html = ""
    if !head.heading.isEmpty {
      let limit = head.confidentiality.isEmpty ? "" : "<span class=\"limit\">\(head.confidentiality.inHTML)</span>"
      html += "<p class=\"masthead\"><span>\(head.subject.inHTML)</span>\(limit)</p>\n"
    }
    return html + "<p class=\"kicker\">\(head.line(under: page.title).inHTML)</p>\n"
  }

  private mutating func evidence() -> String {
    """
    <div class="evidence" id="evidence">
    <h2>\(words.evidence.inHTML)</h2>
    \(blocks(page.evidence, under: 2))</div>

    """
  }

  private func keyFigures() -> String {
    guard !page.figures.isEmpty else { return "" }
    let items = page.figures.map { figure in
      let note = figure.note.isEmpty ? "" : "<dd class=\"note\">\(figure.note.inHTML)</dd>"
      return "<div><dt>\(figure.label.inHTML)</dt><dd>\(figure.value.keepingFigures.inHTML)</dd>\(note)</div>\n"
    }
    return "<dl class=\"figures\">\n\(items.joined())</dl>\n"
  }

  // MARK: - Blocks

  /// Every heading opens a section that ends at the next one.
  ///
  /// - Parameter level: that of the heading over them all.
  private mutating func blocks(_ blocks: [Page.Block], under level: Int) -> String {
    var html = ""
    var caption = page.title
    var isOpen = false
    let forms = forms(of: blocks)
    var drawn: Picture?
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let heading):
        sections += 1
        if isOpen { html += "</section>\n" }
        (isOpen, caption) = (true, heading)
        html += "<section class=\"\(forms[index] ?? "wide")\" aria-labelledby=\"s\(sections)\">\n"
        html += "<h\(level + 1) id=\"s\(sections)\">\(heading.inHTML)</h\(level + 1)>\n"
      case .paragraph(let text): html += "<p>\(text.keepingFigures.inHTML)</p>\n"
      case .list(let items): html += list(items)
      case .table(let table): html += HTMLTable(table, caption: caption).html()
      case .weather(let rows):
        // A timeline of the same subjects runs along their rows.
        if case .picture(let picture)? = blocks[(index + 1)...].first, picture.kind == .timeline { drawn = picture }
        html += HTMLWeather(rows, along: drawn, number: pictureNumber()).list()
      case .picture(let picture) where picture == drawn: continue
      case .picture(let picture): html += HTMLPicture(picture, number: pictureNumber()).figure()
      }
    }
    return html + (isOpen ? "</section>\n" : "")
  }

  /// By heading: short matter stands two sections side by side, and what is left over takes the width.
  private func forms(of blocks: [Page.Block]) -> [Int: String] {
    let headings = blocks.indices.filter { if case .heading = blocks[$0] { true } else { false } }
    var forms: [Int: String] = [:]
    var waiting: Int?
    for (place, heading) in headings.enumerated() {
      let end = place + 1 < headings.count ? headings[place + 1] : blocks.count
      let isShort = blocks[(heading + 1)..<end].allSatisfy(Self.isShort)
      forms[heading] = "wide"
      guard isShort, let first = waiting else {
        waiting = isShort ? heading : nil
        continue
      }
      (forms[first], forms[heading], waiting) = ("half", "half", nil)
    }
    return forms
  }

  private static func isShort(_ block: Page.Block) -> Bool {
    switch block {
    case .weather, .picture: false
    case .table(let table): table.head.count <= 4
    case .heading, .paragraph, .list: true
    }
  }

  private mutating func pictureNumber() -> Int {
    sections += 1
    return sections
  }

  private func list(_ items: [Page.Item]) -> String {
    let lines = items.map { item in
      let number = item.number.map { "<span class=\"number\">\($0).</span> " } ?? ""
      let identifier = item.number.map { " class=\"numbered\" id=\"e\($0)\"" } ?? ""
      return "<li\(identifier)>\(number)\(item.text.inHTMLWithPlace)\(item.evidence.inHTML)</li>\n"
    }
    return "<ul>\n\(lines.joined())</ul>\n"
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
