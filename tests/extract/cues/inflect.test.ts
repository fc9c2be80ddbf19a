import { expect, it } from 'vitest';
import { inflect } from '#extract/cues/inflect.ts';

it.each([
  ['say', 'say says said saying'],
  ['tell', 'tell tells told telling'],
  ['write', 'write writes wrote written writing'],
  ['deny', 'deny denies denied denying'],
  ['admit', 'admit admits admitted admitting'],
  ['confess', 'confess confesses confessed confessing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['label', 'label labels labeled labeling labelled labelling'],
  ['go', 'go goes went gone going'],
])('"%s" has the forms %s', (lemma, forms) => {
  expect([...inflect(lemma).keys()]).toEqual(forms.split(' '));
});
