import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {PreviewFiles} from '../host/resources.ts'
import {UsageError} from '../usage-error.ts'
import type {PreviewDraft} from './preview-draft.ts'
import {parseSwitching, type Switching} from './switching.ts'

export interface Preview {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string
  /** Tells every open page that files have changed. */
  readonly changed: () => void
  readonly close: () => void
}

export interface PreviewOptions {
  /** 0 for one that is free. */
  readonly port: number
  /** A document of the deal, counted from 0, with other values. */
  readonly draft: (switching: Switching, document: number) => Promise<PreviewDraft>
  readonly files: PreviewFiles
}

/** Nothing is fetched from elsewhere, and no other page may frame this one. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The contract has rules of its own inside.
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * Serves the page to this machine alone. No path of a request is ever read as a file; requests under another name
 * than that of this machine are refused, so that no page on the web can read the contract by a name of its own.
 */
export function servePreview({port, draft, files}: PreviewOptions): Promise<Preview> {
  const pages = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    void answer(request, response, {draft, files, pages}).catch((error: Error) => {
      const wrong = error instanceof UsageError
      send(response, {status: wrong ? 400 : 500, type: 'text/plain', body: error.message})
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const {port: open} = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${open}/`,
        changed: () => pages.forEach((each) => void each.write('data: changed\n\n')),
        close: () => {
          pages.forEach((each) => void each.end())
          server.close()
        },
      })
    })
  })
}

/** What is served as it is, by its path. */
const served: Readonly<Record<string, {readonly type: string; readonly file: keyof PreviewFiles}>> =
  {
    '/': {type: 'text/html', file: 'page.html'},
    '/page.css': {type: 'text/css', file: 'page.css'},
    '/frame.css': {type: 'text/css', file: 'frame.css'},
    '/client.js': {type: 'text/javascript', file: 'client.js'},
  }

interface Serving {
  readonly draft: PreviewOptions['draft']
  readonly files: PreviewFiles
  readonly pages: Set<ServerResponse>
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const {port} = request.socket.address() as AddressInfo
  const host = request.headers.host ?? ''
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host))
    return send(response, {status: 403, type: 'text/plain', body: 'Unexpected host'})
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return send(response, {status: 405, type: 'text/plain', body: 'Unexpected method'})
  }
  const asked = request.url ?? '/'
  if (!asked.startsWith('/') || !URL.canParse(asked, `http://${host}`))
    return send(response, {status: 400, type: 'text/plain', body: 'Unexpected path'})
  const {pathname, searchParams} = new URL(asked, `http://${host}`)
  const fixed = Object.hasOwn(served, pathname) ? served[pathname] : undefined
  if (fixed) return send(response, {status: 200, type: fixed.type, body: serving.files[fixed.file]})
  if (pathname === '/draft') return sendDraft(response, searchParams, serving)
  if (pathname === '/events') return keepOpen(request, response, serving)
  send(response, {status: 404, type: 'text/plain', body: 'Nothing here'})
}

async function sendDraft(
  response: ServerResponse,
  query: URLSearchParams,
  {draft}: Serving,
): Promise<void> {
  const shown = await draft(parseSwitching(query), Number(query.get('document') ?? 0))
  send(response, {status: 200, type: 'application/json', body: JSON.stringify(shown)})
}

function keepOpen(request: IncomingMessage, response: ServerResponse, {pages}: Serving): void {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
  // Headers are all that HEAD asks for.
  if (request.method === 'HEAD') return void response.end()
  response.write(': ready\n\n')
  pages.add(response)
  response.once('close', () => pages.delete(response))
}

interface Sent {
  readonly status: number
  readonly type: string
  readonly body: string
}

function send(response: ServerResponse, {status, type, body}: Sent): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}
