import CivilTime
import Diagnostics
import FileSystem
import PlanModel
import SourceText
import Testing

@testable import PlanFiles

/// What is found in the folder of the sealed versions, and which of them is judged.
@Suite("Sealed versions")
struct SealedVersionsTests {
  private func ids(_ folder: String) throws -> [DiagnosticID] {
    try SealedVersions.load(folder).diagnostics.map(\.id)
  }

  @Test func withoutTheFolderThereAreNone() throws {
    try withPlan { folder in
      let versions = try SealedVersions.load(folder)
      #expect(versions.copies.isEmpty && versions.diagnostics.isEmpty)
      #expect(versions.registerText == nil)
      try Files.makeFolder(folder + "/versiones")
      #expect(try ids(folder) == [])
    }
  }

  @Test func whatWasTamperedWithIsFound() throws {
    try withPlan { folder in
      try SealingTests.seal(folder)
      let path = folder + "/versiones/v1.yaml"
      let sealed = try Files.read(path)
      for index in sealed.indices {
        var bytes = sealed
        bytes[index] ^= 1
        try Files.write(bytes, to: path)
        #expect(try ids(folder) == ["versión-alterada"])
      }
      try Files.write(sealed, to: path)
      #expect(try ids(folder) == [])
      try Files.write(sealed, to: folder + "/versiones/v7.yaml")
      try Files.write(sealed, to: folder + "/versiones/borrador.yaml")
      #expect(try ids(folder) == ["versión-sin-registrar"])
    }
  }

  @Test(arguments: [
    ("versiones: [{versión: 1}]\n", ["falta-clave"]),
    ("formato: snt/2\n", ["formato-desconocido"]), ("formato: snt/1\nversiones:\n", []), ("", []),
    ("formato: snt/1\nversión: 1\n", ["clave-desconocida"]),
    (
      """
      formato: snt/1
      versiones:
        - {versión: 1, archivo: v1.yaml, fecha: por definir, autoriza: x, sha256: y}
      """, ["fecha-sin-día"]
    ),
    (
      """
      formato: snt/1
      versiones:
        - {Version: 1, archivo: v1.yaml, fecha: enero de 2025, autoriza: x, sha256: y}
      """, ["versión-faltante"]
    ),
  ])
  func theRegisterIsReadAsThePlanIs(_ text: String, _ expected: [String]) throws {
    try withPlan { folder in
      try Files.makeFolder(folder + "/versiones")
      try Files.write(Array(text.utf8), to: folder + "/versiones/registro.yaml")
      #expect(Set(try ids(folder).map(\.rawValue)) == Set(expected))
    }
  }

  @Test func thePlanInForceIsJudged() throws {
    try withPlan { folder in
      try SealingTests.seal(folder)
      let first = try PlanFolder.load(folder).plan
      try SealingTests.change(folder)
      try SealingTests.seal(folder, day: "2025-06-10")
      try SealingTests.change(folder)
      let versions = try SealedVersions.load(folder)
      let current = try PlanFolder.load(folder).plan
      func judged(_ day: String, by registered: String? = nil) throws -> Int? {
        let inForce = versions.planInForce(
          on: try #require(CivilDate(iso: day)),
          registeredBy: registered.flatMap { CivilDate(iso: $0) },
          current: current)
        let copy = inForce.version.map { versions.copies[$0.number - 1].source?.bytes }
        #expect(inForce.plan.source.bytes == copy ?? current.source.bytes)
        return inForce.version?.number
      }
      #expect(try judged("2025-01-15") == 1)
      #expect(try judged("2025-06-09") == 1)
      #expect(try judged("2025-06-10") == nil)
      #expect(try judged("2025-12-31", by: "2025-02-28") == 1)
      // A version that plan.yaml still is needs no telling.
      let same = versions.planInForce(on: .earliest, current: first)
      #expect(same.version == nil)
    }
  }
}
