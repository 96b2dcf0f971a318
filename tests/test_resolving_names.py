"""Names of many cultures compared: equal, variant, short form, or nothing of the kind."""

from __future__ import annotations

import pytest

from communique.resolving import names
from communique.resolving.names import Likeness, alike

EQUAL = """
Nguyễn Tấn Cường / Nguyen Tan Cuong
Đỗ Bá Tỵ / Do Ba Ty
Đặng Thị Ngọc / DANG THI NGOC
Wang Yi / Yi Wang
Xi Jinping / Jinping Xi
Xi Jin-ping / Xi Jinping
Abe Shinzō / Shinzo Abe
Kim Yong-hyun / Yong Hyun Kim
Kim Yong-hyun / Kim Yonghyun
Orbán Viktor / Viktor Orban
Szalay-Bobrovniczky Kristóf / Kristóf Szalay-Bobrovniczky
Al-Mansouri / Almansouri
Mohammed bin Salman / Mohammed Salman
Abdul Rahman Al-Harthy / Abdulrahman al Harthy
Abd al-Rahman Harthy / Abdelrahman Harthy
U Wunna Maung Lwin / Wunna Maung Lwin
Ferdinand Marcos Jr. / Ferdinand Marcos
Jean-Yves Le Drian / Jean Yves Le Drian
Valéry Giscard d’Estaing / Valery Giscard d'Estaing
Nyong'o / Nyongo
Delfin Dela Cruz / Delfin de la Cruz
Ursula von der Leyen / Ursula Leyen
Lula da Silva / Lula Silva
John A. Smith / John Smith
José Ramírez Núñez / Jose Ramirez Nunez
Jan van Rossum / Jan Van Rossum
Øyvind Kjær / Oyvind Kjaer
"""

VARIANT = """
Nguyen Van Giang / Ngueyn Van Giang
Nguyen Quang Minh / Nguyen Quuang Minh
Xie Kaiguo / Hsie Kaiguo
Qin Gang / Chin Gang
Zhou Yongdong / Chou Yongdong
Khalid bin Salman / Khaled bin Salman
Mohammed bin Salman / Muhammad Salman
Khalid Al-Mansouri / Khaled al Mansouri
Yusuf Khan / Yousef Khan
Hassan Karim / Hasan Kareem
Prawit Wongsuwan / Prawit Wongsuwon
Anuwat Phanomsuk / Anuvat Panomsuk
Suharto / Soeharto
Chansamone Chanyalath / Chansamone Chanyalat
Thongloun Sisoulith / Thonglun Sisulith
Chea Rirath / Chia Rirat
Sergei Shoigu / Sergey Shoygu
Aleksandr Lukashenko / Alexander Lukashenko
Vladimir Putin / Vladmir Putin
John Smith / John Smyth
Lee Hsien Loong / Li Hsien Loong
George W. Bush / George H. W. Bush
Pradeep Joshi / Pradip Josi
"""

SHORT = """
Phan Van Giang / Giang
Phan Van Giang / Van Giang
Nguyen Van Nam / Nguyen Nam
José Luis Ramírez Toledo / José Ramírez
José Ramírez / Ramírez
Aung San Suu Kyi / Suu Kyi
Prabowo / Prabowo Subianto
Retno / Retno Marsudi
Tea Banh / Banh
J. Smith / John Smith
Jose B. Garcia / Jose Bautista Garcia
Pradeep Prasad Joshi / Pradip Josi
Mohammed bin Zayed Al Nahyan / Mohammed bin Zayed
Igor Ivanovich Lukashin / Igor Lukashin
"""

