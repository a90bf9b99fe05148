// One row of a table of measurements: ours, the peer's, the ratios, and whether the goal is met.

const seconds = (value) => `${value.toFixed(2)} s`

export const heading = '| work | ours | peer | ratio | CPU ratio | goal |\n| --- | --- | --- | --- | --- | --- |'

function figures(run) {
  return Number.isFinite(run.megabytes)
    ? `${seconds(run.seconds)}, CPU ${seconds(run.cpuSeconds)}, ${run.megabytes.toFixed(0)} MiB`
    : seconds(run.seconds)
}

/** `peerName` is what the peer is called; without it, its program. */
export function printRow(
  { name, goal, megabytes: limit, peer: argv, peerName },
  { ours, peer: theirs, ratio, cpuRatio },
) {
  const missed = (goal !== undefined && ratio > goal) || (limit !== undefined && ours.megabytes > limit)
  const cells = [
    name,
    figures(ours),
    theirs === undefined ? 'no peer here' : `${peerName ?? argv[0].split('/').at(-1)}: ${figures(theirs)}`,
    ratio === undefined ? '' : ratio.toFixed(2),
    cpuRatio === undefined || Number.isNaN(cpuRatio) ? '' : cpuRatio.toFixed(2),
    goal === undefined ? '' : `${goal}${limit === undefined ? '' : `, ${limit} MiB`}${missed ? ' (missed)' : ''}`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
