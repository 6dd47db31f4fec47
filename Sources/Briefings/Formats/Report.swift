import Quantities

/// What a command has to say: one page, from which every format is made, and its figures for programs.
public struct Report: Sendable {
  public enum Format: Sendable {
    case text(width: Int, usesColor: Bool)
    case markdown
    case html
    /// A message that is not sent yet.
    case mail
    case csv(CSVDialect)
    case json
  }

  /// The day that it tells of.
  let day: CalendarDate
  /// Laid out when a format needs it.
  let page: @Sendable () -> Page
  /// One row a thing that the page tells of.
  let table: @Sendable () -> CSVTable
  let document: @Sendable () -> [UInt8]
  /// What text alone says behind the page: how the figures came to be.
  var appendix = ""

  public func bytes(as format: Format) -> [UInt8] {
    switch format {
    case .text(let width, let usesColor):
      Array((TextRenderer(width: width, usesColor: usesColor).render(page()) + appendix).utf8)
    case .markdown: Array(MarkdownRenderer().render(page()).utf8)
    case .html: Array(HTMLRenderer.render(page()).utf8)
    case .mail: Array(MailRenderer(day: day).render(page()).utf8)
    case .csv(let dialect): table().bytes(dialect)
    case .json: document()
    }
  }

  public func text(as format: Format) -> String { String(decoding: bytes(as: format), as: UTF8.self) }
}
