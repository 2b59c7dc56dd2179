import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

/** Why tests with nginx cannot run here; nothing when they can. `npm run test:node` finds it, or installs it. */
export const withoutNginx = process.env['NGINX_BIN']
  ? false
  : 'NGINX_BIN names no folder with nginx: npm run test:node looks for it and says what to install';

/** An nginx of its own, in a temporary folder. */
export interface NginxServer {
  readonly url: string;
  /** Everything that it writes is in here. */
  readonly folder: string;
}

/** As Debian's: it logs requests and faults, unless a server says otherwise. */
const around = (folder: string): string => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 64; }
http {
  access_log ${folder}/access.log;
  client_body_temp_path ${folder}/temp/body;
  proxy_temp_path ${folder}/temp/proxy;
  fastcgi_temp_path ${folder}/temp/fastcgi;
  uwsgi_temp_path ${folder}/temp/uwsgi;
  scgi_temp_path ${folder}/temp/scgi;
  include ${folder}/server.conf;
}`;

/**
 * Starts nginx with one of the files that the guide offers, without its certificates, before a collector.
 *
 * @param file path of the configuration
 * @param upstream address of the collector
 * @param change what is different in it, to see that a test notices
 */
export async function startNginx(
  file: string,
  upstream: string,
  change = (text: string): string => text,
): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'survey-form-'));
  // Run as root, its workers are another user.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const text = change(readFileSync(file, 'utf8'))
    .replace(/^ *(ssl_|proxy_ssl_).*$/gm, '')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/proxy_pass https?:[^;]*;/, `proxy_pass ${upstream};`);
  writeFileSync(join(folder, 'server.conf'), text);
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const parameters = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn(join(process.env['NGINX_BIN']!, 'nginx'), parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  after(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
  for (let isUp = false; !isUp; isUp = await answers(port)) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    await pause(20);
  }
  // Whatever it would put into a temporary file fails now.
  rmSync(join(folder, 'temp'), { recursive: true });
  return { url: `http://127.0.0.1:${port}`, folder };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
