namespace PublicitySite.Model;

/// <summary>
/// A column about the person rather than the achievement that a scheme makes public. What reaches or endangers the person
/// (identity number, telephone, address, account) is never one of them.
/// </summary>
/// <param name="Name">The column's own name, one that is <see cref="PersonColumn.IsPersonal"/>.</param>
/// <param name="Reason">Why the public has to know it.</param>
sealed record PersonalField(string Name, string Reason);
