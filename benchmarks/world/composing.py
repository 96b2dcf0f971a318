"""Puts a draft into sentences and gives the reading of them, each record with the passage that says so."""

from __future__ import annotations

from datetime import date

from benchmarks.world.drafts import (
    Draft,
    ToldChannel,
    ToldContact,
    ToldDay,
    ToldInstrument,
    ToldPromise,
    ToldVisit,
)
from benchmarks.world.page import Page, grounded, write_name, write_names
from benchmarks.world.states import STATES
from communique.model import (
    Action,
    Agreement,
    Commitment,
    Format,
    Ground,
    How,
    Mechanism,
    Meeting,
    Modality,
    Participant,
    Reading,
    Report,
    Role,
    Span,
    Status,
    Visit,
    VisitKind,
)

# Where the bits of a draft's wording lie that choose between sentences; a near copy changes the last two.
_VERBS, _PLEDGES, _FILLERS = 0, 6, 12

_NAMES = {state.code: state.name for state in STATES}
_MET: dict[Format, tuple[str, ...]] = {
    Format.TALKS: ("held talks with", "had talks with", "conducted formal talks with"),
    Format.RECEPTION: ("received", "hosted a reception for", "welcomed"),
    Format.MEETING: ("met", "met with", "had a meeting with"),
    Format.CALL: ("spoke by telephone with", "held a phone call with", "held a video call with"),
    Format.DIALOGUE: ("co-chaired the session with", "led the dialogue with", "chaired the dialogue with"),
    Format.EXCHANGE: (
        "opened the exchange with",
        "joined the friendship exchange with",
        "co-chaired the exchange with",
    ),
    Format.EXERCISE: ("opened the joint exercise with", "inspected the exercise with", "watched the joint drill with"),
}
_AGREED = ("agreed to step up", "agreed to strengthen", "agreed to promote", "will boost", "agreed to deepen")
_FORCE = {
    Modality.AGREED: _AGREED,
    Modality.PLEDGED: ("pledged to step up", "stands ready to strengthen", "would like to promote", "will continue"),
    Modality.PROPOSED: ("proposed to step up", "suggested strengthening", "proposed to promote", "proposed to expand"),
    Modality.REQUESTED: ("asked for help in", "called for support in", "requested assistance in", "urged more work on"),
}
_FORESEEN = {
    Status.PLANNED: ("is to meet", "is scheduled to meet", "will meet"),
    Status.POSTPONED: ("has put off a meeting with", "has postponed talks with", "has delayed a meeting with"),
    Status.CANCELLED: ("has cancelled a meeting with", "has called off talks with", "will not meet, as planned,"),
}
_FILLERS_SAID = (
    "The talks took place in an open atmosphere.",
    "A welcome ceremony was held before.",
    "Relations have grown in recent years, officials said.",
    "The exchange of views was frank and cordial.",
    "Observers saw the contact as a sign of trust.",
    "No further details were given.",
    "Both countries mark an anniversary of relations next year.",
)


def compose(draft: Draft) -> Reading:
    """Write the report of a draft and give its reading; records stand in the order of the draft's lists."""
    page = Page(draft, persons=[None] * len(draft.people))
    _lead(page)
    meetings = tuple(_meeting(page, told, f"m{n}") for n, told in enumerate(draft.contacts, 1))
    visits = tuple(_visit(page, told) for told in draft.visits)
    mechanisms = tuple(_mechanism(page, told) for told in draft.channels)
    agreements = tuple(_agreement(page, told, f"a{n}") for n, told in enumerate(draft.instruments, 1))
    commitments = tuple(_commitment(page, told) for told in draft.promises)
    page.put(page.pick(_FILLERS_SAID, _FILLERS))
    persons = tuple(person for person in page.persons if person)
    return Reading(_report(page), persons, meetings, visits, agreements, mechanisms, commitments)


def _report(page: Page) -> Report:
    draft = page.draft
    published = date.fromordinal(draft.published).isoformat() if draft.published else None
    url = f"https://{draft.outlet.slug}.example/{draft.id}" if draft.wording % 4 or draft.copy_of else None
    return Report(draft.id, "".join(page.parts), url=url, publisher=draft.outlet.name, published=published)


