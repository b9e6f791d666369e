#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of a folder that is to be made.
package struct NewFile: Hashable, Sendable {
  /// Its path in the folder.
  package let path: String
  /// What it holds.
  package let bytes: [UInt8]

  /// A file from its bytes.
  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file from a text.
  package init(_ path: String, _ text: String) { self.init(path, bytes: Array(text.utf8)) }
}

extension Files {
  /// Whether a folder may be made at a path: nothing is there, or a folder in which nobody has put
  /// anything; names that begin with a dot, which nobody sees, are left alone and not counted.
  package static func isFree(_ path: String) throws(FileError) -> Bool {
    switch kind(of: path) {
    case nil: true
    case .file: false
    case .folder: try names(in: path) { !$0.hasPrefix(".") }.isEmpty
    }
  }

  /// Makes a folder with its files, and the folders above it that are missing.
  ///
  /// They are written into a hidden folder beside it, which then gets the name (rename(2)): at any
  /// moment the folder is whole or not there. In a folder that is there already, and may be somebody's
  /// current one, they appear one after the other, the last file of the list last. A folder that is
  /// not free is an error.
  package static func createFolder(
    _ path: String, holding files: [NewFile], calls: FileCalls = .real
  ) throws(FileError) {
    guard try isFree(path) else { throw FileError(path, code: EEXIST) }
    let isThere = kind(of: path) == .folder
    let home = isThere ? path : Path.parent(of: path)
    if !isThere { try makeFolders(home, calls) }
    TemporaryName.removeLeftFolders(in: home)
    let temporary = Path.join(home, TemporaryName.fresh())
    var moved: [String] = []
    do throws(SystemFailure) {
      try write(files, into: temporary, calls)
      if isThere {
        for name in topNames(of: files) {
          let target = Path.join(path, name)
          guard kind(of: target) == nil else { throw SystemFailure(code: EEXIST) }
          try calls.make(.rename, target) { rename(Path.join(temporary, name), target) }
          moved.append(target)
        }
        _ = try? calls.make(.remove, temporary) { rmdir(temporary) }
      } else {
        try calls.make(.rename, path) { rename(temporary, path) }
        moved.append(path)
      }
      try syncFolder(home, calls)
    } catch {
      // Who can't go on takes back what nobody has seen yet.
      if (try? calls.make(.remove, temporary) { 0 }) != nil {
        for target in moved.reversed() { TemporaryFolder.remove(target) }
        TemporaryFolder.remove(temporary)
      }
      throw FileError(path, code: error.code == ENOTEMPTY ? EEXIST : error.code)
    }
  }

  /// Makes a folder and all those above it that are missing.
  private static func makeFolders(_ path: String, _ calls: FileCalls) throws(FileError) {
    if kind(of: path) == .folder { return }
    let parent = Path.parent(of: path)
    if parent != path { try makeFolders(parent, calls) }
    do throws(SystemFailure) {
      try calls.make(.makeFolder, path) { mkdir(path, 0o777) }
    } catch {
      // Somebody else may have made it meanwhile.
      if kind(of: path) != .folder {
        throw FileError(path, code: error.code == EEXIST ? ENOTDIR : error.code)
      }
    }
  }

  /// Writes files into a folder that is made for them, and puts all of it on the disk.
  private static func write(
    _ files: [NewFile], into folder: String, _ calls: FileCalls
  ) throws(SystemFailure) {
    var folders = [folder]
    try calls.make(.makeFolder, folder) { mkdir(folder, 0o777) }
    for file in files {
      var step = folder
      for name in file.path.split(separator: "/").dropLast() {
        step = Path.join(step, String(name))
        if folders.contains(step) { continue }
        try calls.make(.makeFolder, step) { mkdir(step, 0o777) }
        folders.append(step)
      }
      let target = try OpenFile(
        Path.join(folder, file.path), O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, calls)
      try target.write(file.bytes)
      try target.sync()
      try target.close()
    }
    for folder in folders.reversed() { try syncFolder(folder, calls) }
  }

  /// The names that stand in the folder itself, in the order in which the last files of each come.
  private static func topNames(of files: [NewFile]) -> [String] {
    var names: [String] = []
    for file in files {
      let name = file.path.split(separator: "/").first.map(String.init) ?? file.path
      names.removeAll { $0 == name }
      names.append(name)
    }
    return names
  }
}
