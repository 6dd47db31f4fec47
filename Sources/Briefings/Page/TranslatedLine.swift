public import Translation

/// A statement with its place and what became of it.
public struct TranslatedLine: Sendable {
  public let text: String
  public let file: String
  public let line: Int
  public let column: Int
  public let result: TranslatedStatement

  public init(text: String, file: String, line: Int, column: Int, result: TranslatedStatement) {
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    self.result = result
  }

  /// `semaine-07.md:12`.
  var place: String { "\(file):\(line)" }
}
