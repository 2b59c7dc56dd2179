import { expect } from '@open-wc/testing';
import { jsonFault } from './json-fault.ts';

describe('the check of JSON', () => {
  it('says where a text stops being JSON, and why', () => {
    const fault = jsonFault('{\n  "id": }');
    expect(fault).to.deep.include({ path: [], where: '', code: 'not-json', severity: 'error', line: 2, column: 9 });
    expect(fault!.message).to.match(/^this is not JSON: ./);
  });

  it('says of a page of a website what it is', () => {
    expect(jsonFault('<!DOCTYPE html><html></html>')!.message)
      .not.to.include('undefined')
      .and.not.match(/^this is not JSON/);
  });

  it('finds nothing in JSON', () => {
    for (const text of ['{}', '[1]', 'null', ' "a" ']) expect(jsonFault(text)).to.equal(undefined);
  });
});