def _lead(page: Page) -> None:
    outlet = page.draft.credited
    leads = (
        "",
        f"{outlet.city.upper()} ({outlet.name}) – ",
        f"{outlet.name}, {outlet.city}: ",
        f"By {outlet.name} –– ",
    )
    page.put(leads[page.draft.lead % 4])


def _meeting(page: Page, told: ToldContact, number: str) -> Meeting:
    start, grounds = page.at, {}
    if told.format is Format.CONFERENCE or not told.people:
        grounds["format"] = _gathering(page, told)
    else:
        grounds["format"] = _encounter(page, told)
    if told.place:
        page.put(" in ")
        grounds["place"] = grounded(page.put(told.place))
    if told.place_country:
        page.put(", " if told.place else " in ")
        grounds["place_country"] = grounded(page.put(told.place_name))
    if told.day.cell:
        page.put(" ")
        grounds["date"] = grounded(page.put(told.day.words), How.RESOLVED)
    if told.end.cell:
        page.put(", ending ")
        grounds["end_date"] = grounded(page.put(told.end.words), How.RESOLVED)
    if told.occasion:
        page.put(", on the sidelines of the ")
        grounds["occasion"] = grounded(page.put(told.occasion))
    sentence = page.since(start)
    grounds["countries"] = grounded(sentence, How.INFERRED)
    page.close()
    return Meeting(
        id=number,
        format=told.format,
        status=told.status,
        date=told.day.cell,
        end_date=told.end.cell,
        place=told.place,
        place_country=told.place_country,
        countries=told.countries,
        participants=tuple(Participant(f"p{place + 1}", role) for place, role in told.people),
        occasion=told.occasion,
        evidence=(sentence,),
        grounds=grounds,
    )


def _gathering(page: Page, told: ToldContact) -> Ground:
    page.put("Delegates of " + ", ".join(_NAMES[country] for country in told.countries) + " ")
    ground = grounded(page.put("gathered for a conference"))
    if told.people:
        page.put(", among them ")
        write_names(page, (place for place, _ in told.people))
    return ground


def _encounter(page: Page, told: ToldContact) -> Ground:
    people = list(told.people)
    if told.format is Format.RECEPTION:  # the host receives, whoever the outlet puts first
        people.sort(key=lambda each: each[1] is Role.GUEST)
    verbs = _MET[told.format] if told.status is Status.HELD else _FORESEEN[told.status]
    first = [] if told.stands_in and _receives_unnamed(told) else [people.pop(0)[0]]
    second = [people.pop(0)[0]] if people and not (told.stands_in and first) else []
    if first:
        write_name(page, first[0])
    else:
        page.put(told.stands_in)
    page.put(" ")
    ground = grounded(page.put(page.pick(verbs, _VERBS)))
    page.put(" ")
    if second:
        write_name(page, second[0])
    elif told.stands_in:
        page.put(told.stands_in)
    if people:
        page.put(", with ")
        write_names(page, (place for place, _ in people))
        page.put(" present")
    return ground


def _receives_unnamed(told: ToldContact) -> bool:
    return told.format is Format.RECEPTION and told.people[0][1] is Role.GUEST


def _visit(page: Page, told: ToldVisit) -> Visit:
    start, grounds = page.at, {}
    if told.leader is None:
        page.put("The delegation")
    else:
        grounds["leader"] = grounded(write_name(page, told.leader))
    page.put(" of the ")
    grounds["guest"] = grounded(page.put(told.guest_words), How.INFERRED)
    page.put(" side ")
    grounds["status"] = grounded(page.put(_VISITS[told.status]))
    page.put(" ")
    page.put("an " if told.kind is VisitKind.OFFICIAL else "a ")
    if told.kind:
        grounds["kind"] = grounded(page.put(str(told.kind)))
        page.put(" ")
    page.put("visit to ")
    grounds["host"] = grounded(page.put(told.host_words))
    for slot, words, day in (("start", " beginning ", told.start), ("end", " ending ", told.end)):
        if day.cell:
            page.put(words)
            grounds[slot] = grounded(page.put(day.words), How.RESOLVED)
    sentence = page.since(start)
    page.close()
    leader = page.draft.people[told.leader].name if told.leader is not None else None
    return Visit(
        guest=told.guest,
        host=told.host,
        leader=leader,
        kind=told.kind,
        status=told.status,
        start=told.start.cell,
        end=told.end.cell,
        evidence=(sentence,),
        grounds=grounds,
    )


