namespace PublicitySite.Reading.Tables;

/// <summary>A column of the table of a list.</summary>
enum ListColumn
{
    /// <summary>编号.</summary>
    Number,

    /// <summary>姓名.</summary>
    Name,

    /// <summary>性别.</summary>
    Gender,

    /// <summary>工作单位.</summary>
    Employer,

    /// <summary>推荐单位.</summary>
    Nominator,

    /// <summary>地区.</summary>
    Region,

    /// <summary>职业（工种）.</summary>
    Occupation,

    /// <summary>职业资格等级.</summary>
    Qualification,

    /// <summary>文化程度.</summary>
    Education,

    /// <summary>主要荣誉.</summary>
    Honours,

    /// <summary>推荐排序.</summary>
    Rank,

    /// <summary>出生年月.</summary>
    BirthMonth,

    /// <summary>民族.</summary>
    Ethnicity,

    /// <summary>政治面貌.</summary>
    PoliticalStatus,
}
