"""The words that invented people are named with: one pool for each culture of names.

Source: common given and family names, written down for this benchmark; nobody real is meant. Reader: ``naming.py``.
Judgement calls: ``variants`` are pairs of letters that romanisations disagree about; an outlet that follows the
other school replaces the first by the second wherever it stands.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Culture:
    """How a culture's names are built, shortened and romanised."""

    families: tuple[str, ...]
    givens: tuple[str, ...]
    middles: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()  # a second surname, after the family's
    family_first: bool = False
    called_by_given: bool = False
    may_drop_middle: bool = False
    may_swap: bool = False  # whether some outlets turn the order round
    variants: tuple[tuple[str, str], ...] = ()


def _culture(
    families: str,
    givens: str,
    middles: str = "",
    seconds: str = "",
    variants: str = "",
    *,
    family_first: bool = False,
    called_by_given: bool = False,
    may_drop_middle: bool = False,
    may_swap: bool = False,
) -> Culture:
    """Build a culture from lines of words; an underscore stands for a space within a word."""
    pairs = tuple((pair.split("/")[0], pair.split("/")[1]) for pair in variants.split())
    return Culture(
        _words(families),
        _words(givens),
        _words(middles),
        _words(seconds),
        family_first=family_first,
        called_by_given=called_by_given,
        may_drop_middle=may_drop_middle,
        may_swap=may_swap,
        variants=pairs,
    )


def _words(line: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in line.split())


def _joined(firsts: str, lasts: str, by: str = "") -> str:
    """Give every first syllable with every last one, as a line of words."""
    return " ".join(first + by + last for first in firsts.split() for last in lasts.split())


_SPANISH_SURNAMES = (
    "Álvarez Benítez Cárdenas Domínguez Espinosa Fuentes Gutiérrez Herrera Ibáñez Jiménez Lozano Maldonado Navarro "
    "Ordóñez Peñalver Quintana Ramírez Saavedra Toledo Urrutia Valdés Zamora Carrasco Molina Ríos Pacheco Núñez"
)
_PORTUGUESE_SURNAMES = (
    "Almeida Barbosa Cardoso Domingos Esteves Figueiredo Gonçalves Henriques Lourenço Magalhães Nogueira Pacavira "
    "Quintas Ribeiro Sampaio Teixeira Vasconcelos Antunes Brandão Conceição Falcão"
)
_FATHERS = (
    "bin_Ahmad bin_Hassan bin_Said bin_Khalid bin_Salem bin_Rashid bin_Nasser bin_Abdullah bin_Hamad bin_Sultan "
    "bin_Ibrahim bin_Yusuf"
)
_MALAY_FATHERS = (
    "Ismail Abdullah Hassan Rahman Zainal Ibrahim Othman Yusof Karim Sulaiman Bakar Mansor Hamzah Latif Jaafar Salleh"
)

