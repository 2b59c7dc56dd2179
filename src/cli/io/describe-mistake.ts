import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../../collector/stores/store.ts';
import { SurveyError } from '../../schema/survey-error.ts';

/**
 * Says in one sentence what the person at the keyboard can put right.
 *
 * @param error whatever was thrown
 * @returns the sentence; `undefined` when the program itself is at fault, which deserves a stack trace
 */
export function describeMistake(error: unknown): string | undefined {
  if (error instanceof SurveyError || error instanceof StoreError) return error.message;
  const { code, syscall, path, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  switch (code) {
    case 'ENOENT':
      return syscall === 'open' && folderIsMissing(path)
        ? `the folder ${dirname(path!)} does not exist`
        : `${path} does not exist`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} is not a folder`;
    case 'ENAMETOOLONG':
      return `the name is too long: ${path}`;
    case 'EISDIR':
      return `${path ?? 'this'} is a folder, not a file`;
    case 'EACCES':
    case 'EPERM':
      return `not allowed: ${path ?? `port ${port}`}`;
    case 'ENOSPC':
      return 'no space is left on the disk';
    case 'EADDRINUSE':
      return `port ${port} is in use; choose another one with --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${address ?? 'the host'} is no address of this machine; choose another one with --host`;
    default:
      return undefined;
  }
}

const folderIsMissing = (path: string | undefined): boolean => path !== undefined && !existsSync(dirname(path));
