import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { processorMs } from '../../test/processor.ts'
import { distanceKm, resolveMention } from './index.ts'

/**
 * Made-up sentences about real places. Mentions stand in double brackets; what is expected stands after the bar:
 * `place COUNTRY lat lon [km]` (`-` for a region of several countries), `country XX`, `abstain` or `no`, with `!` at the end where the
 * sentence says something of the place that is not so.
 */
const MENTIONS = `
The bakery in [[Cambridge]], Ontario, reopened after the flood on the Grand River. | place CA 43.36 -80.31
Massachusetts troopers met the van in [[Cambridge]] shortly after nine. | place US 42.375 -71.106
A mill in [[Birmingham]] was evacuated, the Alabama fire marshal said. | place US 33.52 -86.80
Lebanese soldiers took up posts along the road that leads into [[Tripoli]]. | place LB 34.43 35.84
Militias from Misrata returned to [[Tripoli]] on Friday, the Libyan news agency reported. | place LY 32.88 13.19
Traders in [[Hyderabad]], the second city of Sindh, closed their shops. | place PK 25.39 68.37
The Telangana police chief spoke to reporters in [[Hyderabad]]. | place IN 17.38 78.46
Venezuelan customs seized the drums in [[Valencia]], west of Caracas. | place VE 10.16 -68.0
[[Valencia]] and Alicante were without trains after the Spanish signallers walked out. | place ES 39.47 -0.38
A ferry from Melbourne docked in [[Devonport]] two hours late, Tasmanian police said. | place AU -41.18 146.36
The governor of [[Córdoba]] asked Buenos Aires for federal troops. | place AR -31.41 -64.18 250
The mosque of [[Córdoba]], the pride of Andalusia, was closed for the afternoon. | place ES 37.89 -4.77
A barge sank in the port of [[Barranquilla]], at the mouth of the Magdalena. | place CO 10.97 -74.78
Deputies in [[Athens]] searched a barn; the University of Georgia campus stayed open. | place US 33.96 -83.38
The rally in [[London]], Ontario, passed without arrests. | place CA 42.98 -81.24
Nova Scotia firefighters came to [[Sydney]] from as far as Glace Bay. | place CA 46.14 -60.18
The clinic in [[Alexandria]], across the Potomac from Washington, hired two guards. | place US 38.80 -77.05
Trams in [[Alexandria]] stopped at noon, Egyptian state television said. | place EG 31.2 29.9
[[Santiago]] is the largest city of the Cibao, in the north of the Dominican Republic. | place DO 19.45 -70.69
Chilean water cannon were used again in the centre of [[Santiago]]. | place CL -33.45 -70.66
The pilgrims walked to [[Santiago]] through the rain of Galicia. | place ES 42.88 -8.54
Guards at the refinery near [[Tripoli]] fired into the air. | abstain
He said that the weapons had been hidden in [[Springfield]]. | abstain
They had rented a flat in [[San Pedro]], she said. | abstain
The letter had been posted in [[Victoria]]. | abstain
A lorry was stopped on the road to [[Santa Cruz]]. | abstain
His cousin had moved to [[Richmond]] ten years before. | abstain
Buses to [[San Miguel]] were cancelled. | abstain
The trains from [[Georgetown]] were late again. | abstain
The parliament of [[Georgia]] met in Tbilisi in an emergency session. | country GE
Troopers closed the highway between Macon and Savannah, in the south of [[Georgia]]. | place US 32.7 -83.4 260
Farmers in [[Niger]] crossed the border into Mali with their herds. | country NE
Bandits attacked three villages in [[Niger]] State, north of Abuja, the Nigerian police said. | place NG 9.9 5.6 200
The army chief of [[Jordan]] flew to Riyadh. | country JO
Fishermen from [[Guinea]] were held in Freetown. | country GN
Provincial officers in [[Punjab]] raided a farm near Faisalabad, the Pakistani interior ministry said. | place PK 30.9 72.3 300
Crops failed in [[Punjab]], and trains from Amritsar and Ludhiana were blocked by tractors. | place IN 30.9 75.5 200
The [[Congo]] rebels took two villages near Goma. | country CD
Ministers from Brazzaville spoke for [[Congo]] at the meeting. | country CG
Fighting spread through the [[Donbas]] in the winter. | place UA 48.3 38.3 150
Drought has emptied villages across the [[Sahel]]. | place - 15 5 1500
Convoys left [[Idlib]] for Turkey at dawn. | place SY 35.93 36.63 60
Shepherds in [[Kurdistan]] lost their flocks, officials in Erbil said. | place - 36.3 44.2 250
Police cars were burnt in [[Molenbeek]] on Saturday night. | place BE 50.855 4.33 5
A shop in [[Kreuzberg]] was searched for the second time. | place DE 52.497 13.40 5
Two men were detained in [[Rinkeby]], Swedish television said. | place SE 59.388 17.93 5
Families fled [[Ain al-Hilweh]], the camp outside Sidon. | place LB 33.54 35.38 4
A bomb destroyed two kiosks in [[Sadr City]], in the east of Baghdad. | place IQ 33.39 44.46 5
The gunmen drove towards [[Eastleigh]], where many Somali traders of Nairobi live. | place KE -1.27 36.85 5
Squatters were evicted in [[Kadıköy]]. | place TR 40.99 29.03 6
In Cairo the bridges to [[Zamalek]] were shut. | place EG 30.06 31.22 5
Residents of [[Petare]], the great slum of Caracas, beat pots. | place VE 10.48 -66.81 6
Officers found a tunnel under [[Soho]]; the Manhattan prosecutor opened an inquiry. | place US 40.72 -74.0 5
The pub in [[Soho]] was closed by Westminster council. | place GB 51.51 -0.13 4
Lorries waited for three days at [[Bab al-Hawa]]. | place SY 36.23 36.68 8
The Tunisian army closed the post at [[Ras Ajdir]]. | place TN 33.15 11.56 10
Families queued at the [[Rafah]] crossing with their suitcases. | place EG 31.25 34.26 10
Afghan traders reopened their stalls at [[Torkham]]. | place PK 34.12 71.09 10
Pakistani guards shut the gate at [[Chaman]] after the shooting. | place PK 30.92 66.45 12
The truck crossed at [[Kapikule]] into Bulgaria with false papers. | place TR 41.71 26.36 8
Iraqi officers at [[Trebil]] searched the buses from Amman. | place IQ 32.79 39.29 25
Moroccan police fired tear gas at the fence of [[Ceuta]]. | place ES 35.89 -5.31
He landed at [[Schiphol]] on a flight from Accra. | place NL 52.31 4.76 5
The couple were stopped at [[Heathrow]] with four passports. | place GB 51.47 -0.45 5
Her plane left [[Sabiha Gokcen]] at six. | place TR 40.90 29.31 5
The hijacked airliner landed at [[Mitiga]] with little fuel. | place LY 32.89 13.28 6
A flight to Dubai was called back to [[Beirut airport]]. | place LB 33.82 35.49 6
The delegation was kept at [[Esenboga]] for seven hours before its flight. | place TR 40.13 32.99 8
He was arrested at [[Damascus International Airport]] in June. | place SY 33.41 36.51 6
Cargo planes from Kabul landed in [[Bagram]]. | place AF 34.95 69.27 12
Der Verdächtige stieg in [[Breslau]] in den Zug nach Warschau. | place PL 51.1 17.03
La police a fouillé un garage à [[Aix-la-Chapelle]], près de la frontière belge. | place DE 50.78 6.08
Il treno per [[Monaco di Baviera]] era in ritardo. | place DE 48.14 11.58
Le tribunal de [[Gand]] a remis le jugement. | place BE 51.05 3.72
Los detenidos viajaban de [[Ginebra]] a Lyon. | place CH 46.2 6.15
The archive of [[Lemberg]] was moved to Vienna before the war. | place UA 49.84 24.02
Old maps in the museum show [[Constantinople]] from the sea. | place TR 41.01 28.95
The consul in [[Saigon]] burned his files. | place VN 10.82 106.63
Ships for [[Bombay]] waited in the roads. | place IN 19.07 72.88
Women of [[Deir Ezzor]] asked for news of the missing; the road to Raqqa was mined. | place SY 35.34 40.14
The ferry from [[Hodeida]] brought no flour. | place YE 14.8 42.95
Refugees left [[Falloojah]] for Baghdad by night. | place IQ 33.35 43.78
Tanks were seen near [[Zaporizhzhia]]. | place UA 47.84 35.14
A clerk from [[Kandahar]] sold the stamps. | place AF 31.61 65.71
Houthi officials in [[Saada]] denied it. | place YE 16.94 43.76
The governor of [[Hasakeh]] closed the bakeries of the Syrian north-east. | place SY 36.5 40.75 130
[[Paris]] Marlowe, 29, was sentenced on Tuesday. | no
The defence called [[Jordan]] Pell, who had driven the van. | no
Mr [[Lincoln]] denied that he had ever met the courier. | no
Inspector Brian [[Houston]] opened the door. | no
Her brother [[Austin]] paid the rent in cash. | no
[[Chelsea]] smiled when the verdict was read. | no
The tanker [[Odessa]] ran aground off Cape Town. | no
HMS [[Sheffield]] left the harbour before dawn. | no
Divers reached the wreck of the [[Lisbon]], the ship that sank in 1911. | no
The frigate [[Cartagena]] escorted two freighters. | no
[[Barcelona]] beat Sevilla 3-1 with two goals by the new striker. | no
The midfielder signed for [[Leeds]] United in the summer. | no
[[Liverpool]] lost the final on penalties, and the coach wept. | no
Both ministers cited the [[Maastricht]] Treaty. | no
The [[Minsk]] agreements were never carried out. | no
Lawyers invoked the [[Geneva]] Conventions. | no
The [[Schengen]] area kept its rules. | no
The [[Paris]] Agreement was signed by all of them. | no
We ate [[turkey]] and beans at the checkpoint. | no
[[Reading]] the letter aloud, the judge paused twice. | no
[[Mobile]] phones were collected at the door. | no
[[Nice]] weather brought crowds to the parade. | no
He wore a [[Panama]] hat and grey gloves. | no
She smelled of [[Cologne]] and smoke, and a bottle of [[Bordeaux]] stood on the table. | no
Doctors feared an outbreak of [[Lassa]] fever. | no
Operation [[Jericho]] ended with two arrests. | no
An editor of the [[Boston]] Globe saw the list. | no
The thieves drove a Hyundai [[Santa Fe]] without plates. | no
The Duke of [[Wellington]] owned the field. | no
The [[Stockholm]] syndrome explains little, the doctor said. | no
In [[Nice]], the promenade was closed to cars. | place FR 43.7 7.27
Police in [[Reading]], west of London, found the van. | place GB 51.46 -0.97
The match in [[Lyon]] was moved behind closed doors, and the striker stayed at home. | place FR 45.75 4.85
The submarine left [[Murmansk]] in secret. | place RU 68.97 33.08
[[Moscow]] denied the report. | place RU 55.75 37.62
[[Moscow]], Idaho, has no railway station. | place US 46.73 -117.0
American tourists were robbed in [[Paris]]. | place FR 48.85 2.35
The embassy of Jordan in [[Beirut]] was closed. | place LB 33.89 35.5
A shop in the eastern Paris suburb of [[Versailles]] was robbed. | place FR 48.80 2.13 15 !
[[Aleppo]], 50 km south of Damascus, was quiet. | place SY 36.2 37.16 15 !
The troops left [[Mosul]], Syria, in the night. | place IQ 36.34 43.13 15 !
[[Lagos]], the capital of Nigeria, was without power. | place NG 6.45 3.39 40 !
In the western Berlin district of [[Marzahn]] a cellar burned. | place DE 52.545 13.565 6 !
[[Homs]], 160 km north of Damascus, was quiet. | place SY 34.73 36.72
In the northern Paris suburb of [[Saint-Denis]] shots were heard. | place FR 48.94 2.36
[[Basra]], in southern Iraq, had no water. | place IQ 30.51 47.81
The Arkansas River flooded two streets in [[Little Rock]]. | place US 34.74 -92.33
Rescuers from Valparaíso reached [[Concepción]], on the Bío Bío, by boat. | place CL -36.82 -73.05
[[Guadalajara]], an hour from Madrid by train, has a new bus station. | place ES 40.63 -3.17
Jalisco detectives found the car in [[Guadalajara]]. | place MX 20.67 -103.35
The mayor of [[Granada]] closed the pier on Lake Nicaragua. | place NI 11.93 -85.95
The Alhambra guards in [[Granada]] went on strike. | place ES 37.18 -3.6
A warehouse in [[Toledo]] burned down; smoke drifted over Lake Erie. | place US 41.66 -83.56
[[Toledo]] lies on the Tagus, seventy kilometres from Madrid. | place ES 39.86 -4.02
Prosecutors in [[Naples]] blamed a Camorra clan. | place IT 40.85 14.27
The hurricane tore roofs off in [[Naples]], south of Fort Myers. | place US 26.14 -81.79
Dundee students took the bus to [[St Andrews]]. | place GB 56.34 -2.8
Bosnian Serb police closed the road to [[Brod]]. | place BA 45.14 18.0 25
A coach from Derry was stopped outside [[Newry]]. | place GB 54.18 -6.34
A depot in [[Bangor]], Maine, was robbed twice. | place US 44.80 -68.77
Welsh police searched a flat in [[Bangor]]. | place GB 53.23 -4.13
Gunmen attacked a bus near [[Mandera]], on the Somali border of Kenya. | place KE 3.94 41.86
The market in [[Maiduguri]] was bombed. | place NG 11.85 13.16
[[Salamanca]], in Guanajuato, lost its refinery workers. | place MX 20.57 -101.19
A judge in [[Salamanca]] heard the Spanish officer. | place ES 40.97 -5.66
[[Cordoba]] province in northern Colombia was flooded. | place CO 8.5 -75.7 150
A school in [[Florence]], South Carolina, was searched. | place US 34.2 -79.76
The uffizi of [[Florence]] reopened, Tuscan officials said. | place IT 43.77 11.25
Hundreds fled [[Goma]] into Rwanda. | place CD -1.68 29.23
Albanian and Macedonian officers met in [[Ohrid]]. | place MK 41.12 20.8
Rebels from [[Bria]] sold diamonds in Bangui. | place CF 6.54 21.99
The Turkish army shelled [[Afrin]]. | place SY 36.51 36.87
Buses took fighters from Homs to [[Idlib]]. | place SY 35.93 36.63
He taught in [[Birmingham]]. | abstain
The money was wired to [[Cordoba]]. | abstain
She had an aunt in [[Hamilton]]. | abstain
The van was registered in [[Columbia]]. | abstain
A friend collected them from the station in [[San José]] at dusk. | abstain
A call was made from [[Newcastle]]. | abstain
The rebels held a bridge at [[Santa Maria]]. | abstain
The government of [[Mexico]] recalled its ambassador. | country MX
[[Washington]] and Oregon closed their beaches after the wave warning from Seattle. | place US 47.4 -120.7 300
The cable reached [[Washington]] before the president had woken. | place US 38.9 -77.04
Voters in [[Luxembourg]] went to the polls. | country LU
Belgian troops trained in the province of [[Luxembourg]], near Arlon. | place BE 49.9 5.5 60
The king of [[Lesotho]] was crowned in Maseru. | country LS
Rebels in [[Amazonas]], along the Venezuelan bank of the Orinoco, hid in the forest. | place VE 4.5 -66.0 250
Illegal miners left [[Amazonas]] for Manaus. | place BR -4.2 -63 600
[[Limburg]] police in Maastricht stopped a van. | place NL 51.2 5.9 60
Soldiers in [[South Sudan]] were not paid. | country SS
Elections in [[Macedonia]] were postponed in Skopje. | country MK
[[Burma]] closed its embassy. | country MM
A mosque in [[Nørrebro]] was vandalised. | place DK 55.695 12.55 5
The lawyer's office in [[Zamalek]] was raided. | place EG 30.06 31.22 5
A grenade exploded in [[Rosengard]], Swedish police said. | place SE 55.586 13.04 5
Gangs fought in [[Cité Soleil]] for a third week. | place HT 18.58 -72.33 5
A militia checkpoint in [[Karrada]] was attacked, Iraqi police said. | place IQ 33.3 44.43 6
Two brothers from [[Neukölln]] were charged. | place DE 52.477 13.443 6
Flames rose over [[Jobar]], in the Syrian capital. | place SY 33.53 36.33 6
A raid in [[Schaerbeek]] found detonators. | place BE 50.867 4.377 5
Shots were fired in [[Harlem]] on Sunday, the New York mayor said. | place US 40.81 -73.95 5
In Marseille the police closed [[La Castellane]]. | place FR 43.37 5.34 5
The Syrians reopened [[Nasib]] to trucks from Jordan. | place SY 32.55 36.2 12
He was turned back at [[Gurbulak]] on the Iranian border. | place TR 39.41 44.37 10
Trucks were burnt at [[Spin Boldak]]. | place AF 31.0 66.4 12
The Kenyan police searched the bus at [[Namanga]]. | place KE -2.54 36.79 10
Haitians crowded the gate at [[Dajabon]]. | place DO 19.55 -71.71 10
The courier was caught at the [[Erez]] crossing. | place IL 31.56 34.55 10
Convoys of aid entered at [[Kerem Shalom]]. | place IL 31.23 34.28 10
Ukrainian women waited at [[Medyka]] in the cold. | place PL 49.8 22.94 12
The stolen jeep crossed at [[Wagah]]. | place PK 31.6 74.57 10
The suspect flew from [[Orly]] to Tunis. | place FR 48.73 2.37 6
Customs at [[Zaventem]] opened the crate from the Kinshasa flight. | place BE 50.9 4.48 6
Mechanics at [[Bole]] found the device before take-off, the Ethiopian airline said. | place ET 8.98 38.8 6
A man with a knife ran across the runway at [[Gatwick]]. | place GB 51.15 -0.18 6
The jet left [[Charles de Gaulle]] at noon. | place FR 49.01 2.55 6
The passenger was questioned at [[JFK]]. | place US 40.64 -73.78 8
They changed planes at [[Ataturk Airport]]. | place TR 40.98 28.82 6
The drone fell near [[Erbil airport]]. | place IQ 36.24 43.96 8
Die Polizei in [[Mailand]] nahm zwei Männer fest. | place IT 45.46 9.19
Der Zug aus [[Temeswar]] kam nie an. | place RO 45.75 21.23
Les douaniers de [[Bâle]] ont saisi le tableau. | place CH 47.56 7.59
La policía de [[Amberes]] detuvo al mensajero. | place BE 51.22 4.40
Un convoi a quitté [[Alep]] pour Damas. | place SY 36.2 37.16
The embassy in [[Leopoldville]] was stormed. | place CD -4.32 15.32
A pamphlet printed in [[Königsberg]] named them. | place RU 54.71 20.5
The battle for [[Stalingrad]] lasted the winter. | place RU 48.72 44.5
The prison of [[Tadmor]] was emptied. | place SY 34.55 38.27
Women from [[Kobane]] sang at the border. | place SY 36.89 38.35
The prisoners were taken to [[Abu Ghreib]], west of Baghdad. | place IQ 33.29 44.06
Snipers held the hospital of [[Ramadi]]. | place IQ 33.42 43.3
The imam of [[Sirte]] was shot. | place LY 31.2 16.59
The port of [[Lattakia]] was closed. | place SY 35.53 35.79
A strike hit [[Makhmur]], south-east of Mosul. | place IQ 35.77 43.58
Fuel reached [[Zhytomyr]]. | place UA 50.26 28.68
Gangs in [[Nikolaev]] sold the shells, Ukrainian investigators said. | place UA 46.97 32.0
Militants from [[Jalalabad]] crossed the Afghan border to Peshawar. | place AF 34.43 70.45
Uzbek families left [[Jalalabad]] for Osh, the Kyrgyz ministry said. | place KG 40.93 73.0
[[Sydney]] Caldwell, who kept the books, pleaded guilty. | no
The witness, Sergeant Paul [[Lancaster]], stepped down. | no
Ms [[London]] showed the jury a map. | no
[[Israel]] Mendoza, 41, drove the second car. | no
[[Florence]], a student from Leeds, called the police. | no
His daughter [[Georgia]] found the key. | no
[[Charlotte]] testified that the door had been open. | no
The trawler [[Bergen]] rammed the patrol boat. | no
The crew of the [[Antwerp]] was taken ashore. | no
MV [[Jakarta]] drifted for a week. | no
USS [[Indianapolis]] was hit at midnight. | no
The ferry [[Dublin]] caught fire off Cork. | no
[[Chelsea]] won 2-0 with a penalty in the second half. | no
[[Bayern]] signed the goalkeeper on Friday. | no
[[Villarreal]] drew 1-1 at home against Betis in the league. | no
[[Ajax]] fans sang all night before the semi-final. | no
[[Manchester]] City lost the derby. | no
Under the [[Dayton]] accords the army stays in its barracks. | no
The [[Lisbon]] Treaty came into force. | no
The [[Oslo]] Accords gave them a police force. | no
The [[Istanbul]] Convention protects women, the minister said. | no
He quoted the [[Rome]] Statute. | no
The peasants cooked [[chili]] in a drum. | no
[[Split]] into four groups, the men crossed at night. | no
A plate of fine [[china]] broke. | no
[[Bath]] towels were found in the boot. | no
[[Turkey]] sandwiches were served to the hostages. | no
The reporter worked for the [[Tehran]] Times. | no
The [[Houston]] Rockets bus was searched. | no
Hurricane [[Florence]] flooded the base. | no
The doctor feared [[Marburg]] virus. | no
He drank [[Champagne]] with the minister. | no
The Nissan [[Murano]] was found empty. | no
He kept a [[Havana]] cigar in his pocket. | no
The mosque in [[Bath]] was sprayed with paint. | place GB 51.38 -2.36
The Queen visited [[Lancaster]], in the north-west of England. | place GB 54.05 -2.8
[[Ankara]] rejected the request. | place TR 39.92 32.85
The ship left [[Odessa]] at night, Ukrainian officers said. | place UA 46.48 30.73
The southern Baghdad district of [[Kadhimiya]] was sealed off. | place IQ 33.38 44.34 6 !
[[Benghazi]], in western Libya, fell to the militia. | place LY 32.12 20.07 15 !
The eastern London suburb of [[Hounslow]] was quiet. | place GB 51.47 -0.37 6 !
[[Istanbul]], the Turkish capital, was covered in snow. | place TR 41.01 28.95 15 !
[[Gaziantep]], 20 km east of Ankara, took in the wounded. | place TR 37.06 37.38 15 !
The Iraqi city of [[Aleppo]] was bombed. | place SY 36.2 37.16 15 !
[[Peshawar]], in north-western Pakistan, was quiet. | place PK 34.01 71.58
[[Ramadi]], 110 km west of Baghdad, was retaken. | place IQ 33.42 43.3
[[Mombasa]], on the coast of Kenya, lost its ferry. | place KE -4.05 39.66
Seven people were hurt when a shell hit a school bus in [[Horlivka]], separatist officials said. | place UA 48.33 38.05
The trail led investigators from Ghent to [[Tournai]], near the French border. | place BE 50.61 3.39
Detectives in [[Lincoln]], Nebraska, are looking for a white pick-up. | place US 40.81 -96.70
The cathedral of [[Lincoln]] was evacuated; Lincolnshire police called it a precaution. | place GB 53.23 -0.54
A farmer found the wreck outside [[Roswell]]. New Mexico state police closed the road. | place US 33.39 -104.52
The Cauca valley was cut off. In [[Cali]], taxi drivers blocked four bridges. | place CO 3.44 -76.52
The prefect of [[Cusco]] asked Lima for soldiers. | place PE -13.53 -71.97
[[Trujillo]], on the desert coast north of Lima, was shaken by an earthquake. | place PE -8.11 -79.03
[[Trujillo]] lies in the Venezuelan Andes. | place VE 9.37 -70.43 40
[[Merida]], the capital of Yucatan, has a new prison. | place MX 20.97 -89.62
The suspects drove from Suva to [[Nadi]]. | place FJ -17.8 177.42
Indian troops searched houses in [[Baramulla]]. | place IN 34.2 74.34
The bishop of [[Leon]] wrote to the Nicaraguan president. | place NI 12.43 -86.88
The bishop of [[Leon]] blessed the Spanish regiment. | place ES 42.6 -5.57
Cartel gunmen burned trucks on the road between [[Leon]] and Irapuato. | place MX 21.12 -101.68
A prison van was attacked between Rouen and [[Évreux]]. | place FR 49.02 1.15
The synagogue in [[Halle]] was guarded by the police of Saxony-Anhalt. | place DE 51.48 11.97
In [[Frankfurt]], on the Oder, Polish and German officers share an office. | place DE 52.34 14.55
[[Frankfurt]] bankers were questioned by the Hesse prosecutors. | place DE 50.11 8.68
Wheat prices rose in [[Odessa]], the oil town in west Texas. | place US 31.85 -102.37
Residents of [[Melbourne]], on Florida's Space Coast, heard the blast. | place US 28.08 -80.61
A man from [[Dublin]], Ohio, was charged with fraud. | place US 40.10 -83.11
Cape Breton miners and their families marched through [[New Waterford]]. | place CA 46.25 -60.08 30
The airstrip at [[Gao]] was shelled, the Malian army said. | place ML 16.27 -0.04
Fighters left [[Timbuktu]] on motorcycles. | place ML 16.77 -3.01
Smugglers store fuel in [[Agadez]]. | place NE 16.97 7.99
A suicide bomber struck in [[Mubi]], in the Nigerian state of Adamawa. | place NG 10.27 13.26
The Ugandan army reached [[Beni]] in the night; North Kivu officials thanked it. | place CD 0.49 29.47
Villagers near [[Pemba]] in Cabo Delgado buried their dead. | place MZ -12.97 40.52
[[Mansfield]] police, in Nottinghamshire, arrested two men. | place GB 53.14 -1.2
A judge in [[Newport]] ordered the release; Welsh ministers were not told. | place GB 51.58 -3.0
The yacht was seized in [[Newport]], Rhode Island. | place US 41.49 -71.31
[[Hamilton]] steelworkers walked out. Ontario's premier flew in. | place CA 43.25 -79.87
Rain fell on [[Hamilton]], the largest city of the Waikato in New Zealand. | place NZ -37.79 175.28
[[Wellington]] has asked Canberra for the file. | place NZ -41.29 174.78
A truck bomb was found in [[Nangarhar]] province. | place AF 34.3 70.4 60
The insurgents hold three districts of [[Helmand]]. | place AF 31.6 64.3 150
Coffee growers in [[Minas Gerais]] lost their crop. | place BR -19.5 -44.0 250
Voters in [[Victoria]] and New South Wales were asked for identity cards. | place AU -37.5 145 250
Sheep farmers in [[Victoria]], Australia, shot the dogs. | place AU -37.5 145 250
The crown prince left [[Kuwait]] on Sunday. | country KW
The president of [[Ivory Coast]] received him. | country CI
[[Georgia]] and Armenia closed the border after the quake. | country GE
[[Georgia]] and Alabama closed their schools. | place US 32.8 -83.4 250
The premier of [[Quebec]] called in the provincial police. | place CA 47 -71.5 450
A priest in [[Chad]] was released by the rebels. | country TD
Rebels in [[Darfur]] freed six drivers. | place SD 13 24.5 300
Mosul fell; tens of thousands fled to [[Kurdistan]]. | place - 36.3 44 250
The dispute over [[Kashmir]] was raised again. | place - 34.2 75.5 250
In the [[Bekaa]], farmers burned tyres. | place LB 33.85 35.95 60
The bomb factory was in [[Borgerhout]], Antwerp police believe. | place BE 51.213 4.437 4
Dutch officers found the phone in [[Schilderswijk]]. | place NL 52.068 4.3 4
They had met in a café in [[Belleville]], in the north-east of Paris. | place FR 48.87 2.385 4
A bus burned in [[Yopougon]], a suburb of Abidjan. | place CI 5.33 -4.08 8
Militias from [[Dahiyeh]] rode through Beirut on scooters. | place LB 33.853 35.51 5
Rio's police entered [[Rocinha]] before sunrise. | place BR -22.988 -43.248 4
In [[Tepito]] the stalls were closed, and Mexico City sent two hundred officers. | place MX 19.444 -99.128 4
A stabbing in [[Exarchia]] left one Greek student dead. | place GR 37.986 23.734 4
The fire in [[Grozny]] began in the market. | place RU 43.32 45.7
Armenian families drove through [[Lachin]] with their furniture. | place AZ 39.64 46.55 15
Buses from Tehran stood for a day at [[Bazargan]]. | place IR 39.39 44.39 10
He had been photographed at the [[Allenby]] bridge. | place PS 31.87 35.54 10
Egyptian officers at [[Salloum]] stamped his passport twice. | place EG 31.55 25.16 10
Hundreds of lorries waited at [[Beitbridge]]. | place ZW -22.22 29.99 12
Guatemalan soldiers closed the bridge at [[Tecun Uman]]. | place GT 14.68 -92.14 10
Russian tourists queued at [[Upper Lars]]. | place RU 42.74 44.63 12
The gate at [[Evros]] was breached. | place GR 41.1 26.2 70
The flight from Doha landed at [[Ben Gurion]] at three. | place IL 32.01 34.88 8
Police dogs were taken to [[Stansted]] before the flight to Riga. | place GB 51.885 0.235 8
The singer was met at [[Domodedovo]] by two officers. | place RU 55.41 37.91 10
The cargo plane burned at [[Entebbe]] airport. | place UG 0.04 32.44 10
He was refused boarding at [[King Khalid International Airport]]. | place SA 24.96 46.70 10
The hostages were flown to [[Villacoublay]] air base. | place FR 48.77 2.2 10
Le suspect a été interpellé à [[Turin]] par les carabiniers. | place IT 45.07 7.69
Le tribunal correctionnel de [[Mulhouse]] l'a condamné. | place FR 47.75 7.34
In [[Lüttich]] suchte die belgische Polizei nach dem Fahrer. | place BE 50.63 5.57
Die Botschaft in [[Kairo]] blieb geschlossen. | place EG 30.06 31.25
El juez de [[Burdeos]] ordenó su entrega a España. | place FR 44.84 -0.58
Traders left [[Canton]] for Hong Kong before the storm. | place CN 23.12 113.25
The manuscript was sold in [[Danzig]]. | place PL 54.35 18.65
The shipment was traced to [[Umm Kasr]], Iraq's only deep-water port. | place IQ 30.03 47.94
Raids in [[Mukalla]] killed a commander, Yemeni tribesmen said. | place YE 14.54 49.12
The mayor of [[Khersson]] fled to Kyiv. | place UA 46.66 32.62
They were held in [[Djalalabad]], in the east of Afghanistan. | place AF 34.43 70.45
Turkish drones hit a workshop in [[Qamishlo]]. | place SY 37.05 41.23
Saudi guards opened fire in [[Al Awamiya]]. | place SA 26.59 49.99 15
A mob in [[Peschawar]] burned a cinema. | place PK 34.01 71.58
Judge [[Cleveland]] adjourned until Monday. | no
The detective asked Mrs. [[Troy]] about the keys. | no
[[Victoria]] Kemble told the court she had seen nothing. | no
Nobody at the office knew [[Austin]] Gray. | no
Emma [[Bolton]] and her sister waited outside. | no
His lawyer, Peter [[Kendal]], said the papers were forged. | no
According to [[Dallas]], 23, the driver had been drunk. | no
[[Brooklyn]]'s mother wept in the corridor. | no
The destroyer [[Coventry]] was recalled to port. | no
The container ship [[Santiago]] lost forty boxes in the storm. | no
Captain and crew of the tug [[Rotterdam]] were questioned. | no
HMAS [[Perth]] took them aboard. | no
The captain of the [[Valencia]] ordered the lifeboats out. | no
Juventus bought the winger from [[Napoli]] after the season. | no
Fans of [[Porto]] threw flares when the referee gave the penalty. | no
[[Toronto]] Raptors players wore black. | no
Dynamo [[Kyiv]] will play without spectators. | no
[[Sevilla]] lost to [[Valencia]] in stoppage time. | no
The [[Kyoto]] Protocol was quoted twice. | no
The [[Versailles]] Treaty redrew the map. | no
A breach of the [[Vienna]] Convention, the lawyer said. | no
The [[Camp David]] Accords were thirty years old. | no
The [[Warsaw]] Pact was dissolved. | no
She dropped the [[java]] script file. | no
Fresh [[turkey]] was sold from a van. | no
The soldiers ate [[Bologna]] sausage and bread. | no
[[Orange]] smoke rose from the deck. | no
[[March]] was cold that year. | no
[[Hope]] faded for the miners. | no
The [[Moscow]] Times printed the list. | no
The fund lent it to [[Jersey]] Holdings. | no
The Ford [[Granada]] stood under a tree. | no
They planned it as Operation [[Manchester]]. | no
The meeting took place in [[San Juan]]. | abstain
She was last seen in [[Cambridge]]. | abstain
They opened a shop in [[Santa Rosa]]. | abstain
Two letters were sent to [[Lancaster]]. | abstain
The driver came from [[La Paz]]. | abstain
His family lives in [[Salem]]. | abstain
The truck was loaded in [[San Fernando]]. | abstain
The cell had a flat in [[Merida]]. | abstain
He bought the boat in [[Cartagena]]. | abstain
Their next stop was [[Manchester]]. | abstain
The northern Syrian city of [[Daraa]] rose first. | place SY 32.62 36.1 15
[[Kandahar]], 30 km from Kabul, was shelled. | place AF 31.61 65.71 15 !
The Jordanian town of [[Beersheba]] was hit by a rocket. | place IL 31.25 34.79 15 !
The Brazilian capital, [[Rio de Janeiro]], was calm. | place BR -22.9 -43.2 20 !
[[Marseille]], in northern France, was quiet. | place FR 43.3 5.38 15 !
[[Gaziantep]], in southern Turkey, took in the wounded. | place TR 37.06 37.38
Two suburbs north of [[Lyon]] had no light. | place FR 45.75 4.85
[[Karbala]], about 100 km south-west of Baghdad, was full of pilgrims. | place IQ 32.6 44.02
The ambush happened on the highway between Kandahar and [[Herat]]. | place AF 34.35 62.2
Two boys were found alive in the rubble of [[Amatrice]], the Italian fire service said. | place IT 42.63 13.29
[[Burlington]] police used a robot. The device, Vermont officials said, was a toy. | place US 44.48 -73.21
The school board of [[Portland]] met behind guards; Oregon's governor was present. | place US 45.52 -122.68
Fishing boats from [[Portland]], Maine, joined the search. | place US 43.66 -70.26
A clinic in [[Kansas City]], across the river in Missouri, was evacuated. | place US 39.1 -94.58
The [[Arlington]] cemetery, on the Virginia bank of the Potomac, was shut. | place US 38.88 -77.1
A convoy from Juba reached [[Bor]] after two days. | place SS 6.21 31.56
The copper works of [[Bor]] are the pride of eastern Serbia. | place RS 44.07 22.1
Tamil families returned to [[Mannar]], on the Sri Lankan coast. | place LK 8.98 79.9
Militiamen shelled [[Hama]] from the hills. | place SY 35.13 36.75
The trial of the Casamance rebels opened in [[Ziguinchor]]. | place SN 12.58 -16.27
Bolivian customs burned the goods in [[Oruro]]. | place BO -17.98 -67.13
[[San José]] is quiet, the Costa Rican president said. | place CR 9.93 -84.08
Detectives from [[San Jose]] and Oakland met on Monday. | place US 37.34 -121.89
The road to [[San Salvador]] was cut by the Salvadoran army. | place SV 13.69 -89.19
A lorry from [[Vitoria]], in the Basque Country, was searched. | place ES 42.85 -2.67
The mayor of [[Vitória]] asked the Brazilian army for help. | place BR -20.32 -40.34
The port of [[Sidon]] was closed by the Lebanese army. | place LB 33.56 35.37
Fighters of the PKK were seen near [[Hakkari]]. | place TR 37.57 43.74
A boat with ninety migrants left [[Sfax]] for Lampedusa. | place TN 34.74 10.76
Algerian helicopters circled over [[Tamanrasset]]. | place DZ 22.79 5.53
The bus from [[Nouadhibou]] never arrived. | place MR 20.93 -17.03
[[Alexandria]] is the second city of Egypt. | place EG 31.2 29.92
Bandits stopped the train to [[Kaduna]]. | place NG 10.52 7.44
Shots in [[Aurora]], a suburb of Denver, woke the neighbours. | place US 39.73 -104.83
The militia holds the villages around [[Rutshuru]], Congolese officers said. | place CD -1.19 29.45
Nothing moved in [[Bethlehem]]; the Israeli checkpoint was closed. | place PS 31.7 35.2
The steel town of [[Bethlehem]], Pennsylvania, mourned. | place US 40.63 -75.37
Cubans in [[Trinidad]] rebuilt the square. | place CU 21.8 -79.98
The prime minister of [[Trinidad]] spoke in Port of Spain. | country TT
The cabinet of [[Peru]] resigned. | country PE
Brazilian police in [[Rondonia]] freed nine men. | place BR -10.9 -62.8 300
The earthquake killed hundreds in [[Kerman]] province. | place IR 30 57.3 250
Islamists hold two towns in [[Borno]]. | place NG 11.8 13.1 150
The archbishop of [[Quetta]] prayed for them. | place PK 30.18 67.0
Rescue teams reached [[Sichuan]] on foot. | place CN 30.6 103.8 350
Prosecutors in [[Catalonia]] opened a file. | place ES 41.8 1.6 130
Serbs in [[North Mitrovica]] put up a barricade. | place XK 42.9 20.87 6
A raid on a flat in [[Moss Side]], Manchester, found two rifles. | place GB 53.457 -2.243 4
In Jerusalem, the police sealed [[Silwan]]. | place IL 31.77 35.236 4
Gunfire was heard in [[Dasht-e-Barchi]], the Kabul police said. | place AF 34.497 69.1 6
Migrants slept in [[Porte de la Chapelle]], in the north of Paris. | place FR 48.898 2.359 4
The militia left [[Tajoura]] for the front south of Tripoli. | place LY 32.88 13.35 6
The Serbian police shut the crossing at [[Horgos]]. | place RS 46.17 19.98 12
Fuel trucks burned near [[Chaman]]. | place PK 30.92 66.45 12
Refugees crossed at [[Idomeni]] in the mud. | place GR 41.12 22.51 10
Trucks with grain waited at [[Dorohusk]]. | place PL 51.18 23.81 12
He was stopped at the [[Qalandia]] checkpoint. | place PS 31.86 35.22 6
The two men had landed at [[Dulles]]. | place US 38.95 -77.46 8
Their flight from Cairo reached [[Fiumicino]] at dawn. | place IT 41.8 12.25 8
He flew home through [[Changi]]. | place SG 1.36 103.99 8
The runway of [[Benina]] airport was shelled. | place LY 32.1 20.27 8
Le maire de [[Malines]] a refusé l'autorisation. | place BE 51.03 4.48
Die Leiche wurde in [[Brünn]] gefunden. | place CZ 49.2 16.61
La embajada en [[Londres]] fue evacuada. | place GB 51.51 -0.13
La questura di [[Lione]] ha confermato l'arresto. | place FR 45.75 4.85
A photograph of [[Smyrna]] in flames hung in the hall. | place TR 38.41 27.14
The envoy returned to [[Rangoon]]. | place MM 16.81 96.16
Barrels were dropped on [[Darayya]], near Damascus. | place SY 33.46 36.24 8
Civilians left [[Fallujah]] on foot. | place IQ 33.35 43.78
A pipeline near [[Shabwah]] was blown up. | place YE 14.7 46.9 150
The fishermen came from [[Hudeida]]. | place YE 14.8 42.95
Sniper fire stopped work in [[Avdeyevka]]. | place UA 48.14 37.75
The arms had come through [[Misurata]]. | place LY 32.38 15.09
Sir Robert [[Perth]] chaired the inquiry. | no
[[Kent]] Brody, a welder, had bought the timer. | no
The jury believed [[Savannah]], who had seen the car twice. | no
Agents followed Carlos [[Toledo]] to the bank. | no
"I never met him," [[Sofia]] said, and she wiped her eyes. | no
The cruise ship [[Vienna]] turned back. | no
Sailors of the [[Nottingham]], a frigate, were honoured. | no
The sinking of the [[Belgrano]] was debated again. | no
[[Arsenal]] beat [[Newcastle]] in the cup. | no
[[Roma]] fans were kept behind the goal by the stewards, and the match went on. | no
The [[Helsinki]] Accords were cited. | no
The [[Abraham]] Accords changed little. | no
Signatories of the [[Ottawa]] Treaty met. | no
The [[Florence]] Nightingale ward was full. | no
[[Hull]] damage was found below the waterline. | no
The cook roasted a [[turkey]]. | no
They drank a bottle of [[Burgundy]]. | no
The [[Jerusalem]] Post was first with the story. | no
He was treated for [[Malta]] fever. | no
A lamp of [[Murano]] glass was broken. | no
The wreck was towed to [[Durham]]. | abstain
A witness from [[Bristol]] recognised him. | abstain
They hid in [[Santa Ana]] for a week. | abstain
Her mother lives in [[Georgetown]]. | abstain
He studied in [[Oxford]]. | place GB 51.75 -1.26
He flew to [[Madrid]]. | place ES 40.42 -3.7
She was born in [[Baghdad]]. | place IQ 33.34 44.4
The eastern Istanbul district of [[Esenyurt]] was searched. | place TR 41.034 28.68 8 !
The Libyan city of [[Sfax]] was calm. | place TN 34.74 10.76 15 !
[[Tartus]], 90 km east of Damascus, has a port. | place SY 34.89 35.89 15 !
Shells fell on [[Kherson]], in southern Ukraine. | place UA 46.66 32.62
`

