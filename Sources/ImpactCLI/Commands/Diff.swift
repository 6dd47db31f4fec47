import Briefings
import Languages
import Readers
import RuleLanguage

extension Invocation {
  /// `impact diff OLD NEW`: what moved between two briefings in JSON.
  func compareBriefings() throws(Failure) -> ExitCode {
    let format = try outputFormat()
    guard operands.count > 1 else { throw .usage(UsageWords.missingOperand(command), command: command) }
    if operands.count > 2 {
      throw .usage(UsageWords.tooManyOperands(operands[2].text, command), command: command)
    }
    let (old, new) = (try record(operands[0]), try record(operands[1]))
    let change: BriefingChange
    do throws(BriefingChange.Fault) {
      change = try BriefingChange(from: old, to: new)
    } catch {
      console.complain(ConversionWords.reason(error), about: operands[0].text)
      throw .reported
    }
    let folders = operands.filter { $0.text != "-" }.map(\.folder)
    let workspace = try workspace(ofNotesIn: folders, under: options)
    try write(bytes(of: change, as: format, under: workspace.program))
    return .success
  }

  private func bytes(of change: BriefingChange, as format: OutputFormat, under program: Program) -> [UInt8] {
    let language = options.language
    switch format {
    case .json: return change.json(in: language)
    case .markdown: return Array(change.markdown(in: language, under: program).utf8)
    case .html: return Array(change.html(in: language, under: program).utf8)
    case .csv: return change.csv(.standard)
    case .csvExcel: return change.csv(.excel)
    case .text, .ndjson:
      let width = writesToStandardOutput ? Descriptor.output.width : nil
      let usesColor = writesToStandardOutput && console.usesColor(on: .output)
      return Array(change.text(in: language, under: program, width: width ?? 100, usesColor: usesColor).utf8)
    }
  }

  /// The briefing that a document holds; `-` is standard input.
  func record(_ path: Path) throws(Failure) -> BriefingRecord {
    let isInput = path.text == "-"
    let name = isInput ? InputWords.standardInput[console.language] : path.text
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Descriptor.bytes(of: isInput ? nil : path)
    } catch {
      console.complain(error.reason, about: name)
      throw .reported
    }
    return try record(DecodedText(bytes).bytes, name: name)
  }

  func record(_ bytes: [UInt8], name: String) throws(Failure) -> BriefingRecord {
    do throws(BriefingRecord.Fault) {
      return try BriefingRecord(json: bytes)
    } catch {
      console.complain(ConversionWords.notABriefing, about: name)
      throw .reported
    }
  }
}

extension ConversionWords {
  static func reason(_ fault: BriefingChange.Fault) -> Localized<String> {
    switch fault {
    case .otherCurrency(let before, let after): otherCurrency(before, after)
    case .tooLarge: tooLarge
    }
  }
}
