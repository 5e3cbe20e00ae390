namespace Serverless.Domain.Drafts;

/// <summary>A section of a National Implementation Action Plan.</summary>
/// <param name="Paragraph">The operative paragraph.</param>
/// <param name="Field">The kind of weapons; <see cref="WeaponField.General"/> where the paragraph is about all of them alike.</param>
public sealed record NapSection(OperativeParagraph Paragraph, WeaponField Field)
{
    /// <summary>
    /// All sections in order. Paragraphs 1, 7 and 10 ask for the same whatever the weapons are; the others ask for laws, controls,
    /// lists and treaties, which differ.
    /// </summary>
    public static IReadOnlyList<NapSection> All { get; } = [.. Enum.GetValues<OperativeParagraph>().SelectMany(Of)];

    /// <summary>The section's name in references and marks: <c>op3a_chemical</c>.</summary>
    public override string ToString() =>
#pragma warning disable CA1308 // Lower case is the form of these names, and the letters are ASCII.
        $"{Paragraph}_{Field}".ToLowerInvariant();
#pragma warning restore CA1308

    private static IEnumerable<NapSection> Of(OperativeParagraph paragraph) =>
        paragraph is OperativeParagraph.Op1 or OperativeParagraph.Op7 or OperativeParagraph.Op10
            ? [new NapSection(paragraph, WeaponField.General)]
            : [new NapSection(paragraph, WeaponField.Nuclear), new NapSection(paragraph, WeaponField.Chemical), new NapSection(paragraph, WeaponField.Biological)];
}
