using System.Reflection;
using PublicitySite.Formats.Text;
using PublicitySite.Model;
using PublicitySite.Tests.Conventions;

namespace PublicitySite.Tests.Reading;

/// <summary>Words that stand for a choice are read as what they were written for.</summary>
public sealed class ContentWordsTests
{
    static readonly FieldInfo[] Tables =
        [.. typeof(ContentWords).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => field.FieldType.IsGenericType)];

    [Fact]
    public void Every_member_has_one_word_and_every_word_one_member()
    {
        Assert.Contains(Tables, table => table.Name == nameof(ContentWords.ChangeKinds));
        Offenders.None(Tables.Where(table => table.Name != nameof(ContentWords.StatedOrders)).SelectMany(table =>
            (IEnumerable<string>)GetType().GetMethod(nameof(Faults), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(table.FieldType.GenericTypeArguments[0])
                .Invoke(null, [table.Name, table.GetValue(null)])!));
    }

    [Fact]
    public void Readers_take_no_words_from_elsewhere() => Offenders.None(
        from file in Code.Files
        where file.Name is not ("Model/ContentWords.cs" or "Reading/Settings/SiteSettingsReader.cs")
        where file.Text.Contains("EnumWords<", StringComparison.Ordinal)
        where !file.Name.StartsWith("Formats/", StringComparison.Ordinal)
        select file.Name);

    static string[] Faults<T>(string name, EnumWords<T> words)
        where T : struct
    {
        var members = typeof(T).IsEnum ? Enum.GetValues(typeof(T)).Cast<T>().ToArray() : [.. new object[] { true, false }.Cast<T>()];
        return
        [
            .. members.Where(member => !Equals(words.Meaning(words.Word(member)), member)).Select(member => $"{name}: {member}"),
            .. words.All.Length == members.Length ? (string[])[] : [$"{name}: {words.All.Length} words for {members.Length} members"],
        ];
    }
}
