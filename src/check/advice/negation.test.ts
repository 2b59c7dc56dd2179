import { expect } from '@open-wc/testing';
import { isDoubleNegative, isLeading, isNegated } from './negation.ts';

const leading: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Ne trouvez-vous pas que le système est lent ?',
    'C’est lent, n’est-ce pas ?',
    'Êtes-vous d’accord pour dire que c’est lent ?',
  ],
  nl: ['Vindt u niet dat het traag is?', 'Het is traag, nietwaar?', 'Bent u het eens dat het traag is?'],
  de: ['Finden Sie nicht, dass es langsam ist?', 'Es ist langsam, nicht wahr?', 'Stimmen Sie zu, dass es langsam ist?'],
  en: ['Don’t you think that it is slow?', 'It is slow, isn’t it?', 'Do you agree that it is slow?'],
};
const doubled: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Ne travaillez-vous jamais sans casque ?',
    'N’est-il pas impossible de transférer un appel ?',
    'Êtes-vous opposé à ce qu’on n’écoute plus les appels ?',
  ],
  nl: [
    'Werkt u niet zonder headset?',
    'Is het nooit onmogelijk om door te verbinden?',
    'Bent u het oneens dat het niet werkt?',
  ],
  de: [
    'Arbeiten Sie nicht ohne Headset?',
    'Ist es nie unmöglich, durchzustellen?',
    'Sind Sie dagegen, dass nicht aufgezeichnet wird?',
  ],
  en: [
    'Do you not work without a headset?',
    'Isn’t it impossible to transfer a call?',
    'Are you against not recording calls?',
    'Do you disagree that agents should not be recorded?',
    'There is no headset that never breaks',
  ],
};
const neutral: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Êtes-vous concerné ou non ?',
    'Qu’est-ce qui ne fonctionne pas ?',
    'Pourquoi ne télétravaillez-vous pas ?',
    'Travaillez-vous sans casque ?',
    'Que faites-vous pour éviter les appels sans réponse ?',
  ],
  nl: ['Bent u betrokken of niet?', 'Wat werkt er niet?', 'Waarom werkt u niet thuis?', 'Werkt u zonder headset?'],
  de: [
    'Sind Sie betroffen oder nicht?',
    'Was funktioniert nicht?',
    'Warum arbeiten Sie nicht zu Hause?',
    'Arbeiten Sie ohne Headset?',
  ],
  en: [
    'Are you concerned or not?',
    'What does not work?',
    'Why do you not work at home?',
    'Do you work without a headset?',
    'No, not at all',
    'No: I do not work at home',
    'I know nobody. Nothing works',
  ],
};

/** What can be answered, and is clear however many negatives it has. */
const answers: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Ne sait pas / ne se prononce pas',
    'Jamais ou presque jamais',
    'Pas du tout',
    'Je ne sais pas, sans opinion',
    'Je préfère ne pas répondre',
    'Je ne fume pas et je ne bois jamais',
  ],
  nl: [
    'Weet niet / niet van toepassing',
    'Nooit of bijna nooit',
    'Geen mening of niet van toepassing',
    'Ik werk niet en studeer niet',
    'Nee, nooit',
  ],
  de: [
    'Weiß nicht / keine Angabe',
    'Nie oder fast nie',
    'Trifft überhaupt nicht zu',
    'Ich rauche nicht und trinke nie',
    'Nein, nie',
  ],
  en: [
    'Don’t know / not applicable',
    'Never or almost never',
    'No opinion, or prefer not to say',
    'I do not work and do not study',
    'No, never',
  ],
};

const cases = (texts: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([language, list]) => list.map((text) => [language, text] as const));

describe('the look at how questions are asked', () => {
  for (const [language, text] of cases(leading)) {
    it(`${language}: "${text}" tells which answer is expected`, () => expect(isLeading(text, language)).to.equal(true));
  }
  for (const [language, text] of cases(doubled)) {
    it(`${language}: "${text}" has two negatives`, () => expect(isDoubleNegative(text, language)).to.equal(true));
  }
  for (const [language, text] of cases(neutral)) {
    it(`${language}: "${text}" is neither`, () => {
      expect([isLeading(text, language), isDoubleNegative(text, language)]).to.deep.equal([false, false]);
    });
  }

  for (const [language, text] of cases(answers)) {
    it(`${language}: "${text}" is an answer that nobody misreads`, () => {
      expect(isDoubleNegative(text, language, true)).to.equal(false);
    });
  }

  it('still finds two negatives in one answer', () => {
    expect(isDoubleNegative('I am against not recording', 'en', true)).to.equal(true);
    expect(isDoubleNegative('Ik ben niet ontevreden', 'nl', true)).to.equal(true);
    expect(isDoubleNegative('Je ne suis pas mécontent', 'fr', true)).to.equal(true);
    expect(isDoubleNegative('Ich bin nicht unzufrieden', 'de', true)).to.equal(true);
  });

  it('reads texts of a region, and tags in capitals', () => {
    for (const language of ['fr', 'fr-BE', 'FR', 'FR-be']) {
      expect(isLeading('C’est lent, n’est-ce pas ?', language)).to.equal(true);
      expect(isDoubleNegative('Ne travaillez-vous jamais sans casque ?', language)).to.equal(true);
      expect(isDoubleNegative('Je ne sais pas, sans opinion', language)).to.equal(false);
    }
  });

  it('reads texts of a thousand characters and no longer ones', () => {
    const long = (length: number): string => 'Do you not work without a headset?'.padEnd(length, ' ab');
    expect([1000, 1001].map((length) => isDoubleNegative(long(length), 'en'))).to.deep.equal([true, false]);
    const pushing = (length: number): string => 'Do you agree that it is slow?'.padEnd(length, ' ab');
    expect([1000, 1001].map((length) => isLeading(pushing(length), 'en'))).to.deep.equal([true, false]);
  });

  it('hears a sentence say no in any language', () => {
    for (const sentence of [
      'Je ne viens pas',
      'Ik kom niet',
      'Ich komme nie',
      'I won’t come',
      'sans casque',
      'zonder headset',
      'ohne Headset',
      'without',
    ]) {
      expect(isNegated(sentence)).to.equal(true);
    }
    for (const sentence of ['Je viens', 'Ik kom', 'Ich komme', 'I come', 'Is it impossible?']) {
      expect(isNegated(sentence)).to.equal(false);
    }
  });

  it('knows nothing of other languages, and of texts that are no question any more', () => {
    expect(isLeading('Don’t you think so?', 'es')).to.equal(false);
    expect(isDoubleNegative('not no', 'es')).to.equal(false);
    expect(isDoubleNegative('not '.repeat(1000), 'en')).to.equal(false);
  });
});
