/** `npm run codes`: issue, move, retire, adopt, account, approve, check, verify, where, inspect, withdrawn. */
import { type Command, UsageError } from '../../lib/command.ts';
import { account, approve } from './accounts.ts';
import { type Action, type Content, readArguments } from './arguments.ts';
import { adopt, issue, move, retire } from './change.ts';
import { HELP } from './help.ts';
import { check, inspect, verify, where, withdrawn } from './look.ts';

const ACTIONS: Record<string, Action> = {
  issue,
  move,
  retire,
  adopt,
  account,
  approve,
  check,
  verify,
  where,
  inspect,
  withdrawn,
};

/** The command over a content folder. */
export function codesCommand(content: Content): Command {
  return {
    help: HELP,
    async run(args) {
      const { values, positionals } = readArguments(args);
      const [name = '', ...operands] = positionals;
      const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
      if (!action) {
        throw new UsageError({
          vi: name === '' ? 'Thiếu lệnh.' : `Không có lệnh "${name}".`,
          en: name === '' ? 'A command is missing.' : `There is no command "${name}".`,
        });
      }
      return action({ content, operands, options: values });
    },
  };
}
