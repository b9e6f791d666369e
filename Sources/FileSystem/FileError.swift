#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder could not be used, in words for the user.
package struct FileError: Error, Hashable, Sendable {
  /// What stood in the way.
  package enum Reason: Hashable, Sendable {
    /// There is nothing with that name.
    case notFound
    /// The user may not.
    case notPermitted
    /// A folder stands where a file was expected.
    case isFolder
    /// A file stands where a folder was expected.
    case isNotFolder
    /// The disk is full, or the file may not become as large.
    case noSpace
    /// The name is longer than the disk allows.
    case nameTooLong
    /// The file was changed while it was worked with, or made where there was none.
    case changed
    /// Another process is writing; who it is, where that can be seen.
    case inUse(by: LockHolder?)
    /// Anything else, with the number of the system's error (errno).
    case other(code: Int32)
  }
  /// The path as it was given.
  package let path: String
  /// What stood in the way.
  package let reason: Reason

  /// There is nothing with that name.
  package static func missing(_ path: String) -> FileError { FileError(path, .notFound) }

  init(_ path: String, failure: SystemFailure) {
    self.init(path, failure == .changed ? .changed : Self.reason(failure.code))
  }

  init(_ path: String, code: Int32) { self.init(path, Self.reason(code)) }

  init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  private static func reason(_ code: Int32) -> Reason {
    switch code {
    case ENOENT: .notFound
    case EACCES, EPERM, EROFS: .notPermitted
    case EISDIR: .isFolder
    case ENOTDIR: .isNotFolder
    case ENOSPC, EDQUOT, EFBIG: .noSpace
    case ENAMETOOLONG: .nameTooLong
    case EEXIST: .changed
    default: .other(code: code)
    }
  }

  /// What is wrong, without a full stop.
  package var headline: String {
    switch reason {
    case .notFound: "no existe «\(path)»"
    case .notPermitted: "no hay permiso para usar «\(path)»"
    case .isFolder: "«\(path)» es una carpeta, no un archivo"
    case .isNotFolder: "en «\(path)» se esperaba una carpeta y hay un archivo"
    case .noSpace: "no queda espacio en el disco para «\(path)»"
    case .nameTooLong: "el nombre de «\(path)» es demasiado largo"
    case .changed: "«\(path)» cambió mientras se trabajaba con él"
    case .inUse(let holder):
      "\(holder.map(Self.name) ?? "otro proceso") está escribiendo en «\(path)»"
    case .other(let code): "no se pudo usar «\(path)» (error \(code) del sistema)"
    }
  }

  /// What the user can do now.
  package var help: String {
    switch reason {
    case .notFound: "revise el nombre y la carpeta; «ls» muestra lo que hay."
    case .notPermitted:
      "pida permiso a quien administra el equipo, o copie el archivo a su carpeta."
    case .isFolder: "escriba el nombre de un archivo de esa carpeta."
    case .isNotFolder: "revise la ruta: una de sus partes es un archivo."
    case .noSpace: "libere espacio y vuelva a intentar; no se cambió nada."
    case .nameTooLong: "dé al archivo un nombre más corto."
    case .changed: "no se cambió nada; revise el archivo y repita la orden."
    case .inUse:
      "espere a que termine y repita la orden: no se cambió nada. Si ya nadie está escribiendo, "
        + "borre el archivo «\(Path.join(path, FolderLock.fileName))»."
    case .other: "vuelva a intentar; si sigue, avise a quien administra el equipo."
    }
  }

  /// «el proceso 4242, desde hace 12 s», and its machine where it is another.
  private static func name(_ holder: LockHolder) -> String {
    let age =
      switch holder.seconds {
      case ..<120: "\(holder.seconds) s"
      case ..<7_200: "\(holder.seconds / 60) min"
      default: "\(holder.seconds / 3_600) h"
      }
    let place = holder.isHere ? "" : " del equipo «\(holder.machine)»"
    return "el proceso \(holder.process)\(place), desde hace \(age),"
  }
}
