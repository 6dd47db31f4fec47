import Testing

@testable import ImpactCLI

@Suite struct ThreadsTests {
  @Test(arguments: [0, 1, 2, 1000]) func whatBecomesOfEachValueStandsWhereItStood(_ count: Int) {
    #expect(Threads.map(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test func whatIsUnderwayIsHadOnceItIsMade() {
    let text = Underway { (0..<1000).map(String.init).joined() }
    #expect(text.value().utf8.count == 2890)
  }
}
