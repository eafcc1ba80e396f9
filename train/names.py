"""Invented person names for training sentences, in the manner of the news.

Start at `person_name`. The lists hold common given names and surnames only;
a name drawn from them stands for nobody.
"""

import random

KOREAN = (
    "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ri Pak Ryu Song Chung Moon".split(),
    "Yong-chol Jong-un Jae-in Myung-soo Son-hui Ji-won Hye-kyung Sang-ho Chol-hae Kye-gwan Myong-rok Yo-jong "
    "Tae-song Hyun-jin Min-ho Seung-woo Eun-hye Jong-chul Yong-nam In-ryong Sung-min Kyung-wha Dong-wook".split(),
)
CHINESE = (
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Tsai Cheung Lam".split(),
    "Yi Keqiang Wei Jianmin Xiaoming Qishan Jiechi Lei Zhenhua Ming Hongwei Xuetong Jing Yunshan Guangya "
    "Chun-ying Kwok-keung Ing-wen Ka-shing Siu-ming Wai-ming".split(),
)
VIETNAMESE = (
    "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong".split(),
    ["Van Minh", "Thi Lan", "Xuan Phuc", "Phu Trong", "Quoc Hung", "Thanh Son", "Duc Anh", "Ngoc Bich", "Tan Dung"],
)
WESTERN_GIVEN = (
    "John Mary James Sarah Robert Anna David Emma Michael Laura Peter Helen Thomas Julia Mark Susan Paul Karen "
    "Daniel Alice Kevin Rachel George Nancy Brian Ruth Simon Clare Hugh Fiona Angela Olaf Ursula Jens Sophie Luca "
    "Giulia Pedro Maria Carlos Ana Joao Ines Pierre Claire Jean-Claude Jean-Marie Anne-Marie Karl-Heinz Hans-Peter "
    "Mary-Kate Marie-Louise Sebastian Alexander Lars Ingrid Eoin Siobhan Aoife".split()
)
WESTERN_FAMILY = (
    "Smith Johnson Brown Taylor Wilson Clark Walker Young King Wright Hill Green Baker Carter Turner Parker Cook "
    "Morgan Bell Murphy Bailey Cooper Reed Ward Cox Richardson Wood Watson Brooks Bennett Gray Price Marsh Bush Rice "
    "O'Neill O'Brien O'Connor D'Angelo D'Souza MacDonald McCarthy McConnell Fitzgerald Schmidt Weber Schulz Meyer "
    "Fischer Dubois Moreau Laurent Rossi Ferrari Bianchi Garcia Lopez Sanchez Torres Ramos Silva Costa Pereira "
    "Lindqvist Hansen Jensen Andersen Haugen Virtanen Lloyd-Jones Smith-Rivera Duncan-Smith Garcia-Lopez Rees-Hart "
    "Parker-Bowen Kramp-Bauer Leutheusser-Klein".split()
)
PARTICLE_FAMILY = [
    "van der Bellen", "van der Meer", "van den Berg", "de la Cruz", "de Jong", "von Weber", "von der Heyden",
    "de Souza", "da Silva", "dos Santos", "di Stefano", "de la Torre", "van Dijk", "Van Dyke", "De Vries", "La Rue",
    "Le Blanc", "ten Boom", "St. John", "Della Rocca", "du Pont", "zu Stein", "af Klint",
]
ARABIC = (
    "Mohammed Ahmed Ali Hassan Hussein Omar Khaled Youssef Ibrahim Mahmoud Abdullah Salman Faisal Nasser Bashar Walid "
    "Fatima Leila Amina Samira Karim Rashid Tariq Hamid Reza Javad Abdel-Rahman Abdul-Aziz".split(),
    ["al-Assad", "al-Sisi", "al-Abadi", "al-Jubeir", "al-Maliki", "Al-Thani", "al-Zawahiri", "El-Baradei", "el-Sayed",
     "bin Salman", "bin Rashid", "bin Zayed Al Nahyan", "Abu Bakr", "Abu Zayd", "Haddad", "Mansour", "Khalil", "Rahimi",
     "Zarif", "Rouhani", "Hariri", "Saleh", "Hadi", "Aziz", "Shah", "Karzai", "Ghani", "Abdullah", "Nasrallah", "Najjar"],
)
SLAVIC = (
    "Vladimir Sergei Dmitry Igor Ivan Olga Natalia Svetlana Andrei Mikhail Yuri Viktor Petro Oksana Volodymyr Jaroslaw "
    "Andrzej Agnieszka Milos Zoran Goran Jelena Bojan Tomasz Pavel Katerina".split(),
    "Ivanov Petrov Lavrov Peskov Sokolov Kuznetsov Volkov Morozov Shevchenko Kovalenko Bondarenko Kravchuk Kowalski "
    "Nowak Wisniewski Jankowska Horvat Novak Jovanovic Petrovic Nikolic Dvorak Svoboda Novotna Antonova Orlova "
    "Kuchma Hrytsenko Zielinski Stojanovic".split(),
)
AFRICAN = (
    "Kwame Kofi Chinua Ngozi Abebe Haile Thabo Nelson Sipho Amara Fatou Mamadou Ousmane Moussa Yoweri Uhuru Raila Wangari "
    "Julius Blessing Emmanuel Desta Tendai Ifeoma Chukwuma".split(),
    "Mensah Okafor Adeyemi Okonkwo Nkrumah Diallo Traore Keita Ouattara Toure Mbeki Dlamini Ndlovu Moyo Kamau Odinga "
    "Mwangi Kenyatta Museveni Tesfaye Bekele Abiy Ndiaye Sow Sankara Achebe Okonjo-Iweala Banda Chakwera".split(),
)
SOUTH_ASIAN = (
    "Narendra Rahul Priya Arun Sanjay Deepa Vikram Anil Imran Nawaz Bilawal Asif Sheikh Ranil Mahinda Ravi Sunita Aung".split(),
    "Sharma Patel Gupta Singh Kumar Reddy Khan Sharif Malik Chaudhry Rahman Hossain Perera Fernando Rajapaksa Iyer Nair "
    "Banerjee Mukherjee Das Thapa Koirala Bhutto Qureshi".split(),
)
JAPANESE = (
    "Shinzo Taro Yoshihide Fumio Yuriko Kenji Hiroshi Akira Haruki Naoko Yoko Takeshi Shigeru Tomomi".split(),
    "Tanaka Suzuki Sato Watanabe Ito Yamamoto Nakamura Kobayashi Kono Abe Suga Kishida Koike Motegi Hayashi Inada".split(),
)
OTHER_SINGLE = ["Suharto", "Joko Widodo", "Jokowi", "Anwar Ibrahim", "Mahathir Mohamad", "Prayut Chan-ocha", "Hun Sen",
                "Aung San Su", "Tengku Adnan", "Win Myint", "Thein Sein"]
