import { expect } from '@open-wc/testing';
import { pad, unpad } from './pad.ts';

describe('padding', () => {
  it('is a byte 0x80 and zeros, as many as are missing', () => {
    expect(pad(Uint8Array.of(1, 2), 5)).to.deep.equal(Uint8Array.of(1, 2, 0x80, 0, 0));
    expect(pad(Uint8Array.of(1, 2), 3)).to.deep.equal(Uint8Array.of(1, 2, 0x80));
  });

  it('needs room for one byte', () => {
    for (const length of [2, 1, 0]) {
      expect(() => pad(Uint8Array.of(1, 2), length)).to.throw(RangeError, `2 bytes do not fit into ${length}`);
    }
  });

  it('is taken away, whatever the bytes before it look like', () => {
    for (const bytes of [[], [0], [0x80], [1, 0x80, 0], [0, 0]]) {
      expect(unpad(pad(Uint8Array.from(bytes), 9))).to.deep.equal(Uint8Array.from(bytes));
    }
  });

  it('is missed where there is none', () => {
    for (const bytes of [[], [0, 0], [1], [0x80, 1], [1, 0, 0]]) {
      expect(unpad(Uint8Array.from(bytes)), bytes.join()).to.equal(undefined);
    }
  });
});
