import { expect } from '@open-wc/testing';
import { literalMarkup, type MarkdownKind } from './markup.ts';

/** What the sentence says is shown, and what it advises. */
function told(text: string, kind: MarkdownKind): string | undefined {
  const message = literalMarkup(text, kind);
  if (message === undefined) return undefined;
  const [, shown, rest] = /^the page shows (".*") as it is written,? ?(.*)$/.exec(message)!;
  return `${JSON.parse(shown!) as string} ${rest!.replace('for no text is HTML: ', '').replace(/^: /, '')}`;
}

const none = 'this text takes no Markdown';
const some = 'only bold, italic, links and, in notes, lists are understood';

describe('what a text shows as it is written', () => {
  const html: readonly (readonly [text: string, shown: string, plain: string, inline: string, block: string])[] = [
    ['How <b>many</b>?', '<b>', 'leave it out', 'write **bold**', 'write **bold**'],
    ['How many</STRONG>?', '</STRONG>', 'leave it out', 'write **bold**', 'write **bold**'],
    ['How <i>many</i>?', '<i>', 'leave it out', 'write *italic*', 'write *italic*'],
    ['How <em class="x">many</em>?', '<em class="x">', 'leave it out', 'write *italic*', 'write *italic*'],
    ['<a href="x">Here</a>', '<a href="x">', 'leave it out', 'write [text](https://…)', 'write [text](https://…)'],
    ['One<br/>two', '<br/>', 'leave it out', 'leave it out', 'write an empty line, \\n\\n, for a new paragraph'],
    ['<p>One</p>', '<p>', 'leave it out', 'leave it out', 'write an empty line, \\n\\n, for a new paragraph'],
    ['<div>One</div>', '<div>', 'leave it out', 'leave it out', 'write an empty line, \\n\\n, for a new paragraph'],
    ['<ul>', '<ul>', 'leave it out', 'leave it out', 'write lines that begin with "- "'],
    ['<li>One', '<li>', 'leave it out', 'leave it out', 'write lines that begin with "- "'],
    ['<u>One</u>', '<u>', 'leave it out', 'leave it out', 'leave it out'],
    ['One <!-- two -->', '<!--', 'leave it out', 'leave it out', 'leave it out'],
    [`<img src="${'x'.repeat(50)}">`, `<img src="${'x'.repeat(30)}…`, 'leave it out', 'leave it out', 'leave it out'],
  ];
  for (const [text, shown, ...advice] of html) {
    it(`${text} is HTML`, () => {
      for (const [index, kind] of (['none', 'inline', 'block'] as const).entries()) {
        expect(told(text, kind)).to.equal(`${shown} ${advice[index]}`);
      }
    });
  }

  const entities: Readonly<Record<string, string>> = {
    '&amp;': 'write &',
    '&nbsp;': 'write  (a no-break space, \\u00a0 in JSON)',
    '&eacute;': 'write é',
    '&euro;': 'write €',
    '&hellip;': 'write …',
    '&#233;': 'write é',
    '&#xe9;': 'write é',
    '&#X20AC;': 'write €',
    '&#128512;': 'write 😀',
    '&#32;': 'write  ',
    '&#31;': 'write the character itself',
    '&#x10ffff;': 'write \u{10ffff}',
    '&#x110000;': 'write the character itself',
    '&#999999;': 'write \u{f423f}',
    '&zwnj;': 'write the character itself',
    '&frac12;': 'write the character itself',
  };
  for (const [entity, advice] of Object.entries(entities)) {
    it(`${entity} is an entity`, () => {
      for (const kind of ['none', 'inline', 'block'] as const) {
        expect(told(`Caf${entity} ici`, kind)).to.equal(`${entity} ${advice}`);
      }
    });
  }

  const marks: readonly (readonly [text: string, shown: string, what: string, plainOnly?: 'plain only'])[] = [
    ['How **many** days?', '**many**', 'bold', 'plain only'],
    ['How *many* days?', '*many*', 'italic', 'plain only'],
    ['How *so many* days?', '*so many*', 'italic', 'plain only'],
    ['See [here](https://union.example/a)', '[here](https://union.example/a)', 'a link', 'plain only'],
    ['See ![here](https://union.example/a.png)', '![here](https://union.example/a.png)', 'a picture'],
    ['One\n## Two', '## T', 'a heading'],
    ['How __many__ days?', '__many__', 'bold with "__": "**" stands around what is bold'],
    ['How `many` days?', '`many`', 'code'],
    ['One\n| a | b |\nTwo', '| a | b |', 'a table'],
    ['One\n> Two', '> T', 'a quotation'],
  ];
  for (const [text, shown, what, plainOnly] of marks) {
    it(`${text} is ${what}`, () => {
      expect(told(text, 'none')).to.equal(`${shown} (${what}): ${none}`);
      for (const kind of ['inline', 'block'] as const) {
        expect(told(text, kind)).to.equal(plainOnly ? undefined : `${shown} (${what}): ${some}`);
      }
    });
  }

  it('a list is Markdown in texts of one paragraph, and read in those of several', () => {
    expect(told('One:\n- two\n- three', 'none')).to.equal(`- two\n- t (a list): ${none}`);
    expect(told('One:\n- two\n- three', 'inline')).to.equal(`- two\n- t (a list): ${some}`);
    expect(told('One:\n- two\n- three', 'block')).to.equal(undefined);
  });

  it('a link to anything but an address is none', () => {
    const what = 'a link: its address begins with https:, http: or mailto:';
    for (const address of ['/help', 'javascript:alert', 'tel:1', 'xhttps://a', '']) {
      expect(told(`See [here](${address})`, 'block')).to.equal(`[here](${address}) (${what}): ${some}`);
    }
    for (const address of ['https://a.example', 'http://a.example', 'mailto:a@b.example']) {
      expect(told(`See [here](${address})`, 'block')).to.equal(undefined);
    }
  });

  const fine = [
    'Avez-vous <5 ans> d’ancienneté ?',
    'Écrivez <mon nom>',
    'Is 3 < 5 and 5 > 3?',
    'R&D; AT&T',
    'SPF Finances & SPF Justice; Bruxelles',
    '2 * 3 * 4',
    'Note*: see * below',
    'a*b*c',
    'Number #1, or # alone',
    'snake__case__name',
    '> 5 years'.slice(1),
    '[x] (later)',
    '- one thing',
    'One ` alone',
    '**',
  ];
  for (const text of fine) {
    it(`${text} is shown as it is meant`, () => {
      for (const kind of ['none', 'inline', 'block'] as const) expect(told(text, kind)).to.equal(undefined);
    });
  }
});
