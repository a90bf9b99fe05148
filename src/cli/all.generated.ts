// Written by build.mjs from the folder src/cli/commands: edit that instead.
export const allCommands = {
  'checkzone': () => import('./commands/checkzone.ts'),
  'completion': () => import('./commands/completion.ts'),
  'diff': () => import('./commands/diff.ts'),
  'history': () => import('./commands/history.ts'),
  'import': () => import('./commands/import.ts'),
  'init': () => import('./commands/init.ts'),
  'plan': () => import('./commands/plan.ts'),
  'reconcile': () => import('./commands/reconcile.ts'),
  'render': () => import('./commands/render.ts'),
  'restore': () => import('./commands/restore.ts'),
  'resume': () => import('./commands/resume.ts'),
  'rollback': () => import('./commands/rollback.ts'),
  'serve': () => import('./commands/serve.ts'),
  'status': () => import('./commands/status.ts'),
  'switch': () => import('./commands/switch.ts'),
  'validate': () => import('./commands/validate.ts'),
} as const
