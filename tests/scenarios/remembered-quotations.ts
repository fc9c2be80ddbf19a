import { counselling, dartmoor, focus, type Memory, raids, rings } from './places.ts';

const spokesman = 'An NSPCC spokesman';
const bailey = 'Simon Bailey';
const clarke = 'Peter Clarke';
const dawson = 'Peter Dawson';
const spurr = 'Michael Spurr';
const narey = 'Martin Narey';
const fisher = 'Kate Fisher';
const kemp = 'Nev Kemp';
const report = 'A Picture of Abuse';
const inspection = 'An inspection of HMP Dartmoor';

/** A sub-editor at deadline: nearly right, typed in a hurry. */
export const subEditor: readonly Memory[] = [
  ['we cannot arrest our way out', spokesman, [counselling, 12]],
  ["we can't arrest our way out of this situation", spokesman, [counselling, 12]],
  ['We canot arest our way out of the situaton', spokesman, [counselling, 12]],
  ['you cannot arrest your way out of the problem', spokesman, [counselling, 12]],
  ['staggering levels of recorded child sex offenses', spokesman, [counselling, 10]],
  ['a huge number of cases to investigate often with limited resource', spokesman, [counselling, 10]],
  ['PRISON SENTENCES SERVE A VITAL PURPOSE', spokesman, [counselling, 11]],
  ['protecting the public, acting as a deterent', spokesman, [counselling, 11]],
  ["Let's be realy clear: somebody going online", bailey, [counselling, 7], [focus, 4]],
  ['should be locked up, categoricaly', bailey, [counselling, 7], [focus, 4]],
  ['there are undoubtably tens of thousands of men seeking to exploit childern', bailey, [counselling, 16]],
  ['scale and volume of referals that we are now consistantly getting', bailey, [counselling, 19]],
  ['Dartmor was not a designated resettlment prison', clarke, [dartmoor, 8]],
  ['shocking and totally unaceptable', clarke, [dartmoor, 7]],
  ['hampered by confusion nationaly about its role', clarke, [dartmoor, 13]],
  ['people convicted of sex offences as for any other prisoner', dawson, [dartmoor, 14]],
  ['The vast majority are released to approved accomodation', spurr, [dartmoor, 17]],
  ['we routinely monitor correspondance', narey, [rings, 7]],
  ['we moved very quickly to prevent it hapening in futur', narey, [rings, 9]],
  ['increasingly more extreme, sadistic and voilent', fisher, [raids, 10]],
  ['victim identifcation is the key element', fisher, [raids, 13]],
  ['This area of policing is particulary difficult', kemp, [raids, 23]],
  ["key factor in the assesment of an offender's risk", report, [raids, 28]],
  ['these images are abuse in themselfs', 'Jon Brown', [raids, 31]],
  ['unplaned, rushed and poor', inspection, [dartmoor, 5]],
];

/** A study group, weeks after the reading: words left out, swapped, or others in their place. */
export const studyGroup: readonly Memory[] = [
  [
    'prison sentences serve a vital purpose in reflecting the seriousness of the crime',
    spokesman,
    [counselling, 11],
  ],
  ['helping a victim see their offender brought to justice', spokesman, [counselling, 11]],
  ['we must make rehabilitation and prevention a priority', spokesman, [counselling, 12]],
  ['stem this tide and protect more children', spokesman, [counselling, 12]],
  [
    'someone using a credit card to direct abuse in the Philippines should be locked up',
    bailey,
    [counselling, 7],
    [focus, 4],
  ],
  [
    'we have to look at doing something different with these individuals',
    bailey,
    [counselling, 8],
    [focus, 5],
  ],
  [
    "that individual who isn't in contact with children and does not pose a threat",
    bailey,
    [counselling, 8],
    [focus, 5],
  ],
  ['looking at low level image when you look at everything else', bailey, [counselling, 8], [focus, 5]],
  [
    'do the police and the courts have the capacity to put them into the justice system',
    bailey,
    [counselling, 9],
  ],
  ['a view to meeting them and then performing the most awful abuse', bailey, [counselling, 16]],
  ["That's where I believe our focus has to be", bailey, [counselling, 17]],
  ['the individuals that pose a really significant threat', bailey, [counselling, 17]],
  ['it gives us the capacity to deal with the volume and scale of referrals', bailey, [counselling, 19]],
  [
    'they would still become registered sex offenders, which means they are being managed',
    bailey,
    [counselling, 19],
  ],
  ['our most serious concern was resettlement', clarke, [dartmoor, 8]],
  ['over 200 men had been released in the year leading up to the inspection', clarke, [dartmoor, 8]],
  ['projections indicated that the number will be even higher next year', clarke, [dartmoor, 9]],
  ['did not ensure that men received support to reduce the risk of harm they pose', clarke, [dartmoor, 9]],
  ['confusion about its role, doubts about its future and inadequate resources', clarke, [dartmoor, 13]],
  ['making strides in important areas', clarke, [dartmoor, 13]],
  ['a robust release plan is as important for them as for any other prisoners', dawson, [dartmoor, 14]],
  ['this growing part of the prison population has particular needs', dawson, [dartmoor, 15]],
  ['Dartmoor must be given the necessary support at national level', dawson, [dartmoor, 15]],
  ['a review of risk management has taken place', spurr, [dartmoor, 17]],
  ['all are seen by a probation officer on their first day of release', spurr, [dartmoor, 17]],
  ['the Governor will get the support she needs to address the recommendations', spurr, [dartmoor, 18]],
  ['we only now allow visits from their own children', narey, [rings, 7]],
  ['as soon as we had an indication this was happening we moved quickly', narey, [rings, 9]],
  ['almost exclusively white male', report, [raids, 8]],
  ['the caseload of indecent images is unprecedented', fisher, [raids, 13]],
  ['a timely and quick investigation is increasingly unrealistic', fisher, [raids, 13]],
  ['devious electronic methods criminals use to conceal their offending', kemp, [raids, 23]],
  ['we have removed millions of images from circulation', kemp, [raids, 24]],
  [
    'a clear correlation between IIOC and contact offending, although causation cannot be established',
    report,
    [raids, 26],
  ],
  ['anybody who possesses IIOC poses a risk of committing contact offences', report, [raids, 27]],
  ['each possession offender is a potential contact offender', report, [raids, 28]],
  ['a village, town or hamlet in which children are not being exploited', 'Sue Berelowitz', [raids, 30]],
  ['we must not forget that these images are abuse in themselves', 'Jon Brown', [raids, 31]],
];

