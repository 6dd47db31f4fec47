import Languages

/// Prints a file in its one canonical form; reading that form gives the same tree, and printing it again the same text.
public enum Formatter {
  /// The text of a file: comments and paragraphs kept, columns aligned, no parenthesis that changes nothing.
  public static func format(_ file: FileSyntax) -> String {
    var page = PrintedPage()
    for declaration in file.declarations { page.append(declaration) }
    for comment in file.trailingComments { page.append(comment, indentation: 0) }
    return page.text
  }
}

/// One line to print, before its columns are aligned with those of its neighbours.
struct PrintedLine {
  /// Which neighbours share its columns: `name = …` lines, or keyword lines.
  enum Columns { case none, keyword, assignment }

  var columns = Columns.none
  var indentation = 0
  /// The keyword or name of an aligned line; all of any other.
  var head: String
  var rest = ""
  var comment: String?
  var isBlankLineBefore = false
}

/// The lines of a file, aligned paragraph by paragraph.
struct PrintedPage {
  private var lines: [PrintedLine] = []

  mutating func append(_ line: PrintedLine) { lines.append(line) }

  mutating func append(_ comment: CommentSyntax, indentation: Int) {
    lines.append(
      PrintedLine(indentation: indentation, head: "#" + comment.text, isBlankLineBefore: comment.isBlankLineBefore))
  }

  /// The lines of a declaration or field, its comments around it.
  mutating func append(_ content: [PrintedLine], trivia: TriviaSyntax, indentation: Int) {
    for comment in trivia.leading { append(comment, indentation: indentation) }
    for (index, line) in content.enumerated() {
      var line = line
      line.indentation += indentation
      if index == 0 { line.isBlankLineBefore = trivia.isBlankLineBefore }
      if index == content.count - 1 { line.comment = trivia.trailing }
      lines.append(line)
    }
  }

  var text: String {
    var output = ""
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, sharesColumns(lines[end], with: lines[start]) { end += 1 }
      write(lines[start..<end], to: &output)
      start = end
    }
    return output
  }

  private func sharesColumns(_ line: PrintedLine, with first: PrintedLine) -> Bool {
    first.columns != .none && line.columns == first.columns && line.indentation == first.indentation
      && !line.isBlankLineBefore
  }

  private func write(_ group: ArraySlice<PrintedLine>, to output: inout String) {
    let headWidth = group.map(\.head.count).max() ?? 0
    let bodies = group.map { body(of: $0, headWidth: headWidth) }
    let commentColumn = zip(group, bodies).filter { $0.0.comment != nil }.map(\.1.count).max() ?? 0
    for (line, body) in zip(group, bodies) {
      if line.isBlankLineBefore, !output.isEmpty { output += "\n" }
      output += body
      if let comment = line.comment {
        output += String(repeating: " ", count: commentColumn - body.count) + "  #" + comment
      }
      output += "\n"
    }
  }

  private func body(of line: PrintedLine, headWidth: Int) -> String {
    let start = String(repeating: " ", count: line.indentation) + line.head
    let padding = String(repeating: " ", count: max(0, headWidth - line.head.count))
    switch line.columns {
    case .none: return start
    case .keyword: return start + padding + " " + line.rest
    case .assignment: return start + padding + " = " + line.rest
    }
  }
}

extension String {
  /// The text between quotes, as the language writes it.
  var quotedForRules: String {
    var quoted = "\""
    for character in unicodeScalars {
      if character == "\"" || character == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
