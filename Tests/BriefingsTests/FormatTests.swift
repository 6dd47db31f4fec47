import Briefings
import Foundation
import Languages
import Portfolio
import Quantities
import TestSupport
import Testing
import Translation

/// One page in every format, and again from its document.
@Suite struct FormatTests {
  private func briefing(_ statements: [String], file: String = "note.md", _ language: Language = .french) throws
    -> Briefing
  {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: file, line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(Ledger(lines, by: engine), language: language, messages: language)
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

  /// Who hears the page is told what each table is, and the levels of headings leave none out.
  @Test(arguments: Language.allCases)
  func `every table has its caption and every heading its level`(_ language: Language) throws {
    let html = try briefing(BriefingTests.note[language], language).html()
    let tables = html.components(separatedBy: "<table").dropFirst()
    #expect(tables.count > 2)
    for table in tables {
      let caption = try #require(table.firstMatch(of: /<caption class="heard">([^<]+)<\/caption>/)).1
      #expect(html.contains(">\(caption)</h2>") || html.contains(">\(caption)</h3>"), "\(caption)")
    }
    let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && !levels.dropFirst().contains(1))
    for (above, level) in zip(levels, levels.dropFirst()) { #expect(level <= above + 1) }
  }

  /// What a line might end within stays whole: a figure and its unit, a sign and its currency.
  @Test func `a figure stays on its line, and its range goes below it in one piece`() throws {
    let engine = try ReferenceEngine.engine(overriding: "team.people = 4 to 7 people\n")
    var translator = Translator(engine: engine)
    let text = "2 sprints ahead on the migration"
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let html = Briefing(Ledger([line], by: engine), language: .english, messages: .english).html()
    #expect(html.contains("\u{2212}&#8288;€"))
    #expect(html.contains(/<td class="figure"[^>]*>[^< ]+ <span class="piece">\([^<]+\)<\/span><\/td>/))
  }

  @Test func `a chart begins with what weighs most`() throws {
    let briefing = try briefing([
      "Facture imprévue de 6 000 € pour les certificats", "Facture imprévue de 9 000 € pour les licences",
      "On a 3 sprints de retard sur la migration",
    ])
    let chart = try #require(briefing.html().components(separatedBy: "<ul class=\"bars costs\">").dropFirst().first)
      .components(separatedBy: "</ul>")[0]
    let names = chart.matches(of: /<span class="name">([^<]+)<\/span>/).map { String($0.1) }
    #expect(names == ["Le lancement de votre feature clé", "Licences", "Certificats"])
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

  /// 3 sprints of 2 weeks × 5.5 people × 4 000 € a week; what the draws give stands beside it.
  @Test func `a value is what a pocket calculator gives from the middle of each range`() throws {
    let engine = try ReferenceEngine.engine(overriding: "team.people = 4 to 7 people\n")
    var translator = Translator(engine: engine)
    let text = "2 à 4 sprints de retard sur la migration"
    let line = TranslatedLine(text: text, file: "note.md", line: 1, column: 1, result: translator.translate(text))
    let briefing = Briefing(Ledger([line], by: engine), language: .french, messages: .french)
    let document = try #require(JSONSerialization.jsonObject(with: Data(briefing.json())) as? [String: Any])
    let impact = try #require(((document["statements"] as? [[String: Any]])?[0]["impacts"] as? [[String: Any]])?[0])
    let totals = try #require((document["totals"] as? [String: Any])?["certain"] as? [String: Any])
    for cost in [impact["cost"], totals["cost"]] {
      let figure = try #require(cost as? [String: Any])
      #expect(figure["value"] as? Double == 132_000)
      let (low, median, high) = (figure["low"] as? Double, figure["median"] as? Double, figure["high"] as? Double)
      #expect(try #require(low) < #require(median))
      #expect(try #require(median) < #require(high))
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
    #expect(row.dropLast(5).last?.split(separator: "/").map(\.count) == [2, 2, 4])
  }

  /// What is inside other lines is not counted twice, a risk is in no total, and each row says why.
  @Test func `what the rows count adds up to the totals`() throws {
    let briefing = try briefing([
      "Migration : 3 sprints de retard", "Migration : 4 semaines de retard, attendue en parallèle", "15 points ajoutés",
      "L'hébergement sort à 12 k€ par mois pour 9 k€ budgétés", "Facture imprévue de 6 000 € pour les certificats",
      "Client Z, 60 k€/an, 30 % de chances de départ",
    ])
    let text = String(decoding: try BriefingRecord(json: briefing.json()).csv(.standard), as: UTF8.self)
    let rows = text.components(separatedBy: "\r\n").dropLast().map { row in
      row.replacingOccurrences(of: "\"[^\"]*\"", with: "quoted", options: .regularExpression)
        .components(separatedBy: ",")
    }
    func sum(_ name: String) throws -> Rational {
      let place = try #require(rows[0].firstIndex(of: name))
      return Rational(rows.dropFirst().compactMap { Int($0[place]) }.reduce(0, +))
    }
    #expect(try sum("counted_cost") == briefing.total.oneOff.cost.value)
    #expect(try sum("counted_run_rate") == briefing.total.recurring.cost.value)
    #expect(try sum("counted_value") == briefing.total.oneOff.value.value)
    #expect(rows.dropFirst().count { $0.last?.isEmpty == false } == briefing.total.overlaps.count + 1)
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
