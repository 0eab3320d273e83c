const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Given names, of many countries, that stand before a family name which is also a place (`Jack London`). */
export const GIVEN_NAMES = words(`
Aaron Abdul Abdullah Abdel Adam Adrian Ahmad Ahmed Aisha Alan Albert Alberto Alejandro Alex Alexander Alexei Ali Alice Alicia Amina Amir Amy Ana Anders Andre Andrea Andreas Andrei Andrew Andrey Angela Anna Anne Anthony Antonio Anton Arthur Ashraf Barbara Ben Benjamin Bernard Bilal Bill Billy Bob Boris Brad Brian Bruce Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Chris Christian Christina Christine Christopher Claire Claudia Colin Craig Dan Daniel Daniela Dave David Dean Deborah Denis Dennis Denzel Diana Diego Dmitri Dmitry Donald Douglas Edward Eduardo Elena Eli Elias Elizabeth Ellen Emily Emma Emmanuel Eric Erik Ernest Eva Evelyn Farah Fatima Felix Fernando Francesca Francesco Francis Francisco Frank Fred Frederick Gabriel Gary Geoffrey George Gerald Gerard Giovanni Giulia Giuseppe Gloria Gordon Graham Greg Gregory Guido Gustavo Hamza Hannah Hans Harold Harriet Harry Hassan Heather Helen Helena Henry Herbert Hugh Hugo Hussein Ian Ibrahim Igor Ingrid Irene Isaac Isabel Ivan Jack Jacob Jacqueline James Jamie Jan Jane Janet Jason Javier Jean Jeff Jennifer Jeremy Jerry Jessica Jim Jimmy Joan Joanna Joe Johan Johannes John Johnny Jon Jonathan Jorge Jose José Josef Joseph Joshua Juan Judith Julia Julian Julie Julio Karen Karim Karl Kate Katherine Kathy Keith Kelly Ken Kenneth Kevin Khalid Laura Lars Larry Lawrence Lee Leila Leo Leon Leonard Lily Linda Lisa Louis Louise Lucas Lucia Lucy Luigi Luis Luke Magnus Mahmoud Marc Marco Margaret Maria María Marie Mario Mark Marta Martha Martin Mary Matt Matthew Max Maya Megan Melissa Mia Michael Michel Michelle Miguel Mike Mikhail Mohamed Mohammad Mohammed Monica Moses Muhammad Mustafa Nadia Nancy Natalia Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nina Noah Nora Norman Oleg Oliver Olivia Omar Oscar Osman Otto Pablo Pamela Patricia Patrick Paul Paula Pavel Pedro Peter Phil Philip Philippe Pierre Rachel Ralph Ramon Raymond Rebecca Ricardo Richard Rick Rita Rob Robert Roberto Robin Roger Roland Ron Ronald Rosa Rose Roy Russell Ruth Ryan Sally Sam Samantha Samir Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Sharon Simon Sofia Sonia Sophie Stefan Stella Stephanie Stephen Steve Steven Stuart Susan Sylvia Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Toby Tom Tommy Tony Tyrone Ursula Vera Victor Viktor Vincent Vladimir Walter Wendy William Yasmin Yusuf Yuri Yvonne Zachary Zainab
`)

/** Places whose name is also a given name, so that a family name after it makes a person (`Chelsea Marsh`). */
export const PLACES_AS_GIVEN_NAMES = words(`
Paris Jordan Chelsea Georgia Austin Sydney Florence Victoria Alexandria Charlotte Carolina Virginia Lincoln Jackson Madison Houston Dallas Brooklyn Savannah Israel Chad Kenya India Asia Ireland Milan Adelaide Vienna Verona Siena Valencia Santiago Salvador Lourdes Phoenix Carson Tyler Kimberley Kimberly Carmel Regina Augusta Aurora Bethany Bristol Camden Catalina Chester Clinton Constance Cordoba Dakota Dayton Denver Devon Eden Eugene Everett Francisco Geneva Grace Hamilton Helena Henderson Holland Irving Jasper Jericho Kingston Kent Laurel London Logan Lorraine Louisiana Lucerne Lydia Marion Marseille Martinique Mercedes Montgomery Montana Nancy Naomi Nevada Odessa Olympia Orlando Perry Petra Preston Raleigh Ramona Roman Rosario Roma Samara Santa Sharon Shelby Sofia Sophia Stanley Troy Tripoli Trinidad Tulsa Vernon Warren Wesley Winston Zaria Zara Cleveland Washington Lancaster Atlanta Catania Cairo Memphis Dixie Bronte Skye Iona Ayr Persia Nazareth Bethlehem Cuba Romania Monroe Clayton Harrison Melbourne Holly Ferrara Ravenna Aspen Abilene Abril Adana Alma Amman Maribor Medina Malaga Troy Sidon Lima Kobe Lorena Ariel Arad Salem Nur Iman Aden Omar Karim Rahim Samarra Sahar Farah Amina Bari Riga Lena Elena Vera Irma Kira Nikko Kai
`)

