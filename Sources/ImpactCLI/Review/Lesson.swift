import Briefings
import Diagnostics
import Language
import Languages
import Portfolio
import RuleLanguage
import Translation

/// What a correction teaches: a phrase that, as a word of a concept, makes the note's own words read as the correction.
struct Lesson: Equatable {
  let concept: String
  let language: Language
  let phrase: String
  /// The line of the note, which `impact check` holds from then on.
  let statement: String
  /// The rule that then applies, as people call it.
  let meaning: Localized<String>

  /// As a file of rules says it.
  fileprivate var rules: String {
    let file = FileSyntax(declarations: [DeclarationSyntax(.concept(stanza), span: Self.nowhere)])
    return Formatter.format(file)
  }

  private var stanza: ConceptSyntax {
    ConceptSyntax(name: NameSyntax(concept, span: Self.nowhere), words: [words], examples: [example])
  }

  private var words: LocalizedWordsSyntax {
    LocalizedWordsSyntax(
      language: language, joining: .addition, words: [WordSyntax(phrase, span: Self.nowhere)], span: Self.nowhere)
  }

  private var example: ConceptSyntax.Example {
    ConceptSyntax.Example(language: language, statement: statement, span: Self.nowhere)
  }

  private static let nowhere = SourceSpan(source: 0, start: 0, end: 0)

  /// Takes its place among what was learned before.
  ///
  /// - Parameter heading: what the file is, for whoever opens it.
  func added(to file: FileSyntax, heading: String) -> FileSyntax {
    var file = file
    for (index, declaration) in file.declarations.enumerated() {
      guard case .concept(var known) = declaration.kind, known.name.text == concept else { continue }
      known.words.append(words)
      known.examples.append(example)
      file.declarations[index] = DeclarationSyntax(
        .concept(known), span: declaration.span, trivia: declaration.trivia)
      return file
    }
    var trivia = TriviaSyntax()
    if file.declarations.isEmpty { trivia.leading = [CommentSyntax(" " + heading)] }
    trivia.isBlankLineBefore = true
    file.declarations.append(DeclarationSyntax(.concept(stanza), span: Self.nowhere, trivia: trivia))
    return file
  }
}

/// Looks for what a correction teaches by trying: a phrase is offered only when the whole line, with it, is read right.
struct LessonFinder {
  let workspace: Workspace
  let options: Options

  /// A person chooses among so many.
  private static let mostOffered = 3
  /// Each phrase that is tried loads the rules with it.
  private static let mostTries = 24

  /// - Parameters:
  ///   - words: that the reader read as `reading`.
  /// - Returns: phrases of the line with each of which it would be read so, the likeliest first.
  func lessons(of line: TranslatedLine, corrected words: String, as reading: [Impact]) -> [Lesson] {
    let language = line.result.language
    var translator = Translator(engine: workspace.engine)
    let own = translator.understand(line.original, language: language, context: line.context)
    let corrected = translator.understand(words, language: language, context: line.context)
    guard let impact = reading.first else { return [] }
    let rule = workspace.program.rules[impact.rule]
    let meaning = Localized(fr: rule.title, en: rule.name.inWords, nl: rule.name.inWords)
    let wanted = names(reading, workspace.program)
    let phrases = Phrases(line.original, apartFrom: own, and: words, in: language).likeliestFirst
    var tries = missing(from: own, in: corrected, for: rule).flatMap { concept in
      phrases.map {
        Lesson(
          concept: concept, language: language, phrase: $0, statement: ReviewedLine(line).words, meaning: meaning)
      }
    }.prefix(Self.mostTries)
    var found: [Lesson] = []
    while found.count < Self.mostOffered, let lesson = tries.popFirst() {
      guard !found.contains(where: { $0.phrase == lesson.phrase }), holds(lesson, line, wanted) else { continue }
      found.append(lesson)
    }
    return found
  }

  /// The concepts that the rule asks for, the correction has and the line lacks.
  private func missing(from own: Dissection, in corrected: Dissection, for rule: Rule) -> [String] {
    let has = Set(own.parts.flatMap(\.words).map(\.concept))
    return Set(corrected.parts.flatMap(\.words).map(\.concept)).subtracting(has).filter(rule.asks)
      .map { workspace.program.concepts[$0].name }.sorted()
  }

  /// Whether the line is read as wanted by whoever has learned this, in any place where it might stand.
  private func holds(_ lesson: Lesson, _ line: TranslatedLine, _ wanted: [String]) -> Bool {
    var layers = workspace.layers
    layers.add([SourceFile(name: "learned/words.rules", text: Array(lesson.rules.utf8))])
    guard case .success(let learned) = Workspace.loading(layers, asOf: options.asOf, trials: 1) else { return false }
    var translator = Translator(engine: learned.engine)
    let inNote = translator.translate(line.original, language: lesson.language, context: line.context)
    let alone = translator.translate(lesson.statement, language: lesson.language)
    return inNote.status == .translated && names(inNote.impacts, learned.program) == wanted
      && alone.impacts.contains { impact in
        learned.program.concepts.indices.contains { concept in
          learned.program.concepts[concept].name == lesson.concept
            && learned.program.rules[impact.rule].asks(for: concept)
        }
      }
  }

  private func names(_ impacts: [Impact], _ program: Program) -> [String] {
    impacts.map(ReadingName(program: program).text)
  }
}

/// The phrases of a line that might mean something which nobody has told the reader.
private struct Phrases {
  /// Words in a row that are neither figures, nor words of a concept, nor what the correction says as well.
  private var runs: [[Substring]] = []
  private let text: String
  private let language: Language

  init(_ text: String, apartFrom dissection: Dissection, and correction: String, in language: Language) {
    self.text = text
    self.language = language
    let taken = dissection.parts.flatMap { $0.words.map(\.bytes) + $0.quantities.map(\.bytes) }
    let said = Set(
      correction.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init).filter {
        $0.count >= Self.shortest
      })
    var run: [Substring] = []
    for word in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
      let letters = word.drop { !$0.isLetter }
      let core = letters.prefix { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" }
      let start = text.utf8.distance(from: text.startIndex, to: core.startIndex)
      let bytes = start..<(start + core.utf8.count)
      let isFree =
        !core.isEmpty && !word.contains(where: \.isNumber) && !taken.contains { $0.overlaps(bytes) }
        && !said.contains(core.lowercased())
      if isFree { run.append(core) }
      // Punctuation ends a phrase, and so does what is already understood.
      if !isFree || core.endIndex != word.endIndex {
        runs.append(run)
        run = []
      }
    }
    runs.append(run)
  }

  /// A rare word means one thing; a common one needs the word beside it.
  var likeliestFirst: [String] {
    let single = phrases(of: 1)
    let rare = single.filter { !CommonWords.contain($0, in: language) }
    let common = single.filter { CommonWords.contain($0, in: language) }
    return rare + phrases(of: 2) + common + phrases(of: 3)
  }

  private func phrases(of length: Int) -> [String] {
    runs.flatMap { run -> [String] in
      guard run.count >= length else { return [] }
      return (0...(run.count - length)).compactMap { first in
        let words = run[first..<(first + length)]
        guard words.contains(where: { $0.count >= Self.shortest }), let start = words.first, let end = words.last
        else { return nil }
        return text[start.startIndex..<end.endIndex].lowercased()
      }
    }
  }

  /// Shorter words join others, and mean nothing by themselves.
  private static let shortest = 4
}

extension String {
  fileprivate var inWords: String { split(separator: "_").joined(separator: " ") }
}
