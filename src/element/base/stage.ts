import type { LitElement } from 'lit';
import type { Session } from '../../engine/session.ts';
import type { Destination } from '../../transport/send.ts';
import type { Announcer } from './announcer.ts';
import type { DeliveryState } from '../send/delivery.ts';
import type { Pipe, Texts } from './texts.ts';

/** The answers of one person, kept on this device until they are sent. */
export interface Draft {
  /** The session to go on with, as it was left. */
  readonly session: Session;
  /** The id of the response. */
  readonly id: string;
  /** Was there a draft from before? */
  readonly isRestored: boolean;
  /** The language that was chosen before, when that was not the page's. */
  readonly language: string | undefined;
  /** Is what was typed last on the device? */
  readonly isKept: boolean;
  /** Until when it is taken up, as far as anything is or may be on the device. */
  readonly until: Date | undefined;
  /** Takes it off the device. */
  forget(): void;
  /** Says how the draft stands and lets it be deleted: above the questions when it was restored, below them otherwise. */
  render(texts: Texts, place?: 'above'): unknown;
}

/** One person is answering, as far as the parts that keep answers safe must know. */
export interface Answering {
  readonly kind: 'ready';
  readonly session: Session;
  readonly texts: Texts;
  readonly delivery: { readonly state: DeliveryState } | undefined;
  readonly draft: Draft | undefined;
}

/** What happens in the element. */
export interface Stage {
  readonly phase: { readonly kind: 'loading' | 'failed' | 'framed' } | Answering;
  /** Makes the browser ask before unsent answers are left. */
  readonly warn: (event: Event) => void;
  /** Did this person answer anything? */
  hasAnswered: boolean;
  /** Says what changes to screen readers, once it was fetched. */
  announcer: Announcer | undefined;
  /** Lets somebody answer the same survey from the start. */
  restart(run: Pick<Answering, 'session' | 'texts' | 'draft'> & { readonly pipe: Pipe | undefined }): void;
}

/** The element around. */
export interface StageHost extends LitElement {
  /** Can answers be sent from here? Otherwise the survey is a preview. */
  readonly canSend: boolean;
  /** The time that decides whether the survey is open. */
  readonly clock: () => Date;
  /** Where the answers go. */
  readonly destination: Destination;
  /** Moves the focus after the next rendering. */
  focusOn(id: string): Promise<void>;
}

/** Tells screen readers a sentence, in the language of the moment. */
export function say({ phase, announcer }: Stage, key: string): void {
  if (phase.kind === 'ready') announcer?.say(phase.texts.word(key));
}
