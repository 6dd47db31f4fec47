import Diagnostics

extension String {
  /// As the text of an element or the value of an attribute: no mark-up, control or reordering mark takes effect.
  var inHTML: String {
    var result = ""
    for scalar in terminalSafe.unicodeScalars {
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

  /// The same with no line end between a figure and what it counts.
  var keepingFigures: String {
    var result = ""
    for character in self {
      let isAfterFigure = result.last?.isNumber == true
      result.append(character == " " && isAfterFigure ? "\u{A0}" : character)
    }
    return result
  }
}
