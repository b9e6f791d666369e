import FileSystem
import PlanFiles

// Writes in a plan's folder as commands do, so that tests can stop it at any moment:
//   WriteProbe append FOLDER COUNT NAME   adds entries with the notes «NAME-1», «NAME-2» …
//   WriteProbe retitle FOLDER COUNT NAME  gives the plan the titles «NAME-1», «NAME-2» …
//   WriteProbe hold FOLDER                writes nothing and keeps others out, until its input ends
// What is acknowledged is printed. Further words: --stop-at N (in front of the Nth call that changes
// files), --part-at N (that call writes a half, then the program stops), --limit BYTES (of any file).

let words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 2 else { exit(status: 2) }
let options = ProbeOptions(words)
let (name, folder) = (words.count > 3 ? words[3] : "x", words[1])
let count = words.count > 2 ? Int(words[2]) ?? 1 : 1
do throws(WriteFailure) {
  switch words[0] {
  case "append": try Probe.append(count, name, in: folder, options.calls)
  case "retitle": try Probe.retitle(count, name, in: folder, options.calls)
  default: try Probe.hold(folder, options.calls)
  }
} catch {
  Probe.tell(error)
  exit(status: 3)
}
