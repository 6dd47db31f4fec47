/// A picture as rows of words, each over an SVG as wide as the page: positions are shares of it, type keeps its size.
struct HTMLPicture {
  private let picture: Picture
  private let number: Int

  private static let height = 14

  init(_ picture: Picture, number: Int) {
    self.picture = picture
    self.number = number
  }

  func figure() -> String {
    """
    <figure>
    <figcaption><span class="caption">\(picture.title.inHTML)</span>\(legend())</figcaption>
    <ul class="bars \(picture.kind.rawValue)">
    \(picture.rows.indices.map(row).joined())</ul>
    \(Self.axis(picture.ticks))
    </figure>

    """
  }

  // MARK: - Rows

  /// Words wrap where the page is narrow; the drawing runs below them.
  private func row(_ index: Int) -> String {
    let row = picture.rows[index]
    let drawn = row.marks.isEmpty ? bars(row) : Self.stretch(of: row, at: Self.height / 2)
    let drawing = Self.drawing(
      Self.lines(picture.ticks, Self.height) + drawn, of: row.label, saying: row.value, named: "\(number)-\(index)",
      height: Self.height)
    return """
      <li><span class="name">\(row.label.inHTML)</span> <span class="value">\(row.value.keepingFigures.inHTML)</span>
      \(drawing)</li>

      """
  }

  private func bars(_ row: Picture.Row) -> String {
    row.spans.map { span in
      """
      <rect class="part\(span.part)" x="\(Self.share(span.start))" y="2" \
      width="\(Self.width(span))" height="10"><title>\(span.label.inHTML)</title></rect>

      """
    }.joined()
  }

  // MARK: - Parts

  /// An SVG that says in words what it shows.
  static func drawing(
    _ shapes: String, of name: String, saying text: String, named place: String, height: Int
  ) -> String {
    """
    <svg class="track" role="img" aria-labelledby="t\(place) d\(place)" width="100%" height="\(height)">
    <title id="t\(place)">\(name.inHTML)</title>
    <desc id="d\(place)">\(text.inHTML)</desc>
    \(shapes)</svg>
    """
  }

  static func lines(_ ticks: [Picture.Tick], _ height: Int) -> String {
    ticks.map { tick in
      let x = share(tick.position)
      return "<line class=\"tick\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(height)\"/>\n"
    }.joined()
  }

  /// What the places along the rows mean; every row says its own in words.
  static func axis(_ ticks: [Picture.Tick]) -> String {
    let labels = ticks.map { tick in
      let side = tick.position < 40 ? "start" : tick.position > 960 ? "end" : "middle"
      return "<span class=\"\(side)\" style=\"left:\(share(tick.position))\">\(tick.label.inHTML)</span>"
    }
    return "<span class=\"ticks\" aria-hidden=\"true\">\(labels.joined())</span>"
  }

  /// From planned to expected, with the range of the latter.
  static func stretch(of row: Picture.Row, at y: Int) -> String {
    let level = row.level?.rawValue ?? ""
    guard let first = row.marks.first, let last = row.marks.last else { return "" }
    let (planned, now) = (share(first), share(last))
    let ranges = row.spans.map { span in
      """
      <rect class="range \(level)" x="\(share(span.start))" y="\(y - 6)" \
      width="\(width(span))" height="12" rx="6"/>

      """
    }.joined()
    return """
      \(ranges)<line class="move \(level)" x1="\(planned)" x2="\(now)" y1="\(y)" y2="\(y)"/>
      <circle class="planned" cx="\(planned)" cy="\(y)" r="4.5"/>
      <circle class="now \(level)" cx="\(now)" cy="\(y)" r="5.5"/>

      """
  }

  // MARK: - Words

  private func legend() -> String {
    let shown = Set(picture.rows.flatMap { $0.spans.map(\.part) })
    return picture.legend.enumerated().map { index, text in
      // A kind of money that nothing is spent on needs no colour.
      guard picture.kind == .timeline || shown.contains(index) else { return "" }
      return "<span class=\"key \(picture.kind.rawValue)-\(index)\">\(text.inHTML)</span>"
    }.joined()
  }

  /// A place in per cent, with room at both ends for the marks.
  static func share(_ position: Int) -> String {
    percent(12 + position * 976 / 1000)
  }

  private static func width(_ span: Picture.Span) -> String {
    percent(max((span.end - span.start) * 976 / 1000, 2))
  }

  private static func percent(_ thousandths: Int) -> String {
    "\(thousandths / 10).\(thousandths % 10)%"
  }
}
