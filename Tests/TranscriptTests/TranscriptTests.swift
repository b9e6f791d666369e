import Foundation
import Testing

/// The chapters under Transcripts: run with SNT_GRABAR=1 to record what the program says now.
@Suite("Transcripts")
struct TranscriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")
  static let chapters: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()
  static let records = ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil

  @Test func thereAreChapters() { #expect(!Self.chapters.isEmpty) }

  @Test(arguments: chapters)
  func theProgramSaysWhatTheChapterSays(_ chapter: String) throws {
    let file = Self.folder.appending(path: chapter)
    var transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    let runner = try ProgramRunner()
    defer { runner.remove() }
    for index in transcript.parts.indices {
      switch transcript.parts[index] {
      case .prose: continue
      case .file(let name, let text): try runner.write(text, to: name)
      case .console(var steps):
        for step in steps.indices {
          let found = try runner.output(of: steps[step].command)
          if Self.records {
            steps[step].output = found
          } else {
            #expect(found == steps[step].output, "\(chapter): $ \(steps[step].command)")
          }
        }
        transcript.parts[index] = .console(steps)
      }
    }
    if Self.records { try Data(transcript.text.utf8).write(to: file) }
  }

  @Test func aChapterIsReadAndWrittenAlike() {
    let text =
      "# A\n\n```archivo a.yaml\nb: c\n```\n\nx\n\n```consola\n$ snt\nhola\n[1]\n```\n\nfin\n"
    #expect(Transcript(text).text == text)
    #expect(Transcript(text).parts.count == 5)
    let nested = "x\n\n````consola\n$ cat a.md\n```\ny\n```\n````\n"
    #expect(Transcript(nested).text == nested)
    #expect(Transcript(nested).parts.count == 3)
  }
}
