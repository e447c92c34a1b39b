import { backUp } from './back-up.ts'
import { compact } from './compact.ts'
import { deleteExpired } from './delete-expired.ts'
import type { Command } from './read-command.ts'
import { restore } from './restore.ts'
import { verify } from './verify.ts'
import type { Workplace } from './workplace.ts'

/** Carries out a command. Resolves to whether all is well. @throws {Refusal} when it cannot be carried out. */
export async function runCommand(command: Command, workplace: Workplace): Promise<boolean> {
  switch (command.name) {
    case 'backup':
      await backUp(workplace, command.file, command.force)
      return true
    case 'restore':
      restore(workplace, command.file, command.force)
      return true
    case 'verify':
      return verify(workplace, command.file)
    case 'compact':
      return compact(workplace)
    case 'delete-expired':
      deleteExpired(workplace)
      return true
  }
}
