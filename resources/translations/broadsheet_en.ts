<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are zero or less and can&apos;t be shown on a logarithmic axis.</source>
        <translation>
            <numerusform>%n mark is zero or less and can&apos;t be shown on a logarithmic axis.</numerusform>
            <numerusform>%n marks are zero or less and can&apos;t be shown on a logarithmic axis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series switched off and left out: %1.</source>
        <translation>
            <numerusform>%n series switched off and left out: %1.</numerusform>
            <numerusform>%n series switched off and left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) outside the zoomed stretch left out.</source>
        <translation>
            <numerusform>%n mark outside the zoomed stretch left out.</numerusform>
            <numerusform>%n marks outside the zoomed stretch left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out: zero or less, next to such a one, or beyond a break.</source>
        <translation>
            <numerusform>%n value left out: zero or less, next to such a one, or beyond a break.</numerusform>
            <numerusform>%n values left out: zero or less, next to such ones, or beyond a break.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n draw(s) missing: %1. They would stand between %2 and %3.</source>
        <extracomment>%1 one issue or a range of issues, %2 and %3 issues</extracomment>
        <translation>
            <numerusform>%n draw missing: %1. It would stand between %2 and %3.</numerusform>
            <numerusform>%n draws missing: %1. They would stand between %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw day(s) between %1 (%2) and this draw (%3) have no draw: a break, or draws that are missing.</source>
        <extracomment>%1 an issue, %2 and %3 dates</extracomment>
        <translation>
            <numerusform>%n draw day between %1 (%2) and this draw (%3) has no draw: a break, or a draw that is missing.</numerusform>
            <numerusform>%n draw days between %1 (%2) and this draw (%3) have no draw: a break, or draws that are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n draw(s) kept</source>
        <translation>
            <numerusform>%n draw kept</numerusform>
            <numerusform>%n draws kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) missing here, on %1 page(s) so far</source>
        <translation>
            <numerusform>%n draw is missing here so far (pages: %1)</numerusform>
            <numerusform>%n draws are missing here so far (pages: %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <translation>
            <numerusform>trying again in %n second</numerusform>
            <numerusform>trying again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>%n draw(s) of %1, %2 to %3</source>
        <extracomment>%1 a game, %2 and %3 the first and the last issue</extracomment>
        <translation>
            <numerusform>%n draw of %1, %2 to %3</numerusform>
            <numerusform>%n draws of %1, %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) left out, whose numbers are missing or can&apos;t be.</source>
        <translation>
            <numerusform>%n draw left out, whose numbers are missing or can&apos;t be.</numerusform>
            <numerusform>%n draws left out, whose numbers are missing or can&apos;t be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCommand</name>
    <message numerus="yes">
        <source>%n bet(s)</source>
        <translation>
            <numerusform>%n bet</numerusform>
            <numerusform>%n bets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::CheckPage</name>
    <message numerus="yes">
        <source>%1 of %n check(s)</source>
        <translation>
            <numerusform>%1 of %n check</numerusform>
            <numerusform>%1 of %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DrawPanel</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DrawTableModel</name>
    <message numerus="yes">
        <source>%Ln finding(s), the gravest: %1</source>
        <extracomment>%1 is the gravest kind among them: &quot;Error&quot;, &quot;Warning&quot; or &quot;Note&quot;</extracomment>
        <translation>
            <numerusform>%Ln finding: %1</numerusform>
            <numerusform>%Ln findings, the gravest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ExportAllDialog</name>
    <message numerus="yes">
        <source>%n of the files are there already. Press Export again to replace them, or change the folder.</source>
        <translation>
            <numerusform>One of the files is there already. Press Export again to replace it, or change the folder.</numerusform>
            <numerusform>%n of the files are there already. Press Export again to replace them, or change the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written: %1</source>
        <translation>
            <numerusform>%n could not be written: %1</numerusform>
            <numerusform>%n could not be written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FactsPage</name>
    <message numerus="yes">
        <source>%1 of %n fact(s)</source>
        <translation>
            <numerusform>%1 of %n fact</numerusform>
            <numerusform>%1 of %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FindingsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <extracomment>%1 how many are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln finding</numerusform>
            <numerusform>%1 of %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ImportPage</name>
    <message numerus="yes">
        <source>%Ln draw(s) kept, from: %1</source>
        <translation>
            <numerusform>%Ln draw kept, from: %1</numerusform>
            <numerusform>%Ln draws kept, from: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latest import: %Ln draw(s), from: %1</source>
        <translation>
            <numerusform>Latest import: %Ln draw, from: %1</numerusform>
            <numerusform>Latest import: %Ln draws, from: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ImportPreview</name>
    <message numerus="yes">
        <source>&amp;Keep %Ln draw(s)</source>
        <translation>
            <numerusform>&amp;Keep %Ln draw</numerusform>
            <numerusform>&amp;Keep %Ln draws</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OwnFactsDialog</name>
    <message numerus="yes">
        <source>can&apos;t be added: %n mistake(s)</source>
        <translation>
            <numerusform>can&apos;t be added: %n mistake</numerusform>
            <numerusform>can&apos;t be added: %n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n mistake(s)</source>
        <translation>
            <numerusform>left out: %n mistake</numerusform>
            <numerusform>left out: %n mistakes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ProblemBanner</name>
    <message numerus="yes">
        <source>The data files have %n mistake(s). What is sound is shown.</source>
        <translation>
            <numerusform>The data files have %n mistake. What is sound is shown.</numerusform>
            <numerusform>The data files have %n mistakes. What is sound is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ResultsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln draw(s)</source>
        <extracomment>%1 how many match, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln draw</numerusform>
            <numerusform>%1 of %Ln draws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln draw(s) of this game fits all the filters at once. Change one of them, or clear them all.</source>
        <translation>
            <numerusform>The only draw of this game does not fit all the filters at once. Change one of them, or clear them all.</numerusform>
            <numerusform>None of the %Ln draws of this game fits all the filters at once. Change one of them, or clear them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ScenarioPage</name>
    <message numerus="yes">
        <source>and %n more, in the tip of this line</source>
        <translation>
            <numerusform>and %n more, in the tip of this line</numerusform>
            <numerusform>and %n more, in the tip of this line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StatisticsPage</name>
    <message numerus="yes">
        <source>Last %Ln</source>
        <translation>
            <numerusform>Last %Ln</numerusform>
            <numerusform>Last %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TicketPage</name>
    <message numerus="yes">
        <source>%Ln more line(s) can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln more line can&apos;t be read.</numerusform>
            <numerusform>%Ln more lines can&apos;t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TrendExportDialog</name>
    <message numerus="yes">
        <source>The %Ln draw(s) of the chart</source>
        <translation>
            <numerusform>The %Ln draw of the chart</numerusform>
            <numerusform>The %Ln draws of the chart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln draw(s) selected</source>
        <translation>
            <numerusform>The %Ln draw selected</numerusform>
            <numerusform>The %Ln draws selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At this scale a PNG holds at most %Ln draw(s). Show or select fewer, or choose CSV.</source>
        <translation>
            <numerusform>At this scale a PNG holds at most %Ln draw. Show or select fewer, or choose CSV.</numerusform>
            <numerusform>At this scale a PNG holds at most %Ln draws. Show or select fewer, or choose CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An SVG holds at most %Ln draw(s). Show or select fewer, or choose CSV.</source>
        <translation>
            <numerusform>An SVG holds at most %Ln draw. Show or select fewer, or choose CSV.</numerusform>
            <numerusform>An SVG holds at most %Ln draws. Show or select fewer, or choose CSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TrendPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be copied. Select fewer, or export them as CSV.</source>
        <translation>
            <numerusform>At most %Ln row can be copied. Select fewer, or export them as CSV.</numerusform>
            <numerusform>At most %Ln rows can be copied. Select fewer, or export them as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln draw(s)</source>
        <extracomment>%1 how many draws are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln draw</numerusform>
            <numerusform>%1 of %Ln draws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln</source>
        <translation>
            <numerusform>Last %Ln</numerusform>
            <numerusform>Last %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TrendView</name>
    <message numerus="yes">
        <source>%1: at draw %2 it has not come for %Ln draw(s).</source>
        <extracomment>%1 a number, %2 the issue of a draw, %Ln for how many draws it has not come</extracomment>
        <translation>
            <numerusform>%1: at draw %2 it has not come for %Ln draw.</numerusform>
            <numerusform>%1: at draw %2 it has not come for %Ln draws.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::UpdateDialog</name>
    <message numerus="yes">
        <source>%Ln draw(s) found on %1 page(s) so far</source>
        <translation>
            <numerusform>%Ln draw found so far (pages: %1)</numerusform>
            <numerusform>%Ln draws found so far (pages: %1)</numerusform>
        </translation>
    </message>
</context>
</TS>