/** Cities and towns whose name is an ordinary English word when it begins a sentence or stands in small letters. */
export const COMMON_WORDS = words(`
reading mobile nice police split orange bath hope man male buffalo surprise normal best march may union media most same let post wells sale deal rugby battle rye ash ham wash worms over bar page order start kill come real turkey china jersey chad cork bergen sandwich barking wetting tours nancy polish cologne champagne java panama hull ware wells street stone march crook diss eye looe lizard staines sale rhyl hook horsham rugby stroud sheffield derby lens angers vienne caen pau laval brest gap die foix sete rate troy victory liberty independence freedom enterprise eureka paradise commerce industry justice opportunity plantation plains prosperity progress security success superior truth universal young walnut washing wales hell intercourse accident boring why peculiar energy early flippin gas goodnight imperial ordinary oblong papers paragould tuba bend bishop boulder cave chance chapel chester chin concord corner cross crystal dale diamond door eagle earth elk ferry field forest fountain friend garden globe green grove harbor harbour hill holiday home horse ideal island king lake lebanon lead lemon light lodge long magnet marble mason meadow mill miner moody moose needles ocean olive orchard park pearl phoenix pine point power prince queen ranger red rock rose royal ruby sand sky smith snow sparks spring star sun sweet temple thunder tiger tree twin valley veteran war water west wheel white wind winter wolf wood yellow ideal male lion goma same moss batman bursa van mus agri siirt van ordu rize igdir kars of bor gap split bled nin pag krk rab vis hum
`)

/** Words after a name that make it a treaty, an agreement, a doctrine, a syndrome: a thing named after the place. */
export const TREATY_WORDS = words(`
treaty treaties agreement agreements accord accords convention conventions protocol protocols pact declaration communique communiqué charter statute memorandum syndrome consensus principles directive regulation framework settlement compact manual criteria rules format doctrine guidelines process
`)

/** Words after a name that make it a newspaper, a firm, a team, a show. */
export const ORGANISATION_WORDS = words(`
Post Times Herald Tribune Gazette Globe Chronicle Telegraph Observer Mirror Courier Examiner Inquirer Sentinel Bank Airlines Airways Holdings Inc Ltd plc PLC LLC Corp Corporation Company Records Motors Foundation Orchestra Philharmonic Symphony Marathon Brigade Battalion Insurance Analytica Dynamics Capital Partners Energy Industries Pharmaceuticals Fried Review Daily Weekly Magazine Press Broadcasting Films Pictures Opera Ballet Biennale Group GmbH AG SA SpA NV BV Media Labs Systems Technologies Supplies Exchange Committee Academy Institute Initiative Syndicate Associates Brothers Sons Logistics Shipping Lines Freight Textiles Foods Breweries Mills Optics Robotics Software Networks Telecom Wireless Studios Ensemble Quartet Choir Steel Petroleum Gas Electric Mutual Trust Financial Securities Ventures
`)

/** Words beside a name that make it a club: `Leeds United`, `Dynamo Kyiv`. */
export const CLUB_WORDS_AFTER = words(`
United Rovers Wanderers Athletic Hotspur Albion Wednesday Town FC F.C. AFC SC CF BC RFC Saint-Germain Bulls Lakers Celtics Knicks Nets Heat Spurs Rockets Warriors Raptors Cowboys Giants Jets Patriots Steelers Packers Bears Eagles Dolphins Bills Ravens Bengals Browns Broncos Chiefs Raiders Chargers Colts Texans Titans Jaguars Saints Falcons Panthers Buccaneers Cardinals Rams Seahawks Vikings Lions Yankees Mets Dodgers Cubs Phillies Braves Marlins Orioles Astros Royals Twins Tigers Guardians Rangers Mariners Padres Rockies Brewers Pirates Reds Canucks Flames Oilers Leafs Canadiens Senators Bruins Penguins Flyers Capitals Hurricanes Lightning Predators Blues Blackhawks Wild Stars Kings Ducks Sharks Athletics Galaxy Sounders Timbers Dynamo Crew Fire Wizards Pacers Pistons Bucks Hawks Hornets Magic Cavaliers Grizzlies Pelicans Mavericks Nuggets Jazz Thunder Suns Clippers Forest County Villa Orient Argyle Alexandra Stanley Thistle Academical Wizards Sevens XI
`)
export const CLUB_WORDS_BEFORE = words(`
Real Atlético Atletico Dinamo Dynamo Lokomotiv Sporting Inter Internazionale AC FC AS SC SV VfB VfL FK NK HNK Borussia Bayer Hapoel Maccabi Beitar Olympique Spartak Torpedo CSKA Shakhtar Zenit Athletic Deportivo Racing Girondins Stade Eintracht Fortuna Hertha Arminia Werder Hansa Dukla Slavia Sparta Slovan Ferencvaros Rapid Steaua Universitatea Apollon Panathinaikos Aris Galatasaray Al-Ahly RC RCD UD CD CA SK IF IFK BK AIK
`)

