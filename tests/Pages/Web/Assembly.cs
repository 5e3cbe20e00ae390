using Serverless.Tests.Pages.Web;

[assembly: AssemblyFixture(typeof(PageHost))]
[assembly: AssemblyFixture(typeof(Chromium))]
