import type { Gender } from '#extract/parties/known-party.ts';
import { wordList } from './word-list.ts';

/** Common first names of English-language news, folded; those that both women and men bear stand apart. */
const women = wordList(`
  abigail ada adele adriana agnes aileen aisha alexandra alexis alice alicia alison allison alma alyssa amanda amber
  amelia amina amy ana anastasia andrea angela angelina angie anita ann anna anne annette annie anya april arlene
  audrey ayesha barbara beatrice becky belinda bella bernadette bernice bertha beth bethany betsy betty beverley
  beverly bianca brenda bridget brittany camilla candace candice carla carly carmen carol carole caroline carolyn
  carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christina christine cindy
  claire clara clare claudia colleen connie constance cora corinne crystal cynthia daisy dana dawn deanna debbie
  deborah debra deirdre delia della denise diana diane dianne dolores donna dora doreen doris dorothy edith edna
  eileen elaine eleanor elena elise elisabeth eliza elizabeth ella ellen eloise elsa elsie emily emma erica erika
  erin esther ethel eugenia eva eve evelyn faith fatima felicia fiona florence frances freda gabrielle gail
  geraldine germaine gertrude gillian gina ginger gladys glenda gloria grace greta gwen hannah harriet hazel heather
  heidi helen helena helga henrietta hilary hillary hilda holly hope huma ida imogen ines ingrid irene iris irma
  isabel isabella isabelle ivanka ivy jacqueline jackie jan jane janet janice janine jasmine jean jeanette jeanne
  jemima jenna jennie jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita
  judith judy julia juliana julie juliet june karen karin kate katherine kathleen kathryn kathy katie katrina kay
  kayla keisha kelly kellyanne kerry kimberly kirsten kirstie kristen kristin kristina lara latoya laura lauren
  laurie leah leila lena leona leonora leslie leticia lillian lily linda lisa liz liza lois loretta lorna lorraine
  louise lucia lucille lucinda lucy luisa lydia lynda lynn lynne mabel madeleine maggie maja malala malia mandy
  marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marion marjorie marlene martha
  mary maryam matilda maud maureen maxine maya megan melanie melania melinda melissa mercedes meredith meryl mia
  michaela michele michelle mildred millicent minnie miranda miriam moira mollie molly mona monica muriel myra
  nadia nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nina nora noreen norma olga olive
  olivia opal pam pamela patricia patsy patti paula paulette pauline pearl peggy penelope penny petra philippa
  phoebe phyllis pippa polly portia priscilla priti priya rachel ramona raquel rebecca regina renee rhoda rhonda
  rita roberta rosa rosalind rosanna rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah
  sasha selena selma serena shannon sharon sheila shelley sheryl shirley sian sinead siobhan sonia sonya sophia
  sophie stacey stacy stella stephanie sue susan susanna susannah susie suzanne sybil sylvia tabitha tamara tammy
  tania tanya tara tatiana teresa tessa thelma theresa tiffany tina toni tracey tracy trudy una ursula valerie
  vanessa vera verity veronica vicki vicky victoria viola violet virginia vivian vivien vivienne wanda wendy whitney
  wilma winifred yasmin yolanda yvette yvonne zara zoe
`);

