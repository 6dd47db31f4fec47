package import Language

/// A table of a note, cell by cell.
package struct NoteTable: Sendable {
  package struct Cell: Sendable {
    /// Mark-up removed.
    package let text: String
    package let line: Int
    package let column: Int

    package init(text: String, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  package let head: [Cell]
  package internal(set) var rows: [[Cell]] = []
  package let context: StatementContext
  /// The paragraph right above, which often says what the figures count.
  package let lead: String?

  package init(head: [Cell], rows: [[Cell]] = [], context: StatementContext, lead: String?) {
    self.head = head
    self.rows = rows
    self.context = context
    self.lead = lead
  }

  /// A log of the hours that people worked, beside which no plan stands.
  var isTimeLog: Bool {
    head.contains { TableWord.timeSpent.stands(in: $0.text) }
      && !head.contains { HeaderText($0.text).meaning?.meaning == .plan }
  }
}

/// A heading of a note, or a line that serves as one.
package struct NoteHeading: Sendable {
  package let line: Int
  /// From 1 for the whole note; the deeper, the higher.
  package let level: Int
  package let title: String

  package init(line: Int, level: Int, title: String) {
    self.line = line
    self.level = level
    self.title = title
  }
}
