import Documents
import Languages

// The page of a document, as it was written. What is missing or of another kind makes the whole page unreadable: half a
// page would be a wrong one.
extension Page {
  init?(_ tree: JSONTree) {
    guard let language = tree["language"]?.string.flatMap({ Language(code: $0) }), let title = tree["title"]?.string,
      let headline = tree["headline"]?.string,
      let figures = tree["figures"]?.list(of: { KeyFigure($0) }), let blocks = tree["blocks"]?.list(of: { Block($0) }),
      let evidence = tree["evidence"]?.list(of: { Block($0) })
    else { return nil }
    var masthead = Masthead.none
    if let tree = tree["masthead"] {
      guard let read = Masthead(tree) else { return nil }
      masthead = read
    }
    var ask = ""
    if let tree = tree["ask"] {
      guard let text = tree.string else { return nil }
      ask = text
    }
    self.init(
      masthead: masthead, title: title, headline: headline, ask: ask, language: language, figures: figures,
      blocks: blocks, evidence: evidence)
  }
}

extension Masthead {
  fileprivate init?(_ tree: JSONTree) {
    guard let subject = tree["subject"]?.string, let details = tree["details"]?.list(of: \.string),
      let confidentiality = tree["confidentiality"]?.string
    else { return nil }
    self.init(subject: subject, details: details, confidentiality: confidentiality)
  }
}

extension Page.Item {
  /// A document that leads nowhere keeps its lines as texts.
  fileprivate init?(_ tree: JSONTree) {
    if let text = tree.string {
      self.init(text: text)
      return
    }
    guard let text = tree["text"]?.string, let evidence = tree["evidence"]?.list(of: \.evidence) else { return nil }
    var number: Int?
    if let tree = tree["number"] {
      guard let read = tree.evidence else { return nil }
      number = read
    }
    self.init(text: text, evidence: evidence, number: number)
  }
}

extension Page.KeyFigure {
  fileprivate init?(_ tree: JSONTree) {
    guard let label = tree["label"]?.string, let value = tree["value"]?.string, let note = tree["note"]?.string else {
      return nil
    }
    self.init(label: label, value: value, note: note)
  }
}

extension Page.Block {
  fileprivate init?(_ tree: JSONTree) {
    guard let (key, value) = tree.members.first else { return nil }
    let block: Page.Block? =
      switch key {
      case "heading": value.string.map { .heading($0) }
      case "paragraph": value.string.map { .paragraph($0) }
      case "list": value.list(of: { Page.Item($0) }).map { .list($0) }
      case "table": Page.Table(value).map { .table($0) }
      case "weather": value.list(of: { Page.Weather($0) }).map { .weather($0) }
      case "picture": Picture(value).map { .picture($0) }
      default: nil
      }
    guard let block else { return nil }
    self = block
  }
}

extension Page.Table {
  fileprivate init?(_ tree: JSONTree) {
    guard let head = tree["head"]?.list(of: \.string), let figures = tree["figures"]?.list(of: \.integer),
      let totals = tree["totals"]?.integer, let rows = tree["rows"]?.list(of: { $0.list(of: \.string) }),
      rows.allSatisfy({ $0.count == head.count }), !head.isEmpty, (0...rows.count).contains(totals),
      let evidence = tree["evidence"].map({ $0.list(of: \.integer) }) ?? [],
      evidence.isEmpty || evidence.count <= rows.count,
      evidence.allSatisfy({ $0 >= 0 && $0 <= Page.mostEvidence })
    else { return nil }
    self.init(
      head: head, rows: rows, evidence: evidence.map { $0 == 0 ? nil : $0 }, figures: Set(figures), totals: totals)
  }
}

extension Page.Weather {
  fileprivate init?(_ tree: JSONTree) {
    guard let level = tree["level"]?.string.flatMap({ Level(rawValue: $0) }), let label = tree["label"]?.string,
      let name = tree["name"]?.string, let figure = tree["figure"]?.string, let note = tree["note"]?.string
    else { return nil }
    self.init(level: level, label: label, name: name, figure: figure, note: note)
  }
}

extension Picture {
  fileprivate init?(_ tree: JSONTree) {
    guard let kind = tree["kind"]?.string.flatMap({ Kind(rawValue: $0) }), let title = tree["title"]?.string,
      let description = tree["description"]?.string, let legend = tree["legend"]?.list(of: \.string),
      let ticks = tree["ticks"]?.list(of: { Tick($0) }), let rows = tree["rows"]?.list(of: { Row($0) })
    else { return nil }
    self.init(kind: kind, title: title, description: description, legend: legend, ticks: ticks, rows: rows)
  }
}

extension Picture.Tick {
  fileprivate init?(_ tree: JSONTree) {
    guard let position = tree["position"]?.place, let label = tree["label"]?.string else { return nil }
    self.init(position: position, label: label)
  }
}

extension Picture.Row {
  fileprivate init?(_ tree: JSONTree) {
    guard let label = tree["label"]?.string, let value = tree["value"]?.string,
      let marks = tree["marks"]?.list(of: \.place), let spans = tree["spans"]?.list(of: { Picture.Span($0) })
    else { return nil }
    self.init(
      label: label, value: value, marks: marks, spans: spans,
      level: tree["level"]?.string.flatMap { Page.Weather.Level(rawValue: $0) })
  }
}

extension Picture.Span {
  /// No legend is longer.
  private static let mostParts = 10

  fileprivate init?(_ tree: JSONTree) {
    guard let start = tree["start"]?.place, let end = tree["end"]?.place, start <= end,
      let part = tree["part"]?.integer, (0..<Self.mostParts).contains(part), let label = tree["label"]?.string
    else { return nil }
    self.init(start: start, end: end, part: part, label: label)
  }
}

extension JSONTree {
  /// Every element as read; nil when this is no list, or one of them cannot be read.
  func list<Element>(of read: (JSONTree) -> Element?) -> [Element]? {
    guard isArray else { return nil }
    var list: [Element] = []
    for element in elements {
      guard let value = read(element) else { return nil }
      list.append(value)
    }
    return list
  }

  /// The number of a line of the evidence.
  fileprivate var evidence: Int? { integer.flatMap { (1...Page.mostEvidence).contains($0) ? $0 : nil } }

  /// A position in a picture.
  fileprivate var place: Int? { integer.flatMap { (0...1000).contains($0) ? $0 : nil } }

  var integer: Int? { if case .number(let text) = value { Int(text) } else { nil } }
}
