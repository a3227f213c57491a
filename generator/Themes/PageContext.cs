using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PublicitySite.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PublicitySite.Themes;

/// <summary>Scriban's state while it renders a page. It renders one page at a time, and one after another.</summary>
sealed class PageContext : TemplateContext
{
    /// <summary>No list of a site comes near to it; a loop in a loop in a loop may.</summary>
    const int MostSteps = 1_000_000;

    readonly CompiledTheme theme;
    PageScope? view;
    PartialCall call = PartialCall.None;

    internal PageContext(CompiledTheme theme)
        : base(BuiltIns.NewTable(), StringComparer.Ordinal)
    {
        this.theme = theme;
        (AutoIndent, StrictVariables) = (false, true);
        (
            EnableRelaxedMemberAccess,
            EnableRelaxedTargetAccess,
            EnableRelaxedIndexerAccess,
            EnableRelaxedFunctionAccess) = (false, false, false, false);
        (LoopLimit, RecursiveLimit, OutputLimit, LimitToString) = (MostSteps, 100, 0, 0);
    }

    /// <exception cref="ScriptRuntimeException">A fault of the template that checking did not foresee.</exception>
    internal ReadOnlyMemory<byte> Render(ScriptBlockStatement layout, object page)
    {
        var writer = PageWriter.Start();
        view = new(page);
        PushOutput(writer);
        PushGlobal(view);
        Evaluate(layout);
        PopGlobal();
        PopOutput();
        return writer.ToUtf8();
    }

    /// <summary>Prints what comes of an expression: a text escaped, markup and what was captured as it is.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                return this;
            case string text when Output is PageWriter page:
                TextEscaper.Write(text, page);
                return this;
            case string text:
                return Write(TextEscaper.Escape(text));
            case int number:
                return Write(number.ToString(CultureInfo.InvariantCulture));
            case Html markup:
                return Write(markup.Value);
            case IScriptOutput captured:
                return Write(captured.ToString());
            default:
                throw new ScriptRuntimeException(span, $"{textAsObject.GetType().Name} cannot be printed.");
        }
    }

    /// <summary>Where an asset lies, seen from the page.</summary>
    internal string AddressOf(string asset) => ValueAt(AssetAddress.Root) + theme.Assets.AddressOf(asset);

    /// <summary>Prints a partial; one that prints the same on many pages is rendered once for all of them.</summary>
    internal void Include(IncludeStatement include)
    {
        var partial = theme.Partials[include.Name];
        if (partial.Template.Body is not { } body)
            return;
        if (include.Block is null && partial.SharedPath is { } path && Output is PageWriter page)
            IncludeShared(include.Name, path.IsEmpty ? null : ValueAt(path), body, page);
        else
            Run(include.Call(this, call), body);
    }

    /// <summary>Evaluates with the arguments of this call, and returns to those of before.</summary>
    internal void Run(PartialCall inside, ScriptBlockStatement body)
    {
        var before = call;
        call = inside;
        if (inside == PartialCall.None)
        {
            Evaluate(body);
        }
        else
        {
            PushLocal();
            foreach (var (name, value) in inside.Arguments)
                SetValue(name, value);
            if (inside.Block is { } block)
                SetValue(ScriptVariable.BlockDelegate, block);
            Evaluate(body);
            PopLocal();
        }

        call = before;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is not IScriptObject && ViewType.Of(target.GetType()) is { Members.Count: > 0 } type
            ? new ViewAccessor(type)
            : base.GetMemberAccessorImpl(target);

    void IncludeShared(string name, object? source, ScriptBlockStatement body, PageWriter page)
    {
        if (theme.Shared.Find(name, source) is { } text)
        {
            page.Write(text);
            return;
        }

        var start = page.Length;
        Run(PartialCall.None, body);
        theme.Shared.Keep(name, source, page.Since(start));
    }

    object? ValueAt(ImmutableArray<string> path)
    {
        object? value = view?.View;
        foreach (var name in path)
            value = value is null ? null : ViewType.Of(value.GetType()).Members[name].Get(value);
        return value;
    }
}

/// <summary>Takes the text of one page after another and hands it out as UTF-8; one for each thread, its buffer is kept.</summary>
sealed class PageWriter : TextWriter, IScriptOutput
{
    [ThreadStatic]
    static PageWriter? ofThisThread;

    char[] text = new char[32 * 1024];
    int length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>This thread's writer, emptied.</summary>
    internal static PageWriter Start()
    {
        var writer = ofThisThread ??= new PageWriter();
        writer.length = 0;
        return writer;
    }

    public override void Write(char value) => Room(1)[0] = value;

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Room(buffer.Length));

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>How much has been written so far, in characters.</summary>
    internal int Length => length;

    /// <summary>What has been written since there were so many characters.</summary>
    internal string Since(int start) => new(text, start, length - start);

    internal byte[] ToUtf8() => Encoding.UTF8.GetBytes(text, 0, length);

    public override string ToString() => new(text, 0, length);

    Span<char> Room(int count)
    {
        if (text.Length - length < count)
            Array.Resize(ref text, Math.Max(text.Length * 2, length + count));
        length += count;
        return text.AsSpan(length - count, count);
    }
}
