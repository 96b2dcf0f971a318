"""The addresses of all pages over the sample reports: what the tests open and what screenshots are made of."""

from __future__ import annotations

from typing import Any

from communique import api

LISTS = {
    **{name: f"/{name}" for name in ("contacts", "visits", "people", "agreements", "mechanisms", "commitments")},
    **{name: f"/{name}" for name in ("reports", "due", "conflicts", "add", "keys")},
    "contacts-narrowed": "/contacts?between=Laos&between=VNM&since=2020&format=dialogue",
    "map": "/map",
    "map-narrowed": "/map?between=Vietnam",
    "map-none": "/map?since=2099",
    "network": "/network",
    "network-sides": "/network?of=sides",
    "contacts-at": "/contacts?place=Hanoi&in=VNM",
    "contacts-none": "/contacts?between=Laos&between=Canada",
    "relationships": "/between",
    "relationship": "/between/VNM/LAO",
    "relationship-three": "/between/VNM/LAO/KHM?since=2020",
    "relationship-none": "/between/CAN/LAO",
    "briefs": "/briefs",
    "brief": "/briefs/between/VNM/LAO",
    "search-empty": "/search",
    "changed": "/changed?since=2000",
    "review": "/review",
    "review-merge": "/review?kind=merge",
    "review-record": "/review?kind=record&of=persons",
    "review-unsure": "/review?kind=unsure",
    "review-bulk": "/review/bulk?kind=merge&verdict=likely&weight=3",
    "review-log": "/review/log",
    "coding": "/coding",
    "coding-project": "/coding?sample=20&seed=1&added=2030-01-01&coder=Anna",
    "coding-early": "/coding/compare?sample=20&seed=1&added=2030-01-01&one=Anna&other=reader",
    "search": "/search?words=Tuan+Laos",
    "search-commitments": "/search?words=training&kind=commitments",
}


def addresses(register: str) -> dict[str, str]:
    """Give each page's name and address; where a page is of a thing, of one that the samples hold."""
    with api.open_register(register) as opened:
        return {"overview": "/", **LISTS, **_things(opened)}


def _things(register: Any) -> dict[str, str]:
    """Give the pages of a thing of each kind, and of a report."""
    day = "2026-01-15"
    contact = max(api.meetings(register), key=lambda each: (len(each.sources), each.id))
    disputed = max(api.meetings(register), key=lambda each: (each.disputed, each.id))
    person = max(api.people(register), key=lambda each: (each.tellings, each.id))
    instrument = max(
        api.agreements(register, on=day), key=lambda each: (len(each.plans), bool(each.successor), each.id)
    )
    mechanism = max(api.mechanisms(register), key=lambda each: (len(each.editions), each.id))
    commitment = max(api.commitments(register), key=lambda each: (len(each.sources), each.id))
    visit = max(api.visits(register), key=lambda each: (len(each.contacts), each.id))
    source = contact.sources[-1]
    key = api.report(register, source.handle).key
    return {
        "contact": f"/contacts/{contact.id}",
        "contact-disputed": f"/contacts/{disputed.id}",
        "review-thing": f"/review/thing/{disputed.id}",
        "review-edit": f"/review/thing/{disputed.id}?act=edit",
        "person": f"/people/{person.id}",
        "instrument": f"/agreements/{instrument.id}?on={day}",
        "mechanism": f"/mechanisms/{mechanism.id}",
        "commitment": f"/commitments/{commitment.id}",
        "visit": f"/visits/{visit.id}",
        "brief-person": f"/briefs/person/{person.id}",
        "brief-visit": f"/briefs/visit/{visit.id}",
        "why": f"/contacts/{contact.id}/why",
        "coding-sheet": f"/coding/{key}?coder=Anna&begin=reader",
        "report": "/reports/vn-kh-2023-02-20-vnservice",
        "report-chosen": f"/reports/{source.report}?record={source.handle}#{source.handle}",
    }
