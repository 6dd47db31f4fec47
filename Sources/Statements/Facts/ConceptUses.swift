/// What the rules make of each concept, as far as reading needs to know.
public struct ConceptUses: Sendable {
  private let labels: [Bool]
  private let names: [Bool]
  private let artefact: Int?

  /// - Parameters:
  ///   - labels: by concept, whether some rule labels a figure with it.
  ///   - names: by concept, whether its words can name what a statement is about, such as « architecte ».
  ///   - artefact: the concept of what names stand beside: « module », « lot », "screen".
  public init(labels: [Bool] = [], names: [Bool] = [], artefact: Int? = nil) {
    self.labels = labels
    self.names = names
    self.artefact = artefact
  }

  func isArtefact(_ concept: Int) -> Bool {
    concept == artefact
  }

  /// What is not known is taken for a label.
  func isLabel(_ concept: Int) -> Bool {
    labels.isEmpty || labels[concept]
  }

  func isName(_ concept: Int) -> Bool {
    !names.isEmpty && names[concept]
  }
}
