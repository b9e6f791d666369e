// swift-tools-version: 6.2
import PackageDescription

// The house: every target imports only targets above it. Sources/README.md holds the picture.
let package = Package(
  name: "snt",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "snt", targets: ["snt"])],
  targets: [
    // MARK: Ground: what the language lacks, small and without a subject

    .target(name: "SpanishText"),  // Folding, grammar, numbers, suggestions.
    .target(name: "TerminalText"),  // Width in cells, wrapping, the roles and colours of text.

    .target(name: "JSONText"),  // JSON values and their text; no reader.

    // MARK: Text: a file's bytes, their places and their tree

    .target(name: "SourceText"),  // A file's bytes, ranges in them, lines, edits that replace a range.
    .target(  // What is wrong, where, how to mend it, and how that is shown.
      name: "Diagnostics", dependencies: ["SpanishText", "TerminalText", "JSONText", "SourceText"]),
    .target(  // Text to and from the lossless tree of the strict YAML subset.
      name: "YAMLSyntax", dependencies: ["SpanishText", "TerminalText", "SourceText", "Diagnostics"]),

    // MARK: Document

    .target(name: "DocumentModel", dependencies: []),  // Blocks, inlines and tables, as values.
    .target(  // A document as text for the terminal, Markdown or JSON; a format a folder.
      name: "Rendering", dependencies: ["SpanishText", "TerminalText", "JSONText", "DocumentModel"]),

    // MARK: Program

    .executableTarget(name: "snt", dependencies: ["YAMLSyntax"]),

    // MARK: Tests

    .testTarget(name: "SpanishTextTests", dependencies: ["SpanishText"]),
    .testTarget(name: "TerminalTextTests", dependencies: ["TerminalText"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["SpanishText", "TerminalText", "JSONText", "DocumentModel", "Rendering"]),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["YAMLSyntax", "JSONText"]),
  ]
)
