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
6chaoran/6chaoran.github.io, 7abushahla/7abushahla.github.io, 7anya/7anya.github.io, 7gzq/7gzq.github.io,
924973292/924973292.github.io, A-Chicharito-S/A-Chicharito-S.github.io, A-Swafford/a-swafford.github.io,
A-Thakkar/A-Thakkar.github.io, AARC-lab/AARC-lab.github.io, ACME-group-CMU/ACME-group-CMU.github.io,
ACheysson/acheysson.github.io, AFKD98/AFKD98.github.io, AGoyal0512/AGoyal0512.github.io,
AI-Comm/AI-Comm.github.io, AIDefender/AIDefender.github.io, AILingXiao/AILingXiao.github.io,
AIRob-group/airob-group.github.io, AIS2Lab/AIS2Lab.github.io, AISIGSJTU/AISIGSJTU.github.io,
AIforSpace/2024, AKobeissi/AKobeissi.github.io, AMAAI-Lab/AMAAI-Lab.github.io,
AMPERe-Lab/ampere-lab.github.io, AMR-KELEG/AMR-KELEG.github.io, AS3RLab/AS3RLab.github.io,
ASERG-STELA/aserg-stela.github.io, ASEpochs/ASEpochs.github.io, ASSERT-KTH/assert-kth.github.io,
AXNTROYUANXD/AXNTROYUANXD.github.io, AakashKT/AakashKT.github.io, AaronAnima/aaronanima.github.io,
AaronHavens/AaronHavens.github.io, AaronLiu0702/AaronLiu0702.github.io, AaronLuo00/AaronLuo00.github.io,
AaronSun2000/AaronSun2000.github.io, AaronZ345/AaronZ345.github.io, Achleshwar/Achleshwar.github.io,
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
AnthonyKeyuanFang/AnthonyKeyuanFang.github.io, AntoineSoetewey/antoinesoetewey.github.io,
AnuvabSen1/anuvab_._sen, AoiDragon/aoidragon.github.io, Apollo-Lab-Yale/Apollo-Lab-Yale.github.io,
ArielOrtizBobea/arielortizbobea.github.io, Armanfard-Lab/armanfard-lab.github.io,
ArrenHIS/arrenhis.github.io, Arsinter/arsinter.github.io, Atilio-Luiz/atilio-luiz.github.io,
AtongWang/atongwang.github.io, Aurora-cx/Aurora-cx.github.io, AustenLamacraft/al-folio,
Avafish/Avafish.github.io, BIT-DYN/BIT-DYN.github.io, BOBrown/boZhang.github.io,
BaiShuanghao/BaiShuanghao.github.io, Baizhige/Baizhige.github.io, BarryMaHNU/BarryMaHNU.github.io,
Bassmbacke/researchpage, Battam1111/battam1111.github.io, Bazinga699/Bazinga699.github.io,
Bean-Young/bean-young.github.io, BeauDing/BeauDing.github.io,
BehavioralDesignerMatsuda/BehavioralDesignerMatsuda.github.io, BeiningYing/BeiningYing.github.io,
Belgodie/belgodie.github.io, Betswish/Betswish.github.io, Bhipee/bhipee.github.io,
BiaoWu-Waite/BiaoWu-Waite.github.io, Bill-xing/Bill-xing.github.io, BingYang-20/bingyang-20.github.io,
Biqing-Qi/Biqing-Qi.github.io, Bob-cheng/Bob-cheng.github.io, BohanSu/BohanSu.github.io,
BolinCao/BolinCao.github.io, BonnerLab/website, Boom5426/Boom5426.github.io, Botwwt/Botwwt.github.io,
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
ChenHuyoo/ChenHuyoo.github.io, ChenX17/ChenX17.github.io, ChengWu-Data/chengwu-data.github.io,
Chengang-xmu/Chengang-xmu.github.io, ChengshunShang1996/ChengshunShang1996.github.io,
ChengtaiCao/ChengtaiCao.github.io, ChionanthusRetusus/thuhaphi.github.io, Chokurei/Chokurei.github.io,
CholeMa2002/CholeMa2002.github.io, Chord-Chen-30/Chord-Chen-30.github.io, Chortine/Chortine.github.io,
ChouYuanjue/acad-homepage.github.io, ChrisLiu6/ChrisLiu6.github.io,
Chuan-Peng-Lab/chuan-peng-lab.github.io, Chufeng-Jiang/Chufeng-Jiang.github.io,
CienciaDeDadosUFF/cienciadedadosuff.github.io, Clizo1209/Clizo1209.github.io,
CoCuRoLab/CoCuRoLab.github.io, Cogitara/Cogitara.github.io, CrazyElements/YuhangLiu.github.io,
Cryo3978/cryo3978.github.io, Cubernet/cubernet.github.io, Cuiying-Huo/Cuiying-Huo.github.io,
CurryChen77/CurryChen77.github.io, DLYuanGod/zhengqingyuan, DM871/DM871.github.io,
DOSull/Spatial-Data-Science, DS-100/sp22, Da1yuqin/Da1yuqin.github.io,
DaViD-Pigeon/DaViD-Pigeon.github.io, DaltonLens/daltonlens.org, DanJun6737/danjun6737.github.io,
DanWang9264/DanWang9264.github.io, DaoxiangZhou/DaoxiangZhou.github.io, DaozeZhang/DaozeZhang.github.io,
DataScience-LMU/website, DataTalksClub/data-engineering-zoomcamp, DataTalksClub/mlops-zoomcamp,
DavidZamoraR/DavidZamoraR.github.io, DavisMeee/DavisMeee.github.io, DayuHuu/DayuHuu.github.io,
Debangan-MishraIIIT/debangan-mishraiiit.github.io, DeepLSUN/DeepLSUN.github.io,
DennisHgj/DennisHgj.github.io, DennisSoemers/DennisSoemers.github.io, Denolle-Lab/denolle-lab.github.io,
DentanJeremie/DentanJeremie.github.io, DevilYangS/DevilYangS.github.io, Devin-Pi/Devin-Pi.github.io,
DiogoCaetanoGarcia/minimal-mistakes, Diouo/Diouo.github.io, DishengLL/dishengll.github.io,
Dmmm1997/Dmmm1997.github.io, DongzhuXu/DongzhuXu.github.io, DrChunmeiQing/DrChunmeiQing.github.io,
DrZRH/DrZRH.github.io, Drdou/doujibo.github.io, Dstate/Dstate.github.io,
DynamicsAndNeuralSystems/DynamicsAndNeuralSystems.github.io, Dzl666/Dzl666.github.io,
EasonChenXD/EasonChenXD.github.io, EbookFoundation/free-programming-books,
EchoPickle/EchoPickle.github.io, EddieHubCommunity/BioDrop, ElifUskuplu/elifuskuplu.github.io,
ElizaTang007/elizatang007.github.io, ElizabethLydia/ElizabethLydia.github.io, ElleZWQ/ElleZWQ.github.io,
EmilyNWPU/EmilyNWPU.github.io, EngineerEricXie/EngineerEricXie.github.io, EnmingGuo/EnmingGuo.github.io,
Epochex/JiankeLIN.github.io, Eric-Hao/Eric-Hao.github.io, EricDarve/icme-hpc-summer-2022,
Erikaqvq/Erikaqvq.github.io, Ethanscuter/ethanscuter.github.io, Eureka-Maggie/Eureka-Maggie.github.io,
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
HSUYUCHAO/Yuchao.github.io, HT86159/HT86159.github.io, HT86159/thuang.github.io,
HU-xiaobai/HU-xiaobai.github.io, HUST-AI-HYZ/HUST-AI-HYZ.github.io, HYeCao/homepage,
HackerHyper/HackerHyper.github.io, Hailong-Zou/Hailong-Zou.github.io, HaitaoWuTJU/HaitaoWuTJU.github.io,
HanielB/2020.1-lp, Hannibal046/Awesome-LLM, Hannieliao/hannieliao.github.io,
HanzhouLiu/hanzhouliu.github.io, HaoTang11/HaoTang11.github.io, HaoooWang/HaoooWang.github.io,
HaoyiZhu/homepage, HaoyyLi/HaoyyLi.github.io, Harbour-z/Harbour-z.github.io,
Harry-mic/Harry-mic.github.io, Harvard-IACS/2023-AC215, Heathcliff-saku/Heathcliff-saku.github.io,
Heisenburger2020/Heisenburger2020.github.io, HelloZicky/zheqilv.github.io,
Helongsong/Helongsong.github.io, HenryDong99/HenryDong99.github.io, HeyWeCome/HeyWeCome.github.io,
Hikaru-1216/resume, HoTT/HoTT-2019, Hoemr/hoemr.github.io, HongxinXiang/hongxinxiang.github.io,
HopeSailor/HopeSailor.github.io, HorizonAILab/HorizonAILab.github.io, House-Leo/House-Leo.github.io,
House-yuyu/House-yuyu.github.io, Houyi-Qi/HouyiQi.github.io, HoweyZ/howeyz.github.io,
HuanLi0311/HuanLi0311.github.io, HuangWBill/HWB.github.io, HuangWBill/HuangWBill.github.io,
HuigenYe/Huigenye.github.io, Human-Agent-Interaction/HAI-website, Humphries-Lab/Lab-Website,
IEMCS-Lab/IEMCS-Lab.github.io, Imbernoulli/leo1oel.github.io, Inso-13/inso-13.github.io,
InternLM/InternLM, IronBeliever/IronBeliever.github.io, Irving-Feng/Irving-Feng.github.io,
ItsIvy33/huishanwang.github.io, Ivry-Lab/ivry-lab.github.io, IzaiahSun/izaiahsun.github.io,
JCruan519/JCruan519.github.io, JIAJUN-TANG/JIAJUN-TANG.github.io, JLX-01/JLX-01.github.io,
JZSAWYER/JZSAWYER.github.io, JackYFL/jackyfl.github.io, JackyXiao98/JackyXiao98.github.io,
JacobYuan7/jacobyuan7.github.io, JaeYeopHan/Interview_Question_for_Beginner,
Jaeger416/Jaeger416.github.io, Jaejae1107/Jaejae1107.github.io, JanSochman/JanSochman.github.io,
JarvisUSTC/jarvisustc.github.io, JasonJiangs/JasonJiangs.github.io, JasonW375/JasonW375.github.io,
Jeronimoyang/Jeronimoyang.github.io, Jerry391/Jerry391.github.io, JiabaoChen1/JiabaoChen1.github.io,
Jiacheng8/Jiacheng8.github.io, Jian-wei-peng/Jian-wei-peng.github.io,
JiangBingbing-AI/JiangBingbing-AI.github.io, JiaqiLi404/JiaqiLi404.github.io,
JiaqiZhang-Sengoku/JiaqiZhang-Sengoku.github.io, JiaruiFeng/JiaruiFeng.github.io,
JiazheWei/JiazheWei.github.io, JinQiangWang2021/JinQiangWang2021.github.io,
Jingwei-Liao/Jingwei-Liao.github.io, Jinsheng816/Jinsheng816.github.io,
Jinsong-Zhou/Jinsong-Zhou.github.io, JinyuLiuu/JinyuLiuu.github.io, JoeYing1019/JoeYing1019.github.io,
JoongLeo/JoongLeo.github.io, Jovanqing/Jovanqing.github.io, Joyce0418/joyceren98.github.io,
Junqi-Zhang/junqi-zhang.github.io, JunweiKuang/JunweiKuang.github.io,
Junxian-Shen/Junxian-Shen.github.io, JusperLee/jusperlee.github.io, JustlfC03/JustlfC03.github.io,
KaiHu-KH/KaiHu-KH.github.io, Kejun-WU/Kejun-WU.github.io, KeremZaman/keremzaman.github.io,
KevinConqueror/KevinConqueror.github.io, Kimsure/Kimsure.github.io, KingGugu/KingGugu.github.io,
Koohoko/Koohoko.github.io, Kriskin90/Kriskin90.github.io, KyanChen/KyanChen.github.io,
LDAV-Symposium/2024, LHRLAB/lhrlab.github.io, LIWEIDENG0830/LIWEIDENG0830.github.io,
LQH89757/linqinghua.github.io, LYL1015/LYL1015.github.io, LYXRhythm/liyongxiang.github.io,
Lagrangeli/Lagrangeli.github.io, LauraPollacci/LauraPollacci.github.io, LcWave/LcWave.github.io,
LetterLiGo/LetterLiGO.github.io, Li-Jinsong/Li-Jinsong.github.io, LiangHeng121/LiangHeng121.github.io,
Lilin-W/acad-homepage.github.io, Lin-Yijie/Lin-Yijie.github.io, LinB203/LinB203.github.io,
LinWangtamu/linwang.github.io, LingweiKong/LingweiKong.github.io,
LingyuanMeng17/LingyuanMeng17.github.io, LitterBrother-Xiao/LitterBrother-Xiao.github.io,
LiweiDengDavid/LiweiDengDavid.github.io, LoganCome/logancome.github.io, Longin-Yu/longin-yu.github.io,
LoongDoctor/LoongDoctor.github.io, LuLuLuyi/LuLuLuyi.github.io, LunaLeeYue/LunaLeeYue.github.io,
LuoXubo/LuoXubo.github.io, Lyang556/lyang556.github.io, Lzy-dot/Lzy-dot.github.io,
MAOJIASONG/MAOJIASONG.github.io, MMMDY/MMMDY.github.io, MSuskiewicz/msuskiewicz.github.io,
Mahedi-61/Mahedi-61.github.io, MaitreChen/MaitreChen.github.io, Margaretya/Margaretya.github.io,
Marigoldwu/Marigoldwu.github.io, Marquis03/marquis03.github.io, Marvinmw/weima,
MaxwelsDonc/MaxwelsDonc.github.io, MengceZheng/MengceZheng.github.io, Mengfan-Li/Mengfan-Li.github.io,
MengyunQ/mengyunq.github.io, MiaoHaoSunny/MiaoHaoSunny.github.io, Mr-YapengZhao/Mr-YapengZhao.github.io,
Mubuky/mubuky.github.io, Mxoder/Mxoder.github.io, NEUIR/neuir.github.io, NaClCode/naclcode.github.io,
NathanGodey/nathangodey.github.io, NeuRoNeLab/neurone-lab-website, NiuLanhao/NiuLanhao.github.io,
NoobKLD/noobkld.github.io, Northshushu/northshushu.github.io, OneMore1/OneMore1.github.io,
OpenBMB/MiniCPM, OzzyChen97/ozzychen97.github.io, PALM-Lab/PALM-Lab.github.io, PDillis/pdillis.github.io,
PKU-OS/sp23, PeizheZhao/peizhezhao.github.io, PhilChodrow/UCLA-website, PolarisFTL/PolarisFTL.github.io,
PriceWang/PriceWang.github.io, Prince-Lee-PathAI/Prince-Lee-PathAI.github.io,
QinCheng0928/QinCheng0928.github.io, QiushiSun/QiushiSun.github.io, R-Chr/R-Chr.github.io,
R4nzer/R4nzer.github.io, RafalKucharskiPK/rafalkucharskipk.github.io, RayeRen/rayeren.github.io,
RedamancyAY/RedamancyAY.github.io, RikiyaT/RikiyaT.github.io, RobbinW/RobbinW.github.io,
RocmFang/RocmFang.github.io, RuiZhou-cn/RuiZhou-cn.github.io, RuiyangJu/ruiyangju.github.io,
RuoyuChen10/Ruoyuchen10.github.io, Ryann-Ran/Ryann-Ran.github.io, RyujiPat2/takagi-qi-group,
Sampson-Lee/sampson-lee.github.io, Sara-Rajaee/Sara-Rajaee.github.io, Shi-Jiarui/Shi-Jiarui.github.io,
ShumaoWang/ShumaoWang.github.io, SivanuHappy/sivanuhappy.github.io,
SiyuZhang-zsy/SiyuZhang-zsy.github.io, SizhuangHe/sizhuanghe.github.io, SladeLu/sladelu.github.io,
StatXzy7/StatXzy7.github.io, Sumsky21/sumsky21.github.io, SuperYeYu/superyeyu.github.io,
TheShineyue/TheShineyue.github.io, Thrillcrazyer/Thrillcrazyer.github.io, TianTYC/TianTYC.github.io,
Tonny-liu/al-folio, TousenKaname/TousenKaname.github.io, Travaill/Travaill.github.io,
Valeyards/Valeyards.github.io, Vinc-Liu/Vinc-Liu.github.io, VinnyLiu0817/VinnyLiu0817.github.io,
WeixiongLin/me, X-Lab-CN/introduce, XFengwei/xfengwei.github.io, XKTREK/xktrek.github.io,
XavierChanglingLi/ChanglingLi.github.io, Xiaoxi-Li1/Xiaoxi-Li1.github.io,
XingjiaoWu/XingjiaoWu.github.io, XinyueBi/XinyueBi.github.io, XiuxiongChen/xiuxiongchen.github.io,
Xuan-NJU/Xuan-NJU.github.io, XuanhaoChang/XuanhaoChang.github.io, XueqingZhou/XueqingZhou.github.io,
YMlinfeng/ymlinfeng.github.io, YangYY-Liu/yangyy-liu.github.io,
Yeshiva-University-CS/Yeshiva-University-CS.github.io, YiboZhao624/YiboZhao624.github.io,
YichaoCai1/yichaocai1.github.io, YichuXu/YichuXu.github.io, Yofuria/Yofuria.github.io,
Yorkson-huang/Yorkson-Huang.github.io, YunlongXing/yunlongxing.github.io, YupengSu/YupengSu.github.io,
ZJUshine/ZJUshine.github.io, ZhanKunLiAuto/ZhanKunLiAuto.github.io, Zhang-Henry/zhang-henry.github.io,
Zhang-Yihao/zhang-yihao.github.io, ZhangChenglong-AI/ZhangChenglong-AI.github.io,
Zhaoyang-Chu/Zhaoyang-Chu.github.io, ZiyiZhao-bio/ZiyiZhao-bio.github.io, ZpLing/zpling.github.io,
ZzZZCHS/ZzZZCHS.github.io, abhisheknaiidu/awesome-github-profile-readme,
acetocarmine11/acetocarmine11.github.io, acl2018/acl2018-website, actuy/actuy.github.io,
adelebaltuttis/uni-leipzig-grammatik, aistats/aistats2024, ajoyk11/ajoyk11.github.io,
antonior92/academicpages.github.io, asciidwango/js-primer, ashriva16/al-folio,
austinysa9/austinysa9.github.io, avishekanand/al-folio-homepage, binbin2002/binbin2002.github.io,
binbin247/binbin247.github.io, black-yt/black-yt.github.io, caoshuai03/caoshuai03.github.io,
ccloud0525/ccloud0525.github.io, chencn2020/homepage, chgagne/chgagne.github.io,
chloevoyer/multi-language-al-folio, conghui/conghui.github.io, cooperleong00/cooperleong00.github.io,
csking2001/csking2001.github.io, curya-wangyiyu/curya-wangyiyu.github.io,
cyrillebertelle/cyrillebertelleWP-fr-old, d2l-ai/d2l-zh, datawhalechina/leedl-tutorial,
datawhalechina/pumpkin-book, datawhalechina/self-llm, dawdleryang/dawdleryang.github.io,
ddz16/ddz16.github.io, denizenslab/denizenslab.github.io, docs/em, dongzhuoyao/lab,
donnemartin/system-design-primer, dr-majie/dr-majie.github.io, drong37/drong37.github.io,
elangosundar/awesome-README-templates, erikawa-e/lab-hp, estebanrucan/estebanrucan.com,
evalnlg-workshop/evalnlg-workshop.github.io, fernandezpab/fernandezpab.github.io,
fyhancs/fyhancs.github.io, genkimiyauchi/genkimiyauchi.github.io, giserzy/giserzy.github.io,
gosseynx/gosseynx.github.io, guo-mengchao/guo-mengchao.github.io, gyoogle/tech-interview-for-developer,
haolpku/haolpku.github.io, hesiyang395/hesiyang395.github.io, hirotakahiraki/hirotakahiraki.github.io,
huawzheng/huawzheng.github.io, huggingface/agents-course, huggingface/course, huggingface/deep-rl-class,
ieqiangguo/ieqiangguo.github.io, igormcoelho/igormcoelho.github.io, iuricode/readme-template,
jasonhe03/jasonhe03.github.io, jetnew/academicpages, jiashenggu/jiashenggu.github.io,
jindadu00/jindadu00.github.io, joonanlab/joonanlab.github.io, junjie1003/junjie1003.github.io,
kautukkundan/Awesome-Profile-README-templates, kenji-fukushima-lab/kenji-fukushima-lab.github.io,
knishida/knishida.github.io, knuCSL/knuCSL.github.io, leoShen917/leoShen917.github.io,
leonardosecchin/leonardosecchin.github.io, lifia-kg/lifia-kg.github.io,
lingfengyao/lingfengyao.github.io, liu-junming/liu-junming.github.io, lixiang3776/lixiang3776.github.io,
ljj-007/ljj-007.github.io, lowepowerlab/lowepowerlab.github.io, makhro/makhro.github.io,
matianyun/matianyun.github.io, mbaltieri/mbaltieri.github.io, midudev/preguntas-entrevista-react,
mlabonne/llm-course, mouredev/Hello-Python, mozhenling/mozhenling.github.io,
mtakahiro/mtakahiro.github.io, muhua-h/muhua-h.github.io, namezhenzhang/namezhenzhang.github.io,
ngram-lab/al-folio, okumuralab/okumuralab.github.io, qimingye-creator/qimingye-creator.github.io,
rafaballerini/rafaballerini, reactjs/ja.react.dev, reactjs/ko.react.dev, reactjs/zh-hans.react.dev,
reactjs/zh-hant.react.dev, ruanyf/weekly, rust-lang-ja/book-ja, rzhangbq/rzhangbq.github.io,
sean-shiyuez/sean-shiyuez.github.io, shota-horiguchi/website, summmeer/summmeer.github.io,
sungbooyoon/sungbooyoon.github.io, sy3104/sy3104.github.io,
systemreliability/systemreliability.github.io, thermofluidslab/thermofluidslab.github.io,
tiangolo/fastapi, tomyoshida/tomyoshida.github.io, tranminhquan/tranminhquan.github.io,
trekhleb/javascript-algorithms, ucsd-cse12-sp24/ucsd-cse12-sp24.github.io, vantaa89/al-folio,
vinthony/academicpages.github.io, vuejs-translations/docs-ja, vuejs-translations/docs-ko,
vuejs-translations/docs-zh-cn, withastro/docs, yangfengstat/yangfengstat.github.io,
yuguangchen1/al-folio, zhongwangwei/zhongwangwei.github.io, zjugxz/zjugxz.github.io.

