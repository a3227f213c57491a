using PublicitySite.Model;

namespace PublicitySite.Validation;

/// <summary>What a person is told by in public: the name and the employer, however they are spaced.</summary>
readonly record struct PersonKey(string Name, string Employer)
{
    internal static PersonKey Of(Honoree person) => new(PersonName.Plain(person.Name), PersonName.Plain(person.Employer));
}
