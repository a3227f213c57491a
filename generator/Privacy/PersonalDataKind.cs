namespace PublicitySite.Privacy;

/// <summary>What a piece of personal data is.</summary>
enum PersonalDataKind
{
    /// <summary>公民身份号码 of 18 digits, checksum right (GB 11643).</summary>
    IdentityNumber,

    /// <summary>Of 15 digits, as issued until 1999.</summary>
    OldIdentityNumber,

    MobileNumber,

    /// <summary>Of a bank card, checksum right (Luhn).</summary>
    BankCard,

    /// <summary>Beside the word 护照.</summary>
    Passport,

    EmailAddress,

    /// <summary>An identity number with stars in it that leaves so few numbers that it still tells who is meant.</summary>
    MaskedIdentityNumber,

    /// <summary>Built like an identity number of 18 digits but for its checksum: with a slip in it, it still tells who is meant.</summary>
    DoubtfulIdentityNumber,

    /// <summary>Of QQ or WeChat, beside those words.</summary>
    ChatAccount,

    VehiclePlate,
}
