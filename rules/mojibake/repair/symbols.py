"""How often characters are used, and beside which words. Made by `count_symbols.py`; do not edit.

Counted over these public repositories of GitHub (academic home pages, profiles, lists of links
and documentation in many languages; of fastapi without docs/em, where words became emoji):

01yzzyu/01yzzyu.github.io, 0hardytom/website, 0jaehunny0/0jaehunny0.github.io,
0xAdriaTorralba/0xAdriaTorralba.github.io, 12wang3/12wang3.github.io, 20001LastOrder/boqi-chen.github.io,
27182812/27182812.github.io, 3dvision-snu/3dvision-snu.github.io, 501Good/501Good.github.io,
521xueweihan/HelloGitHub, 5ayam5/5ayam5.github.io, 7anya/7anya.github.io, 924973292/924973292.github.io,
AARC-lab/AARC-lab.github.io, ACME-group-CMU/ACME-group-CMU.github.io, AFKD98/AFKD98.github.io,
AGoyal0512/AGoyal0512.github.io, AMPERe-Lab/ampere-lab.github.io, AS3RLab/AS3RLab.github.io,
AakashKT/AakashKT.github.io, AaronHavens/AaronHavens.github.io, AaronLiu0702/AaronLiu0702.github.io,
AaronLuo00/AaronLuo00.github.io, Achleshwar/Achleshwar.github.io, Acruxos/Acruxos.github.io,
AdamsLiuG/AdamsLiuG.github.io, Adaptive-Robotics-Lab/Adaptive-Robotics-Lab.github.io,
Adelsamir01/adelsamir01.github.io, AdhemarDeSenneville/AdhemarDeSenneville.github.io,
AlanLuSun/AlanLuSun.github.io, Alex-Gauvain/Alex-Gauvain.github.io, AlphaAn/alphaan.github.io,
AmineBarrak/aminebarrak.github.io, Andysis/andysis.github.io, AnsonShe/AnsonShe.github.io,
AnuvabSen1/anuvab_._sen, AoiDragon/aoidragon.github.io, Apollo-Lab-Yale/Apollo-Lab-Yale.github.io,
Armanfard-Lab/armanfard-lab.github.io, AtongWang/atongwang.github.io, Aurora-cx/Aurora-cx.github.io,
Avafish/Avafish.github.io, BIT-DYN/BIT-DYN.github.io, BOBrown/boZhang.github.io, Bassmbacke/researchpage,
Bean-Young/bean-young.github.io, BeauDing/BeauDing.github.io, BeiningYing/BeiningYing.github.io,
Bhipee/bhipee.github.io, BiaoWu-Waite/BiaoWu-Waite.github.io, Bill-xing/Bill-xing.github.io,
Biqing-Qi/Biqing-Qi.github.io, Bob-cheng/Bob-cheng.github.io, BohanSu/BohanSu.github.io,
BolinCao/BolinCao.github.io, BonnerLab/website, Bowen12137/Bowen12137.github.io,
BoyuNing/BoyuNing.github.io, Bright-Chengliang/Bright-Chengliang.github.io,
BugMaker-Boyan/BugMaker-Boyan.github.io, CYP0630/CYP0630.github.io, CYing18/CYing18.github.io,
CambridgeNuclear/group-website, Cbphcr/Cbphcr.github.io, ChangXiang-SCU/changxiang-scu.github.io,
Changhao-Xu/changhao-xu.github.io, CharlinZheng/CharlinZheng.github.io, Chen-GX/Chen-GX.github.io,
Chen-Xieyuanli/Chen-Xieyuanli.github.io, Chen-Yang-Liu/Chen-Yang-Liu.github.io,
ChenHsing/ChenHsing.github.io, ChenHuyoo/ChenHuyoo.github.io, ChenX17/ChenX17.github.io,
Chengang-xmu/Chengang-xmu.github.io, ChengshunShang1996/ChengshunShang1996.github.io,
ChengtaiCao/ChengtaiCao.github.io, Chokurei/Chokurei.github.io, Chord-Chen-30/Chord-Chen-30.github.io,
Chortine/Chortine.github.io, ChrisLiu6/ChrisLiu6.github.io, Chufeng-Jiang/Chufeng-Jiang.github.io,
CoCuRoLab/CoCuRoLab.github.io, Cogitara/Cogitara.github.io, Cubernet/cubernet.github.io,
DLYuanGod/zhengqingyuan, Da1yuqin/Da1yuqin.github.io, DaViD-Pigeon/DaViD-Pigeon.github.io,
DanJun6737/danjun6737.github.io, DaozeZhang/DaozeZhang.github.io,
DataTalksClub/data-engineering-zoomcamp, DataTalksClub/mlops-zoomcamp, DavisMeee/DavisMeee.github.io,
DayuHuu/DayuHuu.github.io, Denolle-Lab/denolle-lab.github.io, DevilYangS/DevilYangS.github.io,
Devin-Pi/Devin-Pi.github.io, DishengLL/dishengll.github.io, Dmmm1997/Dmmm1997.github.io,
DongzhuXu/DongzhuXu.github.io, DrZRH/DrZRH.github.io, EasonChenXD/EasonChenXD.github.io,
EbookFoundation/free-programming-books, EddieHubCommunity/BioDrop, ElizaTang007/elizatang007.github.io,
EmilyNWPU/EmilyNWPU.github.io, EnmingGuo/EnmingGuo.github.io, Epochex/JiankeLIN.github.io,
Erikaqvq/Erikaqvq.github.io, Eureka-Maggie/Eureka-Maggie.github.io, Exgc/exgc.github.io,
FHL1998/FHL1998.github.io, FelixHT/felixht2.github.io, FloCrystal/FloCrystal.github.io,
Forest-art/forest-art.github.io, Frankkk1912/frankkk1912.github.io, Frogsmoking/Frogsmoking.github.io,
GaoYucen/GaoYucen.github.io, Gaoxy1118/gaoxy1118.github.io, Gdw040199/gdw040199.github.io,
GeneAIhub/GeneAIhub.github.io, GewelsJI/gewelsji.github.io, GitHubDiom/GithubDiom.github.io,
GitZH-Chen/GitZH-Chen.github.io, GuangtaoLyu/GuangtaoLyu.github.io, Guil-lucky/guil-lucky.github.io,
GuotaoLiang/GuotaoLiang.github.io, HAI-lab-UVA/hai-lab-uva.github.io, HITshenrj/HITshenrj.github.io,
HT86159/thuang.github.io, HU-xiaobai/HU-xiaobai.github.io, HUST-AI-HYZ/HUST-AI-HYZ.github.io,
HackerHyper/HackerHyper.github.io, HaitaoWuTJU/HaitaoWuTJU.github.io, Hannibal046/Awesome-LLM,
Hannieliao/hannieliao.github.io, HanzhouLiu/hanzhouliu.github.io, HaoooWang/HaoooWang.github.io,
HaoyyLi/HaoyyLi.github.io, Harbour-z/Harbour-z.github.io, Heathcliff-saku/Heathcliff-saku.github.io,
Helongsong/Helongsong.github.io, HenryDong99/HenryDong99.github.io, HeyWeCome/HeyWeCome.github.io,
HopeSailor/HopeSailor.github.io, HorizonAILab/HorizonAILab.github.io, House-yuyu/House-yuyu.github.io,
HoweyZ/howeyz.github.io, Humphries-Lab/Lab-Website, Imbernoulli/leo1oel.github.io, InternLM/InternLM,
Irving-Feng/Irving-Feng.github.io, ItsIvy33/huishanwang.github.io, Ivry-Lab/ivry-lab.github.io,
IzaiahSun/izaiahsun.github.io, JackYFL/jackyfl.github.io, JasonJiangs/JasonJiangs.github.io,
JiangBingbing-AI/JiangBingbing-AI.github.io, JiaqiLi404/JiaqiLi404.github.io,
Jovanqing/Jovanqing.github.io, Junqi-Zhang/junqi-zhang.github.io, KaiHu-KH/KaiHu-KH.github.io,
Kimsure/Kimsure.github.io, Koohoko/Koohoko.github.io, LiangHeng121/LiangHeng121.github.io,
Longin-Yu/longin-yu.github.io, LoongDoctor/LoongDoctor.github.io, MaitreChen/MaitreChen.github.io,
Marquis03/marquis03.github.io, Mubuky/mubuky.github.io, Mxoder/Mxoder.github.io,
NaClCode/naclcode.github.io, OneMore1/OneMore1.github.io, OpenBMB/MiniCPM,
OzzyChen97/ozzychen97.github.io, PALM-Lab/PALM-Lab.github.io, R-Chr/R-Chr.github.io,
R4nzer/R4nzer.github.io, RuoyuChen10/Ruoyuchen10.github.io, Ryann-Ran/Ryann-Ran.github.io,
ShumaoWang/ShumaoWang.github.io, SladeLu/sladelu.github.io, abhisheknaiidu/awesome-github-profile-readme,
datawhalechina/self-llm, elangosundar/awesome-README-templates, huggingface/agents-course,
huggingface/course, huggingface/deep-rl-class, iuricode/readme-template,
kautukkundan/Awesome-Profile-README-templates, midudev/preguntas-entrevista-react, mlabonne/llm-course,
mouredev/Hello-Python, rafaballerini/rafaballerini, ruanyf/weekly, tiangolo/fastapi,
trekhleb/javascript-algorithms, withastro/docs.

`USED` lists characters by twice the logarithm (base 2) of their count; `BESIDE` gives, for a
symbol, the beginnings of the words that it stands beside (with `<`: that stand before it), each
with the number of repositories that have them together.
"""

