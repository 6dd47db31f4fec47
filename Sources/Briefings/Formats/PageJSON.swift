import Languages
import Quantities

/// A page as part of a document: what any format is made from again, without the sources.
enum PageJSON {
  static func append(_ page: Page, to output: inout TextBuffer) {
    output.append("{\"language\":")
    output.appendJSON(page.language.code)
    append(page.masthead, to: &output)
    output.append(",\"title\":")
    output.appendJSON(page.title)
    output.append(",\"headline\":")
    output.appendJSON(page.headline)
    if !page.ask.isEmpty {
      output.append(",\"ask\":")
      output.appendJSON(page.ask)
    }
    output.append(",\"figures\":")
    output.appendList(page.figures) { figure, output in
      output.append("{\"label\":")
      output.appendJSON(figure.label)
      output.append(",\"value\":")
      output.appendJSON(figure.value)
      output.append(",\"note\":")
      output.appendJSON(figure.note)
      output.append("}")
    }
    output.append(",\"blocks\":")
    output.appendList(page.blocks, append)
    output.append(",\"evidence\":")
    output.appendList(page.evidence, append)
    output.append("}")
  }

  private static func append(_ block: Page.Block, to output: inout TextBuffer) {
    switch block {
    case .heading(let text):
      output.append("{\"heading\":")
      output.appendJSON(text)
    case .paragraph(let text):
      output.append("{\"paragraph\":")
      output.appendJSON(text)
    case .list(let items):
      output.append("{\"list\":")
      output.appendList(items, append)
    case .table(let table):
      output.append("{\"table\":")
      append(table, to: &output)
    case .weather(let rows):
      output.append("{\"weather\":")
      output.appendList(rows, append)
    case .picture(let picture):
      output.append("{\"picture\":")
      append(picture, to: &output)
    }
    output.append("}")
  }

  private static func append(_ masthead: Masthead, to output: inout TextBuffer) {
    guard masthead != .none else { return }
    output.append(",\"masthead\":{\"subject\":")
    output.appendJSON(masthead.subject)
    output.append(",\"details\":")
    output.appendList(masthead.details) { $1.appendJSON($0) }
    output.append(",\"confidentiality\":")
    output.appendJSON(masthead.confidentiality)
    output.append("}")
  }

  private static func append(_ item: Page.Item, to output: inout TextBuffer) {
    guard item.number != nil || !item.evidence.isEmpty else { return output.appendJSON(item.text) }
    output.append("{\"text\":")
    output.appendJSON(item.text)
    output.append(",\"evidence\":")
    output.appendList(item.evidence) { $1.appendJSON($0) }
    if let number = item.number {
      output.append(",\"number\":")
      output.appendJSON(number)
    }
    output.append("}")
  }

  private static func append(_ table: Page.Table, to output: inout TextBuffer) {
    output.append("{\"head\":")
    output.appendList(table.head) { $1.appendJSON($0) }
    output.append(",\"figures\":")
    output.appendList(table.figures.sorted()) { $1.appendJSON($0) }
    output.append(",\"totals\":")
    output.appendJSON(table.totals)
    if !table.evidence.isEmpty {
      output.append(",\"evidence\":")
      output.appendList(table.evidence) { $1.appendJSON($0 ?? 0) }
    }
    output.append(",\"rows\":")
    output.appendList(table.rows) { row, output in output.appendList(row) { $1.appendJSON($0) } }
    output.append("}")
  }

  private static func append(_ row: Page.Weather, to output: inout TextBuffer) {
    output.append("{\"level\":")
    output.appendJSON(row.level.rawValue)
    output.append(",\"label\":")
    output.appendJSON(row.label)
    output.append(",\"name\":")
    output.appendJSON(row.name)
    output.append(",\"figure\":")
    output.appendJSON(row.figure)
    output.append(",\"note\":")
    output.appendJSON(row.note)
    output.append("}")
  }

  // MARK: - Pictures

  private static func append(_ picture: Picture, to output: inout TextBuffer) {
    output.append("{\"kind\":")
    output.appendJSON(picture.kind.rawValue)
    output.append(",\"title\":")
    output.appendJSON(picture.title)
    output.append(",\"description\":")
    output.appendJSON(picture.description)
    output.append(",\"legend\":")
    output.appendList(picture.legend) { $1.appendJSON($0) }
    output.append(",\"ticks\":")
    output.appendList(picture.ticks) { tick, output in
      output.append("{\"position\":")
      output.appendJSON(tick.position)
      output.append(",\"label\":")
      output.appendJSON(tick.label)
      output.append("}")
    }
    output.append(",\"rows\":")
    output.appendList(picture.rows, append)
    output.append("}")
  }

  private static func append(_ row: Picture.Row, to output: inout TextBuffer) {
    output.append("{\"label\":")
    output.appendJSON(row.label)
    output.append(",\"value\":")
    output.appendJSON(row.value)
    output.append(",\"marks\":")
    output.appendList(row.marks) { $1.appendJSON($0) }
    output.append(",\"spans\":")
    output.appendList(row.spans) { span, output in
      output.append("{\"start\":")
      output.appendJSON(span.start)
      output.append(",\"end\":")
      output.appendJSON(span.end)
      output.append(",\"part\":")
      output.appendJSON(span.part)
      output.append(",\"label\":")
      output.appendJSON(span.label)
      output.append("}")
    }
    output.append(",\"level\":")
    if let level = row.level { output.appendJSON(level.rawValue) } else { output.append("null") }
    output.append("}")
  }
}

extension TextBuffer {
  /// `[…,…]`.
  mutating func appendList<Item>(_ elements: [Item], _ append: (Item, inout TextBuffer) -> Void) {
    self.append("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { self.append(",") }
      append(element, &self)
    }
    self.append("]")
  }
}
