import type { Gender } from '#extract/parties/known-party.ts';
import { wordSet } from '#extract/word-set.ts';

/** Common first names of English-language news, folded; those that both women and men bear stand apart. */
const women = wordSet(`
  aarti abigail ada adaeze adele adriana agnes agnieszka aileen aisha akiko aleksandra alexandra alexis alice
  alicia alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelina angie
  anita anjali ann anna annabel anne annegret annette annie anya april arlene asha audrey ayesha aziza barbara
  basma beata beatrice becky belinda bella bernadette bernice bertha beth bethany betsy betty beverley beverly
  bianca birgit brenda bridget brigitte brittany bronwyn camilla candace candice carla carly carmen carol carole
  caroline carolyn carrie cassandra catherine cathy cecilia celia chantal charlene charlotte chelsea cheryl
  chimamanda chloe christina christine cindy claire clara clare claudia claudine colleen connie constance cora
  corinne crystal cynthia daisy dalia dana dawn deanna debbie deborah debra deepika deirdre delia della denise
  diana diane dianne divya dolores donna dora doreen doris dorothy edith edna eileen ekaterina elaine eleanor
  elena elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elzbieta emily emma erica erika erin esther
  ethel eugenia eva eve evelyn faith faiza farah fatima federica felicia ffion fiona florence folake frances
  francoise freda funmi gabrielle gail geeta geraldine germaine gertrude gillian gina ginger giorgia giulia gladys
  glenda gloria grace greta gudrun gwen gwyneth hala hanan hannah harriet haruko hazel heather heidi heike helen
  helena helga henrietta hilary hilda hillary holly hope huma ida ilse iman imogen indira ines ingrid ioana irene
  irina iris irma isabel isabella isabelle ivanka ivy jacinda jackie jacqueline jadwiga jamila jan jane janet
  janice janine jasmine jaya jean jeanette jeanne jelena jemima jenna jennie jennifer jenny jessica jill jo joan
  joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie julie-anne juliet june
  kamala karen karin katarzyna kate katharina katherine kathleen kathryn kathy katie katrina kavita kay kayla
  keiko keisha kelly kellyanne kerry khadija kimberly kirsten kirsti kirstie kristen kristin kristina lakshmi lara
  latifa latoya laura lauren laurie leah leila lena leona leonora leslie leticia lillian lily lina linda lisa liz
  liza lois loretta lorna lorraine louise lucia lucille lucinda lucy ludmila luisa lydia lynda lynn lynne mabel
  madeleine magdalena maggie maja malak malala malgorzata malia mandy marcia margaret margarita margot maria
  mariam marian marianne marie marija marilyn marina marion marjorie marlene martha mary maryam matilda maud
  maureen maxine maya meena megan melania melanie melinda melissa mercedes meredith meryl mia michaela michele
  michelle michiko mildred milena millicent minnie miranda miriam moira mollie molly mona monica monika muriel
  myra nabila nadezhda nadia nadine nancy naoko naomi natalia natalie natasha nathalie neha nell nellie ngozi
  nicola nicole nina nirmala nkosazana nomvula nora noreen norma oksana olena olga olive olivia opal padma pam
  pamela patricia patsy patti paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis
  pippa polly pooja portia pratibha priscilla priti priya rachel radha ramona rani rania raquel rebecca reem
  regina rekha renate renee rhoda rhonda rita ritu roberta rosa rosalind rosanna rose rosemary roshni rosie
  roxanne ruby ruth sabina sabine sabrina sachiko sally salma samantha samira sana sandra sangeeta sara sarah
  sasha savita segolene selena selma serena shannon shanti sharon sheila shelley sheryl shirley shreya sian sigrid
  simone sinead siobhan sita smriti snezana sonali sonia sonya sophia sophie soraya stacey stacy stella stephanie
  sue sunita susan susanna susannah sushma susie suzanne svetlana swati sybil sylvia sylvie tabitha tamara tammy
  tania tanya tara tatiana tatjana teresa tessa thandi thelma theresa thuli tiffany tina toni tracey tracy trudy
  uma una ursula usha valentina valerie vandana vanessa vera verity veronica vicki vicky victoria vidya viktoria
  viola violet virginia vivian vivien vivienne wanda wangari wendy whitney wilma winifred winnie yasmin yoko
  yolanda yulia yuriko yvette yvonne zainab zanele zara zeinab zoe zuzana
`);

