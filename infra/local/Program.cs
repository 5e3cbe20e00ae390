using System.CommandLine;
using Serverless.Local.Plan;
using Serverless.Local.Replay;
using Serverless.Local.Serve;
using Serverless.Local.Verify;

var root = new RootCommand("Runs the Serverless app on this machine.")
{
    ServeCommand.Create(), ReplayCommand.Create(), PlanCommand.Create(), VerifyCommand.Create(),
};

// The command listens to Ctrl-C and SIGTERM itself, from its first moment to its last.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
