"""How often characters are used, and beside which words. Made by `count_symbols.py`; do not edit.

Counted over these public repositories of GitHub (academic home pages, profiles, lists of links
and documentation in many languages; of fastapi without docs/em, where words became emoji):

01yzzyu/01yzzyu.github.io, 0917Ray/0917Ray.github.io, 0hardytom/website, 0jaehunny0/0jaehunny0.github.io,
0xAdriaTorralba/0xAdriaTorralba.github.io, 1-miyoshi/1-miyoshi-e.github.io,
1-miyoshi/1-miyoshi.github.io, 10-OASIS-01/10-OASIS-01.github.io, 12wang3/12wang3.github.io,
15717985905/15717985905.github.io, 16785-VLP/spring2025, 1DeliDolu/verwaltung_app,
1KE-JI/1KE-JI.github.io, 20001LastOrder/boqi-chen.github.io, 20212129431/20212129431.github.io,
21yrm/21yrm.github.io, 27182812/27182812.github.io, 27182812/yushanqian.github.io,
360ZMEM/gwxie.github.io, 3dv-in-ecommerce/3dv-in-ecommerce.github.io, 3dvconf/3dvconf.github.io,
3dvision-snu/3dvision-snu.github.io, 3gaspo/3gaspo.github.io, 42Shawn/42shawn.github.io,
501Good/501Good.github.io, 521xueweihan/HelloGitHub, 55199789/LeqianZHENG.github.io,
5ayam5/5ayam5.github.io, 6chaoran/6chaoran.github.io, 7abushahla/7abushahla.github.io,
7anya/7anya.github.io, 7gzq/7gzq.github.io, 7suyash7/portfolio, 924973292/924973292.github.io,
A-Chicharito-S/A-Chicharito-S.github.io, A-K-Erol/Personal-Website, A-Swafford/a-swafford.github.io,
A-Thakkar/A-Thakkar.github.io, A-acuto/A-acuto.github.io, AARC-lab/AARC-lab.github.io,
AAitorG/AAitorG.github.io, AAnzel/aanzel.github.io, ABan12/ABan12.github.io,
ABarraghi/abarraghi.github.io, ACME-group-CMU/ACME-group-CMU.github.io, ACheysson/acheysson.github.io,
AFKD98/AFKD98.github.io, AGoyal0512/AGoyal0512.github.io, AI-Comm/AI-Comm.github.io, AIArchPKU/2025Fall,
AIDefender/AIDefender.github.io, AILingXiao/AILingXiao.github.io, AIMLab-UBC/AIMLab-UBC.github.io,
AIPMLab/AIPMLab.github.io, AIRob-group/airob-group.github.io, AIS2Lab/AIS2Lab.github.io,
AISIGSJTU/AISIGSJTU.github.io, AISeQLab/AISeQLab.github.io, AIforSpace/2024, AK2000/AK2000.github.io,
AKobeissi/AKobeissi.github.io, ALSETLab/ALSETLab.github.io, AMAAI-Lab/AMAAI-Lab.github.io,
AMPERe-Lab/ampere-lab.github.io, AMR-KELEG/AMR-KELEG.github.io, AS3RLab/AS3RLab.github.io,
ASERG-STELA/aserg-stela.github.io, ASEpochs/ASEpochs.github.io, ASSERT-KTH/assert-kth.github.io,
ATClare/ATClare.github.io, AWHKU/AWHKU.github.io, AXNTROYUANXD/AXNTROYUANXD.github.io,
AakaashRao/aakaashrao.github.io, AakashKT/AakashKT.github.io, AaronAnima/aaronanima.github.io,
AaronHavens/AaronHavens.github.io, AaronLiu0702/AaronLiu0702.github.io, AaronLuo00/AaronLuo00.github.io,
AaronSun2000/AaronSun2000.github.io, AaronZ345/AaronZ345.github.io, AbeHandler/website,
AboubacarSow/yazlab-proje-II, Achleshwar/Achleshwar.github.io, Acruxos/Acruxos.github.io,
ActiMecha/ActiMecha.github.io, Adam-X/Adam.github.io, AdamIzdebski/adamizdebski.github.io,
AdamsLiuG/AdamsLiuG.github.io, Adaptive-Robotics-Lab/Adaptive-Robotics-Lab.github.io,
Adelsamir01/adelsamir01.github.io, AdhemarDeSenneville/AdhemarDeSenneville.github.io,
AdrienGuille/adrienguille.github.io, AdvancedAlgorithms-ut/AdvancedAlgorithms-ut.github.io,
AerialRoboticsGroup/aerialroboticsgroup.github.io, AfraAmini/afraamini.github.io,
AhmadAmine998/ESE6150-Website, AhmetKaanA/AhmetKaanA.github.io, AkariAsai/AkariAsai.github.io,
AlanLuSun/AlanLuSun.github.io, AlanSwift/AlanSwift.github.io, AlbertMentat/AlbertMentat.github.io,
AleIb12/readme-wizard, AlejandroDopico2/AlejandroDopico2.github.io,
AlessioMilanese/AlessioMilanese.github.io, Alessiobrini/academic-website,
Alex-Gauvain/Alex-Gauvain.github.io, Alex036225/alex036225.github.io, Algolzw/Algolzw.github.io,
Alien9427/hzl, AlineVillarreal/alinevillarreal.github.io, AllanMSouza/allanmsouza.github.io,
AlphaAn/alphaan.github.io, AmineBarrak/aminebarrak.github.io, AmirTabatabai/AmirTabatabai.github.io,
AndreaRussoPhD/AndreaRussoPhD.github.io, Andree-9/Andree-9.github.io, Andysis/andysis.github.io,
AnsonShe/AnsonShe.github.io, AnthonyKeyuanFang/AnthonyKeyuanFang.github.io,
AntoineSoetewey/antoinesoetewey.github.io, AnuvabSen1/anuvab_._sen, AoiDragon/aoidragon.github.io,
Apollo-Lab-Yale/Apollo-Lab-Yale.github.io, Araachie/Araachie.github.io, AramburuLab/AramburuLab,
ArghyaStat/ArghyaStat.github.io, ArianeDucellier/arianeducellier.github.io,
ArielOrtizBobea/arielortizbobea.github.io, Armanfard-Lab/armanfard-lab.github.io,
ArneMeier/ArneMeier.github.io, ArrenHIS/arrenhis.github.io, Arsinter/arsinter.github.io,
AshtonSBradley/ashtonsbradley.github.io, Atilio-Luiz/atilio-luiz.github.io,
AtongWang/atongwang.github.io, Augmented-Perception-Lab/Augmented-Perception-Lab.github.io,
Aurora-cx/Aurora-cx.github.io, Aurore54F/aurore54f.github.io, AustenLamacraft/al-folio,
Avafish/Avafish.github.io, Aykutmath/aykutmath.github.io, BIT-DYN/BIT-DYN.github.io,
BOBrown/boZhang.github.io, BaiShuanghao/BaiShuanghao.github.io, Baizhige/Baizhige.github.io,
BarryMaHNU/BarryMaHNU.github.io, Bassmbacke/researchpage, Battam1111/battam1111.github.io,
Bazinga699/Bazinga699.github.io, Bean-Young/bean-young.github.io, BeauDing/BeauDing.github.io,
BehavioralDesignerMatsuda/BehavioralDesignerMatsuda.github.io, BeiningYing/BeiningYing.github.io,
Belgodie/belgodie.github.io, Betswish/Betswish.github.io, Bhipee/bhipee.github.io,
BiaoWu-Waite/BiaoWu-Waite.github.io, Bill-xing/Bill-xing.github.io, BinHuangScut/BinHuangScut.github.io,
BingYang-20/bingyang-20.github.io, Biqing-Qi/Biqing-Qi.github.io, Bob-cheng/Bob-cheng.github.io,
BohanSu/BohanSu.github.io, BolinCao/BolinCao.github.io, BonnerLab/website, Boom5426/Boom5426.github.io,
Botwwt/Botwwt.github.io, Bowen12137/Bowen12137.github.io, Boyang--Li/boyang--li.github.io,
BoyuNing/BoyuNing.github.io, Bright-Chengliang/Bright-Chengliang.github.io,
BugMaker-Boyan/BugMaker-Boyan.github.io, CC-Wang-Lab/CC-Wang-Lab.github.io,
CHENJIAR3/CHENJIAR3.github.io, CLiMBlab-Stanford/CLiMBlab-Stanford.github.io,
CMDM-Lab/CMDM-Lab.github.io, CRongbx/crongbx.github.io, CSHaitao/CSHaitao.github.io,
CWRUbotix/cwruRobotics.github.io, CYP0630/CYP0630.github.io, CYing18/CYing18.github.io,
CambridgeNuclear/group-website, CansuED/CansuED.github.io, CaraJ7/CaraJ7.github.io,
CarnereroDaniel/academicpages.github.io, Cbphcr/Cbphcr.github.io, CedricBeaulac/CedricBeaulac.github.io,
CedricPerret/CedricPerret2.github.io, CenikLab/CenikLab.github.io,
ChangXiang-SCU/changxiang-scu.github.io, Changhao-Xu/changhao-xu.github.io,
ChangranXU/changranxu.github.io, ChangyuanZhao/ChangyuanZhao.github.io,
CharlinZheng/CharlinZheng.github.io, Chen-GX/Chen-GX.github.io, Chen-Xieyuanli/Chen-Xieyuanli.github.io,
Chen-Yang-Liu/Chen-Yang-Liu.github.io, ChenAnno/ChenAnno.github.io, ChenHsing/ChenHsing.github.io,
ChenHuyoo/ChenHuyoo.github.io, ChenX17/ChenX17.github.io, ChengWu-Data/chengwu-data.github.io,
Chengang-xmu/Chengang-xmu.github.io, ChengshunShang1996/ChengshunShang1996.github.io,
ChengtaiCao/ChengtaiCao.github.io, ChenxinAn-fdu/ChenxinAn-fdu.github.io,
ChionanthusRetusus/thuhaphi.github.io, Chokurei/Chokurei.github.io, CholeMa2002/CholeMa2002.github.io,
Chord-Chen-30/Chord-Chen-30.github.io, Chortine/Chortine.github.io, ChouYuanjue/acad-homepage.github.io,
ChrisLiu6/ChrisLiu6.github.io, Chuan-Peng-Lab/chuan-peng-lab.github.io,
Chufeng-Jiang/Chufeng-Jiang.github.io, CienciaDeDadosUFF/cienciadedadosuff.github.io,
Claude-Xu/WeiyunXU-acad.github.io, Clizo1209/Clizo1209.github.io, CoCuRoLab/CoCuRoLab.github.io,
Cogitara/Cogitara.github.io, CoolZie/apprendre-avec-ia, CrazyElements/YuhangLiu.github.io,
Cryo3978/cryo3978.github.io, Cubernet/cubernet.github.io, Cuiying-Huo/Cuiying-Huo.github.io,
CurryChen77/CurryChen77.github.io, DLYuanGod/zhengqingyuan, DM871/DM871.github.io,
DOSull/Spatial-Data-Science, DS-100/sp22, Da1yuqin/Da1yuqin.github.io,
DaViD-Pigeon/DaViD-Pigeon.github.io, DaltonLens/daltonlens.org, DanJun6737/danjun6737.github.io,
DanWang9264/DanWang9264.github.io, Dante-Guerrero/Dante-Guerrero.github.io,
DaoxiangZhou/DaoxiangZhou.github.io, DaozeZhang/DaozeZhang.github.io, DataScience-LMU/website,
DataTalksClub/data-engineering-zoomcamp, DataTalksClub/mlops-zoomcamp,
DavidZamoraR/DavidZamoraR.github.io, DavisMeee/DavisMeee.github.io, DavuluriLab/DavuluriLab.github.io,
DayuHuu/DayuHuu.github.io, Debangan-MishraIIIT/debangan-mishraiiit.github.io, DedZago/DedZago.github.io,
DeepLSUN/DeepLSUN.github.io, DennisHgj/DennisHgj.github.io, DennisSoemers/DennisSoemers.github.io,
Denolle-Lab/denolle-lab.github.io, DentanJeremie/DentanJeremie.github.io,
DevCaress/guia-entrevistas-de-programacion, DeveloppeurPascal/Apprendre-la-programmation-avec-Delphi,
DevilYangS/DevilYangS.github.io, Devin-Pi/Devin-Pi.github.io, Diaform71/ci4-gestione-progetti,
DingshanDeng/dingshandeng.github.io, DiogoCaetanoGarcia/minimal-mistakes, Diouo/Diouo.github.io,
DishengLL/dishengll.github.io, Dmmm1997/Dmmm1997.github.io, DongzhuXu/DongzhuXu.github.io,
DrChunmeiQing/DrChunmeiQing.github.io, DrDiegoSilva/curso-longevidade,
DrOlivierLegault/DrOlivierLegault.github.io, DrZRH/DrZRH.github.io, Drdou/doujibo.github.io,
Drrachelmoore/Drrachelmoore.github.io, Dstate/Dstate.github.io,
DynamicsAndNeuralSystems/DynamicsAndNeuralSystems.github.io, Dzl666/Dzl666.github.io,
EGiunchiglia/EGiunchiglia.github.io, EasonChenXD/EasonChenXD.github.io,
EbookFoundation/free-programming-books, EchoPickle/EchoPickle.github.io, EddieHubCommunity/BioDrop,
EkaterinaSava/EkaterinaSava.github.io, ElifUskuplu/elifuskuplu.github.io,
ElizaTang007/elizatang007.github.io, ElizabethLydia/ElizabethLydia.github.io, ElleZWQ/ElleZWQ.github.io,
EllisLabUK/EllisLabUK.github.io, Emeric-Soro/Projet-Microfinance, EmilyNWPU/EmilyNWPU.github.io,
EngineerEricXie/EngineerEricXie.github.io, EnmingGuo/EnmingGuo.github.io, EnzoFleur/EnzoFleur.github.io,
Enzopinotti/portafolio-personal, Epochex/JiankeLIN.github.io, Eric-Hao/Eric-Hao.github.io,
EricDarve/icme-hpc-summer-2022, EricLuceroGonzalez/EricLuceroGonzalez.github.io,
Erikaqvq/Erikaqvq.github.io, Ethanscuter/ethanscuter.github.io, Eureka-Maggie/Eureka-Maggie.github.io,
Evolve1277/Evolve1277.github.io, Exgc/exgc.github.io, FHL1998/FHL1998.github.io,
Facebear-ljx/Facebear-ljx.github.io, FakeNarratives/fakenarratives.github.io,
FarXY29/aplikasi-portal-magang-skripsi, FeiSun/feisun.github.io, FeijiangHan/Feijianghan.github.io,
Felix-Yvonnet/Felix-Yvonnet.github.io, FelixHT/felixht2.github.io,
FilipeamTeixeira/academicpages.github.io, FiratIsmailoglu/firatismailoglu.github.io,
FloCrystal/FloCrystal.github.io, Forest-art/forest-art.github.io,
Francescodib/gestione-ordini-e-inventario, Frankkk1912/frankkk1912.github.io,
Frogsmoking/Frogsmoking.github.io, GBT-UPM/toBrainHealthWeb, Galaxy-00/galaxy-00.github.io,
GaoYucen/GaoYucen.github.io, Gaoxy1118/gaoxy1118.github.io, Gdw040199/gdw040199.github.io,
GeneAIhub/GeneAIhub.github.io, GenomeInformatics/genomeinformatics.github.io,
GewelsJI/gewelsji.github.io, GiovanniM-maker/gestione-monetaria, GitHubDiom/GithubDiom.github.io,
GitYesm/GitYesm.github.io, GitZH-Chen/GitZH-Chen.github.io, Gnociew/Gnociew.github.io,
GongData/gong.github.io, GuGu11Riji/Biaohang_Yuan.github.io, GuYuanjie/GuYuanjie.github.io,
GuangtaoLyu/GuangtaoLyu.github.io, GuignardLab/guignardlab-website, Guil-lucky/guil-lucky.github.io,
GuotaoLiang/GuotaoLiang.github.io, HAI-lab-UVA/hai-lab-uva.github.io, HITshenrj/HITshenrj.github.io,
HN-Jiang/HN-Jiang-en.github.io, HSUYUCHAO/Yuchao.github.io, HT86159/HT86159.github.io,
HT86159/thuang.github.io, HU-xiaobai/HU-xiaobai.github.io, HUST-AI-HYZ/HUST-AI-HYZ.github.io,
HYeCao/homepage, HabchiSarra/habchisarra.github.io, HackerHyper/HackerHyper.github.io,
Hailong-Zou/Hailong-Zou.github.io, HaitaoWuTJU/HaitaoWuTJU.github.io, HanielB/2020.1-lp,
Hannibal046/Awesome-LLM, Hannieliao/hannieliao.github.io, HanzhouLiu/hanzhouliu.github.io,
HaoTang11/HaoTang11.github.io, HaoooWang/HaoooWang.github.io, HaoyiZhu/homepage,
HaoyyLi/HaoyyLi.github.io, Harbour-z/Harbour-z.github.io, Harry-mic/Harry-mic.github.io,
Harvard-IACS/2023-AC215, Heathcliff-saku/Heathcliff-saku.github.io,
Heisenburger2020/Heisenburger2020.github.io, HelloZicky/zheqilv.github.io,
Helongsong/Helongsong.github.io, HenryDong99/HenryDong99.github.io, HeyWeCome/HeyWeCome.github.io,
Hikaru-1216/resume, HoTT/HoTT-2019, Hoemr/hoemr.github.io, HongxinXiang/hongxinxiang.github.io,
HopeSailor/HopeSailor.github.io, HorizonAILab/HorizonAILab.github.io, House-Leo/House-Leo.github.io,
House-yuyu/House-yuyu.github.io, Houyi-Qi/HouyiQi.github.io, HoweyZ/howeyz.github.io,
HuanLi0311/HuanLi0311.github.io, HuangWBill/HWB.github.io, HuangWBill/HuangWBill.github.io,
HuigenYe/Huigenye.github.io, Human-Agent-Interaction/HAI-website, Humphries-Lab/Lab-Website,
IEMCS-Lab/IEMCS-Lab.github.io, IYTE-Yazilim-Toplulugu/proje-pazari-backend,
Imbernoulli/leo1oel.github.io, Inso-13/inso-13.github.io, InternLM/InternLM,
IronBeliever/IronBeliever.github.io, Irving-Feng/Irving-Feng.github.io, ItsIvy33/huishanwang.github.io,
Ivry-Lab/ivry-lab.github.io, IzaiahSun/izaiahsun.github.io, JANGYERIM/al-folio,
JCruan519/JCruan519.github.io, JIAJUN-TANG/JIAJUN-TANG.github.io, JLX-01/JLX-01.github.io,
JZSAWYER/JZSAWYER.github.io, JackYFL/jackyfl.github.io, JackyXiao98/JackyXiao98.github.io,
JacobYuan7/jacobyuan7.github.io, JaeYeopHan/Interview_Question_for_Beginner,
Jaeger416/Jaeger416.github.io, Jaejae1107/Jaejae1107.github.io, JanSochman/JanSochman.github.io,
Janispe/erpnext_hausverwaltung_de, Japodrilo/Japodrilo.github.io, Jarhawk/PROJET-GPT,
JarvisUSTC/jarvisustc.github.io, JasonJiangs/JasonJiangs.github.io, JasonW375/JasonW375.github.io,
JeffersonQin/academic, Jeronimoyang/Jeronimoyang.github.io, Jerry391/Jerry391.github.io,
JiaWang-SZ/Jia-Wang, JiabaoChen1/JiabaoChen1.github.io, Jiacheng8/Jiacheng8.github.io,
Jian-wei-peng/Jian-wei-peng.github.io, JiangBingbing-AI/JiangBingbing-AI.github.io,
JiaqiLi404/JiaqiLi404.github.io, JiaqiZhang-Sengoku/JiaqiZhang-Sengoku.github.io,
JiaruiFeng/JiaruiFeng.github.io, JiazheWei/JiazheWei.github.io,
JinQiangWang2021/JinQiangWang2021.github.io, Jingwei-Liao/Jingwei-Liao.github.io,
Jinsheng816/Jinsheng816.github.io, Jinsong-Zhou/Jinsong-Zhou.github.io, JinyuLiuu/JinyuLiuu.github.io,
JoeYing1019/JoeYing1019.github.io, JoongLeo/JoongLeo.github.io, Jovanqing/Jovanqing.github.io,
Joyce0418/joyceren98.github.io, JulioN02/portafolio-v2, Junqi-Zhang/junqi-zhang.github.io,
JunweiKuang/JunweiKuang.github.io, Junxian-Shen/Junxian-Shen.github.io, JusperLee/jusperlee.github.io,
JustlfC03/JustlfC03.github.io, KaiHu-KH/KaiHu-KH.github.io, Kaneda731/gestione-pazienti-spa,
Kejun-WU/Kejun-WU.github.io, KeremZaman/keremzaman.github.io, KevinConqueror/KevinConqueror.github.io,
Kherraz-Med-Achraf/Projet-5IW, KimMuIl/web-porfolio, Kimsure/Kimsure.github.io,
KingGugu/KingGugu.github.io, Kodluyoruz/taskforce, Koohoko/Koohoko.github.io,
Kriskin90/Kriskin90.github.io, KyanChen/KyanChen.github.io, LAVA-LAB/lava-lab.github.io,
LDAV-Symposium/2024, LENSS/lenss.cse.tamu.edu, LHRLAB/lhrlab.github.io,
LIWEIDENG0830/LIWEIDENG0830.github.io, LLXSD/LLXSD.github.io, LQH89757/linqinghua.github.io,
LYL1015/LYL1015.github.io, LYXRhythm/liyongxiang.github.io, Laboratoria/bootcamp,
Lagrangeli/Lagrangeli.github.io, LauraPollacci/LauraPollacci.github.io, LcWave/LcWave.github.io,
LetterLiGo/LetterLiGO.github.io, Li-Jinsong/Li-Jinsong.github.io, LiangHeng121/LiangHeng121.github.io,
Lilin-W/acad-homepage.github.io, Lin-Yijie/Lin-Yijie.github.io, LinB203/LinB203.github.io,
LinWangtamu/linwang.github.io, LingweiKong/LingweiKong.github.io,
LingyuanMeng17/LingyuanMeng17.github.io, LitterBrother-Xiao/LitterBrother-Xiao.github.io,
LittlesongNH/LittlesongNH.github.io, LiweiDengDavid/LiweiDengDavid.github.io,
LoganCome/logancome.github.io, Longin-Yu/longin-yu.github.io, LoongDoctor/LoongDoctor.github.io,
LuLuLuyi/LuLuLuyi.github.io, LukaZwaan/lukazwaan.github.io, LunaLeeYue/LunaLeeYue.github.io,
LuoXubo/LuoXubo.github.io, Lyang556/lyang556.github.io, Lzy-dot/Lzy-dot.github.io,
MAOJIASONG/MAOJIASONG.github.io, MMMDY/MMMDY.github.io, MSuskiewicz/msuskiewicz.github.io,
Mahedi-61/Mahedi-61.github.io, MaitreChen/MaitreChen.github.io, Margaretya/Margaretya.github.io,
Mariano3860/EntreLibros, Marigoldwu/Marigoldwu.github.io, Marquis03/marquis03.github.io,
MartinBulla/martinbulla.github.io, Marvinmw/weima, MaxwelsDonc/MaxwelsDonc.github.io,
MehmetKivrak0/WebProje-YesilEksen, MengceZheng/MengceZheng.github.io, Mengfan-Li/Mengfan-Li.github.io,
MengyunQ/mengyunq.github.io, MiaoHaoSunny/MiaoHaoSunny.github.io, Mikaela/mikaela.github.io,
MingChingChang-CVMLLab-UAlbany/MingChingChang-CVMLLab-UAlbany.github.io,
Mr-YapengZhao/Mr-YapengZhao.github.io, Mubuky/mubuky.github.io, MuscarellaLab/MuscarellaLab.github.io,
Mxoder/Mxoder.github.io, NEEMSYS/NEEMSYS.github.io, NEUIR/neuir.github.io, NEUQNLP/neuqnlp.github.io,
NLPAICS/nlpaics.github.io, NaClCode/naclcode.github.io, NathanGodey/nathangodey.github.io,
NeuRoNeLab/neurone-lab-website, NguyenAn-1703/HeThongQuanLySinhVien, Nicokac/Portafolio-IOL,
NiuLanhao/NiuLanhao.github.io, NoobKLD/noobkld.github.io, NordicESMhub/nordicesmhub.github.io,
Northshushu/northshushu.github.io, OKotevska/okotevska.github.io, OneMore1/OneMore1.github.io,
OpenBMB/MiniCPM, OwenJuu/OwenJuu.github.io, OzzyChen97/ozzychen97.github.io, PALM-Lab/PALM-Lab.github.io,
PDillis/pdillis.github.io, PI-InfoWeb-CNAT/2025-eLibros, PKU-OS/sp23, PRSG-Lab/prsg-lab.github.io,
PeizheZhao/peizhezhao.github.io, PhilChodrow/UCLA-website, PhotoMat/photomat.github.io,
PolarisFTL/PolarisFTL.github.io, PriceWang/PriceWang.github.io,
Prince-Lee-PathAI/Prince-Lee-PathAI.github.io, QinCheng0928/QinCheng0928.github.io,
QiushiSun/QiushiSun.github.io, R-Chr/R-Chr.github.io, R4nzer/R4nzer.github.io, RaZe0n/portfolio,
RafalKucharskiPK/rafalkucharskipk.github.io, RaviduHM99/ravidu.github.io, RayeRen/rayeren.github.io,
RealToom/immoverwaltung, RedamancyAY/RedamancyAY.github.io, RikiyaT/RikiyaT.github.io,
RobbinW/RobbinW.github.io, RocmFang/RocmFang.github.io, RodrigoMSB/curso-kafka-sunat,
RuiZhou-cn/RuiZhou-cn.github.io, RuiyangJu/ruiyangju.github.io, RuoyuChen10/Ruoyuchen10.github.io,
Ryann-Ran/Ryann-Ran.github.io, Ryrden/ryrden.dev, RyujiPat2/takagi-qi-group, SBW-2026/SBW-website,
SILAS-26/silas-26.github.io, Sampson-Lee/sampson-lee.github.io, Sara-Rajaee/Sara-Rajaee.github.io,
SebastianZug/CsharpCourse, SeongokRyu/seongokryu.github.io, Shi-Jiarui/Shi-Jiarui.github.io,
ShumaoWang/ShumaoWang.github.io, SivanuHappy/sivanuhappy.github.io,
SiyuZhang-zsy/SiyuZhang-zsy.github.io, SizhuangHe/sizhuanghe.github.io, SladeLu/sladelu.github.io,
StatXzy7/StatXzy7.github.io, Steklowataa/zarzadzanie-projektami, StephenZAST/Projet-Alpha,
Sumsky21/sumsky21.github.io, SuperYeYu/superyeyu.github.io, SurvilaDeveloper/curso-java-y-backend,
Synnly/gestion-projet-m2, TATITI234/RunningGame, TN-RedTeam/apprendre-programmation, TalHassner/home,
TeguiHD/Portafolio, TerkaSlan/TerkaSlan.github.io, TheShineyue/TheShineyue.github.io,
Thrillcrazyer/Thrillcrazyer.github.io, TianTYC/TianTYC.github.io, Tonny-liu/al-folio,
TousenKaname/TousenKaname.github.io, Transforming-Graph-Data/2026, Travaill/Travaill.github.io,
UCB-BioE/fall26, UCB-Econ-148/sp25, UConnMiura/UConnMiura.github.io, UNECE/ModernStats_Python,
USRSE/usrse.github.io, Uncertainty-CV/2024, Universe-ustc/Universe-ustc.github.io,
VIPriors/vipriors.github.io, VMCAI-2023/vmcai-2023.github.io, Valeyards/Valeyards.github.io,
Vinc-Liu/Vinc-Liu.github.io, VinnyLiu0817/VinnyLiu0817.github.io, WOAH-workshop/woah-workshop.github.io,
WOSP-C/wosp-c-19, Wallysondevs/curso-completo-steamos, WalterPaci/walterpaci.github.io, WeixiongLin/me,
WikatorX/My-Projects, WooVictory/Ready-For-Tech-Interview, X-Lab-CN/introduce,
XFengwei/xfengwei.github.io, XKTREK/xktrek.github.io, XavierChanglingLi/ChanglingLi.github.io,
Xena75/Gestione-Partesa, XiaogangHe/NUS-CDE2503, Xiaoxi-Li1/Xiaoxi-Li1.github.io,
XingjiaoWu/XingjiaoWu.github.io, XinyueBi/XinyueBi.github.io, XiuxiongChen/xiuxiongchen.github.io,
Xuan-NJU/Xuan-NJU.github.io, XuanhaoChang/XuanhaoChang.github.io, XueqingZhou/XueqingZhou.github.io,
YMlinfeng/ymlinfeng.github.io, YangYY-Liu/yangyy-liu.github.io, YasinCaldiran/YasinCaldiran,
Yeshiva-University-CS/Yeshiva-University-CS.github.io, YiboZhao624/YiboZhao624.github.io,
YichaoCai1/yichaocai1.github.io, YichuXu/YichuXu.github.io, YizhengZhen/YizhengZhen.github.io,
Yofuria/Yofuria.github.io, YonggwanLee/yonggwanlee.github.io, YongjianDeng/yongjiandeng.github.io,
Yorkson-huang/Yorkson-Huang.github.io, Young-Researcher-Seminar/YRS, YunlongXing/yunlongxing.github.io,
YupengSu/YupengSu.github.io, ZHCuiLab/zhcuilab.github.io, ZJUshine/ZJUshine.github.io,
ZWT006/wentaozhang.github.io, Zhan-JinLab/Zhan-JinLab.github.io, ZhanKunLiAuto/ZhanKunLiAuto.github.io,
Zhang-Henry/zhang-henry.github.io, Zhang-Yihao/zhang-yihao.github.io,
ZhangChenglong-AI/ZhangChenglong-AI.github.io, Zhaoyang-Chu/Zhaoyang-Chu.github.io,
ZiyiZhao-bio/ZiyiZhao-bio.github.io, ZojaSavkovic/memoriesandrecipes, ZpLing/zpling.github.io,
ZzZZCHS/ZzZZCHS.github.io, a-wendler/a-wendler.github.io, aashishyadavally/aashishyadavally.github.io,
abhisheknaiidu/awesome-github-profile-readme, acetocarmine11/acetocarmine11.github.io,
acikkaynak/afetharita-roadmap, acl2018/acl2018-website, actuy/actuy.github.io,
adelebaltuttis/uni-leipzig-grammatik, aezarebski/aezarebski.github.io, aieslab/aieslab.github.io,
aistats/aistats2024, ajoyk11/ajoyk11.github.io, akdnvj/BTL_MHH_251, albqvictor1508/curso-luizotavio-js,
aleflabo/aleflabo.github.io, alexandrebrt14-sys/curso-factory, alexrenda/academicpages.github.io,
antonior92/academicpages.github.io, armoutihansen/armoutihansen.github.io, asciidwango/js-primer,
ashriva16/al-folio, austinysa9/austinysa9.github.io, avershinina/academicpages.github.io,
avishekanand/al-folio-homepage, b-fg/b-fg.github.io, baycgecekahvesi/proje-haritasi,
benmkent/benmkent.github.io, binbin2002/binbin2002.github.io, binbin247/binbin247.github.io,
bio-sensor/bio-sensor.github.io, black-yt/black-yt.github.io, bobbieyang/bobbieyang.github.io,
brave-people/Dev-Event, brzysiek/wynajem-lasera-zarzadzanie, buresmi7/buresmi7.github.io,
camilatigre/listamaravilhosaopensource, caoshuai03/caoshuai03.github.io, ccloud0525/ccloud0525.github.io,
celis/academicpages.github.io, cerkut/cerkut.github.io, chencn2020/homepage, chengjun/zh,
chesterchenn/blog, cheungdaven/cheungdaven.github.io, chgagne/chgagne.github.io,
chloevoyer/multi-language-al-folio, claytonjasilva/claytonjasilva.github.io,
cmcervantes/academicpages.github.io, conghui/conghui.github.io, cooperleong00/cooperleong00.github.io,
csking2001/csking2001.github.io, curya-wangyiyu/curya-wangyiyu.github.io,
cyrillebertelle/cyrillebertelleWP-fr-old, d2l-ai/d2l-zh, datawhalechina/leedl-tutorial,
datawhalechina/pumpkin-book, datawhalechina/self-llm, dawdleryang/dawdleryang.github.io,
ddz16/ddz16.github.io, debashriroy/debashriroy.github.io, dellteixeira/app-estudos-concurso-gemini,
denizenslab/denizenslab.github.io, digitale-Schulverwaltung-BW/ondisos, docs/em, dongzhuoyao/lab,
donnemartin/system-design-primer, dr-majie/dr-majie.github.io, drong37/drong37.github.io,
eduard-martinez/eduard-martinez.github.io, elangosundar/awesome-README-templates,
elizavetasemenova/elizavetasemenova.github.io, enesdernek/proje-yonetim-sistemi, erikawa-e/lab-hp,
estebanrucan/estebanrucan.com, evalnlg-workshop/evalnlg-workshop.github.io,
fernandezpab/fernandezpab.github.io, fnew/academicpages.github.io, fransfela/fransfela.github.io,
frontendbr/vagas, furkanbayram2/furkanbayram2.github.io, fuzzy76/fuzzy76.github.io,
fyhancs/fyhancs.github.io, gdebasis/gdebasis.github.io, genkimiyauchi/genkimiyauchi.github.io,
gerriet/gerriet.github.io, giserzy/giserzy.github.io, github/opensource.guide,
goodbai-nlp/goodbai-nlp.github.io, gosseynx/gosseynx.github.io, guo-mengchao/guo-mengchao.github.io,
guoyangzhao/acad-homepage.github.io, gyoogle/tech-interview-for-developer, haolpku/haolpku.github.io,
hesiyang395/hesiyang395.github.io, hirotakahiraki/hirotakahiraki.github.io, hjardonk/hjardonk.github.io,
huawzheng/huawzheng.github.io, huggingface/agents-course, huggingface/course, huggingface/deep-rl-class,
huuuuusy/huuuuusy.github.io, ieqiangguo/ieqiangguo.github.io, igormcoelho/igormcoelho.github.io,
isyu-tsuji/dev-templates, italia/awesome-italian-public-datasets, iuricode/padroes-de-commits,
iuricode/readme-template, iuricode/recursos-gratuitos, jasonayoder/jasonayoder.github.io,
jasonhe03/jasonhe03.github.io, jaumebarber/jaumebarber.github.io, jcompliance/jcompliance.github.io,
jetnew/academicpages, jfranaszek/academicpages.github.io, jiashenggu/jiashenggu.github.io,
jindadu00/jindadu00.github.io, jjhyeonjj/jjhyeonjj.github.io, joandg/joandg.github.io,
joonanlab/joonanlab.github.io, josevc93/josevc93.github.io, junjie1003/junjie1003.github.io,
kautukkundan/Awesome-Profile-README-templates, kenji-fukushima-lab/kenji-fukushima-lab.github.io,
kevinlin1/just-the-class, klory/al-folio, knishida/knishida.github.io, knuCSL/knuCSL.github.io,
knutzk/knutzk.github.io, kristi2002/Gestione-Immobiliare, labadigergely/labadigergely.github.io,
laze/laze, legeeknumero1/Projet-Jarvis, leoShen917/leoShen917.github.io,
leonardosecchin/leonardosecchin.github.io, lifia-kg/lifia-kg.github.io,
lingfengyao/lingfengyao.github.io, liu-junming/liu-junming.github.io, lixiang3776/lixiang3776.github.io,
ljj-007/ljj-007.github.io, loicbarrault/academicpages.github.io, lowepowerlab/lowepowerlab.github.io,
lucas-isenmann/lucas-isenmann.github.io, luost26/academic-homepage, lyf0801/lyf0801.github.io,
makhro/makhro.github.io, manuelver/curso-python, marcin-szewczyk-code/marcin-szewczyk-code.github.io,
mariotlemes/mariotlemes.github.io, martin2745/curso-linux, mathieusouflis/HETIC-projet-cinema,
matianyun/matianyun.github.io, mbaltieri/mbaltieri.github.io, midudev/preguntas-entrevista-react,
mlabonne/llm-course, mondhs/mondhs.github.io, mouredev/Hello-Python, mozhenling/mozhenling.github.io,
mq1/mq1, mschmick2/TSC-Helferstundenverwaltung, mtakahiro/mtakahiro.github.io, muhua-h/muhua-h.github.io,
myonshin/academicpages.github.io, naacl-org/naacl-hlt-2015, nadirmatringe/nadirmatringe.github.io,
namezhenzhang/namezhenzhang.github.io, nandobfer/dndicas, nattiya/nattiya.github.io,
nbatho/WebQuanLyDuAn, ngram-lab/al-folio, niclasedge/sophie, nise-open/nise-open.github.io,
nothingnothings/curso-php, numisveinsson/numisveinsson.github.io, nuriu/nuriu.github.io,
okumuralab/okumuralab.github.io, oligo2021/oligo2021.github.io, omarhernandezrey/mi-portafolio-moderno,
onnellab/onnellab.github.io, onurgitmez/onurgitmez.github.io, opendatasicilia/tansignari,
orbingol/orbingol.github.io, osepulve/osepulve.github.io, pachicodes/blog-template,
pairlab/pairlab.github.io, panuozzo77/panuozzo77, patrick-lee-warren/patrick-lee-warren.github.io,
peaf-workshop/2026, peterdevpl/peterdevpl.github.io, petschbot/website, physhpc/physhpc.github.io,
pixelpuxel/Immobilienverwaltung, pkra/krautzberger.info, qimingye-creator/qimingye-creator.github.io,
qsstudio241/sistema-gestione-iso9001, qufrancois/qufrancois.github.io, rafaballerini/rafaballerini,
ranutdog/acad-homepage.github.io, rarestoma/rarestoma.github.io, ratsgo/ratsgo.github.io,
rdmorganiser/rdmorganiser.github.io, reactjs/ja.react.dev, reactjs/ko.react.dev,
reactjs/zh-hans.react.dev, reactjs/zh-hant.react.dev, recomb-conference/recomb2026, remi-le-gall/home,
remidesbois1/projet-one-piece-indexer, rian4496/Aplikasi-CleanOffice, rixx/revesz.de,
rodrigorgs/rodrigorgs.github.io, ruanyf/weekly, ruslan-korneev/software-engineer-study,
rust-lang-ja/book-ja, ryukzak/micsecs-2022, rzashakeri/beautify-github-profile,
rzhangbq/rzhangbq.github.io, s1gle/s1gle.github.io, samialperen/samialperen.github.io,
sbrycbc/git-github-notlari, sbryngelson/academic-website-template, sean-shiyuez/sean-shiyuez.github.io,
seblm/seblm.github.io, sensorlab/sensorlab.github.io, shota-horiguchi/website,
shunhuahan/shunhuahan.github.io, shushuyang231/shushuyang231.github.io, sigtyp/sigtyp.github.io,
slawomiroruba/moje-zarzadzanie-firma, speedo-sp7/speedo-sp7.github.io, ssemirat/ssemirat.github.io,
stef4/atelier_etac, stutzmarion/Lerntagebuch_BAIN, summmeer/summmeer.github.io,
sungbooyoon/sungbooyoon.github.io, swcarpentry-ja/make-novice-ja, swiftdevcoder/swiftdevcoder.github.io,
sy3104/sy3104.github.io, sysml4health/sysml4health.github.io,
systemreliability/systemreliability.github.io, t-morita/t-morita.github.io, tahaayy0/fikir-proje-bankasi,
theofuhrmann/theofuhrmann.github.io, thermofluidslab/thermofluidslab.github.io, thomas-vogel/ES4CPS,
tiangolo/fastapi, tingyu-zhou/tingyu-zhou.github.io, tomyoshida/tomyoshida.github.io,
tranminhquan/tranminhquan.github.io, trekd/trekd.github.com, trekhleb/javascript-algorithms,
uchebnikai/uchebnik.ai, ucsd-cse12-sp24/ucsd-cse12-sp24.github.io, umbriel47/umbriel47.github.io,
untra/polyglot, uv-xiao/uv-xiao.github.io, vantaa89/al-folio,
vasanta-chaganti/vasanta-chaganti.github.io, veloek/veloek.github.io,
victormunozf/victormunozf.github.io, vientonorte/mi-portafolio, vigzel/vigzel.github.io,
vinthony/academicpages.github.io, vtomasv/curso-java-temporal, vuejs-translations/docs-ja,
vuejs-translations/docs-ko, vuejs-translations/docs-uk, vuejs-translations/docs-zh-cn,
web-standards-ru/web-standards.ru, whz0/whz0, wild-karoline/wild-karoline.github.io, withastro/docs,
xitu/gold-miner, xnguyenthe/xnguyenthe.github.io, yangfengstat/yangfengstat.github.io,
yannischr/Greek-writer, yaoyao-liu/minimal-light, ying-wen/ying-wen.github.io,
yuezunli/acad-homepage.github.io, yuguangchen1/al-folio, yurtarmehmet/yurtarmehmet.github.io,
zellerlab/ZellerLab.github.io, zenika-open-source/promote-open-source-project, zenn-dev/zenn-docs,
zhangtaolab/zhangtaolab.github.io, zhongwangwei/zhongwangwei.github.io, zjugxz/zjugxz.github.io,
zurgo42/Sitzungsverwaltung.

`USED` lists characters by twice the logarithm (base 2) of their count, `FAR` those of the far
East (those that were counted 4 times); `BESIDE` gives, for a symbol, the beginnings of the words
that it stands beside (with `<`: that stand before it), each with the number of repositories that
have them together.
"""

