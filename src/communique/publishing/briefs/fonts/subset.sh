#!/bin/sh
# Makes the fonts of this folder, small enough to travel with the program, from two packages of Debian 12:
#   fonts-noto-core 20201225-1   and   fonts-noto-cjk 1:20220127+repack1-1
# usage: sh subset.sh FOLDER-WITH-THE-NOTO-FONTS        needs fonttools (pip install fonttools)
# What is kept: of Noto Serif the letters of Latin (Vietnamese included), Greek and Cyrillic with punctuation; of Noto Sans
# Lao, Khmer, Thai and Myanmar everything; of Noto Sans CJK SC the characters of GB 2312, Big5 level 1, JIS X 0208 and the
# syllables of KS X 1001. coverage.txt lists what all of them together can print: the program warns of everything else.
set -eu
noto=$1
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"

europe="U+0020-007E,U+00A0-024F,U+0259,U+02B0-02FF,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2190-2193,U+2212,U+25A1,U+FB01-FB02,U+FFFD"
for face in Regular Bold Italic; do
    pyftsubset "$noto/truetype/noto/NotoSerif-$face.ttf" --unicodes="$europe" --layout-features='*' \
        --no-hinting --desubroutinize --output-file="NotoSerif-$face.ttf"
done
for script in Lao Khmer Thai Myanmar; do
    pyftsubset "$noto/truetype/noto/NotoSans$script-Regular.ttf" --unicodes='*' --layout-features='*' \
        --no-hinting --output-file="NotoSans$script-Regular.ttf"
done

python3 - <<'PYTHON' > asian.txt
def of(codec, rows, cells):
    for row in rows:
        for cell in cells:
            try:
                yield bytes((row, cell)).decode(codec)
            except UnicodeDecodeError:
                pass

trail = range(0xA1, 0xFF)
big5 = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
chars = {
    *of("gb2312", range(0xA1, 0xF8), trail),
    *of("big5", range(0xA1, 0xC7), big5),
    *of("euc_jp", range(0xA1, 0xF5), trail),
    *of("euc_kr", range(0xA1, 0xC9), trail),
}
print("\n".join(f"U+{ord(char):04X}" for char in sorted(chars) if len(char) == 1 and ord(char) >= 0x2E80))
PYTHON
pyftsubset "$noto/opentype/noto/NotoSansCJK-Regular.ttc" --font-number=2 --unicodes-file=asian.txt \
    --layout-features='locl,ccmp,mark,mkmk' --no-hinting --output-file=NotoSansCJKsc-Regular.otf
rm asian.txt

python3 - <<'PYTHON' > coverage.txt
from pathlib import Path
from fontTools.ttLib import TTFont

chars = sorted({char for path in Path().glob("*.[to]tf") for char in TTFont(path).getBestCmap()})
start = last = chars[0]
for char in [*chars[1:], None]:
    if char != last + 1:
        print(f"{start:04X}-{last:04X}")
        start = char
    last = char
PYTHON
