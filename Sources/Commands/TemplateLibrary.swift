import Documents
import FileSystem
import Mustache
import SourceText
import SpanishText
import Templates

/// The templates that documents are written with: those of the program, and in their place those of
/// a folder `templates` beside the plan.
///
/// A file is read when its template is used.
struct TemplateLibrary {
  /// A template and where it comes from.
  struct Entry {
    let name: String
    /// The file of a template of the user's; nil for one of the program's.
    let path: String?

    /// The text.
    func read() throws(FileError) -> SourceText {
      guard let path else {
        return SourceText(name: name, EmbeddedTemplate.named(name)?.text ?? "")
      }
      return SourceText(name: path, bytes: try Files.read(path))
    }
  }

  /// The name of the folder.
  static let folderName = "templates"
  static let fileEnding = ".md"

  /// All templates, by name.
  let entries: [Entry]
  private let names: NameIndex

  /// The templates for a plan, or those of the program where there is none.
  init(besides planFolder: String?) throws(FileError) {
    var found: [String: Entry] = [:]
    if let folder = planFolder.flatMap(Self.folder) {
      for name in try Files.names(in: folder) where name.hasSuffix(Self.fileEnding) {
        let key = String(name.dropLast(Self.fileEnding.count))
        found[key] = Entry(name: key, path: Path.join(folder, name))
      }
    }
    // One of the user's stands for the program's also where its name differs in accents or capitals.
    let own = Set(found.keys.map(\.folded))
    for template in EmbeddedTemplate.all where !own.contains(template.name.folded) {
      found[template.name] = Entry(name: template.name, path: nil)
    }
    entries = found.values.sorted { $0.name < $1.name }
    names = NameIndex(found.keys)
  }

  /// The template of a name, accents and case forgiven; nil for an unknown one.
  func template(_ name: String) -> Entry? {
    names[name].flatMap { name in entries.first { $0.name == name } }
  }

  /// The texts that a template includes, and those that these include, by name.
  func partials(of source: SourceText) throws(FileError) -> [String: SourceText] {
    var read: [String: SourceText] = [:]
    var waiting = [source]
    while let next = waiting.popLast() {
      for name in MustacheTemplate(next).partialNames {
        guard let entry = template(name), read[entry.name] == nil else { continue }
        let text = try entry.read()
        read[entry.name] = text
        waiting.append(text)
      }
    }
    return read
  }

  // MARK: Places

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

  /// The template in a file, which may lie anywhere.
  static func template(inFile path: String) throws(FileError) -> SourceText {
    SourceText(name: path, bytes: try Files.read(path))
  }
}

extension TemplateLibrary.Entry {
  /// What a list says of it: what it is for, as it says itself, or else the program's own of that
  /// name; of a file that can't be read as text, why.
  var remark: (purpose: String?, problem: String?) {
    let source: SourceText
    do { source = try read() } catch { return (nil, Spanish.sentence(error.headline)) }
    if let problem = TemplateText.problem(in: source) {
      return (nil, Spanish.sentence(problem.headline))
    }
    let purpose = TemplatePurpose.text(of: source)
    return (purpose ?? EmbeddedTemplate.named(name).flatMap(Self.purpose), nil)
  }

  private static func purpose(of template: EmbeddedTemplate) -> String? {
    TemplatePurpose.text(of: SourceText(name: template.name, template.text))
  }
}
