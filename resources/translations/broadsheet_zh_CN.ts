<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>there is no such file. Check its name and folder.</source>
        <translation>没有这个文件。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>can't be read (%1). Check that it is a file and that you may read it.</source>
        <translation>无法读取(%1)。请检查它是不是文件,以及是否有读取权限。</translation>
    </message>
    <message>
        <source>can't be written (%1). Choose a folder that you may write to and that has room.</source>
        <translation>无法写入(%1)。请选择有写入权限且有空间的文件夹。</translation>
    </message>
    <message>
        <source>is too large to be a data file (%1). Split it.</source>
        <translation>太大,不像数据文件(%1)。请拆分。</translation>
    </message>
    <message>
        <source>is no valid JSON here (%1). Correct the file at this place.</source>
        <translation>此处不是有效的 JSON(%1)。请改正文件的这个位置。</translation>
    </message>
    <message>
        <source>the file ends too early. It was probably cut short: copy it again.</source>
        <translation>文件提前结束,可能被截断了。请重新复制。</translation>
    </message>
    <message>
        <source>brackets are nested too deep. Correct the file at this place.</source>
        <translation>括号嵌套太深。请改正文件的这个位置。</translation>
    </message>
    <message>
        <source>the key “%1” stands twice in one object. Remove one of them.</source>
        <translation>同一对象中键“%1”出现了两次。请删去一个。</translation>
    </message>
    <message>
        <source>the picture could not be made (%1). Try a smaller size.</source>
        <translation>无法生成图片(%1)。请试试较小的尺寸。</translation>
    </message>
    <message>
        <source>the font “%1” is not installed, and figures can't be set without it. Install the package fonts-noto-cjk.</source>
        <translation>没有安装字体“%1”,缺了它无法排图。请安装软件包 fonts-noto-cjk。</translation>
    </message>
    <message>
        <source>the field “%1” is missing. Add it.</source>
        <translation>缺少字段“%1”。请补上。</translation>
    </message>
    <message>
        <source>there is no field “%1” here. Known are: %2.</source>
        <translation>此处没有字段“%1”。可用的有:%2。</translation>
    </message>
    <message>
        <source>this is of type %1 and should be %2.</source>
        <translation>类型是 %1,应为 %2。</translation>
    </message>
    <message>
        <source>“%1” can't stand here; wanted is: %2.</source>
        <translation>此处不能是“%1”;应为:%2。</translation>
    </message>
    <message>
        <source>“%1” is no unit that the program knows. Check its spelling, or declare it.</source>
        <translation>程序不认识单位“%1”。请检查拼写,或先声明它。</translation>
    </message>
    <message>
        <source>the unit “%1” can't be turned into “%2”: they measure different things.</source>
        <translation>单位“%1”不能换算成“%2”:它们量的不是同一种东西。</translation>
    </message>
    <message>
        <source>the table of units can't be read (%1). Install the package libudunits2-data.</source>
        <translation>无法读取单位表(%1)。请安装软件包 libudunits2-data。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2024-03-11.</source>
        <translation>“%1”不是日期。请写成 2024-03-11 的样子。</translation>
    </message>
    <message>
        <source>the id “%1” is used twice. Give one of them another.</source>
        <translation>编号“%1”用了两次。请给其中一个换一个编号。</translation>
    </message>
    <message>
        <source>there is no %2 with the id “%1”. Check its spelling.</source>
        <translation>没有编号为“%1”的%2。请检查拼写。</translation>
    </message>
    <message>
        <source>the low end is above the high end (%1). Exchange them.</source>
        <translation>下限高于上限(%1)。请对调。</translation>
    </message>
    <message>
        <source>these values are derived from each other in a circle: %1.</source>
        <translation>这些数值循环推算:%1。</translation>
    </message>
    <message>
        <source>the divisor “%1” is zero or may be. Derive from another value.</source>
        <translation>除数“%1”是零或可能为零。请改用别的数值推算。</translation>
    </message>
    <message>
        <source>the number %1 is not in the pool %2. Check it against the bulletin.</source>
        <translation>号码 %1 不在号池 %2 之内。请对照公告检查。</translation>
    </message>
    <message>
        <source>there are %1 numbers, and the game draws %2. Check the bulletin.</source>
        <translation>有 %1 个号码,而这种游戏开出 %2 个。请对照公告检查。</translation>
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
        <translation>没有游戏“%1”。可用的有:%2。</translation>
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
        <translation>,</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源:%1</translation>
    </message>
    <message>
        <source>This figure has no values.</source>
        <translation>这张图没有数值。</translation>
    </message>
    <message>
        <source>All of it is switched off. Click an entry of the legend to see it again.</source>
        <translation>已全部隐藏。点击图例中的一项即可重新显示。</translation>
    </message>
    <message>
        <source>lowest to highest</source>
        <translation>最低到最高</translation>
    </message>
    <message>
        <source>this much or more</source>
        <translation>至少这么多</translation>
    </message>
    <message>
        <source>this much or less</source>
        <translation>至多这么多</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1:%2(%3)</translation>
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
        <translation>%1,%2</translation>
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
        <translation>由当事方计数、计量或公布。</translation>
    </message>
    <message>
        <source>Worked out by the source from other figures.</source>
        <translation>由来源根据其他数字算出。</translation>
    </message>
    <message>
        <source>Said about a time that was still to come.</source>
        <translation>说的是当时尚未到来的时间。</translation>
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
        <translation>数据</translation>
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
        <translation>游戏</translation>
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
</TS>