USED: dict[int, str] = {
    28: ("、。，"),
    27: ("é："),
    26: ("àáêóабвгдежзийклмнопрстучыья（）"),
    25: ("ãçèíхцшю"),
    24: ("ôúüфщэ“”"),
    23: ("\xa0âäìîöđưВạảấầếểệộớụ—《》！？"),
    22: ("ăıơșțПابتدرسلمنوकनरसाे्กคงดทนมยรลวอัาีเ่้ကခငစဆညတထဒနပဖဘမယရလသဟအါာိီုူေဲံ့း်ျြွှ၊။ậềốợủửữự’─️"),
    21: ("õùДНОСشعفهیंएगजटतदपमयलवहिीैो।ขจชตบปสหะำิืุูแโใไ็ဝ၏ặẽịọờừ\u200c–"),
    20: ("·ñąĐęğłşżИКМТЭі،جحخزقکअआइउडबशुूณถพึắằỉởứ；"),
    19: ("¡«»¿ÎòýćśЕъёةصطكيگचणफभषంకగచటడతదనపమయరలవసాిుేో్์ဉဥ၎ỗ\u200d„│「」"),
    18: ("ßАЗРУЧєآأپऔखथध़ॉািఅఉషీెైผๆ္ẫỏồổ…├『』"),
    17: ("×ĠĩũБїויإئثذضىईछএকটতনপবমযরলসে্ఇజణధబభశూొซธษဏဓễ\u200b█░％🎉"),
    16: ("°ÉÜαμπГФאבדהחכלםמנסעקרשתغچংআইগজডদশহ়ুোதி்ఆఎఒఫహภဂဿẩẻ•└"),
    15: ("ÀÄûœγεηικλνορςστЯגטןפצءًِँठौঅথভகபமயரலளாுఈథನಲಿ್ാญฟဇ၀၁၂၍ỳ→⋅━～📝🔥"),
    14: ("±ÖåńźəάέήθυωόЛХЦШזظओউওখচছণধষয়சடநனறவைృಂಕಗತದಮಯರಳವಸಾುೆംകങതനപമയരലവിുെ്ศဦẵỹ‘†⃣💻📖🚀"),
    13: ("Áøčİίβδφχύךृফীஅஇஎஙழெொఖళಅಟಡಪಬಹೊഅചടറളസോർൾဗ၃၅იកនបរា្ẹ\u202f−▁★✅\u3000々【】🎖🏆💡💬📄📚"),
    12: ("ÇÈÚĊőš́ώІףَّژङझढূஉஒணீேோఏೇആഇഉഎഒഗഞഡണദഭഴശഷീേൻൽසහ්ිฉ၄აងតទមសអិẳỞỡⓇ╯⚠✨❌⭐．｜🎓👋🤖🤗🧑"),
    11: ("ŞžȘ̀ΑΔΘΚΠξـُہےऐৈંઆકજતનપમયરલવશસાીુેો્ஆூಶೀೂೈೋധഫബൂൈකතනපමයරලවාීුฎဍဤ၆ერចយលេំ់ṣ‐‑┄┻♂⚡❤︵𝒆𝒏🌟🎨🎯🏻👀👨💼📂🤝"),
    10: (
        "§©²ÌÍÓïΒΕΟζץںऑघঘઅએગટથબહಆಇಚಜಣಥಭಷജഹൊൗගටදැෙฐ၇၈ლმოსគជដពវុើែោ\u2009™←┃┴♀✓／𝒐𝒕𝗮𝗲𝗶𝘀🌐🎙🎮🏽🐛👉👩📊📎🔍"
        "🔧🔬😄🙋🛠🤔🥳🧠"
    ),
    9: ("¥ΈΣ־؛؟ؤٹ۔۰۲ःञঞછણિౌಉಎഥൺඅฤბვញណធីូួ↑∞▄☕⚙✔𝐞𝐥𝒂𝒄𝒊𝒓𝗦𝗹𝗼𝘁🌍🌱🎤🎼🏅👄👇👏💪📦🔗🔭😅😊😎🚨🤓🥇"),
    8: (
        "\xad³ÔëŚƏΛΜΤΦЖЙЩڈ۱۸ৃઈડદફஐஜஸఛఞಈಒಖಧಫഈഓංෝฏฝ၉დთნថផហឬះ៍។ỷ\u200e↓≈≤≥⌘✌✍✏➡＋－１２𝒅𝒍𝒎𝒔𝗻𝗿🆕🇺🌎🎥🏗🏫🏼🏾🐦👥👯"
        "👷💾📈📋📌📍📜📫🔲🕵😁😉😍😱🙌🙏🤯🥈🥉🧐🧩"
    ),
    7: (
        "¹ÝæŁřűɛɪΓқھ۳۵۶۷ঙঠড়ઉૂஏఓೌචණධශළෘේොฒ၌ტუქშცხខភៀṢ₂℃∈┌┐┘┬┳┼╇▲☆⚔✉⬇＃＆𝐨𝒑𝒖𝒚𝗖𝗰𝗸𝗺🇪🇳🇸🌈🍳🎶🏛🏠🐶👍👑👦"
        "👻💅💰📃📅📑📧🔄🔑🔒🔨🖥😃😆😭😴🛡🦸🧙"
    ),
    6: (
        "´µÊāōɴΆ·ΌΗΝψЮ۴۹ऊळ०ঁঐৎ১৷ખચધભળஷఘೃഏൃජඩබභგკឹៃៅៈ៌័ᴀᴇẢẬỆỐỨ―⁻ℹ⇒∑√⊙⋯⌨⏯⏸⏹═╭╮╰▀▶●⚀⚛⛵✈✎⬆︎𝐇𝑰"
        "𝒇𝒉𝒗𝗜𝗧𝗩𝗱𝗵𝗽𝘂𝘄𝘆𝚌𝚍𝚎𝚘𝚛𝚜🇧🇵🇷🌏🍔🎩🎬🎭🏃🏦🏿🐍🐤🐱🐳👆👎👾💁💎💥💧💯💸📁📘📡📰🔀🔌🔎🔹🔽🕙🕛🗣😏😜😞😪🙇🙈🙍🤦🤩🤷🤾🥊🥗🦇🦛🦥🧘🧰🧱"
    ),
    5: (
        "ðČēěŋŠůŻŽƯʀΧЫЬјңү१ঝৌ০ઇஊஹഘආඇඉෂฑპფყჩỌ\u2003\u200a⁵↔∗∝①②▷►▼◁☁♻⛄✗⬜〜Ｃ［］𝐟𝐰𝒈𝗛𝗟𝗠𝗴🇨🌃🌆🌙🍎🍾🎆🎧🎵🏋🏢💌💖💙💚💜📛"
        "📞📢📣📩😌🚕🚩🚫🛒🥚🧾"
    ),
    4: (
        "®ÂĂīː̛ΙΥΩғә٪ज़ঃ২৩ਪਾੰஞఐಏഠථඳෑ๋ឯỰ‡′⁸≡③┤□▬◤☘☺♠♫⚪✘❁➔➕➖３𝐡𝐫𝐭𝑫𝑭𝑱𝑺𝒃𝒋𝒌𝒘𝗪𝗯𝘃🇫🇬🌞🍌🍰🍱🍺🎊🏄🐇🐔🐣🐥👁👈👣📆"
        "🔊🔖🔜🔤🕹🗂🗒😀😼🚖🛢🟡🟢🥕🥷🧛🧪🧬🪪"
    ),
    3: (
        "£ÃŹƠǹɢʌʒ̣ٔڑड़ढ़ਜਬੀૌఠಓഖဧწ០ᴛỘỚỪ※⁰⁶₀₁€℉∣⌚⍁┏┓┡┩╫▂○☀♣♥⚖⚫⚾✦❗❯ꜱﬂ\ufeff𝗘𝗝𝗳𝟯🇩🌕🌛🍅🍵🍿🎫🏁🏓🏭🏳🐙👤👧💊💐💫📱📹📺"
        "🔔🖖🖼😕😸😻🙊🚧🛸🥑🦄🧔"
    ),
    2: (
        "¶ºÑĞņťǎȚɡʼ̉ΖΡЄұҹե״ۇऱॅ३६८৪৫৯ਗਰਿઓઘઝષఊಠඋඑූෞฮฺ๑າ་ོဋဌဠርኛᐃឋឧឱ៏ៗᴄᴏᴘẠỂỒỬ‚\u202a›⁴ⁿ₄↘↙↩∼≠╩╬▅▓▛"
        "▜◢◥☃⛓✂✋➜⟨⟩ﬁ４５＜＞𝑩𝑬𝑽𝕏𝗚𝗡𝗣𝘇𝟱🃏🆗🌌🌳🌴🍊🍓🍕🎈🎞🎰🏡🏸🐈🐕🐘🐲🐷🐼👊👌👓👽💛📐📔📕📬📯📸📽🔇🖋🗺😂😇😈😑😓🚁🚢🛎🥀🥅🥰🦉🦾🧗🧥🧭🧮🧼🫠"
    ),
}

