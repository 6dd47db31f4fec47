import Languages
import Quantities
import Readers
import RuleLanguage

extension Histories {
  /// The points done sprint by sprint in the files that models name, from the folder of the model.
  static func files(asOf date: CalendarDate) -> Histories {
    Histories { file, model in
      let path = file.hasPrefix("/") ? Path(file) : Path(model).folder.appending(file)
      do throws(SystemError) {
        let descriptor = try Descriptor.reading(path)
        defer { descriptor.close() }
        let bytes = try descriptor.readAll()
        return points(in: bytes, name: path.text, asOf: date)
      } catch {
        return .failure(Fault(error.reason))
      }
    }
  }

  private static func points(in bytes: [UInt8], name: String, asOf date: CalendarDate) -> Result<[Rational], Fault> {
    if let fault = StatusFile.fault(of: bytes, name: name) { return .failure(Fault(fault.reason)) }
    do throws(ReadingFault) {
      let sprints = try StatusFile.sprints(in: bytes, name: name, ReadingOptions(asOf: date))
      return .success(sprints.map(\.done))
    } catch {
      return .failure(Fault(error.reason))
    }
  }
}