CULTURES: dict[str, Culture] = {
    "vietnamese": _culture(
        "Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh",
        "Giang Chiến Cường Nghĩa Hùng Dũng Thắng Sơn Tuấn Hải Long Bình Đức Hiền Lâm Phong Quân Toàn Vinh Khánh Thành "
        "Trung Tùng Đông Lân Hoàn Nam Ân Lực Thuận Hương Lan Thủy Tâm Nhân Phúc",
        "Văn Văn Xuân Đức Quang Minh Hồng Thanh Trọng Ngọc Tấn Hữu Công Đình Thị Quốc Mạnh",
        family_first=True,
        called_by_given=True,
    ),
    "lao": _culture(
        _joined(
            "Phomma Sisa Keo Outha Douang Intha Bounya Xaya Vong Seng Chantha Souvanna Luang Thamma",
            "chanh vath vongsa kaysone mala vong sone savang boury sy khot phet",
        ),
        "Khamphan Bounthong Vongkham Somphet Thongloun Xaysana Sengphet Khamla Bounmy Vilay Somchanh Phouvong Khamsouk "
        "Onkeo Sithong Malaythong Viengsay Bouakham Chansamone Daovone",
        variants="nh/n vong/wong Xay/Say ou/u oun/oon",
        called_by_given=True,
        may_swap=True,
    ),
    "khmer": _culture(
        "Chea Sok Keo Meas Prak Chhun Ouk Tep Nhem Pich Seng Yim Heng Khiev Long Mao Neang Ros Suon Vong",
        _joined("Sa Bun Van So Ri Da Sam Vi Kim Chan Pha Vi Ra Pol", "rath thoeun na pheap thy ra nang sal mony rith"),
        variants="oeun/oeurn ea/ia th/t ph/p v/w",
        family_first=True,
        called_by_given=True,
    ),
    "chinese": _culture(
        "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Xie Tang Feng Deng Qiu",
        _joined(
            "Jian Wei Zhi Guo Hai Ming Xiao Yong Shao Cheng Li Huai Wen Zhen Kai Dong Rui Tian",
            "guo dong qiang hua feng hui ping sheng jun bin qun min jie ming lin tao ran yu",
        ),
        variants="Zh/Ch Xi/Hsi Q/Ch",
        family_first=True,
        may_swap=True,
    ),
    "thai": _culture(
        _joined(
            "Suwanna Chai Thong Rattana Wong Sri Phanom Kitti Saeng Jantara Prasert Sombat Charoen",
            "rat yasit dee kosin sawat suk korn chorn thong siri phong wong",
        ),
        "Anuwat Chalermchai Prawat Somkiat Nattapong Thanakorn Wichai Surasak Apichart Kriangsak Pongsak Worawit "
        "Suthep Manas Narong Preecha Theera Chatchai",
        variants="wat/vat Th/T Ph/P korn/gon",
        called_by_given=True,
    ),
    "malay": _culture(
        _MALAY_FATHERS,
        "Mohamad Ahmad Azlan Faizal Rosli Hamid Zulkifli Kamarul Shahrul Nazri Anuar Hishamudin Rizal Fadzil Amran "
        "Badrul Khairul Saiful Azman Hafiz",
        "bin",
        variants="Mohamad/Muhammad Ahmad/Ahmed din/ddin Yusof/Yusuf",
        called_by_given=True,
        may_drop_middle=True,
    ),
    "indonesian": _culture(
        "Prasetyo Wibowo Santoso Kusuma Hartono Siregar Nasution Simanjuntak Hidayat Gunawan Setiawan Rachman Putranto "
        "Sudrajat Wahyudi Purnomo Hutapea Lubis",
        "Bambang Agus Hadi Yudo Dwi Tri Eko Joko Rudi Sigit Andika Iwan Teguh Fajar Arif Bayu Heru Widodo",
        "Bagus Budi Surya Nugraha Satria Adi",
        variants="oe/u dj/j Ach/Ah Yu/Ju Su/Soe",
        may_drop_middle=True,
    ),
    "burmese": _culture(
        "Aung Win Tun Htay Naing Oo Hlaing Kyaw Thein Lwin Soe Swe Myint Zaw Shwe",
        "Min Mya Tin Ye Thura Kyaw Nyan Aung Myo Zin Thet Than Khin Moe Ko",
        "Aung Zaw Htut Mon Thu Tint Nyunt Lin Ye Kyi",
        variants="Kyaw/Kyo Htay/Htey Tun/Htun Swe/Sway Thein/Thain",
    ),
    "spanish": _culture(
        _SPANISH_SURNAMES,
        "Álvaro Leopoldo Ramón Joaquín Julio Hernán Óscar Rodrigo Andrés Tomás Víctor Gustavo Ernesto Raúl Martín "
        "Lázaro Bernardo Claudia Marcela Ximena Ignacio Sebastián",
        "José Luis Antonio María Alberto Miguel",
        _SPANISH_SURNAMES,
        may_drop_middle=True,
    ),
    "portuguese": _culture(
        _PORTUGUESE_SURNAMES,
        "João Manuel Joaquim António Paulo Sérgio Egídio Carlos Adão Fernando Geraldo Inácio Luís Marcos Otávio Simão "
        "Tomé Válter Lúcia Beatriz",
        "José Maria Ernesto Augusto Filipe",
        _PORTUGUESE_SURNAMES,
        may_drop_middle=True,
    ),
    "arabic": _culture(
        "Al_Mazrouei Al_Harthy Al_Balushi Al_Otaibi Al_Ghamdi Al_Suwaidi Al_Mansouri Al_Hinai Al_Rawahi Al_Zahrani "
        "Al_Kuwari Al_Busaidi Al_Qahtani Al_Masri Al_Sharif",
        "Muhammad Tariq Khalid Hussein Fahim Salim Nasser Faisal Yusuf Majid Hamad Badr Sultan Walid Saud Ibrahim "
        "Mansour Rashid Jamal Hatem",
        _FATHERS,
        variants="Muhammad/Mohammed Tariq/Tareq Khalid/Khaled Hussein/Hussain Yusuf/Yousef Said/Saeed Al_/al-"
        " Salim/Salem Rashid/Rashed ouei/oui",
        called_by_given=True,
        may_drop_middle=True,
    ),
    "slavic": _culture(
        "Voronin Baranov Gromyshev Lukashin Zaitsev Belousko Ostapenkov Kravtsov Melnichuk Sokolovsky Tarasyuk Fedorin "
        "Chernyakov Shevtsov Yermakov Drozdov Kalinichev Ryabkovich Stankevich Jovanić Petrašević Nikolajev",
        "Sergei Aleksandr Yuri Dmitri Andrei Nikolai Viktor Oleg Igor Valeri Pavel Mikhail Anatoli Gennadi Konstantin "
        "Vladislav Ruslan Stanislav Yevgeni Marina",
        "Ivanovich Petrovich Sergeyevich Vladimirovich Nikolaevich Aleksandrovich Olegovich",
        variants="ei/ey Aleksandr/Alexander ri/ry Ye/E ks/x ai/ay sky/skiy eni/eny tri/try",
        may_drop_middle=True,
    ),
    "indian": _culture(
        "Raghuvanshi Nambiar Bhardwaj Chaudhary Iyengar Deshmukh Kulkarni Mukherjee Rathore Shekhawat Thapar "
        "Venkatesan Joshi Malhotra Bhattacharya Saxena Pillai Grewal",
        "Devendra Alok Suresh Rajiv Anil Vikram Harish Manoj Pradeep Sanjay Arvind Ashok Girish Kiran Nirmala Lakshmi "
        "Ravindra Yashwant",
        "Kumar Singh Chandra Prasad Nath",
        variants="ee/i sh/s aa/a Ch/Chh w/v",
        may_drop_middle=True,
    ),
    "bengali": _culture(
        "Chowdhury Hossain Rahman Islam Ahmed Haque Uddin Sarker Siddique Talukder Mollah Bhuiyan",
        "Abdul Kamrul Shafiqul Mahbub Anisur Nazmul Rezaul Saiful Tanvir Wahid Zahirul Mizanur",
        "Md Karim Hasan Alam",
        variants="Hossain/Hussain ul/oul Chowdhury/Choudhury Haque/Huq",
        may_drop_middle=True,
    ),
    "sinhala": _culture(
        _joined(
            "Wije Guna Dissa Sena Jaya Rana Karuna Abey Wickrama Samara",
            "sekara ratne naike tilaka wardena singhe kody tunga",
        ),
        "Kamal Shavendra Nimal Sunil Lasantha Rohan Priyantha Ajith Chandima Upul Nishantha Mahinda Sarath Gamini "
        "Ruwan Kapila",
        variants="w/v ne/na kody/kodi",
        may_swap=False,
    ),
    "urdu": _culture(
        "Khan Malik Qureshi Butt Bajwah Chaudhry Niazi Abbasi Shah Mirza Gondal Cheema",
        "Nadeem Asim Zubair Kamran Faisal Tariq Shahid Imran Amjad Sohail Raza Naveed Khawar",
        "Ahmed Mahmood Hayat Iqbal Javed",
        variants="ee/i Ahmed/Ahmad Chaudhry/Choudhry oo/u",
        may_drop_middle=True,
    ),
    "turkic": _culture(
        _joined(
            "Zhaksy Nur Karim Ermek Tash Akhmet Sapar Abdra Kurban Demir Öz Aydın Bol",
            "bekov matov baev ov kulov zhanov oğlu türk imov",
        ),
        "Nurlan Ruslan Baurzhan Timur Askar Serik Daniyar Bakhodir Shavkat Hulusi Yaşar Mehmet Ümit Cengiz Murat "
        "Talgat Kanat Rustam Alisher Emre Selim",
        variants="Zh/J kh/h ev/yev oğ/og Sh/Ş",
    ),
    "mongolian": _culture(
        "Batbayaryn Ganboldyn Dorjiin Enkhbatyn Sukhbaataryn Tserendorjiin Bold-Erdeniin Nyamaagiin Luvsangiin "
        "Damdinsurengiin Chuluuny Gombyn Jambalyn Purevyn Sodnomyn Ochiryn",
        _joined(
            "Gan Bolor Enkh Bat Munkh Altan Otgon Davaa Tsend Nyam", "sukh maa tuya bayar gerel zorig dorj saikhan"
        ),
        variants="kh/h yn/iin",
        family_first=True,
        called_by_given=True,
    ),
    "korean": _culture(
        "Kim Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song",
        _joined(
            "Yong Sung Jae Kyung Min Dong Chang Tae Seung Hyun Byung Kwang Il Myong Ki Song",
            "hyun il won doo seok hoon ho young kyum jong se chol su hwan nam guk",
            "-",
        ),
        variants="Jung/Chung yong/young ung/oong hyun/hyon",
        family_first=True,
        may_swap=True,
    ),
    "japanese": _culture(
        _joined(
            "Tana Kishi Hama Naka Fuji Kuro Matsu Ishi Yama Shin Oka Hira", "be moto guchi gawa saki da mura zaki no"
        ),
        _joined("Yasu Mina Take Masa Hiro Nobu Aki Shige Kazu Tomo", "hiro nori yuki shi o ru taka"),
        variants="ō/ou oh/o Ō/O",
        family_first=True,
        may_swap=True,
    ),
    "filipino": _culture(
        "Dela_Cruz Bautista Villanueva Aquilino Macaraeg Santiago Evangelista Mercado Panganiban Soriano Magsino "
        "Catapang Dimaculangan Fajardo Gatdula Lacson Manalo Ocampo Salonga",
        "Delfin Gilbert Romeo Andres Arsenio Emmanuel Rolando Noel Teodoro Cirilito Enrique",
        "A. B. C. D. G. M. R. S.",
        may_drop_middle=True,
    ),
    "anglo": _culture(
        "Whitcombe Harrington Mallory Fairbanks Prescott Ashworth Caldwell Denholm Fletcher Greaves Hathaway Kingsley "
        "Lockwood Merriweather Northcott Pemberton Radcliffe Stanhope Thackery Underhill Kirwan",
        "James Margaret Andrew Richard Peter Susan Charles Linda Mark David Philip Angus Stephen Catherine Robert "
        "Gillian Thomas William Elizabeth Jonathan",
        "A. B. C. D. E. J. L. M. R. W.",
        variants="Stephen/Steven Catherine/Katherine Jonathan/Jonathon Philip/Phillip",
        may_drop_middle=True,
    ),
    "french": _culture(
        "Delacourt Lefèvre Marchand Beaumont Chevalier Duvernay Fontanel Gauthier Lacroix Mercier Rousselet Thévenin "
        "Aubertin Bellamy Castaing Desrosiers Etchegaray Fournel Gaillard Hennequin Jaubert Laborde Montfort "
        "Pelletier",
        "Jean-Yves Sébastien Florence Hervé Thierry Éric Pierre François Hélène Gérard Benoît Cécile Alain Bertrand "
        "Claude Didier Étienne Geneviève Jérôme Laurent Michel Nathalie Olivier Philippe",
    ),
    "kenyan": _culture(
        "Mwangi Ochieng Kipchoge Wanjala Kamau Mutua Otieno Barasa Chelimo Njoroge Wekesa Kibaara Odhiambo Kiplagat "
        "Musyoka Nyong'o Cherono Gitonga Makau Simiyu",
        "Francis Monica Joseph Aden Raychelle Samson Charles Robert Stephen Beatrice Daniel Peter Grace Julius Esther "
        "Philip Ruth Isaac",
        "Omondi Kiprono Kariuki Wambui",
        may_drop_middle=True,
    ),
}
