import PlanModel
import SourceText
import YAMLSyntax

/// The keys under `comisión:`.
enum CommissionSchema {
  static let acronym = Field("siglas", .text, "Las siglas de la comisión.")
  static let name = Field("nombre", .text, "El nombre de la comisión.")
  static let institution = Field(
    "institución", .string, "La institución o el sistema al que pertenece.")
  static let logo = Field(
    "logotipo", .text, "La imagen que va en la portada de los documentos.", synonyms: ["logo"])
  static let members = Field(
    "integrantes", .map(.record("un integrante"), MemberSchema.read),
    "Quienes la integran: una clave corta para cada quien, que después se usa en «asistencia».")
  /// The offices that need no further word; a plan may fill any of them.
  static let offices: [Field<Located<String>>] = CommissionOffice.allCases.map {
    Field($0.rawValue, .text, "Quién ocupa el cargo.")
  }
  static let record = RecordSchema(
    "la comisión", [acronym, name, institution, logo, members] + offices)

  static let type = ValueType<Commission>.record("la comisión") { element, reader in
    reader.open(element, as: record).map { values in
      var commission = Commission()
      commission.acronym = reader.value(acronym, in: values)
      commission.name = reader.value(name, in: values)
      commission.institution = reader.value(institution, in: values)
      commission.logo = reader.value(logo, in: values)
      commission.offices = offices.compactMap { office in
        guard let entry = values.entry(office.name),
          let holder = reader.value(office, in: values)
        else { return nil }
        return Definition(
          key: Located(office.name.text, at: entry.key.range), text: holder)
      }
      commission.members = reader.values(members, in: values)
      return commission
    }
  }
}

/// The keys of a member of the commission.
enum MemberSchema {
  static let name = Field("nombre", .string, "El nombre de la persona.")
  static let body = Field("organismo", .string, "El organismo que representa.")
  static let vote = Field("voto", .yesNo, "Si tiene voto; sí, mientras no se diga otra cosa.")
  static let substitute = Field(
    "suplente", .string, "Quién fue designado para suplir a la persona.")
  static let record = RecordSchema("un integrante", [name, body, vote, substitute])

  static func read(
    _ key: Located<String>, _ element: YAMLElement, _ reader: inout PlanReader
  ) -> Member? {
    if element.shape.isScalar { return Member(key: key, name: element.text) }
    guard let values = reader.open(element, as: record) else { return Member(key: key) }
    var member = Member(
      key: key, name: reader.value(name, in: values), body: reader.value(body, in: values),
      hasVote: reader.value(vote, in: values) ?? true)
    member.substitute = reader.value(substitute, in: values)
    return member
  }
}

/// The keys of a norm under `marco normativo:`; a text alone is its name.
enum LegalNormSchema {
  static let name = Field<Located<String>>.required("disposición", .text, "El nombre de la norma.")
  static let number = Field("número", .string, "El número con que se emitió.")
  static let published = Field("publicado", .date, "Cuándo se publicó.", synonyms: ["publicada"])
  static let link = Field("enlace", .string, "Dónde se puede leer.")
  static let record = RecordSchema("una norma", [name, number, published, link])

  static let type = ValueType<LegalNorm>(shape: .either([.text, .record("una norma")])) {
    element, reader in
    if element.shape.isScalar {
      return LegalNorm(name: Located(element.text, at: element.range))
    }
    guard let values = reader.open(element, as: record), let title = reader.value(name, in: values)
    else { return nil }
    var norm = LegalNorm(name: title)
    norm.number = reader.value(number, in: values)
    norm.published = reader.value(published, in: values)
    norm.link = reader.value(link, in: values)
    return norm
  }
}

/// The keys of somebody who signs.
enum SignatureSchema {
  static let name = Field<Located<String>>.required("nombre", .text, "Quién firma.")
  static let honorific = Field("tratamiento", .string, "El tratamiento: Lic., Mtra.…")
  static let office = Field(
    "cargo", .string, "El cargo, en el género en que la persona lo escribe.")
  static let mail = Field("correo", .string, "El correo electrónico.")
  static let record = RecordSchema("una firma", [name, honorific, office, mail])

  static let type = ValueType<Signature>.record("una firma") { element, reader in
    guard let values = reader.open(element, as: record), let person = reader.value(name, in: values)
    else { return nil }
    var signature = Signature(name: person)
    signature.honorific = reader.value(honorific, in: values)
    signature.office = reader.value(office, in: values)
    signature.mail = reader.value(mail, in: values)
    return signature
  }
}
