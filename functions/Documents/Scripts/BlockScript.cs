namespace Serverless.Documents.Scripts;

/// <summary>What becomes of one block of the base version.</summary>
internal abstract record BlockScript;
