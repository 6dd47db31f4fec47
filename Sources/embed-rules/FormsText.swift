import Inflection
import Languages

/// Writes what `PreparedForms` of the reader reads.
struct FormsText {
  private var words = ""
  private var concepts = ""
  private var wordCount = 0
  private var places: [String: Int] = [:]

  var text: String { words + "\n" + concepts }

  mutating func add(_ concept: Substring, _ language: Language, _ lexemes: [Lexeme]) {
    concepts += "=\(language.rawValue)\(concept)\t"
    appendNumber(wordCount)
    concepts += "\n"
    for lexeme in lexemes {
      concepts += "\(lexeme.wordClass.letter)\(lexeme.text)\t"
      for form in lexeme.forms {
        let form = Array(form.utf8)
        form.withUnsafeBufferPointer { add($0) }
      }
      concepts += "\n"
    }
  }

  private mutating func add(_ form: UnsafeBufferPointer<UInt8>) {
    guard let gap = Spelling.gap(in: form) else {
      let spelling = Spelling(form)
      let value = spelling.ending.rawValue + (spelling.isProper ? 3 : 0) + (spelling.isAcronym ? 6 : 0)
      concepts.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + value))
      return addWords(of: form)
    }
    concepts += "<"
    addWords(of: UnsafeBufferPointer(rebasing: form[..<gap.lowerBound]))
    concepts += ">"
    addWords(of: UnsafeBufferPointer(rebasing: form[gap.upperBound...]))
  }

  private mutating func addWords(of form: UnsafeBufferPointer<UInt8>) {
    var cut = WordCut(form)
    var letters = TextBuffer()
    while let isStem = cut.next(into: &letters) {
      let word = letters.string + (isStem ? "*" : " ")
      letters.removeAll()
      if let place = places[word] {
        appendNumber(wordCount - place)
      } else {
        places[word] = wordCount
        wordCount += 1
        words += word
        appendNumber(0)
      }
    }
  }

  /// In sixteenths, of which the last is a small letter.
  private mutating func appendNumber(_ value: Int) {
    if value >= 16 { appendDigits(value >> 4) }
    concepts.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(value & 15)))
  }

  private mutating func appendDigits(_ value: Int) {
    if value >= 16 { appendDigits(value >> 4) }
    concepts.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(value & 15)))
  }
}
