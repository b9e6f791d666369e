import Commands
import FileSystem

StandardStream.ignoreClosedPipes()
let status = Program.run(CommandLine.arguments.dropFirst(), in: .process)
exit(status: status.code)
