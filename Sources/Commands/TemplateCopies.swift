import Documents
import FileSystem
import Templates

/// The program's templates, put into a folder of the user's without touching what is there.
struct TemplateCopies {
  /// What became of one of them; the raw value is what the user reads.
  enum Outcome: String {
    case written = "se escribió"
    case same = "ya estaba, igual a la del programa"
    case different = "ya estaba y es distinta: se dejó como estaba"
  }

  /// The folder.
  let folder: String
  /// The files in the order of their names.
  private(set) var files: [(path: String, outcome: Outcome)] = []

  /// Copies into the folder of templates that documents of the plan use, or one in the plan's folder.
  init(besides planFolder: String) throws(FileError) {
    folder =
      TemplateLibrary.folder(besides: planFolder)
      ?? Path.join(planFolder, TemplateLibrary.folderName)
    try Files.makeFolder(folder)
    let present = NameIndex(try Files.names(in: folder))
    for template in EmbeddedTemplate.all {
      // One whose name differs in accents or capitals is used in its place, and would be no more.
      let name = template.name + TemplateLibrary.fileEnding
      let path = Path.join(folder, present[name] ?? name)
      let text = Array(template.text.utf8)
      guard Files.kind(of: path) == nil else {
        files.append((path, try Files.read(path) == text ? .same : .different))
        continue
      }
      try Files.write(text, to: path)
      files.append((path, .written))
    }
  }
}
