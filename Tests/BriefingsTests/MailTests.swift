import Briefings
import Foundation
import Languages
import Portfolio
import TestSupport
import Testing
import Translation

/// A page as a mail: what RFC 5322 and MIME ask, and what mail programs show of HTML.
@Suite struct MailTests {
  private func briefing(_ statements: [String], _ language: Language = .french) throws -> Briefing {
    let engine = try ReferenceEngine.engine()
    var translator = Translator(engine: engine)
    let lines = statements.enumerated().map { index, text in
      TranslatedLine(text: text, file: "note.md", line: index + 1, column: 1, result: translator.translate(text))
    }
    return Briefing(Ledger(lines, by: engine), language: language, messages: language)
  }

  /// The head and the two parts, as they are told apart by their boundary.
  private func parts(_ mail: String) -> [String] {
    mail.components(separatedBy: "--=_impact_page").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  private func content(_ part: String) -> String {
    let body = part.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
    var bytes: [UInt8] = []
    var rest = Array(body.replacingOccurrences(of: "=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }

  @Test(arguments: Language.allCases)
  func `a mail holds the page as text and as HTML`(_ language: Language) throws {
    let briefing = try briefing(BriefingTests.note[language], language)
    let parts = parts(briefing.report().text(as: .mail))
    #expect(parts.count == 4 && parts[3] == "--")
    #expect(parts[1].hasPrefix("Content-Type: text/plain; charset=utf-8"))
    #expect(parts[2].hasPrefix("Content-Type: text/html; charset=utf-8"))
    #expect(content(parts[1]) + "\n" == briefing.text(width: 72, usesColor: false))
    let html = content(parts[2])
    for part in ["<html lang=\"\(language.code)\">", "<h1 ", "scope=\"row", "scope=\"col\"", "role=\"presentation\""] {
      #expect(html.contains(part), "\(part)")
    }
    for part in ["<style", "class=", "<script", "<svg", "<img", "src=", "url(", "http", "var(--"] {
      #expect(!html.contains(part), "\(part)")
    }
  }

  @Test(arguments: [BriefingTests.note[.dutch], FormatTests.hostile, ["Tout va bien"], []])
  func `every line is short and plain, and nothing of a statement is a header`(_ statements: [String]) throws {
    let mail = try briefing(statements).report().text(as: .mail)
    for line in mail.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76 && line.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(line)")
    }
    let head = parts(mail)[0].components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }
    #expect(
      head.map { String($0.prefix { $0 != ":" }) } == [
        "X-Impact-Page", "Subject", "Date", "X-Unsent", "Content-Language", "MIME-Version", "Content-Type",
      ])
    for part in ["<script", "<img", "\u{1B}", "\u{202E}"] {
      #expect(!content(parts(mail)[2]).contains(part), "\(part)")
    }
  }

  @Test func `the subject is the headline, and the day is that of the page`() throws {
    let briefing = try briefing(["On a 3 sprints de retard sur la migration"])
    let mail = briefing.report().text(as: .mail)
    let start = try #require(mail.range(of: "Subject: ")).upperBound
    let words = mail[start...].prefix(upTo: try #require(mail.range(of: "\r\nDate")).lowerBound)
      .components(separatedBy: "\r\n ")
    let subject = try words.map { word in
      String(decoding: try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))), as: UTF8.self)
    }.joined()
    #expect(briefing.markdown().contains("**\(subject)**"))
    #expect(mail.contains("\r\nDate: Mon, 16 Feb 2026 12:00:00 +0000\r\n"))
    #expect(mail == briefing.report().text(as: .mail))
  }
}
