import {
  type Diagnostic,
  type IncludeRefusal,
  lineTextAt,
  type Place,
  type SourceFile,
  shortened,
} from '../diagnostic.ts'
import { displayName, type Name, nameFaultMessages, nameFaultOf } from '../dns/name.ts'
import { maxTtl } from '../dns/ttl.ts'
import { soaType } from '../dns/type-codes.ts'
import type { RecordType } from '../rdata/record-type.ts'
import { maxRdataLength } from '../rdata/sink.ts'
import type { Tokens } from '../rdata/tokens.ts'
import { type NameId, type NameTable, noName } from '../zone/name-table.ts'
import type { Zone } from '../zone/zone.ts'
import { ZoneBuilder } from '../zone/zone-builder.ts'
import { readDirective } from './directive.ts'
import { type FaultDetails, FaultLog, type ReadFaultCode } from './faults.ts'
import type { Generation } from './generate.ts'
import { Lexer } from './lexer.ts'
import { ttlOfWord } from './ttl-word.ts'
import { isMetaTypeWord, nearTypes, typeOfWord } from './type-word.ts'

export interface MasterFileOptions {
  /** The zone's name: the first origin. */
  readonly apex: Name
  /** A table to share with other zones. */
  readonly names?: NameTable
  /**
   * Gives an included file, by its name as it is written and the path of the file that includes it; or says of it why not. Without it
   * every `$INCLUDE` is a fault.
   */
  readonly load?: (path: string, from: string) => SourceFile | IncludeRefusal | string
  /** Faults of one code that are kept; the rest are counted in one more diagnostic. 10,000 where it is left out. */
  readonly faultLimit?: number
}

export interface MasterFileResult {
  /** All sound records, those out of the zone and those of a zone with faults too. */
  readonly zone: Zone
  readonly diagnostics: readonly Diagnostic[]
  /** Seconds: the `$TTL` in force at the end, or the SOA minimum that served as one. */
  readonly defaultTtl?: number
}

/**
 * Reads a master file (RFC 1035 section 5) of class IN. Reads on after each fault. A TTL that is left out is `$TTL`'s (RFC 2308
 * section 4), else the last one written (RFC 1035 section 5.1), else the SOA's minimum. Throws nothing for what stands in the file.
 */
export function readMasterFile(file: SourceFile, options: MasterFileOptions): MasterFileResult {
  const reading = new Reading(file, options)
  reading.readFile(file, reading.origin)
  const { defaultTtl } = reading
  const result = { zone: reading.builder.build(), diagnostics: reading.faults.diagnostics() }
  return defaultTtl < 0 ? result : { ...result, defaultTtl }
}

/** Octets that a record of a large zone takes at least, roughly: sizes the columns, whose unused ends cost nothing. */
const octetsPerRecord = 30

/** Of one zone: a line of a few octets must not fill the memory. */
const maxGenerated = 0x4_0000
/** Octets of the lines that they stand for: each may be as long as a file. */
const maxGeneratedOctets = 0x400_0000

/** The owner of what follows a line whose owner is no name: such records are looked at, and not kept. */
const unknownOwner: NameId = -2

/** One reading: what lasts beyond an entry. TTLs last beyond a file; the origin and the owner end with it. */
export class Reading {
  readonly builder: ZoneBuilder
  readonly faults: FaultLog
  readonly options: MasterFileOptions
  /** Files being read, the outermost first. */
  readonly openFiles: SourceFile[] = []
  includeCount = 0
  /** Files that were included, each once, by path; and the octets of those that were included again. */
  readonly included = new Map<string, SourceFile>()
  repeatedOctets = 0
  /** Seconds; -1 where none is known. */
  defaultTtl = -1
  /** Of the file being read. */
  lexer: Lexer
  origin: NameId
  /** Since what no owner was written, of what changes the origin: whose records follow then without one is easily mistaken. */
  ownerBefore: '' | '$ORIGIN' | '$INCLUDE' | 'this file' = ''
  private fileNumber = 0
  private owner: NameId = noName
  /** The owner's text in the file being read: most lines repeat it. */
  private ownerStart = 0
  private ownerEnd = 0
  private lastTtl = -1
  private ttlMissing = false
  /** The directive that the current entry was generated from. */
  private generatedFrom: Place | undefined
  private generatedCount = 0
  private generatedOctets = 0
  private hasFailed = false

