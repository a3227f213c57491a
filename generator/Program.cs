using PublicitySite.Commands;

return CommandLine.Run(args, Terminal.Open(), Clock.OfTheMachine);
