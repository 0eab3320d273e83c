/**
 * Given names of regions that news in English names in passing, by sex as custom has it; diacritics folded, lower case. Left out are those that
 * are common words or well-known places too.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const WIDE_MALE = words(`
  aart abayomi abbasali abdelaaziz abdelatif abdelhakim abdelilah abdelkarim abdelouahab abdelrahman abdelwahab abderrazak abdesslam abdifatah
  abdinasir abdirashid abdirizak abdiwali abdiweli abdolhossein abdulbaqi abdulghani abdulhadi abdulhak abdulhakim abdulhamid abdulhaq abdulkarim
  abdullatif abdulmajeed abdulmajid abdulmalik abdulmohsen abdulrazzaq abdulsalam abdulwahab abdurakhman abdurrahman abdurrashid abebe abel abera
  abhishek abid abiodun abiola aboubacar aboubakar achieng achille addisu ade adebayo adebola adedayo adekunle adem ademola adewale adeyemi adisa
  aditya adnane adolfo adriaan adriano afolabi afonso afzal agim agostinho agron agung agus agustin agyei ahmadi ahmednasir aibek aimal aime aissa
  ajani ajay ajit ajmal akande akash akbar akhilesh akhmed akin akinola akintola akli akol akwasi akylbek alaa alagie alamgir alassane alberto
  alcides alejandro aleksa aleksander aleksei alemayehu alen alessandro alexandros alfio alfonso alfredo alhaji alhousseini alikhan aliou alireza
  almaz almir alois aloisio alonto alper alperen alphonse alvaro amado amaechi amanuel amanullah ambroise amidou amilcar amirhossein amit amitabh
  amjad amobi amoud amrullah anand anastasio anastasios anatole anatoli anderson andi andres andri angelo anibal anicet anil anisur anjum ankit
  anouar anselm anselmo antonis anup anupong anura anurag anwarul apolinar apostolos apti aqeel aram arben arbi archil arda ardeshir ardian argemiro
  ari arief arifin arifur aristide aristides arjun arjuna arkady armando armel armen armin armindo arne arnold arnulfo arouna arshad artak arthit
  artur arturo artyom arun arvid arvind aryo asadullah asanka asare asefa asen asep asghar ashenafi ashish ashok ashot ashraful ashwin asim askar
  aslambek aslanbek atanas ataollah ataullah ataur atif atilio atilla atiqullah attaher attahir attila atul auguste augusto aurelien aurelino
  aurelio avdo avinash avtandil axel ayad aydin ayinde aymane ayodele azamat azat azhar azizullah azubuike baba babajide babak babar babatunde
  badreddine badri bagus bahman bahram baitullah bakary bakhyt bakir bakyt balaji balakrishnan balazs baltazar bambang bamidele banda baptiste
  baraka barend barialai baris barthelemy bartolome bartosz bas basharat basilio basim bastien basuki batuhan bayram bayu behnam behrouz bekele
  bekir bela belay belisario benedito bengt benigno benito benoist beppe berhane berk berkay bernardo bernd bernhard bertrand besim besnik bhaskar
  bheki bhim bhupinder biagio bidzina bienvenido bijan binod bir birama birger biruk bishnu bislan bismillah bjoern bjorn blaise boakye bogdan
  bogumil boguslaw bohumil bojan bolot bongani borje bosco bosko bouazza boubakar boukary boyko bradley bram branislav branko brendan brice buddhi
  budi bujar bulat bulent burak burhanuddin burkhard caetano cagri cahit cahyo calin callum calogero cameron camilo carmelo carmine carsten catalin
  catur cecil cedric cees celal celestin celso cem cemal cemil cengiz cenk cesar chaiwat chalerm chaminda chanda chandan chandra chandrashekhar
  chandrika chatchai chee cheikhna chester chetan chibuike chibuzor chidi chidiebere chigozie chijioke chike chikwanda chima chimezie chinedu
  chinonso chinua chol chong christer christos chukwudi chukwuemeka chukwuma cihan ciprian ciro clarence claudio clemens clement clemente clifford
  clive clovis constantin corentin cormac cornelis corneliu cosimo coskun cosmin costel crisanto cristian cristobal custodio cyrille czeslaw
  dagoberto dahir damien daniil daniyar danjuma danladi daoud dario dariush dariusz darko darmawan darren dastan daudi daulet davit davor dawit
  dawood dayan dayo debebe declan dedi deepak dejan demba demetrio demyan denes deng deni deniz deogratias dereje derek dermot desmond desta detlef
  devendra dhananjay dharmendra dhia dian didik dietmar dietrich dieudonne dilip dimitar dimitris dinesh dinuka diogo diosdado dirar dirhem dirk
  djibril djoko djordje dmytro dodi doku domenico domingo donal donato doni donnacha doru doruk dougal dragan dragisa dragoljub dragos drazen drissa
  dritan duarte duc dumitru duncan dusan dwi dwight dylan eamon ebo ebrahim ebuka eckhard edelberto edgard edgardo edi edilberto edin edmond edmund
  edoardo edson eduard eduardo edwin efosa efrain efren egidio egon egor ehsan ehsanullah einar ejaz ekene eko ekow ekrem eladio elchin eleazar
  elhadj elio eliseo elman elmer eloi eloy emanuele emeka emery emiliano emilio emomali emrah emre enayatullah endang enes engin enver enyinnaya
  enzo eoghan eoin epifanio ercan erdal erdem eren erhan erkan erlan erlend ermias ernest ernesto erol ersin ertugrul ervin erwan esben eskinder
  esmail esmatullah espen esteban etibar ettore eugenio eurico eusebio eustache evangelos evariste evaristo everardo evert ewald ewan eze ezequiel
  ezio ezzat fabian fabio fabricio faheem fajar farai fares farhad farhan faris farshid faruk farzad fatih fatmir fatos faustin faustino fausto
  fauzi fawaz fazal fazlullah federico fedor fehmi fekadu feliciano felicien felipe femi feng feodor ferdows ferenc fergus ferhat fermin fernan
  fernand fidel fiifi fikre fikret filiberto filipe filipp filippo finbarr finn fintan firas firat flavio florencio florent florin floris fode fodio
  folarin fortunato fouad francesco franco frantisek fraser fredrik fredy friedrich frits frode froilan fulgence furkan gabor gael gaetan gaetano
  gagan gagik galym ganesh garang garba gareth garikai gaspard gaston gatot gaurav gavin gavino gavriil gbenga gebhard gebre gedi geert geir gela
  genaro gennaro georgi geraint gerald geraldo gerardo gergely germain german gernot gerrit gerry getachew gevorg gezim ghalib ghanem ghazi gheorghe
  ghislain gholamreza ghoumour ghulam giacomo giancarlo gianfranco gianluca gianni giannis gijs gilbert gilberto giles gilmar gino gioacchino
  giordano giorgi giorgos girma giuliano gleb gocha godswill gokhan golam goncalo gonzague gonzalo goodluck gopal gordan gotabaya gottfried gotz
  govind graciano graeme graham gratien gregoire grigor grigory grzegorz guadalupe guang guenter guglielmo guilherme guillermo gulbuddin guled
  gultekin gunawan gunnar gunter gunther guntur gurkan gurpreet gustaf gwendal gyorgy gyula haakon habibollah habibou habibullah habibur habtamu
  hafizullah haibatullah haile hailemariam haitham hajdin hakki hakon halil halit haluk halvor hamadoun hamayun hamdija hamdullah hamidou hamidreza
  hamish hamisi hamoud hamzah handoko hannes hans-georg hans-jurgen hansjorg haoran hardeep harish harouna harpreet hartmut hartono haruki haruto
  harvey hasip hassoun hayk hayri haytham hector heinrich heitor hekmatullah helge hemant hendra hendri hendrik hendro henk henning henrik henrique
  herbert heri heriberto hermann hernan hernando heru heydar hicham hidayatullah hideki hideo hieu hikmat hikmet hilaire hilario himanshu hipolito
  hiroshi hiroyuki hirsi hjalmar hoa holger homero honore hooman horacio horia hormoz horst hossein hovhannes hristo hrvoje htay htun hubert hugh
  humberto humphrey hung huseyin huseyn hushang husni huub huy hyacinthe iain ibra ibrahima ibro ichiro idrissa ifeanyi ifran iftekhar iftikhar
  ignace ignacio ihor ihsan ihsanullah ijaz ikechukwu ikenna ikram ilgar ilhan ilie ilir ilker ilkhom ilya imre imtiaz inayatullah indika indra
  indrajit ingmar ingo ingvar innokenty inocencio intalla ion ionel iosif iqbal iraj irakli irfan irwan isaiah isaias isamu isao ishaan ishaku ishaq
  isiaka isidro isita islombek ismet isnilon issoufou istvan italo iulian ivaylo ivica ivo iwan iyad jaafar jaap jabari jabbar jabulani jacek
  jacinto jacky jagdish jahangir jahanzeb jaime jair jairo jakaya jakob jakup jalaluddin jama jamaluddin jamshed jamshid janaka janan janos janusz
  jaouad jari jarl jaromir jaroslaw jarvis jasim jasmin jassim jaswinder javed javid jaya jayant jean-baptiste jean-bertrand jean-bosco jean-charles
  jean-christophe jean-damascene jean-de-dieu jean-louis jean-luc jean-michel jean-noel jean-philippe jean-sebastien jejomar jelle jeremiah jeroen
  jeronimo jerzy jesper jeyhun jiabao jian jiang jianguo jide jinping jip jiri jiro jitendra joakim joaquim joaquin jochen joerg joko jomo joost
  jorgen joris jorma jorn josip josue jovan jovica jovito jozsef juanito jukka jules julio juma jumaa junaid junichi jurg justo juvenal juvencio
  kabamba kabiru kadhim kai kailash kaj kakha kalilou kalimullah kalman kalonji kamau kambale kamran kanat kapil karamoko karanja karapet kariuki
  karl-heinz karoly karthik kasereka kashif kassym-jomart kaveh kayode kazem kazim kazimierz kazuo kebede keith kelechi kemalettin kenan kenechukwu
  kenichi kenji kenta keqiang kerem keyvan khadga khairullah khalaf khalilullah khamzat khanh khil khoa khoi khondaker khosrow khudair khurram
  khusein kiarash kibet kidane kien kieran kimani kipchoge kiprono kiprotich kiptoo kiran kiril kirill kishore kittisak kiyoshi kjell klaas klaus
  kliment knud knut kobby kobina kodjo koenraad koffi koichi koji kojo komlan konrad konstantinos koray kossi kostas kostya kouadio kouakou kouame
  kouassi kourosh krasimir kresimir krishna krishnan kristijan krit krzysztof kubanychbek kuda kujtim kuldeep kumar kumara kunle kuol kurmanbek
  kurniawan kursat kwabena kwadwo kwaku kwame kwamena kwasi kwesi kyaw kyriakos kyrylo lachlan ladipo ladislav lahcen laith lakshan lakshman lalit
  lam landry lanre lapo larbi lars-erik lasantha lassana lassine laszlo lawal lawrence laxman laye lazaro leandro lech lefteris leif lekan lemma
  leonard leonardo leonel leonidas leonty leopold leopoldo leslie leszek lev levan levent levente levon lewis liam liang liaquat liban libor
  lisandro liting lito livio liviu ljubisa lloyd loic lokendra lorcan lorenzo lotfi lothar lourenco luan luay lubomir lucian luciano lucien lucio
  ludger ludovic ludovico ludwig luigi luiz luka lukman lungelo lutz luuk lwazi lyubomir maarten mabior macario machar maciej madan madhav madou
  mads maduka magnus magomed magomed-emin mahad mahamane mahbubur mahendra mahesh mahfuz mahinda mahir maiga maigari maina majok makar makoto maksat
  maksim malachy malinda mallam malong malte mamadi mamady mamman mamoudou mamuka mamunur manabu mandla mangal mangala manish manmohan manoel manoj
  manolis manouchehr mansoor manzoor maouloud maqbool marat marcelino marcellin marcello marcelo marcial marcin marcio marek mariano marie-joseph
  marinko marius mariusz marko marnix martial marzouq masaaki masahiro masaru masashi masood masoud massimo mateo mateus mateusz mathias matiur
  matthieu mattias maung maurizio mauro maxence maximiliano mazen mazhar mbarek mbwana mduduzi mehmetcan mehmood mehran mehriban meinhard melaku
  melchor melih mengistu menno mensah mert mervyn mesut metin michalis michelangelo mieczyslaw mihai miho mijo mikael mikko miklos milenko milorad
  miloslav milton milutin minh minoru miqdad mircea mire mirko miroslav mirsad mirwais mishaal mithat mizanur mladen moacir moazzem moctar modesto
  modibo mody moe mofazzal mogens mohamedou mohammadreza mohan mohannad mohcine mohibullah mohit moises mojtaba mokhtar momcilo morgan moriba moritz
  morten morteza mostafa motiur mouaz mouloud mounir movladi movsar mozammel mstislav mthokozisi muammer muayad mubarak mubashir mudassar mufid
  muhamed muhammet muhannad muharrem muhindo muhittin muhsin mujeeb mujibur mukendi mukesh mukhlis mulugeta mulyadi muneer munther munyaradzi muqbil
  muralidhar murathan murdo mushtaq musost muthanna muthomi mutua muyiwa muzaffer muzahim mwai mwangi myint mykhailo mykola mykyta myo nadeem nadhim
  nadir nagaraj nageswara naing naji najibullah najm nana nando naoki naoto napoleon naqibullah narayan narcisse narek narendra naresh narong nasir
  nasirullah nasrollah nasrullah naveed navid navjot nayden nazar nazim nazrul ndayisenga ndungu nebojsa necati necdet nedeljko nedzad negasso nek
  nello nelson nematullah nenad nermin nestor nghia ngoni ngoy niall nicaise nicanor niccolo nicolae niek niels nihad nihat nikhil nikita nikol
  nilesh nils nimal nino niran nisar nishantha nitin nizar njoroge nkosana nkululeko nnamdi noboru nobuo nodar nonoy nonso noorullah nopphadon
  norberto norman nouhoum noureddine ntaganda nugroho nuhu numan nuno nunzio nurettin nurlan nursultan nurul nurullah obaidul obaidullah obinna
  ochieng octave octavian octavio odhiambo odinaka ognjen ognyan oguz oguzhan ojwang okan okechukwu okello okey okoth oktay olabode oladele olamide
  olanrewaju olavo olcay oldrich ole oleh oleksandr oleksii oleksiy oliver olu olufemi olumide oluwaseun omaar omid omondi omurbek ondrej onur
  onyango onyeka orazio oreste orhan orkhan osamah osamu osaze osbert osei osita oskar osoble ostap osvaldo oswald otabek otar othmane otieno otim
  otmar otoniel ottavio otto oumarou ousseini ousseynou ove ovidiu owino owusu ozan ozgur ozkan pablo padraic padraig palle paluku panagiotis
  panfilo pankaj paolo parag parfait parman parviz pascual pasquale patrice patricio paulino paulo pavlo pavlos payam pekka peng per-olof percival
  pervaiz petar petros petru petter philibert phong phuc phyo pichai piero pieter pietro pino plamen platon plinio polat porfirio poul pouya prabath
  prabhakar prabowo pradeep pradeepa prakash pramod pranab prasad prashant prasit pratap praveen prawit prayut prayuth preben predrag prem primitivo
  primo priyantha prosper protais przemyslaw puneet purnomo purwanto pushpa puspa qais qaiser qamar qassem qays qiang quan quang qudratullah quentin
  quim quincy quoc qusay raad rabah rade radek radenko radomir radoslav radoslaw radovan radu radullan raees rafaqat raffaele rafi rafiqul raghav
  ragheb raghunath rahimullah rahman rahmat rahmatullah rahmi rahul raimondo raimundo rainer raj raja rajabu rajendra rajesh rajinder rajnath rakesh
  rakhat raman ramazan ramesh ramez ramil ramin ramiro ramiz ramon ramush randolph ranil ranjan ranjit ranko raoul rashed rasim rasmus ratko rauf
  ravi ravindra ravindran ravshan raymond raza razvan recai reginald rehan rehman reinaldo reiner reinhard reinhold reinier remi remy renan renato
  renzo resul reynaldo rhys riaz ricardino riccardo ridha ridwan riek rigoberto rik rinat rino rinus risto riza rizal rizki rizvan rizwan rocco
  roderick rodion rodney rodolfo rodolphe roel rogelio rogerio rohan rohit rohullah romain romano romaric romeo rommel romulo ronaldo rosendo rostam
  rostislav rotimi rouhollah rovshan rowan ruben rudi rudiger rudy ruediger rufino ruggero ruhul rui rumen rupert rustem ruud ruwan ryota ryszard
  ryuichi saadoun sachin sadik sadio sadullah sadyr saeid safaa safet saidou saiful saifullah sait sajith salaheddine salambek sali salif salimu
  salipada salomon salva salvatore saman samba sambo sambou sameer sampath samsul samvel samwel sanath sanaullah sandeep sander sandile sandor
  sandro sangin sani sanjar sanjay sanjeev sanjit santosh santoso sapto saqib sarath sarawut sarfraz sargis sasa sasan satish satoshi sattar
  saturnino saul saurabh savas saverio sayyaf sead seamus sebastiao sebastien sefer segun segundo seifallah sein sekou selahattin selcuk selman
  selvam semih semyon senad senthil seppo serafin serdar sergiy serhat serhii serhiy seriba serik serkan serzh setiawan seun severin severino severo
  seyi seyni shaban shabbir shafiqul shafiullah shahab shahbaz shahidul shahin shahmar shahram shahzad shakeel shaker shakir shamkhan shamsuddin
  shamsul shane shankar sharad sharmarke shashi shaukat shavkat shawqi shekhar sher sherali sherzai shigeru shinichi shinji shinzo shire shivaji
  shoichi shoji shota shuaibu shuichi shwe shyam siaka siamak siavash sibusiso sidahmed siddharth sidiki sidney siegfried sifiso sigifredo sigit
  sigmar sigurd sihombing silvano silverio silvestre silvio simeon simo sinan sinisa sipho sirajuddin sirajul sisay sivakumar sixto sjoerd skender
  slamet slaven slavko slawomir slimane sobhi soe soegeng sohail sohrab sola sombat somchai somkiat somsak sorin soroush souleymane soumaila spencer
  spyros srdjan sreten srinivas stanislaw stanley stavros steen stefano steffen stelios stepan stewart stig stipe stjepan stojan stoyan sture suat
  subagyo subhash subroto sudhir sudirman sugeng suhail suharto sukarno sukhdev sukirno sukru sulejman suleyman sulim sulistyo sumit sunarto sunaryo
  sunethra sunil sunthorn supardi suparman suparmo supriadi supriyanto supyan suranga suren suresh surinder surya suryadi susanto sushil susilo
  susumu sutarno suthep sutiyoso sutrisno suwandi suyanto svein sverre svyatoslav syamsul syarif sylvain sylvestre szymon taban tadashi tadesse
  tadeusz tafadzwa tage tahsin taichi taiwo takao takashi takeo takeshi takudzwa talal taleb talgat tamas tamrat tancredi taner tanko tanveer tao
  tapiwa taras tarik tarique tarkan taro tarun tatang tatenda tatsuya taufan taufik tawfiq tayfun tayo tayyar teguh tejas tek tekle telmo temba
  temel temir temirlan temitope temur tendai tengiz teodor teodoro teofilo teofisto terence terje tesfaye tetsuo teun tewodros thabo thacien thaer
  thaksin thanakorn thanasis thang thanh tharcisse thaung theerawat thein themba theodore theodoros theogene theophile thet theun thibault thijs
  thilak thilo thinh thon thongchai thor thorbjorn thore thorsten thorvald thulani thura tiago tibor tiburcio tidiane tiecoura tiemoko tien tigran
  tihomir tijmen tilahun timo timofey timoteo timur tinashe tissa tjahjo tobi tobias todor tofig toivo tokunbo tolga tolib tomasz tomislav tommaso
  tomohiro toni torben tord tore torsten toryalai toshiaki toshio tove traian trevor tri trilok tristram trofim trung trygve tsutomu tsvetan tuan
  tullio tun tuncay tuncer tunde tung turgut turki turpal turpal-ali ubaldo uche uchenna uday udo uffe ufuk ugo ugochukwu ugur ulan ulf ulises
  ulrich ulrik ulugbek umaru umberto umesh umit umut untung upali upendra urbano usama uthman uwe uzoma vadym vagif vahan vahid vakha vakhtang
  valdir valens valentin valentyn valeri valerio valeriy vangelis vardan vasant vasco vasil vasile vassilis vasyl vazgen vedat veit veljko venant
  venkatesh vernon veselin veysel viacheslav vianney vicente victorien vidar viggo vijay vikas vikram vinay vincenzo vinh vinod viorel virgil
  virgilio vishal vishnu vitaliy vito vitor vittorio vivek vivien vjekoslav vladimiro vladislav vladlen vlado vojislav vojtech volkan volker volkmar
  vsevolod vugar vuk vusi vyacheslav wahyu wahyudi wajid wakil waldemar wale waleed waliullah wanderley waqar warren warsame wasantha waseem wassim
  wawan waweru wei weiqun wekesa wendelin wibowo wichai wickrama widodo wieslaw wilfred wilfredo wilfrido wilfried wilmer wilson wim wimal winston
  wiranto wirat wissam wladimir wladyslaw wlodzimierz wojciech wolde wolfram worawut worku wouter xaver xhavit xiaoming xolani yacouba yadollah
  yahia yakov yakubu yakup yalcin yannick yannis yanto yao yaovi yaroslav yasar yash yashar yasir yasuhiro yasuo yavuz yaw yaya yayan yefim yegor
  yemi yerlan yesid yevhen yevhenii yiannis yigit yilmaz yinka ylli yogesh yogi yoichi yonas yong yordan yoshihide yoshihiro yoshio younas yousef
  yousif youssoufa youssuf yudi yukio yuli yunus yuriy yusran yusufu yusuke yusup yutaka yvan yvon zabihullah zacarias zacharie zafar zafer zaheer
  zaher zahid zahidul zahir zakari zakariya zakhar zaki zakir zaldy zalmay zaur zaurbek zaw zbigniew zdenek zdravko zdzislaw zeca zeeshan zef zeki
  zelimkhan zephyrin zerihun zeya zhandos zhiqiang zhivko zhiwei zhomart zia ziaullah ziaur zin ziya zmarai zoltan zouhair zoumana zsolt zubairu
  zuhair zulfiqar zurab zvonimir zweli zygmunt`)

export const WIDE_FEMALE = words(`
  aarti abena abimbola adaeze adalgisa adaora adela adelaida adeline adenike aderonke adesua adjoa adwoa afia afsaneh afua agatha agathe agnese
  agnieszka aigul aileen ailsa aiman aino ainur aishwarya aissata aissatou aisulu aizada aizhan akiko akinyi akosua akua albana albertine alejandra
  aleksandra alena alessandra alessia alexandrine alina alla ama amalia amandine amani amarachi ambreen aminata aminatou amna amparo amra amrita
  anahit anahita anais analiza ananya anara anastasiia aneela angele angelique anggun angiola ani anisa anjali anjana anke anneke anneli annelies
  annette annick anouk antje antoinette antonella antonieta antonina anuradha anyango anzhela aoife aparna apinya apolline araba araceli archana
  arezoo arlette armelle arpine arta arundhati arwa asabe asako asel aset asha asifa asiya asmahan asmau assetou assunta aster atefeh atieno aude
  aurelie aurore awa awatif awino ayako aygun aylin ayo ayse aysegul aysun ayu azadeh azra azucena babette bahareh balaraba banu barbel basma beate
  beatrix beatriz belen belgin belinda benedita bermet berna bernadette bernice berta berthe beryl bethany bettina betul bhavna biljana bimpe binta
  bintou birgitta birtukan blanca blanche blerta bogdana bojana bola bolanle branka bridget brigid britta bronagh bronwen brunhilde bukola bunga
  burcu busaba bushra busola caitlin canan candelaria cansu capucine caridad carine carlota carmela carmenza carolina carys caterina cecily celeste
  celia ceren charlene chebet chiamaka chiara chidinma chieko chimamanda chinwe chioma chipo chitra christel christelle ciara cigdem cinzia clarisse
  claudette claudine cleide clemence clemencia clementine clodagh clotilde conceicao concepcion concetta consuelo coralie corazon cordelia cornelia
  costanza coumba cristeta dagmar dalal damilola danijela daphne daria dariga darya dative deepa deepika deepti defne deirdre delfina delia demet
  deqa derya desi devi dewi diah diane diarra didem dijana dilek dima dinara dinda divina divya djeneba dolores donatella doreen doris dragana drita
  duangjai dulce dupe durga dusanka duygu ebba ebele ece edelmira edeltraud edna eduarda edwige edwina eeva efua eija eiko eileen eilidh eithne eka
  ekaterina ekua elaheh elba eleonora elfriede elham elin elisabetta elise eliza elke elodie elspeth elvan elvira emanuela emel emeline emiko emina
  emmanuelle encarnacion endah enid enriqueta erika erlinda erna ernestina ernestine ersilia esi esmeralda esperance esperanza esra estela estelle
  ester estrella etsuko eugenia eugenie eulalia eulalie eunice evangeline evelyne evgenia evgeniya evrim ezgi fabienne fabiola fabrizia fadia fadila
  fadime faduma fadumo fadwa faezeh fahmida faina faiza fanny fanta farahnaz faraja fartun farzana farzaneh fata fatema fatemeh fatiha fatimah
  fatimata fatime fatouma fauzia fawziya felicitas felicite felicity femke fenna ferda fereshteh feride fernanda fernande fidan fidelia filiz
  filomena fiona fiorella fitri fitria flavie flor flore folake folasade forough fowsiya fozia franca francine francisca franziska frauke freda
  frederique frehiwot friederike fulya fumiko funke funmilayo furaha gabriele gabriella gaelle galina gamze ganiat gaudence gayane gayatri geeta
  geetha genet genoveva gentille georgette georgina geraldine gerd gerda gerlinde germaine gersende gertrud ghada ghalia ghazala ghislaine gianna
  gilberte ginette giovanna girlie gisela gita giuliana giuseppina gizem gladys glenda glenys godelieve golnaz gonca gordana graca graciela grazia
  graziella greetje griselda gro gudrun gulay gulben gulcan guldana guler gulmira gulnara gulsah gulsara gulsen gulshan gulten gunilla gwen
  gwenaelle gwendolen gwyneth hacer hadeel hadiza hadizatu hafida hajara halimatou hande hanieh hanne hanneke hannelore harriet haruko hasija hasina
  hasmik hasnaa hatice hauwa havva hawa hayet heda heidrun heike heleen hendrika henriette herminia hermione herta hesti hiba hibo hideko hilal
  hilda hilde hildegard hiroko hirut hla hodan homa hortense hortensia huguette hulya humaira huong ibtisam ifeoma ifeyinwa ifrah ika ilaria ileana
  ilknur ilona ilse iman imelda immacolata immaculee imogen inas inci indah indira indu ineke inessa inga ingeborg inger inmaculada inna intan
  intisar iona ipek iracema irma irmgard iryna isaura isla ismeta isobel ivanka ivone ivonne ivy iyabo jacinta jadranka jahanara jamila jandira
  janice jasna jayalalithaa jayanti jeanne jeannette jelena jemima jepkosgei jeptoo jila jinky joana jocelyne johanne jolanda josefa josefina
  josiane jovana juanita judicaelle julieta jumana junko jussara justine jutta jyldyz jyoti kader kadiatou kadidia kagendo kahindo kainat kaisa
  kalpana kaltoum kamini kanimozhi kannika kanya kanyere kaori karoline kartika kartini kateryna katharina katrien katya kavira kavita kavitha
  kawthar kazuko kehinde keiko kemi ketevan keti khadijeh khady khaing khaleda khalida khaoula khatuna khava khedi khin khrystyna kidist kirsti
  kirsty kishwar kiyoko kjersti klara klavdiya komal korotoum kovilja ksenia kubra kumiko kusum kyi kyoko ladan ladi laetitia laisa lakshmi lale
  laleh lali lalita laraba larysa lata latifah laure laurence lavinia leela leena lejla lella leocadie leonie leonor lesley lestari lesya leticia
  lettice liana libia lidia lidiya lieke liesbeth lieselotte ligaya ligia lilia liliane lilis lilit lindita linh lisbeth liselotte liudmyla liv liza
  ljiljana ljubica ljudmila loida lola loraine loredana lorena lorna lorraine lotte loubna louise lourdes lucero lucette lucie lucienne lucila
  lucrezia ludivine luigia luiza lurdes lusine luzviminda lydie lynne lyubov lyudmila maarit maartje mabel machiko madalena maddalena madeline
  madhuri madina maeve mafalda magali magdalena magdalene magnolia mahbuba mahira mahnaz mahnoor mahsa mahtab maimuna maire mairead maja maka makena
  malathi malee malini mamata mamta manana manisha manju manon marcella marcelle marcia mareike maren margarethe margaux margherita margot margriet
  marguerite mariame mariatou maribel maricel maricela marie-claire marie-france marie-laure marie-louise marie-noelle marieke mariel marielle
  marija marijana marijke mariko marilena marilou marisa marisol marites maritza mariya marjorie markha marlene marlies marthe martina maryna maryse
  masako masih masika masoumeh mathilde matilde maud maureen mauricette mavis mayawati mayra maysa meaza mechthild mediha meena meenakshi meera
  meerim megawati mehnaz mehrnaz mejra melek meltem meredith meriem mersiha meseret mette mevlida michiko mieke mieko milagros milana mildred milena
  milica millicent mimoza minoo mira mireille mirella mireya mirjana mirta mitra mitsuko miyoko moira mojgan mojisola monika moraa morag morgane
  morsheda morwenna mouna mridula muazzez mujde mukta mulu mumbi munira muriel murni muthoni mwende mwikali mya mylene myra myriam myrtle mzia
  nadege nadezhda nadiia nafissatou nafula naheed najia najma najwa nalan naliaka nalini nandar nandini naoko naree narges nargis nargiza narine
  nasima nasreen nataliia natalya natasa natia natividade natsuko nazan nazanin nazgul nazia naziha nazli nazma necla neda neelam neema negar neha
  nelli nelly nenita nermina neslihan nesrin nesrine nessa nestan neusa nevenka nevin nezha ngoc nguyet nhung niamh nicoletta nidia nienke nigar
  nighat nihal nilgun niloufar nilufer nimco ningsih nirmala nisha nita nittaya njeri nkechi nneka noelle noemi noemie nohora nomsa nomvula nonna
  noreen noriko norma nosipho noura nouria novita ntombi nuala nubia nune nurcan nurhayati nuria nurjahan nurten nwe nyambura nydia nyein nyota oanh
  obiageli oceane odette odile ofelia ohn oksana oleksandra olena olesya olha olivera oluchi olufunke olympe omolara omotola oonagh ophelie orathai
  orla ornella otilia oumou oyinkan ozge ozlem padma pallavi palmira paola parisa parvaneh parvati parveen parvin pascale pascaline pasqualina
  patrizia paulette paulina paz pelagie pelin pensri perihan perla perrine petimat petrona petronella philomene phuong phyllida phyllis phyu pia
  piedad pierrette pilar pinar polina pooja poonam pratibha preeti priya priyanka puspita quynh rabia radha radhika radmila raffaella raghad
  ragnhild rahat rahayu rahel rahmawati raisa rajani rajeshwari rakiya ramona randi ranjana rashida rashmi ratana ratna ratnasari raxma raymonde
  rebeca refugio regine rehana rehema reiko rejane rekha remedios renate renee renu renuka retno revathi reyhan richa rigoberta riikka rimma rina
  rini rismawati ritu rocio roisin rokia rokiatou roksolana rola ronke roopa rosalba rosalia rosalind rosalinda rosamund rosangela rosanna rosaura
  roselyne rosemarie rosemary rosenda rosine rosmini rossana rossella roswitha rouba rowena rowshan roxane roya roza rubina rudaina rukayya rukhsana
  ruqayya rusudan rutendo ruvimbo ruza saadatu saadet sabaheta sabera sabina sachiko sadaf sade sadia safeta safia safiatou sahar sahra saima saira
  saliha salimata salina salome saloua saltanat salwa samah samina sanaz sandar sandhya sandrine sangeeta sania sanja saoirse saraswati saratu
  sarita saroj saskia satenik satsita saumu savita savitri sawsan sayuri sebnem seda seema segolene seher selam selda selin selvi semra senada
  senait sepideh septiani serap serena serpil setsuko sevda severine sevgi sevim sevinc sevinj shabana shabnam shagufta shaheen shahla shahrzad
  shaima shaista shakuntala shalini shamim shamima shani shanta shanti sharmin shatha shazia sheela sheila shilpa shirley shizuko shobha shohreh
  sholpan shpresa shreya shruti shubha shushan sian sibel sibongile sidonie sietske sifa signe sigrun siham silke silvana sima simisola simona
  sinead sira siriporn siti siv slavica slobodanka smita smriti sneha snezana socorro sofiya soheila solange soledad solene solenne solomiya solveig
  somayeh somjai sona sonal songul soraya sorcha souhaila speciose spozhmai stefania suad subira suci sudarat sudha sufia suhair sujata sukhwinder
  sukmawati sukran sulastri sule sulistyowati sultana suman sumera sumiko sumitra sunee sunita supaporn supriya suryani susanti sushila sushma susi
  suu suzana suzette svitlana swati sybille sylvaine synnove tahereh tahira taisiya talatu tamar tanja tanvi tarja taslima tasneem tatev tatu
  tatyana temilola teodora teresita tetiana teuta thais thandar thandeka thandi thandiwe thelma therese thida thin thiri thomasina thuraya thuy
  tigist tilda tineke titiek titilayo tiziana tomasa tomoko torill torpekai toshiko toyin traudl trinh trudy truus tsehay tsitsi tuba tugba tuija
  tulay tulin tuqa turkan tuti tuyet ubah uju ulku ulla ulyana uma umaima umi umida una unni urmila usha uta utami ute uyen uzma uzoamaka valbona
  valdete valentine valeria valeriya vandana vania varvara vasantha vasundhara vesna victoire vidya vigdis vijaya viktoria viktoriia vilma vimala
  vincenza violaine violeta vittoria viviana vjosa vlora vumilia wairimu waltraud wambui wangari wanida wanjiku wanjiru wati wenche wided widiastuti
  widya wijdan wilhelmina willemijn wilma winifred wulan xiomara xuan yaa yadanar yadira yamini yana yanti yasmeen yasuko yeganeh yekaterina yelena
  yelizaveta yenny yeshi yetunde yevgenia yewande yildiz yingluck yoko yoshiko yosra yukiko yuliana yuliia yumiko yuni yupar yuriko yusra yveline
  zahia zainabu zaira zakia zamzam zandile zanele zara zarema zarina zarmina zaruhi zawadi zehra zelie zeliha zenab zenebech zhanar zhanna zinaida
  zlata zodwa zohreh zoraida zorica zoya zubaida zuhura zulai zulema zulfiya zuwaira`)
