extension Chart.Content {
  /// The same drawing with all its labels made anew.
  func mapping(_ label: (String) -> String) -> Chart.Content {
    switch self {
    case .timeline(let timeline): .timeline(timeline.mapping(label))
    case .bars(let bars): .bars(bars.mapping(label))
    case .distribution(let distribution):
      .distribution(
        Distribution(
          distribution.parts.map { Distribution.Part($0.mark.mapping(label), $0.count) }))
    }
  }
}

extension StatusMark {
  fileprivate func mapping(_ label: (String) -> String) -> StatusMark {
    StatusMark(light, label(word), showsWord: showsWord)
  }
}

extension Timeline {
  fileprivate func mapping(_ label: (String) -> String) -> Timeline {
    Timeline(
      dayCount: dayCount, ticks: ticks.map { Tick(day: $0.day, label: label($0.label)) },
      groups: groups.map { group in
        Group(
          group.title.map(label),
          group.rows.map { row in
            Row(
              label(row.label), number: row.number.map(label), row.bars,
              status: row.status?.mapping(label))
          })
      }, cutOff: cutOff.map { Tick(day: $0.day, label: label($0.label)) })
  }
}

extension BarChart {
  fileprivate func mapping(_ label: (String) -> String) -> BarChart {
    BarChart(
      label(valueName), against: referenceName.map(label),
      rows.map { row in
        Row(
          label(row.label), row.value, absence: row.absence.map(label), reference: row.reference,
          light: row.light,
          isTotal: row.isTotal)
      })
  }
}
