using Serverless.Tests.Pages.Web;
using Serverless.Tests.Utilities;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
[assembly: AssemblyFixture(typeof(Chromium))]
