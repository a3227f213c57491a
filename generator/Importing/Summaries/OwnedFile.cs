using System.Collections.Immutable;
using PublicitySite.Diagnostics;
using PublicitySite.Files;
using PublicitySite.Model;

namespace PublicitySite.Importing;

/// <summary>A file that was handed in, with the one person whose it is.</summary>
sealed record OwnedFile(SourceFile Original, Honoree Person)
{
    internal bool IsPhoto => HandedInKinds.Of(Original.Path) == HandedInKind.Photo;

    /// <summary>One summary and one photo of a person at most, in the order of the list; all others are told of.</summary>
    internal static (ImmutableArray<OwnedFile> Files, ImmutableArray<Diagnostic> Findings) Of(HandedIn handedIn, ImmutableArray<Honoree> people)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var owners = new FileOwners(people);
        List<OwnedFile> owned = [];
        foreach (var file in handedIn.Files)
        {
            switch (HandedInKinds.Of(file.Path) == HandedInKind.Other ? null : owners.Of(file.Path))
            {
                case null:
                    findings.Add(HandedInFindings.Other(file));
                    break;
                case FileOwner.One { Person: var person }:
                    owned.Add(new(file, person));
                    break;
                case FileOwner.Doubtful { People: var several }:
                    findings.Add(HandedInFindings.Doubtful(file, several));
                    break;
                default:
                    findings.Add(HandedInFindings.Nobody(file));
                    break;
            }
        }

        var places = owned.ToLookup(file => (file.Person.Number, file.IsPhoto));
        findings.AddRange(
            from place in places
            where place.Count() > 1
            from file in place
            select HandedInFindings.Several(file.Original, file.Person, string.Join('、', place.Where(other => other != file).Select(other => other.Original.Path))));
        return ([.. from place in places where place.Count() == 1 from file in place orderby people.IndexOf(file.Person), file.IsPhoto select file], findings.ToImmutable());
    }
}
