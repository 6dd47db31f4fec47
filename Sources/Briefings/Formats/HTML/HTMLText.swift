import Diagnostics

extension String {
  /// As the text of an element or the value of an attribute: no mark-up, control or reordering mark takes effect.
  var inHTML: String {
    var result = ""
    var isAfterSign = false
    for scalar in terminalSafe.unicodeScalars {
      // Between a sign and its currency a line might end.
      if isAfterSign, scalar.properties.generalCategory == .currencySymbol { result += "&#8288;" }
      isAfterSign = scalar == "+" || scalar == "\u{2212}"
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The same with no line end between a figure and what it counts, nor before a year.
  var keepingFigures: String {
    var result = ""
    for index in indices {
      let character = self[index]
      let isKept = character == " " && (result.last?.isNumber == true || hasYear(after: index))
      result.append(isKept ? "\u{A0}" : character)
    }
    return result
  }

  private func hasYear(after index: Index) -> Bool {
    let rest = self[self.index(after: index)...]
    return rest.prefix { $0.isASCII && $0.isNumber }.count == 4
  }

  /// As text whose closing « (note.md:12) » stays in one piece.
  var inHTMLWithPlace: String {
    guard hasSuffix(")"), let start = lastIndex(of: "("), self[start...].contains(":") else {
      return keepingFigures.inHTML
    }
    return String(self[..<start]).keepingFigures.inHTML
      + "<span class=\"place\">\(String(self[start...]).inHTML)</span>"
  }
}
