import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The sender's address as the connection shows it. */
export const connectionAddress = (context: Context): string | undefined => getConnInfo(context).remote.address;

/**
 * The sender's address as a trusted proxy reports it: the last entry of `X-Forwarded-For`, because the sender may
 * have made up those before it.
 */
export const forwardedAddress = (context: Context): string | undefined =>
  context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || connectionAddress(context);