  constructor(file: SourceFile, options: MasterFileOptions) {
    this.options = options
    this.faults = new FaultLog(options.faultLimit ?? 10_000)
    this.builder = new ZoneBuilder(options.apex, {
      ...(options.names === undefined ? {} : { names: options.names }),
      expectedRecords: Math.ceil(file.bytes.length / octetsPerRecord),
    })
    this.lexer = new Lexer(file)
    this.origin = this.builder.names.intern(options.apex)
  }

  /** Reads one file to its end; origin and owner are then as they were before. */
  readFile(file: SourceFile, origin: NameId): void {
    const { lexer, fileNumber, origin: outerOrigin, owner } = this
    // The outermost file has its lexer already.
    if (this.openFiles.length > 0) this.lexer = new Lexer(file)
    this.openFiles.push(file)
    this.fileNumber = this.builder.addFile(file)
    this.setOrigin(origin)
    while (this.lexer.next()) this.readEntry()
    this.openFiles.pop()
    this.lexer = lexer
    this.fileNumber = fileNumber
    this.owner = owner
    this.setOrigin(outerOrigin)
  }

  setOrigin(origin: NameId): void {
    this.origin = origin
    this.builder.sink.origin = origin
    this.forgetOwnerText()
  }

  private forgetOwnerText(): void {
    this.ownerEnd = this.ownerStart
  }

  /** Reads the lines that a `$GENERATE`, the current entry, stands for, up to the first one with a fault. */
  generate(generation: Generation): void {
    const { lexer, owner } = this
    const { tokens, file } = lexer
    this.generatedCount += generation.count
    if (this.generatedCount > maxGenerated) {
      this.faultAt(1, 'directive-invalid', `the zone generates more than ${maxGenerated} records`)
      return
    }
    const end = tokens.ends[tokens.count - 1] as number
    this.generatedFrom = { file, start: tokens.starts[0] as number, end }
    for (const text of generation.texts()) {
      this.generatedOctets += text.length
      if (this.generatedOctets > maxGeneratedOctets) {
        const message = `the zone generates more than ${maxGeneratedOctets} octets`
        this.faults.report('directive-invalid', message, file, this.generatedFrom.start, end)
        break
      }
      this.lexer = new Lexer({ path: file.path, bytes: Buffer.from(text, 'latin1') })
      this.forgetOwnerText()
      while (!this.hasFailed && this.lexer.next()) this.readEntry()
      if (this.hasFailed) break
    }
    this.hasFailed = false
    this.generatedFrom = undefined
    this.lexer = lexer
    this.owner = owner
    this.forgetOwnerText()
  }

  /** Reports a fault at a token of the current entry; at its last one where the token is missing. */
  faultAt(token: number, code: ReadFaultCode, message: string, details?: FaultDetails): void {
    const { tokens, file } = this.lexer
    if (this.generatedFrom !== undefined) {
      this.faultInGenerated(code, message, details)
      return
    }
    const at = Math.max(0, Math.min(token, tokens.count - 1))
    this.faults.report(code, message, file, tokens.starts[at] as number, tokens.ends[at] as number, details)
  }

  private faultInGenerated(code: ReadFaultCode, message: string, details?: FaultDetails): void {
    const { file, start, end } = this.generatedFrom as Place
    const { tokens } = this.lexer
    const line = lineTextAt(tokens.source, tokens.starts[0] as number)
    const hint = details?.hint ?? `the line that is generated: ${shortened(line)}`
    this.faults.report(code, message, file, start, end, { ...details, hint })
    this.hasFailed = true
  }

