using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serverless.Embedded;
using Serverless.Local.Maildrop;
using Serverless.Workflow.Mail;
using Spectre.Console;

namespace Serverless.Local.Serve;

/// <summary>Tells the person who started the app what runs and how to use and stop it.</summary>
internal static class Banner
{
    // Lines are never broken: an address or a key must be copied in one piece.
    private const int Unbroken = 4000;

    internal static void Write(
        IAnsiConsole console, IHost running, string dataFolder, AzuriteSupervisor? azurite, string? account)
    {
        var host = running.DescribeEmbeddedHost();
        console.Profile.Width = Unbroken;
        var address = host.Addresses[0];
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadRight(2))
            .AddColumn(new GridColumn().NoWrap().PadRight(2))
            .AddColumn(new GridColumn().NoWrap());
        Row(grid, "App", "address", address);
        Row(grid, "", "health", $"{address}/api/health/ready");
        var heading = "Functions";
        foreach (var function in host.Functions)
        {
            Row(grid, heading, function.Name, function.Detail.Length > 0 ? function.Detail : function.Trigger);
            heading = "";
        }

        Row(grid, "Keys", "kept in", host.KeysPath);
        Row(grid, "", "host key", $"{host.HostKey} (header x-functions-key, or ?code=)");
        Row(grid, "", "master key", host.MasterKey);
        if (azurite is not null)
        {
            Row(grid, "Storage", "Azurite", $"started as process {azurite.ProcessId}; ends with this command");
            Row(grid, "", "blobs", $"http://127.0.0.1:{azurite.Endpoints.BlobPort}/devstoreaccount1");
            Row(grid, "", "queues", $"http://127.0.0.1:{azurite.Endpoints.QueuePort}/devstoreaccount1");
            Row(grid, "", "tables", $"http://127.0.0.1:{azurite.Endpoints.TablePort}/devstoreaccount1");
        }
        else
        {
            Row(grid, "Storage", "account", account ?? string.Empty);
        }

        var maildrop = running.Services.GetRequiredService<MaildropFolders>();
        Row(grid, "Mail", "put into", $"{maildrop.In} (files *{MaildropFolders.Extension})");
        Row(grid, "", "goes out", running.Services.GetRequiredService<IMailSender>() is MaildropSender ? maildrop.Out : "by SMTP, as configured");
        Row(grid, "Data", "folder", dataFolder);
        console.WriteLine();
        console.MarkupLine("[bold green]The app is running.[/] Ctrl-C stops it and everything it started.");
        console.WriteLine();
        console.Write(grid);
        console.WriteLine();
    }

    private static void Row(Grid grid, string heading, string name, string value) =>
        grid.AddRow(new Markup($"[bold]{heading.EscapeMarkup()}[/]"), new Text(name), new Text(value));
}