/** Somebody who remembers two sentences, across a paragraph or the words that interrupt them. */
export const acrossSentences: readonly Memory[] = [
  [
    'only allow visits from their own children. We do not allow any other children to visit',
    narey,
    [rings, 7],
  ],
  [
    'had been released from the prison. Our projections indicated the number would be even higher',
    clarke,
    [dartmoor, 8],
    [dartmoor, 9],
  ],
  [
    'as for any other prisoners. But this growing section of the prison population has particular needs',
    dawson,
    [dartmoor, 14],
    [dartmoor, 15],
  ],
  [
    'management of higher risk offenders. As the Chief Inspector makes clear the prison is well led',
    spurr,
    [dartmoor, 17],
    [dartmoor, 18],
  ],
  [
    'make prevention and rehabilitation a priority. With the right support we can prevent offenders from abusing',
    spokesman,
    [counselling, 12],
    [counselling, 13],
  ],
  [
    'something different with those individuals. Do the courts and the police have the capacity',
    bailey,
    [counselling, 8],
    [counselling, 9],
  ],
  [
    'awful sexual abuse upon them. That is where I believe our focus has got to be',
    bailey,
    [counselling, 16],
    [counselling, 17],
  ],
  [
    'locked up, categorically. That individual who is not in contact with children',
    bailey,
    [counselling, 7],
    [counselling, 8],
    [focus, 4],
    [focus, 5],
  ],
  ['still being managed. It gives us the capacity just to deal with the scale', bailey, [counselling, 19]],
  [
    'although causation cannot be established. Anyone who possesses IIOC poses a risk',
    report,
    [raids, 26],
    [raids, 27],
  ],
  ['increasingly unrealistic. Victim identification is the key element', fisher, [raids, 13]],
];

/** A researcher who knows who it was, or where it stood, better than the words. */
export const researcher: readonly Memory[] = [
  ['locked up categorically speaker: Bailey', bailey, [counselling, 7], [focus, 4]],
  ['capacity to deal with the referrals speaker: simon baily', bailey, [counselling, 19]],
  ['the key element speaker: fisher', fisher, [raids, 13]],
  ['images are abuse speaker: jon brown', 'Jon Brown', [raids, 31]],
  ['well led speaker: spurr', spurr, [dartmoor, 18]],
  ['well led and making strides speaker: Mr Clark', clarke, [dartmoor, 13]],
  ['robust release plan speaker: director of the Prison Reform Trust', dawson, [dartmoor, 14]],
  ['serious concerns speaker: Chief Inspector of Prisons', clarke, [dartmoor, 8]],
  ['abuse in themselves speaker: head of sexual abuse NSPCC', 'Jon Brown', [raids, 31]],
  ['electronic methods speaker: Detective Superintendent Kemp', kemp, [raids, 23]],
  ["town or village speaker: deputy children's commissioner", 'Sue Berelowitz', [raids, 30]],
  ['prevent it happening speaker: Mr Narry', narey, [rings, 9]],
  ['prevention and rehabilitation a priority speaker: nspcc spokesman', spokesman, [counselling, 12]],
  ['exceptional number speaker: Andy Baker', 'Andy Baker', [raids, 9]],
  ['clear correlation speaker: ceop report', report, [raids, 26]],
  ['tens of thousands source: counselling and rehab', bailey, [counselling, 16]],
  ['doing something different source: focus on high risk offenders', bailey, [focus, 5]],
  ['credit card source: counselling', bailey, [counselling, 7]],
  ['approved accommodation source: sex offenders released', spurr, [dartmoor, 17]],
  ['registered numbers source: The Independent', narey, [rings, 7]],
  ['millions of images source: 76 arrests', kemp, [raids, 24]],
  ['change what you do source: high risk child sex offenders', null, [focus, 7]],
];

