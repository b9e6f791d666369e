import PackagePlugin

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts the files of the folder `templates` into the program as string literals.
///
/// The link `templates` beside this file is what SwiftPM watches: a template that is added or deleted
/// lets it ask again which there are, one that is changed only runs the tool.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "templates")
    let names = markdownFiles(in: folder.path)
    if names.isEmpty { Diagnostics.error("there is no template in \(folder.path)") }
    let files = names.map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplate+All.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) templates",
        executable: try context.tool(named: "EmbedTemplatesTool").url,
        arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
    ]
  }

  private func markdownFiles(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".md"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
