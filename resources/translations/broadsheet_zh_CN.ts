<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1: sound; draws: %2; imports: %3</source>
        <translation>%1：完好；开奖 %2 期，导入 %3 次</translation>
    </message>
    <message>
        <source>What the archive held before is kept as “%1”.</source>
        <translation>存档原有的内容已另存为“%1”。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>as printed</source>
        <translation>与所印相符</translation>
    </message>
    <message>
        <source>source says</source>
        <translation>来源另有所载</translation>
    </message>
    <message>
        <source>another source says</source>
        <translation>他处另有所载</translation>
    </message>
    <message>
        <source>no primary source found</source>
        <translation>未找到原始来源</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>low end %1, high end %2</source>
        <translation>下端%1，上端%2</translation>
    </message>
    <message>
        <source>within what is printed</source>
        <translation>在所印范围之内</translation>
    </message>
    <message>
        <source>holds what is printed, and more</source>
        <translation>包含所印范围，且更宽</translation>
    </message>
    <message>
        <source>in part within what is printed</source>
        <translation>与所印范围部分重合</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Clean</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>未发现差错。</translation>
    </message>
    <message>
        <source>The numbers are as many as the game draws, and all from its pools.</source>
        <translation>号码个数符合玩法，且都在号码范围之内。</translation>
    </message>
    <message>
        <source>The drawn order holds the published numbers.</source>
        <translation>出球顺序与公布号码一致。</translation>
    </message>
    <message>
        <source>Each amount is its count times its prize.</source>
        <translation>每行金额都等于注数乘以单注奖金。</translation>
    </message>
    <message>
        <source>The printed totals are the sums of their columns.</source>
        <translation>合计数与各栏之和相符。</translation>
    </message>
    <message>
        <source>The rows and fixed prizes are those of the rules of that day.</source>
        <translation>奖级与固定奖金符合当日规则。</translation>
    </message>
