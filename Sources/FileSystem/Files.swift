#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and folders, by path; the only place that reads and writes them.
package enum Files {
  /// What a path leads to.
  package enum Kind: Sendable {
    /// A file, or something that can be read as one.
    case file
    /// A folder.
    case folder
  }

  /// What a path leads to, or nil when there is nothing that can be seen.
  package static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// How many bytes a file holds, or nil when it can't be seen.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// All bytes of a file.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, code: errno) }
    defer { close(descriptor) }
    do throws(SystemFailure) {
      return try bytes(of: descriptor)
    } catch {
      throw FileError(path, code: error.code)
    }
  }

  /// All bytes of standard input.
  package static func readStandardInput() throws(FileError) -> [UInt8] {
    do throws(SystemFailure) {
      return try bytes(of: STDIN_FILENO)
    } catch {
      throw FileError("-", code: error.code)
    }
  }

  /// The names in a folder, in the order of their bytes, without `.` and `..`.
  package static func names(in folder: String) throws(FileError) -> [String] {
    try names(in: folder) { _ in true }
  }

  /// The names in a folder that fit, in the order of their bytes.
  static func names(
    in folder: String, where fits: (String) -> Bool
  ) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != "..", fits(name) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder in one that is there, unless it is there already; its name is on the disk when
  /// this returns.
  package static func makeFolder(_ path: String, calls: FileCalls = .real) throws(FileError) {
    do throws(SystemFailure) {
      try calls.make(.makeFolder, path) { mkdir(path, 0o777) }
    } catch {
      switch kind(of: path) {
      case .folder: break
      case .file: throw FileError(path, code: ENOTDIR)
      case nil: throw FileError(path, failure: error)
      }
    }
    try keepNames(in: Path.parent(of: path), calls: calls)
  }

  /// Puts on the disk which names a folder holds, for a file that another process has put there.
  package static func keepNames(
    in folder: String, calls: FileCalls = .real
  ) throws(FileError) {
    do throws(SystemFailure) { try syncFolder(folder, calls) } catch {
      throw FileError(folder, failure: error)
    }
  }

  /// All bytes that follow in an open file.
  static func bytes(of descriptor: Int32) throws(SystemFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemFailure(code: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw SystemFailure(code: EISDIR) }
    // One byte more than the size tells, so that the usual file is read into place at once.
    var capacity = max(Int(status.st_size) + 1, 1 << 16)
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    while failure == 0 {
      let start = bytes
      bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        (count, failure) = fill(buffer, from: descriptor, after: start)
      }
      if bytes.count < capacity { break }
      capacity *= 2
    }
    guard failure == 0 else { throw SystemFailure(code: failure) }
    return bytes
  }

  /// Puts `start` into a buffer and reads on until the buffer is full or the input ends; returns the
  /// number of bytes in it and the system's error, 0 for none.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, after start: [UInt8]
  ) -> (count: Int, failure: Int32) {
    var count = buffer.update(fromContentsOf: start)
    while count < buffer.count, let base = buffer.baseAddress {
      let got = systemRead(descriptor, base + count, buffer.count - count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { return (count, got < 0 ? errno : 0) }
      count += got
    }
    return (count, 0)
  }
}

/// `read(2)`, under a name that the methods here do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
