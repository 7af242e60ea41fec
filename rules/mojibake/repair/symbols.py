"""How often characters are used, and beside which words. Made by `count_symbols.py`; do not edit.

Counted over these public repositories of GitHub (academic home pages, profiles, lists of links
and documentation in many languages; of fastapi without docs/em, where words became emoji):

01yzzyu/01yzzyu.github.io, 0917Ray/0917Ray.github.io, 0hardytom/website, 0jaehunny0/0jaehunny0.github.io,
0xAdriaTorralba/0xAdriaTorralba.github.io, 1-miyoshi/1-miyoshi-e.github.io,
1-miyoshi/1-miyoshi.github.io, 12wang3/12wang3.github.io, 15717985905/15717985905.github.io,
16785-VLP/spring2025, 1KE-JI/1KE-JI.github.io, 20001LastOrder/boqi-chen.github.io,
20212129431/20212129431.github.io, 21yrm/21yrm.github.io, 27182812/27182812.github.io,
360ZMEM/gwxie.github.io, 3dv-in-ecommerce/3dv-in-ecommerce.github.io, 3dvconf/3dvconf.github.io,
3dvision-snu/3dvision-snu.github.io, 42Shawn/42shawn.github.io, 501Good/501Good.github.io,
521xueweihan/HelloGitHub, 55199789/LeqianZHENG.github.io, 5ayam5/5ayam5.github.io,
7abushahla/7abushahla.github.io, 7anya/7anya.github.io, 7gzq/7gzq.github.io,
924973292/924973292.github.io, A-Chicharito-S/A-Chicharito-S.github.io, A-Swafford/a-swafford.github.io,
A-Thakkar/A-Thakkar.github.io, AARC-lab/AARC-lab.github.io, ACME-group-CMU/ACME-group-CMU.github.io,
ACheysson/acheysson.github.io, AFKD98/AFKD98.github.io, AGoyal0512/AGoyal0512.github.io,
AI-Comm/AI-Comm.github.io, AIDefender/AIDefender.github.io, AILingXiao/AILingXiao.github.io,
AIRob-group/airob-group.github.io, AIS2Lab/AIS2Lab.github.io, AIforSpace/2024,
AKobeissi/AKobeissi.github.io, AMAAI-Lab/AMAAI-Lab.github.io, AMPERe-Lab/ampere-lab.github.io,
AMR-KELEG/AMR-KELEG.github.io, AS3RLab/AS3RLab.github.io, ASERG-STELA/aserg-stela.github.io,
ASSERT-KTH/assert-kth.github.io, AXNTROYUANXD/AXNTROYUANXD.github.io, AakashKT/AakashKT.github.io,
AaronAnima/aaronanima.github.io, AaronHavens/AaronHavens.github.io, AaronLiu0702/AaronLiu0702.github.io,
AaronLuo00/AaronLuo00.github.io, AaronSun2000/AaronSun2000.github.io, Achleshwar/Achleshwar.github.io,
Acruxos/Acruxos.github.io, ActiMecha/ActiMecha.github.io, Adam-X/Adam.github.io,
AdamIzdebski/adamizdebski.github.io, AdamsLiuG/AdamsLiuG.github.io,
Adaptive-Robotics-Lab/Adaptive-Robotics-Lab.github.io, Adelsamir01/adelsamir01.github.io,
AdhemarDeSenneville/AdhemarDeSenneville.github.io, AdvancedAlgorithms-ut/AdvancedAlgorithms-ut.github.io,
AerialRoboticsGroup/aerialroboticsgroup.github.io, AfraAmini/afraamini.github.io,
AhmetKaanA/AhmetKaanA.github.io, AkariAsai/AkariAsai.github.io, AlanLuSun/AlanLuSun.github.io,
AlanSwift/AlanSwift.github.io, AlbertMentat/AlbertMentat.github.io,
AlejandroDopico2/AlejandroDopico2.github.io, Alex-Gauvain/Alex-Gauvain.github.io,
Alex036225/alex036225.github.io, Algolzw/Algolzw.github.io, Alien9427/hzl,
AlineVillarreal/alinevillarreal.github.io, AlphaAn/alphaan.github.io, AmineBarrak/aminebarrak.github.io,
Andree-9/Andree-9.github.io, Andysis/andysis.github.io, AnsonShe/AnsonShe.github.io,
AntoineSoetewey/antoinesoetewey.github.io, AnuvabSen1/anuvab_._sen, AoiDragon/aoidragon.github.io,
Apollo-Lab-Yale/Apollo-Lab-Yale.github.io, ArielOrtizBobea/arielortizbobea.github.io,
Armanfard-Lab/armanfard-lab.github.io, ArrenHIS/arrenhis.github.io, Arsinter/arsinter.github.io,
Atilio-Luiz/atilio-luiz.github.io, AtongWang/atongwang.github.io, Aurora-cx/Aurora-cx.github.io,
AustenLamacraft/al-folio, Avafish/Avafish.github.io, BIT-DYN/BIT-DYN.github.io,
BOBrown/boZhang.github.io, BaiShuanghao/BaiShuanghao.github.io, Baizhige/Baizhige.github.io,
BarryMaHNU/BarryMaHNU.github.io, Bassmbacke/researchpage, Battam1111/battam1111.github.io,
Bazinga699/Bazinga699.github.io, Bean-Young/bean-young.github.io, BeauDing/BeauDing.github.io,
BehavioralDesignerMatsuda/BehavioralDesignerMatsuda.github.io, BeiningYing/BeiningYing.github.io,
Belgodie/belgodie.github.io, Betswish/Betswish.github.io, Bhipee/bhipee.github.io,
BiaoWu-Waite/BiaoWu-Waite.github.io, Bill-xing/Bill-xing.github.io, BingYang-20/bingyang-20.github.io,
Biqing-Qi/Biqing-Qi.github.io, Bob-cheng/Bob-cheng.github.io, BohanSu/BohanSu.github.io,
BolinCao/BolinCao.github.io, BonnerLab/website, Boom5426/Boom5426.github.io,
Bowen12137/Bowen12137.github.io, Boyang--Li/boyang--li.github.io, BoyuNing/BoyuNing.github.io,
Bright-Chengliang/Bright-Chengliang.github.io, BugMaker-Boyan/BugMaker-Boyan.github.io,
CHENJIAR3/CHENJIAR3.github.io, CLiMBlab-Stanford/CLiMBlab-Stanford.github.io, CRongbx/crongbx.github.io,
CSHaitao/CSHaitao.github.io, CWRUbotix/cwruRobotics.github.io, CYP0630/CYP0630.github.io,
CYing18/CYing18.github.io, CambridgeNuclear/group-website, CansuED/CansuED.github.io,
CaraJ7/CaraJ7.github.io, Cbphcr/Cbphcr.github.io, CedricPerret/CedricPerret2.github.io,
CenikLab/CenikLab.github.io, ChangXiang-SCU/changxiang-scu.github.io, Changhao-Xu/changhao-xu.github.io,
ChangranXU/changranxu.github.io, ChangyuanZhao/ChangyuanZhao.github.io,
CharlinZheng/CharlinZheng.github.io, Chen-GX/Chen-GX.github.io, Chen-Xieyuanli/Chen-Xieyuanli.github.io,
Chen-Yang-Liu/Chen-Yang-Liu.github.io, ChenAnno/ChenAnno.github.io, ChenHsing/ChenHsing.github.io,
ChenHuyoo/ChenHuyoo.github.io, ChenX17/ChenX17.github.io, Chengang-xmu/Chengang-xmu.github.io,
ChengshunShang1996/ChengshunShang1996.github.io, ChengtaiCao/ChengtaiCao.github.io,
ChionanthusRetusus/thuhaphi.github.io, Chokurei/Chokurei.github.io,
Chord-Chen-30/Chord-Chen-30.github.io, Chortine/Chortine.github.io, ChouYuanjue/acad-homepage.github.io,
ChrisLiu6/ChrisLiu6.github.io, Chuan-Peng-Lab/chuan-peng-lab.github.io,
Chufeng-Jiang/Chufeng-Jiang.github.io, CienciaDeDadosUFF/cienciadedadosuff.github.io,
Clizo1209/Clizo1209.github.io, CoCuRoLab/CoCuRoLab.github.io, Cogitara/Cogitara.github.io,
CrazyElements/YuhangLiu.github.io, Cubernet/cubernet.github.io, Cuiying-Huo/Cuiying-Huo.github.io,
CurryChen77/CurryChen77.github.io, DLYuanGod/zhengqingyuan, DM871/DM871.github.io,
DOSull/Spatial-Data-Science, DS-100/sp22, Da1yuqin/Da1yuqin.github.io,
DaViD-Pigeon/DaViD-Pigeon.github.io, DaltonLens/daltonlens.org, DanJun6737/danjun6737.github.io,
DanWang9264/DanWang9264.github.io, DaoxiangZhou/DaoxiangZhou.github.io, DaozeZhang/DaozeZhang.github.io,
DataScience-LMU/website, DataTalksClub/data-engineering-zoomcamp, DataTalksClub/mlops-zoomcamp,
DavidZamoraR/DavidZamoraR.github.io, DavisMeee/DavisMeee.github.io, DayuHuu/DayuHuu.github.io,
Debangan-MishraIIIT/debangan-mishraiiit.github.io, DeepLSUN/DeepLSUN.github.io,
DennisSoemers/DennisSoemers.github.io, Denolle-Lab/denolle-lab.github.io,
DentanJeremie/DentanJeremie.github.io, DevilYangS/DevilYangS.github.io, Devin-Pi/Devin-Pi.github.io,
DiogoCaetanoGarcia/minimal-mistakes, Diouo/Diouo.github.io, DishengLL/dishengll.github.io,
Dmmm1997/Dmmm1997.github.io, DongzhuXu/DongzhuXu.github.io, DrChunmeiQing/DrChunmeiQing.github.io,
DrZRH/DrZRH.github.io, Drdou/doujibo.github.io, Dstate/Dstate.github.io,
DynamicsAndNeuralSystems/DynamicsAndNeuralSystems.github.io, EasonChenXD/EasonChenXD.github.io,
EbookFoundation/free-programming-books, EchoPickle/EchoPickle.github.io, EddieHubCommunity/BioDrop,
ElifUskuplu/elifuskuplu.github.io, ElizaTang007/elizatang007.github.io,
ElizabethLydia/ElizabethLydia.github.io, EmilyNWPU/EmilyNWPU.github.io,
EngineerEricXie/EngineerEricXie.github.io, EnmingGuo/EnmingGuo.github.io, Epochex/JiankeLIN.github.io,
Eric-Hao/Eric-Hao.github.io, EricDarve/icme-hpc-summer-2022, Erikaqvq/Erikaqvq.github.io,
Ethanscuter/ethanscuter.github.io, Eureka-Maggie/Eureka-Maggie.github.io,
Evolve1277/Evolve1277.github.io, Exgc/exgc.github.io, FHL1998/FHL1998.github.io,
Facebear-ljx/Facebear-ljx.github.io, FakeNarratives/fakenarratives.github.io,
FeijiangHan/Feijianghan.github.io, Felix-Yvonnet/Felix-Yvonnet.github.io, FelixHT/felixht2.github.io,
FiratIsmailoglu/firatismailoglu.github.io, FloCrystal/FloCrystal.github.io,
Forest-art/forest-art.github.io, Frankkk1912/frankkk1912.github.io, Frogsmoking/Frogsmoking.github.io,
GBT-UPM/toBrainHealthWeb, Galaxy-00/galaxy-00.github.io, GaoYucen/GaoYucen.github.io,
Gaoxy1118/gaoxy1118.github.io, Gdw040199/gdw040199.github.io, GeneAIhub/GeneAIhub.github.io,
GenomeInformatics/genomeinformatics.github.io, GewelsJI/gewelsji.github.io,
GitHubDiom/GithubDiom.github.io, GitZH-Chen/GitZH-Chen.github.io, Gnociew/Gnociew.github.io,
GongData/gong.github.io, GuYuanjie/GuYuanjie.github.io, GuangtaoLyu/GuangtaoLyu.github.io,
GuignardLab/guignardlab-website, Guil-lucky/guil-lucky.github.io, GuotaoLiang/GuotaoLiang.github.io,
HAI-lab-UVA/hai-lab-uva.github.io, HITshenrj/HITshenrj.github.io, HN-Jiang/HN-Jiang-en.github.io,
HSUYUCHAO/Yuchao.github.io, HT86159/thuang.github.io, HU-xiaobai/HU-xiaobai.github.io,
HUST-AI-HYZ/HUST-AI-HYZ.github.io, HYeCao/homepage, HackerHyper/HackerHyper.github.io,
Hailong-Zou/Hailong-Zou.github.io, HaitaoWuTJU/HaitaoWuTJU.github.io, HanielB/2020.1-lp,
Hannibal046/Awesome-LLM, Hannieliao/hannieliao.github.io, HanzhouLiu/hanzhouliu.github.io,
HaoTang11/HaoTang11.github.io, HaoooWang/HaoooWang.github.io, HaoyiZhu/homepage,
HaoyyLi/HaoyyLi.github.io, Harbour-z/Harbour-z.github.io, Harry-mic/Harry-mic.github.io,
Harvard-IACS/2023-AC215, Heathcliff-saku/Heathcliff-saku.github.io, HelloZicky/zheqilv.github.io,
Helongsong/Helongsong.github.io, HenryDong99/HenryDong99.github.io, HeyWeCome/HeyWeCome.github.io,
Hikaru-1216/resume, HoTT/HoTT-2019, Hoemr/hoemr.github.io, HopeSailor/HopeSailor.github.io,
HorizonAILab/HorizonAILab.github.io, House-Leo/House-Leo.github.io, House-yuyu/House-yuyu.github.io,
Houyi-Qi/HouyiQi.github.io, HoweyZ/howeyz.github.io, HuanLi0311/HuanLi0311.github.io,
HuangWBill/HWB.github.io, HuigenYe/Huigenye.github.io, Human-Agent-Interaction/HAI-website,
Humphries-Lab/Lab-Website, IEMCS-Lab/IEMCS-Lab.github.io, Imbernoulli/leo1oel.github.io,
Inso-13/inso-13.github.io, InternLM/InternLM, IronBeliever/IronBeliever.github.io,
Irving-Feng/Irving-Feng.github.io, ItsIvy33/huishanwang.github.io, Ivry-Lab/ivry-lab.github.io,
IzaiahSun/izaiahsun.github.io, JCruan519/JCruan519.github.io, JIAJUN-TANG/JIAJUN-TANG.github.io,
JLX-01/JLX-01.github.io, JZSAWYER/JZSAWYER.github.io, JackYFL/jackyfl.github.io,
JackyXiao98/JackyXiao98.github.io, JacobYuan7/jacobyuan7.github.io, Jaeger416/Jaeger416.github.io,
JanSochman/JanSochman.github.io, JarvisUSTC/jarvisustc.github.io, JasonJiangs/JasonJiangs.github.io,
JasonW375/JasonW375.github.io, Jeronimoyang/Jeronimoyang.github.io, Jerry391/Jerry391.github.io,
JiabaoChen1/JiabaoChen1.github.io, Jiacheng8/Jiacheng8.github.io,
JiangBingbing-AI/JiangBingbing-AI.github.io, JiaqiLi404/JiaqiLi404.github.io,
JiaqiZhang-Sengoku/JiaqiZhang-Sengoku.github.io, JiaruiFeng/JiaruiFeng.github.io,
Jinsong-Zhou/Jinsong-Zhou.github.io, JinyuLiuu/JinyuLiuu.github.io, JoeYing1019/JoeYing1019.github.io,
JoongLeo/JoongLeo.github.io, Jovanqing/Jovanqing.github.io, Joyce0418/joyceren98.github.io,
Junqi-Zhang/junqi-zhang.github.io, Junxian-Shen/Junxian-Shen.github.io, JusperLee/jusperlee.github.io,
JustlfC03/JustlfC03.github.io, KaiHu-KH/KaiHu-KH.github.io, KeremZaman/keremzaman.github.io,
KevinConqueror/KevinConqueror.github.io, Kimsure/Kimsure.github.io, KingGugu/KingGugu.github.io,
Koohoko/Koohoko.github.io, Kriskin90/Kriskin90.github.io, KyanChen/KyanChen.github.io,
LDAV-Symposium/2024, LHRLAB/lhrlab.github.io, LQH89757/linqinghua.github.io, LYL1015/LYL1015.github.io,
Lagrangeli/Lagrangeli.github.io, LauraPollacci/LauraPollacci.github.io, LcWave/LcWave.github.io,
Li-Jinsong/Li-Jinsong.github.io, LiangHeng121/LiangHeng121.github.io, Lilin-W/acad-homepage.github.io,
Lin-Yijie/Lin-Yijie.github.io, LinB203/LinB203.github.io, LinWangtamu/linwang.github.io,
LingyuanMeng17/LingyuanMeng17.github.io, LitterBrother-Xiao/LitterBrother-Xiao.github.io,
LiweiDengDavid/LiweiDengDavid.github.io, Longin-Yu/longin-yu.github.io,
LoongDoctor/LoongDoctor.github.io, LunaLeeYue/LunaLeeYue.github.io, LuoXubo/LuoXubo.github.io,
Lyang556/lyang556.github.io, Lzy-dot/Lzy-dot.github.io, MAOJIASONG/MAOJIASONG.github.io,
MMMDY/MMMDY.github.io, MSuskiewicz/msuskiewicz.github.io, Mahedi-61/Mahedi-61.github.io,
MaitreChen/MaitreChen.github.io, Marigoldwu/Marigoldwu.github.io, Marquis03/marquis03.github.io,
Marvinmw/weima, MaxwelsDonc/MaxwelsDonc.github.io, MengceZheng/MengceZheng.github.io,
Mengfan-Li/Mengfan-Li.github.io, MengyunQ/mengyunq.github.io, MiaoHaoSunny/MiaoHaoSunny.github.io,
Mubuky/mubuky.github.io, Mxoder/Mxoder.github.io, NEUIR/neuir.github.io, NaClCode/naclcode.github.io,
NathanGodey/nathangodey.github.io, NeuRoNeLab/neurone-lab-website, Northshushu/northshushu.github.io,
OneMore1/OneMore1.github.io, OpenBMB/MiniCPM, OzzyChen97/ozzychen97.github.io,
PALM-Lab/PALM-Lab.github.io, PDillis/pdillis.github.io, PKU-OS/sp23, PeizheZhao/peizhezhao.github.io,
PhilChodrow/UCLA-website, PolarisFTL/PolarisFTL.github.io, PriceWang/PriceWang.github.io,
Prince-Lee-PathAI/Prince-Lee-PathAI.github.io, QinCheng0928/QinCheng0928.github.io,
QiushiSun/QiushiSun.github.io, R-Chr/R-Chr.github.io, R4nzer/R4nzer.github.io,
RafalKucharskiPK/rafalkucharskipk.github.io, RedamancyAY/RedamancyAY.github.io,
RuiZhou-cn/RuiZhou-cn.github.io, RuiyangJu/ruiyangju.github.io, RuoyuChen10/Ruoyuchen10.github.io,
Ryann-Ran/Ryann-Ran.github.io, Sampson-Lee/sampson-lee.github.io, Sara-Rajaee/Sara-Rajaee.github.io,
Shi-Jiarui/Shi-Jiarui.github.io, ShumaoWang/ShumaoWang.github.io, SivanuHappy/sivanuhappy.github.io,
SizhuangHe/sizhuanghe.github.io, SladeLu/sladelu.github.io, StatXzy7/StatXzy7.github.io,
Sumsky21/sumsky21.github.io, SuperYeYu/superyeyu.github.io, TheShineyue/TheShineyue.github.io,
Thrillcrazyer/Thrillcrazyer.github.io, TianTYC/TianTYC.github.io, Tonny-liu/al-folio,
TousenKaname/TousenKaname.github.io, Travaill/Travaill.github.io, Valeyards/Valeyards.github.io,
VinnyLiu0817/VinnyLiu0817.github.io, XFengwei/xfengwei.github.io, Xiaoxi-Li1/Xiaoxi-Li1.github.io,
XingjiaoWu/XingjiaoWu.github.io, XinyueBi/XinyueBi.github.io, XuanhaoChang/XuanhaoChang.github.io,
Yeshiva-University-CS/Yeshiva-University-CS.github.io, YiboZhao624/YiboZhao624.github.io,
YichuXu/YichuXu.github.io, Yofuria/Yofuria.github.io, Yorkson-huang/Yorkson-Huang.github.io,
YupengSu/YupengSu.github.io, ZJUshine/ZJUshine.github.io, Zhang-Henry/zhang-henry.github.io,
Zhang-Yihao/zhang-yihao.github.io, ZhangChenglong-AI/ZhangChenglong-AI.github.io,
Zhaoyang-Chu/Zhaoyang-Chu.github.io, ZpLing/zpling.github.io, ZzZZCHS/ZzZZCHS.github.io,
abhisheknaiidu/awesome-github-profile-readme, acetocarmine11/acetocarmine11.github.io,
acl2018/acl2018-website, adelebaltuttis/uni-leipzig-grammatik, aistats/aistats2024,
ajoyk11/ajoyk11.github.io, antonior92/academicpages.github.io, ashriva16/al-folio,
avishekanand/al-folio-homepage, binbin2002/binbin2002.github.io, caoshuai03/caoshuai03.github.io,
chgagne/chgagne.github.io, chloevoyer/multi-language-al-folio, cyrillebertelle/cyrillebertelleWP-fr-old,
datawhalechina/self-llm, denizenslab/denizenslab.github.io, dongzhuoyao/lab,
elangosundar/awesome-README-templates, estebanrucan/estebanrucan.com,
evalnlg-workshop/evalnlg-workshop.github.io, fernandezpab/fernandezpab.github.io,
giserzy/giserzy.github.io, gosseynx/gosseynx.github.io, huggingface/agents-course, huggingface/course,
huggingface/deep-rl-class, igormcoelho/igormcoelho.github.io, iuricode/readme-template,
jetnew/academicpages, joonanlab/joonanlab.github.io, kautukkundan/Awesome-Profile-README-templates,
knishida/knishida.github.io, leonardosecchin/leonardosecchin.github.io, lifia-kg/lifia-kg.github.io,
lowepowerlab/lowepowerlab.github.io, makhro/makhro.github.io, mbaltieri/mbaltieri.github.io,
midudev/preguntas-entrevista-react, mlabonne/llm-course, mouredev/Hello-Python,
namezhenzhang/namezhenzhang.github.io, ngram-lab/al-folio, okumuralab/okumuralab.github.io,
rafaballerini/rafaballerini, ruanyf/weekly, shota-horiguchi/website, tiangolo/fastapi,
tranminhquan/tranminhquan.github.io, trekhleb/javascript-algorithms,
ucsd-cse12-sp24/ucsd-cse12-sp24.github.io, vantaa89/al-folio, vinthony/academicpages.github.io,
withastro/docs, yuguangchen1/al-folio.

`USED` lists characters by twice the logarithm (base 2) of their count; `BESIDE` gives, for a
symbol, the beginnings of the words that it stands beside (with `<`: that stand before it), each
with the number of repositories that have them together.
"""

