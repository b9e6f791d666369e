import Foundation
import YAMLSyntax

@testable import FileSystem
@testable import PlanFiles

/// Another process that writes in a plan's folder (`WriteProbe`).
struct Probe {
  private let process = Process()
  private let output: URL
  private let messages: URL

  /// The folder in which SwiftPM puts what it builds.
  private static let products: URL = {
    let bundle = Bundle.main.bundleURL
    return bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
  }()

  /// Starts the process; `launcher` is a program that starts it in other circumstances.
  init(_ words: [String], launcher: [String] = []) throws {
    let program = Self.products.appending(path: "WriteProbe").path
    let name = FileManager.default.temporaryDirectory.path + "/sonda-\(UUID().uuidString)"
    (output, messages) = (URL(filePath: name), URL(filePath: name + ".err"))
    for file in [output, messages] { try Data().write(to: file) }
    let all = launcher + [program] + words
    process.executableURL = URL(filePath: all[0])
    process.arguments = Array(all.dropFirst())
    process.standardInput = Pipe()
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
  }

  /// Ends the process at once, wherever it is (SIGKILL).
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Lets a process go on that waits for the end of its input.
  func release() { (process.standardInput as? Pipe)?.fileHandleForWriting.closeFile() }

  /// Waits until something is acknowledged.
  func waitForOutput() throws {
    while process.isRunning, try Data(contentsOf: output).isEmpty { usleep(2_000) }
  }

  /// Waits for its end: what it acknowledged, its exit status and its messages.
  @discardableResult
  func end() throws -> (acknowledged: [String], status: Int32, messages: String) {
    process.waitUntilExit()
    defer { for file in [output, messages] { try? FileManager.default.removeItem(at: file) } }
    let lines = String(decoding: try Data(contentsOf: output), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let told = String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    return (lines, process.terminationStatus, told)
  }
}

/// The notes of the log in a folder, with what a reader finds wrong.
func notes(in folder: String) throws -> (notes: [String], problems: [String]) {
  guard let text = try PlanText.readIfPresent("bitacora.yaml", in: folder) else { return ([], []) }
  var reader = PlanReader()
  _ = LogSchema.read(text.document, for: PlanSchema.read(text.document, &reader), &reader)
  let entries = text.document.root.entries.first { $0.key.text == "entradas" }
  var problems = text.document.diagnostics.map(\.headline)
  let notes = (entries?.value.items ?? text.document.root.items).map { item -> String in
    let values = Dictionary(
      item.entries.map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    let note = values["nota"] ?? ""
    // The reason that the probe gives is as long as the number of its entry tells.
    if let number = note.split(separator: "-").last.flatMap({ Int($0) }),
      values["motivo"]?.count != number * 397 % 2_500 * 4
    {
      problems.append("«\(note)» is there in part")
    }
    return note
  }
  return (notes, problems)
}
