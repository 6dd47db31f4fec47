import Language

/// Reads a day of a channel of a Slack export: one array of messages.
///
/// Source: Slack, "How to read Slack data exports" and the reference of message events.
struct SlackExport {
  private let tree: JSONTree
  private let name: String
  private let lines: LineIndex
  private var people: [String: String]
  /// The first message of each thread, by its time.
  private var roots: [String: String] = [:]

  init(tree: JSONTree, name: String, bytes: [UInt8], people: [String: String]) {
    self.tree = tree
    self.name = name
    lines = LineIndex(bytes)
    self.people = people
    for message in tree.elements {
      if let time = message["ts"]?.string, message["thread_ts"]?.string == time {
        roots[time] = message["text"]?.string
      }
      guard let user = message["user"]?.string, let profile = message["user_profile"] else { continue }
      self.people[user] = Self.name(profile) ?? profile["name"]?.string
    }
  }

  static func isOne(_ tree: JSONTree) -> Bool {
    guard let first = tree.elements.first else { return false }
    return first["type"]?.string == "message" && first["ts"] != nil
  }

  /// The names of people of an export's `users.json`, by their identifier; nil for other JSON.
  static func people(_ tree: JSONTree) -> [String: String]? {
    guard let first = tree.elements.first, first["id"] != nil, first["name"] != nil, first["profile"] != nil else {
      return nil
    }
    var people: [String: String] = [:]
    for user in tree.elements {
      guard let id = user["id"]?.string else { continue }
      people[id] = user["profile"].flatMap(name) ?? user["name"]?.string
    }
    return people
  }

  /// The name that a person chose, else the real one; exports write an empty one where there is none.
  private static func name(_ profile: JSONTree) -> String? {
    [profile["display_name"], profile["real_name"]].compactMap { $0?.string }.first { !$0.isEmpty }
  }

  /// `channels.json` and the like: who is where, not what was said.
  static func isDirectory(_ tree: JSONTree) -> Bool {
    guard let first = tree.elements.first else { return false }
    return people(tree) != nil || first["id"] != nil && first["members"] != nil
  }

  func read() -> StatusReading {
    var reading = StatusReading()
    for message in tree.elements { read(message, into: &reading) }
    return reading
  }

  private func read(_ message: JSONTree, into reading: inout StatusReading) {
    let (line, column) = lines.place(of: message["text"]?.offset ?? message.offset)
    let subtype = message["subtype"]?.string
    guard message["type"]?.string == "message", subtype == nil || Self.spoken.contains(subtype ?? ""),
      let text = message["text"]?.string, !text.isEmpty
    else { return reading.skip(line, .systemMessage) }
    let document = Document.read(bytes: Array(plain(text).utf8), name: name, format: .text)
    for statement in document.statements {
      reading.statements.append(
        Statement(
          text: statement.text, place: StatementPlace(file: name, line: line, column: column + 1),
          context: StatementContext(subject: context(of: message), section: statement.context.section)))
    }
    for skipped in document.skipped { reading.skip(line, skipped.reason) }
  }

  /// Subtypes that people write; the others are joins, topics and what programs say.
  private static let spoken: Set<String> = ["thread_broadcast", "me_message", "file_share", "file_comment"]

  /// The channel, from the folder that the file stands in, and what the thread is about.
  private func context(of message: JSONTree) -> String? {
    let folders = name.split(separator: "/").dropLast()
    var parts: [String] = []
    if let thread = message["thread_ts"]?.string, thread != message["ts"]?.string,
      let root = roots[thread]
    {
      parts.append(String(plain(root).prefix(80)))
    }
    if let channel = folders.last { parts.append(String(channel)) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Mentions and links as people read them, entities as characters.
  private func plain(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else {
        rest = rest[open...]
        break
      }
      result += reference(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return Entities.decoded(result + rest).withoutSlackMarkup
  }

  /// `@U123`, `#C1|general`, `https://…|label`, `!here`.
  private func reference(_ content: String) -> String {
    let parts = content.split(separator: "|", maxSplits: 1)
    if content.hasPrefix("@") {
      let id = String(parts.first?.dropFirst() ?? "")
      return "@" + (people[id] ?? (parts.count > 1 ? String(parts[1]) : id))
    }
    if content.hasPrefix("#") { return "#" + (parts.count > 1 ? parts[1] : parts.first?.dropFirst() ?? "") }
    if content.hasPrefix("!") { return "@" + content.dropFirst().prefix { $0.isLetter } }
    return parts.count > 1 ? String(parts[1]) : content
  }
}

extension String {
  /// Slack's bold and strike marks gone; what is struck out is no longer said.
  fileprivate var withoutSlackMarkup: String {
    var result = ""
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      let isOpening = index == startIndex || self[self.index(before: index)].isWhitespace
      if character == "~", isOpening, let close = self[self.index(after: index)...].firstIndex(of: "~"),
        !self[index..<close].contains("\n"), self.index(after: index) < close,
        !self[self.index(after: index)].isWhitespace, !self[self.index(after: index)].isNumber
      {
        index = self.index(after: close)
        continue
      }
      result.append(character)
      index = self.index(after: index)
    }
    return result
  }
}

/// The character entities of HTML that mails and chats use.
enum Entities {
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      let head = rest.prefix(12)
      guard let end = head.firstIndex(of: ";"),
        let character = character(head[head.index(after: head.startIndex)..<end])
      else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map { String(Character($0)) }
    }
    return named[String(name)]
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "euro": "€", "eacute": "é",
    "egrave": "è", "ecirc": "ê", "euml": "ë", "agrave": "à", "acirc": "â", "ccedil": "ç", "ocirc": "ô", "icirc": "î",
    "iuml": "ï", "ucirc": "û", "ugrave": "ù", "laquo": "«", "raquo": "»", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "rarr": "→", "bull": "•", "oelig": "œ", "Eacute": "É",
    "Agrave": "À", "Egrave": "È", "deg": "°", "pound": "£", "plusmn": "±", "times": "×", "frac12": "½",
  ]
}