`USED` lists characters by twice the logarithm (base 2) of their count, `FAR` those of the far
East (those that were counted 4 times); `BESIDE` gives, for a symbol, the beginnings of the words
that it stands beside (with `<`: that stand before it), each with the number of repositories that
have them together.
"""

USED: dict[int, str] = {
    31: ("。"),
    30: ("、，"),
    29: ("："),
    28: ("（）"),
    27: ("áéóао"),
    26: ("àãçêíбвгдежзийклмнпрстучыья“"),
    25: ("èüхцшю—’”─？"),
    24: ("\xa0äôöúđфщэ–！"),
    23: ("âìîưВПạảấầếểệộớợụ《》"),
    22: ("·õăıơșțابتدرسلمنهوंकतनपमयरसहािेो्กคงดทนบมยรลวสหอะัาีเ่้ကခငစဆညတထဒနပဖဘမယရလသဟအါာိီုူေဲံ့း်ျြွှ၊။ậềốủửữự├「」️；"),
    21: ("ùąęłДНОСіخشعفیएगजटदलवीुै।ขจชตปำิืุูแโใไ็ဝ၏ặẽịọờừ\u200c"),
    20: ("ñćĐğśşżИКМТЭ،جحزصطقيکअआइउडबशूณถพึắằỉỗởứ│└🎉"),
    19: ("¡«»¿ÎßòýαεЕъёأةكپگचणधफभषॉంకగచటడతదనపమయరలవసాిుేో్์ဉဥ၎\u200d„…⋅々"),
    18: ("ιμοστАЗРУЧєויתآऔखछथ़ািఅఉషీెైผๆ္ẫỏồổ\u200b『』🔥"),
    17: ("É×ÜåĠĩũηλνπρБїאבהלמרשإئثذضىईএকটতনপবমযরলসে্ਾఇజణధబభశూొകപിു്ซธษဏဓễ†→█░％💻📄📝"),
    16: ("°ίγκςυόГФדחכםנסעפקغچठংআইগজডদশহ়ুোதி்ఆఎఒఫహടതനയരാെฟภဂဿẩẻ‘•★✅\u3000🎖📖📚"),
    15: ("ÀÄÖøûčİńœšάέήβδθχύЯגטןצءًِँौঅথভਕਤਰਸਿੀੇੋகபமயரலளாுఈథನಲಿ್ംങമറലവญဇ၀၁၂၍ỳ━❌～🎓💬📂🚀🧑"),
    14: ("©±ÁÇőźžəφωЛХЦШזظओृউওখচছণধষয়ਦਨਪਮਲਹੱசடநனறவைృಂಕಗತದಮಯರಳವಸಾುೆഅചണളസേോർൽൾศဦẵỹ\u2009⃣−⚠✨．🎨🏆💡"),
    13: ("§ÈŞΑΕώךझढফীਜਟਡਵஅஇஎஙழெொఖళಅಟಡಪಬಹೊഇഗഡദഭശഷീဗ၃၅იកនបរា្ẹ‐‑\u202fⓇ▁【】〜－／｜🎙👋📎🤖🤗"),
    12: ("²ÍÚæĊ̀́ΔΚΠΣξІףَّژङূਂਅਆਈਗਣ਼ੈੰஉஒணீேோఏೇആഉഎഒഞധഫബഴൂൈൻසහ්ිฉဍဤ၄აងតទមសអិẳỞỡ™═╯⚡❤⭐🇸🌟🎯🎼🏅🏻👄👨💼🛠🤝"),
    11: (
        "¥ÓëïėȘΘζանրـُہےऐघৈੁંઆકજતનપમયરલવશસાીુેો્ஆூಶೀೂೈೋജഹකතනපමයරලවාීුฎ၆ერចយលេំ់ṣ€←┄┻♀♂✉✔︵"
        "𝒆𝒏🇧🇬🇲🌐🎤🏫🐛👀👉👏👩📊📑🔍🔧🔬🕛🙋🚩🥇🧠"
    ),
    10: (
        "ÌÕěřŚŠūΈΒΛΜΟΤեիոץؤںःऑঘਇਖਚਛਫਬੂઅએગટથબહಆಇಚಜಣಥಭಷഖൊൗගටදැෙฐ၇၈ლმოსគជដពវុើែោ↓∞┃┴⚙⚛✓１２𝒐𝒕𝗮"
        "𝗲𝗶𝘀🇦🇨🇪🇳🇵🇷🇹🇺🌀🌍🌱🎮🏽💪📈📋📌📢📦🔗🔭🔴😄😅😊🛡🤔🥈🥳🧩"
    ),
    9: ("įľŁΦјյտ־؛؟ٹ۔۰۲ञঞછણિౌಉಎഈഓഥൺඅฤბვញណធីូួ―›ℹ↑≈≥⌘▄☕✍➡＆＊＋𝐞𝐥𝒂𝒄𝒊𝒓𝗦𝗹𝗼𝘁🇫🇭🇮🇰🇱🎬👇👑👥👦👯👷💾📜📧📫😎🙌🚨🤓🥉"),
    8: (
        "£\xad®³¹ÃÔČĎűŽƏɪ̈ΌΗΙЖЙЩկսڈ۱۸ৃਧਭઈડદફஐஜஸఛఞಈಒಖಧಫංෝฏฝ၉დთნថផហឬះ៍។ᴀỷ\u200e₂∗∙≤⏳▲▼⚀✈✌✏⬆ﬁ３𝒅𝒍𝒎𝒔𝗻𝗿"
        "🆕🇩🇴🌎🍑🎊🎥🏃🏗🏛🏠🏼🏾🐦🐱👍👾💎💰📁📅📍📣📰🔄🔎🔲🕵🗣😁😃😆😉😍😱🙏🚧🟡🤯🤾🧐"
    ),
    7: (
        "¬´ØÝāůɛʀːΓΥқգդէլմւھ۳۵۶۷ঙঠড়ਓਘ੍ੜઉૂஏఓೌഏචණධශළෘේොฒ၌ტუქშცხខភៀṢ※℃⇒∈√⌨┌┐┘┬┳┼╇▶○☆⚔⬇︎＃𝐄𝐨𝒑𝒖"
        "𝒚𝗖𝗰𝗸𝗺🇯🇻🇼🇾🇿🌈🌏🌙🍎🍳🍾🍿🎩🎭🎲🎶🏢🐙🐶👧👻💁💅💧💸📃📆📘📡📱📸🔐🔑🔒🔨🔵🔹🔽🖥😜😭😴🚗🦸🧙🧪🧬🧭"
    ),
    6: (
        "¯µÅÊĮňōťųɴΆ·ΝΩψЮթհպք۴۹ऊळ०ঁঐৎ১৷ਊਏਝਥਯੌખચધભળஷఘೃൃජඩබභგკឹៃៅៈ៌័ᴇẢẬỆỐỨ\u2002\u2003‡‧′⁻∑⊙⋯⌛⏯⏰⏸⏹①②③"
        "╭╮╰▀●☁♫⚖⚽⛱⛵✋✎✗✝✱❗➕➖\ufeff４５Ｃ［］𝐀𝐇𝐑𝑰𝒇𝒉𝒗𝗜𝗧𝗩𝗱𝗵𝗽𝘂𝘄𝘆𝚌𝚍𝚎𝚘𝚛𝚜🅡🌆🌊🍔🎆🎈🏁🏡🏦🏿🐍🐤🐳👆👎👤💌💖💣💥💫💯📞📩🔀🔊🔌🔖🕙🖼🗞🗺😏"
        "😞😪🙇🙈🙍🚕🤦🤩🤷🥊🥗🦄🦇🦛🦥🧘🧰🧱"
    ),
    5: (
        "ÂðēŋŻỰΧЫЬңүըղչվ१ঝৌ০ઇஊஹഘආඇඉෂฑპფყჩỌ\u200a⁵↔∝∼≠▷►◁☀☺♻⛄✖⟨⟩⬜〒ﬀ＞𝐂𝐓𝐟𝐫𝐭𝐰𝒈𝗛𝗟𝗠𝗴🅟🇶🌃🌋🌴🍀🍌🍵🎧🎵🏀🏋🏝🐈🐣"
        "🐧👈👣💙💚💜📒📕📛📺😌😢😼🚫🛒🟢🥂🥕🥚🦉🧾🪄"
    ),
    4: (
        "ªĂīŏŭɑ̛̂ғәբծջցև٪ज़ঃ২৩ஞఐಏഠථඳෑ๋ឯỰ⁸∧≡┤□▬◤◦☘♠♥⚪⛔✘❁➔⬅０＜＠ＩＯ𝐡𝑤𝑫𝑭𝑱𝑺𝒃𝒋𝒌𝒘𝗪𝗯𝘃🅒🅝🇽🌌🌞🍰🍱🍺🏄🏓🐇🐔🐥👁📹"
        "📽🔜🔤🕹🖊🗂🗒😀😕😺🚖🛎🛢🥷🧍🧛🧨🪪"
    ),
    3: (
        "ÑņŹƠǹɢʌʒռٔڑड़ढ़ૌఠಓဧწ០ᴛỘỚỪ‚⁰⁴⁶₀₁℉ℓ∣⊞⌚⍁⏩⏪┏┓┡┩╫▂◆♣⚫⚾✒✦❓❯ꜱﬂ６８ＡＤＭＳＴ𝕏𝗘𝗝𝗳𝟯🌕🌛🌡🍅🍕🎞🎫🏙🏭🏳🏷🏸🐕🐲🐾"
        "👊👌💊💐💛💭💽📓📔📬🔁🔔🕒🖋🖖😸😻🙊🛫🛰🛸🥑🥰🦁🦾🧔🧗🫧"
    ),
    2: (
        "¶ºĞţǎȚɡʼˈ̧̉ΖΡϕЄұҹԱՀխշփ״ۇऱॅ३६८৪৫৯ઓઘઝષఊಠඋඑූෞฮฺ๑າ་ོဋဌဠᅡርኛᐃឋឧឱ៏ៗᴄᴏᴘẠỂỒỬ\u202a‼ⁿ₄↘↙↩⊢⊣④╩╬▅"
        "▓▛▜▸▾◢◥◯☃☹♭⛓✂❄❘➜〈〉７ＥＪＲａｃｉｏ𝐌𝐒𝐚𝐜𝐢𝐬𝐮𝐱𝑖𝑗𝑩𝑬𝑽𝗚𝗡𝗣𝘇𝜆𝟱🃏🆗🌓🌠🌬🌳🌿🍊🍓🍹🎰🎸🏔🏞🏥🐉🐘🐯🐷🐼👓👸👽💀📐📙📯📷🔇🔮🕸🗃😂😇😈"
        "😑😓😬🙂🚁🚆🚢🟣🤍🤞🥀🥅🧚🧢🧥🧮🧼🫠🫡"
    ),
}

FAR: dict[int, str] = {
    28: ("数用的"),
    27: ("一使"),
    26: (
        "あいうかがきくこさしすたてでとなにのはまもよらりるれをイクコスットドプラリルンー个中以出可在定是更有能行要"
    ),
    25: (
        "けそっつめアェジタテフブレロ上下不为了于们件会作例入内分合同和型如将式性成文新方时本法理示表这関가고기는다로를리사서수스어에용은을의이인있자지트하한할해"
    ),
    24: (
        "えせだどみんィグシデネバパポメ代你値值函列到前加化参取器場変多大子存学它実对应度必我所最来果模次生组自解通部量것경그나넌니대도동되드들때라만면모문보부상성습시요"
        "으일입적전정제컴포함합"
    ),
    23: (
        "ばびやわエオサセソダチマムュョ与些何元其動发变名后呼回因字实常并引当得意持指据接提期染样正此注渲点特状现目相算类素置而被计输过返重需面게과더데된러렌링반버변생세"
        "아않야여와우위작체출터프호"
    ),
    22: (
        "おじべょウォキザベモ主之也事从他任但体依保信全关再初制力动包单向含地基处外始容小层序建开态情或改明時書标構每测然照由码程第者言设该调进选都配问间集非页项题값같개"
        "결공구내능됩래록마메발방션소식실업예유음장저조주중코크클타파행화환"
    ),
    21: (
        "ずちァカケツミャユ两么义习人传供修像先具処利别务即受只图完导対就属工形後想户推服机构機步比求渡現発直看知种移立章等练经结编网義考节装見読训试请象起运追開除预高간"
        "객거계단달당될두든레려른며바번법분브비선설속신안언없연열오운원재점접존직처추치태통표플필현확"
    ),
    20: (
        "へニハビペワ且交介付优似位公写况切则创別区原及反响問境复失好宣展已布年库很息感態手换換支整无显术条查根框概段没深添版率环研确確积究端符简系索結给络致获複記记论词"
        "译语误读载述递造里错間限際題각관따또력명미배벤본새응임진최티페항형"
    ),
    19: (
        "ほむガナボ二互什仅令個假做共决功助単号各否告味命块安客少差平影征心応执扱择括按操放效断日替月望架格案梯检様止決流源演物独画界略異着神称空签管組続级线统维见触計設"
        "認語説认让许说赖身转辑込近还连送速道適避那随隐静验감근까노등디류립많먼목무므받복불산순알애앱었역영워참초커케키택테템특했활후히"
    ),
    18: (
        "げごろズノ三並书产今仕低便側储准减击削割効卷去另国均域報增声够尝局带延待循快思批找技把损控描插搜收教既易未权板析某树档検歌活浏消準無片環番真矩科細終细终续缓般范"
        "規親观规视览試詳論访证谷足较連進逻違選释键长阅阵际降順须首默건검교규께딩떤런럼렇료루르름릿매및백별블약옵완외읽져종준즉집째차청츠콘턴텐토패핸향효"
    ),
    17: (
        "ぐぞづねぶゲピ・串予仍仓价伝估価係偏停允免几副句台听启周品哪场备天头奨室宽密導尽嵌己希帮异张强归微念总才打投択抽挙排播料景會杂束核標殊気清為父留登省破离秒種站答"
        "策簡純紹統约绍联聚至色藏虑西視証評話讨议评识资超路較边达适這過采録钮链長類강권글너네떻랜렉릭린릴말밍빌색싶엘올웹잘젝좋줄증질채칙캐콜텀텍튼팅퍼피회"
    ),
    16: (
        "ぜ业両乘享余來候借充判則南博口右员囲図固士奖套家將屏左广強录役御復忆戻扩承拟挂振探擎敗早映普植業権残汇泛混激献瓜监短社私範籍精継绑缩美翻背良若荐著虫衡觉角調識警"
        "话询详資質负越跳踪迟迭遅遺金门队防阶階难雑難響频额験겠금누느닌답독됨듈란련렬령론막몇못물베볼빠석송슬심싱았양움잡줍즈찾첫컨편폼험황훅"
    ),
    15: (
        "ひゆ万专世严举仮侦們備傳優典册凸划删刷匹十升半协印历双古吗唯商善四困围填増壊太専射尔尺尾市幅幕底張往径従慢應报拉拡捕散數斯星暗暴末极槽欢済減測满漏爬电础稳稿節築"
        "約納経編纯继缺習聊舞英虽術覧観許該講議變讲质赛走距跟践远透逐遇釈针钩院零露項頭顶顺领风骤黙겨격급끝널넣년높덕던덱돌뒤람램략롯림맞뮤박뷰삭살삽술쉽싸쓰앞억엇엔온율"
        "절즘쪽첩축충취측카컬큰탐팀폴학허"
    ),
    14: (
        "ぎざゃヒヘホ乎京住佳光克內兴冗刻办势卡又叫呢团坏夫官察寫寸層弃弱從志忘忽您惑慣房抑抜护押拆挿授採搭故於旧智暂査校欄欠毎毕水永況波洁洞游火焦甚當發白盖盘盤硬福突窗"
        "箇篇粋繁繰绘署脚與落补裹覆覚訳誤請謝讀诉谢趣跡載轴轻辺迁迎途運達销锚門阻附障離音食马點갖걸견곳국길깅깊난날남냅넘념논닙담락량례롤룹머밀범벨봅솔숨숫써암액얻월웨잭"
        "징착찬책칭캡켜펙펴평품핑혹"
    ),
    13: (
        "ゴ东丢乱企侧倍倒偶偽兩兼刚務勧北協占却卸压厳叉収史司員喜單噪址坐城執季宏對岐島师干幸広座弧怎戏战抛担拥挑捉掉援攻敛旦木東松棄楽樣檔欲歴母浅浮海満滑滤潔潜灵热猫百"
        "益碼礎禁秀稍竞維網緒線织综群育脆航花蔽補製訊討課讓订負費贡贴费跨転车轮软退逆遍遞遵遷邮野闭险隆隔靠頁須頻頼飾馈麼黄괄긴낼델둘떠랙릅멀병붙빈뿐섹셋쉬슷악얼옮왜웃익"
        "졌족천쳐층큐큼킨킬킷킹탭팩풀퓨핵협혼획흐힙"
    ),
    12: (
        "ふぼゼヤ丁临乐五亿份伴伸伺健催儲円冒努励医叶呈哈埋塞奇妙委學守审害實封届山州巧巨帰庫徴急恒恢悉悪慮戦截扰拒握擴敏施昂春晰晴曲材柔條棋氏污沿派涉渐滚熟熵狀狗猜球田"
        "疑病監督矢碍稀積箭箱粘粹紐級紧絶縛縮红绝缀耗肢脈興菜葉處虚號融衰裡訪誰课貢貫責賞購贝责败购贵赋軟輯輸辅辞违遠邻鈕錯閉閱關闻隠電青領顯顾颜飞饰驱齐갈귀깨꾸뀌낮놓눈"
        "눌늘닫듭뛰랫럽렵롭뢰맨밋밖빨샷손숙슈씩씬엄염였옴왼울잠짐창칩쿼킵탈툴틱판픈헤혀훨흔희"
    ),
    11: (
        "ぽ丈久乗买亚亮仿冲刊剩剪勒募勾匀千华危參叠吉吐圖培塑墙夹奪寄富寻尚屋巻席彼德患惯愿憶抓抗折抵招拼掘掩掲携撰擊據旨朗林森極横毫江沒浙渠熊玉王瓶申盒眼硕祖票秋秘稱竟"
        "競笔簇累絡給經総練老草詞說诸赞跃軽辨週還鍵钟阈陆陈陷雜預颈駆體黑괜궁극꺼꿔끌끔끼낙납낸님닝듯떨럴묶민북삼셀슐쓸왔짜짧찮친침탄투팁폰휴힌힘"
    ),
    10: (
        "ギ七丰井併働儿勝匿友吞吧哲唆堆她妨姆姓威媒孫宇專尋尤履峰崩川幂幾康弦律徐恰悬惊惩慎戶托拓拷拿揃摄政斂斜旅曾李村杰栈栏桌楚欧款武死毁气池沙河泡泰涵淡温滞瀏烈爱牌牛"
        "獲產産疏疗皆盾瞬矛磁稠筆筛籤米粒粗糖糟紙緊繋纪纳纹绕绿缘罚耦职聞職胜脱荣荷蒂蓝衝袋裁裏覽詢詰誉诊谨谱貼账贪轉迫迷迹遗遭遮遲邏針阴険隨雄雕震額顿飛養香駁鼠갱겁군균"
        "깔껴끊났냄냐덮둔득뜁뜻띄룰륭맷멈믹벌벗벽샌셸슨승십쌍얕욱잊쟁좀죠줌줘총춰칠쿠텔퇴튜틀픽헬횟훌"
    ),
    9: (
        "ぱ゙ゾヴ争云亦仔众伟伪佇倾億兄六凯刘勘厂厨吸嗎嘗圆圧坛坦垂塔売夏契妥姿宙尼帧幫弟懂懒抖抱拍挥捗捷掌掛摘撃擇擬旋族昧曖杯枚械梱棒毅民汉治泄济淆溃炸烦熱爆犯獨獻玩畫"
        "秩穴穷筋糊糕紫緩纵纽绪罕聯聴肥脑舍艺苏苹蕉蜷衣裝觸訂譲護谓賴赤趋踏轨迅逃逊邀醒銀錄钥锁雨革願風驚驟麻鼓걱곧괴깁깥꼭꿀낭냥넷놀뉴닐댓덜됐듀듬똑뛸뜨랩렸률맵멤뮬봐봤"
        "빼셨썬압앙앨짓찍찰첨칼퀵킴톤틸폭푸풋홀"
    ),
    8: (
        "九仁休伦侵俗僅償兰兵军冠冪冷凹剰劣労區午卫吴售営団土圾坡垃堅塊塚壮夠央奥女孙宿尊居屬岡崇巢帖店庞废弊弹彩徹恐恩恵恶悩戳払扫拖拠挖捆捨措掷揭揮損撤晓曜朋朝杨枠柄株"
        "栽桜桨棘棵橋歓歧歩毒沃泽洋洗涛溢溯瀑灰牢牲玄琐疾症痛瞭石穿粉絞絵續纠纸罗罪羅耐股肯胞胡膜膨舉舌芯苦营萨蒙薄藉談證讯谈豊貴赵車輝逗逼遥邦郵酸鉴鎖鏡银阐阳阿陥陳隣雅"
        "靜鞍頂顕馴駄驗骨骰魔龄갑겪겼김깃깝꼴낌닉댑돼뚱랍뤄망맡맥멱묘묵뭔밥쁜센셔셰쇄싼쌀쌓웠잃좌즐쪼철촉춤켓퀘탕풍훈휘𩸽"
    ),
    7: (
        "ぬヶ丝丸乏伯佐促傾儘养刪卓卖吃咖唤啡嘘圈坚壁夜奏嬉宜宝尖岁岩帐師府廃廣弄彬彰忙捌搬摸撮擁旁昨朱枝梳椅樹橘檢歉歡汚汽津洲浪渉滿漢灯灾炭煩犠琦璧疎皮盛県眺碟礼税紀緑"
        "締緯織绩聪臂药菌菲萬蒸蕴薦虹衷裕詹謎讶诞诺谁財販買财赏赢跑蹤軸辦遊鐘钱铜镜闪雙鞋頑餐館驶驼驾髙鲁麦黎黒갔갤곡골광뀔넓넥뉘늦돕딘럭렀렛렴롬먹멘몰밸벡섞셈엣옆윈육융"
        "젯졸죽짝챕쳤춘탑털톱틴팔폐홈흥"
    ),
    6: (
        "ㅠ乌乍亲仪伊俳偿儀兆冊农冰冻净凑凡剛創劳勉勢卒厅厦叙君咨咲哉哥唐啟嚴團坤垫堂壓奈奋姚宪寿巴币帅帯廉彪彻徽忠怕怪惰愛懸戲戴戸扁扑扭披拾挟掴揺敬斥斷旭晚晨暇暑暦暨朴"
        "杜梅椎榜樋橙權欺殆毛汎汤油泳洩滅滴漸烁犬玛玮珍班瑞瑶甲男畅畴盡眠睡碰祝秦稼穩窄篩綺縁縦總缝羽翼肉肝胁脉脸腾艾芸茨茶荒莱菇蔡蘑血覗訓訴註詩誘諦谭賢贯贷轩辿迪邉邪酒"
        "酷銘铁铺閲闲阱陣陽隅隊雇雖雰雷靴頃顧飯饮鸟鸡鹏麗龙겟겹곱굳깜꼬꿉끄낫냈녕눅눠덤덧돈둠뒷듣땐랐랑멋뭐밝벼볍봄빅빛빡뽑뿌쁩섯셜쉼쌉씁씌욕웁윤쩌챌춥캔퀀탬핫혁혜홍힐"
    ),
    5: (
        "ヌㄴ丽仲伏伙俊倡傍價児党八兹凍凝凭刀剧勤勿卜厄厚吕吟咬喩喪嘈嘴噴园圍圣圳堡塩墨奠奶婪孤宗宮寧審屈嵩巡帶帽幻庆床廊廓弛彙彫怠慧憾戈扇扬扮拶拽挨挪搞撑擅敲旺昇昊昔昼"
        "晒晩暫杭柱栄栋桁桢梁梢棚棟椭殖沉沟洛洪浩淺湾溪滥滨漂濾瀚燈燕牙牺狭珠琳瑟瓦甜疇癌皿盟睛碎碑磨穆童竺笑筹糙糸紅綠繼罩翔聖聘肤肿脏脐腊腕腹臣船茄莫葛蔬藤蛇螢衍裸覺託"
        "診誌谎豆豪賀賛赘赫赶躍辆辉辛迴逸逾遂邓郭錬鍛陡陸隙雪韓韩頸飲餚馆馏馬駒骋骑骗魅魏鲜鷹鸣굽긍깐꽉꿈뀝낄녀뇌닛둡둬딥딱떄랄맺멸뭘믿벳빵쁘샤섀섭쇼쓴얽엑엽옳잦젠좁칸켰"
        "콤콥팝팟펫헨"
    ),
    4: (
        "ㅎ丹亡亨侬俄倣冯剥劇劫劲匙卉卧吹唱啓噛壳夢夾孟宁宾岭岸巷帳廚弘徑悟悠悦悲愉憩拦挤挺捐掃摩撞救曝桐槟樀歪殻泊浸涂涌涯涼淘港湖溝滋漫潮潰烹珀瑕瓣疫疵皓盲睿砕磯絕績翰"
        "耳聽肩肴脫脳臃臨舊舜芝菱蕈虎衔街裂譜诱谬賦货赠輪辩迄遡郑醇銷鑫铂锐陰雛霖靈顏颇餘饱駅驴갯걷껐꽤놔뉜덴뤘멜묻밑봇봉씀앉앤옛잉젓쯤챙켈퀄큽탁팬헌흘"
    ),
}

BESIDE: dict[str, str] = {
    "←": ("back 3 <curren 2 <true 2 next 2 previo 2 resear 2 true 2 "),
    "→": (
        "<settin 22 <data 14 <action 13 pages 13 <integr 12 action 12 deploy 12 integr 12 settin 12 "
        "workfl 12 <calend 11 <config 11 <reposi 11 build 11 calend 11 create 11 featur 11 your 11 "
        "<pages 10 <sideba 10 <yml 10 genera 10 set 10 web 10 <admin 9 <analyt 9 <enable 9 <genera 9 "
        "<google 9 <measur 9 <new 9 <start 9 <stream 9 <your 9 accoun 9 branch 9 existi 9 github 9 "
        "permis 9 proper 9 real 9 redepl 9 source 9 stream 9 tab 9 time 9 <server 8 model 8 projec 8 "
        "data 7 read 7 see 7 <docume 6 <url 6 table 6 unicod 6 <agent 5 <author 5 <more 5 <public 5 "
        "<quote 5 <read 5 <straig 5 <transf 5 curly 5 custom 5 filter 5 local 5 new 5 quicks 5 quotes 5 "
        "remote 5 transf 5 <area 4 <coding 4 <custom 4 <deploy 4 <dev 4 <faq 4 <featur 4 <flag 4 <font 4 "
        "<help 4 <ingest 4 <min 4 <projec 4 <remote 4 <setcar 4 <setgol 4 <setisg 4 <setrou 4 <site 4 "
        "<tag 4 <themin 4 <troubl 4 <view 4 <weight 4 <wrappe 4 <writin 4 agents 4 baseur 4 copilo 4 "
        "delega 4 docs 4 first 4 font 4 gem 4 google 4 instal 4 instru 4 map 4 more 4 note 4 owners 4 "
        "posts 4 setgol 4 setisg 4 setrou 4 synthe 4 tag 4 troubl 4 update 4 urls 4 <about 3 <all 3 <api "
        "3 <file 3 <jsx 3 <open 3 <set 3 <where 3 add 3 code 3 count 3 framew 3 isacti 3 learn 3 links 3 "
        "optimi 3 output 3 page 3 papers 3 simple 3 state 3 struct 3 studen 3 type 3 url 3 versio 3 "
        "<acci 2 <adapte 2 <add 2 <articl 2 <blog 2 <blue 2 <build 2 <can 2 <cleanu 2 <click 2 <cloud 2 "
        "<commen 2 <confer 2 <design 2 <develo 2 <effect 2 <engine 2 <first 2 <github 2 <gpt 2 <html 2 "
        "<instru 2 <journa 2 <json 2 <key 2 <last 2 <list 2 <loss 2 <model 2 <name 2 <output 2 <papers 2 "
        "<person 2 <previo 2 <produc 2 <readme 2 <reduce 2 <replac 2 <repons 2 <runnin 2 <secret 2 "
        "<setup 2 <system 2 <token 2 <variab 2 about 2 accura 2 after 2 analys 2 antes 2 applie 2 array "
        "2 based 2 before 2 benign 2 cleanu 2 commun 2 compon 2 confer 2 contin 2 conver 2 css 2 curren "
        "2 detect 2 develo 2 die 2 displa 2 engine 2 est 2 exampl 2 feedba 2 forwar 2 free 2 frontm 2 "
        "get 2 hook 2 html 2 inner 2 langua 2 les 2 listen 2 load 2 lower 2 max 2 mode 2 one 2 person 2 "
        "plus 2 profit 2 quanti 2 raw 2 reduce 2 regene 2 regist 2 render 2 repo 2 report 2 respon 2 run "
        "2 schedu 2 schola 2 secret 2 select 2 setup 2 spatia 2 strict 2 studio 2 synchr 2 text 2 than 2 "
        "true 2 univer 2 upload 2 variab 2 von 2 workin 2 yml 2 "
    ),
    "↓": ("<down 2 "),
    "⇒": ("agent 2 "),
    "⌘": ("<linux 4 <option 4 macos 4 window 3 <comman 2 <meta 2 meta 2 sun 2 "),
    "⌚": ("asia 2 calcut 2 timezo 2 "),
    "⌛": ("downlo 4 messag 4 "),
    "⏰": ("<consol 4 <log 4 interv 4 text 4 tick 3 "),
    "⏳": (
        "profes 3 servic 3 <consol 2 <log 2 data 2 newval 2 optimi 2 real 2 roomid 2 settin 2 state 2 "
        "stream 2 update 2 waitin 2 "
    ),
    "◆": ("lisp 3 mit 3 <meta 2 knight 2 space 2 "),
    "☁": ("<azure 2 <cloud 2 <dreamj 2 <tech 2 cloud 2 "),
    "★": ("<img 2 <src 2 alt 2 code 2 feel 2 free 2 one 2 out 2 reach 2 "),
    "☕": ("<buy 3 <coffee 3 <icon 3 badge 2 follow 2 orange 2 svg 2 "),
    "♀": (
        "<displa 7 <unicod 7 emoji 7 true 7 genera 3 <questi 2 discus 2 feel 2 free 2 github 2 head 2 "
        "help 2 kunjun 2 need 2 pertan 2 questi 2 umum 2 "
    ),
    "♂": (
        "<member 2 <summar 2 <team 2 about 2 callme 2 connec 2 creact 2 freela 2 kaggle 2 more 2 plu 2 "
        "upwork 2 ways 2 "
    ),
    "♫": ("<emoji 7 <raw 7 "),
    "⚀": ("<displa 7 <unicod 7 displa 7 width 7 "),
    "⚙": ("also 2 analyt 2 daily 2 erb 2 few 2 github 2 html 2 mainta 2 open 2 php 2 projec 2 slim 2 use 2 "),
    "⚛": (
        "altern 26 emoji 26 favico 26 used 26 <icon 24 <compon 4 <resolv 4 <schedu 4 <settim 4 compon 4 "
        "schedu 4 "
    ),
    "⚠": (
        "requir 13 use 12 <google 10 <analyt 9 <cronit 9 <paid 9 breaki 9 consen 9 detail 9 easy 9 "
        "import 9 templa 9 uptime 9 html 5 <render 4 not 4 option 4 someth 4 unsafe 4 warnin 4 went 4 "
        "wrong 4 don 3 all 2 attent 2 can 2 change 2 direct 2 github 2 gpt 2 instal 2 non 2 note 2 only "
        "2 python 2 same 2 see 2 train 2 traini 2 transf 2 warnun 2 when 2 will 2 "
    ),
    "⚡": (
        "<danger 4 <zone 4 danger 4 projec 4 zone 4 data 3 langua 3 python 3 system 3 <podcas 2 <time 2 "
        "acknow 2 api 2 availa 2 can 2 engine 2 fact 2 fan 2 first 2 freela 2 fun 2 gimme 2 helpin 2 "
        "high 2 huge 2 intern 2 java 2 kotlin 2 love 2 meetin 2 music 2 one 2 starte 2 talk 2 techno 2 "
        "users 2 "
    ),
    "⛔": ("<render 4 "),
    "✅": (
        "correc 16 using 15 option 14 server 14 consis 12 integr 12 recomm 12 any 11 availa 11 easy 11 "
        "requir 11 source 11 your 11 analyt 10 detail 10 modern 10 needed 10 open 10 site 10 use 10 "
        "<analyt 9 <free 9 <google 9 <openpa 9 <pirsch 9 <tier 9 balanc 9 charac 9 compli 9 consen 9 "
        "cookie 9 dashbo 9 europe 9 focuse 9 free 9 gdpr 9 hosted 9 indent 9 medium 9 openpa 9 pirsch 9 "
        "privac 9 quote 9 self 9 serves 9 simple 9 space 9 specia 9 tier 9 websit 9 all 8 config 8 "
        "genera 8 new 7 update 7 create 6 html 6 includ 6 query 6 templa 6 change 5 click 5 contro 5 "
        "data 5 form 5 functi 5 mode 5 optimi 5 perfor 5 projec 5 public 5 real 5 render 5 set 5 suppor "
        "5 tags 5 versio 5 <allite 4 <base 4 <city 4 <consol 4 <const 4 <count 4 <countr 4 <create 4 "
        "<data 4 <date 4 <false 4 <functi 4 <icon 4 <initia 4 <isencr 4 <ismute 4 <isonli 4 <ispack 4 "
        "<itemco 4 <items 4 <log 4 <messag 4 <name 4 <new 4 <newico 4 <onrece 4 <ontick 4 <option 4 "
        "<produc 4 <react 4 <referr 4 <return 4 <roomid 4 <search 4 <server 4 <setcou 4 <setonl 4 "
        "<shoppi 4 <size 4 <small 4 <submit 4 <superc 4 <text 4 <theme 4 <true 4 <url 4 <usedat 4 "
        "<useonl 4 act 4 action 4 adding 4 allite 4 await 4 beta 4 bounda 4 calcul 4 call 4 can 4 cat 4 "
        "compil 4 comple 4 conf 4 connec 4 contex 4 count 4 custom 4 delay 4 depend 4 derive 4 discon 4 "
        "during 4 effect 4 error 4 event 4 eventn 4 experi 4 extrad 4 filena 4 flushs 4 getfil 4 getsor "
        "4 getuse 4 github 4 good 4 guard 4 handle 4 hook 4 import 4 input 4 inside 4 instea 4 interv 4 "
        "into 4 jsx 4 keeps 4 lazy 4 logic 4 map 4 math 4 memo 4 move 4 name 4 onchan 4 online 4 pascal "
        "4 pendin 4 progre 4 prop 4 props 4 react 4 read 4 ref 4 refere 4 return 4 room 4 roomid 4 saved "
        "4 setsta 4 setter 4 settin 4 startt 4 state 4 straig 4 strict 4 target 4 text 4 there 4 todos 4 "
        "total 4 url 4 usecal 4 usecha 4 usedat 4 useeff 4 useimp 4 useint 4 usemed 4 usemem 4 userid 4 "
        "uses 4 usesoc 4 value 4 vector 4 workin 4 works 4 <effect 3 <good 3 access 3 add 3 animal 3 "
        "area 3 assets 3 automa 3 better 3 build 3 catche 3 childr 3 clamp 3 compon 3 comput 3 condit 3 "
        "counte 3 creati 3 css 3 declar 3 defer 3 define 3 deploy 3 down 3 encryp 3 everyt 3 export 3 "
        "extern 3 featur 3 fine 3 first 3 gating 3 get 3 global 3 hooks 3 ids 3 immuta 3 initia 3 inline "
        "3 items 3 let 3 level 3 loops 3 manage 3 method 3 microt 3 module 3 named 3 normal 3 object 3 "
        "only 3 page 3 parser 3 pass 3 passes 3 passin 3 post 3 proper 3 readon 3 refs 3 releas 3 replac "
        "3 safe 3 seo 3 side 3 specif 3 stable 3 standa 3 static 3 store 3 subscr 3 synchr 3 system 3 "
        "tests 3 time 3 top 3 transi 3 type 3 uncont 3 unencr 3 updati 3 values 3 variab 3 when 3 will 3 "
        "write 3 yml 3 absolu 2 across 2 affect 2 after 2 also 2 always 2 array 2 attent 2 author 2 auto "
        "2 becaus 2 before 2 being 2 below 2 best 2 buying 2 called 2 calls 2 caused 2 checkb 2 clear 2 "
        "code 2 collec 2 copy 2 dark 2 descri 2 develo 2 digo 2 direct 2 dispat 2 does 2 doesn 2 downlo "
        "2 dynami 2 each 2 effici 2 elemen 2 enhanc 2 explan 2 explic 2 fetchi 2 filter 2 fully 2 graph "
        "2 great 2 idempo 2 json 2 key 2 layout 2 learn 2 like 2 likely 2 loadin 2 local 2 locall 2 long "
        "2 make 2 matchi 2 memoiz 2 millio 2 mobile 2 must 2 mutati 2 muted 2 need 2 next 2 non 2 not 2 "
        "now 2 okay 2 once 2 other 2 output 2 own 2 pages 2 parall 2 path 2 per 2 plotly 2 primit 2 "
        "produc 2 pushin 2 rate 2 raw 2 reacti 2 recalc 2 regula 2 resolu 2 respon 2 reusin 2 robots 2 "
        "route 2 routes 2 run 2 runs 2 same 2 schema 2 script 2 search 2 should 2 slow 2 src 2 start 2 "
        "storag 2 struct 2 submit 2 test 2 them 2 title 2 today 2 tracki 2 two 2 txt 2 typogr 2 unless 2 "
        "unnece 2 user 2 usesta 2 valid 2 way 2 what 2 while 2 wide 2 yes 2 "
    ),
    "✈": ("paper 2 "),
    "✉": (
        "author 6 corres 6 <contri 3 <equal 3 <wang 3 contac 3 discus 3 sun 3 wang 3 welcom 3 <chong 2 "
        "<jiawei 2 <kai 2 <ruan 2 <shunch 2 <zhang 2 <zhong 2 <zhuoya 2 chixia 2 comple 2 denote 2 email "
        "2 haiqin 2 huo 2 jiawei 2 kai 2 lei 2 lin 2 means 2 qiang 2 shunch 2 weihon 2 zhang 2 zhong 2 "
        "zhuoya 2 "
    ),
    "✍": ("<dev 2 <monica 2 blogs 2 graphi 2 new 2 "),
    "✏": (
        "test 3 update 3 applic 2 code 2 comman 2 commen 2 conten 2 conver 2 data 2 docume 2 exampl 2 "
        "few 2 github 2 guide 2 how 2 index 2 now 2 query 2 refere 2 review 2 senten 2 sets 2 spanis 2 "
        "text 2 transl 2 valida 2 word 2 "
    ),
    "✓": ("<print 2 "),
    "✔": (
        "color 3 devtoo 3 eslint 3 jsx 3 name 3 pinia 3 pretti 3 router 3 typesc 3 vitest 3 vue 3 add 2 "
        "code 2 end 2 extens 2 format 2 manage 2 projec 2 qualit 2 single 2 state 2 suppor 2 testin 2 "
        "unit 2 "
    ),
    "✝": ("<chen 2 <jiang 2 <sup 2 <zhou 2 author 2 corres 2 "),
    "✨": (
        "featur 12 <featur 4 <memo 4 <render 4 <devtoo 3 <react 3 <suppor 3 about 3 paper 3 specia 3 "
        "<check 2 <code 2 <extra 2 <icon 2 <joykis 2 <marwah 2 <new 2 <proble 2 <specia 2 badge 2 becaus "
        "2 devtoo 2 expert 2 github 2 inform 2 intern 2 its 2 key 2 langua 2 models 2 one 2 react 2 "
        "readme 2 reposi 2 top 2 "
    ),
    "❌": (
        "data 13 not 13 wrong 12 incons 10 ampers 9 analyt 9 collec 9 colons 9 cronit 9 google 9 indent "
        "9 must 9 needed 9 site 9 unquot 9 user 9 users 9 your 9 props 6 forkin 5 prop 5 recomm 5 reposi "
        "5 <consol 4 <functi 4 <isonli 4 <ispack 4 <log 4 <name 4 <online 4 <setonl 4 <true 4 babel 4 "
        "cache 4 cat 4 catch 4 cats 4 causes 4 cleari 4 code 4 config 4 date 4 delay 4 depend 4 discon 4 "
        "effect 4 eval 4 filena 4 form 4 genera 4 hook 4 incomp 4 infini 4 interv 4 list 4 loop 4 many 4 "
        "map 4 math 4 missin 4 mobx 4 now 4 observ 4 promis 4 push 4 random 4 react 4 ref 4 removi 4 "
        "return 4 room 4 roomid 4 server 4 setsta 4 skippe 4 startt 4 state 4 strict 4 table 4 tansta 4 "
        "too 4 total 4 transi 4 try 4 use 4 usecal 4 usemem 4 userea 4 using 4 watch 4 window 4 <cond 3 "
        "access 3 after 3 animal 3 around 3 array 3 bad 3 callba 3 change 3 clamps 3 compon 3 condit 3 "
        "counte 3 creati 3 defaul 3 define 3 derivi 3 direct 3 during 3 dynami 3 early 3 encryp 3 every "
        "3 export 3 factor 3 fields 3 functi 3 gating 3 global 3 inner 3 inside 3 invali 3 level 3 "
        "loadin 3 manipu 3 modify 3 module 3 name 3 never 3 patter 3 proper 3 readin 3 render 3 requir 3 "
        "settin 3 side 3 statem 3 synchr 3 time 3 transf 3 type 3 uncond 3 unencr 3 update 3 value 3 "
        "values 3 will 3 won 3 <print 2 <return 2 <text 2 assign 2 await 2 callin 2 can 2 common 2 "
        "compil 2 contro 2 create 2 custom 2 develo 2 dispat 2 does 2 doesn 2 don 2 elemen 2 esto 2 "
        "explan 2 fetchi 2 funcio 2 jsx 2 lazy 2 lowerc 2 mistak 2 mutati 2 nested 2 object 2 optimi 2 "
        "option 2 relati 2 routin 2 select 2 sort 2 spread 2 these 2 unknow 2 url 2 withou 2 yes 2 "
    ),
    "❗": ("issue 2 opened 2 "),
    "❤": (
        "become 5 click 5 github 5 here 5 <inclus 4 <kudos 4 <made 4 <man 4 <words 4 <projec 3 sponso 3 "
        "suppor 3 <actual 2 <built 2 <duiker 2 <future 2 <marc 2 <might 2 <optimi 2 <progra 2 <show 2 "
        "<some 2 chachr 2 coding 2 creati 2 devcom 2 find 2 good 2 hacker 2 like 2 likes 2 open 2 proble "
        "2 reposi 2 satvik 2 server 2 solvin 2 some 2 source 2 starri 2 unlike 2 "
    ),
    "➕": ("<showit 4 "),
    "➖": ("<showit 4 "),
    "➡": ("differ 2 dynami 2 how 2 ideas 2 page 2 refres 2 see 2 some 2 "),
    "⬆": ("update 5 updati 5 view 5 guide 3 scroll 2 "),
    "⬇": ("automa 3 import 3 <out 2 <repos 2 "),
    "⭐": (
        "<releas 6 github 6 projec 5 <audiog 4 <person 3 <star 3 <truly 3 reposi 3 star 3 <don 2 <github "
        "2 <give 2 <hesita 2 <leave 2 abhish 2 absphr 2 adamal 2 aniket 2 anishl 2 anushk 2 ashbak 2 avs "
        "2 ayushk 2 bithem 2 caneco 2 codes 2 cyrisx 2 deep 2 delta 2 fatchi 2 find 2 gaboso 2 gupta 2 "
        "harshk 2 helps 2 hugogo 2 isha 2 jojoni 2 jose 2 khairn 2 kunalr 2 like 2 lucafl 2 luizca 2 "
        "marcdu 2 martin 2 marwah 2 millyc 2 nica 2 phacks 2 piyush 2 pushpn 2 rafael 2 renato 2 rodrig "
        "2 sakshi 2 sampod 2 satvik 2 sebaf 2 sharan 2 smkamr 2 stars 2 stats 2 sudipt 2 sultha 2 templa "
        "2 thaian 2 thedud 2 thomas 2 vanshk 2 vedant 2 verma 2 want 2 xiaolu 2 zamran 2 "
    ),
    "🌀": ("<ispend 4 <return 4 format 4 intl 4 loadin 4 quanti 4 updati 4 <ticket 2 count 2 qty 2 state 2 "),
    "🌃": ("commit 2 evenin 2 "),
    "🌆": ("commit 2 daytim 2 "),
    "🌈": ("<design 2 <web 2 develo 2 india 2 "),
    "🌍": (
        "visito 4 <space 2 <title 2 <world 2 active 2 code 2 larave 2 map 2 mostly 2 nation 2 suppor 2 "
        "volunt 2 within 2 "
    ),
    "🌎": ("<around 2 <web 2 "),
    "🌏": ("demo 2 site 2 situs 2 "),
    "🌐": (
        "exampl 4 github 3 live 3 projec 3 websit 3 <langua 2 <progra 2 compre 2 covera 2 deploy 2 "
        "docume 2 html 2 langua 2 naviga 2 person 2 updati 2 web 2 "
    ),
    "🌓": ("dark 2 mode 2 "),
    "🌙": ("commit 2 night 2 "),
    "🌞": ("commit 2 mornin 2 "),
    "🌟": (
        "genera 3 models 3 paper 3 video 3 <contri 2 <source 2 awarde 2 excite 2 gradua 2 outsta 2 "
        "studen 2 work 2 "
    ),
    "🌱": (
        "<blogs 2 about 2 all 2 archit 2 big 2 challe 2 clean 2 coding 2 commun 2 compet 2 contri 2 "
        "curren 2 data 2 establ 2 events 2 explor 2 graphq 2 javasc 2 learni 2 love 2 more 2 myself 2 "
        "node 2 nodejs 2 open 2 public 2 python 2 reactj 2 resear 2 source 2 speak 2 stack 2 struct 2 "
        "studyi 2 typesc 2 vision 2 "
    ),
    "🌴": ("<miami 4 <react 4 miami 4 react 4 "),
    "🍌": ("<banana 2 "),
    "🍑": ("<atl 4 <render 4 render 4 "),
    "🍾": ("<pipeli 6 <ruby 6 "),
    "🍿": ("<commun 13 <member 13 "),
    "🎉": (
        "accept 121 paper 110 one 73 papers 57 two 44 acl 30 iclr 27 been 25 <projec 24 <image 23 aaai "
        "22 neurip 22 ieee 20 schola 20 cvpr 17 first 16 icml 16 won 16 dolor 15 ipsum 15 lorem 15 sit "
        "15 gradua 14 nation 14 three 13 awarde 12 receiv 12 <accept 11 eccv 11 emnlp 11 five 11 oral 11 "
        "releas 11 select 11 work 10 <custom 9 <happy 9 author 9 award 9 icassp 9 resear 9 review 9 "
        "univer 9 acm 8 best 8 iccv 8 prize 8 second 8 survey 8 team 8 about 7 excite 7 large 7 llm 7 "
        "master 7 presen 7 tpami 7 will 7 <pipeli 6 <ruby 6 four 6 genera 6 google 6 knowle 6 learni 6 "
        "model 6 studen 6 thesis 6 advers 5 agent 5 aware 5 citati 5 detect 5 ijcai 5 intern 5 join 5 "
        "make 5 new 5 now 5 outsta 5 patter 5 place 5 projec 5 serve 5 succes 5 tip 5 top 5 underg 5 "
        "unifie 5 <citati 4 <emoji 4 <gems 4 <own 4 audio 4 code 4 colm 4 comput 4 congra 4 cross 4 "
        "excell 4 expert 4 happy 4 honore 4 icme 4 image 4 inform 4 into 4 joined 4 kdd 4 lab 4 miccai 4 "
        "multi 4 natura 4 neural 4 passed 4 perfor 4 phd 4 prompt 4 publis 4 recogn 4 submit 4 techno 4 "
        "were 4 win 4 <cvpr 3 <exceed 3 <june 3 <resear 3 advanc 3 attack 3 benchm 3 bmvc 3 ccf 3 collab "
        "3 comple 3 data 3 deep 3 ecai 3 edge 3 enhanc 3 evalua 3 exam 3 exceed 3 explor 3 findin 3 free "
        "3 get 3 global 3 got 3 instan 3 inters 3 invite 3 journa 3 kbs 3 langua 3 machin 3 main 3 "
        "memory 3 networ 3 prepri 3 progra 3 qualif 3 reason 3 reward 3 robust 3 scient 3 search 3 "
        "securi 3 see 3 self 3 spotli 3 starti 3 study 3 test 3 thanks 3 transa 3 unders 3 urban 3 "
        "usenix 3 video 3 worksh 3 <aaai 2 <after 2 <april 2 <articl 2 <artike 2 <coling 2 <commun 2 "
        "<dalam 2 <deploy 2 <doctor 2 <fun 2 <html 2 <iclr 2 <icml 2 <jan 2 <jcr 2 <july 2 <main 2 "
        "<march 2 <may 2 <oral 2 <scienc 2 <sep 2 <studen 2 <suppor 2 <title 2 <top 2 <versio 2 <works 2 "
        "abstra 2 achiev 2 algori 2 analys 2 announ 2 articl 2 asc 2 attend 2 bachel 2 become 2 beijin 2 "
        "bibm 2 candid 2 carbon 2 cognit 2 coling 2 colleg 2 compet 2 confer 2 constr 2 cyber 2 debias 2 "
        "degree 2 diagno 2 diffus 2 doctor 2 drivin 2 dynami 2 eaai 2 eacl 2 early 2 electr 2 eswa 2 "
        "fadrm 2 featur 2 fellow 2 fortun 2 founda 2 fronti 2 fundam 2 gave 2 gnn 2 grpo 2 icdar 2 icdip "
        "2 icpr 2 icra 2 ijcv 2 ipm 2 item 2 jbhi 2 journe 2 lingua 2 llms 2 low 2 lrec 2 measur 2 media "
        "2 minist 2 more 2 multim 2 nature 2 nomina 2 non 2 offer 2 open 2 person 2 post 2 postgr 2 "
        "powerf 2 prcv 2 proble 2 proces 2 qingha 2 reache 2 readin 2 real 2 relati 2 repres 2 scene 2 "
        "seed 2 servic 2 share 2 sigir 2 soft 2 speech 2 start 2 starte 2 struct 2 studie 2 sub 2 suppor "
        "2 system 2 table 2 tcsvt 2 thinki 2 though 2 thrill 2 throug 2 tkde 2 track 2 traini 2 transf 2 "
        "transp 2 vla 2 vlm 2 welcom 2 world 2 "
    ),
    "🎊": ("<gem 6 <separa 6 awards 2 websit 2 welcom 2 "),
    "🎓": (
        "educat 30 about 8 academ 8 gradua 8 univer 8 servic 7 starte 6 comput 5 comple 4 lookin 4 "
        "teachi 4 <aug 3 certif 3 engine 3 here 3 schola 3 scienc 3 studen 3 <certif 2 candid 2 china 2 "
        "data 2 defend 2 degree 2 disser 2 earn 2 electr 2 experi 2 google 2 honors 2 inform 2 instit 2 "
        "intere 2 join 2 joined 2 majori 2 master 2 mathem 2 mentor 2 resear 2 softwa 2 studyi 2 succes "
        "2 superv 2 wang 2 yang 2 "
    ),
    "🎖": ("honors 207 awards 202 <awards 2 <honors 2 <title 2 schola 2 "),
    "🎙": (
        "speech 45 proces 38 audio 37 synthe 25 talks 3 curren 2 genera 2 hostin 2 invite 2 larave 2 "
        "learni 2 live 2 scienc 2 "
    ),
    "🎞": ("log 2 photo 2 polaro 2 "),
    "🎤": (
        "invite 8 presen 6 talks 5 talk 4 worksh 3 chair 2 future 2 gave 2 honore 2 inform 2 oral 2 "
        "partic 2 speake 2 urban 2 will 2 "
    ),
    "🎥": ("video 4 watch 2 "),
    "🎧": ("all 2 favori 2 jams 2 listen 2 "),
    "🎨": ("genera 44 model 43 academ 3 art 3 custom 3 servic 3 css 2 digita 2 json 2 profes 2 "),
    "🎩": ("<releas 2 "),
    "🎬": ("<commun 13 <member 13 video 3 "),
    "🎮": ("games 3 <games 2 anime 2 gaming 2 "),
    "🎯": ("<design 2 <develo 2 advanc 2 featur 2 india 2 perfor 2 portfo 2 resear 2 site 2 what 2 "),
    "🎲": ("accept 2 appear 2 ecai 2 iclr 2 icme 2 ismir 2 one 2 paper 2 remote 2 tgrs 2 tpami 2 "),
    "🎼": ("music 45 genera 43 dance 13 "),
    "🏁": ("live 2 projec 2 servic 2 "),
    "🏄": ("commun 2 guy 2 loves 2 who 2 "),
    "🏅": ("awards 18 honors 14 nation 3 receiv 3 schola 3 gold 2 honore 2 review 2 studen 2 young 2 "),
    "🏆": (
        "awards 31 honors 24 paper 12 compet 7 best 5 outsta 5 receiv 5 select 5 award 4 awarde 4 china "
        "4 cited 4 esi 4 github 4 highly 4 challe 3 partic 3 prize 3 will 3 <award 2 <awards 2 <challe 2 "
        "<top 2 contri 2 genera 2 indust 2 intern 2 nation 2 one 2 oral 2 place 2 recogn 2 schola 2 team "
        "2 top 2 where 2 work 2 "
    ),
    "🏓": ("<codepe 2 <intera 2 "),
    "🏗": ("<prereq 2 archit 2 "),
    "🏛": ("servic 3 confer 2 "),
    "🏞": ("<summar 2 "),
    "🏠": ("housek 7 "),
    "🏢": ("intern 3 algori 2 curren 2 full 2 medica 2 moyin 2 portug 2 techno 2 time 2 workin 2 "),
    "🏥": ("medica 2 "),
    "🏫": ("teachi 17 educat 7 <alniya 2 <univer 2 about 2 explor 2 learn 2 love 2 studen 2 "),
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
    "🐍": ("<cloud 2 <tech 2 python 2 "),
    "🐔": ("<consol 2 <log 2 sort 2 "),
    "🐙": ("<rally 4 <react 4 rally 4 react 4 "),
    "🐛": (
        "bug 11 fix 8 <bug 4 <found 3 github 3 report 3 use 3 <profes 2 <use 2 gunaka 2 issues 2 lapora "
        "2 masala 2 solver 2 "
    ),
    "🐣": ("<consol 2 <log 2 sort 2 "),
    "🐤": ("<early 3 <readme 2 <twitte 2 most 2 night 2 produc 2 when 2 "),
    "🐥": ("<consol 2 <log 2 sort 2 "),
    "🐦": ("twitte 6 george 3 about 2 beyonc 2 getres 2 manbir 2 memes 2 tweeti 2 "),
    "🐧": ("<builde 3 <themes 3 "),
    "🐱": ("cat 7 don 7 see 7 "),
    "🐳": ("<docker 4 <aws 2 nginx 2 route 2 "),
    "🐶": ("<dog 2 <enthus 2 <foodie 2 kiki 2 "),
    "👀": ("visito 3 see 2 strang 2 "),
    "👄": ("genera 38 talkin 38 avatar 13 lip 4 unders 4 "),
    "👇": ("<projec 2 <work 2 here 2 list 2 open 2 source 2 "),
    "👉": (
        "<here 4 get 4 starte 4 <connec 2 <notebo 2 <please 2 <then 2 <title 2 <tutori 2 <your 2 academ "
        "2 build 2 create 2 discor 2 fill 2 form 2 here 2 join 2 models 2 new 2 out 2 own 2 projec 2 "
        "resear 2 server 2 site 2 your 2 "
    ),
    "👋": (
        "about 14 <there 6 <welcom 6 welcom 6 <hey 3 curren 3 hello 3 pursui 3 visito 3 <ajulu 2 <hello "
        "2 <hemant 2 <hii 2 <jon 2 <milly 2 <stephe 2 <strang 2 abhish 2 apurv 2 assist 2 chatgl 2 "
        "develo 2 force 2 github 2 hey 2 img 2 like 2 makers 2 may 2 shah 2 src 2 there 2 world 2 write "
        "2 zamran 2 "
    ),
    "👏": ("<achiev 4 <milest 4 <progre 4 <quest 4 <all 2 <congra 2 <felici 2 news 2 "),
    "👑": ("awarde 3 honore 3 receiv 3 schola 3 oral 2 "),
    "👣": ("next 2 steps 2 "),
    "👤": ("about 2 "),
    "👥": ("linked 2 manbir 2 "),
    "👦": ("<cluste 3 <like 3 <piyush 2 <there 2 pursui 2 "),
    "👨": (
        "about 11 teachi 5 intern 4 resear 4 curren 3 experi 3 intere 3 workin 3 <callme 2 <creact 2 "
        "<develo 2 <engine 2 <freela 2 <ghosh 2 <intell 2 <intern 2 <javasc 2 <kaggle 2 <linked 2 "
        "<mohaid 2 <softwa 2 <stack 2 <studen 2 <sudipt 2 <sultha 2 <taneja 2 <upwork 2 artifi 2 bca 2 "
        "blogs 2 collab 2 comput 2 csa 2 dev 2 develo 2 easier 2 former 2 full 2 here 2 incuba 2 inform "
        "2 intell 2 jecrc 2 kaggle 2 life 2 majori 2 making 2 mathem 2 mentor 2 mobile 2 nixxe 2 old 2 "
        "passio 2 pop 2 profes 2 profil 2 pursui 2 scienc 2 servic 2 stack 2 studen 2 studyi 2 univer 2 "
        "upwork 2 who 2 writin 2 years 2 "
    ),
    "👩": ("<cluste 3 <like 3 <hello 2 "),
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
        "using 9 jekyll 7 less 7 versio 7 new 6 featur 5 reques 5 your 4 about 3 can 3 data 3 how 3 "
        "improv 3 like 3 model 3 api 2 automa 2 aux 2 baru 2 buat 2 bug 2 cette 2 discus 2 donn 2 est 2 "
        "esta 2 evalua 2 explor 2 fitur 2 foncti 2 functi 2 github 2 ide 2 ideas 2 implem 2 les 2 loadin "
        "2 los 2 make 2 not 2 note 2 observ 2 open 2 part 2 patent 2 permin 2 pertan 2 projec 2 puedes 2 "
        "que 2 questi 2 report 2 senten 2 some 2 sono 2 specif 2 start 2 takeaw 2 techno 2 tips 2 traini "
        "2 very 2 votre 2 "
    ),
    "💪": ("develo 2 group 2 opened 2 part 2 underr 2 "),
    "💬": (
        "talks 103 invite 97 servic 12 chat 7 academ 5 commun 5 profes 5 teachi 5 confer 4 projec 4 hugo "
        "3 talk 3 wowche 3 <title 2 about 2 any 2 anythi 2 ask 2 blogs 2 blox 2 brandi 2 cloud 2 connec "
        "2 contac 2 data 2 design 2 everyt 2 feel 2 happy 2 here 2 hobbie 2 img 2 javasc 2 journa 2 "
        "langua 2 love 2 memes 2 out 2 para 2 ping 2 presen 2 progra 2 read 2 readin 2 relate 2 rpa 2 "
        "sort 2 src 2 struct 2 tech 2 typesc 2 want 2 web 2 wed 2 what 2 writin 2 "
    ),
    "💭": ("about 2 "),
    "💯": ("<german 4 <perfec 4 "),
    "💰": ("<functi 2 fundin 2 "),
    "💻": (
        "intern 137 resear 60 papers 49 select 49 experi 39 work 15 projec 12 servic 9 academ 7 about 6 "
        "code 6 skills 6 workin 5 intere 4 source 4 techni 4 <code 3 <intern 3 curren 3 github 3 learn 3 "
        "<blog 2 <callme 2 <creact 2 <develo 2 <engine 2 <freela 2 <ghosh 2 <hello 2 <kaggle 2 <mohaid 2 "
        "<paper 2 <progra 2 <softwa 2 <stack 2 <studen 2 <sudipt 2 <sultha 2 <taneja 2 <title 2 agent 2 "
        "artifi 2 bca 2 blog 2 blogs 2 coding 2 csa 2 deep 2 dev 2 develo 2 easier 2 full 2 incuba 2 "
        "indust 2 intell 2 jecrc 2 kaggle 2 langua 2 life 2 making 2 mobile 2 models 2 nixxe 2 old 2 "
        "open 2 operat 2 passio 2 pop 2 profes 2 profil 2 progra 2 pursui 2 python 2 softwa 2 stack 2 "
        "system 2 teachi 2 univer 2 upwork 2 use 2 what 2 who 2 works 2 writin 2 years 2 "
    ),
    "💼": (
        "experi 13 work 7 intern 5 servic 4 <linked 3 joined 3 profes 3 resear 3 <consul 2 <founde 2 "
        "<intell 2 <intern 2 <update 2 <upwork 2 bachel 2 comput 2 connec 2 curren 2 degree 2 former 2 "
        "incuba 2 pursui 2 sharin 2 stack 2 things 2 update 2 where 2 workin 2 "
    ),
    "💾": ("agents 2 hub 2 share 2 your 2 "),
    "📁": ("projec 7 struct 7 "),
    "📂": (
        "projec 49 appear 48 assets 48 biblio 48 blog 48 contai 48 data 48 displa 48 includ 48 json 48 "
        "layout 48 news 48 pages 48 posts 48 some 48 websit 48 will 48 choose 43 code 43 files 43 parts "
        "43 sass 43 books 26 booksh 26 awesom 5 font 5 integr 5 local 5 option 5 overri 5 scss 5 starte "
        "5 test 5 visual 5 each 3 lang 3 must 3 one 3 versio 3 "
    ),
    "📃": ("public 2 "),
    "📄": (
        "papers 50 yml 49 bib 48 biblio 48 bibtex 48 config 48 file 48 format 48 json 48 not 48 page 48 "
        "reposi 48 resume 48 used 48 users 48 yaml 48 found 47 articl 43 colors 43 define 43 layout 43 "
        "news 43 overal 43 scss 43 themes 43 variab 43 distil 42 liquid 42 base 38 websit 38 social 33 "
        "your 33 paper 9 public 8 licens 7 list 7 pdf 7 post 6 bar 5 blog 5 compon 5 conten 5 course 5 "
        "diagra 5 footer 5 headin 5 navbar 5 naviga 5 reusab 5 styles 5 tabbed 5 tabs 5 teachi 5 text 5 "
        "theme 5 typogr 5 utilit 5 culo 3 docume 3 downlo 3 inform 3 lang 3 locali 3 string 3 view 3 "
        "compil 2 docs 2 full 2 intell 2 journa 2 projec 2 releas 2 resear 2 source 2 "
    ),
    "📅": ("calend 3 most 2 produc 2 "),
    "📆": ("resear 2 "),
    "📈": ("series 3 data 2 stats 2 "),
    "📊": ("google 3 metric 3 schola 3 stats 3 data 2 spent 2 time 2 week 2 "),
    "📋": ("copy 2 copyri 2 patent 2 regist 2 softwa 2 "),
    "📍": ("china 3 <award 2 <gradua 2 <top 2 ustc 2 "),
    "📎": ("homepa 88 "),
    "📑": ("public 6 code 4 main 3 area 2 docume 2 dokume 2 img 2 resear 2 src 2 tema 2 theme 2 "),
    "📖": (
        "educat 215 experi 8 learni 4 servic 4 <educat 3 resear 3 teachi 3 work 3 <summar 2 <talks 2 "
        "course 2 curren 2 docume 2 explor 2 review 2 study 2 what 2 "
    ),
    "📚": (
        "machin 43 transl 43 public 17 servic 9 academ 8 resear 8 docs 7 docume 6 learni 6 <title 5 more "
        "5 teachi 5 view 5 all 3 langua 3 papers 3 select 3 about 2 agents 2 articl 2 data 2 deep 2 "
        "develo 2 educat 2 framew 2 how 2 introd 2 learn 2 person 2 proces 2 profes 2 progra 2 readin 2 "
        "recent 2 reinfo 2 resour 2 site 2 studie 2 system 2 traini 2 unit 2 what 2 your 2 "
    ),
    "📜": ("patent 3 <readme 2 licens 2 prepri 2 "),
    "📝": (
        "public 258 select 37 servic 6 experi 5 prepri 5 resear 5 conten 4 full 4 paper 4 papers 4 "
        "projec 4 <public 3 academ 3 blog 3 manage 3 new 3 repres 3 <academ 2 adding 2 all 2 articl 2 "
        "author 2 azure 2 collab 2 contri 2 curric 2 durabl 2 exampl 2 first 2 functi 2 highli 2 latest "
        "2 list 2 model 2 more 2 note 2 notebo 2 notes 2 old 2 resume 2 review 2 see 2 source 2 vitae 2 "
        "write 2 "
    ),
    "📞": ("can 2 contac 2 "),
    "📡": ("networ 2 "),
    "📢": ("news 4 active 2 lookin 2 paper 2 resear 2 "),
    "📦": ("downlo 2 projec 2 "),
    "📧": ("contac 4 collab 3 open 3 work 3 <drop 2 <email 2 email 2 inquir 2 welcom 2 "),
    "📫": (
        "email 4 how 3 reach 3 servic 3 <accoun 2 <other 2 academ 2 asap 2 blog 2 blogs 2 butt 2 can 2 "
        "caneco 2 contac 2 edu 2 facebo 2 find 2 follow 2 geekya 2 gmail 2 harsh 2 may 2 messag 2 millyc "
        "2 read 2 sampod 2 twitte 2 websit 2 whatsa 2 where 2 zamran 2 "
    ),
    "📰": ("review 3 journa 2 peer 2 "),
    "📱": ("contac 2 respon 2 "),
    "📸": ("photog 2 "),
    "📹": ("<dev 2 <monica 2 "),
    "🔍": (
        "<optimi 10 <these 9 resear 7 intere 5 projec 3 servic 3 collab 2 end 2 front 2 lookin 2 review 2 "
    ),
    "🔎": ("curren 2 seekin 2 "),
    "🔐": ("<consol 4 <log 4 room 4 roomid 4 connec 3 discon 3 encryp 3 "),
    "🔒": ("securi 2 "),
    "🔔": ("harsh 2 khatri 2 kumar 2 subscr 2 "),
    "🔗": ("links 6 <additi 2 <ways 2 <websit 2 useful 2 "),
    "🔤": ("langua 2 "),
    "🔥": (
        "news 243 <recent 74 <update 74 releas 12 learni 5 paper 5 <paper 4 audiog 4 langua 4 large 4 "
        "recent 4 about 3 award 3 benchm 3 github 3 intern 3 llm 3 motiva 3 new 3 projec 3 receiv 3 "
        "stars 3 work 3 <beyond 2 <cited 2 <github 2 <news 2 <your 2 best 2 build 2 can 2 detoxi 2 "
        "diffus 2 editor 2 esi 2 framew 2 genera 2 graph 2 graphr 2 highli 2 hot 2 knowle 2 latest 2 "
        "models 2 more 2 open 2 out 2 reinfo 2 scienc 2 seekin 2 self 2 source 2 suppor 2 text 2 transl "
        "2 used 2 using 2 vision 2 "
    ),
    "🔧": ("add 2 config 2 experi 2 guide 2 intern 2 langua 2 option 2 setup 2 troubl 2 "),
    "🔨": ("tools 2 "),
    "🔬": ("resear 12 intere 5 curren 3 <year 2 focus 2 focuse 2 llm 2 projec 2 "),
    "🔭": (
        "curren 3 intere 3 resear 3 ambass 2 androi 2 apps 2 club 2 develo 2 fanboi 2 full 2 hack 2 "
        "learn 2 msft 2 news 2 nodejs 2 nyana 2 portfo 2 projec 2 reactj 2 spacex 2 stack 2 startu 2 "
        "stay 2 web 2 websit 2 workin 2 "
    ),
    "🔲": ("agents 2 introd 2 "),
    "🔴": (
        "<articl 4 <base 4 <const 4 <count 4 <create 4 <date 4 <false 4 <icon 4 <items 4 <new 4 <ontick "
        "4 <option 4 <page 4 <pagenu 4 <produc 4 <return 4 <size 4 <small 4 <theme 4 <title 4 <url 4 "
        "<usedat 4 <usetim 4 <withlo 4 bad 4 catch 4 dom 4 effect 4 hook 4 linter 4 onchan 4 prop 4 "
        "props 4 react 4 return 4 state 4 styles 4 try 4 usecal 4 useeff 4 usemem 4 usemou 4 useupd 4 "
        "value 4 <bad 3 area 3 asynch 3 avoid 3 bug 3 cleanu 3 contro 3 event 3 finall 3 hooks 3 input 3 "
        "like 3 missin 3 not 3 proble 3 redund 3 single 3 someth 3 string 3 suppre 3 text 3 unnece 3 "
        "updati 3 usered 3 adjust 2 after 2 all 2 alread 2 always 2 argume 2 arrow 2 call 2 can 2 cause "
        "2 chains 2 change 2 checkb 2 compon 2 condit 2 create 2 creati 2 custom 2 danger 2 data 2 "
        "define 2 depend 2 differ 2 doesn 2 don 2 events 2 every 2 fetchi 2 fires 2 fix 2 functi 2 "
        "getsna 2 handle 2 higher 2 hole 2 inside 2 jsx 2 lifecy 2 logic 2 loop 2 mutate 2 never 2 new 2 "
        "number 2 object 2 outsid 2 parent 2 pass 2 passin 2 recalc 2 resett 2 roomid 2 runs 2 securi 2 "
        "should 2 specif 2 synchr 2 target 2 them 2 time 2 twice 2 untrus 2 url 2 use 2 used 2 using 2 "
        "will 2 withou 2 write 2 wrong 2 "
    ),
    "🔵": ("<consol 4 <log 4 messag 4 text 4 sent 3 log 2 schedu 2 "),
    "🕛": ("<everyd 38 <posts 38 utc 38 "),
    "🕵": ("connec 2 more 2 plu 2 ways 2 "),
    "🕹": ("azure 2 functi 2 game 2 "),
    "🖥": ("battle 2 "),
    "🗺": ("map 4 visito 2 "),
    "😁": ("<love 2 <them 2 "),
    "😃": (
        "page 3 person 3 welcom 3 <chouha 2 <collab 2 <gaurav 2 <khatri 2 <kumar 2 <out 2 about 2 curren "
        "2 doing 2 kota 2 rajast 2 talk 2 "
    ),
    "😄": ("passio 3 about 2 access 2 commit 2 hackat 2 him 2 his 2 part 2 pronou 2 usuall 2 will 2 "),
    "😊": ("<hello 3 about 3 <coding 2 <creati 2 <happy 2 <meet 2 <more 2 harbin 2 phd 2 year 2 "),
    "😍": ("<hello 2 <world 2 emoji 2 lover 2 "),
    "😎": ("<adapte 4 <middle 4 "),
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
    "🙌": ("<detail 4 <gems 4 <more 4 <standa 4 "),
    "🙍": ("<member 2 <team 2 callme 2 creact 2 freela 2 kaggle 2 upwork 2 "),
    "🙏": ("<namast 3 <into 2 <thank 2 acknow 2 anmol 2 img 2 pratap 2 singh 2 "),
    "🚀": (
        "projec 11 <github 6 <develo 4 <lab 4 <mattbr 4 <post 4 <studen 4 <your 4 develo 4 open 4 quick "
        "4 resear 4 start 4 <engine 3 <icon 3 <javasc 3 <starte 3 coming 3 curren 3 engine 3 optimi 3 "
        "perfor 3 releas 3 skills 3 soon 3 toward 3 traini 3 <bauen 2 <bioeme 2 <biomme 2 <channe 2 <cho "
        "2 <cloud 2 <commun 2 <deepsp 2 <everyo 2 <get 2 <greeet 2 <let 2 <llm 2 <lofied 2 <mode 2 <next "
        "2 <quevan 2 <soon 2 <stack 2 <sur 2 <tech 2 <techsa 2 <title 2 <train 2 <using 2 <very 2 "
        "<websit 2 automa 2 collab 2 commun 2 day 2 elite 2 fronte 2 gradio 2 india 2 instal 2 join 2 "
        "lab 2 lahore 2 learni 2 machin 2 main 2 more 2 need 2 new 2 next 2 one 2 pakist 2 paper 2 react "
        "2 resour 2 see 2 some 2 source 2 starte 2 steps 2 submit 2 team 2 tech 2 templa 2 thrill 2 "
        "transf 2 very 2 will 2 zero 2 "
    ),
    "🚕": ("<taxi 2 "),
    "🚧": (
        "react 4 availa 3 compil 3 genera 3 after 2 candid 2 curren 2 final 2 price 2 projec 2 releas 2 "
        "tracke 2 "
    ),
    "🚨": ("que 2 "),
    "🚩": (
        "<allite 4 <const 4 <count 4 <create 4 <functi 4 <obj 4 <option 4 <search 4 <setobj 4 app 4 bug "
        "4 cache 4 cleanu 4 count 4 create 4 flushs 4 getwee 4 html 4 not 4 pendin 4 pitfal 4 prop 4 "
        "react 4 ref 4 render 4 reques 4 root 4 state 4 true 4 value 4 will 4 wrong 4 all 3 callin 3 "
        "calls 3 doesn 3 don 3 during 3 existi 3 get 3 handle 3 includ 3 inside 3 items 3 mistak 3 "
        "mutate 3 mutati 3 object 3 only 3 props 3 read 3 should 3 work 3 write 3 above 2 access 2 after "
        "2 always 2 any 2 anythi 2 array 2 breaks 2 but 2 campus 2 cautio 2 change 2 client 2 compon 2 "
        "depend 2 differ 2 enter 2 every 2 exit 2 expert 2 fix 2 functi 2 github 2 memoiz 2 never 2 "
        "precip 2 profil 2 result 2 runs 2 scratc 2 specif 2 these 2 transi 2 unnece 2 using 2 versio 2 "
        "wont 2 "
    ),
    "🛎": ("servic 3 academ 2 "),
    "🛠": (
        "projec 13 skills 5 servic 4 stack 4 tech 4 <projec 2 <tools 2 <upon 2 <work 2 academ 2 agent 2 "
        "open 2 profes 2 source 2 tools 2 "
    ),
    "🛡": ("system 2 "),
    "🛸": ("energy 2 hight 2 into 2 physic 2 "),
    "🟡": ("<consol 4 <log 4 text 4 cancel 2 legacy 2 log 2 not 2 recomm 2 way 2 "),
    "🤍": ("<optimi 2 <unlike 2 like 2 "),
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
        "huggin 8 <huggin 6 <than 5 face 5 <ever 4 <face 4 datase 4 <base 3 <code 3 <model 3 <welcom 3 "
        "base 3 can 3 course 3 hub 3 includ 3 model 3 models 3 open 3 resear 3 source 3 speech 3 these 3 "
        "transf 3 works 3 <abiert 2 <availa 2 <awesom 2 <best 2 <bienve 2 <can 2 <cho 2 <contri 2 <cours "
        "2 <course 2 <create 2 <curso 2 <dans 2 <don 2 <ecosys 2 <hub 2 <implem 2 <integr 2 <learni 2 "
        "<les 2 <manten 2 <many 2 <more 2 <ones 2 <pas 2 <push 2 <readin 2 <reposi 2 <sein 2 <shy 2 <son "
        "2 <stay 2 <sur 2 <there 2 <thi 2 <tinh 2 <title 2 <traine 2 <transf 2 <tuy 2 <unit 2 <visibl 2 "
        "<vous 2 <your 2 about 2 automo 2 bonus 2 cao 2 chat 2 code 2 commun 2 con 2 deep 2 downlo 2 "
        "easily 2 exempl 2 first 2 follow 2 free 2 integr 2 intere 2 introd 2 learni 2 let 2 load 2 most "
        "2 one 2 packag 2 paper 2 par 2 person 2 place 2 powerf 2 push 2 reprod 2 sample 2 search 2 "
        "sectio 2 servic 2 specia 2 specif 2 techni 2 traine 2 using 2 vous 2 where 2 "
    ),
    "🤝": (
        "servic 7 collab 6 <collab 4 connec 3 <color 2 <pop 2 <rgba 2 academ 2 active 2 learni 2 les 2 "
        "lookin 2 resear 2 seekin 2 studen 2 welcom 2 "
    ),
    "🤯": ("<himsel 2 <rossum 2 "),
    "🤾": ("<displa 7 <unicod 7 emoji 7 true 7 "),
    "🥀": ("graphq 2 height 2 img 2 learni 2 "),
    "🥅": ("contri 2 goals 2 open 2 "),
    "🥇": (
        "best 4 colleg 4 first 4 gold 4 honors 4 awards 3 intern 3 medal 3 nation 3 place 3 prize 3 "
        "<first 2 <prize 2 <title 2 academ 2 applic 2 asc 2 award 2 china 2 divisi 2 entrep 2 ganqin 2 "
        "global 2 innova 2 natura 2 paper 2 qingha 2 schola 2 studen 2 superc 2 youth 2 "
    ),
    "🥈": (
        "provin 3 second 3 silver 3 <prize 2 <second 2 academ 2 award 2 blue 2 bridge 2 catego 2 china 2 "
        "colleg 2 contes 2 cup 2 intern 2 level 2 mathem 2 medal 2 natura 2 paper 2 partic 2 prize 2 "
        "schola 2 "
    ),
    "🥉": ("<prize 3 colleg 2 mathem 2 place 2 "),
    "🥑": ("<azure 2 <dreamj 2 "),
    "🥚": ("<consol 2 <log 2 easter 2 eggs 2 profil 2 sort 2 there 2 "),
    "🥳": ("<congra 2 <finish 2 <first 2 <quiz 2 accept 2 elemen 2 missed 2 paper 2 some 2 take 2 your 2 "),
    "🦄": ("<extra 2 <featur 2 "),
    "🦉": ("<early 2 <night 2 during 2 most 2 produc 2 when 2 "),
    "🦥": ("unslot 2 "),
    "🧐": ("about 3 "),
    "🧑": ("genera 43 model 43 teachi 9 about 8 servic 6 yang 3 chen 2 intern 2 learn 2 use 2 wang 2 wei 2 "),
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
