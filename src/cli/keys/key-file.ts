import { createCipheriv, createDecipheriv, createECDH, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { fromBase64url } from '../../crypto/base64url.ts';
import { fingerprintOf, readPublicKey } from '../../crypto/public-key.ts';
import { isPrivateKey } from '../../collector/surveys/survey-source.ts';
import { privateKeyType } from '../../schema/names.ts';
import { formatPath, SurveyError, type Path } from '../../schema/survey-error.ts';
import { isObject } from '../../schema/is-object.ts';
import type { JsonFile } from '../io/read-survey-file.ts';

/** A pair of keys of P-256. */
export interface KeyPair {
  /** As it stands in a survey file: 87 characters of base64url. */
  readonly publicKey: string;
  /** 32 bytes. */
  readonly privateKey: Buffer;
}

const base64url = z.string().refine((text) => text !== '' && fromBase64url(text) !== undefined);

/** What scrypt can do and this program writes: a power of two (RFC 7914, section 6). */
const isCost = (N: number): boolean => Number.isInteger(Math.log2(N)) && N >= 2 ** 14 && N <= 2 ** 20;

/** The file that holds a private key, under a passphrase. */
const keyFileSchema = z.strictObject({
  type: z.literal(privateKeyType),
  format: z.literal(1),
  publicKey: base64url,
  fingerprint: z.string(),
  scrypt: z.strictObject({
    N: z.int().refine(isCost),
    r: z.int().min(8).max(16),
    p: z.int().min(1).max(4),
    salt: base64url,
  }),
  cipher: z.literal('aes-256-gcm'),
  iv: base64url,
  data: base64url,
});

/** What stands in the file of a private key. */
export type KeyFile = z.infer<typeof keyFileSchema>;

/** Half a second and 128 MB for each guess at a passphrase (RFC 7914). */
const cost = { N: 2 ** 17, r: 8, p: 1 };

const tagLength = 16;

/** Draws a pair of keys. */
export function newKeyPair(): KeyPair {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  return pairOf(leftPadded(curve.getPrivateKey()));
}

/**
 * Finds the public key of a private one.
 *
 * @param privateKey 32 bytes
 * @throws {SurveyError} when these are no private key
 */
export function pairOf(privateKey: Buffer): KeyPair {
  const curve = createECDH('prime256v1');
  try {
    curve.setPrivateKey(privateKey);
  } catch {
    throw new SurveyError('key-invalid', 'this is no private key');
  }
  return { publicKey: curve.getPublicKey('base64url'), privateKey };
}

/** Node leaves leading zeros out. */
const leftPadded = (key: Buffer): Buffer => Buffer.concat([Buffer.alloc(32 - key.length), key]);

/**
 * Puts a private key under a passphrase: scrypt and AES-256-GCM.
 *
 * @param pair the keys
 * @param passphrase of its owner
 */
export async function lockKey({ publicKey, privateKey }: KeyPair, passphrase: string): Promise<KeyFile> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, cost), iv);
  cipher.setAAD(Buffer.from(publicKey));
  const data = Buffer.concat([cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
  return {
    type: privateKeyType,
    format: 1,
    publicKey,
    fingerprint: await fingerprintOf(Buffer.from(publicKey, 'base64url')),
    scrypt: { ...cost, salt: salt.toString('base64url') },
    cipher: 'aes-256-gcm',
    iv: iv.toString('base64url'),
    data: data.toString('base64url'),
  };
}

/**
 * Takes a private key from under its passphrase.
 *
 * @param file from {@link readKeyFile}
 * @param passphrase of its owner
 * @throws {SurveyError} `key-locked` when the passphrase is another one, or the file was changed
 */
export async function unlockKey({ publicKey, scrypt: given, iv, data }: KeyFile, passphrase: string): Promise<Buffer> {
  const bytes = Buffer.from(data, 'base64url');
  const key = await stretch(passphrase, Buffer.from(given.salt, 'base64url'), given);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
    decipher.setAAD(Buffer.from(publicKey));
    decipher.setAuthTag(bytes.subarray(-tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    const message =
      'the passphrase does not open this key. Forgotten? "survey-form keys restore" makes the key anew from its recovery sheet';
    throw new SurveyError('key-locked', message);
  }
}

/** Stretches a passphrase; the same letters, however they were composed, give the same key (Unicode, NFKC). */
const stretch = (passphrase: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> =>
  promisify<string, Buffer, number, object, Buffer>(scrypt)(passphrase.normalize('NFKC'), salt, 32, {
    N,
    r,
    p,
    maxmem: 256 * N * r,
  });

/**
 * Checks what a file of a private key says. Its fingerprint is that of its public key: nobody could change one alone.
 *
 * @param file read as JSON
 * @throws {SurveyError} `key-invalid` when it is none, or was changed
 */
export async function readKeyFile({ path, json }: JsonFile): Promise<KeyFile> {
  if (!isPrivateKey(json)) {
    const kind = isObject(json) && 'pages' in json ? 'a survey file' : 'something else';
    throw new SurveyError('key-invalid', `${path} is no file of "survey-form keys new", but ${kind}`);
  }
  const { success, data, error } = keyFileSchema.safeParse(json);
  if (!success) {
    const place = formatPath((error.issues[0]?.path ?? []) as Path) || 'one more key';
    const message = `${path} was changed, or made by another version of survey-form: "${place}" is not what "survey-form keys new" writes`;
    throw new SurveyError('key-invalid', message);
  }
  const point = readPublicKey(data.publicKey);
  if (!point) throw new SurveyError('key-invalid', `${path} was changed: its "publicKey" is no point of P-256`);
  if ((await fingerprintOf(point)) !== data.fingerprint) {
    throw new SurveyError('key-invalid', `${path} was changed: its "fingerprint" is not that of its "publicKey"`);
  }
  return data;
}
