/**
 * A small web on loopback. It answers as a server (`http://127.0.0.1:port/page.html`) and as a plain HTTP proxy, so that a
 * browser behind it sees any host we invent; what it has no answer for is refused. Nothing is ever fetched from outside.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Answer {
  body: string | Buffer;
  /** A media type; HTML when left out. */
  type?: string;
  headers?: Record<string, string>;
}

/** What stands at an address; `null` where nothing does. */
export type Site = (address: URL) => Answer | null | Promise<Answer | null>;

export interface Web {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Every address asked for so far, tunnels (`CONNECT host:port`) included. */
  requests: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves a site on 127.0.0.1; `port` 0 takes a free one. Rejects when the port is taken. */
export async function serve(site: Site, port = 0): Promise<Web> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(address.href);
    respond(site, address, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {}); // The browser may hang up first; there is nothing left to say to it.
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The files of a folder; `/` is its `index.html`. */
export function folder(directory: string): Site {
  return async ({ pathname }) => {
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const body = await readFile(join(directory, path)).catch(() => null);
    return body && { body, type: TYPES[extname(path)] ?? 'application/octet-stream' };
  };
}

/** A proxy is asked with a whole address, a server with a path and a host beside it. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
}

async function respond(site: Site, address: URL, response: ServerResponse): Promise<void> {
  const answer = await site(address);
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.\n');
    return;
  }
  response.writeHead(200, { 'content-type': `${answer.type ?? 'text/html'}; charset=utf-8`, ...answer.headers });
  response.end(answer.body);
}