/** Words of a sentence about sport. */
export const SPORT_WORDS = words(`
striker goalkeeper midfielder defender winger penalty half-time halftime kick-off kickoff league cup match fixture season relegated relegation promoted promotion transfer hat-trick quarter-final quarter-finals semi-final semi-finals final playoff playoffs derby goal goals goalless scored scorer equaliser equalizer touchdown inning innings quarterback basketball football soccer rugby handball hockey coach manager teammates referee stoppage substitute substitutes unbeaten standings tournament championship bundesliga premier-league serie fans supporters squad kicked header rebounds points dribble shootout offside champions nil
`)
export const SPORT_VERBS = words(`
beat beats defeated defeats thrashed drew draws lost loses won wins hosted hosts host signed signs sign sold plays play played faced face faces face trounced edged hammered eliminated outscored held knocked meet meets equalised equalized equalises scored scores relegated sacked against over versus vs vs.
`)

/** Prefixes of ships' names and kinds of ships. */
export const SHIP_PREFIXES = words(`
USS HMS MV M/V SS RMS MS M/S INS HMCS HMAS HMNZS USNS RFA FS MT M/T KRI BRP TCG USCGC ARA SAS ORP LÉ LE HDMS HNoMS HSwMS ITS PNS RV R/V MSC CMA
`)
export const SHIP_KINDS = words(`
ship ships vessel tanker ferry freighter frigate destroyer cruiser submarine trawler yacht carrier boat barge tug tugboat corvette battleship liner steamer steamship dredger cutter minesweeper gunboat coaster schooner lifeboat warship flagship catamaran hydrofoil icebreaker dinghy motorboat speedboat containership landing-craft bulker galleon clipper aboard dhow felucca junk bulk-carrier trimaran ketch sloop launch brig frigates destroyers dhows yachts
`)
/** What ships do and have. */
export const SHIP_VERBS = words(`
sank sinks docked docks berthed moored sailed sails anchored capsized listed steamed torpedoed scuttled drydocked refloated foundered ran-aground grounded salvaged crew captain hull deck bow stern rudder engine-room cargo hold skipper master bilge anchor mast gangway
`)

