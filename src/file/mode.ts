/**
 * The mode of a new file in a folder of mode `folderMode`: who may enter the folder may read the file, and who may write in
 * the folder may write it.
 *
 * Group write gives nothing away: who may write in the folder could replace the file anyhow. That does not hold in a sticky
 * folder, so there the group only reads. Everyone may never write, whatever the folder says; its owner always reads and
 * writes.
 */
export function newFileMode(folderMode: number): number {
  const sticky = (folderMode & 0o1000) !== 0
  return 0o600 | (folderMode & (sticky ? 0o644 : 0o664))
}

/**
 * The mode of a file that is nobody's business but the operators': 0600 in a folder of one user, 0660 in a folder that a group
 * of operators shares.
 */
export function privateFileMode(folderMode: number): number {
  return newFileMode(folderMode) & 0o660
}