</context>
<context>
    <name>Draw</name>
    <message>
        <source>Date</source>
        <translation>开奖日期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>开奖号码</translation>
    </message>
    <message>
        <source>In drawn order</source>
        <translation>出球顺序</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>there is no such file. Check its name and folder.</source>
        <translation>没有这个文件。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>can&apos;t be read (%1). Check that it is a file and that you may read it.</source>
        <translation>无法读取（%1）。请确认它是文件，且您有读取权限。</translation>
    </message>
    <message>
        <source>can&apos;t be written (%1). Choose a folder that you may write to and that has room.</source>
        <translation>无法写入（%1）。请选择有写入权限且空间足够的文件夹。</translation>
    </message>
    <message>
        <source>is too large to be a data file (%1). Split it.</source>
        <translation>文件过大，不能作为数据文件（%1）。请拆分。</translation>
    </message>
    <message>
        <source>is no valid JSON here (%1). Correct the file at this place.</source>
        <translation>此处不是有效的 JSON（%1）。请在此处改正文件。</translation>
    </message>
    <message>
        <source>the file ends too early. It was probably cut short: copy it again.</source>
        <translation>文件提前结束，可能被截断。请重新复制。</translation>
    </message>
    <message>
        <source>brackets are nested too deep. Correct the file at this place.</source>
        <translation>括号嵌套过深。请在此处改正文件。</translation>
    </message>
    <message>
        <source>the key “%1” stands twice in one object. Remove one of them.</source>
        <translation>键“%1”在同一对象中出现两次。请删去其中一个。</translation>
    </message>
    <message>
        <source>the picture could not be made (%1). Try a smaller size.</source>
        <translation>无法生成图片（%1）。请试用较小的尺寸。</translation>
    </message>
    <message>
        <source>the font “%1” is not installed, and figures can&apos;t be set without it. Install the package fonts-noto-cjk.</source>
        <translation>未安装字体“%1”，没有它无法排印图表。请安装软件包 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>the field “%1” is missing. Add it.</source>
        <translation>缺少字段“%1”。请补上。</translation>
    </message>
    <message>
        <source>there is no field “%1” here. Known are: %2.</source>
        <translation>此处没有字段“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>this is of type %1 and should be %2.</source>
        <translation>此处类型为 %1，应为 %2。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand here; wanted is: %2.</source>
        <translation>此处不能是“%1”，应为：%2。</translation>
    </message>
    <message>
        <source>“%1” is no unit that the program knows. Check its spelling, or declare it.</source>
        <translation>“%1”不是本程序认识的单位。请检查写法，或先声明它。</translation>
    </message>
    <message>
        <source>the unit “%1” can&apos;t be turned into “%2”: they measure different things.</source>
        <translation>单位“%1”不能换算为“%2”：二者量纲不同。</translation>
    </message>
    <message>
        <source>the table of units can&apos;t be read (%1). Install the package libudunits2-data.</source>
        <translation>无法读取单位表（%1）。请安装软件包 libudunits2-data。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2024-03-11.</source>
        <translation>“%1”不是日期。请写成 2024-03-11。</translation>
    </message>
    <message>
        <source>the id “%1” is used twice. Give one of them another.</source>
        <translation>标识“%1”重复使用。请更换其中一个。</translation>
    </message>
    <message>
        <source>there is no %2 with the id “%1”. Check its spelling.</source>
        <translation>没有标识为“%1”的%2。请检查写法。</translation>
    </message>
    <message>
        <source>the low end is above the high end (%1). Exchange them.</source>
        <translation>下限高于上限（%1）。请对调。</translation>
    </message>
    <message>
        <source>these values are derived from each other in a circle: %1.</source>
        <translation>这些数值循环推导：%1。</translation>
    </message>
    <message>
        <source>the divisor “%1” is zero or may be. Derive from another value.</source>
        <translation>除数“%1”为零或可能为零。请改由其他数值推导。</translation>
    </message>
    <message>
        <source>the number %1 is not in the pool %2. Check it against the bulletin.</source>
        <translation>号码 %1 不在范围 %2 内。请对照公告核实。</translation>
    </message>
    <message>
        <source>there are %1 numbers, and the game draws %2. Check the bulletin.</source>
        <translation>号码有 %1 个，而该玩法开出 %2 个。请对照公告核实。</translation>
    </message>
    <message>
        <source>there is no figure “%1”. “figure list” names those there are.</source>
        <translation>没有图表“%1”。用“figure list”可列出全部图表。</translation>
    </message>
    <message>
        <source>there is no fact “%1”. “fact list” names those there are.</source>
        <translation>没有事实“%1”。用“fact list”可列出全部事实。</translation>
    </message>
    <message>
        <source>there is no game “%1”. Known are: %2.</source>
        <translation>没有玩法“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>there is no draw “%1”. “draw list” names those there are.</source>
        <translation>没有开奖“%1”。用“draw list”可列出全部开奖。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this is left out, because the %2 “%1” that it needs could not be read. Mend that first.</source>
        <translation>此项略去，因为它所需的%2“%1”未能读取。请先改正那一项。</translation>
    </message>
    <message>
        <source>the quotes are not those of a CSV file here. Close the quoted field, or double the quotes within it.</source>
        <translation>此处的引号不合 CSV 格式。请补上右引号，或把字段内的引号写成两个。</translation>
    </message>
    <message>
        <source>nothing of this file is shown, because of its mistakes (%1). Mend them all.</source>
        <translation>这个文件有%1处错误，内容全部没有采用。请全部改正。</translation>
    </message>
    <message>
        <source>these columns are not known to hold draws: %1. Name them as issue, date, numbers, or import the file in the window, which asks.</source>
        <translation>不认识这些列：%1。请把列名改为 issue、date、numbers，或在窗口中导入，届时会询问各列的含义。</translation>
    </message>
    <message>
        <source>these draws may be of any of these games: %1. Say which: --game ID, or import the file in the window.</source>
        <translation>这些开奖记录可能属于以下任一玩法：%1。请用 --game ID 指明，或在窗口中导入。</translation>
    </message>
    <message>
        <source>there is already such a file, and it is left as it is. Choose another name.</source>
        <translation>这个文件已经存在，未作改动。请换一个文件名。</translation>
    </message>
    <message>
        <source>stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>is no archive of Broadsheet. Choose another file.</source>
        <translation>不是 Broadsheet 的存档。请选择其他文件。</translation>
    </message>
    <message>
        <source>was written by a newer Broadsheet (version %1 of the archive; this one reads up to %2). Install the newer one.</source>
        <translation>由更新版本的 Broadsheet 写成（存档版本 %1，本程序最多能读版本 %2）。请安装新版。</translation>
    </message>
    <message>
        <source>the archive is damaged (%1). It is left as it is. Move it elsewhere, or restore a backup with “archive restore”.</source>
        <translation>存档已损坏（%1），未作改动。请把它移到别处，或用“archive restore”恢复备份。</translation>
    </message>
    <message>
        <source>the archive was damaged (%1). It is kept as “%2”, and a new one was begun. “archive restore” brings back a backup.</source>
        <translation>存档已损坏（%1），现保存为“%2”，并已新建存档。可用“archive restore”恢复备份。</translation>
    </message>
    <message>
        <source>the draw “%1” in the archive can&apos;t be read and is left out. Import it again.</source>
        <translation>存档中的开奖“%1”无法读取，已略去。请重新导入。</translation>
    </message>
    <message>
        <source>another program is writing to the archive. Wait until it has done, and try again.</source>
        <translation>另一个程序正在写入存档。请等它完成后再试。</translation>
    </message>
    <message>
        <source>the draw “%1” has come into the archive meanwhile; nothing was changed. Import again.</source>
        <translation>开奖“%1”在此期间已进入存档，没有任何改动。请重新导入。</translation>
    </message>
    <message>
        <source>there is no import “%1” in the archive. It may have been undone already.</source>
        <translation>存档中没有第“%1”次导入，可能已经撤销。</translation>
    </message>
    <message>
        <source>no history service is known for the game “%1”. Import its draws from a file, or add an address to the game&apos;s file.</source>
        <translation>玩法“%1”没有已知的历史开奖服务。请从文件导入开奖，或在该玩法的文件中写明地址。</translation>
    </message>
    <message>
        <source>this address is not asked: it must begin with https://. Correct the game&apos;s file.</source>
        <translation>不会访问这个地址：地址必须以 https:// 开头。请改正该玩法的文件。</translation>
    </message>
    <message>
        <source>there is no connection (%1). Check the network, and try again.</source>
        <translation>无法连接（%1）。请检查网络后再试。</translation>
    </message>
    <message>
        <source>there was no answer in time. Try again later.</source>
        <translation>对方未及时答复。请稍后再试。</translation>
    </message>
    <message>
        <source>the service could not answer (HTTP status %1). Try again later.</source>
        <translation>对方无法答复（HTTP 状态 %1）。请稍后再试。</translation>
    </message>
    <message>
        <source>the answer is too large for one of this service. Check the address in the game&apos;s file.</source>
        <translation>答复过大，不像是该服务的答复。请检查该玩法文件中的地址。</translation>
    </message>
    <message>
        <source>the service gave no draws; it says “%1”. Try again later.</source>
        <translation>对方没有给出开奖，答复为“%1”。请稍后再试。</translation>
    </message>
    <message>
        <source>is no text in one of these encodings: UTF-8, GB18030, UTF-16. Save it as one of them.</source>
        <translation>不是这几种编码的文本：UTF-8、GB18030、UTF-16。请另存为其中一种。</translation>
    </message>
    <message>
        <source>no font here has a sign for %1, which stand in the figure “%2”. Install one, or write its texts without them.</source>
        <translation>本机没有哪种字体含这些字符：%1（见图表“%2”）。请安装一种，或改写相应的文字。</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>所在章节</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Nothing of it lies in the part that is shown.</source>
        <translation>显示的这一段里没有数据。</translation>
    </message>
    <message>
        <source>This figure has no values.</source>
        <translation>此图没有数值。</translation>
    </message>
    <message>
        <source>All of it is switched off. Click an entry of the legend to see it again.</source>
        <translation>全部系列已隐藏。点击图例可重新显示。</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>最低至最高</translation>
    </message>
    <message>
        <source>this much or more</source>
        <translation>不低于此数</translation>
    </message>
    <message>
        <source>this much or less</source>
        <translation>不高于此数</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Counted in %1: the values divided by %2 (%3).</source>
        <translation>折合成%1：数值除以 %2（%3）。</translation>
    </message>
    <message>
        <source>Counted in %1: the values divided by %2 (%3; source: %4).</source>
        <translation>折合成%1：数值除以 %2（%3；来源：%4）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are zero or less and can&apos;t be shown on a logarithmic axis.</source>
        <translation>
            <numerusform>有 %n 个数值为零或负数，对数轴上无法显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series switched off and left out: %1.</source>
        <translation>
            <numerusform>已关闭 %n 个系列，未列入表中：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) outside the zoomed stretch left out.</source>
        <translation>
            <numerusform>有 %n 个数值不在所放大的范围内，未列入表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in %1.</source>
        <translation>以%1为单位。</translation>
    </message>
    <message>
        <source>On a logarithmic scale.</source>
        <translation>采用对数刻度。</translation>
    </message>
    <message>
        <source>Values from %1 to %2.</source>
        <translation>数值范围：%1至%2。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>时间范围：%1至%2。</translation>
    </message>
    <message>
        <source>A lower bound: the true value may be higher.</source>
        <translation>这是下限，真实值可能更高。</translation>
    </message>
    <message>
        <source>An upper bound: the true value may be lower.</source>
        <translation>这是上限，真实值可能更低。</translation>
    </message>
    <message>
        <source>Lowest %1, best %2, highest %3</source>
        <translation>最低 %1，最佳估计 %2，最高 %3</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2</source>
        <translation>最低 %1，最高 %2</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>统计范围：%1</translation>
    </message>
    <message>
        <source>Break before %1: %2</source>
        <translation>%1前中断：%2</translation>
    </message>
    <message>
        <source>Left out, for they have no value above zero in %1: %2.</source>
        <translation>以下系列在%1没有大于零的值，未显示：%2。</translation>
    </message>
    <message>
        <source>Left out, for they have no two values to compare: %1.</source>
        <translation>以下系列没有两个可比的值，未显示：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out: zero or less, next to such a one, or beyond a break.</source>
        <translation>
            <numerusform>%n个值未显示：不大于零、与这样的值相邻，或在中断的另一侧。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 = 100</source>
        <translation>%1：%2 = 100</translation>
    </message>
    <message>
        <source>%1: growth</source>
        <translation>%1：增速</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>序列中断</translation>
    </message>
    <message>
        <source>As an index: %1 is 100.</source>
        <translation>以指数显示：%1为100。</translation>
    </message>
    <message>
        <source>As growth per year.</source>
        <translation>以年增速显示。</translation>
    </message>
    <message>
        <source>%1 (%2 = 100)</source>
        <translation>%1（%2 = 100）</translation>
    </message>
    <message>
        <source> Ranges take the extremes of both.</source>
        <translation>区间取两者的极值。</translation>
    </message>
    <message>
        <source>Index: each value × 100 ÷ the series&apos; value of %1.%2</source>
        <translation>指数：每个值×100÷该系列%1的值。%2</translation>
    </message>
    <message>
        <source>Growth per year since the value before, compounded over the years between.%1</source>
        <translation>自前一个值以来的年均增速，按其间的年数复合计算。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>假设：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1为%2，%3</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>both conditions hold; may be left out</source>
        <translation>两个条件都成立；可省略</translation>
    </message>
    <message>
        <source>one of the conditions holds, or both</source>
        <translation>至少一个条件成立</translation>
    </message>
    <message>
        <source>the next condition does not hold</source>
        <translation>其后的条件不成立</translation>
    </message>
    <message>
        <source>an issue, a range of issues, or how they begin</source>
        <translation>期号、期号范围或开头几位</translation>
    </message>
    <message>
        <source>a day, month or year, or a range of them</source>
        <translation>日、月、年，或其范围</translation>
    </message>
    <message>
        <source>all these numbers; after +, those of the next pool</source>
        <translation>包含所有这些号码；+ 之后为下一区的号码</translation>
    </message>
    <message>
        <source>the sum of the main numbers</source>
        <translation>主要号码之和</translation>
    </message>
    <message>
        <source>the largest main number less the smallest</source>
        <translation>最大与最小主要号码之差</translation>
    </message>
    <message>
        <source>how many main numbers are odd</source>
        <translation>主要号码中奇数的个数</translation>
    </message>
    <message>
        <source>how many main numbers are even</source>
        <translation>主要号码中偶数的个数</translation>
    </message>
    <message>
        <source>neighbours among the main numbers, such as 8 and 9</source>
        <translation>主要号码中的相邻号码，如 8 与 9</translation>
    </message>
    <message>
        <source>main numbers that the draw before had, too</source>
        <translation>与上一期相同的主要号码</translation>
    </message>
    <message>
        <source>the highest prize that a line won, in yuan</source>
        <translation>单注中得的最高奖金（元）</translation>
    </message>
    <message>
        <source>the first prize was won, or not (rolled)</source>
        <translation>头奖中出或轮空</translation>
    </message>
    <message>
        <source>by one line or more</source>
        <translation>有人中得</translation>
    </message>
    <message>
        <source>nobody won it</source>
        <translation>无人中得</translation>
    </message>
    <message>
        <source>the audit found an error or a warning</source>
        <translation>核查发现差错或可疑之处</translation>
    </message>
    <message>
        <source>a condition (sum 60..90, contains 08 09 …)</source>
        <translation>一个条件（和值 60..90、含 08 09 等）</translation>
    </message>
    <message>
        <source>an issue, a range or a beginning (24027, 24020-24027 or 240*)</source>
        <translation>期号、范围或开头几位（24027、24020-24027 或 240*）</translation>
    </message>
    <message>
        <source>a day, a month, a year or a range (2024-03-11, 2024-01..2024-03)</source>
        <translation>日、月、年或范围（2024-03-11、2024-01..2024-03）</translation>
    </message>
    <message>
        <source>numbers (08 09)</source>
        <translation>号码（08 09）</translation>
    </message>
    <message>
        <source>a number or a range (3, 60..90 or &gt;=60)</source>
        <translation>数或范围（3、60..90 或 &gt;=60）</translation>
    </message>
    <message>
        <source>an amount of yuan or a range (&gt;=5000000)</source>
        <translation>金额（元）或范围（&gt;=500万）</translation>
    </message>
    <message>
        <source>“won”, “not won” or “rolled”</source>
        <translation>“中出”“非 中出”或“轮空”</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>“and”, “or” or another condition</source>
        <translation>“且”“或”，或另一个条件</translation>
    </message>
    <message>
        <source>fewer parentheses within each other</source>
        <translation>较少层数的括号</translation>
    </message>
    <message>
        <source>The filter goes on with: %1.</source>
        <extracomment>%1 what would do</extracomment>
        <translation>后面应为：%1。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read here; wanted is: %2.</source>
        <extracomment>%1 a part of the filter, %2 what would do in its place</extracomment>
        <translation>“%1”在此处无法读取；应为：%2。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1% of %2, rounded down to whole yuan</source>
        <extracomment>a percentage of an amount: 80% of 6,990,402 yuan</extracomment>
        <translation>%2 的 %1%（舍去角分）</translation>
    </message>
    <message>
        <source>Row “%1” prints %2, which is not its count times its prize.</source>
        <translation>“%1”一行印的是 %2，不等于注数乘以单注奖金。</translation>
    </message>
    <message>
        <source>Row “%1” prints %2, but %3 × %4 is %5.</source>
        <translation>“%1”一行印的是 %2，而 %3 × %4 = %5。</translation>
    </message>
    <message>
        <source>The table prints a total of %1 over rows that add up to %2.</source>
        <translation>合计印的是 %1，各行相加为 %2。</translation>
    </message>
    <message>
        <source>The table prints a total of %1 over rows that add up to %2; it is short by %3.</source>
        <translation>合计印的是 %1，各行相加为 %2，少了 %3。</translation>
    </message>
    <message>
        <source>The table prints a total of %1 over rows that add up to %2; it is too high by %3.</source>
        <translation>合计印的是 %1，各行相加为 %2，多了 %3。</translation>
    </message>
    <message>
        <source>The table prints a total of %1 winning bets over rows that add up to %2.</source>
        <translation>合计印的是 %1 注，各行相加为 %2 注。</translation>
    </message>
    <message>
        <source>Under the unit prizes stands a total of %1. It is no sum of the rows: the prizes add up to %2, counts times prizes to %3.</source>
        <translation>单注奖金一栏的合计印的是 %1，与各行都对不上：单注奖金相加为 %2，注数乘以奖金相加为 %3。</translation>
    </message>
    <message>
        <source>Under the unit prizes stands a total of %1, but the prizes add up to %2.</source>
        <translation>单注奖金一栏的合计印的是 %1，而各行相加为 %2。</translation>
    </message>
    <message>
        <source>The %1 printed rows are the game&apos;s %2 tiers with the add-on prizes as rows of their own.</source>
        <translation>所印的 %1 行就是该玩法的 %2 个奖级，追加奖金各占一行。</translation>
    </message>
    <message>
        <source>Row “%1” is the add-on prize of “%2”, not a tier of its own.</source>
        <translation>“%1”一行是“%2”的追加奖金，并非单独的奖级。</translation>
    </message>
    <message>
        <source>Row “%1” is the add-on prize of “%2”, not a tier of its own: %3 is %4.</source>
        <translation>“%1”一行是“%2”的追加奖金，并非单独的奖级：%3 即 %4。</translation>
    </message>
    <message>
        <source>Row “%1” is the add-on prize of “%2” and prints %3; the rule gives %4.</source>
        <translation>“%1”一行是“%2”的追加奖金，印的是 %3，按规则应为 %4。</translation>
    </message>
    <message>
        <source>Row “%1” is the add-on prize of “%2” and prints %3; the rule gives %4 (%5).</source>
        <translation>“%1”一行是“%2”的追加奖金，印的是 %3，按规则应为 %4，即 %5。</translation>
    </message>
    <message>
        <source>Row “%1” prints a prize of %2; the rule known to the program for “%3” gives %4. The print goes before the rule.</source>
        <translation>“%1”一行的单注奖金印的是 %2，本程序所知的“%3”规则为 %4。以所印为准。</translation>
    </message>
    <message>
        <source>The draw is dated %1, a %2; this game&apos;s draw days are: %3.</source>
        <extracomment>a date, its day of the week, and the days on which the game is drawn</extracomment>
        <translation>开奖日期印的是%1（%2），而该玩法的开奖日是%3。</translation>
    </message>
    <message>
        <source>The table was checked against rules (in force from %1) for which no public source was found: take what rests on them with care.</source>
        <translation>核对所用的规则（自%1起）未找到公开出处，据此得出的结论仅供参考。</translation>
    </message>
    <message>
        <source>Row “%1”, column “%2”: “%3” is neither a number nor a sign for none.</source>
        <extracomment>%1 a row&apos;s label, %2 a column&apos;s heading, %3 what the cell says</extracomment>
        <translation>“%1”一行“%2”一栏印的是“%3”，既不是数字，也不表示空缺。</translation>
    </message>
    <message>
        <source>The number %1 in “%2” is outside its pool (%3).</source>
        <translation>“%2”中的号码 %1 超出号码范围（%3）。</translation>
    </message>
    <message>
        <source>The number %1 occurs more than once in “%2”.</source>
        <translation>号码 %1 在“%2”中重复出现。</translation>
    </message>
    <message>
        <source>“%1” holds %2 numbers where the game draws %3.</source>
        <translation>“%1”有 %2 个号码，而该玩法应开出 %3 个。</translation>
    </message>
    <message>
        <source>The drawn order “%1” does not hold the same numbers as the published result “%2”.</source>
        <translation>出球顺序“%1”与公布号码“%2”不是同一组号码。</translation>
    </message>
    <message>
        <source>Row “%1” (%2) is no tier of the rules of that day.</source>
        <translation>当日规则中没有“%1”（%2）这一奖级。</translation>
    </message>
    <message>
        <source>%1 tier rows are printed where the rules of that day make %2.</source>
        <translation>印了 %1 行奖级，按当日规则应为 %2 行。</translation>
    </message>
    <message>
        <source>The program knows no rules of this game for %1, so prizes were not checked.</source>
        <translation>本程序没有该玩法%1的规则，奖金未作核对。</translation>
    </message>
    <message>
        <source>In table %1: %2</source>
        <extracomment>which of a draw&apos;s prize tables, from 1, and what was found in it</extracomment>
        <translation>表 %1：%2</translation>
    </message>
    <message>
        <source>The table was checked against rules that are known to have held until %1; whether they still did on %2 is not known.</source>
        <translation>此表按已知至少施行到%1的规则核对；%2是否仍施行，尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) missing: %1. They would stand between %2 and %3.</source>
        <extracomment>%1 one issue or a range of issues, %2 and %3 issues</extracomment>
        <translation>
            <numerusform>缺%n期：%1，应在%2与%3之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>The issue %1 stands twice, dated %2 and %3.</source>
        <translation>期号%1出现两次，日期分别为%2和%3。</translation>
    </message>
    <message>
        <source>%1 is dated %2, which is no later than the issue before it: %3, dated %4.</source>
        <extracomment>%1 and %3 issues, %2 and %4 dates</extracomment>
        <translation>%1期的日期是%2，不晚于前一期%3的%4。</translation>
    </message>
    <message>
        <source>%1 is an issue of another year than its date, %2.</source>
        <translation>期号%1的年份与开奖日期%2不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n draw day(s) between %1 (%2) and this draw (%3) have no draw: a break, or draws that are missing.</source>
        <extracomment>%1 an issue, %2 and %3 dates</extracomment>
        <translation>
            <numerusform>从%1（%2）到本期（%3）之间有%n个开奖日没有开奖：可能是休市，也可能缺期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1 (%2) there were %3 draw days, but the issues count %4 draws: check the dates.</source>
        <extracomment>%1 an issue, %2 its date, %3 draw days, %4 issues</extracomment>
        <translation>自%1（%2）以来只有%3个开奖日，期号却相差%4期：请核对日期。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Adds</source>
        <translation>有补充</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>日期不同</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>号码不同</translation>
    </message>
    <message>
        <source>another drawn order</source>
        <translation>出球顺序不同</translation>
    </message>
    <message>
        <source>other prizes</source>
        <translation>奖金不同</translation>
    </message>
    <message>
        <source>the drawn order</source>
        <translation>出球顺序</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>In drawn order</source>
        <translation>出球顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) kept</source>
        <translation>
            <numerusform>已保存%n期</numerusform>
        </translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation>正在查询 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) missing here, on %1 page(s) so far</source>
        <translation>
            <numerusform>已查 %1 页，这里缺少 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trying again in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Counted, metered or reported by the one who ran it.</source>
        <translation>由运营者计量、统计或报告。</translation>
    </message>
    <message>
        <source>Worked out by the source from other figures.</source>
        <translation>由来源根据其他数据估算。</translation>
    </message>
    <message>
        <source>Said about a time that was still to come.</source>
        <translation>针对来源发表时尚未到来的时间。</translation>
    </message>
    <message>
        <source>Computed by this program from the facts it names.</source>
        <translation>由本程序根据所列事实算出。</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>observation</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>开奖</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>奖级</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>PUE within the energy per request, divided out</source>
        <translation>每次请求的用电中已含、算时除去的PUE</translation>
    </message>
    <message>
        <source>Share of the samples</source>
        <translation>样本占比</translation>
    </message>
    <message>
        <source>Span, all middle (all lowest–all highest)</source>
        <translation>跨度：全取中间值（全取最低–全取最高）</translation>
    </message>
    <message>
        <source>Samples, P50 (P5–P95)</source>
        <translation>样本：P50（P5–P95）</translation>
    </message>
    <message>
        <source>Share of the samples in each step</source>
        <translation>每一档中的样本占比</translation>
    </message>
    <message>
        <source>%1 samples, the same on every machine. The span is no confidence interval: it is as wide as if all inputs erred together.</source>
        <translation>%1个样本，在任何机器上都一样。跨度不是置信区间：它宽得如同所有输入同时出错。</translation>
    </message>
    <message>
        <source>The more of it, the more comes out</source>
        <translation>它越大，结果越大</translation>
    </message>
    <message>
        <source>The more of it, the less comes out</source>
        <translation>它越大，结果越小</translation>
    </message>
    <message>
        <source>All inputs at their middle</source>
        <translation>所有输入取中间值</translation>
    </message>
    <message>
        <source>Each input alone from its low to its high end, all others at their middle; the widest first.</source>
        <translation>每次只让一个输入从低端变到高端，其余取中间值；影响最大的排在最前。</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>每年增长</translation>
    </message>
    <message>
        <source>The band is the scenario’s span. What others published has a scope of its own: see its source.</source>
        <translation>色带是情景的跨度。别人发布的数字各有口径，见其来源。</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1：%2与%3</translation>
    </message>
    <message>
        <source>Samples: P50 (P5–P95)</source>
        <translation>样本：P50（P5–P95）</translation>
    </message>
    <message>
        <source>Span: all middle (all lowest–all highest)</source>
        <translation>跨度：全取中间值（全取最低–全取最高）</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每天请求数</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每次请求用电</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Grid emission factor</source>
        <translation>电网排放因子</translation>
    </message>
    <message>
        <source>Water on site (WUE)</source>
        <translation>现场用水（WUE）</translation>
    </message>
    <message>
        <source>Water off site</source>
        <translation>场外用水</translation>
    </message>
    <message>
        <source>Algorithms and models</source>
        <translation>算法与模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Training and computing methods</source>
        <translation>训练与计算方法</translation>
    </message>
    <message>
        <source>Data-centre efficiency</source>
        <translation>数据中心能效</translation>
    </message>
    <message>
        <source>How many requests are answered in a day.</source>
        <translation>一天回答多少次请求。</translation>
    </message>
    <message>
        <source>What answering one request takes, before anything is saved.</source>
        <translation>回答一次请求所用的电，未计任何节省。</translation>
    </message>
    <message>
        <source>The energy of the whole facility divided by that of its machines; 1 at least.</source>
        <translation>整个数据中心的用电除以其中机器的用电；至少为1。</translation>
    </message>
    <message>
        <source>The CO₂ let out for each kWh that the facility takes.</source>
        <translation>数据中心每用一千瓦时所排放的二氧化碳。</translation>
    </message>
    <message>
        <source>The water used at the site for each kWh of the machines.</source>
        <translation>机器每用一千瓦时，现场所用的水。</translation>
    </message>
    <message>
        <source>The water used where the electricity is made, for each kWh of the facility.</source>
        <translation>数据中心每用一千瓦时，发电所用的水。</translation>
    </message>
    <message>
        <source>Saved by leaner algorithms and models.</source>
        <translation>更精简的算法和模型所节省的。</translation>
    </message>
    <message>
        <source>Saved by more efficient hardware.</source>
        <translation>更高效的硬件所节省的。</translation>
    </message>
    <message>
        <source>Saved by other ways of training and computing.</source>
        <translation>换用别的训练和计算方法所节省的。</translation>
    </message>
    <message>
        <source>Saved by running the data centre better.</source>
        <translation>更好地运行数据中心所节省的。</translation>
    </message>
    <message>
        <source>Electricity of the machines a day</source>
        <translation>机器每天用电</translation>
    </message>
    <message>
        <source>Electricity a day</source>
        <translation>每天用电</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>每年用电</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>现场用水</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>二氧化碳</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>三角分布</translation>
    </message>
    <message>
        <source>log-uniform</source>
        <translation>对数均匀分布</translation>
    </message>
    <message>
        <source>The machines alone</source>
        <translation>仅机器</translation>
    </message>
    <message>
        <source>The whole facility: it includes PUE</source>
        <translation>整个数据中心：已含PUE</translation>
    </message>
    <message>
        <source>Unknown: taken to include PUE</source>
        <translation>不明：按已含PUE算</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已改动）</translation>
    </message>
