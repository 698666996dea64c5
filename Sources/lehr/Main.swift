import CVector
import Foundation
import LehrCommand

@main
enum Main {
  static func main() async {
    guard lehr_processor_suffices() != 0 else {
      FileHandle.standardError.write(
        Data(
          "lehr was built for processors with AVX2 and FMA, which this one lacks; build it with LEHR_PORTABLE=1.\n".utf8
        ))
      exit(1)
    }
    await LehrCommand.run()
  }
}
