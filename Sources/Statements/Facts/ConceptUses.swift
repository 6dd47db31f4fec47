/// What the rules make of each concept, as far as reading needs to know.
public struct ConceptUses: Sendable {
  private let labels: [Bool]
  private let names: [Bool]

  /// - Parameters:
  ///   - labels: by concept, whether some rule labels a figure with it.
  ///   - names: by concept, whether its words can name what a statement is about, such as « architecte ».
  public init(labels: [Bool] = [], names: [Bool] = []) {
    self.labels = labels
    self.names = names
  }

  /// What is not known is taken for a label.
  func isLabel(_ concept: Int) -> Bool {
    labels.isEmpty || labels[concept]
  }

  func isName(_ concept: Int) -> Bool {
    !names.isEmpty && names[concept]
  }
}
