/// A picture as SVG whose width is that of the page: positions are shares of it, type keeps its size.
struct HTMLPicture {
  private let picture: Picture
  private let number: Int

  private static let rowHeight = 40
  private static let headHeight = 8
  private static let axisHeight = 22

  init(_ picture: Picture, number: Int) {
    self.picture = picture
    self.number = number
  }

  private var top: Int { Self.headHeight }
  private var bottom: Int { top + picture.rows.count * Self.rowHeight }

  func figure() -> String {
    let (title, description) = (picture.title.inHTML, picture.description.inHTML)
    return """
      <figure>
      <figcaption><span class="caption">\(title)</span>\(legend())</figcaption>
      <svg class="\(picture.kind.rawValue)" role="img" aria-labelledby="t\(number) d\(number)" width="100%" \
      height="\(bottom + Self.axisHeight)">
      <title id="t\(number)">\(title)</title>
      <desc id="d\(number)">\(description)</desc>
      \(axis())\(rows())</svg>
      </figure>

      """
  }

  // MARK: - Axis

  private func axis() -> String {
    picture.ticks.map { tick in
      let x = Self.share(tick.position)
      let anchor = tick.position < 40 ? "start" : tick.position > 960 ? "end" : "middle"
      return """
        <line class="tick" x1="\(x)" x2="\(x)" y1="\(top)" y2="\(bottom + 4)"/>
        <text class="tick" x="\(x)" y="\(bottom + 18)" text-anchor="\(anchor)">\(tick.label.inHTML)</text>

        """
    }.joined()
  }

  // MARK: - Rows

  private func rows() -> String {
    picture.rows.enumerated().map { index, row in
      let y = top + index * Self.rowHeight
      let marks = row.marks.isEmpty ? bars(row, y + 20) : Self.stretch(of: row, at: y + 25)
      return """
        <text class="name" x="0" y="\(y + 12)">\(Self.shortened(row.label).inHTML)</text>
        <text class="value" x="100%" y="\(y + 12)" text-anchor="end">\(row.value.inHTML)</text>
        \(marks)
        """
    }.joined()
  }

  private func bars(_ row: Picture.Row, _ y: Int) -> String {
    row.spans.map { span in
      """
      <rect class="part\(span.part)" x="\(Self.share(span.start))" y="\(y)" \
      width="\(Self.width(span))" height="10"><title>\(span.label.inHTML)</title></rect>

      """
    }.joined()
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

  /// The full name stands in the table.
  private static func shortened(_ text: String) -> String {
    text.count > 34 ? text.prefix(33) + "…" : text
  }
}
