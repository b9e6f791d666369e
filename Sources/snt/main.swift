import Diagnostics
import FileSystem
import PlanFiles

for folder in CommandLine.arguments.dropFirst() {
  let loaded = try PlanFolder.load(folder)
  print(folder, loaded.plan.allItems.count, loaded.log.entries.count, loaded.texts.count, loaded.diagnostics.count)
  for d in loaded.diagnostics { print(d.id.rawValue, d.headline, d.place.map { $0.source[$0.range] } ?? "", d.help) }
}
