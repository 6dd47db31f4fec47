/// Where a statement stands: one-based line and column (in Unicode scalars) of a file.
public struct StatementPlace: Sendable, Hashable {
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// What a statement inherits from where it stands: the heading, the parent item, the row and column of a table.
public struct StatementContext: Sendable, Hashable {
  /// What a section makes of what is said in it.
  public enum Section: Sendable, Hashable {
    case plain
    /// « Risques »: what is said is feared, not measured.
    case risks
    /// « Objectifs »: what is said is aimed at; nothing in it is an impact.
    case goals
    /// « En bref », « Décisions »: what is said elsewhere is said again.
    case recap
    /// No section and no note: a line of a stream, which says nothing of the others.
    case stream
  }

  /// The words above that name the subject, such as a heading or a row's label.
  public var subject: String?
  public var section: Section
  /// What a statement here is about when it names nothing itself: the row, or the part of the project above it.
  public var name: String?

  public init(subject: String? = nil, section: Section = .plain, name: String? = nil) {
    self.subject = subject
    self.section = section
    self.name = name
  }
}

/// One sentence of prose or one row of a table, with its place and what it inherits.
public struct Statement: Sendable {
  /// As written, white space and soft line breaks folded to single spaces, mark-up removed.
  public let text: String
  public let place: StatementPlace
  public let context: StatementContext

  public init(text: String, place: StatementPlace, context: StatementContext = StatementContext()) {
    self.text = text
    self.place = place
    self.context = context
  }
}
