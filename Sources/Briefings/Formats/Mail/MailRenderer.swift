import Diagnostics
import Documents
import Languages
import Quantities

/// A page as a mail that is not sent yet (RFC 5322 and MIME): its text and its HTML, one beside the other. It has no
/// sender and no reader: whoever opens it gives them.
struct MailRenderer {
  /// The day that the mail is dated.
  let day: CalendarDate

  /// No line of quoted-printable holds it: there, what follows an equals sign is a number.
  private static let boundary = "=_impact_page"

  /// As wide as mail programs leave lines alone.
  private static let width = 72

  func render(_ page: Page) -> String {
    let text = TextRenderer(width: Self.width, usesColor: false).render(page)
    var mail = head(page)
    for (kind, content) in [("plain", text), ("html", MailBody(page).html())] {
      mail += """
        --\(Self.boundary)
        Content-Type: text/\(kind); charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        \(content.quotedPrintable)

        """
    }
    return (mail + "--\(Self.boundary)--\n").exchanging("\n", for: "\r\n")
  }

  private func head(_ page: Page) -> String {
    """
    \(MailOfOurs.field): 1
    Subject: \(page.headline.terminalSafe.encodedWords)
    Date: \(date)
    X-Unsent: 1
    Content-Language: \(page.language.code)
    MIME-Version: 1.0
    Content-Type: multipart/alternative; boundary="\(Self.boundary)"


    """
  }

  /// At noon, which is the same day for nearly everybody.
  private var date: String {
    let (year, month, number) = day.civil
    let week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let padded = (number < 10 ? "0" : "") + "\(number)"
    return "\(week[day.weekday - 1]), \(padded) \(months[month - 1]) \(year) 12:00:00 +0000"
  }
}

extension String {
  /// As a header holds any text (RFC 2047): encoded words, one a line.
  fileprivate var encodedWords: String {
    var words: [[UInt8]] = [[]]
    for scalar in unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if (words.last?.count ?? 0) + bytes.count > Self.longestWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\($0.base64)?=" }.joined(separator: "\n ")
  }

  /// In bytes: 76 characters of a line hold the header's name and such a word.
  private static let longestWord = 39

  /// As a part of a mail holds any text in short lines of ASCII (RFC 2045).
  fileprivate var quotedPrintable: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.quotedPrintableLine).joined(separator: "\n")
  }
}

extension Substring {
  /// One line on as many as it takes; an equals sign at the end goes on.
  fileprivate var quotedPrintableLine: String {
    var (lines, line) = ([String](), "")
    let bytes = Array(utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isPlain = byte == 0x20 || byte == 0x09 ? !isLast : (0x21...0x7E).contains(byte) && byte != 0x3D
      let unit = isPlain ? String(UnicodeScalar(byte)) : Self.encoded(byte)
      if line.utf8.count + unit.utf8.count > (isLast ? 76 : 75) {
        lines.append(line + "=")
        line = ""
      }
      line += unit
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private static func encoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.count == 1 ? "0" : "") + digits
  }
}

extension [UInt8] {
  /// RFC 4648.
  fileprivate var base64: String {
    let alphabet = Array<Character>("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: count, by: 3) {
      let bytes = self[start..<Swift.min(start + 3, count)]
      let bits = (0..<3).reduce(0) { bits, place in bits << 8 | (place < bytes.count ? Int(bytes[start + place]) : 0) }
      for place in 0..<4 {
        text.append(place <= bytes.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