export const TITLES = words(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor President Senator Sen. Sen Rep. Congressman Congresswoman Gen. Gen General Colonel Col. Col Major Maj. Captain Capt. Capt Lieutenant Lt. Lt Sergeant Sgt. Sgt Corporal Cpl. Private Judge Justice Officer Detective Constable Inspector Superintendent Sheriff Deputy Agent Sir Dame Lord Lady Baroness Baron Father Sister Brother Rabbi Imam Sheikh Mullah Reverend Rev. Pastor Governor Gov. Secretary Chancellor Commissioner Commander Cmdr. Admiral Adm. Ambassador Minister Mayor Councillor Cllr Prosecutor Attorney Herr Frau Monsieur Madame Mme M. Señor Señora Don Doña Signor Signora King Queen Prince Princess Uncle Aunt Coach Nurse
`)
export const KIN = words(`
brother sister cousin son daughter wife husband friend colleague boyfriend girlfriend nephew niece uncle aunt mother father partner fiancé fiancée roommate flatmate neighbour neighbor grandson granddaughter stepson classmate accomplice teammate lawyer spokesman spokeswoman spokesperson suspect victim widow actress actor singer model comedian author novelist driver student witness defendant
`)
/** What only a person has or does. */
export const PERSON_HAS = words(`
mother father wife husband brother sister lawyer lawyers girlfriend boyfriend parents son daughter phone bedroom hands face voice flatmate cousin uncle aunt widow friends friend colleagues fiancée fiancé childhood diary passport testimony landlord ex-wife ex-husband solicitor attorney barrister
`)
export const PERSON_DOES = words(`
testified pleaded confessed smiled laughed shrugged married wept graduated resigned nodded whispered cried replied shouted texted grinned sighed divorced enlisted retired swore apologised apologized lied remembers remembered studied drank ate slept sang
`)

/** A house, model, storm or plan that bears the name of a place. */
export const NAMED_AFTER = words(`
Operation Project Hurricane Storm Cyclone Typhoon Windows Boeing Fiat Ford Seat SEAT Toyota Chevrolet Chevy Hyundai Kia Opel Nissan Renault Peugeot Dodge Chrysler Buick Cadillac Volkswagen Skoda Honda Mazda Hotel Café Cafe Restaurant Bar Cinema Pub Pizzeria Nightclub Agent Codename Unit Team Pontiac Lincoln Mercury Subaru Suzuki
`)
/** Small words after a name that make it a product or an illness. */
export const PRODUCT_WORDS = words(`
hat hats cigar cigars sprouts duck cheese sausage sausages cocktail cocktails shorts roll rolls curry rum porcelain delight rug rugs pudding fever virus steak sauce salad cows cow cattle beans nuts marble cushion pigs pig dog terrier spaniel cats cat bitter ale beer lager linen lace leather pepper mustard almonds oranges olives whisky tea coffee chocolate chocolates ham sardines lamb shirt jeans shirts jumper boots coat variant strain measles disease glass steel belly envelope envelopes stoppers towels paper carpet carpets silk wool cotton velvet lace tile tiles knife knives sword swords blade blades chair chairs wine wines brandy vodka gin liqueur vinegar salami sandwich sandwiches broth stew dumplings noodles rice pie tart tarts bun buns biscuit biscuits butter honey figs dates raisins grapes plums lemons melons cherries sponge clay cement stockings slippers sandals perfume soap waltz blue green red violet marathon grass horse horses pony ponies sheep goats rabbit rabbits canary canaries retriever shepherd spoon flu shoes shoe brogues gown gowns suit suits tie ties scarf scarves bag bags apple apples cherry ducks geese goose hen hens bulldog bulldogs
`)
export const PRODUCT_BEFORE = words(`
bottle glass bottles glasses case crate sip splash whiff dab chicken cup jar sprayed wearing roast roasted drank drinking smelled smelt smelling reeked reeking stank
`)
export const LOCATIVE = words(`
in near outside around into across toward towards throughout via inside within reached entering entered leaving visit visited visiting between beyond
`)

/** Words that make an organisation or another thing of a run of capitalised words, wherever in the run they stand. */
export const BODY_HEADS = words(`
Committee Exchange Fund Society Association Union Federation League Club Alliance Forum Prize Award Awards Festival Commission Cooperative Ministries Wall Declaration Massacre Front Party Movement Index Rules Dictionary Encyclopaedia Encyclopedia Almanac Ballads Concerto Symphony Suite Sonata
`)

/** Words with a capital after which the name of a place begins or goes on: they make no person of it. In small letters. */
export const BEFORE_PLACES = words(`
a an the in on at from to of by for with without and or but nor so yet as if when while since after before until till because though although unlike like near outside inside within around across over under above below behind beyond between through throughout toward towards against via per both only even not now then today yesterday tomorrow tonight later earlier meanwhile once where whether that this these those it its his her their our my your he she they we i who what which why how there here no yes all most many some few more much still also again perhaps maybe
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
north south east west northern southern eastern western north-east north-west south-east south-west northeast northwest southeast southwest central upper lower inner outer greater downtown uptown old new mid great little big grand port fort mount mt lake river cape isle island camp base villa ciudad puerto punta monte deir tel tell tall ain beit bayt bab kafr khan ras wadi jebel jabal al el as ash ar an ad az at um umm san santa santo são sao saint st ste los las la le les il lo de del der den des du da dos das di van von bad ban nong khlong kota kuala pulau tanjung ust nizhny veliky novy novaya staraya bolshoy sankt
operation highway route interstate road street avenue plaza square station airport hospital university college bishop archbishop cardinal pope saint occupied liberated besieged ottoman soviet habsburg ancient medieval modern imperial colonial muslim christian jewish shia sunni kurdish arab druze catholic orthodox protestant metropolitan city town village state province county district republic kingdom emirate sultanate police mayor governor
calle via rue rua avenida flight flights
à à en au aux dans chez vers sur près depuis entre nel nella da per su tra dal dalla em no na desde hasta para op bij naar uit te aus bei w we z ze do i och från til fra av på i
`)

/** Nouns with a capital that go on after the name of a place: `Nassau County`, `Lahore High Court`. */
export const PLACE_NOUN =
  /^(?:City|County|Province|State|Region|District|Governorate|Valley|River|Lake|Bay|Island|Islands|Airport|International|Road|Street|Avenue|Square|Station|Bridge|Port|Harbour|Harbor|University|College|Hospital|Prison|Police|Park|Beach|Heights|Hills|Springs|Falls|Town|Township|Village|North|South|East|West|Central|Market|Metro|Crossing|Border|Army|Government|Court|Cathedral|Mosque|Church|Hotel|Zoo|Museum|Fair|Stadium|Coast|Mountains|Oblast|Parish|Borough|Cemetery|Castle|Tower|Palace|Gate|Street|Docks|Railway|Council|Congress|Parliament|Ministry|Embassy|Consulate|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