  private readEntry(): void {
    const { lexer } = this
    const { tokens, fault } = lexer
    tokens.next = lexer.blankLed ? 0 : 1
    const isDirective = !lexer.blankLed && tokens.source[tokens.starts[0] as number] === 0x24 && tokens.quoted[0] === 0
    if (fault !== undefined) {
      if (this.generatedFrom !== undefined) this.faultInGenerated('syntax', fault.message)
      else this.faults.report('syntax', fault.message, lexer.file, fault.start, fault.end, { hint: fault.hint })
      // The owner may still be sound: the lines that follow without one belong to it.
      if (tokens.next === 1 && !isDirective) {
        if (tokens.count > 0 && (tokens.ends[0] as number) <= fault.start) this.takeOwner(tokens)
        else this.owner = unknownOwner
      }
      return
    }
    if (isDirective) {
      readDirective(this, tokens)
      return
    }
    if (tokens.next === 1) this.takeOwner(tokens)
    else if (this.owner === noName) {
      this.faultAt(0, 'syntax', 'the line begins with a blank, and no owner stands before it')
      this.owner = unknownOwner
    } else if (this.ownerBefore !== '') this.tellInherited()
    this.readRecord(tokens)
  }

  /** RFC 1035 section 5.1 says "the last stated owner", and not which that is after a file that was included. */
  private tellInherited(): void {
    const directive = this.ownerBefore
    this.ownerBefore = ''
    if (this.owner < 0) return
    const name = displayName(this.builder.names.name(this.owner))
    const others = directive === '$INCLUDE' ? ', or for NSD to the last owner in the file' : ''
    const message = `the record belongs to ${name}, the owner before ${directive}${others}`
    const details = { hint: 'write the owner', owner: name, reference: 'RFC 1035 section 5.1' }
    this.faultAt(0, 'inherited-owner', message, details)
  }

  private takeOwner(tokens: Tokens): void {
    const { source } = tokens
    const start = tokens.starts[0] as number
    const end = tokens.ends[0] as number
    const length = end - start
    if (length === this.ownerEnd - this.ownerStart && length > 0) {
      let i = 0
      while (i < length && source[start + i] === source[this.ownerStart + i]) i++
      if (i === length) return
    }
    this.forgetOwnerText()
    this.ownerBefore = ''
    const id = tokens.quoted[0] === 1 ? unknownOwner : this.builder.names.internText(source, start, end, this.origin)
    if (id >= 0) {
      this.owner = id
      this.ownerStart = start
      this.ownerEnd = end
      return
    }
    this.owner = unknownOwner
    const message = tokens.quoted[0] === 1 ? 'a name stands in quotes' : nameFaultMessages[nameFaultOf(id)]
    this.faultAt(0, 'name-invalid', message, { reference: 'RFC 1035 section 2.3.4' })
  }

  private readRecord(tokens: Tokens): void {
    const { source, starts, ends } = tokens
    let ttl = -1
    let hasClass = false
    // TTL and class, in either order, then the type (RFC 1035 section 5.1).
    for (;;) {
      const at = tokens.next
      if (at >= tokens.count) {
        this.faultAt(at, 'syntax', 'the record has no type')
        return
      }
      if (tokens.quoted[at] === 1) break
      const start = starts[at] as number
      const end = ends[at] as number
      const first = source[start] as number
      if (first >= 0x30 && first <= 0x39 && ttl < 0) {
        ttl = this.takeTtl(tokens)
        if (ttl < 0) return
      } else if (!hasClass && isClassIn(source, start, end)) {
        hasClass = true
        tokens.next++
      } else break
    }
    const at = tokens.next++
    const type = tokens.quoted[at] === 1 ? undefined : typeOfWord(source, starts[at] as number, ends[at] as number)
    if (type === undefined) this.faultAtType(tokens, at)
    else this.readRdata(tokens, type, ttl)
  }

  /** The TTL of the next token; -1, with the fault reported, where it is none. */
  takeTtl(tokens: Tokens): number {
    const at = tokens.next++
    const isWord = tokens.quoted[at] === 0
    const ttl = isWord ? ttlOfWord(tokens.source, tokens.starts[at] as number, tokens.ends[at] as number) : undefined
    if (ttl === undefined)
      this.faultAt(at, 'syntax', `'${tokens.text(at)}' is not a TTL (seconds, or units such as 1h30m)`)
    else if (ttl > maxTtl) {
      // It is read on as RFC 2181 wants it.
      this.faultAt(at, 'ttl-range', `the TTL is above ${maxTtl}`, { reference: 'RFC 2181 section 8' })
      return 0
    }
    return ttl ?? -1
  }

