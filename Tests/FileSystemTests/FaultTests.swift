import Testing

@testable import FileSystem

/// Whatever call fails, and wherever a process is stopped: a file is as it was before or as it is
/// after, and what was acknowledged is there.
@Suite("Faults")
struct FaultTests {
  static let before = Array("entradas:\n  - fecha: 2025-01-01\n".utf8)
  static let entry = Array("  - fecha: 2025-02-03\n    nota: Se instaló el grupo técnico\n".utf8)

  /// Does something with a fault at the first call, then at the second, until there are no more.
  private func forEachCall(
    _ kind: Faults.Kind, _ body: (Faults, String) throws -> Void
  ) throws -> Int {
    for place in 1..<200 {
      let faults = Faults(kind, at: place)
      try withFolder { try body(faults, $0) }
      if !faults.wasMet { return place - 1 }
    }
    return 200
  }

  @Test(arguments: Faults.Kind.allCases)
  func anAppendIsThereOrNot(_ kind: Faults.Kind) throws {
    let calls = try forEachCall(kind) { faults, folder in
      let path = folder + "/bitacora.yaml"
      try Files.write(Self.before, to: path)
      var isAcknowledged = false
      do {
        var lock = try FolderLock.take(on: folder, calls: faults.calls)
        try lock.append(Self.entry, to: "bitacora.yaml", expectingSize: Self.before.count)
        isAcknowledged = true
      } catch {}
      if kind == .interruption || kind == .partial { #expect(isAcknowledged) }
      // Who lives on has put the file in order.
      let raw = try Files.read(path)
      if faults.isAlive { #expect(raw == Self.before || raw == Self.before + Self.entry) }
      // Whoever reads sees one or the other, also while the part of an append is still there.
      let seen = try Files.readSettled("bitacora.yaml", in: folder).bytes
      #expect(seen == Self.before + Self.entry || seen == Self.before && !isAcknowledged)
      // The next writer finds a whole file, appends, and leaves nothing else behind.
      // A program that another test starts may hold our descriptors until it is loaded: a moment.
      var lock = try FolderLock.take(on: folder)
      let whole = try Files.read(path)
      #expect(whole == seen)
      try lock.append(Self.entry, to: "bitacora.yaml", expectingSize: whole.count)
      _ = consume lock
      #expect(try Files.read(path) == whole + Self.entry)
      #expect(try Files.names(in: folder) == ["bitacora.yaml"])
    }
    #expect(calls > 10)
  }

  @Test(arguments: Faults.Kind.allCases)
  func aFileIsReplacedOrNot(_ kind: Faults.Kind) throws {
    let calls = try forEachCall(kind) { faults, folder in
      let path = folder + "/plan.yaml"
      try Files.write(Self.before, to: path)
      let isAcknowledged = (try? Files.write(Self.entry, to: path, calls: faults.calls)) != nil
      if kind == .interruption || kind == .partial { #expect(isAcknowledged) }
      let seen = try Files.read(path)
      #expect(seen == Self.entry || seen == Self.before && !isAcknowledged)
    }
    #expect(calls > 5)
  }

  @Test(arguments: Faults.Kind.allCases)
  func aNewFileIsMadeOrNot(_ kind: Faults.Kind) throws {
    let calls = try forEachCall(kind) { faults, folder in
      let path = folder + "/bitacora.yaml"
      let result: Void? = try? Files.append(
        Self.entry, to: path, expectingSize: nil, beginning: Self.before, calls: faults.calls)
      if Files.kind(of: path) == nil {
        #expect(result == nil)
      } else {
        let seen = try Files.read(path)
        #expect(seen == Self.before + Self.entry)
      }
    }
    #expect(calls > 5)
  }

  /// What is acknowledged is on the disk: nothing is touched before what it relies on is kept.
  @Test func theDiskIsAskedInOrder() throws {
    try withFolder { folder in
      let name = Path.name(of: folder)
      try Files.write(Self.before, to: folder + "/bitacora.yaml")
      let (appending, writing) = (Faults(.failure, at: 0), Faults(.failure, at: 0))
      var lock = try FolderLock.take(on: folder, calls: appending.calls)
      try lock.append(Self.entry, to: "bitacora.yaml", expectingSize: Self.before.count)
      _ = consume lock
      try Files.write(Self.entry, to: folder + "/bitacora.yaml", calls: writing.calls)
      #expect(
        appending.trace == [
          "open .snt.lock", "permit .snt.lock", "lock .snt.lock",
          "truncate .snt.lock", "write .snt.lock",
          // What is going to be appended, kept.
          "truncate .snt.lock", "write .snt.lock", "sync .snt.lock",
          "open \(name)", "sync \(name)", "close \(name)",
          "open bitacora.yaml", "write bitacora.yaml", "sync bitacora.yaml",
          "close bitacora.yaml", "remove .snt.lock", "close .snt.lock",
        ])
      #expect(
        writing.trace == [
          "open *", "permit *", "write *", "sync *", "close *", "rename bitacora.yaml",
          "open \(name)", "sync \(name)", "close \(name)",
        ])
    }
  }

  /// After a power cut the end of a file may hold any part of what was written, or zeros.
  @Test func aPowerCutLeavesAPart() throws {
    try withFolder { folder in
      let note = PendingAppend(name: "bitacora.yaml", size: Self.before.count, bytes: Self.entry)
      let holder = LockHolder(
        process: try endedProcess(), machine: RunningProcess.machine, since: 0)
      for count in 0...Self.entry.count {
        for zeros in [0, 1, Self.entry.count - count] where count + zeros <= Self.entry.count {
          let part = Self.entry.prefix(count) + [UInt8](repeating: 0, count: zeros)
          let path = folder + "/bitacora.yaml"
          try Files.write(Self.before + part, to: path)
          try Files.write(LockNote(holder, note).bytes, to: folder + "/.snt.lock")
          let expected = Self.before + (count == Self.entry.count ? Self.entry : [])
          #expect(try Files.readSettled("bitacora.yaml", in: folder).bytes == expected)
          _ = try FolderLock.take(on: folder)
          #expect(try Files.read(path) == expected)
        }
      }
    }
  }

  /// What a person wrote since then is never cut.
  @Test(arguments: [
    "  - fecha: 2025-02-04\n", "  - fecha: 2025-02-03\n    nota: Otra\n", "# fin\n",
    "  - fecha: 2025-02-03\n    nota: Se instaló el grupo técnico\n  - fecha: 2025-02-05\n",
  ])
  func whatOthersWroteStays(_ text: String) throws {
    try withFolder { folder in
      let note = PendingAppend(name: "bitacora.yaml", size: Self.before.count, bytes: Self.entry)
      let holder = LockHolder(
        process: try endedProcess(), machine: RunningProcess.machine, since: 0)
      let bytes = Self.before + Array(text.utf8)
      try Files.write(bytes, to: folder + "/bitacora.yaml")
      try Files.write(LockNote(holder, note).bytes, to: folder + "/.snt.lock")
      #expect(try Files.readSettled("bitacora.yaml", in: folder).bytes == bytes)
      _ = try FolderLock.take(on: folder)
      #expect(try Files.read(folder + "/bitacora.yaml") == bytes)
      #expect(try Files.names(in: folder) == ["bitacora.yaml"])
    }
  }
}