const men = wordList(`
  aaron abdul abdullah abe abel abraham adam adrian ahmad ahmed aidan al alan albert alberto alec alejandro aleksandr
  alexander alexei alfonso alfred ali alistair alan allan allen alvin amir amit anatoly anders andre andreas andrei
  andrew andy angus anthony anton antonio antony archibald archie ari arjun armando arnold arthur arturo ashton austin
  barack barney barry bart basil ben benedict benjamin bernard bernie bert bertrand bill billy bob bobby boris brad
  bradley brandon brendan brent bret brett brian bruce bruno bryan byron caleb calvin cameron carl carlos carlton
  cecil cedric chad charles charlie chester chris christian christopher chuck clarence clark claude clay clayton
  clement cliff clifford clint clinton clive clyde cody colin conor conrad corey cornelius craig curtis cyril cyrus
  dale dante damian damien damon dan daniel danny darrell darren dave david dean declan denis dennis denzel derek dermot
  desmond dexter dick diego dirk dmitri dominic don donald doug douglas drew duane duncan dustin dwight dylan eamon
  earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elvis emanuel emil emilio
  emmanuel enoch enrique eric erik ernest ernesto ernie errol ethan eugene evan everett ewan fabian federico felipe felix
  fernando fidel finn francesco francis francisco francois frank frankie franklin fred freddie frederick gareth
  garry garth gary gavin geoff geoffrey george gerald gerard gerry gilbert giles giovanni glen glenn gordon graham
  grant greg gregor gregory guillermo guido gus gustav guy hamid hamish hank hans harold harrison harry harvey
  hassan hector henri henrik henry herb herbert herman hiroshi homer horace horatio howard hubert hugh hugo humphrey
  hussein iain ian ibrahim ignacio igor ike imran ira irving isaac ismail ivan ivor jack jackson jacob jacques jaime jake
  jamal james jared jarvis jason jasper javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry
  jesse jesus jim jimmy joachim joaquin joe joel johan johann john johnny jon jonah jonas jonathan jorge jose josef
  joseph josh joshua juan jules julian julio julius justin kareem karl keith ken kenneth kenny kent kevin khalid
  kieran kirk klaus kofi konstantin kurt kwame kyle lamar lance larry lars laurence lawrence lee leo leon leonard
  leopold leroy les lester lewis liam lincoln lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther
  lyle lyndon mahmoud malcolm manuel marc marcel marco marcus mario mark marlon marshall martin marty marvin mason
  matt matteo matthew maurice max maxwell melvin michael miguel mike mikhail miles milton mitch mitchell mitt
  mohamed mohammad mohammed morgan morris moses muhammad murray mustafa nadeem nathan nathaniel ned neil nelson nev
  nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar orlando oscar osama oswald otto owen pablo
  paddy patrick paul paulo pedro perry pete peter phil philip phillip pierre piers rafael rahul raj rajiv ralph
  ramon randall randy rashid raul ravi ray raymond reginald reince rene rex ricardo richard rick ricky rob robbie
  robert roberto rodney rodrigo roger roland rolf roman ron ronald rory ross roy rudolph rudy rupert russ russell
  ryan salman salvador sam samir samuel sanjay santiago saul scott sean sebastian sergei sergio seth shane shaun
  sheldon sidney silvio simon solomon spencer stan stanley stefan stephen steve steven stewart stuart sven tariq ted teddy
  terence terrence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trent trevor tristan tyler
  tyrone uri vaughn vernon victor viktor vikram vince vincent vinod vladimir wallace walt walter ward warren wayne
  wendell wesley wilbur wilfred will willem william willie winston wolfgang woodrow xavier yasser yuri yusuf zach
  zachary zack
`);

const either = wordList(`
  addison alex ashley aubrey avery bailey billie blair bobbie brook casey charley chris cory dakota darcy devin dominique
  drew eden elliot emerson finley frankie gabriel gene gerri harley harper hayden hollis jamie jan jean jess jody
  jordan kai kelly kendall kerry kim kit kris leigh lesley leslie lindsay lindsey loren marion mel micah morgan nat nicky noel
  pat parker peyton quinn reese reilly riley robbie robin rowan sam sandy sasha shannon shelby shirley sidney skylar
  stevie sydney taylor terry toni tracy valentine vivian
`);

/** What a first name, folded, tells of its bearer; null where it tells nothing or is no name known here. */
export function genderOfFirstName(name: string): Gender | null {
  if (either.has(name) || women.has(name) === men.has(name)) return null;
  return women.has(name) ? 'female' : 'male';
}

/** Whether the word, folded, is a first name known here. */
export const isFirstName = (name: string): boolean => women.has(name) || men.has(name) || either.has(name);
