import CivilTime
import Documents
import PlanAssessment
import PlanChecks
import PlanFiles
import Rendering
import SourceText
import SpanishText
import YAMLSyntax

/// Text to report: reading, judging and writing a plan with five entries a line.
enum PlanBenchmark {
  static func run(lines: Int) {
    print("Texto a informe, con cinco asientos por línea")
    for count in [lines, lines * 2] {
      let sources = (
        plan: SourceText(name: "plan.yaml", bytes: GeneratedPlan.plan(lines: count)),
        log: SourceText(name: "bitacora.yaml", bytes: GeneratedPlan.log(lines: count))
      )
      guard let day = CivilDate(year: 2025, month: 9, day: 30) else { return }
      var (planDocument, logDocument) = (YAMLDocument(sources.plan), YAMLDocument(sources.log))
      let parsing = Stopwatch.shortest(of: 5) {
        (planDocument, logDocument) = (YAMLDocument(sources.plan), YAMLDocument(sources.log))
      }
      var (plan, log, diagnostics) = PlanFolder.read(planDocument, logDocument)
      let reading = Stopwatch.shortest(of: 5) {
        (plan, log, diagnostics) = PlanFolder.read(planDocument, logDocument)
      }
      precondition(diagnostics.isEmpty)
      var findings = 0
      let checking = Stopwatch.shortest(of: 5) {
        let subject = CheckSubject(plan: plan, log: log, today: day, hasFile: { _ in true })
        findings = PlanChecks.run(subject).count
      }
      precondition(findings < 10)
      var assessment = Assessment(plan: plan, log: log, cutOff: day)
      let judging = Stopwatch.shortest(of: 5) {
        assessment = Assessment(plan: plan, log: log, cutOff: day)
      }
      guard let composer = TemplateComposer.embedded(.closingReport) else { return }
      var text = ""
      let writing = Stopwatch.shortest(of: 3) {
        let report = composer.composed(
          ReportInput(JudgedPlan(plan: plan, texts: [:], assessment: assessment)))
        text = MarkdownRenderer().text(of: report.document)
      }
      precondition(!text.isEmpty)
      print(
        "  \(Spanish.grouped(count)) líneas, \(Spanish.grouped(log.entries.count)) asientos: "
          + "árbol \(milliseconds(parsing)), leer \(milliseconds(reading)), "
          + "revisar \(milliseconds(checking)), juzgar \(milliseconds(judging)), escribir \(milliseconds(writing))"
      )
    }
  }

  private static func milliseconds(_ seconds: Double) -> String {
    Spanish.fixed(seconds * 1000, digits: 0) + " ms"
  }
}