</context>
<context>
    <name>ScenarioRun</name>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Results: span from low to high, and P5 to P95 of the samples</source>
        <translation>结果：从低到高的跨度，以及抽样的P5到P95</translation>
    </message>
    <message>
        <source>That is as much as</source>
        <translation>相当于</translation>
    </message>
    <message>
        <source>What would have to hold for the target</source>
        <translation>要达到目标，需要</translation>
    </message>
    <message>
        <source>Electricity a year with one input at its low and at its high end</source>
        <translation>只让一项输入取低端或高端时的年用电量</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Published for these years</source>
        <translation>这些年份的已发表预测</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>差错</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 and place %2</source>
        <translation>%1与第%2位</translation>
    </message>
    <message>
        <source>Times drawn</source>
        <translation>开出次数</translation>
    </message>
    <message>
        <source>Drawn next, of the times that a number had stayed away so long</source>
        <translation>遗漏若干期后随即开出的比例</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>号码对</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Prize of one line</source>
        <translation>单注奖金</translation>
    </message>
    <message>
        <source>Winning lines</source>
        <translation>中奖注数</translation>
    </message>
    <message>
        <source>Prizes paid</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Draws that it had stayed away</source>
        <translation>此前遗漏的期数</translation>
    </message>
    <message>
        <source>How often a pair came together</source>
        <translation>号码对同时开出的次数</translation>
    </message>
    <message>
        <source>Sum of the numbers</source>
        <translation>和值</translation>
    </message>
    <message>
        <source>How many of the numbers were odd</source>
        <translation>奇数的个数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>How often each number came</source>
        <translation>各号码开出的次数</translation>
    </message>
    <message>
        <source>Whether numbers that stayed away come sooner</source>
        <translation>久未开出的号码是否更容易开出</translation>
    </message>
    <message>
        <source>How often two numbers came together</source>
        <translation>两个号码同时开出的次数</translation>
    </message>
    <message>
        <source>Sums of the numbers</source>
        <translation>和值的分布</translation>
    </message>
    <message>
        <source>Odd and even numbers</source>
        <translation>奇数与偶数</translation>
    </message>
    <message>
        <source>The highest tier’s prize of one line</source>
        <translation>最高奖级的单注奖金</translation>
    </message>
    <message>
        <source>Winning lines of each tier</source>
        <translation>各奖级的中奖注数</translation>
    </message>
    <message>
        <source>Printed totals of winning lines</source>
        <translation>公告所列的中奖注数合计</translation>
    </message>
    <message>
        <source>Printed totals of prizes paid</source>
        <translation>公告所列的奖金合计</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>和值</translation>
    </message>
    <message>
        <source>Odd and even</source>
        <translation>奇偶</translation>
    </message>
    <message>
        <source>Top prize</source>
        <translation>最高奖</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖注数</translation>
    </message>
    <message>
        <source>Total winners</source>
        <translation>注数合计</translation>
    </message>
    <message>
        <source>Total prizes</source>
        <translation>奖金合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a game, %2 what the figure shows</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a game, %2 a pool or a place, %3 what the figure shows</extracomment>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>Away for %1 draws</source>
        <translation>遗漏%1期</translation>
    </message>
    <message>
        <source>Pairs that came %1 times</source>
        <translation>同时开出%1次的号码对</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>和值%1</translation>
    </message>
    <message>
        <source>%1 odd</source>
        <translation>%1个奇数</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>号码%1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实际次数</translation>
    </message>
    <message>
        <source>%1, draw %2</source>
        <extracomment>%1 a game, %2 an issue</extracomment>
        <translation>%1第%2期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Bulletins of %1, %2 to %3</source>
        <extracomment>%1 a game, %2 and %3 the first and the last day</extracomment>
        <translation>%1开奖公告，%2至%3</translation>
    </message>
    <message>
        <source>As bulletins print it, draw by draw.</source>
        <translation>逐期采用公告所列的数字。</translation>
    </message>
    <message>
        <source>Within chance: by chance alone, %1 of 100 such series of draws are as uneven as this one or more so.</source>
        <translation>在随机范围之内：单凭随机，100组这样的开奖结果中就有%1组与此同样或更不均匀。</translation>
    </message>
    <message>
        <source>A little unusual: by chance alone, %1 of 100 such series are as uneven or more so. Of twenty tests like this, one is expected to look so.</source>
        <translation>略为少见：单凭随机，100组中有%1组与此同样或更不均匀。每做二十次这样的检验，预计就有一次如此。</translation>
    </message>
    <message>
        <source>Unusual: chance alone seldom makes a series as uneven as this. Look first whether draws are missing, wrong or there twice.</source>
        <translation>少见：单凭随机很少如此不均匀。请先查看开奖数据是否缺失、有误或重复。</translation>
    </message>
    <message>
        <source>There is nothing to test here.</source>
        <translation>这里没有可检验的内容。</translation>
    </message>
    <message>
        <source>Too few draws for a test: %1 of the %2 that it takes. Until then any unevenness may be chance.</source>
        <translation>期数太少，无法检验：现有%1期，需要%2期。在此之前，任何不均匀都可能出于偶然。</translation>
    </message>
    <message>
        <source>Of %1 points, %2 lie outside the band; chance puts %3 there on the average.</source>
        <translation>%1个点中有%2个在范围之外；随机情况下平均有%3个。</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>小于%1</translation>
    </message>
    <message>
        <source>Chi-square test: %1 with %2 degrees of freedom, p = %3; %4 draws.</source>
        <translation>卡方检验：统计量%1，自由度%2，p = %3；共%4期。</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) left out, whose numbers are missing or can&apos;t be.</source>
        <translation>
            <numerusform>有%n期未计入，其号码缺失或不可能出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Past draws do not tell the next: each draw is made anew, and every number has the same chance as before.</source>
        <translation>过去的结果不能预示下一期：每期都是重新摇奖，每个号码的机会与以前相同。</translation>
    </message>
    <message>
        <source>Most often together: %1. Most seldom: %2. Chance expects each pair %3 times; among so many pairs some always come much more often than that, and some less.</source>
        <translation>同时开出最多的：%1。最少的：%2。随机情况下每对期望开出%3次；号码对如此之多，总有一些明显多于此数，也有一些少于此数。</translation>
    </message>
    <message>
        <source>What chance expects (95&#xa0;% band)</source>
        <translation>随机期望（95%范围）</translation>
    </message>
    <message>
        <source>How many pairs</source>
        <translation>号码对的数目</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) of %1, %2 to %3</source>
        <extracomment>%1 a game, %2 and %3 the first and the last issue</extracomment>
        <translation>
            <numerusform>%1共%n期，第%2期至第%3期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>“%1” can&apos;t be read here. Write numbers with spaces, and + between the pools.</source>
        <translation>“%1”在此处无法识读。号码之间用空格，各区之间用+。</translation>
    </message>
    <message>
        <source>%1 is no number of “%2” (%3).</source>
        <translation>%1不是“%2”的号码（%3）。</translation>
    </message>
    <message>
        <source>%1 stands twice in “%2”.</source>
        <translation>%1在“%2”中出现了两次。</translation>
    </message>
    <message>
        <source>“%2” has %4 of the %5 numbers that it needs.</source>
        <translation>“%2”需要%5个号码，只有%4个。</translation>
    </message>
    <message>
        <source>“%2” has %4 places where the game has %5. Write the digits of one place without a space: 12 3 45.</source>
        <translation>“%2”有%4位，而该玩法有%5位。同一位的几个数字连写：12 3 45。</translation>
    </message>
    <message>
        <source>“%2” has %4 bankers; a bet can have %5 at most.</source>
        <translation>“%2”有%4个胆码，一注最多只能有%5个。</translation>
    </message>
    <message>
        <source>There are no bankers in this kind of bet.</source>
        <translation>这种投注方式没有胆码。</translation>
    </message>
    <message>
        <source>The numbers of “%2” are missing. Write them after a +.</source>
        <translation>缺少“%2”的号码，请写在+之后。</translation>
    </message>
    <message>
        <source>The game has %5 pools, and here begins another. Take out one +.</source>
        <translation>该玩法只有%5个号码区，这里又开始了一区。请去掉一个+。</translation>
    </message>
    <message>
        <source>These digits are no bet of this kind. It takes one with its repetitions, or at least %5 different digits.</source>
        <translation>这些数字不符合该投注方式：可写出带重复数字的一注，或写至少%5个不同的数字。</translation>
    </message>
    <message>
        <source>It is not clear which bet these %4 numbers are. Write it in front, such as “%1”.</source>
        <translation>看不出这%4个号码是哪种投注方式，请写在前面，如“%1”。</translation>
    </message>
    <message>
        <source>This game has no add-on bet.</source>
        <translation>该玩法没有追加投注。</translation>
    </message>
    <message>
        <source>The multiple must be a number from 1 to 9999 at the end: x2.</source>
        <translation>倍数须是写在行尾的1到9999之间的数：x2。</translation>
    </message>
    <message>
        <source>These are more bets than can be counted.</source>
        <translation>注数太多，无法计数。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>floating, at most %1</source>
        <translation>浮动，最高%1</translation>
    </message>
    <message>
        <source>floating, not known</source>
        <translation>浮动，未知</translation>
    </message>
    <message>
        <source>%1 (printed)</source>
        <translation>%1（公告）</translation>
    </message>
    <message>
        <source>%1 (by the rules)</source>
        <translation>%1（规则）</translation>
    </message>
    <message>
        <source>A bet of %1 wins %2 on the average over very many draws.</source>
        <translation>长期平均，每注%1可得奖金%2。</translation>
    </message>
    <message>
        <source>That is without %1, whose prize is not known; with the most it can be, it is %2.</source>
        <extracomment>%1 tiers, %2 an amount</extracomment>
        <translation>其中不含奖金未知的%1；如按其最高奖金计，为%2。</translation>
    </message>
    <message>
        <source>That is without %1, whose prize is not known.</source>
        <translation>其中不含奖金未知的%1。</translation>
    </message>
