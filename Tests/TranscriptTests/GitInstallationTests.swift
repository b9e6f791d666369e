import Foundation
import Testing

/// What `snt git instalar` puts into a repository, with git itself.
@Suite("In a repository of git")
struct GitInstallationTests {
  static let isThere = ["/usr/bin/git", "/bin/git"]
    .contains { FileManager.default.isExecutableFile(atPath: $0) }

  private static let plan = """
    # Ejemplo inventado
    formato: snt/1
    título: Plan inventado
    periodo: 2025
    objetivos:
      1:
        nombre: Apertura
        líneas:
          1.1:
            nombre: Publicar la guía
            temporalidad: marzo
          1.2: Difundirla

    """

  /// Git as somebody runs it who has set nothing else.
  private static let git =
    "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null git -c user.name=Persona"
    + " -c user.email=persona@example.org -c core.quotePath=false"

  private func repository() throws -> ProgramRunner {
    let runner = try ProgramRunner()
    try runner.write(Self.plan, to: "mis planes/uno/plan.yaml")
    try FileManager.default.removeItem(at: runner.folder.appending(path: "plans"))
    _ = try runner.output(of: "\(Self.git) init -q .")
    return runner
  }

  private func commit(_ runner: ProgramRunner, _ options: String = "") throws -> String {
    try runner.output(of: "\(Self.git) add 'mis planes' && \(Self.git) commit -qm x \(options)")
  }

  @Test(.enabled(if: isThere, "git is not installed: skipped"))
  func checksThePlansThatChange() throws {
    let runner = try repository()
    defer { runner.remove() }
    let first = try runner.output(of: "cd 'mis planes/uno' && snt git instalar")
    #expect(first.contains(".git/hooks/pre-commit: se escribió"))
    #expect(try runner.output(of: "snt git instalar") == "Ya está instalado.\n")
    #expect(try commit(runner) == "")

    let untidy = Self.plan.replacing("título: Plan", with: "titulo:   Plan")
    try runner.write(untidy, to: "mis planes/uno/plan.yaml")
    let refused = try commit(runner)
    #expect(refused.contains("mis planes/uno/plan.yaml: cambiaría 1 renglón"), "\(refused)")
    #expect(refused.contains("git commit --no-verify") && refused.hasSuffix("[1]\n"))
    #expect(try runner.output(of: "snt formatear 'mis planes/uno'").contains("cambió 1 renglón"))
    #expect(try runner.output(of: "cat 'mis planes/uno/plan.yaml'") == Self.plan)

    try runner.write(untidy + "reglas: 5\n", to: "mis planes/uno/plan.yaml")
    #expect(try commit(runner).contains("error["))
    #expect(try commit(runner, "--no-verify") == "")
    // A plan that does not change is not looked at.
    try runner.write("nada\n", to: "otro.txt")
    #expect(try runner.output(of: "\(Self.git) add otro.txt && \(Self.git) commit -qm y") == "")
  }

  @Test(.enabled(if: isThere, "git is not installed: skipped"))
  func theProgramIsFoundWhereNoShellFindsIt() throws {
    let runner = try repository()
    defer { runner.remove() }
    let bare = "PATH=/usr/bin:/bin"
    let said = try runner.output(of: "p=$(command -v snt); \(bare); export PATH; $p git instalar")
    #expect(said.contains("«snt» no está en ninguna carpeta de PATH"), "\(said)")
    let broken = Self.plan + "reglas: 5\n"
    try runner.write(broken, to: "mis planes/uno/plan.yaml")
    let refused = try runner.output(
      of: "export \(bare); \(Self.git) add . && \(Self.git) commit -qm x")
    #expect(refused.hasSuffix("[1]\n"))
    #expect(refused.ranges(of: "error[").count == 1, "\(refused)")

    _ = try runner.output(of: "sed -i 's|^programa=.*|programa=/nada|' .git/hooks/pre-commit")
    let unchecked = try runner.output(of: "export \(bare); \(Self.git) commit -qm x")
    #expect(unchecked.contains("repita con él: snt git instalar"), "\(unchecked)")
    #expect(!unchecked.contains("["))
  }

  @Test(.enabled(if: isThere, "git is not installed: skipped"))
  func differencesSayWhereTheyStand() throws {
    let runner = try repository()
    defer { runner.remove() }
    _ = try runner.output(of: "snt git instalar")
    #expect(try commit(runner) == "")
    try runner.write(
      Self.plan.replacing("temporalidad: marzo", with: "temporalidad: abril"),
      to: "mis planes/uno/plan.yaml")
    let difference = try runner.output(of: "\(Self.git) diff -U0")
    #expect(difference.contains(" @@ 1.1:\n"), "\(difference)")
  }

  /// Git's own union would drop the lines that two entries have in common, without a word.
  @Test(.enabled(if: isThere, "git is not installed: skipped"))
  func logsThatGrewApartAreNotJoinedInSilence() throws {
    let runner = try repository()
    defer { runner.remove() }
    let log = "formato: snt/1\nentradas:\n"
    let entry = { (month: Int) in
      "  - fecha: 2025-0\(month)-01\n    hito: 1.1\n    nota: Según el oficio\n"
    }
    let name = "mis planes/uno/bitacora.yaml"
    try runner.write(log + entry(1), to: name)
    _ = try runner.output(of: "snt git instalar && \(Self.git) add .")
    #expect(try commit(runner) == "")
    _ = try runner.output(of: "\(Self.git) checkout -qb otra")
    try runner.write(log + entry(1) + entry(2), to: name)
    #expect(try commit(runner) == "")
    _ = try runner.output(of: "\(Self.git) checkout -q -")
    try runner.write(log + entry(1) + entry(3), to: name)
    #expect(try commit(runner) == "")
    #expect(try runner.output(of: "\(Self.git) merge -q -m z otra").hasSuffix("[1]\n"))
  }

  @Test(.enabled(if: isThere, "git is not installed: skipped"))
  func everyFileOfAPlanIsChecked() throws {
    let runner = try repository()
    defer { runner.remove() }
    _ = try runner.output(of: "snt git instalar")
    _ = try runner.output(of: "snt aprobar --autoriza x --plan 'mis planes/uno'")
    _ = try runner.output(of: "\(Self.git) add .")
    #expect(try commit(runner) == "")
    _ = try runner.output(of: "echo '# otro' >> 'mis planes/uno/versiones/v1.yaml'")
    #expect(try commit(runner).contains("versión-alterada"))
    _ = try runner.output(of: "\(Self.git) reset -q --hard && \(Self.git) rm -q '*/v1.yaml'")
    #expect(try commit(runner).contains("versión-faltante"))
  }

  @Test(.enabled(if: isThere, "git is not installed: skipped"))
  func furtherWorkTreesAndOtherHookFoldersAreKnown() throws {
    let runner = try repository()
    defer { runner.remove() }
    #expect(try commit(runner) == "")
    _ = try runner.output(of: "\(Self.git) worktree add -q ../$(basename $PWD)-otro")
    let other = "../$(basename $PWD)-otro"
    let said = try runner.output(of: "cd \(other) && snt git instalar --plan 'mis planes/uno'")
    #expect(said.contains("se escribió"), "\(said)")
    #expect(try runner.output(of: "test -x .git/hooks/pre-commit && rm -r \(other)") == "")

    _ = try runner.output(of: "\(Self.git) config core.hooksPath '.ganchos'")
    let moved = try runner.output(of: "snt git instalar")
    #expect(moved.contains(".ganchos/pre-commit: se escribió"), "\(moved)")
    #expect(try runner.output(of: "test -x .ganchos/pre-commit") == "")
  }
}
