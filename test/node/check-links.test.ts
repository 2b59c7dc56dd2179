import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brokenLinks } from '../../scripts/check-links.mjs';

describe('brokenLinks', () => {
  let site: string;
  const write = (links: string): void => writeFileSync(join(site, 'index.html'), `<body id="top">${links}`);

  before(() => {
    site = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(site, 'docs'));
    writeFileSync(
      join(site, 'docs/guide.html'),
      '<h2 id="first-steps">First steps</h2><a href="../index.html#top">up</a>',
    );
  });
  after(() => rmSync(site, { recursive: true }));

  it('accepts links to pages, to places, to folders and to other sites', () => {
    write(
      '<a href="docs/guide.html#first-steps"></a><a href="#top"></a><a href="docs/?a=1&amp;b=2"></a>' +
        '<a href="https://example.org/nowhere"></a><a href="mailto:a@example.org"></a>',
    );
    assert.deepEqual(brokenLinks(site), []);
  });

  it('names the page and the link that leads to no file', () => {
    write('<a href="docs/gone.html"></a><img alt="" src="gone.png">');
    assert.deepEqual(brokenLinks(site), [
      'index.html: docs/gone.html leads to no file',
      'index.html: gone.png leads to no file',
    ]);
  });

  it('names the page and the link that leads to no place', () => {
    write('<a href="docs/guide.html#second-steps"></a><a href="#bottom"></a>');
    assert.deepEqual(brokenLinks(site), [
      'index.html: docs/guide.html#second-steps leads to no place of that page',
      'index.html: #bottom leads to no place of that page',
    ]);
  });
});
