using CsCheck;
using Serverless.Domain.Preparation;

namespace Serverless.Tests.Documents.Preparation;

/// <summary>One of the ways in which people lay a list out.</summary>
internal sealed record Layout(string[] Headings, int[] Order, bool IsNumbered, string? Title, Institutions Institutions)
{
    // Institution, name, title, address, in the six languages as people head them.
    private static readonly string[][] Headed =
    [
        ["Institution", "Full name", "Title", "E-mail"],
        ["Name of the organization", "Participant", "Position", "E-mail address"],
        ["Institución", "Nombre y apellidos", "Cargo", "Correo electrónico"],
        ["Organisme", "Nom et prénom", "Fonction", "Courriel"],
        ["Учреждение", "Ф. И. О.", "Должность", "Адрес электронной почты"],
        ["المؤسسة", "الاسم الكامل", "الوظيفة", "البريد الإلكتروني"],
        ["单位", "姓名", "职务", "电子邮箱"],
    ];

    internal static Gen<Layout> Any =>
        from headings in Gen.OneOf(Headed)
        from order in Gen.Shuffle(new[] { 0, 1, 2, 3 })
        from isNumbered in Gen.Bool
        from title in Gen.OneOf<string?>(null, "Lista de participantes", "List of participants")
        from institutions in Gen.Enum<Institutions>()
        select new Layout(headings, order, isNumbered, title, institutions);

    internal static Gen<Participant[]> People { get; } = Gen.Select(
        Gen.OneOf("Ministry of Health", "Policía Nacional Civil", "Министерство обороны", "وزارة الصحة", "海关总署", "General Staff; J-2", "INTERPOL (Guatemala)", "Director's Office \"A\""),
        Gen.Select(
            Gen.OneOf("Dr. Ana Ruiz", "Луис Гиль", "李明", "محمد علي", "O'Brien, Pat", "x"),
            Gen.OneOf("", "Director", "Head of unit, acting", "советник", "主任"),
            Gen.OneOf<string?>(null, "a@b.example", "c.d@e.example")).Array[1, 4])
        .Array[1, 5]
        .Select(units => units.DistinctBy(unit => unit.Item1).SelectMany(unit => unit.Item2.Select(person => new Participant
        {
            Institution = unit.Item1,
            Name = person.Item1,
            Title = person.Item2,
            Email = person.Item3,
        })).ToArray());

    /// <summary>The column in which institutions stand.</summary>
    internal int InstitutionColumn => Order.IndexOf(0) + (IsNumbered ? 1 : 0);

    /// <summary>How many rows stand above the first participant.</summary>
    internal int Above => Title is null ? 1 : 2;

    internal string[][] Rows(IReadOnlyList<Participant> people)
    {
        var rows = people.Select((one, index) =>
        {
            var repeats = index > 0 && people[index - 1].Institution == one.Institution && Institutions != Institutions.Repeated;
            string[] fields = [repeats ? string.Empty : one.Institution, one.Name, one.Title, one.Email ?? string.Empty];
            return Row($"{index + 1}.", fields);
        });
        return [.. Title is null ? Array.Empty<string[]>() : [[Title]], Row("No.", Headings), .. rows];
    }

    /// <summary>From which row to which each institution's cell is merged; rows from 0, the rows above counted.</summary>
    internal IEnumerable<(int First, int Last)> Merged(IReadOnlyList<Participant> people)
    {
        for (var start = 0; Institutions == Institutions.Merged && start < people.Count;)
        {
            var end = start;
            while (end + 1 < people.Count && people[end + 1].Institution == people[start].Institution)
            {
                end++;
            }

            if (end > start)
            {
                yield return (start + Above, end + Above);
            }

            start = end + 1;
        }
    }

    private string[] Row(string number, string[] fields) => [.. IsNumbered ? [number] : Array.Empty<string>(), .. Order.Select(column => fields[column])];
}

internal enum Institutions
{
    /// <summary>In every row.</summary>
    Repeated,

    /// <summary>In one cell that covers its rows.</summary>
    Merged,

    /// <summary>In the first row, the cells below it empty.</summary>
    FirstRowOnly,
}
