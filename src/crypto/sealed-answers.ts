/** Answers that only the owner of a key can read; everything in base64url (RFC 4648, section 5). */
export interface SealedAnswers {
  /** The suite: the code points of RFC 9180, section 7, for KEM, KDF and AEAD. */
  readonly suite: string;
  /** The fingerprint of the public key. */
  readonly key: string;
  /** The encapsulated key: 65 bytes. */
  readonly enc: string;
  /** The encrypted answers, padded to one length for the whole survey. */
  readonly data: string;
}

/** AES-GCM adds so many bytes. */
export const tagLength = 16;

/** The code points of the suite (RFC 9180, section 7): KEM, KDF, AEAD. Part of the envelope, so that another can follow. */
export const suiteName = '0010-0001-0001';
