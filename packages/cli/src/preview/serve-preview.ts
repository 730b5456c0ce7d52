import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {UsageError} from '../usage-error.ts'
import {client} from './client/client.ts'
import {paginate} from './client/paginate.ts'
import {partsOfSentence} from './client/parts-of-sentence.ts'
import {frameCss, page} from './page.ts'
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
}

/** Nothing is fetched from elsewhere, and no other page may frame this one. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
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
export function servePreview({port, draft}: PreviewOptions): Promise<Preview> {
  const pages = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    void answer(request, response, {draft, pages}).catch((error: Error) => {
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

/** Functions as the text that they were compiled to: they use nothing from around them. */
const script = `(${client})({paginate: ${paginate}, partsOfSentence: ${partsOfSentence}, frameCss: ${JSON.stringify(frameCss)}})`

interface Serving {
  readonly draft: PreviewOptions['draft']
  readonly pages: Set<ServerResponse>
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {draft, pages}: Serving,
): Promise<void> {
  const {port} = request.socket.address() as AddressInfo
  const host = request.headers.host ?? ''
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host))
    return send(response, {status: 403, type: 'text/plain', body: 'Unexpected host'})
  if (request.method !== 'GET')
    return send(response, {status: 405, type: 'text/plain', body: 'Unexpected method'})
  const {pathname, searchParams} = new URL(request.url ?? '/', `http://${host}`)
  switch (pathname) {
    case '/':
      return send(response, {status: 200, type: 'text/html', body: page})
    case '/client.js':
      return send(response, {
        status: 200,
        type: 'text/javascript',
        body: script,
      })
    case '/draft': {
      const document = Number(searchParams.get('document') ?? 0)
      const shown = await draft(parseSwitching(searchParams), document)
      return send(response, {status: 200, type: 'application/json', body: JSON.stringify(shown)})
    }
    case '/events':
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.write(': ready\n\n')
      pages.add(response)
      response.once('close', () => pages.delete(response))
      return
    default:
      return send(response, {status: 404, type: 'text/plain', body: 'Nothing here'})
  }
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
