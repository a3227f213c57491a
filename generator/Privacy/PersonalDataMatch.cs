namespace PublicitySite.Privacy;

/// <summary>Personal data at a place of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character, as index into the text.</param>
/// <param name="Length">With all that was written between its digits.</param>
/// <param name="Value">What it says without disguise: plain digits and letters. Never to be shown: <see cref="Masked"/> is.</param>
readonly record struct PersonalDataMatch(PersonalDataKind Kind, int Start, int Length, string Value)
{
    /// <summary>The form is proof enough; otherwise it may also be some other number.</summary>
    internal bool IsCertain =>
        Kind is not (PersonalDataKind.DoubtfulIdentityNumber or PersonalDataKind.ChatAccount or PersonalDataKind.VehiclePlate);

    /// <summary>How many identity numbers a masked one leaves; 0 for every other kind.</summary>
    internal long Candidates { get; init; }

    /// <summary>The two first characters and the last one, stars between.</summary>
    internal string Masked => PersonalData.Masked(Value);

    /// <summary>Hits are printed by accident too, in tests and logs: never with the value.</summary>
    public override string ToString() => $"{Kind} {Masked} at {Start}, {Length} long";
}
