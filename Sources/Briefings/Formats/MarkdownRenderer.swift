import Diagnostics
import Languages

/// A page as Markdown in which a statement's words stay words: no mark-up, link, tag or mention of theirs takes effect.
struct MarkdownRenderer {
  func render(_ page: Page) -> String {
    let heading = page.masthead.heading
    var text = heading.isEmpty ? "" : "\(escaped(heading))\n\n"
    text += "# \(escaped(page.masthead.line(under: page.title)))\n\n**\(escaped(page.headline))**\n"
    if !page.ask.isEmpty { text += "\n**\(escaped(page.ask))**\n" }
    let colon = PageWords.all[page.language].colon
    if !page.figures.isEmpty { text += "\n" }
    append(page.figures.map { $0.text(colon) }, to: &text)
    var isAfterTable = false
    for block in page.blocks + page.evidence {
      // Without a blank line, Markdown takes what follows a table for one more row.
      if isAfterTable, case .heading = block {} else if isAfterTable { text += "\n" }
      if case .table = block { isAfterTable = true } else { isAfterTable = false }
      switch block {
      case .heading(let heading): text += "\n## \(escaped(heading))\n\n"
      case .paragraph(let paragraph): text += escaped(paragraph) + "\n"
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
      text += "\(item.number.map { "\($0)." } ?? "-") \(escaped(item.text))\(item.evidence.superscript)\n"
    }
  }

  private func append(_ table: Page.Table, to text: inout String) {
    text += row(table.head)
    text += "|" + table.head.indices.map { table.figures.contains($0) ? " ---: |" : " --- |" }.joined() + "\n"
    for (index, cells) in table.rows.enumerated() {
      text += row(cells.dropLast() + cells.suffix(1).map { $0 + table.evidence(ofRow: index).superscript })
    }
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(escaped($0)) |" }.joined() + "\n"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.terminalSafe.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if Self.startsLink(scalars, at: index) { result += Self.nothing }
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~": result += "\\" + String(Character(scalar))
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A comment parts what renderers would make a link or a mention of, by themselves: no escape does.
  private static let nothing = "<!-- -->"

  /// Whether « ://… », « www.… » or « @… » goes on at an index: before it, a comment keeps it from being a link.
  private static func startsLink(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index < scalars.count, scalars[index].value > 0x20 else { return false }
    switch scalars[index - 1] {
    case "@": return true
    case ":": return scalars[index] == "/"
    case ".": return index >= 4 && scalars[(index - 4)..<(index - 1)].allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }
}
