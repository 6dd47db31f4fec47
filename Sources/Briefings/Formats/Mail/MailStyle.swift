/// How a mail looks: what every mail program knows, on each element, in colours that contrast 4.5 to 1 and more.
enum MailStyle {
  private static let sans = "font-family:'Segoe UI',Helvetica,Arial,sans-serif"
  private static let serif = "font-family:Georgia,'Times New Roman',serif"

  static let page = "width:100%;max-width:640px;\(sans);font-size:15px;line-height:1.5;color:#191c1f"
  static let masthead = "margin:0;\(sans);font-size:15px;font-weight:bold;color:#191c1f"
  static let kicker = "margin:0;\(sans);font-size:13px;color:#565d64"
  static let headline = "margin:6px 0 16px;\(serif);font-size:24px;line-height:1.25;font-weight:bold;color:#191c1f"
  static let heading = "margin:26px 0 6px;\(serif);font-size:18px;line-height:1.3;font-weight:bold;color:#191c1f"
  static let part = "margin:20px 0 0;\(serif);font-size:20px;font-weight:bold;color:#191c1f"
  static let text = "margin:8px 0;\(sans);font-size:15px;line-height:1.5;color:#191c1f"
  static let list = "margin:4px 0;padding-left:28px"
  static let item = "margin:0 0 6px;\(sans);font-size:15px;line-height:1.5;color:#191c1f"
  static let name = "font-weight:bold"
  static let total = "font-weight:bold"
  static let note = "\(sans);font-size:13px;font-weight:normal;color:#565d64"
  static let head = "padding:6px 0 6px 8px;\(note)"
  static let firstHead = "padding:6px 0;\(note)"

  private static let figure = "\(sans);font-size:14px;line-height:1.4;color:#191c1f"
  static let cell = "border-top:1px solid #d9d6cf;padding:8px 0 8px 8px;\(figure)"
  /// The same where a row begins.
  static let first = "border-top:1px solid #d9d6cf;padding:8px 0;\(figure)"
  /// Of two rows that belong together.
  static let upper = "border-top:1px solid #d9d6cf;padding:8px 0 0;\(figure)"
  static let lower = "padding:2px 0 8px 8px;\(figure)"

  /// - Parameter heading: what it shows, for whoever hears it read.
  static func table(named heading: String) -> String {
    table("aria-label=\"\(heading.inHTML)\"")
  }

  /// Small numbers of the evidence; mail programs follow no link within a mail.
  static func marks(_ evidence: [Int]) -> String {
    evidence.isEmpty ? "" : "<sup> \(evidence.map(String.init).joined(separator: " "))</sup>"
  }

  /// A layout, and no table to whoever hears it read.
  static func table(role: String) -> String { table("role=\"\(role)\"") }

  private static func table(_ attribute: String) -> String {
    "<table \(attribute) width=\"100%\" border=\"0\" cellpadding=\"6\" cellspacing=\"0\" "
      + "style=\"border-collapse:collapse;margin:0 0 8px\">\n"
  }

  static func level(_ level: Page.Weather.Level) -> String {
    switch level {
    case .good: "color:#1d6a3a"
    case .watch: "color:#875500"
    case .storm: "color:#a3242b"
    }
  }
}
