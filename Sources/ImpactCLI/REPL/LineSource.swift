/// Where the REPL's lines come from.
enum LineSource {
  /// With editing, history and completion.
  case edited(LineEditor)
  /// A terminal without libedit, or one that cannot move its cursor.
  case prompted(PlainLines)
  case piped(PlainLines)

  static let prompt = "impact> "

  static func plain() -> LineSource { .piped(PlainLines()) }

  static func terminal() -> LineSource {
    if Environment.variable("TERM") != "dumb", let editor = LineEditor() { return .edited(editor) }
    return .prompted(PlainLines())
  }

  /// The next line; nil at the end of the input.
  mutating func next(words: [String]) throws(InputFault) -> String? {
    switch self {
    case .edited(let editor):
      return editor.next(prompt: Self.prompt, words: words)
    case .prompted(var lines):
      // A terminal that takes no prompt takes no answers either: writing those tells.
      try? Descriptor.output.write(Array(Self.prompt.utf8))
      defer { self = .prompted(lines) }
      return try lines.next()
    case .piped(var lines):
      defer { self = .piped(lines) }
      return try lines.next()
    }
  }
}

/// Lines as they come.
struct PlainLines {
  private var reader = LineReader(.input)
  private var batch: [UInt8] = []
  private var position = 0

  /// The next line, repaired where it is not UTF-8; nil at the end.
  mutating func next() throws(InputFault) -> String? {
    if position >= batch.count {
      position = 0
      guard try reader.read(into: &batch, size: 1) else { return nil }
    }
    let end = batch[position...].firstIndex(of: UInt8(ascii: "\n")) ?? batch.count
    var line = batch[position..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    position = end + 1
    return String(decoding: ByteText.repaired(line), as: UTF8.self)
  }
}
