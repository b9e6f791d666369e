import Foundation
import Testing

/// The house rules that a compiler does not know (Sources/README.md).
@Suite("Architecture")
struct ArchitectureTests {
  static let systemModules: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

  @Test func thereIsAHouse() {
    #expect(Repository.targets.count > 10)
    #expect(Repository.sourceFiles.count > 50)
    #expect(Set(Repository.sourceFiles.map(\.target)) == Set(Repository.targets.map(\.name)))
  }

  @Test func arrowsGoOneWay() {
    for (index, target) in Repository.targets.enumerated() {
      let above = Set(Repository.targets.prefix(index).map(\.name))
      for dependency in target.dependencies {
        #expect(above.contains(dependency), "\(target.name) depends on \(dependency), not above it")
      }
    }
  }

  @Test func importsOnlyWhatIsDeclared() { Repository.sourceFiles.forEach(checkImports) }

  private func checkImports(_ file: Repository.SourceFile) {
    let target = Repository.targets.first { $0.name == file.target }
    // A plugin runs its tool and knows the package; it calls nothing of ours.
    let declared = (target?.isPlugin ?? false) ? ["PackagePlugin"] : target?.dependencies ?? []
    for line in file.lines {
      guard let match = line.firstMatch(of: /^\s*(?:@testable )?import (\w+)/) else { continue }
      let module = String(match.output.1)
      #expect(
        declared.contains(module) || Self.systemModules.contains(module),
        "\(file.path) imports \(module)")
    }
  }

  @Test func thereIsNoPackageBesideOurs() {
    #expect(!Repository.manifest.contains(".package("))
  }

  @Test func filesAreShort() { Repository.sourceFiles.forEach(checkLength) }

  private func checkLength(_ file: Repository.SourceFile) {
    #expect(file.lines.count <= 600, "\(file.path) has \(file.lines.count) lines")
  }

  @Test func onlyTheProgramPrintsAndExits() { Repository.sourceFiles.forEach(checkPrinting) }

  private func checkPrinting(_ file: Repository.SourceFile) {
    if ["Commands", "snt", "Benchmarks"].contains(file.target) { return }
    for line in file.lines where line.contains(/(^|[^\w.])(print|debugPrint|fatalError)\(/) {
      Issue.record("\(file.path): \(line)")
    }
  }

  @Test func packageDeclarationsSayWhatTheyAre() { Repository.sourceFiles.forEach(checkSummaries) }

  private func checkSummaries(_ file: Repository.SourceFile) {
    for (index, line) in file.lines.enumerated() where line.contains(#/^\s*package /#) {
      // What a protocol demands is told by the protocol.
      let isDemanded = #/package (static )?(mutating )?(func (==|<|hash|next)|var description)/#
      if line.contains(isDemanded) { continue }
      var above = index - 1
      while above >= 0, file.lines[above].contains(#/^\s*(@|// )/#) { above -= 1 }
      let isDocumented = above >= 0 && file.lines[above].contains(#/^\s*////#)
      #expect(isDocumented, "\(file.path):\(index + 1) \(line)")
    }
  }
}
