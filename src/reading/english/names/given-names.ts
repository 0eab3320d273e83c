import { WIDE_FEMALE, WIDE_MALE } from './given-names-wide.ts'

/** Given names that news of many countries carries, by sex; diacritics folded, lower case. A modest list: it helps pronouns, it decides nothing alone. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const MALE = words(`
  abbas abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmalek abdelmoumen abderrahmane abdi abdirahman abdou abdoulaye abdul abdulaziz
  abdulkadir abdullah abdullahi abdulrahman abubakar abraham achraf adam adama adel adil adnan adrian ahmad ahmed ahmet akram alain alan albert
  aleksandar aleksandr alex alexander alexandre alexei alexis alfred ali alioune alpha amadou amar amedy amin amine amir ammar amr anas anatoly
  anders andre andreas andrei andrew andrzej angel angus anis anthony antoine anton antonio anwar arash arif arman arnaud arthur asad ashraf asif
  aslan ayman aymen ayoub aziz badr bakari bakr bashar bashir bassam ben benjamin benoit bernard bilal bill binali bob boris boubacar brahim brian
  bruno burhan carl carles carlos chakib charles cheikh cherif chokri chris christian christophe claude colin craig cyril dan daniel danilo david
  davide denis dennis didier diego dieter dimitri dmitri dmitry dominic dominique don donald doug driss edgar edward efkan ehud eli elias emil emile
  emin emmanuel enrique eric erik ernst etienne eugene evan evgeny ezzedine fabien fabrice fadi fahd faisal faiz farid farouk fathi fawzi fayez felix
  ferdinand fernando florian francis francisco francois frank franz fred frederic fritz fuad gabriel gary gennady geoffrey georg george georges
  gerard gerhard ghassan gilles giorgio giovanni giuseppe gordon goran greg gregory guido guillaume gustavo guy habib hadi hafiz haidar haider hakan
  hakim hamad hamid hamza hani hans harald haris haroun harry haruna hasan hashim hassan hassane heinz helmut henri henry herve hisham hosni houssem
  howard hugo husam hussain hussein ian ibrahim idriss idris igor ilham ilias ilyas imad imran ioannis isa isaac ismael ismail issa issam issouf
  ivan jack jacob jacques jaber jafar jake jalal jamal james jamil jan jared jason javad javier jawad jean jeff jeffrey jens jeremy jerome jesus
  jim jimmy joachim joao joe joel johan johannes john jonas jonathan jorge jose josef joseph joshua juan juergen julian julien julius jurgen justin
  kadir kais kamal kamel karel karim karl kassim kemal ken kenneth kevin khaled khalid khalifa khalil kim kofi koen konstantin kurt lamine lars
  laurent leo leon leonid lionel louis luc luca lucas luis lukas mahamat mahamadou mahmoud mahmud majid malcolm malik mamadou manfred manuel maqsood marc marcel
  marco marcus mario mark markus martin marwan massoud mathieu matteo matthew matthias maurice mauricio max maxime mehdi mehmet meles mevlut michael michel miguel
  mikhail milan milos mirza mohamad mohamed mohammad mohammed mohamud mohsen moncef moqtada moussa mourad muammar muhammad muhammadu mujahid mukhtar
  munir murad murat musa mustafa mustapha nabil nadim naeem najib najim naser nasser nathan nawaf nawaz nayef neil nicholas nicolas nigel nikola
  nikolai nikos noah noam noel norbert nouri nuri olaf oleg olivier olusegun omar omer oscar osama osman othman oumar ousmane owen pascal patrick
  paul pavel pedro per percy pervez peter petr petro philip philippe pierre piotr qasem qasim rachid rafael rafiq rahim raheel rajiv ralf ralph
  ramadan rami ramzi ramzan raphael rashad rashid raul recep redouane reda rene reza riad ricardo richard riyad rob robert roberto robin rodrigo
  roger roland rolf roman ronald rory ross rudolf ruslan russell rustam saad sabri saddam sadiq saeed said saif salah salahuddin saleh salem salim
  salman salvador sam sameh sami samir samuel sayed scott sean sebastian seif seifeddine selim serge sergei sergey sergio seydou shafiq shahid
  shamil sharif shehu sherif shimon simon slobodan sofiane stanislav stefan stephane stephen steve steven stuart sufian sulaiman suleiman sven
  syed taha taher tahir taieb tamer tamerlan tarek tareq tariq tayeb tayyip ted terry thaddeus theo thierry thomas tim timothy toby tom tomas tony
  toufik tristan umar usman vadim valery vasily vaclav victor viktor vincent vitaly vladimir volodymyr wael wahid walid walter werner wesley wilhelm
  willem william wolfgang xavier yahya yakub yan yann yasin yasser yassin yassine yehuda yevgeny youcef younes younis youssef yuri yusuf yves
  zaid zakaria zayd zayn zein zeljko zine zinedine ziad zoran zubair dzhokhar jose-maria jean-marc jean-claude jean-yves jean-pierre jean-marie jean-paul jean-jacques`)

const FEMALE = words(`
  aaliyah abigail adele adriana agnes aicha aida aisha aishatu alexandra alice alicia alison alma amal amanda amel amelia amina amira amy ana anastasia
  andrea angela angelina anita ann anna anne annegret annie antonia asma asmaa astrid audrey aung ayaan ayesha aysha bahar barbara beata beatrice
  benazir bianca birgit brigitte camille carla carmen carol carole caroline catalina catherine cecile cecilia celine chantal charlotte chloe
  christiane christina christine claire clara claudia colette condoleezza constance corinne cristina dalia daniela danielle deborah delphine
  denise diana dilma dina dominika dora dorothy ebru edith elena eleanor elif elisa elisabeth elizabeth ella ellen elsa emilia emily emine emma esther
  eva evelyn farah farida faten fatima fatma fatou fatoumata fawzia federica florence frances francesca francoise gabriela genevieve gina giorgia
  gisele giulia gloria grace greta habiba hafsa hala halima hana hanan hanna hannah hasna hayat heather heba heidi helen helena helene helga hilary
  hillary hind houda huda ida imane ines ingrid irene irina iris isabel isabella isabelle ivana izia jacinda jacqueline jana jane janet jean-anne
  jennifer jessica jill joan joanna jocelyn johanna josephine joyce juana judith julia juliana julie juliette kamala karen karima karin katarina
  kate katherine kathleen katja katrin kelly kerstin khadija khadijah kirsten kristina lamia larisa latifa laura layla lea leah leila lena leyla
  liliana lina linda lisa liz lubna lucia lucy ludmila luisa lydia madeleine madiha maha maite malala malika manal manuela margaret margarita
  maria mariam mariana marianne marie marina marine marion marta martha martine mary maryam maya melanie melissa mercedes merve meryem michele
  michelle mina miriam mona monica monique muna nabila nada nadia nadine naima najat najla nancy naomi nasrin natalia natalie nathalie nawal
  ngozi nicola nicole nina noor nora nour nur olga olivia ouarda pamela patricia paula pauline penny petra philippa priti rachel rana rania
  raquel rasha rebecca reem regina renata rima rita roberta rosa rose roxana ruba ruth sabine sabrina saida sajida salma samantha samar samia
  samira sandra sanna sara sarah selma shirin sheikha shereen sigrid silvia simone sofia sonia sophie souad stella stephanie sue sumaya susan
  susana susanne suzanne svetlana sylvia sylvie tamara tania tansu tara tashfeen tatiana teresa theresa tiffany ulrike ursula valentina valerie
  vanessa vera veronica veronique victoria viola virginie vivian wafa wendy yasmin yasmina yasmine yolanda yulia yvette yvonne zahra zainab
  zeinab zeynep zoe zohra zuhal zuleikha`)

/** Folded given names and the sex that custom gives them; the names that news carries most come last and win. */
export const GIVEN_NAMES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...WIDE_MALE.map((name) => [name, 'm'] as const),
  ...WIDE_FEMALE.map((name) => [name, 'f'] as const),
  ...FEMALE.map((name) => [name, 'f'] as const),
  ...MALE.map((name) => [name, 'm'] as const),
])
