import type { SiteApp } from './site.ts';

/** What a page loads after its first page is shown, kept back. */
export interface HeldCode {
  /** Adds the delay to a site, before it serves the code. */
  apply(app: SiteApp): void;
  /** It was asked for. */
  readonly asked: Promise<void>;
  /** Lets everything through from now on. */
  release(): void;
}

/** Keeps back the code that follows the first page, so that a test can look at that page for as long as it needs. */
export function holdLaterCode(): HeldCode {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  let ask!: () => void;
  const asked = new Promise<void>((resolve) => (ask = resolve));
  return {
    apply: (app) =>
      app.use('/dist/chunks/:name{later-.+\\.js}', async (_, next) => {
        ask();
        await released;
        await next();
      }),
    asked,
    release,
  };
}
