import Briefings
import Foundation
import Languages
import TestSupport
import Testing
import Translation

/// One page in every format, and again from its document.
@Suite struct FormatTests {
  private func briefing(_ statements: [String], file: String = "note.md", _ language: Language = .french) throws
    -> Briefing
  {
    let engine = Engine(program: try ReferenceEngine.program())
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: file, line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(engine: engine, lines: lines, language: language, messages: language)
  }

  static let hostile = [
    "3 sprints de retard sur </title><script>alert(1)</script>", "2 semaines de retard sur <img src=x onerror=a()>",
    "=HYPERLINK(\"http://e\";\"x\") 3 sprints de retard sur la paie", "@SUM(1) 2 jours de retard sur l'accueil",
    "1 sprint de retard sur la \u{1B}[31m\u{202E}facture\u{9B}", "[x](javascript:alert(1)) 2 sprints de retard",
  ]

  // MARK: - Again from the document

  @Test(arguments: Language.allCases)
  func `a document gives the bytes that the sources gave`(_ language: Language) throws {
    for statements in [BriefingTests.note[language], Self.hostile, ["Tout va bien"]] {
      let briefing = try briefing(statements, language)
      let record = try BriefingRecord(json: briefing.json())
      #expect(record.language == language)
      #expect(record.html() == briefing.html())
      #expect(record.markdown() == briefing.markdown())
      #expect(record.text(width: 90, usesColor: true) == briefing.text(width: 90, usesColor: true))
    }
  }

  @Test(arguments: ["", "{", "{\"schema\":\"impact/1\"}", "{\"schema\":\"impact/1\",\"as_of\":1,\"page\":{}}", "[1]"])
  func `what is no briefing is refused`(_ text: String) {
    #expect(throws: BriefingRecord.Fault.self) { try BriefingRecord(json: Array(text.utf8)) }
  }

  // MARK: - HTML

  @Test(arguments: Language.allCases)
  func `the HTML page stands alone and says its language`(_ language: Language) throws {
    let html = try briefing(BriefingTests.note[language], language).html()
    #expect(html.contains("<html lang=\"\(language.code)\">"))
    for part in ["<script", "http://", "https://", "url(", "@import", "src="] {
      #expect(!html.contains(part), "\(part)")
    }
    for part in ["<title>", "<main>", "<h1>", "scope=\"row\"", "<desc", "@media print", "prefers-color-scheme: dark"] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test func `no mark-up of a statement or of a file's name takes effect in HTML`() throws {
    let html = try briefing(Self.hostile, file: "a<svg onload=alert(1)>.md").html()
    for part in ["<script", "<img", "<svg onload", "\u{1B}", "\u{202E}", "\u{9B}", "href=\"javascript"] {
      #expect(!html.contains(part), "\(part)")
    }
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test func `every picture has a title and says in words what it shows`() throws {
    let html = try briefing(["On a 3 sprints de retard sur la migration", "2 semaines de retard sur la paie"]).html()
    let pictures = html.components(separatedBy: "<svg ").dropFirst()
    #expect(!pictures.isEmpty)
    for picture in pictures {
      #expect(picture.contains("role=\"img\""))
      let description = picture.components(separatedBy: "<desc id=").dropFirst().first ?? ""
      #expect(description.contains("semaines") || description.contains("€"))
    }
  }

  // MARK: - CSV

  @Test func `a row holds what the document says of an impact`() throws {
    let briefing = try briefing([
      "On a 3 sprints de retard sur la migration", "RAS", "L'équipe \"A\", 2 jours de retard",
    ])
    let text = String(decoding: try BriefingRecord(json: briefing.json()).csv(.standard), as: UTF8.self)
    let rows = text.components(separatedBy: "\r\n")
    #expect(rows.count == 4 && rows[3].isEmpty)
    #expect(rows[0].hasPrefix("file,line,column,statement,"))
    #expect(
      rows[1].hasPrefix("note.md,1,1,On a 3 sprints de retard sur la migration,fr,delivery_delay,actual,1,migration"))
    #expect(rows[1].contains(",6,,,120000,,,"))
    #expect(rows[2].hasPrefix("note.md,3,1,\"L'équipe \"\"A\"\", 2 jours de retard\",fr,"))
  }

  @Test func `a French spreadsheet gets its own marks, with numbers as numbers and days first`() throws {
    let briefing = try briefing(["1,5 jour de retard sur la paie"])
    let bytes = try BriefingRecord(json: briefing.json()).csv(.excel)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    let row = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")[1].components(separatedBy: ";")
    #expect(row.contains("0,3"))
    #expect(row.last?.split(separator: "/").map(\.count) == [2, 2, 4])
  }

  @Test(arguments: [CSVDialect.standard, .excel])
  func `no cell of text begins as a formula does`(_ dialect: CSVDialect) throws {
    let briefing = try briefing(Self.hostile + ["-2 jours de retard sur la paie", "＝1 2 jours de retard"])
    let text = String(decoding: try BriefingRecord(json: briefing.json()).csv(dialect), as: UTF8.self)
    for mark in ["=", "@", "+", "＝"] {
      for before in ["\n", ",", ";", "\""] {
        #expect(!text.contains("\(before)\(mark)HYPER") && !text.contains("\(before)\(mark)SUM"))
        #expect(!text.contains("\(before)\(mark)1 2"))
      }
    }
    #expect(text.contains("'=HYPERLINK") && text.contains("'@SUM"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\r" && $0 != "\n" || $0.value == 0x202E })
  }
}
