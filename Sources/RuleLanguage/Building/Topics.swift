import Diagnostics

// What comes before what. The lines of all layers add up: a topic of ours can be joined, and none is replaced.
extension ProgramBuilder {
  /// Finds for each topic the concepts whose words keep its rules away: those of the topics that come before it.
  mutating func resolveTopics() {
    var places: [String: Int] = [:]
    for name in topics.map(\.name) + rules.compactMap(\.syntax.topic) where places[name.text] == nil {
      places[name.text] = places.count
    }
    var words = [[Int]](repeating: [], count: places.count)
    var earlier = words
    for topic in topics {
      guard let place = places[topic.name.text] else { continue }
      words[place] += topic.words.compactMap { concept($0) }
      for name in topic.later {
        if let later = places[name.text] {
          earlier[later].append(place)
        } else {
          report(.unknownTopic(name, known: places.keys.sorted()))
        }
      }
    }
    reportLoops(DependencyOrder(count: places.count) { earlier[$0] }, places)
    reportWordless { places[$0].map { words[$0].isEmpty } ?? true }
    for name in topics.flatMap({ [$0.name] + $0.later }) where topicExclusions[name.text] == nil {
      guard let place = places[name.text] else { continue }
      topicExclusions[name.text] = Set(earlier[place].flatMap { words[$0] }).sorted()
    }
  }

  /// What its topic keeps a rule away from: no word that the rule asks for itself.
  mutating func exclusions(of rule: LoweredRule) -> [Int] {
    guard let topic = rule.entry.syntax.topic else { return [] }
    guard let exclusions = topicExclusions[topic.text] else {
      report(.unknownTopic(topic, known: topicExclusions.keys.sorted()))
      return []
    }
    return exclusions.filter { concept in
      !rule.concepts.contains { $0.contains(concept) } && !rule.roles.contains { $0.labels.contains(concept) }
        && !rule.forbidden.contains(concept)
    }
  }

  private mutating func reportLoops(_ order: DependencyOrder, _ places: [String: Int]) {
    let names = places.sorted { $0.value < $1.value }.map(\.key)
    for loop in order.loops {
      let loop = loop.map { names[$0] }
      guard let last = topics.last(where: { loop.contains($0.name.text) && !$0.later.isEmpty }) else { continue }
      report(.topicLoop(loop, last.name.span))
    }
  }

  private mutating func reportWordless(_ isWordless: (String) -> Bool) {
    for topic in topics where !topic.later.isEmpty && isWordless(topic.name.text) {
      report(.topicWithoutWords(topic.name))
    }
  }
}

extension RuleSyntax {
  /// The topic that it is of: the first that it names.
  fileprivate var topic: NameSyntax? {
    for line in fields { if case .topic(let name) = line.field { return name } }
    return nil
  }
}
