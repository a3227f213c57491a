using PublicitySite.Model;

namespace PublicitySite.Reading;

/// <summary>What happened to a notice or list after publication: the same keys in both.</summary>
static class ChangeReader
{
    static readonly Words<ChangeKind> Kinds = new(
        ("correction", ChangeKind.Correction),
        ("addition", ChangeKind.Addition),
        ("removal", ChangeKind.Removal),
        ("extension", ChangeKind.Extension));

    internal static Change Change(Fields fields) =>
        new(fields.RequiredDate("date"), fields.RequiredWord("kind", Kinds), fields.RequiredText("note"));

    internal static Withdrawal Withdrawal(Fields fields) => new(fields.RequiredDate("date"), fields.RequiredText("reason"));
}
