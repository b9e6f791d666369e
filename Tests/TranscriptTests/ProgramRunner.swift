import Foundation

/// Runs the program that was built beside the tests, in a folder of its own.
struct ProgramRunner {
  let folder: URL

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// The folder in which SwiftPM puts what it builds.
  static let products: URL = {
    let bundle = Bundle.main.bundleURL
    return bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "snt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // A copy: chapters write in plans.
    try FileManager.default.copyItem(
      at: Self.root.appending(path: "plans"), to: folder.appending(path: "plans"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What a shell command prints, with its status in brackets when it is not 0.
  func output(of command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(Self.products.path):/usr/bin:/bin", "SNT_HOY": "2026-03-02",
      "SNT_SEMILLA": "7", "COLUMNS": "80", "LC_ALL": "C.UTF-8",
    ]
    let (output, error) = (folder.appending(path: ".salida"), folder.appending(path: ".mensajes"))
    for file in [output, error] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    var text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    text += String(decoding: try Data(contentsOf: error), as: UTF8.self)
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    if process.terminationStatus != 0 { text += "[\(process.terminationStatus)]\n" }
    return text
  }
}
