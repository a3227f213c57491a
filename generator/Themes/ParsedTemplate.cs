using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>A template as it was written and as Scriban reads it.</summary>
/// <param name="File">As written.</param>
/// <param name="Body">Its statements; null where it has faults.</param>
sealed record ParsedTemplate(TemplateFile File, ScriptBlockStatement? Body)
{
    static readonly ParserOptions Options = new() { ExpressionDepthLimit = 200 };

    /// <summary>
    /// Scriban says of a fault only what it stumbled over; what is written most often wrong is told by <see cref="BlockCheck"/>.
    /// </summary>
    internal static ParsedTemplate Parse(TemplateFile file, List<Diagnostic> diagnostics)
    {
        var faults = BlockCheck.Of(file);
        if (faults.IsEmpty && Template.Parse(file.Text, file.Path, Options) is var template)
            faults = [.. Faults(file, template).Take(1)];
        else
            template = null;
        diagnostics.AddRange(faults);
        return new(file, faults.IsEmpty ? template?.Page?.Body : null);
    }

    static IEnumerable<Diagnostic> Faults(TemplateFile file, Template template) =>
        from message in template.Messages
        where message.Type == ParserMessageType.Error
        let place = file.PlaceOf(Math.Clamp(message.Span.Start.Offset, 0, file.Text.Length))
        select message.Message.Contains("depth limit", StringComparison.Ordinal)
            ? TemplateDiagnostics.TooDeep(place)
            : TemplateDiagnostics.NotUnderstood(place, message.Message);
}

/// <summary>
/// Finds tags and blocks without their end, from the words of a template, before it is parsed; so it goes as deep as a template may be
/// written.
/// </summary>
sealed class BlockCheck
{
    static readonly ImmutableHashSet<string> Openings =
        ImmutableHashSet.Create(StringComparer.Ordinal, "if", "for", "while", "case", "capture", "with", "wrap", "func", "tablerow");

    static readonly ImmutableHashSet<string> Middles = ImmutableHashSet.Create(StringComparer.Ordinal, "else", "when");

    readonly TemplateFile file;
    readonly Stack<(string Word, int At)> open = [];
    readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    BlockCheck(TemplateFile file) => this.file = file;

    internal static ImmutableArray<Diagnostic> Of(TemplateFile file)
    {
        var check = new BlockCheck(file);
        check.Tokens();
        foreach (var (word, at) in check.open.Reverse())
            check.diagnostics.Add(TemplateDiagnostics.BlockNotClosed(file.PlaceOf(at), word));
        return check.diagnostics.ToImmutable();
    }

    void Tokens()
    {
        var tokens = new Lexer(file.Text, file.Path)
            .Where(token => token.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull))
            .ToArray();
        int? tag = null;
        var starts = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var (token, at) = (tokens[i], tokens[i].Start.Offset);
            switch (token.Type)
            {
                case TokenType.CodeEnter:
                    tag = at;
                    Braces(at, token.End.Offset + 1, '{');
                    break;
                case TokenType.CodeExit:
                    tag = null;
                    Braces(at, token.End.Offset + 1, '}');
                    break;
                case TokenType.Identifier when token.Match("do", file.Text):
                    open.Push(("do", at));
                    break;
                case TokenType.Identifier when starts && !(i + 1 < tokens.Length && tokens[i + 1].Type == TokenType.Dot):
                    Word(token.GetText(file.Text), at);
                    break;
            }

            starts = token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon;
        }

        if (tag is { } start)
            diagnostics.Add(TemplateDiagnostics.TagNotClosed(file.PlaceOf(start)));
    }

    /// <summary>Three braces print unescaped in other languages; here they would begin an object, or print a brace.</summary>
    void Braces(int tag, int behind, char brace)
    {
        if (behind < file.Text.Length && file.Text[behind] == brace)
            diagnostics.Add(TemplateDiagnostics.ThreeBraces(file.PlaceOf(tag)));
    }

    void Word(string word, int at)
    {
        if (Openings.Contains(word))
            open.Push((word, at));
        else if ((word == "end" && !open.TryPop(out _)) || (Middles.Contains(word) && open.Count == 0))
            diagnostics.Add(TemplateDiagnostics.NothingToClose(file.PlaceOf(at), word));
    }
}
