using Serverless.Tests.Cases;

[assembly: AssemblyFixture(typeof(CaseStorage))]