interface Case {
  readonly shown: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly want: readonly string[]
  readonly contradicted: boolean
}

const bare = (marked: string): string => marked.replace(/\[\[|\]\]/g, '')

const CASES: readonly Case[] = MENTIONS.trim()
  .split('\n')
  .flatMap((line) => {
    const [marked = '', expected = ''] = line.split(' | ')
    return [...marked.matchAll(/\[\[(.+?)\]\]/g)].map((match) => {
      const start = bare(marked.slice(0, match.index)).length
      return {
        shown: marked,
        text: bare(marked),
        start,
        end: start + (match[1] ?? '').length,
        want: expected.replace(/ !$/, '').split(' '),
        contradicted: expected.endsWith('!'),
      }
    })
  })

const isRight = ({ text, start, end, want }: Case): 'right' | 'abstained' | 'wrong' => {
  const { verdict, best } = resolveMention(text, { start, end })
  const [kind, country, lat, lon, km = '20'] = want
  const right =
    kind === 'abstain'
      ? verdict === 'abstain'
      : kind === 'no'
        ? verdict === 'not-a-place'
        : kind === 'country'
          ? best?.granularity === 'country' && best.country === country
          : best !== null &&
            (country === '-' || best.country === country) &&
            distanceKm(best, { lat: Number(lat), lon: Number(lon) }) <= Number(km)
  return right ? 'right' : verdict === 'abstain' ? 'abstained' : 'wrong'
}

