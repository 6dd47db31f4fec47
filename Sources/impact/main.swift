import ImpactCLI

Command.main()
