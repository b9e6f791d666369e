#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of a file, by which it is seen whether it changed since it was read.
///
/// The time of the last change of any kind (ctime) can't be set by programs, as those that put back
/// the time of writing do. Two writes within one tick of the system's clock (up to 10 ms, seconds on
/// some network disks) may look alike when they keep the size: who replaces a file compares its bytes.
package struct FileFingerprint: Hashable, Sendable {
  /// The number of bytes.
  package let size: Int
  private let device: UInt64
  private let node: UInt64
  private let written: Moment
  private let changed: Moment

  private struct Moment: Hashable {
    let seconds: Int
    let nanoseconds: Int
  }

  init(_ status: stat) {
    size = Int(status.st_size)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
    written = Moment(seconds: status.writing.tv_sec, nanoseconds: status.writing.tv_nsec)
    changed = Moment(seconds: status.change.tv_sec, nanoseconds: status.change.tv_nsec)
  }

  /// The fingerprint of what stands at a path now; nil where nothing can be seen.
  package init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether both are of the same file, changed or not.
  package func isSameFile(as other: FileFingerprint) -> Bool {
    (device, node) == (other.device, other.node)
  }
}

extension stat {
  /// When the bytes were last written.
  var writing: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }

  /// When anything of the file was last changed.
  var change: timespec {
    #if canImport(Darwin)
      st_ctimespec
    #else
      st_ctim
    #endif
  }
}