USED: dict[int, str] = {
    31: ("。"),
    30: ("、，"),
    29: ("é："),
    28: ("áíóао（）"),
    27: ("àãçêüбвгдежзийклмнпрстучыья"),
    26: ("äöхцшю—’“”─"),
    25: ("\xa0èúıфщэ–？"),
    24: ("âîôõđВПابتدرسلمنهوकतनपयरसाि्！"),
    23: ("ìăğşưșțخشعفیंगदमलवहुेो।ạảấầếểệộớợụ├《》"),
    22: ("·åąęłơαεДКНОСі،جحزصطقيکअआउएजटबशीूैกคงดทนบมยรลวสหอะัาีเ่้ကခငစဆညတထဒနပဖဘမယရလသဟအါာိီုူေဲံ့း်ျြွှ၊။ậềốủửữự\u200c「」️；"),
    21: ("ñùýćśżιμνοστИМТъёآأةكپگइचडणधभषขจชตปำิืุูแโใไ็ဝ၏ặẽịọờừ│└"),
    20: ("«»¿ÎßòøĐőžίβγηθκλπρςυόАЕЭإثذضغىऔखछथफ़ॉதி்ณถพึắằỉỗởứ„…⋅々🎉"),
    19: ("¡É×čěšάέήδφχωύώЗРУЧויתئًچईািਾஅஇஉஎகஙசடணநனபமயரறலளழவாீுெேைொంకగచటడతదనపమయరలవసాిుేో్ി്์ဉဥ၎\u200b\u200d"),
    18: ("ÖÜİřűζξБєўאהלרשءظژओठএকটতনপবমযরলসে্ஒூோఅఉషీెైകടപുผๆ္ẫỏồổ‘†•→『』📄🔥"),
    17: ("æĠĩũΑΕГФЯїבדחמעِّँःृौংআইগজডদশহ়ুোਕਤਰਸਿੀੇੋஆఇజణధబభశూొതനയരാെซธษဏဓễ\u2003█░★✅％💻📝"),
    16: ("§°ÀÁÄÇńŞźΣΤЛגכםנספק؟ُझढঅওখচছণথধভষয়ਦਨਪਮਲਹੱఆఎఒఫహംങമറലവฟภဂဿẩẻ❌\u3000．🎖📂📖📚"),
    15: ("©ûœůΔΚΜΟΠψХЦШטןצؤـَघউীਜਟਡਵஏఈథನಲಿ್അചണളസേോർൽൾญဇ၀၁၂၍ỳ\u2009€−━═⚠～🎓🏆💬🚀🧑"),
    14: ("±ÃÈÍëəΓΗΘանրזۀऐফূਂਅਆਈਗਣ਼ੈੰృಂಕಗತದಮಯರಳವಸಾುೆഇഗഡദഭശഷീศဦẵỹ‐‑\u202f⃣✨🎨💡"),
    13: ("²Úïėť́ΈΌΛІјեիոך؛ْङञੁஸఖళಅಟಡಪಬಹೊഫബൈൻဗ၃၅იកនបរា្ẹ›≤Ⓡ▁❤【】〜－／｜🎙🎯👋📎🤖🤗"),
    12: (
        "¥ÓĊľūȘ̀ΒΙյտףہےৈਇਖਚਛਫਬੂஐஞஹఏೇആഉഎഒഖജഞധഴൂසහ්ිฉဍဤ၄აងតទមសអិẳỞỡ\u200a™←╯▀▄⚡✉⭐🇸🌐🌟🎼🏅🏻👀👄👉👨💼📊📑🔍🔧🕛🛠🤝"
    ),
    11: (
        "āįňŚŠΥΦΧΩЩկսںەއަްऑঘঠৃંઆકજતનપમયરલવશસાીુેો્ஊஷಶೀೂೈೋഹකතනපමයරලවාීුฎ၆ერចយលេំ់ṣ₂↓∈∞≥┄┻♀"
        "♂⚛✓✔︵１２𝒆𝒏🇧🇬🇲🎤🏫🐛👏👩📋📌🔗🔬🙋🚩🤔🥇🧠"
    ),
    10: (
        "\xadÌÕØČĎďŁŽΝϕգդէլմւץٹ۔ނުެऊঁঙঞਧਭઅએગટથબહஈஜಆಇಚಜಣಥಭಷഈഓൊൗගටදැෙฐ၇၈ლმოსគជដពវុើែោ―₀₁↑∂≈≠┃┴"
        "☕⚙✍✏𝒐𝒕𝗮𝗲𝗶𝘀🇦🇨🇪🇫🇮🇳🇵🇷🇹🇺🌀🌍🌱🎬🎮🏽👯💪📈📢📣📦📧🔭🔴😄😅😊🙌🛡🥈🥳🧩"
    ),
    9: (
        "£³´ÅÊÔĆ̈Жթհպք־ٍې۰۲ރކސާިঝৎড়ਓਘ੍ੜછણિஓౌಉಎഥൺඅฤბვញណធីូួ′₃ℹ∙⌘✈➡ﷺ＆＊＋𝐞𝐥𝒂𝒄𝒊𝒓𝗦𝗹𝗼𝘁🇩🇭🇰🇱🌎🎥🏃👇👑👥"
        "👦👷💎💾📃📅📍📜📫📰😁😎🚧🚨🤓🥉"
    ),
    8: (
        "¬®¸¹īĮųƏɪΆЁЙըղչվڈھۆێ۱۸ވޓਊਏਝਥਯੌઈડદફఛఞಈಒಖಧಫഏංෝฏฝ၉დთნថផហឬះ៍។ᴀỷ\u200e※∗√∼⏳▲▼○⚀✌⬆ﬁ３𝒅𝒍𝒎𝒔𝗻𝗿🆕"
        "🇴🍑🍿🎊🎲🏗🏛🏠🏼🏾🐦🐱👍👎👾💥💰📁📹🔄🔎🔲🔹🕵🗞🗣😃😆😉😍😢😭😱🙏🟡🤯🤾🧐"
    ),
    7: (
        "ª¯ÂÝȚɛʀː̅ΞЮқբծջցևٌ۳۵۶۷ހމތލޕީऽॄৌ০১ઉૂஃఓೌචණධශළෘේොฒ၌ტუქშცხខភៀṢ‡℃↔⇒⊙⌨⏰①②③┌┐┘┬┳┼╇▶●☆⚔⬇"
        "︎\ufeff＃４￥𝐄𝐨𝒑𝒖𝒚𝗖𝗰𝗸𝗺🇯🇻🇼🇾🇿🌈🌏🌙🍎🍳🍾🎆🎧🎩🎭🎶🏢🐙🐶👧👻💁💅💧💸📆📘📞📡📱📸🔊🔐🔑🔒🔔🔨🔵🔽🖥😇😜😴🚗🤩🥊🦄🦸🧙🧪🧬🧭"
    ),
    6: (
        "¦µðōɴ·ΉΊΡϊϋњռ٭ڵ۴۹ށޮޯळ०१ঐ৷ખચધભળఘೃൃජඩබභฑგკឹៃៅៈ៌័ᴇẢẬỆỐỨ\u2002‧⁻₄₇ⅠⅡ∑∵⋯⌛⏯⏸⏹╭╮╰◦☀☁♠♫♻⚖⚽⛱⛵✋"
        "✎✗✝✱❗➕➖〒ﬀ５Ｃ［］𝐀𝐇𝐑𝑰𝒇𝒉𝒗𝗜𝗧𝗩𝗱𝗵𝗽𝘂𝘄𝘆𝚌𝚍𝚎𝚘𝚛𝚜🅡🌆🌊🌴🍀🍔🎈🎵🏁🏝🏡🏦🏿🐈🐍🐤🐧🐳👆👤💌💖💜💣💫💯📒📕📩🔀🔌🔖🕙🖋🖼🗓🗺😏😞😪😼🙇🙈🙍🚕"
        "🛒🟢🤦🤷🥂🥗🥚🦇🦛🦥🧘🧰🧱🧾"
    ),
    5: (
        "ºĂēĺŋţŻƯɑɣˈ̣̂ΖЫЬћңүԱխշփٔ٪ټړ\u06ddދގঃ২৪ઇഘආඇඉෂპფყჩỌ\u2061⁵₅₆↩∅∝④▷►◁☺♥⛄✒✖➜⟨⟩⬜＞Ｏ𝐂𝐓𝐟𝐫𝐭𝐰𝒈𝗛𝗟𝗠𝗴🅟🇶🌃"
        "🌋🍌🍵🏀🏋🐌🐣👁👈👣💙💚📛📺🗂🗒😌😲🚫🛞🛰🥕🦉🪄🪧"
    ),
    4: (
        "ÑĞŏŘŭǎ̧̛ΨғәՀڑڕګބޑޖज़৩৫ఐಏഠථඳෑ๋ឯḥỰ‼⁸∧≡┤□▬◤☘♣⚪⛔⛰✘✦❁❓➔⬅０＜＠ＡＩ𝐡𝑤𝑫𝑭𝑱𝑺𝒃𝒋𝒌𝒘𝗪𝗯𝘃🅒🅝🇽🌌🌞🍕🍰🍱🍺🏄🏓🏔"
        "🏷🐇🐔🐥💟💭📽🔜🔤🕹🖊😀😕😺🚖🚚🛎🛢🤵🥷🦅🧍🧛🧨🪪"
    ),
    3: (
        "ĄņŒŹƠǹɢʌʒЈђљٰځޗޭड़ढ़ૌఠಓဧწ០ᴛỘỚỪ‚⁰⁴⁶℉ℓ∀∃∣⊞⌚⍁⏩⏪⓵⓶⓷┏┓┡┩╫▂▣◆◡⚫⚾❯ꜱﬂ６７８ＤＭＳＴ𝕏𝗘𝗝𝗳𝟯🌕🌛🌡🌿🍅🎁🎞🎫🏙"
        "🏥🏭🏳🏸🐕🐲🐾👊👌💊💐💛💽📇📓📔📬🔁🕒🖖🗿😂😸😻🙊🛫🛸🥑🥰🦁🦾🧔🧗🫧"
    ),
    2: (
        "¶½ÆĝŐɡʊʼ˘˚̃̉ЄұҹՍձօ״څۇޅފޔޤޫऱॅ२३६८ঢ৯ઓઘઝષఊಠඋඑූෞฮฺ๑າ་ོဋဌဠᅡርኛᐃឋឧឱ៏ៗᴄᴏᴘẠỂỒỬ\u202aⁿⅢ↘↙↦≯⊂⊢⊣⋆"
        "⓸╩╬▅▓▛▜■▸▾◢◥◯☃☎☹♭⚒⛓✂✧❄❘〈〉ＢＥＪＲａｃｉｏ𝐌𝐒𝐚𝐜𝐢𝐬𝐮𝐱𝑇𝑉𝑖𝑗𝑡𝑩𝑬𝑽𝗚𝗡𝗣𝘇𝜆𝟱🃏🆗🌓🌠🌬🌳🍊🍓🍹🎰🎸🏞🐉🐘🐯🐷🐼👓👸👽💀💋📐📙📯"
        "📲📷📻🔇🔮🕸🗃😈😑😓😬🙂🚁🚆🚢🟣🤍🤞🤳🤸🥀🥅🥹🧚🧢🧥🧮🧼🫠🫡🫶"
    ),
}

