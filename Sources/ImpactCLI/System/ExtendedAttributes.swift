#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What file systems keep of a file beside its bytes: access lists, labels, notes of other programs.
///
/// The C library's module leaves these functions out on Linux: they are looked up by name, and where there are none,
/// nothing is kept.
enum ExtendedAttributes {
  private typealias List = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<CChar>?, Int) -> Int
  private typealias Get =
    @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int) -> Int
  private typealias Set = @convention(c) (Int32, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32) -> Int32

  /// The most that Linux lets an attribute, or the list of their names, be.
  private static let largest = 1 << 16

  /// Copies what the user may.
  static func copy(from path: Path, to descriptor: Descriptor) {
    #if !canImport(Darwin)
      guard let library = dlopen(nil, RTLD_NOW), let list = dlsym(library, "listxattr"),
        let get = dlsym(library, "getxattr"), let set = dlsym(library, "fsetxattr")
      else { return }
      let source = path.zeroTerminated
      var names = [CChar](repeating: 0, count: largest)
      let length = unsafeBitCast(list, to: List.self)(source, &names, largest)
      guard length > 0 else { return }
      var value = [UInt8](repeating: 0, count: largest)
      for name in names[..<length].split(separator: 0) {
        let name = Array(name) + [0]
        let size = unsafeBitCast(get, to: Get.self)(source, name, &value, largest)
        if size >= 0 { _ = unsafeBitCast(set, to: Set.self)(descriptor.number, name, value, size, 0) }
      }
    #endif
  }
}
