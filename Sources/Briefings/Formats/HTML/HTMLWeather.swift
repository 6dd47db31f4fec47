/// How each subject stands, with the stretch from planned to expected along its row.
struct HTMLWeather {
  private let rows: [Page.Weather]
  private let picture: Picture?
  private let number: Int

  private static let height = 20

  init(_ rows: [Page.Weather], along picture: Picture?, number: Int) {
    self.rows = rows
    self.picture = picture
    self.number = number
  }

  func list() -> String {
    let items = rows.indices.map(item).joined()
    let form = picture == nil ? "weather" : "weather tracks"
    return "<ul class=\"\(form)\">\n\(items)</ul>\n\(axis())"
  }

  private func item(_ index: Int) -> String {
    let row = rows[index]
    let drawn = picture?.rows.first { $0.label == row.name }
    var notes = [row.note]
    if let drawn, drawn.value != row.figure { notes.insert(drawn.value, at: 0) }
    let said = notes.filter { !$0.isEmpty }
      .map { "<span class=\"note\">\($0.keepingFigures.inHTML)</span>" }.joined(separator: " ")
    return """
      <li><span class="level \(row.level.rawValue)">\(row.label.inHTML)</span> \
      <span class="name">\(row.name.inHTML)\(said.isEmpty ? "" : " " + said)</span> \
      \(drawn.map { track($0, row, index) } ?? "")<span class="figure">\(row.figure.keepingFigures.inHTML)</span></li>

      """
  }

  // MARK: - Picture

  private func track(_ drawn: Picture.Row, _ row: Page.Weather, _ index: Int) -> String {
    let values = drawn.value == row.figure ? row.figure : "\(row.figure), \(drawn.value)"
    let shapes =
      HTMLPicture.lines(picture?.ticks ?? [], Self.height) + HTMLPicture.stretch(of: drawn, at: Self.height / 2)
    return HTMLPicture.drawing(
      shapes, of: row.name, saying: values, named: "\(number)-\(index)", height: Self.height)
  }

  private func axis() -> String {
    guard let picture else { return "" }
    let keys = picture.legend.enumerated().map { index, text in
      "<span class=\"key timeline-\(index)\">\(text.inHTML)</span>"
    }.joined(separator: " ")
    return """
      <div class="axis" aria-hidden="true"><span class="keys">\(keys)</span>\(HTMLPicture.axis(picture.ticks))</div>

      """
  }
}