  private readRdata(tokens: Tokens, type: RecordType, givenTtl: number): void {
    const { builder, owner } = this
    const start = builder.sink.length
    if (!type.parse(tokens, builder.sink)) {
      builder.discard()
      const { message, token } = tokens.fault ?? { message: 'is malformed', token: tokens.next - 1 }
      const name = owner < 0 ? undefined : displayName(builder.names.name(owner))
      const details = { owner: name, type: type.name, reference: type.reference }
      this.faultAt(token, 'rdata-invalid', `${type.name}: ${message}`, details)
    } else if (builder.sink.length - start > maxRdataLength) {
      builder.discard()
      this.faultAt(tokens.count - 1, 'rdata-invalid', `${type.name}: the rdata is longer than ${maxRdataLength} octets`)
    } else if (owner < 0) builder.discard()
    else {
      const ttl = this.ttlOf(type, givenTtl)
      const offset = this.generatedFrom?.start ?? (tokens.starts[0] as number)
      builder.commit(owner, type.code, ttl, this.fileNumber, offset)
    }
  }

  /** The record's own TTL, or the one that serves; rdata stands in the sink. */
  private ttlOf(type: RecordType, givenTtl: number): number {
    if (givenTtl >= 0) {
      this.lastTtl = givenTtl
      return givenTtl
    }
    if (this.defaultTtl >= 0) return this.defaultTtl
    if (this.lastTtl >= 0) return this.lastTtl
    if (type.code === soaType) {
      this.defaultTtl = Math.min(this.builder.sink.lastU32(), maxTtl)
      return this.defaultTtl
    }
    if (!this.ttlMissing) {
      this.ttlMissing = true
      const hint = 'begin the file with $TTL, or with the SOA record'
      this.faultAt(0, 'ttl-missing', 'no TTL is known here', { hint, reference: 'RFC 1035 section 5.1' })
    }
    return 0
  }

  private faultAtType(tokens: Tokens, at: number): void {
    const word = tokens.text(at)
    if (tokens.quoted[at] === 1) {
      this.faultAt(at, 'syntax', 'a text in quotes stands where the TTL, the class or the type should')
    } else if (/^(in|class0*1)$/i.test(word)) {
      this.faultAt(at, 'syntax', `a second class, '${word}', stands where the type should`)
    } else if (isOtherClass(word)) {
      this.faultAt(at, 'class-invalid', `the class is ${word}; a zone here is of class IN`)
    } else if (isMetaTypeWord(word)) {
      this.faultAt(at, 'type-invalid', `${word} is no type that a zone can hold`, { reference: 'RFC 6895 section 3.1' })
    } else if (/^\d/.test(word)) this.faultAt(at, 'syntax', `a second TTL, '${word}', stands where the type should`)
    else if (word.startsWith('$')) {
      this.faultAt(at, 'syntax', `'${word}' stands where the type should`, { hint: 'a directive begins its line' })
    } else this.faultAt(at, 'type-invalid', `'${word}' is no record type`, { hint: typeHint(word) })
  }
}

function typeHint(word: string): string {
  const near = nearTypes(word)
  return near.length === 0 ? 'write a type that is not known here as TYPEnnn' : `did you mean ${near.join(' or ')}?`
}

/** IN, or CLASS1. */
function isClassIn(source: Uint8Array, start: number, end: number): boolean {
  const first = (source[start] as number) & 0xdf
  if (end - start === 2) return first === 0x49 && ((source[start + 1] as number) & 0xdf) === 0x4e
  const isClass = first === 0x43 && end - start >= 6 && end - start <= 10
  return isClass && /^class0*1$/i.test(String.fromCharCode(...source.subarray(start, end)))
}

function isOtherClass(word: string): boolean {
  return /^(ch|chaos|hs|hesiod|cs|none|reserved0|class\d{1,5})$/i.test(word)
}