BESIDE: dict[str, str] = {
    "←": ("back 2 next 2 previo 2 resear 2 "),
    "→": (
        "<settin 7 deploy 5 github 5 <action 4 build 4 create 4 model 4 pages 4 projec 4 transf 4 workfl "
        "4 <data 3 <more 3 <pages 3 <transf 3 action 3 data 3 featur 3 new 3 optimi 3 see 3 settin 3 "
        "simple 3 unicod 3 url 3 versio 3 your 3 <acci 2 <adapte 2 <admin 2 <agent 2 <all 2 <analyt 2 "
        "<api 2 <calend 2 <click 2 <cloud 2 <config 2 <docume 2 <enable 2 <genera 2 <google 2 <gpt 2 "
        "<instru 2 <integr 2 <loss 2 <measur 2 <name 2 <new 2 <open 2 <previo 2 <projec 2 <public 2 "
        "<quote 2 <read 2 <readme 2 <reduce 2 <reposi 2 <server 2 <sideba 2 <start 2 <straig 2 <stream 2 "
        "<token 2 <yml 2 <your 2 accoun 2 add 2 after 2 antes 2 before 2 branch 2 calend 2 code 2 compon "
        "2 conver 2 count 2 curly 2 die 2 est 2 existi 2 filter 2 framew 2 free 2 frontm 2 genera 2 "
        "integr 2 les 2 load 2 lower 2 more 2 permis 2 plus 2 profit 2 proper 2 quanti 2 quotes 2 raw 2 "
        "real 2 redepl 2 reduce 2 regist 2 schedu 2 set 2 source 2 stream 2 studen 2 studio 2 tab 2 text "
        "2 than 2 time 2 von 2 web 2 "
    ),
    "↓": ("<down 2 "),
    "⇒": ("agent 2 "),
    "⌚": ("asia 2 calcut 2 timezo 2 "),
    "☁": ("<azure 2 <cloud 2 <dreamj 2 <tech 2 "),
    "☕": ("<buy 3 <coffee 3 badge 2 follow 2 orange 2 svg 2 "),
    "♀": ("<displa 4 <unicod 4 emoji 4 true 4 genera 2 "),
    "♂": ("<member 2 <team 2 callme 2 connec 2 creact 2 freela 2 kaggle 2 more 2 plu 2 upwork 2 ways 2 "),
    "♫": ("<emoji 4 <raw 4 "),
    "⚀": ("<displa 4 <unicod 4 displa 4 width 4 "),
    "⚙": ("also 2 analyt 2 daily 2 erb 2 few 2 github 2 html 2 mainta 2 open 2 php 2 projec 2 slim 2 use 2 "),
    "⚛": ("altern 7 emoji 7 favico 7 used 7 <icon 6 "),
    "⚠": (
        "breaki 5 don 3 not 3 requir 3 use 3 warnin 3 <analyt 2 <cronit 2 <google 2 <paid 2 all 2 attent "
        "2 consen 2 detail 2 easy 2 gpt 2 html 2 import 2 instal 2 non 2 python 2 same 2 see 2 templa 2 "
        "train 2 traini 2 transf 2 uptime 2 warnun 2 "
    ),
    "⚡": (
        "langua 3 python 3 <podcas 2 <time 2 acknow 2 api 2 availa 2 can 2 data 2 fact 2 fan 2 first 2 "
        "freela 2 fun 2 gimme 2 helpin 2 high 2 huge 2 intern 2 java 2 kotlin 2 love 2 meetin 2 music 2 "
        "projec 2 starte 2 talk 2 techno 2 users 2 "
    ),
    "✅": (
        "correc 4 easy 4 integr 4 requir 4 add 3 analyt 3 consis 3 detail 3 option 3 perfor 3 recomm 3 "
        "server 3 source 3 your 3 <analyt 2 <free 2 <google 2 <openpa 2 <pirsch 2 <tier 2 any 2 assets 2 "
        "attent 2 availa 2 balanc 2 charac 2 compli 2 config 2 consen 2 cookie 2 dashbo 2 data 2 digo 2 "
        "europe 2 featur 2 focuse 2 free 2 gdpr 2 genera 2 hosted 2 html 2 indent 2 json 2 manage 2 "
        "medium 2 millio 2 modern 2 needed 2 new 2 open 2 openpa 2 pirsch 2 privac 2 query 2 quote 2 "
        "schema 2 self 2 serves 2 simple 2 site 2 space 2 specia 2 storag 2 suppor 2 templa 2 test 2 "
        "tests 2 tier 2 use 2 uses 2 using 2 variab 2 websit 2 workin 2 works 2 yes 2 "
    ),
    "✉": ("author 2 corres 2 email 2 "),
    "✍": ("<dev 2 <monica 2 blogs 2 graphi 2 "),
    "✏": (
        "applic 2 code 2 comman 2 commen 2 conver 2 data 2 docume 2 exampl 2 few 2 github 2 guide 2 "
        "index 2 now 2 query 2 refere 2 review 2 senten 2 sets 2 spanis 2 test 2 text 2 transl 2 valida "
        "2 word 2 "
    ),
    "✨": (
        "featur 5 <suppor 3 specia 3 <code 2 <icon 2 <joykis 2 <marwah 2 <proble 2 <specia 2 becaus 2 "
        "expert 2 github 2 its 2 langua 2 models 2 paper 2 readme 2 reposi 2 top 2 "
    ),
    "❌": (
        "data 3 incons 3 <print 2 <text 2 ampers 2 analyt 2 code 2 collec 2 colons 2 cronit 2 esto 2 "
        "funcio 2 google 2 indent 2 must 2 needed 2 not 2 site 2 unquot 2 user 2 users 2 wrong 2 yes 2 "
        "your 2 "
    ),
    "❗": ("issue 2 opened 2 "),
    "❤": (
        "<kudos 3 <made 3 <man 3 <projec 3 github 3 <actual 2 <duiker 2 <marc 2 <might 2 <progra 2 <show "
        "2 <some 2 chachr 2 coding 2 creati 2 devcom 2 find 2 good 2 hacker 2 likes 2 open 2 proble 2 "
        "reposi 2 satvik 2 server 2 solvin 2 some 2 source 2 starri 2 suppor 2 "
    ),
    "➡": ("differ 2 dynami 2 how 2 ideas 2 page 2 refres 2 see 2 some 2 "),
    "⬆": ("scroll 2 update 2 "),
    "⬇": ("<out 2 <repos 2 "),
    "⭐": (
        "github 6 <releas 4 <star 3 projec 3 reposi 3 star 3 <audiog 2 <don 2 <github 2 <give 2 <hesita "
        "2 <leave 2 abhish 2 absphr 2 adamal 2 aniket 2 anishl 2 anushk 2 ashbak 2 avs 2 ayushk 2 bithem "
        "2 caneco 2 codes 2 cyrisx 2 deep 2 delta 2 fatchi 2 gaboso 2 gupta 2 harshk 2 helps 2 hugogo 2 "
        "isha 2 jojoni 2 jose 2 khairn 2 kunalr 2 like 2 lucafl 2 luizca 2 marcdu 2 martin 2 marwah 2 "
        "millyc 2 nica 2 phacks 2 piyush 2 pushpn 2 rafael 2 renato 2 rodrig 2 sakshi 2 sampod 2 satvik "
        "2 sebaf 2 sharan 2 smkamr 2 stats 2 sudipt 2 sultha 2 thaian 2 thedud 2 thomas 2 vanshk 2 "
        "vedant 2 verma 2 want 2 xiaolu 2 zamran 2 "
    ),
    "🌃": ("commit 2 evenin 2 "),
    "🌆": ("commit 2 daytim 2 "),
    "🌈": ("<design 2 <web 2 develo 2 india 2 "),
    "🌍": ("<world 2 active 2 code 2 larave 2 mostly 2 nation 2 suppor 2 volunt 2 within 2 "),
    "🌎": ("<around 2 <web 2 "),
    "🌐": (
        "exampl 4 websit 3 <langua 2 <progra 2 compre 2 covera 2 docume 2 langua 2 naviga 2 person 2 "
        "updati 2 "
    ),
    "🌙": ("commit 2 night 2 "),
    "🌞": ("commit 2 mornin 2 "),
    "🌱": (
        "<blogs 2 about 2 all 2 archit 2 big 2 challe 2 clean 2 coding 2 commun 2 compet 2 contri 2 "
        "curren 2 data 2 establ 2 events 2 explor 2 graphq 2 javasc 2 learni 2 love 2 more 2 myself 2 "
        "node 2 nodejs 2 open 2 public 2 python 2 reactj 2 source 2 speak 2 stack 2 struct 2 studyi 2 "
        "typesc 2 vision 2 "
    ),
    "🍾": ("<pipeli 3 <ruby 3 "),
    "🍿": ("<commun 3 <member 3 "),
    "🎉": (
        "paper 48 accept 46 one 29 papers 23 two 17 neurip 12 aaai 11 acl 11 been 9 iclr 9 cvpr 8 icml 8 "
        "ieee 8 schola 8 <image 7 <projec 7 emnlp 7 first 7 author 6 dolor 6 eccv 6 ipsum 6 llm 6 lorem "
        "6 receiv 6 sit 6 awarde 5 model 5 nation 5 releas 5 about 4 acm 4 agent 4 award 4 gradua 4 iccv "
        "4 intern 4 review 4 select 4 team 4 three 4 univer 4 won 4 work 4 <accept 3 <pipeli 3 <ruby 3 "
        "best 3 collab 3 excite 3 five 3 four 3 icassp 3 instan 3 joined 3 langua 3 large 3 make 3 multi "
        "3 new 3 now 3 oral 3 patter 3 prepri 3 resear 3 succes 3 survey 3 tpami 3 will 3 <after 2 "
        "<custom 2 <deploy 2 <emoji 2 <fun 2 <happy 2 <jan 2 <jcr 2 <june 2 <main 2 <sep 2 <top 2 "
        "<versio 2 <works 2 achiev 2 attend 2 audio 2 bibm 2 carbon 2 ccf 2 citati 2 code 2 colm 2 "
        "compet 2 comple 2 comput 2 congra 2 cross 2 data 2 debias 2 deep 2 diffus 2 eacl 2 electr 2 "
        "evalua 2 expert 2 explor 2 fellow 2 findin 2 gave 2 genera 2 get 2 google 2 grpo 2 honore 2 "
        "icpr 2 ijcv 2 image 2 jbhi 2 journa 2 journe 2 lab 2 learni 2 master 2 miccai 2 multim 2 non 2 "
        "outsta 2 person 2 proble 2 proces 2 projec 2 prompt 2 qualif 2 readin 2 reason 2 recogn 2 "
        "search 2 serve 2 share 2 speech 2 starti 2 suppor 2 techno 2 thinki 2 throug 2 tip 2 top 2 "
        "transa 2 transf 2 transp 2 urban 2 video 2 win 2 "
    ),
    "🎊": ("<gem 3 <separa 3 "),
    "🎓": (
        "educat 8 comple 3 comput 3 here 3 schola 3 scienc 3 starte 3 <aug 2 <certif 2 about 2 academ 2 "
        "certif 2 earn 2 google 2 instit 2 intere 2 majori 2 mathem 2 resear 2 servic 2 studyi 2 teachi "
        "2 univer 2 "
    ),
    "🎖": ("awards 73 honors 73 "),
    "🎙": (
        "proces 14 speech 14 audio 13 synthe 7 curren 2 hostin 2 invite 2 larave 2 learni 2 live 2 talks 2 "
    ),
    "🎤": ("presen 3 chair 2 honore 2 invite 2 talks 2 worksh 2 "),
    "🎥": ("video 3 watch 2 "),
    "🎧": ("all 2 favori 2 jams 2 listen 2 "),
    "🎨": ("genera 14 model 14 art 2 json 2 "),
    "🎬": ("<commun 3 <member 3 "),
    "🎮": ("games 2 gaming 2 "),
    "🎯": ("<design 2 <develo 2 advanc 2 india 2 portfo 2 resear 2 site 2 what 2 "),
    "🎼": ("music 16 genera 14 dance 4 "),
    "🏁": ("live 2 projec 2 "),
    "🏄": ("commun 2 guy 2 loves 2 who 2 "),
    "🏅": ("honors 2 review 2 "),
    "🏆": (
        "awards 13 honors 9 compet 4 github 4 paper 4 cited 3 esi 3 highly 3 receiv 3 select 3 will 3 "
        "<challe 2 <top 2 challe 2 genera 2 oral 2 outsta 2 partic 2 where 2 "
    ),
    "🏓": ("<codepe 2 <intera 2 "),
    "🏗": ("<prereq 2 archit 2 "),
    "🏠": ("housek 4 "),
    "🏢": ("curren 2 full 2 medica 2 portug 2 time 2 workin 2 "),
    "🏫": ("teachi 4 <alniya 2 <univer 2 about 2 educat 2 explor 2 learn 2 love 2 "),
    "🏻": (
        "about 4 here 4 <namast 2 <projec 2 <strang 2 <there 2 <work 2 anmol 2 connec 2 develo 2 discor "
        "2 full 2 hey 2 img 2 join 2 list 2 open 2 pratap 2 server 2 singh 2 source 2 stack 2 "
    ),
    "🏼": ("<connec 2 <here 2 <thank 2 "),
    "🏽": (
        "<displa 4 <unicod 4 emoji 4 true 4 <callme 2 <creact 2 <freela 2 <hey 2 <intell 2 <intern 2 "
        "<kaggle 2 <member 2 <team 2 <upwork 2 abhish 2 artifi 2 callme 2 creact 2 csa 2 curren 2 former "
        "2 freela 2 incuba 2 intell 2 intern 2 kaggle 2 nixxe 2 pop 2 resear 2 upwork 2 workin 2 "
    ),
    "🏾": ("<dev 2 <hello 2 <monica 2 <there 2 github 2 like 2 welcom 2 write 2 "),
    "🐇": ("easter 2 eggs 2 follow 2 profil 2 rabbit 2 there 2 white 2 "),
    "🐈": ("cat 2 dad 2 "),
    "🐍": ("<cloud 2 <tech 2 python 2 "),
    "🐔": ("<consol 2 <log 2 sort 2 "),
    "🐛": ("bug 7 fix 5 <bug 3 <found 2 <profes 2 <use 2 github 2 report 2 solver 2 use 2 "),
    "🐣": ("<consol 2 <log 2 sort 2 "),
    "🐤": ("<early 3 <readme 2 <twitte 2 most 2 night 2 produc 2 when 2 "),
    "🐥": ("<consol 2 <log 2 sort 2 "),
    "🐦": ("about 2 beyonc 2 manbir 2 memes 2 tweeti 2 twitte 2 "),
    "🐱": ("cat 4 don 4 see 4 "),
    "🐳": ("<docker 3 <aws 2 nginx 2 route 2 "),
    "🐶": ("<enthus 2 <foodie 2 kiki 2 "),
    "👀": ("see 2 strang 2 visito 2 "),
    "👄": ("talkin 14 genera 13 avatar 4 "),
    "👇": ("<projec 2 <work 2 here 2 list 2 open 2 source 2 "),
    "👉": (
        "<here 4 <connec 2 <notebo 2 <please 2 <then 2 <tutori 2 <your 2 discor 2 fill 2 form 2 here 2 "
        "join 2 models 2 out 2 server 2 "
    ),
    "👋": (
        "about 5 <hey 3 <there 3 welcom 3 <ajulu 2 <hello 2 <hemant 2 <hii 2 <jon 2 <milly 2 <stephe 2 "
        "<strang 2 <welcom 2 abhish 2 apurv 2 assist 2 chatgl 2 develo 2 force 2 github 2 hello 2 hey 2 "
        "img 2 like 2 makers 2 may 2 shah 2 src 2 there 2 visito 2 world 2 write 2 zamran 2 "
    ),
    "👏": ("<congra 2 <felici 2 "),
    "👑": ("oral 2 "),
    "👣": ("next 2 steps 2 "),
    "👥": ("linked 2 manbir 2 "),
    "👦": ("<cluste 2 <like 2 <piyush 2 <there 2 "),
    "👨": (
        "about 3 experi 3 intere 3 intern 3 resear 3 workin 3 <callme 2 <creact 2 <develo 2 <engine 2 "
        "<freela 2 <ghosh 2 <intell 2 <intern 2 <javasc 2 <kaggle 2 <linked 2 <mohaid 2 <softwa 2 <stack "
        "2 <studen 2 <sudipt 2 <sultha 2 <taneja 2 <upwork 2 artifi 2 bca 2 blogs 2 collab 2 comput 2 "
        "csa 2 curren 2 dev 2 develo 2 easier 2 former 2 full 2 here 2 incuba 2 inform 2 intell 2 jecrc "
        "2 kaggle 2 life 2 majori 2 making 2 mathem 2 mobile 2 nixxe 2 old 2 passio 2 pop 2 profil 2 "
        "pursui 2 scienc 2 stack 2 studen 2 studyi 2 univer 2 upwork 2 who 2 writin 2 years 2 "
    ),
    "👩": ("<cluste 2 <hello 2 <like 2 "),
    "👯": ("collab 2 commun 2 develo 2 intere 2 lookin 2 love 2 many 2 meet 2 more 2 new 2 people 2 pop 2 "),
    "👷": ("build 2 curren 2 workin 2 "),
    "💅": ("active 2 audio 2 commun 2 design 2 member 2 northm 2 out 2 pestph 2 "),
    "💊": ("coding 2 matrix 2 "),
    "💌": ("<newsle 2 <sign 2 "),
    "💜": ("beyonc 2 fan 2 huge 2 intere 2 "),
    "💡": (
        "using 6 jekyll 4 less 4 new 4 versio 4 your 4 data 3 like 3 model 3 about 2 automa 2 aux 2 "
        "cette 2 donn 2 est 2 esta 2 evalua 2 explor 2 foncti 2 functi 2 implem 2 les 2 loadin 2 los 2 "
        "make 2 not 2 note 2 observ 2 part 2 patent 2 projec 2 puedes 2 que 2 senten 2 some 2 sono 2 "
        "specif 2 start 2 techno 2 traini 2 very 2 votre 2 "
    ),
    "💪": ("develo 2 group 2 opened 2 part 2 underr 2 "),
    "💬": (
        "talks 37 invite 36 servic 7 profes 4 chat 3 confer 3 about 2 academ 2 any 2 anythi 2 ask 2 "
        "blogs 2 brandi 2 cloud 2 commun 2 connec 2 data 2 design 2 everyt 2 feel 2 happy 2 here 2 "
        "hobbie 2 img 2 javasc 2 journa 2 langua 2 love 2 memes 2 out 2 para 2 ping 2 progra 2 projec 2 "
        "read 2 readin 2 relate 2 rpa 2 sort 2 src 2 struct 2 tech 2 typesc 2 want 2 web 2 wed 2 writin "
        "2 "
    ),
    "💯": ("<german 3 <perfec 3 "),
    "💰": ("<functi 2 "),
    "💻": (
        "intern 54 resear 23 papers 19 select 19 experi 17 workin 5 intere 4 projec 4 work 4 <code 3 "
        "about 3 learn 3 servic 3 <blog 2 <callme 2 <creact 2 <develo 2 <engine 2 <freela 2 <ghosh 2 "
        "<hello 2 <kaggle 2 <mohaid 2 <progra 2 <softwa 2 <stack 2 <studen 2 <sudipt 2 <sultha 2 <taneja "
        "2 agent 2 artifi 2 bca 2 blog 2 blogs 2 code 2 coding 2 csa 2 curren 2 deep 2 dev 2 develo 2 "
        "easier 2 full 2 incuba 2 intell 2 jecrc 2 kaggle 2 life 2 making 2 mobile 2 nixxe 2 old 2 "
        "operat 2 passio 2 pop 2 profes 2 profil 2 progra 2 pursui 2 python 2 skills 2 stack 2 system 2 "
        "univer 2 upwork 2 use 2 what 2 who 2 works 2 writin 2 years 2 "
    ),
    "💼": (
        "work 5 experi 4 <linked 3 intern 3 <consul 2 <founde 2 <intell 2 <intern 2 <update 2 <upwork 2 "
        "bachel 2 comput 2 connec 2 curren 2 degree 2 former 2 incuba 2 profes 2 pursui 2 resear 2 "
        "sharin 2 stack 2 things 2 update 2 where 2 workin 2 "
    ),
    "💾": ("agents 2 hub 2 share 2 your 2 "),
    "📁": ("projec 3 struct 3 "),
    "📂": (
        "appear 13 assets 13 biblio 13 blog 13 contai 13 data 13 displa 13 includ 13 json 13 layout 13 "
        "news 13 pages 13 posts 13 projec 13 some 13 websit 13 will 13 choose 12 code 12 files 12 parts "
        "12 sass 12 books 6 booksh 6 "
    ),
    "📄": (
        "yml 14 articl 13 bib 13 biblio 13 bibtex 13 config 13 file 13 format 13 found 13 json 13 not 13 "
        "page 13 papers 13 reposi 13 resume 13 used 13 users 13 yaml 13 colors 12 define 12 distil 12 "
        "layout 12 liquid 12 news 12 overal 12 scss 12 themes 12 variab 12 base 11 websit 11 social 8 "
        "your 8 docs 2 docume 2 full 2 licens 2 list 2 paper 2 post 2 public 2 resear 2 source 2 "
    ),
    "📅": ("most 2 produc 2 "),
    "📊": ("metric 3 stats 3 data 2 spent 2 time 2 week 2 "),
    "📋": ("copy 2 copyri 2 patent 2 regist 2 softwa 2 "),
    "📍": ("china 2 "),
    "📎": ("homepa 34 "),
    "📖": ("educat 81 learni 4 course 2 curren 2 experi 2 explor 2 study 2 what 2 work 2 "),
    "📚": (
        "machin 14 transl 14 docs 4 more 4 public 4 academ 3 docume 3 learni 3 papers 3 resear 3 servic "
        "3 teachi 3 about 2 agents 2 data 2 develo 2 framew 2 how 2 introd 2 learn 2 proces 2 progra 2 "
        "resour 2 select 2 traini 2 unit 2 view 2 "
    ),
    "📜": ("<readme 2 "),
    "📝": (
        "public 95 select 10 servic 4 repres 3 all 2 articl 2 azure 2 collab 2 contri 2 curric 2 durabl "
        "2 exampl 2 functi 2 highli 2 latest 2 more 2 note 2 notebo 2 old 2 prepri 2 projec 2 resume 2 "
        "review 2 see 2 vitae 2 write 2 "
    ),
    "📞": ("can 2 contac 2 "),
    "📢": ("paper 2 "),
    "📦": ("downlo 2 "),
    "📧": ("contac 2 email 2 "),
    "📫": (
        "email 3 <accoun 2 <other 2 asap 2 blog 2 blogs 2 butt 2 can 2 caneco 2 contac 2 facebo 2 find 2 "
        "follow 2 geekya 2 gmail 2 harsh 2 how 2 may 2 messag 2 millyc 2 reach 2 read 2 sampod 2 twitte "
        "2 whatsa 2 where 2 zamran 2 "
    ),
    "📰": ("review 3 peer 2 "),
    "📹": ("<dev 2 <monica 2 "),
    "🔍": ("<optimi 3 <these 2 collab 2 end 2 front 2 lookin 2 projec 2 resear 2 "),
    "🔔": ("harsh 2 khatri 2 kumar 2 subscr 2 "),
    "🔗": ("<additi 2 <ways 2 <websit 2 links 2 useful 2 "),
    "🔤": ("langua 2 "),
    "🔥": (
        "news 92 <recent 29 <update 29 releas 5 intern 3 langua 3 large 3 <cited 2 <paper 2 <your 2 "
        "audiog 2 benchm 2 can 2 diffus 2 editor 2 esi 2 genera 2 learni 2 llm 2 motiva 2 paper 2 projec "
        "2 using 2 "
    ),
    "🔧": ("add 2 experi 2 guide 2 intern 2 langua 2 setup 2 "),
    "🔨": ("tools 2 "),
    "🔬": ("resear 4 <year 2 curren 2 intere 2 llm 2 "),
    "🔭": (
        "ambass 2 androi 2 apps 2 club 2 curren 2 develo 2 fanboi 2 full 2 hack 2 learn 2 msft 2 news 2 "
        "nodejs 2 nyana 2 portfo 2 projec 2 reactj 2 spacex 2 stack 2 startu 2 stay 2 web 2 websit 2 "
        "workin 2 "
    ),
    "🔲": ("agents 2 introd 2 "),
    "🕛": ("<everyd 9 <posts 9 utc 9 "),
    "🕵": ("connec 2 more 2 plu 2 ways 2 "),
    "🕹": ("azure 2 functi 2 game 2 "),
    "😁": ("<love 2 <them 2 "),
    "😃": ("<chouha 2 <gaurav 2 <khatri 2 <kumar 2 about 2 curren 2 doing 2 kota 2 rajast 2 talk 2 "),
    "😄": ("passio 3 about 2 access 2 commit 2 hackat 2 him 2 his 2 part 2 pronou 2 usuall 2 will 2 "),
    "😊": ("<coding 2 <creati 2 <happy 2 <hello 2 <meet 2 <more 2 phd 2 "),
    "😍": ("<hello 2 <world 2 emoji 2 lover 2 "),
    "😏": ("<websit 2 "),
    "😭": ("<algori 2 <struct 2 "),
    "😱": ("<error 2 "),
    "😻": ("<cat 2 <dad 2 "),
    "😼": ("<physic 2 "),
    "🙋": ("les 2 "),
    "🙍": ("<member 2 <team 2 callme 2 creact 2 freela 2 kaggle 2 upwork 2 "),
    "🙏": ("<namast 3 <into 2 <thank 2 anmol 2 img 2 pratap 2 singh 2 "),
    "🚀": (
        "projec 6 <github 5 <develo 3 <engine 3 <javasc 3 <lab 3 <starte 3 <studen 3 coming 3 develo 3 "
        "open 3 soon 3 traini 3 <bauen 2 <bioeme 2 <biomme 2 <channe 2 <cho 2 <cloud 2 <commun 2 <deepsp "
        "2 <everyo 2 <get 2 <greeet 2 <icon 2 <let 2 <llm 2 <lofied 2 <mode 2 <next 2 <quevan 2 <soon 2 "
        "<stack 2 <sur 2 <tech 2 <techsa 2 <train 2 <using 2 <very 2 <your 2 automa 2 collab 2 commun 2 "
        "curren 2 day 2 engine 2 fronte 2 gradio 2 india 2 lab 2 lahore 2 main 2 more 2 need 2 new 2 "
        "next 2 one 2 optimi 2 pakist 2 paper 2 react 2 releas 2 resour 2 see 2 skills 2 some 2 source 2 "
        "steps 2 submit 2 team 2 transf 2 very 2 will 2 zero 2 "
    ),
    "🚧": ("curren 2 price 2 projec 2 tracke 2 "),
    "🚨": ("que 2 "),
    "🚩": ("campus 2 expert 2 github 2 profil 2 "),
    "🛠": ("projec 8 <tools 2 <upon 2 <work 2 stack 2 tech 2 tools 2 "),
    "🛸": ("energy 2 hight 2 into 2 physic 2 "),
    "🤓": ("<ajulu 2 <blog 2 <stephe 2 que 2 vous 2 "),
    "🤔": (
        "<hello 2 <world 2 about 2 automa 2 data 2 educat 2 explor 2 github 2 help 2 intere 2 learni 2 "
        "lookin 2 open 2 reason 2 stem 2 struct 2 thinki 2 video 2 web 2 "
    ),
    "🤖": (
        "<agent 2 <robots 2 <system 2 agents 2 azure 2 del 2 deploy 2 functi 2 intell 2 learni 2 les 2 "
        "llm 2 para 2 por 2 reinfo 2 traini 2 twitte 2 update 2 "
    ),
    "🤗": (
        "huggin 4 <base 3 <huggin 3 <model 3 <welcom 3 base 3 can 3 course 3 face 3 hub 3 transf 3 "
        "<abiert 2 <availa 2 <awesom 2 <best 2 <bienve 2 <can 2 <cho 2 <contri 2 <cours 2 <course 2 "
        "<create 2 <curso 2 <dans 2 <don 2 <ecosys 2 <face 2 <hub 2 <integr 2 <learni 2 <les 2 <manten 2 "
        "<more 2 <ones 2 <pas 2 <push 2 <readin 2 <reposi 2 <sein 2 <shy 2 <son 2 <stay 2 <sur 2 <than 2 "
        "<thi 2 <tinh 2 <title 2 <traine 2 <transf 2 <tuy 2 <unit 2 <visibl 2 <vous 2 <your 2 about 2 "
        "automo 2 bonus 2 chat 2 code 2 commun 2 con 2 deep 2 downlo 2 easily 2 exempl 2 first 2 follow "
        "2 free 2 integr 2 learni 2 let 2 load 2 model 2 models 2 most 2 one 2 packag 2 paper 2 par 2 "
        "person 2 place 2 powerf 2 push 2 reprod 2 sample 2 search 2 sectio 2 servic 2 specia 2 specif 2 "
        "techni 2 traine 2 using 2 vous 2 where 2 "
    ),
    "🤝": ("collab 4 <collab 3 servic 3 <pop 2 connec 2 les 2 "),
    "🤯": ("<himsel 2 <rossum 2 "),
    "🤾": ("<displa 4 <unicod 4 emoji 4 true 4 "),
    "🥀": ("graphq 2 height 2 img 2 learni 2 "),
    "🥅": ("contri 2 goals 2 open 2 "),
    "🥇": ("best 2 place 2 "),
    "🥑": ("<azure 2 <dreamj 2 "),
    "🥚": ("<consol 2 <log 2 easter 2 eggs 2 profil 2 sort 2 there 2 "),
    "🥳": ("<congra 2 <finish 2 <first 2 <quiz 2 elemen 2 missed 2 some 2 take 2 your 2 "),
    "🦉": ("<early 2 <night 2 during 2 most 2 produc 2 when 2 "),
    "🦥": ("unslot 2 "),
    "🧐": ("about 3 "),
    "🧑": ("genera 14 model 14 about 3 chen 2 learn 2 teachi 2 use 2 yang 2 "),
    "🧔": ("about 2 "),
    "🧠": ("<knowle 2 hybrid 2 learni 2 resear 2 "),
    "🧥": ("corrup 2 fear 2 honest 2 suppor 2 "),
    "🧩": ("llm 2 "),
}
