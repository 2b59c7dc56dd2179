import { expect, nextFrame } from '@open-wc/testing';
import { whenShown } from './when-shown.ts';

describe('an element that comes to be shown', () => {
  let host: HTMLElement;
  let faults: string[];
  let end: () => void;
  let shown = 0;

  const listen = (event: ErrorEvent): void => {
    faults.push(event.message);
    event.preventDefault();
  };

  beforeEach(() => {
    [faults, shown] = [[], 0];
    addEventListener('error', listen);
    host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    document.body.append(host);
    end = whenShown(host, () => {
      shown++;
      host.style.height = `${shown * 50}px`;
    });
  });

  afterEach(() => {
    end();
    host.remove();
    removeEventListener('error', listen);
  });

  async function display(value: string): Promise<void> {
    host.style.display = value;
    await nextFrame();
    await nextFrame();
  }

  it('is heard of each time, and not while it stays or goes', async () => {
    await display('block');
    expect(shown, 'it was shown before').to.equal(0);
    await display('none');
    expect(shown, 'it goes').to.equal(0);
    await display('block');
    expect(shown, 'it comes').to.equal(1);
    host.style.width = '200px';
    await display('block');
    expect(shown, 'its size changes').to.equal(1);
    await display('none');
    await display('block');
    expect(shown, 'it comes again').to.equal(2);
  });

  it('may change its size then: the page hears of no error', async () => {
    await display('none');
    await display('block');
    await display('block');
    expect([shown, ...faults]).to.deep.equal([1]);
  });

  it('leaves nothing behind when that ends', async () => {
    end();
    await display('none');
    await display('block');
    expect([shown, host.shadowRoot!.childNodes.length]).to.deep.equal([0, 0]);
  });
});