/** A producer on the telephone, who hears half of it and leaves the apostrophes out. */
export const producer: readonly Memory[] = [
  ['we cant arrest our way out of it', spokesman, [counselling, 12]],
  ['police have a huge number of cases to investigate with limited resources', spokesman, [counselling, 10]],
  [
    'clear from these levels of recorded offences that police have a huge number of cases',
    spokesman,
    [counselling, 10],
  ],
  [
    'acting as a deterrent and helping victims see their offender brought to justice',
    spokesman,
    [counselling, 11],
  ],
  [
    'prevent offenders from abusing and help those who harm children to change their behaviour',
    spokesman,
    [counselling, 13],
  ],
  [
    'individual who doesnt pose a threat to children and is looking at low level images',
    bailey,
    [counselling, 8],
    [focus, 5],
  ],
  ['the threat thats posed of contact abuse', bailey, [counselling, 8], [focus, 5]],
  ['direct the abuse of a child in the Phillipines', bailey, [counselling, 7], [focus, 4]],
  [
    'tens of thousands of men seeking to exploit children online with a view to meeting them',
    bailey,
    [counselling, 16],
  ],
  ['the individuals that pose the really significant threats', bailey, [counselling, 17]],
  ['simply gives us capacity to deal with the scale and volume of referrals', bailey, [counselling, 19]],
  ['a registered sex offender and they are still being managed', bailey, [counselling, 19]],
  ['we only now allow visits to paedophiles from their own children', narey, [rings, 7]],
  ['make calls to certain registered numbers only', narey, [rings, 7]],
  ['the moment we had any indication that this might be happening we moved very quickly', narey, [rings, 9]],
  ['Dartmoor is not a designated resettlement prison', clarke, [dartmoor, 8]],
  ['did not have adequate resources to effectively engage in pre-release planning', clarke, [dartmoor, 8]],
  ['the number would be even higher next year', clarke, [dartmoor, 9]],
  ['support to reduce the risks of harm they might pose to the public', clarke, [dartmoor, 9]],
  ['Dartmoor to be well led and making strides', clarke, [dartmoor, 13]],
  ['inadequate resources to do the job it was asked to do', clarke, [dartmoor, 13]],
  ['shocking and unacceptable', clarke, [dartmoor, 7]],
  ['rushed, unplanned and poor', inspection, [dartmoor, 5]],
  ['faces additional obstacles to successful resettlement', dawson, [dartmoor, 15]],
  ['necessary support at national level to deliver for the people they hold', dawson, [dartmoor, 15]],
  ['reinforce their licence conditions', spurr, [dartmoor, 17]],
  ['a new senior probation officer to oversee higher risk offenders', spurr, [dartmoor, 17]],
  ['Chief Inspector makes clear the prison is well led', spurr, [dartmoor, 18]],
  ['images being downloaded are increasingly more extreme', fisher, [raids, 10]],
  ['feature increasingly younger kids', fisher, [raids, 10]],
  ['quick and timely investigations for each case are increasingly unrealistic', fisher, [raids, 13]],
  ['the nature of the images officers have to view', kemp, [raids, 23]],
  ['the devious methods criminals use to hide their offending across the web', kemp, [raids, 23]],
  ['viewed and removed from circulation millions of pictures', kemp, [raids, 24]],
  ['many of them of the most sickening type', kemp, [raids, 24]],
  ['causation can not be established', report, [raids, 26]],
  ['poses a risk of committing contact sexual offences against children', report, [raids, 27]],
  ['the need to consider every possession offender as a potential contact offender', report, [raids, 28]],
  ['almost exclusively white men', report, [raids, 8]],
  ['an exceptional number of pictures', 'Andy Baker', [raids, 9]],
  [
    'there is not a town village or hamlet where children are not being sexually exploited',
    'Sue Berelowitz',
    [raids, 30],
  ],
  ['very young children including babies are being assaulted', 'Jon Brown', [raids, 31]],
  ['so these pictures can be produced', 'Jon Brown', [raids, 31]],
];
