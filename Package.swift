// swift-tools-version: 6.2
import PackageDescription

// The house: every target imports only targets above it. Sources/README.md holds the picture.
let package = Package(
  name: "snt",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "snt", targets: ["snt"])],
  targets: [
    // MARK: Ground: what the language lacks, small and without a subject

    .target(name: "SpanishText"),  // Folding, grammar, numbers, suggestions, width in cells.

    // MARK: Program

    .target(name: "Arguments", dependencies: ["SpanishText"]),  // A command line, declared once.
    .executableTarget(name: "snt", dependencies: ["SpanishText"]),

    // MARK: Tests

    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "SpanishText"]),
    .testTarget(name: "SpanishTextTests", dependencies: ["SpanishText"]),
  ]
)