const men = wordSet(`
  aaron abdel abdul abdullah abe abel abhishek abraham adam aditya adrian ahmad ahmed aidan ajay akash akhil akira
  al alan albert alberto alec aled alejandro aleksandr alexander alexei alfonso alfred ali alistair allan allen
  alvin amar amir amit anand anatoly anders andre andreas andrei andrej andrew andy angus anil anthony anton
  antonio antonis antony anurag anwar archibald archie ari arjun armando arnold arthur arturo arun arvind ashok
  ashton ashwin atul austin babatunde barack barney barry bart bashar basil ben benedict benjamin bernard bernie
  bert bertrand bilal bill billy bob bobby bogdan bohdan boris brad bradley brandon brendan brent bret brett brian
  bruce bruno bryan byron caleb calvin cameron carl carlos carlton cecil cedric chad charles charlie chester
  chinedu chris christian christopher chuck clarence clark claude clay clayton clement cliff clifford clint
  clinton clive clyde cody colin conor conrad corey cornelius craig cristian curtis cyril cyrus dafydd dale damian
  damien damon dan daniel danny dante darrell darren dave david dean declan deepak denis dennis denzel derek
  dermot desmond dexter dick diego dinesh dirk dmitri dmytro dominic don donald doug douglas drew duane duncan
  dustin dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer
  elvis emanuel emeka emil emilio emmanuel enoch enrique enzo eric erik ernest ernesto ernie errol ethan euan
  eugene evan everett ewan fabian fabrizio faisal federico felipe felix femi fernando fidel finn florian francesco
  francis francisco francois frank frankie franklin fred freddie frederick fuad ganesh gareth garry garth gary
  gavin geoff geoffrey george gerald gerard gerry gethin ghassan gianni gilbert giles giorgio giovanni giuseppe
  glen glenn gopal goran gordon govind graham grant greg gregor gregory guido guillermo gunther gurpreet gus
  gustav guy gwilym habib hafez haider hamid hamish hank hans harish harold harrison harry haruki harvey hassan
  hector heinrich heinz helmut hemant henri henrik henry herb herbert herman hideo hiroshi hisham holger homer
  horace horatio howard hubert hugh hugo humphrey hussein iain ian ibrahim ichiro ifeanyi ignacio igor ike imran
  iolo ira irving isaac ismael ismail ivan ivor jack jackson jacob jacques jagdish jaime jake jalal jamal james
  jared jaroslaw jarvis jason jasper jaswant javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome
  jerry jerzy jesse jesus jim jimmy joachim joao joaquin joe joel johan johann john johnny jon jonah jonas
  jonathan jorge jose josef joseph josh joshua juan jules julian julio julius junichiro jurgen justin kamal kapil
  karan kareem karel karim karl kazuo keith ken kenji kenneth kenny kent kevin khalid kieran kirk klaus kofi
  konstantin kurt kwabena kwame kwesi kyle lachlan lalit lamar lance larry lars laurence lawrence lech lee leo
  leon leonard leopold leroy les lester leszek lewis liam lincoln lionel lloyd logan lorenzo lou louis luca lucas
  luigi luis luke luther lyle lyndon mahdi mahesh mahmoud makoto malcolm manfred manish manmohan manoj mansour
  manuel marc marcel marco marcus mario mark marlon marshall martin marty marvin marwan masato mason mateusz matt
  matteo matthew matthias maurice max maxwell mehdi melvin michael miguel mikael mike mikhail milan miles milos
  milton miroslav mitch mitchell mitt mohamed mohammad mohammed mohan morgan morris moses muammar muhammad
  muhammadu mukesh munir murray mustafa nabil nadeem naoto narendra naresh nasser nathan nathaniel naveen ned neil
  nelson nev nicholas nick nicolae nicolas nigel nikolai nikos nitin noah noel norman nouri oleg oleksandr oliver
  olusegun omar orlando osama oscar oswald otto owen pablo paddy pankaj patrick paul paulo pavel pedro perry pete
  peter petr petro phil philip phillip pierre piers pradeep prakash pramod pranab qasim radoslaw rafael rafiq
  rahul rainer raj rajendra rajesh rajiv rajnath rakesh ralf ralph ramesh ramon ramzi randall randy ranjit rashid
  raul ravi ravindra ray raymond reginald reince reinhard rene rex rhys ricardo richard rick ricky rob robbie
  robert roberto rodney rodrigo roger rohit roland rolf roman ron ronald rory ross roy ruaridh rudolph rudy rupert
  russ russell ryan saad sachin saddam salim salman salvador sam sami samir samuel sandeep sanjay santiago santosh
  satish saul scott sean sebastian sergei sergio seth shane shaun sheldon shinzo sidney siegfried sigmar silvio
  simon sipho slobodan solomon spencer stan stanislav stanley stefan steffen stephen steve steven stewart stuart
  sunil suresh surinder sven takashi tamer tariq taro ted teddy terence terrence terry thabo themba theo theodore
  thierry thomas tim timothy toby todd tom tomas tomasz tommy tony travis trent trevor tristan tunde tyler tyrone
  uhuru ulrich uri uwe vaclav vasily vaughn vernon victor vijay vikram viktor vinay vince vincent vinod vivek
  vladimir volodymyr walid wallace walt walter ward warren wayne wendell wesley wilbur wilfred will willem william
  willie winston wolfgang woodrow xavier yannis yasser yaw yevgeny yogesh yoshihide yousef youssef yoweri yukio
  yuri yusuf zach zachary zack zaid ziad zoran
`);

const either = wordSet(`
  addison alex ashley aubrey avery bailey billie blair bobbie brook casey charley chris cory dakota darcy devin
  dominique drew eden elliot emerson finley frankie gabriel gene gerri harley harper hayden hollis jamie jan jean
  jess jody jordan kai kelly kendall kerry kim kit kris lee leigh lesley leslie lindsay lindsey loren marion mel
  micah morgan nat nicky noel pat parker peyton quinn reese reilly riley robbie robin rowan sam sandy sasha
  shannon shelby shirley sidney skylar stevie sydney taylor terry toni tracy valentine vivian
`);

/** What a first name, folded, tells of its bearer; null where it tells nothing or is no name known here. */
export function genderOfFirstName(name: string): Gender | null {
  const [first = ''] = isFirstName(name) ? [name] : name.split('-', 1);
  return genderOf(first);
}

function genderOf(name: string): Gender | null {
  if (either.has(name) || women.has(name) === men.has(name)) return null;
  return women.has(name) ? 'female' : 'male';
}

/** Whether the word, folded, is a first name known here. */
export const isFirstName = (name: string): boolean => women.has(name) || men.has(name) || either.has(name);
