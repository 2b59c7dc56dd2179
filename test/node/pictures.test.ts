import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { comparePicture, differenceOf, tolerance } from '../visual/suites/compare-pictures.ts';
import { inkOf } from '../visual/suites/ink.ts';
import { encodePalette } from '../visual/suites/palette-png.ts';
import { temporaryFolder } from '../e2e/suites/temporary-folder.ts';

const white = 0xffffff;
const black = 0x000000;

/** A picture, the colour of each pixel given by its place. */
function picture(width: number, height: number, colourAt: (index: number) => number = () => white): PNG {
  const made = new PNG({ width, height });
  for (let index = 0; index < width * height; index++) {
    made.data.writeUIntBE(colourAt(index), index * 4, 3);
    made.data[index * 4 + 3] = 255;
  }
  return made;
}

/** The same with so many black pixels at its beginning. */
const blackened = (count: number): PNG => picture(100, 100, (index) => (index < count ? black : white));

describe('pictures are compared', () => {
  it('differ in nothing when they are the same', () => {
    assert.equal(differenceOf(blackened(7), blackened(7)), undefined);
  });

  it('may differ in half a per cent of their pixels, and not in more', () => {
    const most = tolerance * 100 * 100;
    assert.equal(differenceOf(picture(100, 100), blackened(most)), undefined);
    const difference = differenceOf(picture(100, 100), blackened(most + 50))!;
    assert.equal(difference.says, 'differs in 1.00 % of its pixels');
    assert.equal(difference.diff!.width, 100);
  });

  it('do not differ by a shade that nobody sees', () => {
    assert.equal(
      differenceOf(
        picture(10, 10),
        picture(10, 10, () => 0xfdfdfd),
      ),
      undefined,
    );
  });

  it('say both sizes when these are not the same', () => {
    const { says, diff } = differenceOf(picture(10, 20), picture(10, 21))!;
    assert.equal(says, 'is 10 × 20 px, and now 10 × 21');
    assert.equal(diff, undefined);
  });

  it('are named when they are missing, and nothing is written in their place', (test) => {
    const file = join(temporaryFolder(test), 'state-360.png');
    const fault = comparePicture(file, PNG.sync.write(blackened(0)))!;
    assert.match(fault, /state-360\.png is missing\. See .*state-360\.png\. .*UPDATE=1/);
    assert.equal(existsSync(file), false);
  });

  it('are kept beside their differences, where the message says', (test) => {
    const file = join(temporaryFolder(test), 'state-1000.png');
    writeFileSync(file, PNG.sync.write(picture(100, 100)));
    const shot = PNG.sync.write(blackened(5000));
    const fault = comparePicture(file, shot)!;
    const [, kept, diff] = /differs in 50\.00 % of its pixels\. See (\S+\.png) and (\S+\.diff\.png)\./.exec(fault)!;
    assert.ok(readFileSync(kept!).equals(shot));
    assert.equal(PNG.sync.read(readFileSync(diff!)).height, 100);
    assert.deepEqual(readdirSync(dirname(file)), ['state-1000.png']);
  });
});

describe('a picture with a palette', () => {
  it('has the same pixels, with up to 64 colours', () => {
    const original = picture(16, 9, (index) => (index % 64) * 0x030507);
    const read = PNG.sync.read(encodePalette(original));
    assert.deepEqual([read.width, read.height], [16, 9]);
    assert.ok(read.data.equals(original.data));
  });

  it('gives a rare colour the nearest of the 64 that are used most', () => {
    // 64 greys, four apart, twice each; then one that lies between two of them, nearer to the first.
    const grey = (level: number): number => level * 0x010101;
    const original = picture(129, 1, (index) => (index === 128 ? grey(41) : grey((index % 64) * 4)));
    const read = PNG.sync.read(encodePalette(original));
    assert.equal(read.data.readUIntBE(128 * 4, 3), grey(40));
    assert.ok(read.data.subarray(0, 128 * 4).equals(original.data.subarray(0, 128 * 4)));
  });

  it('is much smaller than without', () => {
    const original = picture(200, 200, (index) => (index * 7919) % 5 && white);
    assert.ok(encodePalette(original).length < PNG.sync.write(original).length);
  });

  it('is the same file each time', () => {
    assert.ok(encodePalette(blackened(9)).equals(encodePalette(blackened(9))));
  });
});

describe('the ink of a picture', () => {
  const whole = { width: 100, height: 100 };

  it('is the part of the pixels that are not the background, whatever its colour', () => {
    assert.equal(inkOf(picture(100, 100), whole), 0);
    assert.equal(
      inkOf(
        picture(100, 100, (index) => (index >= 7500 ? black : white)),
        whole,
      ),
      0.25,
    );
    assert.equal(
      inkOf(
        picture(100, 100, (index) => (index >= 7500 ? white : black)),
        whole,
      ),
      0.25,
    );
  });

  it('is counted in the part that is looked at', () => {
    const rightHalf = picture(100, 100, (index) => (index % 100 >= 50 ? black : white));
    assert.equal(inkOf(rightHalf, { width: 50, height: 100 }), 0);
    assert.equal(inkOf(rightHalf, { width: 100, height: 10 }), 0.5);
  });
});
