using System.Collections.Immutable;
using PublicitySite.Chinese;

namespace PublicitySite.Model;

/// <summary>How the rows of a list are ordered.</summary>
enum NameOrder
{
    /// <summary>As in the table.</summary>
    Given,

    /// <summary>按姓氏笔画.</summary>
    SurnameStrokes,

    /// <summary>按姓名笔画.</summary>
    NameStrokes,
}

static class NameOrders
{
    extension(NameOrder order)
    {
        /// <summary>As content and data files write it.</summary>
        internal string Code => ContentWords.Orders.Word(order);

        /// <summary>How names compare in this order; null where it is not one of names.</summary>
        /// <param name="additions">Strokes that the site gives.</param>
        internal StrokeOrder? ByStrokes(ImmutableArray<CharacterStrokes> additions) => order switch
        {
            NameOrder.SurnameStrokes => new(StrokeConvention.Surname, additions),
            NameOrder.NameStrokes => new(StrokeConvention.Name, additions),
            NameOrder.Given => null,
        };

        /// <summary>The people in this order whatever order they come in; people of one name by 编号.</summary>
        /// <param name="people">The rows of a table.</param>
        /// <param name="additions">Strokes that the site gives.</param>
        internal ImmutableArray<Honoree> Sorted(ImmutableArray<Honoree> people, ImmutableArray<CharacterStrokes> additions) =>
            order.ByStrokes(additions) is { } strokes
                ? [.. people.OrderBy(person => strokes.KeyOf(person.Name)).ThenBy(person => person.Number, StringComparer.Ordinal)]
                : people;
    }
}
