"""How well a picture comes out in block glyphs, and how long that takes: Backbone beside chafa."""

import os
import re
import shutil
import struct
import subprocess
import zlib
from pathlib import Path
from statistics import median

COLUMNS, ROWS = 60, 30
CELL = (8, 16)
# The quarters that a glyph inks: upper left, upper right, lower left, lower right.
QUARTERS = {
    " ": 0b0000, "█": 0b1111, "▀": 0b1100, "▄": 0b0011, "▌": 0b1010, "▐": 0b0101, "▘": 0b1000,
    "▝": 0b0100, "▖": 0b0010, "▗": 0b0001, "▟": 0b0111, "▙": 0b1011, "▜": 0b1101, "▛": 0b1110,
    "▚": 0b1001, "▞": 0b0110}
LOWERS, LEFTS = "▁▂▃▄▅▆▇", "▏▎▍▌▋▊▉"


def covers(glyph, x, y):
    """Whether a glyph inks a sample of its cell."""
    if glyph in QUARTERS:
        quarter = (y >= CELL[1] // 2) * 2 + (x >= CELL[0] // 2)
        return bool(QUARTERS[glyph] & 0b1000 >> quarter)
    if glyph in LOWERS:
        return y >= CELL[1] - 2 * (LOWERS.index(glyph) + 1)
    if glyph in LEFTS:
        return x <= LEFTS.index(glyph)
    if glyph == "▔":
        return y < 2
    if glyph == "▕":
        return x == 7
    raise ValueError(f"no block: {glyph!r}")


def xterm(index):
    """The colour of one of the 240 that do not depend on the terminal."""
    if index >= 232:
        return (8 + 10 * (index - 232),) * 3
    levels = [0, 95, 135, 175, 215, 255]
    return tuple(levels[(index - 16) // step % 6] for step in (36, 6, 1))


def cells(text):
    """Each cell's glyph and colours, of what a terminal is sent."""
    rows = []
    for line in text.split("\n"):
        row, foreground, background, isReversed = [], None, None, False
        for codes, glyph in re.findall(r"\x1b\[([0-9;]*)m|([^\x1b])", re.sub(r"\x1b\[\?.*?[hl]", "", line)):
            if glyph:
                row.append((glyph, background, foreground) if isReversed else (glyph, foreground, background))
                continue
            values = [int(code or 0) for code in codes.split(";")]
            while values:
                code = values.pop(0)
                if code == 0:
                    foreground = background = None
                    isReversed = False
                elif code == 7:
                    isReversed = True
                elif code in (38, 48):
                    colour = xterm(values[1])
                    del values[:2]
                    if code == 38:
                        foreground = colour
                    else:
                        background = colour
        if row:
            rows.append(row)
    return rows


def error(pixels, text):
    """The root of the mean squared difference of a channel, 0 to 255."""
    width = COLUMNS * CELL[0]
    total = 0
    rows = cells(text)
    if len(rows) != ROWS or any(len(row) != COLUMNS for row in rows):
        raise ValueError(f"{len(rows)} rows of {sorted({len(row) for row in rows})} cells")
    for row, line in enumerate(rows):
        for column, (glyph, foreground, background) in enumerate(line):
            for y in range(CELL[1]):
                start = 3 * ((row * CELL[1] + y) * width + column * CELL[0])
                for x in range(CELL[0]):
                    colour = foreground if covers(glyph, x, y) else background
                    place = start + 3 * x
                    total += sum((pixels[place + i] - colour[i]) ** 2 for i in range(3))
    return (total / len(pixels)) ** 0.5


def png(width, height, pixels):
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    lines = b"".join(
        b"\0" + pixels[3 * width * y:3 * width * (y + 1)] for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))


def chafa(picture, size):
    """What chafa makes of a picture with the same glyphs, and its processor time in ms."""
    command = [
        "chafa", "-f", "symbols", "--symbols", "space+block", "-c", "240", "--color-space", "rgb",
        "--dither", "none", "--work", "9", "--threads", "1", "--optimize", "0", "--stretch",
        "--size", size, str(picture)]
    output = picture.with_suffix(".chafa")
    process = os.posix_spawnp("chafa", command, dict(os.environ, TERM="xterm-256color"), file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, str(output), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)])
    _, status, usage = os.wait4(process, 0)
    if status:
        raise RuntimeError("chafa failed")
    return output.read_text(), (usage.ru_utime + usage.ru_stime) * 1000


def compare(folder):
    """Backbone's error, chafa's error and chafa's milliseconds, of what `bench` wrote into a folder.

    What chafa takes to start and to read the picture is not counted.
    """
    folder = Path(folder)
    head, pixels = folder.joinpath("picture.ppm").read_bytes().split(b"\n", 1)
    width, height = map(int, head.split()[1:3])
    own = error(pixels, folder.joinpath("backbone.txt").read_text())
    if not shutil.which("chafa"):
        return own, None, None
    picture = folder / "picture.png"
    picture.write_bytes(png(width, height, pixels))
    size = f"{COLUMNS}x{ROWS}"
    text, _ = chafa(picture, size)
    least = median(chafa(picture, "1x1")[1] for _ in range(15))
    return own, error(pixels, text), median(chafa(picture, size)[1] for _ in range(15)) - least
