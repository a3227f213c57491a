namespace PublicitySite.Chinese;

/// <summary>The two ways in which lists place a given name of one character; in all else they agree.</summary>
enum StrokeConvention
{
    /// <summary>按姓氏笔画排序: the missing middle comes before any character, so 田富 stands before 田大利.</summary>
    Surname,

    /// <summary>按姓名笔画排序: the given character itself is compared, so 田大利 stands before 田富.</summary>
    Name,
}
