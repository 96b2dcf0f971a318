"""A text cut at the borders of its passages: nothing is lost, and each segment knows all that stands there."""

from __future__ import annotations

import random

from communique.desk.marking import Passage, Segment, segments

TEXT = "Đại tướng Phan Văn Giang 🤝 hội đàm\r\ntại Hà Nội\u2028với ông Vilay e\u0301."


def _joined(found: list[Segment]) -> str:
    return "".join(each.text for each in found)


def test_a_text_without_passages_is_one_segment() -> None:
    assert segments("plain", []) == [Segment(0, "plain")]
    assert segments("", [Passage(0, 4, "m-1")]) == []


def test_offsets_are_code_points() -> None:
    start = TEXT.index("hội đàm")
    found = segments(TEXT, [Passage(start, start + 7, "m-1", "format")])
    assert [each.text for each in found if each.records] == ["hội đàm"]
    assert [each.cells for each in found if each.records] == [("m-1:format",)]
    assert _joined(found) == TEXT


def test_nested_and_equal_passages_stand_together() -> None:
    own, person, again = Passage(0, 35, "m-1"), Passage(10, 24, "p-1"), Passage(10, 24, "m-1", "participants")
    found = segments(TEXT, [again, person, own])
    assert [each.start for each in found] == [0, 10, 24, 35]
    assert [each.records for each in found] == [("m-1",), ("m-1", "p-1"), ("m-1",), ()]
    assert found[1].cells == ("m-1:", "m-1:participants", "p-1:")
    assert found[1].begins == (again, person)
    assert found[2].begins == ()


def test_overlapping_passages_share_what_both_cover() -> None:
    found = segments("abcdef", [Passage(0, 4, "x"), Passage(2, 6, "y")])
    assert [(each.text, each.records) for each in found] == [("ab", ("x",)), ("cd", ("x", "y")), ("ef", ("y",))]


def test_a_passage_may_end_where_the_next_begins() -> None:
    found = segments("abcd", [Passage(0, 2, "x"), Passage(2, 4, "x")])
    assert [(each.text, len(each.covering)) for each in found] == [("ab", 1), ("cd", 1)]


def test_what_reaches_beyond_the_text_is_cut_off() -> None:
    assert [each.text for each in segments("abc", [Passage(1, 99, "x"), Passage(7, 9, "y")])] == ["a", "bc"]
    assert segments("abc", [Passage(2, 2, "x")]) == [Segment(0, "abc")]


def test_any_passages_give_the_text_again() -> None:
    drawn = random.Random(4)
    pieces = [*"aệ🤝\r\n\t \u0301", "\r\n", "👩‍👩‍👧", "\U00020000"]
    for _ in range(300):
        text = "".join(drawn.choices(pieces, k=drawn.randrange(40)))
        passages = [_drawn(drawn, len(text)) for _ in range(drawn.randrange(12))]
        found = segments(text, passages)
        assert _joined(found) == text
        for each in found:
            assert each.text
            end = each.start + len(each.text)
            assert text[each.start : end] == each.text
            assert set(each.covering) == {one for one in passages if one.start <= each.start and end <= one.end}
        for one in passages:
            covered = "".join(each.text for each in found if one in each.covering)
            assert covered == text[one.start : one.end]


def _drawn(drawn: random.Random, length: int) -> Passage:
    start, end = sorted((drawn.randint(0, length), drawn.randint(0, length)))
    return Passage(start, end, drawn.choice("xyz"), drawn.choice(["", "date"]))


def test_the_order_of_passages_does_not_matter() -> None:
    passages = [Passage(0, 5, "x"), Passage(0, 3, "y"), Passage(1, 5, "x", "date"), Passage(2, 3, "y", "place")]
    expected = segments("abcde", passages)
    assert segments("abcde", reversed(passages)) == expected


def test_a_border_may_part_a_letter_from_its_accent() -> None:
    assert [each.text for each in segments("e\u0301", [Passage(1, 2, "x")])] == ["e", "\u0301"]
