import Commands
import FileSystem

StandardStream.ignoreClosedPipes()
FileLimits.tellByErrors()
let status = Program.run(CommandLine.arguments.dropFirst(), in: .process)
exit(status: status.code)
