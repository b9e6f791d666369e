import Foundation
import Testing

/// `snt diferencias` with revisions of git, where the machine has it.
@Suite("Differences in git")
struct GitDifferenceTests {
  static let hasGit = ["/usr/bin/git", "/bin/git"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: hasGit, "git is optional, and this machine has none"))
  func revisionsAreCompared() throws {
    let runner = try ProgramRunner()
    defer { runner.remove() }
    /// What a command says, wherever its lines end.
    func said(_ command: String) throws -> String {
      try runner.output(of: command).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    func plan(_ month: String) -> String {
      """
      formato: snt/1
      título: Ejemplo inventado
      periodo: 2025
      líneas:
        1:
          nombre: Una
          temporalidad: \(month)

      """
    }
    func log(_ percentage: Int) -> String {
      """
      formato: snt/1
      entradas:
        - fecha: 2025-03-01
          id: aaaaa
          avance: 1
          porcentaje: \(percentage)

      """
    }
    try runner.write(plan("junio"), to: "p/plan.yaml")
    try runner.write(log(40), to: "p/bitacora.yaml")
    let git = "GIT_CONFIG_GLOBAL=/dev/null git -c user.name=Ejemplo -c user.email=a@example.org"
    let day = "GIT_AUTHOR_DATE=2025-03-02T12:00:00Z GIT_COMMITTER_DATE=2025-03-02T12:00:00Z"
    let commit = "cd p && git init -q . && git add . && \(day) \(git) commit -qm uno"
    #expect(try runner.output(of: "\(commit) && git tag entregado") == "")
    let same = try said("cd p && snt diferencias")
    #expect(same.contains("Nada cambió entre HEAD (2 mar 2025) y plan.yaml."))

    try runner.write(plan("agosto"), to: "p/plan.yaml")
    try runner.write(log(60), to: "p/bitacora.yaml")
    for name in ["", "HEAD", "entregado", "$(git rev-parse HEAD)"] {
      let found = try said("cd p && snt diferencias \(name)")
      #expect(found.contains("1 Una pasó de junio (1 – 30 jun 2025) a agosto"), "\(found)")
      #expect(found.contains(": 2 meses después."))
      #expect(found.contains("1 pasó de 40 a 60 %."))
      #expect(found.contains("1 asiento cambiado."))
    }
    let back = try said("snt diferencias plan HEAD --plan p")
    #expect(back.contains(": 2 meses antes.") && back.contains("1 pasó de 60 a 40 %."))

    let unknown = try said("snt diferencias nada --plan p")
    #expect(unknown.contains("Como revisión de git: el repositorio no la conoce."))
    try runner.write("", to: "p/q/nada.txt")
    try runner.write(plan("junio"), to: "p/q/plan.yaml")
    let outside = try said("snt diferencias HEAD --plan p/q")
    #expect(outside.contains("existe, pero en ella esta carpeta no tiene plan.yaml"))
    // A version is meant before a revision of the same name.
    #expect(try runner.output(of: "cd p && git tag v1") == "")
    #expect(try said("cd p && snt diferencias v1").contains("De v1 (2 mar 2025)"))
    try runner.write(plan("julio"), to: "p/versiones/v1.yaml")
    let version = try said("cd p && snt diferencias v1")
    #expect(version.contains("De v1 a plan.yaml") && version.contains(": 1 mes después."))
    #expect(!version.contains("Bitácora"))
  }
}
