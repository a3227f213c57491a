using System.Text;

namespace PublicitySite.Serving;

/// <summary>What the preview answers to one request.</summary>
/// <param name="Status">As HTTP numbers it.</param>
/// <param name="ContentType">With its character set.</param>
/// <param name="Body">The whole body.</param>
sealed record Response(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where to go instead.</summary>
    internal string? Location { get; init; }

    /// <summary>A page of the program's own, which loads nothing from elsewhere.</summary>
    internal bool IsDesk { get; init; }

    internal static Response Html(int status, string html) => new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    internal static Response Text(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    internal static Response To(string location) => Text(302, location) with { Location = location };
}
