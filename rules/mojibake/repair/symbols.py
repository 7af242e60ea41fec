"""How often characters are used, and beside which words. Made by `count_symbols.py`; do not edit.

Counted over these public repositories of GitHub (academic home pages, profiles, lists of links
and documentation in many languages; of fastapi without docs/em, where words are replaced by emoji):

27182812/27182812.github.io, AaronZ345/AaronZ345.github.io, AdamsLiuG/AdamsLiuG.github.io,
AtongWang/atongwang.github.io, BeiningYing/BeiningYing.github.io, BiaoWu-Waite/BiaoWu-Waite.github.io,
Biqing-Qi/Biqing-Qi.github.io, BoyuNing/BoyuNing.github.io, CYP0630/CYP0630.github.io,
Chen-GX/Chen-GX.github.io, Chen-Xieyuanli/Chen-Xieyuanli.github.io,
Chen-Yang-Liu/Chen-Yang-Liu.github.io, ChenHsing/ChenHsing.github.io,
Chufeng-Jiang/Chufeng-Jiang.github.io, Da1yuqin/Da1yuqin.github.io,
DataTalksClub/data-engineering-zoomcamp, Dmmm1997/Dmmm1997.github.io, DongzhuXu/DongzhuXu.github.io,
DovAmir/awesome-design-patterns, EasonChenXD/EasonChenXD.github.io,
EbookFoundation/free-programming-books, EddieHubCommunity/BioDrop, Eureka-Maggie/Eureka-Maggie.github.io,
Exgc/exgc.github.io, GewelsJI/gewelsji.github.io, GitZH-Chen/GitZH-Chen.github.io,
Guil-lucky/guil-lucky.github.io, HITshenrj/HITshenrj.github.io, HackerHyper/HackerHyper.github.io,
Hannibal046/Awesome-LLM, HaoooWang/HaoooWang.github.io, abhisheknaiidu/awesome-github-profile-readme,
alexandresanlim/Badges4-README.md-Profile, carloscuesta/gitmoji, coderjojo/creative-profile-readme,
elangosundar/awesome-README-templates, emmabostian/developer-portfolios, huggingface/course,
kautukkundan/Awesome-Profile-README-templates, mlabonne/llm-course, rzashakeri/beautify-github-profile,
tiangolo/fastapi, trekhleb/javascript-algorithms, vinta/awesome-python, withastro/docs.

`USED` lists characters by the logarithm (base 2) of their count;
`BESIDE` gives, for a symbol, the words that it stands before most, and how often.
"""

