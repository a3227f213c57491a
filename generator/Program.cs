using PublicitySite.Commands.Cli;

return CommandLine.Run(args, Terminal.Open(), Clock.OfTheMachine);