FAR: dict[int, str] = {
    29: ("的"),
    28: ("数用"),
    27: ("一使는로수에을의이하"),
    26: (
        "あいうかがきくこさしすたてでとなにのはまもよらりるれをイクコスットドプラリルンー个中以出可在定是更有能行要가고기니다를리사서성스습시어용으은인있자적정지트한할해"
    ),
    25: (
        "けそっつめアェジタテフブレロ上下不为了于们件会作你例入内分到合同和型大如学将式性成文新方时本法理示自表这関것게경과그나대데도동되드들때라만면모문보부상아여와요우"
        "위일입전제터포함합"
    ),
    24: (
        "えせだどみんィグシデネバパポメ些代値值函列前加化参取器場変多子存它実对应度必我所提最来果模次生目组解通部量값같개결계구내넌단더된래러반버변분생세소식않야예유음작"
        "장조주중체출컴프행호화"
    ),
    23: (
        "ばびやわエオサセソダチマムュョ与主也事人他何信元其力動发变名后呼回因地字实常并开引当得情意或持指据接時期染样正此注渲点特状现相程算类素置者而被计输过返重需面页项"
        "각간거공관능당됩두든렌려록링마메미바발방번법비선션속실언업없연오원저점처치코크클타태파표현형확환"
    ),
    22: (
        "おじべょウォキザベモ么之从任但体依保全关再初利制动包单受向含基处外始容小就层工序建态想改明書标構每测然照由知码第网考言设该调进选都配開问间集非题高객노달될등따레"
        "력른며명본브산설신안역열영운임재접존직진차최추통플필"
    ),
    21: (
        "ずちァカケツニビミャユ两义习交传供修像先公具処别务区即及反只問图好完导対属已年形很後息感户手推支服术机构案機步比求渡源現発直看研种移究立章等索练经结编義节装見記"
        "読训论试请象起运追間除題预감건겠교근까디또럼류말목무배복불새순알었응종준집째참키테특티페학항했활후히"
    ),
    20: (
        "へナハペワ且什介付优似位個做共写决况切则创別功助原否告响境复失安宣少展布平库心態换換放整无日显月望条查根格框概段決没流深添版物率环界着确確神科积端符简管系結给络"
        "维致获複計設語論让记词译语误说读身载还述递造道那里错限際강국규글네런렇렬료루르름림립많매먼므받벤별블색석심애약양외워절젝질청초커케택템토피향회"
    ),
    19: (
        "ほむガボ三並二互仅令便假単去号各味命国块報增客差己影征待応快思执扱找技把择括按搜操收效教断替會未架某梯检様歌止活準演無独画略異社称空签組続级线统規见触試認説认许"
        "谷赖转辑込近连送這速進適選避随隐静首验검격금께너높누답델딩떤란람련론률릿물및백범베벡살술쓰앱엔완읽잘잡져좋줄즉증쪽찾측컨턴텐패퍼편평효"
    ),
    18: (
        "げごづろズノ・书产今仓仕低來係們候側储免准减击削割効卷另启周品哪均域士声够天室家密專導尝局希带帮延强循念您才打批投损控描插播料既易景权板析树核档検業標浏消清為片"
        "献環留番真矩種站答策簡細終統细终续缓至般色范西視親观规视览評話詳讨议访证评识資资足路较連逻過違释金键長长阅阵际降順類须默걸군권귀급길날남년논느님던독돌됨뒤떻랜량"
        "령릭린릴막머못밍박볼싶았앞올옵움웹즈즘채첫축취츠칙콘콜큰탐텍팅펴품핸험황"
    ),
    17: (
        "ぐぞねぶゲピ世业串予享仍价伝估価偏停允充几判則副南博口句台听员商场备头奖奨宽將對尽嵌市异张归役微总應扩択抽挙排探擎早杂束殊気父獻登發省破离私秒範築精純紹约绍美群"
        "習联聚背與良著藏虑術觉角許証調識議话貢質贡超越較边达适采録钮链门队防院階难難験갖겨견곳김끝난널넣념닌담락램략렉례맞몇뮤밀뷰빈빌빠삽손송쉽슬싱써엇엘였온울율졌족줍"
        "징찬책천충층카캐컬큼텀튼판풀픈허힙"
    ),
    16: (
        "ぜ专両乘余借備傳優內典務十半协協印历古右司員唯善四困囲図固填太套守寫尔屏左幕广底張強录往從御復忆戻承护报拉拟挂振授敗散數於星映普智暴末校植権欢残水汇泛混減測漏激"
        "爲瓜电當白监短稿節籍約納経継維編绑缩缺翻若英荐虫衡該請講警變讓讲询详负质走趣跟跳践踪迟迭透遅遇運遺門關阶雑電音響頁項頭领频额食麼點갈겁곱균극긴깊꾸냅냐넘놓눈닙닝"
        "덕덱둘듈듯뜻랑망맥먹민벨병봅붙뿐삭삼셋숫슈승싸쓸악암액억얻얼엣왼웃월웨익잠죠착창철첩총친칭킵탄투팀폴폼핵혹혼훅"
    ),
    15: (
        "ひゆㄴㅋ万严举乎京仮企住佳侦光克兴册凸划删刷刻办势北匹升參又双史吗喜單团围址城増壊夫學官察實寸専射尺尾層山师幅径従志忘惑慢房拡捕採援政故斯暗木极査槽樣母毕永江沒"
        "治況波洞海済游满火爬王甚産益盤础硬福秀稳突篇經網線繁纯继署老聊育舞花落處虽製覆覧観討誤說謝護讀谢費赛距載轻迎远逐達邮釈野针钩闻附障離零露顶顺风骤體黙광깅꿔끼낮낼"
        "뉴늘돼됐떠럽렵롤롯룹릅맨뭉밝밥벌북빨셔솔숙숨쉬슷십씩엄염왔왜육쟁좌짐짜쳐침칩캡켜쿼킷탈틱퓨핑협획흐희"
    ),
    14: (
        "ぎざゃゴヒヘホㅠ东份倒健偶兩兼冗刚励占卡却友叫呢國團坏執委媒审害島巨幫干幸広座弃弱彼律忽怎急慣慮戏战抑抜押担拆拒拥挑挿掉搭攻施旦旧暂曲材東松條森極欄權欠武歴毎民"
        "洁派潜热焦狀球田疑病百盖盘監碼礎票禁積窗竞箇箱粋級給繰织绘職脚興航號融补補裹覚訊訳誰課證诉课負責賞贴费跡跨軟轉车软轴辺迁退逆途遵還錯销锚閱闭阻隆隔青須領頻馈马골"
        "괄궁깨꺼꽃뀌끌끔낙납낸농닉닫댓득듭떨뛰랫럴렸롭뢰멀밋밖벽봉뽑셀셈썬씨씬압앙옮욱잔잭좀찰칠칼퀀큐킨킬킹탕펙폐폭풍픽헤혀횟훈훨휘휴힘"
    ),
    13: (
        "゙ㄹ丁丢临久乐乱五休伴侧倍偽兵军刊刘創努募勧医千危卸压厳叉収噪圖土坐奇女季宏寄寻封届岐川州巧師席庫弧德悉患悪抛抱招捉握撰擊據敎敏敛族春晰村林棄楽檔檢欲死氣沿浅浮"
        "涉満滑滤潔灵熟熱營猜猫獨獲玉疗症眼督矢石碍稍競筆粘粹紙紧絶緒縮總織绝综聞肢脆脈草菜葉蔽虚裡訪詞談订購责車軍転輸轮违週遍遞遠遷郵閉险隊雜靠頼願顯風飞飾養驱黄갑겹곡"
        "괜괴굴긍깔꼭났냄냥넓녀놀눌덤둡딥랙뤄몰묶뭐믿봐봤샘섹센셨쌍얘옴왕욕죄죽줌짓짧찮첨춰쿠탭퇴튜틀팔팩폰홍흔힌金"
    ),
    12: (
        "ふぼゼヤ丈井亿众伸伺催價儲円冒冲剩勝勢勤區华叶吉吧吸呈哈埋培塞墙壓夠奪妙姓威富審尋尚尤居屋帰帶幾店康廣徴恒恢愛愿戦截戰戶扰抗折抵拓拼掘携擴斷旅旨昂晴朗李柔棋楚樹"
        "款歉毒毫氏污河泰洋济浙渐渠滚熵爭牌犯狗申畵瘤硕祖秋秘稀稱竟笔箭籤紐累絡総練縛續红缀罪耗职聲胞船苏萬藥血衝衰裁裏裝覺覽觀誉誌诸谈豫財貫賣贝败购贵赋赞跃輯辅辞辨農邻"
        "酒酸針鈕銀錄鍵鐵钟陆陈陷隠隨雄靖革預額顾颜饰香驗骨黑鼓齐갔갱겟곤곧깁껴꼬꼴꿀끊낌낭녹닐닥덜덧덮돈둔뒷똑뜨띄랍렴룰륭릇맺멤묘묵믹밑밤벗빛빼쁘샷섯쇄슐슨씀씁옥옷웠윤"
        "잊잎잖젠졸줘짝쨌척촉촌춘춤탁툴팁푸헌혈홀훌흘흥不"
    ),
    11: (
        "ぽ゚ギㄱㅂ七丰乗买争云亚亮仁仿併侵俗僅働償儿兄兒养剪劇勒勞勾匀叙叠吐哲営嗎嘗堂堆塑壁夜夹婚孫宇宿尊屬峰崩巻弟彈徐恐惡惩惯慎慶憲憶托抓拿掌掛掩掲擇擔旋曾朋朝栏械棒"
        "樂横橋歡殺气池沙油洗津涵滿濟瀏烈熊爆爱牛玩瓶產男疏疫疲痛療皆皮盒盾眞瞬矛磁祝稅簇粉糖紀緊繋纳绕缘罚耐聖聯聽肿胜脑脫舉苦荣荷藤衆衣觸訴詢谨貼賴账軽迫迷遗遭醫釋鐘阈"
        "險雅雇雨震颈飛館馬駆麻黨걱겼굳깃깝깥꽤꿈끄냈냉넷뇌눠덩돕둥듣듬딱떡뜁럭맛맡맷맹멈멘멸몸몽뭔봄섭셜셰쇠쇼슴쌓얕엽웅윈융잇즐쩌쪼쯤찌찍칸쾌킴털텔톤풋혁혜"
    ),
    10: (
        "ㄷㅁㅎㅏㅜ亂亡亦仔佛促倾傷傾億八六冊冠冷刑勘匿午卒卓厂吞唆唱喪嚴団圈圍圧坛坦垂塔塾夏央奏契她妥妨姆姿婦宙宮尼履帳幂床府庭廢弦徵徹忠怕怪恩恰恵悬惊懂払拍拷挖挥措揃"
        "揮損摄摘撤擁擧敬敵斂斜曜朱杯杰栈株桌欧歓歸毁毛汽泄泉泡浩浪淡淸温港溫滅滞漁灰炭烦燈班甲疾盛盡瞭硏礼祭禮秩稠穴笑筋筛米粒粗糕糟紅紫緩繼纪纹绪绿羅耦肉肥肯脱腦膜臺舊"
        "舍艺茶菌营蒂蓝薄薦藝虛街袋訂訓託診註詩詰诊谁谓谱販貴買賢贊贪赏赤赵趋踏蹤躍輕輝辦辭迅迹逃遊遮遲邀邊邏酬醒銃鏡鑛钥钱阴阿陰陳険陽雕雙雪靑韓頂顿餘駁驚鬪魔魚黃鼠갤걀"
        "겪곰깐깜꼽꾼낫녕뉘늦둑듀딸땅뚱랄랐랩랭렁맵멋멍몬묻밭벼봇빙빵뿌삶샌섞셸숭쏘쓴앉앨엉옆잃잉젓쥐쳤캔캠켓퀘퀵탑톱틸햇헬혔홈횡흉흑흡힐勞樂女年連"
    ),
    9: (
        "ぱゾヴㅅ丝乏九乳乾仲伟伦伪佇儀儘凯刀券剛劃劑劳勇勵卫厨吃吴啓圆園坚堅塊壮売妻孙孝孤宗尖岡崇巡巢帖帧幹庞廳弄弊弹彙彩忍恶悲慧懒扫抖拖拠捐捗捷揭搞撃擬救昇昧晚曖杜杨"
        "枚桜梱棵槛歩歷殘毅汉汚沃沉沟泽洲淆湯溃溝溢漢潛潮炎炸牢牲玄甫畫癌眠砲碑穷穿童糊絕綠績纠纵纽绩罕罗聘聪聴股胡腹膨臣舌芯苹茂药華萨蒙蕉藉蜷蟲衛衷裕詹誘譯譲讯豆豊豪貨"
        "财轨辛辯逊逸遥邦郎鄕醬鉴錢鎖锁閥阐陣陸雖靈靜顧飮飼餐駄驟驶驾갓걷굽궤껏꿉뀔끈녁놈뉩됬딘딧땐뚜뛸랬렀렛롱륙멱뮬붉붕빗빡뼈쁜섀섬솟싼쌀쎄엑잼좁짚쭉챕촘춥퀄텝틈틴팝팬"
        "핀흙冷老論率流立宅"
    ),
    8: (
        "ヶㅆㅇㅡ丸丹亲仙伊伏伙伯佈佐俊倉倫偿債僧兆兰冪凍凝凡凹剰劣労卖卢厚君吹唐唤售园圓圾坡垃塚墓壇壯夢奈奉奥宜寒屈岸巴币帽幻废弘彰徒忙悩愉慾懸戳戴披捆捨掷搬摸撮敍斗昨"
        "晓暇暑暫札枝枠柄栽桨梳棘椅橘橫歧殖汎泊泳洪浴涛涯溯滯漫瀑灯災煙煩燃牧犬獄珍琐瑞璧瓦疎盟盲県眾睡磨窓窮筹絞絲絵締緣纸罰翼耳肝肺胎胶腐腾臂臟臨舒茨莫菲蒸襲諦諸謀讚诞"
        "诺貌貸賀賃賦赢跑軸逗逼酷醉鍊银閲阳陥隣隱雰雷靴鞍顕飯饋馆馴駐骰髮鲁鵜鹏鹽黎龄갯겉곽굉굿꺾뀐뀝낄낯낳놔닭닷닼댐댑덴돋둠딕떼똥랴롬맙멜뭄뭘밌밸볍빅뺄샤싫싹썼쑥씌씹앗"
        "엿옛옳옹왈왓웁읍잣젤줬짱챠촬컷켰콤콩퀴큽탠톰팡펀푼헷落亂兩旅列領率利理狀𩸽"
    ),
    7: (
        "ぬㅊ丽乍亞仪伤俳傍傭僚僞僱兹农冬凶刪劍劫勉勸勿厄厅县召吟咖哀哉啟啡啥啦喩喫嘘噴囊圣堡壞媛媤嬉宅宝宴寛寧寶岁岛岩嵩巖巾帆帐帝廃廉廊弥彪彬徑怒怖怠恥悦慕慘憊憤憾戒戲"
        "扁扬扭拜拾捌揚摩撑撞斥旁旗旭晩暖柏柱桃桶梁梅楼榜歎歲殆氷沈沮浸液渉漂漸潤潰澤灾爐牙犠狂狭猛珠琦瓣皇盈盜眺碎碟碰祉祐秦税穀穩窄竹筒篩粧綜緑緯繫缝羊羽翔耕胁胃脂脉膽"
        "荒葛葬蒐蓄蔚蕴蘭虎虐虹蛇螢螺誠謎謠謹譜譽讶貧貯貰贈蹴辱迪遂邓邪郭銘銭钻铁铜镜閣闪闲靶鞋頑顔飲驼髙鬆魂鮮鳥鸟麗麦黒齒겐겸궐깍껍꽉끓끗낚넉넥늬닛닦닮댁둬딴땀떄뚝띠럿"
        "룩륜맑맘뭇밟뱃뱅뱉벳볕붓뺀뻔뿔삐삿솜숟숲쉼쏭윗잦젊젖젯쩔쫓찝챙컸쿨탬턱퉁튀팎팽펄펜핍핏헐훑흠흩흰便良力聯禮料留律離茶"
    ),
    6: (
        "ㅈ丧乌伐俸倡倦倭傑党冰冻净凑凭剥剧勃匣卜卵卽厦叔咨咲哥坊坑坤垫墨夕夾奋奠奮妹姚婪孔宁宪寡寢寿岳崎帅帯幣庆庶廓廻弓弔弛彫彻徽忌恭悔悟悠惠惰愧慈慰憂憩懲戈戸扇扑扮拂"
        "拶挟挨挺掃掴揺擅擾敲斎旺昊昌昭晨暦暨曹朴杉杭栄栋桐梢棚棟椎榮槪樋橙欺殿氛汁汤洒洩涌淘淨淫淺渴湖溪滥滨滴漆澄濕濾瀚烁焰煎燒牺玛玮琴瑟瑶甁甘畅畴疇痲癒癖皓皿盞砖禍禪"
        "稼竝簿籠粥糾紛綱綺緞縁縦縱罷翰肤胆胸脅脸腕腸臭艦艳艾芸芽莱菇蓋蔡蔬薇蘑蛋蠻衍裂裸褓覗訟諜諾谭賛货贯贷贺赠赫赶踊踐蹑輩輪轩辆辉辩辿迴逾邉酌醜銳鍛鎭鏈鑑鑫钊铺锐闆闕"
        "阱陶隅隙雲韩頃頌颇飢饌饮騰驛骏鬚鬱鬼魅鲜鷄鸡麵齡龍龙곁괘괭깎깡꼼꽁꾀낀녘뇨눅눕뉜늑늠닿댕덥뎅딜땜뜯뜸띕렷룡룬룸룻뤘륨릉몫뱀벅빽뺨뻗뻤쁨쁩샀셉솥쉘쉴쌈쌉쏟쏠앵얌얹"
        "얽왠웬잿좆즙짙짤쨋쭈찜챌촛칫컵켤콥콧쿵탓탱텅팟펫펼픔핫헛헨혐훼樂來露異略戀零例療臨糖"
    ),
    5: (
        "ヌㅉ丘乃乞亨仰侍倂倣傘儒児刺剖勳匠卉厉叭吊吕咬喇喝嘈嘴圳埭堪塩塵墳壘壳壽奬奴奶妄姑姙姦姪娼嫌孕寂尿峯巫巷幼幽廚廷彌彭怯恨悼惜惧惹愚慌戚戱拔拳拽挪攝旣旬昔昼晃晒晶"
        "曆曝朔枯桁桢棺椭楓欌歪殉沐洛浜湾滋潘潟燕燥爵爾猶獸琳瑕甕甜畏畜疚疵痺瘍眉睛睦矯砂礙祀祈禱租稚穆窒窟竺筍糙糸紡綴綿縫纖纷缸罩肖肩肪脏脐腊腎腔膏膚膳膿舆舶芝茄莊萄葡"
        "蔘蕩薔薪蛮蜜褐覇誕诱谎貪貿賓賠賬赘軌輛遣邑邸郑酊鉛鉢銅銜銷鋪鋼錬锋閑閒陌陡霧韻頓頸飜飽餚饱馏駒騷驅骋骑骗髓髥魏鳶鷹鸣갭걍걔굵귤긁긋꺅껄껑꽂꿍냇넋넛넹녔놋눔늄늙늪"
        "듦땡뚫뜩랗륵맏몹뭣뭥밈볶븐빔빚뽕삯셴싯쌔썅썩썰쑤씻앜앤얗엌엮윽쟈쟤쩐쩜찔찢첼췄컫켈쾅탤톨툼팍팥퍽홉훗更車路綠漏累歷蓮劣烈裂念令靈龍陸易"
    ),
    4: (
        "ㅌㅍ亘伍佣侬俄傲僑兑冯剔劲匙卑卧吏吾呆啞喊噛囚堵壤妓妾姉姻婢孟宾寰寺尉尬屍岗岭嶋帥廛忧怨悅憑扶抹拙拦挤擦敷斌斑斬晝曼杀槍槟樀樓樞殻汗浦涂涼淵濁炊炫炼烹爽牽犧狼獅"
        "獵珀珊璃痘癡睿砕硅磯穫窑笛糧緖聂肅肴胚脊脳臃舜茁莖菅菊菓菱董蓮蕈薑薬蜂蠟衔袖訣誓诗诚谬貞賤賭贸蹈蹟迂迄逮遡酵醇醋鈴鋒錐錦鍼鑄铂闡闫陪雀雛霖鞭頗顏駅驴骥鶴鼻갚갛갠"
        "굶귓껐꿰낡늉댄돔돛딪땠뜬릎맣멧벙뵙뷔뺑뻐뻣뽀뽐샐섣섰쌤앓얔얜엎왤욧잴즌짬쩝쫌츈컹켠콕톡펠푹핳헉헝휼힝螺濫籠雷復煉廉六隣降"
    ),
}

