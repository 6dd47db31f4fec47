public import Languages

/// How diagnostics are written: for people, for editors (`file:line:column: error: …`) or for programs.
public enum MessageFormat: String, Sendable, CaseIterable { case human, gnu, json }

/// Writes diagnostics, sorted by place.
public struct DiagnosticRenderer: Sendable {
  /// How many diagnostics of one file people are shown.
  static let mostPerFile = 20

  let sources: SourceMap
  let language: Language
  let format: MessageFormat
  let usesColor: Bool

  public init(sources: SourceMap, language: Language, format: MessageFormat, usesColor: Bool) {
    self.sources = sources
    self.language = language
    self.format = format
    self.usesColor = usesColor
  }

  /// The diagnostics as text that ends with a line end; empty when there are none.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    let sorted = inOrder(diagnostics)
    switch format {
    case .human: return human(sorted)
    case .gnu: return sorted.map { gnuLine($0) + "\n" }.joined()
    case .json: return sorted.map { jsonLine($0) + "\n" }.joined()
    }
  }

  /// By file and place; those without a place first, equal ones as they came.
  private func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    func place(_ diagnostic: Diagnostic) -> (Int, Int) {
      (diagnostic.span?.source ?? -1, diagnostic.span?.start ?? -1)
    }
    return diagnostics.enumerated()
      .sorted { left, right in
        place(left.element) == place(right.element)
          ? left.offset < right.offset : place(left.element) < place(right.element)
      }
      .map(\.element)
  }
}

// MARK: - For people

extension DiagnosticRenderer {
  private func human(_ diagnostics: [Diagnostic]) -> String {
    var output = ""
    var shown = 0
    for (index, diagnostic) in diagnostics.enumerated() {
      let isFirstOfFile = index == 0 || diagnostics[index - 1].span?.source != diagnostic.span?.source
      if isFirstOfFile { shown = 0 }
      shown += 1
      if shown <= Self.mostPerFile {
        output += (output.isEmpty ? "" : "\n") + paragraph(diagnostic)
      } else if index + 1 == diagnostics.count || diagnostics[index + 1].span?.source != diagnostic.span?.source {
        output += "\n" + more(shown - Self.mostPerFile)
      }
    }
    return output
  }

  private func more(_ count: Int) -> String {
    switch language {
    case .french: "… et \(count) de plus\n"
    case .english: "… \(count) more\n"
    case .dutch: "… nog \(count)\n"
    }
  }

  private func paragraph(_ diagnostic: Diagnostic) -> String {
    let excerpts = ([diagnostic.span] + diagnostic.notes.map(\.span)).map { $0.map { SourceExcerpt($0, in: sources) } }
    let gutter = excerpts.compactMap { $0.map { String($0.position.line).count } }.max() ?? 1
    let isError = diagnostic.severity == .error
    let style = isError ? Style.error : .warning
    var output =
      painted("\(word(isError ? .error : .warning))[\(diagnostic.code)]", style)
      + painted(colon + diagnostic.message[language].terminalSafe, .strong) + "\n"
    if let excerpt = excerpts[0] {
      output += lines(of: excerpt, gutter: gutter, style: style, label: diagnostic.label?[language])
    }
    for (note, excerpt) in zip(diagnostic.notes, excerpts.dropFirst()) {
      output += mark("=", gutter) + "\(word(.note))\(colon)\(note.message[language].terminalSafe)\n"
      if let excerpt { output += lines(of: excerpt, gutter: gutter, style: .frame, label: nil) }
    }
    if let help = diagnostic.help {
      output += mark("=", gutter) + painted(word(.help), .help) + "\(colon)\(help[language].terminalSafe)\n"
    }
    return output
  }

  /// The place, the line and the carets under it.
  private func lines(of excerpt: SourceExcerpt, gutter: Int, style: Style, label: String?) -> String {
    let number = String(excerpt.position.line)
    let padding = String(repeating: " ", count: gutter - number.count)
    let carets = painted(
      String(repeating: "^", count: excerpt.caretWidth) + (label.map { " " + $0.terminalSafe } ?? ""), style)
    return mark("┌", gutter) + "\(place(excerpt))\n"
      + painted("\(padding)\(number)│", .frame) + (excerpt.line.isEmpty ? "" : " " + excerpt.line) + "\n"
      + painted(String(repeating: " ", count: gutter) + "│", .frame) + " "
      + String(repeating: " ", count: excerpt.caretColumn) + carets + "\n"
  }

  private func mark(_ sign: String, _ gutter: Int) -> String {
    painted(String(repeating: " ", count: gutter) + sign, .frame) + " "
  }

  private func place(_ excerpt: SourceExcerpt) -> String {
    "\(excerpt.file.terminalSafe):\(excerpt.position.line):\(excerpt.position.column)"
  }

  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case strong = "1"
    case frame = "34"
    case help = "36"
  }

  private func painted(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private var colon: String { language == .french ? " : " : ": " }

  private enum Word { case error, warning, note, help }

  private func word(_ word: Word) -> String {
    let localized: Localized<String> =
      switch word {
      case .error: Localized(fr: "erreur", en: "error", nl: "fout")
      case .warning: Localized(fr: "avertissement", en: "warning", nl: "waarschuwing")
      case .note: Localized(fr: "note", en: "note", nl: "opmerking")
      case .help: Localized(fr: "aide", en: "help", nl: "hulp")
      }
    return localized[language]
  }
}

// MARK: - For editors and programs

extension DiagnosticRenderer {
  /// The severity stays English: editors look for it.
  private func gnuLine(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity == .error ? "error" : "warning"
    let message = "\(severity): \(diagnostic.message[language].terminalSafe) [\(diagnostic.code)]"
    guard let span = diagnostic.span else { return "impact: \(message)" }
    let position = sources.position(of: span)
    return "\(sources.files[span.source].name.terminalSafe):\(position.line):\(position.column): \(message)"
  }

  private func jsonLine(_ diagnostic: Diagnostic) -> String {
    var members = [
      ("code", diagnostic.code.quotedJSON), ("severity", diagnostic.severity == .error ? "\"error\"" : "\"warning\""),
    ]
    members += placeMembers(diagnostic.span)
    members.append(("message", diagnostic.message[language].quotedJSON))
    members.append(("help", diagnostic.help.map { $0[language].quotedJSON } ?? "null"))
    let notes = diagnostic.notes.map { note in
      object(placeMembers(note.span) + [("message", note.message[language].quotedJSON)])
    }
    members.append(("notes", "[\(notes.joined(separator: ","))]"))
    return object(members)
  }

  private func placeMembers(_ span: SourceSpan?) -> [(String, String)] {
    guard let span else { return [] }
    let file = sources.files[span.source]
    let (start, end) = (file.position(at: span.start), file.position(at: max(span.start, span.end)))
    return [
      ("file", file.name.quotedJSON), ("line", "\(start.line)"), ("column", "\(start.column)"),
      ("endLine", "\(end.line)"), ("endColumn", "\(end.column)"),
    ]
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }
}
