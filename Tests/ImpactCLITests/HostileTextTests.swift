import Foundation
import TestSupport
import Testing

/// Words that would be mark-up, a formula, a link or an order to a terminal come out as words.
@Suite struct HostileTextTests {
  /// A line each; the heading and the name of the file are no friendlier.
  private static let note =
    [
      "# Point <script>alert(2)</script> \u{1B}[1m", "3 sprints de retard sur <script>alert(1)</script>",
      "=HYPERLINK(\"http://e.test\";\"x\") 3 sprints de retard sur le portail",
      "lien](javascript:alert(1)) 2 sprints de retard sur le paiement | a |",
      "1 sprint de retard sur la \u{1B}[m\u{202E}facture\u{2066}x\u{200F}\u{9B}m\u{7}",
      "![i](http://e.test/x.png) <img src=x onerror=alert(1)> 2 semaines de retard sur le site",
      "Retard possible sur <b>le\u{1B}[2J comparateur</b>, à confirmer lundi",
      "@SUM(1) 2 jours de retard sur l'accueil", "> Cité <script>alert(3)</script>",
    ].joined(separator: "\n\n") + "\n"

  private static let file = "n\u{1B}[31m<script>.md"

  /// The note is written with its own name, then the command runs beside it.
  private func output(_ command: String) throws -> String {
    let bytes = Self.note.utf8.map { "\\" + String($0, radix: 8) }.joined()
    let name = Self.file.utf8.map { "\\" + String($0, radix: 8) }.joined()
    let outcome = try ImpactProcess.script(
      "note=\"$(printf '\(name)')\"\nprintf '\(bytes)' >\"$note\"\n\(command)")
    return outcome.output + outcome.errors
  }

  /// What moves a cursor, colours or reorders.
  private func marks(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16) }
  }

  @Test(arguments: [
    "convert \"$note\"", "convert \"$note\" --to markdown", "convert \"$note\" --to html", "convert \"$note\" --to csv",
    "convert \"$note\" --to csv-excel", "options \"$note\" --explain", "whatif \"$note\" --set team.people=3",
    "translate <\"$note\"", "repl <\"$note\"",
  ])
  func `nothing that a note holds gives orders to whoever reads the output`(command: String) throws {
    let text = try output("LC_ALL=fr_FR $IMPACT \(command) --as-of 2026-02-16 2>&1")
    #expect(text.contains("semaines") || text.contains("retard"), "\(text)")
    #expect(marks(in: text).isEmpty)
  }

  @Test(arguments: ["explain", "understand", "translate"])
  func `a sentence gives no orders either`(command: String) throws {
    let text = try output(
      "sed -n '3p;9p' \"$note\" | while IFS= read -r line; do LC_ALL=fr_FR $IMPACT \(command) \"$line\" 2>&1; done")
    #expect(text.contains("retard") && text.contains("À vérifier"), "\(text)")
    #expect(marks(in: text).isEmpty)
  }

  @Test func `what cannot be found is named in the same way`() throws {
    let text = try output("$IMPACT convert \"x$note\" --set \"$note=2\" 2>&1; $IMPACT \"$note\" 2>&1; true")
    #expect(text.contains("␛[31m<script>"))
    #expect(marks(in: text).isEmpty)
  }

  @Test func `no tag of a note is a tag of the page`() throws {
    let html = try output("$IMPACT convert \"$note\" --to html --as-of 2026-02-16 2>/dev/null")
    for part in ["<script", "<img", "<b>", "href=\"javascript", "src="] { #expect(!html.contains(part), "\(part)") }
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("](javascript:alert(1))"))
  }

  @Test func `no tag, link or table of a note is one of the Markdown`() throws {
    let page = try output("$IMPACT convert \"$note\" --to markdown --as-of 2026-02-16 2>/dev/null")
    for part in ["<script", "<img", "<b>", "lien](", "![i](", " | a |"] {
      #expect(!page.contains(part), "\(part)")
    }
    #expect(page.contains("&lt;script&gt;") && page.contains("lien\\](javascript"))
  }

  @Test(arguments: ["csv", "csv-excel"])
  func `no cell is a formula`(form: String) throws {
    let text = try output("$IMPACT convert \"$note\" --to \(form) --as-of 2026-02-16")
    #expect(text.contains("'=HYPERLINK") && text.contains("'@SUM(1)"))
    for line in text.split(whereSeparator: \.isNewline) {
      for cell in line.split(separator: form == "csv" ? "," : ";") {
        let start = cell.drop { $0 == "\"" }
        #expect(!start.hasPrefix("=") && !start.hasPrefix("@") && !start.hasPrefix("+"), "\(cell)")
      }
    }
  }

  @Test(arguments: ["json", "ndjson"])
  func `a document keeps the words as they are`(form: String) throws {
    let text = try output("$IMPACT convert \"$note\" --to \(form) --as-of 2026-02-16 2>/dev/null")
    // A document is one object over several lines; the other form is one a line.
    let parts = form == "json" ? [Substring(text)] : text.split(separator: "\n")
    let objects = try parts.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) }
    let lines = objects.compactMap { $0 as? [String: Any] }.flatMap { object in
      object["statements"] as? [[String: Any]] ?? [object]
    }
    let statements = Set(lines.compactMap { $0["statement"] as? String })
    for line in Self.note.split(separator: "\n") where line.contains("sprint") {
      #expect(statements.contains(String(line)), "\(line)")
    }
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
