import Documents
import FileSystem
import SourceText
import SpanishText
import Templates

/// The templates that documents are written with: those of the program, and in their place those of
/// a folder `templates` beside the plan.
struct TemplateLibrary {
  /// A template and where it comes from.
  struct Entry {
    let name: String
    let source: SourceText
    /// Whether it stands in a folder of the user's.
    let isOwn: Bool

    /// What it is for: as it says itself, or else the program's own of that name.
    var purpose: String? {
      TemplatePurpose.text(of: source)
        ?? EmbeddedTemplate.named(name).flatMap {
          TemplatePurpose.text(of: SourceText(name: name, $0.text))
        }
    }
  }

  /// The name of the folder.
  static let folderName = "templates"
  static let fileEnding = ".md"

  /// All templates, by name.
  let entries: [Entry]

  /// The templates for a plan, or those of the program where there is none.
  init(besides planFolder: String?) throws(FileError) {
    var found: [String: Entry] = [:]
    for template in EmbeddedTemplate.all {
      found[template.name] = Entry(
        name: template.name, source: SourceText(name: template.name, template.text), isOwn: false)
    }
    if let folder = planFolder.flatMap(Self.folder) {
      for name in try Files.names(in: folder) where name.hasSuffix(Self.fileEnding) {
        let path = Path.join(folder, name)
        let key = String(name.dropLast(Self.fileEnding.count))
        found[key] = Entry(
          name: key, source: SourceText(name: path, bytes: try Files.read(path)), isOwn: true)
      }
    }
    entries = found.values.sorted { $0.name < $1.name }
  }

  /// The folder of own templates: in the plan's folder, or beside it, or beside the folder `plans`
  /// that it lies in; the nearest one.
  static func folder(besides planFolder: String) -> String? {
    let parent = Path.join(planFolder, "..")
    var places = [planFolder, parent]
    if Path.name(of: Path.parent(of: absolute(planFolder))) == "plans" {
      places.append(Path.join(parent, ".."))
    }
    return places.map { shortest(Path.join($0, folderName)) }
      .first { Files.kind(of: $0) == .folder }
  }

  /// The same place without steps up and down, as a person would name it.
  private static func shortest(_ path: String) -> String {
    path.hasPrefix("/")
      ? absolute(path) : Path.relative(path, from: ".", current: WorkingFolder.path)
  }

  private static func absolute(_ path: String) -> String {
    let steps = Path.relative(path, from: "/", current: WorkingFolder.path)
    return "/" + steps
  }

  /// The template of a name, accents and case forgiven; nil for an unknown one.
  func template(_ name: String) -> SourceText? {
    entries.first { $0.name.folded == name.folded }?.source
  }

  /// The template in a file, which may lie anywhere.
  static func template(inFile path: String) throws(FileError) -> SourceText {
    SourceText(name: path, bytes: try Files.read(path))
  }

  /// All templates by name, for those that include others.
  var partials: [String: SourceText] {
    Dictionary(entries.map { ($0.name, $0.source) }, uniquingKeysWith: { first, _ in first })
  }
}
