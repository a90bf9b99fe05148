import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

const program = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin/yaml-language-server',
)

export interface EditorFault {
  /** From 1. */
  readonly line: number
  readonly message: string
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly uri?: string
    readonly diagnostics?: readonly ServerFault[]
    readonly items?: readonly unknown[]
  }
  readonly result?: unknown
}

interface ServerFault {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

export interface Completion {
  readonly label: string
  readonly documentation?: string | { readonly value: string }
}

/** The program behind the YAML of most editors, spoken to as an editor does (LSP 3.17). It fetches nothing from anywhere. */
export class LanguageServer {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>
  private readonly root: string
  private readonly waiting = new Map<number, (result: unknown) => void>()
  private readonly faults = new Map<string, (faults: readonly EditorFault[]) => void>()
  private received: Buffer = Buffer.alloc(0)
  private lastId = 0

  constructor(root: string) {
    this.root = root
    this.child = spawn(process.execPath, [program, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
    this.child.stdout.on('data', (chunk: Buffer) => this.receive(chunk))
  }

  async start(): Promise<void> {
    const folder = { uri: pathToFileURL(this.root).href, name: 'project' }
    const textDocument = {
      hover: { contentFormat: ['markdown'] },
      completion: { completionItem: { documentationFormat: ['markdown'] } },
    }
    const capabilities = { workspace: { configuration: true }, textDocument }
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      capabilities,
    })
    this.send({ method: 'initialized', params: {} })
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit')
    this.child.kill()
    await ended
  }

  /** Opens a file with a text, and returns what the editor would underline in it. */
  open(path: string, text: string): Promise<readonly EditorFault[]> {
    const uri = this.uriOf(path)
    return new Promise((resolve) => {
      this.faults.set(uri, resolve)
      this.send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      })
    })
  }

  /** What is shown over a character; line and character from 0. */
  async hover(path: string, line: number, character: number): Promise<string> {
    const found = (await this.ask('textDocument/hover', this.at(path, line, character))) as {
      readonly contents: { readonly value: string }
    } | null
    return found?.contents.value ?? ''
  }

  async complete(path: string, line: number, character: number): Promise<readonly Completion[]> {
    const found = (await this.ask('textDocument/completion', this.at(path, line, character))) as {
      readonly items: readonly Completion[]
    }
    return found.items
  }

  private at(path: string, line: number, character: number) {
    return { textDocument: { uri: this.uriOf(path) }, position: { line, character } }
  }

  private uriOf(path: string): string {
    return pathToFileURL(join(this.root, path)).href
  }

  private ask(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId
    return new Promise((resolve) => {
      this.waiting.set(id, resolve)
      this.send({ id, method, params })
    })
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk])
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.toString('latin1', 0, end))?.[1])
      if (this.received.length < end + 4 + length) return
      const body = this.received.toString('utf8', end + 4, end + 4 + length)
      this.received = this.received.subarray(end + 4 + length)
      this.handle(JSON.parse(body) as Message)
    }
  }

  private handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const faults = (params?.diagnostics ?? []).map(({ message, range }) => ({ line: range.start.line + 1, message }))
      this.faults.get(params?.uri ?? '')?.(faults)
    } else if (method === 'workspace/configuration') {
      // One answer an item: of the settings, only that no catalogue of schemas is looked for on the network.
      this.send({
        id,
        result: (params?.items ?? []).map((_, i) => (i === 0 ? { schemaStore: { enable: false } } : null)),
      })
    } else if (method !== undefined && id !== undefined) this.send({ id, result: null })
    else if (id !== undefined) this.waiting.get(id)?.(result)
  }
}
