import Languages
import Portfolio
import Quantities
import RuleLanguage

// What moves, for other programs.
extension DocumentJSON {
  /// The deliverables that are late, those that have a date, what decides, and what would decide otherwise.
  func appendPlan(to output: inout TextBuffer) {
    var entries: [Int: PlanOutlook.Entry] = [:]
    for entry in briefing.total.outlook?.entries ?? [] { entries[entry.deliverable] = entry }
    var isFirst = true
    for slip in briefing.total.slips {
      if !isFirst { output.append(",") }
      isFirst = false
      output.append("{\"name\":")
      var entry: PlanOutlook.Entry?
      switch slip.subject {
      case .deliverable(let deliverable):
        output.appendJSON(program.deliverables[deliverable].name)
        entry = entries.removeValue(forKey: deliverable)
      case .named(let name): output.appendJSON(name)
      case .unnamed: output.append("null")
      }
      output.append(",\"slip\":")
      append(slip.slip, unit: "week", to: &output)
      output.append(",\"slip_if_serial\":")
      append(slip.ifSerial, unit: "week", to: &output)
      if let entry { append(entry, to: &output) }
      output.append("}")
    }
    for index in program.deliverables.indices {
      guard let entry = entries[index], entry.planned != nil || !entry.absorbed.isZero || !entry.weeks.value.isZero
      else { continue }
      if !isFirst { output.append(",") }
      isFirst = false
      output.append("{\"name\":")
      output.appendJSON(program.deliverables[index].name)
      output.append(",\"slip\":")
      append(entry.weeks, unit: "week", to: &output)
      append(entry, to: &output)
      output.append("}")
    }
    output.append("],\"critical_path\":[")
    appendNames(briefing.total.outlook?.criticalPath ?? [], to: &output)
    output.append("],\"if\":[")
    appendBounds(to: &output)
    output.append("]")
  }

  private func append(_ entry: PlanOutlook.Entry, to output: inout TextBuffer) {
    output.append(",\"planned\":")
    append(entry.planned, to: &output)
    output.append(",\"expected\":")
    append(entry.expected, to: &output)
    let figures: [(String, Rational?)] = [
      ("own", entry.own), ("arriving", entry.arriving), ("absorbed", entry.absorbed), ("free_slack", entry.freeSlack),
      ("total_slack", entry.totalSlack),
    ]
    for (name, value) in figures {
      output.append(contentsOf: ",\"\(name)\":".utf8)
      appendWeeks(value, to: &output)
    }
    output.append(",\"driver\":")
    if let driver = entry.driver { output.appendJSON(program.deliverables[driver].name) } else { output.append("null") }
    output.append(entry.isCritical ? ",\"critical\":true,\"blocks\":[" : ",\"critical\":false,\"blocks\":[")
    appendNames(entry.blocked, to: &output)
    output.append("]")
    if entry.blocked.count < entry.blockedCount {
      output.append(",\"blocks_count\":")
      output.appendJSON(entry.blockedCount)
    }
    output.append(",\"blocked_per_week\":")
    if let cost = entry.blockedPerWeek {
      append(Estimate(cost), unit: program.units[program.currency].name, to: &output)
    } else {
      output.append("null")
    }
  }

  private func append(_ date: CalendarDate?, to output: inout TextBuffer) {
    if let date { output.appendJSON(date.iso8601) } else { output.append("null") }
  }

  private func appendWeeks(_ value: Rational?, to output: inout TextBuffer) {
    if let value { append(Estimate(value), unit: "week", to: &output) } else { output.append("null") }
  }

  private func appendNames(_ deliverables: [Int], to output: inout TextBuffer) {
    for (position, deliverable) in deliverables.enumerated() {
      if position > 0 { output.append(",") }
      output.appendJSON(program.deliverables[deliverable].name)
    }
  }

  private func appendBounds(to output: inout TextBuffer) {
    let currency = program.units[program.currency].name
    for (position, bound) in briefing.total.bounds.enumerated() {
      output.append(position == 0 ? "{\"question\":" : ",{\"question\":")
      var item: Int?
      switch bound.question {
      case .follows(let index):
        output.append("\"follows\"")
        item = index
      case .comesOnTop(let index):
        output.append("\"comes_on_top\"")
        item = index
      case .everythingFollows: output.append("\"everything_follows\"")
      case .otherWeeks: output.append("\"other_weeks\"")
      }
      output.append(",\"statement\":")
      if let item { output.appendJSON(briefing.total.items[item].statement) } else { output.append("null") }
      output.append(",\"subject\":")
      switch bound.subject {
      case .deliverable(let deliverable)?: output.appendJSON(program.deliverables[deliverable].name)
      case .named(let name)?: output.appendJSON(name)
      case .unnamed?, nil: output.append("null")
      }
      output.append(",\"slip\":")
      appendWeeks(bound.weeks, to: &output)
      output.append(",\"capacity\":")
      append(Estimate(bound.capacity), unit: currency, to: &output)
      output.append(",\"capacity_if_idle\":")
      append(Estimate(bound.capacityIfIdle), unit: currency, to: &output)
      output.append("}")
    }
  }
}
