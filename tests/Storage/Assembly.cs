using Serverless.Tests.Utilities;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
