"""Times in a report: each form of words beside its near misses, and the day that a report itself bears."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.model import How
from communique.reading.dates import calendars, datelines
from communique.reading.dates.find import RULES, DateMention, anniversary_year, find_dates, report_date, with_years
from communique.reading.dates.outlook import looks_ahead
from tests.pace import seconds

# A report of Friday 20 December 2024, unless an example says otherwise.
FRIDAY = "2024-12-20"

# rule: text, the words that name the time, kind, value, end value
DAYS: list[tuple[str, str, str, str, str | None, str | None]] = [
    ("day", "The guest arrived on December 19, 2024.", "December 19, 2024", "day", "2024-12-19", None),
    ("day", "The guest arrived on 19 December 2024.", "19 December 2024", "day", "2024-12-19", None),
    ("day", "They met on 7 August 2025 in town.", "7 August 2025", "day", "2025-08-07", None),
    ("day", "They met on the 12th of March 2023.", "12th of March 2023", "day", "2023-03-12", None),
    ("day", "They met on December 19.", "December 19", "day", "2024-12-19", None),
    ("day", "They met on Dec. 19 in town.", "Dec. 19", "day", "2024-12-19", None),
    ("day", "They met on Sept. 16.", "Sept. 16", "day", "2024-09-16", None),
    ("day", "They met on DECEMBER 19.", "DECEMBER 19", "day", "2024-12-19", None),
    ("day", "They met on 21 October.", "21 October", "day", "2024-10-21", None),
    ("day", "They met on the afternoon of October 22.", "October 22", "day", "2024-10-22", None),
    ("day", "They met on Tuesday, 15 November.", "Tuesday, 15 November", "day", "2024-11-15", None),
    ("day", "They met on Tue, Nov 15.", "Tue, Nov 15", "day", "2024-11-15", None),
    ("day", "They met on Saturday, July 15, 2023.", "Saturday, July 15, 2023", "day", "2023-07-15", None),
    ("day", "They met on December 19 (Thursday).", "December 19 (Thursday)", "day", "2024-12-19", None),
    ("day", "They met on July 6 last year.", "July 6 last year", "day", "2023-07-06", None),
    ("day", "They met on 6 July of this year.", "6 July of this year", "day", "2024-07-06", None),
    ("days", "It ran from Feb. 3-6, 2022.", "Feb. 3-6, 2022", "range", "2022-02-03", "2022-02-06"),
    ("days", "It ran from 20 – 24, April 2023.", "20 – 24, April 2023", "range", "2023-04-20", "2023-04-24"),
    ("days", "between the 3rd and 5th of December", "3rd and 5th of December", "range", "2024-12-03", "2024-12-05"),
    ("day", "this Thursday, on 20.Apr.2023", "20.Apr.2023", "day", "2023-04-20", None),
    ("days", "It ran December 8-10.", "December 8-10", "range", "2024-12-08", "2024-12-10"),
    ("days", "It ran from December 19 - 22.", "December 19 - 22", "range", "2024-12-19", "2024-12-22"),
    ("days", "It ran from September 13 to 19.", "September 13 to 19", "range", "2024-09-13", "2024-09-19"),
    ("days", "between November 23 and 26", "November 23 and 26", "range", "2024-11-23", "2024-11-26"),
    ("days", "on November 23 and 24", "November 23 and 24", "range", "2024-11-23", "2024-11-24"),
    ("days", "CITY, 1ST -5TH MAY 2014", "1ST -5TH MAY 2014", "range", "2014-05-01", "2014-05-05"),
    ("days", "(2nd – 5th May 2013)", "2nd – 5th May 2013", "range", "2013-05-02", "2013-05-05"),
    ("days", "between 4 and 7 August 2025", "4 and 7 August 2025", "range", "2025-08-04", "2025-08-07"),
    ("days-over-months", "from March 30 to April 2", "March 30 to April 2", "range", "2024-03-30", "2024-04-02"),
    (
        "days-over-months",
        "from 28 December 2019 - 3 January 2020",
        "28 December 2019 - 3 January 2020",
        "range",
        "2019-12-28",
        "2020-01-03",
    ),
    ("days-over-months", "due Dec 24-Jan 2", "Dec 24-Jan 2", "range", "2024-12-24", "2025-01-02"),
    ("days-over-months", "from May 30, 2021 to June 2", "May 30, 2021 to June 2", "range", "2021-05-30", "2021-06-02"),
    ("days", "on December 4, 5 and 6", "December 4, 5 and 6", "range", "2024-12-04", "2024-12-06"),
    ("day", "They met on Dec.19.", "Dec.19", "day", "2024-12-19", None),
    ("anniversary-day", "(May 4, 1951-2021)", "May 4, 1951-2021", "day", "1951-05-04", None),
    ("iso-day", "stamped 2024-12-20 at noon", "2024-12-20", "day", "2024-12-20", None),
    ("numeric-day", "stamped 05/09/14", "05/09/14", "day", "2014-09-05", None),
    ("numeric-day", "stamped 22/10/2024", "22/10/2024", "day", "2024-10-22", None),
    ("numeric-day", "stamped 10/22/2024", "10/22/2024", "day", "2024-10-22", None),
    ("slash-day", "They met on 26/4 in town.", "26/4", "day", "2024-04-26", None),
    ("slash-day", "National day (26/4)", "26/4", "day", "2024-04-26", None),
    ("slash-days", "It ran from 26/4 to 28/4.", "26/4 to 28/4", "range", "2024-04-26", "2024-04-28"),
    ("slash-days", "It ran from 26-28/4/2023.", "26-28/4/2023", "range", "2023-04-26", "2023-04-28"),
    ("ordinal-day", "They left on the 18th, it said.", "18th", "day", "2024-12-18", None),
    ("ordinal-day", "On the morning of the 18th, he left.", "18th", "day", "2024-12-18", None),
    ("ordinal-day", "They met on the 25th of last month.", "25th of last month", "day", "2024-11-25", None),
    ("ordinal-day", "They will meet on the 22nd.", "22nd", "day", "2024-12-22", None),
    ("day", "Posted on 03-May-2024 by Lor", "03-May-2024", "day", "2024-05-03", None),
    (
        "ordinal-days",
        "It ran from the 16th to the 18th of this month.",
        "16th to the 18th",
        "range",
        "2024-12-16",
        "2024-12-18",
    ),
    ("ordinal-days", "It ran from the 16th to the 18th.", "16th to the 18th", "range", "2024-12-16", "2024-12-18"),
    ("weekend", "They met over the weekend.", "over the weekend", "range", "2024-12-14", "2024-12-15"),
    ("weekend", "They will meet this weekend.", "this weekend", "range", "2024-12-21", "2024-12-22"),
    ("weekend", "They met last weekend.", "last weekend", "range", "2024-12-14", "2024-12-15"),
    ("day-from-report", "They met yesterday morning (19).", "yesterday morning (19)", "day", "2024-12-19", None),
    ("weekday", "They met on Sunday (8) afternoon.", "Sunday (8)", "weekday", "2024-12-08", None),
    ("ordinal-days", "On the 16th and 17th, they met.", "16th and 17th", "range", "2024-12-16", "2024-12-17"),
    ("weekday", "They met on Tue.", "Tue.", "weekday", "2024-12-17", None),
    ("weekday", "The guest arrives on Sunday.", "Sunday", "weekday", "2024-12-22", None),
    ("weekday", "They met on Monday.", "Monday", "weekday", "2024-12-16", None),
    ("weekday", "They met on Friday.", "Friday", "weekday", "2024-12-20", None),
    ("weekday", "They met late on Wednesday.", "Wednesday", "weekday", "2024-12-18", None),
    ("weekday", "They will meet on Monday.", "Monday", "weekday", "2024-12-23", None),
    ("weekday", "On Monday, they are due to meet.", "Monday", "weekday", "2024-12-23", None),
    ("weekday", "They will meet soon, he said on Thursday.", "Thursday", "weekday", "2024-12-19", None),
    ("weekday", "Talks will be held on Sunday.", "Sunday", "weekday", "2024-12-22", None),
    ("weekday", "They met last Friday.", "last Friday", "weekday", "2024-12-13", None),
    ("weekday", "They meet next Tuesday.", "next Tuesday", "weekday", "2024-12-24", None),
    ("weekday", "They met on Wednesday and Thursday.", "Wednesday and Thursday", "range", "2024-12-18", "2024-12-19"),
    ("weekday", "They met on Friday and Saturday.", "Friday and Saturday", "range", "2024-12-13", "2024-12-14"),
    ("weekday", "They will meet on Monday-Wednesday.", "Monday-Wednesday", "range", "2024-12-23", "2024-12-25"),
    ("weekday-of-week", "He left on Tuesday last week.", "Tuesday last week", "weekday", "2024-12-10", None),
    (
        "weekday-of-week",
        "due next week on Sunday and Monday",
        "next week on Sunday and Monday",
        "range",
        "2024-12-22",
        "2024-12-23",
    ),
    ("day-from-report", "They met today.", "today", "relative", "2024-12-20", None),
    ("day-from-report", "They met yesterday.", "yesterday", "relative", "2024-12-19", None),
    ("day-from-report", "They meet tomorrow.", "tomorrow", "relative", "2024-12-21", None),
    ("day-from-report", "This morning they met.", "This morning", "relative", "2024-12-20", None),
    ("day-from-report", "the day before yesterday", "the day before yesterday", "relative", "2024-12-18", None),
    ("ago", "They met three days ago.", "three days ago", "relative", "2024-12-17", None),
    ("ago", "The war ended 38 years ago.", "38 years ago", "year", "1986", None),
    ("ahead", "They will meet in ten days' time.", "ten days' time", "relative", "2024-12-30", None),
    ("ahead", "They will meet a week from today.", "a week from today", "relative", "2024-12-27", None),
    ("weekday", "They will meet on Monday week.", "Monday week", "weekday", "2024-12-30", None),
    ("vague", "They met last week.", "last week", "relative", None, None),
    ("vague", "They met earlier this week.", "earlier this week", "relative", None, None),
    ("vague", "They met in the coming week.", "the coming week", "relative", None, None),
    ("year-end", "They meet before the year is out.", "before the year is out", "year", "2024", None),
    ("year-end", "They meet by year’s end.", "by year’s end", "year", "2024", None),
    ("unit", "They meet next month.", "next month", "month", "2025-01", None),
    ("unit", "They meet next year.", "next year", "year", "2025", None),
    ("unit", "They met last year.", "last year", "year", "2023", None),
    ("unit", "They met earlier this year.", "earlier this year", "year", "2024", None),
    ("month-alone", "They met in December.", "December", "month", "2024-12", None),
    ("month-alone", "They met in March.", "March", "month", "2024-03", None),
    ("month-alone", "They will meet in March.", "March", "month", "2025-03", None),
    ("month-alone", "The office opened in mid-June.", "June", "month", "2024-06", None),
    ("month-by-shift", "They met last May.", "last May", "month", "2024-05", None),
    ("month-by-shift", "They met last December.", "last December", "month", "2023-12", None),
    ("month-by-shift", "They meet next March.", "next March", "month", "2025-03", None),
    ("month", "They met in May 2022.", "May 2022", "month", "2022-05", None),
    ("month", "They met in July last year.", "July last year", "month", "2023-07", None),
    ("months", "from March to May 2023", "March to May 2023", "range", "2023-03", "2023-05"),
    ("months", "from July 2020 to June 2025", "July 2020 to June 2025", "period", "2020-07", "2025-06"),
    ("year", "They met in 2019.", "2019", "year", "2019", None),
    ("year", "They reviewed the 2025 plan.", "2025", "year", "2025", None),
    ("period", "the plan for 2019-2024", "2019-2024", "period", "2019", "2024"),
    ("period", "the plan for 2020–24", "2020–24", "period", "2020", "2024"),
    ("period", "the plan for 2021-31", "2021-31", "period", "2021", "2031"),
    ("period", "for the 2025-2029 period", "2025-2029", "period", "2025", "2029"),
    ("period", "in the period of 2015-2019", "2015-2019", "period", "2015", "2019"),
    ("period", "from 2020 to 2025", "2020 to 2025", "period", "2020", "2025"),
    ("period", "the plan for 2024/25", "2024/25", "period", "2024", "2025"),
    ("period", "the 2024/2025 programme", "2024/2025", "period", "2024", "2025"),
    ("period", "between 2020 and 2025", "2020 and 2025", "period", "2020", "2025"),
]

# rule that might be tempted: words that name no time
NEAR_MISSES: list[tuple[str, str]] = [
    ("day", "Ministers May 5,000 times over"),
    ("day", "It grew by May 20% and more"),
    ("day", "February 30 is no day"),
    ("day", "The 75th December Brigade"),
    ("days", "between May 9,500 men and women"),
    ("days-over-months", "at the 112 December"),
    ("anniversary-day", "(May 4000, 1951x2021)"),
    ("iso-day", "2024-99-20 is a part number"),
    ("numeric-day", "call 024/3823/4567 or 84-24-38234567"),
    ("numeric-day", "version 1.2.24"),
    ("slash-day", "border point No. 12/9"),
    ("slash-day", "the attacks on 9/11"),
    ("slash-day", "guarded 24/7, held 1/3 of seats"),
    ("slash-days", "marked 12-14/9 on the map"),
    ("ordinal-day", "on the 12th floor, on the 75th anniversary"),
    ("ordinal-days", "the 6th to the 8th floor, the 3rd and 4th Brigades"),
    ("weekend", "a weekend house, weekends"),
    ("weekday", "The Sun and the Sunday Times wrote"),
    ("weekday", "after Bloody Sunday, on Black Friday"),
    ("weekday", "The Mon State and Wed"),
    ("weekday-of-week", "this week's sundays"),
    ("day-from-report", "in today's world"),
    ("day-from-told", "the day after the summit"),
    ("ago", "a week in politics"),
    ("ahead", "ten days of talks"),
    ("unit", "last years, nextmonth, this-year"),
    ("year-end", "before the year-end rush, the end of the year 2019"),
    ("vague", "weeks passed"),
    ("month-alone", "They may march on. May I? March!"),
    ("month-alone", "a speech by June Smith and April Jones"),
    ("month-alone", "chaired by Jan Novak"),
    ("month-by-shift", "last march of the penguins"),
    ("month", "May 20245 be"),
    ("months", "May-Britt and June"),
    ("year", "Resolution 1325, 1,500 soldiers, aged 45"),
    ("year", "a force of 2000 soldiers"),
    ("year", "the 2020s"),
    ("period", "© 2018-2023 The Desk"),
    ("period", "call 0912-2019-2024"),
    ("period", "a 2+2 dialogue, 20-24 of them"),
]


@pytest.mark.parametrize(("rule", "text", "words", "kind", "value", "end_value"), DAYS)
def test_reads(rule: str, text: str, words: str, kind: str, value: str | None, end_value: str | None) -> None:
    (mention,) = [m for m in find_dates(text, published=FRIDAY) if m.kind == kind]
    assert text[mention.start : mention.end] == words
    assert (mention.value, mention.end_value, mention.rule) == (value, end_value, rule)


@pytest.mark.parametrize(("rule", "text"), NEAR_MISSES)
def test_near_misses(rule: str, text: str) -> None:
    assert [m for m in find_dates(text, published=FRIDAY) if m.rule == rule] == []


def test_every_rule_has_an_example_and_a_near_miss() -> None:
    rules = {name for _, name, _, _ in RULES}
    assert rules - {"day-from-told"} == {row[0] for row in DAYS}
    assert rules == {row[0] for row in NEAR_MISSES}


def only(text: str, published: str | None = None, anchor_year: int | None = None) -> DateMention:
    (mention,) = find_dates(text, published=published, anchor_year=anchor_year)
    return mention


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("They met on November 24.", "2025-01-10", "2024-11-24"),
        ("They will meet on January 5.", "2024-12-20", "2025-01-05"),
        ("They met on January 5.", "2024-12-20", "2024-01-05"),
        ("They will meet on November 24.", "2025-01-10", "2025-11-24"),
        ("They meet on February 8.", "2025-01-10", "2025-02-08"),
        ("They met on February 29.", "2025-03-10", "XXXX-02-29"),
        ("They met in November.", "2025-01-10", "2024-11"),
        ("They met on May 4.", "2024-12", "2024-05-04"),
        ("They met on May 4.", None, "XXXX-05-04"),
        ("They met in May.", None, "XXXX-05"),
        ("They met last May.", None, "XXXX-05"),
        ("They met today.", None, None),
        ("They met on Monday.", None, None),
        ("They met this year.", None, None),
    ],
)
def test_year_comes_from_the_day_of_publication(text: str, published: str | None, value: str | None) -> None:
    assert only(text, published).value == value


def test_how_tells_stated_from_resolved_and_computed() -> None:
    assert only("on May 4, 2021").how is How.STATED
    assert only("on May 4", FRIDAY).how is How.RESOLVED
    assert only("on May 4", anchor_year=2019).how is How.COMPUTED
    assert only("on May 4", anchor_year=2019).value == "2019-05-04"
    assert only("on May 4").how is How.STATED
    assert only("next year", anchor_year=2019).value == "2020"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on May 4. The same day, he left.", "2024-05-04"),
        ("They met on May 4. He had come the previous day.", "2024-05-03"),
        ("They met on May 4. He left the following day.", "2024-05-05"),
        ("They met on May 4; he had come a day earlier.", "2024-05-03"),
        ("They met from May 4 to 6. He left the next day.", "2024-05-07"),
        ("They met from May 4 to 6. The same day, he left.", None),
        ("The same day, he left.", None),
        ("They met on May 3. He had arrived on May 2.\n\nThat same day, the king received him.", "2024-05-03"),
        ("They met on May 3. He arrived on May 2. The same day, he toured a port.", "2024-05-02"),
        ("They met on May 2. A statement released on May 3 said so. The same day, he left.", "2024-05-02"),
    ],
)
def test_days_counted_from_the_day_told_last(text: str, value: str | None) -> None:
    last = find_dates(text, published=FRIDAY)[-1]
    assert (last.kind, last.value, last.rule) == ("same-day", value, "day-from-told")


def test_days_without_a_year_can_be_counted_from() -> None:
    assert find_dates("They met on May 4. The next day he left.", published=None)[-1].value == "XXXX-05-05"
    assert find_dates("They met on February 28. The next day he left.", published=None)[-1].value is None


def test_a_dateline_is_the_reports_own_day() -> None:
    text = "PORT CITY, Jan 11 (Agency) -- The two met yesterday."
    assert find_dates(text, published="2024-01-12")[-1].value == "2024-01-10"
    assert find_dates(text, published=None)[-1].value == "XXXX-01-10"
    far = "PORT CITY, Jan 11 (Agency) -- The two met yesterday."
    assert find_dates(far, published="2024-03-12")[-1].value == "2024-03-11"


def test_a_day_of_the_month_follows_the_month_told_last() -> None:
    assert find_dates("They met on March 4. He left on the 6th.", published=None)[-1].value == "XXXX-03-06"
    assert find_dates("He left on the 6th.", published=None) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Tuesday, May 7. He left on Wednesday.", "XXXX-05-08"),
        ("They met on Tuesday (May 7). He had come on Monday.", "XXXX-05-06"),
        ("They met on May 7. He left on Wednesday.", None),
        ("PORT CITY, Oct. 31 (Agency) -- The minister on Monday met his guest.", "XXXX-10-31"),
        ("PORT CITY, Oct. 31 (Agency) -- They met on Monday. The guest had come on Sunday.", "XXXX-10-30"),
        ("PORT CITY, Oct. 31 (Agency) -- The minister will meet his guest on Friday.", None),
    ],
)
def test_a_weekday_stands_beside_a_day_named_with_its_own(text: str, value: str | None) -> None:
    assert find_dates(text, published=None)[-1].value == value


def test_published_must_be_a_date() -> None:
    with pytest.raises(ValueError, match="not a date"):
        find_dates("today", published="last Tuesday")


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The two will meet on |Monday|.", True),
        ("The two will meet, he said on |Monday|.", False),
        ("On |Monday|, he is to fly on.", True),
        ("He will go. They met on |Monday|.", False),
        ("Talks with Lt. Gen. Adder are scheduled for |Monday|.", True),
        ("The visit on |Monday|", False),
    ],
)
def test_outlook(text: str, ahead: bool) -> None:
    before, day, after = text.split("|")
    assert looks_ahead(before + day + after, len(before), len(before + day)) is ahead


REPORT_DATES: list[tuple[str, str | None, str | None]] = [
    (" date 2024-12-20 The two ministers met", None, "2024-12-20"),
    ("A headline\n\nOctober 25, 2010\n\nThe two met.", None, "2010-10-25"),
    ("A ministry\nPress Release\n05/09/14\nThe two met.", None, "2014-09-05"),
    ("18 September 2017\n\nThe two met.", None, "2017-09-18"),
    ("September 18, 2022 | 18:11 (GMT+7)\nThe two met.", None, "2022-09-18"),
    ("Saturday, July 15, 2023\nThe two met.", None, "2023-07-15"),
    ("By: | Port City | Published: June 27, 2018 11:26 PM\nThe two met.", None, "2018-06-27"),
    ("An agency) 09:50, March 23, 2024\nThe two met.", None, "2024-03-23"),
    ("2 min read Last Updated : Dec 07 2024 | 11:17 AM IST\nThe two met.", None, "2024-12-07"),
    ("Last Updated: May 7, 2024\nPublished: May 5, 2024\nThe two met.", None, "2024-05-05"),
    ("22/10/2024\nThe two met.", None, "2024-10-22"),
    ("By Ann Writer - October 25, 2010\nThe two met.", None, "2010-10-25"),
    ("PORT CITY, March 5, 2010 (Agency) -- The two met.", None, "2010-03-05"),
    ("The two met.", "https://news.example/2018/04/13/the-two-met", "2018-04-13"),
    ("The two met.", "https://news.example/view/2024-09/17/content.htm", "2024-09-17"),
    ("The two met.", "https://news.example/n3/2024/0323/c90.html", "2024-03-23"),
    ("The two met.", "https://news.example/01-Feb-2019/the-two", "2019-02-01"),
    ("The two met.", "https://news.example/story-20148417.html?d=20210911", None),
    ("The two met.", "https://[news.example/2018/04/13/", None),
    ("Friday, April 19, 2024\nHomeLong ReadsThe two met", None, None),
    ("The two met on October 25, 2010.", None, None),
    ("May 4\nThe two met.", None, None),
    ("Hotline: 05/09/14/22\nThe two met.", None, None),
]


@pytest.mark.parametrize(("text", "url", "value"), REPORT_DATES)
def test_report_date(text: str, url: str | None, value: str | None) -> None:
    found = report_date(text, url)
    assert (found and found[0]) == value
    assert found is None or (found[1:] == (0, 0)) == (url is not None)


KNOWN = (
    {"name": "Founding of the Hill Country Army", "names": "HCA; Hill Army", "year": 1944},
    {"name": "Border Day", "names": ["Border Festival"], "year": 1989},
)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The 75th founding anniversary of the Hill Country Army was marked.", 2019),
        ("on the Hill Country Army’s 80th anniversary", 2024),
        ("the seventy-fifth anniversary of the founding of the HCA", 2019),
        ("the 35th anniversary of the Border Festival", 2024),
        ("diplomatic relations (May 4, 1951-2021)", 2021),
        ("(May 4, 1951 - May 4, 2021)", 2021),
        ("the 75th anniversary of diplomatic relations", None),
        ("the 75th anniversary of diplomatic ties, and the Hill Country Army", None),
        ("the Hill Country Army marks its 80th anniversary next year", None),
        ("the 75th Hill Country Brigade", None),
        ("The joint exercise ‘Coral Spear 2019’ began on November 4.", 2019),
        ("Exercise Coral Spear 2019 follows exercise Coral Spear 2018.", None),
        ("the plan for 2019", None),
    ],
)
def test_anniversary_year(text: str, year: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    known = tuple(datelines._occasion(entry) for entry in KNOWN)
    monkeypatch.setattr(datelines, "_occasions", lambda: known)
    found = anniversary_year(text)
    assert (found and found[0]) == year
    assert found is None or 0 <= found[1] < found[2] <= len(text)


def test_occasions_in_the_lexicon_load() -> None:
    assert all(year > 0 for _, year in datelines._occasions())


def test_months_and_weekdays_are_complete() -> None:
    assert set(calendars.names().months.values()) == set(range(1, 13))
    assert set(calendars.names().weekdays.values()) == set(range(1, 8))


WORDS = [
    "May 4",
    "2019",
    "-",
    "to",
    "Monday",
    "and",
    "next",
    "week",
    "12/9",
    ",",
    "on",
    "the 3rd",
    "1951-2021",
    "today",
]
WORDS += [
    "\n",
    "(",
    ")",
    "will",
    "the same day",
    "last",
    "year",
    "31",
    "Feb.",
    "29",
    "’",
    "٣",
    "İ",
    "day",
    "ago",
    "ahead",
    "three",
]
ANY_TEXT = st.one_of(
    st.text(), st.lists(st.sampled_from(WORDS)).map(" ".join), st.lists(st.sampled_from(WORDS)).map("".join)
)


@settings(max_examples=300, deadline=None)
@given(ANY_TEXT, st.sampled_from([None, "2024-02-29", "2024-12", "XXXX-02-28"]), st.sampled_from([None, 2019]))
def test_any_text_can_be_read(text: str, published: str | None, anchor_year: int | None) -> None:
    mentions = find_dates(text, published=published, anchor_year=anchor_year)
    edges = [edge for mention in mentions for edge in (mention.start, mention.end)]
    assert edges == sorted(edges)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    report_date(text, text)
    anniversary_year(text)


@pytest.mark.parametrize(
    "unit",
    [
        "December ",
        "1",
        "1 ",
        "1/",
        "Monday ",
        "the ",
        "May 4, ",
        "2019-",
        "75th ",
        "will be ",
        "by ",
        "Published: ",
        "| ",
        "\n",
    ],
)
def test_long_monotonous_texts_take_no_more_time_a_word_than_short_ones(unit: str) -> None:
    def read(text: str) -> None:
        find_dates(text, published=FRIDAY)
        report_date(text, None)
        anniversary_year(text)

    short, long = (seconds(lambda n=n: read(unit * (n // len(unit)))) for n in (20_000, 100_000))
    assert long < 20 * short


def test_a_part_of_the_day_belongs_to_its_weekday() -> None:
    text = "She left Lima on Thursday morning for a visit."
    (found,) = find_dates(text, published=FRIDAY)
    assert text[found.start : found.end] == "Thursday morning"


def test_a_weekday_beside_a_day_tells_its_year() -> None:
    text = "They met on Tuesday August 1. The commission had sat on July 26, 2023."
    assert with_years(find_dates(text, published=None), text)[0].value == "2023-08-01"
    other = "They met on Monday August 1. The commission had sat on July 26, 2023."
    assert with_years(find_dates(other, published=None), other)[0].value == "XXXX-08-01"