BESIDE: dict[str, str] = {
    "←": (
        "<main 5 <public 5 <true 5 back 5 true 5 <data 4 <user 4 api 4 catego 4 detail 4 docume 4 para 4 "
        "<client 3 <compon 3 <config 3 <domain 3 <email 3 <false 3 <index 3 <produc 3 <query 3 <readme 3 "
        "<report 3 <return 3 <start 3 <string 3 <total 3 admin 3 client 3 compon 3 create 3 false 3 "
        "messag 3 module 3 new 3 next 3 per 3 produc 3 query 3 react 3 root 3 router 3 sessio 3 shared 3 "
        "system 3 token 3 user 3 <accoun 2 <action 2 <admin 2 <aktif 2 <app 2 <applic 2 <auth 2 <case 2 "
        "<catego 2 <code 2 <comple 2 <const 2 <css 2 <ctrl 2 <curren 2 <docume 2 <env 2 <eviden 2 "
        "<export 2 <fat 2 <handle 2 <html 2 <initia 2 <int 2 <json 2 <local 2 <messag 2 <mjs 2 <name 2 "
        "<next 2 <output 2 <php 2 <progra 2 <projec 2 <react 2 <refres 2 <schema 2 <search 2 <securi 2 "
        "<sessio 2 <silva 2 <status 2 <step 2 <stream 2 <types 2 <uid 2 <userna 2 <ver 2 <web 2 ajoute 2 "
        "alle 2 ana 2 aqui 2 avant 2 backup 2 bar 2 based 2 cette 2 checkb 2 custom 2 data 2 desarr 2 "
        "dropdo 2 entre 2 entree 2 erp 2 esta 2 execut 2 expira 2 export 2 fichie 2 file 2 files 2 fur 2 "
        "genera 2 get 2 gleich 2 google 2 handle 2 hata 2 hier 2 histor 2 hook 2 html 2 input 2 jwt 2 "
        "kopier 2 ligne 2 link 2 live 2 mock 2 nao 2 only 2 page 2 par 2 partic 2 point 2 premie 2 "
        "previo 2 reject 2 report 2 reques 2 resear 2 respon 2 return 2 route 2 sayfa 2 search 2 sideba "
        "2 status 2 tek 2 text 2 total 2 transl 2 uuid 2 web 2 wichti 2 wiring 2 yardım 2 "
    ),
    "→": (
        "<settin 55 <data 34 create 33 <action 31 deploy 31 pages 30 action 29 genera 29 integr 29 "
        "settin 28 <admin 27 <config 26 new 26 <reposi 25 build 25 set 25 <new 24 <genera 23 source 23 "
        "time 23 workfl 23 <api 22 <integr 22 data 22 featur 22 github 22 projec 22 <sideba 21 branch 21 "
        "real 21 web 21 update 20 <docume 19 <start 19 accoun 19 api 19 user 19 <pages 18 <projec 18 "
        "<server 18 <servic 18 <url 18 add 18 contro 18 existi 18 proper 18 tab 18 your 18 <calend 17 "
        "<google 17 <stream 17 <yml 17 calend 17 client 17 permis 17 public 17 read 17 stream 17 test 17 "
        "<analyt 16 <comple 16 <contro 16 <user 16 admin 16 comple 16 config 16 confir 16 import 16 "
        "status 16 table 16 verifi 16 <build 15 <dashbo 15 <deploy 15 <login 15 <public 15 <your 15 "
        "delete 15 error 15 filter 15 local 15 name 15 respon 15 <add 14 <dev 14 <enable 14 <status 14 "
        "<tag 14 automa 14 conver 14 custom 14 dashbo 14 email 14 get 14 model 14 servic 14 <app 13 "
        "<delete 13 <measur 13 <min 13 <name 13 <test 13 app 13 code 13 direct 13 false 13 log 13 page "
        "13 proces 13 que 13 redepl 13 render 13 run 13 true 13 valida 13 via 13 <client 12 <create 12 "
        "<featur 12 <file 12 <run 12 <string 12 <users 12 <valida 12 con 12 docume 12 html 12 instru 12 "
        "login 12 messag 12 notifi 12 only 12 post 12 regist 12 report 12 result 12 system 12 tag 12 url "
        "12 variab 12 <conver 11 <main 11 <more 11 <reques 11 <token 11 <update 11 <verifi 11 all 11 "
        "auto 11 cache 11 compon 11 contin 11 instal 11 min 11 para 11 por 11 produc 11 return 11 role "
        "11 see 11 select 11 state 11 text 11 token 11 type 11 users 11 versio 11 <all 10 <area 10 "
        "<author 10 <confir 10 <contex 10 <custom 10 <direct 10 <false 10 <fronte 10 <github 10 <notifi "
        "10 <pipeli 10 <read 10 <regist 10 <secret 10 <transf 10 <true 10 <view 10 access 10 auth 10 "
        "check 10 conten 10 detect 10 docs 10 edit 10 file 10 first 10 google 10 header 10 intern 10 "
        "json 10 map 10 note 10 owners 10 pdf 10 remote 10 secret 10 sessio 10 succes 10 upload 10 "
        "<agent 9 <auth 9 <automa 9 <catego 9 <develo 9 <email 9 <flag 9 <font 9 <get 9 <git 9 <html 9 "
        "<import 9 <intern 9 <item 9 <key 9 <model 9 <page 9 <path 9 <por 9 <proces 9 <produc 9 <remote "
        "9 <report 9 <route 9 <sessio 9 <site 9 <source 9 <system 9 <upload 9 backen 9 base 9 delega 9 "
        "execut 9 font 9 identi 9 invali 9 key 9 main 9 manual 9 more 9 origin 9 person 9 posts 9 reposi "
        "9 securi 9 simple 9 src 9 target 9 transf 9 urls 9 use 9 value 9 verify 9 view 9 <accoun 8 "
        "<backen 8 <button 8 <click 8 <compon 8 <contac 8 <conten 8 <date 8 <docker 8 <edit 8 <error 8 "
        "<existe 8 <export 8 <image 8 <ingest 8 <json 8 <list 8 <local 8 <log 8 <menu 8 <open 8 <option "
        "8 <pagina 8 <passwo 8 <pdf 8 <pendin 8 <person 8 <post 8 <respon 8 <result 8 <setup 8 <text 8 "
        "<type 8 <variab 8 <web 8 <weight 8 active 8 applic 8 calcul 8 catego 8 change 8 compos 8 consul "
        "8 core 8 correc 8 css 8 del 8 descri 8 detail 8 dev 8 esta 8 estado 8 format 8 generi 8 implem "
        "8 jwt 8 les 8 link 8 list 8 load 8 logs 8 mode 8 normal 8 null 8 option 8 output 8 panel 8 "
        "passwo 8 redire 8 reques 8 script 8 string 8 una 8 var 8 <access 7 <base 7 <cancel 7 <check 7 "
        "<commit 7 <compar 7 <compos 7 <contra 7 <defaul 7 <env 7 <format 7 <implem 7 <index 7 <instal 7 "
        "<instan 7 <invali 7 <layout 7 <link 7 <logs 7 <manage 7 <manual 7 <messag 7 <migrat 7 <para 7 "
        "<per 7 <profil 7 <push 7 <render 7 <save 7 <securi 7 <select 7 <set 7 <tab 7 <templa 7 <tools 7 "
        "<versio 7 <window 7 <workfl 7 <wrappe 7 after 7 aplica 7 author 7 baseur 7 before 7 bloque 7 "
        "column 7 como 7 compar 7 consol 7 contai 7 contex 7 contra 7 displa 7 editor 7 elimin 7 enable "
        "7 env 7 especi 7 event 7 existe 7 export 7 extern 7 fronte 7 funcio 7 gem 7 hash 7 index 7 "
        "insert 7 intera 7 item 7 lista 7 logout 7 max 7 migrat 7 mostra 7 multip 7 naviga 7 not 7 now 7 "
        "numero 7 optimi 7 pagina 7 parame 7 path 7 permit 7 plan 7 postgr 7 python 7 query 7 save 7 "
        "self 7 start 7 starte 7 storag 7 synthe 7 templa 7 troubl 7 unicod 7 usuari 7 visual 7 <about 6 "
        "<applic 6 <archiv 6 <audit 6 <auto 6 <blog 6 <body 6 <ciclo 6 <code 6 <coding 6 <como 6 <compil "
        "6 <connec 6 <consol 6 <css 6 <debug 6 <deskto 6 <editor 6 <etc 6 <execut 6 <faq 6 <filter 6 "
        "<form 6 <help 6 <histor 6 <host 6 <icon 6 <identi 6 <localh 6 <monito 6 <networ 6 <panel 6 "
        "<parse 6 <paymen 6 <persis 6 <phase 6 <php 6 <primar 6 <progre 6 <proxy 6 <que 6 <query 6 "
        "<requir 6 <resolv 6 <role 6 <runtim 6 <search 6 <simula 6 <sql 6 <succes 6 <target 6 <termin 6 "
        "<texto 6 <toggle 6 <ver 6 activi 6 agents 6 algo 6 alread 6 antes 6 approv 6 audit 6 backup 6 "
        "balanc 6 bug 6 busine 6 button 6 cada 6 cancel 6 cascad 6 case 6 checkl 6 collec 6 commit 6 "
        "commun 6 compil 6 connec 6 consis 6 contac 6 copilo 6 count 6 csv 6 curren 6 defaul 6 delive 6 "
        "depend 6 des 6 dns 6 draft 6 entrad 6 entre 6 est 6 etc 6 extrac 6 field 6 final 6 formul 6 "
        "full 6 home 6 hook 6 indica 6 inicia 6 instan 6 langua 6 layout 6 links 6 localh 6 mensaj 6 "
        "modifi 6 networ 6 nome 6 non 6 one 6 open 6 per 6 prefer 6 profil 6 progre 6 prompt 6 proxy 6 "
        "put 6 quicks 6 recupe 6 refere 6 refres 6 remove 6 route 6 schema 6 search 6 ser 6 server 6 "
        "setup 6 single 6 sistem 6 solo 6 stop 6 texto 6 theme 6 tiene 6 tipo 6 todas 6 todos 6 tokens 6 "
        "when 6 window 6 zero 6 <assign 5 <authen 5 <availa 5 <blue 5 <branch 5 <browse 5 <cache 5 <card "
        "5 <checko 5 <comman 5 <con 5 <consul 5 <cookie 5 <core 5 <correc 5 <critic 5 <del 5 <descri 5 "
        "<desde 5 <detail 5 <detect 5 <devtoo 5 <docs 5 <draft 5 <endpoi 5 <engine 5 <evento 5 <flujo 5 "
        "<global 5 <grep 5 <handle 5 <hash 5 <header 5 <info 5 <input 5 <instru 5 <invent 5 <jsx 5 <jwt "
        "5 <load 5 <mail 5 <mappin 5 <mobile 5 <null 5 <online 5 <order 5 <patch 5 <plan 5 <png 5 "
        "<postgr 5 <proper 5 <provid 5 <quote 5 <readme 5 <recurs 5 <refere 5 <roles 5 <routes 5 <schema "
        "5 <size 5 <state 5 <storag 5 <straig 5 <summar 5 <tests 5 <themin 5 <tokens 5 <transa 5 <troubl "
        "5 <tsx 5 <txt 5 <types 5 <una 5 <via 5 <visual 5 <widget 5 <worker 5 <writin 5 about 5 advanc 5 "
        "agent 5 agrega 5 analys 5 analyz 5 applie 5 archiv 5 array 5 authen 5 blog 5 body 5 classi 5 "
        "click 5 cloud 5 codigo 5 comman 5 compat 5 confer 5 consum 5 cookie 5 creati 5 creden 5 curly 5 "
        "databa 5 date 5 decisi 5 dentro 5 destin 5 device 5 dialog 5 docker 5 empty 5 endpoi 5 entreg 5 "
        "enviro 5 estilo 5 events 5 exampl 5 exists 5 fallba 5 feedba 5 fetch 5 files 5 fix 5 forbid 5 "
        "found 5 framew 5 git 5 green 5 handle 5 icon 5 includ 5 input 5 invent 5 items 5 job 5 jpg 5 "
        "las 5 level 5 limit 5 limpia 5 liste 5 los 5 mainte 5 manage 5 mas 5 menos 5 merge 5 mit 5 "
        "modal 5 module 5 multi 5 mutati 5 mysql 5 next 5 none 5 number 5 online 5 operat 5 order 5 "
        "padrao 5 par 5 parte 5 patch 5 plus 5 pode 5 point 5 port 5 pre 5 precis 5 prefix 5 princi 5 "
        "proble 5 progra 5 protec 5 protoc 5 push 5 quotes 5 react 5 record 5 regene 5 reject 5 reset 5 "
        "resour 5 retorn 5 revisa 5 same 5 scroll 5 send 5 sequen 5 shell 5 sideba 5 simula 5 sin 5 site "
        "5 slug 5 soft 5 standa 5 step 5 struct 5 sub 5 termin 5 timeou 5 title 5 todo 5 touch 5 types 5 "
        "usa 5 userna 5 uso 5 valor 5 ver 5 verde 5 webhoo 5 work 5 works 5 write 5 zod 5 <abc 4 <abrir "
        "4 <active 4 <advanc 4 <after 4 <algo 4 <analyz 4 <aplica 4 <backgr 4 <backup 4 <badge 4 <bank 4 "
        "<busine 4 <cada 4 <calcul 4 <call 4 <cambia 4 <campos 4 <case 4 <change 4 <claude 4 <cloud 4 "
        "<consum 4 <contai 4 <contin 4 <cpu 4 <creden 4 <cron 4 <csv 4 <curren 4 <datos 4 <decisi 4 "
        "<delive 4 <depend 4 <dialog 4 <dns 4 <doc 4 <effect 4 <elimin 4 <entrad 4 <envio 4 <especi 4 "
        "<esta 4 <estado 4 <event 4 <events 4 <experi 4 <expire 4 <extern 4 <failur 4 <first 4 <formul 4 "
        "<free 4 <full 4 <gpt 4 <indice 4 <inform 4 <inicia 4 <insert 4 <int 4 <interf 4 <jpg 4 <langua "
        "4 <latenc 4 <layer 4 <level 4 <lib 4 <lista 4 <mapa 4 <master 4 <max 4 <medium 4 <member 4 "
        "<mentio 4 <merge 4 <metada 4 <middle 4 <module 4 <nao 4 <naviga 4 <next 4 <node 4 <none 4 "
        "<normal 4 <not 4 <numero 4 <observ 4 <optimi 4 <organi 4 <owner 4 <parame 4 <partic 4 <payloa 4 "
        "<perfil 4 <permis 4 <port 4 <presen 4 <previe 4 <prompt 4 <protec 4 <proyec 4 <put 4 <react 4 "
        "<red 4 <repo 4 <reset 4 <resize 4 <resour 4 <return 4 <runnin 4 <scan 4 <script 4 <setcar 4 "
        "<setgol 4 <setisg 4 <setrou 4 <sie 4 <slug 4 <src 4 <stagin 4 <statut 4 <subscr 4 <supaba 4 "
        "<table 4 <time 4 <timeou 4 <tipo 4 <tool 4 <tsc 4 <unauth 4 <usd 4 <use 4 <used 4 <utilis 4 "
        "<valido 4 <webhoo 4 <where 4 <xml 4 <zero 4 abc 4 aggreg 4 altern 4 aparec 4 appear 4 assist 4 "
        "async 4 attach 4 audio 4 auf 4 avec 4 bank 4 batch 4 bei 4 busca 4 catalo 4 charge 4 chat 4 "
        "checko 4 cleanu 4 clear 4 color 4 comand 4 compor 4 compte 4 confli 4 constr 4 copy 4 crea 4 "
        "criar 4 cron 4 debe 4 debug 4 defect 4 defini 4 der 4 design 4 detall 4 develo 4 dia 4 distri 4 "
        "doc 4 domain 4 done 4 dot 4 downlo 4 each 4 edge 4 ejecut 4 else 4 emails 4 embedd 4 engine 4 "
        "equiva 4 errore 4 errors 4 erstel 4 espera 4 evento 4 eviden 4 expire 4 failed 4 fehler 4 "
        "filtra 4 filtre 4 flow 4 form 4 forwar 4 free 4 functi 4 gestio 4 global 4 gratis 4 guard 4 "
        "guarda 4 hay 4 hidden 4 hooks 4 host 4 icons 4 image 4 images 4 indepe 4 indust 4 inline 4 "
        "interm 4 keine 4 label 4 layer 4 leer 4 lib 4 limite 4 lock 4 logic 4 logo 4 loop 4 magic 4 "
        "mail 4 maior 4 mais 4 mappin 4 master 4 materi 4 medium 4 mes 4 meta 4 method 4 missin 4 modo 4 "
        "monito 4 must 4 nach 4 nao 4 nginx 4 node 4 nombre 4 oauth 4 object 4 objeto 4 oder 4 off 4 "
        "opens 4 otro 4 parent 4 partic 4 pas 4 pass 4 paymen 4 perfor 4 pero 4 photo 4 php 4 pipeli 4 "
        "platfo 4 plugin 4 png 4 preser 4 preven 4 previe 4 previo 4 primer 4 priori 4 privat 4 prod 4 "
        "provid 4 publis 4 raw 4 ready 4 rebuil 4 red 4 ref 4 remain 4 reply 4 repo 4 repres 4 req 4 "
        "resolv 4 respue 4 retour 4 retry 4 right 4 root 4 row 4 rules 4 runs 4 runtim 4 satura 4 schedu "
        "4 screen 4 sdk 4 segmen 4 segund 4 servid 4 setgol 4 setisg 4 setrou 4 simila 4 size 4 space 4 "
        "sql 4 stack 4 stagin 4 stock 4 stoppe 4 store 4 studen 4 subscr 4 summar 4 sync 4 tabela 4 "
        "tabell 4 tags 4 tambem 4 task 4 teste 4 tests 4 timest 4 tls 4 toast 4 toggle 4 tool 4 transa 4 "
        "transi 4 trigge 4 tsx 4 two 4 txt 4 uma 4 unica 4 usar 4 userid 4 voice 4 von 4 where 4 whitel "
        "4 workin 4 zeigt 4 <acepta 3 <activi 3 <adapte 3 <adicio 3 <agrega 3 <alias 3 <alle 3 <altern 3 "
        "<apache 3 <approv 3 <apps 3 <archit 3 <articl 3 <ascii 3 <attent 3 <attrib 3 <audio 3 <ausent 3 "
        "<autent 3 <back 3 <bash 3 <batch 3 <bearer 3 <blocke 3 <bom 3 <budget 3 <bug 3 <builde 3 <campo "
        "3 <can 3 <cases 3 <catalo 3 <cima 3 <classe 3 <classi 3 <clave 3 <clique 3 <collec 3 <commen 3 "
        "<compan 3 <comput 3 <comuni 3 <confer 3 <confli 3 <corrig 3 <costo 3 <crear 3 <ctrl 3 <dados 3 "
        "<dans 3 <dart 3 <databa 3 <dates 3 <declar 3 <desarr 3 <design 3 <dispon 3 <domain 3 <double 3 "
        "<down 3 <downlo 3 <duas 3 <duplic 3 <echo 3 <editar 3 <else 3 <empres 3 <entity 3 <entre 3 "
        "<enviar 3 <errors 3 <escrib 3 <est 3 <exampl 3 <excel 3 <existi 3 <explor 3 <extrac 3 <fallba 3 "
        "<fast 3 <fetch 3 <fica 3 <final 3 <find 3 <foo 3 <forwar 3 <found 3 <funcio 3 <functi 3 <gatewa "
        "3 <getall 3 <green 3 <groq 3 <guia 3 <hardco 3 <hex 3 <high 3 <home 3 <hooks 3 <idempo 3 "
        "<images 3 <inacti 3 <inclui 3 <incorr 3 <initia 3 <inline 3 <interp 3 <issues 3 <journa 3 "
        "<kafka 3 <keys 3 <label 3 <las 3 <last 3 <limit 3 <links 3 <logo 3 <logout 3 <long 3 <los 3 "
        "<low 3 <machin 3 <mais 3 <mal 3 <mapeo 3 <markdo 3 <match 3 <matche 3 <memory 3 <mensaj 3 <mes "
        "3 <meta 3 <method 3 <micros 3 <migrac 3 <missin 3 <modal 3 <modelo 3 <modera 3 <modo 3 <motor 3 "
        "<multi 3 <multip 3 <mysql 3 <nada 3 <navega 3 <news 3 <nginx 3 <noemit 3 <non 3 <nonce 3 <notes "
        "3 <now 3 <oder 3 <old 3 <onboar 3 <operat 3 <ordem 3 <orders 3 <origin 3 <output 3 <padrao 3 "
        "<parall 3 <params 3 <parser 3 <partit 3 <patter 3 <pequen 3 <platfo 3 <plugin 3 <poll 3 <posts "
        "3 <pre 3 <prefer 3 <prefix 3 <previo 3 <print 3 <prisma 3 <privac 3 <privat 3 <pro 3 <produi 3 "
        "<provee 3 <publis 3 <pull 3 <python 3 <quick 3 <rabbit 3 <range 3 <rate 3 <raw 3 <real 3 "
        "<recomm 3 <redire 3 <redis 3 <region 3 <reject 3 <replac 3 <replic 3 <req 3 <requis 3 <resear 3 "
        "<reserv 3 <revisa 3 <right 3 <root 3 <rota 3 <rules 3 <satura 3 <scale 3 <score 3 <screen 3 "
        "<sdk 3 <second 3 <secuen 3 <seleca 3 <self 3 <sem 3 <sequen 3 <share 3 <shared 3 <shift 3 "
        "<simple 3 <sin 3 <sistem 3 <slot 3 <social 3 <sort 3 <starte 3 <states 3 <static 3 <stats 3 "
        "<stock 3 <str 3 <submit 3 <suscri 3 <svg 3 <sync 3 <tabela 3 <tablet 3 <tarea 3 <tcp 3 <theme 3 "
        "<throug 3 <ticket 3 <transm 3 <uma 3 <une 3 <unknow 3 <unread 3 <unsubs 3 <userid 3 <userna 3 "
        "<usuari 3 <value 3 <var 3 <varian 3 <verify 3 <vez 3 <watch 3 <wizard 3 <work 3 <yes 3 <yyyy 3 "
        "<zod 3 <zone 3 abre 3 abrir 3 accept 3 acces 3 acceso 3 activa 3 actual 3 added 3 addres 3 "
        "adicio 3 admini 3 affich 3 agenda 3 agrupa 3 ajoute 3 ajusta 3 alle 3 also 3 alt 3 alto 3 "
        "always 3 amber 3 ana 3 analyt 3 anlege 3 anpass 3 apply 3 archit 3 arquiv 3 arrive 3 assemb 3 "
        "associ 3 ativa 3 atomic 3 atuali 3 audito 3 autent 3 backgr 3 backwa 3 baixo 3 based 3 bleibt 3 "
        "blocke 3 blue 3 bool 3 boolea 3 boot 3 bootst 3 border 3 botao 3 broadc 3 bucket 3 buscar 3 but "
        "3 butonu 3 call 3 callba 3 cambia 3 cambio 3 campo 3 can 3 canoni 3 caract 3 casa 3 caso 3 "
        "catch 3 causa 3 cerrad 3 certif 3 chama 3 channe 3 checkb 3 checks 3 chip 3 choose 3 cinza 3 "
        "claim 3 claro 3 clean 3 close 3 col 3 colors 3 comput 3 confor 3 conven 3 cpu 3 crash 3 cria 3 "
        "crud 3 curso 3 dans 3 dass 3 datos 3 deben 3 decide 3 descar 3 desde 3 despue 3 deve 3 devolv 3 "
        "dias 3 die 3 digita 3 dinami 3 direto 3 disco 3 dispon 3 don 3 donnee 3 double 3 driver 3 "
        "dropdo 3 duplic 3 ejecuc 3 ejempl 3 elemen 3 encont 3 end 3 entity 3 entra 3 envia 3 era 3 erro "
        "3 esa 3 escape 3 escopo 3 escrev 3 estas 3 estati 3 este 3 estima 3 etapa 3 evalua 3 everyw 3 "
        "exatam 3 excel 3 execuc 3 exit 3 exito 3 expand 3 experi 3 expira 3 explic 3 expres 3 extrai 3 "
        "failur 3 fallo 3 falso 3 fan 3 favico 3 faz 3 filena 3 fill 3 filtro 3 find 3 firewa 3 fixed 3 "
        "follow 3 forma 3 frontm 3 fuera 3 funkti 3 fur 3 garant 3 gatewa 3 goes 3 graph 3 gray 3 groups "
        "3 grupos 3 guide 3 habili 3 helper 3 highes 3 histor 3 hora 3 hours 3 hydrat 3 icin 3 idempo 3 "
        "ids 3 igual 3 imagen 3 immedi 3 improv 3 increa 3 indice 3 infini 3 info 3 intact 3 interf 3 "
        "interp 3 interv 3 introd 3 invest 3 invoca 3 isacti 3 iso 3 italia 3 join 3 justif 3 kafka 3 "
        "kalend 3 keys 3 last 3 latenc 3 learn 3 linha 3 listar 3 listen 3 litera 3 locali 3 locals 3 "
        "logica 3 long 3 lost 3 low 3 maquin 3 marca 3 marcar 3 markdo 3 matche 3 mayor 3 media 3 memory "
        "3 menu 3 mesma 3 metada 3 metodo 3 middle 3 mobile 3 modelo 3 models 3 modera 3 modulo 3 modus "
        "3 mongod 3 motion 3 motivo 3 move 3 mover 3 muestr 3 muss 3 nada 3 navega 3 neue 3 nie 3 nonce "
        "3 nothin 3 notify 3 nunca 3 nuovo 3 nur 3 obriga 3 observ 3 ohne 3 once 3 openap 3 opt 3 orden "
        "3 ordere 3 organi 3 origen 3 otra 3 out 3 overfl 3 overla 3 overri 3 own 3 packag 3 papers 3 "
        "parcia 3 parser 3 part 3 partia 3 partir 3 partit 3 passe 3 patter 3 payloa 3 pedido 3 pela 3 "
        "pelo 3 pendin 3 people 3 perfil 3 perman 3 phase 3 pipe 3 poll 3 ponto 3 positi 3 primar 3 "
        "primei 3 prisma 3 pro 3 profes 3 projet 3 propri 3 proteg 3 protok 3 proyec 3 pull 3 quando 3 "
        "quanti 3 quanto 3 quebra 3 readme 3 recent 3 rechaz 3 recibe 3 reconn 3 regres 3 regula 3 "
        "relaci 3 releas 3 reorde 3 repeti 3 replic 3 reserv 3 rest 3 restar 3 restor 3 revert 3 review "
        "3 rollba 3 round 3 router 3 routes 3 rows 3 runner 3 runnin 3 salida 3 salvo 3 sao 3 saves 3 "
        "schola 3 scratc 3 secao 3 second 3 secure 3 seguir 3 seleci 3 sem 3 sempre 3 sensib 3 sensor 3 "
        "sent 3 separa 3 sesion 3 sessao 3 sets 3 sharin 3 shippe 3 short 3 show 3 sicher 3 sichtb 3 sie "
        "3 sign 3 signed 3 silenc 3 sim 3 skills 3 skip 3 slice 3 slides 3 slow 3 sobre 3 softwa 3 spec "
        "3 speich 3 spring 3 ssh 3 ssl 3 statis 3 studio 3 sua 3 subir 3 supaba 3 super 3 suppor 3 "
        "suspen 3 switch 3 tabla 3 tansta 3 tarefa 3 tasks 3 tela 3 tentat 3 than 3 ticket 3 titulo 3 "
        "top 3 total 3 trade 3 transc 3 transm 3 tree 3 try 3 twitte 3 ultima 3 ultimo 3 unauth 3 unique "
        "3 unit 3 univer 3 util 3 utilis 3 vacio 3 valido 3 vertic 3 verwal 3 vida 3 video 3 virtua 3 "
        "visibl 3 voce 3 volume 3 wait 3 websoc 3 whatsa 3 widget 3 wird 3 word 3 worksp 3 writes 3 xml "
        "3 xyz 3 yyyy 3 "
    ),
    "↓": ("<down 3 "),
    "↔": ("<conver 4 <fronte 4 <backen 3 backen 3 servic 3 "),
    "⌘": ("<option 5 macos 5 <linux 4 window 4 <comman 3 meta 3 <meta 2 space 2 sun 2 "),
    "⌛": ("downlo 4 messag 4 "),
    "⏰": ("<consol 4 <log 4 interv 4 text 4 minuto 3 tick 3 espera 2 time 2 "),
    "⏱": ("estima 2 implem 2 second 2 time 2 total 2 update 2 "),
    "⏳": (
        "servic 5 <consol 3 <status 3 config 3 data 3 optimi 3 pendin 3 profes 3 real 3 settin 3 update "
        "3 waitin 3 <log 2 <review 2 compil 2 export 2 genera 2 integr 2 newval 2 pendie 2 phase 2 "
        "roomid 2 state 2 status 2 stream 2 tasks 2 test 2 tests 2 user 2 verifi 2 "
    ),
    "▶": ("pdf 3 "),
    "◆": ("lisp 3 mit 3 "),
    "●": (
        "servic 4 <develo 2 accoun 2 apache 2 cron 2 cups 2 daemon 2 dbus 2 gdm 2 multi 2 not 2 path 2 "
        "target 2 udisks 2 user 2 "
    ),
    "☁": ("cloud 4 <azure 2 <cloud 2 <dreamj 2 <tech 2 "),
    "★": ("<img 2 <src 2 alt 2 code 2 feel 2 free 2 one 2 out 2 reach 2 "),
    "☆": ("add 2 "),
    "☑": ("checkb 2 "),
    "☕": ("<coffee 6 <buy 3 <icon 3 badge 2 follow 2 orange 2 svg 2 using 2 "),
    "♀": ("<displa 7 <unicod 7 emoji 7 true 7 genera 3 "),
    "♂": ("connec 3 "),
    "♫": ("<emoji 7 <raw 7 "),
    "⚀": ("<displa 7 <unicod 7 displa 7 width 7 "),
    "⚙": ("config 6 automa 3 github 3 projec 3 techni 3 "),
    "⚛": (
        "altern 40 emoji 40 favico 40 used 40 <icon 37 <compon 4 <resolv 4 <schedu 4 <settim 4 compon 4 "
        "schedu 4 "
    ),
    "⚠": (
        "import 25 requir 20 use 17 <google 14 <analyt 13 <cronit 13 <paid 13 consen 13 detail 13 easy "
        "13 templa 13 uptime 13 breaki 12 warnin 8 change 7 not 7 non 6 que 6 <render 5 api 5 html 5 "
        "only 5 option 5 attent 4 limita 4 por 4 servic 4 someth 4 unsafe 4 valida 4 verifi 4 went 4 "
        "wrong 4 <comple 3 <notifi 3 all 3 app 3 backen 3 can 3 client 3 code 3 create 3 critic 3 dev 3 "
        "don 3 est 3 existe 3 extern 3 funkti 3 github 3 incomp 3 las 3 limit 3 limite 3 loadin 3 mail 3 "
        "manual 3 meta 3 note 3 obliga 3 operac 3 partia 3 proble 3 python 3 server 3 test 3 tests 3 "
        "todo 3 type 3 update 3 when 3 wichti 3 will 3 <action 2 <admin 2 <api 2 <app 2 <badge 2 <code 2 "
        "<consol 2 <contac 2 <deploy 2 <email 2 <error 2 <factor 2 <files 2 <filter 2 <global 2 <image 2 "
        "<import 2 <invent 2 <layout 2 <mensaj 2 <not 2 <passwo 2 <perfor 2 <post 2 <print 2 <reset 2 "
        "<stats 2 <status 2 <test 2 <title 2 <tsx 2 <variab 2 abhang 2 absent 2 accept 2 activo 2 actual "
        "2 add 2 adress 2 aggior 2 apres 2 areas 2 auto 2 behavi 2 best 2 but 2 cachin 2 cada 2 cette 2 "
        "cloud 2 colonn 2 commen 2 compar 2 comple 2 confer 2 confir 2 confli 2 cron 2 curren 2 data 2 "
        "databa 2 datenb 2 datos 2 declar 2 defend 2 depend 2 deploy 2 des 2 detect 2 deve 2 develo 2 "
        "dia 2 direct 2 echoue 2 email 2 ensure 2 erford 2 este 2 execut 2 exists 2 faire 2 fallba 2 "
        "featur 2 fehler 2 field 2 files 2 free 2 gpt 2 hacer 2 hay 2 high 2 image 2 improv 2 incons 2 "
        "instal 2 invali 2 issues 2 jamais 2 konfig 2 kullan 2 legacy 2 les 2 librar 2 logo 2 logs 2 "
        "mais 2 method 2 migrat 2 missin 2 multip 2 must 2 nach 2 names 2 nao 2 naviga 2 nicht 2 nome 2 "
        "nota 2 packag 2 pages 2 pagina 2 para 2 pas 2 pendin 2 pequen 2 per 2 perfor 2 placeh 2 prefer "
        "2 proces 2 progra 2 progre 2 projec 2 pronto 2 proper 2 qui 2 read 2 report 2 risk 2 runnin 2 "
        "same 2 sans 2 schema 2 see 2 select 2 setup 2 should 2 siehe 2 smtp 2 social 2 son 2 src 2 "
        "status 2 strict 2 struct 2 submis 2 system 2 task 2 texte 2 toggle 2 toujou 2 train 2 traini 2 "
        "transf 2 upload 2 usage 2 user 2 uses 2 uyarı 2 valide 2 variab 2 via 2 von 2 warnun 2 wird 2 "
        "work 2 zero 2 "
    ),
    "⚡": (
        "perfor 7 <danger 5 <zone 5 danger 5 zone 5 first 4 projec 4 api 3 can 3 data 3 fact 3 fun 3 "
        "high 3 langua 3 one 3 python 3 rapido 3 system 3 "
    ),
    "⛔": ("<render 4 "),
    "✅": (
        "correc 29 comple 25 integr 23 option 23 requir 23 all 21 server 21 use 21 using 21 compli 20 "
        "config 20 detail 20 consis 19 genera 19 modern 19 analyt 18 any 18 automa 18 dashbo 18 easy 18 "
        "open 18 source 18 valida 18 implem 17 perfor 17 recomm 17 site 17 availa 16 medium 16 your 16 "
        "<free 15 <tier 15 charac 15 consen 15 focuse 15 free 15 needed 15 optimi 15 privac 15 self 15 "
        "simple 15 space 15 templa 15 test 15 update 15 <analyt 14 <google 14 api 14 create 14 data 14 "
        "gdpr 14 hosted 14 html 14 specia 14 verifi 14 websit 14 <openpa 13 <pirsch 13 <status 13 access "
        "13 balanc 13 change 13 cookie 13 europe 13 indent 13 openpa 13 pirsch 13 public 13 query 13 "
        "quote 13 respon 13 serves 13 tier 13 user 13 auto 12 conten 12 contro 12 depend 12 error 12 "
        "name 12 new 12 post 12 render 12 securi 12 set 12 standa 12 tests 12 <produc 11 admin 11 build "
        "11 click 11 custom 11 deploy 11 direct 11 docume 11 export 11 filter 11 import 11 includ 11 "
        "manage 11 page 11 proper 11 suppor 11 system 11 text 11 <log 10 calcul 10 compon 10 css 10 "
        "delete 10 develo 10 form 10 github 10 header 10 inform 10 json 10 messag 10 pagina 10 produc 10 "
        "rate 10 real 10 refere 10 schema 10 sistem 10 state 10 type 10 variab 10 versio 10 via 10 "
        "<email 9 client 9 code 9 design 9 email 9 featur 9 functi 9 hooks 9 input 9 jwt 9 logic 9 "
        "mobile 9 mode 9 patter 9 person 9 progre 9 servic 9 status 9 struct 9 uses 9 <admin 8 <data 8 "
        "<false 8 <messag 8 <text 8 action 8 authen 8 checkl 8 contex 8 detect 8 downlo 8 errors 8 "
        "experi 8 first 8 get 8 handle 8 hook 8 image 8 interf 8 invali 8 key 8 layout 8 local 8 module "
        "8 multi 8 only 8 organi 8 pass 8 passin 8 per 8 projec 8 react 8 read 8 return 8 secret 8 seo 8 "
        "settin 8 sql 8 src 8 storag 8 tags 8 transi 8 <comple 7 <create 7 <functi 7 <name 7 <option 7 "
        "<result 7 <search 7 <servic 7 <test 7 <valida 7 app 7 archiv 7 audit 7 auth 7 checks 7 compat 7 "
        "compil 7 condit 7 connec 7 consol 7 conver 7 creati 7 crud 7 define 7 delay 7 effect 7 false 7 "
        "file 7 filena 7 format 7 initia 7 interv 7 lazy 7 level 7 loadin 7 login 7 method 7 min 7 model "
        "7 non 7 not 7 object 7 pendin 7 profes 7 report 7 safe 7 script 7 search 7 separa 7 target 7 "
        "termin 7 time 7 todos 7 tokens 7 top 7 total 7 tracki 7 url 7 value 7 values 7 yes 7 <api 6 "
        "<base 6 <export 6 <items 6 <profil 6 <reques 6 <securi 6 <settin 6 <theme 6 <url 6 <user 6 add "
        "6 backen 6 base 6 calls 6 card 6 check 6 compos 6 compre 6 con 6 confir 6 contac 6 count 6 dark "
        "6 dedica 6 defaul 6 descri 6 endpoi 6 env 6 extern 6 funcio 6 good 6 guard 6 histor 6 icons 6 "
        "inject 6 inline 6 into 6 logs 6 matchi 6 math 6 modifi 6 monito 6 multip 6 next 6 notifi 6 "
        "pages 6 para 6 parame 6 passwo 6 pdf 6 por 6 princi 6 props 6 que 6 readme 6 ready 6 redire 6 "
        "releas 6 result 6 retry 6 saved 6 sessio 6 single 6 strict 6 upload 6 useeff 6 view 6 when 6 "
        "workfl 6 workin 6 works 6 <auth 5 <compon 5 <config 5 <consol 5 <contra 5 <countr 5 <date 5 "
        "<docume 5 <filter 5 <icon 5 <implem 5 <new 5 <passwo 5 <pdf 5 <perfor 5 <react 5 <referr 5 "
        "<report 5 <respon 5 <return 5 <size 5 <system 5 <true 5 accept 5 active 5 actual 5 animat 5 "
        "archit 5 backup 5 beta 5 bounda 5 browse 5 bugs 5 button 5 cache 5 can 5 centra 5 clear 5 "
        "collec 5 commit 5 contra 5 declar 5 dinami 5 done 5 duplic 5 dynami 5 effici 5 encryp 5 event 5 "
        "extens 5 files 5 fixed 5 formul 5 fronte 5 full 5 fully 5 global 5 grid 5 handli 5 helper 5 "
        "idempo 5 immuta 5 instal 5 instea 5 items 5 limiti 5 links 5 log 5 logout 5 mainte 5 map 5 "
        "memory 5 move 5 necess 5 null 5 once 5 online 5 operat 5 other 5 output 5 packag 5 parser 5 "
        "passed 5 passes 5 path 5 permis 5 persis 5 plus 5 policy 5 pre 5 presen 5 proble 5 profil 5 "
        "prop 5 protec 5 pull 5 reacti 5 readon 5 recupe 5 ref 5 refres 5 regula 5 replac 5 resolu 5 "
        "resolv 5 role 5 routes 5 run 5 saniti 5 select 5 setsta 5 side 5 size 5 slow 5 smooth 5 solo 5 "
        "specif 5 static 5 store 5 submit 5 succes 5 task 5 theme 5 timeou 5 title 5 token 5 transa 5 "
        "urls 5 usemem 5 usesta 5 valid 5 vector 5 will 5 window 5 write 5 zero 5 <allite 4 <authen 4 "
        "<body 4 <cards 4 <change 4 <check 4 <city 4 <client 4 <con 4 <const 4 <contai 4 <contro 4 "
        "<correc 4 <count 4 <css 4 <dashbo 4 <defaul 4 <depend 4 <design 4 <detail 4 <endpoi 4 <file 4 "
        "<framew 4 <good 4 <html 4 <import 4 <index 4 <initia 4 <integr 4 <invent 4 <isencr 4 <ismute 4 "
        "<isonli 4 <ispack 4 <itemco 4 <layout 4 <local 4 <manage 4 <map 4 <migrat 4 <mobile 4 <multi 4 "
        "<naviga 4 <newico 4 <notifi 4 <onrece 4 <ontick 4 <pagina 4 <phase 4 <qualit 4 <rate 4 <read 4 "
        "<reject 4 <role 4 <roomid 4 <schema 4 <server 4 <set 4 <setcou 4 <setonl 4 <shoppi 4 <small 4 "
        "<storag 4 <string 4 <submit 4 <superc 4 <task 4 <tests 4 <time 4 <type 4 <usedat 4 <useonl 4 "
        "<verifi 4 <visual 4 across 4 act 4 adding 4 after 4 aggreg 4 allite 4 altern 4 always 4 analys "
        "4 applic 4 approv 4 area 4 aria 4 array 4 assets 4 author 4 avec 4 await 4 backgr 4 badge 4 "
        "badges 4 batch 4 best 4 better 4 built 4 bulk 4 call 4 cards 4 cat 4 catalo 4 catche 4 checkb 4 "
        "commun 4 compar 4 comput 4 conf 4 constr 4 contai 4 core 4 counte 4 creden 4 criter 4 critic 4 "
        "curren 4 databa 4 debug 4 derive 4 des 4 deskto 4 dialog 4 differ 4 discon 4 displa 4 dispos 4 "
        "doc 4 docs 4 dokume 4 during 4 edit 4 effica 4 elemen 4 elimin 4 empty 4 enable 4 entre 4 "
        "estado 4 eventn 4 everyt 4 exampl 4 existi 4 expire 4 extrad 4 fallba 4 feedba 4 fetchi 4 final "
        "4 flexib 4 flushs 4 friend 4 gestio 4 getfil 4 getsor 4 getuse 4 git 4 graph 4 hardco 4 high 4 "
        "host 4 ids 4 images 4 inside 4 instan 4 intent 4 intera 4 intern 4 jsx 4 keeps 4 keys 4 labels "
        "4 les 4 let 4 like 4 limit 4 limite 4 lines 4 link 4 list 4 load 4 loggin 4 logica 4 long 4 "
        "mail 4 match 4 max 4 memo 4 meta 4 metada 4 mit 4 modal 4 must 4 mutati 4 mvp 4 mysql 4 named 4 "
        "naviga 4 nombre 4 normal 4 now 4 onchan 4 pascal 4 pipeli 4 placeh 4 postgr 4 pour 4 prepar 4 "
        "prod 4 propri 4 regist 4 reques 4 requis 4 reset 4 robust 4 room 4 roomid 4 root 4 route 4 same "
        "4 sans 4 scalab 4 sectio 4 setter 4 setup 4 shared 4 should 4 social 4 soft 4 soluti 4 start 4 "
        "startt 4 statis 4 stats 4 straig 4 stream 4 string 4 subscr 4 switch 4 synchr 4 tablet 4 tasks "
        "4 there 4 todas 4 toggle 4 transp 4 true 4 types 4 typogr 4 unit 4 usecal 4 usecha 4 usedat 4 "
        "useimp 4 useint 4 usemed 4 userid 4 usesoc 4 utilit 4 valide 4 warnin 4 web 4 what 4 where 4 "
        "widget 4 zod 4 <all 3 <app 3 <archiv 3 <auto 3 <automa 3 <backen 3 <build 3 <button 3 <catch 3 "
        "<catego 3 <code 3 <column 3 <compil 3 <conten 3 <contex 3 <csv 3 <delete 3 <deploy 3 <echo 3 "
        "<effect 3 <encryp 3 <extern 3 <featur 3 <feedba 3 <founda 3 <genera 3 <github 3 <global 3 "
        "<header 3 <histor 3 <image 3 <includ 3 <jwt 3 <key 3 <limiti 3 <list 3 <lista 3 <login 3 <low 3 "
        "<max 3 <medium 3 <min 3 <model 3 <not 3 <only 3 <optimi 3 <order 3 <page 3 <pages 3 <panel 3 "
        "<per 3 <posts 3 <print 3 <priori 3 <prompt 3 <proper 3 <ready 3 <real 3 <refres 3 <regist 3 "
        "<remove 3 <render 3 <safe 3 <sectio 3 <separa 3 <side 3 <sql 3 <target 3 <tasks 3 <templa 3 "
        "<touch 3 <tsx 3 <typesc 3 <webhoo 3 <wrappe 3 acces 3 accoun 3 activi 3 admins 3 alert 3 alerts "
        "3 alle 3 allen 3 allowe 3 alread 3 androi 3 animal 3 approp 3 arquit 3 auf 3 aus 3 autori 3 "
        "bcrypt 3 before 3 below 3 benefi 3 blocke 3 blog 3 bootst 3 bug 3 callba 3 cancel 3 case 3 "
        "cases 3 catego 3 certif 3 chart 3 checki 3 childr 3 chrome 3 clamp 3 cleanl 3 cleanu 3 cloud 3 "
        "codigo 3 color 3 colors 3 column 3 commen 3 como 3 compan 3 conclu 3 confli 3 consum 3 contre 3 "
        "copy 3 corret 3 cron 3 csrf 3 csv 3 dans 3 date 3 dateti 3 datos 3 debugg 3 defer 3 defini 3 "
        "dev 3 does 3 doesn 3 donnee 3 down 3 each 3 edge 3 encodi 3 encont 3 enforc 3 enhanc 3 entity 3 "
        "enum 3 enviro 3 erreur 3 errore 3 escape 3 excel 3 execut 3 exit 3 expira 3 explan 3 extrac 3 "
        "facil 3 facile 3 faire 3 fast 3 fichie 3 field 3 fields 3 filtro 3 fine 3 focus 3 foncti 3 "
        "footer 3 force 3 forms 3 frame 3 funkti 3 funzio 3 fur 3 garant 3 gating 3 google 3 great 3 "
        "green 3 guide 3 gzip 3 hashin 3 height 3 hero 3 highli 3 home 3 hsts 3 identi 3 improv 3 inbox "
        "3 indexe 3 indica 3 indivi 3 inputs 3 inspec 3 intell 3 intuit 3 ios 3 issues 3 jobs 3 join 3 "
        "jour 3 katego 3 keine 3 label 3 langua 3 las 3 layer 3 light 3 linked 3 linux 3 lista 3 live 3 "
        "locall 3 logiqu 3 logo 3 loops 3 low 3 main 3 mainta 3 manten 3 manual 3 mappin 3 meme 3 metier "
        "3 metric 3 microt 3 migrac 3 migrat 3 minima 3 minimu 3 modula 3 more 3 mutabl 3 need 3 nettoy "
        "3 networ 3 nginx 3 npm 3 obliga 3 offlin 3 openap 3 order 3 own 3 panel 3 par 3 patch 3 perfec "
        "3 permet 3 permit 3 phase 3 php 3 plan 3 positi 3 posts 3 preser 3 preven 3 previe 3 proyec 3 "
        "push 3 put 3 qualit 3 rbac 3 recove 3 red 3 reduce 3 redund 3 refact 3 refs 3 reject 3 relati 3 "
        "reposi 3 respec 3 restri 3 retent 3 rich 3 robots 3 roles 3 runtim 3 rutas 3 safety 3 scale 3 "
        "schedu 3 scroll 3 second 3 secure 3 sem 3 send 3 serial 3 shows 3 sideba 3 simpli 3 sin 3 "
        "skippe 3 smtp 3 sort 3 stable 3 stagin 3 statel 3 step 3 still 3 strate 3 strukt 3 stylin 3 sur "
        "3 sync 3 tecnic 3 testin 3 ticket 3 timest 3 tipo 3 today 3 todo 3 touch 3 toujou 3 tous 3 "
        "track 3 trail 3 transf 3 traver 3 try 3 tsx 3 two 3 txt 3 uncont 3 une 3 unencr 3 unless 3 "
        "unnece 3 updati 3 utilis 3 utils 3 verhin 3 verify 3 versch 3 visibi 3 visibl 3 visual 3 vollst "
        "3 volume 3 votre 3 watche 3 wcag 3 webhoo 3 whatsa 3 xml 3 xss 3 yaml 3 yml 3 zoom 3 "
    ),
    "✈": ("paper 2 "),
    "✉": (
        "author 6 corres 6 wang 6 zhang 5 email 4 <contri 3 <equal 3 <wang 3 contac 3 discus 3 sun 3 "
        "welcom 3 "
    ),
    "✍": ("blogs 3 <dev 2 <monica 2 graphi 2 new 2 "),
    "✏": (
        "test 4 text 3 update 3 applic 2 code 2 comman 2 commen 2 conten 2 conver 2 data 2 docume 2 edit "
        "2 editar 2 exampl 2 few 2 github 2 guide 2 how 2 index 2 modal 2 now 2 query 2 refere 2 review "
        "2 senten 2 sets 2 spanis 2 transl 2 valida 2 word 2 "
    ),
    "✓": ("comple 4 <print 3 <verifi 3 admin 3 built 3 codigo 3 commun 3 "),
    "✔": (
        "color 4 eslint 4 jsx 4 name 4 pinia 4 pretti 4 router 4 single 4 typesc 4 vitest 4 vue 4 add 3 "
        "code 3 comple 3 devtoo 3 end 3 format 3 manage 3 projec 3 qualit 3 state 3 suppor 3 testin 3 "
        "unit 3 "
    ),
    "✝": ("<chen 2 <jiang 2 <sup 2 <zhou 2 author 2 corres 2 "),
    "✨": (
        "featur 19 <code 4 <featur 4 <memo 4 <render 4 specia 4 <contri 3 <devtoo 3 <react 3 <suppor 3 "
        "about 3 caract 3 implem 3 key 3 paper 3 react 3 readme 3 "
    ),
    "❌": (
        "not 24 data 19 wrong 18 user 17 incons 15 needed 15 collec 14 must 14 site 14 users 14 ampers "
        "13 analyt 13 colons 13 cronit 13 google 13 indent 13 unquot 13 your 13 forkin 9 recomm 9 reposi "
        "9 access 7 use 7 <consol 6 <true 6 api 6 code 6 config 6 direct 6 don 6 error 6 failed 6 functi "
        "6 genera 6 incomp 6 infini 6 messag 6 missin 6 props 6 push 6 return 6 state 6 too 6 <log 5 "
        "admin 5 after 5 cache 5 compil 5 comple 5 create 5 custom 5 defaul 5 dynami 5 filena 5 form 5 "
        "many 5 module 5 name 5 non 5 patter 5 prop 5 react 5 removi 5 requir 5 setsta 5 skippe 5 table "
        "5 tests 5 transi 5 type 5 update 5 url 5 using 5 watch 5 <admin 4 <functi 4 <isonli 4 <ispack 4 "
        "<name 4 <online 4 <read 4 <report 4 <role 4 <setonl 4 <test 4 babel 4 bad 4 callba 4 cat 4 "
        "catch 4 cats 4 causes 4 change 4 cleari 4 contro 4 creati 4 date 4 delay 4 depend 4 discon 4 "
        "doesn 4 during 4 effect 4 eval 4 every 4 file 4 global 4 hook 4 interv 4 invali 4 json 4 list 4 "
        "loadin 4 loop 4 map 4 math 4 mobx 4 nao 4 now 4 null 4 observ 4 optimi 4 para 4 pas 4 proble 4 "
        "promis 4 proper 4 random 4 ref 4 room 4 roomid 4 server 4 servic 4 startt 4 strict 4 tansta 4 "
        "test 4 time 4 total 4 try 4 usecal 4 usemem 4 userea 4 value 4 values 4 will 4 window 4 withou "
        "4 <app 3 <cond 3 <config 3 <echo 3 <error 3 <notifi 3 <print 3 <return 3 <string 3 <user 3 "
        "animal 3 app 3 around 3 array 3 await 3 can 3 cannot 3 clamps 3 compon 3 condit 3 confli 3 "
        "counte 3 crash 3 define 3 derivi 3 dev 3 develo 3 duplic 3 early 3 encryp 3 env 3 erreur 3 "
        "errors 3 export 3 factor 3 fails 3 fetchi 3 fields 3 found 3 funcio 3 gating 3 generi 3 hardco "
        "3 implem 3 incorr 3 inner 3 inside 3 level 3 manipu 3 method 3 modify 3 nested 3 never 3 notifi "
        "3 nunca 3 object 3 passwo 3 perfor 3 proces 3 que 3 readin 3 render 3 result 3 select 3 settin "
        "3 side 3 src 3 statem 3 synchr 3 transf 3 uncond 3 unencr 3 unit 3 valida 3 verifi 3 won 3 <age "
        "2 <api 2 <balanc 2 <body 2 <client 2 <comman 2 <commen 2 <comple 2 <conten 2 <custom 2 <data 2 "
        "<deploy 2 <email 2 <import 2 <integr 2 <isread 2 <layout 2 <lignes 2 <limit 2 <login 2 <more 2 "
        "<notify 2 <optimi 2 <parame 2 <profil 2 <push 2 <respon 2 <result 2 <review 2 <sessio 2 <setcon "
        "2 <space 2 <status 2 <system 2 <text 2 <url 2 <verwal 2 absent 2 aggreg 2 all 2 assign 2 augmen "
        "2 automa 2 avant 2 backup 2 below 2 blocke 2 build 2 call 2 callin 2 campos 2 checki 2 checks 2 "
        "client 2 comman 2 commit 2 common 2 con 2 contai 2 contra 2 correc 2 creer 2 curren 2 dans 2 "
        "dari 2 dashbo 2 databa 2 declar 2 degisi 2 delete 2 denied 2 des 2 deskto 2 dispat 2 dispon 2 "
        "docker 2 does 2 done 2 durant 2 elemen 2 employ 2 empty 2 endpoi 2 errado 2 especi 2 est 2 esto "
        "2 existe 2 expect 2 explan 2 fail 2 falla 2 false 2 files 2 filter 2 forbid 2 handle 2 header 2 "
        "hidden 2 ignore 2 import 2 index 2 insert 2 instal 2 integr 2 jsx 2 jwt 2 langua 2 layout 2 "
        "lazy 2 les 2 less 2 logout 2 lowerc 2 mauvai 2 mistak 2 mutati 2 mysql 2 need 2 needs 2 new 2 "
        "nicht 2 notif 2 old 2 only 2 option 2 out 2 php 2 plan 2 por 2 pour 2 print 2 profil 2 regist 2 "
        "relati 2 reques 2 role 2 routin 2 sem 2 separa 2 serial 2 sessio 2 single 2 some 2 sort 2 "
        "spread 2 sql 2 starte 2 still 2 string 2 tab 2 terms 2 texto 2 these 2 tidak 2 tostri 2 toutes "
        "2 unknow 2 upload 2 usar 2 variab 2 verify 2 view 2 visibl 2 web 2 when 2 yes 2 доступ 2 значен "
        "2 исполь 2 порядо 2 создав 2 "
    ),
    "❓": ("questi 2 "),
    "❗": ("issue 3 opened 2 "),
    "❤": (
        "<made 7 github 7 become 5 click 5 here 5 <built 4 <inclus 4 <kudos 4 <man 4 <words 4 open 4 "
        "<projec 3 para 3 source 3 sponso 3 suppor 3 <actual 2 <con 2 <duiker 2 <future 2 <marc 2 <might "
        "2 <optimi 2 <progra 2 <show 2 <some 2 chachr 2 coding 2 comuni 2 creati 2 devcom 2 find 2 good "
        "2 hacker 2 like 2 likes 2 proble 2 reposi 2 satvik 2 server 2 solvin 2 some 2 starri 2 unlike 2 "
        "use 2 код 2 "
    ),
    "❯": ("run 2 "),
    "➕": ("<showit 4 nuovo 2 "),
    "➖": ("<showit 4 "),
    "➜": ("name 2 run 2 "),
    "➡": ("differ 2 dynami 2 how 2 ideas 2 page 2 refres 2 see 2 some 2 "),
    "⬆": ("update 5 updati 5 view 5 guide 3 "),
    "⬇": ("automa 3 import 3 "),
    "⭐": (
        "github 7 <releas 6 projec 6 reposi 6 <person 5 <star 5 <audiog 4 <github 4 star 4 stars 4 "
        "<comple 3 <give 3 <name 3 <servic 3 <truly 3 comple 3 design 3 new 3 repo 3 your 3 <balanc 2 "
        "<centra 2 <con 2 <confir 2 <custom 2 <dart 2 <databa 2 <delive 2 <don 2 <estrel 2 <facili 2 "
        "<featur 2 <hesita 2 <integr 2 <leave 2 <multip 2 <optimi 2 <pagina 2 <progra 2 <repo 2 <screen "
        "2 <sql 2 <valida 2 <value 2 abhish 2 absphr 2 adamal 2 aniket 2 anishl 2 anushk 2 ashbak 2 avs "
        "2 ayushk 2 bithem 2 caneco 2 codes 2 config 2 cyrisx 2 dale 2 deep 2 delta 2 displa 2 fatchi 2 "
        "filter 2 find 2 gaboso 2 gupta 2 harshk 2 helps 2 hugogo 2 isha 2 jojoni 2 jose 2 khairn 2 "
        "kunalr 2 like 2 lucafl 2 luizca 2 make 2 marcdu 2 martin 2 marwah 2 millyc 2 nica 2 perfor 2 "
        "phacks 2 piyush 2 pushpn 2 rafael 2 renato 2 rodrig 2 sakshi 2 sampod 2 satvik 2 sebaf 2 sharan "
        "2 smkamr 2 stats 2 sudipt 2 sultha 2 system 2 templa 2 thaian 2 thedud 2 thomas 2 una 2 vanshk "
        "2 vedant 2 verma 2 very 2 want 2 xiaolu 2 zamran 2 репози 2 "
    ),
    "🌀": ("<ispend 4 <return 4 format 4 intl 4 loadin 4 quanti 4 updati 4 "),
    "🌃": ("commit 3 evenin 3 "),
    "🌆": ("commit 3 daytim 3 "),
    "🌈": ("<design 2 <web 2 develo 2 india 2 "),
    "🌍": (
        "visito 4 <title 3 <world 3 <hello 2 <space 2 <week 2 active 2 code 2 intern 2 larave 2 map 2 "
        "mostly 2 nation 2 suppor 2 volunt 2 within 2 "
    ),
    "🌎": ("<around 2 <web 2 "),
    "🌏": ("demo 2 site 2 situs 2 "),
    "🌐": (
        "websit 6 github 5 web 5 deploy 4 exampl 4 live 4 projec 4 docume 3 langua 3 person 3 <langua 2 "
        "<progra 2 api 2 compre 2 config 2 covera 2 end 2 html 2 naviga 2 opcion 2 platfo 2 proyec 2 "
        "updati 2 url 2 "
    ),
    "🌙": ("commit 3 dark 3 mode 3 night 3 "),
    "🌞": ("commit 3 mornin 3 "),
    "🌟": ("paper 5 <contri 3 genera 3 models 3 video 3 "),
    "🌱": ("commun 3 curren 3 data 3 explor 3 learni 3 python 3 stack 3 "),
    "🌴": ("<miami 4 <react 4 miami 4 react 4 "),
    "🍌": ("<banana 2 "),
    "🍑": ("<atl 4 <render 4 render 4 "),
    "🍾": ("<pipeli 6 <ruby 6 "),
    "🍿": ("<commun 19 <member 19 "),
    "🎉": (
        "accept 126 paper 116 one 76 papers 60 two 46 <projec 37 <image 35 acl 31 iclr 28 been 27 neurip "
        "24 aaai 23 schola 22 ieee 20 won 19 cvpr 17 first 17 icml 17 dolor 16 ipsum 16 lorem 16 nation "
        "16 sit 16 <happy 15 gradua 15 three 15 <custom 13 awarde 13 five 13 releas 13 select 13 emnlp "
        "12 receiv 12 work 12 <accept 11 eccv 11 oral 11 review 10 about 9 author 9 award 9 icassp 9 llm "
        "9 resear 9 second 9 survey 9 team 9 univer 9 acm 8 best 8 iccv 8 learni 8 prize 8 will 8 congra "
        "7 excite 7 genera 7 large 7 master 7 presen 7 succes 7 thesis 7 top 7 tpami 7 <pipeli 6 <ruby 6 "
        "detect 6 four 6 google 6 ijcai 6 join 6 knowle 6 model 6 new 6 outsta 6 projec 6 studen 6 "
        "unifie 6 advers 5 agent 5 aware 5 citati 5 colm 5 comple 5 intern 5 make 5 multi 5 now 5 patter "
        "5 phd 5 place 5 publis 5 recogn 5 serve 5 tip 5 underg 5 were 5 <citati 4 <emoji 4 <gems 4 <may "
        "4 <own 4 <sep 4 audio 4 benchm 4 bmvc 4 code 4 comput 4 cross 4 evalua 4 excell 4 expert 4 "
        "happy 4 honore 4 icme 4 image 4 inform 4 into 4 joined 4 kdd 4 lab 4 machin 4 miccai 4 natura 4 "
        "networ 4 neural 4 passed 4 perfor 4 prompt 4 reward 4 see 4 self 4 submit 4 techno 4 thanks 4 "
        "win 4 <code 3 <cvpr 3 <deploy 3 <exceed 3 <jan 3 <june 3 <resear 3 <title 3 achiev 3 advanc 3 "
        "attack 3 attend 3 ccf 3 collab 3 colleg 3 compet 3 confer 3 data 3 deep 3 doctor 3 ecai 3 edge "
        "3 enhanc 3 exam 3 exceed 3 explor 3 featur 3 findin 3 free 3 get 3 global 3 got 3 instan 3 "
        "inters 3 invite 3 journa 3 kbs 3 langua 3 llms 3 low 3 main 3 memory 3 post 3 prepri 3 progra 3 "
        "qualif 3 reason 3 robust 3 scient 3 search 3 securi 3 share 3 spotli 3 starti 3 study 3 suppor "
        "3 system 3 test 3 throug 3 transa 3 unders 3 urban 3 usenix 3 video 3 worksh 3 world 3 <aaai 2 "
        "<after 2 <app 2 <april 2 <articl 2 <artike 2 <blocks 2 <coling 2 <commun 2 <congra 2 <dalam 2 "
        "<doctor 2 <fun 2 <html 2 <iclr 2 <icml 2 <jcr 2 <jekyll 2 <jul 2 <july 2 <lines 2 <main 2 <mar "
        "2 <march 2 <oral 2 <pagina 2 <scienc 2 <studen 2 <suppor 2 <top 2 <versio 2 <works 2 abstra 2 "
        "algori 2 analys 2 announ 2 articl 2 asc 2 bachel 2 become 2 beijin 2 bibm 2 candid 2 carbon 2 "
        "chines 2 cognit 2 coling 2 commit 2 conclu 2 condit 2 constr 2 cyber 2 debias 2 degree 2 diagno "
        "2 diffus 2 drivin 2 dynami 2 eaai 2 eacl 2 early 2 electr 2 energy 2 est 2 eswa 2 fadrm 2 "
        "fellow 2 final 2 fortun 2 founda 2 fronti 2 fundam 2 gave 2 gnn 2 grpo 2 icdar 2 icdip 2 icpr 2 "
        "icra 2 ijcv 2 invisi 2 ipm 2 item 2 jbhi 2 journe 2 launch 2 lingua 2 lrec 2 measur 2 media 2 "
        "minist 2 more 2 multim 2 nature 2 nomina 2 non 2 nsdi 2 offer 2 open 2 person 2 postgr 2 powerf "
        "2 prcv 2 proble 2 proces 2 qingha 2 reache 2 readin 2 ready 2 real 2 relati 2 repres 2 scene 2 "
        "seed 2 servic 2 sessio 2 sigir 2 soft 2 specia 2 speech 2 start 2 starte 2 struct 2 studie 2 "
        "sub 2 summar 2 table 2 tcsvt 2 thinki 2 though 2 thrill 2 tkde 2 todo 2 track 2 traini 2 transf "
        "2 transp 2 twoj 2 update 2 vla 2 vlm 2 votre 2 welcom 2 what 2 "
    ),
    "🎊": ("<gem 6 <separa 6 awards 2 final 2 result 2 websit 2 welcom 2 "),
    "🎓": (
        "educat 30 univer 12 gradua 9 about 8 academ 8 comput 8 servic 7 starte 7 comple 6 scienc 5 "
        "studen 5 teachi 5 experi 4 lookin 4 schola 4 succes 4 <aug 3 backen 3 certif 3 degree 3 engine "
        "3 here 3 instit 3 master 3 <certif 2 aprend 2 assist 2 can 2 candid 2 china 2 data 2 defend 2 "
        "develo 2 disser 2 earn 2 electr 2 game 2 google 2 honors 2 how 2 inform 2 intere 2 join 2 "
        "joined 2 learni 2 majori 2 mathem 2 mentor 2 resear 2 softwa 2 studyi 2 superv 2 thesis 2 wang "
        "2 yang 2 "
    ),
    "🎖": ("honors 217 awards 212 <awards 2 <honors 2 <title 2 schola 2 "),
    "🎙": (
        "speech 49 audio 42 proces 42 synthe 26 talks 3 curren 2 genera 2 hostin 2 invite 2 larave 2 "
        "learni 2 live 2 scienc 2 "
    ),
    "🎛": ("dashbo 2 "),
    "🎞": ("log 2 photo 2 polaro 2 "),
    "🎤": (
        "invite 8 presen 7 talks 6 talk 4 worksh 3 chair 2 confer 2 future 2 gave 2 honore 2 inform 2 "
        "keynot 2 oral 2 partic 2 speake 2 urban 2 will 2 your 2 "
    ),
    "🎥": ("video 6 youtub 3 channe 2 watch 2 "),
    "🎧": ("audio 3 all 2 favori 2 jams 2 listen 2 "),
    "🎨": (
        "genera 51 model 47 design 6 art 5 custom 5 profes 4 visual 4 academ 3 comple 3 compon 3 css 3 "
        "estilo 3 fronte 3 person 3 servic 3 <featur 2 adding 2 around 2 avanza 2 caratt 2 coding 2 "
        "cohere 2 colori 2 core 2 cores 2 dashbo 2 digita 2 experi 2 featur 2 finall 2 format 2 got 2 "
        "imagen 2 implem 2 interf 2 json 2 layout 2 modern 2 para 2 phase 2 priori 2 respon 2 standa 2 "
        "system 2 tokens 2 user 2 your 2 "
    ),
    "🎩": ("<releas 2 "),
    "🎫": ("sessio 2 "),
    "🎬": ("<commun 19 <member 19 video 3 animat 2 "),
    "🎮": ("games 4 gaming 4 <games 2 anime 2 coding 2 game 2 java 2 xbox 2 "),
    "🎯": (
        "princi 6 checkl 5 featur 5 implem 5 comple 4 design 4 optimi 4 proble 4 que 4 result 4 setup 4 "
        "workfl 4 <develo 3 criter 3 est 3 genera 3 goals 3 metric 3 para 3 perfor 3 pour 3 priori 3 "
        "projet 3 succes 3 techni 3 what 3 <comple 2 <design 2 access 2 advanc 2 app 2 archit 2 backen 2 "
        "cache 2 comman 2 como 2 contra 2 contri 2 core 2 critic 2 dashbo 2 data 2 deploy 2 des 2 descri "
        "2 docume 2 estrat 2 etapes 2 execut 2 fondam 2 full 2 funzio 2 gestio 2 global 2 india 2 integr "
        "2 interf 2 key 2 naviga 2 need 2 object 2 objeti 2 order 2 overvi 2 person 2 phase 2 philos 2 "
        "portfo 2 pratiq 2 preven 2 procha 2 progre 2 przysz 2 quel 2 quick 2 realis 2 recomm 2 resear 2 "
        "resume 2 roadma 2 sistem 2 site 2 stack 2 summar 2 templa 2 testin 2 usage 2 usar 2 uso 2 "
        "verifi 2 your 2 "
    ),
    "🎲": ("paper 3 accept 2 appear 2 ecai 2 iclr 2 icme 2 ismir 2 one 2 remote 2 tgrs 2 tpami 2 "),
    "🎵": ("outsid 2 "),
    "🎼": ("music 50 genera 47 dance 14 "),
    "🏁": ("live 2 projec 2 servic 2 "),
    "🏄": ("commun 2 guy 2 loves 2 who 2 "),
    "🏅": (
        "awards 18 honors 15 gold 3 nation 3 receiv 3 schola 3 certif 2 honore 2 review 2 studen 2 young 2 "
    ),
    "🏆": (
        "awards 33 honors 26 paper 15 award 10 best 8 compet 8 select 7 outsta 6 receiv 6 china 5 github "
        "5 awarde 4 cited 4 contri 4 esi 4 highly 4 prize 4 top 4 <award 3 <awards 3 achiev 3 challe 3 "
        "genera 3 intern 3 nation 3 partic 3 schola 3 team 3 will 3 work 3 <challe 2 <top 2 comple 2 "
        "featur 2 final 2 ieee 2 indust 2 los 2 one 2 oral 2 place 2 recogn 2 review 2 univer 2 where 2 "
    ),
    "🏓": ("<codepe 2 <intera 2 "),
    "🏗": ("archit 8 arquit 3 implem 3 techni 3 <prereq 2 stack 2 "),
    "🏛": ("servic 3 confer 2 "),
    "🏞": ("<summar 2 "),
    "🏠": ("housek 7 dashbo 3 landin 3 page 3 "),
    "🏢": ("intern 4 algori 2 curren 2 full 2 medica 2 moyin 2 portug 2 techno 2 time 2 workin 2 "),
    "🏥": ("medica 2 "),
    "🏫": ("teachi 17 educat 7 <univer 3 <alniya 2 about 2 explor 2 learn 2 love 2 studen 2 "),
    "🏸": ("enjoy 2 "),
    "🏻": (
        "about 5 here 4 <namast 2 <projec 2 <strang 2 <there 2 <work 2 anmol 2 connec 2 develo 2 discor "
        "2 full 2 hey 2 img 2 join 2 list 2 liu 2 open 2 pratap 2 server 2 singh 2 source 2 stack 2 "
    ),
    "🏼": ("<connec 2 <here 2 <thank 2 "),
    "🏽": (
        "<displa 7 <unicod 7 emoji 7 true 7 <callme 2 <creact 2 <freela 2 <hey 2 <intell 2 <intern 2 "
        "<kaggle 2 <member 2 <summar 2 <team 2 <upwork 2 abhish 2 artifi 2 callme 2 creact 2 csa 2 "
        "curren 2 former 2 freela 2 incuba 2 intell 2 intern 2 kaggle 2 nixxe 2 pop 2 resear 2 upwork 2 "
        "workin 2 "
    ),
    "🏾": ("<dev 2 <hello 2 <monica 2 <there 2 github 2 like 2 welcom 2 write 2 "),
    "🐇": ("easter 2 eggs 2 follow 2 profil 2 rabbit 2 there 2 white 2 "),
    "🐈": ("cat 2 dad 2 "),
    "🐉": ("<summar 2 "),
    "🐍": ("python 5 <cloud 2 <tech 2 "),
    "🐔": ("<consol 2 <log 2 sort 2 "),
    "🐙": ("<rally 4 <react 4 rally 4 react 4 github 3 "),
    "🐛": (
        "bug 17 fix 11 <bug 6 issues 6 report 6 troubl 6 github 4 proble 4 <found 3 use 3 <profes 2 <use "
        "2 fixes 2 gunaka 2 known 2 lapora 2 masala 2 solver 2 todos 2 "
    ),
    "🐣": ("<consol 2 <log 2 sort 2 "),
    "🐤": ("<early 3 <readme 2 <twitte 2 most 2 night 2 produc 2 when 2 "),
    "🐥": ("<consol 2 <log 2 sort 2 "),
    "🐦": ("twitte 8 george 3 about 2 beyonc 2 getres 2 manbir 2 memes 2 tweeti 2 "),
    "🐧": ("<builde 3 <themes 3 "),
    "🐨": ("pouchd 2 "),
    "🐱": ("cat 7 don 7 see 7 "),
    "🐳": ("<docker 5 docker 5 nginx 3 <aws 2 <contai 2 route 2 "),
    "🐶": ("<dog 3 <enthus 2 <foodie 2 kiki 2 "),
    "👀": ("<pull 3 <reques 3 see 3 visito 3 "),
    "👄": ("genera 42 talkin 42 avatar 14 lip 4 unders 4 "),
    "👉": ("get 5 <here 4 starte 4 your 4 here 3 "),
    "👋": ("about 16 <there 8 <welcom 6 welcom 6 hello 4 <hey 3 curren 3 pursui 3 visito 3 world 3 "),
    "👏": ("<achiev 4 <milest 4 <progre 4 <quest 4 <all 2 <congra 2 <felici 2 news 2 "),
    "👑": ("awarde 3 honore 3 receiv 3 schola 3 "),
    "👥": ("gestio 3 "),
    "👦": ("<cluste 3 <like 3 "),
    "👨": ("about 11 teachi 5 intern 4 resear 4 curren 3 experi 3 intere 3 profes 3 workin 3 "),
    "👩": ("<cluste 3 <like 3 "),
    "👯": ("collab 3 commun 3 lookin 3 "),
    "💎": ("<emoji 2 <merch 2 <store 2 button 2 colour 2 merch 2 nunoco 2 slug 2 store 2 toko 2 "),
    "💡": (
        "tips 9 using 9 featur 8 reques 8 jekyll 7 less 7 versio 7 data 6 les 6 new 6 how 5 projec 5 que "
        "5 your 5 ideas 4 improv 4 not 4 about 3 api 3 astuce 3 automa 3 can 3 code 3 dicas 3 discus 3 "
        "est 3 foncti 3 github 3 implem 3 import 3 like 3 model 3 note 3 open 3 para 3 part 3 practi 3 "
        "system 3 "
    ),
    "💪": ("opened 3 "),
    "💬": (
        "talks 110 invite 104 servic 12 chat 11 commun 6 academ 5 profes 5 teachi 5 about 4 ask 4 confer "
        "4 para 4 projec 4 anythi 3 discus 3 here 3 hugo 3 javasc 3 progra 3 python 3 sort 3 talk 3 "
        "wowche 3 "
    ),
    "💭": ("about 3 "),
    "💯": ("<german 4 <perfec 4 "),
    "💻": (
        "intern 145 resear 65 papers 53 select 53 experi 43 work 18 projec 12 servic 10 code 9 academ 7 "
        "skills 7 about 6 <code 5 develo 5 intere 5 profes 5 progra 5 workin 5 langua 4 source 4 techni "
        "4 <develo 3 <intern 3 <paper 3 <studen 3 <sub 3 <title 3 backen 3 curren 3 github 3 learn 3 "
        "stack 3 system 3 years 3 "
    ),
    "💼": (
        "experi 13 work 7 intern 5 linked 4 profes 4 servic 4 update 4 <linked 3 <update 3 admin 3 "
        "joined 3 resear 3 stack 3 "
    ),
    "💾": ("backup 3 "),
    "📁": (
        "projec 12 struct 11 docume 4 file 4 contro 3 projet 3 reposi 3 servic 3 src 3 archiv 2 audit 2 "
        "auth 2 comple 2 del 2 des 2 direct 2 estrut 2 extern 2 fichie 2 files 2 folder 2 gestio 2 main "
        "2 modifi 2 new 2 organi 2 proces 2 report 2 sistem 2 upload 2 users 2 utente 2 yapısı 2 "
    ),
    "📂": (
        "projec 72 appear 68 assets 68 biblio 68 blog 68 contai 68 data 68 displa 68 includ 68 json 68 "
        "layout 68 news 68 pages 68 posts 68 some 68 websit 68 will 68 files 61 choose 60 code 60 parts "
        "60 sass 60 books 38 booksh 38 integr 8 local 8 option 8 overri 8 starte 8 test 8 visual 8 "
        "awesom 6 font 6 scss 6 each 4 lang 4 must 4 one 4 struct 4 versio 4 estruc 3 "
    ),
    "📃": ("public 2 "),
    "📄": (
        "page 72 papers 72 json 69 yml 69 bib 68 biblio 68 bibtex 68 config 68 file 68 format 68 not 68 "
        "reposi 68 resume 68 used 68 users 68 yaml 68 found 67 articl 60 colors 60 define 60 layout 60 "
        "news 60 overal 60 scss 60 themes 60 variab 60 distil 59 liquid 59 websit 55 base 54 social 48 "
        "your 48 paper 11 pdf 11 licens 10 public 10 list 8 blog 7 docume 7 naviga 7 post 7 bar 6 compon "
        "6 conten 6 course 6 diagra 6 footer 6 headin 6 navbar 6 reusab 6 styles 6 tabbed 6 tabs 6 "
        "teachi 6 text 6 theme 6 typogr 6 utilit 6 downlo 5 full 4 inform 4 lang 4 licenc 4 locali 4 "
        "string 4 culo 3 intell 3 lizenz 3 projec 3 resear 3 view 3 "
    ),
    "📅": ("calend 8 "),
    "📈": (
        "data 4 impact 4 stats 4 analyt 3 metric 3 report 3 series 3 activi 2 benefi 2 charts 2 del 2 "
        "github 2 implem 2 perfor 2 roadma 2 seo 2 statis 2 visual 2 "
    ),
    "📊": (
        "dashbo 8 metric 8 monito 8 stats 8 data 7 perfor 6 statis 6 analyt 5 result 5 config 4 google 4 "
        "report 4 test 4 time 4 visual 4 analys 3 api 3 compar 3 comple 3 con 3 databa 3 github 3 implem "
        "3 integr 3 loggin 3 manage 3 princi 3 schola 3 state 3 struct 3 succes 3 "
    ),
    "📋": (
        "conten 5 checkl 4 comman 3 comple 3 copy 3 docume 3 featur 3 file 3 implem 3 import 3 plan 3 "
        "proyec 3 table 3 templa 3 "
    ),
    "📍": ("china 3 <award 2 <gradua 2 <top 2 locati 2 ustc 2 "),
    "📎": ("homepa 93 file 2 upload 2 "),
    "📐": ("layout 2 "),
    "📑": ("public 7 code 4 main 3 "),
    "📖": (
        "educat 228 experi 8 docume 7 learni 5 servic 4 <docume 3 <educat 3 <title 3 curren 3 resear 3 "
        "review 3 teachi 3 work 3 "
    ),
    "📘": ("docume 2 "),
    "📚": (
        "machin 47 transl 47 docume 19 public 18 academ 9 docs 9 servic 9 learni 8 resear 8 teachi 7 "
        "<title 6 comple 5 more 5 ressou 5 view 5 resour 4 about 3 adicio 3 all 3 api 3 books 3 data 3 "
        "develo 3 educat 3 langua 3 papers 3 para 3 progra 3 recent 3 refere 3 select 3 "
    ),
    "📜": ("licens 4 patent 3 "),
    "📝": (
        "public 272 select 39 blog 8 servic 7 conten 6 notes 6 papers 6 resear 6 review 6 experi 5 note "
        "5 paper 5 prepri 5 academ 4 docume 4 full 4 posts 4 projec 4 resume 4 <public 3 exampl 3 gestio "
        "3 list 3 manage 3 modifi 3 new 3 para 3 repres 3 <academ 2 <code 2 adding 2 all 2 api 2 articl "
        "2 author 2 azure 2 change 2 checkl 2 code 2 codigo 2 collab 2 commit 2 comple 2 contri 2 conven "
        "2 curric 2 des 2 detail 2 dokume 2 durabl 2 fichie 2 first 2 formul 2 functi 2 highli 2 implem "
        "2 import 2 latest 2 licenc 2 mainte 2 manual 2 model 2 more 2 next 2 notas 2 notebo 2 old 2 "
        "other 2 see 2 source 2 steps 2 system 2 text 2 valida 2 vitae 2 write 2 "
    ),
    "📞": ("suppor 7 contac 4 can 2 kontak 2 resour 2 teleph 2 troubl 2 "),
    "📢": ("news 4 resear 4 "),
    "📦": ("depend 6 downlo 3 instal 3 projet 3 "),
    "📧": ("email 12 contac 5 gmail 4 <email 3 collab 3 open 3 work 3 "),
    "📫": ("contac 5 email 5 how 3 reach 3 servic 3 "),
    "📰": ("review 3 "),
    "📱": ("respon 8 app 5 mobile 5 optimi 5 design 3 "),
    "🔄": ("integr 5 patter 4 refres 4 comple 3 docume 3 proces 3 reset 3 "),
    "🔌": ("api 3 "),
    "🔍": (
        "<optimi 14 <these 13 resear 8 intere 5 projec 4 search 4 review 3 servic 3 specif 3 <click 2 "
        "<stream 2 analis 2 analys 2 avanza 2 cas 2 check 2 checkl 2 collab 2 debug 2 del 2 end 2 estado "
        "2 front 2 issues 2 lookin 2 los 2 migrac 2 proble 2 real 2 seo 2 techni 2 testin 2 verifi 2 "
        "what 2 "
    ),
    "🔎": ("commen 2 curren 2 les 2 reconn 2 seekin 2 "),
    "🔐": (
        "securi 7 autent 6 <consol 4 <log 4 encryp 4 room 4 roomid 4 authen 3 connec 3 discon 3 author 2 "
        "jwt 2 module 2 "
    ),
    "🔒": ("securi 9 "),
    "🔔": ("notifi 4 "),
    "🔗": ("links 7 integr 6 link 4 docume 3 enlace 3 "),
    "🔥": (
        "news 256 <recent 76 <update 76 releas 12 learni 6 github 5 paper 5 <paper 4 audiog 4 langua 4 "
        "large 4 new 4 recent 4 about 3 award 3 benchm 3 graph 3 intern 3 knowle 3 llm 3 motiva 3 open 3 "
        "projec 3 receiv 3 reinfo 3 scienc 3 self 3 source 3 stars 3 suppor 3 work 3 "
    ),
    "🔧": ("troubl 9 config 7 guide 4 code 3 fix 3 intern 3 script 3 techni 3 tecnic 3 "),
    "🔬": ("resear 12 intere 5 curren 3 "),
    "🔭": (
        "curren 3 full 3 intere 3 resear 3 stack 3 workin 3 ambass 2 androi 2 apps 2 club 2 develo 2 "
        "fanboi 2 hack 2 learn 2 msft 2 news 2 nodejs 2 nyana 2 portfo 2 projec 2 reactj 2 spacex 2 "
        "startu 2 stay 2 web 2 websit 2 "
    ),
    "🔴": (
        "critic 7 <base 5 <new 5 <produc 5 bug 5 hook 5 react 5 <articl 4 <const 4 <count 4 <create 4 "
        "<date 4 <false 4 <icon 4 <items 4 <ontick 4 <option 4 <page 4 <pagenu 4 <return 4 <size 4 "
        "<small 4 <theme 4 <title 4 <url 4 <usedat 4 <usetim 4 <withlo 4 avoid 4 bad 4 catch 4 dom 4 "
        "effect 4 fix 4 linter 4 onchan 4 proble 4 prop 4 props 4 return 4 securi 4 state 4 styles 4 try "
        "4 usecal 4 useeff 4 usemem 4 usemou 4 useupd 4 value 4 <bad 3 area 3 asynch 3 can 3 change 3 "
        "cleanu 3 contro 3 data 3 doesn 3 event 3 finall 3 handle 3 high 3 hooks 3 input 3 like 3 missin "
        "3 not 3 redund 3 single 3 someth 3 string 3 suppre 3 text 3 time 3 unnece 3 updati 3 use 3 "
        "usered 3 "
    ),
    "🔵": ("<consol 4 <log 4 messag 4 text 4 sent 3 "),
    "🕛": ("<everyd 57 <posts 57 utc 57 "),
    "🕹": ("game 3 "),
    "🗄": ("databa 3 "),
    "🗑": ("elimin 4 "),
    "🗺": ("map 4 "),
    "😁": ("<love 2 <them 2 "),
    "😃": (
        "page 3 person 3 welcom 3 <chouha 2 <collab 2 <gaurav 2 <khatri 2 <kumar 2 <out 2 about 2 curren "
        "2 doing 2 kota 2 rajast 2 talk 2 "
    ),
    "😄": ("passio 3 about 2 access 2 commit 2 hackat 2 him 2 his 2 part 2 pronou 2 usuall 2 will 2 "),
    "😊": ("<coding 3 <happy 3 <hello 3 about 3 <creati 2 <meet 2 <more 2 harbin 2 phd 2 year 2 "),
    "😍": ("<hello 2 <world 2 emoji 2 lover 2 "),
    "😎": ("<adapte 4 <middle 4 "),
    "😏": ("<websit 2 "),
    "😬": ("<memban 2 <yang 2 "),
    "😭": ("<algori 2 <struct 2 "),
    "😱": ("<error 3 "),
    "😻": ("<cat 2 <dad 2 "),
    "😼": ("<physic 2 "),
    "🙌": ("<detail 4 <gems 4 <more 4 <standa 4 "),
    "🙍": ("<member 2 <team 2 callme 2 creact 2 freela 2 kaggle 2 upwork 2 "),
    "🙏": ("<namast 3 <into 2 <thank 2 acknow 2 anmol 2 img 2 pratap 2 singh 2 thank 2 "),
    "🚀": (
        "projec 16 deploy 10 <github 7 instal 7 <develo 6 <your 6 next 6 perfor 6 quick 6 start 6 <lab 5 "
        "automa 5 develo 5 open 5 optimi 5 produc 5 ready 5 resear 5 steps 5 <javasc 4 <let 4 <mattbr 4 "
        "<post 4 <studen 4 <title 4 app 4 engine 4 featur 4 github 4 implem 4 react 4 releas 4 stack 4 "
        "tech 4 test 4 <engine 3 <happy 3 <icon 3 <starte 3 <websit 3 avance 3 coming 3 como 3 comple 3 "
        "curren 3 delive 3 demarr 3 fronte 3 full 3 guide 3 hızlı 3 inicio 3 learni 3 need 3 one 3 "
        "princi 3 readme 3 runnin 3 skills 3 soon 3 starte 3 templa 3 toward 3 traini 3 what 3 "
    ),
    "🚧": ("react 4 availa 3 compil 3 genera 3 "),
    "🚩": (
        "<allite 4 <const 4 <count 4 <create 4 <functi 4 <obj 4 <option 4 <search 4 <setobj 4 app 4 bug "
        "4 cache 4 cleanu 4 count 4 create 4 flushs 4 getwee 4 html 4 not 4 pendin 4 pitfal 4 prop 4 "
        "react 4 ref 4 render 4 reques 4 root 4 state 4 true 4 value 4 will 4 wrong 4 after 3 all 3 "
        "callin 3 calls 3 doesn 3 don 3 during 3 existi 3 get 3 handle 3 includ 3 inside 3 items 3 "
        "mistak 3 mutate 3 mutati 3 object 3 only 3 props 3 read 3 should 3 these 3 work 3 write 3 "
    ),
    "🛍": ("comple 2 "),
    "🛎": ("servic 3 academ 2 "),
    "🛠": (
        "projec 15 stack 10 servic 7 skills 6 tech 6 tools 6 instal 4 config 3 implem 3 tecnol 3 troubl "
        "3 <projec 2 <tools 2 <upon 2 <work 2 academ 2 agent 2 etape 2 featur 2 global 2 herram 2 intern "
        "2 open 2 plan 2 pour 2 profes 2 requis 2 source 2 techni 2 tecnic 2 "
    ),
    "🛡": ("securi 4 anti 3 config 3 "),
    "🟠": ("high 5 priori 3 medium 2 "),
    "🟡": ("<consol 4 <log 4 medium 4 text 4 <servic 3 media 3 not 3 priori 3 requir 3 "),
    "🟢": ("alta 3 low 3 nice 3 "),
    "🤍": ("<optimi 2 <unlike 2 like 2 "),
    "🤔": ("thinki 4 <design 3 <hello 3 <title 3 <world 3 about 3 "),
    "🤖": ("automa 5 learni 5 agent 3 del 3 intell 3 para 3 resear 3 update 3 "),
    "🤗": (
        "huggin 8 <huggin 6 <than 5 datase 5 face 5 <ever 4 <face 4 <base 3 <code 3 <model 3 <welcom 3 "
        "base 3 can 3 course 3 hub 3 includ 3 model 3 models 3 open 3 resear 3 source 3 speech 3 these 3 "
        "transf 3 works 3 "
    ),
    "🤝": (
        "collab 9 contri 8 servic 7 <collab 4 connec 4 les 3 <color 2 <pop 2 <rgba 2 academ 2 active 2 "
        "learni 2 lookin 2 resear 2 seekin 2 studen 2 welcom 2 "
    ),
    "🤾": ("<displa 7 <unicod 7 emoji 7 true 7 "),
    "🥇": (
        "best 5 gold 5 colleg 4 first 4 honors 4 award 3 awards 3 global 3 intern 3 medal 3 nation 3 "
        "paper 3 place 3 prize 3 "
    ),
    "🥈": (
        "silver 4 provin 3 second 3 <prize 2 <second 2 academ 2 award 2 blue 2 bridge 2 catego 2 china 2 "
        "colleg 2 contes 2 cup 2 intern 2 level 2 mathem 2 medal 2 natura 2 paper 2 partic 2 prize 2 "
        "schola 2 "
    ),
    "🥉": ("<prize 3 "),
    "🦉": ("<night 3 "),
    "🧐": ("about 3 "),
    "🧑": ("genera 47 model 47 teachi 9 about 8 servic 6 yang 3 "),
    "🧠": ("learni 4 <knowle 2 estima 2 hybrid 2 knowle 2 les 2 memori 2 niveau 2 que 2 resear 2 "),
    "🧪": ("testin 9 test 6 tests 4 checkl 3 "),
}
