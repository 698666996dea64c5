import LehrCommand

@main
enum Main {
  static func main() async { await LehrCommand.run() }
}
