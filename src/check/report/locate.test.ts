import { expect } from '@open-wc/testing';
import { FaultList } from './fault.ts';
import { withLines } from './locate.ts';
import { formatPath, type Path } from '../../schema/survey-error.ts';

const source = `{
  "id": "a, {b} [c] \\" : \\\\",
  "pages": [
    { "name": "first", "questions": [] },
    {
      "name":"second", "questions": [ {"type": "text"}, 3,
        "x" ],
      "title": { "fr": "é", "de-BE": "x" }
    }
  ],
  "id": "again", "n\\u0061me": 1
}`;

function placeOf(...path: Path): string {
  const faults = new FaultList();
  faults.add('wrong-value', path, 'wrong');
  const [fault] = withLines(faults.all, source);
  return `${fault!.line}:${fault!.column}`;
}

describe('lines and columns', () => {
  it('point at the key', () => {
    expect(placeOf('pages')).to.equal('3:3');
    expect(placeOf('pages', 1, 'name')).to.equal('6:7');
    expect(placeOf('pages', 1, 'title', 'de-BE')).to.equal('8:29');
    expect(placeOf('name'), 'whatever way it is written').to.equal('11:18');
  });

  it('point at the entry of a list', () => {
    expect(placeOf('pages', 0)).to.equal('4:5');
    expect(placeOf('pages', 1)).to.equal('5:5');
    expect(placeOf('pages', 1, 'questions', 0)).to.equal('6:39');
    expect(placeOf('pages', 1, 'questions', 1)).to.equal('6:57');
    expect(placeOf('pages', 1, 'questions', 2)).to.equal('7:9');
    expect(placeOf('pages', 1, 'questions', 0, 'type')).to.equal('6:40');
  });

  it('point at the last of two equal keys, which is the one that counts', () => {
    expect(placeOf('id')).to.equal('11:3');
  });

  it('point at what surrounds something missing', () => {
    expect(placeOf('pages', 0, 'title', 'fr')).to.equal('4:5');
    expect(placeOf('pages', 7)).to.equal('3:3');
    expect(placeOf('title')).to.equal('1:1');
    expect(placeOf()).to.equal('1:1');
  });

  it('put faults in the order of the file', () => {
    const faults = new FaultList();
    faults.add('wrong-value', ['pages', 1, 'title'], 'later');
    faults.add('wrong-value', ['pages'], 'earlier');
    expect(withLines(faults.all, source).map(({ message }) => message)).to.deep.equal(['earlier', 'later']);
  });

  it('survive a text that is no JSON', () => {
    const faults = new FaultList();
    faults.add('wrong-value', ['a', 0], 'wrong');
    for (const broken of ['', '{', '"', '[[[', '}}}]]]', '{"a', '{"a":[1,', '{"\\', ',,,', '{"a"', ':']) {
      expect(withLines(faults.all, broken), broken).to.have.length(1);
    }
  });
});

describe('a path', () => {
  it('is written as one would type it', () => {
    expect(formatPath(['pages', 2, 'questions', 0, 'visibleIf'])).to.equal('pages[2].questions[0].visibleIf');
    expect(formatPath(['title', 'de-BE'])).to.equal('title["de-BE"]');
    expect(formatPath([])).to.equal('');
    expect(formatPath(['k'.repeat(1000)]).length).to.be.below(80);
  });
});

describe('a list of faults', () => {
  it('stops at a thousand, and says so', () => {
    const faults = new FaultList();
    for (let index = 0; index < 5000; index++) faults.add('unknown-key', ['key'], 'not known');
    expect(faults.all).to.have.length(1000);
    expect(faults.all.at(-1)!.code).to.equal('too-many');
    expect(faults.isOpen).to.equal(false);
  });

  it('keeps room for errors and warnings, however many notices there are', () => {
    const faults = new FaultList();
    for (let index = 0; index < 5000; index++) faults.add('copied-translation', ['title'], 'the same');
    expect(faults.all).to.have.length(1000);
    expect(faults.all.at(-1)).to.include({ code: 'not-listed', severity: 'notice' });
    expect(faults.isOpen).to.equal(true);
    for (let index = 0; index < 5000; index++) faults.add('never-holds', ['pages'], 'never');
    expect(faults.all.filter(({ severity }) => severity === 'warning')).to.have.length(999);
    faults.add('unknown-key', ['tittle'], 'not known');
    expect(faults.all.at(-1)).to.include({ code: 'unknown-key', severity: 'error' });
    expect(faults.all.filter(({ severity }) => severity === 'error')).to.have.length(1);
  });

  it('asks whether the suggestion was meant', () => {
    const faults = new FaultList();
    faults.add('unknown-key', ['tittle'], 'the key "tittle" is not known', 'title');
    expect(faults.all[0]).to.include({
      where: 'tittle',
      message: 'the key "tittle" is not known – did you mean "title"?',
      suggestion: 'title',
    });
  });
});
