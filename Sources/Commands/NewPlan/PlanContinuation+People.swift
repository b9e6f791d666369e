import Documents
import PlanFiles
import PlanModel
import SpanishText
import YAMLSyntax

/// The commission as it is on the day: who belongs to it, and who holds its offices.
extension PlanContinuation {
  mutating func carryPeople() {
    let entry = revision.entry("comisión")
    let told: [(key: String, value: String?)] = [
      ("siglas", facts.acronym), ("nombre", facts.commission), ("institución", facts.institution),
    ]
    for (key, value) in told {
      guard let value else { continue }
      revision.set(key, .commission, ofKeyAt: entry?.key.range, to: .text(value), key)
    }
    carryOffices(of: entry)
    carryMembers(of: entry)
  }

  private mutating func carryOffices(of entry: YAMLEntry?) {
    var told = ["coordinación": facts.coordination, "secretaría": facts.secretariat]
    for (office, holder) in state.offices(on: cutOff) {
      let written = plan.commission.offices.first { $0.key.value == office }
      let holder = told.removeValue(forKey: office)?.flatMap { $0 } ?? holder
      guard written?.text.value != holder else { continue }
      guard let key = written?.key.value ?? CommissionOffice(spelled: office)?.rawValue else {
        // No key of the format: it would not be read.
        let person = holder.map { "\(office): \($0)" } ?? office
        account.otherOffices.append(person)
        if let entry {
          let meant = CommissionOffice.nearest(to: office, in: [])
          let hint = meant.map { "; ¿es «\($0)»?" } ?? ""
          revision.note(person + hint, at: entry.key.range, "el cargo «\(office)»")
        }
        continue
      }
      account.changedPeople.append(office)
      if let holder {
        revision.set(key, .commission, ofKeyAt: entry?.key.range, to: .text(holder), office)
      } else if let written {
        revision.remove(keyAt: written.key.range, office)
      }
    }
    for office in told.keys.sorted() {
      guard let holder = told[office].flatMap({ $0 }) else { continue }
      revision.set(office, .commission, ofKeyAt: entry?.key.range, to: .text(holder), office)
    }
  }

  /// Who holds the office of a signature signs; whom the plan lets sign already is not written twice.
  mutating func carrySignatures() {
    let told = ["coordinación": facts.coordination, "secretaría": facts.secretariat]
    let holders = state.offices(on: cutOff)
    let named = Set(plan.signatures.map(\.name.value.folded))
    for (signature, office) in zip(plan.signatures, Signatories.offices(state)) {
      guard let office, let current = holders.first(where: { $0.office == office }) else {
        continue
      }
      let wasHandedOver = state.commission.handovers.contains {
        $0.office.value == office && $0.day <= cutOff
      }
      let told = told[office].flatMap { $0 }
      guard told != nil || wasHandedOver else { continue }
      let (former, subject) = (signature.name.value, "la firma de \(signature.name.value)")
      guard let holder = told ?? current.holder else {
        revision.note("\(office) está vacante", at: signature.name.range, subject)
        continue
      }
      guard holder.folded != former.folded else { continue }
      guard !named.contains(holder.folded) else {
        revision.note(
          "\(office) es ahora de \(holder): borre esta firma", at: signature.name.range, subject)
        continue
      }
      revision.write(.text(holder), at: signature.name.range, subject)
      revision.note(
        "antes: \(former); revise también tratamiento, cargo y correo", at: signature.name.range,
        subject)
    }
  }

  private mutating func carryMembers(of entry: YAMLEntry?) {
    let members = state.members(on: cutOff)
    account.members = members.map(\.key.value)
    let present = Set(account.members)
    for old in plan.commission.members where !present.contains(old.key.value) {
      account.changedPeople.append(old.key.value)
      revision.remove(keyAt: old.key.range, old.key.value)
    }
    var added: [(key: String, value: YAMLFragment)] = []
    for member in members {
      let key = member.key.value
      guard let old = plan.commission.members.first(where: { $0.key.value == key }) else {
        account.changedPeople.append(key)
        added.append((key, .group([("nombre", .text(member.name ?? key))])))
        continue
      }
      guard let name = member.name, name != old.name else { continue }
      account.changedPeople.append(key)
      if let place = revision.entry(
        "integrantes", .commission, ofKeyAt: entry?.key.range ?? .at(0)),
        let scalar = place.value.entries.first(where: { $0.key.text == key })?.value,
        scalar.shape.isScalar
      {
        revision.write(.text(name), at: scalar.range, "el nombre de \(key)")
      } else {
        revision.set(
          "nombre", .member, ofKeyAt: old.key.range, to: .text(name), "el nombre de \(key)")
      }
    }
    guard !added.isEmpty, let entry else { return }
    if let list = revision.entry("integrantes", .commission, ofKeyAt: entry.key.range) {
      for (key, value) in added {
        revision.add(key, value, toGroupOfKeyAt: list.key.range, key)
      }
    } else {
      revision.set(
        "integrantes", .commission, ofKeyAt: entry.key.range, to: .group(added), "integrantes")
    }
  }
}
