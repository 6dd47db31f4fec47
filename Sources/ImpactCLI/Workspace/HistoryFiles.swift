import Documents
import Languages
import Quantities
import RuleLanguage

extension Histories {
  /// The points done sprint by sprint in the files that models name: regular files below the folder of the model.
  static func files(asOf date: CalendarDate) -> Histories {
    Histories { file, model in
      let folder = Path(model).folder
      let path = file.hasPrefix("/") ? Path(file) : folder.appending(file)
      do throws(SystemError) {
        // A file that is not there is told as such.
        let descriptor = try Descriptor.readingFile(path)
        defer { descriptor.close() }
        guard path.isBelow(folder), FileIdentity(path) == FileIdentity(descriptor) else {
          return .failure(Fault(InputWords.notBelowModel))
        }
        let bytes = try descriptor.readAll(atMost: maximumSize)
        return points(in: bytes, name: path.text, asOf: date)
      } catch {
        return .failure(Fault(error.reason))
      }
    }
  }

  private static let maximumSize = 64 << 20

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
