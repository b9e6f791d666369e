import Diagnostics
import PlanModel

/// The rules that the program computes with are written so that it can.
enum RuleTextCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "regla-no-entendida", "el programa no puede calcular con una regla del plan",
      checks: """
        Los plazos se escriben en días hábiles, días naturales u horas, con cifras; el quórum, como \
        «mitad más uno», «dos terceras partes» o un número; la mayoría, como «simple», «absoluta», \
        «de los presentes», «dos terceras partes» o un número; la clave de los acuerdos, con \
        {siglas}, {tipo}, {n}, {año} y {nn}; los asuntos generales, con los tipos de sesión que los \
        llevan.
        """,
      reason: """
        La regla se imprime como está, pero no se aplica: nadie avisaría de una sesión sin quórum o \
        de una convocatoria tardía.
        """,
      in: .plan,
      example: """
        reglas:
          convocatoria ordinaria: una semana
          quórum: la mitad
        """,
      instead: """
        reglas:
          convocatoria ordinaria: 5 días hábiles
          quórum: mitad más uno
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let rules = subject.plan.rules
    var findings = rules.notices.filter { NoticePeriod($0.text.value) == nil }.map {
      CheckMessages.unclearNotice($0.text.value, subject.inPlan($0.text.range))
    }
    if let quorum = rules.quorum, QuorumRule(quorum.value) == nil {
      findings.append(CheckMessages.unclearQuorum(quorum.value, subject.inPlan(quorum.range)))
    }
    if let quorum = rules.secondCallQuorum, QuorumRule(quorum.value) == nil {
      findings.append(
        CheckMessages.unclearSecondQuorum(quorum.value, subject.inPlan(quorum.range)))
    }
    let majorities = [rules.majority].compactMap(\.self) + rules.majorities.map(\.text)
    findings += majorities.filter { MajorityRule($0.value) == nil }.map {
      CheckMessages.unclearMajority($0.value, subject.inPlan($0.range))
    }
    if let pattern = rules.agreementPattern, AgreementPattern(pattern.value) == nil {
      findings.append(CheckMessages.unclearPattern(pattern.value, subject.inPlan(pattern.range)))
    }
    if let period = rules.dueSoon, !PlanRules.isPeriod(period.value) {
      findings.append(CheckMessages.unclearNotice(period.value, subject.inPlan(period.range)))
    }
    return findings + unknownKinds(subject)
  }

  /// A kind of session that neither the program, nor the calendar, nor the log knows.
  private static func unknownKinds(_ subject: CheckSubject) -> [Diagnostic] {
    let planned = subject.plan.sessions.map(\.key.value)
    let told = subject.sessions.flatMap { [$0.kind, $0.name.kind] }
    return subject.plan.rules.unknownKindsOfOtherMatters(among: planned + told).map {
      CheckMessages.unclearKind($0.value, subject.inPlan($0.range))
    }
  }
}
