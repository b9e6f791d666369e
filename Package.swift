// swift-tools-version: 6.2
import PackageDescription

// A release on Linux is one file that needs nothing of Swift on the machine.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

// The house: every target imports only targets above it. Sources/README.md holds the picture.
let package = Package(
  name: "snt",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "snt", targets: ["snt"])],
  targets: [
    // MARK: Ground: what the language lacks, small and without a subject

    // Folding, grammar, numbers, suggestions.
    .target(name: "SpanishText"),
    // Width in cells, wrapping, the roles and colours of text.
    .target(name: "TerminalText"),
    // JSON values and their text; no reader.
    .target(name: "JSONText"),
    // XML 1.0, written with every text escaped; no reader.
    .target(name: "XMLText"),
    // ZIP files of stored entries, the same bytes for the same entries.
    .target(name: "ZIPContainer"),
    // SHA-256, by which a file or a delivered figure is recognised.
    .target(name: "Digest"),
    // Files, folders, standard streams and the terminal, over the C library.
    .target(name: "FileSystem", dependencies: ["Digest"]),

    // MARK: Text: a file's bytes, their places and their tree

    // A file's bytes, ranges, lines and columns, edits that replace a range, differences.
    .target(name: "SourceText"),
    // What is wrong, where, how to mend it, and how that is shown.
    .target(
      name: "Diagnostics", dependencies: ["SpanishText", "TerminalText", "SourceText"]),
    // Records between delimiters, from bytes and to bytes; no meaning.
    .target(
      name: "DelimitedText", dependencies: ["SpanishText", "SourceText", "Diagnostics"]),
    // Text to and from the lossless tree of the strict YAML subset.
    .target(
      name: "YAMLSyntax",
      dependencies: ["SpanishText", "TerminalText", "SourceText", "Diagnostics"]
    ),

    // MARK: Plan: what was promised and what happened

    // Civil dates and spans, working days, Spanish temporal phrases.
    .target(name: "CivilTime", dependencies: ["SpanishText"]),
    // Plan and log as values, and the state that the entries up to a day give.
    .target(name: "PlanModel", dependencies: ["SpanishText", "SourceText", "CivilTime"]),
    // A plan on disk: the schema of its keys, tree to model.
    .target(
      name: "PlanFiles",
      dependencies: [
        "SpanishText", "Digest", "FileSystem", "SourceText", "Diagnostics", "YAMLSyntax",
        "CivilTime", "PlanModel",
      ]),

    // What a careful reviewer would notice; one check a file.
    .target(
      name: "PlanChecks",
      dependencies: ["SpanishText", "SourceText", "Diagnostics", "CivilTime", "PlanModel"]),
    // What changed between two plans, by the identity of their parts.
    .target(
      name: "PlanHistory", dependencies: ["SpanishText", "SourceText", "CivilTime", "PlanModel"]),
    // Plan, log and cut-off date to progress, situation and traffic light.
    .target(
      name: "PlanAssessment", dependencies: ["SpanishText", "SourceText", "CivilTime", "PlanModel"]),
    // Institutions × activities: read from tables, computed exactly, compared with what was published.
    .target(
      name: "Compliance",
      dependencies: [
        "SpanishText", "SourceText", "Diagnostics", "DelimitedText", "CivilTime", "PlanModel",
      ]),

    // MARK: Document: what is printed

    // Templates to the Mustache specification, checked against the names that they may use.
    .target(
      name: "Mustache", dependencies: ["SpanishText", "SourceText", "Diagnostics"]),
    // The folder `templates`, inside the program: the plugin, its tool, and what they make.
    .executableTarget(name: "EmbedTemplatesTool", path: "Sources/EmbedTemplates/Tool"),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["EmbedTemplatesTool"],
      path: "Sources/EmbedTemplates/Plugin"),
    .target(name: "Templates", plugins: ["EmbedTemplates"]),

    // What a document is made of: blocks, inlines, tables.
    .target(name: "DocumentModel"),
    // Narrative in Markdown to blocks.
    .target(name: "Markdown", dependencies: ["DocumentModel"]),

    // Reports and screens, composed as documents; templates order their parts.
    .target(
      name: "Documents",
      dependencies: [
        "SpanishText", "JSONText", "SourceText", "Diagnostics", "DelimitedText", "CivilTime",
        "PlanModel", "PlanHistory", "PlanAssessment", "Compliance", "Mustache", "DocumentModel",
        "Markdown", "Templates",
      ]),

    // The manual, as documents made from the descriptions that the program works with.
    .target(
      name: "Manual",
      dependencies: [
        "SpanishText", "SourceText", "Diagnostics", "YAMLSyntax", "CivilTime", "PlanModel",
        "PlanFiles", "PlanAssessment", "DocumentModel", "Documents",
      ]),

    // A document for the terminal, as Markdown, as Word, as JSON: a format a folder.
    .target(
      name: "Rendering",
      dependencies: [
        "SpanishText", "TerminalText", "JSONText", "XMLText", "ZIPContainer", "DocumentModel",
      ]),

    // MARK: Program

    // A command line, declared once.
    .target(name: "Arguments", dependencies: ["SpanishText", "TerminalText", "Diagnostics"]),
    // One file a command, and the surroundings that tests replace.
    .target(
      name: "Commands",
      dependencies: [
        "SpanishText", "TerminalText", "JSONText", "Digest", "FileSystem", "SourceText",
        "Diagnostics", "DelimitedText", "YAMLSyntax", "CivilTime", "PlanModel", "PlanFiles",
        "PlanChecks", "PlanHistory", "PlanAssessment", "Compliance", "Mustache", "DocumentModel",
        "Templates", "Documents", "Manual", "Rendering", "Arguments",
      ]),
    // The program: arguments in, exit code out.
    .executableTarget(
      name: "snt", dependencies: ["FileSystem", "Commands"],
      linkerSettings: selfContained),

    // Nothing: what the start of the program is compared with.
    .executableTarget(name: "EmptyProgram", linkerSettings: selfContained),
    // Writes in a plan's folder, so that tests can stop it at any moment.
    .executableTarget(
      name: "WriteProbe", dependencies: ["FileSystem", "SourceText", "YAMLSyntax", "PlanFiles"]),
    // What the program must be fast at, measured on data that it makes itself.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "SpanishText", "Digest", "FileSystem", "SourceText", "YAMLSyntax", "CivilTime", "PlanFiles",
        "PlanChecks", "PlanAssessment", "Compliance", "Mustache", "DocumentModel", "Markdown",
        "Documents", "Rendering",
      ],
      linkerSettings: selfContained),

    // MARK: Tests

    .testTarget(name: "SpanishTextTests", dependencies: ["SpanishText"]),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["SpanishText", "TerminalText", "JSONText", "DocumentModel", "Rendering"],
      exclude: ["Golden"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["TerminalText", "SourceText", "Diagnostics"]),
    .testTarget(
      name: "DelimitedTextTests",
      dependencies: ["TerminalText", "SourceText", "Diagnostics", "DelimitedText"],
      exclude: ["Golden"]),
    .testTarget(
      name: "YAMLSyntaxTests", dependencies: ["SourceText", "Diagnostics", "YAMLSyntax"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "XMLTextTests", dependencies: ["XMLText"]),
    .testTarget(name: "ZIPContainerTests", dependencies: ["ZIPContainer"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
    .testTarget(name: "FileSystemTests", dependencies: ["Digest", "FileSystem"]),
    .testTarget(
      name: "PlanFilesTests",
      dependencies: [
        "TerminalText", "FileSystem", "SourceText", "Diagnostics", "YAMLSyntax", "CivilTime",
        "PlanModel", "PlanFiles", "WriteProbe",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "PlanChecksTests",
      dependencies: [
        "TerminalText", "FileSystem", "SourceText", "Diagnostics", "YAMLSyntax", "CivilTime",
        "PlanModel", "PlanFiles", "PlanChecks",
      ],
      exclude: ["Gallery", "Golden"]),
    .testTarget(
      name: "PlanHistoryTests",
      dependencies: [
        "FileSystem", "SourceText", "YAMLSyntax", "CivilTime", "PlanModel", "PlanFiles",
        "PlanHistory",
      ]),
    .testTarget(
      name: "MustacheTests",
      dependencies: ["TerminalText", "SourceText", "Diagnostics", "Mustache"],
      exclude: ["Golden"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
    .testTarget(name: "MarkdownTests", dependencies: ["DocumentModel", "Markdown"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "JSONText", "SourceText", "DelimitedText", "YAMLSyntax", "CivilTime", "PlanModel",
        "PlanFiles", "PlanAssessment", "Compliance", "DocumentModel", "Documents", "Templates",
        "Rendering",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "ManualTests",
      dependencies: [
        "SpanishText", "TerminalText", "SourceText", "Diagnostics", "YAMLSyntax", "CivilTime",
        "PlanModel", "PlanFiles", "PlanChecks", "PlanAssessment", "Documents", "Manual",
        "Rendering",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(
      name: "PlanAssessmentTests",
      dependencies: ["SourceText", "CivilTime", "PlanModel", "PlanAssessment"]),
    .testTarget(
      name: "ComplianceTests",
      dependencies: [
        "TerminalText", "SourceText", "Diagnostics", "DelimitedText", "YAMLSyntax", "CivilTime",
        "PlanModel", "PlanFiles", "Compliance",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: [
        "Diagnostics", "DelimitedText", "YAMLSyntax", "PlanFiles", "PlanChecks", "Compliance",
        "Mustache", "Documents", "Arguments", "Commands",
      ]),
    .testTarget(name: "TranscriptTests", dependencies: ["snt"], exclude: ["Transcripts"]),
    .testTarget(
      name: "ArgumentsTests",
      dependencies: ["SpanishText", "TerminalText", "Diagnostics", "Arguments"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "TerminalText", "Digest", "FileSystem", "SourceText", "Diagnostics", "DelimitedText",
        "YAMLSyntax", "CivilTime", "PlanModel", "PlanFiles", "PlanChecks", "PlanAssessment",
        "Compliance", "Arguments", "Commands",
      ]),
  ]
)

// Warnings stop a change from landing, but not a user whose newer compiler knows more of them.
if Context.environment["CI"] != nil {
  for target in package.targets where target.type != .plugin {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
