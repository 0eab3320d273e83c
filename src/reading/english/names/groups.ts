/** Armed groups and movements: name | acronyms and other names. Names as news in English writes them. */
const ROWS = `
Islamic State|IS,ISIS,ISIL,Daesh,Da'esh,Islamic State group,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State in Iraq and the Levant,Islamic State of Iraq and al-Sham,Isis,Isil
Islamic State Khorasan Province|ISKP,ISIS-K,IS-K,Islamic State Khorasan,Islamic State-Khorasan,ISIS-Khorasan,Islamic State in Khorasan
Islamic State West Africa Province|ISWAP,Islamic State in West Africa,Islamic State's West Africa Province
Islamic State in the Greater Sahara|ISGS,Islamic State in the Sahel,Islamic State Sahel Province
Islamic State Sinai Province|Sinai Province,Wilayat Sinai,Province of Sinai,Islamic State in Sinai
Islamic State Central Africa Province|ISCAP
Islamic State in Libya|
Islamic State of Iraq|ISI
al-Qaeda|al-Qaida,Al Qaeda,al-Qa'ida,Al-Qaeda central,AQ
al-Qaeda in the Arabian Peninsula|AQAP,al-Qaida in the Arabian Peninsula
al-Qaeda in the Islamic Maghreb|AQIM,al-Qaida in the Islamic Maghreb
al-Qaeda in Iraq|AQI
al-Qaeda in the Indian Subcontinent|AQIS
al-Nusra Front|Jabhat al-Nusra,Nusra Front,Al Nusra,al-Nusra,Jabhat al Nusra,Jabhat Fateh al-Sham,JFS
Hayat Tahrir al-Sham|HTS,Hay'at Tahrir al-Sham,Tahrir al-Sham
Ahrar al-Sham|Ahrar ash-Sham
Jaish al-Islam|Jaysh al-Islam,Army of Islam
Free Syrian Army|FSA
Syrian Democratic Forces|SDF
People's Protection Units|YPG
Democratic Union Party|PYD
Kurdistan Workers' Party|PKK,Kurdistan Workers Party
Kurdistan Freedom Falcons|TAK,Kurdistan Freedom Hawks
Revolutionary People's Liberation Party-Front|DHKP-C,DHKP/C
Peshmerga|peshmerga
Boko Haram|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad,JAS
Ansaru|
al-Shabaab|Al Shabaab,al-Shabab,Al Shabab,Shabaab,Shabab,Harakat al-Shabaab al-Mujahideen
al-Hijra|
Hizbul Islam|
Ansar Dine|Ansar al-Dine,Ansar Eddine
Movement for Oneness and Jihad in West Africa|MUJAO,MUJWA,Movement for Unity and Jihad in West Africa
al-Mourabitoun|Al Mourabitoun,Al-Murabitoun
Jama'at Nusrat al-Islam wal-Muslimin|JNIM,Jamaat Nusrat al-Islam wal-Muslimin,Group for the Support of Islam and Muslims,Group to Support Islam and Muslims
Macina Liberation Front|Katiba Macina,FLM
National Movement for the Liberation of Azawad|MNLA
Coordination of Azawad Movements|CMA
Ansarul Islam|
Ansar al-Sharia|Ansar al Sharia,Ansar al-Shariah
Okba ibn Nafaa Brigade|Uqba ibn Nafi Brigade,Okba Ibn Nafaa,Katibat Uqba ibn Nafi
Ansar Beit al-Maqdis|Ansar Bayt al-Maqdis,ABM
Ajnad Misr|
Hasm|Hasm Movement,Hassm
Jund al-Khilafah|Jund al-Khilafa
Armed Islamic Group|GIA
Salafist Group for Preaching and Combat|GSPC
Polisario Front|Polisario
Libya Dawn|Fajr Libya
Libyan National Army|LNA
Benghazi Revolutionaries Shura Council|
Derna Mujahideen Shura Council|
Muslim Brotherhood|
Hamas|Islamic Resistance Movement
Izz ad-Din al-Qassam Brigades|al-Qassam Brigades,Qassam Brigades,Ezzedine al-Qassam Brigades
Palestinian Islamic Jihad|PIJ
Al-Quds Brigades|Saraya al-Quds
Fatah|
Al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades
Popular Front for the Liberation of Palestine|PFLP
Palestine Liberation Organization|PLO,Palestine Liberation Organisation
Popular Resistance Committees|
Hezbollah|Hizbollah,Hizballah,Hizbullah
Amal Movement|
Kata'ib Hezbollah|Kataib Hezbollah,Kataib Hizballah,Hezbollah Brigades
Asa'ib Ahl al-Haq|Asaib Ahl al-Haq,AAH
Popular Mobilization Forces|PMF,Popular Mobilisation Forces,Popular Mobilization Units,Hashd al-Shaabi
Badr Organization|Badr Organisation
Mahdi Army|Jaish al-Mahdi
Ansar al-Islam|
Naqshbandi Army|JRTN
Houthis|Houthi,Houthi movement,Ansar Allah,Ansarullah
Southern Transitional Council|STC
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard,Iran's Revolutionary Guards,Pasdaran
Quds Force|
Mujahedin-e Khalq|MEK,People's Mujahedin of Iran
Jaish al-Adl|Jaish ul-Adl
Jundallah|Jundullah
Taliban|Taleban
Afghan Taliban|
Haqqani network|Haqqani Network
Hizb-e-Islami|Hezb-e-Islami,Hezb-i-Islami
Tehrik-i-Taliban Pakistan|TTP,Pakistani Taliban,Tehreek-e-Taliban Pakistan,Tehrik-e-Taliban Pakistan
Jamaat-ul-Ahrar|Jamaat ul-Ahrar,Jamaatul Ahrar
Lashkar-e-Taiba|LeT,Lashkar-e-Tayyiba,Lashkar-e-Toiba
Jaish-e-Mohammed|JeM,Jaish-e-Mohammad
Jamaat-ud-Dawa|Jamaat ud-Dawa,JuD
Lashkar-e-Jhangvi|LeJ,Lashkar-i-Jhangvi
Sipah-e-Sahaba|
Hizbul Mujahideen|Hizb-ul-Mujahideen
Harkat-ul-Mujahideen|HuM
The Resistance Front|
Balochistan Liberation Army|BLA,Baloch Liberation Army
Indian Mujahideen|
Jamaat-ul-Mujahideen Bangladesh|JMB,Jama'atul Mujahideen Bangladesh
Ansarullah Bangla Team|Ansar al-Islam Bangladesh
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers
National Thowheeth Jama'ath|NTJ,National Thowheed Jamath
Communist Party of India (Maoist)|Naxalites,Maoists
United Liberation Front of Asom|ULFA
Abu Sayyaf|Abu Sayyaf Group,ASG
Moro Islamic Liberation Front|MILF
Moro National Liberation Front|MNLF
Bangsamoro Islamic Freedom Fighters|BIFF
Maute group|Maute Group
New People's Army|NPA
Jemaah Islamiyah|JI,Jemaah Islamiah
Jamaah Ansharut Daulah|JAD,Jemaah Anshorut Daulah
Mujahidin Indonesia Timur|MIT,East Indonesia Mujahideen
Arakan Rohingya Salvation Army|ARSA
Arakan Army|
Barisan Revolusi Nasional|BRN
East Turkestan Islamic Movement|ETIM,Turkistan Islamic Party,TIP
Islamic Movement of Uzbekistan|IMU
Islamic Jihad Union|IJU
Katibat al-Tawhid wal-Jihad|KTJ
Caucasus Emirate|Imarat Kavkaz
Wagner Group|Wagner,Wagner group
Donetsk People's Republic|DPR
Luhansk People's Republic|LPR,Lugansk People's Republic
Azov Battalion|Azov Regiment
Irish Republican Army|IRA,Provisional IRA
Real IRA|
New IRA|
Continuity IRA|
Ulster Volunteer Force|UVF
Euskadi Ta Askatasuna|ETA
Red Army Faction|RAF
National Socialist Underground|NSU
Revolutionary Struggle|
Conspiracy of Fire Nuclei|
Sharia4Belgium|
Forsane Alizza|
al-Muhajiroun|
National Action|
Atomwaffen Division|
Revolutionary Armed Forces of Colombia|FARC
National Liberation Army|ELN
Shining Path|Sendero Luminoso
Farabundo Marti National Liberation Front|FMLN
Tupac Amaru Revolutionary Movement|MRTA
Clan del Golfo|Gulf Clan
Sinaloa Cartel|
Jalisco New Generation Cartel|CJNG
Los Zetas|Zetas
Mara Salvatrucha|MS-13
Lord's Resistance Army|LRA
Allied Democratic Forces|ADF
March 23 Movement|M23
Democratic Forces for the Liberation of Rwanda|FDLR
CODECO|
Mai-Mai|Mayi-Mayi
Seleka|ex-Seleka
anti-Balaka|Anti-balaka
Janjaweed|
Rapid Support Forces|RSF
Justice and Equality Movement|JEM
Sudan Liberation Army|SLA
Sudan People's Liberation Army|SPLA
Sudan People's Liberation Movement-North|SPLM-N
Tigray People's Liberation Front|TPLF
Oromo Liberation Army|OLA,Oromo Liberation Front,OLF
Ogaden National Liberation Front|ONLF
Fano|
Ahlu Sunna Wal Jama'a|Ahlu Sunna Waljama'a,ASWJ
Ansar al-Sunna|Ahlu Sunnah Wa-Jama
Movement for the Emancipation of the Niger Delta|MEND
Niger Delta Avengers|NDA
Indigenous People of Biafra|IPOB
Renamo|RENAMO
Front for the Liberation of the Enclave of Cabinda|FLEC
Aum Shinrikyo|
Kahane Chai|Kach
Abdullah Azzam Brigades|
Fatah al-Islam|
Khorasan Group|Khorasan group
Jund al-Aqsa|
Hurras al-Din|
Nour al-Din al-Zenki|
Sultan Murad Division|
Grey Wolves|
Jaish al-Fatah|Army of Conquest
`

export interface GroupName {
  readonly name: string
  readonly aliases: readonly string[]
}

export const GROUPS: readonly GroupName[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [name, aliases] = line.split('|')
    return { name: name ?? '', aliases: aliases === undefined || aliases === '' ? [] : aliases.split(',') }
  })
