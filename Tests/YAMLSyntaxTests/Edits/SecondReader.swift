import Foundation

/// PyYAML, a reader of YAML 1.1, where it is installed: what is written here must mean the same to it.
enum SecondReader {
  /// What a text should mean: as JSON, every scalar a text, or guessed from its form as people's
  /// programs do.
  struct Question: Encodable {
    let text: String
    let expected: ValueTree
    /// Whether unquoted words and numbers are guessed.
    var isGuessed = false
  }

  static let isThere: Bool = (try? run("import yaml", "")) != nil

  /// For each text nil when it is read as expected, else what is read.
  static func answers(_ questions: [Question]) throws -> [String?] {
    let input = try JSONEncoder().encode(questions)
    let output = try run(program, String(decoding: input, as: UTF8.self))
    return try JSONDecoder().decode([String?].self, from: Data(output.utf8))
  }

  /// Groups come as lists of pairs, so that their order counts; an empty value as an empty text.
  private static let program = """
    import json, sys, yaml

    class Strings(yaml.SafeLoader):
        pass

    Strings.yaml_implicit_resolvers = {}

    def plain(node, loader):
        if isinstance(node, yaml.MappingNode):
            return {"group": [[plain(k, loader), plain(v, loader)] for k, v in node.value]}
        if isinstance(node, yaml.SequenceNode):
            return {"list": [plain(v, loader) for v in node.value]}
        value = loader.construct_object(node)
        return value if isinstance(value, str) else "" if value is None else repr(value)

    def answer(question):
        loader = (yaml.SafeLoader if question["isGuessed"] else Strings)(question["text"])
        try:
            node = loader.get_single_node()
            found = "" if node is None else plain(node, loader)
        except Exception as error:
            return "refused: " + str(error)
        return None if found == question["expected"] else json.dumps(found, ensure_ascii=False)

    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    print(json.dumps([answer(question) for question in json.load(sys.stdin)]))
    """

  private struct Failure: Error {}

  private static func run(_ program: String, _ input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "second-reader-\(UUID().uuidString).json")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program]
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: data, as: UTF8.self)
  }
}

extension ValueTree: Encodable {
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .empty:
      var container = encoder.singleValueContainer()
      try container.encode("")
    case .scalar(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .list(let items):
      var container = encoder.singleValueContainer()
      try container.encode(["list": items])
    case .map(let entries):
      var container = encoder.singleValueContainer()
      try container.encode(
        ["group": entries.map { ValueTree.Pair(first: .scalar($0.key), second: $0.value) }])
    }
  }

  private struct Pair: Encodable {
    let first: ValueTree
    let second: ValueTree

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(first)
      try container.encode(second)
    }
  }
}