NONE = """
Tea Banh / Tea Vinh
Tea Banh / Tea Seiha
Tea Vinh / Tea Seiha
Hun Sen / Hun Manet
Luong Cuong / Nguyen Tan Cuong
Tran Van An / Tran Van Anh
Nguyen Van Thanh / Nguyen Van Thang
Nguyen Dinh Lan / Nguyen Linh Dan
Nguyen Thao Vy / Nguyen Thoa Vy
Nguyen Van Nam / Nguyen Hoai Nam
Do Hong Thuy / Ly Hong Thuy
Pham Minh Chinh / Pham Minh Trinh
Chen Wei / Cheng Wei
Qi Wei / Ji Wei
Zhang Wei / Zheng Wei
Keo Rath / Keo Roth
Mya Tun Oo / Myat Tun Oo
Ng Eng Hen / Ng Eng Hin
Jose Ramirez Toledo / Jose Ramirez Vega
Abdullah Karim / Abdul Karim
Ali Hassan / Ala Hassan
J. Smith / Peter Smith
John A. Smith / John B. Smith
Jose B. Garcia / Jose Luis Garcia
Ferdinand Marcos Jr. / Ferdinand Marcos Sr.
Sergei Lavrov / Sergei Lavrin
Ivan Petrov / Petr Ivanov
Prabowo / Subianto
"""


def _pairs() -> list[tuple[str, str, Likeness]]:
    blocks = ((EQUAL, Likeness.EQUAL), (VARIANT, Likeness.VARIANT), (SHORT, Likeness.SHORT), (NONE, Likeness.NONE))
    lines = [(line, likeness) for block, likeness in blocks for line in block.strip().splitlines()]
    return [(*_two(line), likeness) for line, likeness in lines]


def _two(line: str) -> tuple[str, str]:
    one, other = line.split(" / ")
    return one, other


@pytest.mark.parametrize(("one", "other", "likeness"), _pairs())
def test_two_names(one: str, other: str, likeness: Likeness) -> None:
    assert alike(one, other) is likeness
    assert alike(other, one) is likeness


@pytest.mark.parametrize("name", [*(_two(line)[0] for line in (EQUAL + VARIANT + NONE).splitlines() if line)])
def test_a_name_is_equal_to_itself(name: str) -> None:
    assert alike(name, name) is Likeness.EQUAL


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("Nguyen Van Thanh", "Nguyen Van Thang", True),  # in the same chair on the same day a slip is likelier
        ("Tran Quang Phuong", "Tran Quang Fuong", True),
        ("Thanakorn Srikorn", "Tanakorn Srikorn", True),
        ("Cuong", "Luong Cuong", True),
        ("Luong Cuong", "Nguyen Tan Cuong", False),
        ("Tea Banh", "Tea Seiha", False),
        ("Ana Brel", "Otto Kern", False),
        ("", "Otto Kern", False),
    ],
)
def test_two_names_in_one_chair(one: str, other: str, may_be: bool) -> None:
    assert names.may_be(one, other) is may_be
    assert names.may_be(other, one) is may_be


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Vongkham Phommakone", "Vangkam Pomakon", True),
        ("Tea Banh", "Tee Bunh", True),
        ("Ana Brel", "Otto Kern", False),
    ],
)
def test_names_that_may_be_badly_misspelt(one: str, other: str, near: bool) -> None:
    assert names.near(one, other) is near


@pytest.mark.parametrize("line", (EQUAL.strip() + VARIANT.rstrip()).splitlines())
def test_spellings_of_a_name_have_a_key_in_common(line: str) -> None:
    one, other = _two(line)
    keys = [
        {f"l:{names.letters(each)}", f"l:{names.run_together(each)}", f"i:{names.initials(each)}", names.whole(each)}
        for each in (one, other)
    ]
    assert keys[0] & keys[1]


@pytest.mark.parametrize("line", SHORT.strip().splitlines())
def test_a_short_form_is_a_part_of_the_name(line: str) -> None:
    one, other = _two(line)
    short, full = sorted((one, other), key=lambda name: len(names.words_of(name)))
    assert names.whole(short) in set(names.parts(full))


@pytest.mark.parametrize("name", ["", "123", "…", "'"])
def test_what_has_no_letters_is_like_nothing(name: str) -> None:
    assert alike(name, "Ana Brel") is Likeness.NONE
    assert names.words_of(name) == ()
