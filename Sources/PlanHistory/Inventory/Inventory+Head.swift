import PlanModel
import SpanishText

/// What a plan says of itself and of its commission.
extension Inventory {
  mutating func addHead(of plan: Plan) {
    let commission = plan.commission
    add(PlanPart(.plan, "plan")) { entry in
      entry.tell(.title, plan.title?.value)
      entry.tell(.term, (plan.term?.value).map(AspectValue.schedule))
      entry.tell(.acronym, commission.acronym?.value)
      entry.tell(.commissionName, commission.name?.value)
      entry.tell(.institution, commission.institution)
      entry.tell(.logo, commission.logo?.value)
      entry.tell(.signedAt, plan.signedAt)
      // The lines of an address have an order.
      let lines = plan.addressee.map(\.value)
      entry.tell(.addressee, lines.isEmpty ? nil : lines.joined(separator: "; "))
      entry.tell(.ground, plan.ground)
      entry.tell(roles: plan.responsibilities)
      let evaluator = plan.evaluator
      entry.tell(.evaluatorAcronym, evaluator?.acronym?.value)
      entry.tell(.evaluatorName, evaluator?.name?.value)
      entry.tell(.evaluatorLink, evaluator?.link?.value)
    }
    for office in commission.offices {
      add(PlanPart(.office, office.key.value)) { $0.tell(.holder, office.text.value) }
    }
    for member in commission.members {
      add(PlanPart(.member, member.key.value, name: member.name)) { entry in
        entry.tell(.name, member.name)
        entry.tell(.body, member.body)
        entry.tell(.vote, .flag(member.hasVote))
        entry.tell(.substitute, member.substitute)
      }
    }
    for area in plan.areas {
      add(PlanPart(.area, area.key.value, name: area.name.value)) { entry in
        entry.tell(.name, area.name.value)
        entry.tell(.sector, area.sector?.value)
      }
    }
    add(plan.acronyms, as: .acronym, telling: .name)
    for norm in plan.legalFramework { add(norm) }
    for chapter in plan.texts {
      add(PlanPart(.chapter, chapter.key.value)) { $0.tell(.text, chapter.text.value) }
    }
    add(plan.strategicObjectives, as: .strategicObjective, telling: .name)
    for signature in plan.signatures { add(signature) }
  }

  private mutating func add(
    _ definitions: [Definition], as kind: PlanPart.Kind, telling aspect: Aspect
  ) {
    for definition in definitions {
      add(PlanPart(kind, definition.key.value, name: definition.text.value)) {
        $0.tell(aspect, definition.text.value)
      }
    }
  }

  private mutating func add(_ norm: LegalNorm) {
    add(PlanPart(.norm, norm.name.value, identity: [norm.name.value.inOneLine])) { entry in
      entry.tell(.number, norm.number)
      entry.tell(.published, (norm.published?.value).map(AspectValue.schedule))
      entry.tell(.link, norm.link)
    }
  }

  private mutating func add(_ signature: Signature) {
    add(PlanPart(.signature, signature.name.value, identity: [signature.name.value.inOneLine])) {
      $0.tell(.honorific, signature.honorific)
      $0.tell(.office, signature.office)
      $0.tell(.mail, signature.mail)
    }
  }

  mutating func add(_ rules: PlanRules) {
    func add(_ key: String, _ value: AspectValue?, to inventory: inout Inventory) {
      guard let value else { return }
      inventory.add(PlanPart(.rule, key, identity: [key.folded])) { $0.tell(.rule, value) }
    }
    for notice in rules.notices {
      add("convocatoria \(notice.key.value)", .text(notice.text.value), to: &self)
    }
    add("quórum", (rules.quorum?.value).map(AspectValue.text), to: &self)
    for majority in rules.majorities {
      add("mayoría \(majority.key.value)", .text(majority.text.value), to: &self)
    }
    let texts = [
      ("quórum en segunda convocatoria", rules.secondCallQuorum),
      ("segunda convocatoria", rules.secondCall), ("mayoría", rules.majority),
      ("voto de calidad", rules.castingVote), ("clave de acuerdos", rules.agreementPattern),
      ("por vencer", rules.dueSoon),
    ]
    for (key, text) in texts { add(key, (text?.value).map(AspectValue.text), to: &self) }
    add(
      "asuntos generales", rules.otherMatters.map { .names($0.map(\.value)) }, to: &self)
    add("cuenta el día de la convocatoria", .flag(rules.countsDayOfCall), to: &self)
    add("cuenta el día de la sesión", .flag(rules.countsDayOfSession), to: &self)
    let due = rules.movesDueDates ? "siguiente día hábil" : "el mismo día"
    add("vencimiento en día inhábil", .text(due), to: &self)
    add("sin fecha", .text(rules.undated.rawValue), to: &self)
    for rule in rules.others { add(rule.key.value, .text(rule.text.value), to: &self) }
    for closed in rules.closedDays {
      let span = closed.value.span
      let days = span.days == 1 ? span.start.iso : "\(span.start.iso) a \(span.end.iso)"
      self.add(PlanPart(.closedDay, days)) { $0.tell(.reason, closed.value.reason) }
    }
  }
}

extension Inventory.Entry {
  /// Tells who has which part.
  mutating func tell(roles responsibilities: [Responsibility]) {
    for role in ResponsibilityRole.allCases {
      tell(Aspect(role), Self.areas(of: role, responsibilities))
    }
  }

  static func areas(
    of role: ResponsibilityRole, _ responsibilities: [Responsibility]
  ) -> AspectValue? {
    let shares = responsibilities.filter { $0.role == role }.map {
      AreaShare(area: $0.area.value, until: $0.until?.value)
    }
    return shares.isEmpty ? nil : .holders(shares)
  }
}
