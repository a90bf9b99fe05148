/** `E`: rejects the faulty file, and accepts its twin. `w`: says something of it alone. `-`: says nothing. `X`: a signal ends it. `?`: rejects both. */
export type Mark = 'E' | 'w' | '-' | 'X' | '?'

export const peerNames = ['named-checkzone', 'kzonecheck', 'nsd-checkzone', 'validns'] as const
export type PeerName = (typeof peerNames)[number]

export type RecordedRow = { readonly code: string; readonly what: string; readonly secours: Mark } & Readonly<
  Record<PeerName, Mark>
>

/** What `npm run peers` found, and with which versions. */
export interface RecordedPeers {
  readonly versions: Readonly<Record<PeerName, string>>
  readonly rows: readonly RecordedRow[]
}
