import Diagnostics

extension FileParser {
  /// The first token after `start` that starts a line no deeper than `indentation`.
  func endOfBlock(from start: Int, indentation: Int32, before end: Int) -> Int {
    var token = start + 1
    while token < end {
      if tokens[token].isFirstOfLine, tokens[token].indentation <= indentation { return token }
      token += 1
    }
    return end
  }

  func endOfLine(from start: Int, before end: Int) -> Int {
    var token = start + 1
    while token < end, !tokens[token].isFirstOfLine { token += 1 }
    return token
  }

  /// The comments and blank line before the line that starts at `index`.
  mutating func leadingTrivia() -> TriviaSyntax {
    var trivia = TriviaSyntax()
    while nextComment < comments.count, comments[nextComment].tokensBefore <= index {
      trivia.leading.append(comment())
    }
    trivia.isBlankLineBefore = index < tokens.count && tokens[index].isBlankLineBefore
    return trivia
  }

  /// The comments within the lines that end before token `end`, and the one behind the last of them.
  mutating func close(_ trivia: inout TriviaSyntax, at end: Int) {
    while nextComment < comments.count, comments[nextComment].tokensBefore < end {
      trivia.leading.append(comment())
    }
    if nextComment < comments.count, comments[nextComment].tokensBefore == end, !comments[nextComment].isAlone {
      trivia.trailing = comment().text
    }
  }

  /// The indented comments below the last field of a declaration.
  mutating func closingComments(at end: Int) -> [CommentSyntax] {
    var closing: [CommentSyntax] = []
    while nextComment < comments.count, comments[nextComment].tokensBefore == end,
      comments[nextComment].indentation > 0
    {
      closing.append(comment())
    }
    return closing
  }

  mutating func comment() -> CommentSyntax {
    let comment = comments[nextComment]
    nextComment += 1
    return CommentSyntax(
      characters(Int(comment.start)..<Int(comment.end)),
      isBlankLineBefore: comment.isBlankLineBefore)
  }

  /// Every field up to token `end`, each with its place and its comments; those with a mistake are reported and left
  /// out.
  mutating func lines<Field, Line>(
    before end: Int, _ read: (inout FileParser) throws(Abandoned) -> Field,
    as line: (Field, SourceSpan, TriviaSyntax) -> Line
  ) -> [Line] {
    var lines: [Line] = []
    while index < end {
      let first = index
      limit = endOfBlock(from: index, indentation: tokens[index].indentation, before: end)
      var trivia = leadingTrivia()
      let field: Field?
      do {
        let read = try read(&self)
        try endOfLine()
        field = read
      } catch {
        field = nil
      }
      index = limit
      close(&trivia, at: limit)
      if let field { lines.append(line(field, span(from: first), trivia)) }
    }
    return lines
  }
}
