import Briefings
import Diagnostics
import Languages
import Portfolio
import Quantities
import RuleLanguage
import Translation

/// The review at a terminal: a line of a note after the other, a key each.
struct ReviewSession: ~Copyable {
  private let items: [ReviewItem]
  private let presentation: Presentation
  private let language: Language
  private let names: ReadingName
  private let interruption: Interruption
  private let keyboard: Keyboard
  private let width: Int
  private let by: String
  private let console: Console
  private let finder: LessonFinder
  private let on: CalendarDate
  private var translator: Translator
  private var files: ReviewFiles
  /// Decisions of each note that none of its lines is the subject of any more.
  private let orphans: [Decision]
  /// What was decided, by item, in the order of the answers.
  private var taken: [(item: Int, decision: Decision)] = []

  private enum Next {
    case item
    case back(to: Int)
    case end
  }

  init(
    items: [ReviewItem], orphans: [Decision], files: ReviewFiles, workspace: Workspace, invocation: Invocation
  ) {
    self.items = items
    self.orphans = orphans
    self.files = files
    let options = invocation.options
    language = invocation.console.language
    presentation = Presentation(engine: workspace.engine, language: options.language, messages: language)
    names = ReadingName(program: workspace.program)
    interruption = invocation.interruption
    keyboard = Keyboard(interruption: interruption)
    width = Descriptor.output.width ?? 80
    by = invocation.reviewer
    console = invocation.console
    finder = LessonFinder(workspace: workspace, options: options)
    on = options.asOf
    translator = Translator(engine: workspace.engine)
  }

  /// - Returns: how many lines still wait.
  mutating func run() throws(Failure) -> Int {
    var index = 0
    while index < items.count {
      show(items[index], position: index + 1)
      switch try answer(items[index], at: index) {
      case .item: index += 1
      case .back(let earlier): index = earlier
      case .end: index = items.count
      }
    }
    close()
    return items.count - taken.count
  }

  // MARK: - What is shown

  private func show(_ item: ReviewItem, position: Int) {
    let count = ReviewWords.position(position, of: items.count)[language]
    let place = "\(item.line.file):\(item.line.line)"
    let gap = max(1, width - place.count - count.count)
    say("")
    say(place + String(repeating: " ", count: gap) + count)
    say("  " + item.line.original)
    if let decision = item.line.outdated {
      say("  " + ReviewWords.outdated(decision.by, Self.date(decision.on, language))[language])
    } else if let before = earlier(item) {
      say("  " + ReviewWords.changed(before.line.words)[language])
    }
    if item.line.result.impacts.isEmpty {
      say("  " + presentation.outcome(item.line.result, text: item.line.text))
    }
    for (index, reading) in item.readings.enumerated() { show(reading, index, of: item) }
    say("  " + ReviewWords.keys(readings: item.readings.count)[language])
  }

  private func show(_ reading: [Impact], _ index: Int, of item: ReviewItem) {
    let result = item.line.result
    let isOwn = index == 0 && !result.impacts.isEmpty
    let shown = TranslatedStatement(
      language: result.language, status: .translated, impacts: reading, reasons: isOwn ? result.reasons : [])
    let sentence = presentation.outcome(shown, text: item.line.text)
    let label =
      isOwn ? "→" : index == 0 ? "→ \(ReviewWords.wouldBe[language])" : "[\(index)] \(ReviewWords.other[language])"
    say("  \(label) \(sentence)")
    for line in presentation.understanding(shown, text: item.line.text) { say("    " + line) }
  }

  /// The decision about a line of the same note that says nearly the same.
  private func earlier(_ item: ReviewItem) -> Decision? {
    let words = Set(item.key.words.split(separator: " "))
    return orphans.filter { $0.line.note == item.key.note }
      .map { ($0, words.intersection($0.line.words.split(separator: " ")).count) }
      .filter { 2 * $0.1 > words.count }
      .max { $0.1 < $1.1 }?.0
  }

  private static func date(_ day: CalendarDate?, _ language: Language) -> String? {
    guard let day else { return nil }
    var output = TextBuffer()
    DateFormat(language).append(day, to: &output)
    return output.string
  }

  private func say(_ line: String) {
    for part in line.linesMadeSafe.split(separator: "\n", omittingEmptySubsequences: false) {
      let indentation = String(part.prefix { $0 == " " })
      let words = part.dropFirst(indentation.count).wrapped(
        to: width - indentation.count, indentation: indentation + "  ")
      let text = indentation + words
      try? Descriptor.output.write(Array((text + "\n").utf8))
    }
  }

