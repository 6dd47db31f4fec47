import Briefings
import Documents
import Languages

extension Invocation {
  /// `impact diff OLD NEW`: what moved between two briefings in JSON.
  func compareBriefings() throws(Failure) -> ExitCode {
    let outputs = try outputs()
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
    try write(change.report(in: options.language, under: workspace.program), to: outputs)
    return .success
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