</context>
<context>
    <name>TicketCommand</name>
    <message>
        <source>line %1, column %2</source>
        <translation>第%1行第%2列</translation>
    </message>
    <message numerus="yes">
        <source>%n bet(s)</source>
        <translation>
            <numerusform>%n注</numerusform>
        </translation>
    </message>
    <message>
        <source>won nothing</source>
        <translation>未中奖</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>中奖%1</translation>
    </message>
    <message>
        <source>won %1 and prizes that are not known</source>
        <translation>中奖%1，另有奖金未知</translation>
    </message>
    <message>
        <source>these rules are not confirmed: %1</source>
        <translation>这些规则未经证实：%1</translation>
    </message>
    <message>
        <source>%1 %2: the program knows no rules of this game for that day, so nothing was checked.</source>
        <translation>%1 %2：程序没有该玩法当日的规则，因此没有核对。</translation>
    </message>
    <message>
        <source>the program knows no rules of this game for that day.</source>
        <translation>程序没有该玩法当日的规则。</translation>
    </message>
    <message>
        <source>the game has more outcomes than can be counted exactly.</source>
        <translation>该玩法的可能结果太多，无法精确计数。</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>%1: draws %2 to %3</source>
        <extracomment>%1 a game, %2 and %3 the first and the last issue</extracomment>
        <translation>%1：第%2期至第%3期</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区间比</translation>
    </message>
    <message>
        <source>Odd : even</source>
        <translation>奇偶比</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和值</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重号</translation>
    </message>
    <message>
        <source>Consecutive</source>
        <translation>连号</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1第%2位</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>出现次数</translation>
    </message>
    <message>
        <source>Mean gap</source>
        <translation>平均遗漏</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>最大遗漏</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>区间%1</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>奇数</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>偶数</translation>
    </message>
    <message>
        <source>%1: how many numbers lie in each zone (%2)</source>
        <translation>%1：各区间的号码个数（%2）</translation>
    </message>
    <message>
        <source>%1: how many numbers are odd, and how many even</source>
        <translation>%1：奇数和偶数的个数</translation>
    </message>
    <message>
        <source>%1: all numbers added up</source>
        <translation>%1：所有号码相加</translation>
    </message>
    <message>
        <source>%1: the largest number less the smallest</source>
        <translation>%1：最大号码减最小号码</translation>
    </message>
    <message>
        <source>%1: how many numbers the draw before had, too</source>
        <translation>%1：与上一期相同的号码个数</translation>
    </message>
    <message>
        <source>%1: how many pairs of numbers are neighbours, such as 8 and 9</source>
        <translation>%1：相邻号码（如8和9）的对数</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>in two sources</source>
        <translation>两处来源一致</translation>
    </message>
    <message>
        <source>seen at the source</source>
        <translation>见于来源</translation>
    </message>
    <message>
        <source>as relayed</source>
        <translation>据转述</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Two independent sources say the same.</source>
        <translation>两处相互独立的来源说法一致。</translation>
    </message>
    <message>
        <source>Read in the source itself.</source>
        <translation>在来源原文中读到。</translation>
    </message>
    <message>
        <source>Read in another&apos;s account of the source.</source>
        <translation>在他处对来源的转述中读到。</translation>
    </message>
    <message>
        <source>The source was not found, or does not say where the number is from.</source>
        <translation>没有找到来源，或来源未说明数字的出处。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::Actions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>关于 Broadsheet(&amp;A)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the shown figure as a picture or as data (%1)</source>
        <translation>将当前图表导出为图片或数据（%1）</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>导出全部图表(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy pi&amp;cture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Add da&amp;ta…</source>
        <translation>添加数据(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import draws…</source>
        <translation>导入开奖(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Update draws…</source>
        <translation>更新开奖(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::BackwardsView</name>
    <message>
        <source>It must be above 0 and at most a billion TWh.</source>
        <translation>须大于0，至多十亿太瓦时。</translation>
    </message>
    <message>
        <source>%1: no number would do, since another input is 0.</source>
        <translation>%1：没有哪个数能做到，因为另一个输入是0。</translation>
    </message>
    <message>
        <source>%1: %2 in place of %3, which is %4 times as much.</source>
        <translation>%1：%2，而不是%3，是它的%4倍。</translation>
    </message>
    <message>
        <source>%1: %2 in place of %3.</source>
        <translation>%1：%2，而不是%3。</translation>
    </message>
    <message>
        <source>What would have to hold, everything else at its middle, for this much electricity a year?</source>
        <translation>若一年要用这么多电，其余取中间值，须有什么成立？</translation>
    </message>
    <message>
        <source>Electricity a year in TWh</source>
        <translation>每年用电（太瓦时）</translation>
    </message>
    <message>
        <source>85 and 134 TWh are what the article prints for 2027. The source, de Vries in Joule 2023, says 85.4 to 134.0 TWh, if 1.5 million servers are shipped in that year and all run at full load.</source>
        <translation>85和134太瓦时是文章所印的2027年的数字。其来源（de Vries，Joule，2023年）说的是85.4至134.0太瓦时，前提是当年出货150万台服务器并全部满载运行。</translation>
    </message>
    <message>
        <source>Set the requests</source>
        <translation>设定请求数</translation>
    </message>
    <message>
        <source>Set the energy</source>
        <translation>设定用电</translation>
    </message>
    <message>
        <source>Both answers stand alone: either the one or the other, not both.</source>
        <translation>两个答案各自成立：取其一即可，不必同时。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::BallButton</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>%1 a number of a pool</extracomment>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, banker</source>
        <extracomment>%1 a number of a pool</extracomment>
        <translation>%1，胆码</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::CheckModel</name>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>文中所印</translation>
    </message>
    <message>
        <source>Source says</source>
        <translation>来源所载</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>%1 (implied)</source>
        <comment>a value</comment>
        <translation>%1（推得）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, source</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::CheckPage</name>
    <message>
        <source>Search the checks</source>
        <translation>搜索核对项</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Printed figures and their sources</source>
        <translation>文中数字与来源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s)</source>
        <translation>
            <numerusform>共%n项，显示%1项</numerusform>
        </translation>
    </message>
    <message>
        <source>No check could be read. The message above the page says which data file is at fault.</source>
        <translation>没有读到核对项。页面上方的提示说明是哪个数据文件有误。</translation>
    </message>
    <message>
        <source>No check matches. Use fewer words, or clear the filters.</source>
        <translation>没有符合的核对项。请减少搜索词，或清除筛选。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ColumnsDialog</name>
    <message>
        <source>Columns and sorting</source>
        <translation>列与排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>First sort by</source>
        <translation>首先按</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>其次按</translation>
    </message>
    <message>
        <source>Last by</source>
        <translation>最后按</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>列（自左至右）</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ComparisonView</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2倍）</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>并列：</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>用来比较的情景</translation>
    </message>
    <message>
        <source>Differences of the two scenarios</source>
        <translation>两个情景的差别</translation>
    </message>
    <message>
        <source>Choose a second scenario above, and both stand side by side.</source>
        <translation>在上面选第二个情景，两者就会并列。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DrawList</name>
    <message>
        <source>Draws</source>
        <translation>开奖期</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Then by this, ascending (Shift+click)</source>
        <translation>再按此列升序（Shift+单击）</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>再按此列降序</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1（升序）</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of printed pages</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Columns and &amp;sorting…</source>
        <translation>列与排序(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DrawPanel</name>
    <message>
        <source>No draw is chosen. Choose one in the table to see its numbers, prizes and findings.</source>
        <translation>尚未选定开奖期。请在左侧表格中选择一期，查看号码、奖金与核对结果。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>开奖号码</translation>
    </message>
    <message>
        <source>%1, issue %2</source>
        <extracomment>the name of a game and the issue of a draw</extracomment>
        <translation>%1第%2期</translation>
    </message>
    <message>
        <source>Drawn on %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>%1开奖</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>核对结果 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>转到核对结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what the numbers are (&quot;Published&quot;), and the numbers</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In this game the order in which the digits are drawn is the result.</source>
        <translation>本玩法按位开奖，开奖号码的顺序就是出球顺序。</translation>
    </message>
    <message>
        <source>The order in which the numbers were drawn is not printed.</source>
        <translation>未刊出球顺序。</translation>
    </message>
    <message>
        <source>In drawn order</source>
        <translation>出球顺序</translation>
    </message>
    <message>
        <source>No prize table is printed with this draw.</source>
        <translation>本期未刊奖金表。</translation>
    </message>
    <message>
        <source>Prizes as printed</source>
        <translation>奖金表（照原样）</translation>
    </message>
    <message>
        <source>Prizes as printed, table %1 of %2</source>
        <translation>奖金表（照原样），共 %2 张之 %1</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::DrawTableModel</name>
    <message>
        <source>no findings</source>
        <translation>核对无误</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), the gravest: %1</source>
        <extracomment>%1 is the gravest kind among them: &quot;Error&quot;, &quot;Warning&quot; or &quot;Note&quot;</extracomment>
        <translation>
            <numerusform>核对结果 %Ln 条，最重为“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>开奖日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>The day of the draw</source>
        <translation>开奖日期</translation>
    </message>
    <message>
        <source>The numbers as published</source>
        <translation>公布的号码</translation>
    </message>
    <message>
        <source>What the audit found, of any severity</source>
        <translation>核查发现的各类问题数</translation>
    </message>
    <message>
        <source>The sum of the main numbers</source>
        <translation>主要号码之和</translation>
    </message>
    <message>
        <source>The largest main number less the smallest</source>
        <translation>最大与最小主要号码之差</translation>
    </message>
    <message>
        <source>How many main numbers are odd</source>
        <translation>主要号码中奇数的个数</translation>
    </message>
    <message>
        <source>How many main numbers are even</source>
        <translation>主要号码中偶数的个数</translation>
    </message>
    <message>
        <source>How many pairs of main numbers are neighbours, such as 8 and 9</source>
        <translation>主要号码中相邻号码的对数，如 8 与 9</translation>
    </message>
    <message>
        <source>How many main numbers the draw before had, too</source>
        <translation>与上一期相同的主要号码个数</translation>
    </message>
    <message>
        <source>The highest prize that a line won, in yuan</source>
        <translation>单注中得的最高奖金（元）</translation>
    </message>
    <message>
        <source>How many lines won the first prize</source>
        <translation>头奖中奖注数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和值</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>奇数</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>偶数</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>连号</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重号</translation>
    </message>
    <message>
        <source>Highest prize</source>
        <translation>最高奖金</translation>
    </message>
    <message>
        <source>First prizes</source>
        <translation>头奖注数</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>导出全部图表</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for figures</source>
        <translation>存放图表的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there already. Press Export again to replace them, or change the folder.</source>
        <translation>
            <numerusform>其中 %n 个文件已存在。再按一次“导出”即可替换，或更换文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>请选择一种格式。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写出 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be written: %1</source>
        <translation>
            <numerusform>有 %n 个未能写出：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请填写文件名。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Export again to replace it, or change the name.</source>
        <translation>“%1”已存在。再按一次“导出”即可替换，或更改文件名。</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>PNG – picture of pixels</source>
        <translation>PNG：像素图片</translation>
    </message>
    <message>
        <source>SVG – drawing, for the web and for editing</source>
        <translation>SVG：矢量图，用于网页和再编辑</translation>
    </message>
    <message>
        <source>PDF – page, with the data attached</source>
        <translation>PDF：页面，附带数据</translation>
    </message>
    <message>
        <source>CSV – data, for spreadsheets</source>
        <translation>CSV：数据，用于电子表格</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Folder for figures</source>
        <translation>存放图表的文件夹</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>%1 at %2 dpi</source>
        <translation>%1，%2 dpi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every series is switched off, so there is nothing to export. Switch one on in the legend.</source>
        <translation>全部系列都已隐藏，没有可导出的内容。请在图例中打开一个系列。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ExportForm</name>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸单位</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>与窗口一致</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Texts as outlines (SVG)</source>
        <translation>文字转为轮廓（SVG）</translation>
    </message>
    <message>
        <source>Looks the same where the font is missing, but its texts can&apos;t be searched or edited.</source>
        <translation>在没有该字体的地方显示也一样，但文字无法搜索或编辑。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FactPanel</name>
    <message>
        <source>The chosen fact</source>
        <translation>所选事实</translation>
    </message>
    <message>
        <source>Details of the fact</source>
        <translation>事实详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No fact is chosen</source>
        <translation>尚未选择事实</translation>
    </message>
    <message>
        <source>Choose a row or a mark to see the whole fact: its source, and how it was computed.</source>
        <translation>选择一行或图中一个标记，即可查看完整事实：来源，以及如何算出。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FactsModel</name>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>所在章节</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FactsPage</name>
    <message>
        <source>Search all facts</source>
        <translation>搜索全部事实</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>全部主题</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s)</source>
        <translation>
            <numerusform>%1 / %n 条事实</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact could be read. The message above the page says which data file is at fault.</source>
        <translation>未能读取任何事实。页面上方的提示指出了有问题的数据文件。</translation>
    </message>
    <message>
        <source>No fact matches. Use fewer words, or clear the filters.</source>
        <translation>没有符合的事实。请减少搜索词，或清除筛选。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FigureOutlet</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The data is on the clipboard.</source>
        <translation>数据已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FigurePage</name>
    <message>
        <source>Figures of this page</source>
        <translation>本页图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data of the figure</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>The figure has no data.</source>
        <translation>此图没有数据。</translation>
    </message>
    <message>
        <source>This page has no figure: none of its data could be read.
The message above the page says which data file is at fault; mend it and start Broadsheet again.</source>
        <translation>本页没有图表：其数据均未能读取。
页面上方的提示指出了有问题的数据文件；改正后请重新启动 Broadsheet。</translation>
    </message>
    <message>
        <source>No mark is shown: switch a series on, or show all of the figure.</source>
        <translation>没有可显示的数值：请打开一个系列，或显示全图。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FilterBar</name>
    <message>
        <source>Write an issue (24027), a range (24020-24027, the smaller first) or a beginning (240*).</source>
        <translation>请填一个期号（24027）、一段期号（24020-24027，小的在前）或期号开头（240*）。</translation>
    </message>
    <message>
        <source>Write a year (2024), a month (2024-03) or a day (2024-03-11).</source>
        <translation>请填年（2024）、年月（2024-03）或年月日（2024-03-11）。</translation>
    </message>
    <message>
        <source>Write numbers with spaces or commas between them (08 09).</source>
        <translation>请填号码，以空格或逗号隔开（08 09）。</translation>
    </message>
    <message>
        <source>%1: “%2” is not finished; only what is whole of it filters. %3</source>
        <extracomment>%1 a field&apos;s label, %2 what was typed, %3 what would do</extracomment>
        <translation>%1：“%2”尚未填完，只按已完整的部分筛选。%3</translation>
    </message>
    <message>
        <source>%1: “%2” can&apos;t be read, so this field filters nothing now. %3</source>
        <extracomment>%1 a field&apos;s label, %2 what was typed, %3 what would do</extracomment>
        <translation>%1：“%2”无法识别，此栏暂不参与筛选。%3</translation>
    </message>
    <message>
        <source>The first day lies after the last, so no draw can match. Exchange the two dates.</source>
        <translation>起始日期晚于截止日期，不会有符合的开奖期。请对调两个日期。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>24027, 24020-24027 or 240*</source>
        <translation>24027、24020-24027 或 240*</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of the draws wanted</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of the draws wanted</extracomment>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Numbers drawn</source>
        <translation>含有号码</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Messages about the filters</source>
        <translation>筛选提示</translation>
    </message>
    <message>
        <source>The filters are cleared.</source>
        <translation>已清除筛选。</translation>
    </message>
    <message>
        <source>Conditions such as “sum 60..90 and contains 08 09”. The button beside it says what they can be.</source>
        <translation>填写条件，如“和值 60..90 且 含 08 09”。旁边的按钮说明可用的条件。</translation>
    </message>
    <message>
        <source>Ctrl+Space offers the words that fit; the button “?” explains them.</source>
        <translation>按 Ctrl+空格 列出可用的词，按钮“?”有说明。</translation>
    </message>
    <message>
        <source> Until then the line filters nothing.</source>
        <translation>在此之前，此行不起筛选作用。</translation>
    </message>
    <message>
        <source> Until then the draws are those of the line as it was before.</source>
        <translation>在此之前，仍按原先的条件筛选。</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>“%1” took the place of the filter of that name.</source>
        <translation>“%1”已取代同名筛选。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>The filter is “%1”.</source>
        <translation>已使用筛选“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>条件(&amp;L)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>sum 60..90 and contains 08 09</source>
        <translation>和值 60..90 且 含 08 09</translation>
    </message>
    <message>
        <source>Help with filters</source>
        <translation>筛选条件说明</translation>
    </message>
    <message>
        <source>What a filter can say</source>
        <translation>可用的筛选条件</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FilterHelp</name>
    <message>
        <source>conditions joined; “not” binds closest, then “and”, then “or”</source>
        <translation>多个条件相连；“非”最先，其次“且”，最后“或”</translation>
    </message>
    <message>
        <source>A filter is made of conditions. Choose an example to begin with:</source>
        <translation>筛选由条件组成。可点选一个例子开始：</translation>
    </message>
    <message>
        <source>A range is 60..90, &gt;=60, &lt;60 or 60. Ctrl+Space offers the words that fit.</source>
        <translation>范围可写作 60..90、&gt;=60、&lt;60 或 60。按 Ctrl+空格 列出可用的词。</translation>
    </message>
    <message>
        <source>Help with filters</source>
        <translation>筛选条件说明</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the severity of a finding and what was found, such as &quot;Error: …&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>开奖日期</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FindingsPage</name>
    <message>
        <source>Errors</source>
        <translation>差错</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of findings and how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <extracomment>%1 how many are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1条，共%Ln条发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: the printed figures, the numbers and the order of the draws agree.</source>
        <translation>没有发现问题：公告数字、号码和各期顺序都相符。</translation>
    </message>
    <message>
        <source>No finding is of the severities that are ticked.</source>
        <translation>所勾选的严重程度下没有发现。</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>Open draw</source>
        <translation>打开该期</translation>
    </message>
    <message>
        <source>Findings about all draws</source>
        <translation>全部各期的核对发现</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Copy all findings</source>
        <translation>复制全部核对结果</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::FormulasView</name>
    <message>
        <source>365 days</source>
        <translation>365天</translation>
    </message>
    <message>
        <source>A year is 365 days. Savings multiply: what is left is the product of what each lever leaves.</source>
        <translation>一年按365天算。各项节省相乘：剩下的是每项剩余比例之积。</translation>
    </message>
    <message>
        <source>PUE: The Green Grid, facility energy over IT energy. It is counted once: where the energy per request contains one, that is divided out first.</source>
        <translation>PUE：The Green Grid，数据中心总用电除以IT设备用电。它只算一次：每次请求的用电若已含PUE，先将其除去。</translation>
    </message>
    <message>
        <source>Li, Yang, Islam, Ren: “Making AI Less ‘Thirsty’”, arXiv 2304.03271. WUE goes with the energy of the machines (The Green Grid), water off site with that of the facility.</source>
        <translation>Li、Yang、Islam、Ren：《Making AI Less “Thirsty”》，arXiv 2304.03271。WUE乘机器的用电（The Green Grid），场外用水乘整个数据中心的用电。</translation>
    </message>
    <message>
        <source>As CodeCarbon and the ML CO₂ Impact calculator reckon: energy times the emission factor of the grid.</source>
        <translation>与CodeCarbon和ML CO₂ Impact计算器相同：用电乘以电网排放因子。</translation>
    </message>
    <message>
        <source>Electricity of the machines a day = requests a day × energy per request × what each lever leaves</source>
        <translation>机器每天用电 = 每天请求数 × 每次请求用电 × 各项节省后的剩余</translation>
    </message>
    <message>
        <source>Electricity of the machines a day = requests a day × energy per request ÷ the PUE it contains × what each lever leaves</source>
        <translation>机器每天用电 = 每天请求数 × 每次请求用电 ÷ 其中所含的PUE × 各项节省后的剩余</translation>
    </message>
    <message>
        <source>Electricity a year = electricity of the machines a day × PUE × 365 days</source>
        <translation>每年用电 = 机器每天用电 × PUE × 365天</translation>
    </message>
    <message>
        <source>Water on site = electricity of the machines a year × WUE</source>
        <translation>现场用水 = 机器每年用电 × WUE</translation>
    </message>
    <message>
        <source>Water off site = electricity a year × water off site per kWh</source>
        <translation>场外用水 = 每年用电 × 每千瓦时的场外用水</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>同上。</translation>
    </message>
    <message>
        <source>CO₂ = electricity a year × grid emission factor</source>
        <translation>二氧化碳 = 每年用电 × 电网排放因子</translation>
    </message>
    <message>
        <source>Formulas with the numbers of the moment</source>
        <translation>带有当前数字的公式</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ImportPage</name>
    <message>
        <source>Open bulletins, tables or saved answers</source>
        <translation>打开公告、表格或保存的查询结果</translation>
    </message>
    <message>
        <source>Texts, tables and answers (*.txt *.md *.csv *.tsv *.json);;All files (*)</source>
        <translation>文本、表格和查询结果 (*.txt *.md *.csv *.tsv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) kept, from: %1</source>
        <translation>
            <numerusform>已保存 %Ln 期，来自：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latest import: %Ln draw(s), from: %1</source>
        <translation>
            <numerusform>最近一次导入：%Ln 期，来自：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a bulletin or a table of draws, drop files here, or open them. Nothing is kept before you have seen what was found.</source>
        <translation>粘贴开奖公告或表格，把文件拖到这里，或打开文件。先看到识别结果，再决定是否保存。</translation>
    </message>
    <message>
        <source>For example:

中国体育彩票超级大乐透第24027期开奖公告
开奖日期:2024年3月11日
本期开奖号码:08+09+16+22+23 07+09</source>
        <translation>例如：

中国体育彩票超级大乐透第24027期开奖公告
开奖日期：2024年3月11日
本期开奖号码：08+09+16+22+23 07+09</translation>
    </message>
    <message>
        <source>Text with draws</source>
        <translation>含开奖信息的文本</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Find the draws in this text</source>
        <translation>识别其中的开奖信息(&amp;F)</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>撤销导入(&amp;U)</translation>
    </message>
    <message>
        <source>Up&amp;date…</source>
        <translation>更新(&amp;D)…</translation>
    </message>
    <message>
        <source>Ask a history service for the draws that are missing</source>
        <translation>向历史开奖服务查询缺少的各期</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ImportPreview</name>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, how many rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No draws were found.</source>
        <translation>没有找到开奖信息。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1  (read as %2)</source>
        <translation>%1（编码：%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %Ln draw(s)</source>
        <translation>
            <numerusform>保存 %Ln 期(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读到的内容</translation>
    </message>
    <message>
        <source>Nothing that reads like a draw was found. Go back and bring another text or file.</source>
        <translation>没有找到像开奖记录的内容。请返回，换一段文本或文件。</translation>
    </message>
    <message>
        <source>Keep mine in all conflicts</source>
        <translation>有冲突的全部保留原有的</translation>
    </message>
    <message>
        <source>Take the new ones in all</source>
        <translation>有冲突的全部采用新的</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ImportTableModel</name>
    <message>
        <source>goes in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>开奖日期</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>What is new or wrong</source>
        <translation>新内容或问题</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::InputEditor</name>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Your assumption</source>
        <translation>你的假设</translation>
    </message>
    <message>
        <source>It must be %1 at least and below %2.</source>
        <translation>须不小于%1且小于%2。</translation>
    </message>
    <message>
        <source>The low end must not be above the middle, %1.</source>
        <translation>低端不能高于中间值%1。</translation>
    </message>
    <message>
        <source>The high end must not be below the middle, %1.</source>
        <translation>高端不能低于中间值%1。</translation>
    </message>
    <message>
        <source>A log-uniform range begins above 0: set the low end first.</source>
        <translation>对数均匀分布的低端须大于0：请先设定低端。</translation>
    </message>
    <message>
        <source>These numbers make no range.</source>
        <translation>这些数构不成区间。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>%1: middle</source>
        <translation>%1：中间值</translation>
    </message>
    <message>
        <source>%1: low end</source>
        <translation>%1：低端</translation>
    </message>
    <message>
        <source>%1: high end</source>
        <translation>%1：高端</translation>
    </message>
    <message>
        <source>%1: slider</source>
        <translation>%1：滑块</translation>
    </message>
    <message>
        <source>%1: how the numbers are spread</source>
        <translation>%1：数值的分布</translation>
    </message>
    <message>
        <source>How the numbers between low and high are spread</source>
        <translation>低端与高端之间数值的分布</translation>
    </message>
    <message>
        <source>%1: back to the scenario’s</source>
        <translation>%1：恢复情景的数值</translation>
    </message>
    <message>
        <source>Back to the scenario’s</source>
        <translation>恢复情景的数值</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::InputPanel</name>
    <message>
        <source>Requests and energy</source>
        <translation>请求与用电</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>运行之处</translation>
    </message>
    <message>
        <source>Four levers: what they save multiplies</source>
        <translation>四个杠杆：节省相乘</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>A PUE is 1 at least and below 100.</source>
        <translation>PUE须不小于1且小于100。</translation>
    </message>
    <message>
        <source>Growth is above −100 % and 1,000 % at most.</source>
        <translation>增长须大于−100%，至多1,000%。</translation>
    </message>
    <message>
        <source>That is no year from 1900 to 2200.</source>
        <translation>这不是1900至2200之间的年份。</translation>
    </message>
    <message>
        <source>The energy per request is that of</source>
        <translation>每次请求的用电指的是</translation>
    </message>
    <message>
        <source>with a PUE of, which is divided out</source>
        <translation>其中的PUE，算时除去</translation>
    </message>
    <message>
        <source>Each year more by</source>
        <translation>每年增加</translation>
    </message>
    <message>
        <source>from the year</source>
        <translation>从这一年起</translation>
    </message>
    <message>
        <source>Reset all inputs</source>
        <translation>恢复所有输入</translation>
    </message>
    <message>
        <source>Growth a year in percent</source>
        <translation>每年增长的百分比</translation>
    </message>
    <message>
        <source>First year of the growth</source>
        <translation>增长的第一年</translation>
    </message>
    <message>
        <source>Growth a year: slider</source>
        <translation>每年增长：滑块</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::MainWindow</name>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Lottery</source>
        <translation>彩票</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>用电</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>开奖</translation>
    </message>
    <message>
        <source>About Broadsheet</source>
        <translation>关于 Broadsheet</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Broadsheet %1&lt;/h3&gt;&lt;p&gt;The figures a newspaper prints, as charts and tables that answer for themselves.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Made with Qt %2 and Qt Charts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Broadsheet %1&lt;/h3&gt;&lt;p&gt;报纸上的数字，变成可以追问的图表和表格。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布，不附带任何担保。&lt;/p&gt;&lt;p&gt;使用 Qt %2 和 Qt Charts 制作。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Broadsheet</source>
        <translation>Broadsheet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>开奖核查</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>对奖</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::MappingDialog</name>
    <message>
        <source>What do these columns hold?</source>
        <translation>这些列是什么？</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>Told by a column, or by the numbers</source>
        <translation>由某一列或号码判断</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>第 %1 列的内容</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>全部号码</translation>
    </message>
    <message>
        <source>Numbers, first pool</source>
        <translation>第一区号码</translation>
    </message>
    <message>
        <source>Numbers, second pool</source>
        <translation>第二区号码</translation>
    </message>
    <message>
        <source>Drawn order</source>
        <translation>出球顺序</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Not all columns of “%1” are known. Say what each holds; this is remembered for tables with these headings.</source>
        <translation>“%1”中有不认识的列。请指明各列的内容；列名相同的表格下次不再询问。</translation>
    </message>
    <message>
        <source>These rows can be read as draws of %1.</source>
        <translation>这些行可以读作%1的开奖记录。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Say which column holds the issue.</source>
        <translation>请指明哪一列是期号。</translation>
    </message>
    <message>
        <source>Say which columns hold the numbers: so far these rows fit no game.</source>
        <translation>请指明哪些列是号码：目前这些行不符合任何玩法。</translation>
    </message>
    <message>
        <source>These rows may be draws of any of these games: %1. Choose one.</source>
        <translation>这些行可能属于以下玩法：%1。请选择一种。</translation>
    </message>
    <message>
        <source>These rows are no draws of that game. They may be of: %1.</source>
        <translation>这些行不是该玩法的开奖记录，可能属于：%1。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::MarksModel</name>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::NoticeBar</name>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::NumberField</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::NumberPicker</name>
    <message>
        <source>Place %1</source>
        <extracomment>the place of a digit: 1st, 2nd …</extracomment>
        <translation>第%1位</translation>
    </message>
    <message>
        <source>Click the numbers of a line.</source>
        <translation>点选一行的号码。</translation>
    </message>
    <message>
        <source>Every place needs a number.</source>
        <translation>每一位都要选一个数字。</translation>
    </message>
    <message>
        <source>Bets: %1; price: %2</source>
        <extracomment>how many bets a line is, and what it costs</extracomment>
        <translation>%1注，%2</translation>
    </message>
    <message>
        <source>Pick numbers</source>
        <translation>选号</translation>
    </message>
    <message>
        <source>Way to bet</source>
        <translation>投注方式</translation>
    </message>
    <message>
        <source>As banker</source>
        <translation>作为胆码</translation>
    </message>
    <message>
        <source>A banker is in every bet of the line. Choose fewer of them than a bet has numbers.</source>
        <translation>胆码包含在该行的每一注里，个数要少于一注的号码个数。</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加入一行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the picked numbers</source>
        <translation>清空所选号码</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OddsView</name>
    <message>
        <source>Tier</source>
        <translation>奖级</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>中奖概率</translation>
    </message>
    <message>
        <source>One in</source>
        <translation>几分之一</translation>
    </message>
    <message>
        <source>Prize of a bet</source>
        <translation>单注奖金</translation>
    </message>
    <message>
        <source>The program knows no rules of this game for the day of that draw.</source>
        <translation>程序没有该玩法在该期开奖日的规则。</translation>
    </message>
    <message>
        <source>This game has more outcomes than can be counted exactly.</source>
        <translation>该玩法的可能结果太多，无法精确计数。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不中奖</translation>
    </message>
    <message>
        <source>By the newest rules known (from %1).</source>
        <translation>按已知最新的规则（自%1起）。</translation>
    </message>
    <message>
        <source>With the rules and printed prizes of draw %1.</source>
        <translation>按第%1期的规则和公告奖金。</translation>
    </message>
    <message>
        <source>These rules are not confirmed. %1</source>
        <translation>这些规则未经证实。%1</translation>
    </message>
    <message>
        <source>Way to bet</source>
        <translation>投注方式</translation>
    </message>
    <message>
        <source>Odds of every tier</source>
        <translation>各奖级的中奖概率</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OverviewPage</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind, period, publisher</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, draw %2</source>
        <comment>game, issue</comment>
        <translation>%1 第 %2 期</translation>
    </message>
    <message>
        <source>What AI takes in power, water and carbon</source>
        <translation>人工智能耗用的电、水与碳</translation>
    </message>
    <message>
        <source>No headline number could be read. The message above the page says which data file is at fault.</source>
        <translation>未能读取任何要点数字。页面上方的提示指出了有问题的数据文件。</translation>
    </message>
    <message>
        <source>Each number opens its figure. There, a click on a mark shows where it comes from.</source>
        <translation>点击数字打开对应图表；在图表中点击标记，可查看其出处。</translation>
    </message>
    <message>
        <source>Newest lottery draws</source>
        <translation>最新开奖</translation>
    </message>
    <message>
        <source>No draw could be read. The message above the page says which data file is at fault.</source>
        <translation>未能读取任何开奖。页面上方的提示指出了有问题的数据文件。</translation>
    </message>
    <message>
        <source>Each opens its bulletin: the prize tables as printed, and what does not add up in them.</source>
        <translation>点击打开公告：原样的奖金表，以及其中对不上的地方。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::OwnFactsDialog</name>
    <message>
        <source>Add data</source>
        <translation>添加数据</translation>
    </message>
    <message>
        <source>Add facts of your own as JSON or CSV files: choose them, or drop them here. They stand beside the bundled facts from now on, and are read at each start from this folder:</source>
        <translation>以JSON或CSV文件添加自己的事实：选择文件，或把文件拖到这里。添加后与自带的事实并列，每次启动时从以下文件夹读取：</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4; %5)</source>
        <comment>fact, value, period, kind, source</comment>
        <translation>%1：%2（%3，%4；%5）</translation>
    </message>
    <message numerus="yes">
        <source>can&apos;t be added: %n mistake(s)</source>
        <translation>
            <numerusform>不能添加：%n处错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n mistake(s)</source>
        <translation>
            <numerusform>未采用：%n处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>to be added; the name is taken</source>
        <translation>待添加；已有同名文件</translation>
    </message>
    <message>
        <source>to be added</source>
        <translation>待添加</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>Nothing of this file is used until each of these mistakes is mended:</source>
        <translation>以下错误全部改正之前，这个文件的内容一概不采用：</translation>
    </message>
    <message>
        <source>What this file adds:</source>
        <translation>这个文件将添加：</translation>
    </message>
    <message>
        <source>What this file has added:</source>
        <translation>这个文件已添加：</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Facts (*.json *.csv)</source>
        <translation>事实 (*.json *.csv)</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>There is a file “%1” among your facts already.</source>
        <translation>自己的事实中已有名为“%1”的文件。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Removed: %1. It is kept in the folder “removed”.</source>
        <translation>已移除：%1。文件保留在“removed”文件夹中。</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>已恢复：%1</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::PrizeTableModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the severity of a finding and what was found, such as &quot;Error: …&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ProblemBanner</name>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>The data files have %n mistake(s). What is sound is shown.</source>
        <translation>
            <numerusform>数据文件中有 %n 处错误。正确的部分照常显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes in the data files</source>
        <translation>数据文件中的错误</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ResultsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln draw(s)</source>
        <extracomment>%1 how many match, %Ln how many there are</extracomment>
        <translation>
            <numerusform>共 %Ln 期，符合 %1 期</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no game to show</source>
        <translation>没有可显示的玩法</translation>
    </message>
    <message>
        <source>No game file could be read. Look at the messages of the start, or install the program again.</source>
        <translation>没有读到任何玩法文件。请查看启动时的提示，或重新安装本程序。</translation>
    </message>
    <message>
        <source>There are no draws of this game yet</source>
        <translation>该玩法尚无开奖记录</translation>
    </message>
    <message>
        <source>The data that the program was started with has no draw of %1. Choose another game, or start the program with a data folder that has some.</source>
        <translation>程序载入的数据中没有%1的开奖记录。请选择其他玩法，或换一个含有该玩法数据的文件夹启动。</translation>
    </message>
    <message>
        <source>No draw matches the filters</source>
        <translation>没有符合条件的开奖期</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln draw(s) of this game fits all the filters at once. Change one of them, or clear them all.</source>
        <translation>
            <numerusform>该玩法的 %Ln 期开奖都不能同时满足全部筛选条件。请修改其中一项，或全部清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>The chosen draw</source>
        <translation>选定的一期</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export the shown draws</source>
        <translation>导出所列开奖</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the title of printed pages: a game, and how many of its draws</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>That would take %1 pages; %2 are the most that are printed at once. Narrow the draws down, or export them.</source>
        <translation>共需 %1 页，一次最多打印 %2 页。请缩小筛选范围，或改用导出。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What to do with the table</source>
        <translation>对表格的操作</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export for &amp;spreadsheets (CSV)…</source>
        <translation>导出供电子表格使用的 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ResultsView</name>
    <message>
        <source>%1 (at %2 each)</source>
        <translation>%1（每个按%2计）</translation>
    </message>
    <message>
        <source>At the middle, as much as %1.</source>
        <translation>中间值相当于%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中间值</translation>
    </message>
    <message>
        <source>All inputs at their middle</source>
        <translation>所有输入取中间值</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>5 of 100 samples are below this</source>
        <translation>100个样本中有5个小于它</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>Half of the samples are below this</source>
        <translation>一半的样本小于它</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>95 of 100 samples are below this</source>
        <translation>100个样本中有95个小于它</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>All inputs at their lowest, and all at their highest: as wide as if all erred together, and no confidence interval</source>
        <translation>所有输入取最低，以及所有输入取最高：宽得如同全部同时出错，不是置信区间</translation>
    </message>
    <message>
        <source>Show this in the charts</source>
        <translation>在图中显示这一项</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>用电</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ScenarioBar</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>现在名为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>change of an input</source>
        <translation>修改输入</translation>
    </message>
    <message>
        <source>choice of a scenario</source>
        <translation>选择情景</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Scenario:</source>
        <translation>情景：</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the inputs as a scenario of your own</source>
        <translation>把这些输入存为自己的情景</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with the scenario</source>
        <translation>对情景的其他操作</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>导出为文件…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>情景的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已改动）</translation>
    </message>
    <message>
        <source>There is a scenario called “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的情景，请换一个名字。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ScenarioPage</name>
    <message>
        <source>Import a scenario</source>
        <translation>导入情景</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>情景 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the scenario</source>
        <translation>导出情景</translation>
    </message>
    <message>
        <source>The file was not imported:</source>
        <translation>文件没有导入：</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>“%1”已导入。</translation>
    </message>
    <message>
        <source>The scenario is in %1.</source>
        <translation>情景已存入%1。</translation>
    </message>
    <message>
        <source>Some of your scenarios could not be read. Their files are kept as they are:</source>
        <translation>你的一些情景读不出来，它们的文件原样保留：</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>反推</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Every input is fixed, so there is nothing to spread.
Give an input a shape and a range, or:</source>
        <translation>所有输入都是固定的，没有分布可看。
给某个输入选一种分布和区间，或者：</translation>
    </message>
    <message>
        <source>Every input is fixed, so none moves the result.
Give an input a shape and a range, or:</source>
        <translation>所有输入都是固定的，没有哪个会影响结果。
给某个输入选一种分布和区间，或者：</translation>
    </message>
    <message>
        <source>Nothing grows yet.
Set a growth at the end of the inputs.</source>
        <translation>还没有增长。
在输入的末尾设定增长。</translation>
    </message>
    <message>
        <source>Give each input 20 % to both sides</source>
        <translation>给每个输入上下各20%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>Charts and formulas</source>
        <translation>图与公式</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tip of this line</source>
        <translation>
            <numerusform>还有%n个，见此行的提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::SourcesView</name>
    <message>
        <source>Sources of the figure</source>
        <translation>图表的来源</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>value, section</comment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact, what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From it:</source>
        <translation>取自其中：</translation>
    </message>
    <message>
        <source>Computed by this program</source>
        <translation>由本程序推算</translation>
    </message>
    <message>
        <source>Counted in %1</source>
        <comment>unit</comment>
        <translation>折合成%1</translation>
    </message>
    <message>
        <source>The values divided by this constant:</source>
        <translation>数值除以这一常数：</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StatisticsPage</name>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>There is no game to show</source>
        <translation>没有可显示的彩种</translation>
    </message>
    <message>
        <source>No game file could be read. Look at the messages of the start, or install the program again.</source>
        <translation>没有能读取的彩种文件。请查看启动时的消息，或重新安装程序。</translation>
    </message>
    <message>
        <source>There are no draws of this game yet</source>
        <translation>这个彩种还没有开奖数据</translation>
    </message>
    <message>
        <source>Import draws of %1, or choose another game.</source>
        <translation>请导入%1的开奖数据，或选择其他彩种。</translation>
    </message>
    <message>
        <source>No draw is there in full</source>
        <translation>没有完整的开奖结果</translation>
    </message>
    <message>
        <source>Every draw lacks numbers or has some that can&apos;t be.</source>
        <translation>每一期都缺少号码，或有不可能出现的号码。</translation>
    </message>
    <message>
        <source>There are no pairs here</source>
        <translation>这里没有号码对</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>还没有可统计的内容</translation>
    </message>
    <message>
        <source>One number is drawn here at a time. Choose other numbers.</source>
        <translation>这里每期只开出一个号码。请选择其他号码区。</translation>
    </message>
    <message>
        <source>It takes a few more draws.</source>
        <translation>还需要更多期的开奖数据。</translation>
    </message>
    <message>
        <source>No draw has this figure</source>
        <translation>没有这项数字</translation>
    </message>
    <message>
        <source>No bulletin of %1 that is here prints it. Import bulletins with their prize tables.</source>
        <translation>现有的%1公告都没有列出这项数字。请导入带有奖金表的公告。</translation>
    </message>
    <message>
        <source>These are figures as they were printed. What a draw pays out follows from sales and from who happened to win; it does not tell the next.</source>
        <translation>这些是公告所列的数字。每期奖金取决于销量和当期的中奖情况，不能预示下一期。</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>彩种</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln</source>
        <translation>
            <numerusform>最近 %Ln 期</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>before %1 (not known)</source>
        <translation>%1之前（规则不详）</translation>
    </message>
    <message>
        <source>Draws made by different rules are never counted together. Of draws before the first rules that are known, it is not known whether they were all made by the same.</source>
        <translation>不同规则下的开奖从不合并统计。早于最早已知规则的各期是否适用同一规则，无从得知。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::StudyChart</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Chart and data</source>
        <translation>图表和数据</translation>
    </message>
    <message>
        <source>Data of the figure</source>
        <translation>图表的数据</translation>
    </message>
    <message>
        <source>No mark is shown: switch a series on, or show all of the figure.</source>
        <translation>没有显示的数据：请打开一个系列，或显示全图。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TicketEditor</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 the number of a line, %2 what is wrong in it</extracomment>
        <translation>第%1行：%2</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TicketPage</name>
    <message numerus="yes">
        <source>%Ln more line(s) can&apos;t be read.</source>
        <translation>
            <numerusform>另有%Ln行无法识读。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no game to check a ticket of.</source>
        <translation>没有可对奖的玩法。</translation>
    </message>
    <message>
        <source>There are no draws of this game yet, so no ticket can be checked. The odds are known.</source>
        <translation>还没有该玩法的开奖数据，无法对奖；中奖概率可以查看。</translation>
    </message>
    <message>
        <source>Write the issue of the draw (24027), several (24027, 24030) or a range (24020-24027).</source>
        <translation>请填写期号（24027）、多个期号（24027, 24030）或一段期号（24020-24027）。</translation>
    </message>
    <message>
        <source>Open a ticket</source>
        <translation>打开彩票文件</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Add-on bet</source>
        <translation>追加投注</translation>
    </message>
    <message>
        <source>Every line with its add-on bet</source>
        <translation>每一行都追加</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Every line so many times</source>
        <translation>每一行的倍数</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>彩票各行</translation>
    </message>
    <message>
        <source>Lines that can&apos;t be read</source>
        <translation>无法识读的各行</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a file with lines</source>
        <translation>打开含各行的文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear all lines</source>
        <translation>清空各行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>One bet or many in a line, such as</source>
        <extracomment>what follows are one or two lines of numbers</extracomment>
        <translation>每行一注或多注，例如</translation>
    </message>
    <message>
        <source>Type or paste the lines of the ticket at the left, or pick numbers there and add the line.</source>
        <translation>请在左边输入或粘贴彩票各行，或在左下方选号后加入。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TicketResults</name>
    <message>
        <source>Draw</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>注数</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>奖级</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>中奖注数</translation>
    </message>
    <message>
        <source>Prize of a bet</source>
        <translation>单注奖金</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>no win</source>
        <translation>未中奖</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Won %1 for %2</source>
        <translation>中奖%1，投注%2</translation>
    </message>
    <message>
        <source>Won %1 and prizes that are not known, for %2</source>
        <translation>中奖%1，另有奖金未知；投注%2</translation>
    </message>
    <message>
        <source>Not checked, because the draw is not there: %1. Bring the draw in, or check its number.</source>
        <extracomment>%1 issues</extracomment>
        <translation>下列各期没有开奖数据，未能核对：%1。请先导入，或检查期号。</translation>
    </message>
    <message>
        <source>%1 was not checked: the program knows no rules of this game for that day.</source>
        <translation>%1期没有核对：程序没有该玩法当日的规则。</translation>
    </message>
    <message>
        <source>These rules are not confirmed. %1</source>
        <translation>这些规则未经证实。%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 an issue, %2 a date, %3 numbers</extracomment>
        <translation>%1期（%2）：%3</translation>
    </message>
    <message>
        <source>What the ticket won</source>
        <translation>彩票的中奖情况</translation>
    </message>
    <message>
        <source>What each line won</source>
        <translation>各行的中奖情况</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TrendExportDialog</name>
    <message>
        <source>Export trend chart</source>
        <translation>导出走势图</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG – picture of pixels</source>
        <translation>PNG：像素图片</translation>
    </message>
    <message>
        <source>SVG – drawing, for the web and for editing</source>
        <translation>SVG：矢量图，用于网页和编辑</translation>
    </message>
    <message>
        <source>CSV – data, for spreadsheets</source>
        <translation>CSV：数据，用于电子表格</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>期数</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln draw(s) of the chart</source>
        <translation>
            <numerusform>图中的%Ln期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln draw(s) selected</source>
        <translation>
            <numerusform>选中的%Ln期</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2像素</translation>
    </message>
    <message numerus="yes">
        <source>At this scale a PNG holds at most %Ln draw(s). Show or select fewer, or choose CSV.</source>
        <translation>
            <numerusform>在这个倍数下，PNG最多容纳%Ln期。请显示或选择较少的期数，或改用CSV。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An SVG holds at most %Ln draw(s). Show or select fewer, or choose CSV.</source>
        <translation>
            <numerusform>SVG最多容纳%Ln期。请显示或选择较少的期数，或改用CSV。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>文件所在的文件夹</translation>
    </message>
    <message>
        <source>“%1” is there already. Press Export again to replace it, or change the name.</source>
        <translation>“%1”已经存在。再按一次“导出”即替换它，或者改个名字。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件起个名字。</translation>
    </message>
    <message>
        <source>Writing the draws…</source>
        <translation>正在写入各期…</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TrendPage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>已复制%Ln行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln row(s) can be copied. Select fewer, or export them as CSV.</source>
        <translation>
            <numerusform>最多可以复制%Ln行。请选择较少的行，或导出为CSV。</numerusform>
        </translation>
    </message>
    <message>
        <source>No draw has such an issue.</source>
        <translation>没有这样的期号。</translation>
    </message>
    <message>
        <source>Write issues such as 24001-24030, 24001- or 240*.</source>
        <translation>请这样写期号：24001-24030、24001-或240*。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln draw(s)</source>
        <extracomment>%1 how many draws are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1期，共%Ln期</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no game to show</source>
        <translation>没有可显示的彩种</translation>
    </message>
    <message>
        <source>No game file could be read. Look at the messages of the start, or install the program again.</source>
        <translation>没有能读取的彩种文件。请查看启动时的消息，或重新安装程序。</translation>
    </message>
    <message>
        <source>There are no draws of this game yet</source>
        <translation>这个彩种还没有开奖数据</translation>
    </message>
    <message>
        <source>Import draws of %1, or choose another game.</source>
        <translation>请导入%1的开奖数据，或选择其他彩种。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>彩种</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止期号</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln</source>
        <translation>
            <numerusform>最近 %Ln 期</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last issue</source>
        <translation>起止期号</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns beside the numbers</source>
        <translation>号码旁边的列</translation>
    </message>
    <message>
        <source>Join balls</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Joins the balls of a pool or a place that has one number a draw</source>
        <translation>把每期只有一个号码的区或位的号码连成线</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Takes away the marked columns and the lines that were drawn</source>
        <translation>去掉标记的列和画的线</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export trend chart</source>
        <translation>导出走势图</translation>
    </message>
    <message>
        <source>Trend chart</source>
        <translation>走势图</translation>
    </message>
    <message>
        <source>A figure says for how many draws a number has not come. It does not tell the next draw: each draw is made anew, and a number that has stayed away is as likely as any other.</source>
        <translation>图中的数字是号码的遗漏，即已有多少期没有开出。它不能预示下一期：每期都是重新摇奖，久未开出的号码与其他号码机会相同。</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::TrendView</name>
    <message>
        <source>Draw %1, %2: %3</source>
        <extracomment>%1 the issue, %2 the day, %3 the numbers</extracomment>
        <translation>第%1期，%2：%3</translation>
    </message>
    <message>
        <source>%1 came in draw %2.</source>
        <extracomment>%1 a number, %2 the issue of a draw</extracomment>
        <translation>%1在第%2期开出。</translation>
    </message>
    <message numerus="yes">
        <source>%1: at draw %2 it has not come for %Ln draw(s).</source>
        <extracomment>%1 a number, %2 the issue of a draw, %Ln for how many draws it has not come</extracomment>
        <translation>
            <numerusform>%1：到第%2期已遗漏%Ln期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broadsheet::app::UpdateDialog</name>
    <message>
        <source>Update draws</source>
        <translation>更新开奖</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>All that are missing, back to the first draw</source>
        <translation>缺少的全部各期，直到第一期</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Ask for draws</source>
        <translation>查询(&amp;A)</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>None of the games has a history service in its file.</source>
        <translation>所有玩法的文件中都没有写明历史开奖服务。</translation>
    </message>
    <message>
        <source>Only newer ones</source>
        <translation>只要更新的各期</translation>
    </message>
    <message>
        <source>Asks %1 for draws that are missing here. Nothing but the address below is sent, page by page, and nothing is kept before you have seen what was found.</source>
        <translation>向 %1 查询这里缺少的各期。逐页访问下面的地址，除此之外不发送任何内容；在您看过结果之前，什么都不会保存。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Only those after %1 (%2)</source>
        <translation>只要 %1 期（%2）之后的各期</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询……</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) found on %1 page(s) so far</source>
        <translation>
            <numerusform>已在 %1 页中找到 %Ln 期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again…</source>
        <translation>%1 正在重试……</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>没有任何改动。%1</translation>
    </message>
    <message>
        <source>No draw is missing: what is here is up to date.</source>
        <translation>没有缺少的期次：这里的数据已是最新。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::VersionsView</name>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation>选中一行，查看全部内容。</translation>
    </message>
    <message>
        <source>%1, issue %2</source>
        <translation>%1 第 %2 期</translation>
    </message>
    <message>
        <source>Take the &amp;new one</source>
        <translation>采用新的(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add what is new</source>
        <translation>补充新内容(&amp;A)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留原有的(&amp;M)</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Earlier in this import</source>
        <translation>本次导入的前文</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>新读到的</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>两者不同。</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>What is there beside what was read</source>
        <translation>已有内容与新读到的内容对照</translation>
    </message>
</context>
<context>
    <name>broadsheet::app::ViewBar</name>
    <message>
        <source>number</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>= %1 at %2</source>
        <comment>unit, constant</comment>
        <translation>折合%1，按 %2</translation>
    </message>
    <message>
        <source>Unit (U, Shift+U)</source>
        <translation>单位（U，Shift+U）</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>series switched</source>
        <translation>系列的开关</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>多项改动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How the figure is shown</source>
        <translation>图表的显示方式</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>单位：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic scale (L)</source>
        <translation>对数刻度（L）</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Zoom to an area</source>
        <translation>放大所选区域</translation>
    </message>
    <message>
        <source>Draw the area to zoom to (Shift and drag)</source>
        <translation>拖出要放大的区域（按住 Shift 拖动）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>显示全部（0）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>年增速</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>* without a value then: %1</source>
        <translation>* 当时没有值：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The year that is 100</source>
        <translation>取作100的年份</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Series: %1 of %2</source>
        <translation>系列：%1/%2</translation>
    </message>
    <message>
        <source>values, index or growth</source>
        <translation>数值、指数或增速</translation>
    </message>
    <message>
        <source>What is shown of the values</source>
        <translation>显示数值的什么</translation>
    </message>
    <message>
        <source>Values, an index (I) or growth per year (G)</source>
        <translation>数值、指数（I）或年增速（G）</translation>
    </message>
    <message>
        <source>Which series are shown (1 to 9 switch the first nine)</source>
        <translation>显示哪些系列（1至9切换前九个）</translation>
    </message>
    <message>
        <source>Series shown</source>
        <translation>显示的系列</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
</context>
</TS>
