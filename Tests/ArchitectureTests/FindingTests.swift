import Arguments
import Commands
import Compliance
import DelimitedText
import Diagnostics
import Documents
import Foundation
import Mustache
import PlanChecks
import PlanFiles
import Testing
import YAMLSyntax

/// Every kind of finding can be seen in a chapter or golden file, and has its page.
@Suite("Findings")
struct FindingTests {
  /// Every page of the program.
  static let pages =
    YAMLPages.all + PlanPages.all + PlanChecks.pages + DelimitedTextPages.all + CompliancePages.all
    + MustachePages.all + TemplatePages.all + ArgumentPages.all + CommandPages.all

  /// The ids that the sources give to findings, each with the targets where it stands.
  static let ids: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for file in Repository.sourceFiles where !file.path.contains("/Pages/") {
      let text = file.lines.joined(separator: "\n")
      // In a catalogue an id is the first argument of whatever makes a finding; elsewhere, of a
      // Diagnostic; CivilTime, which knows no Diagnostic, lists its ids in a `switch`.
      let name = file.path.split(separator: "/").last ?? ""
      var found = text.matches(of: #/Diagnostic\(\s*"(\p{Ll}+(?:-[\p{Ll}\d]+)+)"/#)
        .map { String($0.output.1) }
      if name.hasSuffix("Messages.swift") {
        found += text.matches(of: #/\(\s*"(\p{Ll}+(?:-[\p{Ll}\d]+)+)",/#)
          .map { String($0.output.1) }
      }
      if name == "TemporalError.swift" {
        found += text.matches(of: #/: "(\p{Ll}+(?:-[\p{Ll}\d]+)+)"\n/#)
          .map { String($0.output.1) }
      }
      for id in found { result[id, default: []].insert(file.target) }
    }
    return result
  }()

  /// What no chapter can show: it would take a file of 4 GB.
  static let unshown: Set<String> = ["archivo-muy-grande"]

  @Test func theSourcesAreUnderstood() {
    for target in [
      "YAMLSyntax", "PlanFiles", "CivilTime", "PlanChecks", "DelimitedText", "Compliance",
      "Mustache", "Arguments", "Commands",
    ] {
      #expect(Self.ids.values.contains { $0.contains(target) }, "no id of \(target) is found")
    }
    #expect(Self.ids.count > 80)
  }

  @Test func everyFindingIsShown() {
    #expect(Self.unshown.isSubset(of: Self.ids.keys))
    let hidden = Self.ids.keys.filter {
      !Self.unshown.contains($0) && !Self.shownTexts.contains("[\($0)]")
    }
    #expect(hidden.sorted() == [])
  }

  @Test func everyFindingHasOnePage() {
    let explained = Self.pages.map(\.id.rawValue)
    let areChecksExplained = !PlanChecks.pages.isEmpty
    let unexplained = Self.ids.filter { id, targets in
      !explained.contains(id) && (areChecksExplained || targets != ["PlanChecks"])
    }
    #expect(unexplained.keys.sorted() == [])
    #expect(explained.filter { Self.ids[$0] == nil }.sorted() == [])
    #expect(Dictionary(grouping: explained) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func aPageIsWellWritten(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    #expect(page.title.first?.isUppercase == false && !page.title.hasSuffix("."))
    #expect(page.title.count <= 80)
    for paragraph in [page.checks, page.reason] {
      #expect(paragraph.first?.isLowercase == false && paragraph.hasSuffix("."))
      #expect(!paragraph.contains("¡") && !paragraph.contains("\n"))
      #expect(!paragraph.contains("YAML") && !paragraph.contains(#/\busted\b/#))
    }
    for line in (page.example + "\n" + page.instead).split(separator: "\n") {
      #expect(line.count <= 76, "\(line)")
    }
    if page.setting == .commandLine {
      #expect(page.example.hasPrefix("snt ") && page.instead.hasPrefix("snt "))
    }
  }

  /// The chapters and golden files below Tests.
  static let shownTexts: String = {
    let folder = Repository.root.appending(path: "Tests").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }
      .compactMap { try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
      .joined(separator: "\n")
  }()
}
