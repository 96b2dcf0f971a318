"""The states of the simulated world: real codes and cities, so that places and sides read as they do in reports.

Source: ISO 3166-1 for codes, an atlas for cities; everything else is invented. Reader: ``people.py`` and ``drafts.py``.
Judgement calls: the order is that in which a growing world takes states in, regions mixed from the ninth on.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """A state, the words for it, and what shapes its offices and names."""

    code: str
    name: str
    adjective: str
    culture: str
    region: str
    system: str  # party, republic or kingdom
    ranks: str  # the words of its army; see offices.RANKS
    capital: str
    cities: tuple[tuple[str, str], ...]  # city and its province


_ROWS = """
VNM|Vietnam|Vietnamese|vietnamese|mekong|party|eastern|Hanoi|Ha Long:Quang Ninh;Da Nang:Quang Nam;Lao Cai:Lao Cai
LAO|Laos|Lao|lao|mekong|party|eastern|Vientiane|Pakse:Champasak;Luang Namtha:Luang Namtha;Xam Neua:Houaphanh
KHM|Cambodia|Cambodian|khmer|mekong|kingdom|western|Phnom Penh|Siem Reap:Siem Reap;Bavet:Svay Rieng;Kampot:Kampot
CHN|China|Chinese|chinese|north-east|party|eastern|Beijing|Nanning:Guangxi;Kunming:Yunnan;Qingdao:Shandong
RUS|Russia|Russian|slavic|eurasia|republic|soviet|Moscow|Sochi:Krasnodar Krai;Vladivostok:Primorye;Kazan:Tatarstan
THA|Thailand|Thai|thai|mekong|kingdom|western|Bangkok|Chiang Rai:Chiang Rai;Sattahip:Chonburi;Nong Khai:Nong Khai
IND|India|Indian|indian|south|republic|western|New Delhi|Pune:Maharashtra;Visakhapatnam:Andhra Pradesh;Kochi:Kerala
JPN|Japan|Japanese|japanese|north-east|kingdom|western|Tokyo|Yokosuka:Kanagawa;Sasebo:Nagasaki;Kobe:Hyogo
CUB|Cuba|Cuban|spanish|americas|party|soviet|Havana|Santiago de Cuba:Santiago de Cuba;Mariel:Artemisa
USA|United States|American|anglo|americas|republic|western|Washington|Honolulu:Hawaii;Norfolk:Virginia;Tampa:Florida
IDN|Indonesia|Indonesian|indonesian|islands|republic|western|Jakarta|Surabaya:East Java;Bandung:West Java;Medan:Sumatra
AUS|Australia|Australian|anglo|pacific|kingdom|western|Canberra|Darwin:Northern Territory;Sydney:New South Wales
KOR|South Korea|South Korean|korean|north-east|republic|western|Seoul|Busan:South Gyeongsang;Daejeon:South Chungcheong
BLR|Belarus|Belarusian|slavic|eurasia|republic|soviet|Minsk|Brest:Brest Region;Baranavichy:Brest Region
OMN|Oman|Omani|arabic|gulf|kingdom|western|Muscat|Salalah:Dhofar;Duqm:Al Wusta
MYS|Malaysia|Malaysian|malay|islands|kingdom|western|Kuala Lumpur|Lumut:Perak;Kota Kinabalu:Sabah;Langkawi:Kedah
KAZ|Kazakhstan|Kazakh|turkic|eurasia|republic|soviet|Astana|Almaty:Almaty Region;Aktau:Mangystau
FRA|France|French|french|europe|republic|western|Paris|Brest:Brittany;Toulon:Provence
ARG|Argentina|Argentine|spanish|americas|republic|western|Buenos Aires|Puerto Belgrano:Buenos Aires Province;Salta:Salta
PHL|Philippines|Philippine|filipino|islands|republic|western|Manila|Subic:Zambales;Puerto Princesa:Palawan
PRK|North Korea|North Korean|korean|north-east|party|soviet|Pyongyang|Wonsan:Kangwon;Sinuiju:North Pyongan
MMR|Myanmar|Myanmar|burmese|mekong|republic|western|Naypyidaw|Yangon:Yangon Region;Tachileik:Shan State
LKA|Sri Lanka|Sri Lankan|sinhala|south|republic|western|Colombo|Trincomalee:Eastern Province;Galle:Southern Province
GBR|United Kingdom|British|anglo|europe|kingdom|western|London|Portsmouth:Hampshire;Edinburgh:Scotland
ARE|United Arab Emirates|Emirati|arabic|gulf|kingdom|western|Abu Dhabi|Al Ain:Abu Dhabi;Fujairah:Fujairah
MNG|Mongolia|Mongolian|mongolian|north-east|republic|soviet|Ulaanbaatar|Erdenet:Orkhon;Zamyn-Uud:Dornogovi
SGP|Singapore|Singaporean|chinese|islands|republic|western|Singapore|Changi:Singapore
BGD|Bangladesh|Bangladeshi|bengali|south|republic|western|Dhaka|Chattogram:Chattogram Division;Khulna:Khulna Division
TUR|Turkey|Turkish|turkic|gulf|republic|western|Ankara|Istanbul:Istanbul;Izmir:Izmir
BRA|Brazil|Brazilian|portuguese|americas|republic|western|Brasilia|Manaus:Amazonas;Natal:Rio Grande do Norte
AGO|Angola|Angolan|portuguese|africa|republic|soviet|Luanda|Lubango:Huila;Benguela:Benguela
NZL|New Zealand|New Zealand|anglo|pacific|kingdom|western|Wellington|Auckland:Auckland Region;Devonport:Auckland Region
UZB|Uzbekistan|Uzbek|turkic|eurasia|republic|soviet|Tashkent|Samarkand:Samarkand Region;Termez:Surxondaryo
PAK|Pakistan|Pakistani|urdu|south|republic|western|Islamabad|Rawalpindi:Punjab;Karachi:Sindh
SRB|Serbia|Serbian|slavic|europe|republic|soviet|Belgrade|Nis:Nisava;Kraljevo:Raska
CHL|Chile|Chilean|spanish|americas|republic|western|Santiago|Valparaiso:Valparaiso Region;Iquique:Tarapaca
SAU|Saudi Arabia|Saudi|arabic|gulf|kingdom|western|Riyadh|Jeddah:Makkah;Dammam:Eastern Province
EGY|Egypt|Egyptian|arabic|gulf|republic|western|Cairo|Alexandria:Alexandria;Aswan:Aswan
CAN|Canada|Canadian|anglo|americas|kingdom|western|Ottawa|Halifax:Nova Scotia;Esquimalt:British Columbia
KEN|Kenya|Kenyan|kenyan|africa|republic|western|Nairobi|Mombasa:Coast;Nanyuki:Laikipia
"""


def _state(row: str) -> State:
    code, name, adjective, culture, region, system, ranks, capital, cities = row.split("|")
    pairs = (city.split(":") for city in cities.split(";"))
    places = tuple((city, province) for city, province in pairs)
    return State(code, name, adjective, culture, region, system, ranks, capital, places)


STATES: tuple[State, ...] = tuple(_state(row) for row in _ROWS.strip().splitlines())