TITLES = [["Mr"], ["Mr."], ["Mrs"], ["Ms"], ["Dr."], ["President"], ["Prime", "Minister"], ["Foreign", "Minister"],
          ["Sen."], ["Senator"], ["Gen."], ["General"], ["Secretary", "of", "State"], ["Chancellor"], ["spokesman"],
          ["spokeswoman"], ["leader"], ["Gov."], ["Rep."], ["Judge"], ["Professor"], ["Sir"], ["envoy"], ["Col."],
          ["Secretary", "-", "General"], ["former", "president"], ["Supreme", "Leader"], ["Crown", "Prince"]]


def person_name(rng: random.Random, n_words: int) -> list[str]:
    """Draws a name; a one-word mention gets a family name, a longer one a full name."""
    given, family = _full_name(rng)
    if n_words == 1:
        return (family if rng.random() < 0.8 else given).split()
    if given and rng.random() < 0.08:
        given = f"{given[0]}." if rng.random() < 0.5 else f"{given} {rng.choice('ABCDEFGHJKLMPRSTW')}."
    return (given + " " + family).split() if given else family.split()


def title(rng: random.Random) -> list[str]:
    """Draws what stands before a name: an office or a form of address."""
    return list(rng.choice(TITLES))


def split_hyphens(words: list[str]) -> list[str]:
    """Cuts `Yong-chol` into three words, as the treebanks mostly do."""
    cut = []
    for word in words:
        for i, part in enumerate(word.split("-")):
            if i:
                cut.append("-")
            cut.append(part)
    return [word for word in cut if word]


def _full_name(rng: random.Random) -> tuple[str, str]:
    kind = rng.random()
    if kind < 0.16:
        return _family_first(rng, KOREAN)
    if kind < 0.25:
        return _family_first(rng, CHINESE)
    if kind < 0.29:
        return _family_first(rng, VIETNAMESE)
    if kind < 0.41:
        return rng.choice(ARABIC[0]), rng.choice(ARABIC[1])
    if kind < 0.52:
        return rng.choice(SLAVIC[0]), rng.choice(SLAVIC[1])
    if kind < 0.61:
        return rng.choice(AFRICAN[0]), rng.choice(AFRICAN[1])
    if kind < 0.68:
        return rng.choice(SOUTH_ASIAN[0]), rng.choice(SOUTH_ASIAN[1])
    if kind < 0.73:
        return rng.choice(JAPANESE[0]), rng.choice(JAPANESE[1])
    if kind < 0.75:
        return "", rng.choice(OTHER_SINGLE)
    if kind < 0.84:
        return rng.choice(WESTERN_GIVEN), rng.choice(PARTICLE_FAMILY)
    return rng.choice(WESTERN_GIVEN), rng.choice(WESTERN_FAMILY)


def _family_first(rng, lists):
    """The family name leads, so it is handed out in the place of the given name."""
    family, given = rng.choice(lists[0]), rng.choice(lists[1])
    if rng.random() < 0.15:
        return family, family if rng.random() < 0.5 else given
    return family, given