  // MARK: - What is answered

  private mutating func answer(_ item: ReviewItem, at index: Int) throws(Failure) -> Next {
    while true {
      switch keyboard.key() {
      case .enter:
        if let reading = item.readings.first {
          try take(.confirmed, reading, item, at: index)
          return .item
        }
        say("  " + ReviewWords.nothingToConfirm[language])
      case .letter("c"):
        if try correct(item, at: index) { return .item }
        say("  " + ReviewWords.keys(readings: item.readings.count)[language])
      case .letter("n"):
        try take(.dismissed, item.readings.first ?? [], item, at: index)
        return .item
      case .letter("?"): explain(item)
      case .letter("p"): return .item
      case .letter("u"):
        if let earlier = try undo() { return .back(to: earlier) }
        say("  " + ReviewWords.nothingToUndo[language])
      case .letter("q"), .end: return .end
      case .letter(let key):
        if let number = key.wholeNumberValue, number > 0, item.readings.indices.contains(number) {
          try take(.confirmed, item.readings[number], item, at: index)
          return .item
        }
      case .other: break
      }
    }
  }

  /// Asks for the words that the line means, shows what they give, and takes them when that is right.
  private mutating func correct(_ item: ReviewItem, at index: Int) throws(Failure) -> Bool {
    var isFirst = true
    while let words = keyboard.line(prompt: "  " + ReviewWords.inOtherWords[language])?.trimmed {
      if words.isEmpty {
        // Somebody who ends every key with Enter has not cancelled yet.
        guard isFirst else { return false }
        isFirst = false
        continue
      }
      let result = translator.translate(words, language: item.line.result.language, context: item.line.context)
      let corrected = TranslatedLine(
        text: words, file: item.line.file, line: item.line.line, column: item.line.column, result: result)
      let offered = ReviewItem(corrected)
      guard let reading = offered.readings.first else {
        say("  " + presentation.outcome(result, text: words))
        say("  " + ReviewWords.nothingRead[language])
        continue
      }
      show(reading, 0, of: offered)
      try take(.corrected(to: words), reading, item, at: index)
      try learn(from: item, corrected: words, as: reading)
      return true
    }
    return false
  }

  /// Offers the phrase with which the note's own words would have been read so.
  private func learn(from item: ReviewItem, corrected words: String, as reading: [Impact]) throws(Failure) {
    let lessons = finder.lessons(of: item.line, corrected: words, as: reading)
    guard let meaning = lessons.first?.meaning else { return }
    say("  " + ReviewWords.learn(lessons.map(\.phrase), as: meaning)[language])
    guard case .letter(let key) = keyboard.key(), let number = key.wholeNumberValue,
      lessons.indices.contains(number - 1)
    else { return }
    let lesson = lessons[number - 1]
    let file = files.learnedWords(of: item.line.file)
    try file.put(lesson, console: console, interruption)
    say("  " + ReviewWords.learned(in: file.path.text)[language])
  }

  private func explain(_ item: ReviewItem) {
    for reading in item.readings.prefix(1) {
      let shown = TranslatedStatement(language: item.line.result.language, status: .translated, impacts: reading)
      say(presentation.explanation(shown, text: item.line.text))
    }
    if item.readings.isEmpty { say("  " + presentation.outcome(item.line.result, text: item.line.text)) }
    say("  " + ReviewWords.keys(readings: item.readings.count)[language])
  }

  private mutating func take(
    _ verdict: Decision.Verdict, _ reading: [Impact], _ item: ReviewItem, at index: Int
  ) throws(Failure) {
    let decision = Decision(line: item.key, readings: reading.map(names.text), verdict: verdict, by: by, on: on)
    try files.put(decision, about: item.line.file, interruption)
    taken.append((index, decision))
  }

  /// - Returns: the item whose answer was taken back; nil where there is none.
  private mutating func undo() throws(Failure) -> Int? {
    guard let last = taken.popLast() else { return nil }
    let item = items[last.item]
    if let before = item.line.outdated {
      try files.put(before, about: item.line.file, interruption)
    } else {
      try files.remove(item.key, about: item.line.file, interruption)
    }
    return last.item
  }

  private func close() {
    func count(_ matches: (Decision.Verdict) -> Bool) -> Int { taken.count { matches($0.decision.verdict) } }
    let right = count { $0 == .confirmed }
    let dismissed = count { $0 == .dismissed }
    say("")
    say(
      ReviewWords.closing(
        right: right, corrected: taken.count - right - dismissed, dismissed: dismissed,
        left: items.count - taken.count)[language])
  }
}
