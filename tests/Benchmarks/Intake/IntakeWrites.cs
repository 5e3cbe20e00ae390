using Azure.Data.Tables;

namespace Serverless.Tests.Benchmarks.Intake;

/// <summary>What the app wrote for some messages, in calls of the storage.</summary>
/// <param name="Blobs">Blobs written.</param>
/// <param name="Sends">Messages put into queues.</param>
/// <param name="Rows">Rows written alone.</param>
/// <param name="Batches">Rows written two at once.</param>
/// <param name="Record">A row of the mail log.</param>
/// <param name="Status">A row of a request.</param>
internal sealed record IntakeWrites(int Blobs, int Sends, int Rows, int Batches, TableEntity Record, TableEntity Status);
