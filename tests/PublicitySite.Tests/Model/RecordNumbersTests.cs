using PublicitySite.Model;

namespace PublicitySite.Tests.Model;

public sealed class RecordNumbersTests
{
    [Theory]
    [InlineData("5105000001", true)]
    [InlineData("bm01000001", true)]
    [InlineData("N000000672", true)]
    [InlineData("BM01000001", false)]
    [InlineData("510500001", false)]
    [InlineData("５105000001", false)]
    [InlineData("510500000１", false)]
    public void An_identity_code_has_one_of_three_forms(string code, bool right) => Assert.Equal(right, RecordNumbers.IsIdentityCode(code));

    [Theory]
    [InlineData("川ICP备00000000号", true)]
    [InlineData("京ICP备05070218号-12", true)]
    [InlineData("示ICP备00000000号", false)]
    [InlineData("川icp备00000000号", false)]
    [InlineData("川ICP备0000000号", false)]
    [InlineData("川ICP备00000000", false)]
    [InlineData("川ICP证00000000号", false)]
    public void An_icp_number_names_its_province(string number, bool right) => Assert.Equal(right, RecordNumbers.IsIcp(number));

    [Theory]
    [InlineData("川公网安备00000000000000号", "https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000")]
    [InlineData("京公网安备 11010202000001号", "https://beian.mps.gov.cn/#/query/webSearch?code=11010202000001")]
    [InlineData("公网安备00000000000000号", null)]
    [InlineData("川公网安备0000000000000号", null)]
    public void A_record_of_the_police_leads_to_itself(string number, string? address)
    {
        Assert.Equal(address, RecordNumbers.PoliceRegister(number)?.AbsoluteUri);
        Assert.Equal(address is not null, RecordNumbers.IsPolice(number));
    }
}
