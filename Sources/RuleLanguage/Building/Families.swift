import Diagnostics
import Languages

struct FamilyEntry {
  var syntax: FamilySyntax
  var rank: Rank
  var span: SourceSpan
}

// Families as the files declare them: a later layer's stands in the place of an earlier one.
extension ProgramBuilder {
  mutating func collectFamily(_ syntax: FamilySyntax, _ span: SourceSpan, _ rank: Rank) {
    let entry = FamilyEntry(syntax: syntax, rank: rank, span: span)
    if let earlier = families[syntax.name.text] {
      guard earlier.rank != rank else {
        return report(.duplicate("family \(syntax.name.text)", syntax.name.span, first: earlier.syntax.name.span))
      }
      overrides.append(Override(name: "family \(syntax.name.text)", replaced: earlier.span, by: span))
    }
    families[syntax.name.text] = entry
  }

  /// Of every name that is declared.
  mutating func resolvedFamilies() -> [String: Family] {
    var resolved: [String: Family] = [:]
    for name in families.keys.sorted() {
      guard let syntax = families[name]?.syntax else { continue }
      var traits: Set<Family.Trait> = []
      var cause: [TextSyntax] = []
      var decision: [TextSyntax] = []
      for line in syntax.fields {
        switch line.field {
        case .traits(let names): for name in names { if let trait = trait(name) { traits.insert(trait) } }
        case .cause(let texts): cause += texts
        case .decision(let texts): decision += texts
        }
      }
      resolved[name] = Family(name, traits: traits, cause: shown(cause), decision: shown(decision))
    }
    return resolved
  }

  private mutating func trait(_ name: NameSyntax) -> Family.Trait? {
    let trait = Family.Trait(rawValue: name.text)
    if trait == nil { report(.unknownTrait(name, known: Family.Trait.allCases.map(\.rawValue))) }
    return trait
  }

  /// The family that a rule names, or one of its own. A name that is nearly that of a declared one was meant to be that.
  mutating func family(of syntax: RuleSyntax, in known: [String: Family]) -> Family {
    for place in syntax.fields.indices {
      guard case .family(let name) = syntax.fields[place].field else { continue }
      if let family = known[name.text] { return family }
      // A name is looked at once, however many rules are of that family.
      if isThorough, !ownFamilies.contains(name.text) {
        if let nearest = nearest(to: name.text, among: known.keys.sorted()) {
          report(.familyPerhapsMisspelt(name, nearest: nearest))
        } else {
          ownFamilies.insert(name.text)
        }
      }
      return Family(name.text)
    }
    return known[syntax.name.text] ?? Family(syntax.name.text)
  }

  /// A language without a text of its own has the first one.
  private func shown(_ texts: [TextSyntax]) -> Localized<String>? {
    guard let first = texts.first else { return nil }
    func text(_ language: Language) -> String {
      (texts.first { $0.language == language } ?? texts.first { $0.language == nil } ?? first).text
    }
    return Localized(fr: text(.french), en: text(.english), nl: text(.dutch))
  }
}