USED: dict[int, str] = {
    10: ("é"),
    9: ("àáâãäçèêíóôõöùúüВДЕЗИКМНОПСТЧЭабвгдежзийклмнопрстуфхцчшщъыьэюя–—’“”、。「」️（），："),
    8: ("\xa0¡«»ÉÜßìîñòýăĐđıũơưАБГРУёابدرسلموनम्ạảấầậắặếềểệỉịọỏốồỗộớờởợụủứừửữự\u200c\u200d„→✨⭐！；？💡🚀"),
    7: (
        "¿ÀÄÎÖûąćęğĠĩłńśşżșțЛФХЯєії،آئتثجحخذزشصضطعغفقنهپچکگیंअआइईउएऔकखगचछजटठडणतथदधपफबभयरल"
        "वशषसह़ािीुूेैॉोौ।กขคงจชซญณดตถทธนบปผพภมยรลวษสหอะัาำิีึืุูเแโใไๆ็่้์ကခဂငစဆဇဉညဏတထဒဓ"
        "နပဖဘမယရလဝသဟအဥါာိီုူေဲံ့း္်ျြွှဿ၀၁၂၊။၍၎၏ẩẫằẻẽễổỳ\u200b…⚠⚡✏🌱🎉👋👨💬💻📝📫🚨🤓🤗"
    ),
    6: (
        "ÁÇÈİœźπЦШءأإةظكىيًِژँओझढृবলাంఅఆఇఈఉఎఒకగచజటడణతథదధనపఫబభమయరలవశషసహాిీుూెేైొో్ฉฟศဗဦ၃၄၅"
        "ẳẵỞỡỹ•\u202f─│├✅❌❤々👀👩💼📄📚🔥🔭😄😍😎🙋🤔🤖🧑"
    ),
    5: (
        "·Ó×ÚåøĊčšȘγεηιλοІאבגדהוזחטיךכלםמןנסעפצקרשת؟ؤـَُّ۲ऐऑघংঅআইউএওকখগচছজটডণতথদধনপফভমযরশ"
        "ষসহ়িীুূেো্য়தமழி்ఏఖళృฐဍဤ၆၇၈ẹ†⃣←−⏯⏸⏹└▁█░☕♂．𝐥🌐🍔🍳🎓🎨🏆🏻🏽👇👥👯👷💁💪💸📖📦🔀🕙😅😉😞😱🙇🤝🤯🤷"
    ),
    4: (
        "\xad²ÍëïŚŞžə́ΑΔΚΠΣάέήίαβδθκμνξρςστυφχωόύώЖЩףץ؛۰۱۷۸ःङञঙঞঠৃৈஅஇஉஎஒகஙசடணநனபயரறலளவாீுூெே"
        "ைொோఛఞౌಂಅಇಎಕಗಚಟಡಣತದನಪಬಭಮಯರಲಳವಶಷಸಹಾಿೀುೂೆೇೊೋ್ംഅആഉഎകഗങചഞടണതദനപഭമയരറലളവഷസഹാിുൂെേോ്ർൽൾ"
        "ฎฏฝฤ၉ათილრកតទនមរសាីេំ់្‑‘↑⌘⌨▶⚙✍✎✔\u3000《》【】％／１２𝐞𝐨𝗖𝗦𝗮𝗰𝗲𝗶𝗹𝗻𝗼𝗿𝘀𝘁🌎🎖🎙🎯🎼🏅🏗🏼🏾🐛👄👏👻💅💥📊📍📎🔍🔒🔗🔧🔬🕵"
        "😊😜😭🙏🛠🥇🥳🧐🧩🧱"
    ),
    3: (
        "°±ÊÌÔÝŁőřŻƏ̀·ΈΌΒΓΕΗΘΛΜΝΟΤζψЙЬқ۳۴۵۶۹ऊळ०ঁঐঘঝৌৎড়১৷ટપરસિஆஏஷஸఓఘಆಈಉಒಖಜಥಧಫೃೈೌഇഈഒജഡഥധഫബഴ"
        "ശീൈൊൗൺൻංයරලසහ්ිฑฒ၌ბდევმნოსტუფქშცხខគងចជញដថធបផពភយលវហអិឹុូួើៀែោៅះ័។ẢỨỷ\u200eℹ∑∝∞≈≤⋯━┬┴╯☁"
        "♻⚪✉〜︎＆𝐇𝑰𝒂𝒄𝒅𝒆𝒇𝒈𝒉𝒊𝒍𝒎𝒏𝒐𝒑𝒓𝒔𝒕𝒖𝒗𝒚𝗜𝗟𝗠𝗧𝗩𝗱𝗸𝗺𝗽𝘂𝘄𝘆𝚌𝚍𝚎𝚘𝚛𝚜🇳🇵🌃🌆🌈🌍🌟🎥🎮🏦🏫🏿🐍🐤🐦🐳👆👉👑💙💚💧📅📈📋📌🔖🕹🗣😁😃😆😪😴🙍"
        "🚩🛒🛡🤦🤩🥉🥚🦛🧙🧠"
    ),
    2: (
        "©®³´¹ÂÃæāĂČēěŋŠůűŹŽƠƯǹɛɢɪɴʀʒː̛̣ΆΙΥΦΧΩЫЮјғңүә־ٔ٪ٹڈڑںھہے۔ज़ड़ढ़१ঃ০২৩ਜਪਬਾੀੰંઅઆઇઈઉએકખગચ"
        "છજડણતથદધનફબભમયલળવશહાીુૂેોૌ્ஊஐஜஞஹఐఠಏಓഏഓഖഘഠൃඅආඇඉකගචජටඩණතථදධනඳපබභමවශෂළාැෑීුෘෙේොෝ๋ဧგ"
        "კპყჩწណឬឯៃៈ៌៍០ᴀᴇᴛṢṣẬỆỌỐỚỰ\u2009\u200a―※⁰⁵⁸⁻₀₁₂™↓∈∗√≡⊙⌚⍁⏬⏱┻┼═╫╭╮╰▀▂▄▓□▬▲●◤☘♣♥⚾✈✌✓✘❗➕➖➡⬆⬇ꜱﬂ︵＋"
        "３Ｃ［］～𝐟𝐡𝐫𝐭𝐰𝑫𝑭𝑱𝑺𝒃𝒋𝒌𝒘𝗘𝗛𝗝𝗪𝗯𝗳𝗴𝗵𝘃𝟯🇧🇨🇷🌙🌞🍌🍎🍰🍱🍵🎧🎫🎬🎭🎶🏁🏄🏓🏠🏢🏭🏷🐇🐔🐣🐥👣👦👧👾💌💐💜💫💰💾📆📑📕📘📛📜📞📧📰📱🔄🔊🔔🔝🔨🖖"
        "🖥🗒🗺😌😕😸😻🙈🙌🚦🛢🛸🟢🥅🥈🥑🥕🦉🦥🦸🧔🪪"
    ),
    1: (
        "¶ºÑĞņōťȚɡʼ̉ΖЄұҹե״ۇऱॅ३६८৪৫৯ਗਰਿઓઘઝષఊಠඋඑූෞฮฺ๑າ་ོဋဌဠርኛᐃឋឧឱ៏ៗᴄᴏᴘẠỂỒỪỬ‐‚›⁴€↘↙↩≥┌┐┘╩╬▅▒"
        "▛▜►◢◥♀⚔⚫⛓✋✒ﬁ\ufeff４５𝑩𝑬𝑽𝕏𝗚𝗡𝗣𝘇𝟱🇫🇬🌌🍕🍭🎊🎞🎡🎤🎰🏋🏛🏳🐈🐘🐱🐶👁👍👎👓👽💊💖💞💭💯💲📃📒📔📗📙📯📹🔁🔇🔌🔑🔜🔤🖋🖍🖐🖼😇😏😑😼🚖🚢🚧🚫🤜🥀🧥"
        "🧬🧰🧼"
    ),
}