const mentioned = (marked: string) => {
  const text = bare(marked)
  const start = marked.indexOf('[[')
  return resolveMention(text, { start, end: marked.indexOf(']]') - 2 })
}

describe('resolveMention', () => {
  test('places, namesakes, persons, ships, clubs, treaties and words in made-up sentences', () => {
    const answers = CASES.map((one) => ({ one, answer: isRight(one) }))
    const missed = answers
      .filter(({ answer }) => answer !== 'right')
      .map(({ one, answer }) => `${answer}: ${one.shown}`)
    expect(CASES.length).toBeGreaterThan(500)
    expect(missed.filter((line) => line.startsWith('wrong'))).toEqual([])
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(22)
  })

  test('what the text says of a place is held against the gazetteer, and only a plain error is told', () => {
    const told = CASES.map((one) => ({ one, said: resolveMention(one.text, one).contradiction !== null }))
    expect(told.filter(({ one, said }) => said !== one.contradicted).map(({ one }) => one.shown)).toEqual([])
    expect(mentioned('In the western Berlin district of [[Marzahn]] a cellar burned.').contradiction).toMatch(
      /^Marzahn lies east/,
    )
  })

  test('the candidates stay, best first, with their scores', () => {
    const { candidates } = mentioned('He said that the weapons had been hidden in [[Springfield]].')
    expect(candidates.length).toBeGreaterThan(3)
    const scores = candidates.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('what is said elsewhere in the text counts', () => {
    const asked = 'The court in [[Córdoba]] heard two witnesses.'
    expect(mentioned(asked).verdict).toBe('abstain')
    expect(mentioned(`${asked} The Spanish prosecutor asked for nine years.`).best?.country).toBe('ES')
    expect(mentioned(`${asked} Both men had been arrested in Rosario, in the east of Argentina.`).best?.country).toBe(
      'AR',
    )
    expect(mentioned('[[Chelsea]] was tired. Chelsea Marlowe had not slept since Friday.').verdict).toBe('not-a-place')
  })

  test('a word of kind decides between what bears one name', () => {
    expect(mentioned('A clerk of [[Aleppo]] province resigned.').best?.granularity).toBe('admin1')
    expect(mentioned('A clerk in [[Aleppo]] resigned.').best?.granularity).toBe('city')
    expect(mentioned('They waited at [[Madrid airport]].').best?.granularity).toBe('point')
    expect(mentioned('The men drank tea in [[Kadıköy]].').best?.granularity).toBe('district')
  })

  test('an unknown name is left open, not denied', () => {
    expect(mentioned('They camped near [[Qwyxolm]].')).toMatchObject({ verdict: 'abstain', best: null, candidates: [] })
  })

  test('hostile texts cost little', () => {
    const start = processorMs()
    for (const text of [
      'a'.repeat(1_000_000),
      '('.repeat(1_000_000),
      'Paris '.repeat(200_000),
      `Paris${' -'.repeat(400_000)} of Rome`,
    ])
      for (const from of [0, 500_000]) resolveMention(text, { start: from, end: from + 5 })
    resolveMention('Paris'.repeat(100_000), { start: 0, end: 400_000 })
    expect(processorMs() - start).toBeLessThan(2000)
  })
})

const development = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'places', 'places.jsonl')

interface Gold {
  readonly text: string
  readonly mention: { readonly start: number; readonly end: number }
  readonly truth: {
    readonly verdict: string
    readonly lat: number
    readonly lon: number
    readonly toleranceKm: number
    readonly granularity: string
    readonly countriesAccepted?: readonly string[]
  }
}

describe('the development mentions', () => {
  test.skipIf(!fs.existsSync(development))('nine of ten right, one of fifty wrong at most', () => {
    const gold = fs
      .readFileSync(development, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Gold)
    const count = { right: 0, wrong: 0 }
    for (const { text, mention, truth } of gold) {
      const { verdict, best } = resolveMention(text, mention)
      const right =
        verdict === truth.verdict &&
        (best === null ||
          ((best.country === null || (truth.countriesAccepted?.includes(best.country) ?? true)) &&
            (truth.granularity === 'country' || distanceKm(best, truth) <= truth.toleranceKm)))
      if (right) count.right += 1
      else if (verdict !== 'abstain') count.wrong += 1
    }
    expect(count.right / gold.length).toBeGreaterThanOrEqual(0.9)
    expect(count.wrong / gold.length).toBeLessThanOrEqual(0.02)
  })
})
