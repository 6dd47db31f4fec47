import Diagnostics
public import Languages

// Names for people: of the company and its project, and of parameters.
extension ProgramBuilder {
  mutating func collectIdentity(_ field: IdentityField, _ text: String, _ span: SourceSpan, _ rank: Rank) {
    if let earlier = identity[field], earlier.rank == rank {
      report(.duplicate(field.rawValue, span, first: earlier.span))
      return
    }
    identity[field] = IdentityEntry(text: text, span: span, rank: rank)
  }

  mutating func collectLabel(_ name: NameSyntax, _ texts: [TextSyntax], _ rank: Rank) {
    if let earlier = labels.last(where: { $0.name.text == name.text }), earlier.rank == rank {
      report(.duplicate("label \(name.text)", name.span, first: earlier.name.span))
      return
    }
    labels.append(LabelEntry(name: name, texts: texts, rank: rank))
  }

  /// By the parameter's name; a language without a text of its own has the first one.
  mutating func resolvedLabels() -> [String: Localized<String>] {
    let known = Set(parameters.map(\.name))
    var resolved: [String: Localized<String>] = [:]
    for label in labels {
      guard known.contains(label.name.text) else {
        report(.unknownName(label.name.text, label.name.span, known: known.sorted()))
        continue
      }
      func text(_ language: Language) -> String {
        (label.texts.first { $0.language == language } ?? label.texts.first { $0.language == nil } ?? label.texts[0])
          .text
      }
      resolved[label.name.text] = Localized(fr: text(.french), en: text(.english), nl: text(.dutch))
    }
    return resolved
  }
}

struct IdentityEntry {
  let text: String
  let span: SourceSpan
  let rank: Rank
}

struct LabelEntry {
  let name: NameSyntax
  let texts: [TextSyntax]
  let rank: Rank
}

extension Program {
  /// What people call a parameter: « personnes dans l'équipe »; its own name, in words, while nobody has given it one.
  public func label(of parameter: Int) -> Localized<String> {
    label(ofParameter: parameters[parameter].name)
  }

  /// - Parameter name: as formulas write it, `team.people`, or of one team, `platform.people`.
  public func label(ofParameter name: String) -> Localized<String> {
    if let label = labels[name] { return label }
    // A figure that stands in a formula has no name.
    guard name.first?.isLetter == true, name.allSatisfy({ $0.isLetter || $0.isNumber || "._".contains($0) }) else {
      return Localized(name)
    }
    let parts = name.split(separator: ".").map(String.init)
    let words = parts.last.map { $0.split(separator: "_").joined(separator: " ") } ?? name
    guard parts.count == 2 else { return Localized(words) }
    // Of one team or one deliverable: its name says which.
    let owners = [
      (deliverables.first { $0.name == parts[0] }?.title, "deliverable"),
      (teams.first { $0.name == parts[0] }?.title, "team"),
    ]
    for case (let title?, let owner) in owners {
      let label = labels["\(owner).\(parts[1])"] ?? Localized(words)
      return label.map { "\($0) (\(title))" }
    }
    return Localized(words)
  }
}
