#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Writes a Swift file with the texts of templates: the first argument is the file, the others are the
// templates.

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else { fail("the file to write is missing") }

var code = """
  // Made by EmbedTemplates from the folder `templates`: edit the templates instead.

  extension EmbeddedTemplate {
    /// Every template, by name.
    package static let all: [EmbeddedTemplate] = [

  """
for path in arguments.dropFirst() {
  guard let bytes = contents(of: path) else { fail("\(path) can't be read") }
  guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path) is not UTF-8") }
  // The compiler takes neither, or changes them.
  guard !bytes.contains(0x0D), !bytes.contains(0) else {
    fail("\(path) has line ends other than LF, or a null character")
  }
  let stem = (path.split(separator: "/").last ?? "").dropLast(".md".count)
  code += "    EmbeddedTemplate(name: \(literal(String(stem))), text: \(literal(text))),\n"
}
code += "  ]\n}\n"
guard save(code, to: output) else { fail("\(output) can't be written") }

/// A text as a raw literal: no run of number signs in it is as long as that of the literal.
func literal(_ text: String) -> String {
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = byte == UInt8(ascii: "#") ? run + 1 : 0
    longest = max(longest, run)
  }
  let signs = String(repeating: "#", count: longest + 1)
  return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
}

func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return ferror(file) == 0 ? bytes : nil }
    bytes += buffer[..<count]
  }
}

func save(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let bytes = Array(text.utf8)
  let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
  return fclose(file) == 0 && isWhole
}

func fail(_ message: String) -> Never {
  let bytes = Array("error: \(message)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
  exit(1)
}