USED: dict[int, str] = {
    29: ("。，"),
    28: ("、："),
    27: ("áéóао（）"),
    26: ("àãçêíбвгдежзийклмнпрстучыья"),
    25: ("èüхцшю“"),
    24: ("\xa0äôöúđфщэ—”─？"),
    23: ("âìîưВПạảấầếểệộớợụ–’《》！"),
    22: ("õăıơșțابتدرسلمنهوंकतनपमयरसहािेो्กคงดทนบมยรลวสหอะัาีเ่้ကခငစဆညတထဒနပဖဘမယရလသဟအါာိီုူေဲံ့း်ျြွှ၊။ậềốủửữự️"),
    21: ("·ùąęłДНОСіخشعفیएगजटदलवीुै।ขจชตปำิืุูแโใไ็ဝ၏ặẽịọờừ\u200c├；"),
    20: ("ñćĐğśşżИКМТЭ،جحزصطقيکअआइउडबशूณถพึắằỉỗởứ│「」"),
    19: ("¡«»¿ÎßòýαεЕъёأةكپگचणधफभषॉంకగచటడతదనపమయరలవసాిుేో్์ဉဥ၎\u200d„└🎉"),
    18: ("ιμοστАЗРУЧєויתآऔखछथ़ািఅఉషీెైผๆ္ẫỏồổ\u200b…⋅『』"),
    17: ("É×ÜĠĩũηλνπρБїאבהלמרשإئثذضىईএকটতনপবমযরলসে্ఇజణధబభశూొകപിു്ซธษဏဓễ█░％📝🔥"),
    16: ("°åίγκςυόГФדחכםנסעפקغچठংআইগজডদশহ়ুোਾதி்ఆఎఒఫహടതനയരാെฟภဂဿẩẻ†•→💻📄📖"),
    15: ("ÀÄÖøûčİńœšάέήβδθχύЯגטןצءًِँौঅথভਿੀகபமயரலளாுఈథನಲಿ್ംങമറലവญဇ၀၁၂၍ỳ‘━★✅～🎓🎖💬📚🚀"),
    14: ("±ÁÇőźžəφωЛХЦШזظओृউওখচছণধষয়ਕਤਪਰਲਸੇੋசடநனறவைృಂಕಗತದಮಯರಳವಸಾುೆഅചണളസേോർൽൾศဦẵỹ⃣−\u3000々．🏆💡📂🧑"),
    13: ("§©ÈŞΑΕώךझढফীਟਦਨਮਹੱஅஇஎஙழெொఖళಅಟಡಪಬಹೊഇഗഡദഭശഷീဗ၃၅იកនបរា្ẹ\u2009‐‑\u202f▁⚠✨❌【】｜🎨👋🤖🤗"),
    12: ("ÍÚæĊ̀́ΔΚΠΣξІףَّژङূਆਗਜਡਣਵੰஉஒணீேோఏೇആഉഎഒഞധഫബഴൂൈൻසහ්ිฉဍဤ၄აងតទមសអិẳỞỡⓇ═╯⚡❤⭐／🇸🌟🎙🎯🏅🏻👨💼📎🛠🤝"),
    11: (
        "²ÓëïėȘΘζանրـُہےऐघৈਂਅਈ਼ੁੈંઆકજતનપમયરલવશસાીુેો્ஆூಶೀೂೈೋജഹකතනපමයරලවාීුฎ၆ერចយលេំ់ṣ€™←┄┻♀♂︵𝒆𝒏🇧🇬🇲🌐🎤🎼🐛👀👄👩📊🔍🔧🔬🙋🥇🧠"
    ),
    10: (
        "¥ÌÕěřŚūΈΒΛΜΟΤեիոץؤںःऑঘਇਖਛਬੂઅએગટથબહಆಇಚಜಣಥಭಷൊൗගටදැෙฐ၇၈ლმოსគជដពវុើែោ∞┃┴⚙✉✓𝒐𝒕𝗮𝗲𝗶𝘀🇦🇨🇪"
        "🇳🇵🇷🇹🇺🌍🌱🎮🏫🏽👉👏💪📈📑📦🔗🕛😄😅😊🤔🥈🥳🧩"
    ),
    9: ("įľŁŠΦјյտ־؛؟ٹ۔۰۲ञঞਚਫછણિౌಉಎഈഓഖഥൺඅฤბვញណធីូួ›↑↓≈≥▄☕✍✔＆𝐞𝐥𝒂𝒄𝒊𝒓𝗦𝗹𝗼𝘁🇫🇮🇰🇱👇👥👯💾📋📌📜📢📧📫🔭😎🚨🛡🤓🥉"),
    8: (
        "£\xad³¹ÔĎűŽƏ̈ΌΗΙЖЙЩկսڈ۱۸ৃਧਭઈડદફஐஜஸఛఞಈಒಖಧಫංෝฏฝ၉დთნថផហឬះ៍។ỷ\u200e―₂∗≤⌘⚛✈✌✏➡〜＋－１２𝒅𝒍𝒎𝒔𝗻𝗿🆕🇩🇭🇴"
        "🌎🎥🎬🏃🏗🏛🏼🏾🐦👑👦👷👾💎💰📁📅📍📰🔄🔎🔲🕵🗣😁😆😉😍😱🙌🙏🤯🧐"
    ),
    7: (
        "¬®´ÃØÝāČůɛɪΓΥқգդէլմւھ۳۵۶۷ঙঠড়ਓਘ੍ੜઉૂஏఓೌഏචණධශළෘේොฒ၌ტუქშცხខភៀᴀṢ℃⇒∈⌨┌┐┘┬┳┼╇▲▶☆⚀⚔⬆⬇︎＃𝐄"
        "𝐨𝒑𝒖𝒚𝗖𝗰𝗸𝗺🇯🇻🇼🇾🇿🌈🌏🌙🍳🍿🎊🎩🎶🏠🏢🐱🐶👍👻💅💧💸📃📘📡📣🔑🔒🔨🔹🖥😃😜😭😴🤾🦸🧙🧪🧬"
    ),
    6: (
        "µÅÊĮňōťųɴʀːΆ·ΝΩψЮթհպք۴۹ऊळ०ঁঐৎ১৷ખચધભળஷఘೃൃජඩබභგკឹៃៅៈ៌័ᴇẢẬỆỐỨ‡‧⁻ℹ∑√⊙⋯⏯⏸⏹②③╭╮╰▀▼○●☁⚖"
        "⚽⛵✎✗✝✱［］𝐀𝐇𝐑𝑰𝒇𝒉𝒗𝗜𝗧𝗩𝗱𝗵𝗽𝘂𝘄𝘆𝚌𝚍𝚎𝚘𝚛𝚜🅡🌆🍔🍾🎆🎭🎲🏁🏦🏿🐍🐤🐳👆👎👧💁💌💣💥💫💯📆📞📱📸🔀🔌🔽🕙🖼😏😞😪🙇🙈🙍🚕🚩🤦🤩🤷🥊🥗🦇🦛🦥🧘🧭🧰"
        "🧱"
    ),
    5: (
        "ÂðēŋŻƯΧЫЬңүըղչվ१ঝৌ০ਊਏਝਥਯੌઇஊஹഘආඇඉෂฑპფყჩỌ\u2003\u200a⁵↔∝∼≠①▷►◁♫♻⛄⛱⟨⟩⬜３Ｃ𝐂𝐓𝐟𝐫𝐭𝐰𝒈𝗛𝗟𝗠𝗴🅟🇶🌃🌋🍌🍎🍵🎧🎵🏋"
        "🏝🏡👈👤💖💙💚💜📒📛📩🔊🔖🗞🗺😌😼🚗🚧🚫🛒🟡🟢🥚🦄🧾"
    ),
    4: (
        "ªĂī̛̂ғәբծջցև٪ज़ঃ২৩ஞఐಏഠථඳෑ๋ឯỰ′⁸∧≡┤□▬◤◦☀☘☺♠♥⚪✘❁➔➕➖\ufeff＜＞𝐡𝑤𝑫𝑭𝑱𝑺𝒃𝒋𝒌𝒘𝗪𝗯𝘃🅒🅝🇽🌌🌞🍰🍱🍺🎈🏀🏄🐇🐈🐔🐣🐥🐧"
        "👁👣📕📹📺🔜🔤🔵🕹🗂🗒😀😕🚖🛎🛢🥕🥷🦉🧛🧨🪪"
    ),
    3: (
        "ÑņŹƠǹɑɢʌʒ̣ռٔڑड़ढ़ૌఠಓဧწ០ᴛỘỚỪ‚※⁰⁴⁶₀₁℉ℓ∣⌚⍁⏳┏┓┡┩╫▂♣⚫⚾✒✦❓❗❯ꜱﬁﬂ＠𝕏𝗘𝗝𝗳𝟯🌕🌛🌡🍀🍅🎞🎫🏓🏙🏭🏳🏷🏸🐕🐙🐾👊👌💊"
        "💐💛💭📔📽🔁🔔🖖😸😻🙊🛰🛸🥑🥰🦁🦾🧍🧔🧗"
    ),
    2: (
        "¶ºĞţǎȚɡʼˈ̧̉ΖΡϕЄұҹԱՀխշփ״ۇऱॅ३६८৪৫৯ઓઘઝષఊಠඋඑූෞฮฺ๑າ་ོဋဌဠርኛᐃឋឧឱ៏ៗᴄᴏᴘẠỂỒỬ\u202aⁿ₄↘↙↩⊢⊣④╩╬▅▓▛"
        "▜▸▾◢◥☃☹♭⛓✂✋❄❘➜〈〉４５Ｔ𝐌𝐒𝐚𝐜𝐢𝐬𝐮𝐱𝑖𝑗𝑩𝑬𝑽𝗚𝗡𝗣𝘇𝟱🃏🆗🌊🌓🌠🌬🌳🌴🌿🍊🍑🍓🍕🍹🎰🏔🏞🏥🐉🐘🐲🐷🐼👓👸👽💀📐📙📬📯📷🔇🔮🕒🕸🖊🖋🗃😂😇😈😑"
        "😓😬😺🙂🚁🚆🚢🛫🟣🤞🥀🥂🥅🧚🧢🧥🧮🧼🪄🫠🫡"
    ),
}

