/// The program's entry: parses the arguments and runs one command.
public enum Command {
  public static func main() {}
}