BESIDE: dict[str, dict[str, int]] = {
    "←": {"previous": 12, "next": 7},
    "↑": {"previous": 11, "readme": 11},
    "→": {
        "autoanything": 13,
        "cook": 13,
        "furniture": 13,
        "mobify": 13,
        "bbc": 12,
        "pinterest": 12,
        "post": 9,
        "medium": 8,
    },
    "▶": {"youtube": 5},
    "⚙": {"daily": 5, "use": 5},
    "⚠": {
        "hub": 20,
        "model": 17,
        "face": 16,
        "hugging": 15,
        "google": 10,
        "tokenizer": 10,
        "trainer": 9,
        "transformers": 8,
    },
    "⚡": {"fact": 31, "fun": 31, "interface": 7, "api": 6, "love": 6, "languages": 5},
    "✅": {"summary": 11},
    "✎": {"datasets": 10},
    "✏": {
        "dataset": 20,
        "essayez": 20,
        "ncerca": 20,
        "out": 20,
        "try": 20,
        "bert": 19,
        "nghi": 19,
        "base": 16,
    },
    "✨": {"because": 21, "repository": 21, "special": 21, "fastapi": 10, "help": 7, "its": 6},
    "❤": {"github": 9, "sponsors": 6, "starring": 5},
    "⭐": {"github": 40},
    "🌃": {"commits": 5, "evening": 5},
    "🌆": {"commits": 5, "daytime": 5},
    "🌙": {"commits": 5, "night": 5},
    "🌞": {"commits": 5, "morning": 5},
    "🌱": {"currently": 38, "learning": 37, "about": 11, "more": 5},
    "🎉": {"accepted": 9, "paper": 8, "github": 5, "two": 5},
    "🎓": {"computer": 11, "science": 10, "studying": 8},
    "🎖": {"honors": 16, "awards": 14},
    "🎙": {"speech": 9, "processing": 7, "audio": 6},
    "🎥": {"bruin": 5, "concepts": 5, "core": 5},
    "🎨": {"generative": 10, "model": 10},
    "🎼": {"music": 11, "generation": 10},
    "🏻": {"about": 5},
    "🏽": {"currently": 10, "working": 7},
    "👀": {"open": 12, "colab": 10, "huggingface": 7, "spaces": 6, "summary": 6},
    "👄": {"talkingface": 10, "generation": 7},
    "👋": {"github": 6, "hello": 5},
    "👥": {"discord": 7, "vqjszaejmf": 7, "class": 6},
    "👨": {"currently": 16, "working": 13, "developer": 7, "about": 5},
    "👯": {"collaborate": 25, "looking": 25, "any": 6},
    "💡": {
        "new": 21,
        "train": 20,
        "nlp": 15,
        "hub": 11,
        "dac": 10,
        "iterator": 10,
        "jupyter": 10,
        "sentencepiece": 10,
    },
    "💬": {"about": 37, "ask": 35, "anything": 23, "ping": 6},
    "💻": {
        "currently": 19,
        "working": 18,
        "internships": 11,
        "research": 11,
        "papers": 10,
        "selected": 10,
        "developer": 8,
        "full": 6,
    },
    "💼": {"working": 10, "currently": 9, "degree": 5, "pursuing": 5},
    "📄": {"docs": 10, "video": 10, "official": 9, "dbt": 8, "full": 5},
    "📊": {"time": 5, "week": 5},
    "📎": {"homepages": 15},
    "📖": {"educations": 17},
    "📚": {"machine": 10, "translation": 10},
    "📝": {"publications": 22, "resume": 7, "articles": 5},
    "📫": {"reach": 34, "how": 30, "email": 9, "twitter": 7, "find": 5},
    "🔥": {"news": 20},
    "🔭": {"currently": 33, "working": 32, "learning": 5},
    "😄": {"pronouns": 20, "him": 13, "his": 6},
    "🙋": {"python": 5},
    "🚨": {"tpu": 20, "dataset": 11, "set": 7, "format": 6, "transformers": 6, "google": 5},
    "🛒": {"cart": 5, "length": 5},
    "🤔": {"looking": 19, "help": 17, "about": 5, "interests": 5},
    "🤗": {
        "huggingface": 22,
        "datasets": 21,
        "hugging": 21,
        "accelerate": 20,
        "api": 20,
        "dataset": 20,
        "github": 20,
        "hub": 20,
    },
    "🤝": {"connect": 5},
    "🧑": {"generative": 10, "model": 10},
    "🧱": {"blocks": 7, "api": 6},
}
