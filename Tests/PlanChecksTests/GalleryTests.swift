import Diagnostics
import Foundation
import TerminalText
import Testing

@testable import PlanChecks

/// The gallery: for each check a file with texts that provoke it and what the user reads then.
///
/// Run with SNT_GRABAR=1 to record what is said now; read it as somebody who never used a terminal.
@Suite("Gallery of the checks")
struct GalleryTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Gallery")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func everyCheckHasItsFile() {
    let checks = PlanChecks.all.map { "\($0).txt" }
    #expect(checks.sorted() == Self.names)
  }

  /// A check finds in its file everything that it has pages for.
  @Test(arguments: PlanChecks.all.map { "\($0)" })
  func everyFindingIsThere(_ name: String) throws {
    let check = try #require(PlanChecks.all.first { "\($0)" == name })
    let text = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
    for page in check.pages {
      #expect(text.contains("[\(page.id.rawValue)]"), "\(page.id.rawValue) is missing")
    }
  }

  @Test(arguments: names)
  func saysWhatItSaid(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    var gallery = GalleryFile(try String(contentsOf: file, encoding: .utf8))
    for index in gallery.scenes.indices {
      let findings = gallery.scenes[index].sample.findings
      gallery.scenes[index].output = DiagnosticRenderer(style: .plain, width: 80).render(findings)
    }
    try Golden.compare(gallery.text, with: file)
  }
}

/// A file of the gallery: scenes, each with its texts and what is said of them.
///
///     ## What it is about
///     # hoy 2026-03-01
///     # plan.yaml
///     groups that stand in place of those of the small plan
///     # bitacora.yaml
///     entries
///     # versiones/v1.yaml
///     groups of the plan as it was approved, over those of the small plan
///     # snt validar
///     what is said
struct GalleryFile {
  struct Scene {
    var title = ""
    /// The day of the check; a day of the term, unless it is written.
    var today: String?
    var plan = ""
    var without: [String] = []
    var log: String?
    var approved: String?
    var output = ""

    /// The texts as files, over the small plan.
    var sample: Sample {
      Sample(
        plan: Sample.plan(with: plan, without: without), log: log.map { Sample.log($0) },
        approved: approved.map { Sample.plan(with: $0, without: without) },
        today: today ?? "2025-11-30",
        files: ["evidencias/minuta.pdf", "textos/presentacion.md"])
    }
  }

  var scenes: [Scene] = []

  init(_ text: String) {
    var part = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## ") {
        scenes.append(Scene(title: String(line.dropFirst(3))))
        part = ""
      } else if line.hasPrefix("# ") {
        let words = line.dropFirst(2).split(separator: " ")
        part = String(words.first ?? "")
        if part == "plan.yaml" {
          scenes[scenes.count - 1].without = words.dropFirst(2).map(String.init)
        }
        if part == "hoy" { scenes[scenes.count - 1].today = words.last.map(String.init) }
        if part == "bitacora.yaml" { scenes[scenes.count - 1].log = "" }
        if part == "versiones/v1.yaml" { scenes[scenes.count - 1].approved = "" }
      } else if part == "plan.yaml", !line.isEmpty {
        scenes[scenes.count - 1].plan += line + "\n"
      } else if part == "bitacora.yaml", !line.isEmpty {
        scenes[scenes.count - 1].log? += line + "\n"
      } else if part == "versiones/v1.yaml", !line.isEmpty {
        scenes[scenes.count - 1].approved? += line + "\n"
      }
    }
  }

  var text: String {
    scenes.map { scene in
      var text = "## \(scene.title)\n"
      if let today = scene.today { text += "\n# hoy \(today)\n" }
      if !scene.plan.isEmpty || !scene.without.isEmpty {
        let without = scene.without.isEmpty ? "" : " sin " + scene.without.joined(separator: " ")
        text += "\n# plan.yaml\(without)\n\n\(scene.plan)"
      }
      if let log = scene.log { text += "\n# bitacora.yaml\n\n\(log)" }
      if let approved = scene.approved { text += "\n# versiones/v1.yaml\n\n\(approved)" }
      return text + "\n# snt validar\n\n\(scene.output)"
    }.joined(separator: "\n")
  }
}
