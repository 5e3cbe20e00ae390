namespace Serverless.Tests.Documents.Office;

/// <summary>A draft as another program writes it: tables with merged cells, notes, lists, a picture, fields, sections, Arabic.</summary>
internal static class OfficeDraft
{
    // One red dot.
    private const string Picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    internal static byte[] Docx() => Soffice.Convert(System.Text.Encoding.UTF8.GetBytes(Source), "fodt", "docx");

    private const string Source = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
         xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
         xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
         xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
         xmlns:dc="http://purl.org/dc/elements/1.1/">
        <office:styles>
          <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
        </office:styles>
        <office:automatic-styles>
          <style:style style:name="Rtl" style:family="paragraph"><style:paragraph-properties style:writing-mode="rl-tb"/></style:style>
          <style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
          <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/><style:footer-style/></style:page-layout>
        </office:automatic-styles>
        <office:master-styles>
          <style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>
        </office:master-styles>
        <office:body><office:text>
          <text:h text:style-name="Heading_20_1" text:outline-level="1">National measures</text:h>
          <text:p>The Ministry of Health keeps the <text:span text:style-name="Bold">list of agents</text:span><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Decree 5 of 2016.</text:p></text:note-body></text:note> and reviews it each year, see <text:a xlink:href="https://un.example/1540">the resolution</text:a>.</text:p>
          <text:list><text:list-item><text:p>Export controls</text:p></text:list-item><text:list-item><text:p>Border controls</text:p><text:list><text:list-item><text:p>Sea ports</text:p></text:list-item></text:list></text:list-item></text:list>
          <text:p>A picture <draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm" draw:name="Dot"><draw:image><office:binary-data>{Picture}</office:binary-data></draw:image></draw:frame> in a line, written on page <text:page-number>1</text:page-number>.</text:p>
          <text:p text:style-name="Rtl">خطة العمل الوطنية لتنفيذ القرار 1540 (2004)</text:p>
          <table:table table:name="Plan"><table:table-column table:number-columns-repeated="3"/>
            <table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Measure</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Institution</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>Licences</text:p></table:table-cell><table:table-cell><text:p>Draft a decree</text:p></table:table-cell><table:table-cell><text:p>Customs</text:p></table:table-cell></table:table-row>
          </table:table>
          <text:p>Dated<office:annotation><dc:creator>Ana Ruiz</dc:creator><dc:date>2017-11-20T09:30:00</dc:date><text:p>Which day?</text:p></office:annotation> in November.</text:p>
        </office:text></office:body></office:document>
        """;
}