_VISITS = {
    Status.HELD: "was on",
    Status.ONGOING: "is on",
    Status.PLANNED: "is to pay",
    Status.POSTPONED: "has put off",
    Status.CANCELLED: "has cancelled",
}


def _mechanism(page: Page, told: ToldChannel) -> Mechanism:
    start, grounds = page.at, {}
    page.put(" and ".join(_NAMES[party] for party in told.parties))
    grounds["parties"] = grounded(page.since(start))
    page.put(" use the ")
    if told.edition:
        grounds["edition"] = grounded(page.put(_ordinal(told.edition)))
        page.put(" ")
    grounds["name"] = grounds["kind"] = grounded(page.put(told.name))
    if told.level:
        page.put(" at the level of ")
        grounds["level"] = grounded(page.put(str(told.level)))
    if told.day.cell:
        page.put(" ")
        grounds["date"] = grounded(page.put(told.day.words), How.RESOLVED)
    sentence = page.since(start)
    page.close()
    return Mechanism(
        kind=told.kind,
        name=told.name,
        parties=told.parties,
        level=told.level,
        edition=told.edition,
        date=told.day.cell,
        evidence=(sentence,),
        grounds=grounds,
    )


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _agreement(page: Page, told: ToldInstrument, number: str) -> Agreement:
    start, grounds = page.at, {}
    page.put(" and ".join(_NAMES[party] for party in told.parties))
    grounds["parties"] = grounded(page.since(start))
    page.put(" ")
    grounds["action"] = grounded(page.put("signed" if told.action is Action.SIGNED else "reviewed the carrying out of"))
    page.put(" the ")
    grounds["kind"] = grounded(page.put(str(told.kind)))
    if told.subject:
        page.put(" on ")
        grounds["subject"] = grounded(page.put(told.subject))
    _period(page, told, grounds)
    _put_day(page, told.day, grounds)
    if told.signatories:
        page.put(", put to paper by ")
        begin = page.at
        write_names(page, told.signatories)
        grounds["signatories"] = grounded(page.since(begin))
    sentence = page.since(start)
    page.close()
    return Agreement(
        id=number,
        kind=told.kind,
        subject=told.subject,
        parties=told.parties,
        period_start=told.start,
        period_end=told.end,
        action=told.action,
        date=told.day.cell,
        signatories=tuple(f"p{place + 1}" for place in told.signatories),
        evidence=(sentence,),
        grounds=grounds,
    )


def _period(page: Page, told: ToldInstrument, grounds: dict[str, Ground]) -> None:
    if told.start:
        page.put(" for ")
        grounds["period_start"] = grounds["period_end"] = grounded(page.put(told.start))
    if told.end and told.end != told.start:
        page.put("-")
        grounds["period_end"] = grounded(page.put(told.end))


def _put_day(page: Page, day: ToldDay, grounds: dict[str, Ground]) -> None:
    if day.cell:
        page.put(" ")
        grounds["date"] = grounded(page.put(day.words), How.RESOLVED)


def _commitment(page: Page, told: ToldPromise) -> Commitment:
    start, grounds, name = page.at, {}, None
    if told.person is not None:
        name = page.draft.people[told.person].name
        grounds["by"] = grounded(page.put(name))
    else:
        grounds["by"] = grounded(page.put(told.by_words))
    page.put(" ")
    grounds["modality"] = grounded(page.put(page.pick(_FORCE[told.modality], _PLEDGES)))
    begin = page.at
    page.put(" " + " and ".join(told.words))
    grounds["fields"] = grounded(Span(begin + 1, page.at))
    if told.to:
        page.put(" with ")
        grounds["to"] = grounded(page.put(told.to_words))
    sentence = page.since(start)
    page.close()
    return Commitment(
        by=(name,) if name else told.by,
        to=told.to,
        modality=told.modality,
        fields=told.fields,
        quote="".join(page.parts)[start : sentence.end],
        evidence=(sentence,),
        grounds=grounds,
    )
