import Testing

@testable import FileSystem

/// A folder that appears with all its files, or not at all.
@Suite("New folders")
struct NewFolderTests {
  static let files = [
    NewFile("textos/plan/1.1.md", "Uno\n"), NewFile("textos/presentacion.md", "Dos\n"),
    NewFile("bitacora.yaml", "entradas:\n"), NewFile("plan.yaml", "formato: snt/1\n"),
  ]

  /// Whether a folder holds all the files, with what is in them.
  private func isWhole(_ folder: String) -> Bool {
    Self.files.allSatisfy { (try? Files.read(folder + "/" + $0.path)) == $0.bytes }
  }

  @Test(arguments: ["nuevo", "a/b/c/nuevo", "con espacios/y acentos é", "termina/"])
  func itIsMadeWithTheFoldersAbove(_ name: String) throws {
    try withFolder { folder in
      try Files.createFolder(folder + "/" + name, holding: Self.files)
      #expect(isWhole(folder + "/" + name))
      // Nothing else is left beside it.
      #expect(try Files.names(in: Path.parent(of: folder + "/" + name)).count == 1)
      #expect(try Files.names(in: folder + "/" + name) == ["bitacora.yaml", "plan.yaml", "textos"])
    }
  }

  @Test func anEmptyFolderIsUsedAsItIs() throws {
    try withFolder { folder in
      let path = folder + "/vacia"
      try Files.makeFolder(path)
      try Files.write(Array("x".utf8), to: path + "/.gitignore")
      let before = Files.realPath(path)
      #expect(try Files.isFree(path))
      try Files.createFolder(path, holding: Self.files)
      #expect(isWhole(path))
      #expect(Files.realPath(path) == before)
      #expect(
        try Files.names(in: path) == [".gitignore", "bitacora.yaml", "plan.yaml", "textos"])
    }
  }

  @Test func whatIsThereIsLeftAlone() throws {
    try withFolder { folder in
      let path = folder + "/ocupada"
      try Files.makeFolder(path)
      try Files.write(Array("x".utf8), to: path + "/nota.txt")
      #expect(try !Files.isFree(path))
      #expect(try !Files.isFree(path + "/nota.txt"))
      #expect(throws: FileError(path, .changed)) {
        try Files.createFolder(path, holding: Self.files)
      }
      #expect(throws: FileError.self) {
        try Files.createFolder(path + "/nota.txt/plan", holding: Self.files)
      }
      #expect(try Files.names(in: path) == ["nota.txt"])
    }
  }

  /// What a stopped process left is cleared away by the next one.
  @Test func leftoversGo() throws {
    try withFolder { folder in
      let name = TemporaryName.fresh()
      let parts = name.split(separator: "-")
      let old = "\(parts[0])-\(parts[1])-\(try endedProcess())-\(parts[3])"
      try Files.makeFolder(folder + "/" + old)
      try Files.write([1], to: folder + "/" + old + "/plan.yaml")
      try Files.createFolder(folder + "/nuevo", holding: Self.files)
      #expect(try Files.names(in: folder) == ["nuevo"])
    }
  }

  @Test(arguments: Faults.Kind.allCases, [false, true])
  func itIsWholeOrNotThere(_ kind: Faults.Kind, _ isThere: Bool) throws {
    for place in 1..<200 {
      let faults = Faults(kind, at: place)
      try withFolder { folder in
        let path = folder + "/mis planes/nuevo"
        if isThere {
          try Files.makeFolder(folder + "/mis planes")
          try Files.makeFolder(path)
        }
        let isDone =
          (try? Files.createFolder(path, holding: Self.files, calls: faults.calls)) != nil
        if kind == .interruption || kind == .partial { #expect(isDone) }
        // A folder with plan.yaml is a plan.
        let isPlan = Files.kind(of: path + "/plan.yaml") != nil
        #expect(isPlan == isWhole(path))
        if isDone { #expect(isPlan) }
        // Who lives on leaves the place as it was, and can try again.
        guard faults.isAlive, !isDone else { return }
        #expect(try Files.isFree(path))
        try Files.createFolder(path, holding: Self.files)
        #expect(isWhole(path))
      }
      if !faults.wasMet {
        #expect(place > 15)
        return
      }
    }
  }

  @Test func aFolderTakesThePlaceOfAnother() throws {
    try withFolder { folder in
      let path = folder + "/expediente"
      try Files.createFolder(path, holding: [NewFile("viejo/a.txt", "x")])
      try Files.replaceFolder(path, with: Self.files)
      #expect(isWhole(path))
      #expect(try Files.names(in: path) == ["bitacora.yaml", "plan.yaml", "textos"])
      #expect(try Files.names(in: folder) == ["expediente"])
    }
  }

  /// Whatever call fails, the old folder is there whole, or the new one.
  @Test(arguments: 1..<40)
  func aFailureLeavesOneOfThemWhole(_ number: Int) throws {
    try withFolder { folder in
      let path = folder + "/expediente"
      let old = [NewFile("viejo/a.txt", "x")]
      try Files.createFolder(path, holding: old)
      let faults = Faults(.failure, at: number)
      _ = try? Files.replaceFolder(path, with: Self.files, calls: faults.calls)
      let isOld = (try? Files.read(path + "/viejo/a.txt")) == Array("x".utf8)
      #expect(isOld != isWhole(path))
    }
  }
}
