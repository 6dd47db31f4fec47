import Language

/// The fields that a note starts with, between two lines of dashes: what it says of itself.
public struct FrontMatter: Sendable, Hashable {
  public var company: String? { self["company", "entreprise", "societe", "bedrijf", "client", "klant"] }
  public var project: String? { self["project", "projet"] }
  public var title: String? { self["title", "titre", "titel"] }
  public var author: String? { self["author", "auteur", "redacteur"] }
  /// « semaine 7 », "February", as it is written.
  public var period: String? { self["period", "periode"] }
  /// Who may read it.
  public var confidentiality: String? { self["confidential", "confidentiel", "vertrouwelijk", "diffusion"] }
  /// The number of a week, or what names it.
  public var week: String? { self["semaine", "week"] }
  var date: String? { self["date", "datum", "jour", "day"] }

  private let fields: [Field]

  private struct Field: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// - Parameter lines: of a note, from which the fields are taken off.
  init(takenFrom lines: inout [String]) {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      fields = []
      return
    }
    fields = lines[1..<end].compactMap { line -> Field? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmedOfSpace.filter { $0 != "\"" && $0 != "'" }
      let name = String(decoding: Folding.folded(String(line[..<colon])), as: UTF8.self)
      return value.isEmpty ? nil : Field(name: name, value: value)
    }
    lines.removeFirst(end + 1)
  }

  /// - Parameter bytes: of a note.
  public init(of bytes: [UInt8]) {
    // Most notes have none, and their heads are read for other things already.
    var lines = bytes.starts(with: Array("---".utf8)) ? Self.lines(ofHead: bytes) : []
    self.init(takenFrom: &lines)
  }

  private subscript(_ names: String...) -> String? { fields.first { names.contains($0.name) }?.value }

  /// More of a note is no head.
  private static let longestHead = 4_096

  static func lines(ofHead bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    for line in SourceLines(Array(bytes.prefix(longestHead))) {
      let text = String(decoding: line, as: UTF8.self).trimmedOfSpace
      lines.append(text)
      // Where no fields open the note, the first words that it has are all that is asked of its head.
      if lines[0] != "---", !text.isEmpty { break }
    }
    return lines
  }
}

extension StringProtocol {
  var trimmedOfSpace: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
