using PublicitySite.Chinese;

namespace PublicitySite.Model;

/// <summary>What a person is told by in public: the name and the employer, however they are spaced.</summary>
readonly record struct PersonKey(string Name, string Employer)
{
    internal static PersonKey Of(Honoree person) => Of(person.Name, person.Employer);

    internal static PersonKey Of(string name, string employer) => new(PersonName.Plain(name), PersonName.Plain(employer));
}