BESIDE: dict[str, str] = {
    "←": ("back 3 <curren 2 <true 2 next 2 previo 2 resear 2 true 2 "),
    "→": (
        "<settin 16 <action 9 <data 9 pages 9 action 8 deploy 8 workfl 8 <reposi 7 build 7 create 7 "
        "github 7 integr 7 projec 7 settin 7 <calend 6 <config 6 <integr 6 <pages 6 calend 6 featur 6 "
        "genera 6 set 6 your 6 <admin 5 <analyt 5 <enable 5 <genera 5 <google 5 <measur 5 <more 5 <new 5 "
        "<public 5 <sideba 5 <start 5 <stream 5 <yml 5 <your 5 accoun 5 branch 5 data 5 existi 5 model 5 "
        "new 5 permis 5 proper 5 real 5 redepl 5 source 5 stream 5 tab 5 time 5 web 5 <docume 4 <projec "
        "4 <read 4 <server 4 <transf 4 more 4 read 4 see 4 transf 4 unicod 4 <about 3 <agent 3 <all 3 "
        "<author 3 <quote 3 <straig 3 <url 3 <view 3 code 3 curly 3 filter 3 first 3 google 3 local 3 "
        "optimi 3 papers 3 quotes 3 remote 3 simple 3 studen 3 table 3 type 3 update 3 url 3 versio 3 "
        "<acci 2 <adapte 2 <add 2 <api 2 <area 2 <articl 2 <blog 2 <blue 2 <build 2 <click 2 <cloud 2 "
        "<coding 2 <commen 2 <confer 2 <custom 2 <deploy 2 <dev 2 <faq 2 <featur 2 <file 2 <flag 2 <font "
        "2 <github 2 <gpt 2 <help 2 <ingest 2 <instru 2 <journa 2 <json 2 <last 2 <list 2 <loss 2 <min 2 "
        "<name 2 <open 2 <output 2 <papers 2 <person 2 <previo 2 <readme 2 <reduce 2 <remote 2 <replac 2 "
        "<repons 2 <secret 2 <site 2 <system 2 <tag 2 <themin 2 <token 2 <troubl 2 <variab 2 <weight 2 "
        "<where 2 <wrappe 2 <writin 2 about 2 accura 2 add 2 after 2 agents 2 analys 2 antes 2 based 2 "
        "baseur 2 before 2 benign 2 compon 2 confer 2 contin 2 conver 2 copilo 2 count 2 curren 2 custom "
        "2 delega 2 detect 2 die 2 displa 2 docs 2 est 2 exampl 2 feedba 2 font 2 forwar 2 framew 2 free "
        "2 frontm 2 gem 2 get 2 hook 2 inner 2 instal 2 instru 2 les 2 links 2 load 2 lower 2 map 2 max "
        "2 note 2 one 2 output 2 owners 2 page 2 person 2 plus 2 posts 2 profit 2 quanti 2 quicks 2 raw "
        "2 reduce 2 regene 2 regist 2 repo 2 report 2 respon 2 run 2 schedu 2 schola 2 secret 2 select 2 "
        "struct 2 studio 2 synthe 2 tag 2 text 2 than 2 troubl 2 true 2 univer 2 upload 2 urls 2 variab "
        "2 von 2 workin 2 yml 2 "
    ),
    "↓": ("<down 2 "),
    "⇒": ("agent 2 "),
    "⌚": ("asia 2 calcut 2 timezo 2 "),
    "⏳": ("profes 2 servic 2 "),
    "☁": ("<azure 2 <cloud 2 <dreamj 2 <tech 2 cloud 2 "),
    "★": ("<img 2 <src 2 alt 2 code 2 feel 2 free 2 one 2 out 2 reach 2 "),
    "☕": ("<buy 3 <coffee 3 <icon 3 badge 2 follow 2 orange 2 svg 2 "),
    "♀": (
        "<displa 5 <unicod 5 emoji 5 true 5 genera 3 <questi 2 discus 2 feel 2 free 2 github 2 head 2 "
        "help 2 kunjun 2 need 2 pertan 2 questi 2 umum 2 "
    ),
    "♂": (
        "<member 2 <summar 2 <team 2 callme 2 connec 2 creact 2 freela 2 kaggle 2 more 2 plu 2 upwork 2 "
        "ways 2 "
    ),
    "♫": ("<emoji 5 <raw 5 "),
    "⚀": ("<displa 5 <unicod 5 displa 5 width 5 "),
    "⚙": ("also 2 analyt 2 daily 2 erb 2 few 2 github 2 html 2 mainta 2 open 2 php 2 projec 2 slim 2 use 2 "),
    "⚛": ("altern 19 emoji 19 favico 19 used 19 <icon 18 "),
    "⚠": (
        "breaki 7 requir 7 <google 6 use 6 <analyt 5 <cronit 5 <paid 5 consen 5 detail 5 easy 5 import 5 "
        "templa 5 uptime 5 not 4 don 3 html 3 warnin 3 all 2 attent 2 can 2 change 2 github 2 gpt 2 "
        "instal 2 non 2 note 2 option 2 python 2 same 2 see 2 train 2 traini 2 transf 2 unsafe 2 warnun "
        "2 will 2 "
    ),
    "⚡": (
        "<danger 4 <zone 4 danger 4 projec 4 zone 4 langua 3 python 3 system 3 <podcas 2 <time 2 acknow "
        "2 api 2 availa 2 can 2 data 2 engine 2 fact 2 fan 2 first 2 freela 2 fun 2 gimme 2 helpin 2 "
        "high 2 huge 2 intern 2 java 2 kotlin 2 love 2 meetin 2 music 2 one 2 starte 2 talk 2 techno 2 "
        "users 2 "
    ),
    "✅": (
        "integr 8 consis 7 correc 7 easy 7 requir 7 source 7 analyt 6 detail 6 html 6 modern 6 needed 6 "
        "open 6 option 6 recomm 6 server 6 site 6 using 6 your 6 <analyt 5 <free 5 <google 5 <openpa 5 "
        "<pirsch 5 <tier 5 any 5 availa 5 balanc 5 charac 5 compli 5 consen 5 cookie 5 dashbo 5 europe 5 "
        "focuse 5 free 5 gdpr 5 hosted 5 indent 5 medium 5 openpa 5 pirsch 5 privac 5 quote 5 self 5 "
        "serves 5 simple 5 space 5 specia 5 tier 5 websit 5 config 4 genera 4 github 4 templa 4 update 4 "
        "use 4 add 3 all 3 assets 3 automa 3 click 3 data 3 deploy 3 new 3 perfor 3 real 3 suppor 3 "
        "tests 3 time 3 variab 3 workin 3 yml 3 across 2 action 2 attent 2 author 2 auto 2 build 2 "
        "change 2 contro 2 create 2 css 2 descri 2 digo 2 dynami 2 effici 2 enhanc 2 featur 2 graph 2 "
        "import 2 includ 2 json 2 loadin 2 manage 2 millio 2 mode 2 output 2 page 2 pages 2 plotly 2 "
        "post 2 produc 2 projec 2 query 2 rate 2 robots 2 schema 2 script 2 seo 2 set 2 src 2 storag 2 "
        "struct 2 system 2 tags 2 test 2 title 2 txt 2 type 2 typogr 2 uses 2 versio 2 works 2 yes 2 "
    ),
    "✈": ("paper 2 "),
    "✉": (
        "author 5 corres 5 <wang 3 wang 3 <chong 2 <contri 2 <equal 2 <jiawei 2 <kai 2 <ruan 2 <shunch 2 "
        "<zhang 2 <zhong 2 <zhuoya 2 chixia 2 comple 2 contac 2 denote 2 discus 2 email 2 haiqin 2 huo 2 "
        "jiawei 2 kai 2 lei 2 lin 2 means 2 qiang 2 shunch 2 sun 2 weihon 2 welcom 2 zhang 2 zhong 2 "
        "zhuoya 2 "
    ),
    "✍": ("<dev 2 <monica 2 blogs 2 graphi 2 new 2 "),
    "✏": (
        "update 3 applic 2 code 2 comman 2 commen 2 conten 2 conver 2 data 2 docume 2 exampl 2 few 2 "
        "github 2 guide 2 how 2 index 2 now 2 query 2 refere 2 review 2 senten 2 sets 2 spanis 2 test 2 "
        "text 2 transl 2 valida 2 word 2 "
    ),
    "✓": ("<print 2 "),
    "✝": ("<chen 2 <jiang 2 <sup 2 <zhou 2 author 2 corres 2 "),
    "✨": (
        "featur 10 <suppor 3 about 3 paper 3 specia 3 <code 2 <featur 2 <icon 2 <joykis 2 <marwah 2 "
        "<proble 2 <specia 2 becaus 2 expert 2 github 2 inform 2 intern 2 its 2 key 2 langua 2 models 2 "
        "one 2 readme 2 reposi 2 top 2 "
    ),
    "❌": (
        "data 6 incons 6 ampers 5 analyt 5 collec 5 colons 5 cronit 5 google 5 indent 5 must 5 needed 5 "
        "not 5 site 5 unquot 5 user 5 users 5 wrong 5 your 5 forkin 3 recomm 3 reposi 3 <print 2 <text 2 "
        "code 2 don 2 esto 2 funcio 2 yes 2 "
    ),
    "❗": ("issue 2 opened 2 "),
    "❤": (
        "github 5 <made 4 <kudos 3 <man 3 <projec 3 suppor 3 <actual 2 <built 2 <duiker 2 <inclus 2 "
        "<marc 2 <might 2 <progra 2 <show 2 <some 2 <words 2 become 2 chachr 2 click 2 coding 2 creati 2 "
        "devcom 2 find 2 good 2 hacker 2 here 2 likes 2 open 2 proble 2 reposi 2 satvik 2 server 2 "
        "solvin 2 some 2 source 2 starri 2 "
    ),
    "➡": ("differ 2 dynami 2 how 2 ideas 2 page 2 refres 2 see 2 some 2 "),
    "⬆": ("update 3 guide 2 scroll 2 updati 2 view 2 "),
    "⬇": ("<out 2 <repos 2 automa 2 import 2 "),
    "⭐": (
        "<releas 6 github 6 projec 5 <audiog 4 <star 3 reposi 3 star 3 <don 2 <github 2 <give 2 <hesita "
        "2 <leave 2 <person 2 <truly 2 abhish 2 absphr 2 adamal 2 aniket 2 anishl 2 anushk 2 ashbak 2 "
        "avs 2 ayushk 2 bithem 2 caneco 2 codes 2 cyrisx 2 deep 2 delta 2 fatchi 2 find 2 gaboso 2 gupta "
        "2 harshk 2 helps 2 hugogo 2 isha 2 jojoni 2 jose 2 khairn 2 kunalr 2 like 2 lucafl 2 luizca 2 "
        "marcdu 2 martin 2 marwah 2 millyc 2 nica 2 phacks 2 piyush 2 pushpn 2 rafael 2 renato 2 rodrig "
        "2 sakshi 2 sampod 2 satvik 2 sebaf 2 sharan 2 smkamr 2 stars 2 stats 2 sudipt 2 sultha 2 templa "
        "2 thaian 2 thedud 2 thomas 2 vanshk 2 vedant 2 verma 2 want 2 xiaolu 2 zamran 2 "
    ),
    "🌃": ("commit 2 evenin 2 "),
    "🌆": ("commit 2 daytim 2 "),
    "🌈": ("<design 2 <web 2 develo 2 india 2 "),
    "🌍": (
        "visito 3 <space 2 <title 2 <world 2 active 2 code 2 larave 2 map 2 mostly 2 nation 2 suppor 2 "
        "volunt 2 within 2 "
    ),
    "🌎": ("<around 2 <web 2 "),
    "🌏": ("demo 2 site 2 situs 2 "),
    "🌐": (
        "exampl 4 projec 3 websit 3 <langua 2 <progra 2 compre 2 covera 2 deploy 2 docume 2 github 2 "
        "html 2 langua 2 live 2 naviga 2 person 2 updati 2 web 2 "
    ),
    "🌓": ("dark 2 mode 2 "),
    "🌙": ("commit 2 night 2 "),
    "🌞": ("commit 2 mornin 2 "),
    "🌟": (
        "<contri 2 <source 2 awarde 2 excite 2 genera 2 gradua 2 models 2 outsta 2 paper 2 studen 2 "
        "video 2 work 2 "
    ),
    "🌱": (
        "<blogs 2 about 2 all 2 archit 2 big 2 challe 2 clean 2 coding 2 commun 2 compet 2 contri 2 "
        "curren 2 data 2 establ 2 events 2 explor 2 graphq 2 javasc 2 learni 2 love 2 more 2 myself 2 "
        "node 2 nodejs 2 open 2 public 2 python 2 reactj 2 resear 2 source 2 speak 2 stack 2 struct 2 "
        "studyi 2 typesc 2 vision 2 "
    ),
    "🍌": ("<banana 2 "),
    "🍾": ("<pipeli 4 <ruby 4 "),
    "🍿": ("<commun 12 <member 12 "),
    "🎉": (
        "accept 100 paper 98 one 62 papers 48 two 36 been 24 acl 23 aaai 22 iclr 21 neurip 21 <projec 18 "
        "ieee 18 <image 17 first 15 schola 15 cvpr 14 icml 14 dolor 12 gradua 12 ipsum 12 lorem 12 sit "
        "12 nation 11 three 11 won 11 awarde 10 eccv 10 emnlp 10 oral 10 select 10 author 9 five 9 "
        "receiv 9 releas 9 review 9 univer 9 work 9 <accept 8 icassp 8 acm 7 llm 7 resear 7 tpami 7 will "
        "7 about 6 award 6 excite 6 four 6 genera 6 iccv 6 large 6 model 6 presen 6 survey 6 team 6 "
        "<custom 5 <happy 5 agent 5 best 5 google 5 intern 5 knowle 5 learni 5 master 5 new 5 outsta 5 "
        "patter 5 prize 5 second 5 succes 5 <emoji 4 <pipeli 4 <ruby 4 advers 4 audio 4 aware 4 citati 4 "
        "colm 4 comput 4 congra 4 cross 4 detect 4 excell 4 expert 4 image 4 inform 4 join 4 joined 4 "
        "lab 4 make 4 miccai 4 multi 4 natura 4 place 4 projec 4 publis 4 recogn 4 serve 4 studen 4 "
        "submit 4 tip 4 top 4 unifie 4 win 4 <cvpr 3 <june 3 <resear 3 bmvc 3 ccf 3 code 3 collab 3 data "
        "3 deep 3 edge 3 enhanc 3 exam 3 explor 3 findin 3 get 3 global 3 honore 3 icme 3 ijcai 3 instan "
        "3 inters 3 into 3 journa 3 kbs 3 langua 3 machin 3 memory 3 neural 3 now 3 passed 3 phd 3 "
        "prepri 3 progra 3 prompt 3 qualif 3 reason 3 reward 3 robust 3 scient 3 search 3 securi 3 see 3 "
        "self 3 spotli 3 starti 3 study 3 techno 3 thanks 3 thesis 3 transa 3 unders 3 urban 3 were 3 "
        "<aaai 2 <after 2 <april 2 <articl 2 <artike 2 <citati 2 <coling 2 <commun 2 <dalam 2 <deploy 2 "
        "<doctor 2 <exceed 2 <fun 2 <gems 2 <html 2 <iclr 2 <icml 2 <jan 2 <jcr 2 <july 2 <main 2 <march "
        "2 <may 2 <oral 2 <own 2 <scienc 2 <sep 2 <studen 2 <suppor 2 <top 2 <versio 2 <works 2 abstra 2 "
        "achiev 2 advanc 2 algori 2 analys 2 announ 2 articl 2 asc 2 attack 2 attend 2 bachel 2 become 2 "
        "beijin 2 benchm 2 bibm 2 candid 2 carbon 2 cognit 2 coling 2 colleg 2 compet 2 comple 2 confer "
        "2 constr 2 cyber 2 debias 2 degree 2 diagno 2 diffus 2 drivin 2 dynami 2 eaai 2 eacl 2 early 2 "
        "ecai 2 electr 2 eswa 2 evalua 2 exceed 2 fadrm 2 featur 2 fellow 2 fortun 2 founda 2 free 2 "
        "fronti 2 fundam 2 gave 2 gnn 2 grpo 2 happy 2 icdar 2 icdip 2 icpr 2 icra 2 ijcv 2 invite 2 ipm "
        "2 item 2 jbhi 2 journe 2 kdd 2 lingua 2 llms 2 low 2 lrec 2 main 2 measur 2 media 2 minist 2 "
        "more 2 multim 2 nature 2 networ 2 nomina 2 non 2 offer 2 open 2 perfor 2 person 2 post 2 postgr "
        "2 powerf 2 prcv 2 proble 2 proces 2 qingha 2 reache 2 readin 2 real 2 relati 2 repres 2 scene 2 "
        "seed 2 servic 2 share 2 sigir 2 soft 2 speech 2 start 2 starte 2 struct 2 studie 2 sub 2 suppor "
        "2 system 2 table 2 tcsvt 2 test 2 thinki 2 though 2 thrill 2 throug 2 track 2 traini 2 transf 2 "
        "transp 2 underg 2 usenix 2 video 2 vla 2 vlm 2 welcom 2 worksh 2 "
    ),
    "🎊": ("<gem 4 <separa 4 websit 2 welcom 2 "),
    "🎓": (
        "educat 27 about 6 academ 6 gradua 6 univer 6 comput 5 servic 5 starte 5 comple 4 lookin 4 "
        "teachi 4 <aug 3 certif 3 engine 3 here 3 schola 3 scienc 3 studen 3 <certif 2 candid 2 china 2 "
        "data 2 defend 2 degree 2 disser 2 earn 2 electr 2 experi 2 google 2 honors 2 inform 2 instit 2 "
        "intere 2 join 2 joined 2 majori 2 master 2 mathem 2 mentor 2 resear 2 softwa 2 studyi 2 succes "
        "2 superv 2 wang 2 yang 2 "
    ),
    "🎖": ("honors 165 awards 163 <awards 2 <honors 2 <title 2 schola 2 "),
    "🎙": (
        "speech 33 proces 28 audio 27 synthe 17 talks 3 curren 2 genera 2 hostin 2 invite 2 larave 2 "
        "learni 2 live 2 scienc 2 "
    ),
    "🎞": ("log 2 photo 2 polaro 2 "),
    "🎤": (
        "invite 8 presen 6 talks 5 talk 4 worksh 3 chair 2 future 2 gave 2 honore 2 inform 2 oral 2 "
        "partic 2 speake 2 urban 2 will 2 "
    ),
    "🎥": ("video 3 watch 2 "),
    "🎧": ("all 2 favori 2 jams 2 listen 2 "),
    "🎨": ("genera 33 model 32 art 3 custom 3 academ 2 css 2 digita 2 json 2 profes 2 "),
    "🎩": ("<releas 2 "),
    "🎬": ("<commun 12 <member 12 video 2 "),
    "🎮": ("games 3 <games 2 anime 2 gaming 2 "),
    "🎯": ("<design 2 <develo 2 advanc 2 featur 2 india 2 perfor 2 portfo 2 resear 2 site 2 what 2 "),
    "🎲": ("accept 2 appear 2 ecai 2 iclr 2 icme 2 ismir 2 one 2 paper 2 remote 2 tgrs 2 tpami 2 "),
    "🎼": ("music 33 genera 31 dance 8 "),
    "🏁": ("live 2 projec 2 servic 2 "),
    "🏄": ("commun 2 guy 2 loves 2 who 2 "),
    "🏅": ("awards 15 honors 12 nation 3 receiv 3 schola 3 gold 2 honore 2 review 2 studen 2 young 2 "),
    "🏆": (
        "awards 29 honors 22 paper 10 compet 7 best 5 receiv 5 select 5 award 4 cited 4 esi 4 github 4 "
        "highly 4 outsta 4 challe 3 china 3 partic 3 will 3 <award 2 <awards 2 <challe 2 <top 2 awarde 2 "
        "contri 2 genera 2 indust 2 intern 2 nation 2 one 2 oral 2 place 2 prize 2 recogn 2 schola 2 "
        "team 2 top 2 where 2 work 2 "
    ),
    "🏓": ("<codepe 2 <intera 2 "),
    "🏗": ("<prereq 2 archit 2 "),
    "🏛": ("confer 2 servic 2 "),
    "🏞": ("<summar 2 "),
    "🏠": ("housek 5 "),
    "🏢": ("intern 3 algori 2 curren 2 full 2 medica 2 moyin 2 portug 2 techno 2 time 2 workin 2 "),
    "🏥": ("medica 2 "),
    "🏫": ("teachi 12 educat 4 <alniya 2 <univer 2 about 2 explor 2 learn 2 love 2 studen 2 "),
    "🏸": ("enjoy 2 "),
    "🏻": (
        "about 4 here 4 <namast 2 <projec 2 <strang 2 <there 2 <work 2 anmol 2 connec 2 develo 2 discor "
        "2 full 2 hey 2 img 2 join 2 list 2 liu 2 open 2 pratap 2 server 2 singh 2 source 2 stack 2 "
    ),
    "🏼": ("<connec 2 <here 2 <thank 2 "),
    "🏽": (
        "<displa 5 <unicod 5 emoji 5 true 5 <callme 2 <creact 2 <freela 2 <hey 2 <intell 2 <intern 2 "
        "<kaggle 2 <member 2 <summar 2 <team 2 <upwork 2 abhish 2 artifi 2 callme 2 creact 2 csa 2 "
        "curren 2 former 2 freela 2 incuba 2 intell 2 intern 2 kaggle 2 nixxe 2 pop 2 resear 2 upwork 2 "
        "workin 2 "
    ),
    "🏾": ("<dev 2 <hello 2 <monica 2 <there 2 github 2 like 2 welcom 2 write 2 "),
    "🐇": ("easter 2 eggs 2 follow 2 profil 2 rabbit 2 there 2 white 2 "),
    "🐈": ("cat 2 dad 2 "),
    "🐉": ("<summar 2 "),
    "🐍": ("<cloud 2 <tech 2 python 2 "),
    "🐔": ("<consol 2 <log 2 sort 2 "),
    "🐛": (
        "bug 9 fix 6 <bug 4 <found 3 github 3 report 3 use 3 <profes 2 <use 2 gunaka 2 issues 2 lapora 2 "
        "masala 2 solver 2 "
    ),
    "🐣": ("<consol 2 <log 2 sort 2 "),
    "🐤": ("<early 3 <readme 2 <twitte 2 most 2 night 2 produc 2 when 2 "),
    "🐥": ("<consol 2 <log 2 sort 2 "),
    "🐦": ("twitte 3 about 2 beyonc 2 manbir 2 memes 2 tweeti 2 "),
    "🐧": ("<builde 2 <themes 2 "),
    "🐱": ("cat 5 don 5 see 5 "),
    "🐳": ("<docker 4 <aws 2 nginx 2 route 2 "),
    "🐶": ("<dog 2 <enthus 2 <foodie 2 kiki 2 "),
    "👀": ("visito 3 see 2 strang 2 "),
    "👄": ("talkin 29 genera 28 avatar 8 lip 2 unders 2 "),
    "👇": ("<projec 2 <work 2 here 2 list 2 open 2 source 2 "),
    "👉": (
        "<here 4 <connec 2 <notebo 2 <please 2 <then 2 <tutori 2 <your 2 discor 2 fill 2 form 2 get 2 "
        "here 2 join 2 models 2 out 2 projec 2 resear 2 server 2 starte 2 "
    ),
    "👋": (
        "about 11 <there 6 <welcom 4 welcom 4 <hey 3 hello 3 visito 3 <ajulu 2 <hello 2 <hemant 2 <hii 2 "
        "<jon 2 <milly 2 <stephe 2 <strang 2 abhish 2 apurv 2 assist 2 chatgl 2 curren 2 develo 2 force "
        "2 github 2 hey 2 img 2 like 2 makers 2 may 2 pursui 2 shah 2 src 2 there 2 world 2 write 2 "
        "zamran 2 "
    ),
    "👏": ("<achiev 2 <all 2 <congra 2 <felici 2 <milest 2 <progre 2 <quest 2 news 2 "),
    "👑": ("awarde 2 honore 2 oral 2 receiv 2 schola 2 "),
    "👣": ("next 2 steps 2 "),
    "👤": ("about 2 "),
    "👥": ("linked 2 manbir 2 "),
    "👦": ("<cluste 2 <like 2 <piyush 2 <there 2 pursui 2 "),
    "👨": (
        "about 10 intern 4 resear 4 curren 3 experi 3 intere 3 workin 3 <callme 2 <creact 2 <develo 2 "
        "<engine 2 <freela 2 <ghosh 2 <intell 2 <intern 2 <javasc 2 <kaggle 2 <linked 2 <mohaid 2 "
        "<softwa 2 <stack 2 <studen 2 <sudipt 2 <sultha 2 <taneja 2 <upwork 2 artifi 2 bca 2 blogs 2 "
        "collab 2 comput 2 csa 2 dev 2 develo 2 easier 2 former 2 full 2 here 2 incuba 2 inform 2 intell "
        "2 jecrc 2 kaggle 2 life 2 majori 2 making 2 mathem 2 mentor 2 mobile 2 nixxe 2 old 2 passio 2 "
        "pop 2 profes 2 profil 2 pursui 2 scienc 2 stack 2 studen 2 studyi 2 teachi 2 univer 2 upwork 2 "
        "who 2 writin 2 years 2 "
    ),
    "👩": ("<cluste 2 <hello 2 <like 2 "),
    "👯": (
        "collab 3 commun 3 lookin 3 develo 2 intere 2 love 2 many 2 meet 2 more 2 new 2 people 2 pop 2 "
        "resear 2 "
    ),
    "👷": ("build 2 curren 2 workin 2 "),
    "👸": ("<summar 2 "),
    "💀": ("<stuck 2 memint 2 saya 2 untuk 2 waktu 2 "),
    "💅": ("active 2 audio 2 commun 2 design 2 member 2 northm 2 out 2 pestph 2 "),
    "💊": ("coding 2 matrix 2 "),
    "💌": ("<newsle 2 <sign 2 "),
    "💎": ("<emoji 2 <merch 2 <store 2 button 2 colour 2 merch 2 nunoco 2 slug 2 store 2 toko 2 "),
    "💜": ("beyonc 2 fan 2 huge 2 intere 2 "),
    "💡": (
        "using 7 new 6 jekyll 5 less 5 versio 5 your 4 about 3 data 3 featur 3 how 3 like 3 model 3 "
        "reques 3 api 2 automa 2 aux 2 baru 2 buat 2 can 2 cette 2 discus 2 donn 2 est 2 esta 2 evalua 2 "
        "explor 2 fitur 2 foncti 2 functi 2 github 2 ide 2 ideas 2 implem 2 improv 2 les 2 loadin 2 los "
        "2 make 2 not 2 note 2 observ 2 open 2 part 2 patent 2 permin 2 pertan 2 projec 2 puedes 2 que 2 "
        "questi 2 senten 2 some 2 sono 2 specif 2 start 2 takeaw 2 techno 2 tips 2 traini 2 very 2 votre "
        "2 "
    ),
    "💪": ("develo 2 group 2 opened 2 part 2 underr 2 "),
    "💬": (
        "talks 82 invite 76 servic 10 profes 5 teachi 5 academ 4 chat 4 confer 4 projec 4 commun 3 talk "
        "3 <title 2 about 2 any 2 anythi 2 ask 2 blogs 2 brandi 2 cloud 2 connec 2 contac 2 data 2 "
        "design 2 everyt 2 feel 2 happy 2 here 2 hobbie 2 img 2 javasc 2 journa 2 langua 2 love 2 memes "
        "2 out 2 para 2 ping 2 presen 2 progra 2 read 2 readin 2 relate 2 rpa 2 sort 2 src 2 struct 2 "
        "tech 2 typesc 2 want 2 web 2 wed 2 what 2 wowche 2 writin 2 "
    ),
    "💭": ("about 2 "),
    "💯": ("<german 3 <perfec 3 "),
    "💰": ("<functi 2 fundin 2 "),
    "💻": (
        "intern 112 resear 47 papers 39 select 39 experi 31 work 11 projec 10 servic 7 about 6 skills 6 "
        "workin 5 academ 4 code 4 intere 4 <code 3 <intern 3 github 3 learn 3 techni 3 <blog 2 <callme 2 "
        "<creact 2 <develo 2 <engine 2 <freela 2 <ghosh 2 <hello 2 <kaggle 2 <mohaid 2 <paper 2 <progra "
        "2 <softwa 2 <stack 2 <studen 2 <sudipt 2 <sultha 2 <taneja 2 <title 2 agent 2 artifi 2 bca 2 "
        "blog 2 blogs 2 coding 2 csa 2 curren 2 deep 2 dev 2 develo 2 easier 2 full 2 incuba 2 indust 2 "
        "intell 2 jecrc 2 kaggle 2 langua 2 life 2 making 2 mobile 2 models 2 nixxe 2 old 2 operat 2 "
        "passio 2 pop 2 profes 2 profil 2 progra 2 pursui 2 python 2 softwa 2 source 2 stack 2 system 2 "
        "teachi 2 univer 2 upwork 2 use 2 what 2 who 2 works 2 writin 2 years 2 "
    ),
    "💼": (
        "experi 10 intern 5 work 5 <linked 3 joined 3 profes 3 resear 3 servic 3 <consul 2 <founde 2 "
        "<intell 2 <intern 2 <update 2 <upwork 2 bachel 2 comput 2 connec 2 curren 2 degree 2 former 2 "
        "incuba 2 pursui 2 sharin 2 stack 2 things 2 update 2 where 2 workin 2 "
    ),
    "💾": ("agents 2 hub 2 share 2 your 2 "),
    "📁": ("projec 7 struct 7 "),
    "📂": (
        "projec 34 appear 33 assets 33 biblio 33 blog 33 contai 33 data 33 displa 33 includ 33 json 33 "
        "layout 33 news 33 pages 33 posts 33 some 33 websit 33 will 33 choose 30 code 30 files 30 parts "
        "30 sass 30 books 18 booksh 18 awesom 3 font 3 integr 3 local 3 option 3 overri 3 scss 3 starte "
        "3 test 3 visual 3 "
    ),
    "📃": ("public 2 "),
    "📄": (
        "papers 34 yml 34 bib 33 biblio 33 bibtex 33 config 33 file 33 format 33 json 33 not 33 page 33 "
        "reposi 33 resume 33 used 33 users 33 yaml 33 found 32 articl 31 colors 30 define 30 distil 30 "
        "layout 30 news 30 overal 30 scss 30 themes 30 variab 30 liquid 29 base 27 websit 27 social 23 "
        "your 23 paper 8 licens 7 public 6 pdf 5 list 4 post 4 bar 3 blog 3 compon 3 conten 3 course 3 "
        "diagra 3 docume 3 downlo 3 footer 3 headin 3 navbar 3 naviga 3 reusab 3 styles 3 tabbed 3 tabs "
        "3 teachi 3 text 3 theme 3 typogr 3 utilit 3 compil 2 culo 2 docs 2 full 2 inform 2 intell 2 "
        "journa 2 projec 2 releas 2 resear 2 source 2 view 2 "
    ),
    "📅": ("calend 2 most 2 produc 2 "),
    "📆": ("resear 2 "),
    "📈": ("data 2 series 2 stats 2 "),
    "📊": ("google 3 metric 3 schola 3 stats 3 data 2 spent 2 time 2 week 2 "),
    "📋": ("copy 2 copyri 2 patent 2 regist 2 softwa 2 "),
    "📍": ("china 3 <award 2 <gradua 2 <top 2 ustc 2 "),
    "📎": ("homepa 69 "),
    "📑": ("public 5 area 2 code 2 docume 2 dokume 2 img 2 main 2 resear 2 src 2 tema 2 theme 2 "),
    "📖": (
        "educat 181 experi 6 learni 4 <educat 2 <summar 2 <talks 2 course 2 curren 2 docume 2 explor 2 "
        "resear 2 review 2 servic 2 study 2 teachi 2 what 2 work 2 "
    ),
    "📚": (
        "machin 32 transl 32 public 14 academ 7 servic 7 learni 6 docs 5 more 5 teachi 5 docume 4 resear "
        "4 all 3 papers 3 select 3 view 3 <title 2 about 2 agents 2 articl 2 data 2 deep 2 develo 2 "
        "educat 2 framew 2 how 2 introd 2 langua 2 learn 2 proces 2 progra 2 readin 2 recent 2 reinfo 2 "
        "resour 2 studie 2 system 2 traini 2 unit 2 what 2 "
    ),
    "📜": ("<readme 2 licens 2 patent 2 prepri 2 "),
    "📝": (
        "public 213 select 31 servic 6 conten 4 papers 4 projec 4 academ 3 experi 3 full 3 manage 3 "
        "paper 3 prepri 3 repres 3 resear 3 <academ 2 <public 2 adding 2 all 2 articl 2 author 2 azure 2 "
        "blog 2 collab 2 contri 2 curric 2 durabl 2 exampl 2 first 2 functi 2 highli 2 latest 2 list 2 "
        "model 2 more 2 new 2 note 2 notebo 2 notes 2 old 2 resume 2 review 2 see 2 source 2 vitae 2 "
        "write 2 "
    ),
    "📞": ("can 2 contac 2 "),
    "📡": ("networ 2 "),
    "📢": ("news 3 active 2 lookin 2 paper 2 resear 2 "),
    "📦": ("downlo 2 projec 2 "),
    "📧": ("contac 4 <drop 2 <email 2 collab 2 email 2 inquir 2 open 2 welcom 2 work 2 "),
    "📫": (
        "email 3 how 3 reach 3 servic 3 <accoun 2 <other 2 academ 2 asap 2 blog 2 blogs 2 butt 2 can 2 "
        "caneco 2 contac 2 edu 2 facebo 2 find 2 follow 2 geekya 2 gmail 2 harsh 2 may 2 messag 2 millyc "
        "2 read 2 sampod 2 twitte 2 websit 2 whatsa 2 where 2 zamran 2 "
    ),
    "📰": ("review 3 journa 2 peer 2 "),
    "📱": ("contac 2 respon 2 "),
    "📸": ("photog 2 "),
    "📹": ("<dev 2 <monica 2 "),
    "🔍": (
        "<optimi 6 resear 6 <these 5 intere 4 projec 3 collab 2 end 2 front 2 lookin 2 review 2 servic 2 "
    ),
    "🔎": ("curren 2 seekin 2 "),
    "🔒": ("securi 2 "),
    "🔔": ("harsh 2 khatri 2 kumar 2 subscr 2 "),
    "🔗": ("links 6 <additi 2 <ways 2 <websit 2 useful 2 "),
    "🔤": ("langua 2 "),
    "🔥": (
        "news 201 <recent 56 <update 56 releas 12 learni 5 audiog 4 large 4 paper 4 <paper 3 award 3 "
        "benchm 3 github 3 intern 3 langua 3 motiva 3 new 3 receiv 3 stars 3 work 3 <beyond 2 <cited 2 "
        "<github 2 <news 2 <your 2 about 2 best 2 build 2 can 2 detoxi 2 diffus 2 editor 2 esi 2 framew "
        "2 genera 2 graph 2 graphr 2 highli 2 hot 2 knowle 2 latest 2 llm 2 models 2 more 2 open 2 out 2 "
        "projec 2 recent 2 reinfo 2 scienc 2 seekin 2 self 2 source 2 suppor 2 text 2 transl 2 used 2 "
        "using 2 "
    ),
    "🔧": ("add 2 config 2 experi 2 guide 2 intern 2 langua 2 option 2 setup 2 troubl 2 "),
    "🔨": ("tools 2 "),
    "🔬": ("resear 11 intere 4 curren 3 <year 2 focus 2 focuse 2 llm 2 projec 2 "),
    "🔭": (
        "curren 3 ambass 2 androi 2 apps 2 club 2 develo 2 fanboi 2 full 2 hack 2 intere 2 learn 2 msft "
        "2 news 2 nodejs 2 nyana 2 portfo 2 projec 2 reactj 2 resear 2 spacex 2 stack 2 startu 2 stay 2 "
        "web 2 websit 2 workin 2 "
    ),
    "🔲": ("agents 2 introd 2 "),
    "🕛": ("<everyd 25 <posts 25 utc 25 "),
    "🕵": ("connec 2 more 2 plu 2 ways 2 "),
    "🕹": ("azure 2 functi 2 game 2 "),
    "🖥": ("battle 2 "),
    "🗺": ("map 2 "),
    "😁": ("<love 2 <them 2 "),
    "😃": (
        "<chouha 2 <gaurav 2 <khatri 2 <kumar 2 about 2 curren 2 doing 2 kota 2 page 2 person 2 rajast 2 "
        "talk 2 welcom 2 "
    ),
    "😄": ("passio 3 about 2 access 2 commit 2 hackat 2 him 2 his 2 part 2 pronou 2 usuall 2 will 2 "),
    "😊": ("<hello 3 about 3 <coding 2 <creati 2 <happy 2 <meet 2 <more 2 harbin 2 phd 2 year 2 "),
    "😍": ("<hello 2 <world 2 emoji 2 lover 2 "),
    "😎": ("<adapte 2 <middle 2 "),
    "😏": ("<websit 2 "),
    "😬": ("<memban 2 <yang 2 "),
    "😭": ("<algori 2 <struct 2 "),
    "😱": ("<error 2 "),
    "😻": ("<cat 2 <dad 2 "),
    "😼": ("<physic 2 "),
    "🙋": (
        "<questi 2 discus 2 feel 2 free 2 genera 2 github 2 head 2 help 2 kunjun 2 les 2 need 2 pertan 2 "
        "questi 2 umum 2 "
    ),
    "🙌": ("<detail 2 <gems 2 <more 2 <standa 2 "),
    "🙍": ("<member 2 <team 2 callme 2 creact 2 freela 2 kaggle 2 upwork 2 "),
    "🙏": ("<namast 3 <into 2 <thank 2 acknow 2 anmol 2 img 2 pratap 2 singh 2 "),
    "🚀": (
        "projec 11 <github 6 <develo 4 <lab 4 <studen 4 develo 4 quick 4 start 4 <engine 3 <javasc 3 "
        "<starte 3 <your 3 coming 3 curren 3 engine 3 open 3 optimi 3 perfor 3 releas 3 resear 3 soon 3 "
        "traini 3 <bauen 2 <bioeme 2 <biomme 2 <channe 2 <cho 2 <cloud 2 <commun 2 <deepsp 2 <everyo 2 "
        "<get 2 <greeet 2 <icon 2 <let 2 <llm 2 <lofied 2 <mattbr 2 <mode 2 <next 2 <post 2 <quevan 2 "
        "<soon 2 <stack 2 <sur 2 <tech 2 <techsa 2 <title 2 <train 2 <using 2 <very 2 <websit 2 automa 2 "
        "collab 2 commun 2 day 2 elite 2 fronte 2 gradio 2 india 2 instal 2 join 2 lab 2 lahore 2 learni "
        "2 machin 2 main 2 more 2 need 2 new 2 next 2 one 2 pakist 2 paper 2 react 2 resour 2 see 2 "
        "skills 2 some 2 source 2 starte 2 steps 2 submit 2 team 2 templa 2 thrill 2 toward 2 transf 2 "
        "very 2 will 2 zero 2 "
    ),
    "🚕": ("<taxi 2 "),
    "🚧": ("curren 2 price 2 projec 2 tracke 2 "),
    "🚨": ("que 2 "),
    "🚩": ("campus 2 expert 2 github 2 profil 2 "),
    "🛎": ("servic 3 academ 2 "),
    "🛠": (
        "projec 13 servic 4 stack 4 tech 4 skills 3 <projec 2 <tools 2 <upon 2 <work 2 academ 2 agent 2 "
        "open 2 profes 2 source 2 tools 2 "
    ),
    "🛡": ("system 2 "),
    "🛸": ("energy 2 hight 2 into 2 physic 2 "),
    "🤓": ("<ajulu 2 <blog 2 <stephe 2 que 2 vous 2 "),
    "🤔": (
        "<hello 3 <world 3 about 3 thinki 3 automa 2 data 2 educat 2 explor 2 github 2 help 2 intere 2 "
        "learni 2 lookin 2 open 2 reason 2 stem 2 struct 2 video 2 web 2 "
    ),
    "🤖": (
        "intell 3 learni 3 resear 3 update 3 <agent 2 <model 2 <robots 2 <system 2 about 2 agent 2 "
        "agents 2 automa 2 azure 2 code 2 del 2 deploy 2 functi 2 les 2 llm 2 llms 2 mllms 2 para 2 por "
        "2 reinfo 2 traini 2 twitte 2 will 2 "
    ),
    "🤗": (
        "huggin 6 <huggin 5 face 4 <base 3 <face 3 <model 3 <than 3 <welcom 3 base 3 can 3 course 3 "
        "datase 3 hub 3 includ 3 model 3 models 3 open 3 resear 3 source 3 speech 3 these 3 transf 3 "
        "works 3 <abiert 2 <availa 2 <awesom 2 <best 2 <bienve 2 <can 2 <cho 2 <code 2 <contri 2 <cours "
        "2 <course 2 <create 2 <curso 2 <dans 2 <don 2 <ecosys 2 <ever 2 <hub 2 <implem 2 <integr 2 "
        "<learni 2 <les 2 <manten 2 <many 2 <more 2 <ones 2 <pas 2 <push 2 <readin 2 <reposi 2 <sein 2 "
        "<shy 2 <son 2 <stay 2 <sur 2 <there 2 <thi 2 <tinh 2 <title 2 <traine 2 <transf 2 <tuy 2 <unit "
        "2 <visibl 2 <vous 2 <your 2 about 2 automo 2 bonus 2 cao 2 chat 2 code 2 commun 2 con 2 deep 2 "
        "downlo 2 easily 2 exempl 2 first 2 follow 2 free 2 integr 2 intere 2 introd 2 learni 2 let 2 "
        "load 2 most 2 one 2 packag 2 paper 2 par 2 person 2 place 2 powerf 2 push 2 reprod 2 sample 2 "
        "search 2 sectio 2 servic 2 specia 2 specif 2 techni 2 traine 2 using 2 vous 2 where 2 "
    ),
    "🤝": (
        "servic 7 collab 6 <collab 4 connec 3 <color 2 <pop 2 <rgba 2 academ 2 active 2 learni 2 les 2 "
        "lookin 2 resear 2 seekin 2 studen 2 welcom 2 "
    ),
    "🤯": ("<himsel 2 <rossum 2 "),
    "🤾": ("<displa 5 <unicod 5 emoji 5 true 5 "),
    "🥀": ("graphq 2 height 2 img 2 learni 2 "),
    "🥅": ("contri 2 goals 2 open 2 "),
    "🥇": (
        "best 4 colleg 4 first 4 gold 4 intern 3 medal 3 nation 3 prize 3 <first 2 <prize 2 <title 2 "
        "academ 2 applic 2 asc 2 award 2 awards 2 china 2 divisi 2 entrep 2 ganqin 2 global 2 honors 2 "
        "innova 2 natura 2 paper 2 place 2 qingha 2 schola 2 studen 2 superc 2 youth 2 "
    ),
    "🥈": (
        "provin 3 second 3 silver 3 <prize 2 <second 2 academ 2 award 2 blue 2 bridge 2 catego 2 china 2 "
        "colleg 2 contes 2 cup 2 intern 2 level 2 mathem 2 medal 2 natura 2 paper 2 partic 2 prize 2 "
        "schola 2 "
    ),
    "🥉": ("<prize 2 colleg 2 mathem 2 place 2 "),
    "🥑": ("<azure 2 <dreamj 2 "),
    "🥚": ("<consol 2 <log 2 easter 2 eggs 2 profil 2 sort 2 there 2 "),
    "🥳": ("<congra 2 <finish 2 <first 2 <quiz 2 accept 2 elemen 2 missed 2 paper 2 some 2 take 2 your 2 "),
    "🦉": ("<early 2 <night 2 during 2 most 2 produc 2 when 2 "),
    "🦥": ("unslot 2 "),
    "🧐": ("about 3 "),
    "🧑": ("genera 32 model 32 teachi 8 about 6 servic 3 yang 3 chen 2 intern 2 learn 2 use 2 wang 2 wei 2 "),
    "🧔": ("about 2 "),
    "🧗": ("<summar 2 "),
    "🧙": ("<summar 2 "),
    "🧚": ("<summar 2 "),
    "🧠": ("learni 3 <knowle 2 estima 2 hybrid 2 resear 2 "),
    "🧥": ("corrup 2 fear 2 honest 2 suppor 2 "),
    "🧩": (
        "accept 2 icassp 2 iclr 2 icml 2 ieee 2 iet 2 inters 2 ispa 2 llm 2 nature 2 neural 2 one 2 "
        "paper 2 papers 2 prize 2 provin 2 second 2 submit 2 two 2 won 2 "
    ),
    "🧰": ("projec 2 "),
}
