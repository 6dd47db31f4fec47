import Diagnostics
import Languages

/// A page for a terminal: wrapped to its width, in colour where it has some.
struct TextRenderer {
  let width: Int
  let usesColor: Bool

  private var lineWidth: Int { min(max(width, 40), 120) }

  func render(_ page: Page) -> String {
    let heading = page.masthead.heading.terminalSafe
    var text = heading.isEmpty ? "" : heading + "\n"
    text +=
      bold(page.masthead.line(under: page.title).terminalSafe) + "\n"
      + wrapped(page.headline.terminalSafe, indentation: "") + "\n"
    if !page.ask.isEmpty { text += wrapped(page.ask.terminalSafe, indentation: "") + "\n" }
    let colon = PageWords.all[page.language].colon
    append(page.figures.map { $0.text(colon) }, to: &text)
    for block in page.blocks + page.evidence {
      switch block {
      case .heading(let heading): text += "\n" + bold(heading.terminalSafe) + "\n"
      case .paragraph(let paragraph): text += wrapped(paragraph.terminalSafe, indentation: "") + "\n"
      case .list(let items): append(items, to: &text)
      case .table(let table): append(table, to: &text)
      case .weather(let rows): append(rows.map { $0.text(colon) }, to: &text)
      // Its figures stand in the text.
      case .picture: continue
      }
    }
    return text
  }

  private func append(_ items: [String], to text: inout String) {
    append(items.map { Page.Item(text: $0) }, to: &text)
  }

  private func append(_ items: [Page.Item], to text: inout String) {
    for item in items {
      let mark = item.number.map { "\($0). " } ?? "• "
      text += wrapped(mark + item.text.terminalSafe + item.evidence.superscript, indentation: "  ") + "\n"
    }
  }

  private func bold(_ text: String) -> String {
    usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Figures in columns, then the finding under them.
  private func append(_ table: Page.Table, to text: inout String) {
    let last = table.head.count - 1
    let rows = [table.head] + table.rows
    let widths = (0..<last).map { column in
      let longest = rows.map { $0[column].count }.max() ?? 0
      // A name may be cut, a figure may not.
      return table.figures.contains(column) ? longest : min(longest, 34)
    }
    for (index, cells) in rows.enumerated() {
      let line = (0..<last).map { column in
        padded(cells[column].terminalSafe, widths[column], isFigure: table.figures.contains(column))
      }.joined(separator: "  ")
      text += line.trimmedEnd + "\n"
      if index > 0, !cells[last].isEmpty {
        let finding = cells[last].terminalSafe + table.evidence(ofRow: index - 1).superscript
        text += wrapped(finding, indentation: "    ", isIndented: true) + "\n"
      }
    }
  }

  private func padded(_ text: String, _ width: Int, isFigure: Bool) -> String {
    let shown = text.count > width ? text.prefix(width - 1) + "…" : Substring(text)
    let padding = String(repeating: " ", count: max(0, width - shown.count))
    return isFigure ? padding + shown : shown + padding
  }

  private func wrapped(_ text: String, indentation: String, isIndented: Bool = false) -> String {
    text.wrapped(to: lineWidth, indentation: indentation, isIndented: isIndented)
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
