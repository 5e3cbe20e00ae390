namespace Serverless.Tests.Domain.Register;

public sealed class RegisterIndexTests
{
    [Theory]
    [InlineData("guatemala", "GTM")]
    [InlineData("the Republic of Guatemala", "GTM")]
    [InlineData("LA REPÚBLICA DE GUATEMALA", "GTM")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("CÔTE D’IVOIRE", "CIV")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("TURKIYE", "TUR")]
    [InlineData("South Korea", "KOR")]
    [InlineData("République de Corée", "KOR")]
    [InlineData("Vietnam", "VNM")]
    [InlineData("Viet Nam", "VNM")]
    [InlineData("Syria", "SYR")]
    [InlineData("Syrian Arab Republic", "SYR")]
    [InlineData("Estado Plurinacional de Bolivia", "BOL")]
    [InlineData("الأردن", "JOR")]
    [InlineData("الاردن", "JOR")]
    [InlineData("ســوريا", "SYR")]
    [InlineData("جمهورية مصر العربية", "EGY")]
    [InlineData("危地马拉", "GTM")]
    [InlineData("瓜地馬拉", "GTM")]
    [InlineData("ＦＲＡＮＣＥ", "FRA")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("Гватемалы", "GTM")]
    [InlineData("Atlantis", null)]
    [InlineData("", null)]
    [InlineData("the", null)]
    public void FindStateByName_AnyForm_IsFound(string name, string? code) =>
        Assert.Equal(code, Seeds.Index.FindStateByName(name)?.Code.ToString());

    [Fact]
    public void FindStateByName_EveryNameOfTheSeeds_FindsItsState()
    {
        foreach (var state in Seeds.Index.Registers.States)
        {
            foreach (var name in state.Names.Values.Concat(state.OtherNames))
            {
                Assert.Equal(state, Seeds.Index.FindStateByName(name));
                Assert.Equal(state, Seeds.Index.FindStateByName(name.ToUpperInvariant()));
            }
        }
    }

    [Theory]
    [InlineData("The Permanent Mission of Guatemala presents its compliments", "GTM:Guatemala")]
    [InlineData("La Misión Permanente de Guatemala ante las Naciones Unidas", "GTM:Guatemala")]
    [InlineData("supported by Canada and the Republic of Korea.", "CAN:Canada", "KOR:Republic of Korea")]
    [InlineData("the Niger, Nigeria, and Guinea-Bissau", "NER:Niger", "NGA:Nigeria", "GNB:Guinea-Bissau")]
    [InlineData("la République démocratique du Congo", "COD:République démocratique du Congo")]
    [InlineData("l'Algérie et la Côte d'Ivoire", "DZA:Algérie", "CIV:Côte d'Ivoire")]
    [InlineData("Постоянное представительство Российской Федерации", "RUS:Российской Федерации")]
    [InlineData("Постоянное представительство Казахстана и Республики Беларусь", "KAZ:Казахстана", "BLR:Республики Беларусь")]
    [InlineData("تهدي البعثة الدائمة للأردن لدى الأمم المتحدة", "JOR:للأردن")]
    [InlineData("البعثة الدائمة لغواتيمالا ومصر", "GTM:غواتيمالا", "EGY:مصر")]
    [InlineData("危地马拉常驻联合国代表团向中国致意", "GTM:危地马拉", "CHN:中国")]
    [InlineData("Chadwick and Malice wrote from Omanistan")]
    public void FindStatesIn_RunningText_GivesNamesAndPlaces(string text, params string[] expected) => Assert.Equal(
        expected,
        Seeds.Index.FindStatesIn(text).Select(found => $"{found.State.Code}:{text.Substring(found.Start, found.Length)}"));

    [Theory]
    [InlineData("pm-gtm@mission.example", "GTM")]
    [InlineData(" PM-GTM@Mission.Example ", "GTM")]
    [InlineData("vice.minister@gtm.gov.example", "GTM")]
    [InlineData("someone@minex.gtm.gov.example", "GTM")]
    [InlineData("someone@agtm.gov.example", null)]
    [InlineData("someone@gov.example", null)]
    [InlineData("someone@mission.example", null)]
    [InlineData("pm-gtm+x@mission.example", null)]
    [InlineData("a@b@gtm.gov.example", null)]
    [InlineData("Chair <pm-gtm@mission.example>", null)]
    [InlineData("gtm.gov.example", null)]
    [InlineData("x@", null)]
    [InlineData("", null)]
    public void FindMissionByAddress_Address_FindsItsMissionOrNobody(string address, string? code) =>
        Assert.Equal(code, Seeds.Index.FindMissionByAddress(address)?.State.ToString());

    [Theory]
    [InlineData("chair@committee1540.example", "chair")]
    [InlineData("EXPERT-03@committee1540.example", "expert-03")]
    [InlineData("stranger@committee1540.example", null)]
    public void FindPersonByAddress_Address_FindsItsOwnerOrNobody(string address, string? id) =>
        Assert.Equal(id, Seeds.Index.FindPersonByAddress(address)?.Id);

    [Theory]
    [InlineData("OAS/CICTE", "oas-cicte")]
    [InlineData("oea - cicte", "oas-cicte")]
    [InlineData("Organisation pour l'interdiction des armes chimiques", "opcw")]
    [InlineData("МАГАТЭ", "iaea")]
    [InlineData("Acme", null)]
    public void FindOrganisationByName_AnyForm_IsFound(string name, string? id) =>
        Assert.Equal(id, Seeds.Index.FindOrganisationByName(name)?.Id);
}
